import type { ClaimKind } from '../claims/claim.ts';
import { splitSentences } from '../claims/sentences.ts';
import { saidTimes } from '../claims/times.ts';
import { peopleNouns } from '../claims/words/peopleNouns.ts';
import { wholeWords } from '../claims/words/wholeWords.ts';
import type { Language } from '../language.ts';
import { inspect, type InspectContext, type Inspected } from './inspect.ts';

/** Words that are counted or pointed from what was said just before: `twenty minutes later`, `danach`, `ensuite`. */
const after: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:later|afterwards?|after that|thereafter|then|before that|since then|meanwhile|at the same time|soon|(?:an hour|minutes?|hours?|days?) (?:after|before|on)|(?:that|the (?:same|next|following)) (?:day|morning|afternoon|evening|night)(?! of))\b/iu,
  de: /(?<![\p{L}])(?:später|danach|anschließend|darauf|daraufhin|dann|davor|zuvor|vorher|seitdem|inzwischen|währenddessen|gleichzeitig|am (?:selben|gleichen|nächsten|folgenden) (?:Tag|Morgen|Vormittag|Mittag|Nachmittag|Abend)|desselben (?:Tages|Abends))(?![\p{L}])/iu,
  fr: /(?<![\p{L}])(?:plus tard|ensuite|puis|alors|auparavant|entre-temps|pendant ce temps|avant cela|après cela|(?:minutes?|heures?|jours?) après|le lendemain|le même (?:jour|matin|soir)|ce (?:jour|matin|soir)-là|cette (?:nuit|après-midi)-là)(?![\p{L}])/iu,
};

/** A beginning that stands for a place or a thing named just before. */
const forThings: Readonly<Record<Language, RegExp>> = {
  en: /^(?:This|That|These|Those|There(?! (?:is|are|was|were)\b)|From there)\b/u,
  de: /^(?:Dort|Dabei|Dazu|Das (?:ist|war))(?![\p{L}])/u,
  fr: /^(?:Cela|C’est (?:encore|aussi)|Là)(?![\p{L}])/u,
};

/** A beginning that stands for people named just before. */
const forPeople: Readonly<Record<Language, RegExp>> = {
  en: /^(?:She|He|They|Her|His|Their|Both|The (?:two|three|four|others|other (?:one|two|three))(?! (?:pictures?|photos?|days?|hours?|towns?)\b))\b/u,
  de: /^(?:Sie|Er|Ihr|Ihre|Ihren|Ihrem|Sein|Seine|Seinen|Seinem|Beide|Die (?:beiden|zwei|drei|anderen)(?! (?:Bilder|Fotos|Aufnahmen|Tage|Stunden|Orte)(?![\p{L}])))(?![\p{L}])/u,
  fr: /^(?:Elles?|Ils?(?! (?:y a|est|était|fait|faisait|pleut|pleuvait|neige|neigeait)(?![\p{L}]))|Son|Sa|Ses|Leurs?|Tous (?:les )?deux|Toutes (?:les )?deux|Les (?:deux|trois|autres)(?! (?:photos|images|jours|heures|villes)(?![\p{L}])))(?![\p{L}])/u,
};

/** One person's, where a name can stand as well. German `Sie gehen` is of several. */
const forOne: Readonly<Record<Language, RegExp>> = {
  en: /^(?:She|He)(?=\s)/u,
  de: /^(?:Er|Sie)(?=\s)(?!\s\p{L}+n(?![\p{L}]))/u,
  fr: /^(?:Elle|Il)(?=\s)/u,
};

/** Conjunctions that set a sentence against the one before, or add it to that. */
const conjunctions: Readonly<Record<Language, RegExp>> = {
  en: /^(?:But|And|Yet|So|However|Still,|Instead)(?=[\s,])/u,
  de: /^(?:Aber|Und|Doch|Denn|Trotzdem|Dennoch|Stattdessen|Deshalb|Also)(?=[\s,])/u,
  fr: /^(?:Mais|Et|Pourtant|Donc|Cependant|Car)(?=[\s,])/u,
};

/** Beginnings that only join on, and can go. In German the verb would have to move, but not after `aber` and its like. */
const joints: Readonly<Record<Language, RegExp>> = {
  en: /^(?:But|And|Yet|So|However|Still|Instead|Then|Afterwards|After that|Later(?: on)?|Soon after(?:wards)?|Meanwhile)\b,?\s+/u,
  de: /^(?:Aber|Und|Doch|Denn)\s+(?=[@\p{Lu}]|(?:der|die|das|den|dem|um|am|im|in|auf|sie|er|es)\s)/u,
  fr: /^(?:Mais|Et|Pourtant|Cependant|Puis|Ensuite|Plus tard|Entre-temps)(?![\p{L}]),?\s+/u,
};

/** So long after what was said before: counted from the last clock time told. */
const counted: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:minutes?|hours?)\b[^.,;]{0,12}\b(?:later|after)\b/iu,
  de: /(?:minuten?|stunden?) (?:später|danach)(?![\p{L}])/iu,
  fr: /(?<![\p{L}])(?:minutes?|heures?)(?: et \p{L}+)? (?:plus tard|après)(?![\p{L}])/iu,
};

