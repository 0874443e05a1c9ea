import { storyDayOf, wallMs } from '../../plan/clock.ts';
import type { ClaimBasis } from '../basis.ts';
import { showing } from '../mentions.ts';
import { minuteOfDay, type CheckContext } from '../context.ts';
import { datedIn, markedIn, type Sentence, sentencesOf } from '../sentence.ts';
import { type DatedPhoto, datedPhotos, daysOf, isAt, shows } from '../photos.ts';
import { isAbout } from '../times.ts';
import { heldWords } from '../words/heldWords.ts';
import { captionAnchors } from './captions/captionAnchors.ts';
import {
  fromTo,
  liesBetween,
  lowestWord,
  nextPicture,
  pictureOfWhom,
  wholeDay,
  edgeThere,
} from '../words/rules/held/gaps.ts';

/** The stretches of time that a sentence may tell of, in minutes. */
export interface Gaps {
  readonly minutes: readonly number[];
  /** The sentence names both ends itself: nothing else is meant. */
  readonly isExact: boolean;
}

const prepared = new WeakMap<CheckContext, readonly (readonly [Sentence, Gaps])[]>();

/**
 * Which hours and minutes may be told at a place of the text: those the facts tell, those between photos that follow each
 * other, from the first to the last of a day, a place, a person or everything, and those between what the sentence and the
 * one before name. Not those between any two photos.
 */
export function gapsAt(context: CheckContext, at: number): Gaps {
  const known = prepared.get(context) ?? read(context);
  prepared.set(context, known);
  return (
    known.find(([{ start, end }]) => at >= start && at < end)?.[1] ?? {
      minutes: context.basis.durations,
      isExact: false,
    }
  );
}

function read(context: CheckContext): readonly (readonly [Sentence, Gaps])[] {
  const photos = datedPhotos(context.basis);
  let before: readonly (readonly number[])[] = [];
  return sentencesOf(context).map((sentence) => {
    const named = endsOf(context, sentence, photos);
    const own = [
      ...named,
      ...nextOf(context, sentence, photos, named),
      ...(named.length === 0 ? placesOf(context, sentence, photos) : []),
    ];
    const minutes = minutesOf(context, sentence, photos, { own, before });
    before = own.length > 0 ? own : before;
    return [sentence, { minutes, isExact: own.length === 2 }] as const;
  });
}

/**
 * How long may be told.
 *
 * @param ends what the sentence names (`own`), and the one before it
 */
function minutesOf(
  context: CheckContext,
  sentence: Sentence,
  photos: readonly DatedPhoto[],
  { own, before }: Readonly<Record<'own' | 'before', readonly (readonly number[])[]>>,
): readonly number[] {
  const [first, second, third] = own;
  if (wholeDay[context.language].test(sentence.masked)) return wholeDays(context, sentence);
  if (first && second && !third) return between(first, second);
  const isAlone = first !== undefined && second === undefined;
  // Of what lies between two things one may be unknown.
  if (isAlone && liesBetween[context.language].test(sentence.masked))
    return between(first, photos.map(timeOf));
  const ends = [...own, ...before];
  return [
    ...context.basis.durations,
    ...usualGaps(context.basis),
    // `From town to the summit`: from its day's first picture, or to the last.
    ...(isAlone ? toEnds(first, photos) : []),
    ...ends.flatMap((one, index) => ends.slice(index + 1).flatMap((other) => between(one, other))),
  ];
}

/** From the first picture of a day to one of its minutes, and from that to the last. */
function toEnds(minutes: readonly number[], photos: readonly DatedPhoto[]): readonly number[] {
  return minutes.flatMap((minute) => {
    const day = photos.find((photo) => timeOf(photo) === minute)?.at ?? '';
    const own = photos.filter(({ at }) => storyDayOf(at) === storyDayOf(day));
    return [own[0], own.at(-1)].flatMap((end) => (end ? [Math.abs(timeOf(end) - minute)] : []));
  });
}

/** From the first picture to the last: of everything, of each day, of those who are named, and of where and when. */
function wholeDays(context: CheckContext, sentence: Sentence): readonly number[] {
  const own = datedIn(context, sentence, sentence.people);
  const days = daysOf(own, storyDayOf);
  return [own, ...days.map((day) => own.filter(({ at }) => storyDayOf(at) === day))].flatMap(
    (group) => {
      const [first, last] = [group[0], group.at(-1)];
      return first && last ? [timeOf(last) - timeOf(first)] : [];
    },
  );
}

/** `Between the departure in Zürich and the arrival in Milan`: from any picture there to the first one here. */
function placesOf(
  { language }: CheckContext,
  { masked, mentions }: Sentence,
  photos: readonly DatedPhoto[],
): readonly (readonly number[])[] {
  const [from, to, third] = mentions.filter(({ kind }) => kind === 'site');
  if (!from || !to || third || !fromTo[language].test(masked)) return [];
  const start = photos.findIndex((photo) => isAt(photo, from));
  const arrival = photos.findIndex((photo, index) => index > start && isAt(photo, to));
  const reached = photos[arrival];
  if (start < 0 || !reached) return [];
  const before = photos.slice(0, arrival).filter((photo) => isAt(photo, from));
  return [before.map(timeOf), [timeOf(reached)]];
}

