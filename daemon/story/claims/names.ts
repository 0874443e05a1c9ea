import type { ClaimKind, Finding } from './claim.ts';
import { commonWords, germanBareNouns, germanMeasures } from './words/names/commonWords.ts';
import type { CheckContext } from './context.ts';
import { ambiguousNames, givenNames } from './words/names/givenNames.ts';
import { ambiguousPlaces, placeNames } from './words/names/placeNames.ts';
import type { Token } from './tokens.ts';
import { townTable } from '../../photo/place/townTable.ts';
import { isEntry, isUnderstood } from './words/concepts.ts';
import { isKnownWord } from './words/foreign.ts';
import { ordinalOf } from './words/eventWords.ts';
import { townsOf } from './words/names/townAdjectives.ts';
import { plainWords } from './words/plainWords.ts';
import { plainLetters } from './words/spellings.ts';
import { isPlain } from './words/vocabulary.ts';
import {
  adjectiveEnding,
  alsoGermanWords,
  articleBeginning,
  beforeName,
  beforeItsName,
  beforeNoun,
  beforePlace,
  behindThing,
  determiner,
  englishCapitals,
  englishEnding,
  englishVerbEnding,
  englishVerbs,
  frenchCapitals,
  frenchVerb,
  germanBeforeBare,
  germanBeforePlace,
  germanBeforeSomebody,
  germanBeforeTown,
  germanTitles,
  germanVerbEnding,
  germanVerbs,
  joinsName,
  joinsNames,
  languageNames,
  loanWord,
  lowerCaseWords,
  nounEnding,
  ofLanguage,
  ofRegion,
  participle,
  placeEnding,
  placePrepositions,
  pluralEnding,
  shortForms,
  states,
  townWord,
  withinName,
} from './words/rules/names.ts';

/** Whether a word is a given name or a place that many know; ordinary words among them included. */
export function isListedName(word: string): boolean {
  return givenNames.has(word.toLowerCase()) || placeNames.has(word.toLowerCase());
}

type IsSettled = (start: number, end: number) => boolean;

/**
 * Finds names of people and places that no fact gives. In English any capital letter within a sentence is a name; where
 * capital letters prove nothing (at the beginning of a sentence, in titles, for German nouns), lists of names and the
 * grammar around the word decide.
 */
export function findNames(context: CheckContext, isSettled: IsSettled): readonly Finding[] {
  const { tokens } = context;
  const suspects = tokens.map(
    (token, index) => !isSettled(token.start, token.end) && isSuspect(context, index, isSettled),
  );
  const found: Finding[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (!first || !suspects[index]) continue;
    let last = index;
    // `Sophie van der Berg`: one name, with its small words.
    for (let next = index + 1; next <= last + 3; next++) {
      const token = tokens[next];
      if (!token?.joined) break;
      if (suspects[next]) last = next;
      else if (!withinName.test(token.lower)) break;
    }
    const end = tokens[last]?.end ?? first.end;
    found.push({ start: first.start, end, kind: kindOf(context, index) });
    index = last;
  }
  return found;
}

/** `Québec City`, of a town that is known. */
function isCityOf({ tokens, basis }: CheckContext, index: number): boolean {
  const [town, word] = [tokens[index - 1], tokens[index]];
  if (!town || word?.joined !== true || !townWord.test(word.text)) return false;
  return basis.places.some((name) => plainLetters(name) === plainLetters(town.text));
}

