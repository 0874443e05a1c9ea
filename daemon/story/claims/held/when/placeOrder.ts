import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { isAt, placedPhotos } from '../../photos.ts';
import type { Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { groupsOf } from '../said.ts';
import { first, germanAfter, germanTo, orders } from '../../words/rules/held/when/placeOrder.ts';

/** `Nach Stromness fuhren sie nach Westray`: the first of the two is what comes before. */
function isGermanAfter(opening: string, between: string): boolean {
  return germanAfter.test(opening) && germanTo.test(between);
}

/** Holds which of two places came first: `They were in Meersburg first and then in Konstanz`. */
export function placeOrder(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, basis } = context;
  const [one, other, third] = sentence.mentions.filter(({ kind }) => kind === 'site');
  if (!one || !other || third) return [];
  if ([...one.sites].some((site) => other.sites.has(site))) return [];
  if (language !== 'fr' && heldWords[language].denies.test(sentence.masked)) return [];
  const words = orders[language];
  const opening = text.slice(sentence.start, one.start);
  const between = text.slice(one.end, other.start);
  if (/[.;!?]/u.test(between)) return [];
  const isSecondFirst = words.after.test(between) || words.opensBefore.test(opening);
  const isFirstFirst =
    !isSecondFirst &&
    (words.opensAfter.test(opening) || words.then.test(between) || isGermanAfter(opening, between));
  if (isFirstFirst === isSecondFirst) return [];
  const [early, late] = isFirstFirst ? [one, other] : [other, one];
  const placed = placedPhotos(basis);
  const groups = groupsOf(context, sentence);
  const theirs = placed.filter((photo) => groups.every(({ has }) => has(photo)));
  const isOnlyFirst = first.test(text.slice(sentence.start, sentence.end));
  const isOrdered = (photos: readonly BasisPhoto[]): boolean => {
    const isThere = (photo: BasisPhoto): boolean => isAt(photo, late);
    const from = photos.findIndex((photo) => isAt(photo, early));
    const to = isOnlyFirst ? photos.findIndex(isThere) : photos.findLastIndex(isThere);
    return from < 0 || to < 0 || from < to;
  };
  return isOrdered(placed) || (theirs.length > 0 && isOrdered(theirs))
    ? []
    : [{ start: one.start, end: other.end, kind: 'order' }];
}
