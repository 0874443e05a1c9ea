import type { Opening, Voice } from './messages.ts';
import type { Options } from './openingsEn.ts';
import {
  capital,
  days,
  duration,
  exactly,
  fullDate,
  halfOfDay,
  kilometres,
  people,
  roughly,
  townOf,
  weekday,
  where,
  type Stretch,
  type Told,
} from './phrasesDe.ts';

/** The words an opening is put together from. */
export interface OpeningWords {
  /** `kurz nach drei`, `um halb vier`: with its preposition. */
  readonly at: string;
  /** ` am Nachmittag`; '' where it is clear. */
  readonly half: string;
  readonly day: string;
  /** ` in Lissabon`, with a space before it; '' when unknown. */
  readonly spot: string;
  /** Only a town the photo is in. */
  readonly town: string | null;
  /** The town the story comes from, if the place changes. */
  readonly left: string | null;
  readonly moved: boolean;
  /** `rund 24 Kilometer`; null when the place is the same or the way is short or unknown. */
  readonly far: string | null;
  /** `, rund 24 Kilometer von Lissabon entfernt`; '' when unknown. */
  readonly from: string;
  /** `, rund 24 Kilometer entfernt`; '' when unknown. */
  readonly away: string;
}

/** A time as this voice tells it: reporters are exact. */
export function timeDe(local: string, { tone }: Voice): Told {
  return tone === 'journalistic' ? exactly(local) : roughly(local);
}

/** Everything an opening may say, in words. */
export function openingWordsDe(message: Opening, voice: Voice): OpeningWords {
  const spot = where(message.place);
  const left = townOf(message.from);
  const far =
    message.from && message.km !== null && message.km >= 2 ? kilometres(message.km) : null;
  return {
    at: timeDe(message.local, voice).at,
    half: voice.tone === 'journalistic' ? '' : halfOfDay(message.local),
    day: weekday(message.local),
    spot: spot === null ? '' : ` ${spot}`,
    town: townOf(message.place),
    left,
    moved: message.from !== null && spot !== null,
    far,
    from: far === null ? '' : left === null ? `, ${far} entfernt` : `, ${far} von ${left} entfernt`,
    away: far === null ? '' : `, ${far} entfernt`,
  };
}

/** The first sentence of a chapter, from when, where and how it follows the chapter before. */
export function openingDe(message: Opening, voice: Voice): Options {
  const words = openingWordsDe(message, voice);
  const tell = voice.person === 'first' ? ours : theirs;
  switch (message.how) {
    case 'start':
      return tell.start(message, words);
    case 'same-day':
      return words.moved ? tell.sameDayElsewhere(words) : tell.sameDayHere(message, words);
    case 'past-midnight':
      return tell.pastMidnight(words);
    case 'next-day':
      if (!words.moved) return tell.nextDayHere(words);
      return message.again ? tell.nextDayBack(words) : tell.nextDayElsewhere(words);
    case 'days-later':
      return tell.daysLater(message, words);
    case 'clock-back': {
      const full = fullDate(message.local, { year: false });
      const here = words.spot === '' ? 'Hier' : capital(words.spot.trim());
      const far = words.from === '' ? '' : `${words.from},`;
      const at = exactly(message.local).is;
      return [
        `${here}${far} ist immer noch ${full}: Das erste Foto dort ist von ${at} Ortszeit.`,
        `${here}${far} ist es ${at} Ortszeit, ${full}, als ${voice.person === 'first' ? 'wir das nächste Foto machen' : 'das nächste Foto entsteht'}.`,
      ];
    }
  }
}

/** The beginning of a clause that tells a time in passing; the verb follows it. */
export function openingLeadDe(message: Opening, voice: Voice): readonly string[] {
  const { at, half, day, spot } = openingWordsDe(message, voice);
  const full = fullDate(message.local, { year: message.tellYear });
  switch (message.how) {
    case 'past-midnight':
      return [`nach Mitternacht, ${at},`];
    case 'next-day':
      return spot === ''
        ? [`am ${day} ${at}${half}`, 'am nächsten Tag']
        : [`am ${day}, immer noch${spot},`, `am ${day}${spot}`, `am nächsten Tag${spot}`];
    case 'days-later': {
      const gone = message.days === null ? null : days(message.days).accusative;
      const on = `am ${full},${spot === '' ? '' : `${spot},`}`;
      return [...(gone === null ? [] : [`${gone} später, ${on}`]), on];
    }
    default: {
      const gap =
        message.gapMinutes === null || message.gapMinutes < 20
          ? null
          : duration(message.gapMinutes).accusative;
      return [`${at}${spot}`, ...(gap === null ? [] : [`${gap} später, ${at}${spot},`])];
    }
  }
}

/** `am Freitag kurz nach drei am Nachmittag`: what the standfirst has told is left out. */
export function whenItStartsDe({ local, tellDate }: Opening, { at, half }: OpeningWords): string {
  switch (tellDate) {
    case 'none':
      return at;
    case 'weekday':
      return `am ${weekday(local)} ${at}${half}`;
    case 'full':
      return `am ${fullDate(local, { year: true })}, ${at}${half}`;
  }
}

