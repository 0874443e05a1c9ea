import { describe, expect, test } from 'vitest';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import type { PhotoChoices, StoryPlan } from '../../../daemon/story/plan/storyPlan.ts';
import { longTrip, party, sketchAlbum, trip, type AlbumSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

/** The plan of an album with decisions about photos by their paths. */
function planOf(sketch: AlbumSketch, decide: (hash: (path: string) => string) => PhotoChoices) {
  const input = sketchAlbum(sketch, { length: 'long' }, find);
  const hash = (path: string): string => input.photos.find((one) => one.path === path)!.sha256!;
  return planStory({ ...input, choices: decide(hash) });
}
const photosOf = ({ chapters }: StoryPlan): string[][] => chapters.map(({ photos }) => [...photos]);
const shotsOf = ({ chapters }: StoryPlan): string[] =>
  chapters.flatMap(({ shots }) => shots.map(({ path }) => path));

describe('what the user decides about chapters and order', () => {
  test('a chapter that is joined goes on from the one before', () => {
    const before = photosOf(planOf(party, () => ({})));
    const after = photosOf(
      planOf(party, (hash) => ({ order: [{ kind: 'join', photo: hash('DSC05.jpg') }] })),
    );
    expect(after).toEqual([[...before[0]!, ...before[1]!], before[2]]);
  });

  test('a chapter that is split begins with the photo named', () => {
    const after = photosOf(
      planOf(party, (hash) => ({ order: [{ kind: 'split', photo: hash('DSC07.jpg') }] })),
    );
    expect(after.map(([first]) => first)).toEqual([
      'DSC01.jpg',
      'DSC05.jpg',
      'DSC07.jpg',
      'DSC09.jpg',
    ]);
  });

  test('a moved photo stands where it was put, in that chapter, and is shown there', () => {
    const plan = planOf(trip, (hash) => ({
      use: new Set([hash('IMG_0021.jpg')]),
      order: [
        { kind: 'move', photo: hash('IMG_0021.jpg'), to: 'before', other: hash('IMG_0001.jpg') },
      ],
    }));
    expect(photosOf(plan)[0]?.slice(0, 2)).toEqual(['IMG_0021.jpg', 'IMG_0001.jpg']);
    expect(shotsOf(plan)[0]).toBe('IMG_0021.jpg');
    expect(plan.chapters[0]?.shots[0]?.local).toBeNull();
  });

  test('each decision is about what the ones before it left', () => {
    const plan = planOf(party, (hash) => ({
      order: [
        { kind: 'move', photo: hash('DSC12.jpg'), to: 'before', other: hash('DSC05.jpg') },
        { kind: 'split', photo: hash('DSC05.jpg') },
        { kind: 'join', photo: hash('DSC12.jpg') },
      ],
    }));
    const before = photosOf(planOf(party, () => ({})));
    expect(photosOf(plan)).toEqual([
      [...before[0]!, 'DSC12.jpg'],
      before[1],
      before[2]!.filter((path) => path !== 'DSC12.jpg'),
    ]);
  });

  test('what is wanted is in the text, however small the budget', () => {
    const input = sketchAlbum(longTrip, { length: 'short' }, find);
    const shown = new Set(shotsOf(planStory(input)));
    const wanted = input.photos.filter(({ path }) => !shown.has(path)).slice(0, 20);
    const use = new Set(wanted.map(({ sha256 }) => sha256!));
    const now = new Set(shotsOf(planStory({ ...input, choices: { use } })));
    expect(wanted.filter(({ path }) => !now.has(path)).map(({ path }) => path)).toEqual([]);
  });

  test('the lead picture and the caption are the user’s', () => {
    const plan = planOf(trip, (hash) => ({
      use: new Set([hash('IMG_0017.jpg')]),
      lead: hash('IMG_0017.jpg'),
      captions: new Map([[hash('IMG_0017.jpg'), 'Our *best* day']]),
    }));
    expect(plan.cover).toBe('IMG_0017.jpg');
    expect(narrate(plan).photos.get('IMG_0017.jpg')?.caption).toBe('Our *best* day');
  });

  test(
    'whatever is decided, every photo is told of once and no chapter is empty',
    { timeout: 120_000 },
    () => {
      const input = sketchAlbum(trip, { length: 'long' }, find);
      const hashes = input.photos.map(({ sha256 }) => sha256!).concat('no such photo');
      const all = new Set(photosOf(planStory(input)).flat());
      for (let seed = 1; seed <= 200; seed++) {
        let state = seed;
        const random = (below: number): number => {
          state = (state * 1103515245 + 12345) % 2147483648;
          return Math.floor((state / 2147483648) * below);
        };
        const any = (): string => hashes[random(hashes.length)]!;
        const choices: PhotoChoices = {
          use: new Set(Array.from({ length: random(4) }, any)),
          order: Array.from({ length: random(12) }, () =>
            random(2) === 0
              ? {
                  kind: 'move',
                  photo: any(),
                  to: random(2) === 0 ? 'before' : 'after',
                  other: any(),
                }
              : { kind: random(2) === 0 ? 'split' : 'join', photo: any() },
          ),
        };
        const plan = planStory({ ...input, choices });
        const told = photosOf(plan);
        expect(told.flat().length, `seed ${seed}`).toBe(all.size);
        expect(new Set(told.flat()), `seed ${seed}`).toEqual(all);
        expect(told.every((photos) => photos.length > 0)).toBe(true);
        const times = plan.chapters
          .flatMap(({ shots }) => shots)
          .flatMap(({ local }) => local ?? []);
        expect([...times].sort(), `seed ${seed}: shots with a time are in its order`).toEqual(
          times,
        );
        // Its words are made by the same rules as any plan's: some are enough to see that they are made.
        if (seed % 10 === 0) narrate(plan);
      }
    },
  );
});
