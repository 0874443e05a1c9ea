import { settleEach, type ClaimKind, type Finding } from './claim.ts';
import type { CheckContext } from './context.ts';
import { isCalledIn } from './mentions.ts';
import { sentenceAt } from './sentence.ts';
import { meansOneOf } from './words/concepts.ts';
import {
  familyWord,
  friendWord,
  germanCouple,
  germanOccasion,
  kinEitherWay,
  kinFrom,
  manyChildren,
  marries,
  occasions,
  partyOf,
  relations,
  weds,
} from './words/rules/relations.ts';

/** Finds words for how people are related, and for occasions, that nobody has told us about. */
export function findRelations(context: CheckContext): readonly Finding[] {
  return [
    ...wordsOf(context, relations[context.language], 'relation'),
    ...(context.language === 'de' ? wordsOf(context, germanCouple, 'relation') : []),
    ...wordsOf(context, occasions[context.language], 'occasion'),
  ];
}

function wordsOf(context: CheckContext, pattern: RegExp, kind: ClaimKind): readonly Finding[] {
  const { text, basis, said, told } = context;
  return settleEach(
    text,
    pattern,
    kind,
    (words, { start }) =>
      told(words) ||
      isOfName(words, basis.names) ||
      // `Familientreffen`: a family's.
      (familyWord.test(words) && said(words)) ||
      // `Ines und ihre Tante`: a niece.
      (kinEitherWay.test(words) && said(words)) ||
      isOfSameKin(context, words, start) ||
      // Where there is a wedding, somebody marries.
      (weds.test(words) &&
        said(words.split(/\s/).at(-1) ?? '') &&
        (!marries.test(words) || isOfThem(context, start))) ||
      told(words.replace(/^\p{L}+\s(?:\p{Ll}+\s)?(?=\p{Lu})/u, '')) ||
      isPartOf(words, told) ||
      // `Farewell party`, where a caption has `Abschiedsfeier`.
      (partyOf.test(words) && words.split(' ').every(said)) ||
      (basis.friends && friendWord.test(words)),
  );
}

/** `Hochzeitsgesellschaft`, `Geburtstagskind`: of the occasion that was told, and no other one. */
function isPartOf(word: string, told: (word: string) => boolean): boolean {
  const [, occasion] = germanOccasion.exec(word) ?? [];
  return occasion !== undefined && told(occasion);
}

/** Whoever marries is named where the wedding is, unless nobody is. */
function isOfThem(context: CheckContext, at: number): boolean {
  const told = context.basis.said.filter((words) => meansOneOf('wedding', words));
  const named = told.filter((words) =>
    context.basis.names.some((label) => isCalledIn(words, label)),
  );
  return (
    named.length === 0 ||
    named.some((words) => peopleAt(context, at).every((label) => isCalledIn(words, label)))
  );
}

/**
 * `Jule is Vesna's daughter`, where a caption has `Jule and her mother Vesna`: all who are named are named there, or are the
 * two who are to be seen.
 */
function isOfSameKin(context: CheckContext, words: string, at: number): boolean {
  const from = kinFrom.flatMap(([kin, implies]) => (kin.test(words) ? [implies] : []));
  const people = peopleAt(context, at);
  if (from.length === 0 || people.length === 0) return false;
  const isSaid = (text: string, seen: readonly string[]): boolean =>
    // `All 23 children`: nobody's.
    !manyChildren.test(text) &&
    from.some((one) => one.test(text)) &&
    people.every((label) => isCalledIn(text, label) || seen.includes(label));
  return (
    context.basis.said.some((text) => isSaid(text, [])) ||
    (context.basis.photos ?? []).some(
      ({ words = '', who, faces }) => faces === 2 && isSaid(words, who),
    )
  );
}

/** `Aunt`, where somebody is called `Tante Ilona`. */
function isOfName(word: string, names: readonly string[]): boolean {
  const titles = names.flatMap((name) => /^(\p{L}+)\.? \p{Lu}/u.exec(name)?.[1] ?? []);
  return meansOneOf(word, titles.join(' '));
}

/** Whom the sentence names in which a word stands. */
function peopleAt(context: CheckContext, at: number): readonly string[] {
  return sentenceAt(context, at)?.people ?? [];
}
