import type { BasisPhoto } from '../../basis.ts';
import { storyDayOf } from '../../../plan/clock.ts';
import type { CheckContext } from '../../context.ts';
import { showing } from '../../mentions.ts';
import { numberValue } from '../../numberWords.ts';
import { daysOf, isAt } from '../../photos.ts';
import { scopeOf, type Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import {
  beforePlace,
  leaves,
  limited,
  thatDay,
} from '../../words/rules/held/orders/orderLimits.ts';

/** A sentence about an order, and the photos it may be held against. */
export interface Asked {
  readonly context: CheckContext;
  readonly sentence: Sentence;
  readonly all: readonly BasisPhoto[];
  /** Those of what is being told. */
  readonly own: readonly BasisPhoto[];
  /** Those of the day or place that is named; null without one. */
  readonly scope: readonly BasisPhoto[] | null;
  /** Without a day or place it may be true of the album, or of what is being told. */
  readonly scopes: readonly (readonly BasisPhoto[])[];
  /** Who is the first, the last, or in most of them: nobody reads that of one chapter alone. */
  readonly whole: readonly (readonly BasisPhoto[])[];
  /** `Before Bilbao`: the photos until the first one there; null where no place is named so. */
  readonly earlier: readonly BasisPhoto[] | null;
  /** `The last one before midnight`: of those until then. */
  readonly isLimited: boolean;
  /** `The last to be seen that night`: of a day that is not said. */
  readonly isThatDay: boolean;
}

/** What a sentence is held against, whatever order it tells of. */
export function askedOf(context: CheckContext, sentence: Sentence): Asked {
  const { language, basis } = context;
  const { masked, days } = sentence;
  const all = basis.photos ?? [];
  const own = all.filter((photo) => photo.own);
  const scope = scopeOf(context, sentence);
  return {
    ...{ context, sentence, all, own, scope },
    scopes: scope ? [scope] : [all, own],
    whole: scope ? [scope] : [all],
    earlier: before(context, sentence),
    isLimited: limited[language].test(masked) || leaves.test(masked),
    isThatDay: thatDay[language].test(masked) && days.length === 0,
  };
}

function before(
  { language, basis: { photos = [] } }: CheckContext,
  { masked, mentions }: Sentence,
): readonly BasisPhoto[] | null {
  const place = mentions.find(({ kind }) => kind === 'site');
  if (!place || !beforePlace[language].test(masked)) return null;
  const first = photos.findIndex((photo) => isAt(photo, place));
  return first < 0 ? null : photos.slice(0, first);
}

/** The dated photos of each day, whose night belongs to it. */
export function byDay(photos: readonly BasisPhoto[]): readonly (readonly BasisPhoto[])[] {
  const days = daysOf(photos, storyDayOf);
  return days.map((day) => photos.filter(({ at }) => at !== null && storyDayOf(at) === day));
}

/** `For the first time all four`: those who have a name; `[]` where a sentence does not say so. */
export function castOf({ context: { basis, language }, sentence }: Asked): readonly string[] {
  const { n, m } = heldWords[language].cast.exec(sentence.masked)?.groups ?? {};
  return numberValue(n ?? m ?? '', language) === basis.names.length ? basis.names : [];
}

/** Whether each of these people is with somebody in every photo that shows them. */
export function isNeverAlone(photos: readonly BasisPhoto[], people: readonly string[]): boolean {
  return people.every((who) => showing(photos, who).every(({ faces }) => faces > 1));
}
