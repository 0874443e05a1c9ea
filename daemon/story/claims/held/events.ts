import { dayOf, daysBetween, storyDayOf } from '../../plan/clock.ts';
import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import { minuteOfDay, type CheckContext } from '../context.ts';
import { type Mention, showing } from '../mentions.ts';
import { languages } from '../../language.ts';
import { numbersIn, numberValue } from '../numberWords.ts';
import { lastOf, namedIn, onDay, type Sentence } from '../sentence.ts';
import { eventWords } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { captionAnchors } from './captionAnchors.ts';
import { saidOf } from './together.ts';

/**
 * Holds who and how many were at what a sentence speaks of: at a captioned photo, in the first or the last one, at the highest
 * point, at a minute of the clock. Also who left before the others and stayed for how long.
 */
export function events(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [
    ...crowds(context, sentence),
    ...companyAtCaption(context, sentence),
    ...edgePhoto(context, sentence),
    ...exclusions(context, sentence),
    ...sinceCaption(context, sentence),
    ...departures(context, sentence),
    ...personStays(context, sentence),
    ...sameDays(context, sentence),
    ...extremes(context, sentence),
    ...mostOf(context, sentence),
    ...kinNames(context, sentence),
    ...firstVisits(context, sentence),
    ...everyone(context, sentence),
    ...weeks(context, sentence),
    ...sameEvent(context, sentence),
    ...gone(context, sentence),
    ...starters(context, sentence),
    ...arrivalOrder(context, sentence),
    ...everyDay(context, sentence),
    ...moreOf(context, sentence),
  ];
}

/** The few photos a sentence is about: none where nothing but a day or a place says which. */
function spokenOf(context: CheckContext, sentence: Sentence): readonly BasisPhoto[] {
  const photos = (context.basis.photos ?? []).filter(({ at }) => at !== null);
  const all = saidOf(context, sentence);
  const isNoted = all.some(({ of }) => of === 'caption');
  const said = all.filter(({ of }) =>
    (isNoted ? ['caption', 'day', 'place'] : ['clock', 'day', 'place']).includes(of),
  );
  const heights = photos.flatMap(({ height }) => height ?? []);
  const isTop =
    heldWords[context.language].edges.highest.test(sentence.masked) &&
    heights.length > 0 &&
    !said.some(({ of }) => of === 'caption');
  if (!isTop && !said.some(({ of }) => of === 'caption' || of === 'clock')) return [];
  const highest = Math.max(...heights);
  const own = photos.filter(
    (photo) => said.every(({ has }) => has(photo)) && (!isTop || photo.height === highest),
  );
  return own.length > 3 ? [] : own;
}

/** `Five of them stood on the summit`: as many as there are faces, or names, or others beside those who are named. */
function crowds(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language } = context;
  const words = eventWords[language];
  const photos = spokenOf(context, sentence);
  if (photos.length === 0 || heldWords[language].denies.test(sentence.masked)) return [];
  return words.crowds.flatMap((pattern) =>
    [...sentence.masked.matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const said = numberValue(match.groups?.['n'] ?? '', language);
      if (said === null || said < 2) return [];
      if (photos.some(({ words = '' }) => hasNumber(words, said))) return [];
      const isRight = photos.some(({ faces, who }) => {
        const named = sentence.people.filter((one) => who.includes(one)).length;
        const others =
          named > 0 || words.others.test(sentence.masked)
            ? Array.from({ length: who.length + 1 }, (_, without) => faces - without)
            : [];
        return [faces, who.length, ...others].includes(said);
      });
      const start = sentence.at[match.index] ?? 0;
      return isRight ? [] : [{ start, end: lastOf(sentence, match), kind: 'number' }];
    }),
  );
}

function hasNumber(words: string, value: number): boolean {
  return languages.some((language) => numbersIn(words, language).includes(value));
}

