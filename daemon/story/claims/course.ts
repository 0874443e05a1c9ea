import { dayOf, storyDayOf } from '../plan/clock.ts';
import type { BasisPhoto } from './basis.ts';
import type { Finding } from './claim.ts';
import { minuteOfDay, type CheckContext } from './context.ts';
import { showing, type Mention } from './mentions.ts';
import { arrivalsAt, datedPhotos, isAt, placedPhotos } from './photos.ts';
import { isThen, markedIn, namedIn, onDay, rangeOf, type Sentence } from './sentence.ts';
import { captionAnchors } from './held/captions/captionAnchors.ts';
import { holdNamed } from './held/rules.ts';
import { isAbout } from './times.ts';
import { heldWords } from './words/heldWords.ts';
import { courseWords } from './words/courseWords.ts';
import { isAllOver, ownDay, story } from './words/rules/course.ts';

/**
 * Holds against all photos where and when a story began and ended, when a place was reached, which one was the first, and
 * who is in more pictures than whom.
 */
export function courseClaims(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [
    ...edges(context, sentence),
    ...arrivals(context, sentence),
    ...comparisons(context, sentence),
    ...startedWith(context, sentence),
  ];
}

type Edge = 'first' | 'last';

/** `The journey ended in Hiroshima`, `It began on a Tuesday`. */
function edges(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const words = courseWords[context.language];
  const { masked, at } = sentence;
  const verbs = [
    ...[...masked.matchAll(words.begins)].map((match) => ({ match, edge: 'first' as const })),
    ...[...masked.matchAll(words.ends)].map((match) => ({ match, edge: 'last' as const })),
  ].toSorted((a, b) => a.match.index - b.match.index);
  return verbs.flatMap(({ match, edge }, index): readonly Finding[] => {
    const before = masked.slice(0, match.index);
    // A day, an evening, a person begins; then it is not the story that does.
    if (words.partial.test(before) || before.includes('§')) return [];
    const from = at[match.index] ?? 0;
    // `Puppy class started`: what a caption tells of.
    if (captionAnchors(context, sentence).some(({ end }) => end <= from)) return [];
    // `Seven pintxos ended the first day`: no story either.
    if (ownDay[context.language].test(masked.slice(match.index + match[0].length))) return [];
    const limit = at[verbs[index + 1]?.match.index ?? -1] ?? sentence.end;
    const clause = context.text.slice(from, limit).search(heldWords[context.language].clause);
    const stop = clause < 0 ? limit : from + clause;
    // `It began with Ana`: that is who was first.
    if (masked.slice(match.index, at.indexOf(stop)).includes('§')) return [];
    const isTold = ({ start }: { readonly start: number }): boolean =>
      isMoment(context, sentence, start);
    // `In Konstanz begann es, in Meersburg endete es`: German and French put the place first.
    const opening = sentence.mentions.filter(
      ({ kind, end }) => kind === 'site' && end + 1 === from && context.language !== 'en',
    );
    const own = itemsIn(sentence, from, stop, isTold);
    const after = opening.length > 0 ? { ...own, places: opening } : own;
    const later = hasItems(after) ? after : itemsIn(sentence, from, sentence.end, isTold);
    // `Um vier Uhr war Schluss`.
    const items =
      hasItems(later) || !isAllOver.test(match[0])
        ? later
        : { ...itemsIn(sentence, sentence.start, from, isTold), places: [], days: [] };
    if (!hasItems(items) || items.places.length > 1) return [];
    const subject = sentence.days.filter(
      ({ start, end }) =>
        start < from &&
        start < (at[verbs[0]?.match.index ?? 0] ?? 0) &&
        !story[context.language].test(context.text.slice(end, from)),
    );
    // A day begins after the night, or at midnight.
    const scopes = photosOf(context).flatMap((photos) =>
      subject.length === 0
        ? [photos]
        : [onDay, onStoryDay].map((isOn) =>
            photos.filter(({ at }) => at !== null && subject.some(({ is }) => isOn(at, is))),
          ),
    );
    const isRight = scopes.some((photos) => fits(edgeOf(photos, edge, items), items));
    if (isRight || scopes.every((photos) => photos.length === 0)) return [];
    const last = Math.max(
      from + match[0].length,
      ...[...items.places, ...items.days, ...items.clocks, ...items.parts].map(({ end }) => end),
    );
    const kind = items.places.length > 0 ? 'order' : items.days.length > 0 ? 'date' : 'time';
    return [{ start: from, end: last, kind }];
  });
}