/** Anything that may be a time by the clock: rather too much. */
const clock: Readonly<Record<Language, RegExp>> = {
  en: /\d[:.]\d|\d ?[ap]\.?m|\b(?:past|noon|midnight|o’clock)\b|\b(?:at|by|around|until) (?:about |around |nearly |almost )?(?:\d|half|an? |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|lunch|dinner|breakfast|dawn|dusk|sun)/iu,
  de: /\d[:.]\d|uhr|(?<!vor|nach)mittag|mitternacht|(?<![\p{L}])(?:(?:um|gegen|bis) (?:\p{Ll}+|\d+)|halb|viertel)(?![\p{L}])/iu,
  fr: /\d ?h(?!\p{L})|heure|midi|minuit|quart/iu,
};

/** What stood between a sentence and what was told last. */
export interface TakenOut {
  readonly text: string;
  /** Somebody may have been named in it. */
  readonly hasPeople: boolean;
  /** What was told before it; absent: nothing is known of that. */
  readonly told?: string;
}

/**
 * Whether a sentence is understood only from those before it that were taken out, so that it would say something else,
 * and maybe something false: its time is counted from there, or its subject stands there.
 */
export function leansOn(takenOut: TakenOut, sentence: string, language: Language): boolean {
  if (forThings[language].test(sentence) || conjunctions[language].test(sentence)) return true;
  if (takenOut.hasPeople && forPeople[language].test(sentence)) return true;
  if (counted[language].test(sentence))
    return clock[language].test(takenOut.text) && !saysLastTime(takenOut, language);
  // Whoever gives the hour counts from nothing.
  return after[language].test(sentence) && saidTimes({ text: sentence, language }).length === 0;
}

/** The only hour that was taken out is the one that was told last: what is counted from there is counted from that. */
function saysLastTime({ text, told = '' }: TakenOut, language: Language): boolean {
  const last = saidTimes({ text: told, language }).at(-1)?.minutes;
  const gone = saidTimes({ text, language });
  return (
    last !== undefined &&
    gone.length > 0 &&
    gone.every(({ minutes }) => minutes.some((minute) => last.includes(minute)))
  );
}

/**
 * A sentence as it can stand when what was before it is gone: as it is, without the word that joined it on, or with the
 * name instead of the pronoun.
 *
 * @param gap what was taken out since the last sentence told; `[]` when nothing was
 * @param told the paragraph before that
 * @returns null when it is understood only from what is gone
 */
export function standingAlone(
  gap: readonly Inspected[],
  sentence: Inspected,
  context: InspectContext,
  told = '',
): Inspected | null {
  if (gap.length === 0) return sentence;
  const { language } = context;
  const takenOut = {
    told,
    text: gap.map(({ text }) => text).join(' '),
    raw: gap.map(({ raw }) => raw).join(' '),
    hasPeople: gap.some((sentence) => hasPeople(sentence, language)),
  };
  if (!leansOn(takenOut, sentence.raw, language)) return sentence;
  const parted = sentence.raw.replace(joints[language], '');
  const begun = parted.charAt(0).toUpperCase() + parted.slice(1);
  const marks = (text: string): ReadonlySet<string> => new Set(text.match(/@p\d+/gu));
  const [mark, other] = marks(takenOut.raw);
  // `Her brother was there`: that she was spoken of stands before it.
  const [before, another] = marks(mark === undefined ? lastSentences(told, language) : '');
  const who = other === undefined && another === undefined ? (mark ?? before) : undefined;
  const named = who === undefined ? begun : begun.replace(forOne[language], who);
  if (named === sentence.raw || leansOn(takenOut, named, language)) return null;
  const mended = inspect(named, context);
  const isSure = mark !== undefined || named === begun || isHeld(mended, language);
  return mended.hard.length === 0 && mended.unwanted.length === 0 && isSure ? mended : null;
}

/** The last two, as far as a pronoun may go back. */
function lastSentences(text: string, language: Language): string {
  const from = splitSentences(text, language).at(-2)?.start ?? 0;
  return text.slice(from);
}

/** Whether what is said of somebody can be held against photos, and is true: when it was, or how long after. */
function isHeld({ claims, text }: Inspected, language: Language): boolean {
  return (
    claims.length === 0 &&
    (counted[language].test(text) || saidTimes({ text, language }).length > 0)
  );
}

/** What of a false sentence names nobody: where, when, and how many of anything but people. */
const nobodys: ReadonlySet<ClaimKind> = new Set(['place', 'date', 'time', 'number']);

/** Of anything but what names nobody one cannot be sure. */
function hasPeople({ raw, text, kinds, unwanted }: Inspected, language: Language): boolean {
  return (
    /@p\d/u.test(raw) ||
    unwanted.length > 0 ||
    kinds.size === 0 ||
    [...kinds].some((kind) => !nobodys.has(kind)) ||
    wholeWords(peopleNouns[language]).test(text)
  );
}
