import type { Company } from '../company.ts';
import type { Happening } from './happening.ts';
import { about, datedOf, of, type Dated } from './timed.ts';
import { dayOf, hourMinute, storyDayOf } from '../clock.ts';
import type { Chapter, StoryPlan } from '../storyPlan.ts';

/** Fewer pictures together are chance. */
const leastTogether = 3;

/** What is left to tell of a day of which nobody wrote anything: who was with whom, and how it ended. */
export function quietDayIn(
  { arc }: StoryPlan,
  chapter: Chapter,
  after: Chapter | null,
  company: Company,
): readonly Happening[] {
  if (chapter.moments.some(({ words }) => words !== null)) return [];
  return [
    ...pairIn(chapter, company),
    ...aroundIn(chapter, company),
    ...(arc === 'trip' && after ? eveningOf(chapter, after, company) : []),
  ];
}

function pairIn({ moments }: Chapter, company: Company): readonly Happening[] {
  const pairs = new Map<string, string[]>();
  for (const photo of moments) {
    const ids = company
      .in(photo)
      .who.map(({ id }) => id)
      .sort();
    const pair = ids.join(' ');
    if (ids.length === 2) pairs.set(pair, [...(pairs.get(pair) ?? []), photo.path]);
  }
  const [most] = [...pairs].sort((a, b) => b[1].length - a[1].length);
  if (!most || most[1].length < leastTogether) return [];
  const [key, paths] = most;
  const who = company.told.filter(({ id }) => key.split(' ').includes(id)).map((one) => one.who);
  const photos = moments.filter(({ path }) => paths.includes(path));
  return [{ kind: 'pair', who, count: paths.length, of: moments.length, ...about(photos) }];
}

/** More people are a list. */
const mostAround = 4;

/** Whoever was seen for less than this long is told by the captions, in minutes. */
const leastAround = 60;

/** Who was in the pictures of a day, and from when to when: each of them at both ends. */
function aroundIn({ moments, people }: Chapter, company: Company): readonly Happening[] {
  const dated = datedOf(moments);
  const days = new Set(dated.map(({ local }) => storyDayOf(local)));
  const told = people.flatMap((id) => company.told.find((one) => one.id === id) ?? []);
  if (days.size !== 1 || told.length === 0 || told.length > mostAround) return [];
  const seen = told.map(({ photos }) => dated.filter(({ path }) => photos.includes(path)));
  const from = seen
    .flatMap((photos) => photos[0] ?? [])
    .sort(byInstant)
    .at(-1);
  const until = seen.flatMap((photos) => photos.at(-1) ?? []).sort(byInstant)[0];
  if (!from || !until || until.instant - from.instant < leastAround * 60_000) return [];
  return [{ kind: 'around', who: told.map(({ who }) => who), until: until.local, ...of(from) }];
}

const byInstant = (a: Dated, b: Dated): number => a.instant - b.instant;

/** From this hour on it was a long day. */
const lateHour = 18;

/** The last photo of the only day of a chapter, where the next one is of another day. */
function eveningOf(chapter: Chapter, after: Chapter, company: Company): readonly Happening[] {
  const photos = datedOf(chapter.moments);
  const [first, last, next] = [photos[0], photos.at(-1), datedOf(after.moments)[0]];
  if (!first || !last || !next || photos.length < chapter.moments.length) return [];
  const day = storyDayOf(last.local);
  if (storyDayOf(first.local) !== day || storyDayOf(next.local) === day) return [];
  const { hour } = hourMinute(last.local);
  if (hour < lateHour && dayOf(last.local) === day) return [];
  const { who, all, uncounted } = company.in(last);
  if (who.length > 3) return [];
  const told = who.map((one) => one.who);
  // Of somebody nobody knows, or of nobody, that day's last picture says when it ended.
  const others = told.length > 0 ? all - told.length : all < 2 || uncounted ? 0 : all;
  return [{ kind: 'evening', who: told, others, ...of(last) }];
}
