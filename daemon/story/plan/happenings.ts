import { dayOf, daysBetween, minutesBetween, storyDayOf } from './clock.ts';
import type { Sight } from '../../contract/sight.ts';
import { companyOf, type Company, type Told, type Who } from './company.ts';
import { distanceKm } from './distance.ts';
import type { Place } from './facts.ts';
import { holidayAt, type Holiday } from './holidays.ts';
import { offsetMinutes } from './clock.ts';
import type { Chapter, Shot, StoryPlan } from './storyPlan.ts';

/** When something happened: the wall clock of the photo that shows it; null for undated photos. */
interface Timed {
  readonly local: string | null;
  /** Milliseconds, for the order; null for what is about the chapter as a whole. */
  readonly instant: number | null;
  /** Paths of the photos that show it; empty where it is about all. */
  readonly photos: readonly string[];
}

/**
 * Something that can be told of a chapter. Computed from all its photos, shown or not: a draft tells the event,
 * not the choice of pictures.
 */
export type Happening = Timed &
  /** The photographer's own words about one photo, in `row` photos one after the other. */
  (
    | {
        readonly kind: 'words';
        readonly text: string;
        readonly row: number;
        /** Those in the picture whom the words do not name. */
        readonly who: readonly Who[];
        readonly others: number;
        /** The last photo of the story. */
        readonly last: boolean;
      }
    /** The first sightings of these people lie within `minutes`; `until` is the last of them. 2 or more. */
    | {
        readonly kind: 'gathering';
        readonly who: readonly Who[];
        readonly minutes: number;
        readonly until: string;
        /** Seen before in the story, and all of them in the chapter before. */
        readonly again: boolean;
        /** In one picture. */
        readonly together: boolean;
      }
    /** First seen in the whole story, some time after the others. */
    | { readonly kind: 'newcomer'; readonly who: Who }
    /** The fullest picture. */
    | {
        readonly kind: 'crowd';
        readonly count: number;
        readonly who: readonly Who[];
        readonly others: number;
      }
    /** From one place to another within the chapter; `left` is the last photo before. */
    | {
        readonly kind: 'move';
        readonly from: Place;
        readonly place: Place;
        readonly km: number;
        readonly left: string;
        readonly day: string | null;
        readonly back: boolean;
      }
    /** Nobody took a photo from `from` to `local`. */
    | { readonly kind: 'pause'; readonly minutes: number; readonly from: string }
    /** The sun: not up yet, or down already. */
    | { readonly kind: 'light'; readonly light: 'before-sunrise' | 'after-sunset' }
    /** A day with a name. */
    | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly country: string | null }
    /** In `count` of all `of` photos of the story. */
    | {
        readonly kind: 'present';
        readonly who: Who;
        readonly count: number;
        readonly of: number;
        /** More often than anybody else who is told. */
        readonly most: boolean;
      }
    /** Seen in the first and in the last `minutes` of an event. */
    | { readonly kind: 'throughout'; readonly who: readonly Who[]; readonly minutes: number }
    /** Within an hour from then on, `count` of all `of` photos were taken. */
    | { readonly kind: 'peak'; readonly count: number; readonly of: number }
    /** Metres above the sea. */
    | { readonly kind: 'height'; readonly low: number; readonly high: number }
    /** The clock is so many hours on (or back, below 0) from the chapter before. */
    | { readonly kind: 'clocks'; readonly hours: number }
    /** A sentence of a vision model that is sure of it. */
    | { readonly kind: 'observed'; readonly text: string }
    /** What is to be seen, and in how many of `of` photos. */
    | {
        readonly kind: 'seen';
        readonly label: string;
        readonly count: number;
        readonly of: number;
      }
    /** Everybody smiles in a picture of `count` people; `last` of the story. */
    | { readonly kind: 'smiles'; readonly count: number; readonly last: boolean }
    /** A keyword of the photographer's, on `count` photos. */
    | { readonly kind: 'keyword'; readonly words: readonly string[]; readonly count: number }
    /** Every one of the `count` photos shows this one person. */
    | { readonly kind: 'portrait'; readonly who: Who; readonly count: number }
    /** `count` photos within `minutes`. */
    | { readonly kind: 'pace'; readonly count: number; readonly minutes: number }
    /** Undated pictures: how many are of one person, of two, of more. */
    | {
        readonly kind: 'mix';
        readonly solo: number;
        readonly pairs: number;
        readonly groups: number;
        readonly of: number;
      }
    /** The last photo of the story. */
    | {
        readonly kind: 'end';
        readonly who: readonly Who[];
        readonly others: number;
        /** Since the first photo of the story; null over more than a day. */
        readonly minutes: number | null;
      }
  );

