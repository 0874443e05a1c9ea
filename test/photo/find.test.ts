import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { nothingSeen } from '../../daemon/contract/sight.ts';
import { unseenPhoto, type AlbumPhoto, type TimeSource } from '../../daemon/contract/photo.ts';
import { copiesAmong } from '../../daemon/photo/find/strippedCopies.ts';
import { isScreenshot } from '../../daemon/photo/find/screenshot.ts';
import { showingNothing } from '../../daemon/photo/find/showsNothing.ts';
import { measureLook } from '../../daemon/photo/imageMeasures.ts';
import { randomFrom } from '../fixtures/pictures.ts';

/** A photo of these pixels, measured as the product does, at most 640 px. */
async function photo(
  path: string,
  picture: Sharp,
  camera: string | null = null,
  source?: TimeSource,
): Promise<AlbumPhoto> {
  const whole = await picture.png().toBuffer();
  const { width, height } = await sharp(whole).metadata();
  const { data, info } = await sharp(whole)
    .resize(640, 640, { fit: 'inside', withoutEnlargement: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const image = { width: info.width, height: info.height, data };
  const time = { local: '2019-05-04', precision: 'day', offset: null, zone: null } as const;
  const takenAt =
    source === undefined
      ? null
      : ({ ...time, offsetSource: 'unknown', source, witnesses: [] } as const);
  const own = camera === null ? null : { make: camera, model: null, lens: null };
  const metadata = { ...unseenPhoto.metadata, camera: own, takenAt };
  return { ...unseenPhoto, path, width, height, metadata, look: measureLook(image) };
}

/** Soft shapes, others for each seed, with grain. */
function scene(seed: number): Sharp {
  const random = randomFrom(seed * 7919);
  const [width, height] = [400, 300];
  const blobs = Array.from({ length: 12 }, () => ({
    ...{ x: random() * width, y: random() * height, size: 30 + random() * 80 },
    colour: [random() * 255, random() * 255, random() * 255],
  }));
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const last = blobs.findLast((blob) => Math.hypot(x - blob.x, y - blob.y) < blob.size);
      for (let channel = 0; channel < 3; channel++)
        data[at + channel] = Math.min(255, (last?.colour[channel] ?? 120) * 0.9 + random() * 20);
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

const plain = (background: string): Sharp =>
  sharp({ create: { width: 800, height: 600, channels: 3, background } });

describe('pictures that show nothing', () => {
  test('are icons, spacers, black, white and plain ones, beside real photos', async () => {
    const random = randomFrom(4);
    const dark = Buffer.from(Array.from({ length: 400 * 300 * 3 }, () => random() * 6));
    const photos = [
      await photo('a.jpg', scene(1), 'Canon'),
      await photo('favicon.png', scene(2).resize(16, 16)),
      await photo('spacer.gif', plain('#fff').resize(1, 1)),
      await photo('pocket.jpg', sharp(dark, { raw: { width: 400, height: 300, channels: 3 } })),
      await photo('blank.jpg', plain('#fff')),
      await photo('plain.jpg', plain('#b0c4de')),
      await photo('dim.jpg', scene(3).linear(0.2, 0), 'Canon'),
      await photo('fog.jpg', scene(5).linear(0.06, 200), 'Canon'),
    ];
    expect([...showingNothing(photos)].map(([path, { key }]) => [path, key])).toEqual([
      ['favicon.png', 'leftOut.icon'],
      ['spacer.gif', 'leftOut.icon'],
      ['pocket.jpg', 'leftOut.black'],
      ['blank.jpg', 'leftOut.white'],
      ['plain.jpg', 'leftOut.oneColour'],
    ]);
  });

  test('are all there is: then they are told', async () => {
    expect(showingNothing([await photo('icon.png', scene(1).resize(32, 24))]).size).toBe(0);
  });
});

describe('copies', () => {
  test('without the camera’s data, in any folder, whatever their names say of the time', async () => {
    const photos = [
      await photo('IMG_1.jpg', scene(1), 'Canon', 'exif'),
      await photo('IMG_2.jpg', scene(2), 'Canon', 'exif'),
      await photo('IMG-20190601-WA0001.jpg', scene(1).resize(280), null, 'filename'),
      await photo('small/two.jpg', scene(2).resize(160)),
      await photo('other.jpg', scene(7)),
    ];
    expect([...copiesAmong(photos)].sort()).toEqual([
      ['IMG-20190601-WA0001.jpg', 'IMG_1.jpg'],
      ['small/two.jpg', 'IMG_2.jpg'],
    ]);
  });

  test.each([90, 180, 270])('also where they lost a rotation of %d degrees', async (degrees) => {
    const photos = [
      await photo('IMG_1.jpg', scene(1), 'Canon', 'exif'),
      await photo('IMG_2.jpg', scene(2), 'Canon', 'exif'),
      await photo('sent.jpg', sharp(await scene(1).resize(320).png().toBuffer()).rotate(degrees)),
    ];
    expect([...copiesAmong(photos)]).toEqual([['sent.jpg', 'IMG_1.jpg']]);
  });

  test('are not two frames of one camera, and not a crop', async () => {
    const photos = [
      await photo('IMG_1.jpg', scene(1), 'Canon', 'exif'),
      await photo('IMG_2.jpg', scene(1).modulate({ brightness: 1.02 }), 'Canon', 'exif'),
      await photo('crop.jpg', scene(1).extract({ left: 150, top: 50, width: 200, height: 200 })),
    ];
    expect(copiesAmong(photos).size).toBe(0);
  });
});

describe('pictures of screens', () => {
  test.each([
    'Screenshot_20190504-120000.png',
    'Bildschirmfoto 2021-03-04 um 13.14.15.png',
    'Capture d’écran 2021-03-04 à 13.14.15.png',
    'Снимок экрана 2021-03-04 в 13.14.15.png',
    '截屏2021-03-04 下午1.14.15.png',
    'a/Skärmavbild 2021-03-04 kl. 13.14.15.png',
  ])('by their name: %s', (path) => {
    expect(isScreenshot({ ...unseenPhoto, path })).toBe(true);
  });

  test.each([
    [1170, 2532, 'other', null, true],
    [1920, 1080, 'other', null, true],
    // A scene, a picture of a camera, a drawing of any size.
    [1170, 2532, 'photo', null, false],
    [1080, 1440, 'other', 'Canon', false],
    [1000, 1000, 'other', null, false],
  ] as const)('%d x %d, %s, camera %s', (width, height, kind, make, expected) => {
    const camera = make === null ? null : { make, model: null, lens: null };
    const metadata = { ...unseenPhoto.metadata, camera };
    const sight = { ...nothingSeen, kind };
    const picture = { ...unseenPhoto, path: 'IMG_0009.PNG', width, height, metadata, sight };
    expect(isScreenshot(picture)).toBe(expected);
  });

  test('a window, a bus and a screen door are none', () => {
    for (const path of ['Bildschirm.jpg', 'window screen.jpg', 'IMG_1.jpg'])
      expect(isScreenshot({ ...unseenPhoto, path })).toBe(false);
  });
});
