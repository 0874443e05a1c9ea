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

/** Letters that are written as two where a keyboard has none for them. */
const asTwo: ReadonlyMap<string, string> = new Map(
  'ä=ae ö=oe ü=ue å=aa ø=oe æ=ae Ä=Ae Ö=Oe Ü=Ue Å=Aa Ø=Oe Æ=Ae'.split(' ').map((pair) => {
    const [letter = '', two = ''] = pair.split('=');
    return [letter, two];
  }),
);

/** How a name may be written elsewhere: `Gießen`, `Giessen`; `Århus`, `Aarhus`; `Larnaca`, `Larnaka`. */
export function spellings(name: string): readonly string[] {
  const sharp = name.replace(/ß/g, 'ss');
  const long = sharp.replace(/[äöüåøæ]/giu, (letter) => asTwo.get(letter) ?? letter);
  return [...new Set([name, sharp, long, sharp.replace(/ss/g, 'ß'), ...hardSounds(name)])];
}

/** `Larnaca`, `Larnaka`: within a name, neighbours write one sound with either letter. */
function hardSounds(name: string): readonly string[] {
  return [name.replace(/(?<=\p{L})c(?=[aou])/gu, 'k'), name.replace(/(?<=\p{L})k(?=[aou])/gu, 'c')];
}

/**
 * A word by its first vowel and its consonants, one letter for one sound: `Konzert`, `concert` and `concierto` are all
 * `ocncrt`. Words that languages took from one another are the same by it.
 *
 * @returns without vowels at the end, plurals in s included; short where the word is
 */
export function soundOf(word: string): string {
  const plain = plainLetters(word)
    .replace(/ph/g, 'f')
    .replace(/qu|ch|[kqz]/g, 'c')
    .replace(/h/g, '')
    .replace(/ou/g, 'u')
    .replace(/(?<=.{3})s$/, '');
  const [vowel = ''] = /[aeiouy]/.exec(plain) ?? [];
  return vowel + plain.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
}

/** The words of a text that may tell something: of four letters or more. */
export function longWords(text: string): readonly string[] {
  return text.match(/\p{L}{4,}/gu) ?? [];
}
