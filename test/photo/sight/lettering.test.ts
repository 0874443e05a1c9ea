import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RgbImage } from '../../../daemon/contract/photo.ts';
import {
  loadLetteringNets,
  readLettering,
  type LetteringNets,
} from '../../../daemon/photo/sight/lettering/readLettering.ts';
import { findRegions, type Region } from '../../../daemon/photo/sight/lettering/regions.ts';
import { signsOf } from '../../../daemon/photo/sight/lettering/signs.ts';
import { isQuotable } from '../../../daemon/photo/sight/lettering/signWords.ts';

describe('what is quoted', () => {
  test.each([
    'WELCOME',
    'Welcome',
    'NO PARKING',
    'Happy Birthday!',
    'HOTEL',
    'Bäckerei',
    'Eingang',
    'Frohe Weihnachten',
    'Bonne année',
    'Boulangerie',
    'Sortie de secours',
  ])('%s is words of one language', (text) => {
    expect(isQuotable(text)).toBe(true);
  });

  test.each([
    ['a part of a word', 'ONES'],
    ['a part of a word', 'HANK'],
    ['a part of a word', 'Explor'],
    ['a name that is no word', 'ICARUS'],
    ['too short', 'TO'],
    ['too short', 'No no'],
    ['words of two languages', 'WELCOME Eingang'],
    ['lost spaces', 'NOPARKING'],
    ['schön without its dots', 'schon'],
    ['geöffnet without its dots', 'geoffnet'],
    ['Straße, misread', 'Strabe'],
    ['Straße, misread', 'Strase'],
    ['große, misread', 'grosse'],
    ['Öffnungszeiten in capitals', 'OFFNUNGSZEITEN'],
    ['fête without its circumflex', 'fete'],
  ])('not %s: %s', (_, text) => {
    expect(isQuotable(text)).toBe(false);
  });
});

describe('lines', () => {
  const width = 200;
  const height = 120;
  /** A map with turned bars on it. */
  const mapOf = (
    ...bars: readonly (readonly [x: number, y: number, long: number, short: number, turn: number])[]
  ): Float32Array =>
    Float32Array.from({ length: width * height }, (_, i) => {
      const [px, py] = [i % width, Math.floor(i / width)];
      const isIn = bars.some(([x, y, long, short, turn]) => {
        const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
        const along = (px - x) * cos + (py - y) * sin;
        const across = (py - y) * cos - (px - x) * sin;
        return Math.abs(along) <= long / 2 && Math.abs(across) <= short / 2;
      });
      return isIn ? 0.95 : 0.02;
    });

  test.each([0, 0.2, -0.35, 1.2])('are found where they are, turned by %f', (turn) => {
    const [found, ...others] = findRegions(mapOf([100, 60, 80, 10, turn]), width, height);
    expect(others).toEqual([]);
    expect(found!.x).toBeCloseTo(100, -0.5);
    expect(found!.y).toBeCloseTo(60, -0.5);
    const { alongX, alongY } = found!;
    expect(Math.abs(alongX * Math.cos(turn) + alongY * Math.sin(turn))).toBeGreaterThan(0.99);
    // Grown on all sides, as the network marks the middle of lines only.
    expect(found!.long).toBeGreaterThan(84);
    expect(found!.long).toBeLessThan(110);
    expect(found!.short).toBeGreaterThan(14);
    expect(found!.short).toBeLessThan(34);
  });

  test('specks are none', () => {
    expect(findRegions(mapOf([50, 50, 3, 2, 0]), width, height)).toEqual([]);
  });

  const line = (x: number, y: number, long: number, short = 20): Region => ({
    ...{ x, y, long, short, alongX: 1, alongY: 0, score: 0.95 },
  });

  test('of one sign belong together, from top to bottom and from left to right', () => {
    const [double, parking, prohibited] = [
      line(200, 100, 120),
      line(190, 128, 130),
      line(200, 156, 160),
    ];
    expect(signsOf([prohibited, double, parking])).toEqual([[double, parking, prohibited]]);
    const [left, right] = [line(100, 100, 80), line(195, 103, 80)];
    expect(signsOf([right, left])).toEqual([[left, right]]);
  });

  test('of other signs stand apart', () => {
    expect(signsOf([line(100, 100, 80), line(100, 300, 80)])).toHaveLength(2);
    expect(signsOf([line(100, 100, 80), line(500, 100, 80)])).toHaveLength(2);
    expect(signsOf([line(100, 100, 80), line(100, 140, 200, 80)])).toHaveLength(2);
  });
});

describe('reading', () => {
  let nets: LetteringNets;
  beforeAll(async () => {
    nets = (await loadLetteringNets())!;
    // The daemon opens no drawings; the signs of this test are some.
    sharp.unblock({ operation: ['VipsForeignLoadSvgBuffer'] });
  });

  const read = (image: RgbImage): Promise<readonly string[]> =>
    readLettering(nets, image, () => Promise.resolve(image));

  async function signOf(
    lines: readonly string[],
    { turn = 0, at = 400, size = 90 }: { turn?: number; at?: number; size?: number } = {},
  ): Promise<RgbImage> {
    const text = lines
      .map((words, i) => `<tspan x="${at}" dy="${i === 0 ? 0 : size * 1.2}">${words}</tspan>`)
      .join('');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">
      <defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#79a"/><stop offset="1" stop-color="#354"/></linearGradient></defs>
      <rect width="800" height="600" fill="url(#g)"/>
      <g transform="rotate(${turn} 400 300)"><text y="280" font-size="${size}" font-family="DejaVu Sans" text-anchor="middle" fill="#fff">${text}</text></g></svg>`;
    const { data, info } = await sharp(Buffer.from(svg))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data: new Uint8Array(data) };
  }

  test.each([0, 8, -10])('a sign is quoted to the letter, turned by %i degrees', async (turn) => {
    expect(await read(await signOf(['WELCOME'], { turn }))).toEqual(['WELCOME']);
  });

  test('a sign of two lines is one quotation', async () => {
    expect(await read(await signOf(['HAPPY', 'BIRTHDAY']))).toEqual(['HAPPY BIRTHDAY']);
  });

  test('a sign with a word nobody knows is not quoted in part', async () => {
    expect(await read(await signOf(['PARKING', 'XQUILB']))).toEqual([]);
  });

  test.each([
    ['what the border cuts', ['WELCOME'], { at: 60 }],
    ['number plates', ['HG 2718'], {}],
    ['web addresses', ['www.hotel.com'], {}],
    ['ö and ß, which it cannot read', ['Straße'], {}],
    ['ö and ß, which it cannot read', ['geöffnet'], {}],
    ['small print', ['WELCOME'], { size: 10 }],
  ] as const)('never quoted: %s', async (_, lines, options) => {
    expect(await read(await signOf(lines, options))).toEqual([]);
  });

  test('a picture without lettering has none', async () => {
    expect(await read(await signOf([]))).toEqual([]);
  });
});
