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

/** What makes a face hard to recognise. */
const kinds = ['hand', 'hair', 'shadow', 'dark', 'small', 'blur'] as const;
type Kind = (typeof kinds)[number];

/** Width of a picture that is made, in pixels. */
const width = 300;
/** What is left around the face on each side, as a part of its size. */
const around = 0.45;

/**
 * Makes every second picture of each person who is alone in it hard to recognise: a hand before the mouth, strands of hair before an eye, half the
 * face in shadow, darkness, few pixels, blur, in turn.
 *
 * @param into folder for the made pictures
 * @param random 0..1, seeded
 * @returns the photos, those that were made hard analysed anew; without those in which no face is found any more
 */
export async function makeHard(
  portraits: readonly Portrait[],
  into: string,
  analyse: (file: string, path: string) => Promise<AlbumPhoto>,
  random: () => number,
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
    const kind = kinds[(index + Math.floor(turn / 2)) % kinds.length] ?? 'blur';
    const made = join(into, `${index}-${kind}.jpg`);
    await writeFile(made, await spoilt({ file, face, kind, random }));
    const photo = await analyse(made, `${index}-${kind}.jpg`);
    const [hard] = photo.faces;
    if (hard)
      photos.push({ photo: { ...photo, faces: [hard] }, names: new Map([[hard.id, name]]) });
  }
  return photos;
}

interface Spoiling {
  readonly file: string;
  readonly face: Face;
  readonly kind: Kind;
  readonly random: () => number;
}

/** The face and a little around it as a JPEG, with what makes it hard. */
async function spoilt({ file, face, kind, random }: Spoiling): Promise<Buffer> {
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
  return (await spoil(base, { kind, points, height, random })).jpeg({ quality: 82 }).toBuffer();
}

interface Marks {
  readonly kind: Kind;
  /** Eyes, nose, corners of the mouth, in pixels of the picture. */
  readonly points: readonly Point[];
  readonly height: number;
  readonly random: () => number;
}

async function spoil(base: Buffer, { kind, points, height, random }: Marks): Promise<Sharp> {
  const [one = [0, 0], other = [0, 0], nose = [0, 0], mouth = [0, 0], mouthEnd = [0, 0]] = points;
  const eyes = Math.hypot(other[0] - one[0], other[1] - one[1]);
  const drawn = (inside: string): Sharp =>
    sharp(base).composite([
      { input: Buffer.from(`<svg width="${width}" height="${height}">${inside}</svg>`) },
    ]);
  switch (kind) {
    case 'hand': {
      const middle = [(mouth[0] + mouthEnd[0]) / 2, (mouth[1] + mouthEnd[1]) / 2] as const;
      const tone = Math.round(150 + random() * 60);
      const fingers = [0, 1, 2, 3].map((finger) => {
        const at = [middle[0] + eyes * (0.36 * finger - 0.75), middle[1] - eyes * 0.45] as const;
        return `<rect x="${at[0]}" y="${at[1]}" width="${eyes * 0.34}" height="${eyes * 1.6}" rx="${eyes * 0.16}"/>`;
      });
      return drawn(`<g fill="rgb(${tone},${tone * 0.72},${tone * 0.58})">${fingers.join('')}</g>`);
    }
    case 'hair': {
      const eye = random() < 0.5 ? one : other;
      const strands = Array.from({ length: 26 }, () => {
        const x = eye[0] + (random() - 0.5) * eyes;
        const end = nose[1] + eyes * (0.1 + random() * 0.5);
        return `<path d="M${x} -5 L${x + (random() - 0.5) * 40} ${end}" stroke="rgb(60,40,30)" stroke-width="${2 + random() * 4}"/>`;
      });
      return drawn(strands.join(''));
    }
    case 'shadow': {
      const from = random() < 0.5 ? 0 : nose[0];
      return drawn(
        `<rect x="${from}" width="${from === 0 ? nose[0] : width}" height="${height}" opacity="0.88"/>`,
      );
    }
    case 'dark':
      return sharp(base).linear(0.16, 2);
    case 'small': {
      const few = await sharp(base)
        .resize(Math.round((width * 30) / (eyes * 2.2)))
        .jpeg({ quality: 60 })
        .toBuffer();
      return sharp(few).resize(width);
    }
    case 'blur':
      return sharp(base).blur(eyes / 14);
  }
}
