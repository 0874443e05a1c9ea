import type { Opening, Voice } from './messages.ts';
import type { Options } from './openingsEn.ts';
import {
  capital,
  clock,
  days,
  duration,
  fullDate,
  kilometres,
  people,
  townOf,
  weekday,
  where,
} from './phrasesDe.ts';

/** The words an opening is put together from. */
interface Words {
  readonly at: string;
  readonly day: string;
  /** `in Lissabon`, with a space before it; '' when unknown. */
  readonly spot: string;
  /** Only a town the photo is in. */
  readonly town: string | null;
  /** The town the story comes from, if the place changes. */
  readonly left: string | null;
  readonly moved: boolean;
  /** `rund 24 Kilometer`; null when the place is the same or the way is short or unknown. */
  readonly far: string | null;
  readonly first: boolean;
}

/** The first sentence of a chapter, from when, where and how it follows the chapter before. */
export function openingDe(message: Opening, voice: Voice): Options {
  const spot = where(message.place);
  const words: Words = {
    at: clock(message.local),
    day: weekday(message.local),
    spot: spot === null ? '' : ` ${spot}`,
    town: townOf(message.place),
    left: townOf(message.from),
    moved: message.from !== null && spot !== null,
    far: message.from && message.km !== null && message.km >= 2 ? kilometres(message.km) : null,
    first: voice.person === 'first',
  };
  switch (message.how) {
    case 'start':
      return start(message, words, voice);
    case 'same-day':
      return words.moved ? sameDayElsewhere(words) : sameDayHere(message, words);
    case 'past-midnight':
      return [
        `Mitternacht ist vorbei, als es um ${words.at} weitergeht.`,
        `Das nächste Foto ist von ${words.at}; inzwischen ist ${words.day}.`,
        `Es ist ${words.day}, ${words.at}, als es weitergeht.`,
      ];
    case 'next-day':
      if (!words.moved) return nextDayHere(words);
      return message.again ? nextDayBack(words) : nextDayElsewhere(words);
    case 'days-later':
      return daysLater(message, words);
    case 'clock-back': {
      const full = fullDate(message.local, { year: false });
      const here = words.spot === '' ? 'Hier' : capital(words.spot.trim());
      const far = from(words) === '' ? '' : `${from(words)},`;
      return [
        `${here}${far} ist immer noch ${full}: Das erste Foto dort ist von ${words.at} Ortszeit.`,
        `${here}${far} ist es ${words.at} Ortszeit, ${full}, als es weitergeht.`,
      ];
    }
  }
}

/** `, rund 24 Kilometer von Lissabon entfernt`. */
function from({ far, left }: Words): string {
  if (far === null) return '';
  return left === null ? `, ${far} entfernt` : `, ${far} von ${left} entfernt`;
}

/** `, rund 24 Kilometer entfernt`. */
function away({ far }: Words): string {
  return far === null ? '' : `, ${far} entfernt`;
}

function start(message: Opening, { at, spot, first }: Words, voice: Voice): Options {
  const all = message.who.length + message.others;
  const them = all === 0 ? null : people(message.who, message.others);
  const when = whenItStarts(message, at);
  if (first) {
    return [
      them === null
        ? `Das erste Foto mache ich ${when}${spot}.`
        : `Mein erstes Foto zeigt ${them}; ich mache es ${when}${spot}.`,
    ];
  }
  if (them === null) return [`Das erste Foto entsteht ${when}${spot}.`];
  return [
    `Das erste Foto zeigt ${them}; es entsteht ${when}${spot}.`,
    `${capital(when)} ${all === 1 ? 'kommt' : 'kommen'}${spot} zuerst ${them} vor die Kamera.`,
    voice.tone === 'warm' &&
      `Alles beginnt ${when}${spot}, mit ${people(message.who, message.others, 'dative')}.`,
  ];
}

/** `am Freitag um 15:12 Uhr`: what the standfirst has told is left out. */
function whenItStarts({ local, tellDate }: Opening, at: string): string {
  switch (tellDate) {
    case 'none':
      return `um ${at}`;
    case 'weekday':
      return `am ${weekday(local)} um ${at}`;
    case 'full':
      return `am ${fullDate(local, { year: true })}, um ${at}`;
  }
}

function sameDayElsewhere(words: Words): Options {
  const { at, spot, town, left, far, first } = words;
  return [
    `Um ${at} geht es${spot} weiter${from(words)}.`,
    town !== null &&
      left !== null &&
      far !== null &&
      `Von ${left} sind es ${far} nach ${town}; dort geht es um ${at} weiter.`,
    town !== null && `Am selben Tag um ${at} folgt ${town}${away(words)}.`,
    town !== null && `Dann kommt ${town}${from(words)}: Das erste Foto dort ist von ${at}.`,
    town !== null && `Ab ${at} sind die Fotos aus ${town}${away(words)}.`,
    first && `Um ${at} bin ich${spot}${away(words)}.`,
  ];
}

