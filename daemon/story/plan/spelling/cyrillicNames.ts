import type { Language } from '../../language.ts';

/** Countries whose towns GeoNames spells out of Cyrillic letters, the English way. */
const countries = new Set(['BG', 'BY', 'RU', 'UA']);

/**
 * The same town spelt out as one language does it: `Voronezh` is `Woronesch` in German and `Voronej` in French.
 *
 * The rules are those of the languages' own tables of transcription (Duden; the French press), letter by letter. Names
 * that are translated (`Moskau`, `Saint-Pétersbourg`) are not made by rules.
 *
 * @returns null for towns of other countries
 */
export function spellCyrillic(name: string, country: string, language: Language): string | null {
  if (!countries.has(country)) return null;
  const plain = name
    .replace(/ŭ/g, 'a')
    .replace(/[’'ʼ‘]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:iy|yy)(?![\p{L}])/gu, 'y')
    .replace(/ayi/g, language === 'en' ? 'ai' : 'ayi');
  return plain.replace(/\p{L}+/gu, (word) => spellWord(word, language));
}

const german: Readonly<Record<string, string>> = {
  shch: 'schtsch',
  sh: 'sch',
  zh: 'sch',
  ch: 'tsch',
  kh: 'ch',
  // Two letters after a, o and u, as in Irkutsk; one elsewhere, as in Donezk.
  tsk: 'tsk',
  ts: 'z',
  ya: 'ja',
  ye: 'je',
  yi: 'ji',
  yo: 'jo',
  yu: 'ju',
  ay: 'ai',
  ey: 'ei',
  oy: 'oi',
  uy: 'ui',
  v: 'w',
  z: 's',
};

const french: Readonly<Record<string, string>> = {
  shch: 'chtch',
  sh: 'ch',
  zh: 'j',
  ch: 'tch',
  kh: 'kh',
  ya: 'ia',
  ye: 'ie',
  yo: 'io',
  yu: 'iou',
  ay: 'aï',
  ey: 'eï',
  oy: 'oï',
  u: 'ou',
};

const parts =
  /shch|sh|zh|ch|kh|(?<=[aou])tsk|ts|y[aeiou]|[aeou]y(?![aeiou])|(?<=[aeiouy])s(?=[aeiouy])|[uvz]/giu;

function spellWord(word: string, language: Language): string {
  if (language === 'en') return word;
  const spelt = word.replace(parts, (part, at: number) => {
    const key = part.toLowerCase();
    const mended = language === 'de' ? (german[key] ?? key) : frenchPart(key, word.charAt(at - 1));
    return part === key ? mended : mended.charAt(0).toUpperCase() + mended.slice(1);
  });
  // The adjective's ending: `Nizhniy Novgorod` is `Nischni Nowgorod`, `Nijni Novgorod`.
  return /\p{Ll}(?:n|k)y$/u.test(spelt) ? `${spelt.slice(0, -1)}i` : spelt;
}

function frenchPart(part: string, before: string): string {
  if (part === 's') return 'ss';
  if (part === 'ya' && /[aeiou]/i.test(before)) return 'ïa';
  return french[part] ?? part;
}
