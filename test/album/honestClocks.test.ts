import { describe, expect, test } from 'vitest';
import { compareClocks } from '../../daemon/album/clocks/compareClocks.ts';
import type { AlbumPhoto } from '../../daemon/contract/photo.ts';
import * as nine from '../fixtures/nineAlbums.ts';
import { randomFrom } from '../fixtures/pictures.ts';
import * as story from '../fixtures/storyAlbum.ts';
import { sketchPhoto, type AlbumSketch, type PhotoSketch } from '../fixtures/storyAlbum.ts';

const clock = (minutes: number): string =>
  new Date(Date.UTC(2024, 4, 11, 9) + minutes * 60_000).toISOString().slice(0, 19);

/** With faces that are recognised: one direction for each person, shown a little differently by each photo. */
function withPeople(sketch: PhotoSketch, camera: string, serial?: string): AlbumPhoto {
  const photo = sketchPhoto({ ...sketch, camera });
  return {
    ...photo,
    metadata: {
      ...photo.metadata,
      camera: {
        make: null,
        model: camera,
        lens: null,
        ...(serial === undefined ? {} : { serial }),
      },
    },
    faces: photo.faces.map((face, i) => {
      const embedding = new Float32Array(512);
      embedding[(sketch.faces?.[i] ?? 'a').charCodeAt(0) % 512] = 0.9;
      embedding[300 + ((i * 37 + sketch.path.length * 11) % 200)] = 0.43;
      return { ...face, embedding };
    }),
  };
}

type Random = () => number;
const some = (random: Random, most: number): number => 1 + Math.floor(random() * most);

/** Bursts of two cameras whose clocks are right. */
type Honest = (random: Random) => readonly PhotoSketch[][];

/** Some photos of one scene, or of some people, from a time on. */
function burst(
  random: Random,
  at: number,
  what: Partial<PhotoSketch>,
  name: string,
): PhotoSketch[] {
  return Array.from({ length: some(random, 4) }, (_, i) => ({
    path: `${name}-${i}.jpg`,
    at: clock(at + i * random() * 2),
    ...what,
  }));
}

const family = ['a', 'b', 'c', 'd', 'e'];
const group = (random: Random): readonly string[] =>
  family.filter(() => random() < 0.6).slice(0, 4);

const honest: Readonly<Record<string, Honest>> = {
  'a family whose members photograph one another all day': (random) =>
    [0, 1].map((who) =>
      Array.from({ length: some(random, 14) }, (_, i) =>
        burst(random, random() * 600, { faces: group(random) }, `f${who}-${i}`),
      ).flat(),
    ),
  'the same group, once by each': (random) =>
    [0, 1].map((who) =>
      burst(random, who * (30 + random() * 300), { faces: ['a', 'b', 'c'] }, `g${who}`).concat(
        burst(random, 500 + random() * 100, {}, `h${who}`),
      ),
    ),
  'a stage that both see all evening': (random) =>
    [0, 1].map((who) =>
      Array.from({ length: some(random, 12) }, (_, i) =>
        burst(random, random() * 240, { scene: `stage ${some(random, 3)}` }, `s${who}-${i}`),
      ).flat(),
    ),
  'the same sights on two walks': (random) =>
    [0, 1].map((who) => {
      const start = who * some(random, 4) * 400;
      return Array.from({ length: 4 + some(random, 6) }, (_, i) => i)
        .sort(() => random() - 0.5)
        .flatMap((sight, i) =>
          burst(
            random,
            start + i * (15 + random() * 40),
            { scene: `sight ${sight}` },
            `w${who}-${i}`,
          ),
        );
    }),
  'a walk together, each at their own pace': (random) =>
    [0, 1].map((who) =>
      Array.from({ length: 6 + some(random, 6) }, (_, i) =>
        burst(random, i * 30 + random() * 9, { scene: `way ${i}` }, `t${who}-${i}`),
      ).flat(),
    ),
  'the view from the hotel, each morning': (random) =>
    [0, 1].map((who) =>
      Array.from({ length: some(random, 6) }, (_, day) =>
        burst(random, day * 1440 + random() * 120, { scene: 'balcony' }, `b${who}-${day}`).concat(
          burst(
            random,
            day * 1440 + 200 + random() * 300,
            { faces: group(random) },
            `c${who}-${day}`,
          ),
        ),
      ).flat(),
    ),
};

describe('two cameras whose clocks are right', () => {
  test.each(Object.entries(honest))('%s: nothing is noticed in 200 albums', (_, make) => {
    const alarms: unknown[] = [];
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomFrom(seed * 7919);
      // Either knows its zone or does not.
      const rolls = make(random).map((roll, who) => {
        const offset = random() < 0.5 ? { offset: '+02:00' } : {};
        return roll.map((sketch) =>
          withPeople({ ...sketch, ...offset }, who === 0 ? 'Phone' : 'D90'),
        );
      });
      const told = compareClocks(rolls.flat());
      if (told.length > 0) alarms.push({ seed, told });
    }
    expect(alarms).toEqual([]);
  });

  test('the albums of the other tests have right clocks', () => {
    const albums = Object.values({ ...nine, ...story }).filter(
      (one): one is AlbumSketch => typeof one === 'object' && 'photos' in one,
    );
    expect(albums.length).toBeGreaterThan(8);
    for (const { photos } of albums)
      expect(compareClocks(photos.map((one) => withPeople(one, one.camera ?? 'Phone')))).toEqual(
        [],
      );
  });
});

