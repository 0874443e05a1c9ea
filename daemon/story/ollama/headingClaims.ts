import { basisOfPlan } from '../claims/basis/basisOf.ts';
import { checkClaims } from '../claims/checkClaims.ts';
import { tongueOf } from '../narrator/grammar.ts';
import { dayOf, storyDayOf, weekdayOf } from '../plan/clock.ts';
import type { Language } from '../language.ts';
import { datedOf } from '../plan/happenings/timed.ts';
import type { StoryPlan } from '../plan/storyPlan.ts';
import { townName } from '../plan/townNames.ts';
import { townTable } from '../../photo/place/townTable.ts';
import { numberValue } from '../claims/numberWords.ts';
import { isEntry } from '../claims/words/concepts.ts';
import { strangeWords } from './strangePlaces.ts';

/** After these a capital letter is a place's, in a heading as in a sentence. */
const beforePlaces =
  /(?<!\p{L})(?:in|to|from|near|towards|nach|aus|von|bei|à|en|de|vers|chez)\s+$/iu;

/**
 * What a heading says that is not so: claims no fact supports, a town its part of the story was not in, a weekday its
 * pictures are not of.
 *
 * @param index of the chapter; null for the title of the whole, which may name every town and day of it
 * @returns the words, as written; empty where there is nothing to object to
 */
export function headingClaims(
  text: string,
  plan: StoryPlan,
  index: number | null,
): readonly string[] {
  const { language } = plan.style;
  const basis = index === null ? basisOfPlan(plan) : basisOfPlan(plan, index);
  const unsupported = checkClaims(text, basis, { language, form: 'title' });
  // `Arrival in Paris`: a title's capital letters prove nothing, but what follows a preposition is no ordinary word.
  const places = checkClaims(text, basis, { language }).filter(
    ({ kind, range }) => kind === 'place' && beforePlaces.test(text.slice(0, range.start)),
  );
  return [
    ...new Set([
      ...[...unsupported, ...places].map((claim) => claim.text),
      ...joinedTowns(text, basis, language),
      ...strangeNames(text, basis, language),
      ...(index === null
        ? []
        : [...otherTowns(text, plan, index), ...otherDays(text, plan, index)]),
    ]),
  ];
}

/** `Porto and Coimbra`: what is joined to others may be a town without any preposition. */
const joined =
  /(?<!\p{L})(?:(?:and|und|et|bis|to|&|[,/–-]) ?(?<behind>\p{Lu}[\p{L}-]{3,})|(?<before>\p{Lu}[\p{L}-]{3,}),? ?(?=(?:and|und|et|bis|to|&|[/–-]) ?\p{Lu}))/gu;

/** Towns that are named beside something else, and that nobody was in. */
function joinedTowns(
  text: string,
  basis: ReturnType<typeof basisOfPlan>,
  language: Language,
): readonly string[] {
  return [...text.matchAll(joined)].flatMap(({ groups }) => {
    const word = groups?.['behind'] ?? groups?.['before'] ?? '';
    const claims = checkClaims(`${within[language]} ${word}`, basis, { language, form: 'title' });
    return claims.some(({ kind, text: words }) => kind === 'place' && words === word) ? [word] : [];
  });
}

/**
 * `Brest for the last time`, `Lake Bohinj`: words in capitals that nobody wrote and no dictionary has, or that many know as a
 * town. A heading that goes for an odd word is told by the narrator; one that stays may be a lie in large letters.
 */
function strangeNames(
  text: string,
  basis: ReturnType<typeof basisOfPlan>,
  language: Language,
): readonly string[] {
  const isStrange = strangeWords(basis);
  const known = [...basis.names, ...basis.places, ...basis.said].join(' ').toLowerCase();
  const isTown = (word: string): boolean =>
    townTable().isWellKnown(word) &&
    ![word, word.replace(/e?[ns]$/u, '')].some((form) => isEntry(form.toLowerCase())) &&
    !known.includes(word.toLowerCase());
  return (text.match(/(?<![\p{L}’'-])\p{Lu}\p{Ll}{3,}(?![\p{L}])/gu) ?? []).filter(
    (word) =>
      isTown(word) || (isStrange(word) && numberValue(word.toLowerCase(), language) === null),
  );
}

const within = { en: 'In', de: 'In', fr: 'À' } as const satisfies Record<Language, string>;

/** Towns of other chapters, unless the photographer names them in this one. */
function otherTowns(text: string, plan: StoryPlan, index: number): readonly string[] {
  const own = plan.chapters[index];
  const named = (places: readonly Place[]): readonly string[] =>
    places.flatMap((place) => townName(place, plan.style.language) ?? []);
  const known = new Set(named(own?.places ?? []));
  const said = [own?.folder ?? '', ...(own?.moments ?? []).map(({ words }) => words ?? '')];
  return [...new Set(named(plan.chapters.flatMap(({ places }) => places)))]
    .filter((town) => !known.has(town) && !said.some((words) => found(words, town).length > 0))
    .flatMap((town) => found(text, town));
}

type Place = StoryPlan['chapters'][number]['places'][number];

/** Weekdays on which no picture of the chapter was taken. */
function otherDays(text: string, plan: StoryPlan, index: number): readonly string[] {
  const photos = datedOf(plan.chapters[index]?.moments ?? []);
  if (photos.length === 0) return [];
  const own = new Set(
    photos.flatMap(({ local }) => [weekdayOf(dayOf(local)), weekdayOf(storyDayOf(local))]),
  );
  const { weekdays } = tongueOf(plan.style.language);
  return weekdays.flatMap((weekday, day) => (own.has(day) ? [] : found(text, weekday)));
}

/** These words as they stand in a text, in any case; none where they are part of others. */
function found(text: string, words: string): readonly string[] {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return [];
  const end = at + words.length;
  const around = [text.slice(0, at).at(-1), text[end]];
  const isPart = around.some((sign) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign));
  return isPart ? [] : [text.slice(at, end)];
}
