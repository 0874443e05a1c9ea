import type { Season } from '../../plan/facts.ts';
import { seasonsAt } from '../../plan/sun.ts';
import type { ClaimBasis } from '../basis.ts';
import { settleEach, type Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { seasonWords } from '../words/rules/dates.ts';

/** Holds every season of a text against the days of the photos. */
export function seasons({ text, language, basis, said, seen }: CheckContext): readonly Finding[] {
  return seasonWords[language].flatMap(([pattern, season]) =>
    settleEach(
      text,
      pattern,
      'date',
      (words) => seasonsOf(basis).includes(season) || said(words) || seen(words),
    ),
  );
}

/** Of every day of the photos, on the side of the equator that the known ones are of; where nothing is known, the north. */
function seasonsOf({ seasons: known, sites = [], dates }: ClaimBasis): readonly Season[] {
  if (known.length === 0 && sites.length > 0) return known;
  const at = (latitude: number): readonly Season[] =>
    dates.flatMap((date) => (date.length < 7 ? [] : seasonsAt(date, latitude)));
  const north = at(northern);
  return [...known, ...(known.every((season) => north.includes(season)) ? north : at(-northern))];
}

/** A latitude that has the four seasons. */
const northern = 45;
