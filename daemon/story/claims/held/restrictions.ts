import type { Language } from '../../language.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { rangeOf, type Sentence } from '../sentence.ts';
import { heldWords } from '../words/heldWords.ts';
import { isCalledIn, isPossessive } from '../mentions.ts';
import { isInside } from '../sentences.ts';
import { photosWith, saidOf } from './said.ts';
import { relativeClausesIn } from './said/relativeClauses.ts';
import { missing } from '../words/rules/held/orders/orderLimits.ts';
import {
  allOfThem,
  exceptFor,
  frenchOnly,
  nobodyAtAll,
  theOnlyOne,
} from '../words/rules/held/restrictions.ts';

/**
 * Holds what is said of one alone against all photos it is said of: `only Noé was in Olten that morning`.
 */
export function restrictions(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const others = whoElse(context, sentence);
  if (others.length > 0) return others;
  if (heldWords[context.language].denies.test(withoutOnly(context.language, sentence.masked)))
    return [];
  return onlyOne(context, sentence);
}

/** `Ne … que` looks like a denial. */
function withoutOnly(language: Language, masked: string): string {
  return language === 'fr' ? masked.replace(frenchOnly, '') : masked;
}

/** `Nobody but Ana was in Riga`, `all of them were there except Ana`: in the photos of that place and that time. */
function whoElse(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const { masked, people } = sentence;
  const match = exceptFor[language].exec(masked);
  const said = saidOf(context, sentence);
  const scope = said.filter(({ of }) => of === 'place' || of === 'day' || of === 'part');
  if (!match || people.length === 0 || scope.length === 0) return [];
  if (said.some(({ of }) => of === 'caption' || of === 'clock')) return [];
  const photos = photosWith(context, scope);
  const isThere = (name: string): boolean =>
    photos.some(({ who, words = '' }) => who.includes(name) || isCalledIn(words, name));
  // `Where only Ana was, Ben is missing`: that is told of him.
  const own = clauseAround(context, sentence, match);
  const isOfAll = allOfThem[language].test(own) || missing[language].test(own);
  const isException = match.groups?.['but'] !== undefined;
  if (isException && !isOfAll && !nobodyAtAll.test(masked)) return [];
  const isRight = isOfAll
    ? basis.names.every((name) => isThere(name) !== people.includes(name))
    : people.every(isThere) &&
      photos.every(
        ({ who, faces }) => faces <= people.length && who.every((one) => people.includes(one)),
      );
  return [{ ...rangeOf(sentence, match), kind: isRight ? null : 'order' }];
}

/** The relative clause a match stands in, as it is written; the whole sentence where it stands in none. */
function clauseAround(context: CheckContext, sentence: Sentence, match: RegExpExecArray): string {
  const at = rangeOf(sentence, match);
  const clause = relativeClausesIn(context, sentence).find((one) => isInside(at, one));
  return clause ? context.text.slice(clause.start, clause.end) : sentence.masked;
}

function onlyOne(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const match = theOnlyOne[context.language].exec(sentence.masked);
  const [who, other] = sentence.people;
  if (!match || who === undefined || other !== undefined) return [];
  // `Nur Milas Koffer`, but not `Mila’s the only one`: of what is hers.
  const isHers = sentence.mentions.some(
    (one) =>
      one.label === who &&
      one.start > rangeOf(sentence, match).start &&
      isPossessive(context.text, one),
  );
  if (isHers) return [];
  const scope = saidOf(context, sentence).filter(({ of }) =>
    ['place', 'day', 'part', 'clock', 'caption'].includes(of),
  );
  const photos = photosWith(context, scope).filter(({ faces }) => faces > 0);
  if (scope.length === 0 || photos.length === 0) return [];
  const isRight = photos.every((photo) => photo.faces === 1 && photo.who.includes(who));
  return [{ ...rangeOf(sentence, match), kind: isRight ? null : 'order' }];
}
