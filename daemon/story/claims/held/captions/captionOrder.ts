import type { Language } from '../../../language.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import type { Anchor } from './anchor.ts';
import { captionAnchors } from './captionAnchors.ts';

/** How one thing is put before another: between the two, or at the beginning of the sentence. */
interface Order {
  /** Between them, where the first one named was first. */
  readonly before: RegExp;
  readonly after: RegExp;
  /** What opens the sentence, where what is named next was first, or second. */
  readonly opensAfter: RegExp;
  readonly opensBefore: RegExp;
}

const orders: Readonly<Record<Language, Order>> = {
  en: {
    before:
      /\b(?:before|ahead of|preced(?:es|ed)|followed by|(?:and |only )?then|next came|led to)\b/iu,
    after: /\b(?:after|follow(?:s|ed)(?! by)|preceded by)\b/iu,
    opensAfter:
      /(?:(?:^|[,;:] )(?:right |soon |(?:an?|half an|\p{L}+|\d+) (?:hours?|minutes?) )?|\bonly )after (?:\p{L}+['’]?s? ){0,3}$/iu,
    opensBefore:
      /(?:(?:^|[,;:] )(?:right |just |(?:an?|half an|\p{L}+|\d+) (?:hours?|minutes?) )?|\beven )before (?:\p{L}+['’]?s? ){0,3}$/iu,
  },
  de: {
    before:
      /(?<!\p{L})(?:vor (?:de[mnr]|die|das)|bevor|ehe|dann|danach|darauf folgte[n]?|gefolgt von)(?!\p{L})/iu,
    after:
      /(?<!\p{L})(?:nach (?:de[mnr]|die|das)|nachdem|folgte[n]? (?:auf|de[mnr])|folgt auf)(?!\p{L})/iu,
    opensAfter:
      /(?:(?:^|[,;:] )(?:gleich |kurz |(?:eine(?: halbe)?|\p{L}+|\d+) (?:stunden?|minuten?),? )?|(?<!\p{L})erst )nach(?:dem)? (?:\p{L}+ ){0,3}$/iu,
    opensBefore:
      /(?:(?:^|[,;:] )(?:gleich |kurz |(?:eine(?: halbe)?|\p{L}+|\d+) (?:stunden?|minuten?),? )?|(?<!\p{L})noch )(?:be)?vor (?:\p{L}+ ){0,3}$/iu,
  },
  fr: {
    before:
      /(?<!\p{L})(?:avant|précèd\p{L}+|précédé\p{L}* (?!de)|puis|ensuite|suivie?s? (?:de|du|des|par))(?!\p{L})/iu,
    after:
      /(?<!\p{L})(?:après|suit|suivent|suivait|succède\p{L}*|précédée?s? (?:de|du|des|par))(?!\p{L})/iu,
    opensAfter:
      /(?:(?:^|[,;:] )(?:juste |peu |(?:une(?: demi-)?|\p{L}+|\d+) ?(?:heures?|minutes?) )?|(?<!\p{L})seulement )après (?:qu[e’'] ?)?(?:\p{L}+[’' ]){0,3}$/iu,
    opensBefore:
      /(?:(?:^|[,;:] )(?:juste |peu |(?:une(?: demi-)?|\p{L}+|\d+) ?(?:heures?|minutes?) )?|(?<!\p{L})encore )avant (?:qu[e’'] ?)?(?:\p{L}+[’' ]){0,3}$/iu,
  },
};

/** What follows belongs to something else: `shortly after one, and ...` is no order of captions. */
const other = /[,;]|(?<!\p{L})(?:and|und|et)(?!\p{L})/iu;

/** Holds which of two captions a sentence puts first: `The first dance came before the canoe story`. */
export function captionOrder(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, basis } = context;
  const words = orders[language];
  const photos = basis.photos ?? [];
  const noted = captionAnchors(context, sentence, { relative: true });
  const anchors = [...noted, ...arrivals(context, sentence, noted)].toSorted(
    (a, b) => a.start - b.start,
  );
  const placesOf = (of: ReadonlySet<BasisPhoto>): readonly number[] =>
    [...of].map((photo) => photos.indexOf(photo));
  return anchors.slice(1).flatMap((second, index): readonly Finding[] => {
    const first = anchors[index];
    if (
      !first ||
      (!noted.some(({ start }) => start === first.start) &&
        !noted.some(({ start }) => start === second.start))
    )
      return [];
    const between = text.slice(first.end, second.start);
    const opening = text.slice(sentence.start, first.start);
    // `Vor Houat`: at that place.
    const isPlace = sentence.mentions.some(
      ({ kind, start, end }) => kind === 'site' && start < first.end && first.start < end,
    );
    if (isPlace && words.opensBefore.test(opening)) return [];
    // Another sentence's worth of words lies between them.
    if (/[.;!?]/u.test(between) || between.length > 60) return [];
    const joins = (order: RegExp): boolean => {
      const match = order.exec(between);
      return match !== null && !other.test(between.slice(match.index + match[0].length));
    };
    const isFirstFirst =
      words.opensAfter.test(opening) || (!words.opensBefore.test(opening) && joins(words.before));
    const isSecondFirst = words.opensBefore.test(opening) || joins(words.after);
    if (isFirstFirst === isSecondFirst) return [];
    const [early, late] = isFirstFirst ? [first, second] : [second, first];
    const isRight = placesOf(early.photos).some((one) =>
      placesOf(late.photos).some((other) =>
        // Before they reached a place it was not there.
        noted.includes(late) ? one <= other : one < other,
      ),
    );
    return isRight ? [] : [{ start: first.start, end: second.end, kind: 'order' }];
  });
}

/** `Before they reached Sulina`: the first photo of each stay there. */
function arrivals(
  { basis, language, text }: CheckContext,
  { mentions, start: from }: Sentence,
  noted: readonly Anchor[],
): readonly Anchor[] {
  const photos = basis.photos ?? [];
  return mentions.flatMap(({ kind, start, end, sites }): readonly Anchor[] => {
    if (kind !== 'site' || !reaches[language].test(text.slice(from, end))) return [];
    const isIn = (photo: BasisPhoto | undefined): boolean =>
      photo !== undefined && photo.site !== null && sites.has(photo.site);
    const firsts = photos.filter((photo, index) => isIn(photo) && !isIn(photos[index - 1]));
    if (noted.some((other) => start < other.end && other.start < end)) return [];
    return firsts.length === 0 ? [] : [{ start, end, photos: new Set(firsts), isQuoted: false }];
  });
}

/** Up to the end of a place: it is reached. */
const reaches: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:reach(?:es|ed)?|arriv\p{L}+ (?:in|at)|got to|came to|went to|were in|set out for|left for)\s\S+$/iu,
  de: /(?<!\p{L})(?:sie|es|wir|man) (?:in|nach)\s\S+$/iu,
  fr: /(?<!\p{L})(?:arriv\p{L}+ (?:à|en|au)|attei\p{L}+|gagn\p{L}+|arrivée à|départ pour)\s\S+$/iu,
};
