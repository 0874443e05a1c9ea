import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../daemon/shared/words/message.ts';
import { speaking } from '../../../daemon/shared/words/language.ts';
import { tell } from '../../../daemon/shared/words/say.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { type PhotoChoices, type StoryPlan } from '../../../daemon/story/plan/storyPlan.ts';
import { hashDistance } from '../../../daemon/story/plan/nearDuplicates.ts';
import {
  longTrip,
  party,
  sketchAlbum,
  sketchPhoto,
  trip,
  type AlbumSketch,
  type PhotoSketch,
} from '../../fixtures/storyAlbum.ts';

const plan = (sketch: AlbumSketch, choices: PhotoChoices = {}): StoryPlan =>
  planStory({ ...sketchAlbum(sketch), choices });

const told = ({ reason }: { readonly reason: Message | null }): string =>
  reason === null ? '' : tell(reason);

const chosen = (of: StoryPlan): readonly string[] =>
  of.chapters.flatMap(({ shots }) => shots.map(({ path }) => path));

const burst = (times: readonly string[], more: Partial<PhotoSketch> = {}): AlbumSketch => ({
  folder: 'Burst',
  photos: times.map((at, i) => ({
    path: `${i}.jpg`,
    at,
    scene: 'one',
    sharpness: i === 2 ? 900 : 300,
    ...more,
  })),
});

describe('an album of thousands', () => {
  const many = (count: number): AlbumSketch => ({
    folder: 'Years',
    photos: Array.from({ length: count }, (_, i) => ({
      path: `${i}.jpg`,
      at: new Date(Date.UTC(2015, 0, 1) + i * 3_600_000 * 5).toISOString().slice(0, 19),
      scene: `scene ${i}`,
      sharpness: 200 + ((i * 37) % 500),
    })),
  });

  it('shows a choice from all of its time, and says of each other photo why it is not there', () => {
    const { chapters, gallery, leftOut } = plan(many(2000));
    const inText = chapters.flatMap(({ shots }) => shots).length;
    expect(gallery).toHaveLength(500);
    expect(inText + gallery.length + leftOut.length).toBe(2000);
    expect(leftOut.every((one) => told(one) !== '')).toBe(true);
    const places = gallery.map(({ path }) => Number.parseInt(path));
    const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(0);
    expect(Math.max(...gaps)).toBeLessThan(30);
  });

  it('shows all of some hundreds', () => {
    const { chapters, gallery, leftOut } = plan(many(400));
    expect(chapters.flatMap(({ shots }) => shots).length + gallery.length).toBe(400);
    expect(leftOut).toEqual([]);
  });
});

describe('near-duplicates', () => {
  it('stand at the end in order of time, also before the best of them', () => {
    const sketch = {
      folder: 'Bursts',
      photos: Array.from({ length: 90 }, (_, i) => ({
        path: `${String(i).padStart(2, '0')}.jpg`,
        at: `2024-05-01T${String(8 + Math.floor(i / 9)).padStart(2, '0')}:${Math.floor((i % 9) / 3)}${i % 3}:00`,
        scene: `scene ${Math.floor(i / 3)}`,
        sharpness: i % 3 === 2 ? 900 : 300,
      })),
    };
    const { chapters, gallery } = planStory(sketchAlbum(sketch, { length: 'short' }));
    const paths = gallery.map(({ path }) => path);
    // Some of the best are not in the text: others of their own group are beside them.
    expect(chapters.flatMap(({ shots }) => shots).length).toBeLessThan(30);
    expect(paths.filter((path) => Number.parseInt(path) % 3 === 2).length).toBeGreaterThan(0);
    expect(paths).toEqual(paths.toSorted());
  });

  it('collapse to the sharpest, which says so', () => {
    const { chapters, gallery } = plan(
      burst([
        '2020-01-01T10:00:00',
        '2020-01-01T10:00:03',
        '2020-01-01T10:00:05',
        '2020-01-01T10:00:08',
      ]),
    );
    expect(chapters[0]!.shots).toHaveLength(1);
    const [shot] = chapters[0]!.shots;
    expect(shot!.path).toBe('2.jpg');
    expect(told(shot!)).toContain('sharpest of 4 nearly identical frames');
    expect([...chapters[0]!.shots[0]!.alternates].sort()).toEqual(['0.jpg', '1.jpg', '3.jpg']);
    expect(gallery.map(told)).toEqual(Array(3).fill('nearly the same as 2.jpg') as string[]);
  });

  it('are two moments when they lie an hour apart', () => {
    const { chapters } = plan(burst(['2020-01-01T10:00:00', '2020-01-01T11:00:00']));
    expect(chapters.flatMap(({ shots }) => shots)).toHaveLength(2);
  });

  it('are two pictures when other people are in them', () => {
    const sketch = burst(['2020-01-01T10:00:00', '2020-01-01T10:00:03']);
    const people = {
      ...sketch,
      photos: sketch.photos.map((photo, i) => ({ ...photo, faces: [i === 0 ? 'ana' : 'ben'] })),
    };
    expect(chosen(plan(people))).toHaveLength(2);
  });

  it('give way to the frame the user wants', () => {
    const sketch = burst(['2020-01-01T10:00:00', '2020-01-01T10:00:03', '2020-01-01T10:00:05']);
    const use = new Set([sketchPhoto(sketch.photos[0]!).sha256!]);
    const shot = plan(sketch, { use }).chapters[0]!.shots[0]!;
    expect(shot.path).toBe('0.jpg');
    expect(told(shot)).toContain('chosen by you, of 3 nearly identical frames');
    expect(speaking('de', () => told(shot))).toContain('von Ihnen gewählt, aus 3 fast gleichen');
  });

  it('give way to the later of two wishes', () => {
    const sketch = burst(['2020-01-01T10:00:00', '2020-01-01T10:00:03', '2020-01-01T10:00:05']);
    const use = new Set([1, 0].map((i) => sketchPhoto(sketch.photos[i]!).sha256!));
    expect(chosen(plan(sketch, { use }))).toEqual(['0.jpg']);
  });

  it('are measured by differing bits', () => {
    expect(hashDistance('0000000000000000', '0000000000000000')).toBe(0);
    expect(hashDistance('ffffffffffffffff', '0000000000000000')).toBe(64);
    expect(hashDistance('8000000000000001', '0000000000000000')).toBe(2);
  });
});

