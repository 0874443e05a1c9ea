import { distinct } from '../../../shared/groupBy.ts';
import { dayOf, daysBetween, storyDayOf } from '../../plan/clock.ts';
import { factsAbout, factsOfKind, type Fact } from '../../plan/facts.ts';
import { datedMoments } from '../../plan/happenings/timed.ts';
import { happeningsOf } from '../../plan/happenings/happenings.ts';
import { journeyOf } from '../../plan/journey/journeySums.ts';
import type { Chapter, StoryPlan } from '../../plan/storyPlan.ts';
import { landscapesOf } from '../words/names/landscapes.ts';
import { daylightWords, heightWords } from '../words/rules/basis.ts';
import { continentNames } from '../words/names/regions.ts';
import type { ClaimBasis } from '../basis.ts';
import { figuresOf } from './figuresOf.ts';
import { photosOf } from './photosOf.ts';
import { namesOfPlace, travelsOf } from './places.ts';

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
  const { sites, photos } = photosOf(facts, null, null);
  return {
    names: distinct(people.flatMap(({ label }) => label ?? [])),
    friends: false,
    places: distinct([
      ...places.flatMap(namesOfPlace),
      ...places.flatMap(({ country, region }) =>
        country === null ? [] : landscapesOf(country, region),
      ),
      ...factsOfKind(facts, 'camera').map(({ name }) => name),
    ]),
    dates: distinct([...days, ...dated, ...folders.flatMap(({ date }) => date ?? [])]),
    moments: distinct(times.map((local) => local.slice(0, 16))).sort(),
    seasons: distinct(factsOfKind(facts, 'season').map(({ season }) => season)),
    suns: distinct(factsOfKind(facts, 'sun').map(({ sun }) => sun)),
    lowSuns: lowSunsOf(facts),
    durations: distinct([
      ...factsOfKind(facts, 'duration').map(({ minutes }) => minutes),
      ...factsOfKind(facts, 'gap').map(({ minutes }) => minutes),
      ...spans(days),
    ]),
    km: distinct([
      ...factsOfKind(facts, 'distance').map(({ km }) => km),
      ...places.flatMap(({ km }) => km ?? []),
    ]),
    heights: distinct(factsOfKind(facts, 'height').map(({ metres }) => metres)),
    holidays: distinct(factsOfKind(facts, 'holiday').map(({ holiday }) => holiday)),
    counts: countsOf(facts, days.length),
    crowds: crowdsIn(facts),
    said: saidIn(facts),
    ...seenIn(facts),
    sites,
    photos,
  };
}

/**
 * What a plan supports: as a whole, or in one chapter, where only those may be named who are in it.
 *
 * @param chapter index in `plan.chapters`; the chapter before it lends its places and days, for "from Lisbon" and "the next day"
 */
export function basisOfPlan(plan: StoryPlan, chapter?: number): ClaimBasis {
  const basis = basisOf(chapter === undefined ? plan.facts.facts : chapterFacts(plan, chapter));
  const figures = figuresOf(plan, chapter);
  const back = lookingBack(plan, chapter);
  const all = plan.chapters.flatMap(({ photos }) => photos);
  const { sites, photos, keys } = photosOf(
    plan.facts.facts,
    all,
    chapter === undefined ? null : new Set(plan.chapters[chapter]?.photos),
  );
  return {
    ...basis,
    sites,
    photos,
    ...travelsOf(plan, chapter, keys),
    clockChanges: happeningsOf(plan)
      .flat()
      .flatMap((one) => (one.kind === 'clocks' ? [one.hours] : [])),
    friends: plan.cast.some(({ naming }) => naming === 'friend'),
    // What the author asks for, the author vouches for.
    said: [...basis.said, ...back.said, plan.style.instructions].filter((text) => text !== ''),
    seen: distinct([...basis.seen, ...figures.seen, ...saidHeights(basis.heights ?? [])]),
    km: distinct([...basis.km, ...figures.km]),
    durations: distinct([...basis.durations, ...figures.durations]),
    counts: distinct([
      ...basis.counts,
      plan.gallery.length,
      ...plan.chapters.flatMap((chapter) => [chapter.moments.length, chapter.shots.length]),
      ...plan.chapters.flatMap(tallies),
      ...figures.counts,
      ...back.counts,
    ]),
    crowds: distinct([
      ...basis.crowds,
      ...figures.crowds,
      ...plan.chapters.map((chapter) => chapter.people.length),
      ...(['name', 'placeholder', 'friend', 'count'] as const).map(
        (naming) => plan.cast.filter((member) => member.naming === naming).length,
      ),
    ]),
  };
}

