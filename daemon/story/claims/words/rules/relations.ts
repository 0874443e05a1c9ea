import type { Language } from '../../../language.ts';
import { frenchRelations, frenchOccasions } from '../frenchWords.ts';
import { anyWhole } from '../turns.ts';

/** Words for a family. */
export const familyWord = /^famil/iu;

/** Kin of which one follows from the other: an aunt has a niece or a nephew. */
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

/** Kin, and what it follows from where both are named: who has a mother is a daughter or a son, and parents are a mother and a father. */
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

const possessive =
  '(?<=\\b(?:his|her|their|our|my|your|its)\\s(?:\\p{L}+\\s)?|[\\p{L}][' + "’']s\\s)";

const germanPossessive = '(?<=(?<!\\p{L})(?:sein|ihr|unser|mein|dein|euer|eur)(?:e[rnms]?)?\\s)';

/** Words for how people are related. */
export const relations: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    [
      `\\b(?:(?:grand|god|step|foster|great-grand)-?)?(?:mother|father|parent|son|daughter)s?(?:-in-law)?\\b`,
      `\\b(?:grand|god|step|foster|great-grand)-?child(?:ren)?\\b`,
      `\\b(?:step|half|twin)?-?(?:brother|sister)s?(?:-in-law)?\\b`,
      `\\b(?:mums?|mummy|moms?|mommy|dads?|daddy|grandmas?|grandpas?|granny|grannies|grandads?|nana|siblings?|twins?(?! (?:beds?|towns?|cit(?:y|ies)|peaks?|towers?|rooms?|cabins?))|triplets|husbands?|wife|wives|spouses?|fianc[eé]e?s?(?!\\p{L})|boyfriends?|girlfriends?|soulmates?|newlyweds?|brides?|grooms?|bridegroom|bridesmaids?|in-laws|aunts?|aunties?|uncles?|cousins?|nephews?|nieces?|relatives?|ancestors?|famil(?:y|ies)|friends?|besties?|buddy|buddies|pals?|friendship|colleagues?|co-?workers?|neighbou?rs?|classmates?|schoolmates?|team-?mates?|room-?mates?|flatmates?|bosses|boss|supervisors?|mentors?|lovers?|ex-?(?:wife|husband|boyfriend|girlfriend|colleague|neighbour)|au pairs?|child-?minders?|baby-?sitters?|tenants?|landlords?|landlad(?:y|ies)|protégée?s?|foster (?:child(?:ren)?|parents?)|best man|maid of honou?r|pen ?pals?|widow(?:er)?s?)(?!\\p{L})`,
      `\\bcouples?\\b(?! of\\b)`,
      `\\bpartners?\\b`,
      `${possessive}(?:child|children|kids?|baby|babies|boys?|girls?|man|men|woman|toddlers?|teacher|coach|student|pupil|doctor|ex|nan|guardian|assistant|trainee|apprentice|carer|date)\\b`,
      `\\bha(?:s|ve|d) (?:\\p{L}+|\\d+) (?:children|child|kids?|sons?|daughters?)\\b`,
      `\\b(?:married|engaged|divorced|related) to\\b|\\b(?:are|is|were|was|been) (?:all |long |still |both |already )?(?:engaged|married|divorced|related)\\b(?! to\\b)|\\bin love\\b|\\b(?:got|get|gets|getting|had|have|has|just|newly|been|were|was) (?:just )?(?:married|engaged|divorced)\\b|\\bmarr(?:ies|ied|y|ying)\\b(?! (?:to|couple)\\b)|\\bwedded\\b`,
    ].join('|'),
    'giu',
  ),
  de: new RegExp(
    `(?<!\\p{L})(?:${[
      '(?:(?:ur|groß|schwieger|stief|pflege|paten|groß-)*)(?:mutter|mütter[n]?|vaters?|väter[n]?|eltern|sohn(?:e?s)?|söhnen?|töchtern?|tochter)',
      '(?:(?:stief|halb|zwillings)?)(?:bruders?|brüdern?|schwestern?)',
      'geschwistern?|zwilling(?:e|en|s)?|drilling(?:e|en|s)?|(?:tauf|firm)?pat(?:e|en|in|innen)(?! st)|paten(?:onkels?|tanten?|kind(?:er|ern|es)?)|(?:groß|urgroß)(?:onkels?|tanten?|cousin(?:e|en|s)?)|mamas?|mami|mutti|papas?|papi|vati|omas?|opas?|enkel(?:in|innen|kind|kinder|sohn|tochter|n|s)?|tanten?|onkels?|cousin(?:e|en|s)?|kusinen?|vetter[ns]?|neffen?|nichten?|schwagers?|schwägerin(?:nen)?',
      'frischvermählte[nr]?|ehemann(?:es)?|ehemänner|ehefrau(?:en)?|gatt(?:e|en|in)|ehepaare?s?|eheleuten?|liebespaare?s?|pärchen|brautpaare?s?|braut|bräute|bräutigams?|verlobte[rnms]?|lebensgefährt\\p{L}+|\\p{L}*partner(?:in|innen|n|s)?|ex-?(?:mann(?:es)?|frau|freund(?:in)?)|geliebte[rnms]?|trauzeug\\p{L}+|doktor(?:vater|mutter)s?|vormund\\p{L}*|verwandte[nr]?|bekannte[nr]?|angehörige[nr]?',
      'familien?(?:-?\\p{L}+)?|(?:brief|schul|studien|kinder|jugend|sandkasten|urlaubs|uni|haus)?freund(?:e|en|es|in|innen|eskreis|schaft)?|freundinnen|kumpels?|kolleg(?:e|en|in|innen)|nachbar(?:n|in|innen|s)?|mitschüler(?:in|innen|n)?|klassenkamerad\\p{L}+|mitbewohner\\p{L}*|kommiliton\\p{L}+|(?:ver|unter)?mieter(?:in|innen|n|s)?|mentor(?:in|innen|en|s)?|babysitter(?:in|innen|n|s)?|vorgesetzte[rnms]?|chefs?|chefin|lehrer(?:in|innen|n|s)?',
    ].join(
      '|',
    )})(?!\\p{L})|${germanPossessive}(?:Kind(?:er|ern|es)?|Baby|Babys|Junge[n]?|Mädchen|Mann|Mannes|Männer|Frau|Frauen|Kleine[nr]?)(?!\\p{L})|(?<!\\p{L})(?:die frau|der mann|das kind) (?=von \\p{Lu})|(?<!\\p{L})(?:hat|haben|hatten?) (?:schon |bereits )?(?:\\p{L}+|\\d+) kind(?:er)?(?!\\p{L})|(?<!\\p{L})(?:verheiratet|verlobt|geschieden|verwandt|verschwägert|geheiratet|heirate(?:t|te|ten|n)|verlobte(?:n)? sich)(?: mit)?(?!\\p{L})`,
    'giu',
  ),
  fr: frenchRelations,
};

