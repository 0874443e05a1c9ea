import type { Language } from '../../../language.ts';
import { anyOf, anyWhole, entriesOf, everyTurn, everyWhole } from '../turns.ts';
import { wholeWords } from '../wholeWords.ts';
import { ofALife, ofFeasts, ofSchoolAndWork, ofTravel } from './relations/occasions.ts';
import { circle, couples, family } from './relations/related.ts';

/** Words for a family. */
export const familyWord = /^famil/iu;

/** Kin of which one follows from the other, whoever is named: an aunt has a niece or a nephew. */
export const kinEitherWay =
  /^(?:aunt|uncle|niece|nephew|tante|onkel|nichte|neffe|oncle|nièce|neveu)/iu;

const parents =
  '(?:(?:step|stief|schwieger|beau-|belle-)?(?:mothers?|fathers?|parents?|mütter|mutter|väter|vater|eltern|mères?|pères?)|mums?|moms?|mummy|dads?|daddy|mamas?|papas?|mami|papi|maman)';
const children =
  "(?:(?:step|stief|beau-|belle-)?(?:daughters?|(?<=(?:his|her|their|our|my|the|[’']s) )son|sons|child(?:ren)?|tochter|töchter|sohn|söhne|kind(?:er)?|filles?|fils|enfants?))";
const grandparents =
  '(?:grand-?(?:mothers?|fathers?|parents?)|groß(?:mütter|mutter|väter|vater|eltern)|grands?-(?:mères?|pères?|parents)|grandmas?|grandpas?|granny|grandads?|omas?|opas?|mamie|papy)';
const grandchildren =
  '(?:grand(?:daughters?|sons?|child(?:ren)?)|enkel(?:kind(?:er)?|tochter|töchter|sohn|söhne|innen|in|s)?|petites?-filles?|petits?-(?:fils|enfants))';
const siblings =
  '(?:(?:twin )?(?:brothers?|sisters?|siblings?)|brüder|bruder|schwestern?|geschwister|frères?|sœurs?)';

const kin = (words: string): RegExp => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu');

/** Kin, and what it follows from only where both are named: who has a mother is a daughter or a son, and parents are a mother and a father. */
export const kinFrom: readonly (readonly [kin: RegExp, from: RegExp])[] = [
  [kin(children), kin(`(?:${children}|${parents})`)],
  [kin(parents), kin(`(?:${children}|parents?|eltern)`)],
  [kin(grandchildren), kin(`(?:${grandchildren}|${grandparents})`)],
  [kin(grandparents), kin(`(?:${grandchildren}|${grandparents})`)],
  [kin(siblings), kin(siblings)],
];

/** Children who are nobody's in particular. */
export const manyChildren =
  /(?<!\p{L})(?:all(?:e|en)?|\d+|the|die|den|les|tous les) (?:\d+ )?(?:children|kids|kindern?|enfants)(?!\p{L})/iu;

/** Words for friends. */
export const friendWord = /^(friends?|freund\p{L}*|amie?s?)$/iu;

/** A German word of an occasion (the first group) and what is of it. */
export const germanOccasion =
  /^(hochzeit|geburtstag|jubiläum)(?:e|s|en)?(?!reise|tag(?!e?s?$)|feiern)\p{L}{3,}$/iu;

/** That somebody marries. */
export const marries = /^(?:marr(?:y|ies|ying)|heirate(?:t|te|ten|n)|geheiratet)$/iu;

/** Words that are true where there is a wedding. */
export const weds = anyWhole(`
  couples?|brides?|grooms?|bridegroom|newly-?weds?|husbands?|wife|wives|married|marr(?:y|ies|ying)
  heirate(?:t|te|ten|n)|geheiratet|braut|bräute|bräutigams?|brautpaare?s?|ehepaare?s?
  frischvermählte[nr]?|verheiratet|(?:jeunes )?mariée?s?|époux|épouses?|paare?s?
`);

/** Before whom somebody has: `her`, `her little`, `Anna’s`. */
const possessive = String.raw`(?<=\b(?:his|her|their|our|my|your|its)\s(?:\p{L}+\s)?|[\p{L}][’']s\s)`;
const germanPossessive = String.raw`(?<=(?<!\p{L})(?:sein|ihr|unser|mein|dein|euer|eur)(?:e[rnms]?)?\s)`;

