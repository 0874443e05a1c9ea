import { expect, it } from 'vitest';
import { basisOfPlan } from '../../../daemon/story/claims/basis/basisOf.ts';
import {
  inspect,
  type InspectContext,
  type Inspected,
} from '../../../daemon/story/ollama/inspect.ts';
import { leansOn, standingAlone } from '../../../daemon/story/ollama/leaning.ts';
import { personMarks } from '../../../daemon/story/ollama/marks.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { Language } from '../../../daemon/story/language.ts';
import { sketchAlbum, trip } from '../../fixtures/storyAlbum.ts';

const leaning: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Twenty-five minutes later Tara blew out the candles.',
    'Laura is in front of the camera half an hour later.',
    'She is still there at half past three.',
    'That evening they were in Milan.',
    'The two of them went on to Verona.',
    'The others went on to Verona.',
    'There the trip ended.',
    'But Tara was still dancing.',
  ],
  de: [
    'Fünfundzwanzig Minuten später bläst Tara die Kerzen aus.',
    'Danach ist Thea bei ihr.',
    'Am selben Abend sind Imogen und Petra zu zweit.',
    'Sie ist noch um halb vier da.',
    'Dort endet die Reise.',
    'Doch blieb noch Tara.',
    'Seine Medaille hält er in die Kamera.',
  ],
  fr: [
    'Vingt-cinq minutes plus tard, Tara souffle ses bougies.',
    'Sept minutes après, on voit Bastien.',
    'Ensuite, tout le monde danse.',
    'Elle est encore là à quinze heures trente.',
    'Les deux repartent pour Braga.',
    'Mais Tara danse encore.',
    'Ce soir-là, Imogen est à Milan.',
  ],
};
const whole: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'At a quarter to eight there was dancing in the living room.',
    'There were flowers for Hanne at half past seven.',
    'Tara is in the picture of half past nine.',
    'On Sunday Franck visited the market.',
    'The day of the concert began at ten past nine.',
    'A concert in the harbour ends the day.',
    'At seven in the evening they are back in Rennes.',
    'Later, at a quarter to eight, Tara danced.',
    'The other picture of Friday is of 4:25 pm.',
    'The two pictures of Friday are of Oslo.',
  ],
  de: [
    'Um halb zehn ist Tara noch einmal zu sehen.',
    'Es ist zehn vor elf.',
    'Am Sonntag heißt es Abschied nehmen.',
    'Das Fest beginnt um drei.',
    'Danach, um Viertel vor acht, tanzte Tara.',
    'Die beiden Bilder vom Freitag sind aus Oslo.',
  ],
  fr: [
    'Il est dix heures cinq quand Tara arrive.',
    'Il y a cinq personnes sur la photo.',
    'Après le dîner, Tara souffle ses bougies.',
    'Le café et le gâteau sont à quinze heures trente.',
    'Puis, à vingt heures, Tara danse.',
  ],
};

const takenOut: Readonly<Record<Language, string>> = {
  en: 'At half past three there were forty guests.',
  de: 'Um halb vier waren vierzig Gäste da.',
  fr: 'À quinze heures trente, quarante invités étaient là.',
};

const rows = (of: typeof whole): readonly (readonly [Language, string])[] =>
  (['en', 'de', 'fr'] as const).flatMap((language) =>
    of[language].map((text) => [language, text] as const),
  );

it.each(rows(leaning))('is understood only from the sentence before (%s): %s', (language, text) => {
  expect(leansOn({ text: takenOut[language], hasPeople: true }, text, language)).toBe(true);
});

it.each(rows(whole))('stands for itself (%s): %s', (language, text) => {
  expect(leansOn({ text: takenOut[language], hasPeople: true }, text, language)).toBe(false);
});

it.each([
  ['en', 'It cost 900 euros.', 'Twenty-five minutes later Tara blew out the candles.'],
  ['en', 'Forty guests had come.', 'Twenty-five minutes later Tara blew out the candles.'],
  ['de', 'Vierzig Gäste waren gekommen.', 'Eine gute halbe Stunde später ist Laura da.'],
  [
    'fr',
    'Quarante invités étaient venus.',
    'Vingt-cinq minutes plus tard, Tara souffle ses bougies.',
  ],
] as const)(
  'minutes count from what was told where no time was taken out (%s)',
  (language, gone, text) => {
    expect(leansOn({ text: gone, hasPeople: true }, text, language)).toBe(false);
    expect(leansOn({ text: takenOut[language], hasPeople: true }, text, language)).toBe(true);
  },
);

