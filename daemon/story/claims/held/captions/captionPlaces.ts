import type { Language } from '../../../language.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { mentionsIn } from '../../mentions.ts';
import type { Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { captionAnchors } from './captionAnchors.ts';

/** Where, before a place, something happens: at it, or on the way to or from it. */
const where: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:in|at|near|before|outside|behind|after|just short of) $/iu,
  de: /(?<!\p{L})(?:in|bei|vor|hinter|nach|kurz vor|auf) $/iu,
  fr: /(?<!\p{L})(?:à|en|avant|après|près de|devant|peu avant) $/iu,
};

/**
 * `The tyre burst before Salamanca`, where the caption has `Flat tyre before Burgos`: what the one caption that a sentence
 * speaks of puts at a place was not at another, unless its photo is from there.
 */
export function captionPlaces(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, basis } = context;
  const places = sentence.mentions.filter(({ kind }) => kind === 'site');
  const [place, second] = places;
  const [anchor, other] = captionAnchors(context, sentence);
  if (!place || second || !anchor || other || anchor.isQuoted) return [];
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
