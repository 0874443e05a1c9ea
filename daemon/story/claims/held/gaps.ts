import { storyDayOf } from '../../plan/clock.ts';
import type { BasisPhoto, ClaimBasis } from '../basis.ts';
import { minuteOfDay, type CheckContext } from '../context.ts';
import { type Sentence, sentencesOf } from '../sentence.ts';
import { clockDistance } from '../times.ts';
import { heldWords } from '../words/heldWords.ts';
import { captionAnchors } from './captions/captionAnchors.ts';
import { fromTo, nextPicture, pictureOfWhom } from '../words/rules/held/gaps.ts';

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
  const photos = (context.basis.photos ?? []).filter(({ at }) => at !== null);
  const usual = [...context.basis.durations, ...usualGaps(context.basis)];
  let before: readonly (readonly number[])[] = [];
  return sentencesOf(context).map((sentence) => {
    const named = endsOf(context, sentence, photos);
    const own = [
      ...named,
      ...nextOf(context, sentence, photos, named),
      ...(named.length === 0 ? placesOf(context, sentence, photos) : []),
    ];
    const [first, second, third] = own;
    const isExact = first !== undefined && second !== undefined && third === undefined;
    const others = [...own, ...before];
    const minutes = isExact
      ? between(first, second)
      : [
          ...usual,
          ...others.flatMap((one, index) =>
            others.slice(index + 1).flatMap((other) => between(one, other)),
          ),
          ...pairsOf(photos, sentence.people),
          ...sentence.people.flatMap((label) =>
            own.flatMap((end) =>
              between(
                end,
                photos.flatMap(({ who, at }) => (who.includes(label) ? timeOf(at) : [])),
              ),
            ),
          ),
        ];
    before = own.length > 0 ? own : before;
    return [sentence, { minutes, isExact }] as const;
  });
}

/** `Between the departure in Zürich and the arrival in Milan`: from any picture there to the first one here. */
function placesOf(
  { language }: CheckContext,
  { masked, mentions }: Sentence,
  photos: readonly BasisPhoto[],
): readonly (readonly number[])[] {
  const [from, to, third] = mentions.filter(({ kind }) => kind === 'site');
  if (!from || !to || third || !fromTo[language].test(masked)) return [];
  const isIn = ({ site }: BasisPhoto, { sites }: typeof from): boolean =>
    site !== null && sites.has(site);
  const arrival = photos.findIndex(
    (photo, index) => isIn(photo, to) && photos.slice(0, index).some((other) => isIn(other, from)),
  );
  const last = photos.slice(0, Math.max(0, arrival)).filter((photo) => isIn(photo, from));
  if (arrival < 0 || last.length === 0) return [];
  return [last.flatMap(({ at }) => timeOf(at)), timeOf(photos[arrival]?.at ?? null)];
}

/** `The next picture`, of the one that is named with it. */
function nextOf(
  { language }: CheckContext,
  { masked }: Sentence,
  photos: readonly BasisPhoto[],
  named: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const [one, other] = named;
  if (!one || other || !nextPicture[language].test(masked)) return [];
  const times = photos.flatMap(({ at }) => timeOf(at));
  return [one.flatMap((minute) => times.find((time) => time > minute) ?? [])];
}

/** The photos a sentence names by caption, by the clock, or as the first, the last, the highest; minutes of each. */
function endsOf(
  context: CheckContext,
  sentence: Sentence,
  photos: readonly BasisPhoto[],
): readonly (readonly number[])[] {
  const { edges } = heldWords[context.language];
  const highest = Math.max(...photos.flatMap(({ height }) => height ?? []));
  const anchors = captionAnchors(context, sentence, { relative: true }).map(({ photos }) =>
    [...photos].flatMap(({ at }) => timeOf(at)),
  );
  const clocks = sentence.clocks.map(({ minutes, within }) =>
    photos.flatMap(({ at }) =>
      at !== null &&
      minutes.some((minute) => clockDistance(minuteOfDay(at), minute) <= Math.max(10, within))
        ? timeOf(at)
        : [],
    ),
  );
  const named = [
    edges.first.test(sentence.masked) ? timeOf(photos[0]?.at ?? null) : [],
    edges.last.test(sentence.masked) ? timeOf(photos.at(-1)?.at ?? null) : [],
    edges.highest.test(sentence.masked) && Number.isFinite(highest)
      ? photos.flatMap(({ at, height }) => (height === highest ? timeOf(at) : []))
      : [],
  ];
  const ends = [...anchors, ...clocks, ...named, ...pictureOf(context, sentence, photos)].filter(
    (end) => end.length > 0,
  );
  // A clock and a caption of the same photo are one end.
  return ends.filter(
    (end, index) => !ends.slice(0, index).some((other) => other.some((one) => end.includes(one))),
  );
}

/** `The picture of Inès and Théo`: that of just those. */
function pictureOf(
  { text }: CheckContext,
  { mentions }: Sentence,
  photos: readonly BasisPhoto[],
): readonly (readonly number[])[] {
  const people = mentions.filter(({ kind }) => kind === 'person');
  const [first] = people;
  if (!first) return [];
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  if (!pictureOfWhom.test(before)) return [];
  const own = photos.filter(
    ({ who, faces }) => faces === people.length && people.every(({ label }) => who.includes(label)),
  );
  return own.length === 0 ? [] : [own.flatMap(({ at }) => timeOf(at))];
}

/** Between the pictures of those who are named. */
function pairsOf(photos: readonly BasisPhoto[], people: readonly string[]): readonly number[] {
  const times = people.map((label) =>
    photos.flatMap(({ who, at }) => (who.includes(label) ? timeOf(at) : [])),
  );
  return times.flatMap((one, index) =>
    times.slice(index + 1).flatMap((other) => between(one, other)),
  );
}

function between(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.flatMap((from) => other.map((to) => Math.abs(to - from)));
}

function timeOf(at: string | null): readonly number[] {
  return at === null ? [] : [Date.parse(`${at}:00Z`) / 60_000];
}

const usualOf = new WeakMap<ClaimBasis, readonly number[]>();

function usualGaps(basis: ClaimBasis): readonly number[] {
  const ready = usualOf.get(basis);
  if (ready) return ready;
  const dated = (basis.photos ?? []).filter(({ at }) => at !== null);
  const own = dated.filter((photo) => photo.own);
  const groups: (readonly BasisPhoto[])[] = [
    dated,
    own,
    dated.filter(({ faces }) => faces > 0),
    dated.filter(({ words }) => words !== undefined),
    ...basis.names.map((name) => dated.filter(({ who }) => who.includes(name))),
    ...(basis.sites ?? []).map((_, index) => dated.filter(({ site }) => site === index)),
  ];
  const days = [...new Set(dated.map(({ at }) => storyDayOf(at ?? '')))];
  const byDay = days.flatMap((day) =>
    groups.map((group) => group.filter(({ at }) => storyDayOf(at ?? '') === day)),
  );
  const minutes = [...groups, ...byDay].flatMap((group) => {
    const times = group.flatMap(({ at }) => timeOf(at));
    return [
      ...times.slice(1).map((time, index) => time - (times[index] ?? time)),
      (times.at(-1) ?? 0) - (times[0] ?? 0),
    ];
  });
  const distinct = [...new Set(minutes)];
  usualOf.set(basis, distinct);
  return distinct;
}
