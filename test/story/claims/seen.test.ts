import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../daemon/story/claims/basis/basisOf.ts';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import type { Fact, FactValue } from '../../../daemon/story/plan/facts.ts';
import type { Language } from '../../../daemon/story/language.ts';

const seen: Readonly<Record<string, FactValue>> = {
  dog: { kind: 'thing', label: 'dog', count: 'one' },
  cat: { kind: 'thing', label: 'cat', count: 'one' },
  chair: { kind: 'thing', label: 'chair', count: 'several' },
  table: { kind: 'thing', label: 'dining table', count: 'one' },
  laptop: { kind: 'thing', label: 'laptop', count: 'one' },
  car: { kind: 'thing', label: 'car', count: 'one' },
  bicycle: { kind: 'thing', label: 'bicycle', count: 'one' },
  bottle: { kind: 'thing', label: 'bottle', count: 'one' },
  cup: { kind: 'thing', label: 'cup', count: 'one' },
  book: { kind: 'thing', label: 'book', count: 'one' },
  smile: { kind: 'smiles', count: 1, of: 3, people: [] },
};

/** What is seen, and a sentence about it in each language. */
const sentences: readonly (readonly [keyof typeof seen, Readonly<Record<Language, string>>])[] = [
  [
    'dog',
    {
      en: 'One picture has a dog.',
      de: 'Auf einem Bild ist ein Hund.',
      fr: 'Sur une photo, il y a un chien.',
    },
  ],
  [
    'dog',
    {
      en: 'There are dogs in the picture.',
      de: 'Auf dem Bild sind Hunde.',
      fr: 'Il y a des chiens.',
    },
  ],
  [
    'cat',
    { en: 'A cat is there, too.', de: 'Auch eine Katze ist dabei.', fr: 'Il y a aussi un chat.' },
  ],
  ['chair', { en: 'Chairs can be seen.', de: 'Stühle sind zu sehen.', fr: 'On voit des chaises.' }],
  [
    'table',
    { en: 'A table can be seen.', de: 'Ein Tisch ist zu sehen.', fr: 'On voit une table.' },
  ],
  ['laptop', { en: 'There is a laptop.', de: 'Da ist ein Laptop.', fr: 'On voit un ordinateur.' }],
  ['car', { en: 'There is a car.', de: 'Da ist ein Auto.', fr: 'On voit une voiture.' }],
  [
    'bicycle',
    { en: 'There is a bicycle, too.', de: 'Da ist auch ein Fahrrad.', fr: 'On voit un vélo.' },
  ],
  [
    'bicycle',
    { en: 'There is a bike, too.', de: 'Da ist auch ein Rad.', fr: 'On voit des vélos.' },
  ],
  [
    'bottle',
    { en: 'A bottle is there.', de: 'Eine Flasche ist da.', fr: 'On voit une bouteille.' },
  ],
  ['cup', { en: 'A cup is there.', de: 'Eine Tasse ist da.', fr: 'On voit une tasse.' }],
  ['book', { en: 'A book is there.', de: 'Ein Buch ist da.', fr: 'On voit un livre.' }],
  ['smile', { en: 'Somebody smiles.', de: 'Jemand lächelt.', fr: 'Quelqu’un sourit.' }],
];

function claims(value: FactValue | undefined, text: string, language: Language): string[] {
  const facts: readonly Fact[] = value
    ? [{ ...value, id: 'f', source: { kind: 'pixels' }, photos: ['a.jpg'] }]
    : [];
  return checkClaims(text, basisOf(facts), { language }).map((claim) => claim.text);
}

describe('what small networks saw may be said', () => {
  const rows = sentences.flatMap(([what, texts]) =>
    (['en', 'de', 'fr'] as const).map((language) => ({ what, language, text: texts[language] })),
  );
  it.each(rows)('$what is seen: $text', ({ what, language, text }) => {
    expect(claims(seen[what], text, language)).toEqual([]);
  });
  it.each(rows)('nothing is seen: $text', ({ language, text }) => {
    expect(claims(undefined, text, language)).not.toEqual([]);
  });
  it.each(rows)('something else is seen: $text', ({ what, language, text }) => {
    expect(claims(what === 'dog' ? seen['cat'] : seen['dog'], text, language)).not.toEqual([]);
  });
});

describe('who smiles', () => {
  const source = { kind: 'pixels' } as const;
  const facts: readonly Fact[] = [
    { id: '1', source, photos: ['a.jpg', 'b.jpg'], kind: 'person', person: 'p1', label: 'Ana' },
    { id: '2', source, photos: ['a.jpg'], kind: 'person', person: 'p2', label: 'Ben' },
    { id: '3', source, photos: ['a.jpg'], kind: 'smiles', count: 1, of: 2, people: ['p1'] },
  ];
  const everybody: readonly Fact[] = [
    { id: '4', source, photos: ['b.jpg'], kind: 'smiles', count: 2, of: 2, people: ['p1'] },
  ];
  const marked = (text: string, language: Language, more: readonly Fact[] = []): string[] =>
    checkClaims(text, basisOf([...facts, ...more]), { language }).map((claim) => claim.text);

  it.each([
    ['en', 'Ana smiles.', 'Ben smiles.', 'smiles'],
    ['en', 'Somebody is smiling.', 'Everybody is smiling.', 'smiling'],
    ['en', 'Ana smiled.', 'Ana and Ben smiled.', 'smiled'],
    ['de', 'Ana lächelt.', 'Ben lächelt.', 'lächelt'],
    ['de', 'Jemand lächelt.', 'Alle lächeln.', 'lächeln'],
    ['fr', 'Ana sourit.', 'Ben sourit.', 'sourit'],
    ['fr', 'Quelqu’un sourit.', 'Tout le monde sourit.', 'sourit'],
  ] as const)('%s: "%s" is so, "%s" is not', (language, truth, lie, word) => {
    expect(marked(truth, language)).toEqual([]);
    expect(marked(lie, language)).toEqual([word]);
  });

  it('everybody smiles where as many smile as are to be seen', () => {
    expect(marked('Everybody smiles.', 'en', everybody)).toEqual([]);
  });
});