/** Everybody named beside a caption's words is in that photo, or named there: `Odile plays chess with Lucas`. */
function companyAtCaption(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language } = context;
  const { denies, clause, again } = heldWords[language];
  if (denies.test(sentence.masked) || again.test(sentence.masked)) return [];
  const anchors = captionAnchors(context, sentence);
  const [anchor] = anchors;
  if (!anchor || anchors.length > 1 || sentence.people.length < 2) return [];
  const photos = [...anchor.photos];
  return sentence.mentions.flatMap((mention): readonly Finding[] => {
    if (mention.kind !== 'person' || /['’]s?$/u.test(text.slice(mention.start, mention.end)))
      return [];
    const [from, to] =
      mention.start < anchor.start ? [mention.end, anchor.start] : [anchor.end, mention.start];
    if (from < to && text.slice(from, to).search(clause) >= 0) return [];
    if (eventWords[language].notAgent.test(text.slice(sentence.start, mention.start))) return [];
    const isThere = photos.some(
      ({ who, words = '' }) =>
        who.includes(mention.label) ||
        words.includes(mention.label.split(' ').at(-1) ?? mention.label),
    );
    return isThere ? [] : [{ start: mention.start, end: mention.end, kind: 'name' }];
  });
}

/** `The last photo shows all three of them`. */
function edgePhoto(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const { edges, cast, denies, sinceThen } = heldWords[language];
  const { mentions, days, masked } = sentence;
  const photos = basis.photos ?? [];
  const isLast = edges.last.exec(masked);
  const isFirst = edges.first.exec(masked);
  const edge = isLast ?? isFirst;
  if (!edge || (isLast && isFirst) || denies.test(masked) || sinceThen.test(masked)) return [];
  if (days.length > 0 || mentions.some(({ kind }) => kind === 'site')) return [];
  if (!/(?:photo|picture|shot|image|bild|foto)/iu.test(edge[0])) return [];
  // `The first picture with all three` is first among those.
  if (
    /^ (?:with|of|where|that|mit|von|wo|auf|à|avec|où)(?!\p{L})/iu.test(
      masked.slice(edge.index + edge[0].length),
    )
  )
    return [];
  const own = photos.filter((photo) => photo.own);
  const targets = [photos, own, photos.filter(({ who }) => who.length > 0)].flatMap(
    (list) => (isLast ? list.at(-1) : list[0]) ?? [],
  );
  const match = cast.exec(masked);
  const count = match?.groups?.['n'] ?? match?.groups?.['m'];
  if (!match || numberValue(count ?? '', language) !== basis.names.length) return [];
  const isRight = targets.some(({ who }) => basis.names.every((name) => who.includes(name)));
  const start = sentence.at[Math.min(edge.index, match.index)] ?? 0;
  return isRight ? [] : [{ start, end: lastOf(sentence, match), kind: 'order' }];
}

/** `Nobody is in the confetti picture`, `only Ana was at the derby`. */
function exclusions(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const words = eventWords[context.language];
  const [anchor, other] = captionAnchors(context, sentence, { relative: true });
  if (!anchor || other) return [];
  const photos = [...anchor.photos];
  const nobody = words.nobody.exec(sentence.masked);
  const found: Finding[] = [];
  if (nobody && sentence.people.length === 0 && photos.every(({ faces }) => faces > 0))
    found.push({
      start: sentence.at[nobody.index] ?? 0,
      end: lastOf(sentence, nobody),
      kind: 'order',
    });
  if (heldWords[context.language].denies.test(sentence.masked)) return found;
  for (const match of sentence.masked.matchAll(words.only)) {
    const { start, end } = namedIn(sentence, match, 'person');
    if (photos.every(({ faces }) => faces > sentence.people.length))
      found.push({ start, end, kind: 'order' });
  }
  return found;
}

/** `Lennart has been there since the team photo`: he is in it, or named there. */
function sinceCaption(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language } = context;
  if (sentence.people.length !== 1 || heldWords[language].denies.test(sentence.masked)) return [];
  return captionAnchors(context, sentence, { relative: true }).flatMap(
    ({ start, end, photos }): readonly Finding[] => {
      if (!eventWords[language].since.test(text.slice(sentence.start, start))) return [];
      const isThere = [...photos].some(({ who, words = '' }) =>
        sentence.people.every((one) => who.includes(one) || words.includes(one)),
      );
      return isThere ? [] : [{ start, end, kind: 'order' }];
    },
  );
}

