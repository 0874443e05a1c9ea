import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { arrivalsAt } from '../../photos.ts';
import type { Sentence } from '../../sentence.ts';
import { overlap } from '../../sentences.ts';
import type { Anchor } from './anchor.ts';
import { captionAnchors } from './captionAnchors.ts';
import {
  betweenNames,
  orders,
  other,
  reaches,
} from '../../words/rules/held/captions/captionOrder.ts';

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
    const isPlace =
      noted.includes(first) &&
      sentence.mentions.some((mention) => mention.kind === 'site' && overlap(mention, first));
    if (isPlace && words.opensBefore.test(opening)) return [];
    // Another sentence's worth of words lies between them.
    if (/[.;!?]/u.test(between) || between.length > 60) return [];
    const joinsAt = (order: RegExp): number => {
      const match = order.exec(between);
      const rest = between.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
      return match !== null && !other.test(rest.replace(betweenNames, '§'))
        ? match.index
        : Infinity;
    };
    // `Nach dem Foto vor der Oper`: what comes first puts them in order.
    const [ahead, behind] = [joinsAt(words.before), joinsAt(words.after)];
    const isFirstFirst =
      words.opensAfter.test(opening) || (!words.opensBefore.test(opening) && ahead < behind);
    const isSecondFirst = words.opensBefore.test(opening) || behind < ahead;
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
    const firsts = arrivalsAt(photos, { sites }).map(({ photo }) => photo);
    if (noted.some((other) => overlap(other, { start, end }))) return [];
    return firsts.length === 0 ? [] : [{ start, end, photos: new Set(firsts), isQuoted: false }];
  });
}
