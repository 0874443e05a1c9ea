import { expect, test } from 'vitest';
import { withShiftedClock } from '../../daemon/album/cameraClocks.ts';
import { parseShift } from '../../daemon/contract/clock.ts';
import { compareClocks } from '../../daemon/album/clocks/compareClocks.ts';
import { clockProblem, formatShift } from '../../daemon/contract/clock.ts';
import { sketchPhoto } from '../fixtures/storyAlbum.ts';
import { randomFrom } from '../fixtures/pictures.ts';

const clock = (minutes: number): string =>
  new Date(Date.UTC(2024, 4, 11, 14) + minutes * 60_000).toISOString().slice(0, 19);

/** A party of some hours on two cameras: now and then both take the same scene, some minutes apart. */
function party(ahead: number, seed: number, pairs = 6) {
  const random = randomFrom(seed);
  return Array.from({ length: 24 }, (_, i) => {
    const at = i * 12 + random() * 4;
    const scene = i % 4 < 2 && i < pairs * 4 ? `scene ${Math.floor(i / 4)}` : `own ${i}`;
    const [camera, offset, wrong] =
      i % 2 === 0 ? (['Phone', '+02:00', 0] as const) : (['D90', undefined, ahead] as const);
    // The same scene within minutes.
    const when = i % 4 === 1 ? at - 10 : at;
    const sketch = { path: `${i}.jpg`, camera, scene, at: clock(when + wrong) };
    return sketchPhoto(offset === undefined ? sketch : { ...sketch, offset });
  });
}

test.each([60, -60, 120, 30, -420])('a second camera %d minutes ahead is noticed', (ahead) => {
  for (let seed = 1; seed < 6; seed++) {
    const [told, ...more] = compareClocks(party(ahead, seed));
    expect(more).toEqual([]);
    const by = formatShift(-ahead);
    if (told === undefined) throw new Error('nothing was noticed');
    const { code, severity, message } = clockProblem(told);
    expect([code, severity]).toEqual(['time/camera-clock', 'information']);
    expect(message).toContain(by);
    expect(message).toContain('D90');
  }
});

/** A walk on which both cameras take eight sights, at most a minute apart, and each some of its own. */
function walk(ahead: number, seed: number, visits: 'together' | 'on two days') {
  const random = randomFrom(seed);
  return Array.from({ length: 8 }, (_, i) => i).flatMap((i) => {
    const at = i * 35 + random() * 20;
    // Who comes another day takes another way and another time at each.
    const other = visits === 'together' ? at + random() : 1440 + ((i * 5) % 8) * 50 + random() * 30;
    const scene = `sight ${i}`;
    return [
      { path: `a${i}.jpg`, camera: 'Phone', offset: '+02:00', scene, at: clock(at) },
      { path: `b${i}.jpg`, camera: 'D90', scene, at: clock(other + ahead) },
      { path: `c${i}.jpg`, camera: 'D90', scene: `own ${i}`, at: clock(other + ahead + 9) },
    ].map(sketchPhoto);
  });
}

test.each([1440, -423, 90 * 1440 + 17, -1440])(
  'a clock that is off by %d minutes, as no zone is, is noticed',
  (ahead) => {
    for (let seed = 1; seed < 6; seed++) {
      const [told, ...more] = compareClocks(walk(ahead, seed, 'together'));
      expect(more).toEqual([]);
      expect(Math.abs((told?.minutes ?? 0) + ahead)).toBeLessThanOrEqual(2);
    }
  },
);

test('two people who saw the same sights on two days have right clocks', () => {
  for (let seed = 1; seed < 20; seed++) {
    expect(compareClocks(walk(0, seed, 'on two days'))).toEqual([]);
  }
});

test('of three cameras the wrong one is named', () => {
  const third = walk(0, 2, 'together')
    .filter(({ path }) => path.startsWith('a'))
    .map((photo) => ({
      ...photo,
      path: `x${photo.path}`,
      metadata: { ...photo.metadata, camera: { make: null, model: 'X100', lens: null } },
    }));
  const told = compareClocks([...walk(-60, 2, 'together'), ...third]);
  expect(told).toMatchObject([{ camera: 'D90', minutes: 60 }]);
});

test('clocks that agree, or of which nothing is known, are left alone', () => {
  for (let seed = 1; seed < 20; seed++) {
    expect(compareClocks(party(0, seed))).toEqual([]);
    expect(compareClocks(party(7, seed))).toEqual([]);
    // No scene in common.
    expect(compareClocks(party(60, seed, 0))).toEqual([]);
  }
});

test('a clock that was set is right: its photos move, the others stay, and nothing more is noticed', () => {
  const photos = party(60, 3);
  const set = photos.map((photo) => withShiftedClock(photo, [{ camera: 'd90', minutes: -60 }]));
  expect(compareClocks(set)).toEqual([]);
  expect(set[1]?.metadata.takenAt?.local).toBe(party(0, 3)[1]?.metadata.takenAt?.local);
  expect(set[1]?.metadata.takenAt?.witnesses[0]).toMatchObject({
    source: 'user',
    verdict: 'believed',
  });
  expect(set[0]).toBe(photos[0]);
});

test.each([
  ['+1h', 60],
  ['-30min', -30],
  ['+5:45', 345],
  ['-1h30', -90],
  ['−2h', -120],
  ['90', 90],
  ['+1d', 1440],
  ['+1d2h', 1560],
  ['', null],
  ['0', null],
  ['soon', null],
  ['+1x', null],
])('the shift %j is %s minutes', (text, minutes) => {
  expect(parseShift(text)).toBe(minutes);
});

/** Two cameras at a feast of seven guests, one of whom is before both within minutes, one an hour. */
function feast(ahead: number, seed: number, together: boolean) {
  const random = randomFrom(seed);
  return Array.from({ length: 9 }, (_, hour) => hour).flatMap((hour) => {
    const at = hour * 60 + random() * 40;
    // Who is elsewhere meets the same people, but each at another time.
    const other = together ? at + 1 + random() * 2 : ((hour * 4 + 1) % 9) * 60 + random() * 40;
    const guest = `guest ${(hour * 5) % 7}`;
    return [
      { path: `a${hour}.jpg`, camera: 'Phone', offset: '+02:00', faces: [guest], at: clock(at) },
      { path: `b${hour}.jpg`, camera: 'D90', faces: [guest], at: clock(other + ahead) },
    ].map((sketch) => {
      const photo = sketchPhoto(sketch);
      return { ...photo, faces: photo.faces.map((face) => ({ ...face, embedding: of(guest) })) };
    });
  });
}

/** A vector of their own for each guest. */
function of(guest: string): Float32Array {
  const embedding = new Float32Array(7);
  embedding[Number(guest.slice(-1))] = 1;
  return embedding;
}

test.each([60, -120, 330])(
  'the same people one after the other, %d minutes apart, show that a clock is wrong',
  (ahead) => {
    for (let seed = 1; seed < 10; seed++)
      expect(compareClocks(feast(ahead, seed, true))).toMatchObject([
        { camera: 'D90', minutes: -ahead },
      ]);
  },
);

test('the same people in another order show nothing, nor do clocks that agree', () => {
  for (let seed = 1; seed < 20; seed++) {
    expect(compareClocks(feast(60, seed, false))).toEqual([]);
    expect(compareClocks(feast(0, seed, true))).toEqual([]);
  }
});
