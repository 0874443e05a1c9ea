import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import { sunStates as states } from '../../words/rules/held/when/sunStates.ts';
import { photosWith, saidOf } from '../said.ts';
import { edgePhotos } from './sunTimes.ts';

/** `The sun had set by the first dance`: so it stood in one of the photos that have all else the sentence says. */
export function sunStates(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, said } = context;
  const words = text.slice(sentence.start, sentence.end);
  const found = states[language].flatMap(([pattern, suns]) =>
    [...words.matchAll(pattern)].map((match) => ({ match, suns })),
  );
  if (found.length === 0) return [];
  const others = saidOf(context, sentence).filter(({ of }) => of !== 'sun');
  const own = photosWith(context, others);
  return found.flatMap(({ match, suns }): readonly Finding[] => {
    const start = sentence.start + match.index;
    const photos = edgePhotos(context, sentence, own, start).filter(
      ({ at, sun }) => at !== null && sun,
    );
    if (photos.length === 0) return [];
    const isRight =
      said(match[0]) || photos.some(({ sun }) => sun !== undefined && suns.includes(sun));
    return [{ start, end: start + match[0].length, kind: isRight ? null : 'time' }];
  });
}
