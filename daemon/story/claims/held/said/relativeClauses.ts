import type { CheckContext } from '../../context.ts';
import { namedPeople, type Sentence } from '../../sentence.ts';
import { isInside, textBetween, type TextRange } from '../../sentences.ts';
import { saidParts } from '../../times.ts';
import { pictureWord } from '../../words/pictureWords.ts';
import { onceMore, relativeClause } from '../../words/rules/held/said.ts';

/** A clause about what stands before it, in the middle of a sentence, with its two commas. */
interface RelativeClause extends TextRange {
  /** It tells of one moment, and the rest of the sentence of another one. */
  readonly isElsewhen: boolean;
  /** It tells of a picture, as the rest of the sentence does. */
  readonly isOfPicture: boolean;
}

/** `Ana and Ben, who met at ten, are in the last picture as well`: the clauses that are about somebody or something before them. */
export function relativeClausesIn(
  context: CheckContext,
  sentence: Sentence,
): readonly RelativeClause[] {
  const ready = read.get(sentence) ?? readClauses(context, sentence);
  read.set(sentence, ready);
  return ready;
}

/** Whether two stretches stand on different sides of a relative clause's comma: one of them is all that it tells. */
export function isParted(
  context: CheckContext,
  sentence: Sentence,
  one: TextRange,
  other: TextRange,
): boolean {
  return relativeClausesIn(context, sentence).some(
    (clause) => isInside(one, clause) && other.start >= clause.end,
  );
}

/** What stands between two stretches, without the clauses about something before them. */
export function mainBetween(
  context: CheckContext,
  sentence: Sentence,
  one: TextRange,
  other: TextRange,
): string {
  const from = Math.min(one.end, other.end);
  const blank = (text: string, start: number, end: number): string =>
    start < from || end > from + text.length
      ? text
      : text.slice(0, start - from) + ' '.repeat(end - start) + text.slice(end - from);
  return relativeClausesIn(context, sentence).reduce(
    (text, { start, end, isOfPicture }) =>
      isOfPicture ? blank(blank(text, start, start + 1), end - 1, end) : blank(text, start, end),
    textBetween(context.text, one, other),
  );
}

/**
 * A sentence that tells of two moments, as two: the clause about somebody or something, with who or what stands before it, and
 * the rest; `[]` where it tells of one.
 */
export function momentsOfClauses(context: CheckContext, sentence: Sentence): readonly Sentence[] {
  return relativeClausesIn(context, sentence)
    .filter(({ isElsewhen }) => isElsewhen)
    .flatMap((clause) => {
      const isIn = (one: TextRange): boolean => isInside(one, clause);
      const isOut = (one: TextRange): boolean => !isIn(one);
      const isOf = ({ end }: TextRange): boolean =>
        end <= clause.start && !context.text.slice(end, clause.start).includes(',');
      return [
        reduced(sentence, isIn, (one) => isIn(one) || isOf(one)),
        reduced(sentence, isOut, isOut),
      ];
    });
}

type Choose = (one: TextRange) => boolean;

/** What a sentence says of one moment, and of those who are told of then. */
function reduced(sentence: Sentence, isThen: Choose, isMeant: Choose): Sentence {
  const { start, end, mentions, days, clocks, parts, suns } = sentence;
  const own = mentions.filter(isMeant);
  return {
    ...sentence,
    mentions: own,
    people: namedPeople({ mentions: own }, start, end),
    days: days.filter(isThen),
    clocks: clocks.filter(isThen),
    parts: parts.filter(isThen),
    suns: suns.filter(isThen),
  };
}

const read = new WeakMap<Sentence, readonly RelativeClause[]>();

function readClauses(context: CheckContext, sentence: Sentence): readonly RelativeClause[] {
  const { text, language } = context;
  const { start: from, end: to, clocks } = sentence;
  return [...text.slice(from, to).matchAll(relativeClause[language])].map((match) => {
    const range = { start: from + match.index, end: from + match.index + match[0].length };
    // `On Saturday morning` is a time of day as well.
    const times = [...clocks, ...saidParts(context)];
    const isOwn = times.some((time) => isInside(time, range));
    // `The picture, which was taken at ten, shows Ana as well`: one moment.
    const isOfPicture = pictureWord.test(text.slice(from, range.start).split(',').at(-1) ?? '');
    const isOther =
      times.some(({ start }) => start >= range.end && start < to) ||
      onceMore[language].test(text.slice(range.end, to));
    return { ...range, isElsewhen: isOwn && isOther && !isOfPicture, isOfPicture };
  });
}
