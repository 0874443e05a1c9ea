import type { CheckContext } from '../../context.ts';
import { isCalledIn, isPossessive, type Mention } from '../../mentions.ts';
import { numberValue } from '../../numberWords.ts';
import { shows } from '../../photos.ts';
import { lastOf, type Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { roleWords } from '../../words/roleWords.ts';
import {
  betweenNames,
  isWith,
  leftOut,
  occasionOf,
  ownOccasion,
} from '../../words/rules/held/said.ts';
import type { Said } from './told.ts';

/**
 * Those who are named one after the other, or one with the other: `Hanna and Viktor` are in one photo, `Hanna's father` is
 * Hanna's to tell. Of several groups, those who are only looked at, spoken of or compared with are left out.
 */
export function groupsOf(
  { text, language }: CheckContext,
  { start: from, mentions }: Sentence,
): readonly Said[] {
  const people = mentions.filter(
    ({ kind, start, end }) =>
      kind === 'person' &&
      !occasionOf.test(text.slice(Math.max(0, start - 40), start)) &&
      !leftOut.test(text.slice(Math.max(0, start - 40), start)) &&
      !ownOccasion.test(text.slice(end, end + 40)),
  );
  const groups: Mention[][] = [];
  for (const one of people) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (
      group &&
      before &&
      (betweenNames.test(text.slice(before.end, one.start)) ||
        isWith.test(text.slice(before.end, one.start)))
    )
      group.push(one);
    else groups.push([one]);
  }
  const there =
    groups.length < 2
      ? groups
      : groups.filter(
          ([first]) =>
            first !== undefined &&
            !isPossessive(text, first) &&
            !roleWords.lookedAt[language].test(text.slice(from, first.start)),
        );
  return there.map((group) => ({
    of: 'who',
    ...(groups.length > 1 ? { group: groups.indexOf(group) } : {}),
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    has: ({ who, words = '' }) =>
      group.every(({ label }) => who.includes(label) || isCalledIn(words, label)),
  }));
}

/** `All four` of those who have a name. */
export function wholeCast({ basis, language }: CheckContext, sentence: Sentence): readonly Said[] {
  const match = heldWords[language].cast.exec(sentence.masked);
  const count = match?.groups?.['n'] ?? match?.groups?.['m'];
  if (!match || count === undefined || sentence.people.length > 0) return [];
  if (numberValue(count, language) !== basis.names.length) return [];
  const start = sentence.at[match.index] ?? sentence.start;
  return [
    {
      of: 'cast',
      start,
      end: lastOf(sentence, match),
      has: (photo) => shows(photo, basis.names),
    },
  ];
}
