import { dayOf, storyDayOf } from '../../../plan/clock.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { numberValue } from '../../numberWords.ts';
import { isAt } from '../../photos.ts';
import type { Sentence } from '../../sentence.ts';
import type { TextRange } from '../../sentences.ts';
import { heldWords } from '../../words/heldWords.ts';
import { countBefore, isTotal, roughly } from '../../words/rules/held/when/countsThen.ts';
import { pictured } from '../../words/rules/held/when/noneThen.ts';
import { captionAnchors } from '../captions/captionAnchors.ts';

/** `Of the 22 pictures, nine date from Friday, seven from Saturday`: each number is that of the day or the place behind it. */
export function countsOfEach(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, basis } = context;
  const { photos = [] } = basis;
  if (!isOfAllPictures(context, sentence)) return [];
  const counted = wheresOf(sentence).flatMap(({ start, ways }) => {
    const before = text.slice(sentence.start, start);
    const match = countBefore[language].exec(before);
    const word = match?.groups?.['n'] ?? '';
    const said = numberValue(word, language);
    if (!match || said === null || roughly[language].test(before.slice(0, match.index))) return [];
    // `Fourteen of the eighteen are from Trier`: of all.
    if (isTotal[language].test(before.slice(0, match.index))) return [];
    const at = sentence.start + match.index;
    const real = ways.map((has) => photos.filter(has).length);
    return [{ start: at, end: at + word.length, said, real }];
  });
  // A single one may be of anything.
  if (counted.length < 2) return [];
  return counted.map(({ start, end, said, real }) => ({
    ...{ start, end },
    kind: real.includes(said) ? null : 'number',
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
  /** A night may be its own day's or that of the evening before. */
  readonly ways: readonly ((photo: BasisPhoto) => boolean)[];
})[] {
  return [
    ...days.map(({ start, is }) => ({
      start,
      ways: [dayOf, storyDayOf].map(
        (day) =>
          ({ at }: BasisPhoto): boolean =>
            at !== null && is(day(at)),
      ),
    })),
    ...mentions
      .filter(({ kind }) => kind === 'site')
      .map((place) => ({
        start: place.start,
        ways: [(photo: BasisPhoto): boolean => isAt(photo, place)],
      })),
  ];
}