/** Numbers of photos, days, places, countries and continents; of photos of each person, and of each two. */
function countsOf(facts: readonly Fact[], days: number): readonly number[] {
  const places = factsOfKind(facts, 'place').map(({ place }) => place);
  const people = factsOfKind(facts, 'person');
  return distinct([
    ...factsOfKind(facts, 'count').map(({ count }) => count),
    new Set(facts.flatMap(({ photos }) => photos)).size,
    days,
    new Set(places.map(({ id, country }) => `${id ?? ''} ${country ?? ''}`)).size,
    new Set(places.map(({ country }) => country)).size,
    new Set(places.flatMap(({ country }) => continentNames(country ?? '')[0] ?? [])).size,
    ...people.map(({ photos }) => photos.length),
    ...togetherCounts(people),
  ]);
}

/** Numbers of people, in one photo and in all. */
function crowdsIn(facts: readonly Fact[]): readonly number[] {
  const people = factsOfKind(facts, 'person');
  return distinct([
    ...factsOfKind(facts, 'faces').flatMap((fact) => crowdsOf(fact, people)),
    people.length,
    new Set(people.flatMap(({ label }) => label ?? [])).size,
    ...factsOfKind(facts, 'count').flatMap(peopleCount),
  ]);
}

/** What the user and the photographer wrote. */
function saidIn(facts: readonly Fact[]): readonly string[] {
  return [
    ...factsOfKind(facts, 'claim').map(({ text }) => text),
    ...factsOfKind(facts, 'words').map(({ text }) => text),
    ...factsOfKind(facts, 'keywords').flatMap(({ words }) => words),
    ...factsOfKind(facts, 'folder').map(({ label }) => label),
  ].filter((text) => text !== '');
}

/** What models saw, and read. */
function seenIn(facts: readonly Fact[]): Pick<ClaimBasis, 'seen' | 'lettering'> {
  const observations = factsOfKind(facts, 'observation').map(({ observation }) => observation);
  return {
    seen: [
      ...observations.flatMap((seen) => [
        seen.whatHappens,
        ...[seen.setting, seen.mood].flatMap((text) => text ?? []),
        ...seen.activities,
        ...seen.objects,
      ]),
      ...seenWords(facts),
    ],
    lettering: [
      ...observations.flatMap((seen) => seen.visibleText),
      ...factsOfKind(facts, 'lettering').map(({ text }) => text),
    ],
  };
}

/** What small networks saw, in English words; those of other languages follow from them. */
function seenWords(facts: readonly Fact[]): readonly string[] {
  return distinct([
    ...factsOfKind(facts, 'thing').map(({ label }) => label),
    ...factsOfKind(facts, 'smiles').map(() => 'smile'),
    ...factsOfKind(facts, 'daylight').map(() => daylightWords),
    ...factsOfKind(facts, 'lettering').map(() => 'lettering'),
  ]);
}

/** What the end of a story may come back to: the words of its first picture, and how many towns it led to. */
function lookingBack(
  plan: StoryPlan,
  chapter: number | undefined,
): Pick<ClaimBasis, 'said' | 'counts'> {
  if (chapter === undefined || chapter !== plan.chapters.length - 1)
    return { said: [], counts: [] };
  const [first] = datedMoments(plan);
  return {
    said: first?.words ? [first.words] : [],
    counts: [journeyOf(plan).visited],
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

/** Where the heights of photos are known, it may be told which is the highest, and that somebody climbed. */
function saidHeights(heights: readonly number[]): readonly string[] {
  return Math.max(...heights) - Math.min(...heights) < 50 ? [] : heightWords;
}

/** When the photos were taken that have the sun near the horizon. */
function lowSunsOf(facts: readonly Fact[]): readonly string[] {
  const low = new Set(
    factsOfKind(facts, 'sun').flatMap(({ sun, photos }) =>
      sun === 'low' || sun === 'twilight' ? photos : [],
    ),
  );
  return distinct(
    factsOfKind(facts, 'time').flatMap(({ local, photos }) =>
      photos.some((path) => low.has(path)) ? [local.slice(0, 16)] : [],
    ),
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
