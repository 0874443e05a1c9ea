import type { Language } from '../../../../../language.ts';
import { anyOf } from '../../../turns.ts';

/** What all of it is called. */
const allOfIt = {
  en: `trip|journey|tour|voyage|holidays?|vacation|album|story|adventure|cruise|everything|all|in total
    the whole thing`,
  de: `reise|tour|fahrt|törn|urlaub|ausflug|album|geschichte|rundreise|ferien|ganze|insgesamt
    alles(?: in allem| zusammen)?`,
  fr: 'voyage|séjour|tour|croisière|périple|vacances|album|histoire|aventure|tout|en tout|au total',
};

/** Between that and how long it was. */
const lasts = {
  en: `lasts?|lasted|takes?|took|covers?|covered|spans?|spanned|runs over|ran over
    (?:was|is) (?:all )?(?:over|finished|done) (?:in|within|after)`,
  de: `dauerte[n]?|dauert|umfasst|umfasste|erstreckt(?:e)? sich über|währte|ging über|brauchten
    war (?:in|nach|binnen)`,
  fr: `dure(?:nt)?|durait|(?:a|ont) duré|couvre|couvrait|s[’']étend(?:ait)? sur|pris|prend|tient en
    (?:est|était) (?:fini|terminé)e? (?:en|après|au bout d[e’'])`,
};

/** Before a length: it was less, or is called little. */
const little = {
  en: 'less than|under|not even|only(?: just)?|just|barely|a mere',
  de: 'weniger als|unter|nicht einmal|gerade(?: ein)?mal|nur|bloß|knapp',
  fr: "moins d[e’']|à peine|seulement|même pas|tout juste",
};

/** What lengths are counted in. */
const units = {
  en: 'hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?',
  de: 'stunden?|tage?n?|nächten?|nacht|wochen?|monate?n?|jahre?n?|jahrzehnte?n?',
  fr: 'heures?|jours?|journées?|nuits?|semaines?|mois|ans?|années?|décennies?',
};

/** What stands before a length that is told of all of it. */
const toldOf = {
  en: String.raw`(?<whole>${anyOf(allOfIt.en)})\b[^.;]{0,20}\b${anyOf(lasts.en)}
    lasted|(?:was|were|is) (?:all )?over (?:in|within|after)|ended after
    (?:trip|journey|tour|voyage|holiday|vacation|cruise) of
    (?=(?<!(?:after|for|since|of|by) )(?:[\p{L}]+|\d+) (?:days|weeks|months|years) (?:on the road|of travel(?:ling)?)\b)`,
  de: String.raw`(?<whole>${anyOf(allOfIt.de)})(?!\p{L})[^.;]{0,16}(?<!\p{L})${anyOf(lasts.de)}
    (?:dauerte|währte|endete nach|war nach|(?:reise|rundreise|tour|kreuzfahrt|urlaub) von)
    (?<!(?:\p{L}|(?:nach|seit|für|von) ))(?=(?:\p{L}+|\d+) (?:tage|wochen|monate|jahre)n? unterwegs(?!\p{L}))
    nach(?=(?: \p{L}+){1,3} (?:war|ist|ging|endete|hatten|waren) (?!sie|er|es|wir|alle)[^.;,§¤]{0,30}(?:zu ende|vorbei|vorüber|aus|geschafft|schluss)(?!\p{L}))`,
  fr: String.raw`(?<whole>${anyOf(allOfIt.fr)})(?!\p{L})[^.;]{0,16}(?<!\p{L})${anyOf(lasts.fr)}|(?:a|ont) duré
    (?:voyage|séjour|périple|croisière) d[e’']|s[’']est terminée? (?:après|au bout d[e’'])`,
};

/** How a language tells how long all of it was: so many (`n`) of a `unit`, or less (`less`) or more (`more`) than that; `whole`: it is said of everything. */
export const lengths: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`\b${anyOf(toldOf.en)}\b(?: (?!two|three|four|five|six|seven|eight|nine|ten)\p{L}+)??(?: (?:(?<less>${anyOf(little.en)})|(?<more>more than|over|well over)|about|almost|nearly|around|exactly))? ?(?<n>an?|half an?|[\p{L}-]+|\d+) (?:(?:whole|full|entire|single) )?(?<unit>${anyOf(units.en)})\b`,
    'iu',
  ),
  de: new RegExp(
    String.raw`(?<!\p{L})${anyOf(toldOf.de)}(?: (?!zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|ein)\p{L}+)??(?: (?:(?<less>${anyOf(little.de)})|(?<more>mehr als|über|gut|weit über)|etwa|rund|fast|genau))? ?(?<n>eine[nmr]?|ein(?: halbes)?|[\p{L}-]+|\d+) (?:(?:ganze|volle|einzige)[nmsr]? )?(?<unit>${anyOf(units.de)})(?!\p{L})`,
    'iu',
  ),
  fr: new RegExp(
    String.raw`(?<!\p{L})${anyOf(toldOf.fr)}(?: \p{L}+)??(?: (?:(?<less>${anyOf(little.fr)})|(?<more>plus d[e’'])|environ|presque|près de|exactement))? ?(?<n>une? demi|une?|[\p{L}-]+|\d+)[- ](?:(?:toute|seule?) )?(?:la )?(?<unit>${anyOf(units.fr)})(?: (?:entière?s?|complète?s?))?(?!\p{L})`,
    'iu',
  ),
};

/** Days of a unit, by how it begins in any of our languages. */
export const unitDays: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^(?:hour|stunde|heure)/iu, 1 / 24],
  [/^(?:decade|jahrzehnt|décennie)/iu, 3652.5],
  [/^(?:day|tag|jour|night|nacht|nächt|nuit)/iu, 1],
  [/^(?:week|woche|semaine)/iu, 7],
  [/^fortnight/iu, 14],
  [/^mo[in]/iu, 30.4],
  [/^(?:year|jahr|an)/iu, 365.25],
];

/** Half of a unit. */
export const half = /^(?:half an?|ein halbes|une? demi)$/iu;

/** Less than what is said, and not just that. */
export const clearlyLess = /than|under|als|unter|moins|einmal|even|pas/iu;