it('counts from an hour that was told as well as taken out', () => {
  const later = 'Twenty-five minutes later Tara blew out the candles.';
  const text = 'Laura came at half past three.';
  const leans = (told: string): boolean => leansOn({ text, hasPeople: false, told }, later, 'en');
  expect(leans('At 3:30 pm there was coffee.')).toBe(false);
  expect(leans('At 3:10 pm there was coffee.')).toBe(true);
  expect(leans('There was coffee.')).toBe(true);
});

const plan = planStory(sketchAlbum(trip, {}, await loadPlaces()));
const marks = personMarks(plan);

const contextIn = (language: Language): InspectContext => ({
  language,
  marks,
  basis: basisOfPlan(plan),
  allowed: new Set(marks.labelOf.keys()),
  doubtful: [],
});

/** A sentence after one that was taken out, as it is printed; null where it is not. */
function afterGone(gone: string, sentence: string, language: Language): string | null {
  const context = contextIn(language);
  const look = (raw: string): Inspected => inspect(raw, context);
  return standingAlone([look(gone)], look(sentence), context)?.text ?? null;
}

it.each([
  ['en', '@p1 was born in Oslo.', 'She stood in the square.', 'Ana stood in the square.'],
  ['en', '@p1 and @p2 married in Oslo.', 'She stood in the square.', null],
  ['en', 'They went on to Oslo.', 'She stood in the square.', 'She stood in the square.'],
  ['en', 'Their friend Oskar was waiting.', 'He stood in the square.', null],
  ['en', 'It is 900 metres to Oslo.', 'She stood in the square.', 'She stood in the square.'],
  ['en', 'Some 900 guests stood there.', 'They stood in the square.', null],
  ['en', 'They went on to Oslo.', 'Then @p1 stood in the square.', 'Ana stood in the square.'],
  ['en', 'They went on to Oslo.', 'There @p1 stood in the square.', null],
  ['en', 'Nobody knew Oslo.', 'But @p1 stood in the square.', 'Ana stood in the square.'],
  ['en', '@p1 was born in Oslo.', 'But she stood in the square.', 'Ana stood in the square.'],
  ['de', 'Es ging weiter nach Oslo.', 'Aber @p1 stand auf dem Platz.', 'Ana stand auf dem Platz.'],
  ['de', 'Es ging weiter nach Oslo.', 'Doch stand @p1 auf dem Platz.', null],
  ['fr', 'On part pour Oslo.', 'Mais @p1 est sur la place.', 'Ana est sur la place.'],
  ['de', '@p1 ist in Oslo geboren.', 'Sie stand auf dem Platz.', 'Ana stand auf dem Platz.'],
  ['de', '@p1 ist in Oslo geboren.', 'Sie standen auf dem Platz.', null],
  ['de', 'Es ging weiter nach Oslo.', 'Danach stand @p1 auf dem Platz.', null],
  ['fr', '@p1 est née à Oslo.', 'Elle est sur la place.', 'Ana est sur la place.'],
  ['fr', 'On part pour Oslo.', 'Puis @p1 est sur la place.', 'Ana est sur la place.'],
] as const)(
  'stands without what was taken out (%s): %s %s',
  (language, gone, sentence, printed) => {
    expect(afterGone(gone, sentence, language)).toBe(printed);
  },
);

it.each([
  ['en', 'She is there at 3:12 pm.', 'Ana is there at 3:12 pm.'],
  ['en', 'She waves.', null],
] as const)(
  'who was told of before somebody came who was not there is named, if it is true of them (%s): %s',
  (language, sentence, printed) => {
    const context = contextIn(language);
    const look = (raw: string): Inspected => inspect(raw, context);
    const gone = [look('Her brother was asleep at the White Swan.')];
    const told = '@p1 is in Lisbon.';
    expect(standingAlone(gone, look(sentence), context, told)?.text ?? null).toBe(printed);
  },
);
