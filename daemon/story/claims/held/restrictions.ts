import type { Language } from '../../language.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { rangeOf, type Sentence } from '../sentence.ts';
import { eventWords } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { holdNamed } from './rules.ts';
import { photosWith, saidOf } from './said.ts';
import { frenchOnly, theOnlyOne } from '../words/rules/held/restrictions.ts';

/**
 * Holds what is said of one alone against all photos it is said of: `only Noé was in Olten that morning`.
 */
export function restrictions(context: CheckContext, sentence: Sentence): readonly Finding[] {
  if (heldWords[context.language].denies.test(withoutOnly(context.language, sentence.masked)))
    return [];
  return [...onlyThem(context, sentence), ...onlyOne(context, sentence)];
}

/** `Ne … que` looks like a denial. */
function withoutOnly(language: Language, masked: string): string {
  return language === 'fr' ? masked.replace(frenchOnly, '') : masked;
}

/** Nobody else is in any of the photos of that place and that time. */
function onlyThem(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const said = saidOf(context, sentence);
  const scope = said.filter(({ of }) => of === 'place' || of === 'day' || of === 'part');
  if (scope.length === 0 || said.some(({ of }) => of === 'caption' || of === 'clock')) return [];
  const isAlone = photosWith(context, scope).every(
    ({ who, faces }) =>
      faces <= sentence.people.length && who.every((one) => sentence.people.includes(one)),
  );
  const pattern = eventWords[context.language].only;
  return holdNamed(sentence, pattern, ['person', 'order'], () => isAlone);
}

function onlyOne(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const match = theOnlyOne[context.language].exec(sentence.masked);
  const [who, other] = sentence.people;
  if (!match || who === undefined || other !== undefined) return [];
  const scope = saidOf(context, sentence).filter(({ of }) =>
    ['place', 'day', 'part', 'clock', 'caption'].includes(of),
  );
  const photos = photosWith(context, scope).filter(({ faces }) => faces > 0);
  if (scope.length === 0 || photos.length === 0) return [];
  const isRight = photos.every((photo) => photo.faces === 1 && photo.who.includes(who));
  return [{ ...rangeOf(sentence, match), kind: isRight ? null : 'order' }];
}
