import type { Language } from '../../language.ts';

/** Numbers below a hundred that count things, in words and digits, as patterns: without one, which is an article as well. */
export const numerals: Readonly<Record<Language, string>> = {
  en: '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|once|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d{1,3}',
  de: '\\p{L}+und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|\\d{1,3}',
  fr: '(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt)(?:-\\p{L}+)*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|\\d{1,3}',
};