export type HappeningKind = Happening['kind'];

/** Photos up to this many minutes after the first belong to its beginning. */
const gatheringMinutes = 40;

const stories = new WeakMap<StoryPlan, readonly (readonly Happening[])[]>();

/** Everything that can be told, by chapter, in order of time; what is about a chapter as a whole comes last. */
export function happeningsOf(plan: StoryPlan): readonly (readonly Happening[])[] {
  const known = stories.get(plan);
  if (known) return known;
  const story = tellAll(plan);
  stories.set(plan, story);
  return story;
}

/** What the chapters before have told. */
interface Memory {
  readonly met: Set<string>;
  readonly words: Set<string>;
  readonly seen: Set<string>;
  readonly towns: Set<string>;
  holiday: string | null;
}

function tellAll(plan: StoryPlan): readonly (readonly Happening[])[] {
  const company = companyOf(plan);
  const memory: Memory = {
    met: new Set(),
    words: new Set(),
    seen: new Set(),
    towns: new Set(),
    holiday: null,
  };
  const stories = plan.chapters.map((chapter, index): Happening[] => {
    const before = plan.chapters[index - 1] ?? null;
    const last = index === plan.chapters.length - 1;
    const photos = chapter.moments;
    const story = [
      ...wordsIn(photos, { company, memory, last }),
      ...peopleIn(plan, chapter, before, company, memory),
      ...movesIn(photos, memory),
      ...pausesIn(chapter),
      ...lightIn(photos, chapter),
      ...holidaysIn(photos, memory),
      ...heightIn(photos),
      ...clocksIn(chapter, before),
      ...seenIn(photos, memory, last),
      ...observedIn(chapter, memory),
      ...keywordsIn(photos, memory),
      ...paceIn(chapter),
      ...mixIn(photos),
      ...(last ? endOf(plan, company) : []),
    ];
    for (const { place } of photos) if (place) memory.towns.add(placeKey(place));
    return story;
  });
  const [sitter] = company.told;
  const all = plan.chapters.flatMap(({ moments }) => moments);
  if (plan.arc === 'portrait' && sitter?.everywhere)
    stories[0]?.push({ kind: 'portrait', who: sitter.who, count: all.length, ...about(all) });
  // What is about the whole is told once: of whose occasion it is at the beginning, else at the end.
  for (const one of presentIn(plan, company)) {
    const shows = ({ photos }: Chapter): boolean =>
      photos.some((path) => one.photos.includes(path));
    const home = company.hero ? plan.chapters.findIndex(shows) : plan.chapters.findLastIndex(shows);
    stories[home]?.push(one);
  }
  for (const one of courseOf(plan, company)) {
    const home = plan.chapters.findLastIndex(({ photos }) =>
      photos.includes(one.photos.at(-1) ?? ''),
    );
    stories.at(home)?.push(one);
  }
  return stories.map((story) => story.sort(byTime));
}

/** The name of a day is told before what happened on it. */
function byTime(a: Happening, b: Happening): number {
  const apart = (a.instant ?? Infinity) - (b.instant ?? Infinity) || 0;
  return apart || Number(b.kind === 'holiday') - Number(a.kind === 'holiday');
}

/** Equal for two photos from the same town or country. */
export function placeKey(place: Place | null): string {
  return place === null ? '' : `${place.country ?? ''} ${place.id ?? ''}`;
}

/** Dated, in order of time. */
type Dated = Shot & { readonly local: string; readonly instant: number };

/** The dated photos, earliest first. */
export function datedOf(photos: readonly Shot[]): readonly Dated[] {
  return photos
    .filter((photo): photo is Dated => photo.local !== null && photo.instant !== null)
    .sort((a, b) => a.instant - b.instant);
}

