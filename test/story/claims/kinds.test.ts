import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import { kindRows, kindWords } from '../../../daemon/story/claims/words/kinds/kinds.ts';
import { languages, type Language } from '../../../daemon/story/language.ts';
import { basisOfSketch } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';

const photos = rowPhotos({ potsdam: [52.3989, 13.0657] }, 'DSC_0100')('+02:00', [
  ['2025-05-03T10:05', 'potsdam', 'E'],
  ['2025-05-03T11:20', 'potsdam', 'EJ', 'Ein Dachs neben der Schubkarre'],
  ['2025-05-03T15:40', 'potsdam', 'J'],
]);
const people = { E: 'Edda', J: 'Joris' };

const marked = (language: Language, text: string): readonly string[] =>
  checkClaims(text, basisOfSketch({ folder: 'Mai', people, photos }, language), { language }).map(
    (claim) => claim.text,
  );

describe('what only a picture or its photographer can tell of is marked where neither does', () => {
  it.each([
    ['en', 'There was an otter in Potsdam.', 'otter'],
    ['en', 'Edda is next to a beech.', 'beech'],
    ['en', 'Beside Joris is a ladder.', 'ladder'],
    ['en', 'Edda is stubborn.', 'stubborn'],
    ['en', 'Joris is tall.', 'tall'],
    ['en', 'The way up is hard.', 'hard'],
    ['en', 'They want to come back.', 'want to come back'],
    ['de', 'Zu sehen ist ein Biber.', 'Biber'],
    ['de', 'Neben Joris ist eine Birke.', 'Birke'],
    ['de', 'Joris ist Uhrmacher.', 'Uhrmacher'],
    ['de', 'Edda ist ehrgeizig.', 'ehrgeizig'],
    ['de', 'Die Beine waren schwer.', 'schwer'],
    ['de', 'Alle wollen wiederkommen.', 'wollen wiederkommen'],
    ['fr', 'Les deux veulent revenir.', 'veulent revenir'],
    ['fr', 'Il y avait une loutre à Potsdam.', 'loutre'],
    ['fr', 'Avec Edda, il y a un bouleau.', 'bouleau'],
    ['fr', 'Joris est horloger.', 'horloger'],
    ['fr', 'Edda était généreuse.', 'généreuse'],
  ] as const)('in %s: %s', (language, text, words) => {
    expect(marked(language, text)).toEqual([words]);
  });

  it.each([
    ['en', 'A badger sat beside the wheelbarrow.'],
    ['de', 'Ein Dachs war neben der Schubkarre.'],
    ['fr', 'Il y avait un blaireau près de la brouette.'],
    ['fr', 'Aucune capture d’écran n’a été prise à Potsdam.'],
  ] as const)('but not what a caption says, in whatever language: %s', (language, text) => {
    expect(marked(language, text)).toEqual([]);
  });

  it('and what no camera sees is not let go because the rest is true of one photo', () => {
    expect(
      marked('en', 'At 11:20 the stubborn Edda was in Potsdam with Joris and a badger.'),
    ).toEqual(['stubborn']);
  });
});

it('gives every row a word in two languages at least, and no row twice', () => {
  const rows = kindRows.split(/\n| ; /).filter((row) => row !== '');
  expect(rows.filter((row) => row.split('|').length !== languages.length)).toEqual([]);
  expect(rows.filter((row) => row.split('|').filter((words) => words !== '').length < 2)).toEqual(
    [],
  );
  expect(rows.length).toBe(new Set(rows).size);
  for (const language of languages) expect(kindWords(language).join(' ')).not.toContain('|');
});
