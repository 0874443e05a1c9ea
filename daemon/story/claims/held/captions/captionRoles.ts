import type { Language } from '../../../language.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { isPossessive, type Mention, nameIn } from '../../mentions.ts';
import { numberValue } from '../../numberWords.ts';
import { rangeOf, type Sentence } from '../../sentence.ts';
import { isInside, textBetween, type TextRange } from '../../sentences.ts';
import { meansOneOf } from '../../words/concepts.ts';
import { eventWords } from '../../words/eventWords.ts';
import { heldWords } from '../../words/heldWords.ts';
import { roleWords } from '../../words/roleWords.ts';
import { holdNamed } from '../rules.ts';
import { captionAnchors } from './captionAnchors.ts';
import { betweenNames, tenthEnding } from '../../words/rules/held/captions/captionRoles.ts';

/**
 * Holds who did what against the one caption that tells it by name, whether or not the other is in the picture: where it
 * says `Teresa wins at cards`, Lukas did not beat her.
 */
export function captionRoles(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { again, denies } = heldWords[context.language];
  if (sentence.people.length === 0) return [];
  if (denies.test(sentence.masked) || again.test(sentence.masked)) return [];
  const anchors = captionAnchors(context, sentence);
  return [
    ...ages(context, sentence),
    ...anchors
      .filter(({ isQuoted }) => !isQuoted)
      .flatMap((anchor) => {
        // Of several captions each word is one's own.
        const within = anchors.length === 1 ? sentence : anchor;
        return [...anchor.photos].flatMap((photo) => doers(context, sentence, photo, within));
      }),
  ];
}

/** `Teresa gewinnt beim Kartenspiel`: who stands before the word for what was done, and does it. */
function doers(
  context: CheckContext,
  sentence: Sentence,
  { words = '' }: BasisPhoto,
  within: TextRange,
): readonly Finding[] {
  return context.basis.names.flatMap((label): readonly Finding[] => {
    const deed = new RegExp(
      `(?:^|[,;:.!?–—] |(?<!\\p{L})${roleWords.joins} )${nameIn(label)} (?:${roleWords.adverbs} )?(\\p{Ll}{3,})`,
      'u',
    ).exec(words)?.[1];
    if (deed === undefined || roleWords.notDeeds.test(deed)) return [];
    const done = tokensIn(context, within).find(({ lower }) => meansOneOf(lower, deed));
    if (!done) return [];
    const doer = doerOf(context, sentence, done);
    if (!doer) return [];
    // `Nele and Kim play`: she is one of them.
    if (doer.label === label || isBeside(context, sentence, doer, label)) return [];
    return [{ start: doer.start, end: doer.end, kind: 'name' }];
  });
}

/** `Emil turns 80`, in what was said and in a sentence: nobody else does, and at no other age. */
function ages({ basis, language }: CheckContext, sentence: Sentence): readonly Finding[] {
  const told = basis.said.flatMap((words) =>
    basis.names.flatMap((label) => {
      const age = new RegExp(`${nameIn(label)} ${roleWords.comesTo} (\\d{1,3})(?!\\d)`, 'u').exec(
        words,
      );
      return age ? [{ label, age: Number(age[1]) }] : [];
    }),
  );
  if (told.length === 0) return [];
  const birthday = roleWords.birthday[language].exec(sentence.masked);
  if (birthday) {
    const nth =
      numberValue(birthday.groups?.['n'] ?? '', language) ??
      roundAge(birthday.groups?.['n'] ?? '', language);
    const { start, end } = rangeOf(sentence, birthday);
    const whose = sentence.people.length === 1 ? sentence.people[0] : undefined;
    const isRight = told.some(
      ({ label, age }) => (nth === null || nth === age) && (whose === undefined || whose === label),
    );
    return isRight ? [] : [{ start, end, kind: 'relation' }];
  }
  const pattern = roleWords.turns[language];
  return holdNamed(sentence, pattern, ['person', 'relation'], ({ label }, { groups }) => {
    const age = numberValue(groups?.['n'] ?? '', language);
    const isRight = told.some((one) => one.label === label && one.age === age);
    const isKnown = told.some((one) => one.label === label || one.age === age);
    return age === null || isRight || !isKnown;
  });
}

/** `Seventieth`, `siebzigster`: ages are told in tens as ordinals. */
function roundAge(word: string, language: Language): number | null {
  const ten = word.replace(tenthEnding, language === 'en' ? 'y' : '');
  return numberValue(ten, language);
}

/** Whoever is named nearest before what was done, in its clause; or else right behind it. */
function doerOf(
  { text, language }: CheckContext,
  { start: from, masked, mentions }: Sentence,
  done: TextRange,
): Mention | null {
  if (roleWords.passive[language].test(masked)) return null;
  const { clause } = heldWords[language];
  const people = mentions.filter((mention) => {
    const between = textBetween(text, mention, done);
    return mention.kind === 'person' && between.search(clause) < 0 && !between.includes(',');
  });
  const before = people.findLast(({ start }) => start < done.start);
  const doer = before ?? people[0];
  if (!doer) return null;
  const isOther =
    eventWords[language].notAgent.test(text.slice(from, doer.start)) ||
    roleWords.beside[language].test(text.slice(from, doer.start)) ||
    isPossessive(text, doer) ||
    (!before && doer.start - done.end > 3);
  return isOther ? null : doer;
}

function isBeside(
  { text }: CheckContext,
  { mentions }: Sentence,
  doer: Mention,
  label: string,
): boolean {
  return mentions.some(
    (other) => other.label === label && betweenNames.test(textBetween(text, other, doer)),
  );
}

function tokensIn({ tokens }: CheckContext, range: TextRange): CheckContext['tokens'] {
  return tokens.filter((token) => isInside(token, range) && /^\p{Ll}{3,}/u.test(token.text));
}
