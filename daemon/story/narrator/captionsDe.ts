import { hourMinute } from '../plan/clock.ts';
import type { Sun } from '../plan/facts.ts';
import { isOnePerson, type AltFacts, type CaptionFacts, type Tone, type Who } from './messages.ts';
import { capital, clock, date, number, people, persons, weekday, where } from './phrasesDe.ts';

/** Alternatives for a caption: what the eye cannot see. Fragments, hence without full stop; [] when nothing is known. */
export function captionDe(facts: CaptionFacts): readonly string[] {
  const { words, who, others, local, place, sun } = facts;
  // A mere number is to be seen already; it only goes with something that is not.
  const counted = who.length > 0 || (local !== null && others > 1);
  const someone = counted ? people(who, others) : null;
  const time = local === null ? null : timeOf(local, facts.tellDay);
  const light = local === null ? null : lightOf(sun, local);
  const spot = where(place);
  const details = [time, light, spot].filter((part) => part !== null);
  if (words !== null) {
    const quoted = `„${words.replace(/[.\s]+$/, '')}“`;
    if (who.length > 0 && someone !== null)
      return [`${quoted} (${[someone, ...details].join(', ')})`];
    return [[quoted, ...details].join(', ')];
  }
  if (someone === null) {
    if (details.length === 0) return [];
    return [
      capital(details.join(', ')),
      ...(spot === null
        ? []
        : [capital([spot, time, light].filter((part) => part !== null).join(', '))]),
    ];
  }
  if (details.length === 0) return [capital(someone)];
  return [`${capital(someone)}, ${details.join(', ')}`];
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
      return 'bei tief stehender Sonne';
    case 'twilight':
      return morning ? 'vor Sonnenaufgang' : 'nach Sonnenuntergang';
    case 'down':
      return morning ? 'noch im Dunkeln' : 'im Dunkeln';
    default:
      return null;
  }
}

/** What is to be seen: who is where, else the colours. */
export function altDe(facts: AltFacts): string {
  const seen =
    facts.observation === null
      ? null
      : `${facts.unsure ? 'Möglicherweise: ' : ''}${facts.observation}`;
  const who = whoIsWhere(facts);
  if (seen !== null) return who === null ? seen : `${who}. ${seen}`;
  return who ?? tonesOf(facts);
}

function whoIsWhere({ people: those, closeness, side }: AltFacts): string | null {
  const called = (who: Who | null): string =>
    who === null ? 'eine weitere Person' : people([who]);
  const [left, right] = [those[0], those[1]];
  if (left === undefined) return null;
  const first = left.who === null ? 'eine Person' : people([left.who]);
  if (right === undefined) {
    const turned =
      left.turned === null ? '' : `, nach ${left.turned === 'left' ? 'links' : 'rechts'} gewandt`;
    if (closeness > 0.33) {
      const of = left.who === null ? 'einer Person' : people([left.who], 0, 'dative');
      return `Nahaufnahme von ${of}${turned}`;
    }
    const spot =
      side === 'centre'
        ? 'in der Bildmitte'
        : `in der ${side === 'right' ? 'rechten' : 'linken'} Bildhälfte`;
    return capital(`${first} ${spot}${turned}`);
  }
  const told = those.filter(({ who }) => who !== null);
  if (told.length === 0) {
    return those.length > 7
      ? `Gruppe von ${number(those.length)} Personen`
      : capital(`${persons(those.length)} im Bild`);
  }
  if (those.length === 2 && isOnePerson(left.who, right.who))
    return capital(`${first}, zweimal zu sehen`);
  if (those.length === 2) return capital(`${first} links, ${called(right.who)} rechts`);
  if (told.length >= those.length - 1 && those.length <= 5) {
    return `Von links nach rechts: ${[first, ...those.slice(1).map(({ who }) => called(who))].join(', ')}`;
  }
  const places = those.flatMap(({ who }, i) =>
    who === null ? [] : [`${people([who])} ${positionOf(i, those.length)}`],
  );
  return `${capital(persons(those.length))}, ${places.slice(0, 4).join(', ')}`;
}

function positionOf(index: number, length: number): string {
  if (index === 0) return 'ganz links';
  if (index === length - 1) return 'ganz rechts';
  if (index * 2 === length - 1) return 'in der Mitte';
  const fromRight = length - 1 - index;
  const ordinals = ['', 'zweiter', 'dritter', 'vierter', 'fünfter', 'sechster'];
  return index <= fromRight
    ? `an ${ordinals[index] ?? `${index + 1}.`} Stelle von links`
    : `an ${ordinals[fromRight] ?? `${fromRight + 1}.`} Stelle von rechts`;
}

const tones: Readonly<Record<Tone, string>> = {
  black: 'Schwarz',
  'dark-grey': 'Dunkelgrau',
  grey: 'Grau',
  'light-grey': 'Hellgrau',
  white: 'Weiß',
  red: 'Rot',
  orange: 'Orange',
  brown: 'Braun',
  yellow: 'Gelb',
  green: 'Grün',
  'dark-green': 'Dunkelgrün',
  turquoise: 'Türkis',
  blue: 'Blau',
  'dark-blue': 'Dunkelblau',
  'light-blue': 'Hellblau',
  purple: 'Violett',
  pink: 'Rosa',
  beige: 'Beige',
};

function tonesOf({ tones: found, monochrome, shape }: AltFacts): string {
  const format = shape === 'tall' ? 'Hochformat' : shape === 'panorama' ? 'Panorama' : 'Bild';
  if (monochrome) return `${format} in Schwarzweiß`;
  if (!found) return format;
  const colours =
    found.above === found.below
      ? `vor allem ${tones[found.above]}`
      : `${tones[found.above]} in der oberen Hälfte, ${tones[found.below]} in der unteren`;
  return shape === 'tall' || shape === 'panorama' ? `${format}: ${colours}` : capital(colours);
}
