import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { mentionsIn } from '../../mentions.ts';
import type { Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { onlyAnchor } from './captionAnchors.ts';
import { where } from '../../words/rules/held/captions/captionPlaces.ts';

/**
 * `The tyre burst before Salamanca`, where the caption has `Flat tyre before Burgos`: what the one caption that a sentence
 * speaks of puts at a place was not at another, unless its photo is from there.
 */
export function captionPlaces(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, basis } = context;
  const places = sentence.mentions.filter(({ kind }) => kind === 'site');
  const [place, second] = places;
  const anchor = onlyAnchor(context, sentence);
  if (!place || second || !anchor || anchor.isQuoted) return [];
  if (heldWords[language].denies.test(sentence.masked)) return [];
  if (!where[language].test(text.slice(sentence.start, place.start))) return [];
  const isWrong = [...anchor.photos].every(({ words = '', site }) => {
    const told = mentionsIn(words, { start: 0, end: words.length }, basis).filter(
      ({ kind }) => kind === 'site',
    );
    return (
      told.length > 0 &&
      (site === null || !place.sites.has(site)) &&
      told.every(({ sites }) => [...sites].every((one) => !place.sites.has(one)))
    );
  });
  return isWrong ? [{ start: place.start, end: place.end, kind: 'place' }] : [];
}
