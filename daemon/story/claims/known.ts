import type { CheckContext } from './context.ts';
import { settleEach, type Finding } from './claim.ts';
import { saidHolidays } from './dates/namedDays.ts';
import { longWords, plainLetters } from './words/spellings.ts';
import { idioms } from './words/idioms.ts';
import { behindTownAdjective } from './words/names/townAdjectives.ts';
import { quotationsIn } from './sentences.ts';

/**
 * Finds what is known by its wording alone: people by their labels, places by their names, quotations of found texts.
 */
export function findKnown(context: CheckContext): readonly Finding[] {
  // `Christmas Eve` is a day of its own where captions say `Christmas`.
  const days = saidHolidays(context);
  const isOfDay = ({ start, end }: Finding): boolean =>
    days.some((day) => day.start <= start && end <= day.end && end - start < day.end - day.start);
  return [
    ...quotations(context),
    ...knownWords(context).filter((known) => !isOfDay(known)),
    ...turnsOfPhrase(context),
  ];
}

function turnsOfPhrase({ text, language }: CheckContext): readonly Finding[] {
  return settleEach(text, idioms[language], 'detail', () => true);
}

/** A quotation is supported when the quoted text is found in a photo or was said by its photographer. */
function quotations({ text, basis, said, seen }: CheckContext): readonly Finding[] {
  const lettering = basis.lettering.map((words) => plain(words));
  const names = [...basis.names, ...basis.places].map((name) => plain(name));
  const named = (word: string): boolean => names.some((name) => name.includes(word));
  return quotationsIn(text).flatMap(({ start, end, words }): readonly Finding[] => {
    const quoted = plain(words).replace(/(…|\.\.\.)$/, '');
    const isLettered = (part: string): boolean => lettering.some((own) => own.includes(part));
    if (quoted !== '' && (isLettered(quoted) || said(quoted))) return [{ start, end, kind: null }];
    // A title or a caption in other words has one of its own at least.
    const long = longWords(quoted);
    const isTold = long.some((word) => said(word) || seen(word) || isLettered(word) || named(word));
    return long.length > 0 && !isTold ? [{ start, end, kind: 'detail' }] : [];
  });
}

function knownWords({ text, known, language, townAdjectives }: CheckContext): readonly Finding[] {
  const lowerText = plainLetters(text);
  const adjectives = language === 'de' ? townAdjectives : [];
  return [
    ...known.flatMap((word) => occurrences(text, lowerText, word)),
    ...adjectives.flatMap((word) =>
      occurrences(text, lowerText, word).filter(({ end }) =>
        behindTownAdjective.test(text.slice(end)),
      ),
    ),
  ];
}

function occurrences(text: string, lowerText: string, word: string): readonly Finding[] {
  const found: Finding[] = [];
  const lower = plainLetters(word);
  if (lower === '') return found;
  for (let at = lowerText.indexOf(lower); at >= 0; at = lowerText.indexOf(lower, at + 1)) {
    const end = at + lower.length;
    if (/[\p{L}\p{N}@]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}@]/u.test(word)) continue;
    // `Anas Hut`, `Ana's hat`; but not `Anastasia`.
    const ending = /^(['’]?s|['’])?(?![\p{L}\p{N}])/u.exec(text.slice(end));
    if (ending || !/[\p{L}\p{N}]$/u.test(word)) {
      // A capital where the name has one: `nice` is not Nice.
      if (/^\p{Lu}/u.test(word) && !/^\p{Lu}/u.test(text.slice(at))) continue;
      found.push({ start: at, end: end + (ending?.[0].length ?? 0), kind: null });
    }
  }
  return found;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
