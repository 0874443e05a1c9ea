import type { Language } from '../../../../../language.ts';

/** How a language tells how long all of it was: so many (`n`) of a `unit`, or less (`less`) or more (`more`) than that. */
export const lengths: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:trip|journey|tour|voyage|holidays?|vacation|album|story|adventure|cruise|everything|all in all|altogether|in total|the whole thing)\b[^.;]{0,20}\b(?:lasts?|lasted|takes?|took|covers?|covered|spans?|spanned|runs over|ran over|was over in)\b(?: \p{L}+)??(?: (?:(?<less>less than|under|not even|only just|just|barely|a mere)|(?<more>more than|over|well over)|about|almost|nearly|around|exactly))? (?<n>an?|half an?|[\p{L}-]+|\d+) (?:(?:whole|full|entire) )?(?<unit>days?|nights?|weeks?|fortnights?|months?|years?)\b/iu,
  de: /(?<!\p{L})(?:reise|tour|fahrt|törn|urlaub|ausflug|album|geschichte|rundreise|ferien|ganze|insgesamt|alles(?: in allem| zusammen)?)(?!\p{L})[^.;]{0,16}(?<!\p{L})(?:dauerte[n]?|dauert|umfasst|umfasste|erstreckt(?:e)? sich über|währte|ging über|brauchten)(?: \p{L}+)??(?: (?:(?<less>weniger als|unter|nicht einmal|gerade(?: ein)?mal|nur|bloß|knapp)|(?<more>mehr als|über|gut|weit über)|etwa|rund|fast|genau))? (?<n>eine[nr]?|ein(?: halbes)?|[\p{L}-]+|\d+) (?:(?:ganze[nsr]?|volle[nsr]?) )?(?<unit>tage?n?|nächten?|nacht|wochen?|monate?n?|jahre?n?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:voyage|séjour|tour|croisière|périple|vacances|album|histoire|aventure|tout|en tout|au total)(?!\p{L})[^.;]{0,16}(?<!\p{L})(?:dure(?:nt)?|durait|a duré|ont duré|couvre|couvrait|s[’']étend(?:ait)? sur|pris|prend|tient en)(?: \p{L}+)??(?: (?:(?<less>moins d[e’']|à peine|seulement|même pas|tout juste)|(?<more>plus d[e’'])|environ|presque|près de|exactement))? ?(?<n>une? demi|une?|[\p{L}-]+|\d+)[- ](?:toute )?(?:la )?(?<unit>jours?|nuits?|semaines?|mois|ans?|années?)(?: (?:entière?s?|complète?s?))?(?!\p{L})/iu,
};

/** Days of a unit, by how it begins in any of our languages. */
export const unitDays: readonly (readonly [unit: RegExp, days: number])[] = [
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
