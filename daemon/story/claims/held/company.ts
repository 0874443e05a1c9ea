import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { languages } from '../../language.ts';
import { numbersIn, numberValue } from '../numberWords.ts';
import { isPossessive } from '../mentions.ts';
import { datedPhotos } from '../photos.ts';
import { rangeOf, type Sentence } from '../sentence.ts';
import { textBetween } from '../sentences.ts';
import { eventWords } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { captionAnchors, onlyAnchor } from './captions/captionAnchors.ts';
import { holdEach } from './rules.ts';
import { photosWith, saidOf } from './said.ts';
import { before, isCalled } from '../words/rules/held/company.ts';

/** Holds who and how many were at what a sentence speaks of: at a captioned photo, at the highest point, at a minute of the clock. */
export function company(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [
    ...crowds(context, sentence),
    ...companyAtCaption(context, sentence),
    ...exclusions(context, sentence),
    ...sinceCaption(context, sentence),
  ];
}

/** The few photos a sentence is about: none where nothing but a day or a place says which. */
function spokenOf(context: CheckContext, sentence: Sentence): readonly BasisPhoto[] {
  const all = saidOf(context, sentence);
  const isNoted = all.some(({ of }) => of === 'caption');
  const said = all.filter(({ of }) =>
    (isNoted ? ['caption', 'day', 'place'] : ['clock', 'day', 'place']).includes(of),
  );
  const heights = datedPhotos(context.basis).flatMap(({ height }) => height ?? []);
  const isTop =
    heldWords[context.language].edges.highest.test(sentence.masked) &&
    heights.length > 0 &&
    !said.some(({ of }) => of === 'caption');
  if (!isTop && !said.some(({ of }) => of === 'caption' || of === 'clock')) return [];
  const highest = Math.max(...heights);
  const own = photosWith(context, said).filter(
    ({ at, height }) => at !== null && (!isTop || height === highest),
  );
  return own.length > 3 ? [] : own;
}

/** The photos of the place, or the day and its part, that a sentence names; none where it names a day or a part of it alone, or a caption. */
function thereAndThen(context: CheckContext, sentence: Sentence): readonly BasisPhoto[] {
  const said = saidOf(context, sentence);
  const own = said.filter(({ of }) => of === 'place' || of === 'day' || of === 'part');
  const isPlaced = own.some(({ of }) => of === 'place');
  if ((!isPlaced && own.length < 2) || said.some(({ of }) => of === 'caption' || of === 'cast'))
    return [];
  return photosWith(context, own);
}

function hasNumber(words: string, value: number): boolean {
  return languages.some((language) => numbersIn(words, language).includes(value));
}

/** `Five of them stood on the summit`: as many as there are faces, or names, or others beside those who are named. */
function crowds(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language } = context;
  const words = eventWords[language];
  const few = spokenOf(context, sentence);
  const isFew = few.length > 0;
  if (isFew && heldWords[language].denies.test(sentence.masked)) return [];
  const photos = isFew ? few : thereAndThen(context, sentence);
  if (photos.length === 0) return [];
  const everybody = new Set(photos.flatMap(({ who }) => who)).size;
  return holdEach(sentence, words.crowds, 'number', ({ groups, index, 0: counted }) => {
    const said = numberValue(groups?.['n'] ?? '', language);
    if (said === null || said < 2 || (!isFew && said === everybody)) return true;
    if (before.test(sentence.masked.slice(index + counted.length))) return true;
    return photos.some(({ faces, who, words: caption = '' }) => {
      const named = sentence.people.filter((one) => who.includes(one)).length;
      const others =
        named > 0 || words.others.test(sentence.masked)
          ? Array.from({ length: who.length + 1 }, (_, without) => faces - without)
          : [];
      return [faces, who.length, ...others].includes(said) || hasNumber(caption, said);
    });
  });
}

/** Everybody named beside a caption's words is in that photo, or named there: `Odile plays chess with Lucas`. */
function companyAtCaption(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language } = context;
  const { denies, clause, again } = heldWords[language];
  if (denies.test(sentence.masked) || again.test(sentence.masked)) return [];
  if (isCalled.test(sentence.masked)) return [];
  const anchor = onlyAnchor(context, sentence);
  if (!anchor || sentence.people.length < 2) return [];
  const photos = [...anchor.photos];
  return sentence.mentions.flatMap((mention): readonly Finding[] => {
    if (mention.kind !== 'person' || isPossessive(text, mention)) return [];
    if (textBetween(text, mention, anchor).search(clause) >= 0) return [];
    if (eventWords[language].notAgent.test(text.slice(sentence.start, mention.start))) return [];
    const isThere = photos.some(
      ({ who, words = '' }) =>
        who.includes(mention.label) ||
        words.includes(mention.label.split(' ').at(-1) ?? mention.label),
    );
    return isThere ? [] : [{ start: mention.start, end: mention.end, kind: 'name' }];
  });
}

/** `Nobody is in the confetti picture`, `only Ana was at the derby`. */
function exclusions(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const words = eventWords[context.language];
  const anchor = onlyAnchor(context, sentence, { relative: true });
  if (!anchor) return [];
  const photos = [...anchor.photos];
  const nobody = words.nobody.exec(sentence.masked);
  const found: Finding[] = [];
  if (
    nobody &&
    sentence.people.length === 0 &&
    photos.every(({ faces }) => faces > 0) &&
    !isEmptyThen(context, sentence) &&
    !heldWords[context.language].sinceThen.test(sentence.masked)
  )
    found.push({ ...rangeOf(sentence, nobody), kind: 'order' });
  if (heldWords[context.language].denies.test(sentence.masked)) return found;
  const isRight = photos.some(({ faces }) => faces <= sentence.people.length);
  return [...found, ...holdEach(sentence, words.only, 'order', () => isRight)];
}

/** At the minute a sentence names there is a picture of nobody. */
function isEmptyThen(context: CheckContext, sentence: Sentence): boolean {
  const said = saidOf(context, sentence).filter(({ of }) => of !== 'caption');
  return (
    said.some(({ of }) => of === 'clock') &&
    photosWith(context, said).some(({ faces }) => faces === 0)
  );
}

/** `Lennart has been there since the team photo`: he is in it, or named there. */
function sinceCaption(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language } = context;
  if (sentence.people.length !== 1 || heldWords[language].denies.test(sentence.masked)) return [];
  return captionAnchors(context, sentence, { relative: true }).flatMap(
    ({ start, end, photos }): readonly Finding[] => {
      if (!eventWords[language].since.test(text.slice(sentence.start, start))) return [];
      const isThere = [...photos].some(({ who, words = '' }) =>
        sentence.people.every((one) => who.includes(one) || words.includes(one)),
      );
      return isThere ? [] : [{ start, end, kind: 'order' }];
    },
  );
}