function onStoryDay(at: string, is: (day: string) => boolean): boolean {
  return is(storyDayOf(at));
}

interface Items {
  readonly parts: Sentence['parts'];
  readonly places: readonly Mention[];
  readonly days: Sentence['days'];
  readonly clocks: Sentence['clocks'];
}

function itemsIn(
  { mentions, days, clocks, parts }: Sentence,
  from: number,
  to: number,
  isTold: (at: { readonly start: number }) => boolean,
): Items {
  const inside = ({ start }: { readonly start: number }): boolean => start >= from && start < to;
  return {
    places: mentions.filter((mention) => mention.kind === 'site' && inside(mention)),
    days: days.filter(inside),
    clocks: clocks.filter((clock) => inside(clock) && isTold(clock)),
    parts: parts.filter(inside),
  };
}

function hasItems({ places, days, clocks, parts }: Items): boolean {
  return places.length + days.length + clocks.length + parts.length > 0;
}

/** Dated photos of the album, and of what is told of, in order of time. */
function photosOf({ basis }: CheckContext): readonly (readonly BasisPhoto[])[] {
  const dated = datedPhotos(basis);
  return [dated, dated.filter(({ own }) => own)];
}

/** The photo at an end; where a place is asked for, the one at that end whose place is known. */
function edgeOf(
  photos: readonly BasisPhoto[],
  edge: Edge,
  { places }: Items,
): BasisPhoto | undefined {
  const placed = places.length === 0 ? photos : photos.filter(({ site }) => site !== null);
  return edge === 'first' ? placed[0] : placed.at(-1);
}

function fits(photo: BasisPhoto | undefined, items: Items): boolean {
  if (!photo) return false;
  const { at } = photo;
  return (
    items.places.every((place) => isAt(photo, place)) &&
    (at === null || (isThen(items, at, 10) && items.parts.every(({ has }) => has(minuteOfDay(at)))))
  );
}

/** `They reached Malcesine on Saturday`: the first photo there is of that day. */
function arrivals(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const words = courseWords[context.language];
  const placed = placedPhotos(context.basis);
  const found = [...sentence.masked.matchAll(words.arrives)].flatMap(
    (match): readonly Finding[] => {
      const { named: place } = namedIn(sentence, match, 'site');
      const { days, clocks, parts } = sentence;
      const told = [...clocks, ...parts].filter(({ start }) => isMoment(context, sentence, start));
      const [day] = days;
      if (!place || days.length > 1 || told.length > 1) return [];
      if (!day && told.length === 0) return [];
      // Whoever comes back arrives again.
      const arrived = arrivalsAt(placed, place).flatMap(({ photo }) => photo.at ?? []);
      if (arrived.length === 0) return [];
      const onTime = day ? arrived.filter((at) => onDay(at, day.is)) : arrived;
      if (onTime.length === 0) return day ? [{ start: day.start, end: day.end, kind: 'date' }] : [];
      const [moment] = told;
      // The first picture may be an hour late.
      if (
        !moment ||
        onTime.some((at) => [0, 60].some((late) => isMinute(moment, minuteOfDay(at) - late)))
      )
        return [];
      return [{ start: moment.start, end: moment.end, kind: 'time' }];
    },
  );
  const firsts = holdNamed(sentence, words.firstPlace, ['site', 'order'], (place, { groups }) => {
    const isFirst = (groups?.['last'] ?? groups?.['final']) === undefined;
    const photo = placed.at(isFirst ? 0 : -1);
    // `The last stop in Poland`: of those there.
    const there = placed.filter((one) => isAt(one, place));
    const around = sentence.mentions.find(
      (other) => other !== place && other.kind === 'site' && there.every((one) => isAt(one, other)),
    );
    const within = around && placed.filter((one) => isAt(one, around)).at(isFirst ? 0 : -1);
    return !photo || [photo, ...(within ? [within] : [])].some((one) => isAt(one, place));
  });
  return [...found, ...firsts];
}

