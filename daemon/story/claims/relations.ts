import type { Language } from '../language.ts';
import type { ClaimKind, Finding } from './claim.ts';
import type { CheckContext } from './context.ts';
import { isCalledIn } from './mentions.ts';
import { sentencesOf } from './sentence.ts';
import { meansOneOf } from './words/concepts.ts';
import { frenchOccasions, frenchRelations } from './words/frenchWords.ts';

/** Finds words for how people are related, and for occasions, that nobody has told us about. */
export function findRelations(context: CheckContext): readonly Finding[] {
  return [
    ...wordsOf(context, relations[context.language], 'relation'),
    ...(context.language === 'de' ? wordsOf(context, germanCouple, 'relation') : []),
    ...wordsOf(context, occasions[context.language], 'occasion'),
  ];
}

function wordsOf(context: CheckContext, pattern: RegExp, kind: ClaimKind): readonly Finding[] {
  const { text, basis, said, told } = context;
  return [...text.matchAll(pattern)].map((match): Finding => {
    const known =
      told(match[0]) ||
      isOfName(match[0], basis.names) ||
      // `Familientreffen`: a family's.
      (/^famil/iu.test(match[0]) && said(match[0])) ||
      // Where there is a wedding, somebody marries.
      (weds.test(match[0]) &&
        said(match[0].split(/\s/).at(-1) ?? '') &&
        (!marries.test(match[0]) || isOfThem(context, match.index))) ||
      told(match[0].replace(/^\p{L}+\s(?:\p{Ll}+\s)?(?=\p{Lu})/u, '')) ||
      isPartOf(match[0], told) ||
      (basis.friends && /^(friends?|freund\p{L}*|amie?s?)$/iu.test(match[0]));
    return { start: match.index, end: match.index + match[0].length, kind: known ? null : kind };
  });
}

/** `Hochzeitsgesellschaft`, `Geburtstagskind`: of the occasion that was told, and no other one. */
function isPartOf(word: string, told: (word: string) => boolean): boolean {
  const [, occasion] =
    /^(hochzeit|geburtstag|jubiläum)(?:e|s|en)?(?!reise|tag(?!e?s?$)|feiern)\p{L}{3,}$/iu.exec(
      word,
    ) ?? [];
  return occasion !== undefined && told(occasion);
}

const marries = /^(?:marr(?:y|ies|ying)|heirate(?:t|te|ten|n)|geheiratet)$/iu;

/** Whoever marries is named where the wedding is, unless nobody is. */
function isOfThem(context: CheckContext, at: number): boolean {
  const sentence = sentencesOf(context).find(({ start, end }) => at >= start && at < end);
  const told = context.basis.said.filter((words) => meansOneOf('wedding', words));
  const named = told.filter((words) =>
    context.basis.names.some((label) => isCalledIn(words, label)),
  );
  return (
    named.length === 0 ||
    named.some((words) => (sentence?.people ?? []).every((label) => isCalledIn(words, label)))
  );
}

/** `Aunt`, where somebody is called `Tante Ilona`. */
function isOfName(word: string, names: readonly string[]): boolean {
  const titles = names.flatMap((name) => /^(\p{L}+)\.? \p{Lu}/u.exec(name)?.[1] ?? []);
  return meansOneOf(word, titles.join(' '));
}

const weds =
  /(?<!\p{L})(?:couples?|brides?|grooms?|bridegroom|newly-?weds?|husbands?|wife|wives|married|marr(?:y|ies|ying)|heirate(?:t|te|ten|n)|geheiratet|braut|bräute|bräutigams?|brautpaare?s?|ehepaare?s?|frischvermählte[nr]?|verheiratet|(?:jeunes )?mariée?s?|époux|épouses?|paare?s?)(?!\p{L})/iu;

const possessive =
  '(?<=\\b(?:his|her|their|our|my|your|its)\\s(?:\\p{L}+\\s)?|[\\p{L}][' + "’']s\\s)";
const germanPossessive = '(?<=(?<!\\p{L})(?:sein|ihr|unser|mein|dein|euer|eur)(?:e[rnms]?)?\\s)';

