import type { Language } from '../../../language.ts';
import { daysBetween, storyDayOf } from '../../../plan/clock.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { numberValue } from '../../numberWords.ts';
import { lastOf, type Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';

/** How a language tells how long all of it was: so many (`n`) of a `unit`, or less (`less`) or more (`more`) than that. */
const lengths: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:trip|journey|tour|voyage|holidays?|vacation|album|story|adventure|cruise|everything|all in all|altogether|in total|the whole thing)\b[^.;]{0,20}\b(?:lasts?|lasted|takes?|took|covers?|covered|spans?|spanned|runs over|ran over|was over in)\b(?: \p{L}+)??(?: (?:(?<less>less than|under|not even|only just|just|barely|a mere)|(?<more>more than|over|well over)|about|almost|nearly|around|exactly))? (?<n>an?|half an?|[\p{L}-]+|\d+) (?:(?:whole|full|entire) )?(?<unit>days?|nights?|weeks?|fortnights?|months?|years?)\b/iu,
  de: /(?<!\p{L})(?:reise|tour|fahrt|törn|urlaub|ausflug|album|geschichte|rundreise|ferien|ganze|insgesamt|alles(?: in allem| zusammen)?)(?!\p{L})[^.;]{0,16}(?<!\p{L})(?:dauerte[n]?|dauert|umfasst|umfasste|erstreckt(?:e)? sich über|währte|ging über|brauchten)(?: \p{L}+)??(?: (?:(?<less>weniger als|unter|nicht einmal|gerade(?: ein)?mal|nur|bloß|knapp)|(?<more>mehr als|über|gut|weit über)|etwa|rund|fast|genau))? (?<n>eine[nr]?|ein(?: halbes)?|[\p{L}-]+|\d+) (?:(?:ganze[nsr]?|volle[nsr]?) )?(?<unit>tage?n?|nächten?|nacht|wochen?|monate?n?|jahre?n?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:voyage|séjour|tour|croisière|périple|vacances|album|histoire|aventure|tout|en tout|au total)(?!\p{L})[^.;]{0,16}(?<!\p{L})(?:dure(?:nt)?|durait|a duré|ont duré|couvre|couvrait|s[’']étend(?:ait)? sur|pris|prend|tient en)(?: \p{L}+)??(?: (?:(?<less>moins d[e’']|à peine|seulement|même pas|tout juste)|(?<more>plus d[e’'])|environ|presque|près de|exactement))? ?(?<n>une? demi|une?|[\p{L}-]+|\d+)[- ](?:toute )?(?:la )?(?<unit>jours?|nuits?|semaines?|mois|ans?|années?)(?: (?:entière?s?|complète?s?))?(?!\p{L})/iu,
};

/** Days of a unit, by how it begins in any of our languages. */
const unitDays: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^(?:day|tag|jour|night|nacht|nächt|nuit)/iu, 1],
  [/^(?:week|woche|semaine)/iu, 7],
  [/^fortnight/iu, 14],
  [/^mo[in]/iu, 30.4],
  [/^(?:year|jahr|an)/iu, 365.25],
];

/** `The album covers a whole week`, `Der Törn dauerte fünf Tage`: from the first day with a photo to the last. */
export function totals(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const { masked, mentions, days } = sentence;
  const match = lengths[language].exec(masked);
  if (!match || mentions.length > 0 || days.length > 0) return [];
  if (heldWords[language].denies.test(masked) && match.groups?.['less'] === undefined) return [];
  const { n = '', unit = '', less, more } = match.groups ?? {};
  const count = /^(?:half an?|ein halbes|une? demi)$/iu.test(n)
    ? 0.5
    : /^(?:an?|ein|eine[nr]?|une?)$/iu.test(n)
      ? 1
      : numberValue(n, language);
  const length = unitDays.find(([of]) => of.test(unit))?.[1];
  const dated = (basis.photos ?? []).flatMap(({ at }) => (at === null ? [] : [storyDayOf(at)]));
  const all = [...new Set(dated)].toSorted();
  const [first, last] = [all[0], all.at(-1)];
  if (count === null || length === undefined || first === undefined || last === undefined)
    return [];
  const between = daysBetween(first, last);
  const real = [
    between,
    ...(/^n/iu.test(unit) ? [] : [between + 1]),
    ...(/^(?:d|t|j)/iu.test(unit) ? [all.length] : []),
  ];
  const isRight = real.some((span) => {
    const said = count * length;
    const slack = length === 1 ? 0 : Math.max(1, said * 0.15);
    const isJust = less !== undefined && !/than|under|als|unter|moins|einmal|even|pas/iu.test(less);
    if (less !== undefined && !isJust) return span < said + slack;
    if (more !== undefined) return span > said - slack && span < said * 2 + 1;
    return Math.abs(span - said) <= slack;
  });
  const end = lastOf(sentence, match);
  if (!isRight) return [{ start: sentence.at[match.index] ?? sentence.start, end, kind: 'number' }];
  // `Less than a week` is no week.
  return [{ start: sentence.at[match.index + match[0].lastIndexOf(n)] ?? end, end, kind: null }];
}
