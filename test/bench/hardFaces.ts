import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { AlbumPhoto, Face, Point } from '../../daemon/contract/photo.ts';
import type { LabelledPhoto } from './otherPeople.ts';

/** A photo and its file; null for one that is to be left as it is. */
export interface Portrait {
  readonly file: string | null;
  readonly labelled: LabelledPhoto;
}

/** Something that makes a face hard to recognise. */
export interface Spoiler {
  readonly kind: string;
  readonly spoil: (base: Buffer, marks: Marks) => Sharp | Promise<Sharp>;
}

/** Where a face is in a picture that is made. */
export interface Marks {
  /** Eyes, nose, corners of the mouth, in pixels of the picture. */
  readonly points: readonly Point[];
  /** Of the picture, in pixels. */
  readonly height: number;
  /** 0..1, seeded. */
  readonly random: () => number;
}

/** Width of a picture that is made, in pixels. */
export const width = 300;
/** What is left around the face on each side, as a part of its size. */
const around = 0.45;

export interface Hardening {
  /** Taken in turn. */
  readonly spoilers: readonly Spoiler[];
  /** Folder for the made pictures. */
  readonly into: string;
  readonly analyse: (file: string, path: string) => Promise<AlbumPhoto>;
  /** 0..1, seeded. */
  readonly random: () => number;
}

/**
 * Makes every second picture of each person who is alone in it hard to recognise.
 *
 * @returns the photos, those that were made hard analysed anew; without those in which no face is found any more
 */
export async function makeHard(
  portraits: readonly Portrait[],
  { spoilers, into, analyse, random }: Hardening,
): Promise<readonly LabelledPhoto[]> {
  const seen = new Map<string, number>();
  const photos: LabelledPhoto[] = [];
  for (const [index, { file, labelled }] of portraits.entries()) {
    const [face, ...others] = labelled.photo.faces;
    const name = face && others.length === 0 ? labelled.names.get(face.id) : null;
    const turn = seen.get(name ?? '') ?? 0;
    seen.set(name ?? '', turn + 1);
    if (file === null || !face || !name || turn % 2 === 0) {
      photos.push(labelled);
      continue;
    }
    const spoiler = spoilers[(index + Math.floor(turn / 2)) % spoilers.length];
    if (!spoiler) throw new Error('Nothing to make faces hard with.');
    const made = join(into, `${index}-${spoiler.kind}.jpg`);
    await writeFile(made, await spoilt({ file, face, spoiler, random }));
    const photo = await analyse(made, `${index}-${spoiler.kind}.jpg`);
    const hard = middleOf(photo);
    if (hard)
      photos.push({ photo: { ...photo, faces: [hard] }, names: new Map([[hard.id, name]]) });
  }
  return photos;
}

/** The face nearest to the middle: beside it there may be somebody else's. */
function middleOf({ faces, width: wide, height }: AlbumPhoto): Face | undefined {
  const off = ({ box: [x, y, w, h] }: Face): number =>
    Math.hypot(x + w / 2 - (wide ?? 0) / 2, y + h / 2 - (height ?? 0) / 2);
  return [...faces].sort((a, b) => off(a) - off(b))[0];
}

interface Spoiling {
  readonly file: string;
  readonly face: Face;
  readonly spoiler: Spoiler;
  readonly random: () => number;
}

/** The face and a little around it as a JPEG, with what makes it hard. */
async function spoilt({ file, face, spoiler, random }: Spoiling): Promise<Buffer> {
  const upright = await sharp(file).rotate().removeAlpha().toBuffer({ resolveWithObject: true });
  const [x, y, w, h] = face.box;
  const left = Math.max(0, Math.round(x - w * around));
  const top = Math.max(0, Math.round(y - h * around));
  const right = Math.min(upright.info.width, Math.round(x + w * (1 + around)));
  const bottom = Math.min(upright.info.height, Math.round(y + h * (1 + around)));
  const scale = width / (right - left);
  const height = Math.round((bottom - top) * scale);
  const place = ([px, py]: Point): Point => [(px - left) * scale, (py - top) * scale];
  const base = await sharp(upright.data)
    .extract({ left, top, width: right - left, height: bottom - top })
    .resize(width, height)
    .png()
    .toBuffer();
  const points = face.landmarks?.map(place) ?? [];
  return (await spoiler.spoil(base, { points, height, random })).jpeg({ quality: 82 }).toBuffer();
}