/** Parents, children, brothers and sisters, with what may stand before them in one word. */
const germanKin = String.raw`
  (?:(?:ur|groß|schwieger|stief|pflege|paten|groß-)*)(?:mutter|mütter[n]?|vaters?|väter[n]?|eltern|sohn(?:e?s)?|söhnen?|töchtern?|tochter)
  (?:(?:stief|halb|zwillings)?)(?:bruders?|brüdern?|schwestern?)
`;

/** Words for how people are related. */
export const relations: Readonly<Record<Language, RegExp>> = {
  en: everyTurn(String.raw`
    \b(?:(?:grand|god|step|foster|great-grand)-?)?(?:mother|father|parent|son|daughter)s?(?:-in-law)?\b
    \b(?:grand|god|step|foster|great-grand)-?child(?:ren)?\b
    \b(?:step|half|twin)?-?(?:brother|sister)s?(?:-in-law)?\b
    \b${anyOf(family.en, couples.en, circle.en)}(?!\p{L})|\bcouples?\b(?! of\b)|\bpartners?\b
    ${possessive}(?:child|children|kids?|baby|babies|boys?|girls?|man|men|woman|toddlers?|teacher|coach|student|pupil|doctor|ex|nan|guardian|assistant|trainee|apprentice|carer|date)\b
    \bha(?:s|ve|d) (?:\p{L}+|\d+) (?:children|child|kids?|sons?|daughters?)\b
    \b(?:married|engaged|divorced|related) to\b
    \b(?:are|is|were|was|been) (?:all |long |still |both |already )?(?:engaged|married|divorced|related)\b(?! to\b)
    \bin love\b
    \b(?:got|get|gets|getting|had|have|has|just|newly|been|were|was) (?:just )?(?:married|engaged|divorced)\b
    \bmarr(?:ies|ied|y|ying)\b(?! (?:to|couple)\b)
    \bwedded\b
  `),
  de: everyTurn(String.raw`
    (?<!\p{L})${anyOf(germanKin, family.de, couples.de, circle.de)}(?!\p{L})
    ${germanPossessive}(?:Kind(?:er|ern|es)?|Baby|Babys|Junge[n]?|Mädchen|Mann|Mannes|Männer|Frau|Frauen|Kleine[nr]?)(?!\p{L})
    (?<!\p{L})(?:die frau|der mann|das kind) (?=von \p{Lu})
    (?<!\p{L})(?:hat|haben|hatten?) (?:schon |bereits )?(?:\p{L}+|\d+) kind(?:er)?(?!\p{L})
    (?<!\p{L})(?:verheiratet|verlobt|geschieden|verwandt|verschwägert|geheiratet|heirate(?:t|te|ten|n)|verlobte(?:n)? sich)(?: mit)?(?!\p{L})
  `),
  fr: wholeWords(entriesOf(family.fr, couples.fr, circle.fr)),
};

/** "Ein junges Paar", but not "ein Paar Schuhe", and "Gareths Frau": only capital letters tell. */
export const germanCouple =
  /(?<=(?<!\p{L})(?!Das|Als|Was|Uns|Bis|Aus|\p{L}+es )\p{Lu}\p{Ll}+(?:s|[sßxz][’']) )(?:Frau|Mann|Kind(?:er)?|Baby)(?!\p{L}|\s\p{Lu})|(?<!\p{L})(?:[Dd]as|[Dd]em|[Dd]es|[Ee]in|[Ee]inem|[Jj]ung\p{Ll}+|[Vv]erliebt\p{Ll}+)\s(?:\p{Ll}+\s)?Paar(?:e?s)?(?!\p{L}|\s\p{Lu})/gu;

/** A party of some kind, in two words. */
export const partyOf = /^\p{L}+ part(?:y|ies)$/iu;

const allOccasions = [ofALife, ofSchoolAndWork, ofTravel, ofFeasts];

/** Words for occasions. */
export const occasions: Readonly<Record<Language, RegExp>> = {
  en: everyWhole(...allOccasions.map(({ en }) => en)),
  de: everyWhole(...allOccasions.map(({ de }) => de)),
  fr: wholeWords(entriesOf(...allOccasions.map(({ fr }) => fr))),
};
