import { tally } from '../../shared/groupBy.ts';
import { regionNames, worldRegions } from '../plan/regions.ts';
import { dayOf, daysBetween, storyDayOf } from '../plan/clock.ts';
import {
  factsAbout,
  factsOfKind,
  type Fact,
  type Place,
  type Season,
  type Sun,
} from '../plan/facts.ts';

import { datedMoments } from '../plan/happenings/timed.ts';
import { happeningsOf } from '../plan/happenings/happenings.ts';
import type { Holiday } from '../plan/holidays.ts';
import { distanceKm } from '../plan/distance.ts';
import { journeyOf } from '../plan/journey/journeySums.ts';
import type { Chapter, Shot, StoryPlan } from '../plan/storyPlan.ts';
import { countryName, townName } from '../plan/townNames.ts';
import { landscapesOf } from './words/names/landscapes.ts';
import { englishDemonyms, townAliases } from './words/names/placeNames.ts';
import {
  continentNames,
  countryPartNames,
  moreRegionNames,
  shortCountryNames,
} from './words/names/regions.ts';
import { climbWords, daylightWords, heightWords, smilesWords } from './words/rules/basis.ts';
import { languages } from '../language.ts';

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
  /** Moments of photos with the sun near the horizon, like `moments`; absent in drafts of earlier versions. */
  readonly lowSuns?: readonly string[];
  /** Lengths of stretches of time, in minutes. */
  readonly durations: readonly number[];
  readonly km: readonly number[];
  /** Heights above the sea, in metres. */
  readonly heights?: readonly number[];
  /** Days with a name. */
  readonly holidays?: readonly Holiday[];
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
  /** The places of the photos, each by all its names; absent in drafts of earlier versions. */
  readonly sites?: readonly (readonly string[])[];
  /** By how many hours the time of day changed on the way, forward where positive; absent in drafts of earlier versions. */
  readonly clockChanges?: readonly number[];
  /** Every photo of the album in the story's order; absent in drafts of earlier versions. */
  readonly photos?: readonly BasisPhoto[];
  /** Kilometres as the crow flies between two of `sites`; absent in drafts of earlier versions. */
  readonly legs?: readonly Leg[];
  /** How many countries and towns the album has, and what is told of; absent in drafts of earlier versions. */
  readonly countries?: readonly number[];
  readonly towns?: readonly number[];
}

/** How far two sites lie apart. */
export interface Leg {
  readonly from: number;
  readonly to: number;
  readonly km: number;
}

