import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { showing } from '../../mentions.ts';
import { isAt } from '../../photos.ts';
import { markedIn, type Sentence } from '../../sentence.ts';
import { neverLeft, onlyThere as pattern } from '../../words/rules/held/orders/onlyThere.ts';

/** `Zofia appears nowhere but in Warsaw`: all photos of hers whose place is known are of there. */
export function onlyThere(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  return [
    ...left(context, sentence),
    ...[...sentence.numbered.matchAll(pattern[language])].flatMap((match): readonly Finding[] => {
      const who = markedIn(sentence, match, 'who');
      const places = (match.groups?.['places'] ?? '')
        .match(/\d+/gu)
        ?.flatMap((mark) => sentence.mentions[Number(mark)] ?? []);
      const last = places?.at(-1);
      if (who?.kind !== 'person' || !places || !last) return [];
      // On a day they may have been there alone.
      if (sentence.days.some(({ start }) => start < last.end)) return [];
      const own = showing(basis.photos ?? [], who.label).filter(({ site }) => site !== null);
      if (own.length === 0) return [];
      const isRight = own.every((photo) => places.some((place) => isAt(photo, place)));
      return [{ start: who.start, end: last.end, kind: isRight ? null : 'order' }];
    }),
  ];
}

/** `We never left Portugal`. */
function left({ language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  return [...sentence.numbered.matchAll(neverLeft[language])].flatMap(
    (match): readonly Finding[] => {
      const place = markedIn(sentence, match, 'place');
      const own = (basis.photos ?? []).filter(({ site }) => site !== null);
      if (place?.kind !== 'site' || own.length === 0 || sentence.days.length > 0) return [];
      const start = sentence.atNumbered[match.index] ?? place.start;
      const end = Math.max(
        place.end,
        (sentence.atNumbered[match.index + match[0].length - 1] ?? 0) + 1,
      );
      const isRight = own.every((photo) => isAt(photo, place));
      return [{ start, end, kind: isRight ? null : 'order' }];
    },
  );
}
