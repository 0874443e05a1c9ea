import { describe, expect, it } from 'vitest';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import {
  dateLine,
  longTrip,
  party,
  sketchAlbum,
  trip,
  type AlbumSketch,
  type PhotoSketch,
} from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

/** First photo of each chapter, and its number of photos. */
function chaptersOf(sketch: AlbumSketch): readonly (readonly [string, number])[] {
  return planStory(sketchAlbum(sketch, { length: 'long' }, find)).chapters.map(
    ({ photos }) => [photos[0]!, photos.length] as const,
  );
}

const album = (photos: readonly PhotoSketch[], folder = 'Album'): AlbumSketch => ({
  folder,
  photos,
});

describe('chapters', () => {
  it('follow the days and places of a trip', () => {
    expect(chaptersOf(trip)).toEqual([
      ['IMG_0001.jpg', 8],
      ['IMG_0009.jpg', 5],
      ['IMG_0014.jpg', 3],
      ['IMG_0017.jpg', 4],
      ['IMG_0021.jpg', 3],
    ]);
  });

  it('follow the pauses of a single evening, midnight or not', () => {
    expect(chaptersOf(party)).toEqual([
      ['DSC01.jpg', 4],
      ['DSC05.jpg', 4],
      ['DSC09.jpg', 4],
    ]);
  });

  it('keep the true order where the calendar goes back at the date line', () => {
    expect(chaptersOf(dateLine)).toEqual([
      ['a1.jpg', 3],
      ['b1.jpg', 3],
    ]);
  });

  it('are one a day on a long trip, and no more than the length allows', () => {
    expect(chaptersOf(longTrip)).toHaveLength(20);
    expect(planStory(sketchAlbum(longTrip, { length: 'medium' }, find)).chapters).toHaveLength(10);
    expect(planStory(sketchAlbum(longTrip, { length: 'short' }, find)).chapters).toHaveLength(5);
  });

  it('are none of receipts and what is passed on: these join the chapter before', () => {
    const photos = [
      { path: 'a1.jpg', at: '2019-05-04T10:00:00+02:00' },
      { path: 'a2.jpg', at: '2019-05-04T10:05:00+02:00' },
      { path: 'a3.jpg', at: '2019-05-04T10:09:00+02:00' },
      { path: 'meme_1.jpg', at: '2020-01-01T10:00:00+02:00' },
      { path: 'Quittung.jpg', at: '2020-01-01T10:01:00+02:00' },
      { path: 'meme_2.jpg', at: '2020-01-01T10:02:00+02:00' },
    ];
    expect(chaptersOf(album(photos))).toEqual([['a1.jpg', 6]]);
  });

  it('are those of the scenes alone, and so are the days of the album', () => {
    const scenes = Array.from({ length: 9 }, (_, i) => ({
      path: `a${i}.jpg`,
      at: `2019-05-0${4 + Math.floor(i / 3)}T1${i % 3}:00:00`,
    }));
    const oddments = [
      { path: 'Screenshot_20180101-101010.png', at: '2018-01-01T10:10:10' },
      { path: 'Quittung.jpg', at: '2019-05-05T18:00:00' },
      { path: 'meme_1.jpg', at: '2021-12-24T10:00:00' },
    ];
    const [plain, more] = [scenes, [...scenes, ...oddments]].map((photos) =>
      planStory(sketchAlbum(album(photos))),
    );
    expect(more?.dates).toEqual({ first: '2019-05-04', last: '2019-05-06' });
    expect(more?.arc).toBe(plain?.arc);
    expect(more?.chapters.map(({ span }) => span)).toEqual(plain?.chapters.map(({ span }) => span));
    expect(more?.chapters.flatMap(({ photos }) => photos)).toHaveLength(12);
  });

  it('take an undated photo in between its neighbours by name', () => {
    const photos = ['1', '2', '3', '4', '5', '6'].map((n) => ({
      path: `IMG_000${n}.jpg`,
      ...(n === '3' ? {} : { at: `2020-05-01T10:0${n}:00` }),
    }));
    const plan = planStory(sketchAlbum(album(photos)));
    expect(plan.chapters).toHaveLength(1);
    expect(plan.chapters[0]!.photos).toEqual(photos.map(({ path }) => path));
  });

  it('give undated photos a chapter by folder, in the order of dates in folder names', () => {
    const photos = ['2012-08-01 Lake', '2009 School', 'loose'].flatMap((folder) =>
      [1, 2, 3].map((n) => ({ path: `${folder}/${n}.jpg` })),
    );
    expect(chaptersOf(album(photos))).toEqual([
      ['2009 School/1.jpg', 3],
      ['2012-08-01 Lake/1.jpg', 3],
      ['loose/1.jpg', 3],
    ]);
  });

  it('sort numbers in names as numbers', () => {
    const plan = planStory(
      sketchAlbum(album(['10.jpg', '9.jpg', '1.jpg'].map((path) => ({ path })))),
    );
    expect(plan.chapters[0]!.photos).toEqual(['1.jpg', '9.jpg', '10.jpg']);
  });

  it('do not cut off single photos where something follows soon', () => {
    const photos = ['09:00', '09:05', '09:10', '11:30', '14:00', '14:05', '14:10'].map(
      (time, i) => ({ path: `${i}.jpg`, at: `2020-05-01T${time}:00` }),
    );
    expect(Math.min(...chaptersOf(album(photos)).map(([, n]) => n))).toBeGreaterThan(1);
  });

  it('of one photo exist', () => {
    expect(chaptersOf(album([{ path: 'a.jpg' }]))).toEqual([['a.jpg', 1]]);
  });

  it('hold every usable photo exactly once', () => {
    for (const sketch of [trip, party, longTrip, dateLine]) {
      const plan = planStory(sketchAlbum(sketch, {}, find));
      const told = plan.chapters.flatMap(({ photos }) => photos);
      const usable = sketch.photos.filter(({ failed }) => failed !== true).map(({ path }) => path);
      expect([...told].sort()).toEqual([...usable].sort());
    }
  });

  it('are cut somewhere even where photos were taken day and night for months', () => {
    const photos = Array.from({ length: 1500 }, (_, i) => ({
      path: `${i}.jpg`,
      at: new Date(Date.UTC(2020, 0, 1) + i * 5e6).toISOString().slice(0, 19),
    }));
    const sizes = chaptersOf(album(photos)).map(([, n]) => n);
    expect(sizes).toHaveLength(20);
    expect(Math.max(...sizes)).toBeLessThan(400);
  });

  it('are found in reasonable time for thousands of photos', () => {
    const photos = Array.from({ length: 4000 }, (_, i) => ({
      path: `${i}.jpg`,
      ...(i % 7 === 0
        ? {}
        : { at: new Date(Date.UTC(2020, 0, 1) + i * 3.7e6).toISOString().slice(0, 19) }),
      faces: i % 3 === 0 ? ['ana'] : [],
    }));
    const plan = planStory(sketchAlbum(album(photos)));
    expect(plan.chapters.length).toBeGreaterThan(1);
    expect(plan.chapters.flatMap((chapter) => chapter.photos)).toHaveLength(4000);
  }, 20_000);

  it('have anchors that depend on their first photo only', () => {
    const anchors = (sketch: AlbumSketch): readonly string[] =>
      planStory(sketchAlbum(sketch, {}, find)).chapters.map(({ anchor }) => anchor);
    const more = {
      ...trip,
      photos: [...trip.photos, { path: 'z.jpg', at: '2016-03-08T09:31:00' }],
    };
    expect(anchors(more)).toEqual(anchors(trip));
    expect(new Set(anchors(trip)).size).toBe(5);
  });
});
