import type { Language } from '../../../../language.ts';
import { anyOf } from '../../turns.ts';

/** Behind a range: what it counts, or the month or time it is of. */
const counted = String.raw`h|uhr|am|pm|a\.m|p\.m|january|february|march|april|may|june|july|august|september|october|november
  december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin
  juillet|août|octobre|novembre|décembre|minutes?|minuten|hours?|stunden?|heures?|days?|tage?n?
  jours?|people|leute\p{L}*|personnes|years?|jahre\p{L}*|ans|km|m`;

/** A sum is that of everything. */
export const ofAll: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:all (?:that|in all|told)|in total|altogether|the whole|in the end)\b/iu,
  de: /(?<!\p{L})(?:insgesamt|im ganzen|alles in allem|alles,? was|(?:das|die|der) ganze[rn]?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:en tout|au total|tout ce que|tou(?:t le|te la)|l[’']ensemble)(?!\p{L})/iu,
};

/** Two numbers (`a`, `b`) that may be a result: no time, no date and no range of something counted. */
export const pair = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.,/-])(?<a>\d{1,2})(?:\s?[-–:]\s?|\s(?:to|zu|à)\s)(?<b>\d{1,2})(?![\p{L}\p{N}:.,/-]*\d)(?!\s?${anyOf(counted)}(?!\p{L}))`,
  'giu',
);

/** Between the two numbers of a result. */
export const scoreSign = '(?:[-–:]|to|zu|à)';

/** A unit of a kilometre. */
export const kilometres = /^(?:km|\p{L}*kilom(?:et(?:er|re)s?|etern|ètres?))$/iu;

/** A unit of a mile. */
export const miles = /^(?:miles?|meilen?)$/iu;

/** Before a number that is the most. */
export const notEven =
  /(?:less than|under|not even|weniger als|unter|keine|nicht einmal|moins de|même pas) $/iu;
