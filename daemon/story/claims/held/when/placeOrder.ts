import type { Language } from '../../../language.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { groupsOf } from '../together.ts';

/** How a language says which of two places came first. */
interface PlaceOrder {
  /** Between the two, where the first one named came first, or the second one. */
  readonly then: RegExp;
  readonly after: RegExp;
  /** Before the first one, where that one came first, or second. */
  readonly opensAfter: RegExp;
  readonly opensBefore: RegExp;
}

const orders: Readonly<Record<Language, PlaceOrder>> = {
  en: {
    then: /\b(?:then|afterwards|after that|next|followed by|before)\b(?: \p{L}+){0,4}\s*$/iu,
    after: /\bafter (?:\p{L}+ in )?$/iu,
    opensAfter: /^(?:only |not until |right |just |soon |shortly )?after $/iu,
    opensBefore: /^(?:only |right |just |shortly |even )?before $/iu,
  },
  de: {
    then: /(?<!\p{L})(?:dann|danach|anschließend|später|gefolgt von|noch vor)(?!\p{L})(?: \p{L}+){0,4}\s*$/iu,
    after: /(?<!\p{L})(?:erst|gleich|direkt) nach $/iu,
    opensAfter: /^(?:erst|gleich|direkt|kurz) nach $/iu,
    opensBefore: /^(?:noch|gleich|direkt|kurz) vor $/iu,
  },
  fr: {
    then: /(?<!\p{L})(?:puis|ensuite|après quoi|suivie? (?:de|d[’']|par)|avant)(?!\p{L})(?: \p{L}+){0,4}\s*$/iu,
    after: /(?<!\p{L})après $/iu,
    opensAfter: /^(?:seulement |juste |peu |ce n[’']est qu[’'])?après $/iu,
    opensBefore: /^(?:juste |peu )?avant $/iu,
  },
};

/** `Nach Stromness fuhren sie nach Westray`: the first of the two is what comes before. */
function isGermanAfter(opening: string, between: string): boolean {
  return /^nach $/iu.test(opening) && /(?<!\p{L})(?:nach|in|auf) $/iu.test(between);
}

/** Only the first time at each of them is meant. */
const first =
  /(?<!\p{L})(?:first|only|zuerst|zunächst|erst|d[’']abord|premier|seulement|ne|n)(?!\p{L})/iu;

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
  const placed = (basis.photos ?? []).filter(({ site }) => site !== null);
  const groups = groupsOf(context, sentence);
  const theirs = placed.filter((photo) => groups.every(({ has }) => has(photo)));
  const isIn =
    ({ sites }: typeof one) =>
    ({ site }: BasisPhoto): boolean =>
      site !== null && sites.has(site);
  const isOrdered = (photos: readonly BasisPhoto[]): boolean => {
    const from = photos.findIndex(isIn(early));
    const to = first.test(text.slice(sentence.start, sentence.end))
      ? photos.findIndex(isIn(late))
      : photos.findLastIndex(isIn(late));
    return from < 0 || to < 0 || from < to;
  };
  return isOrdered(placed) || (theirs.length > 0 && isOrdered(theirs))
    ? []
    : [{ start: one.start, end: other.end, kind: 'order' }];
}
