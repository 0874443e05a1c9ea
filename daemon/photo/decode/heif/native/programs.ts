import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Heic } from '../heic.ts';
import type { CodedImage } from './codedImage.ts';
import { decodeByFfmpeg } from './ffmpeg.ts';
import { decodeByLibheif, decodeBySips } from './heifProgram.ts';

/** A program of this computer that can decode HEIC. */
export interface HeicProgram {
  /** `ffmpeg`, `heif-dec`, `heif-convert` or `sips`. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Tells this program from another one, or another version, at the same place. */
  readonly mark: string;
}

type Decode = (path: string, bytes: Uint8Array, image: CodedImage) => Promise<Heic>;

const byFfmpeg: Decode = async (path, _bytes, image) => {
  const planes = await decodeByFfmpeg(path, image);
  return { picture: { kind: 'planes', planes, orientation: image.orientation }, icc: image.icc };
};

const byLibheif: Decode = async (path, bytes, { coding, icc }) => {
  const planes = await decodeByLibheif(path, bytes, coding);
  return { picture: { kind: 'planes', planes, orientation: 1 }, icc };
};

const bySips: Decode = async (path, bytes) => {
  const { image, icc } = await decodeBySips(path, bytes);
  return { picture: { kind: 'rgb', image }, icc };
};

const decoders: ReadonlyMap<string, Decode> = new Map([
  ...(process.platform === 'darwin' ? ([['sips', bySips]] as const) : []),
  ['ffmpeg', byFfmpeg],
  ['heif-dec', byLibheif],
  ['heif-convert', byLibheif],
]);

/** Those that are on PATH. A folder that is relative would be whichever one stands in. */
export async function findHeicPrograms(
  env: NodeJS.ProcessEnv = process.env,
): Promise<readonly HeicProgram[]> {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(isAbsolute);
  const found: HeicProgram[] = [];
  for (const name of decoders.keys()) {
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    for (const folder of folders) {
      const path = join(folder, file);
      const mark = await markOf(path);
      if (mark === null) continue;
      // heif-convert may be another name of heif-dec.
      if (!found.some((other) => other.mark === mark)) found.push({ name, path, mark });
      break;
    }
  }
  return found;
}

async function markOf(path: string): Promise<string | null> {
  try {
    await access(path, constants.X_OK);
    const real = await realpath(path);
    const facts = await stat(real);
    return facts.isFile() ? `${real} ${facts.size} ${facts.mtimeMs}` : null;
  } catch {
    return null; // Missing and forbidden come to the same here.
  }
}

/** Decodes by a program. @throws Error when it cannot */
export async function decodeBy(
  { name, path }: Pick<HeicProgram, 'name' | 'path'>,
  bytes: Uint8Array,
  image: CodedImage,
): Promise<Heic> {
  const decode = decoders.get(name);
  if (decode === undefined) throw new Error(`${name} is no decoder`);
  return decode(path, bytes, image);
}
