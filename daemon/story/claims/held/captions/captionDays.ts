import type { Language } from '../../../language.ts';
import { daysBetween, storyDayOf } from '../../../plan/clock.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { numberValue } from '../../numberWords.ts';
import type { Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { captionAnchors } from './captionAnchors.ts';

/** How a language says that so many days (`n`, or one) or none (`same`) lie between two things. */
const apart: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?<n>one|a|two|three|four|five|six) days? (?:later|after|before|earlier)|the (?:next|following|previous) (?:day|morning|afternoon|evening)|the (?:day|morning|evening) (?:after|before)|(?<same>(?:on )?the (?:very )?same (?:day|morning|afternoon|evening)))\b/iu,
  de: /(?<!\p{L})(?:(?<n>einen|zwei|drei|vier|fünf|sechs) tage? (?:später|nach|vor|danach|darauf|zuvor)|am (?:nächsten|folgenden|vorigen) (?:tag|morgen|abend|nachmittag)|(?:am|einen) tag (?:nach|vor|danach|darauf|zuvor)|am (?:abend|morgen) (?:nach|vor)|tags (?:darauf|zuvor)|(?<same>(?:noch )?am (?:selben|gleichen) (?:tag|morgen|nachmittag|abend)))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:(?<n>un|deux|trois|quatre|cinq|six) jours? (?:plus tard|après|avant|plus tôt)|(?:le )?lendemain(?: (?:matin|soir))?|la veille|le jour (?:d[’']après|suivant|d[’']avant)|(?<same>le (?:jour|soir|matin) même|le même (?:jour|soir|matin)))(?!\p{L})/iu,
};

/**
 * Holds how many days lie between what two captions tell: `Tobias fell in the day after the waterfall`.
 */
export function captionDays(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language } = context;
  const match = apart[language].exec(text.slice(sentence.start, sentence.end));
  if (!match || heldWords[language].denies.test(sentence.masked)) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const [one, other, third] = captionAnchors(context, sentence, { relative: true });
  if (!one || !other || third || sentence.days.length > 0) return [];
  const word = match.groups?.['n'];
  const said =
    match.groups?.['same'] !== undefined
      ? 0
      : word === undefined || /^(?:an?|einen|un)$/iu.test(word)
        ? 1
        : numberValue(word, language);
  const isRight = [...one.photos].some((from) =>
    [...other.photos].some(
      (to) =>
        from.at === null ||
        to.at === null ||
        said === Math.abs(daysBetween(storyDayOf(from.at), storyDayOf(to.at))),
    ),
  );
  return isRight || said === null ? [] : [{ start, end, kind: 'date' }];
}
