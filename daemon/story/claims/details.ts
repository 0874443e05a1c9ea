import type { Language } from '../language.ts';
import { settleEach, type Finding } from './claim.ts';
import type { CheckContext } from './context.ts';
import { formsOf } from './words/lexicon.ts';
import { sentenceAt } from './sentence.ts';
import { pictureWord } from './words/pictureWords.ts';
import { mayTranslate } from './held/untranslated.ts';
import { isPictureOf } from './unsupported.ts';
import {
  beyondSight,
  details,
  endsInTime,
  hadOrAte,
  ofTheEarth,
  ranks,
  seeable,
  tellers,
  weatherWords,
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
        // `Jedes Jahr` is more than a year.
        [words, ...thingOf(words), ...(endsInTime.test(words) ? [] : formsOf(words))].some(
          (form) => said(form) || seen(form),
        ) ||
        isSaidByPicture(text, start, end, language) ||
        // `Because Chile is in the southern hemisphere` is no invention.
        ofTheEarth.test(text.slice(end)) ||
        (ranks.test(words) && isOfPictures(context, start)) ||
        (language === 'de' && isPictureOf(words.toLowerCase(), said)) ||
        (group < seeable[language] &&
          // No caption of a menu tells of drizzle in other words.
          (context.isForeign || !isNobodysWord(words, language)) &&
          mayTranslate(context, start)),
    ),
  );
}

/** `Eis gab`: what there was, by its own word. */
function thingOf(words: string): readonly string[] {
  const thing = words.replace(hadOrAte, '');
  return thing === words ? [] : [thing];
}

/** `The most` and the like of pictures is held against them by rules for orders, and no invention where those fail to read it. */
function isOfPictures(context: CheckContext, at: number): boolean {
  return pictureWord.test(sentenceAt(context, at)?.masked ?? '');
}

/** `The camera doesn't say where`: a picture and its data say what they show, in no words of anybody's. */
function isSaidByPicture(text: string, start: number, end: number, language: Language): boolean {
  const { teller, tells, behind } = tellers[language];
  return (
    tells.test(text.slice(start, end)) &&
    (teller.test(text.slice(Math.max(0, start - 60), start)) || behind.test(text.slice(end)))
  );
}

/** Whether words tell of weather, or of what no camera sees: nobody says these of a caption that has none of it. */
export function isNobodysWord(words: string, language: Language): boolean {
  return [...weatherWords[language], ...beyondSight[language]].some((pattern) =>
    [...words.matchAll(pattern)].some(([all]) => all === words),
  );
}

/** Words of a description that nobody can have seen: why, how it felt, what was said, how old, by what trade. */
export function unseeableWords(text: string, language: Language): readonly string[] {
  return beyondSight[language].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([words]) => words),
  );
}
