import type { Opening, Voice } from './messages.ts';
import {
  capital,
  clock,
  days,
  duration,
  fromWhere,
  fullDate,
  kilometres,
  peopleAnd,
  weekday,
  where,
} from './phrasesEn.ts';
import { townName } from './townNames.ts';

/** Alternatives of one sentence; those that do not apply are null or false. */
export type Options = readonly (string | null | false)[];

/** The words an opening is put together from. */
interface Words {
  readonly at: string;
  readonly day: string;
  /** `in Lisbon`, with a space before it; '' when unknown. */
  readonly spot: string;
  /** `Lisbon`, `near Lisbon`; null when unknown. */
  readonly name: string | null;
  /** Only a town the photo is in. */
  readonly town: string | null;
  /** Where the story comes from, if the place changes. */
  readonly left: string | null;
  /** `about 24 kilometres`; null when the place is the same or the way is short or unknown. */
  readonly far: string | null;
  readonly first: boolean;
}

/** The first sentence of a chapter, from when, where and how it follows the chapter before. */
export function openingEn(message: Opening, voice: Voice): Options {
  const words: Words = {
    at: clock(message.local),
    day: weekday(message.local),
    spot: message.place && where(message.place) !== null ? ` ${where(message.place) ?? ''}` : '',
    name: fromWhere(message.place),
    town: message.place?.kind === 'in' ? townName(message.place, 'en') : null,
    left: message.from && fromWhere(message.from),
    far: message.from && message.km !== null && message.km >= 2 ? kilometres(message.km) : null,
    first: voice.person === 'first',
  };
  switch (message.how) {
    case 'start':
      return start(message, words, voice);
    case 'same-day':
      return words.left !== null && words.name !== null
        ? sameDayElsewhere(words)
        : sameDayHere(message, words);
    case 'past-midnight':
      return [
        `Midnight has passed when the photos go on, at ${words.at}.`,
        `The next photo is from ${words.at}; it is ${words.day} by now.`,
        `It is ${words.day}, ${words.at}, when the photos go on.`,
      ];
    case 'next-day':
      if (words.left === null || words.name === null) return nextDayHere(words);
      return message.again ? nextDayBack(words) : nextDayElsewhere(words);
    case 'days-later':
      return daysLater(message, words);
    case 'clock-back': {
      const full = fullDate(message.local, { year: false });
      const here = words.spot === '' ? 'Here' : words.spot.trim();
      return [
        `${capital(here)}${from(words)}, it is still ${full}: the first photo there is from ${words.at}, local time.`,
        `${capital(here)}${from(words)}, it is ${words.at} on ${full}, local time, when the photos go on.`,
      ];
    }
  }
}

/** `, about 24 kilometres from Lisbon`. */
function from({ far, left }: Words): string {
  if (far === null) return '';
  return left === null || left.startsWith('near ') ? `, ${far} away` : `, ${far} from ${left}`;
}

/** `, about 24 kilometres away`. */
function away({ far }: Words): string {
  return far === null ? '' : `, ${far} away`;
}

function start(message: Opening, { at, spot, first }: Words, voice: Voice): Options {
  const all = message.who.length + message.others;
  const them = all === 0 ? null : peopleAnd(message.who, message.others);
  const of = them === null ? '' : `, of ${them},`;
  const is = all === 1 ? 'is' : 'are';
  const when = whenItStarts(message, at);
  if (first) {
    return [
      `I took the first photo${of}${spot} ${when}.`,
      them !== null && `My first photo, taken${spot} ${when}, is of ${them}.`,
    ];
  }
  return [
    `The first photo${of} was taken${spot} ${when}.`,
    them !== null && `The first photo, taken${spot} ${when}, shows ${them}.`,
    them !== null && `${capital(when)} ${them} ${is} the first in front of the camera${spot}.`,
    voice.tone === 'warm' &&
      `It all begins${spot} ${when}${them === null ? '' : `, with ${them}`}.`,
    voice.tone === 'journalistic' &&
      `${capital(when)} the first photo is taken${spot}${them === null ? '' : `; it shows ${them}`}.`,
  ];
}

/** `on Friday at 3:12 pm`: what the standfirst has told is left out. */
function whenItStarts({ local, tellDate }: Opening, at: string): string {
  switch (tellDate) {
    case 'none':
      return `at ${at}`;
    case 'weekday':
      return `on ${weekday(local)} at ${at}`;
    case 'full':
      return `on ${fullDate(local, { year: true })} at ${at}`;
  }
}

