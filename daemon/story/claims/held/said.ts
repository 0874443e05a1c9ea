import type { BasisPhoto } from '../basis.ts';
import type { Language } from '../../language.ts';
import { minuteOfDay, type CheckContext } from '../context.ts';
import { numberValue } from '../numberWords.ts';
import { lastOf, onDay, type Sentence } from '../sentence.ts';
import { isCalledIn, isPossessive, type Mention } from '../mentions.ts';
import { shows } from '../photos.ts';
import type { TextRange } from '../sentences.ts';
import { boundReach, isAbout, isBeside, isBesideSun, late } from '../times.ts';
import { roleWords } from '../words/roleWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { captionAnchors } from './captions/captionAnchors.ts';
import {
  betweenNames,
  isGone,
  isLeft,
  isLength,
  isWith,
  leftOut,
  occasionOf,
  ownOccasion,
  picturesOf,
  twelves,
} from '../words/rules/held/said.ts';

/** One thing a sentence says of a photo, and where it says so. */
export interface Said extends TextRange {
  readonly of: 'cast' | 'who' | 'place' | 'day' | 'clock' | 'part' | 'sun' | 'caption';
  readonly has: (photo: BasisPhoto) => boolean;
  /** Which of several groups of people this is: a comma parts it from what is said of another. */
  readonly group?: number;
}

/** Everything that a sentence says of one photo; what it says twice over, such as two days, is left out. */
export function saidOf(context: CheckContext, sentence: Sentence): readonly Said[] {
  const ready = known.get(sentence) ?? readSaid(context, sentence);
  known.set(sentence, ready);
  return ready;
}

const known = new WeakMap<Sentence, readonly Said[]>();

function readSaid(context: CheckContext, sentence: Sentence): readonly Said[] {
  const { text, language } = context;
  const { mentions, days, clocks, parts, suns, words } = sentence;
  const { aside } = heldWords[language];
  const single = <T>(list: readonly T[]): readonly T[] => (list.length === 1 ? list : []);
  const narrow = captionAnchors(context, sentence);
  // `The treasure hunt` of which two captions tell is one of those.
  const anchors = narrow.length > 0 ? narrow : captionAnchors(context, sentence, { most: 8 });
  // "Bus to Cortona" was taken before.
  const named = mentions.filter(
    ({ kind, label }) =>
      kind === 'site' &&
      !anchors.some(({ photos }) => [...photos].some((photo) => photo.words?.includes(label))),
  );
  const places = named.filter(
    ({ start, end }) =>
      (!words.elsewhere.test(text.slice(sentence.start, start)) ||
        picturesOf.test(text.slice(sentence.start, start))) &&
      !isLeft.test(text.slice(end, sentence.end)),
  );
  const passed = named.length > places.length;
  const sites = passed ? null : commonSites(places);
  const [place] = places;
  // "At half past one the pizza was an hour ago."
  const isElsewhen = anchors.length > 0 && heldWords[language].sinceThen.test(sentence.masked);
  const clock = isElsewhen
    ? []
    : single(clocks).filter(({ start }) => !aside.test(text.slice(sentence.start, start)));
  const low = context.basis.lowSuns;
  return [
    ...wholeCast(context, sentence),
    ...groupsOf(context, sentence),
    ...(sites === null || !place
      ? []
      : [
          {
            of: 'place' as const,
            ...rangeOf(place),
            has: ({ site }: BasisPhoto) => site === null || sites.has(site),
          },
        ]),
    ...single(days).map((day) => ({
      of: 'day' as const,
      ...rangeOf(day),
      has: ({ at }: BasisPhoto) => at === null || onDay(at, day.is),
    })),
    ...clock.flatMap(({ start, end, minutes, within }) => {
      if (single(parts).some((part) => isAnother(part, clocks))) return [];
      // `12:48`, of which there is a photo, is not that of 12:51; nor is a quarter past eleven half past.
      const near = within === 0 ? 0 : 2;
      const isOne = within <= 10 && context.minutes.some((one) => isAbout({ minutes }, one, near));
      const reach = isOne ? near * 2 + 1 : Math.max(10, within * 2);
      return {
        of: 'clock' as const,
        start,
        end,
        has: ({ at }: BasisPhoto) => at === null || isAbout({ minutes }, minuteOfDay(at), reach),
      };
    }),
    ...(isElsewhen ? [] : single(clocks)).flatMap((one) =>
      boundOf(text.slice(sentence.start, one.start), one, language),
    ),
    ...single(parts).flatMap((one) => {
      // `By noon`, `before midnight`: a minute, as a clock's.
      const minute = [720, 0].find(
        (moment) => twelves.test(text.slice(one.start, one.end)) && one.has(moment),
      );
      return minute === undefined
        ? []
        : boundOf(text.slice(sentence.start, one.start), { ...one, minutes: [minute] }, language);
    }),
    ...single(parts)
      .filter((part) => {
        const before = text.slice(sentence.start, part.start);
        return !aside.test(before) && !isLength.test(before) && !isAnother(part, clocks);
      })
      // `Who had driven all night`, where the caption of noon says `overnight`.
      .filter(({ start, end }) => {
        const part = text.slice(start, end).toLowerCase().split(' ').at(-1) ?? '';
        return !anchors.some(({ photos }) =>
          [...photos].some(({ words = '' }) => words.toLowerCase().includes(part)),
        );
      })
      // `The night bus`, as a caption has it, came in the morning.
      .filter(({ start, end }) => {
        const [next = ''] = /^ \p{L}+/u.exec(text.slice(end)) ?? [];
        return next === '' || !context.wrote(text.slice(start, end) + next);
      })
      .map(({ start, end, has }) => ({
        of: 'part' as const,
        start,
        end,
        has: ({ at }: BasisPhoto) => at === null || has(minuteOfDay(at)),
      })),
    ...(low === undefined || anchors.some(({ isQuoted }) => isQuoted) ? [] : single(suns)).map(
      ({ start, end, has }) => ({
        of: 'sun' as const,
        start,
        end,
        has: (photo: BasisPhoto) => {
          const { at, sun } = photo;
          return (
            at === null ||
            // After it has set, it is down; before, it is up.
            (isGone.test(text.slice(start, end)) &&
              (sun === 'down' || sun === 'twilight') &&
              (has(minuteOfDay(at)) || minuteOfDay(at) < 300)) ||
            (isBeside(text.slice(sentence.start, start))
              ? isBesideSun([photo], text.slice(sentence.start, start), has(360))
              : low?.includes(at) === true && has(minuteOfDay(at)))
          );
        },
      }),
    ),
    ...anchorsTogether(anchors),
  ];
}

