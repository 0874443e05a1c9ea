import { open } from 'node:fs/promises';
import type { PhotoMetadata } from '../../contract/photo.ts';
import { problem, type Problem } from '../../contract/problem.ts';
import { message } from '../../shared/words/message.ts';
import { rawPath } from '../../shared/rawPath.ts';
import { decodeBytes } from '../metadata/encodings.ts';
import { readXmpMetadata } from '../metadata/metadata.ts';
import { parseFlickr } from './flickr.ts';
import { parsePicasa } from './picasaList.ts';
import { noSidecar, type SidecarFacts } from './sidecarFacts.ts';
import { parseTakeout } from './takeout.ts';
import { systemReason } from '../../shared/words/systemReason.ts';

/** Absolute paths of the files beside a photo that say something about it. */
export interface SidecarFiles {
  readonly takeout: string | null;
  readonly xmp: readonly string[];
  readonly picasa: string | null;
}

/** What they say. */
export interface ReadSidecars {
  /** XMP and Picasa: what the photographer's programs wrote later than the photo itself. */
  readonly corrections: SidecarFacts;
  /** Takeout, Flickr: what a service knew. */
  readonly additions: SidecarFacts;
  readonly problems: readonly Problem[];
}

/** Programs write some kilobytes; a list for a large folder a few hundred. */
const maxBytes = 2_000_000;

/**
 * Reads the sidecars of one photo.
 *
 * @param photo its name, without folder
 */
export async function readSidecars(files: SidecarFiles, photo: string): Promise<ReadSidecars> {
  const problems: Problem[] = [];
  const read = async (file: string): Promise<string> => {
    try {
      return await readText(file);
    } catch (error) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      const why = message('file.sidecarUnreadable', { name, reason: systemReason(error) });
      problems.push(problem('discover/unreadable', why, 'warning'));
      return '';
    }
  };
  const readTakeout = async (file: string): Promise<SidecarFacts | null> => {
    const text = await read(file);
    if (text !== '' && !isJson(text)) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      const why = message('file.sidecarUnreadable', { name, reason: message('file.noJson') });
      problems.push(problem('discover/unreadable', why, 'warning'));
    }
    return parseTakeout(text) ?? parseFlickr(text);
  };
  let corrections = noSidecar;
  for (const file of files.xmp) {
    corrections = fill(corrections, factsOfXmp(await readXmpMetadata(await read(file))));
  }
  if (files.picasa !== null) {
    const own = parsePicasa(await read(files.picasa), photo);
    if (own !== null) corrections = fill(corrections, own);
  }
  const takeout = files.takeout === null ? null : await readTakeout(files.takeout);
  return { corrections, additions: takeout ?? noSidecar, problems };
}

async function readText(file: string): Promise<string> {
  const handle = await open(rawPath(file));
  try {
    const { size } = await handle.stat();
    if (size > maxBytes) throw new Error(`it is larger than ${maxBytes / 1_000_000} MB`);
    return textOf(await handle.readFile());
  } finally {
    await handle.close();
  }
}

/** UTF-8, else what a mark at its start or its programs say: UTF-16, Windows' code page. */
function textOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le', 2);
  if (first === 0xfe && second === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  return decodeBytes(bytes);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function factsOfXmp(metadata: PhotoMetadata): SidecarFacts {
  const { times, gps, title, description, keywords, written, rating } = metadata;
  return {
    times: times
      .filter(({ source }) => source === 'xmp')
      .map((time) => ({ ...time, source: 'sidecar' })),
    gps,
    title,
    description,
    keywords,
    ...(written === undefined ? {} : { written }),
    rating,
  };
}

/** The first that says something counts. */
export function fill(first: SidecarFacts, second: SidecarFacts): SidecarFacts {
  const written = first.written ?? second.written;
  return {
    times: [...first.times, ...second.times],
    gps: first.gps ?? second.gps,
    title: first.title ?? second.title,
    description: first.description ?? second.description,
    keywords: first.keywords.length > 0 ? first.keywords : second.keywords,
    ...(written === undefined ? {} : { written }),
    rating: first.rating ?? second.rating,
  };
}
