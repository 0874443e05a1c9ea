/** Small words within a name. */
export const withinName =
  /^(van|von|de|der|den|di|da|del|la|le|el|al|bin|of|the|und|and|et|d’|d'|y)$/;

/** Words that are cut short, and are no name. */
export const shortForms = /^(?:No|Nr|Std|Min|Abb|Bd|Str|Tel|Ste?|Mt|Sts)$/u;

/** Countries and towns that are called by their letters. */
export const states = new Set('usa us uk gb uae nyc la ussr ddr gdr brd frg urss eu ue'.split(' '));

/** Given names that are words as well, where they have no capital letter. */
export const lowerCaseWords = new Set(
  `mark marc pascal anna arne said mina kay sara june mattis finja minna lasse tim tom kate nick jenny polly barbara beat beate greta rene
  sean jana vera maria madeleine marie claire charlotte florian martini denim ellen tilde tilda felicity felicitas tabea per can ben finn
  jerry jeff merle constance clement serena trinity marina lola gigi elena frida`.split(/\s+/),
);

/** The ending of a German adjective, which a verb may have. */
export const adjectiveEnding = /te$/;

/** How German articles begin. */
export const articleBeginning = /^(?:d|ein|kein)/;

/** Before somewhere, where capital letters prove nothing. */
export const beforePlace =
  /^(?:in|to|from|near|at|around|nach|aus|bei|von|vor|bis|à|de|d’|vers|pour)$/;

/** Before a name, but no other noun. */
export const beforeName = /^(mit|und|von|für|bei|nach|in|aus|with|and|to|near|from|for|at)$/;

/** Before a noun that is no name. */
export const beforeNoun =
  /^(der|die|das|den|dem|des|ein|eine|einem|einen|einer|im|am|zum|zur|vom|beim|ins|the|a|an)$/;

/** What English writes in capitals and is no name. */
export const englishCapitals =
  /^(I|I['’]\p{L}+|County|Province|Mountains|Hills|Islands|TV|OK|GPS|UTC|BBQ|DJ|EXIF|ID)$/u;

/** Endings of English words that are no names. */
export const englishEnding =
  /(ing|ly|ed|ness|tion|sion|ment|ity|ful|ous|less|ship|hood|ism|wards?|body|thing|where|ever|time|selves|self|n['’]t|['’](ll|re|ve|d|s|m))$/;

/** Behind a name. */
export const joinsName = /^(and|from|with|of)$/;

/** English verbs and adverbs that stand behind a name. */
export const englishVerbs =
  /^(is|was|has|had|will|would|can|could|did|does|came|went|took|stood|sat|held|wore|made|got|kept|led|left|met|ran|sang|spoke|told|won|wrote|fell|felt|found|gave|grew|knew|lay|rode|said|saw|slept|swam|thought|threw|woke|blew|cut|put|let|set|hit|never|always|also|then|still|just|even|who|whose)$/;

/** Endings of other English verbs. */
export const englishVerbEnding = /[^aeiou]ed$|[a-z]{2}[^su]s$/;

/** What French writes in capitals and is no name. */
export const frenchCapitals = /^(TV|OK|GPS|UTC|DJ|EXIF|ID)$/;

/** French verbs and small words that stand behind a name. */
export const frenchVerb =
  /^(est|était|fut|a|avait|sera|va|vient|vint|fait|dit|prend|tient|n|ne|se|s|y|en|et)$|.(ait|aient|èrent|é)$/u;

/** Before a German name. */
export const germanTitles =
  /^(herrn?|frau|familie|dr|doktor|professor|prof|onkel|tante|oma|opa|namens|heißt|heißen|genannt|sankt)$/;

/** Before German nouns that need no article: prepositions, numbers and amounts. */
export const germanBeforeBare =
  /^(ohne|mit|für|als|wie|aus|bei|von|nach|in|an|auf|unter|über|vor|um|gegen|durch|zu|bis|seit|per|pro|und|oder|zwei|drei|viel|mehr|wenig|\d+)$/;

/** Before a German place without an article. */
export const germanBeforePlace = /^(nach|in)$/;

/** Before a German town, which its ending tells. */
export const germanBeforeTown = /^(aus|bei|von|nach|in|um|durch|über)$/;

/** A German participle, with what it is put together with. */
export const participle =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|heim|hin|los|mit|nach|um|vor|weg|zu|zurück|zusammen)?ge\p{L}+(?:t|en)$|.{3,}end$|^(?:ver|ent|zer)\p{L}{3,}t$/u;

/** German articles, pronouns and adjectives, which stand before nouns. */
export const determiner =
  /^(der|die|das|den|dem|des|ein|eine|einem|einen|einer|eines|im|am|zum|zur|vom|beim|ins|kein\p{L}*|dies\p{L}*|jed\p{L}*|sein\p{L}*|ihr\p{L}*|unser\p{L}*|\p{L}{3,}(e|en|em|er|es))$/u;

/** Endings of German nouns that need no article. */
export const pluralEnding = /(n|er|en|s)$/;

/** Behind a thing without an article, but no place. */
export const behindThing = /^(und|der|des|von|vom|eines|einer)$/;

/** Letters German does not have: `Guimarães`, unless the word was taken over with them. */
export const loanWord =
  /^(cafés?|straßencafés?|crèmes?|crêpes?|entrées?|varietés?|rosés?|soufflés?|purées?|séparées?|consommés?|\S*café|\S*[\d'’@]\S*)$/;

/** Endings of German towns. */
export const placeEnding =
  /.(ingen|hausen|heim|burg|dorf|stadt|berg|furt|bach|feld|kirchen|hofen|rode|leben|stedt|büttel|walde?|münde|hagen|haven|ow|itz|au)$/;

/** Endings of German nouns. */
export const nounEnding =
  /(ungen|ung|heit|keit|schaft|tion|tät|ismus|ling|nis|tum|chen|lein|licht|schein|wetter|zeug|stoff|werk|sand|wasser|luft|.en|.er|.e)$/;

/** German verbs that stand behind a name. */
export const germanVerbs =
  /^(ist|war|hat|kam|ging|stand|saß|trug|hielt|nahm|lief|sah|sprach|sang|lag|schlief|aß|trank|fuhr|zog|bekam|begann|wurde|wird|kann|konnte|will|wollte|muss|musste|darf|durfte|mag|mochte|und)$/;

/** Endings of other German verbs. */
export const germanVerbEnding = /[^aeiou]te?t$|[^s]elt$|[^aou]ert$|[bdfghklmnprsz]t$|te$/;

/** Before a place. */
export const placePrepositions =
  /^(in|at|to|near|from|into|around|towards|nach|aus|bei|von|am|im|vor|à|de|d’|vers|en|au|aux|du|des|près)$/;

/** An English adjective of a region, by what the region begins with (the first group). */
export const ofRegion = /^(\p{L}{4,}?)(?:i?an|ese|ish|ic)s?$/u;

/** What English calls languages. */
export const languageNames =
  /^(?:english|german|french|italian|spanish|portuguese|dutch|danish|swedish|norwegian|finnish|polish|czech|slovene|slovenian|croatian|hungarian|greek|turkish|russian|welsh|irish|gaelic|catalan|basque|ladin|latin|japanese|chinese)$/u;

/** What follows a language that is spoken of. */
export const ofLanguage = /^(?:speakers?|name|names|word|words|for|class|lessons?)$/u;

/** Between two who are named together in German. */
export const joinsNames = /^(?:und|sowie|oder|mit)$/u;

/** Before somebody in German, and before no noun without an article. */
export const germanBeforeSomebody =
  /^(?:wir|ihn|auch|nur|noch|ist|war|zeigt|zeigte|sieht|sah|sahen|sehen|man|steht|stand|fehlt|fehlte|dann|hier|dort|schon|wieder)$/;

/** What has a name of its own, which stands behind it: `Schloss Gottorf`. */
export const beforeItsName =
  /^(?:schloss|burg|hotel|gasthof|gasthaus|kloster|café|villa|insel|bahnhof|stadion|museum|restaurant|pension|pizzeria|camping|campingplatz|zeche|weingut|gut|stift|sankt|lokal|wirtshaus)$/;

/** Given names that are German words or months as well. */
export const alsoGermanWords = new Set(
  'angel april august art chance ernst engel erika ernst falk flora gay grant heide iris jade jasmin juni king land linde major marina mark mai mercy nil norma paris port prince ray ring rose royal rusty skip sky sommer star stern summer sydney viola verona wang wolf gloria celeste rosa per max may can luz viet bella odin lore prater'.split(
    ' ',
  ),
);

/** Behind a town: it is one. */
export const townWord = /^City(?:['’]s)?$/u;
