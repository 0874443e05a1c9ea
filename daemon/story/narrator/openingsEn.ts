import type { Opening, Voice } from './messages.ts';
import {
  capital,
  days,
  duration,
  exactly,
  fromWhere,
  fullDate,
  halfOfDay,
  kilometres,
  peopleAnd,
  roughly,
  weekday,
  where,
  type Told,
} from './phrasesEn.ts';
import { townName } from '../plan/townNames.ts';

/** Alternatives of one sentence; those that do not apply are null or false. */
export type Options = readonly (string | null | false)[];

/** The words an opening is put together from. */
export interface OpeningWords {
  /** `shortly after three`, with its preposition where it has one. */
  readonly at: string;
  /** The same as what it is: `half past three`. */
  readonly is: string;
  /** ` in the afternoon`; '' where it is clear. */
  readonly half: string;
  readonly day: string;
  /** ` in Lisbon`, with a space before it; '' when unknown. */
  readonly spot: string;
  /** `Lisbon`, `near Lisbon`; null when unknown. */
  readonly name: string | null;
  /** Only a town the photo is in. */
  readonly town: string | null;
  /** Where the story comes from, if the place changes. */
  readonly left: string | null;
  /** `about 24 kilometres`; null when the place is the same or the way is short or unknown. */
  readonly far: string | null;
  /** `, about 24 kilometres from Lisbon`; '' when unknown. */
  readonly from: string;
  /** `, about 24 kilometres away`; '' when unknown. */
  readonly away: string;
}

/** A time as this voice tells it: reporters are exact. */
export function timeEn(local: string, { tone }: Voice): Told {
  return tone === 'journalistic' ? exactly(local) : roughly(local);
}

/** Everything an opening may say, in words. */
export function openingWordsEn(message: Opening, voice: Voice): OpeningWords {
  const { at, is } = timeEn(message.local, voice);
  const left = message.from && fromWhere(message.from);
  const far =
    message.from && message.km !== null && message.km >= 2 ? kilometres(message.km) : null;
  const spot = where(message.place);
  return {
    at,
    is,
    half: voice.tone === 'journalistic' ? '' : halfOfDay(message.local),
    day: weekday(message.local),
    spot: spot === null ? '' : ` ${spot}`,
    name: fromWhere(message.place),
    town: message.place?.kind === 'in' ? townName(message.place, 'en') : null,
    left,
    far,
    from:
      far === null
        ? ''
        : left === null || left.startsWith('near ')
          ? `, ${far} away`
          : `, ${far} from ${left}`,
    away: far === null ? '' : `, ${far} away`,
  };
}

/** The first sentence of a chapter, from when, where and how it follows the chapter before. */
export function openingEn(message: Opening, voice: Voice): Options {
  const words = openingWordsEn(message, voice);
  const tell = voice.person === 'first' ? ours : theirs;
  switch (message.how) {
    case 'start':
      return tell.start(message, words);
    case 'same-day':
      return words.left !== null && words.name !== null
        ? tell.sameDayElsewhere(words)
        : tell.sameDayHere(message, words);
    case 'past-midnight':
      return tell.pastMidnight(words);
    case 'next-day':
      if (words.left === null || words.name === null) return tell.nextDayHere(words);
      return message.again ? tell.nextDayBack(words) : tell.nextDayElsewhere(words);
    case 'days-later':
      return tell.daysLater(message, words);
    case 'clock-back': {
      const full = fullDate(message.local, { year: false });
      const here = words.spot === '' ? 'Here' : capital(words.spot.trim());
      return [
        `${here}${words.from}, it is still ${full}: the first photo there is from ${exactly(message.local).is}, local time.`,
        `${here}${words.from}, it is ${exactly(message.local).is} on ${full}, local time, when ${voice.person === 'first' ? 'we take the next photo' : 'the next photo is taken'}.`,
      ];
    }
  }
}