function sameDayElsewhere(words: Words): Options {
  const { at, spot, name, town, left, far, first } = words;
  const there = name ?? '';
  return [
    `At ${at} the photos go on${spot}${from(words)}.`,
    far !== null &&
      left !== null &&
      `From ${left} it is ${far} to ${there}, where the photos go on at ${at}.`,
    `By ${at} it is ${there}${away(words)}.`,
    `The same day, at ${at}, the photos are from ${there}${from(words)}.`,
    town !== null && `${town} follows at ${at}${away(words)}.`,
    town !== null && `Then comes ${town}${from(words)}: the first photo there is from ${at}.`,
    first && `At ${at} I am${spot}${away(words)}.`,
  ];
}

function sameDayHere(message: Opening, { at, spot, first }: Words): Options {
  const gap = message.gapMinutes === null ? null : duration(message.gapMinutes);
  return [
    `At ${at} the photos go on${spot}.`,
    gap !== null && `${capital(gap)} later, at ${at}, the photos go on${spot}.`,
    gap !== null && spot === '' && `Nothing for ${gap}; then, at ${at}, the next photo.`,
    gap !== null && spot === '' && `The next photo is from ${at}, ${gap} later.`,
    `It is ${at} when the next photo is taken${spot}.`,
    gap !== null && spot === '' && `After ${gap} without a photo it is ${at}.`,
    gap !== null && first && `At ${at}, ${gap} later, I take the next photo${spot}.`,
  ];
}

function nextDayElsewhere(words: Words): Options {
  const { at, day, spot, name, town, left, far, first } = words;
  const there = name ?? '';
  return [
    `On ${day} the photos are from ${there}${from(words)}.`,
    town !== null && `${day} is for ${town}${from(words)}.`,
    `The next day it is ${there}${away(words)}.`,
    town !== null &&
      `${town} comes next${from(words)}: the first photo there is from ${day}, ${at}.`,
    `By ${at} on ${day} the photos are from ${there}${from(words)}.`,
    far !== null &&
      left !== null &&
      `From ${left} to ${there} it is ${far}; the photos there start on ${day} at ${at}.`,
    `The first photo of ${day}, at ${at}, is from ${there}${from(words)}.`,
    `${day} begins${spot}${from(words)}, at ${at}.`,
    town !== null && `${town} follows on ${day}${away(words)}.`,
    far !== null && `${capital(far)} lie between this day and the one before: ${day} is${spot}.`,
    left !== null && !left.startsWith('near ') && `After ${left} comes ${there}, on ${day}.`,
    first && `On ${day} I am${spot}${away(words)}.`,
    first && `My first photo${spot} is from ${day}, ${at}.`,
  ];
}

function nextDayBack(words: Words): Options {
  const { at, day, spot, name, first } = words;
  return [
    `On ${day} the photos are from ${name ?? ''} again.`,
    `${day} is${spot} again${from(words)}.`,
    `By ${at} on ${day} it is ${name ?? ''} again${away(words)}.`,
    first && `On ${day} I am back${spot}.`,
  ];
}

function nextDayHere({ at, day, spot, name, town, first }: Words): Options {
  const still = spot === '' ? '' : `, still${spot}`;
  return [
    `${day} begins at ${at}${still}.`,
    `The next day the first photo is from ${at}${still}.`,
    spot !== '' && `On ${day} the photos stay${spot}; the first is from ${at}.`,
    town !== null && `${town} has ${day} too, from ${at} on.`,
    name !== null && `A night later, at ${at}, it is still ${name}.`,
    `On ${day} it goes on at ${at}${still}.`,
    spot !== '' && `${day}, ${at}, and still${spot}.`,
    spot !== '' && `One more day${spot}: on ${day} the first photo is from ${at}.`,
    `The first photo of ${day} is from ${at}${still}.`,
    first && `On ${day} I start at ${at}${still}.`,
  ];
}

function daysLater(message: Opening, words: Words): Options {
  const { at, spot, name, town, first } = words;
  const gone = message.days === null ? null : days(message.days);
  const full = fullDate(message.local, { year: message.tellYear });
  return [
    gone !== null && `${capital(gone)} later, on ${full}, the photos go on${spot}${from(words)}.`,
    gone !== null && `Then ${gone} without a photo. On ${full}, at ${at}, it goes on${spot}.`,
    `The next photo was taken${spot} on ${full}${from(words)}.`,
    gone !== null &&
      `${capital(gone)} ${/^an? /.test(gone) ? 'passes' : 'pass'} before the next photo, taken${spot} on ${full}.`,
    `On ${full} it goes on${spot}${from(words)}.`,
    name !== null && gone !== null && `${capital(gone)} later it is ${name}: ${full}, ${at}.`,
    town !== null &&
      gone !== null &&
      `${town}, ${gone} later${from(words)}: the next photo is from ${full}.`,
    first && `I take the next photo${spot} on ${full}.`,
  ];
}
