import type { Language } from '../language.ts';
import { settleEach, type Finding } from './claim.ts';
import type { CheckContext } from './context.ts';
import { formsOf } from './words/lexicon.ts';
import { mayTranslate } from './held/untranslated.ts';
import { quotationsIn } from './sentences.ts';
import { isPictureOf } from './unsupported.ts';
import {
  againWords,
  beyondSight,
  details,
  rains,
  repeated,
  seeable,
  speaks,
  tellers,
  whatRains,
} from './words/rules/details.ts';

/**
 * Finds what models like to add and photos hardly ever hold: weather, causes, food, clothes, transport, activities,
 * feelings, speech, ages, trades, habits and ranks. Each may be said where the photographer says it or a model has seen it.
 */
export function findDetails(context: CheckContext): readonly Finding[] {
  const { text, language, said, seen } = context;
  return details[language].flatMap((pattern, group) =>
    settleEach(
      text,
      pattern,
      'detail',
      (words, { start, end }) =>
        [words, ...formsOf(words)].some((form) => said(form) || seen(form)) ||
        isSaidByPicture(text, start, end, language) ||
        (language === 'de' && isPictureOf(words.toLowerCase(), said)) ||
        isSaidInCaption(context, start, end) ||
        isRepeated(context, start, end) ||
        isOfSomethingSaid(context, end) ||
        (group < seeable[language] && mayTranslate(context, start)),
    ),
  );
}

/** `The camera doesn't say where`: a picture and its data say what they show, in no words of anybody's. */
function isSaidByPicture(text: string, start: number, end: number, language: Language): boolean {
  const { teller, tells, behind } = tellers[language];
  return (
    tells.test(text.slice(start, end)) &&
    (teller.test(text.slice(Math.max(0, start - 60), start)) || behind.test(text.slice(end)))
  );
}

/** `They said "see you next year"`, `Ils se disent à l'an prochain`: the photographer wrote down what was said. */
function isSaidInCaption(context: CheckContext, start: number, end: number): boolean {
  const { text, language, basis, said } = context;
  if (!speaks[language].test(text.slice(start, end))) return false;
  const near = [text.slice(end, end + 60), text.slice(Math.max(0, start - 60), start)];
  const quoted = near.flatMap(quotationsIn);
  if (quoted.some(({ words }) => (words.match(/\p{L}{4,}/gu) ?? []).some((word) => said(word))))
    return true;
  const after = wordsIn(near[0] ?? '').slice(0, 5);
  return (basis.photos ?? []).some(({ words = '' }) => {
    const caption = ` ${wordsIn(words).join(' ')} `;
    return after
      .slice(2)
      .some((_, index) => caption.includes(` ${after.slice(index, index + 3).join(' ')} `));
  });
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `Not for the first time`: the photographer wrote `again`. */
function isRepeated({ text, language, said }: CheckContext, start: number, end: number): boolean {
  const [first, denies] = repeated[language];
  return (
    first.test(text.slice(start, end)) &&
    denies.test(text.slice(Math.max(0, start - 40), start)) &&
    againWords.some((word) => said(word))
  );
}

/** `It rained confetti`: no weather. */
function isOfSomethingSaid({ text, said, language }: CheckContext, end: number): boolean {
  if (!rains.test(text.slice(0, end))) return false;
  const [, next = ''] = whatRains.exec(text.slice(end)) ?? [];
  return next !== '' && (language !== 'de' || /^\p{Lu}/u.test(next)) && said(next);
}

/** Words of a description that nobody can have seen: why, how it felt, what was said, how old, by what trade. */
export function unseeableWords(text: string, language: Language): readonly string[] {
  return beyondSight[language].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([words]) => words),
  );
}