/** Whether a time is the moment itself: neither `by noon` nor `until four`. */
function isMoment(
  { text, language }: CheckContext,
  { start: from }: Sentence,
  at: number,
): boolean {
  const { aside, by } = heldWords[language];
  const before = text.slice(from, at);
  return !aside.test(before) && !by.test(before);
}

function isMinute(
  told: Sentence['clocks'][number] | Sentence['parts'][number],
  minute: number,
): boolean {
  const time = (minute + 1440) % 1440;
  return 'has' in told ? told.has(time) : isAbout(told, time, Math.max(20, told.within));
}

/** `Marco is in more pictures than Ines`, `öfter als alle anderen`. */
function comparisons(
  { language, basis, text }: CheckContext,
  sentence: Sentence,
): readonly Finding[] {
  const words = courseWords[language];
  const photos = basis.photos ?? [];
  const count = (label: string): number => showing(photos, label).length;
  return [...sentence.numbered.matchAll(words.compares)].flatMap((match): readonly Finding[] => {
    const [one, other] = ['a', 'b'].map((mark) => markedIn(sentence, match, mark));
    if (one?.kind !== 'person') return [];
    const others = other
      ? [other.label]
      : basis.names.filter((name) => name !== one.label && count(name) > 0);
    const way = (match.groups?.['way'] ?? '').toLowerCase();
    const isRight = others.every((label) =>
      words.less.test(way)
        ? count(one.label) < count(label)
        : words.equal.test(way)
          ? count(one.label) === count(label)
          : count(one.label) > count(label),
    );
    const from = sentence.atNumbered[match.index] ?? 0;
    const to =
      Math.max(sentence.atNumbered[match.index + match[0].length - 1] ?? 0, other?.end ?? 0) + 1;
    const end = Math.min(to, sentence.end);
    if (!isRight) return [{ start: from, end, kind: 'order' }];
    return wordsWithin(text, sentence, from, end);
  });
}

/** `Emil was there from the very first picture`. */
function startedWith(
  { language, basis, text }: CheckContext,
  sentence: Sentence,
): readonly Finding[] {
  const words = courseWords[language];
  const photos = (basis.photos ?? []).filter(({ who }) => who.length > 0);
  return [...sentence.masked.matchAll(words.fromStart)].flatMap((match): readonly Finding[] => {
    if (sentence.people.length === 0) return [];
    const isExact = match.groups?.['exact'] !== undefined;
    const isDay = match.groups?.['day'] !== undefined;
    const day = (basis.photos ?? []).find(({ at }) => at !== null)?.at ?? '';
    const scopes = [photos, photos.filter(({ own }) => own)];
    const isRight = scopes.some((own) => {
      if (isDay)
        return sentence.people.every((one) =>
          own.some(({ at, who }) => at !== null && dayOf(at) === dayOf(day) && who.includes(one)),
        );
      const start = own[0]?.at ?? null;
      const early = own.filter(
        ({ at }, index) =>
          index === 0 ||
          (!isExact &&
            at !== null &&
            start !== null &&
            dayOf(at) === dayOf(start) &&
            minuteOfDay(at) - minuteOfDay(start) <= 60),
      );
      return sentence.people.every((one) => early.some(({ who }) => who.includes(one)));
    });
    const { start, end } = rangeOf(sentence, match);
    return isRight ? wordsWithin(text, sentence, start, end) : [{ start, end, kind: 'order' }];
  });
}

/** What is said truly leaves names within it to be looked at. */
function wordsWithin(
  text: string,
  { mentions }: Sentence,
  start: number,
  end: number,
): readonly Finding[] {
  return [...text.slice(start, end).matchAll(/[\p{L}’'-]+/gu)].flatMap(
    (match): readonly Finding[] => {
      const at = start + match.index;
      if (mentions.some((mention) => at >= mention.start && at < mention.end)) return [];
      return /^\p{Lu}/u.test(match[0])
        ? []
        : [{ start: at, end: at + match[0].length, kind: null }];
    },
  );
}