const of = (photo: Shot): Timed => ({
  local: photo.local,
  instant: photo.local === null ? null : photo.instant,
  photos: [photo.path],
});

const about = (photos: readonly Shot[]): Timed => ({
  local: null,
  instant: null,
  photos: photos.map(({ path }) => path),
});

/** Case and punctuation make no other words. */
export function wordsKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordsIn(
  photos: readonly Shot[],
  { company, memory, last }: { company: Company; memory: Memory; last: boolean },
): readonly Happening[] {
  const ordered = [...datedOf(photos), ...photos.filter(({ local }) => local === null)];
  const end = datedOf(photos).at(-1);
  return ordered.flatMap((photo): readonly Happening[] => {
    if (photo.words === null) return [];
    const key = wordsKey(photo.words);
    if (memory.words.has(key)) return [];
    memory.words.add(key);
    const told = photo.words.toLowerCase();
    const { who: there, all } = company.in(photo);
    const named = there.length;
    const who = there
      .map((one) => one.who)
      .filter(
        (one) =>
          one.kind === 'label' && !told.includes((one.label.split(' ')[0] ?? '').toLowerCase()),
      );
    const row = photos.filter(({ words }) => words !== null && wordsKey(words) === key).length;
    return [
      {
        kind: 'words',
        text: photo.words,
        row,
        who: who.length <= 3 ? who : [],
        others: who.length > 0 && who.length <= 3 ? Math.max(0, all - named) : 0,
        last: last && photo === end,
        ...of(photo),
      },
    ];
  });
}

function peopleIn(
  { arc }: StoryPlan,
  chapter: Chapter,
  before: Chapter | null,
  company: Company,
  memory: Memory,
): readonly Happening[] {
  const photos = datedOf(chapter.moments);
  const first = new Map<string, Dated>();
  const told = new Map<string, Told>();
  for (const photo of photos) {
    for (const one of company.in(photo).who) {
      told.set(one.id, one);
      if (!first.has(one.id)) first.set(one.id, photo);
    }
  }
  const arrivals = [...first].map(([id, photo]) => ({ id, photo, one: told.get(id) }));
  const start = arrivals[0]?.photo ?? null;
  const early = arrivals.filter(
    ({ photo }) => start && photo.instant - start.instant <= gatheringMinutes * 60_000,
  );
  const people = early.flatMap(({ one }) => (one ? [one] : []));
  const until = early.at(-1)?.photo ?? null;
  const met = new Set(memory.met);
  const beforeIds = new Set(before?.people ?? []);
  const previous = before && datedOf(before.moments).at(-1);
  // Within a day that has begun already, nobody gathers anew.
  const newDay = !previous || !start || storyDayOf(previous.local) !== storyDayOf(start.local);
  const gathers = people.length >= 2 && newDay && (arc !== 'mixed' || !before);
  const gathering: readonly Happening[] =
    gathers && start && until
      ? [
          {
            kind: 'gathering',
            who: people.map(({ who }) => who),
            minutes: (until.instant - start.instant) / 60_000,
            until: until.local,
            again: people.every(({ id }) => met.has(id) && beforeIds.has(id)),
            together: people.every(({ id }) => company.in(until).who.some((one) => one.id === id)),
            ...of(start),
            photos: early.map(({ photo }) => photo.path),
          },
        ]
      : [];
  const late = arrivals.flatMap(({ id, photo, one }): readonly Happening[] => {
    if (!one || met.has(id)) return [];
    if (gathers ? early.some((each) => each.id === id) : !before && photo === photos[0]) return [];
    return [{ kind: 'newcomer', who: one.who, ...of(photo) }];
  });
  for (const { id } of arrivals) memory.met.add(id);
  return [...gathering, ...late, ...crowdIn(chapter.moments, company)];
}

function crowdIn(photos: readonly Shot[], company: Company): readonly Happening[] {
  const ordered = [...datedOf(photos), ...photos.filter(({ local }) => local === null)];
  const fullest = ordered.reduce<Shot | null>(
    (a, b) => (a && company.in(a).all >= company.in(b).all ? a : b),
    null,
  );
  if (!fullest) return [];
  const { who, all } = company.in(fullest);
  // Of undated pictures of strangers, how many are in one says nothing.
  if (all < 3 || (fullest.local === null && who.length === 0)) return [];
  const told = who.length <= 3 ? who.map((one) => one.who) : [];
  return [{ kind: 'crowd', count: all, who: told, others: all - told.length, ...of(fullest) }];
}

