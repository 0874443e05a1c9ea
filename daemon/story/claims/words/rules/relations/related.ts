/** Words for how people are related, by how. */

/** Kin, by birth, marriage or baptism. */
export const family = {
  en: `mums?|mummy|moms?|mommy|dads?|daddy|grandmas?|grandpas?|granny|grannies|grandads?|nana|siblings?
    twins?(?! (?:beds?|towns?|cit(?:y|ies)|peaks?|towers?|rooms?|cabins?))|triplets|in-laws|aunts?
    aunties?|uncles?|cousins?|nephews?|nieces?|relatives?|ancestors?|famil(?:y|ies)
    foster (?:child(?:ren)?|parents?)`,
  de: String.raw`geschwistern?|zwilling(?:e|en|s)?|drilling(?:e|en|s)?|(?:tauf|firm)?pat(?:e|en|in|innen)(?! st)
    paten(?:onkels?|tanten?|kind(?:er|ern|es)?)|(?:groß|urgroß)(?:onkels?|tanten?|cousin(?:e|en|s)?)
    mamas?|mami|mutti|papas?|papi|vati|omas?|opas?|enkel(?:in|innen|kind|kinder|sohn|tochter|n|s)?
    tanten?|onkels?|cousin(?:e|en|s)?|kusinen?|vetter[ns]?|neffen?|nichten?|schwagers?
    schwägerin(?:nen)?|familien?(?:-?\p{L}+)?`,
  fr: String.raw`petites?-filles?|petits?-fils|petits-enfants|(?:a|ont|avait|avaient) (?:\p{L}+|\d+) enfants?
    (?:grand|beau|belle|arrière)-?(?:père|mère|parents?|fils|fille|frère|sœur)s?|mères?|pères?
    parents|maman|papa|mamie|papi|papy|fils|frères?|sœurs?|jumeaux|jumelles|tantes?|tata|oncles?
    tonton|cousine?s?|neveux?|nièces?|familles?|(?:son|mon|leur) (?:homme|enfant|bébé)|leurs enfants
    jumeau|jumelle|marraines?|parrains?|filleule?s?|gendres?|(?:sa|ma|la) bru`,
};

/** Who is with whom, or was, and who stands by at a wedding. */
export const couples = {
  en: String.raw`husbands?|wife|wives|spouses?|fianc[eé]e?s?(?!\p{L})|boyfriends?|girlfriends?|soulmates?
    newlyweds?|brides?|grooms?|bridegroom|bridesmaids?|lovers?
    ex-?(?:wife|husband|boyfriend|girlfriend|colleague|neighbour)|best man|maid of honou?r
    widow(?:er)?s?`,
  de: String.raw`frischvermählte[nr]?|ehemann(?:es)?|ehemänner|ehefrau(?:en)?|gatt(?:e|en|in)|ehepaare?s?
    eheleuten?|liebespaare?s?|pärchen|brautpaare?s?|braut|bräute|bräutigams?|verlobte[rnms]?
    lebensgefährt\p{L}+|\p{L}*partner(?:in|innen|n|s)?|ex-?(?:mann(?:es)?|frau|freund(?:in)?)
    geliebte[rnms]?|trauzeug\p{L}+`,
  fr: String.raw`jeunes mariés|se (?:sont |est )?(?:marier|mariés?|mariée?s?|fiancer|fiancés?|fiancées?)
    (?:la|sa|une) (?:femme|compagne|fille)(?= d[eu’'])
    (?:sont|étaient|est|était) (?:mariée?s|fiancée?s|divorcée?s)|maris?|épou(?:x|se)s?|conjointe?s?
    fiancée?s?|petite? amie?s?|mariées?|mariés|couples?|amoureu(?:x|se)s?
    (?:sa|ma|leur|notre) (?:femme|fille)|amante?s?|marié|veu(?:fs?|ves?)
    (?:son|mon|leur|sa|ma|le|la) (?:compagne|compagnon|témoin|parente?|ex|associée?)(?!\p{L})`,
};

/** Friends, neighbours, colleagues, and those who mind or let. */
export const circle = {
  en: `friends?|besties?|buddy|buddies|pals?|friendship|colleagues?|co-?workers?|neighbou?rs?
    classmates?|schoolmates?|team-?mates?|room-?mates?|flatmates?|bosses|boss|supervisors?|mentors?
    au pairs?|child-?minders?|baby-?sitters?|tenants?|landlords?|landlad(?:y|ies)|protégée?s?
    pen ?pals?`,
  de: String.raw`doktor(?:vater|mutter)s?|vormund\p{L}*|verwandte[nr]?|bekannte[nr]?|angehörige[nr]?
    (?:brief|schul|studien|kinder|jugend|sandkasten|urlaubs|uni|haus)?freund(?:e|en|es|in|innen|eskreis|schaft)?
    freundinnen|kumpels?|kolleg(?:e|en|in|innen)|nachbar(?:n|in|innen|s)?|mitschüler(?:in|innen|n)?
    klassenkamerad\p{L}+|mitbewohner\p{L}*|kommiliton\p{L}+|(?:ver|unter)?mieter(?:in|innen|n|s)?
    mentor(?:in|innen|en|s)?|babysitter(?:in|innen|n|s)?|vorgesetzte[rnms]?|chefs?|chefin
    lehrer(?:in|innen|n|s)?`,
  fr: `copains?|copines?|amie?s?|amitié|collègues?|coloc(?:ataire)?s?
    (?:la|le|une?|sa|son|leur|les) correspondante?s?|voisine?s?|camarades?|patronn?e?s?|mentors?
    nounous?|tut(?:eurs?|rices?)|potes?|locataires?`,
};
