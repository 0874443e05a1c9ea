import type { Finding } from './claim.ts';
import type { CheckContext } from './context.ts';
import { numberValue } from './numberWords.ts';
import type { Sentence } from './sentence.ts';
import { plainWords } from './words/plainWords.ts';
import { plainLetters } from './words/spellings.ts';
import { isPlain } from './words/vocabulary.ts';
import { ages, endings, origins as patterns } from './words/rules/origins.ts';

/** So many letters do a country and those who come from it begin with alike. */
const stem = 4;

/** `Umberto is Uruguayan`, `Rufina, who is six`: where somebody comes from and how old they are, a picture does not say. */
export function origins(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const stems = new Set(basis.places.map((name) => plainLetters(name).slice(0, stem)));
  const found = [...sentence.masked.matchAll(patterns[language])].filter(({ groups }) => {
    const written = groups?.['from'] ?? '';
    const word = plainLetters(written);
    // French adjectives have no capital.
    const isPlainWord = isPlain(written, plainWords[language]);
    return !isPlainWord && endings.test(word) && stems.has(word.slice(0, stem));
  });
  const aged = [...sentence.masked.matchAll(ages[language])].filter(
    ({ groups }) => numberValue(groups?.['n'] ?? '', language) !== null,
  );
  return [...found, ...aged].flatMap((match): readonly Finding[] => {
    const word = match.groups?.['from'] ?? match.groups?.['n'] ?? '';
    const start = sentence.at[match.index + match[0].indexOf(word)] ?? sentence.start;
    return basis.said.some((text) => text.toLowerCase().includes(word.toLowerCase()))
      ? []
      : [{ start, end: start + word.length, kind: 'detail' }];
  });
}