/** The beginning of a clause that tells a time in passing: `the next day`, `nine months later, on 4 May 2017,`. */
export function openingLeadEn(message: Opening, voice: Voice): readonly string[] {
  const { at, half, day, spot } = openingWordsEn(message, voice);
  const here = spot === '' ? '' : `${spot},`;
  const full = fullDate(message.local, { year: message.tellYear });
  switch (message.how) {
    case 'past-midnight':
      return [`after midnight, ${at},`, `by now it is ${day}: ${at}`];
    case 'next-day':
      return [
        ...(spot === '' ? [`on ${day}, ${at}${half},`] : []),
        ...(spot === '' ? [] : [`on ${day}, still${spot},`]),
        `the next day${spot === '' ? '' : `,${here}`}`,
      ];
    case 'days-later': {
      const gone = message.days === null ? null : days(message.days);
      const year = message.tellYear ? ',' : '';
      return [
        ...(gone === null ? [] : [`${gone} later, on ${full},${here}`]),
        `on ${full}${here === '' ? year : `,${here}`}`,
      ];
    }
    default: {
      const gap =
        message.gapMinutes === null || message.gapMinutes < 20
          ? null
          : duration(message.gapMinutes);
      return [
        `${at}${here === '' ? '' : `${spot},`}`,
        ...(gap === null ? [] : [`${gap} later, ${at},${here}`]),
      ];
    }
  }
}

/** `on Friday, shortly after three in the afternoon`: what the standfirst has told is left out. */
export function whenItStartsEn({ local, tellDate }: Opening, { at, half }: OpeningWords): string {
  switch (tellDate) {
    case 'none':
      return at;
    case 'weekday':
      return `on ${weekday(local)}, ${at}${half}`;
    case 'full':
      return `on ${fullDate(local, { year: true })}, ${at}${half}`;
  }
}

/** The time without a photo between two that are `gap` calendar days apart: `a day` from Saturday to Monday. */
export function daysOff(gap: number | null): string {
  return days(gap === null ? 1 : gap < 14 ? Math.max(1, gap - 1) : gap);
}

/** Whom the first photo shows; null: nobody. */
export function firstOfAllEn({ who, others }: Opening): string | null {
  return who.length + others === 0 ? null : peopleAnd(who, others);
}

interface Openings {
  start(message: Opening, words: OpeningWords): Options;
  sameDayElsewhere(words: OpeningWords): Options;
  sameDayHere(message: Opening, words: OpeningWords): Options;
  pastMidnight(words: OpeningWords): Options;
  nextDayElsewhere(words: OpeningWords): Options;
  nextDayBack(words: OpeningWords): Options;
  nextDayHere(words: OpeningWords): Options;
  daysLater(message: Opening, words: OpeningWords): Options;
}

