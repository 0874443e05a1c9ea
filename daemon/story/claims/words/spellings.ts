/**
 * A text without accents and in lower case, letter for letter: ranges stay what they are.
 *
 * @returns of the same length, or the text as it is where lower case is longer (in a few scripts)
 */
export function plainLetters(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[\u0080-\uffff]/g, (letter) => bare[letter] ?? letter.normalize('NFD')[0] ?? letter);
  return plain.length === text.length ? plain : text;
}

/** Letters that are no others with an accent, as neighbours write them: `Helsingør` is `Helsingör`. */
const bare: Readonly<Record<string, string>> = { '’': "'", ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** How a name may be written without the letters that only some languages have: `Gießen`, `Giessen`; `Müller`, `Mueller`. */
export function spellings(name: string): readonly string[] {
  const sharp = name.replace(/ß/g, 'ss');
  const umlauts: Readonly<Record<string, string>> = {
    ä: 'ae',
    ö: 'oe',
    ü: 'ue',
    Ä: 'Ae',
    Ö: 'Oe',
    Ü: 'Ue',
  };
  const long = sharp.replace(/[äöüÄÖÜ]/g, (letter) => umlauts[letter] ?? letter);
  return [...new Set([name, sharp, long, sharp.replace(/ss/g, 'ß')])];
}