/** The time without a photo between two that are `gap` calendar days apart: one day from Saturday to Monday. */
export function daysOff(gap: number | null): Stretch {
  return days(gap === null ? 1 : gap < 14 ? Math.max(1, gap - 1) : gap);
}

/** Whom the first photo shows; null: nobody. */
export function firstOfAllDe(
  { who, others }: Opening,
  grammar: 'nominative' | 'dative' = 'nominative',
): string | null {
  return who.length + others === 0 ? null : people(who, others, grammar);
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
    const them = firstOfAllDe(message);
    const when = whenItStartsDe(message, words);
    const { spot } = words;
    if (them === null) {
      return [`Das erste Foto entsteht ${when}${spot}.`, `Es beginnt ${when}${spot}.`];
    }
    return [
      `Das erste Foto zeigt ${them}; es entsteht ${when}${spot}.`,
      `Es beginnt ${when}${spot}, mit ${firstOfAllDe(message, 'dative') ?? ''}.`,
    ];
  },
  sameDayElsewhere: ({ at, spot, town, left, far, from, away }) => [
    `${capital(at)} geht es${spot} weiter${from}.`,
    town !== null &&
      left !== null &&
      far !== null &&
      `Von ${left} sind es ${far} nach ${town}; dort geht es ${at} weiter.`,
    town !== null && `Am selben Tag, ${at}, folgt ${town}${away}.`,
    town !== null && `Dann kommt ${town}${from}: Das erste Foto dort entsteht ${at}.`,
    `Die nächsten Fotos entstehen ${at}${spot}${from}.`,
  ],
  sameDayHere(message, { at, spot }) {
    const gap = message.gapMinutes === null ? null : duration(message.gapMinutes);
    return [
      `${capital(at)} geht es${spot} weiter.`,
      gap && `${capital(gap.accusative)} später, ${at}, geht es${spot} weiter.`,
      gap && spot === '' && `Das nächste Foto entsteht ${at}, ${gap.accusative} später.`,
      `Das nächste Foto entsteht ${at}${spot}.`,
    ];
  },
  pastMidnight: ({ at, day }) => [
    `Mitternacht ist vorbei, als ${at} das nächste Foto entsteht.`,
    `Das nächste Foto entsteht ${at}; inzwischen ist ${day}.`,
  ],
  nextDayElsewhere: ({ at, half, day, spot, town, left, far, from, away }) => [
    `Am ${day} geht es${spot} weiter${from}.`,
    town !== null && `Der ${day} gehört ${town}${from}.`,
    `Am nächsten Tag geht es${spot} weiter${away}.`,
    town !== null && `Am ${day} folgt ${town}${away}.`,
    town !== null &&
      left !== null &&
      far !== null &&
      `Von ${left} nach ${town} sind es ${far}; dort beginnen die Fotos am ${day} ${at}${half}.`,
    `Das erste Foto vom ${day} entsteht ${at}${half}${spot}${from}.`,
    `Der ${day} beginnt ${at}${half}${spot}${from}.`,
    town !== null && left !== null && `Auf ${left} folgt am ${day} ${town}${away}.`,
    far !== null &&
      town !== null &&
      `Nach ${town} sind es ${far}; dort beginnt der ${day} ${at}${half}.`,
    town !== null && `Dann, am ${day}, ist es ${town}${away}.`,
  ],
  nextDayBack: ({ at, half, day, spot, town, from }) => [
    `Am ${day} geht es wieder${spot} weiter${from}.`,
    `Der ${day} beginnt ${at}${half} wieder${spot}.`,
    town !== null && `Am ${day} ist es wieder ${town}.`,
  ],
  nextDayHere({ at, half, day, spot, town }) {
    const still = spot === '' ? '' : `, immer noch${spot}`;
    return [
      `Der ${day} beginnt ${at}${half}${still}.`,
      `Am nächsten Tag entsteht das erste Foto ${at}${half}${still}.`,
      spot !== '' && `Auch am ${day} entstehen die Fotos${spot}, das erste ${at}${half}.`,
      town !== null && `${town} bekommt auch den ${day}.`,
      town !== null && `Eine Nacht später, ${at}${half}, ist es immer noch ${town}.`,
      `Am ${day} geht es ${at}${half} weiter${still}.`,
      spot !== '' && `Noch ein Tag${spot}: Am ${day} entsteht das erste Foto ${at}${half}.`,
      `Das erste Foto vom ${day} entsteht ${at}${half}${still}.`,
      spot !== '' && `${day}, ${at}${half}, und immer noch${spot}.`,
    ];
  },
  daysLater(message, { spot, town, from }) {
    const gone = message.days === null ? null : days(message.days);
    const full = fullDate(message.local, { year: message.tellYear });
    return [
      gone && `${capital(gone.accusative)} später, am ${full}, geht es${spot} weiter${from}.`,
      gone &&
        `Nach ${daysOff(message.days).dative} ohne Foto geht es am ${full},${spot} weiter${from}.`,
      `Das nächste Foto entsteht am ${full}${spot === '' ? '' : `,${spot}`}${from}.`,
      gone && town !== null && `${capital(gone.accusative)} später ist es ${town}${from}: ${full}.`,
      gone &&
        town !== null &&
        `${town}, ${gone.accusative} später${from}: Das nächste Foto ist vom ${full}.`,
    ];
  },
};