/** Whom the album shows most, or whose occasion it is; told once. */
function presentIn(plan: StoryPlan, company: Company): readonly Happening[] {
  const all = plan.chapters.flatMap(({ moments }) => moments);
  const counts = [...company.told].sort((a, b) => b.photos.length - a.photos.length);
  const top = company.hero ?? counts[0];
  const next = counts.find((one) => one !== top);
  if (!top || all.length < 6 || plan.arc === 'portrait' || top.photos.length < 3) return [];
  const most = next === undefined || next.photos.length < top.photos.length;
  const ahead = next === undefined || top.photos.length >= 1.3 * next.photos.length;
  if (top !== company.hero && (!ahead || top.photos.length < 0.3 * all.length)) return [];
  return [
    {
      kind: 'present',
      who: top.who,
      count: top.photos.length,
      of: all.length,
      most: most && counts.length > 1,
      ...about(all.filter(({ path }) => top.photos.includes(path))),
    },
  ];
}

/** An event has a beginning and an end: who was there at both, and when most photos were taken. */
function courseOf(plan: StoryPlan, company: Company): readonly Happening[] {
  const photos = datedOf(plan.chapters.flatMap(({ moments }) => moments));
  const [first, last] = [photos[0], photos.at(-1)];
  if (plan.arc !== 'event' || !first || !last || photos.length < 12) return [];
  const minutes = (last.instant - first.instant) / 60_000;
  if (minutes < 120) return [];
  const edge = Math.min(60, minutes / 4) * 60_000;
  const within = (one: Told, from: number, to: number): boolean =>
    photos.some(
      (photo) => photo.instant >= from && photo.instant <= to && one.photos.includes(photo.path),
    );
  const stayed = company.told.filter(
    (one) =>
      within(one, first.instant, first.instant + edge) &&
      within(one, last.instant - edge, last.instant) &&
      one.photos.length >= 3,
  );
  const windows = photos.map((photo) => ({
    photo,
    count: photos.filter(
      ({ instant }) => instant >= photo.instant && instant <= photo.instant + 3_600_000,
    ).length,
  }));
  const peak = windows.reduce((a, b) => (b.count > a.count ? b : a));
  const expected = (photos.length * 60) / minutes;
  return [
    ...(stayed.length > 0 && stayed.length <= 4
      ? [
          {
            kind: 'throughout',
            who: stayed.map(({ who }) => who),
            minutes: edge / 60_000,
            ...about(photos.filter(({ path }) => stayed.some((one) => one.photos.includes(path)))),
          } as const,
        ]
      : []),
    ...(peak.count >= 1.6 * expected && peak.count >= 8
      ? [{ kind: 'peak', count: peak.count, of: photos.length, ...of(peak.photo) } as const]
      : []),
  ];
}

/** Shorter ways are within one place. */
const leastKm = 3;
/** More moves than these are a list of places. */
const mostMoves = 4;

function movesIn(photos: readonly Shot[], memory: Memory): readonly Happening[] {
  const placed = datedOf(photos).filter(({ place, position }) => place?.town && position);
  const towns = new Set(memory.towns);
  const moves = placed.slice(1).flatMap((photo, index): readonly Happening[] => {
    const before = placed[index];
    if (!before?.place || !photo.place || !before.position || !photo.position) return [];
    towns.add(placeKey(before.place));
    if (before.place.id === photo.place.id) return [];
    const km = distanceKm(before.position, photo.position);
    if (km < leastKm) return [];
    return [
      {
        kind: 'move',
        from: before.place,
        place: photo.place,
        km,
        left: before.local,
        day: storyDayOf(before.local) === storyDayOf(photo.local) ? null : photo.local,
        back: towns.has(placeKey(photo.place)),
        ...of(photo),
      },
    ];
  });
  return moves.length <= mostMoves ? moves : [];
}

