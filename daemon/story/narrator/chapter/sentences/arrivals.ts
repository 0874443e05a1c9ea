import { clockKey, clockOfArrival, isExact, withoutDay } from '../clockTeller.ts';
import type { ChapterTask } from '../chapterTask.ts';
import { sayApart } from '../sayApart.ts';
import { alsoValue, clockOrHour, sayOf, type Telling } from '../telling.ts';
import { durationWithin, whoValue } from '../../values.ts';
import { isOnePerson, isToldIn, type Who } from '../../../plan/company.ts';
import type { Happening, HappeningOf } from '../../../plan/happenings/happening.ts';
import { datedMoments } from '../../../plan/happenings/timed.ts';

type Gathering = HappeningOf<'gathering'>;
type Newcomer = HappeningOf<'newcomer'>;

/** More who are missing have not come to the others: all of them have come together. */
const mostMissing = 2;

/** Within so many minutes nobody came before another. */
const atOnce = 1.5;

/** Several people who come together, or are together again. */
export function sayGathering(one: Gathering, telling: Telling): string | null {
  const { before } = telling.task;
  if (one.again)
    // Whoever has just been told has not to be told to be there.
    return isToldIn(before.said, one.who)
      ? null
      : sayOf(one, telling, 'gathering.again', { who: whoValue(one.who) });
  // Those who have been named here have not to be told to be there: whoever is missing has come to them.
  const missing = one.who.filter((each) => !isToldIn(before.heard, [each]));
  if (missing.length === 0) return null;
  if (missing.length < one.who.length && missing.length <= mostMissing)
    return sayOf(one, telling, 'newcomer', {
      who: whoValue(missing),
      since: clockOfArrival(one.until, telling.task),
      also: alsoValue(telling),
    });
  if (one.together || one.minutes < atOnce) {
    const phrase = one.opens ? 'gathering.together' : 'gathering.here';
    return sayOf(one, telling, phrase, { who: whoValue(one.who) });
  }
  return sayComing(one, telling);
}

/** People who came one after the other, until the last of them was there. */
function sayComing(one: Gathering, telling: Telling): string | null {
  const { task, speaker } = telling;
  const { before, plan } = task;
  const until = clockOfArrival(one.until, task);
  // What comes an hour later comes so much later than this.
  before.told = until.local;
  const known = before.clock;
  before.clock = clockKey(before.told, isExact(plan), speaker.tongue);
  return sayOf(one, telling, 'gathering', {
    who: whoValue(one.who),
    // The hour that has just been told is `then`.
    until: known === before.clock ? null : until,
    duration: durationWithin(Math.max(2, one.minutes)),
  });
}

/** Somebody who is seen for the first time. */
export function sayNewcomer(one: Newcomer, telling: Telling): string | null {
  const { task } = telling;
  const apart = sayApart(one, telling);
  if (apart !== null) return apart;
  const when = clockOrHour(one.local, telling);
  const who = whoValue([one.who]);
  const first = isFirstOfAll(one, task)
    ? sayOf(one, telling, 'newcomer.first', { who, clock: when })
    : null;
  if (first !== null) return first;
  const since = withoutDay(when);
  return sayOf(one, telling, 'newcomer', {
    who,
    clock: when,
    mates: whoValue(matesOf(one, task)),
    joined: one.alone ? null : when,
    late: isLongSince(one, task) ? when : null,
    since,
    sole: one.alone ? since : null,
    also: one.alone ? null : alsoValue(telling),
  });
}

/** Whether nobody at all was seen before. */
function isFirstOfAll({ alone, instant }: Newcomer, { plan }: ChapterTask): boolean {
  return (
    alone &&
    datedMoments(plan).every((photo) => photo.facesFound === 0 || photo.instant >= (instant ?? 0))
  );
}

/** Whom of those known before the picture shows in which somebody is first seen; none where they are many. */
function matesOf(one: Newcomer, { plan, company }: ChapterTask): readonly Who[] {
  const photos = datedMoments(plan);
  const shown = photos.find(({ path }) => path === one.photos[0]);
  if (!shown) return [];
  const { who, all } = company.in(shown);
  const mates = who.filter(
    ({ who: mate, photos: own }) =>
      !isOnePerson(mate, one.who) &&
      photos.some(({ path, instant }) => instant < shown.instant && own.includes(path)),
  );
  // Beside somebody unknown they were not alone with each other.
  return mates.length > 2 || mates.length + 1 < all ? [] : mates.map((mate) => mate.who);
}

/** Sooner than that, nobody has kept anybody waiting, in minutes. */
const leastWait = 30;

/** Whether others have been photographed for long before somebody was. */
function isLongSince({ instant }: Happening, { plan }: ChapterTask): boolean {
  const [first] = datedMoments(plan);
  return first !== undefined && instant !== null && instant - first.instant >= leastWait * 60_000;
}
