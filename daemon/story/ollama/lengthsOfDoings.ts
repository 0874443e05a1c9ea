import type { ClaimBasis } from '../claims/basis.ts';
import type { Language } from '../language.ts';

/** A length of time in hours or minutes, in words or digits. */
const length: Readonly<Record<Language, string>> = {
  en: '(?:[\\p{L}\\d]+[ -]){1,3}(?:hours?|minutes?)(?: and a (?:half|quarter))?',
  de: '(?:(?:eine[rn]?|gute?n?|knappe?n?|fast|etwa|rund|über) ){0,2}[\\p{L}\\d]+ (?:\\p{L}*stunden?|minuten)',
  fr: "(?:une demi-|trois quarts d[’']|un quart d[’']|(?:[\\p{L}\\d]+ ){1,2})(?:heures?|minutes)(?: et demie)?",
};

/** How long something went on that begins and ends between pictures: a rest, a wait, a song. */
const doings: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    pattern(`(?:break|pause|rest|wait|delay|interruption|speech|interval) of ${length.en}`),
    pattern(
      `(?:plays?|played|waits?|waited|rest(?:s|ed)?|sleeps?|slept|talk(?:s|ed)?|swims?|swam|danc(?:es?|ed)|sings?|sang|speaks?|spoke|interrupt(?:s|ed)?|skat(?:es?|ed)|practi[cs](?:es?|ed)|argu(?:es?|ed)|queue[sd]?) (?:[^.,;]{0,40} )?for ${length.en}`,
    ),
  ],
  de: [
    pattern(`${length.de} (?:lange? )?(?:pause|rast|wartezeit|verspätung|stau|im stau)`),
    pattern(`(?:pause|rast|wartezeit|verspätung|unterbrechung|rede) von ${length.de}`),
    pattern(
      `(?:spielt|spielen|wartet|warten|rastet|rasten|schläft|schlafen|redet|reden|spricht|sprechen|schwimmt|schwimmen|tanzt|tanzen|singt|singen|übt|üben|streiten|spielten?|warteten?|schlief(?:en)?|schwamm(?:en)?|tanzten?|sang(?:en)?) (?!(?:[^.,;]{0,40} )?(?:nach|vor|seit|in|bis|um) ${length.de})(?:[^.,;]{0,40} )?${length.de}(?! (?:später|danach|zuvor|vorher|nach|vor))`,
    ),
  ],
  fr: [
    pattern(`(?:pause|attente|retard|interruption|discours) (?:de |d[’'])${length.fr}`),
    pattern(
      `(?:jouent?|attend(?:ent)?|dor(?:t|ment)|nagent?|dansent?|chantent?|parlent?) (?:[^.,;]{0,40} )?(?:pendant|durant) ${length.fr}`,
    ),
  ],
};

const unit = /\d ?(?:h|min)(?!\p{L})|stunde|minute|hour|heure/iu;

/**
 * How long a model says that something was done which no two pictures bound, as written; `[]` where the photographer's
 * words have a length of time.
 */
export function lengthsOfDoings(
  text: string,
  { said }: Pick<ClaimBasis, 'said'>,
  language: Language,
): readonly string[] {
  if (said.some((words) => unit.test(words))) return [];
  return doings[language].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}])${source}(?![\\p{L}])`, 'iu');
}
