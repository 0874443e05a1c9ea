import { expect, it } from 'vitest';
import { leansOn } from '../../../daemon/story/ollama/leaning.ts';
import type { Language } from '../../../daemon/story/language.ts';

const leaning: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Twenty-five minutes later Tara blew out the candles.',
    'Laura is in front of the camera half an hour later.',
    'She is still there at half past three.',
    'That evening they were in Milan.',
    'The two of them went on to Verona.',
    'There the trip ended.',
  ],
  de: [
    'Fünfundzwanzig Minuten später bläst Tara die Kerzen aus.',
    'Danach ist Thea bei ihr.',
    'Am selben Abend sind Imogen und Petra zu zweit.',
    'Sie ist noch um halb vier da.',
    'Dort endet die Reise.',
    'Seine Medaille hält er in die Kamera.',
  ],
  fr: [
    'Vingt-cinq minutes plus tard, Tara souffle ses bougies.',
    'Sept minutes après, on voit Bastien.',
    'Ensuite, tout le monde danse.',
    'Elle est encore là à quinze heures trente.',
    'Les deux repartent pour Braga.',
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
  ],
  de: [
    'Um halb zehn ist Tara noch einmal zu sehen.',
    'Es ist zehn vor elf.',
    'Am Sonntag heißt es Abschied nehmen.',
    'Das Fest beginnt um drei.',
  ],
  fr: [
    'Il est dix heures cinq quand Tara arrive.',
    'Il y a cinq personnes sur la photo.',
    'Après le dîner, Tara souffle ses bougies.',
    'Le café et le gâteau sont à quinze heures trente.',
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
  expect(leansOn(takenOut[language], text, language)).toBe(true);
});

it.each(rows(whole))('stands for itself (%s): %s', (language, text) => {
  expect(leansOn(takenOut[language], text, language)).toBe(false);
});

it.each([
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
    expect(leansOn(gone, text, language)).toBe(false);
    expect(leansOn(takenOut[language], text, language)).toBe(true);
  },
);