/** `In the morning, and again at half past one`: two moments, neither of them the sentence's own. */
function isAnother({ has }: Sentence['parts'][number], clocks: Sentence['clocks']): boolean {
  const [clock] = clocks;
  return clock !== undefined && !clock.minutes.some(has);
}

/** `Back by four`, `gone before noon`: until then; nights end at five. */
function boundOf(
  before: string,
  { start, end, minutes }: TextRange & { readonly minutes: readonly number[] },
  language: Language,
): readonly Said[] {
  const { by, past } = heldWords[language];
  const isMost = by.test(before);
  if (!isMost && !past.test(before)) return [];
  return [
    {
      of: 'clock',
      start,
      end,
      has: ({ at }) =>
        at === null ||
        minutes.some((minute) =>
          isMost
            ? late(minuteOfDay(at)) <= late(minute) + boundReach
            : late(minuteOfDay(at)) >= late(minute) - boundReach,
        ),
    },
  ];
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}

/** Where several captions are spoken of, what is said may be of any of them. */
function anchorsTogether(anchors: ReturnType<typeof captionAnchors>): readonly Said[] {
  const [first] = anchors;
  const last = anchors.at(-1);
  if (!first || !last) return [];
  return [
    {
      of: 'caption',
      start: first.start,
      end: last.end,
      has: (photo) => anchors.some(({ photos }) => photos.has(photo)),
    },
  ];
}

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
function wholeCast({ basis, language }: CheckContext, sentence: Sentence): readonly Said[] {
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

/** The places that all of these can mean; null where they are different ones. */
function commonSites(places: readonly Mention[]): ReadonlySet<number> | null {
  const [first, ...others] = places;
  if (!first) return null;
  const common = [...first.sites].filter((site) => others.every(({ sites }) => sites.has(site)));
  return common.length > 0 ? new Set(common) : null;
}

/** The photos that have everything of what is said. */
export function photosWith({ basis }: CheckContext, said: readonly Said[]): readonly BasisPhoto[] {
  return (basis.photos ?? []).filter((photo) => said.every(({ has }) => has(photo)));
}