const theirs: Openings = {
  start(message, words) {
    const them = firstOfAllEn(message);
    const when = whenItStartsEn(message, words);
    const { spot } = words;
    if (them === null) {
      return [`The first photo was taken${spot} ${when}.`, `It begins${spot} ${when}.`];
    }
    return [
      `The first photo, of ${them}, was taken${spot} ${when}.`,
      `It begins${spot} ${when}, with ${them}.`,
    ];
  },
  sameDayElsewhere: ({ at, spot, name, town, left, far, from, away }) => [
    `${capital(at)} it is ${name ?? ''}${away}.`,
    `The next photos were taken${spot}${from}, ${at}.`,
    far !== null &&
      left !== null &&
      `From ${left} it is ${far} to ${name ?? ''}, where the first photo was taken ${at}.`,
    town !== null && `${town} follows${away}, ${at}.`,
    town !== null && `Then comes ${town}${from}: the first photo there was taken ${at}.`,
    `The same day, ${at}, it is ${name ?? ''}${from}.`,
  ],
  sameDayHere(message, { at, is, spot }) {
    const gap = message.gapMinutes === null ? null : duration(message.gapMinutes);
    return [
      `The next photo was taken${spot} ${at}.`,
      gap !== null && `${capital(gap)} later, ${at}, the next photo was taken${spot}.`,
      gap !== null && spot === '' && `The next photo is from ${is}, ${gap} later.`,
      gap !== null && `It goes on${spot} ${at}, ${gap} later.`,
    ];
  },
  pastMidnight: ({ at, is, day }) => [
    `Midnight has passed when the next photo is taken, ${at}.`,
    `The next photo is from ${is}; it is ${day} by now.`,
  ],
  nextDayElsewhere: ({ at, half, day, spot, name, town, left, far, from, away }) => [
    `On ${day} it is ${name ?? ''}${away}.`,
    town !== null && `${day} belongs to ${town}${from}.`,
    `The next day it is ${name ?? ''}${from}.`,
    town !== null &&
      `${town} comes next${from}: the first photo there is from ${day}, ${at}${half}.`,
    far !== null &&
      left !== null &&
      `From ${left} to ${name ?? ''} it is ${far}; the photos there start on ${day}, ${at}${half}.`,
    `The first photo of ${day}, ${at}${half}, is from ${name ?? ''}${from}.`,
    `${day} begins${spot}${from}, ${at}${half}.`,
    town !== null && `${town} follows on ${day}${away}.`,
    far !== null && `It is ${far} to ${name ?? ''}, where ${day} begins ${at}${half}.`,
    left !== null &&
      !left.startsWith('near ') &&
      `After ${left}, on ${day}, comes ${name ?? ''}${away}.`,
    `${day} starts${spot}${from}.`,
  ],
  nextDayBack: ({ at, half, day, spot, name, from, away }) => [
    `On ${day} it is ${name ?? ''} again${away}.`,
    `${day} is${spot} again${from}.`,
    `${day} begins${spot} again, ${at}${half}.`,
  ],
  nextDayHere({ at, is, half, day, spot, name, town }) {
    const still = spot === '' ? '' : `, still${spot}`;
    return [
      `${day} begins ${at}${half}${still}.`,
      `The next day the first photo is from ${is}${half}${still}.`,
      spot !== '' && `${day} is${spot} too; the first photo is from ${is}${half}.`,
      town !== null && `${town} has ${day} too, beginning ${at}${half}.`,
      name !== null && `A night later, ${at}, it is still ${name}.`,
      spot !== '' && `${day}, ${at}${half}, and still${spot}.`,
      spot !== '' && `One more day${spot}: on ${day} the first photo was taken ${at}${half}.`,
      `The first photo of ${day} was taken ${at}${half}${still}.`,
      `On ${day} it goes on ${at}${half}${still}.`,
    ];
  },
  daysLater(message, { at, spot, name, town, from }) {
    const gone = message.days === null ? null : days(message.days);
    const off = daysOff(message.days);
    const full = fullDate(message.local, { year: message.tellYear });
    return [
      gone !== null &&
        `${capital(gone)} later, on ${full}, it is ${name ?? 'time for the next photo'}${from}.`,
      gone !== null && `Then ${off} without a photo; on ${full} it goes on${spot}${from}.`,
      `The next photo was taken${spot} on ${full}${from}.`,
      gone !== null &&
        `${capital(gone)} ${/^an? /.test(gone) ? 'passes' : 'pass'} before the next photo, taken${spot} on ${full}${from}.`,
      name !== null &&
        gone !== null &&
        `${capital(gone)} later it is ${name}${from}: ${full}, ${at}.`,
      town !== null &&
        gone !== null &&
        `${town}, ${gone} later${from}: the next photo is from ${full}.`,
    ];
  },
};

