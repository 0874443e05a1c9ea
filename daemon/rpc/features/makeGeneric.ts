import type { ClaimKind } from '../../story/claims/claim.ts';
import { splitSentences } from '../../story/claims/sentences.ts';
import type { Language } from '../../story/language.ts';
import type { Span } from '../../draft/markdownRegions.ts';
import type { Replacement } from '../../draft/replaceMention.ts';

const somebody = { en: 'somebody', de: 'jemand', fr: 'quelqu’un' } as const satisfies Record<
  Language,
  string
>;
const some = { en: 'some', de: 'einige', fr: 'quelques' } as const satisfies Record<
  Language,
  string
>;

/** Words that lead to a place or time, and go with it. */
const leads = {
  en: /\s+(?:in|at|on|near|from|to|of|by|around|outside|since|until|during)(?:\s+the)?\s+$/i,
  de: /\s+(?:in|im|am|an|auf|bei|nahe|aus|von|vom|nach|um|vor|seit|bis|gegen|zu|zum|zur)(?:\s+(?:dem|der|den|das|die))?\s+$/i,
  fr: /\s+(?:à|au|aux|en|dans|sur|près de|de|du|des|vers|depuis|jusqu’à|pendant|le)(?:\s+(?:la|les))?\s+$/i,
} as const satisfies Record<Language, RegExp>;

/**
 * Takes a claim out of its sentence, so that what is left is true and reads well.
 *
 * A name becomes "somebody", a number "some"; a place or time goes with the word that leads to it; where that is not
 * possible, the sentence goes.
 *
 * @param paragraph the stretch of text around the claim
 */
export function makeGeneric(
  text: string,
  paragraph: Span,
  claim: Span,
  kind: ClaimKind,
  language: Language,
): Replacement {
  const { start, end } = claim;
  const sentence = sentenceAround(text, paragraph, claim, language);
  const isFirst = start === sentence.start;
  const word = (generic: string): Replacement => ({
    start,
    end,
    text: isFirst ? generic.charAt(0).toUpperCase() + generic.slice(1) : generic,
  });
  switch (kind) {
    case 'name':
      return word(somebody[language]);
    case 'number':
      if (/^\s+\p{L}/u.test(text.slice(end))) return word(some[language]);
      break;
    case 'place':
    case 'date':
    case 'time': {
      const lead = leads[language].exec(text.slice(sentence.start, start))?.[0] ?? '';
      const rest = text.slice(sentence.start, start - lead.length);
      if (lead !== '' && /\p{L}/u.test(rest)) return { start: start - lead.length, end, text: '' };
      break;
    }
    case 'relation':
    case 'occasion':
    case 'order':
    case 'detail':
      break;
  }
  // With the space before it, or after it when it is the first.
  const before = /\s*$/.exec(text.slice(paragraph.start, sentence.start))?.[0].length ?? 0;
  const after = before > 0 ? 0 : (/^[^\S\n]*/.exec(text.slice(sentence.end))?.[0].length ?? 0);
  return { start: sentence.start - before, end: sentence.end + after, text: '' };
}

function sentenceAround(text: string, paragraph: Span, claim: Span, language: Language): Span {
  const sentences = splitSentences(text.slice(paragraph.start, paragraph.end), language);
  const found = sentences.find(
    ({ start, end }) =>
      paragraph.start + start <= claim.start && claim.end <= paragraph.start + end,
  );
  return found
    ? { start: paragraph.start + found.start, end: paragraph.start + found.end }
    : { start: paragraph.start, end: paragraph.end };
}
