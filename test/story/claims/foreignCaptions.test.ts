import { describe, expect, it } from 'vitest';
import type { ClaimBasis } from '../../../daemon/story/claims/basis.ts';
import { basisOfPlan } from '../../../daemon/story/claims/basis/basisOf.ts';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { Language } from '../../../daemon/story/language.ts';
import { soundOf } from '../../../daemon/story/claims/words/spellings.ts';
import { sketchAlbum } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

/** Saturday 10 and Sunday 11 May 2025 in Trento, told in Italian. */
const basisIn = (language: Language): ClaimBasis =>
  basisOfPlan(
    planStory(
      sketchAlbum(
        {
          folder: 'Il nostro coro in montagna',
          people: { B: 'Beppe', A: 'Alma' },
          photos: [
            ['2025-05-10T10:00', 'B', 'Lo zio Beppe compra un cappello'],
            ['2025-05-10T20:30', 'BA', 'Concerto nella cattedrale'],
            ['2025-05-11T11:00', 'A', 'Funivia sopra il fiume'],
            ['2025-05-11T12:30', 'A', 'Gelato sotto il castello'],
            ['2025-05-11T17:00', 'A'],
          ].map(([at = '', faces = '', words], index) => ({
            path: `IMG_${String(100 + index)}.jpg`,
            at: `${at}:00`,
            offset: '+02:00',
            gps: [46.0679, 11.1211] as const,
            faces: Array.from(faces),
            ...(words === undefined ? {} : { description: words }),
          })),
        },
        { language },
        find,
      ),
    ),
  );
const bases = { en: basisIn('en'), de: basisIn('de'), fr: basisIn('fr') };

const kindsIn = (language: Language, text: string): readonly string[] =>
  checkClaims(text, bases[language], { language }).map(({ kind }) => kind);

describe('beside captions in a language that is none of ours', () => {
  it.each<readonly [Language, string]>([
    ['en', 'Uncle Beppe bought a hat on Saturday.'],
    ['de', 'Onkel Beppe kaufte einen Hut.'],
    ['fr', 'Tonton Beppe a acheté un chapeau.'],
    ['en', 'The concert was on Saturday evening.'],
    ['de', 'Am Samstagabend gab es ein Konzert in der Kathedrale.'],
    ['fr', 'Le concert a eu lieu samedi soir.'],
    ['en', 'On Sunday Alma had an ice cream below the castle.'],
    ['de', 'Eis gab es am Sonntag unterhalb der Burg.'],
    ['fr', 'Dimanche, Alma mange une glace sous le château.'],
  ])('what one of them may say is not marked (%s): %s', (language, text) => {
    expect(kindsIn(language, text)).toEqual([]);
  });

  it.each<readonly [Language, string, string]>([
    ['en', 'On Sunday Beppe bought a hat.', 'date'],
    ['en', 'The concert was on Sunday.', 'date'],
    ['en', 'On Saturday Alma had an ice cream.', 'date'],
    ['de', 'Am Samstag gab es Eis.', 'date'],
    ['de', 'Am Sonntag war das Konzert.', 'date'],
    ['fr', 'Le concert a eu lieu dimanche.', 'date'],
    ['en', 'Alma worked as a nurse.', 'detail'],
    ['en', 'Alma was tired.', 'detail'],
  ])('what none of them can say is (%s): %s', (language, text, kind) => {
    expect(kindsIn(language, text)).toContain(kind);
  });
});

// The Italian and Spanish words by a dictionary.
it.each([
  ['concert', 'Konzert', 'concierto', 'concerto'],
  ['cathedral', 'Kathedrale', 'catedral', 'cattedrale'],
  ['téléphérique', 'teleférico'],
  ['choir', 'Chor', 'coro'],
])('%s sounds like %s in every language that has the word', (word, ...others) => {
  expect(others.map(soundOf)).toEqual(others.map(() => soundOf(word)));
});

it.each(['hat', 'funivia', 'rain'])('%s sounds like nothing else here', (word) => {
  expect(soundOf(word)).not.toBe(soundOf('concert'));
});
