import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { showing } from '../mentions.ts';
import { shows } from '../photos.ts';
import { rangeOf, scopeOf, type Sentence } from '../sentence.ts';
import { captionAnchors } from './captions/captionAnchors.ts';
import { pairsIn } from './rules.ts';
import { companions, single } from '../words/rules/held/debuts.ts';

/** `Elena was first photographed with David`: in her first photo, of that day or that place where one is named. */
function firstCompany(
  { basis, language }: CheckContext,
  sentence: Sentence,
  scope: readonly BasisPhoto[] | null,
): readonly Finding[] {
  const photos = basis.photos ?? [];
  return pairsIn(sentence, companions[language], 'person').map(({ one, other, match }): Finding => {
    const isRight = [scope ?? photos, photos].some((among) => {
      const own = showing(among, one.label);
      const photo = match.groups?.['last'] === undefined ? own[0] : own.at(-1);
      const theirs = among.find(({ who }) => who.includes(other.label));
      return (
        photo?.who.includes(other.label) === true &&
        (match.groups?.['comes'] === undefined || theirs === photo)
      );
    });
    return { start: one.start, end: other.end, kind: isRight ? null : 'order' };
  });
}

/** Holds with whom somebody is first seen, and of whom there is only one picture. */
export function debuts(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const photos = basis.photos ?? [];
  const scope = scopeOf(context, sentence);
  // `Ben is at the fountain before Ana`: of that place or event alone.
  if (captionAnchors(context, sentence, { relative: true }).length > 0) return [];
  const found = firstCompany(context, sentence, scope);
  const match = single[language].exec(sentence.masked);
  if (!match || sentence.people.length === 0) return found;
  const isAlone = sentence.masked.search(sentence.words.alone) >= 0;
  const isRight = [scope ?? photos, photos, photos.filter(({ own }) => own)].some(
    (among) =>
      among.filter(
        (photo) =>
          shows(photo, sentence.people) && (!isAlone || photo.faces === sentence.people.length),
      ).length === 1,
  );
  return isRight ? found : [...found, { ...rangeOf(sentence, match), kind: 'order' }];
}