/** `The next picture`, of the one that is named with it. */
function nextOf(
  { language }: CheckContext,
  { masked }: Sentence,
  photos: readonly DatedPhoto[],
  named: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const [one, other] = named;
  if (!one || other || !nextPicture[language].test(masked)) return [];
  const times = photos.map(timeOf);
  return [one.flatMap((minute) => times.find((time) => time > minute) ?? [])];
}

/** The photos a sentence names by caption, by the clock, or as the first, the last, the highest; minutes of each. */
function endsOf(
  context: CheckContext,
  sentence: Sentence,
  photos: readonly DatedPhoto[],
): readonly (readonly number[])[] {
  const { edges } = heldWords[context.language];
  const heights = photos.flatMap(({ height }) => height ?? []);
  const [highest, lowest] = [Math.max(...heights), Math.min(...heights)];
  const anchors = captionAnchors(context, sentence, { relative: true });
  // `Vom Start in Schierke`: the start of which a caption tells.
  const isAnchors = (edge: RegExp): boolean => {
    const { index, 0: words } = edge.exec(sentence.masked) ?? { index: 0, 0: '' };
    const end = sentence.at[index + words.length - 1] ?? -1;
    return anchors.some((anchor) => end >= anchor.start && end < anchor.end);
  };
  const has = (edge: RegExp): boolean => edge.test(sentence.masked) && !isAnchors(edge);
  const ends = [
    ...anchors.map((anchor) => photos.filter((photo) => anchor.photos.has(photo))),
    ...sentence.clocks.map((clock) =>
      photos.filter(({ at }) => isAbout(clock, minuteOfDay(at), Math.max(10, clock.within))),
    ),
    has(edges.first) ? photos.slice(0, 1) : [],
    has(edges.last) ? photos.slice(-1) : [],
    has(edges.highest) ? photos.filter(({ height }) => height === highest) : [],
    has(lowestWord) ? photos.filter(({ height }) => height === lowest) : [],
    pictureOf(context, sentence, photos),
    ...edgesThere(context, sentence, photos),
  ]
    .filter((end) => end.length > 0)
    .map((end) => end.map(timeOf));
  // A clock and a caption of the same photo are one end.
  return ends.filter(
    (end, index) => !ends.slice(0, index).some((other) => other.some((one) => end.includes(one))),
  );
}

/** `The last photo in Bitburg`. */
function edgesThere(
  { language }: CheckContext,
  sentence: Sentence,
  photos: readonly DatedPhoto[],
): readonly (readonly DatedPhoto[])[] {
  return [...sentence.numbered.matchAll(edgeThere[language])].map((match) => {
    const place = markedIn(sentence, match, 'place');
    const own = place ? photos.filter((photo) => isAt(photo, place)) : [];
    return match.groups?.['last'] === undefined ? own.slice(0, 1) : own.slice(-1);
  });
}

/** `The picture of Inès and Théo`: that of just those. */
function pictureOf(
  { text }: CheckContext,
  { mentions }: Sentence,
  photos: readonly DatedPhoto[],
): readonly DatedPhoto[] {
  const people = mentions.filter(({ kind }) => kind === 'person');
  const [first] = people;
  if (!first) return [];
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  if (!pictureOfWhom.test(before)) return [];
  const labels = people.map(({ label }) => label);
  return photos.filter((photo) => photo.faces === people.length && shows(photo, labels));
}

function between(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.flatMap((from) => other.map((to) => Math.abs(to - from)));
}

function timeOf({ at }: DatedPhoto): number {
  return wallMs(at) / 60_000;
}

const usualOf = new WeakMap<ClaimBasis, readonly number[]>();

function usualGaps(basis: ClaimBasis): readonly number[] {
  const ready = usualOf.get(basis);
  if (ready) return ready;
  const dated = datedPhotos(basis);
  const groups = [
    dated,
    dated.filter(({ own }) => own),
    dated.filter(({ faces }) => faces > 0),
    dated.filter(({ words }) => words !== undefined),
    ...basis.names.map((name) => showing(dated, name)),
    ...(basis.sites ?? []).map((_, index) => dated.filter(({ site }) => site === index)),
  ];
  const days = daysOf(dated, storyDayOf);
  const byDay = days.flatMap((day) =>
    groups.map((group) => group.filter(({ at }) => storyDayOf(at) === day)),
  );
  const minutes = [...groups, ...byDay].flatMap((group) => {
    const times = group.map(timeOf);
    return [
      ...times.slice(1).map((time, index) => time - (times[index] ?? time)),
      (times.at(-1) ?? 0) - (times[0] ?? 0),
    ];
  });
  const distinct = [...new Set(minutes)];
  usualOf.set(basis, distinct);
  return distinct;
}
