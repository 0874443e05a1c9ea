import { describe, expect, it } from 'vitest';
import type { ClaimBasis } from '../../../daemon/story/claims/basis.ts';
import { basisOfPlan } from '../../../daemon/story/claims/basis/basisOf.ts';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import type { Language } from '../../../daemon/story/language.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

const places = {
  heidelberg: { gps: [49.4077, 8.6908], offset: '+02:00' },
  mannheim: { gps: [49.4891, 8.467], offset: '+02:00' },
} as const;

/** Thursday, 14, to Sunday, 17 August 2025. */
const photos: readonly PhotoSketch[] = (
  [
    ['2025-08-14T10:10', 'heidelberg', 'NT', 'Start at the bridge'],
    ['2025-08-14T19:30', 'heidelberg', 'NTK'],
    ['2025-08-15T11:00', 'heidelberg', 'K'],
    ['2025-08-16T12:20', 'mannheim', 'NTK', 'Third out of thirty'],
    ['2025-08-16T19:45', 'mannheim', 'NTK?'],
    ['2025-08-17T16:05', 'mannheim', 'N'],
  ] as const
).map(([at, place, faces, words], index) => ({
  path: `IMG_${200 + index}.jpg`,
  at: `${at}:00`,
  ...places[place],
  faces: Array.from(faces),
  ...(words === undefined ? {} : { description: words }),
}));

const find = await loadPlaces();
const basisIn = (language: Language): ClaimBasis =>
  basisOfPlan(
    planStory(
      sketchAlbum(
        { folder: 'Regatta', people: { N: 'Nora', T: 'Till', K: 'Klaus' }, photos },
        { language },
        find,
      ),
    ),
  );
const bases = { en: basisIn('en'), de: basisIn('de'), fr: basisIn('fr') };

const marks = (language: Language, text: string): readonly string[] =>
  checkClaims(text, bases[language], { language }).map(({ kind }) => kind);

describe('what is said of a whole album is held against its first and its last photo', () => {
  it.each([
    ['en', 'The regatta lasted four days.'],
    ['en', 'It was over after four days.'],
    ['de', 'Nach vier Tagen war die Regatta zu Ende.'],
    ['fr', 'La régate a duré quatre jours.'],
    ['fr', 'Nous sommes partis un jeudi.'],
    ['en', 'They came home on Sunday.'],
  ] as const)('%s: marks no true length and no true first or last day: %s', (language, text) => {
    expect(marks(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'The regatta was over after two days.', 'number'],
    ['de', 'Nach zwei Tagen war die Regatta zu Ende.', 'number'],
    ['de', 'Alles dauerte nur drei Stunden.', 'number'],
    ['fr', 'La régate a duré une seule journée.', 'number'],
    ['fr', 'Tout était fini en une heure.', 'number'],
    ['fr', 'Nous sommes partis un samedi.', 'date'],
    ['de', 'Abreise war am Samstag.', 'date'],
    ['en', 'They came home on Friday.', 'date'],
  ] as const)('%s: marks a false one: %s', (language, text, kind) => {
    expect(marks(language, text)).toEqual([kind]);
  });
});

describe('how many were there and then is held against the photos of that place and time', () => {
  it.each([
    ['en', 'There were three of us in Heidelberg on Thursday evening.'],
    ['de', 'Am Samstagabend waren wir in Mannheim zu viert.'],
    ['fr', 'Nous n’étions que trois à Heidelberg jeudi soir.'],
  ] as const)('%s: marks no true number: %s', (language, text) => {
    expect(marks(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'There were four of us in Heidelberg on Thursday evening.'],
    ['de', 'Am Samstagabend waren wir in Mannheim zu zweit.'],
    ['fr', 'Nous n’étions que deux à Heidelberg jeudi soir.'],
  ] as const)('%s: marks a false one: %s', (language, text) => {
    expect(marks(language, text)).toEqual(['number']);
  });
});

describe('a rank is a caption’s, or made up', () => {
  it('marks another than the caption’s, and not that one', () => {
    expect(marks('en', 'In the end they came in third place.')).toEqual([]);
    expect(marks('en', 'In the end they came in ninth place.')).toEqual(['number']);
    expect(marks('de', 'Am Ende kamen sie auf den neunten Platz.')).toEqual(['number']);
    expect(marks('fr', 'Ils ont fini neuvièmes.')).toEqual(['number']);
  });
});

describe('mountains, waters and islands are known by name wherever German writes them', () => {
  it('marks those that are elsewhere', () => {
    expect(marks('de', 'Das Nordkap erreichten sie am Samstag.')).toEqual(['place']);
    expect(marks('de', 'Am Samstag sahen sie die Pyrenäen.')).toEqual(['place']);
    expect(marks('de', 'Auch Istrien war dabei.')).toEqual(['place']);
  });

  it('does not mark those that are of the region of a photo', () => {
    expect(marks('de', 'Sie standen am Neckar und sahen den Odenwald.')).toEqual([]);
  });
});

describe('kinship and occasions that nobody told of are marked, whatever they are called', () => {
  it.each([
    ['en', 'Klaus is Nora’s fiancé.', 'relation'],
    ['en', 'The twin came too.', 'relation'],
    ['de', 'Nora ist Tills Patentante.', 'relation'],
    ['de', 'Die Trauzeugin kam auch.', 'relation'],
    ['fr', 'Le parrain est venu aussi.', 'relation'],
    ['en', 'It was a stag night.', 'occasion'],
    ['de', 'Es war ein Abschiedsfest.', 'occasion'],
    ['fr', 'C’était une pendaison de crémaillère.', 'occasion'],
  ] as const)('%s: %s', (language, text, kind) => {
    expect(marks(language, text)).toEqual([kind]);
  });
});

describe('the middle of a night is neither an evening nor a morning', () => {
  it.each([
    ['en', 'They were in Mannheim in the middle of the night.'],
    ['de', 'Mitten in der Nacht waren sie in Mannheim.'],
    ['de', 'Um fünf Uhr früh waren sie in Mannheim.'],
    ['fr', 'En pleine nuit, ils étaient à Mannheim.'],
  ] as const)('%s: %s', (language, text) => {
    expect(marks(language, text)).toEqual(['time']);
  });
});
