/**
 * Prints how many small faces lie in what is searched for people far away, and how much that is: photos with one sure face, brought
 * to a size at which it has 14 to 40 px, are laid into photos without anybody, those with even numbers into those with even ones.
 */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { openPhoto } from '../../daemon/photo/decode/decode.ts';
import { crop } from '../../daemon/photo/decode/crop.ts';
import { transform, type Candidate } from '../../daemon/photo/faces/candidates/candidate.ts';
import { iou } from '../../daemon/photo/faces/candidates/iou.ts';
import { loadRetinaFace } from '../../daemon/photo/faces/retinaface.ts';
import { leastDistantTrace, windowsOf } from '../../daemon/photo/faces/search/distantFaces.ts';
import { largestPart } from '../../daemon/photo/faces/search/tiledSearch.ts';
import { createViews } from '../../daemon/photo/faces/views.ts';
import type { Box, RgbImage } from '../../daemon/contract/photo.ts';
import { assetPath } from '../../daemon/shared/paths.ts';
import { seeded } from '../people/support/synthetic.ts';
import { sightPhotos } from './sightPhotos.ts';

const detector = await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'));
const size = { width: 1632, height: 1224 };
const pictures = 200;
const firstSide = 640;
/** A face, where all of the picture around it is searched at full scale. */
const found = 0.45;
/** Side of what is searched for that. */
const around = 160;
const random = seeded(7);

/** A picture with one face. */
interface Source {
  readonly image: RgbImage;
  readonly box: Box;
}

const sources: Source[] = [];
const empty: string[] = [];
for await (const { file, faces } of sightPhotos()) {
  if (faces === 0) {
    const { width, height } = await openPhoto(await readFile(file));
    if (Math.min(width, height) >= 600) empty.push(file);
  } else if (faces === 1) {
    const { image } = await createViews(await openPhoto(await readFile(file))).at(firstSide);
    const [face] = await detector.find(image, 0.95);
    const side = face === undefined ? 0 : Math.max(face.box[2], face.box[3]);
    if (face !== undefined && side >= 60 && side <= 250) sources.push({ image, box: face.box });
  }
}

const halves = [0, 1].map(() => ({ faces: 0, inWindows: 0, searches: 0, photos: 0 }));
for (let number = 0; number < pictures; number++) {
  const half = halves[number % 2];
  const source = pick(sources, number % 2);
  const background = await asBackground(pick(empty, number % 2));
  if (half === undefined) continue;
  half.photos++;
  half.searches += areaOf((await windowsIn(background)).windows);
  const { jpeg, box } = await layInto(background, source, 14 + 26 * random());
  const { image, windows } = await windowsIn(jpeg);
  if (!(await isFound(image, box))) continue;
  half.faces++;
  if (windows.some((window) => holds(window, box))) half.inWindows++;
}
halves.forEach(({ faces, inWindows, searches, photos }, index) => {
  const each = (searches / photos).toFixed(2);
  console.log(
    `half ${index}: ${inWindows} of ${faces} faces lie in what is searched; ${each} searches of 640 x 480 px a photo without anybody`,
  );
});

function pick<T>(all: readonly T[], parity: number): T {
  const own = all.filter((_, index) => index % 2 === parity);
  const one = own[Math.floor(random() * own.length)];
  if (one === undefined) throw new Error('there are no photos to choose from');
  return one;
}

/** A photo as the JPEG of one size that others are laid into. */
async function asBackground(file: string): Promise<Buffer> {
  const { data, ...own } = await (await openPhoto(await readFile(file))).at(size.width);
  return sharp(data, { raw: { ...own, channels: 3 } })
    .resize({ ...size, fit: 'cover' })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** Lays a picture, brought to the size at which its face has so many pixels, somewhere into another. */
async function layInto(
  background: Buffer,
  { image, box }: Source,
  side: number,
): Promise<{ readonly jpeg: Buffer; readonly box: Box }> {
  const scale = side / Math.max(box[2], box[3]);
  const { width, height } = image;
  const part = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const input = await sharp(image.data, { raw: { width, height, channels: 3 } })
    .resize({ ...part, fit: 'fill' })
    .png()
    .toBuffer();
  const left = Math.floor(random() * (size.width - part.width));
  const top = Math.floor(random() * (size.height - part.height));
  const jpeg = sharp(background).composite([{ input, left, top }]).jpeg({ quality: 90 });
  const [x, y, w, h] = box;
  return {
    jpeg: await jpeg.toBuffer(),
    box: [left + x * scale, top + y * scale, w * scale, h * scale],
  };
}

/** The parts of a photo that would be searched for people far away. */
async function windowsIn(jpeg: Buffer) {
  const views = createViews(await openPhoto(jpeg));
  const first = await views.at(firstSide);
  const { image } = await views.rough(1280);
  const seen = await detector.find(first.image, leastDistantTrace);
  const traces = seen.map((face: Candidate) => transform(face, first.scale));
  return { image, windows: windowsOf(image, largestPart(detector), traces) };
}

async function isFound(image: RgbImage, box: Box): Promise<boolean> {
  const startOf = (from: number, length: number, whole: number): number =>
    Math.max(0, Math.min(whole - around, Math.round(from + length / 2 - around / 2)));
  const left = startOf(box[0], box[2], image.width);
  const top = startOf(box[1], box[3], image.height);
  const faces = await detector.find(
    crop(image, { left, top, width: around, height: around }),
    found,
  );
  return faces.some((face) => iou(transform(face, 1, left, top).box, box) > 0.3);
}

function holds(window: ReturnType<typeof windowsOf>[number], [x, y, w, h]: Box): boolean {
  return (
    x >= window.left &&
    y >= window.top &&
    x + w <= window.left + window.width &&
    y + h <= window.top + window.height
  );
}

function areaOf(windows: ReturnType<typeof windowsOf>): number {
  return windows.reduce((sum, { width, height }) => sum + width * height, 0) / (640 * 480);
}