function isSuspect(context: CheckContext, index: number, isSettled: IsSettled): boolean {
  const token = context.tokens[index];
  if (!token || !/^\p{L}/u.test(token.text)) return false;
  if (/^\p{L}$/u.test(token.text)) return false;
  // `Nr. 17`.
  if (shortForms.test(token.text)) return false;
  if (isCityOf(context, index)) return false;
  // `Sie wurden Dritte`.
  if (context.language === 'de' && ordinalOf(token.lower) > 0) return false;
  // `DVA`, `LVS`, `SUV`: short for a thing; states have letters of their own.
  if (/^\p{Lu}{2,4}$/u.test(token.text) && !states.has(token.lower)) return false;
  // A town such as Bergen is no mountain.
  // Nor is Farnham the ham of a raffle: what is no German noun is not taken apart.
  const saidAs = context.language === 'de' ? context.said : context.named;
  const isSaid = token.capital && isListedName(token.text) ? context.wrote : saidAs;
  if (isSaid(token.text)) return false;
  // `Hamlets Schloss`, where a caption has `Hamlet’s castle`.
  if (
    context.language === 'de' &&
    /\p{L}{3,}s$/u.test(token.text) &&
    isSaid(token.text.slice(0, -1))
  )
    return false;
  // `An den Ilsefällen`, where a caption has `Ilsefälle`.
  if (
    context.language === 'de' &&
    /\p{L}{4,}n$/u.test(token.text) &&
    context.wrote(token.text.slice(0, -1))
  )
    return false;
  if (!token.capital)
    return isLowerCaseName(token) && !isPlain(token.lower, plainWords[context.language]);
  // `Elle` opens many a French sentence.
  const small = context.language === 'fr' && token.opens && isPlain(token.lower, plainWords.fr);
  const listed = !small && isListed(context, token, index);
  if (listed || isTownOf(context, index)) return true;
  if (context.form === 'title') return false;
  switch (context.language) {
    case 'de':
      return isGermanName(context, index, isSettled);
    case 'fr':
      return isFrenchName(context, token, index);
    case 'en':
      return isEnglishName(context, token, index);
  }
}

/** Small models forget capitals now and then: "sophie and jonas". */
function isLowerCaseName(token: Token): boolean {
  return (
    token.lower.length > 3 &&
    givenNames.has(token.lower) &&
    !ambiguousNames.has(token.lower) &&
    !commonWords.en.has(token.lower) &&
    !commonWords.de.has(token.lower) &&
    !lowerCaseWords.has(token.lower)
  );
}

function isListed(context: CheckContext, token: Token, index: number): boolean {
  const words = [token.lower, ...token.lower.split('-')];
  // German genitives have no apostrophe: `Sophies Hut`.
  const stems =
    context.language === 'de' ? words.flatMap((word) => [word, word.replace(/s$/, '')]) : words;
  const name = stems.some((word) => givenNames.has(word));
  const place = stems.some((word) => placeNames.has(word));
  if (!name && !place) return false;
  const ambiguous = stems.some((word) => ambiguousNames.has(word) || ambiguousPlaces.has(word));
  if (!ambiguous) return true;
  if (context.form === 'title') return isBehindPreposition(context, index);
  return context.language !== 'de' && !token.opens ? true : namedByGrammar(context, index);
}

/** `Friday in Brest`, `Danach kam Udine`: a town that many know, where capital letters prove nothing, and no word of a dictionary. */
function isTownOf(context: CheckContext, index: number): boolean {
  const token = context.tokens[index];
  const before = context.tokens[index - 1];
  if (!token || (context.form !== 'title' && (context.language !== 'de' || token.opens)))
    return false;
  if (token.text.length < 4 || commonWords.de.has(token.lower)) return false;
  // `In Erlangen`, `nach Lichtenfels`: neither the verb nor a rock in the light.
  const isThere =
    context.form === 'prose' && token.joined && germanBeforeTown.test(before?.lower ?? '');
  if (isThere ? isEntry(token.lower) : isUnderstood(token.text)) return false;
  if (!isThere && isPlain(token.lower, plainWords[context.language])) return false;
  // `Gehörte` only looks like an adjective.
  const isBare =
    before === undefined ||
    !token.joined ||
    !determiner.test(before.lower) ||
    (adjectiveEnding.test(before.lower) &&
      !articleBeginning.test(context.tokens[index - 2]?.lower ?? ''));
  return (
    (context.form === 'title' ? isBehindPreposition(context, index) : isBare) &&
    townTable().isWellKnown(token.text)
  );
}

/** `In Paris`, `à Brest`: where somebody is or goes. */
function isBehindPreposition({ tokens }: CheckContext, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return before !== undefined && token?.joined === true && beforePlace.test(before.lower);
}

