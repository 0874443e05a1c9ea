import { dayOf, daysBetween, storyDayOf } from '../plan/clock.ts';
import { distanceKm } from '../plan/distance.ts';
import {
  factsAbout,
  factsOfKind,
  type Fact,
  type Place,
  type Season,
  type Sun,
} from '../plan/facts.ts';

import type { Chapter, StoryPlan } from '../plan/storyPlan.ts';
import { countryName, townName } from '../plan/townNames.ts';
import { englishDemonyms } from './placeNames.ts';

/**
 * All that a text may say, as plain data: can be kept with a draft, so that the draft is checked again while it is edited.
 */
export interface ClaimBasis {
  /** How people are called. */
  readonly names: readonly string[];
  /** Somebody may be called a friend. */
  readonly friends: boolean;
  /** Names of places in both languages, and of cameras: words with a capital letter that are known. */
  readonly places: readonly string[];
  /** `2016-03-04`, `2016-03` or `2016`. */
  readonly dates: readonly string[];
  /** Wall-clock times of photos to the minute, `2016-03-04T12:33`, in order. */
  readonly moments: readonly string[];
  readonly seasons: readonly Season[];
  readonly suns: readonly Sun[];
  /** Lengths of stretches of time, in minutes. */
  readonly durations: readonly number[];
  readonly km: readonly number[];
  /** How many photos, chapters or places. */
  readonly counts: readonly number[];
  /** How many people. */
  readonly crowds: readonly number[];
  /** The photographer's and the user's words: whatever they say may be said. */
  readonly said: readonly string[];
  /** What a vision model believes to see: supports numbers and things, never names, places, dates or relations. */
  readonly seen: readonly string[];
  /** Lettering in photos: may be quoted. */
  readonly lettering: readonly string[];
}

/**
 * What facts support.
 *
 * @param facts of a chapter, or of a whole album
 */
export function basisOf(facts: readonly Fact[]): ClaimBasis {
  const times = factsOfKind(facts, 'time').map(({ local }) => local);
  const dated = factsOfKind(facts, 'day').map(({ date }) => date);
  const known = dated.filter((date) => date.length === 10);
  const days = [
    ...new Set([...times.flatMap((local) => [dayOf(local), storyDayOf(local)]), ...known]),
  ].sort();
  const places = factsOfKind(facts, 'place').map(({ place }) => place);
  const people = factsOfKind(facts, 'person');
  const folders = factsOfKind(facts, 'folder');
  const observations = factsOfKind(facts, 'observation').map(({ observation }) => observation);
  const countFacts = factsOfKind(facts, 'count');
  const photos = new Set(facts.flatMap((fact) => fact.photos));
  return {
    names: distinct(people.flatMap(({ label }) => label ?? [])),
    friends: false,
    places: distinct([
      ...places.flatMap(namesOfPlace),
      ...factsOfKind(facts, 'camera').map(({ name }) => name),
    ]),
    dates: distinct([...days, ...dated, ...folders.flatMap(({ date }) => date ?? [])]),
    moments: distinct(times.map((local) => local.slice(0, 16))).sort(),
    seasons: distinct(factsOfKind(facts, 'season').map(({ season }) => season)),
    suns: distinct(factsOfKind(facts, 'sun').map(({ sun }) => sun)),
    durations: distinct([
      ...factsOfKind(facts, 'duration').map(({ minutes }) => minutes),
      ...factsOfKind(facts, 'gap').map(({ minutes }) => minutes),
      ...spans(days),
    ]),
    km: distinct([
      ...factsOfKind(facts, 'distance').map(({ km }) => km),
      ...places.flatMap(({ km }) => km ?? []),
    ]),
    counts: distinct([
      ...countFacts.map(({ count }) => count),
      photos.size,
      days.length,
      new Set(places.map(({ id, country }) => `${id ?? ''} ${country ?? ''}`)).size,
      new Set(places.map(({ country }) => country)).size,
      ...people.map((person) => person.photos.length),
      ...togetherCounts(people),
    ]),
    crowds: distinct([
      ...factsOfKind(facts, 'faces').flatMap((fact) => crowdsOf(fact, people)),
      people.length,
      ...countFacts.flatMap(peopleCount),
    ]),
    said: [
      ...factsOfKind(facts, 'claim').map(({ text }) => text),
      ...factsOfKind(facts, 'words').map(({ text }) => text),
      ...folders.map(({ label }) => label),
    ].filter((text) => text !== ''),
    seen: observations.flatMap((seen) => [
      seen.whatHappens,
      ...[seen.setting, seen.mood].flatMap((text) => text ?? []),
      ...seen.activities,
      ...seen.objects,
    ]),
    lettering: observations.flatMap((seen) => seen.visibleText),
  };
}

/**
 * What a plan supports: as a whole, or in one chapter, where only those may be named who are in it.
 *
 * @param chapter index in `plan.chapters`; the chapter before it lends its places and days, for "from Lisbon" and "the next day"
 */
