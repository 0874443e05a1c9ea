import type { ClaimKind, Finding } from '../claim.ts';
import { languages } from '../../language.ts';
import type { CheckContext } from '../context.ts';
import { lastOf, type Sentence } from '../sentence.ts';
import { isInside } from '../sentences.ts';
import { heldWords } from '../words/heldWords.ts';
import { captionAnchors } from './captions/captionAnchors.ts';
import { photosWith, saidOf } from './said.ts';
import { mainBetween, momentsOfClauses, relativeClausesIn } from './said/relativeClauses.ts';
import type { Said } from './said/told.ts';
import { changes, toSeason } from '../words/rules/held/when/clockChanges.ts';
import { besideMark, night, ownWord, subjectLast } from '../words/rules/held/together.ts';

/** What is marked of things that do not go together: the last of these. */
const kinds: readonly (readonly [Said['of'], ClaimKind])[] = [
  ['caption', 'detail'],
  ['who', 'name'],
  ['sun', 'time'],
  ['place', 'place'],
  ['day', 'date'],
  ['part', 'time'],
  ['cast', 'name'],
  ['clock', 'time'],
];

const rankOf = ({ of }: Said): number => kinds.findIndex(([kind]) => kind === of);

/**
 * Holds against all photos what a sentence puts together: that somebody was in that town, on that day, at that time, in the
 * picture with that caption. One photo must have all that a clause says; of the fewest things that none has, one is marked.
 */
export function together(context: CheckContext, sentence: Sentence): readonly Finding[] {
  // Tested without the state that a global pattern keeps.
  if (sentence.masked.search(sentence.words.none) >= 0) return [];
  if (heldWords[context.language].denies.test(sentence.masked) && !isDenialTold(context, sentence))
    return [];
  // `In the night the clocks went forward`: nobody took a picture of that.
  const clocks = [changes, toSeason].map((one) => one[context.language]);
  if (sentence.people.length === 0 && clocks.some((one) => one.test(sentence.masked))) return [];
  const found = new Map<number, Finding>();
  for (const finding of [
    ...apartIn(context, sentence, { isWhole: true }),
    ...momentsOfClauses(context, sentence).flatMap((moment) => apartIn(context, moment)),
  ])
    found.set(finding.start, finding);
  return [...found.values()];
}

/** What a sentence, or what it tells of one of two moments, puts together and no photo has. */
function apartIn(
  context: CheckContext,
  sentence: Sentence,
  { isWhole }: { readonly isWhole: boolean } = { isWhole: false },
): readonly Finding[] {
  // Which of two moments a caption tells of is not known.
  const own = saidOf(context, sentence).filter(({ of }) => isWhole || of !== 'caption');
  const more = isWhole ? sharedCaption(context, sentence) : [];
  // What no photo has at all is somebody else's finding.
  const said = [...own, ...more].filter((one) => photosWith(context, [one]).length > 0);
  const found: Finding[] = [];
  for (const apart of fewestApart(context, sentence, said)) {
    const isTold = apart.some(({ of }) => of === 'caption') && isTranslated(context, said);
    const wrong = wrongOf(apart);
    if (!wrong || isTold || (apart.length > 2 && isOfNight(context, apart))) continue;
    const { start, end } = wrong;
    found.push({ start, end, kind: kinds[rankOf(wrong)]?.[1] ?? 'detail' });
  }
  return found;
}

/** Of two things the one that is told of the other; where each two of more agree, it is somebody who was not there. */
function wrongOf(apart: readonly Said[]): Said | undefined {
  const somebody = apart.find(({ of }) => of === 'who' || of === 'cast');
  if (apart.length > 2 && somebody) return somebody;
  return apart.toSorted((one, other) => rankOf(other) - rankOf(one))[0];
}

/** `The night to Sunday` is Saturday's as well. */
function isOfNight({ text }: CheckContext, said: readonly Said[]): boolean {
  return said.some(({ of, start, end }) => of === 'part' && night.test(text.slice(start, end)));
}

/** The smallest sets of things of one clause that no photo has all of. */
function fewestApart(
  context: CheckContext,
  sentence: Sentence,
  said: readonly Said[],
): readonly (readonly Said[])[] {
  let sets: readonly (readonly Said[])[] = said.map((one) => [one]);
  while (sets.length > 0) {
    const larger = sets.flatMap((set) =>
      said
        .filter((one) =>
          set.every(
            (other) =>
              said.indexOf(other) < said.indexOf(one) && isJoint(context, sentence, one, other),
          ),
        )
        .map((one) => [...set, one]),
    );
    const apart = larger.filter((set) => photosWith(context, set).length === 0);
    if (apart.length > 0) return apart;
    sets = larger;
  }
  return [];
}

/** A caption that up to four photos share, where somebody is named and no photo's own caption is spoken of. */
function sharedCaption(context: CheckContext, sentence: Sentence): readonly Said[] {
  if (sentence.people.length === 0) return [];
  if (saidOf(context, sentence).some(({ of }) => of === 'caption')) return [];
  const [shared, second] = captionAnchors(context, sentence, { most: 4 });
  if (!shared || second) return [];
  const { start, end, photos } = shared;
  return [{ of: 'caption', start, end, has: (photo) => photos.has(photo) }];
}

