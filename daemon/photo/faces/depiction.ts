import type { Depiction, RgbImage } from '../../contract/photo.ts';
import { crop } from '../decode/crop.ts';

/** What is known of a face that may be a depiction. */
export interface Depicted {
  /** The aligned crop: RGB, row-major. */
  readonly face: RgbImage;
  /** Longer side in pixels of the photo. */
  readonly size: number;
  /** See `EmbeddedFace`; absent where the embedder does not tell. */
  readonly logOdds?: number;
  /** A person was surely seen around it; default no. */
  readonly isWithPerson?: boolean;
  /** Another face of the same picture is surely drawn, and none surely photographed; default no. */
  readonly isBesideDrawn?: boolean;
}

/**
 * What a face surely is, if it is nobody in the flesh. Most paintings and good renderings are not told by this.
 *
 * @param photo all of it, at any size, asked only where that matters; null for a collage, whose parts have colours or none
 */
export async function depictionOf(
  depicted: Depicted,
  photo: (() => Promise<RgbImage>) | null,
): Promise<Depiction | null> {
  const { face, size, logOdds = -Infinity, isBesideDrawn = false } = depicted;
  if (isDrawing(face) || isSurelyDrawn(depicted)) return 'drawing';
  if (isBesideDrawn && logOdds >= likelyDrawn && size >= leastBeside) return 'drawing';
  if (photo === null || !isColourless(face)) return null;
  return meanChroma(await photo()) >= colourful ? 'figure' : null;
}

/**
 * The embedder's inner layers speak for a drawing or a painting from these log-odds on. With weights from the other pictures of three
 * parts, none of 723 photographed faces had more, and 4 of 4,338 looks that were made of them (0.1 %: black and white, compressed,
 * small, smoothed, grainy); with those fitted since, which know more paintings, none of 164 other faces and 5 of their 984 looks.
 * Smaller faces show too little of what they are made of.
 */
const surelyDrawn = 3;
const leastSize = 32;

/**
 * Of small faces, and of those around which a person is surely seen, more is asked: compression makes them look drawn. Of 349 looks at photographed faces, brought to some 40 pixels and
 * compressed hard, 11 have more than 3 and one has more than 5; of 16 at drawn ones 15 and 9.
 */
const smallFace = 48;
const drawnDespiteDoubt = 5;

/**
 * What is beside somebody drawn is drawn, too, from these on: of 35 such faces in prints, comics and stills 28 have more, of 793 faces
 * of people 29, and none of them was in a picture with somebody drawn.
 */
const likelyDrawn = 1;
const leastBeside = 24;

/**
 * Somebody with less is photographed, and so are those beside him: else one face that compression spoils takes five others with it, as
 * in a picture of 400 pixels, where two of eight have -4.
 */
const photographedBelow = -2;

/** Colours that are counted as one: five bits a channel. */
const bits = 3;

/** A drawing has so much of its face in three colours; of 350 photographed faces none had more than 0.65, at night or in haze. */
const mostOfThree = 0.75;

/** With nothing lighter than this a face is dark: eleven of 965 were, of which two had more than that in three colours. */
const darkBelow = 64;

/**
 * Its lines are so many times as strong as what is usual in it, in the whole crop and in its middle: of 480 photographed faces none
 * had more than 28 in both, of 16 drawn ones 12 had. A face cut out has such an edge around it, one in glasses such lines within.
 */
const leastLines = 35;

/** Whether the embedder's inner layers alone settle that a face is drawn or painted. */
export function isSurelyDrawn({
  size,
  logOdds = -Infinity,
  isWithPerson = false,
}: Pick<Depicted, 'size' | 'logOdds' | 'isWithPerson'>): boolean {
  const isDoubted = isWithPerson || size < smallFace;
  return size >= leastSize && logOdds >= (isDoubted ? drawnDespiteDoubt : surelyDrawn);
}

/** Whether the same layers settle that a face is a photographed one. */
export function isPhotographed({ logOdds = 0 }: Pick<Depicted, 'logOdds'>): boolean {
  return logOdds < photographedBelow;
}

/** Whether a face is drawn: with few colours, or with lines and nothing between them. Line drawings, comics, icons. */
function isDrawing(face: RgbImage): boolean {
  if (ofThreeColours(face) > mostOfThree) return true;
  return strengthOfLines(face) > leastLines && strengthOfLines(middleOf(face)) > leastLines;
}

/**
 * The part of a picture that has its three most frequent colours. In the dark there are few anyway: its light is brought to that of other
 * pictures, which leaves a drawing its three.
 */