export function basisOfPlan(plan: StoryPlan, chapter?: number): ClaimBasis {
  const basis = basisOf(chapter === undefined ? plan.facts.facts : chapterFacts(plan, chapter));
  return {
    ...basis,
    friends: plan.cast.some(({ naming }) => naming === 'friend'),
    // What the author asks for, the author vouches for.
    said: plan.style.instructions === '' ? basis.said : [...basis.said, plan.style.instructions],
    km: distinct([...basis.km, ...moves(plan, chapter)]),
    counts: distinct([
      ...basis.counts,
      plan.gallery.length,
      ...plan.chapters.flatMap((chapter) => [chapter.photos.length, chapter.shots.length]),
      ...plan.chapters.flatMap(tallies),
    ]),
    crowds: distinct([
      ...basis.crowds,
      ...plan.chapters.map((chapter) => chapter.people.length),
      ...(['name', 'placeholder', 'friend', 'count'] as const).map(
        (naming) => plan.cast.filter((member) => member.naming === naming).length,
      ),
    ]),
  };
}

/** How many of a chapter's shown photos are of one person, of two, of a group, and of one person alone in a row. */
function tallies({ shots }: Chapter): readonly number[] {
  const sizes = shots.map(({ faces }) => faces.length);
  const alone = shots.flatMap(({ faces: [first, second] }) =>
    first?.person && !second ? [first.person] : [],
  );
  const most = Math.max(
    0,
    ...[...new Set(alone)].map((person) => alone.filter((one) => one === person).length),
  );
  return [
    ...[1, 2].map((size) => sizes.filter((own) => own === size).length),
    sizes.filter((size) => size >= 3).length,
    ...Array.from({ length: most }, (_, index) => index + 1),
  ];
}

function chapterFacts(plan: StoryPlan, index: number): readonly Fact[] {
  const own = factsAbout(plan.facts, plan.chapters[index]?.photos ?? []);
  const before = new Set(plan.chapters[index - 1]?.photos ?? []);
  const lent = plan.facts.facts.filter(
    (fact) =>
      (fact.kind === 'time' || fact.kind === 'place') &&
      fact.photos.some((path) => before.has(path)),
  );
  return [...new Set([...own, ...lent])];
}

/** In how many photos each two are together. */
function togetherCounts(
  people: readonly { readonly photos: readonly string[] }[],
): readonly number[] {
  return people.flatMap((one, index) => {
    const own = new Set(one.photos);
    return people
      .slice(index + 1)
      .map((other) => other.photos.filter((path) => own.has(path)).length);
  });
}

/** How far it is from one shown photo to the next where the place changes within a chapter. */
function moves(plan: StoryPlan, chapter: number | undefined): readonly number[] {
  const chapters =
    chapter === undefined ? plan.chapters : plan.chapters.slice(chapter, chapter + 1);
  return chapters.flatMap(({ shots }) =>
    shots.slice(1).flatMap((shot, index) => {
      const before = shots[index];
      if (!before?.position || !shot.position || before.place?.id === shot.place?.id) return [];
      return [distanceKm(before.position, shot.position)];
    }),
  );
}

/** Everybody in a photo, and those left when some are called by name: "Ana and five others". */
function crowdsOf(
  { count, photos }: Extract<Fact, { kind: 'faces' }>,
  people: readonly Extract<Fact, { kind: 'person' }>[],
): readonly number[] {
  const named = people.filter(
    (person) => person.label !== null && person.photos.some((path) => photos.includes(path)),
  ).length;
  return Array.from({ length: named + 1 }, (_, without) => count - without);
}

function peopleCount(fact: Extract<Fact, { kind: 'count' }>): readonly number[] {
  return fact.of === 'people' ? [fact.count] : [];
}

function namesOfPlace(place: Place): readonly string[] {
  const { country, town } = place;
  return [
    ...(town === null ? [] : [town]),
    ...(['en', 'de'] as const).flatMap((language) => [
      ...[townName(place, language)].flatMap((name) => name ?? []),
      ...(country === null ? [] : [countryName(country, language)]),
    ]),
    ...(country === null ? [] : (englishDemonyms.get(country) ?? [])),
    ...(country === 'US' ? ['United States', 'America', 'USA', 'US', 'Amerika'] : []),
    ...(country === 'GB' ? ['Britain', 'Great Britain', 'UK'] : []),
  ];
}

/** From the first day to each other, in minutes, counted both as nights between and as days that take part. */
function spans(days: readonly string[]): readonly number[] {
  const dayMinutes = 24 * 60;
  // In a long album nobody counts from any day to any other.
  const from = days.length <= 60 ? days : days.slice(0, 1);
  return from.flatMap((first, index) =>
    days.slice(index + 1).flatMap((to) => {
      const nights = daysBetween(first, to);
      return [nights * dayMinutes, (nights + 1) * dayMinutes];
    }),
  );
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
