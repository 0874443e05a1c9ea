import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RgbImage } from '../../../contract/photo.ts';
import { assetPath } from '../../../shared/paths.ts';
import { resize } from '../../decode/sharp.ts';
import { missingModel } from '../../modelFault.ts';
import { loadedLater, loadModel, type Model } from '../../faces/onnx.ts';
import { readLine, type Line, type Reader } from './readLine.ts';
import { findRegions, type Region, type Strip } from './regions.ts';
import { signsOf } from './signs.ts';
import { isQuotable, mayBeQuotable } from './signWords.ts';

/** What finds and reads lettering: both parts of PP-OCRv4 (PaddleOCR). */
export interface LetteringNets extends Reader {
  /** The detector, with output `map`. */
  readonly lines: Model;
}

/**
 * Loads the networks; the one that reads when the first line is found.
 *
 * @returns null where none of their files is there, as in a checkout whose assets are of an earlier edition: then nothing is read
 * @throws DaemonError `assetMissing` where only some are, now or when a line is read, `modelMismatch`
 */
export async function loadLetteringNets(): Promise<LetteringNets | null> {
  const [keys, ...models] = ['letters.txt', 'lines.prepared.onnx', 'letters.prepared.onnx'].map(
    (name) => assetPath(`models/${name}`),
  );
  const [forLines = '', forLetters = ''] = models;
  if (keys === undefined || ![keys, ...models].some((file) => existsSync(file))) return null;
  const letters = loadedLater(() => loadModel(forLetters, ['letter', 'likely']));
  const [lines, alphabet] = await Promise.all([
    loadModel(forLines, ['map']),
    readFile(keys, 'utf8').catch(() => {
      throw missingModel(keys);
    }),
  ]);
  // None comes first, the space last; neither stands in the file.
  return { lines, letters, alphabet: ['', ...alphabet.trimEnd().split(/\r?\n/), ' '] };
}

/** Longer side in pixels of the picture that is searched first, and of the one that is searched where there is lettering. */
const sides = { first: 352, closer: 736 };

/** What the first search must show for the second to pay: a line this likely, and this high against the picture. */
const promising = { score: 0.4, height: 0.016 };

/** What is quoted is at least so likely a line, so high against the picture, and so far from its border. */
const quotable = { score: 0.9, height: 0.03, border: 0.012 };

/** More lines make a page, a label or a screenshot; only the largest are read. */
const mostLines = { found: 14, read: 4, glanced: 4 };

/** How sure the first look at a line must be, and the others, in which letters are smaller; what they read must be the same. */
const sure = { least: 0.9, mean: 0.97 };
const agreeing = { least: 0.4, mean: 0.75 };

/** How much higher, and longer by its height, the line is cut out for the other looks: a fragment shows more letters then. */
const wider = [
  { higher: 1.12, longer: 0.24 },
  { higher: 1.3, longer: 1 },
];

