import { open } from 'node:fs/promises';
import { messageOf } from '../../contract/errors.ts';
import type { PhotoMetadata } from '../../contract/photo.ts';
import { problem, type Problem } from '../../contract/problem.ts';
import { message } from '../../shared/words/message.ts';
import { rawPath } from '../../shared/rawPath.ts';
import { readXmpMetadata } from '../metadata/metadata.ts';
import { parsePicasa } from './picasaList.ts';
import { noSidecar, type SidecarFacts } from './sidecarFacts.ts';
import { parseTakeout } from './takeout.ts';

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
  /** Takeout: what a service knew. */
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
      const why = message('file.sidecarUnreadable', { name, reason: messageOf(error) });
      problems.push(problem('discover/unreadable', why, 'warning'));
      return '';
    }
  };
  let corrections = noSidecar;
  for (const file of files.xmp) {
    corrections = fill(corrections, factsOfXmp(await readXmpMetadata(await read(file))));
  }
  if (files.picasa !== null) {
    const own = parsePicasa(await read(files.picasa), photo);
    if (own !== null) corrections = fill(corrections, own);
  }
  const takeout = files.takeout === null ? null : parseTakeout(await read(files.takeout));
  return { corrections, additions: takeout ?? noSidecar, problems };
}

async function readText(file: string): Promise<string> {
  const handle = await open(rawPath(file));
  try {
    const { size } = await handle.stat();
    if (size > maxBytes) throw new Error(`it is larger than ${maxBytes / 1_000_000} MB`);
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

function factsOfXmp(metadata: PhotoMetadata): SidecarFacts {
  const { times, gps, title, description, keywords, rating } = metadata;
  return {
    times: times
      .filter(({ field }) => field === 'DateTimeOriginal' || field === 'DateCreated')
      .map((time) => ({ ...time, source: 'sidecar' })),
    gps,
    title,
    description,
    keywords,
    rating,
  };
}

/** The first that says something counts. */
export function fill(first: SidecarFacts, second: SidecarFacts): SidecarFacts {
  return {
    times: [...first.times, ...second.times],
    gps: first.gps ?? second.gps,
    title: first.title ?? second.title,
    description: first.description ?? second.description,
    keywords: first.keywords.length > 0 ? first.keywords : second.keywords,
    rating: first.rating ?? second.rating,
  };
}
