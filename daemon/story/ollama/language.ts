import { languages, type Language } from '../language.ts';

/** How a text compares with the language it should be in; `unsure` when it is too short to tell. */
export type LanguageVerdict = 'right' | 'wrong' | 'unsure';

/**
 * Judges a text by its most frequent small words and by its script.
 *
 * @param text a few sentences; below eight words only a foreign script is noticed
 */
export function judgeLanguage(text: string, expected: Language): LanguageVerdict {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 12 && latin < letters * 0.6) return 'wrong';
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (words.length < 8) return 'unsure';
  const share = (language: string): number =>
    words.filter((word) => smallWords[language]?.has(word)).length / words.length;
  const right = share(expected);
  const other = Math.max(
    ...Object.keys(smallWords)
      .filter((language) => language !== expected)
      .map(share),
  );
  if (right >= 0.2 && right >= other) return 'right';
  if (other >= 0.2 && other > right * 1.5) return 'wrong';
  // Long text without any of the language's small words is not written in it.
  if (words.length >= 25 && right < 0.08) return 'wrong';
  return right > other ? 'right' : 'unsure';
}

/**
 * Whether a description of a few words is in another language: it has small words of that, and none of its own.
 *
 * @param text one sentence; quotations in other languages would be taken for it
 */
export function isForeignSentence(text: string, expected: Language): boolean {
  const verdict = judgeLanguage(text, expected);
  if (verdict !== 'unsure') return verdict === 'wrong';
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const count = (language: Language): number =>
    words.filter((word) => smallWords[language]?.has(word)).length;
  return count(expected) === 0 && languages.some((language) => count(language) * 5 >= words.length);
}

/** The most frequent words of each language, those left out that mean something in several of them. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    'the of and a to in is was for that it on with as at by from this they were be are have had not but his her or an which their there been one all has when who will more if out so said what up its about into than them can only other time some could these two may then do first any my now such like our over even most me after also did many before must through back where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under three never know same last another while us off might great go come since against right came take used himself few house use place during without again home around small however found thought went say part once general high upon school every does got left number course until always away something fact though water less public put think almost hand enough far took head yet government system better set told nothing night end why called eyes find going look asked later knew',
  ),
  de: wordSet(
    'der die das und ist war in zu den dem des ein eine einer eines einem einen nicht von sie er es mit auf für im sich auch als an dass sind werden wird bei nach aus wie so noch nur über man am zum zur hat haben hatte waren wurde kann können vor durch unter wenn aber oder wir ich sein seine ihre ihr bis mehr dann da doch schon um wieder hier gegen zwischen ohne vom beim ins diese dieser dieses diesem diesen alle alles sehr viel zwei drei wo was wer gibt ging kam steht stehen liegt uhr',
  ),
  fr: wordSet(
    'le la les un une des du de et est était dans sur avec pour par que qui ne pas ce cette ces il elle ils elles nous vous je se son sa ses leur leurs au aux plus mais ou où été sont étaient ont avait comme tout tous après avant très bien deux trois sous chez d l c qu',
  ),
  es: wordSet(
    'el la los las un una unos unas de del y es era en con por para que no se su sus lo al como más pero o fue son eran han había este esta estos estas muy todo todos después antes sobre entre dos tres ya cuando donde hay',
  ),
  it: wordSet(
    'il lo la i gli le un uno una di del della dei delle e è era in con per che non si suo sua al alla come più ma o sono erano ha hanno questo questa molto tutti dopo prima sopra tra due tre già quando dove ci nel nella dal',
  ),
  nl: wordSet(
    'de het een en van is was in te op met voor dat die niet zijn aan er om ook als maar bij nog naar uit door over ze hij wij ik heeft hebben werd worden deze dit zeer twee drie waar geen wordt',
  ),
  pt: wordSet(
    'o a os as um uma de do da dos das e é era em no na nos nas com por para que não se seu sua ao como mais mas ou foi são eram este esta muito todos depois antes sobre entre dois três já quando onde há pelo pela',
  ),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
