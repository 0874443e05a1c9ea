import { nameOfDay, tellsYear, type ChapterTask } from './chapterTask.ts';
import { clockKey, near, tellsTime, withoutDay, type ClockTeller } from './clockTeller.ts';
import { itemText } from './rowSentence.ts';
import { sayApart, shownIn } from './sayApart.ts';
import { isThing } from '../saying.ts';
import type { Speaker } from '../speaker.ts';
import type { Slots, Value } from '../template.ts';
import type { Phrase } from '../words/words.ts';
import { namesIn } from '../../plan/cast.ts';
import { dayOf, daysBetween, endOfFive, isRound, minutesBetween } from '../../plan/clock.ts';
import { isOnePerson, isToldIn, type Who } from '../../plan/company.ts';
import type { Happening } from '../../plan/happenings/happening.ts';
import { courseOfCaptions, datedMoments, datedOf, isFirstIn } from '../../plan/happenings/timed.ts';
import { briefWords, cutAt } from '../../plan/names.ts';

export function sayOne(
  one: Happening,
  task: ChapterTask,
  speaker: Speaker,
  clock: ClockTeller,
  note: string | null = null,
): string | null {
  const { plan, basis, before, company, happenings, heading } = task;
  const key = `${one.kind} ${one.photos[0] ?? ''}`;
  const say = (phrase: Phrase, slots: Slots): string | null =>
    speaker.say(phrase, slots, key, basis);
  const who = (people: readonly Who[], others = 0): Value | null =>
    people.length + others === 0 ? null : { kind: 'who', who: people, others };
  const count = (n: number, noun: 'photo' | 'person' | 'metre' | 'hour' = 'photo'): Value => ({
    kind: 'count',
    n,
    noun,
  });
  /** Both in digits where one is: `19 of 60`. */
  const share = (n: number, all: number): Slots => {
    const isLarge = all >= speaker.tongue.numerals.length;
    const as = (number: number): Value =>
      isLarge
        ? { kind: 'text', text: number.toLocaleString(speaker.tongue.words.locale) }
        : count(number);
    return { count: as(n), of: as(all) };
  };
  const year = tellsYear(one.local ?? '', plan, before);
  const day = (local: string, as: 'weekday' | 'date' | 'full' = 'full'): Value => ({
    kind: 'date',
    local,
    as,
    year,
    named: as === 'full' ? nameOfDay(local, task, speaker) : null,
  });
  const label = (name: 'with' | 'with.crowd', people: Value | null): Value | null =>
    people && { kind: 'text', text: speaker.label(name, { who: people }) };
  const duration = (minutes: number): Value => ({ kind: 'duration', minutes });
  const isExact = plan.style.tone === 'journalistic';
  /** The hour, where a part of the day has been told of what was earlier; not again what is told of these minutes. */
  const laterClock = (local: string | null): Value | null =>
    local !== null && before.told !== '' && minutesBetween(before.told, local) <= near
      ? null
      : clock(local, 'fine');
  switch (one.kind) {
    case 'words': {
      // Whom the sentence before has named, or every picture shows, is not named again.
      const isNamed =
        isToldIn(before.said, one.who) ||
        (plan.arc === 'portrait' && company.told[0]?.everywhere === true);
      const seen = isNamed
        ? { who: [], others: one.others === 0 ? 0 : one.who.length + one.others }
        : one;
      const slots = {
        quotes: { kind: 'quotes', quotes: [one.text] },
        had: { kind: 'quotes', quotes: [one.text] },
        those: seen.who.length > 0 ? who(seen.who, seen.others) : null,
        // Of the only one in the picture the words may be, and not of what they came for.
        attending:
          seen.who.length > 0 && seen.who.length + seen.others > 1
            ? who(seen.who, seen.others)
            : null,
        with: label(seen.who.length > 0 ? 'with' : 'with.crowd', who(seen.who, seen.others)),
        also: before.quoted ? ({ kind: 'text', text: speaker.label('also') } as const) : null,
      } as const;
      before.quoted = true;
      if (one.local === null)
        return say('words.undated', {
          items: { kind: 'text', text: itemText([one], speaker, () => null), count: one.row },
          also: slots.also,
        });
      // After a sentence without its hour, `an hour later` would be later than that.
      const isTimed = before.told !== '' && tellsTime(before.said, before.told, task, speaker);
      const minutes = isTimed ? minutesBetween(before.told, one.local) : 0;
      const when = clock(one.local, one.last ? undefined : 'loose');
      const begun = one.last ? beginningOf(plan) : null;
      const isSaying = !isThing(one.text, namesIn(plan.cast));
      // Nothing ends with a sentence.
      const ending = { ...slots, had: isSaying ? null : slots.had, clock: when, begun };
      const last = one.last ? say('words.last', ending) : null;
      if (last !== null) return last;
      // Some hours after what was told last; of days, the day is told.
      const gap = when === null || minutes < 50 || !isRound(minutes) ? null : duration(minutes);
      return (
        (one.text.endsWith('?') ? say('words.asked', { ...slots, clock: when }) : null) ??
        say(isSaying ? 'words.saying' : 'words.one', { ...slots, clock: when, gap }) ??
        say('words.row', { items: slots.quotes })
      );
    }
    case 'gathering': {
      const told = who(one.who);
      if (one.again)
        // Whoever has just been told has not to be told to be there.
        return isToldIn(before.said, one.who) ? null : say('gathering.again', { who: told });
      // Those who have been named here have not to be told to be there: whoever is missing has come to them.
      const missing = one.who.filter((each) => !isToldIn(before.heard, [each]));
      if (missing.length === 0) return null;
      if (missing.length < one.who.length && missing.length <= 2)
        return say('newcomer', {
          who: who(missing),
          since: {
            kind: 'clock',
            local: isExact ? one.until : endOfFive(one.until),
            exact: isExact,
          },
          also: { kind: 'text', text: speaker.label('also') },
        });
      if (one.together || one.minutes < 1.5)
        return say(one.opens ? 'gathering.together' : 'gathering.here', { who: told });
      // What comes an hour later comes so much later than this.
      before.told = isExact ? one.until : endOfFive(one.until);
      const known = before.clock;
      before.clock = clockKey(before.told, isExact, speaker.tongue);
      return say('gathering', {
        who: told,
        // The hour that has just been told is `then`.
        until:
          known === before.clock ? null : { kind: 'clock', local: before.told, exact: isExact },
        duration: duration(atLeast(Math.max(2, one.minutes))),
      });
    }
    case 'newcomer': {
      const apart = sayApart(one, task, speaker);
      if (apart !== null) return apart;
      const when = clock(one.local) ?? laterClock(one.local);
      const faces = datedMoments(plan);
      const isFirst =
        one.alone &&
        faces.every(({ instant, facesFound }) => facesFound === 0 || instant >= (one.instant ?? 0));
      const first = isFirst ? say('newcomer.first', { who: who([one.who]), clock: when }) : null;
      if (first !== null) return first;
      const since = withoutDay(when);
      return say('newcomer', {
        who: who([one.who]),
        clock: when,
        mates: who(matesOf(one, task)),
        joined: one.alone ? null : when,
        late: isLongSince(one, plan) ? when : null,
        since,
        sole: one.alone ? since : null,
        also: one.alone ? null : { kind: 'text', text: speaker.label('also') },
      });
    }
    case 'crowd': {
      const slots = {
        count: count(one.count, 'person'),
        who: who(one.who),
        clock: clock(one.local),
      };
      if (one.others > 0 || one.who.length === 0) return say('crowd', slots);
      return say(one.everybody ? 'crowd.everybody' : 'crowd.named', slots);
    }
    case 'move': {
      const earlier = datedMoments(plan).filter(
        ({ instant }) => one.instant !== null && instant < one.instant,
      );
      const way = {
        place: { kind: 'place', place: one.place, abroad: isFirstIn(one.place, earlier) },
        from: { kind: 'place', place: one.from },
        km: { kind: 'km', km: one.km },
        quotes: note === null ? null : ({ kind: 'quotes', quotes: [note] } as const),
      } as const;
      const arrived = happenings.some(
        (other) => other.kind === 'newcomer' && other.photos[0] === one.photos[0],
      );
      if (one.day !== null) before.day = dayOf(one.day);
      // Days apart it is no way that somebody went.
      if (one.day !== null && daysBetween(dayOf(one.left), dayOf(one.day)) > 3)
        return say('open.apart', {
          ...way,
          km: null,
          had: note !== null && isThing(note, namesIn(plan.cast)) ? way.quotes : null,
          who: isToldIn(note ?? '', shownIn(one, task)) ? null : who(shownIn(one, task)),
          day: day(one.day),
        });
      const when = one.day === null ? clock(one.local) : day(one.day);
      if (one.back) return say('move.back', { ...way, when });
      return one.day === null
        ? say('move', { ...way, clock: when, who: arrived ? who(shownIn(one, task)) : null })
        : say('move.day', { ...way, day: when });
    }
    case 'pause': {
      if (one.minutes >= 1440)
        return say('pause.days', {
          duration: duration(one.minutes),
          before: day(one.from, 'date'),
          day: one.local === null ? null : day(one.local, 'date'),
        });
      const from = clock(one.from, 'fine');
      return say('pause', {
        duration: duration(one.minutes),
        from: from ?? { kind: 'clock', local: one.from, exact: false },
        clock: clock(one.local, 'fine'),
      });
    }
    case 'light':
      return say(`light.${one.light}`, { clock: clock(one.local, 'fine') });
    case 'holiday': {
      const holiday = { kind: 'text', text: speaker.tongue.words.holidays[one.holiday] } as const;
      const oneDay = plan.dates !== null && plan.dates.first === plan.dates.last;
      const known = one.local !== null && (oneDay || before.day === dayOf(one.local));
      if (one.local !== null) before.day = dayOf(one.local);
      // What the heading says needs no sentence, nor what was told with the date.
      if (known && before.heard.includes(holiday.text)) return null;
      if (known && heading.toLowerCase().includes(holiday.text.toLowerCase())) return null;
      if (known || one.local === null) return say('holiday', { holiday });
      const photo = plan.chapters
        .flatMap(({ moments }) => moments)
        .find(({ path }) => one.photos.includes(path));
      const isTold = happenings.some(
        (other) => tellsWho.has(other.kind) && other.photos.some((path) => path === photo?.path),
      );
      const there = photo && !isTold ? company.in(photo) : null;
      const shown = there !== null && there.who.length > 0 && there.who.length <= 3;
      return say('holiday.day', {
        holiday,
        day: day(one.local, 'date'),
        who: shown
          ? who(
              there.who.map((person) => person.who),
              there.uncounted ? 0 : there.all - there.who.length,
            )
          : null,
      });
    }
    case 'present':
      return say(one.most ? 'present.most' : 'present', {
        who: who([one.who]),
        ...share(one.count, one.of),
      });
    case 'throughout':
      return say('throughout', { who: who(one.who) });
    case 'peak':
      return say('peak', { ...share(one.count, one.of), clock: clock(one.local, 'fine') });
    case 'height':
      return say('height', {
        clock: clock(one.local, 'fine'),
        low: one.low === null ? null : count(roundHeight(one.low), 'metre'),
        high: count(roundHeight(one.high), 'metre'),
      });
    case 'climb':
      return say('climb', {
        low: count(roundHeight(one.low), 'metre'),
        high: count(roundHeight(one.high), 'metre'),
      });
    case 'pair':
      if (one.count === one.of) return say('gathering.here', { who: who(one.who) });
      return say('pair', { who: who(one.who), ...share(one.count, one.of) });
    case 'around':
      return say('around', {
        who: who(one.who),
        from: one.local === null ? null : { kind: 'clock', local: one.local, exact: isExact },
        until: { kind: 'clock', local: one.until, exact: isExact },
      });
    case 'evening':
      return say('evening', {
        clock: clock(one.local, 'fine'),
        who: who(one.who, one.others),
      });
    case 'clocks':
      return say(one.hours > 0 ? 'clocks.on' : 'clocks.back', {
        hours: count(Math.abs(one.hours), 'hour'),
        from: { kind: 'place', place: one.from },
      });
    case 'seen': {
      const thing = speaker.tongue.words.things[one.label];
      if (thing === undefined) return null;
      const slots = {
        thing: { kind: 'text', text: thing },
        ...(one.everywhere ? share(one.count, one.of) : { count: count(one.count) }),
      } as const;
      return one.count > 1
        ? say('seen', slots)
        : say('seen.once', { ...slots, clock: clock(one.local) });
    }
    case 'observed':
      return say('observed', { text: { kind: 'text', text: one.text } });
    case 'lettering':
      return say('lettering', {
        clock: clock(one.local),
        quotes: { kind: 'quotes', quotes: [one.text] },
      });
    case 'smiles':
      return one.last ? say('smiles.last', {}) : say('smiles', { clock: clock(one.local) });
    case 'keyword':
      return say('keyword', {
        count: count(one.count),
        quotes: { kind: 'quotes', quotes: one.words },
      });
    case 'portrait':
      return say('portrait', { who: who([one.who]), count: count(one.count) });
    case 'pace':
      return say('pace', { count: count(one.count), duration: duration(atLeast(one.minutes)) });
    case 'mix':
      return one.groups + one.pairs + one.solo < one.of ||
        [one.solo, one.pairs, one.groups].some((number) => number < 2)
        ? null
        : say('mix', { solo: count(one.solo), pairs: count(one.pairs), groups: count(one.groups) });
    case 'end':
      if (one.journey !== null)
        return say('end.journey', {
          days: { kind: 'count', n: one.journey.days, noun: 'day' },
          towns: { kind: 'count', n: one.journey.towns, noun: 'town' },
          begun: beginningOf(plan),
          who: one.who.length === 0 ? null : who(one.who, one.others),
        });
      return say('end', {
        clock: clock(one.local) ?? laterClock(one.local),
        duration: one.minutes === null ? null : duration(one.minutes),
        begun: beginningOf(plan),
        who: who(one.who, one.who.length > 0 ? one.others : 0),
      });
  }
}

