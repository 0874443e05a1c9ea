import type { Season } from '../../plan/facts.ts';
import { languages } from '../../language.ts';
import { seasonsAt } from '../../plan/sun.ts';
import type { ClaimBasis } from '../basis.ts';
import { settleEach, type Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import type { TextRange } from '../sentences.ts';
import { bareSeason, seasonWords, seasonYear } from '../words/rules/dates.ts';

/** Holds every season of a text against the days of the photos. */
export function seasons({ text, language, basis, seen }: CheckContext): readonly Finding[] {
  return seasonWords[language].flatMap(([pattern, season]) =>
    settleEach(
      text,
      pattern,
      'date',
      (words) => seasonsOf(basis).includes(season) || isWritten(basis, season) || seen(words),
    ),
  );
}

/** The seasons a text names, each with the year behind it, as days: none where a caption has the word, in whatever language. */
export function saidSeasons({
  text,
  language,
  basis,
}: Pick<CheckContext, 'text' | 'language' | 'basis'>): readonly SaidSeason[] {
  const latitude = latitudeOf(basis);
  return seasonWords[language].flatMap(([pattern, season]) =>
    isWritten(basis, season)
      ? []
      : [...text.matchAll(pattern)].flatMap((match): readonly SaidSeason[] => {
          const [words] = match;
          if (!bareSeason.test(words)) return [];
          const start = match.index;
          const [behind = '', year] = seasonYear.exec(text.slice(start + words.length)) ?? [];
          const is = (day: string): boolean =>
            (year === undefined || day.startsWith(year)) &&
            seasonsAt(day, latitude).includes(season);
          return [{ start, end: start + words.length + behind.length, is }];
        }),
  );
}

type SaidSeason = TextRange & { readonly is: (day: string) => boolean };

/** Whether somebody wrote of that season. A caption of the early light (`früh`) tells of no `Frühling`. */
function isWritten(basis: ClaimBasis, season: Season): boolean {
  const known = written.get(basis) ?? writtenIn(basis);
  written.set(basis, known);
  return known.has(season);
}

/** Captions are read once, and not for every season of every sentence. */
const written = new WeakMap<ClaimBasis, ReadonlySet<Season>>();

function writtenIn({ said }: ClaimBasis): ReadonlySet<Season> {
  const all = languages.flatMap((language) => seasonWords[language]);
  return new Set(
    all.flatMap(([pattern, season]) =>
      said.some((words) => words.search(pattern) >= 0) ? [season] : [],
    ),
  );
}

/** Of every day of the photos, on the side of the equator that the known ones are of; where nothing is known, the north. */
function seasonsOf({ seasons: known, sites = [], dates }: ClaimBasis): readonly Season[] {
  if (known.length === 0 && sites.length > 0) return known;
  const latitude = latitudeOf({ seasons: known, dates });
  return [...known, ...dates.flatMap((date) => (date.length < 7 ? [] : seasonsAt(date, latitude)))];
}

/** On which side of the equator the known seasons are those of the photos' days; the north where they are of both. */
function latitudeOf({ seasons: known, dates }: Pick<ClaimBasis, 'seasons' | 'dates'>): number {
  const north = dates.flatMap((date) => (date.length < 7 ? [] : seasonsAt(date, northern)));
  return known.every((season) => north.includes(season)) ? northern : -northern;
}

/** Whether the photos are of the north of the equator, as far as their days and seasons tell. */
export function isNorth(basis: Pick<ClaimBasis, 'seasons' | 'dates'>): boolean {
  return latitudeOf(basis) > 0;
}

/** A latitude that has the four seasons. */
const northern = 45;
