import type { ClaimBasis } from '../claims/basis.ts';
import { prepare } from '../claims/context.ts';
import { isWholeWord } from '../claims/words/foreign.ts';
import { languages, type Language } from '../language.ts';

/** Before somewhere or something, with an article and an adjective between: `zum`, `auf die`, `am kleinen`. */
const towards =
  /(?<![\p{L}])(?:[Zz]um|[Zz]ur|[Aa]m|[Ii]m|[Bb]eim|[Vv]om|[Ii]ns|[Aa]ns|[Aa]ufs|(?:[Aa]uf|[Nn]ach|[Ii]n|[Bb]ei|[Bb]is|[Vv]on|[Aa]us|[Üü]ber|[Dd]urch|[Vv]or|[Hh]inter|[Aa]n|[Uu]m|[Uu]nter)(?: (?:den|dem|der|die|das))?)(?: \p{Ll}{2,}e[nrms]?)? (?<word>\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)*)(?![\p{L}])/gu;

/** What is built or grown, with something before it that may be its name: `Petrikirche`. */
const landmark =
  /(?<![\p{L}-])(?<first>\p{Lu}\p{Ll}{2,}?)(?:kirche|turm|haus|museum|brücke|platz|straße|gasse|tor|schloss|burg|berg|see|tal|hütte|alm|park|garten|hof|höhe|spitze|kogel|horn|joch|felsen|wall|insel|klamm|schlucht|hotel|kloster|dom|tauern)(?:e?s|n)?(?![\p{L}])/gu;

/** `Petersburger Straße`, `Matreier Tauernhaus`: of a place. */
const ofPlace = /(?<![\p{L}-])(?<word>\p{Lu}\p{Ll}{3,}er) \p{Lu}\p{Ll}{2,}/gu;

/** Nouns by their ending, which are no names. */
const ordinary =
  /(?:ung|heit|keit|schaft|tion|tät|stadt|insel|tag|werk|ismus|ling|nis|tum|chen|lein|ment|enz|anz|ur|ik|ie)(?:en|e|se|s)?$|^(?:christi|schweizer)$/iu;

/**
 * Words that a German sentence of a model uses like the name of a place, and that are neither of our dictionary nor known
 * of the album: `zum Priwall`, `die Petrikirche`. In German capital letters prove nothing, so the claim checker, which
 * reads what people write as well, lets them be.
 */
export function strangePlaces(
  text: string,
  basis: ClaimBasis,
  language: Language,
): readonly string[] {
  if (language !== 'de') return [];
  const { said, wrote } = prepare(basis);
  const isKnown = knownWords(basis);
  const isStrange = strangeWords(basis);
  const isGiven = (word: string): boolean => said(word) || wrote(word) || isListed(basis, word);
  const own = text.replace(/["“„«»][^"“”„«»]*["”“«»]/gu, (quote) => ' '.repeat(quote.length));
  const found = (pattern: RegExp): readonly string[] =>
    [...own.matchAll(pattern)].flatMap(({ groups }) => groups?.['word'] ?? []);
  return [
    ...found(towards).filter(isStrange),
    ...[...own.matchAll(landmark)].flatMap(({ 0: word, groups }) => {
      const first = groups?.['first'] ?? '';
      const forms = [first, first.replace(/(?:s|n|en|er|e)$/u, '')].filter(
        ({ length }) => length > 2,
      );
      return forms.some(isKnown) || isGiven(word) ? [] : [word];
    }),
    ...found(ofPlace).filter(isStrange),
  ];
}

/** Tests for a word that is in the dictionary, was written or seen, or is a name that is known. */
function knownWords(basis: ClaimBasis): (word: string) => boolean {
  const { said, wrote, named, seen } = prepare(basis);
  return (word) =>
    isWholeWord(word, languages) ||
    wrote(word) ||
    said(word) ||
    named(word) ||
    seen(word) ||
    isListed(basis, word);
}

/** Tests for a word that is no known one in any form, and nothing that is put together of known ones. */
export function strangeWords(basis: ClaimBasis): (word: string) => boolean {
  const isKnown = knownWords(basis);
  return (word) =>
    ![word, word.replace(/e?[ns]$/u, '')].some(isKnown) &&
    // `Erfurter`, of Erfurt; `Linzer`.
    !(/er$/u.test(word) && isListed(basis, word.slice(0, Math.max(3, word.length - 3)))) &&
    !ordinary.test(word) &&
    !isCompound(word);
}

/** Part of the name of a place that is known. */
function isListed({ places, names }: ClaimBasis, word: string): boolean {
  const lower = word.toLowerCase();
  return [...places, ...names].some((known) => known.toLowerCase().includes(lower));
}

/** Two words that we know, written as one: `Höhenunterschied`. */
function isCompound(word: string): boolean {
  const lower = word.toLowerCase();
  return Array.from({ length: Math.max(0, lower.length - 7) }, (_, at) => at + 4).some((at) => {
    const first = lower.slice(0, at);
    return (
      isWholeWord(lower.slice(at), ['de']) &&
      [first, first.replace(/(?:s|n|en|er|e)$/u, '')].some(
        (part) => part.length > 2 && isWholeWord(part, ['de']),
      )
    );
  });
}