/** Whom of those known before the picture shows in which somebody is first seen; none where they are many. */
function matesOf(
  one: Extract<Happening, { kind: 'newcomer' }>,
  { plan, company }: ChapterTask,
): readonly Who[] {
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
function isLongSince({ instant }: Happening, plan: ChapterTask['plan']): boolean {
  const [first] = datedMoments(plan);
  return first !== undefined && instant !== null && instant - first.instant >= leastWait * 60_000;
}

/** More letters are not recalled at the end. */
const longestRecalled = 45;

/** What the photographer wrote under the first picture, for the end to come back to; null where that is near, or not known. */
function beginningOf({ arc, chapters, style }: ChapterTask['plan']): Value | null {
  // There the first sentence has told from what to what it goes.
  if (arc === 'mixed' || style.length === 'short') return null;
  const photos = chapters.flatMap(({ moments }) => moments);
  const [first] = datedOf(photos);
  if (!first?.words || courseOfCaptions(photos).length === 0) return null;
  // A long one is no catchword.
  return first.words.length > longestRecalled
    ? null
    : { kind: 'quotes', quotes: [cutAt(first.words, briefWords)] };
}

/** Where a picture is told so, who is in it is told. */
const tellsWho: ReadonlySet<Happening['kind']> = new Set(['words', 'gathering', 'crowd', 'end']);

/** Minutes that what happened within them does not exceed, as one says them. */
function atLeast(minutes: number): number {
  if (minutes <= 10) return Math.ceil(minutes);
  if (minutes <= 55) return Math.ceil(minutes / 5) * 5;
  return minutes <= 60 || minutes > 90 ? Math.ceil(minutes / 60) * 60 : 90;
}

function roundHeight(metres: number): number {
  return metres < 100 ? Math.round(metres) : Math.round(metres / 10) * 10;
}
