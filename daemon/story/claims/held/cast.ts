import type { Language } from '../../language.ts';
import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { numberValue } from '../numberWords.ts';
import { rangeOf, scopeOf, type Sentence } from '../sentence.ts';
import { eventWords } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { saidOf } from './together.ts';

/** How many came: all of them, so many at most, so many whom nobody knows, more than half of the pictures. */
export function cast(context: CheckContext, sentence: Sentence): readonly Finding[] {
  if (heldWords[context.language].denies.test(sentence.masked)) return [];
  return [
    ...wholeCompany(context, sentence),
    ...tooMany(context, sentence),
    ...strangers(context, sentence),
    ...halves(context, sentence),
  ];
}

/** All of those who belong together, whatever they are called. */
const company: Readonly<Record<Language, RegExp>> = {
  en: /\bthe (?:whole|entire|full|complete) (?:crew|team|gang|group|family|party|company|cast|lot|bunch|band)\b/iu,
  de: /(?<!\p{L})(?:die|der) (?:ganze|gesamte|komplette|vollständige) (?:crew|mannschaft|gruppe|familie|truppe|runde|bande|gesellschaft|clan|belegschaft)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:toute l[’'](?:équipe|équipage)|toute la (?:bande|troupe|famille|compagnie)|l[’']équipe au complet)(?!\p{L})/iu,
};

/** `On Friday the whole crew was in Primošten`: all who have a name are in photos of then and there. */
function wholeCompany(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { names } = context.basis;
  const match = company[context.language].exec(sentence.masked);
  const scope = photosOf(context, sentence);
  if (!match || names.length < 2 || sentence.people.length > 0 || scope.length === 0) return [];
  const isThere =
    scope.some(({ faces }) => faces >= names.length) ||
    names.every((name) => scope.some(({ who }) => who.includes(name)));
  return isThere ? [] : [{ ...rangeOf(sentence, match), kind: 'order' }];
}

/** The photos of the days, the places and the times that a sentence names; none where it names nothing. */
function photosOf(context: CheckContext, sentence: Sentence): readonly BasisPhoto[] {
  const said = saidOf(context, sentence).filter(({ of }) =>
    ['place', 'day', 'part', 'clock'].includes(of),
  );
  return said.length === 0
    ? []
    : (context.basis.photos ?? []).filter((photo) => said.every(({ has }) => has(photo)));
}

/** `The six of them`, where a place or a day is named. */
const heads: Readonly<Record<Language, RegExp>> = {
  en: /\bthe (?<n>\p{L}+|\d+) of them\b|\b(?:they|we) (?:were|are|left|set out|set off|started) (?:as )?(?:a group of )?(?<m>\p{L}+|\d+)(?= (?:when|in|at|on|to|of|from)\b|[.,;])/giu,
  de: /(?<!\p{L})zu (?<n>zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:étaient|sont|étions|sommes) (?:à )?(?<n>\p{L}+|\d+)(?= à (?!l))|(?<!\p{L})à (?<m>deux|trois|quatre|cinq|six|sept|huit)(?=[.,;]|$)/giu,
};

/** `Zu sechst brachen sie in Wien auf`: no more than were photographed there and then. */
function tooMany(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language } = context;
  const scope = scopeOf(context, sentence) ?? [];
  if (scope.length === 0) return [];
  const most =
    new Set(scope.flatMap(({ who }) => who)).size +
    Math.max(...scope.map(({ faces, who }) => faces - who.length));
  return [...sentence.masked.matchAll(heads[language])].flatMap((match): readonly Finding[] => {
    const said = numberValue(match.groups?.['n'] ?? match.groups?.['m'] ?? '', language);
    if (said === null || said <= Math.max(most, 1)) return [];
    return [{ ...rangeOf(sentence, match), kind: 'number' }];
  });
}

/** So many (`n`) whom nobody has named. */
const unknown: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}-])(?<n>\p{L}+|\d+) (?:strangers?|unknown (?:people|persons?|faces?|guests?)|unnamed (?:people|persons?|faces?|guests?))\b/giu,
  de: /(?<![\p{L}-])(?<n>\p{L}+|\d+) (?:fremden?r?|unbekannten?r?)(?!\p{L})/giu,
  fr: /(?<![\p{L}-])(?<n>\p{L}+|\d+) (?:inconnue?s?|personnes? inconnues?)(?!\p{L})/giu,
};

/** `Two strangers joined them at eight`: as many faces without a name as in one photo of then. */
function strangers(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const said = saidOf(context, sentence).filter(({ of }) => of !== 'who' && of !== 'cast');
  const photos = (basis.photos ?? []).filter((photo) => said.every(({ has }) => has(photo)));
  if (photos.length === 0) return [];
  return [...sentence.masked.matchAll(unknown[language])].flatMap((match): readonly Finding[] => {
    const word = match.groups?.['n'] ?? '';
    const count = /^(?:an?|eine?[nmr]?|une?)$/iu.test(word) ? 1 : numberValue(word, language);
    if (count === null || photos.some(({ faces, who }) => faces - who.length === count)) return [];
    return [{ ...rangeOf(sentence, match), kind: 'number' }];
  });
}

/** In more than half of the pictures (`more`), in fewer (`less`), in most of them. */
const shares: Readonly<Record<Language, RegExp>> = {
  en: /\bin (?:(?<more>more than|over)|(?<less>less than|fewer than|under)) half of (?:the |these |them|all )|(?<most>\bin most of (?:the |these |them|all ))|\bin (?<half>(?:exactly )?half) of (?:the |these |them|all )/iu,
  de: /(?<!\p{L})(?:auf|in) (?:(?<more>mehr)|(?<less>weniger)) als der hälfte(?!\p{L})|(?<!\p{L})auf (?<most>den meisten) (?:bildern|fotos|aufnahmen)(?!\p{L})|(?<!\p{L})auf (?<half>(?:genau )?der hälfte) (?:der|aller)(?!\p{L})/iu,
  fr: /(?<!\p{L})sur (?:(?<more>plus)|(?<less>moins)) de la moitié(?!\p{L})|(?<!\p{L})sur (?<most>la plupart) des (?:photos|images)(?!\p{L})|(?<!\p{L})sur (?<half>la moitié) des (?:photos|images)(?!\p{L})/iu,
};

/** `Noor is in more than half of them`, `Emil is alone in most of the pictures`. */
function halves(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { people, masked } = sentence;
  const match = shares[context.language].exec(masked);
  const isAlone = masked.search(sentence.words.alone) >= 0;
  const { most, more, less } = match?.groups ?? {};
  if (!match || people.length === 0 || eventWords[context.language].moreThan.test(masked))
    return [];
  // Who is in most of them is held elsewhere: more often than others may be meant.
  if (most !== undefined && !isAlone) return [];
  const all = context.basis.photos ?? [];
  const isRight = [scopeOf(context, sentence) ?? all, all.filter(({ own }) => own)].some(
    (among) => {
      const own = among.filter(
        ({ who, faces }) =>
          people.every((one) => who.includes(one)) && (!isAlone || faces === people.length),
      );
      const twice = own.length * 2;
      if (more !== undefined || most !== undefined) return twice > among.length;
      return less !== undefined ? twice < among.length : Math.abs(twice - among.length) <= 1;
    },
  );
  return [{ ...rangeOf(sentence, match), kind: isRight ? null : 'number' }];
}