/** What order, counts and company are checked against. */
export interface BasisPhoto {
  /** Wall-clock time to the minute; null when unknown. */
  readonly at: string | null;
  /** Labels of those who are in it. */
  readonly who: readonly string[];
  readonly faces: number;
  /** Index in `sites`; null when unknown. */
  readonly site: number | null;
  /** Labels of those who smile, and whether everybody does who is to be seen, two at least; absent where nobody looked. */
  readonly smiling?: readonly string[];
  readonly allSmile?: boolean;
  /** English words for the things that were seen in it; absent where none were, and in drafts of earlier versions. */
  readonly sees?: readonly string[];
  /** Metres above the sea; absent where unknown, and in drafts of earlier versions. */
  readonly height?: number;
  /** What the photographer wrote of it; absent where nothing was, and in drafts of earlier versions. */
  readonly words?: string;
  /** Its keywords, and what the folder within the album is called that it lies in; absent where it has none, and in drafts of earlier versions. */
  readonly keywords?: readonly string[];
  /** Whether it is one of those told of: all of them, or a chapter's. */
  readonly own: boolean;
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
  const { sites, photos: all } = photosOf(facts, null, null);
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
    counts: distinct([
      ...countFacts.map(({ count }) => count),
      photos.size,
      days.length,
      new Set(places.map(({ id, country }) => `${id ?? ''} ${country ?? ''}`)).size,
      new Set(places.map(({ country }) => country)).size,
      new Set(places.flatMap(({ country }) => continentNames(country ?? '')[0] ?? [])).size,
      ...people.map((person) => person.photos.length),
      ...togetherCounts(people),
    ]),
    crowds: distinct([
      ...factsOfKind(facts, 'faces').flatMap((fact) => crowdsOf(fact, people)),
      people.length,
      new Set(people.flatMap(({ label }) => label ?? [])).size,
      ...countFacts.flatMap(peopleCount),
    ]),
    said: [
      ...factsOfKind(facts, 'claim').map(({ text }) => text),
      ...factsOfKind(facts, 'words').map(({ text }) => text),
      ...factsOfKind(facts, 'keywords').flatMap(({ words }) => words),
      ...folders.map(({ label }) => label),
    ].filter((text) => text !== ''),
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
    sites,
    photos: all,
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

/**
 * Every photo with what is known of it.
 *
 * @param order paths in the story's order; null: by the clock
 * @param own paths of the photos told of; null: all
 */
function photosOf(
  facts: readonly Fact[],
  order: readonly string[] | null,
  own: ReadonlySet<string> | null,
): Required<Pick<ClaimBasis, 'sites' | 'photos'>> & { readonly keys: readonly string[] } {
  const times = new Map<string, string>();
  const places = new Map<string, Place>();
  const who = new Map<string, string[]>();
  const faces = new Map<string, number>();
  const words = new Map<string, string>();
  const keywords = new Map<string, readonly string[]>();
  const heights = new Map<string, number>();
  const smiles = new Map<string, Extract<Fact, { kind: 'smiles' }>>();
  const things = new Map<string, string[]>();
  const labels = new Map(
    factsOfKind(facts, 'person').map(({ person, label }) => [person, label] as const),
  );
  const total = new Set(facts.flatMap(({ photos }) => photos)).size;
  for (const fact of facts)
    for (const path of fact.photos)
      switch (fact.kind) {
        case 'time':
          times.set(path, fact.local.slice(0, 16));
          break;
        case 'place':
          places.set(path, fact.place);
          break;
        case 'person':
          if (fact.label !== null) who.set(path, [...(who.get(path) ?? []), fact.label]);
          break;
        case 'words':
          words.set(path, fact.text);
          break;
        case 'keywords':
          keywords.set(path, [...(keywords.get(path) ?? []), ...fact.words]);
          break;
        case 'folder':
          // The folder of all of them says nothing of one.
          if (fact.label !== '' && fact.photos.length < total)
            keywords.set(path, [...(keywords.get(path) ?? []), fact.label]);
          break;
        case 'faces':
          faces.set(path, fact.count);
          break;
        case 'height':
          heights.set(path, fact.metres);
          break;
        case 'smiles':
          smiles.set(path, fact);
          break;
        case 'thing':
          things.set(path, [...(things.get(path) ?? []), fact.label]);
          break;
        default:
      }
  const paths =
    order ??
    [...new Set([...[times, places, who, faces, smiles].flatMap((of) => [...of.keys()])])].toSorted(
      (a, b) => (times.get(a) ?? '').localeCompare(times.get(b) ?? ''),
    );
  const sites = new Map([...places.values()].map((place) => [keyOf(place), place]));
  const keys = [...sites.keys()];
  return {
    keys,
    sites: [...sites.values()].map((place) => namesOfPlace(place)),
    photos: paths.map((path) => {
      const place = places.get(path);
      const smile = smiles.get(path);
      return {
        at: times.get(path) ?? null,
        who: who.get(path) ?? [],
        faces: Math.max(faces.get(path) ?? 0, who.get(path)?.length ?? 0),
        site: place ? keys.indexOf(keyOf(place)) : null,
        ...(smile && {
          smiling: smile.people.flatMap((person) => labels.get(person) ?? []),
          allSmile: smile.of >= 2 && smile.count >= smile.of,
        }),
        ...(heights.has(path) ? { height: heights.get(path) ?? 0 } : {}),
        ...(words.has(path) ? { words: words.get(path) ?? '' } : {}),
        ...(keywords.has(path) ? { keywords: keywords.get(path) ?? [] } : {}),
        ...(things.has(path) ? { sees: things.get(path) ?? [] } : {}),
        own: own?.has(path) ?? true,
      };
    }),
  };
}

function keyOf({ id, country }: Place): string {
  return `${id ?? ''} ${country ?? ''}`;
}

/** How far the album's places lie apart, and how many there are of them. */
function travelsOf(
  plan: StoryPlan,
  chapter: number | undefined,
  keys: readonly string[],
): Required<Pick<ClaimBasis, 'legs' | 'countries' | 'towns'>> {
  const moments = plan.chapters.flatMap(({ moments }) => moments);
  const told = chapter === undefined ? moments : (plan.chapters[chapter]?.moments ?? []);
  const positions = keys.map(
    (key) =>
      moments.find(({ place, position }) => place && position && keyOf(place) === key)?.position,
  );
  // Nobody tells how far any of a hundred places lies from any other.
  const legs = (positions.length > 40 ? [] : positions).flatMap((one, from) =>
    positions
      .slice(from + 1)
      .flatMap((other, index): readonly Leg[] =>
        one && other
          ? [{ from, to: from + 1 + index, km: Math.round(distanceKm(one, other)) }]
          : [],
      ),
  );
  const journey = journeyOf(plan);
  const count = (of: (place: Place) => unknown, among: readonly Shot[]): number =>
    new Set(among.flatMap(({ place }) => (place ? (of(place) ?? []) : []))).size;
  return {
    legs,
    countries: distinct([
      journey.countries.length,
      ...[moments, told].map((among) => count(({ country }) => country, among)),
    ]),
    towns: distinct([
      journey.visited,
      journey.towns.length,
      ...[moments, told].map((among) => count(({ town }) => town, among)),
    ]),
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

/** Every figure that can be told of a chapter, or of the album and all its chapters. */
function figuresOf(
  plan: StoryPlan,
  chapter: number | undefined,
): Readonly<Record<'km' | 'durations' | 'counts' | 'crowds', readonly number[]>> & {
  readonly seen: readonly string[];
} {
  const stories = happeningsOf(plan);
  const told = chapter === undefined ? stories.flat() : (stories[chapter] ?? []);
  const journey = journeyOf(plan);
  const km: number[] = chapter === undefined ? [journey.km] : [];
  const durations: number[] = [];
  const counts: number[] = [];
  const crowds: number[] = [];
  const seen: string[] = [];
  for (const one of told) {
    switch (one.kind) {
      case 'move':
        km.push(one.km);
        break;
      case 'gathering':
        durations.push(one.minutes, Math.max(2, one.minutes));
        crowds.push(one.who.length);
        break;
      case 'throughout':
      case 'around':
        crowds.push(one.who.length);
        break;
      case 'pause':
        durations.push(one.minutes);
        break;
      case 'clocks':
        durations.push(Math.abs(one.hours) * 60);
        break;
      case 'pace':
        durations.push(one.minutes);
        counts.push(one.count);
        break;
      case 'crowd':
        crowds.push(one.count, one.others);
        break;
      case 'words':
      case 'evening':
        crowds.push(one.others);
        break;
      case 'end':
        crowds.push(one.others);
        if (one.minutes !== null) durations.push(one.minutes);
        break;
      case 'smiles':
        crowds.push(one.count);
        seen.push(smilesWords);
        break;
      case 'present':
      case 'peak':
      case 'pair':
        counts.push(one.count, one.of);
        break;
      case 'seen':
        counts.push(one.count, one.of);
        seen.push(one.label);
        break;
      case 'portrait':
      case 'keyword':
        counts.push(one.count);
        break;
      case 'mix':
        counts.push(one.solo, one.pairs, one.groups, one.of);
        break;
      case 'height':
      case 'climb':
        seen.push(climbWords);
        break;
      case 'observed':
      case 'lettering':
      case 'newcomer':
      case 'light':
      case 'holiday':
        break;
    }
  }
  if (chapter === undefined) {
    if (journey.walked !== null) km.push(journey.walked);
    counts.push(journey.visited, journey.countries.length);
    seen.push(...[...tally(plan.oddments)].map(([kind, count]) => `${count} ${kind}`));
    durations.push(...journey.nights.map(({ nights }) => nights * 1440));
    counts.push(...journey.nights.map(({ nights }) => nights));
  }
  return { km, durations, counts, crowds, seen };
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

function namesOfPlace(place: Place): readonly string[] {
  const { country, town } = place;
  const names = [
    ...(town === null ? [] : [town, ...townAliases(town)]),
    ...languages.flatMap((language) => [
      ...[townName(place, language)].flatMap((name) => name ?? []),
      ...(country === null ? [] : [countryName(country, language)]),
    ]),
    ...(place.region === undefined ? [] : regionNames(place.region)),
    ...languages.flatMap((language) => (country === null ? [] : worldRegions(country, language))),
    ...(country === null ? [] : (englishDemonyms.get(country) ?? [])),
    ...(country === null ? [] : continentNames(country)),
    ...moreRegionNames(place.region),
    ...(country === null ? [] : shortCountryNames(country)),
  ];
  const wide = country === null ? [] : languages.map((language) => countryName(country, language));
  names.push(...wide.flatMap(countryPartNames));
  // `Fes` for `Fès`: whoever has no such key writes it without.
  return distinct([...names, ...names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, ''))]);
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