/** `mit Mark`, `Mark lacht`, `in Essen`: no article, and a place or a verb that only a name has. */
function namedByGrammar(context: CheckContext, index: number): boolean {
  const token = context.tokens[index];
  const before = context.tokens[index - 1];
  const after = context.tokens[index + 1];
  if (!token) return false;
  if (
    before &&
    token.joined &&
    context.language === 'de' &&
    germanBeforeSomebody.test(before.lower)
  )
    return !alsoGermanWords.has(token.lower);
  if (before?.joined !== undefined && before.end < token.start && token.joined) {
    if (beforeName.test(before.lower)) return true;
    if (beforeNoun.test(before.lower)) return false;
  }
  if (!token.opens || !after?.joined) return false;
  return context.language === 'de' ? isGermanVerb(after) : isEnglishVerb(after);
}

/** `Which German speakers call Wolkenstein`, `in Italian`: a language, and nobody. */
function isLanguage({ tokens }: CheckContext, index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || !languageNames.test(token.lower)) return false;
  const isNext = after?.joined === true && ofLanguage.test(after.lower);
  return isNext || (before?.lower === 'in' && after?.joined !== true);
}

/** `The Carinthian town`: of a region that is known. */
function isOfRegion({ basis }: CheckContext, { lower }: Token): boolean {
  const stem = ofRegion.exec(lower)?.[1];
  return stem !== undefined && basis.places.some((place) => place.toLowerCase().startsWith(stem));
}

function isEnglishName(context: CheckContext, token: Token, index: number): boolean {
  if (isOfRegion(context, token) || isLanguage(context, index)) return false;
  if (commonWords.en.has(token.lower) && (token.opens || token.lower.length <= 3)) return false;
  if (englishCapitals.test(token.text)) return false;
  if (!token.opens) return true;
  const after = context.tokens[index + 1];
  // `Sophie Miller arrived`: a second capital, and no word that usually stands first.
  if (after?.joined && after.capital && !after.opens && !commonWords.en.has(after.lower))
    return true;
  if (context.seen(token.text)) return false;
  if (englishEnding.test(token.lower)) return false;
  // Plurals need no article; names that end in s stand in the list.
  if (/[^siu]s$/.test(token.lower)) return false;
  return after?.joined === true && (isEnglishVerb(after) || joinsName.test(after.lower));
}

function isEnglishVerb(token: Token): boolean {
  return englishVerbs.test(token.lower) || englishVerbEnding.test(token.lower);
}

/** Within a sentence capital letters are names; at its beginning, what is no small word and stands before a verb. */
function isFrenchName({ tokens, seen }: CheckContext, token: Token, index: number): boolean {
  if (frenchCapitals.test(token.text)) return false;
  if (!token.opens) return true;
  if (isPlain(token.lower, plainWords.fr) || seen(token.text)) return false;
  const after = tokens[index + 1];
  return (
    after?.joined === true && (frenchVerb.test(after.lower) || (after.capital && !after.opens))
  );
}

function isGermanName(context: CheckContext, index: number, isSettled: IsSettled): boolean {
  const { tokens } = context;
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!token) return false;
  const joined = token.joined && !token.opens;
  if (joined && before && germanTitles.test(before.lower)) return true;
  if (commonWords.de.has(token.lower)) return false;
  if (/[^a-zäöüß-]/.test(token.lower) && !loanWord.test(token.lower)) return true;
  if (isOfTown(context, index)) return true;
  if (joined && before && beforeItsName.test(before.lower) && !isKnownWord(token.text, ['de']))
    return true;
  if (joined && before && !isSettled(before.start, before.end)) {
    if (isNounPair(before, token)) return true;
    if (germanBeforePlace.test(before.lower) && isBareSingular(token, after)) return true;
    // `In Epidauros`: no word of ours, whatever its ending.
    if (
      germanBeforeTown.test(before.lower) &&
      !isKnownWord(token.text, ['de']) &&
      (!nounEnding.test(token.lower) || isTownName(token.text))
    )
      return !(after?.joined === true && behindThing.test(after.lower));
  }
  // `Torben und Hinnerk`, whoever the second is.
  const first = tokens[index - 2]?.text;
  const isBesideName =
    joined &&
    joinsNames.test(before?.lower ?? '') &&
    context.basis.names.some((label) => label.split(' ').at(-1) === first);
  if (isBesideName && !isKnownWord(token.text, ['de'])) return true;
  if (joined && before && germanBeforeTown.test(before.lower) && placeEnding.test(token.lower))
    return true;
  if (joined && before && isBareUnknown(before, token)) return true;
  if (after?.joined === true && !isSettled(after.start, after.end) && isNounPair(token, after)) {
    // `macht Xaver Quint`, but `die Brücke Quint`.
    return token.opens || before === undefined || !determiner.test(before.lower);
  }
  // `Gefeiert wurde`: a participle.
  const isParticiple = participle.test(token.lower);
  return (
    token.opens &&
    after?.joined === true &&
    isGermanVerb(after) &&
    !isParticiple &&
    !plainWords.de.words.has(token.lower) &&
    !isGermanNoun(token)
  );
}

