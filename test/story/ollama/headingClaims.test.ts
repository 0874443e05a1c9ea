import { describe, expect, it } from 'vitest';
import type { Language } from '../../../daemon/story/language.ts';
import { headingClaims } from '../../../daemon/story/ollama/headingClaims.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type AlbumSketch, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();
const bologna = [44.4938, 11.343] as const;
const ravenna = [44.4175, 12.1996] as const;

function photo(at: string, gps: PhotoSketch['gps'], description?: string): PhotoSketch {
  return {
    path: `IMG_${at.replace(/\D/g, '')}.jpg`,
    at,
    offset: '+02:00',
    ...(gps ? { gps } : {}),
    ...(description === undefined ? {} : { description }),
  };
}

/** A Saturday in Bologna, a Sunday in Ravenna. */
const weekend: AlbumSketch = {
  folder: 'DCIM',
  photos: [
    photo('2024-10-19T09:20:00', bologna, 'The two towers'),
    photo('2024-10-19T12:40:00', bologna),
    photo('2024-10-19T18:05:00', bologna, 'San Luca at dusk'),
    photo('2024-10-20T11:40:00', ravenna, 'Mosaics at San Vitale'),
    photo('2024-10-20T13:10:00', ravenna),
    photo('2024-10-20T16:30:00', ravenna, 'On the train to Bologna'),
  ],
};

/** @param index 0 is the Saturday, 1 the Sunday, null the title of the whole */
function check(
  language: Language,
  index: number | null,
  headings: Readonly<Record<string, readonly string[]>>,
): void {
  const plan = planStory(sketchAlbum(weekend, { language }, find));
  const found = Object.keys(headings).map((heading) => [
    heading,
    headingClaims(heading, plan, index),
  ]);
  expect(Object.fromEntries(found)).toEqual(headings);
}

describe('a heading by a model', () => {
  it('names no town its chapter was not in', () => {
    check('en', 0, {
      'Saturday in Bologna': [],
      'After that, Ravenna': ['Ravenna'],
      'Two towers and a window': [],
    });
    check('de', 0, { 'Samstag in Bologna': [], 'Danach Ravenna': ['Ravenna'] });
    check('fr', 0, { 'Samedi à Bologne': [], 'Après cela, Ravenne': ['Ravenne'] });
  });

  it('names a town of another chapter where the photographer does', () => {
    check('en', 1, { 'Mosaics, and the train to Bologna': [] });
  });

  it('names no town where nobody was, whatever a title’s capital letters prove', () => {
    check('en', 0, { 'Arrival in Paris': ['Paris'], 'A day in Quimper': ['Quimper'] });
    check('de', 0, { 'Ankunft in Paris': ['Paris'], 'Ein Tag in Bildern': [] });
    check('fr', 0, { 'Arrivée à Paris': ['Paris'], 'Une journée à Quimper': ['Quimper'] });
  });

  it('names no town beside another or beside anything else', () => {
    check('en', 0, { 'Bologna and Modena': ['Modena'], 'Towers and windows': [] });
    check('de', 0, { 'Bologna und Modena': ['Modena'], 'Türme und Fenster': [] });
    check('fr', 0, { 'Bologne et Padova': ['Padova'], 'Tours et fenêtres': [] });
  });

  it('has no name that nobody wrote, wherever it stands', () => {
    check('en', 0, { 'Brest by the river': ['Brest'], 'Lake Bohinj': ['Bohinj'] });
    check('de', 0, { 'Quimper zum Schluss': ['Quimper'], 'Fenster zum Hof': [] });
    check('fr', 0, { 'Chambéry au matin': ['Chambéry'], 'Les heures de samedi': [] });
  });

  it('tells no length of time that is not the album’s', () => {
    check('en', null, { 'A fortnight in Bologna': ['A fortnight'], 'A weekend in Bologna': [] });
  });

  it('names the weekday its pictures are of', () => {
    check('en', 0, { 'Sunday in Bologna': ['Sunday'] });
    check('de', 0, { 'Freitag in Bologna': ['Freitag'] });
    check('fr', 1, { 'Samedi à Ravenne': ['Samedi'] });
  });

  it('may name all towns and days in the title of the whole', () => {
    check('en', null, {
      'Saturday in Bologna, Sunday in Ravenna': [],
      'Friday in Brest': ['Friday', 'Brest'],
    });
  });
});
