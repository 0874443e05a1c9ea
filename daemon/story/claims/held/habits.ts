import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import type { Mention } from '../mentions.ts';
import { numberValue } from '../numberWords.ts';
import { arrivalsAt, placedPhotos, shows } from '../photos.ts';
import { isThen, namedIn, type Sentence } from '../sentence.ts';
import { overlap } from '../sentences.ts';
import { heldWords } from '../words/heldWords.ts';
import { eventWords, ordinalNames, ordinalOf } from '../words/eventWords.ts';
import { furtherOrdinal, isJourney } from '../words/rules/held/habits.ts';

/**
 * Holds what is done for the so manieth time: `their fifth harvest`, `Anton's first tour`, `zum dritten Mal`. No photo knows the
 * years before; a caption may say so, and a place may have been returned to.
 */
export function habits(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const words = eventWords[context.language];
  const found: Finding[] = [];
  for (const pattern of words.habits)
    for (const match of sentence.masked.matchAll(pattern)) {
      const { n = '' } = match.groups ?? {};
      const what = nounOf(sentence, match);
      if (words.ofAlbum.test(what.trim())) continue;
      const { named, start, end } = namedIn(sentence, match, 'person');
      // `Bram first turns up`: nothing is his.
      if (named && match[0].startsWith('§') && !isOwner(context, named)) continue;
      if (found.some((other) => overlap(other, { start, end }))) continue;
      const nth = ordinalOf(n);
      if (isSaid(context, n, what) || (!isJourney.test(what) && isBack(context, sentence, nth)))
        continue;
      if (what === '' && isTogetherAgain(context, sentence, nth)) continue;
      found.push({ start, end, kind: 'number' });
    }
  return found;
}

/** What is the so manieth: of `our second and third stops`, these. */
function nounOf({ masked }: Sentence, match: RegExpExecArray): string {
  const { what = '' } = match.groups ?? {};
  const from = match.index + match[0].length - what.length;
  const behind = what === '' ? null : furtherOrdinal.exec(masked.slice(from));
  return behind?.groups?.['what'] ?? what;
}

/** `Second wedding`, `Erster Platten`: a caption, or the folder's name, says it of that. */
function isSaid({ noted, said, wrote }: CheckContext, n: string, what: string): boolean {
  const ordinal = ordinalNames(n);
  const of = what.split(' ').filter((word) => word.length > 2);
  const counts = ordinal.flatMap((word) => [...noted(word)]);
  if (counts.length > 0)
    return (
      of.length === 0 ||
      of.some((word) => noted(word).some((photo: BasisPhoto) => counts.includes(photo)))
    );
  return ordinal.some(wrote) && (of.length === 0 || of.some(said));
}

/** `Anton's`, `Antons`. */
function isOwner({ text }: CheckContext, { start, end, label }: Mention): boolean {
  const written = text.slice(start, end);
  return /s['’]?$/u.test(written) && !label.split(' ').includes(written);
}

/** `All five of them are together for the second time`: in the so manieth photo of them all. */
function isTogetherAgain(
  { basis, language }: CheckContext,
  sentence: Sentence,
  nth: number,
): boolean {
  const { masked, people, words, clocks, days } = sentence;
  if (masked.search(words.together) < 0 && clocks.length + days.length === 0) return false;
  const cast = heldWords[language].cast.exec(masked)?.groups;
  const isCast = numberValue(cast?.['n'] ?? '', language) === basis.names.length;
  const who = isCast ? basis.names : people;
  const photo = (basis.photos ?? []).filter((one) => shows(one, who))[nth - 1];
  const at = photo?.at ?? null;
  return who.length > 1 && at !== null && isThen(sentence, at, 10);
}

/** A place the sentence names has as many stays, with another place between them. */
function isBack({ basis }: CheckContext, { mentions }: Sentence, nth: number): boolean {
  const photos = placedPhotos(basis);
  return (
    nth > 1 &&
    mentions.some((mention) => mention.kind === 'site' && arrivalsAt(photos, mention).length >= nth)
  );
}