/** Letters of the Latin script, and what stands between them; no digits: plates, prices and telephone numbers are nobody's matter. */
const plain = /^[\p{Script=Latin}'\u2019.,!?:& -]+$/u;

/**
 * Reads lettering that can be quoted: large and whole lines, read to the letter alike in three cuts, and made of words of one
 * language. A sign of several lines is quoted as a whole or not at all: "parking" of "no parking" would be a lie.
 *
 * @param small upright, some 640 px on its long side: shows whether there is lettering
 * @param large the same of about 1280 px; made only where there is
 * @returns as written, largest first
 */
export async function readLettering(
  nets: LetteringNets,
  small: RgbImage,
  large: () => Promise<RgbImage>,
): Promise<readonly string[]> {
  const first = await search(nets, small, sides.first);
  const likely = first.filter(
    ({ score, short }) => score >= promising.score && short / small.height >= promising.height,
  );
  if (!(await promiseWords(nets, small, likely))) return [];
  const image = await large();
  const found = await search(nets, image, sides.closer);
  if (found.length > mostLines.found) return [];
  const quotes: string[] = [];
  let left = mostLines.read;
  for (const sign of signsOf(found)) {
    if (sign.length > left || !sign.every((line) => isClear(line, image))) continue;
    left -= sign.length;
    const text = await readSign(nets, image, sign);
    if (text !== null && !quotes.includes(text)) quotes.push(text);
  }
  return quotes;
}

/** Whether a hasty reading of the largest lines has a word in it: the closer search costs as much as six of them. */
async function promiseWords(
  reader: Reader,
  image: RgbImage,
  lines: readonly Region[],
): Promise<boolean> {
  const largest = lines.toSorted((a, b) => b.long * b.short - a.long * a.short);
  for (const line of largest.slice(0, mostLines.glanced)) {
    const { long, short } = line;
    const read = await readLine(reader, image, { ...line, long: long + short * 0.24 });
    if (read !== null && mayBeQuotable(read.text)) return true;
  }
  return false;
}

/** All lines of a sign in their order; null where one of them cannot be read surely, or all of it is not to be quoted. */
async function readSign(
  nets: LetteringNets,
  image: RgbImage,
  sign: readonly Region[],
): Promise<string | null> {
  const lines: string[] = [];
  for (const line of sign) {
    const text = await readSurely(nets, image, line);
    if (text === null) return null;
    lines.push(text);
  }
  const text = lines.join(' ');
  return isQuotable(text) ? text : null;
}

/** Regions in pixels of the picture. */
async function search(
  { lines }: LetteringNets,
  image: RgbImage,
  side: number,
): Promise<readonly Region[]> {
  const scale = Math.min(1, side / Math.max(image.width, image.height));
  const multiple = (length: number): number => Math.max(32, Math.round((length * scale) / 32) * 32);
  const [width, height] = [multiple(image.width), multiple(image.height)];
  const { data } = await resize(image, width, height);
  const [map] = await lines.run(data, 1, height, width);
  if (!map) return [];
  const [right, down] = [image.width / width, image.height / height];
  return findRegions(map.data, width, height).map((region) => {
    const alongX = region.alongX * right;
    const alongY = region.alongY * down;
    const stretch = Math.hypot(alongX, alongY);
    return {
      score: region.score,
      x: (region.x + 0.5) * right,
      y: (region.y + 0.5) * down,
      alongX: alongX / stretch,
      alongY: alongY / stretch,
      long: region.long * stretch,
      short: region.short * Math.hypot(region.alongY * right, region.alongX * down),
    };
  });
}

/** Whether a line is likely, large and whole enough to be read. */
const isClear = (region: Region, image: RgbImage): boolean =>
  region.score >= quotable.score &&
  region.short / image.height >= quotable.height &&
  isInside(region, image);

/** Whether all of it is in the picture: what the border cuts is a fragment. */
function isInside({ x, y, alongX, alongY, long, short }: Strip, image: RgbImage): boolean {
  const halfWidth = (Math.abs(alongX) * long + Math.abs(alongY) * short) / 2;
  const halfHeight = (Math.abs(alongY) * long + Math.abs(alongX) * short) / 2;
  const [borderX, borderY] = [image.width * quotable.border, image.height * quotable.border];
  return (
    x - halfWidth >= borderX &&
    x + halfWidth <= image.width - borderX &&
    y - halfHeight >= borderY &&
    y + halfHeight <= image.height - borderY
  );
}

/** The text on which all looks agree; null where they do not, or where it is no plain text. */
async function readSurely(reader: Reader, image: RgbImage, region: Strip): Promise<string | null> {
  const first = await readLine(reader, image, region);
  if (!isSure(first, sure) || !plain.test(first.text)) return null;
  for (const { higher, longer } of wider) {
    const { long, short } = region;
    const strip = { ...region, long: long + short * longer, short: short * higher };
    const again = await readLine(reader, image, strip);
    if (!isSure(again, agreeing) || lettersOf(again.text) !== lettersOf(first.text)) return null;
  }
  return first.text;
}

function isSure(line: Line | null, { least, mean }: typeof sure): line is Line {
  return line !== null && line.least >= least && line.mean >= mean;
}

/** Spaces are where the looks differ most, and change no word. */
const lettersOf = (text: string): string => text.replaceAll(' ', '');