/** Eight moments that all cameras take within a minute, each set wrong by so many minutes. */
function outing(cameras: Readonly<Record<string, Partial<PhotoSketch> & { ahead: number }>>) {
  const random = randomFrom(11);
  return Array.from({ length: 8 }, (_, i) => i * 40 + random() * 15).flatMap((at, i) =>
    Object.entries(cameras).map(([camera, { ahead, ...sketch }]) => {
      const [model = '', serial] = camera.split(' #');
      const when = clock(at + ahead + random() * 0.9);
      const path = `${camera}-${i}.jpg`;
      return withPeople({ path, scene: `moment ${i}`, at: when, ...sketch }, model, serial);
    }),
  );
}

/** As a phone writes it: satellites bear its clock out. */
function borneOut(photo: AlbumPhoto): AlbumPhoto {
  const { takenAt } = photo.metadata;
  if (takenAt === null) return photo;
  const witness = {
    source: 'gps',
    field: 'GPSTimeStamp',
    says: takenAt.local,
    verdict: 'used',
    reason: ['time.satellites', {}],
  } as unknown as (typeof takenAt.witnesses)[number];
  return {
    ...photo,
    metadata: { ...photo.metadata, takenAt: { ...takenAt, witnesses: [witness] } },
  };
}

describe('a camera whose clock is wrong', () => {
  test.each([7, -12, 45, 365 * 1440, -366 * 1440, 570])('by %d minutes is noticed', (ahead) => {
    const told = compareClocks(outing({ Phone: { ahead: 0, offset: '+02:00' }, D90: { ahead } }));
    expect(told).toMatchObject([{ camera: 'D90', other: 'Phone' }]);
    expect(Math.abs((told[0]?.minutes ?? 0) + ahead)).toBeLessThanOrEqual(1);
  });

  test('is noticed by a phone that satellites bear out, however few its photos', () => {
    const photos = outing({ D90: { ahead: 60 }, X100: { ahead: 60 }, Phone: { ahead: 0 } }).map(
      (photo) => (photo.path.startsWith('Phone') ? borneOut(photo) : photo),
    );
    const told = compareClocks(photos);
    expect(told.map(({ camera, minutes }) => [camera, minutes]).sort()).toEqual([
      ['D90', -60],
      ['X100', -60],
    ]);
  });

  test('is set against a camera that is set itself, where it was together with that one only', () => {
    const pair = outing({ Phone: { ahead: 0, offset: '+02:00' }, D90: { ahead: -120 } });
    const other = outing({ D90: { ahead: -120 }, X100: { ahead: -120 } }).map((photo) => ({
      ...photo,
      path: `later-${photo.path}`,
      look: photo.look && {
        ...photo.look,
        dhash: Array.from(photo.look.dhash).toReversed().join(''),
      },
      metadata: {
        ...photo.metadata,
        takenAt: photo.metadata.takenAt && {
          ...photo.metadata.takenAt,
          local: photo.metadata.takenAt.local.replace('-11T', '-13T').replace('-12T', '-14T'),
        },
      },
    }));
    const told = compareClocks([...pair, ...other]);
    expect(told).toMatchObject([
      { camera: 'D90', other: 'Phone', minutes: 120 },
      { camera: 'X100', other: 'D90', minutes: 120 },
    ]);
  });

  test('is the one that all others contradict', () => {
    const told = compareClocks(
      outing({ A1: { ahead: 180 }, B2: { ahead: 0 }, C3: { ahead: 0 }, D4: { ahead: 0 } }),
    );
    expect(told).toMatchObject([{ camera: 'A1', minutes: -180 }]);
  });

  test('is told by its number where two of a kind are in the album', () => {
    const told = compareClocks(
      outing({ 'D90 #111': { ahead: 0, offset: '+02:00' }, 'D90 #222': { ahead: 60 } }),
    );
    expect(told).toMatchObject([{ camera: 'D90 #222', other: 'D90 #111', minutes: -60 }]);
  });

  test('is noticed by where both were, though no two photos are alike', () => {
    const walk = (camera: string, ahead: number, gps = true): readonly AlbumPhoto[] =>
      Array.from({ length: 7 }, (_, i) =>
        withPeople(
          {
            path: `${camera}${i}.jpg`,
            at: clock(i * 50 + ahead),
            ...(gps ? { gps: [47 + i * 0.2, 11] as const } : {}),
            ...(camera === 'Phone' ? { offset: '+02:00' } : {}),
          },
          camera,
        ),
      );
    expect(compareClocks([...walk('Phone', 0), ...walk('TG6', 150)])).toMatchObject([
      { camera: 'TG6', minutes: -150 },
    ]);
    expect(compareClocks([...walk('Phone', 0), ...walk('TG6', 0)])).toEqual([]);
  });
});
