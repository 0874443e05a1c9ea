import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { numberValue } from '../../numberWords.ts';
import { isAt } from '../../photos.ts';
import { onDay, type Sentence } from '../../sentence.ts';
import type { TextRange } from '../../sentences.ts';
import { heldWords } from '../../words/heldWords.ts';
import { countBefore, roughly } from '../../words/rules/held/when/countsThen.ts';
import { pictured } from '../../words/rules/held/when/noneThen.ts';
import { captionAnchors } from '../captions/captionAnchors.ts';

/** `Of the 22 pictures, nine date from Friday, seven from Saturday`: each number is that of the day or the place behind it. */
export function countsOfEach(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, basis } = context;
  const { photos = [] } = basis;
  if (!isOfAllPictures(context, sentence)) return [];
  const counted = wheresOf(sentence).flatMap(({ start, has }) => {
    const before = text.slice(sentence.start, start);
    const match = countBefore[language].exec(before);
    const word = match?.groups?.['n'] ?? '';
    const said = numberValue(word, language);
    if (!match || said === null || roughly[language].test(before.slice(0, match.index))) return [];
    const at = sentence.start + match.index;
    return [{ start: at, end: at + word.length, said, real: photos.filter(has).length }];
  });
  // A single one may be of anything.
  if (counted.length < 2) return [];
  return counted.map(({ start, end, said, real }) => ({
    ...{ start, end },
    kind: said === real ? null : 'number',
  }));
}

/** Whether a sentence counts pictures, whatever they show. */
function isOfAllPictures(context: CheckContext, sentence: Sentence): boolean {
  const { masked, people, clocks, parts, words } = sentence;
  return (
    pictured[context.language].test(masked) &&
    people.length + clocks.length + parts.length === 0 &&
    !heldWords[context.language].denies.test(masked) &&
    ![words.alone, words.together].some((one) => masked.search(one) >= 0) &&
    captionAnchors(context, sentence).length === 0
  );
}

/** The days and the places of a sentence, with the photos of each. */
function wheresOf({ days, mentions }: Sentence): readonly (Pick<TextRange, 'start'> & {
  readonly has: (photo: BasisPhoto) => boolean;
})[] {
  return [
    ...days.map(({ start, is }) => ({
      start,
      has: ({ at }: BasisPhoto): boolean => at !== null && onDay(at, is),
    })),
    ...mentions
      .filter(({ kind }) => kind === 'site')
      .map((place) => ({
        start: place.start,
        has: (photo: BasisPhoto): boolean => isAt(photo, place),
      })),
  ];
}