/** `Did not sleep`, where a caption has it so. */
function isDenialTold(context: CheckContext, sentence: Sentence): boolean {
  const anchors = captionAnchors(context, sentence);
  return (
    anchors.length > 0 &&
    anchors.every(({ photos }) =>
      [...photos].every(({ words = '' }) =>
        languages.some((language) => heldWords[language].denies.test(words)),
      ),
    )
  );
}

/**
 * Whether all but the caption's words, a minute or three other things, is true of one photo, which has a caption in other words: those that
 * were taken for another caption's may be a translation of its own.
 */
function isTranslated(context: CheckContext, said: readonly Said[]): boolean {
  const others = said.filter(({ of }) => of !== 'caption');
  const caption = said.find(({ of }) => of === 'caption');
  const isPinned =
    others.length > 2 || (others.length > 1 && others.some(({ of }) => of === 'clock'));
  if (!caption || !isPinned) return false;
  if (context.wrote(context.text.slice(caption.start, caption.end))) return false;
  return photosWith(context, others).some(({ words }) => words !== undefined);
}

/** Whether two things of a sentence must be true of one photo. */
function isJoint(context: CheckContext, sentence: Sentence, one: Said, other: Said): boolean {
  const isOfOne = (...kinds: readonly Said['of'][]): boolean =>
    [one, other].some(({ of }) => kinds.includes(of));
  // On one day, in one town, all of them need not be in one picture, unless they are together.
  const isScattered =
    isOfOne('cast') &&
    !isOfOne('caption', 'clock') &&
    sentence.masked.search(sentence.words.together) < 0;
  return one.of !== other.of && !isScattered && mayHold(context, sentence, one, other);
}

/** What stands in another clause may be said of another photo. */
function mayHold(context: CheckContext, sentence: Sentence, one: Said, other: Said): boolean {
  // The sun shines on all of it.
  if (one.of === 'sun' || other.of === 'sun') return true;
  // `Asleep before the ferry left, and alone in the frame, was Ana`.
  const last = subjectLast.exec(sentence.masked);
  const [caption, who] = one.of === 'caption' ? [one, other] : [other, one];
  if (last && caption.of === 'caption' && who.start > (sentence.at[last.index] ?? sentence.end))
    return true;
  if (areOfTwoMoments(context, sentence, one, other)) return false;
  const between = mainBetween(context, sentence, one, other);
  const clauses = between.replace(besideMark, (mark, index: number) =>
    isBeside(context, sentence, Math.min(one.end, other.end) + index) ? ' ' : mark,
  );
  if (clauses.search(heldWords[context.language].clause) >= 0) return false;
  const person = [one, other].find(({ group }) => group !== undefined);
  // `In Bautzen, Kurt helps Hanna`, but not `Marta at three, Ingrid an hour later`.
  return (
    !person ||
    !between.includes(',') ||
    (person.group === 0 &&
      person.start === Math.max(one.start, other.start) &&
      /^[^,]*,\s*$/u.test(between))
  );
}

/** `Ana, who was in Bled at ten, is in the last picture from Piran, too`: of her, both, but not in one picture. */
function areOfTwoMoments(
  context: CheckContext,
  sentence: Sentence,
  one: Said,
  other: Said,
): boolean {
  return relativeClausesIn(context, sentence).some((clause) => {
    const [inside, outside] = isInside(one, clause) ? [one, other] : [other, one];
    if (!clause.isElsewhen || !isInside(inside, clause) || isInside(outside, clause)) return false;
    return outside.start >= clause.end || outside.of === 'clock' || outside.of === 'part';
  });
}

/** `On Monday – Ana in Kotor`: a dash or a colon that parts a mere time, place or name from the rest begins no clause. */
function isBeside(context: CheckContext, sentence: Sentence, mark: number): boolean {
  const said = saidOf(context, sentence);
  const isMere = (from: number, to: number): boolean => {
    const own = said.filter(({ start, end }) => start >= from && end <= to);
    const rest = own.reduce(
      (words, { start, end }) =>
        words.slice(0, start - from) + ' '.repeat(end - start) + words.slice(end - from),
      context.text.slice(from, to),
    );
    return own.length > 0 && !ownWord.test(rest);
  };
  return isMere(sentence.start, mark) || isMere(mark + 1, sentence.end);
}

/** Holds what is denied of somebody: `Emil is not seen on Sunday morning`. */
export function denials(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const denial = heldWords[context.language].isNot.exec(sentence.masked);
  if (!denial) return [];
  const all = saidOf(context, sentence).filter(({ of }) => of !== 'sun');
  if (all.length < 2 || !all.some(({ of }) => of === 'who')) return [];
  const start = sentence.at[denial.index] ?? 0;
  const end = Math.max(start + 1, lastOf(sentence, denial));
  if (!all.every((said) => mayHold(context, sentence, said, { ...said, start, end }))) return [];
  // `Ana took the picture`, as a caption says: she is named there, and not to be seen.
  const isSeen = photosWith(context, all).some(({ who }) =>
    sentence.people.every((label) => who.includes(label)),
  );
  return isSeen ? [{ start, end, kind: 'order' }] : [];
}
