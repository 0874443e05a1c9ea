import { expect, test } from 'vitest';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type PhotoSketch, type PersonSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

function altOf(
  photo: Omit<PhotoSketch, 'path'> & { readonly path?: string },
  language: 'en' | 'de' = 'en',
  people: Readonly<Record<string, PersonSketch>> = { A: 'Ana', B: 'Ben', F: friend, G: friend },
): string {
  const sketch = { folder: 'DCIM', photos: [{ path: 'IMG_1.jpg', ...photo }], people };
  const plan = planStory(sketchAlbum(sketch, { language }, find));
  return [...narrate(plan).photos.values()][0]!.alt;
}

const friend = { name: 'Zoe', consent: 'a-friend' } as const;
const arezzo = [43.4633, 11.8797] as const;

test('a photo of which nothing is known is one of a place and a time, never of colours', () => {
  const at = '2008-10-22T16:29:00';
  const colours = [
    [120, 80, 40],
    [110, 70, 30],
  ] as const;
  expect(altOf({ at, gps: arezzo, colours })).toBe('Photo, Arezzo, 22 October 2008, 4:29 pm');
  expect(altOf({ at, gps: arezzo, colours }, 'de')).toBe(
    'Foto, Arezzo, 22. Oktober 2008, 16:29 Uhr',
  );
  expect(altOf({ colours })).toBe('Photo');
});

test('a photo from outside a town is near it', () => {
  const outside = { at: '2008-10-22T16:29:00', gps: [43.53, 11.97] } as const;
  expect(altOf(outside)).toBe('Photo, near Arezzo, 22 October 2008, 4:29 pm');
  expect(altOf(outside, 'de')).toBe('Foto, bei Arezzo, 22. Oktober 2008, 16:29 Uhr');
});

test('what was photographed from a plane is in no town', () => {
  const aloft = { at: '2008-10-22T16:29:00', gps: arezzo, altitude: 10_500 };
  expect(altOf(aloft)).toBe('Photo, on a flight, 22 October 2008, 4:29 pm');
  expect(altOf(aloft, 'de')).toBe('Foto, auf einem Flug, 22. Oktober 2008, 16:29 Uhr');
});

test('a picture of a screen is called so', () => {
  const path = 'Screenshot_20240501-101010.png';
  const at = '2024-05-01T10:10:10';
  expect(altOf({ path, at })).toBe('Screenshot, 1 May 2024, 10:10 am');
  expect(altOf({ path, at }, 'de')).toBe('Bildschirmfoto, 1. Mai 2024, 10:10 Uhr');
});

test('the photographer’s words describe the picture, also to those who do not see it', () => {
  expect(altOf({ description: 'Pink house in Via Cavour', gps: arezzo })).toBe(
    'Photo: “Pink house in Via Cavour”, Arezzo',
  );
  expect(altOf({ description: 'Lunch', faces: ['A', 'B'] })).toBe(
    'Ana on the left, Ben on the right: “Lunch”',
  );
});

test('somebody and the mirror image are one person to those who do not see it', () => {
  expect(altOf({ faces: ['A', 'A'] })).toBe('Ana, seen twice');
  expect(altOf({ faces: ['A', 'A'] }, 'de')).toBe('Ana, zweimal zu sehen');
});

test('two people are two, also where neither is named', () => {
  expect(altOf({ faces: ['A', 'B'] })).toBe('Ana on the left, Ben on the right');
  expect(altOf({ faces: ['F', 'G'] })).toBe('A friend on the left, a friend on the right');
});

test('what networks saw is said: a thing, a smile, daylight; nothing of what is no photo', () => {
  const sight = {
    sees: [{ label: 'dog', score: 0.9, count: 'one', box: [0, 0, 9, 9] }],
    shutEyes: [],
    persons: 0,
    light: 'daylight',
    greenery: false,
    lettering: ['Pizzeria'],
    kind: 'photo',
    models: [],
  } as const;
  expect(altOf({ sight })).toBe('A dog; lettering: “Pizzeria”');
  expect(altOf({ sight: { ...sight, sees: [], lettering: [] } })).toBe('Photo, in daylight');
  expect(altOf({ sight: { ...sight, sees: [] } })).toBe('Lettering: “Pizzeria”');
  expect(altOf({ faces: ['?'], sight: { ...sight, lettering: [] } }, 'de')).toBe(
    'Eine Person in Nahaufnahme, dazu ein Hund',
  );
  expect(altOf({ sight: { ...sight, kind: 'other' } })).toBe('Photo');
  expect(altOf({ faces: ['A'], sight: { ...sight, lettering: [] } }, 'de')).toBe(
    'Ana in Nahaufnahme, dazu ein Hund',
  );
  expect(
    altOf({ faces: ['A', 'B'], smiling: 2, sight: { ...sight, sees: [], lettering: [] } }),
  ).toBe('Ana on the left, Ben on the right, all smiling');
});
