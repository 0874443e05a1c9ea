import { expect, test } from 'vitest';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type PhotoSketch, type PersonSketch } from '../../fixtures/storyAlbum.ts';
import { observed } from '../../fixtures/observation.ts';

const find = await loadPlaces();

function altsOf(
  photos: readonly PhotoSketch[],
  language: 'en' | 'de' | 'fr' = 'en',
): readonly string[] {
  const people = { A: 'Ana', B: 'Ben' };
  const plan = planStory(sketchAlbum({ folder: 'DCIM', photos, people }, { language }, find));
  const { photos: words } = narrate(plan);
  return photos.map(({ path }) => words.get(path)!.alt);
}

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

test('somebody unknown who is in a picture of pictures several times is counted once', () => {
  const people = { U: null, V: null };
  expect(altOf({ faces: ['U', 'V', 'U', 'V'] }, 'en', people)).toBe('Two people');
  expect(altOf({ faces: ['U', 'V', 'U', 'V'] }, 'de', people)).toBe('Zwei Personen');
});

test('two people are two, also where neither is named', () => {
  expect(altOf({ faces: ['A', 'B'] })).toBe('Ana on the left, Ben on the right');
  expect(altOf({ faces: ['F', 'G'] })).toBe('A friend on the left, a friend on the right');
});

test('somebody nobody knows is one other person, whichever side they are on', () => {
  expect(altOf({ faces: ['A', '?'] })).toBe('Ana and one other person');
  expect(altOf({ faces: ['?', 'A'] })).toBe('Ana and one other person');
  expect(altOf({ faces: ['?', 'A'] }, 'de')).toBe('Ana und eine weitere Person');
});

test('who stands in a row is said first, and that it is one', () => {
  const people = { A: 'Ana', B: 'Ben', C: 'Cleo' };
  const row = { faces: ['B', 'A', 'C'] };
  expect(altOf(row, 'en', people)).toBe('Ben, Ana and Cleo, from left to right');
  expect(altOf(row, 'de', people)).toBe('Ben, Ana und Cleo, von links nach rechts');
});

test('where somebody turns away, nobody is counted, and not everybody smiles', () => {
  const two = { faces: ['?', '?'], smiling: 2 };
  const several = { ...two, sight: { persons: 3 } };
  expect(altOf({ ...two, sight: { persons: 2 } })).toBe('Two people, both smiling');
  expect(altOf(several)).toBe('Several people');
  expect(altOf(several, 'de')).toBe('Mehrere Personen');
  expect(altsOf([{ path: 'a.jpg', ...several }], 'fr')).toEqual(['Plusieurs personnes']);
  expect(altOf({ faces: ['A', '?', '?'], sight: { persons: 5 } })).toBe(
    'Several people, Ana among them',
  );
  const alone = { faces: ['?'], smiling: 1 };
  expect(altOf({ ...alone, sight: { persons: 3 } })).toBe('Several people');
  expect(altOf({ ...alone, sight: { persons: 2 } })).toBe('Several people');
  expect(altOf({ ...alone, sight: { persons: 1 } })).toBe('Close-up of one person, smiling');
  expect(altOf({ faces: ['A'], sight: { persons: 3 } })).toContain('Ana');
  expect(altOf({ faces: ['A', 'B'], sight: { persons: 5 } })).toBe(
    'Ana on the left, Ben on the right',
  );
});

test('of a group one of whom is seen from the side, nobody is counted; of two, and of a posed group, everybody is', () => {
  const four = { faces: ['?', '?', '?', '?'] };
  expect(altOf(four)).toBe('Four people');
  expect(altOf({ ...four, aside: 1 })).toBe('Several people');
  expect(altOf({ faces: ['A', '?', '?'], aside: 2 })).toBe('Several people, Ana among them');
  expect(altOf({ faces: ['?', '?'], aside: 1 })).toBe('Two people');
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
  expect(altOf({ sight: { ...sight, sees: [], lettering: [] } })).toBe('Photo in daylight');
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
  ).toBe('Ana on the left, Ben on the right, both smiling');
});

test('pictures that would be described alike are told apart by their times', () => {
  const one = (path: string, at: string): PhotoSketch => ({ path, at, faces: ['A'] });
  const morning = [one('1.jpg', '2024-05-01T09:10:00'), one('2.jpg', '2024-05-01T11:20:00')];
  expect(altsOf(morning)).toEqual(['Close-up of Ana, 9:10 am', 'Close-up of Ana, 11:20 am']);
  expect(altsOf([...morning, one('3.jpg', '2024-05-02T11:20:00')], 'de')).toEqual([
    'Ana in Nahaufnahme, 1. Mai, 9:10 Uhr',
    'Ana in Nahaufnahme, 1. Mai, 11:20 Uhr',
    'Ana in Nahaufnahme, 2. Mai, 11:20 Uhr',
  ]);
  expect(altsOf([morning[0]!, { ...morning[1]!, description: 'By the well' }])).toEqual([
    'Close-up of Ana',
    'Close-up of Ana: “By the well”',
  ]);
});

test('long words are cut to what a listener bears, and are whole below the picture', () => {
  const description =
    'Our train was late again, two hours in the heat and nobody knew when it would finally come to pick us up from that little platform';
  const alt = altOf({ description, gps: arezzo, at: '2008-10-22T16:29:00' });
  expect(alt).toMatch(/^Photo: “Our train was late again, .+…”, Arezzo$/);
  expect(alt.length).toBeLessThanOrEqual(125);
});

test('keywords say what a picture shows of which nothing else is known', () => {
  const at = '2008-10-22T16:29:00';
  expect(altOf({ at, keywords: ['Hiking', 'Lake'] })).toBe(
    'Photo: Hiking and Lake, 22 October 2008, 4:29 pm',
  );
  expect(altOf({ at, faces: ['A'], keywords: ['Hiking'] })).toBe('Close-up of Ana');
});

test('who holds the rights is not what a picture shows', () => {
  for (const description of [
    '(C) Lennart@example.org',
    'Photo: Jane Doe',
    'Photo credit: Jane Doe',
    'jane.doe@example.org',
  ])
    expect(altOf({ description, gps: arezzo }), description).toBe('Photo, Arezzo');
  expect(altOf({ description: 'Coffee by the lake (c) me' })).toContain('by the lake');
});

test('eight have no elision in French', () => {
  const faces = Array.from({ length: 8 }, () => '?');
  expect(altsOf([{ path: '1.jpg', faces }], 'fr')).toEqual(['Un groupe de huit personnes']);
});

test('what a vision model saw does not silence the photographer', () => {
  const observation = observed('A dog runs along a beach.');
  const altWith = (description?: string): string => {
    const photo = { path: '1.jpg', gps: arezzo, ...(description ? { description } : {}) };
    const sketch = { folder: 'DCIM', people: {}, photos: [photo] };
    const observations = { '1.jpg': observation };
    const plan = planStory(sketchAlbum({ ...sketch, observations }, {}, find));
    return narrate(plan).photos.get('1.jpg')!.alt;
  };
  expect(altWith('Rex is off')).toBe('A dog runs along a beach. “Rex is off”, Arezzo');
  expect(altWith()).toBe('A dog runs along a beach.');
});
