import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { type Sentence, sentencesOf } from '../sentence.ts';
import { isInside, overlap } from '../sentences.ts';
import { isNobodysWord } from '../details.ts';
import { isUnderstood } from '../words/concepts.ts';
import { isSubject } from '../words/lexicon.ts';
import { contradictions } from './captions/contradictions.ts';
import { tellsCaption } from './captions/toldCaption.ts';
import { untoldWords } from './untranslated.ts';
import { photosWith, saidOf } from './said.ts';
import { beforeNoun, getsAbout, opensQuotation } from '../words/rules/held/oneDetail.ts';

/** A sentence of so many words tells more than two things. */
const manyWords = 10;

/**
 * Drops the single detail of a sentence that is true of one photo in all else it says: in who, when and where, or in two of
 * them and many words, or to the minute of a photo with a caption, or in most of a caption's words. Whoever makes things up
 * does not come upon so much by chance; the word that is left is one of the photographer's that is not told yet, put in another
 * way. What misleads (every other kind) stays, and what somebody feels, says or is, why, the weather, a thing of its own, and what
 * our dictionary would have found in the caption.
 *
 * @param findings of the whole text
 */
export function withoutOneDetail(
  context: CheckContext,
  findings: readonly Finding[],
): readonly Finding[] {
  const pardoned = sentencesOf(context).flatMap((sentence) => {
    const own = findings.filter((finding) => finding.kind !== null && isInside(finding, sentence));
    const [one, other] = own;
    return one?.kind === 'detail' && !other && isPinned(context, sentence, one) ? [one] : [];
  });
  return findings.filter((finding) => !pardoned.includes(finding));
}

/** Whether so much of a sentence is true of one photo that it must speak of that. */
function isPinned(context: CheckContext, sentence: Sentence, one: Finding): boolean {
  const { text, language } = context;
  // Why, who was furious, and who a glazier, does not follow from where they were; nor does rain.
  const word = text.slice(one.start, one.end);
  if (isSubject(word, language, 'personal') || isNobodysWord(word, language)) return false;
  // What somebody said is word for word.
  if (opensQuotation.test(word)) return false;
  const said = saidOf(context, sentence);
  const photos = photosWith(context, said);
  if (said.length === 0 || photos.length === 0) return false;
  // `Mirjam lost the race`, where the caption says that she won.
  if (contradictions(context, sentence).some((wrong) => overlap(wrong, one))) return false;
  // A thing that is in our dictionary would have been found in the caption.
  const isKnownWord = !context.isForeign && [word, ...word.split(' ').slice(-1)].some(isUnderstood);
  const isNoun =
    language === 'de'
      ? /^\p{Lu}/u.test(word)
      : beforeNoun.test(text.slice(sentence.start, one.start));
  if (photos.some((photo) => tellsCaption(context, sentence, photo, one)))
    return !(isKnownWord && isNoun);
  // Whoever is in a town walks about in it.
  const all = new Set(said.map(({ of }) => of));
  const kinds = all.size;
  const isTold = all.has('caption') && kinds >= 3 && photos.length === 1;
  if (isKnownWord && !getsAbout.test(word) && !isTold) return false;
  const words = context.tokens.filter((token) => isInside(token, sentence)).length;
  const isToTheMinute =
    sentence.clocks.length > 0 &&
    photos.length <= 2 &&
    photos.some((photo) => photo.words !== undefined);
  // A thing is there or not; what is put in another way is what was done, and how.
  if (language === 'de' && isNoun) return false;
  const isTrueElse = kinds >= 3 || (kinds === 2 && words >= manyWords) || isToTheMinute;
  // A caption whose words are all told has none that is put in another way.
  return isTrueElse && untoldWords(context, sentence) > 0;
}