describe('the choice of photos', () => {
  it.each([
    ['short', 12],
    ['medium', 30],
    ['long', 72],
  ] as const)('keeps to the budget of a %s draft', (length, most) => {
    const of = planStory(sketchAlbum(longTrip, { length }));
    // Everyone is to be seen, and no chapter is empty: a few more at most.
    expect(chosen(of).length).toBeLessThanOrEqual(most + of.chapters.length + of.cast.length);
    expect(chosen(of).length).toBeGreaterThan(most / 3);
  });

  it('shows everyone who is spoken of at least once', () => {
    for (const sketch of [trip, party, longTrip]) {
      const of = planStory(sketchAlbum(sketch, { length: 'short' }));
      const seen = new Set(
        of.chapters.flatMap(({ shots }) =>
          shots.flatMap(({ faces }) => faces.map(({ person }) => person)),
        ),
      );
      for (const { id, naming } of of.cast) if (naming !== 'count') expect(seen).toContain(id);
    }
  });

  it('goes beyond the budget rather than leave somebody out', () => {
    const keys = Array.from({ length: 25 }, (_, i) => `guest${i}`);
    const sketch: AlbumSketch = {
      folder: 'Party',
      people: Object.fromEntries(keys.map((key) => [key, `Guest ${key}`])),
      photos: keys.map((key, i) => ({
        path: `${key}.jpg`,
        at: `2020-01-01T10:${String(i).padStart(2, '0')}:00`,
        faces: [key],
      })),
    };
    expect(chosen(planStory(sketchAlbum(sketch, { length: 'short' })))).toHaveLength(25);
  });

  it('puts every usable photo into a chapter or the gallery, once, with a reason', () => {
    for (const sketch of [trip, party, longTrip]) {
      const of = plan(sketch);
      const all = [...of.chapters.flatMap(({ shots }) => shots), ...of.gallery];
      const usable = sketch.photos.filter(({ failed }) => failed !== true);
      expect(all.map(({ path }) => path).sort()).toEqual(usable.map(({ path }) => path).sort());
      for (const one of all) expect(told(one)).toMatch(/^[a-zA-Z@].{3,}[^.;]$/);
    }
  });

  it('is the same in whatever order the photos come', () => {
    const input = sketchAlbum(trip);
    const expected = planStory(input);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...input.photos], { minLength: input.photos.length }),
        (photos) => {
          expect(planStory({ ...input, photos })).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('leaves out what failed, what the user took out and second copies of a file', () => {
    const sketch = {
      folder: 'Album',
      photos: [{ path: 'a.jpg' }, { path: 'b.jpg' }, { path: 'c.jpg', failed: true }],
    };
    const input = sketchAlbum(sketch);
    const twin = { ...input.photos[0]!, path: 'copy of a.jpg' };
    const of = planStory({
      ...input,
      photos: [...input.photos, twin],
      choices: { leaveOut: new Set([input.photos[1]!.sha256!]) },
    });
    expect(chosen(of)).toEqual(['a.jpg']);
    expect(of.leftOut.map((one) => [one.path, told(one)])).toEqual([
      ['b.jpg', 'left out by you'],
      ['c.jpg', 'could not be processed'],
      ['copy of a.jpg', 'the same file as a.jpg'],
    ]);
  });

  it('prefers photos that are sharp and well exposed', () => {
    const photos = Array.from({ length: 60 }, (_, i) => ({
      path: `${String(i).padStart(2, '0')}.jpg`,
      at: `2020-01-01T10:${String(i).padStart(2, '0')}:00`,
      sharpness: i % 2 === 0 ? 20 + (i % 10) : 500 + i,
      brightness: i % 4 === 1 ? 2 : 120,
    }));
    const of = plan({ folder: 'Album', photos });
    const good = chosen(of).filter((path) => Number(path.slice(0, 2)) % 4 === 3);
    expect(good.length).toBeGreaterThan(chosen(of).length * 0.6);
  });
});
