import { expect, test } from 'vitest';
import type { Language } from '../../../daemon/story/language.ts';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

/** Journeys that end where they began, or nobody knows where. */

const findPlace = await loadPlaces();

const towns = {
  berlin: [[52.52, 13.405], '+02:00'],
  prague: [[50.0755, 14.4378], '+02:00'],
  vienna: [[48.2082, 16.3738], '+02:00'],
  budapest: [[47.4979, 19.0402], '+02:00'],
  arezzo: [[43.4633, 11.8797], '+02:00'],
  cortona: [[43.2753, 11.9856], '+02:00'],
  siena: [[43.3188, 11.3308], '+02:00'],
  auckland: [[-36.8485, 174.7633], '+12:00'],
  hilo: [[19.7071, -155.0885], '-10:00'],
  losAngeles: [[34.0522, -118.2437], '-07:00'],
  nowhere: [undefined, '+02:00'],
} as const;

/** Two photos a stay, at the wall clocks given. */
function journey(
  stays: readonly (readonly [town: keyof typeof towns, at: string])[],
): readonly PhotoSketch[] {
  return stays.flatMap(([town, at], index) => {
    const [gps, offset] = towns[town];
    return [':10:00', ':40:00'].map((minutes, second) => ({
      path: `IMG_${index}${second}.jpg`,
      at: `2024-06-${at}${minutes}`,
      offset,
      ...(gps === undefined ? {} : { gps }),
      faces: second === 0 ? ['a'] : [],
    }));
  });
}

function read(photos: readonly PhotoSketch[], language: Language): string {
  const album = { folder: 'DCIM', photos, people: { a: 'Anabel' } };
  const { outline, chapters } = narrate(planStory(sketchAlbum(album, { language }, findPlace)));
  const prose = chapters.flatMap((parts) =>
    parts.flatMap((part) => (part.kind === 'prose' ? [part.text] : [])),
  );
  return [outline.title, outline.standfirst, ...prose].join('\n');
}

const outAndBack = journey([
  ['berlin', '03T09'],
  ['berlin', '03T11'],
  ['vienna', '04T12'],
  ['vienna', '05T18'],
  ['berlin', '06T20'],
  ['berlin', '07T09'],
]);
const loop = journey([
  ['berlin', '03T09'],
  ['prague', '04T12'],
  ['vienna', '06T12'],
  ['budapest', '08T18'],
  ['vienna', '09T10'],
  ['berlin', '10T20'],
]);
const dayTrips = journey([
  ['arezzo', '03T19'],
  ['cortona', '04T12'],
  ['arezzo', '04T20'],
  ['siena', '05T12'],
  ['arezzo', '05T21'],
  ['arezzo', '06T10'],
]);
const dateLine = journey([
  ['auckland', '03T09'],
  ['losAngeles', '03T12'],
  ['losAngeles', '05T12'],
  ['hilo', '06T12'],
  ['hilo', '08T15'],
  ['auckland', '10T08'],
  ['auckland', '11T10'],
]);
const lost = journey([
  ['berlin', '03T09'],
  ['prague', '04T12'],
  ['vienna', '06T12'],
  ['budapest', '08T18'],
  ['nowhere', '10T20'],
]);

test.each<[string, readonly PhotoSketch[], Language, RegExp]>([
  ['out and back', outAndBack, 'en', /from Berlin to Vienna and back/],
  ['out and back', outAndBack, 'de', /von Berlin nach Wien und zurück/],
  ['out and back', outAndBack, 'fr', /de Berlin à Vienne et retour/],
  ['a loop', loop, 'en', /, from Berlin to Budapest and back/],
  ['a loop', loop, 'de', /Von Berlin nach Budapest und zurück/],
  ['day trips', dayTrips, 'en', /in Arezzo with trips to Cortona and Siena/],
  ['day trips', dayTrips, 'de', /in Arezzo mit Ausflügen nach Cortona und Siena/],
  ['the date line', dateLine, 'en', /From Auckland to Los Angeles and back/],
  ['the date line', dateLine, 'fr', /D’Auckland à Los Angeles et retour/],
  ['an unknown end', lost, 'en', /in Germany, the Czech Republic, Austria and Hungary/],
])(
  'tells of %s that it went out and came back, in its language',
  (_what, photos, language, way) => {
    expect(read(photos, language)).toMatch(way);
  },
);

test.each<[string, readonly PhotoSketch[], RegExp]>([
  ['out and back', outAndBack, /back (to|in) Berlin/i],
  ['a loop', loop, /back (to|in) Berlin/i],
  ['day trips', dayTrips, /back (to|in) Arezzo/i],
  ['the date line', dateLine, /back (to|in) Auckland/i],
])('the last way of %s is told where it was gone', (_what, photos, way) => {
  expect(read(photos, 'en').split('\n').slice(2).join('\n')).toMatch(way);
});

test('where nobody knows the end, none is told', () => {
  for (const language of ['en', 'de', 'fr'] as const)
    expect(read(lost, language).split('\n').slice(0, 2).join(' ')).not.toMatch(
      /(to|bis|nach|à) Budapest/,
    );
});