/** `Théo left a day before the others`. */
function departures({ language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = (basis.photos ?? []).filter(({ at }) => at !== null);
  return [...sentence.masked.matchAll(eventWords[language].leaves)].flatMap(
    (match): readonly Finding[] => {
      const { named: who, start, end } = namedIn(sentence, match, 'person');
      if (!who) return [];
      const lastDay = (label: string): string | null => showing(photos, label).at(-1)?.at ?? null;
      const own = lastDay(who.label);
      const others = basis.names.flatMap((name) =>
        name === who.label ? [] : (lastDay(name) ?? []),
      );
      if (own === null || others.length === 0) return [];
      const n = match.groups?.['n'];
      const days = n === undefined ? null : (numberValue(n, language) ?? 1);
      const latest = others.toSorted().at(-1) ?? own;
      const isRight =
        own < latest &&
        (days === null || daysBetween(storyDayOf(own), storyDayOf(latest)) === days);
      return isRight ? [] : [{ start, end, kind: 'order' }];
    },
  );
}

/** `Gaspard stayed only for one night`: from the first photo with him to the last one. */
function personStays({ language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  if (sentence.people.length !== 1 || sentence.mentions.some(({ kind }) => kind === 'site'))
    return [];
  return [...sentence.masked.matchAll(eventWords[language].stayed)].flatMap(
    (match): readonly Finding[] => {
      const { named: who, start, end } = namedIn(sentence, match, 'person');
      const { n = '', unit = '' } = match.groups ?? {};
      const said = /^(?:an?|a single)$/iu.test(n) ? 1 : numberValue(n, language);
      const days = showing(basis.photos ?? [], who?.label ?? '').flatMap(({ at }) =>
        at === null ? [] : [storyDayOf(at)],
      );
      const [first, last] = [days[0], days.at(-1)];
      if (said === null || first === undefined || last === undefined) return [];
      const span = daysBetween(first, last);
      const isNight = /^n/iu.test(unit);
      const right = isNight ? [span] : [span, span + 1, new Set(days).size];
      return right.includes(said) ? [] : [{ start, end, kind: 'number' }];
    },
  );
}

/** `Christmas Eve was a Sunday`: some day is both, of the photos' days or at least of their years. */
function sameDays({ text, language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  const [one, other] = sentence.days.toSorted((a, b) => a.start - b.start);
  if (!one || !other || sentence.days.length > 2) return [];
  if (!eventWords[language].equals.test(text.slice(one.end, other.start))) return [];
  if (/^\d{4}$/u.test(text.slice(one.start, one.end))) return [];
  const dates = basis.dates.filter((date) => date.length === 10);
  const isOf = dates.some(one.is);
  const days = isOf ? dates : yearsOf(dates);
  if (days.length === 0 || days.some((day) => one.is(day) && other.is(day))) return [];
  return [{ start: other.start, end: other.end, kind: 'date' }];
}

function yearsOf(dates: readonly string[]): readonly string[] {
  return [...new Set(dates.map((date) => date.slice(0, 4)))].flatMap((year) => {
    const start = Date.UTC(Number(year), 0, 1);
    return Array.from({ length: 366 }, (_, day) =>
      new Date(start + day * 86_400_000).toISOString().slice(0, 10),
    );
  });
}

/** `The roller was the last bird of the week`, `Lennart scored the first goal`: of all photos whose captions have the word. */
function extremes(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis, noted } = context;
  const all = basis.photos ?? [];
  if (heldWords[language].denies.test(sentence.masked)) return [];
  return [...sentence.masked.matchAll(eventWords[language].extremes)].flatMap(
    (match): readonly Finding[] => {
      const { what = '', last } = match.groups ?? {};
      const of = all.filter((photo) => noted(what.toLowerCase()).includes(photo));
      const ordinals =
        last === undefined ? 'first erste premier première' : 'last letzte dernier dernière';
      const isSaid = ordinals
        .split(' ')
        .some((word) => noted(word).some((photo) => of.includes(photo)));
      const edge = last === undefined ? of[0] : of.at(-1);
      if (of.length < 2 || isSaid || !edge) return [];
      const start = sentence.at[match.index] ?? 0;
      const end = lastOf(sentence, match);
      const others = saidOf(context, sentence).filter(
        ({ start: from }) => from < start || from >= end,
      );
      const holds = others.filter(({ of }) => of !== 'sun' && of !== 'cast');
      if (holds.length === 0) return [];
      const anchors = captionAnchors(context, sentence).filter(({ photos }) => !photos.has(edge));
      const isBeyond = anchors.some(
        ({ photos, start: from }) =>
          (from < start || from >= end) &&
          [...photos].every((photo) =>
            last === undefined
              ? all.indexOf(photo) > all.indexOf(edge)
              : all.indexOf(photo) < all.indexOf(edge),
          ),
      );
      const isRight =
        holds.every(({ of: kind, has }) => kind === 'caption' || has(edge)) && !isBeyond;
      return isRight ? [] : [{ start, end, kind: 'order' }];
    },
  );
}

/** `Most pictures were taken in Riga`, `on Saturday`. */
function mostOf({ language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = basis.photos ?? [];
  const [match] = [...sentence.masked.matchAll(eventWords[language].mostPictures)];
  if (!match || sentence.people.length > 0) return [];
  if (heldWords[language].denies.test(sentence.masked)) return [];
  const start = sentence.at[match.index] ?? 0;
  const end = lastOf(sentence, match);
  const isMost = (counts: ReadonlyMap<unknown, number>, own: number): boolean =>
    own >= Math.max(...counts.values());
  const tally = (key: (photo: BasisPhoto) => unknown): ReadonlyMap<unknown, number> =>
    photos.reduce((counts, photo) => {
      const of = key(photo);
      return of === null ? counts : counts.set(of, (counts.get(of) ?? 0) + 1);
    }, new Map<unknown, number>());
  const [place, second] = sentence.mentions;
  const [day, next] = sentence.days;
  if (place && !second && !day) {
    const own = photos.filter(({ site }) => site !== null && place.sites.has(site)).length;
    return isMost(
      tally(({ site }) => site),
      own,
    )
      ? []
      : [{ start, end, kind: 'order' }];
  }
  if (day && !next && !place) {
    const own = photos.filter(({ at }) => at !== null && onDay(at, day.is)).length;
    return isMost(
      tally(({ at }) => (at === null ? null : dayOf(at))),
      own,
    )
      ? []
      : [{ start, end, kind: 'order' }];
  }
  return [];
}

/** `First Sulina, then Tulcea`: the first photo of the one was taken before the first of the other. */
function firstVisits({ language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  const isTold = ({ at }: BasisPhoto): boolean =>
    sentence.days.length === 0 || (at !== null && sentence.days.some(({ is }) => onDay(at, is)));
  const photos = (basis.photos ?? []).filter(isTold);
  return eventWords[language].firstVisits.flatMap((pattern) =>
    [...sentence.numbered.matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const [one, other] = [match.groups?.['a'], match.groups?.['b']].map(
        (mark) => sentence.mentions[Number((mark ?? '').slice(1))],
      );
      if (one?.kind !== 'site' || other?.kind !== 'site') return [];
      const first = ({ sites }: Mention): number =>
        photos.findIndex(({ site }) => site !== null && sites.has(site));
      const isRight = first(one) < 0 || first(other) < 0 || first(one) <= first(other);
      const start = sentence.atNumbered[match.index] ?? 0;
      return isRight ? [] : [{ start, end: Math.max(one.end, other.end), kind: 'order' }];
    }),
  );
}

/** `More pictures were taken on Friday than on Monday`, `in Riga than in Tallinn`. */
function moreOf({ language, basis, text }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = basis.photos ?? [];
  const { masked, days, mentions, people } = sentence;
  const match = eventWords[language].moreThan.exec(masked);
  if (!match || people.length > 0 || heldWords[language].denies.test(masked)) return [];
  const than = text
    .slice(sentence.start, sentence.end)
    .search(/(?<!\p{L})(?:than|als|que)(?!\p{L})/iu);
  const items = [
    ...days.map(({ start, is }) => ({
      start,
      count: photos.filter(({ at }) => at !== null && onDay(at, is)).length,
    })),
    ...mentions.map(({ start, sites }) => ({
      start,
      count: photos.filter(({ site }) => site !== null && sites.has(site)).length,
    })),
  ].toSorted((a, b) => a.start - b.start);
  const [one, other, third] = items;
  const turn = sentence.start + than;
  if (!one || !other || third || than < 0 || one.start > turn || other.start < turn) return [];
  const isLess = match.groups?.['less'] !== undefined;
  const isRight = isLess ? one.count < other.count : one.count > other.count;
  const start = sentence.at[match.index] ?? 0;
  return isRight ? [] : [{ start, end: lastOf(sentence, match), kind: 'order' }];
}

/** `Aunt Lou told the canoe story`: whoever a caption names is at that caption's photo, and called as there. */
function kinNames(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, noted, basis } = context;
  const all = captionAnchors(context, sentence);
  const own = text.slice(sentence.start, sentence.end);
  return [...own.matchAll(eventWords[language].kin)].flatMap((match): readonly Finding[] => {
    const { kin = '', name = '' } = match.groups ?? {};
    if (!/^\p{Lu}/u.test(name) || basis.names.some((one) => one.includes(name))) return [];
    const captions = noted(name);
    if (captions.length === 0) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const anchors = all.filter((other) => other.end <= start || other.start >= end);
    const kinds = noted(kin);
    if (kinds.length > 0 && !captions.some((photo) => kinds.includes(photo)))
      return [{ start, end, kind: 'relation' }];
    const isElsewhere =
      anchors.length > 0 &&
      anchors.every(({ photos }) => !captions.some((photo) => photos.has(photo)));
    return isElsewhere ? [{ start, end, kind: 'name' }] : [];
  });
}

/** `Everybody was at Midnight Mass`. */
function everyone(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { basis, language } = context;
  const match = eventWords[language].everyone.exec(sentence.masked);
  if (!match || basis.names.length < 2 || heldWords[language].denies.test(sentence.masked))
    return [];
  const anchors = captionAnchors(context, sentence);
  const [anchor, other] = anchors;
  if (!anchor || other) return [];
  const isRight = [...anchor.photos].some(
    ({ who, faces }) =>
      basis.names.every((name) => who.includes(name)) || faces >= basis.names.length,
  );
  const start = sentence.at[match.index] ?? 0;
  return isRight ? [] : [{ start, end: lastOf(sentence, match), kind: 'order' }];
}

/** `A week in Klaipėda`: from the first day there to the next place. */
function weeks({ basis, language }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = (basis.photos ?? []).filter(({ at, site }) => at !== null && site !== null);
  return [...sentence.masked.matchAll(eventWords[language].weeks)].flatMap(
    (match): readonly Finding[] => {
      const { named: place, start, end } = namedIn(sentence, match, 'site');
      const n = match.groups?.['n'] ?? match.groups?.['m'] ?? '';
      const said = /^an?$/iu.test(n) ? 1 : numberValue(n, language);
      if (!place || said === null) return [];
      const isIn = ({ site }: BasisPhoto): boolean => site !== null && place.sites.has(site);
      const first = photos.findIndex(isIn);
      const last = photos.findLastIndex(isIn);
      if (first < 0) return [];
      const day = (index: number): string => storyDayOf(photos[index]?.at ?? '');
      const next = Math.min(last + 1, photos.length - 1);
      const isRight = [last, next].some(
        (to) => Math.abs(daysBetween(day(first), day(to)) - said * 7) <= said + 1,
      );
      return isRight ? [] : [{ start, end, kind: 'number' }];
    },
  );
}

/** `At the team photo Dario was already in plaster`: two captions are said to be one moment. */
function sameEvent(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language } = context;
  const { clause, denies, sinceThen } = heldWords[language];
  if (denies.test(sentence.masked) || sinceThen.test(sentence.masked)) return [];
  const [one, other, third] = captionAnchors(context, sentence);
  if (!one || !other || third || one.isQuoted || sentence.clocks.length > 1) return [];
  const between = text.slice(one.end, other.start);
  const opening = text.slice(sentence.start, one.start);
  if (
    between.search(clause) >= 0 ||
    /[,;:]|(?<!\p{L})(?:and|und|et|or|oder|ou)(?!\p{L})/iu.test(between)
  )
    return [];
  const { during } = eventWords[language];
  if (!during.test(opening) && !during.test(between)) return [];
  const days = [...one.photos, ...other.photos].map(({ at }) => storyDayOf(at ?? ''));
  // On one day one thing may be told beside the other.
  if (new Set(days).size < 2) return [];
  return [{ start: one.start, end: other.end, kind: 'order' }];
}

/** `Everyone was gone by eleven`. */
function gone({ basis, language }: CheckContext, sentence: Sentence): readonly Finding[] {
  const match = eventWords[language].gone.exec(sentence.masked);
  const [clock, other] = sentence.clocks;
  if (!match || !clock || other) return [];
  const late = (minute: number): number => (minute < 300 ? minute + 1440 : minute);
  const times = (basis.photos ?? []).flatMap(({ at, faces }) =>
    at !== null && faces > 0 && sentence.days.every(({ is }) => onDay(at, is)) ? [at] : [],
  );
  const days = [...new Set(times.map(storyDayOf))];
  // Of several days one is meant, which is not said.
  const isRight = days.some((day) =>
    times.every(
      (at) =>
        storyDayOf(at) !== day ||
        clock.minutes.some((minute) => late(minuteOfDay(at)) <= late(minute) + 10),
    ),
  );
  const start = sentence.at[match.index] ?? 0;
  return isRight || days.length === 0
    ? []
    : [{ start, end: lastOf(sentence, match), kind: 'order' }];
}

/** `Ruedi set out with them`: he is in one of the first pictures. */
function starters({ basis, language }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = (basis.photos ?? []).filter(({ who, at }) => who.length > 0 && at !== null);
  const first = photos[0]?.at ?? '';
  return [...sentence.masked.matchAll(eventWords[language].startsAlong)].flatMap(
    (match): readonly Finding[] => {
      const { named: who, start, end } = namedIn(sentence, match, 'person');
      if (!who || first === '') return [];
      const isThere = photos.some(
        ({ at, who: those }) =>
          at !== null &&
          those.includes(who.label) &&
          (Date.parse(`${at}:00Z`) - Date.parse(`${first}:00Z`)) / 60_000 <= 120,
      );
      return isThere ? [] : [{ start, end, kind: 'order' }];
    },
  );
}

/** `Nadia was the last to arrive and the first to leave`. */
function arrivalOrder({ basis, language }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = basis.photos ?? [];
  const indexOf = (label: string, isLast: boolean): number => {
    const is = ({ who }: BasisPhoto): boolean => who.includes(label);
    return isLast ? photos.findLastIndex(is) : photos.findIndex(is);
  };
  return [...sentence.masked.matchAll(eventWords[language].arrivalOrder)].flatMap(
    (match): readonly Finding[] => {
      const { named: who, start, end } = namedIn(sentence, match, 'person');
      const { firstIn, lastIn, firstOut, lastOut } = match.groups ?? {};
      if (!who) return [];
      const holds = (isOut: boolean, isLast: boolean): boolean => {
        const own = indexOf(who.label, isOut);
        return basis.names.every((name) => {
          const other = indexOf(name, isOut);
          // Those who are in one last picture left together.
          if (name === who.label || other < 0) return true;
          return isLast ? other <= own : isOut ? other > own : other >= own;
        });
      };
      const isRight =
        (firstIn === undefined || holds(false, false)) &&
        (lastIn === undefined || holds(false, true)) &&
        (firstOut === undefined || holds(true, false)) &&
        (lastOut === undefined || holds(true, true));
      return isRight ? [] : [{ start, end, kind: 'order' }];
    },
  );
}

/** `There is a picture of every day`, `Ioana and Pavel are together every day`. */
function everyDay({ basis, language }: CheckContext, sentence: Sentence): readonly Finding[] {
  const match = eventWords[language].everyDay.exec(sentence.masked);
  if (!match || heldWords[language].denies.test(sentence.masked)) return [];
  const times = (basis.photos ?? []).flatMap((photo) =>
    photo.at === null ? [] : [{ day: storyDayOf(photo.at), photo }],
  );
  const days = [...new Set(times.map(({ day }) => day))].toSorted();
  const isAll = days.every(
    (day, index) => index === 0 || daysBetween(days[index - 1] ?? '', day) === 1,
  );
  const isPictured = /(?:photo|picture|bild|foto|image)/iu.test(sentence.masked);
  const { people } = sentence;
  if (people.length === 0 && !isPictured) return [];
  const isRight =
    people.length === 0
      ? isAll
      : days.every((day) =>
          times.some(
            (one) => one.day === day && people.every((who) => one.photo.who.includes(who)),
          ),
        );
  const start = sentence.at[match.index] ?? 0;
  return isRight ? [] : [{ start, end: lastOf(sentence, match), kind: 'order' }];
}
