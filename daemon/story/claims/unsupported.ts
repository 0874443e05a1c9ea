import type { CheckContext } from './context.ts';
import type { Finding } from './claim.ts';
import { formsOf, isSubject } from './words/lexicon.ts';
import { mayTranslate } from './held/untranslated.ts';
import { compoundOf } from './words/concepts.ts';
import { numberValue } from './numberWords.ts';
import { plainWords } from './words/plainWords.ts';
import { germanJoint, germanPicture, shortEnding, ways } from './words/rules/unsupported.ts';

type IsSettled = (start: number, end: number) => boolean;

/**
 * Finds every word of what drafts like to make up, in any of its forms, that was neither said by the photographer nor seen in
 * a picture. A word that is in no list asserts nothing: true sentences have many, and to mark them would be to guess.
 */
export function findUnsupported(context: CheckContext, isSettled: IsSettled): readonly Finding[] {
  const { tokens, language, said, seen, form } = context;
  const known = plainWords[language];
  return tokens.flatMap((token): Finding[] => {
    const { start, end, lower, text } = token;
    if (isSettled(start, end) || lower.length < 3 || !/^\p{L}/u.test(text)) return [];
    // Capital letters within a sentence are names, and those are dealt with; German has them for every noun.
    if (token.capital && !token.opens && language !== 'de' && form === 'prose') return [];
    // "she'd", "isn't", "they're"; "geht's".
    const bare = lower.replace(shortEnding, '');
    if (ways[language].test(bare)) return [];
    if (known.words.has(bare) || numberValue(text, language) !== null) return [];
    if (!isSubject(text.slice(0, bare.length), language)) return [];
    if ([lower, ...formsOf(lower)].some((word) => said(word) || seen(word))) return [];
    // `Regenbild`: the picture whose caption speaks of rain.
    if (language === 'de' && isPictureOf(lower, (part) => said(part) || seen(part))) return [];
    // `Fischmarkt` of a fish market.
    const isKnown = (part: string): string | null => (said(part) || seen(part) ? part : null);
    if (language === 'de' && compoundOf(lower, isKnown).length > 0) return [];
    const isUnseeable = isSubject(text.slice(0, bare.length), language, 'unseeable');
    return !isUnseeable && mayTranslate(context, start) ? [] : [{ start, end, kind: 'detail' }];
  });
}

/** Whether a German word is a picture of something: `Regenbild`, `Hochzeitsfotos`. */
export function isPictureOf(word: string, has: (part: string) => boolean): boolean {
  const of = germanPicture.exec(word)?.[1];
  return of !== undefined && [of, of.replace(germanJoint, '')].some(has);
}
