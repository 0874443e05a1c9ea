import { hourMinute } from '../plan/clock.ts';
import type { Sun } from '../plan/facts.ts';
import { isOnePerson, type AltFacts, type CaptionFacts, type Tone, type Who } from './messages.ts';
import { capital, clock, date, number, people, peopleAnd, weekday, where } from './phrasesEn.ts';

/** Alternatives for a caption: what the eye cannot see. Fragments, hence without full stop; [] when nothing is known. */
export function captionEn(facts: CaptionFacts): readonly string[] {
  const { words, who, others, local, place, sun } = facts;
  // A mere number is to be seen already; it only goes with something that is not.
  const counted = who.length > 0 || (local !== null && others > 1);
  const someone = counted ? peopleAnd(who, others) : null;
  const time = local === null ? null : timeOf(local, facts.tellDay);
  const light = local === null ? null : lightOf(sun, local);
  const spot = where(place);
  const details = [time, light, spot].filter((part) => part !== null);
  const subject = words === null ? someone : `“${words.replace(/[.\s]+$/, '')}”`;
  if (subject === null) {
    if (details.length === 0) return [];
    if (spot !== null && time !== null) {
      return [
        capital([spot, time, light].filter((part) => part !== null).join(', ')),
        capital(details.join(', ')),
      ];
    }
    return [capital(details.join(', '))];
  }
  if (words !== null) {
    if (who.length > 0 && someone !== null)
      return [`${subject} (${[someone, ...details].join(', ')})`];
    return [[subject, ...details].join(', ')];
  }
  if (details.length === 0) return [capital(subject)];
  return [`${capital(subject)}, ${details.join(', ')}`];
}

/** Over weeks the date counts, not the hour. */
function timeOf(local: string, tellDay: CaptionFacts['tellDay']): string {
  switch (tellDay) {
    case 'none':
      return clock(local);
    case 'weekday':
      return `${weekday(local)}, ${clock(local)}`;
    case 'date':
      return date(local, { year: true });
  }
}

function lightOf(sun: Sun | null, local: string): string | null {
  const morning = hourMinute(local).hour < 12;
  switch (sun) {
    case 'low':
      return 'in low sun';
    case 'twilight':
      return morning ? 'before sunrise' : 'after sunset';
    case 'down':
      return morning ? 'before dawn' : 'after dark';
    default:
      return null;
  }
}

/** What is to be seen: who is where, else the colours. */
export function altEn(facts: AltFacts): string {
  const seen =
    facts.observation === null ? null : `${facts.unsure ? 'Possibly: ' : ''}${facts.observation}`;
  const who = whoIsWhere(facts);
  if (seen !== null) return who === null ? seen : `${who}. ${seen}`;
  return who ?? tonesOf(facts);
}

function whoIsWhere({ people: those, closeness, side }: AltFacts): string | null {
  const called = (who: Who | null): string => (who === null ? 'another person' : people([who]));
  const [left, right] = [those[0], those[1]];
  if (left === undefined) return null;
  const first = left.who === null ? 'one person' : people([left.who]);
  if (right === undefined) {
    const turned = left.turned === null ? '' : `, turned to the ${left.turned}`;
    if (closeness > 0.33) return `Close-up of ${first}${turned}`;
    const spot = side === 'centre' ? 'in the middle' : `in the ${side ?? 'left'} half`;
    return capital(`${first} ${spot} of the picture${turned}`);
  }
  const told = those.filter(({ who }) => who !== null);
  if (told.length === 0) {
    return those.length > 7
      ? `A group of ${number(those.length)} people`
      : capital(`${number(those.length)} people in the picture`);
  }
  if (those.length === 2 && isOnePerson(left.who, right.who))
    return capital(`${first}, seen twice`);
  if (those.length === 2) return capital(`${first} on the left, ${called(right.who)} on the right`);
  if (told.length >= those.length - 1 && those.length <= 5) {
    return `From left to right: ${[first, ...those.slice(1).map(({ who }) => called(who))].join(', ')}`;
  }
  const places = those.flatMap(({ who }, i) =>
    who === null ? [] : [`${people([who])} ${positionOf(i, those.length)}`],
  );
  return `${capital(number(those.length))} people, ${places.slice(0, 4).join(', ')}`;
}

function positionOf(index: number, length: number): string {
  if (index === 0) return 'on the far left';
  if (index === length - 1) return 'on the far right';
  if (index * 2 === length - 1) return 'in the middle';
  const fromRight = length - 1 - index;
  const ordinals = ['', 'second', 'third', 'fourth', 'fifth', 'sixth'];
  return index <= fromRight
    ? `${ordinals[index] ?? `${index + 1}th`} from left`
    : `${ordinals[fromRight] ?? `${fromRight + 1}th`} from right`;
}

const tones: Readonly<Record<Tone, string>> = {
  black: 'black',
  'dark-grey': 'dark grey',
  grey: 'grey',
  'light-grey': 'light grey',
  white: 'white',
  red: 'red',
  orange: 'orange',
  brown: 'brown',
  yellow: 'yellow',
  green: 'green',
  'dark-green': 'dark green',
  turquoise: 'turquoise',
  blue: 'blue',
  'dark-blue': 'dark blue',
  'light-blue': 'light blue',
  purple: 'purple',
  pink: 'pink',
  beige: 'beige',
};

function tonesOf({ tones: found, monochrome, shape }: AltFacts): string {
  const format =
    shape === 'tall' ? 'Upright picture' : shape === 'panorama' ? 'Panorama' : 'Picture';
  if (monochrome) return `${format} in black and white`;
  if (!found) return format;
  const colours =
    found.above === found.below
      ? `mostly ${tones[found.above]}`
      : `${tones[found.above]} in the upper half, ${tones[found.below]} in the lower half`;
  return shape === 'tall' || shape === 'panorama' ? `${format}: ${colours}` : capital(colours);
}