/** `In Braunlage`, whatever its ending: a town, however small. */
function isTownName(name: string): boolean {
  return townTable()
    .named(name)
    .some(({ name: own }) => own === name);
}

/** `In der Salzburger Altstadt`: the adjective of a town that many know. */
function isOfTown({ tokens }: CheckContext, index: number): boolean {
  const [token, after] = [tokens[index], tokens[index + 1]];
  return (
    token !== undefined &&
    after?.joined === true &&
    after.capital &&
    !isKnownWord(token.text, ['de']) &&
    townsOf(token.text).some((town) => town.length > 3 && townTable().isWellKnown(town))
  );
}

/** `war auch Lovro dabei`: no article, no preposition, and no word that we know. */
function isBareUnknown(before: Token, token: Token): boolean {
  return (
    !before.capital &&
    token.text.length > 3 &&
    !determiner.test(before.lower) &&
    !germanBeforeBare.test(before.lower) &&
    !isGermanNoun(token) &&
    !pluralEnding.test(token.lower) &&
    !germanBareNouns.has(token.lower) &&
    !germanMeasures.has(token.lower) &&
    !isKnownWord(token.text, ['de'])
  );
}

/** Two nouns in a row are rare in German: `Xenia Quist`, but `eine Tasse Kaffee`. */
function isNounPair(first: Token, second: Token): boolean {
  if (!first.capital || !second.capital || second.opens) return false;
  if (germanMeasures.has(first.lower) || germanMeasures.has(second.lower)) return false;
  if (givenNames.has(first.lower)) return true;
  return !first.opens || (!commonWords.de.has(first.lower) && !isGermanNoun(first));
}

/** Without article or adjective, in the singular, before no other noun: in German that is a place, or a fixed phrase. */
function isBareSingular(token: Token, after: Token | undefined): boolean {
  if (germanBareNouns.has(token.lower) || germanMeasures.has(token.lower)) return false;
  if (isGermanNoun(token) || pluralEnding.test(token.lower)) return placeEnding.test(token.lower);
  // `nach Einbruch der Dunkelheit`: a genitive follows things, not towns.
  return !(after?.joined === true && behindThing.test(after.lower));
}

/** By its ending: nouns in -ung, -heit and the like, plurals, feminines in -e. */
function isGermanNoun(token: Token): boolean {
  return nounEnding.test(token.lower);
}

function isGermanVerb(token: Token): boolean {
  return !token.capital && (germanVerbs.test(token.lower) || germanVerbEnding.test(token.lower));
}

function kindOf(context: CheckContext, index: number): ClaimKind {
  const { tokens } = context;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token) return 'name';
  const stem = token.lower.replace(/s$/, '');
  if ((placeNames.has(token.lower) || placeNames.has(stem)) && !givenNames.has(token.lower))
    return 'place';
  if (context.language === 'de' && isOfTown(context, index)) return 'place';
  const preposition = placePrepositions;
  if (token.joined && before && preposition.test(before.lower) && !givenNames.has(token.lower))
    return 'place';
  return 'name';
}