/** Told by those who took the photos. */
const ours: Openings = {
  start(message, words) {
    const them = firstOfAllEn(message);
    const when = whenItStartsEn(message, words);
    const { spot } = words;
    const of = them === null ? '' : `, of ${them},`;
    return [
      `We took the first photo${of}${spot} ${when}.`,
      `We begin${spot} ${when}${them === null ? '' : `, with ${them}`}.`,
      them !== null && `Our first photo, taken${spot} ${when}, is of ${them}.`,
    ];
  },
  sameDayElsewhere: ({ at, spot, name, left, far, from, away }) => [
    `${capital(at)} we are${spot}${away}.`,
    `We took the next photos${spot}${from}, ${at}.`,
    far !== null &&
      left !== null &&
      `From ${left} we have ${far} to ${name ?? ''}, where we took our first photo ${at}.`,
    `Then we are${spot}${from}: we took our first photo there ${at}.`,
    `The same day, ${at}, we are${spot}${from}.`,
  ],
  sameDayHere(message, { at, is, spot }) {
    const gap = message.gapMinutes === null ? null : duration(message.gapMinutes);
    return [
      `We took the next photo${spot} ${at}.`,
      gap !== null && `${capital(gap)} later, ${at}, we took the next photo${spot}.`,
      gap !== null && spot === '' && `Our next photo is from ${is}, ${gap} later.`,
      gap !== null && `We go on${spot} ${at}, ${gap} later.`,
    ];
  },
  pastMidnight: ({ at, is, day }) => [
    `Midnight has passed when we take the next photo, ${at}.`,
    `Our next photo is from ${is}; it is ${day} by now.`,
  ],
  nextDayElsewhere: ({ at, half, day, spot, name, left, far, from, away }) => [
    `On ${day} we are${spot}${away}.`,
    `The next day we are${spot}${from}.`,
    `We go on${spot}${from}: on ${day} we took our first photo there ${at}${half}.`,
    far !== null &&
      left !== null &&
      `From ${left} to ${name ?? ''} we have ${far}; we took our first photo there on ${day}, ${at}${half}.`,
    `Our first photo of ${day}, ${at}${half}, is from ${name ?? ''}${from}.`,
    `We begin ${day}${spot}${from}, ${at}${half}.`,
    far !== null && `It is ${far} to ${name ?? ''}, where we begin ${day} ${at}${half}.`,
    left !== null &&
      !left.startsWith('near ') &&
      `On ${day}, after ${left}, we come to ${name ?? ''}${away}.`,
    `Our ${day} starts${spot}${from}.`,
    `${capital(spot.trim())}${away}, we take our first photo on ${day}, ${at}${half}.`,
  ],
  nextDayBack: ({ at, half, day, spot, from }) => [
    `On ${day} we are back${spot}${from}.`,
    `We begin ${day}${spot} again, ${at}${half}.`,
    `The next day we are${spot} again.`,
  ],
  nextDayHere({ at, is, half, day, spot }) {
    const still = spot === '' ? '' : `, still${spot}`;
    return [
      `On ${day} we begin ${at}${half}${still}.`,
      `The next day we took our first photo ${at}${half}${still}.`,
      spot !== '' && `We are${spot} on ${day} too; our first photo is from ${is}${half}.`,
      spot !== '' && `A night later, ${at}, we are still${spot}.`,
      spot !== '' && `${day}, ${at}${half}, and we are still${spot}.`,
      spot !== '' && `One more day${spot}: on ${day} we took the first photo ${at}${half}.`,
      `We took the first photo of ${day} ${at}${half}${still}.`,
      spot !== '' && `We stay${spot}: on ${day} we go on ${at}${half}.`,
      `Our ${day} begins ${at}${half}${still}.`,
    ];
  },
  daysLater(message, { at, spot, name, from }) {
    const gone = message.days === null ? null : days(message.days);
    const off = daysOff(message.days);
    const full = fullDate(message.local, { year: message.tellYear });
    return [
      gone !== null && name !== null && `${capital(gone)} later, on ${full}, we are${spot}${from}.`,
      gone !== null && `We took no photo for ${off}; on ${full} we go on${spot}${from}.`,
      `We took the next photo${spot} on ${full}${from}.`,
      gone !== null &&
        `${capital(gone)} later we took the next photo${spot}${from}: ${full}, ${at}.`,
    ];
  },
};
