import type { ClaimKind, Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import { isPossessive } from '../../mentions.ts';
import { textBetween, type TextRange } from '../../sentences.ts';
import { eventWords } from '../../words/eventWords.ts';
import { heldWords } from '../../words/heldWords.ts';
import { groupsOf, photosWith, saidOf, type Said } from '../together.ts';
import { night } from '../../words/rules/held/when/atOnce.ts';

/** What is marked when no photo has all of it: the first of these that is said. */
const kinds: readonly (readonly [Said['of'], ClaimKind])[] = [
  ['clock', 'time'],
  ['part', 'time'],
  ['day', 'date'],
  ['place', 'place'],
];

/**
 * Holds what a clause says all at once against single photos: `On Monday at noon they were back in Vienna` needs a photo of
 * Vienna, of that Monday and of noon. Two things at a time are `together`'s.
 */
export function atOnce(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { masked, words } = sentence;
  if (masked.search(words.none) >= 0 || heldWords[context.language].denies.test(masked)) return [];
  const said = saidOf(context, sentence).filter(({ of }) => kinds.some(([kind]) => kind === of));
  return [
    ...placeAndTime(context, said),
    ...everybody(context, sentence, said),
    ...gathered(context, sentence, said),
  ];
}

/** `On Thursday all four sat together in Saumur`: in one photo of that day and place. */
function gathered(
  context: CheckContext,
  sentence: Sentence,
  said: readonly Said[],
): readonly Finding[] {
  const [cast] = saidOf(context, sentence).filter(({ of }) => of === 'cast');
  if (!cast || sentence.masked.search(sentence.words.together) < 0) return [];
  const own = said.filter((one) => isOneClause(context, one, cast));
  return own.length < 1 || !isTrue(context, own) || isTrue(context, [...own, cast])
    ? []
    : [{ start: cast.start, end: cast.end, kind: 'name' }];
}

/** A place, a day and a time that no photo has all of. */
function placeAndTime(context: CheckContext, said: readonly Said[]): readonly Finding[] {
  const own = said.filter((one) => said.every((other) => isOneClause(context, one, other)));
  const isWhole = (['place', 'day'] as const).every((kind) => own.some(({ of }) => of === kind));
  if (own.length < 3 || !isWhole || isTrue(context, own)) return [];
  // `The night to Sunday` is Saturday's as well.
  if (own.some(({ of, start, end }) => of === 'part' && night.test(context.text.slice(start, end))))
    return [];
  return wrongOf(own);
}

/** Everybody who is named, each with the rest of the clause. */
function everybody(
  context: CheckContext,
  sentence: Sentence,
  said: readonly Said[],
): readonly Finding[] {
  const { text, language } = context;
  const groups = groupsOf(context, sentence);
  return groups.flatMap((group): readonly Finding[] => {
    const own = said.filter((one) => isOneClause(context, one, group));
    const isOther =
      eventWords[language].notAgent.test(text.slice(sentence.start, group.start)) ||
      isPossessive(text, group);
    if (own.length < 2) return [];
    if (isOther || !isTrue(context, own) || isTrue(context, [...own, group])) return [];
    return [{ start: group.start, end: group.end, kind: 'name' }];
  });
}

function isTrue(context: CheckContext, said: readonly Said[]): boolean {
  return photosWith(context, said).length > 0;
}

function isOneClause({ text, language }: CheckContext, one: TextRange, other: TextRange): boolean {
  return textBetween(text, one, other).search(heldWords[language].clause) < 0;
}

function wrongOf(said: readonly Said[]): readonly Finding[] {
  const [found] = kinds.flatMap(([of, kind]) => {
    const one = said.find((other) => other.of === of);
    return one ? [{ start: one.start, end: one.end, kind }] : [];
  });
  return found ? [found] : [];
}