const relations: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    [
      `\\b(?:(?:grand|god|step|foster|great-grand)-?)?(?:mother|father|parent|son|daughter)s?(?:-in-law)?\\b`,
      `\\b(?:grand|god|step|foster|great-grand)-?child(?:ren)?\\b`,
      `\\b(?:step|half|twin)?-?(?:brother|sister)s?(?:-in-law)?\\b`,
      `\\b(?:mums?|mummy|moms?|mommy|dads?|daddy|grandmas?|grandpas?|granny|grannies|grandads?|nana|siblings?|twins|triplets|husbands?|wife|wives|spouses?|fianc[eé]e?s?|boyfriends?|girlfriends?|soulmates?|newlyweds?|brides?|grooms?|bridegroom|bridesmaids?|in-laws|aunts?|aunties?|uncles?|cousins?|nephews?|nieces?|relatives?|ancestors?|famil(?:y|ies)|friends?|besties?|buddy|buddies|pals?|friendship|colleagues?|co-?workers?|neighbou?rs?|classmates?|schoolmates?|team-?mates?|room-?mates?|flatmates?|bosses|boss|supervisors?|mentors?|lovers?|ex-?(?:wife|husband))\\b`,
      `\\bcouples?\\b(?! of\\b)`,
      `\\bpartners?\\b`,
      `${possessive}(?:child|children|kids?|baby|babies|boys?|girls?|man|men|woman|toddlers?|teacher|coach|student|pupil|doctor)\\b`,
      `\\bha(?:s|ve|d) (?:\\p{L}+|\\d+) (?:children|child|kids?|sons?|daughters?)\\b`,
      `\\b(?:married|engaged|divorced|related) to\\b|\\b(?:are|is|were|was|been) (?:all |long |still |both |already )?(?:engaged|married|divorced|related)\\b(?! to\\b)|\\bin love\\b|\\b(?:got|get|gets|getting|had|have|has|just|newly|been|were|was) (?:just )?(?:married|engaged|divorced)\\b|\\bmarr(?:ies|ied|y|ying)\\b(?! (?:to|couple)\\b)|\\bwedded\\b`,
    ].join('|'),
    'giu',
  ),
  de: new RegExp(
    `(?<!\\p{L})(?:${[
      '(?:(?:ur|groß|schwieger|stief|pflege|paten|groß-)*)(?:mutter|mütter[n]?|vaters?|väter[n]?|eltern|sohn(?:e?s)?|söhnen?|töchtern?|tochter)',
      '(?:(?:stief|halb|zwillings)?)(?:bruders?|brüdern?|schwestern?)',
      'geschwistern?|zwillingen?|drillingen?|mamas?|mami|mutti|papas?|papi|vati|omas?|opas?|enkel(?:in|innen|kind|kinder|sohn|tochter|n|s)?|tanten?|onkels?|cousin(?:e|en|s)?|kusinen?|vetter[ns]?|neffen?|nichten?|schwagers?|schwägerin(?:nen)?',
      'frischvermählte[nr]?|ehemann(?:es)?|ehemänner|ehefrau(?:en)?|gatt(?:e|en|in)|ehepaare?s?|eheleuten?|liebespaare?s?|pärchen|brautpaare?s?|braut|bräute|bräutigams?|verlobte[rnms]?|lebensgefährt\\p{L}+|partner(?:in|innen|n|s)?|verwandte[nr]?|bekannte[nr]?|angehörige[nr]?',
      'familien?(?:-?\\p{L}+)?|freund(?:e|en|es|in|innen|eskreis|schaft)?|freundinnen|kumpels?|kolleg(?:e|en|in|innen)|nachbar(?:n|in|innen|s)?|mitschüler(?:in|innen|n)?|klassenkamerad\\p{L}+|mitbewohner\\p{L}*|chefs?|chefin|lehrer(?:in|innen|n|s)?',
    ].join(
      '|',
    )})(?!\\p{L})|${germanPossessive}(?:Kind(?:er|ern|es)?|Baby|Babys|Junge[n]?|Mädchen|Mann|Mannes|Männer|Frau|Frauen|Kleine[nr]?)(?!\\p{L})|(?<!\\p{L})(?:die frau|der mann|das kind) (?=von \\p{Lu})|(?<!\\p{L})(?:hat|haben|hatten?) (?:schon |bereits )?(?:\\p{L}+|\\d+) kind(?:er)?(?!\\p{L})|(?<!\\p{L})(?:verheiratet|verlobt|geschieden|verwandt|verschwägert|geheiratet|heirate(?:t|te|ten|n)|verlobte(?:n)? sich)(?: mit)?(?!\\p{L})`,
    'giu',
  ),
  fr: frenchRelations,
};

/** "Ein junges Paar", but not "ein Paar Schuhe": only the next word's capital tells. */
const germanCouple =
  /(?<!\p{L})(?:[Dd]as|[Dd]em|[Dd]es|[Ee]in|[Ee]inem|[Jj]ung\p{Ll}+|[Vv]erliebt\p{Ll}+)\s(?:\p{Ll}+\s)?Paar(?:e?s)?(?!\p{L}|\s\p{Lu})/gu;

const occasions: Readonly<Record<Language, RegExp>> = {
  en: /\b((?:silver|golden|diamond) weddings?|weddings?|wedding day|birthdays?|anniversar(y|ies)|graduations?|funerals?|honeymoon|christening|baptism|baby shower|bachelor(ette)? party|engagement party|housewarming|bar mitzvah|bat mitzvah|confirmation party|retirement party|prom night|class reunion|family reunion|reunion|(?:school|class|business|office|company|works) (?:trip|outing)|(?:stag|hen) (?:party|do|night|weekend))\b/giu,
  de: /(?<!\p{L})((?:silber|gold|diamant)\p{L}*hochzeit\p{L}*|hochzeit\p{L}*|geburtstag\p{L}*|jubiläum\p{L}*|jubiläen|jahrestag\p{L}*|hochzeitstag\p{L}*|beerdigung\p{L}*|flitterwochen|taufe\p{L}*|polterabend\p{L}*|konfirmation\p{L}*|kommunion\p{L}*|einschulung\p{L}*|abschlussfeier\p{L}*|abiball\p{L}*|klassentreffen\p{L}*|familientreffen\p{L}*|familienfeier\p{L}*|junggesell\p{L}*|verlobung\p{L}*|einweihung\p{L}*|klassenfahrt\p{L}*|abschlussfahrt\p{L}*|betriebsausflug\p{L}*|dienstreise\p{L}*|geschäftsreise\p{L}*|hochzeitsreise\p{L}*|vereinsausflug\p{L}*)(?!\p{L})/giu,
  fr: frenchOccasions,
};
