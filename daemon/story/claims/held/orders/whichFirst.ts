import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import type { Mention } from '../../mentions.ts';
import { isAt, placedPhotos } from '../../photos.ts';
import { scopeOf, type Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { leaves } from '../../words/rules/held/orders/orderLimits.ts';
import {
  appears,
  first,
  hasComeAlready,
  length,
  orders,
} from '../../words/rules/held/orders/whichFirst.ts';
import { captionAnchors } from '../captions/captionAnchors.ts';
import { groupsOf } from '../said/who.ts';

/** Holds which of two places, or of two people, came first: `They were in Meersburg first and then in Konstanz`. */
export function whichFirst(context: CheckContext, sentence: Sentence): readonly Finding[] {
  if (context.language !== 'fr' && heldWords[context.language].denies.test(sentence.masked))
    return [];
  return (['site', 'person'] as const).flatMap((kind): readonly Finding[] => {
    const [one, other, third] = sentence.mentions.filter((mention) => mention.kind === kind);
    if (!one || !other || third || one.label === other.label) return [];
    const early = earlyOf(context, sentence, one, other);
    if (early === null) return [];
    const pair = early === one ? ([one, other] as const) : ([other, one] as const);
    const isRight =
      kind === 'site' ? arePlacesSo(context, sentence, pair) : arePeopleSo(context, sentence, pair);
    return isRight ? [] : [{ start: one.start, end: other.end, kind: 'order' }];
  });
}

/** Which of two a sentence puts first, by what stands before them and between; null where it does not say. */
function earlyOf(
  { text, language }: CheckContext,
  sentence: Sentence,
  one: Mention,
  other: Mention,
): Mention | null {
  const words = orders[language];
  const own = text.slice(sentence.start, sentence.end);
  const opening = text.slice(sentence.start, one.start);
  const between = text.slice(one.end, other.start);
  if (/[.;!?]/u.test(between)) return null;
  const isAlready = hasComeAlready.test(sentence.masked);
  const isSecondFirst =
    words.after.test(between) ||
    words.opensBefore.test(opening) ||
    (isAlready && words.when.test(opening));
  const isFirstFirst =
    !isSecondFirst &&
    (words.opensAfter.test(opening) ||
      words.before.test(between) ||
      // `Ana is in the next one, then Ben`: of somebody only where a first is told.
      ((one.kind === 'site' || first.test(own)) && words.then.test(between)) ||
      (isAlready && words.when.test(between)) ||
      (words.from.test(opening) && words.to.test(between) && !length.test(sentence.masked)));
  return isSecondFirst ? other : isFirstFirst ? one : null;
}

function arePlacesSo(
  context: CheckContext,
  sentence: Sentence,
  [early, late]: readonly [Mention, Mention],
): boolean {
  if ([...early.sites].some((site) => late.sites.has(site))) return true;
  const placed = placedPhotos(context.basis);
  const groups = groupsOf(context, sentence);
  const theirs = placed.filter((photo) => groups.every(({ has }) => has(photo)));
  const isOnlyFirst = first.test(context.text.slice(sentence.start, sentence.end));
  const isOrdered = (photos: readonly BasisPhoto[]): boolean => {
    const isThere = (photo: BasisPhoto): boolean => isAt(photo, late);
    const from = photos.findIndex((photo) => isAt(photo, early));
    const to = isOnlyFirst ? photos.findIndex(isThere) : photos.findLastIndex(isThere);
    return from < 0 || to < 0 || from < to;
  };
  const then = placedPhotos({ ...context.basis, photos: scopeOf(context, sentence) ?? [] });
  return [placed, ...[theirs, then].filter(({ length }) => length > 0)].some(isOrdered);
}

/** By the first photo of each: of the day or the place that is named, or of all. */
function arePeopleSo(
  context: CheckContext,
  sentence: Sentence,
  [early, late]: readonly [Mention, Mention],
): boolean {
  const { masked } = sentence;
  if (!appears[context.language].test(masked) || leaves.test(masked)) return true;
  // `Ben is at the fountain before Ana`: of that place or event alone.
  if (captionAnchors(context, sentence, { relative: true }).length > 0) return true;
  const photos = context.basis.photos ?? [];
  const isOrdered = (among: readonly BasisPhoto[]): boolean | null => {
    const [a, b] = [early, late].map(({ label }) =>
      among.findIndex(({ who }) => who.includes(label)),
    );
    return a === undefined || b === undefined || a < 0 || b < 0 ? null : a < b;
  };
  return isOrdered(scopeOf(context, sentence) ?? []) ?? isOrdered(photos) ?? false;
}