/** Told by those who took the photos. */
const ours: Openings = {
  start(message, words) {
    const them = firstOfAllDe(message);
    const when = whenItStartsDe(message, words);
    const { spot } = words;
    return [
      them === null
        ? `Das erste Foto machen wir ${when}${spot}.`
        : `Unser erstes Foto zeigt ${them}; wir machen es ${when}${spot}.`,
      `Wir beginnen ${when}${spot}${them === null ? '' : `, mit ${firstOfAllDe(message, 'dative') ?? ''}`}.`,
    ];
  },
  sameDayElsewhere: ({ at, spot, town, left, far, from, away }) => [
    `${capital(at)} sind wir${spot}${away}.`,
    town !== null &&
      left !== null &&
      far !== null &&
      `Von ${left} haben wir ${far} nach ${town}; dort machen wir ${at} das erste Foto.`,
    `Dann sind wir${spot}${from}: Das erste Foto dort machen wir ${at}.`,
    `Am selben Tag, ${at}, sind wir${spot}${from}.`,
    `Die nächsten Fotos machen wir ${at}${spot}${from}.`,
  ],
  sameDayHere(message, { at, spot }) {
    const gap = message.gapMinutes === null ? null : duration(message.gapMinutes);
    return [
      `Das nächste Foto machen wir ${at}${spot}.`,
      gap && `${capital(gap.accusative)} später, ${at}, machen wir${spot} das nächste Foto.`,
      gap && `Wir fotografieren${spot} weiter, ${at}, ${gap.accusative} später.`,
    ];
  },
  pastMidnight: ({ at, day }) => [
    `Mitternacht ist vorbei, als wir ${at} das nächste Foto machen.`,
    `Das nächste Foto machen wir ${at}; inzwischen ist ${day}.`,
  ],
  nextDayElsewhere: ({ at, half, day, spot, town, left, far, from, away }) => [
    `Am ${day} sind wir${spot}${away}.`,
    `Am nächsten Tag sind wir${spot}${from}.`,
    town !== null && `Am ${day} kommen wir nach ${town}${away}.`,
    town !== null &&
      left !== null &&
      far !== null &&
      `Von ${left} nach ${town} haben wir ${far}; dort machen wir das erste Foto am ${day} ${at}${half}.`,
    `Unser erstes Foto vom ${day} machen wir ${at}${half}${spot}${from}.`,
    `Den ${day} beginnen wir ${at}${half}${spot}${from}.`,
    town !== null && left !== null && `Nach ${left} kommen wir am ${day} nach ${town}${away}.`,
    far !== null &&
      town !== null &&
      `Nach ${town} sind es ${far}; dort beginnen wir den ${day} ${at}${half}.`,
    `Unser ${day} beginnt${spot}${from}.`,
    `Wir sind nun${spot}${away}; es ist ${day}, und ${at}${half} machen wir das erste Foto.`,
  ],
  nextDayBack: ({ at, half, day, spot, from }) => [
    `Am ${day} sind wir wieder${spot}${from}.`,
    `Den ${day} beginnen wir ${at}${half} wieder${spot}.`,
    `Am nächsten Tag sind wir wieder${spot}.`,
  ],
  nextDayHere({ at, half, day, spot }) {
    const still = spot === '' ? '' : `, immer noch${spot}`;
    return [
      `Den ${day} beginnen wir ${at}${half}${still}.`,
      `Am nächsten Tag machen wir das erste Foto ${at}${half}${still}.`,
      spot !== '' && `Auch am ${day} sind wir${spot}; unser erstes Foto entsteht ${at}${half}.`,
      spot !== '' && `Eine Nacht später, ${at}${half}, sind wir immer noch${spot}.`,
      spot !== '' && `Noch ein Tag${spot}: Am ${day} machen wir das erste Foto ${at}${half}.`,
      `Das erste Foto vom ${day} machen wir ${at}${half}${still}.`,
      spot !== '' && `Wir bleiben${spot}: Am ${day} fangen wir ${at}${half} an.`,
      `Unser ${day} beginnt ${at}${half}${still}.`,
      spot !== '' && `${day}, ${at}${half}, und wir sind immer noch${spot}.`,
    ];
  },
  daysLater(message, { spot, from }) {
    const gone = message.days === null ? null : days(message.days);
    const full = fullDate(message.local, { year: message.tellYear });
    return [
      gone &&
        spot !== '' &&
        `${capital(gone.accusative)} später, am ${full}, sind wir${spot}${from}.`,
      gone &&
        `Nach ${daysOff(message.days).dative} ohne Foto machen wir am ${full},${spot} das nächste${from}.`,
      `Das nächste Foto machen wir am ${full}${spot === '' ? '' : `,${spot}`}${from}.`,
      gone &&
        `${capital(gone.accusative)} später machen wir${spot} das nächste Foto${from}: Es ist ${full}.`,
    ];
  },
};
