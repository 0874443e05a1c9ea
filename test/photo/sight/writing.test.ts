import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { unseenPhoto, type AlbumPhoto } from '../../../daemon/contract/photo.ts';
import { nothingSeen, type Sight } from '../../../daemon/contract/sight.ts';
import { kindOfPicture } from '../../../daemon/photo/find/pictureKind.ts';
import { writingIn } from '../../../daemon/photo/sight/writing.ts';
import { installRoot } from '../../../daemon/shared/paths.ts';
import { detailedPicture, randomFrom, sharpOf } from '../../fixtures/pictures.ts';

/** What is drawn on a picture is drawn before it is made smaller. */
const written = async (picture: Sharp): Promise<ReturnType<typeof writingIn>> =>
  writtenIn(sharp(await picture.png().toBuffer()));

async function writtenIn(picture: Sharp): Promise<ReturnType<typeof writingIn>> {
  const { data, info } = await picture
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .resize(640, 640, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return writingIn({ width: info.width, height: info.height, data });
}

/** Strokes like letters, line below line, as no font is the same everywhere. */
function lines(
  [left, top, right, bottom]: readonly [number, number, number, number],
  { letter, ink, outline }: { letter: number; ink: string; outline?: string },
): string {
  const random = randomFrom(5);
  const strokes: string[] = [];
  for (let y = top; y + letter < bottom; y += letter * 1.9) {
    for (let x = left; x + letter < right; x += letter * 0.8) {
      if (random() < 0.15) continue;
      const [w, h] = [letter * (0.2 + 0.2 * random()), letter * (0.7 + 0.3 * random())];
      const edge = outline === undefined ? '' : `stroke="${outline}" stroke-width="${letter / 10}"`;
      strokes.push(`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${ink}" ${edge}/>`);
    }
  }
  return strokes.join('');
}

const svg = (width: number, height: number, content: string): OverlayOptions => ({
  input: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`,
  ),
});

const plain = (width: number, height: number, background: string): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

const scene = (seed = 1): Sharp => sharpOf(detailedPicture(900, 600, seed));

const [white, black] = ['#fff', '#000'];

async function under(bar: string, ink: string, side: 'top' | 'bottom'): Promise<Sharp> {
  const whole = await scene()
    .extend({ [side]: 140, background: bar })
    .png()
    .toBuffer();
  const from = side === 'top' ? 15 : 615;
  const text = lines([60, from, 840, from + 115], { letter: 40, ink });
  return sharp(whole).composite([svg(900, 740, text)]);
}

describe('writing', () => {
  test('a receipt and a page are pages, also on tinted paper and a little askew', async () => {
    const receipt = lines([20, 30, 400, 1070], { letter: 18, ink: '#222' });
    const page = lines([120, 150, 1100, 1600], { letter: 24, ink: '#000' });
    const bill = plain(420, 1100, '#fafafa').composite([svg(420, 1100, receipt)]);
    const tinted = plain(420, 1100, '#f6ecd2').composite([svg(420, 1100, receipt)]);
    expect(await written(bill)).toBe('page');
    expect(await written(tinted)).toBe('page');
    expect(await written(plain(1240, 1754, white).composite([svg(1240, 1754, page)]))).toBe('page');
    const whole = await bill.png().toBuffer();
    expect(await written(sharp(whole).rotate(1.5, { background: '#eee' }))).toBe('page');
  });

  test('a line of text in a bar, and letters with an outline, are captions', async () => {
    expect(await written(await under(white, black, 'top'))).toBe('caption');
    expect(await written(await under(black, white, 'bottom'))).toBe('caption');
    const text = lines([100, 30, 820, 100], { letter: 60, ink: white, outline: black });
    expect(await written(scene().composite([svg(900, 600, text)]))).toBe('caption');
  });

  test('a scene, a frame, bars without text, a thing before white, fog and black are none', async () => {
    const frame = { top: 40, left: 40, right: 40, bottom: 160, background: white };
    const label = lines([200, 680, 700, 740], { letter: 40, ink: black });
    const framed = await scene().extend(frame).png().toBuffer();
    const thing = lines([250, 200, 650, 380], { letter: 12, ink: black });
    const none = [
      scene(),
      scene().extend({ top: 90, bottom: 90, background: black }),
      scene().extend(frame),
      sharp(framed).composite([svg(980, 800, label)]),
      plain(900, 600, white).composite([svg(900, 600, thing)]),
      plain(900, 600, '#e8ecf2'),
      plain(900, 600, black),
    ];
    for (const picture of none) expect(await written(picture)).toBeNull();
  });

  test('no photo of the samples is any', { timeout: 60_000 }, async () => {
    const samples = join(installRoot, 'assets', 'samples');
    const files = (await readdir(samples, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && /\.(jpe?g|png|webp)$/i.test(entry.name),
    );
    expect(files.length).toBeGreaterThan(60);
    for (const { parentPath, name } of files) {
      expect([name, await writtenIn(sharp(join(parentPath, name)).autoOrient())]).toEqual([
        name,
        null,
      ]);
    }
  });
});

describe('the kind of a picture', () => {
  const picture = (path: string, sight: Partial<Sight> = {}, model?: string): AlbumPhoto => {
    const camera = model === undefined ? null : { make: null, model, lens: null };
    const metadata = { ...unseenPhoto.metadata, camera };
    const size = { width: 1000, height: 1300 };
    return { ...unseenPhoto, ...size, path, metadata, sight: { ...nothingSeen, ...sight } };
  };

  test.each([
    ['Kassenbon 2024.jpg', {}, 'receipt'],
    ['Reçu_taxi.png', {}, 'receipt'],
    ['領収書.jpg', {}, 'receipt'],
    ['a/receipt-12.pdf.jpg', {}, 'receipt'],
    ['IMG_1.jpg', { kind: 'other', writing: 'page' }, 'receipt'],
    ['meme_17.jpg', {}, 'meme'],
    ['STK-20240506-WA0012.webp', {}, 'meme'],
    ['IMG_2.jpg', { writing: 'caption' }, 'meme'],
    ['Screenshot_20240506-150405.png', { writing: 'caption' }, 'screenshot'],
    // Drawings are told apart elsewhere; these are words in other words.
    ['IMG_3.jpg', { kind: 'other' }, null],
    ['belegtes Brot.jpg', {}, null],
    ['Mémé au jardin.jpg', {}, null],
    ['memento mori.jpg', {}, null],
  ] as const)('%s, %j: %s', (path, sight, kind) => {
    expect(kindOfPicture(picture(path, sight))).toBe(kind);
  });

  test('what a camera took is a photo, whatever is written on it', () => {
    expect(kindOfPicture(picture('IMG_1.jpg', { writing: 'page' }, 'EOS'))).toBeNull();
    expect(kindOfPicture(picture('IMG_1.jpg', { writing: 'caption' }, 'EOS'))).toBeNull();
    expect(kindOfPicture(picture('Rechnung bitte.jpg', {}, 'EOS'))).toBeNull();
    expect(kindOfPicture(picture('Rechnung.jpg', { kind: 'other' }, 'EOS'))).toBe('receipt');
  });
});