function pausesIn({ moments, minutes }: Chapter): readonly Happening[] {
  const photos = datedOf(moments);
  const gaps = photos.slice(1).flatMap((photo, index) => {
    const before = photos[index];
    return before ? [{ before, photo, minutes: (photo.instant - before.instant) / 60_000 }] : [];
  });
  const widest = gaps.reduce<(typeof gaps)[number] | null>(
    (a, b) => (a && a.minutes >= b.minutes ? a : b),
    null,
  );
  if (!widest || widest.minutes < Math.max(120, 0.3 * (minutes ?? 0))) return [];
  // Over a night, that nobody takes photos is no news.
  const nights = daysBetween(storyDayOf(widest.before.local), storyDayOf(widest.photo.local));
  if (nights > 0 && nights < 4) return [];
  return [
    {
      kind: 'pause',
      minutes: widest.minutes,
      from: widest.before.local,
      ...of(widest.photo),
      photos: [widest.before.path, widest.photo.path],
    },
  ];
}

function lightIn(photos: readonly Shot[], { minutes }: Chapter): readonly Happening[] {
  if ((minutes ?? 0) > 30 * 60) return [];
  const dated = datedOf(photos);
  const hour = (photo: Dated): number => Number(photo.local.slice(11, 13));
  const dark = (photo: Dated): boolean => photo.sun === 'twilight' || photo.sun === 'down';
  const early = dated[0];
  const dawn =
    early && dark(early) && hour(early) >= 4 && hour(early) < 11
      ? [{ kind: 'light', light: 'before-sunrise', ...of(early) } as const]
      : [];
  const late = dated.find((photo) => dark(photo) && hour(photo) >= 15);
  const lit = dated.some((photo) => photo.sun === 'up' || photo.sun === 'low');
  const dusk = late && lit ? [{ kind: 'light', light: 'after-sunset', ...of(late) } as const] : [];
  return [...dawn, ...dusk];
}

function holidaysIn(photos: readonly Shot[], memory: Memory): readonly Happening[] {
  return datedOf(photos).flatMap((photo): readonly Happening[] => {
    const day = dayOf(photo.local);
    const country = photo.place?.country ?? null;
    const holiday = holidayAt(day, country);
    if (holiday === null || memory.holiday === day) return [];
    memory.holiday = day;
    return [{ kind: 'holiday', holiday, country, ...of(photo) }];
  });
}

function heightIn(photos: readonly Shot[]): readonly Happening[] {
  const heights = photos.flatMap(({ altitude }) => (altitude === null ? [] : [altitude]));
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  if (heights.length < 3 || high - low < 120 || low < 1 || high > 6000) return [];
  return [{ kind: 'height', low, high, ...about(photos) }];
}

function clocksIn(chapter: Chapter, before: Chapter | null): readonly Happening[] {
  const first = datedOf(chapter.moments).find(({ offset }) => offset !== null);
  const last = before && datedOf(before.moments).findLast(({ offset }) => offset !== null);
  // That the clocks change in spring and autumn is no news of a journey.
  if (!first?.place || !last?.place || placeKey(first.place) === placeKey(last.place)) return [];
  const [now, then] = [offsetMinutes(first.offset), offsetMinutes(last.offset)];
  if (now === null || then === null || now === then) return [];
  const hours = (now - then) / 60;
  // More than that, and a day changes as well: the openings say so.
  if (!Number.isInteger(hours) || Math.abs(hours) > 12) return [];
  return [{ kind: 'clocks', hours, ...of(first) }];
}

function seenIn(photos: readonly Shot[], memory: Memory, last: boolean): readonly Happening[] {
  const counts = new Map<string, Shot[]>();
  for (const photo of photos) {
    for (const { label } of thingsOf(photo))
      counts.set(label, [...(counts.get(label) ?? []), photo]);
  }
  const seen = [...counts]
    .filter(([label]) => !memory.seen.has(label))
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 3)
    .map(([label, shown]): Happening => {
      memory.seen.add(label);
      const first = shown[0];
      const when = shown.length === 1 && first ? of(first) : about(shown);
      return { kind: 'seen', label, count: shown.length, of: photos.length, ...when };
    });
  const dated = datedOf(photos);
  const allSmile = (photo: Shot | undefined): photo is Shot =>
    photo !== undefined &&
    photo.facesFound >= 2 &&
    (photo.sight?.smiling.length ?? 0) >= photo.facesFound;
  const end = dated.at(-1);
  const smiling = last && allSmile(end) ? end : dated.find(allSmile);
  const smiles: readonly Happening[] =
    smiling && (smiling === end ? last : !memory.seen.has('smiles'))
      ? [
          {
            kind: 'smiles',
            count: smiling.facesFound,
            last: last && smiling === end,
            ...of(smiling),
          },
        ]
      : [];
  if (smiles.length > 0) memory.seen.add('smiles');
  return [...seen, ...smiles];
}

