import type { CheckContext } from '../context.ts';
import { countValue, numberValue } from '../numberWords.ts';
import type { TextRange } from '../sentences.ts';
import { minuteEnding, spanWords } from '../words/rules/held/spans.ts';

/** A length of time that is told in halves and quarters, or in hours and minutes: `anderthalb Stunden`, `two hours forty`. */
export interface Span extends TextRange {
  readonly minutes: number;
  /** It is told to the minute. */
  readonly isExact: boolean;
}

/** Every one of them a text tells. */
export function spansIn({
  text,
  language,
}: Pick<CheckContext, 'text' | 'language'>): readonly Span[] {
  const { patterns, before, after } = spanWords[language];
  return patterns.flatMap(([pattern, minutesOf]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index: start, groups }): readonly Span[] => {
      const end = start + found.length;
      // `Trois heures et demie` may be a time of day.
      const isLength =
        before === null ||
        minuteEnding.test(found) ||
        before.test(text.slice(0, start)) ||
        after?.test(text.slice(end));
      // `An hour and thirty-five minutes`.
      const whole = groups?.['n'];
      const count = whole === undefined ? 1 : countValue(whole, language);
      const rest = groups?.['m'] === undefined ? 0 : numberValue(groups['m'], language);
      if (count === null || rest === null || rest >= 60 || !isLength) return [];
      return [{ start, end, minutes: minutesOf(count) + rest, isExact: rest > 0 }];
    }),
  );
}