function ofThreeColours({ data }: RgbImage): number {
  const counts = new Uint32Array(1 << (3 * (8 - bits)));
  const most = lightest(data);
  const gain = most < darkBelow ? 255 / Math.max(1, most) : 1;
  const part = (level = 0): number => Math.min(255, level * gain) >> bits;
  for (let i = 0; i < data.length; i += 3) {
    const colour = (part(data[i]) << 10) | (part(data[i + 1]) << 5) | part(data[i + 2]);
    counts[colour] = (counts[colour] ?? 0) + 1;
  }
  let [first, second, third] = [0, 0, 0];
  for (const count of counts) {
    if (count > first) [first, second, third] = [count, first, second];
    else if (count > second) [second, third] = [count, second];
    else if (count > third) third = count;
  }
  return (first + second + third) / (data.length / 3);
}

/** The level that one in fifty is above. */
function lightest(data: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const level of data) counts[level] = (counts[level] ?? 0) + 1;
  return quantile(counts, 0.98);
}

/** One of fifty pixels differs more from its neighbours than this many times what is usual, in levels and one more. */
function strengthOfLines({ width, height, data }: RgbImage): number {
  const [brightness, colour] = [new Uint32Array(256), new Uint32Array(256)];
  const at = (x: number, y: number): number => (y * width + x) * 3;
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const here = at(x, y);
      const across = difference(data, here, at(x + 1, y));
      const down = difference(data, here, at(x, y + 1));
      const grey = Math.round(Math.max(across.grey, down.grey));
      const most = Math.max(across.most, down.most);
      brightness[grey] = (brightness[grey] ?? 0) + 1;
      colour[most] = (colour[most] ?? 0) + 1;
    }
  }
  return quantile(brightness, 0.98) / (quantile(colour, 0.5) + 1);
}

/** How much two pixels differ in brightness, and in the channel in which they do most. */
function difference(
  data: Uint8Array,
  a: number,
  b: number,
): { readonly grey: number; readonly most: number } {
  const red = (data[a] ?? 0) - (data[b] ?? 0);
  const green = (data[a + 1] ?? 0) - (data[b + 1] ?? 0);
  const blue = (data[a + 2] ?? 0) - (data[b + 2] ?? 0);
  return {
    grey: Math.abs(red + green + blue) / 3,
    most: Math.max(Math.abs(red), Math.abs(green), Math.abs(blue)),
  };
}

/** The level below which a part of all that was counted lies. */
function quantile(counts: Uint32Array, part: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return counts.findIndex((count) => (below += count) >= part * all);
}

/**
 * Skin in a photo of colours has some: of 350 faces those with less than 19 (of 255, between the strongest and the weakest channel)
 * were in photos without, or dark. Heads of stone have 9 to 13. What has none at all is no stone under any light: a black and white
 * picture of somebody, laid into one of colours.
 */
const mostOfStone = 13;
const leastOfStone = 3;
const leastLight = 110;
const colourful = 30;

/** The middle of an aligned face, in parts of its side. */
const middle = { left: 0.21, right: 0.79, top: 0.21, bottom: 0.89 };

function middleOf(face: RgbImage): RgbImage {
  const [left, top] = [Math.floor(middle.left * face.width), Math.floor(middle.top * face.height)];
  return crop(face, {
    left,
    top,
    width: Math.floor(middle.right * face.width) - left,
    height: Math.floor(middle.bottom * face.height) - top,
  });
}

/** Whether a well-lit face has hardly a colour: stone, plaster, a black and white print. */
function isColourless(face: RgbImage): boolean {
  const { data } = middleOf(face);
  let [chroma, light] = [0, 0];
  for (let at = 0; at < data.length; at += 3) {
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    chroma += Math.max(r, g, b) - Math.min(r, g, b);
    light += (r + g + b) / 3;
  }
  const count = data.length / 3;
  const isStone = chroma < mostOfStone * count && chroma >= leastOfStone * count;
  return isStone && light > leastLight * count;
}

/** Mean difference between the strongest and the weakest channel, 0..255, of some pixels of a picture. */
function meanChroma({ data }: RgbImage): number {
  let [sum, count] = [0, 0];
  // A step that no row's length is a multiple of.
  for (let at = 0; at + 2 < data.length; at += 3 * 101, count++) {
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    sum += Math.max(r, g, b) - Math.min(r, g, b);
  }
  return sum / Math.max(1, count);
}