/** Below this a sentence of a vision model is no fact of the story. */
const sureEnough = 0.75;

function observedIn({ shots }: Chapter, memory: Memory): readonly Happening[] {
  const told = shots.flatMap((shot): readonly Happening[] => {
    const { observation } = shot;
    if (!observation || observation.certainty < sureEnough) return [];
    const key = wordsKey(observation.whatHappens);
    if (memory.seen.has(key)) return [];
    memory.seen.add(key);
    return [{ kind: 'observed', text: observation.whatHappens, ...of(shot) }];
  });
  return told.slice(0, 2);
}

function thingsOf({ sight }: Shot): Sight['sees'] {
  return sight?.kind === 'photo' ? sight.sees : [];
}

function keywordsIn(photos: readonly Shot[], memory: Memory): readonly Happening[] {
  const counts = new Map<string, { word: string; shown: Shot[] }>();
  for (const photo of photos) {
    for (const word of photo.keywords) {
      const key = wordsKey(word);
      if (memory.words.has(key) || wordsKey(photo.words ?? '').includes(key)) continue;
      const entry = counts.get(key) ?? { word, shown: [] };
      entry.shown.push(photo);
      counts.set(key, entry);
    }
  }
  // Keywords of the same photos are told together.
  const groups = new Map<string, { words: string[]; shown: Shot[] }>();
  for (const { word, shown } of counts.values()) {
    const key = shown.map(({ path }) => path).join('\n');
    const group = groups.get(key) ?? { words: [], shown };
    group.words.push(word);
    groups.set(key, group);
  }
  const told = [...groups.values()].sort((a, b) => b.shown.length - a.shown.length).slice(0, 2);
  return told.map(({ words, shown }): Happening => {
    const few = words.slice(0, 4);
    for (const word of few) memory.words.add(wordsKey(word));
    return { kind: 'keyword', words: few, count: shown.length, ...about(shown) };
  });
}

function paceIn({ moments }: Chapter): readonly Happening[] {
  const dated = datedOf(moments);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < 5 || dated.length < moments.length) return [];
  const minutes = minutesBetween(first.local, last.local);
  if (minutes < 20 || minutes > 20 * 60) return [];
  return [{ kind: 'pace', count: dated.length, minutes, ...about(moments) }];
}

function mixIn(photos: readonly Shot[]): readonly Happening[] {
  const crowds = photos.map(({ faces }) => faces.length).filter((count) => count > 0);
  if (photos.some(({ local }) => local !== null) || crowds.length < 3) return [];
  const solo = crowds.filter((count) => count === 1).length;
  const pairs = crowds.filter((count) => count === 2).length;
  const groups = crowds.length - solo - pairs;
  return [{ kind: 'mix', solo, pairs, groups, of: photos.length, ...about(photos) }];
}

function endOf(plan: StoryPlan, company: Company): readonly Happening[] {
  const photos = datedOf(plan.chapters.flatMap(({ moments }) => moments));
  const [first, last] = [photos[0], photos.at(-1)];
  // Where undated photos follow, nobody knows how it ended.
  const closes = last && plan.chapters.at(-1)?.photos.includes(last.path);
  if (!first || !last || !closes || photos.length < 3) return [];
  const { who, all } = company.in(last);
  const told = who.length <= 3 ? who.map((one) => one.who) : [];
  const minutes = (last.instant - first.instant) / 60_000;
  return [
    {
      kind: 'end',
      who: told,
      others: all - told.length,
      minutes: minutes >= 30 && minutes < 20 * 60 ? minutes : null,
      ...of(last),
    },
  ];
}
