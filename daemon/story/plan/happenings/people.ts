import { daysBetween, storyDayOf } from '../clock.ts';
import type { Company, Told } from '../company.ts';
import type { Happening } from './happening.ts';
import type { Memory } from './memory.ts';
import { journeyOf } from '../journey/journeySums.ts';
import { occasionOf } from './occasion.ts';
import { about, datedMoments, datedOf, of, type Dated } from './timed.ts';
import type { Chapter, Shot, StoryPlan } from '../storyPlan.ts';

/** Photos up to this many minutes after the first belong to its beginning. */
const gatheringMinutes = 40;

/** Those of a larger company are counted. */
const mostListed = 6;

export function peopleIn(
  { arc, cast }: StoryPlan,
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
  const isAgain = people.every(({ id }) => met.has(id) && beforeIds.has(id));
  // Whoever comes back later that day is there again as well.
  const back = arrivals.filter(
    ({ id, photo }) =>
      met.has(id) && start !== null && storyDayOf(photo.local) === storyDayOf(start.local),
  );
  const gathered = isAgain ? back.flatMap(({ one }) => (one ? [one] : [])) : people;
  const gathering: readonly Happening[] =
    gathers && start && until && gathered.length <= mostListed
      ? [
          {
            kind: 'gathering',
            who: gathered.map(({ who }) => who),
            minutes: (until.instant - start.instant) / 60_000,
            until: until.local,
            again: isAgain,
            together: people.every(({ id }) => company.in(start).who.some((one) => one.id === id)),
            opens: !before,
            ...of(until),
            photos: early.map(({ photo }) => photo.path),
          },
        ]
      : [];
  const late = arrivals.flatMap(({ id, photo, one }): readonly Happening[] => {
    if (!one || met.has(id)) return [];
    if (gathers ? early.some((each) => each.id === id) : !before && photo === photos[0]) return [];
    const alone = met.size === 0 && id === arrivals[0]?.id;
    return [{ kind: 'newcomer', who: one.who, alone, ...of(photo) }];
  });
  for (const { id } of arrivals) memory.met.add(id);
  return [...gathering, ...late, ...crowdIn(chapter.moments, company, cast.length)];
}

function crowdIn(
  photos: readonly Shot[],
  company: Company,
  everyone: number,
): readonly Happening[] {
  const ordered = [...datedOf(photos), ...photos.filter(({ local }) => local === null)];
  const fullest = ordered.reduce<Shot | null>(
    (a, b) => (a && company.in(a).all >= company.in(b).all ? a : b),
    null,
  );
  if (!fullest) return [];
  const { who, all, uncounted } = company.in(fullest);
  // Of undated pictures of strangers, how many are in one says nothing.
  if (all < 3 || (fullest.local === null && who.length === 0)) return [];
  const everybody = who.length === everyone && all === everyone && all <= mostListed;
  const isListed = everybody || who.length <= (who.length === all ? 4 : 3);
  const told = isListed ? who.map((one) => one.who) : [];
  // Of people whose number is not known only two or more with a name are told.
  if (uncounted && told.length < 2) return [];
  const others = uncounted ? 0 : all - told.length;
  return [{ kind: 'crowd', everybody, count: all, who: told, others, ...of(fullest) }];
}

/** Of fewer photos, who is in most of them is chance. */
const leastCounted = 12;

/** Whom the album shows most, or whose occasion it is; told once. */
export function presentIn(plan: StoryPlan, company: Company): readonly Happening[] {
  const all = plan.chapters.flatMap(({ moments }) => moments);
  const counts = [...company.told].sort((a, b) => b.photos.length - a.photos.length);
  // Of a journey nobody counts who is in how many pictures.
  const top = company.hero ?? (plan.arc === 'trip' ? undefined : counts[0]);
  const next = counts.find((one) => one !== top);
  if (!top || all.length < 6 || plan.arc === 'portrait' || top.photos.length < 3) return [];
  const most = next === undefined || next.photos.length < top.photos.length;
  const ahead = next === undefined || top.photos.length >= 1.3 * next.photos.length;
  // Whoever it is not about is counted where it is a feature of the album: the list of people has the rest.
  const isFeature = ahead && all.length >= leastCounted && top.photos.length * 2 >= all.length;
  if (top !== company.hero && (counts.length === 1 || !isFeature)) return [];
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
export function courseOf(plan: StoryPlan, company: Company): readonly Happening[] {
  const photos = datedMoments(plan);
  const [first, last] = [photos[0], photos.at(-1)];
  if (plan.arc !== 'event' || !first || !last || photos.length < 12) return [];
  const minutes = (last.instant - first.instant) / 60_000;
  if (minutes < 120) return [];
  const edge = Math.min(60, minutes / 4) * 60_000;
  const within = (one: Told, from: number, to: number): boolean =>
    photos.some(
      (photo) => photo.instant >= from && photo.instant <= to && one.photos.includes(photo.path),
    );
  // Nobody is surprised by whose wedding it is.
  const occasion = occasionOf(plan, company);
  const whose = occasion?.kind === 'known' ? occasion.who : [];
  const stayed = company.told.filter(
    (one) =>
      one !== company.hero &&
      !whose.includes(one) &&
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

/** Of fewer there is nothing to look back upon. */
const leastTowns = 3;

export function endOf(plan: StoryPlan, company: Company): readonly Happening[] {
  const photos = datedMoments(plan);
  const [first, last] = [photos[0], photos.at(-1)];
  // Where undated photos follow, nobody knows how it ended.
  const closes = last && plan.chapters.at(-1)?.photos.includes(last.path);
  if (!first || !last || !closes || photos.length < 3) return [];
  const { who, all } = company.in(last);
  const told = who.length <= 3 ? who.map((one) => one.who) : [];
  const minutes = (last.instant - first.instant) / 60_000;
  const towns = journeyOf(plan).visited;
  return [
    {
      kind: 'end',
      who: told,
      others: all - told.length,
      // Whoever slept in between has not been at it for so long.
      minutes:
        minutes >= 30 && minutes < 20 * 60 && storyDayOf(first.local) === storyDayOf(last.local)
          ? minutes
          : null,
      journey:
        plan.arc === 'trip' && towns >= leastTowns
          ? { days: daysBetween(storyDayOf(first.local), storyDayOf(last.local)) + 1, towns }
          : null,
      ...of(last),
    },
  ];
}