function sameDayHere(message: Opening, { at, spot, first }: Words): Options {
  const gap = message.gapMinutes === null ? null : duration(message.gapMinutes);
  return [
    `Um ${at} geht es${spot} weiter.`,
    gap && `${capital(gap.accusative)} später, um ${at}, geht es${spot} weiter.`,
    gap && spot === '' && `Nach ${gap.dative} ohne Foto ist es ${at}.`,
    gap && spot === '' && `Das nächste Foto ist von ${at}, ${gap.accusative} später.`,
    `Erst um ${at} entsteht${spot} das nächste Foto.`,
    gap && spot === '' && `Dann ${gap.accusative} lang nichts; weiter geht es um ${at}.`,
    gap && first && `Um ${at}, ${gap.accusative} später, mache ich${spot} das nächste Foto.`,
  ];
}

function nextDayElsewhere(words: Words): Options {
  const { at, day, spot, town, left, far, first } = words;
  return [
    `Am ${day} entstehen die Fotos${spot}${from(words)}.`,
    town !== null && `Der ${day} gehört ${town}${from(words)}.`,
    `Am nächsten Tag geht es${spot} weiter${away(words)}.`,
    town !== null && `Am ${day} folgt ${town}${away(words)}.`,
    town !== null &&
      left !== null &&
      far !== null &&
      `Von ${left} nach ${town} sind es ${far}; dort beginnen die Fotos am ${day} um ${at}.`,
    `Das erste Foto vom ${day} entsteht um ${at}${spot}${from(words)}.`,
    `Der ${day} beginnt um ${at}${spot}${from(words)}.`,
    town !== null && left !== null && `Auf ${left} folgt am ${day} ${town}.`,
    far !== null &&
      `${capital(far)} liegen zwischen diesem Tag und dem davor: Der ${day} spielt${spot}.`,
    town !== null && `Ab ${day}, ${at}, sind die Fotos aus ${town}${away(words)}.`,
    first && `Am ${day} bin ich${spot}${away(words)}.`,
  ];
}

function nextDayBack(words: Words): Options {
  const { at, day, spot, town, first } = words;
  return [
    `Am ${day} geht es wieder${spot} weiter${from(words)}.`,
    `Der ${day} beginnt um ${at} wieder${spot}.`,
    town !== null && `Am ${day} sind die Fotos wieder aus ${town}.`,
    first && `Am ${day} bin ich wieder${spot}.`,
  ];
}

function nextDayHere({ at, day, spot, town, first }: Words): Options {
  const still = spot === '' ? '' : `, immer noch${spot}`;
  return [
    `Der ${day} beginnt um ${at}${still}.`,
    `Am nächsten Tag ist das erste Foto von ${at}${still}.`,
    spot !== '' && `Auch am ${day} entstehen die Fotos${spot}, das erste um ${at}.`,
    town !== null && `${town} bekommt auch den ${day}, ab ${at}.`,
    town !== null && `Eine Nacht später, um ${at}, ist es immer noch ${town}.`,
    `Am ${day} geht es um ${at} weiter${still}.`,
    spot !== '' && `Noch ein Tag${spot}: Am ${day} ist das erste Foto von ${at}.`,
    `Das erste Foto vom ${day} ist von ${at}${still}.`,
    spot !== '' && `${day}, ${at}, und immer noch${spot}.`,
    first && `Am ${day} beginne ich um ${at}${still}.`,
  ];
}

function daysLater(message: Opening, words: Words): Options {
  const { at, spot, town, first } = words;
  const gone = message.days === null ? null : days(message.days);
  const full = fullDate(message.local, { year: message.tellYear });
  return [
    gone && `${capital(gone.accusative)} später, am ${full}, geht es${spot} weiter${from(words)}.`,
    gone && `Nach ${gone.dative} ohne Foto geht es am ${full}, um ${at}${spot} weiter.`,
    `Das nächste Foto entsteht am ${full}${spot === '' ? '' : `,${spot}`}${from(words)}.`,
    `Am ${full}, geht es${spot} weiter${from(words)}.`,
    gone && town !== null && `${capital(gone.accusative)} später ist es ${town}: ${full}, ${at}.`,
    gone &&
      town !== null &&
      `${town}, ${gone.accusative} später${from(words)}: Das nächste Foto ist vom ${full}.`,
    first && `Das nächste Foto mache ich am ${full}${spot === '' ? '' : `,${spot}`}.`,
  ];
}