/** "Ein junges Paar", but not "ein Paar Schuhe", and "Gareths Frau": only capital letters tell. */
export const germanCouple =
  /(?<=(?<!\p{L})(?!Das|Als|Was|Uns|Bis|Aus|\p{L}+es )\p{Lu}\p{Ll}+(?:s|[sßxz][’']) )(?:Frau|Mann|Kind(?:er)?|Baby)(?!\p{L}|\s\p{Lu})|(?<!\p{L})(?:[Dd]as|[Dd]em|[Dd]es|[Ee]in|[Ee]inem|[Jj]ung\p{Ll}+|[Vv]erliebt\p{Ll}+)\s(?:\p{Ll}+\s)?Paar(?:e?s)?(?!\p{L}|\s\p{Lu})/gu;

/** A party of some kind, in two words. */
export const partyOf = /^\p{L}+ part(?:y|ies)$/iu;

/** Words for occasions. */
export const occasions: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})((?:silver|golden|diamond) weddings?|weddings?|wedding day|birthdays?|anniversar(y|ies)|graduations?|funerals?|honeymoon|christening|baptism|baby shower|bachelor(ette)? party|engagement party|housewarming|bar mitzvah|bat mitzvah|confirmation party|retirement party|prom night|class reunion|family reunion|reunion|(?:school|class|business|office|company|works) (?:trip|outing)|(?:stag|hen) (?:party|do|night|weekend)|engagements?|(?:first|holy) communion|confirmations?|proms?|name days?|proposals?|divorces?|bank holidays?|half-terms?|jubilees?|pilgrimages?|cruises?|conferences?|congress(?:es)?|trade fairs?|premi[eè]res?|festivals?|carnivals?|parades?|memorial services?|award ceremon(?:y|ies)|vernissages?|(?:farewell|leaving|garden|office|street|works|birthday|costume|christmas|halloween) part(?:y|ies)|(?:village|street|summer) f[eê]tes?|retirement|exam results|a-levels|driving (?:test|licence)|new job)(?!\p{L})/giu,
  de: /(?<!\p{L})((?:silber|gold|diamant)\p{L}*hochzeit\p{L}*|hochzeit\p{L}*|geburtstag\p{L}*|jubiläum\p{L}*|jubiläen|jahrestag\p{L}*|hochzeitstag\p{L}*|beerdigung\p{L}*|flitterwochen|taufe\p{L}*|polterabend\p{L}*|konfirmation\p{L}*|kommunion\p{L}*|einschulung\p{L}*|abschlussfeier\p{L}*|abiball\p{L}*|abitur(?:s|feiern?)?|abifeiern?|klassentreffen\p{L}*|familientreffen\p{L}*|familienfeier\p{L}*|junggesell\p{L}*|verlobung\p{L}*|einweihung\p{L}*|klassenfahrt\p{L}*|abschlussfahrt\p{L}*|betriebsausflug\p{L}*|dienstreise\p{L}*|geschäftsreise\p{L}*|hochzeitsreise\p{L}*|vereinsausflug\p{L}*|erstkommunion\p{L}*|firmung\p{L}*|jugendweihe\p{L}*|ostereiersuche|namenstag\p{L}*|heiratsantr[aä]g\p{L}*|scheidung\p{L}*|pensionierung\p{L}*|wallfahrt\p{L}*|kreuzfahrt\p{L}*|tagung\p{L}*|konferenz\p{L}*|kongress\p{L}*|premiere\p{L}*|festivals?|eröffnungs?\p{L}*|preisverleihung\p{L}*|vernissage\p{L}*|kirmes|abitur\p{L}*|matura|examen\p{L}*|\p{L}{3,}prüfung(?:en)?|führerschein\p{L}*|beförderung\p{L}*|ruhestand\p{L}*|richtfest\p{L}*|(?:oster|herbst|sommer|winter|schul|semester|pfingst|weihnachts)ferien|(?:baby|garten|halloween|abschieds|silvester|geburtstags|überraschungs)part(?:y|ys)|(?!weihnachts|oster|pfingst)\p{L}{3,}(?:fest|feier)(?:e|en|es|n|s)?)(?!\p{L})/giu,
  fr: frenchOccasions,
};
