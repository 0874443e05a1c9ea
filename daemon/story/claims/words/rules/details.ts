import type { Language } from '../../../language.ts';
import { frenchDetails } from '../frenchWords.ts';
import { wholeEntries } from '../wholeWords.ts';

/** That something tells (`tells`), behind or before (`behind`) a picture or its data (`teller`). */
export const tellers: Readonly<
  Record<Language, Readonly<Record<'teller' | 'tells' | 'behind', RegExp>>>
> = {
  en: {
    tells:
      /^(?:say|says|said|tells?(?: (?:us|them|me|him|her))?|remembers?|knows?|knew|believes?|explains?|announc(?:e|es|ed))$/i,
    teller:
      /\b(?:camera|photos?|pictures?|images?|shots?|album|files?|data|timestamps?|clock|captions?|titles?|folder|notes?|log|logbook)(?: of the \p{L}+(?: \p{L}+)?)?(?: (?:do|does|did)(?:n['’]t| not)| (?:never|also|only|itself|themselves|had|has))* $/iu,
    behind: /^ (?:the|this|no) (?:camera|photo|picture|image|album|file|data)\b/iu,
  },
  de: {
    tells: /^(?:sagt|sagen|sagte|verrät|verraten|erzählt|erzählen|erklärt|weiß|wusste|erinnert)/iu,
    teller:
      /(?<!\p{L})(?:kameras?|fotos?|bild(?:er|ern)?|aufnahmen?|album|datei(?:en)?|daten|uhr|\p{L}*unterschrift(?:en)?|titel|ordner|notiz(?:en)?)(?: (?:selbst|nicht|nur|auch|davon|es|das))* $/iu,
    behind:
      /^(?: (?:uns|ihnen|niemandem))? (?:die|das|der|kein\p{L}*|dieses|diese) (?:kamera|fotos?|bild(?:er)?|aufnahmen?|album|datei(?:en)?|daten|uhr)(?!\p{L})/iu,
  },
  fr: {
    tells: /^(?:di(?:t|sent|sait)|racont\p{L}+|expliqu\p{L}+)/iu,
    teller:
      /(?<!\p{L})(?:appareil|photos?|images?|clichés?|album|fichiers?|données|horloge|légendes?|titre|dossier|notes?)(?: (?:ne|n[’']|le|la|l[’']|les|en|nous|elle-même))* $/iu,
    behind:
      /^(?: pas)? (?:la|le|l[’']|les|cette|aucune) ?(?:appareil|photos?|images?|album|fichiers?)(?!\p{L})/iu,
  },
};

/** What the weather was: only a photographer or a picture can tell. */
const weather = {
  en: `rain(?:s|ed|ing|y|fall)?|drizzl(?:e|ed|ing|y)|downpour|shower(?:s|ed) of rain|thunder(?:storm)?s?|lightning|hail(?:ed|stones)?|storm(?:s|ed|y)?
    snow(?:s|ed|ing|fall|storm|y)?|sleet|frost(?:y)?|icy|ice-cold|fog(?:gy)?|mist(?:y)?|haz[ey]|clouds?|cloudy|cloudless|overcast|wind(?:s|y)?|breez(?:e|es|y)|gusts?
    sunny|sunshine|sun-?(?:lit|drenched|soaked)|bright sun|blazing sun|scorching|sweltering|heat(?:wave)?|hot day|cold day|chilly|freezing|mild (?:weather|air|day|evening)|warm (?:weather|air|day|evening|sun)|humid|weather|degrees|blue sk(?:y|ies)|clear sk(?:y|ies)|rainbows?
    sky (?:is|was) (?:clear|black|blue|dark)|sun (?:was out|came out|burned|burnt|beat|blazed)|below zero|cleared up|full moon|dry (?:day|weather)`,
  de: `regen\\p{L}*|regnet\\p{L}*|verregnet\\p{L}*|nieselt?\\p{L}*|schauern?|gewitter\\p{L}*|donner\\p{L}*|blitz(?:e|en|te)?|hagel\\p{L}*|sturm\\p{L}*|stürmisch\\p{L}*
    schnee\\p{L}*|schneit\\p{L}*|verschneit\\p{L}*|(?:nord|süd|ost|west|gegen|rücken|seiten|fahrt|wirbel)\\p{L}*winde?s?|böig\\p{L}*|frost\\p{L}*|eisig\\p{L}*|eiskalt\\p{L}*|nebel\\p{L}*|neblig\\p{L}*|dunst|wolken\\p{L}*|bewölkt\\p{L}*|bedeckt\\p{L}* himmel|wind|winde[ns]?|windig\\p{L}*|windstill|böen?|brise
    sonnig\\p{L}*|sonnenschein\\p{L}*|(?:schien|scheint|brannte|lachte) die sonne|sonne (?:schien|scheint|brannte|brennt|strahlte|strahlt|lacht|lachte)|strahlende\\p{L}* sonne|hitze\\p{L}*|heiße[rsnm]? tag\\p{L}*|kalte[rsnm]? tag\\p{L}*|kühle[rsnm]? (?:luft|abend|morgen|tag)|warme[rsnm]? (?:luft|abend|wetter|tag|sonne)|schwül\\p{L}*|wetter\\p{L}*|blaue[rsnm]? himmel|klare[rsnm]? himmel|regenbogen
    klarte\\p{L}* auf|himmel (?:ist|war) (?:klar|bedeckt|dunkel|blau)|es (?:ist|war) (?:bedeckt|trocken|glatt)|schüttete|unter null`,
};

/** Why something was done. */
const causes = {
  en: `because|since it was|so that (?:they|we|he|she)|in order to|due to|thanks to|owing to|that is why|which is why|that['’]s why|to celebrate|to escape|to avoid|to visit|to see|to meet|to buy|to get(?! (?:from|to|up|down|there|back)\\b)|to find|to enjoy|in search of|looking for|on the way home|on (?:their|our|his|her) way home|(?:going|went|go|drove|drive|heading|headed) home|had planned|as planned|had hoped|wanted to|decided to|hoping to|in the hope`,
  de: `weil|(?:de[rs]|aus) \\p{L}+ halber|wegen|da (?:es|sie|er|wir)|(?<=^|[.!?] )da (?:der|die|das|dem) [^,.;]{2,50}(?:war|waren|hatte|hatten|wurde|wurden|ist|sind)(?=,)|deshalb|deswegen|darum|daher|aufgrund|dank (?:der|des|dem)|um (?:\\p{L}+ ){0,5}zu \\p{L}+en|damit (?:sie|er|wir|alle)|auf der suche nach|auf dem (?:heimweg|nachhauseweg|weg nach hause)|nach hause|heimwärts|wie geplant|geplant hatte\\p{L}*|wollte[n]?|mochten? (?:\\p{L}+ ){0,2}(?:aufbrechen|gehen|bleiben)|beschloss(?:en)?|beschließ(?:t|en)(?! (?:das album|den (?:tag|abend)|die (?:reise|reihe)))|entschied(?:en)?|hoffte[n]?`,
};

/** What was eaten and drunk. */
const food = {
  en: `ate|eats?|eating|eaten|drank|drinks?|drinking|tast(?:e|es|ed|ing|y)|delicious|deliciously|yummy|breakfast(?:ed)?|brunch|lunch(?:ed)?|dinner|supper|dined|dines?|picnic(?:ked)?|barbecue|bbq|meals?|snacks?|feast(?:ed)?|pizzas?|pasta|spaghetti|burgers?|sandwich(?:es)?|ice ?cream|cakes?|cookies?|pastr(?:y|ies)|croissants?|bread|cheese|sausages?|steaks?|fish and chips|sushi|soup|salads?|coffees?|espresso|cappuccinos?|teas?|cocoa|hot chocolate|beers?|wines?|champagne|prosecco|cocktails?|juice|lemonade|toast(?:ed|s)? (?:to|with)|clinked`,
  de: `aß(?:en)?|isst|essen wir|aßen|gegessen|speist\\p{L}*|trank(?:en)?|trinkt|trinken|getrunken|schmeckt\\p{L}*|köstlich\\p{L}*|lecker\\p{L}*|frühstück\\p{L}*|mittagessen|abendessen|picknick\\p{L}*|grill(?:t|te|ten|en|fest|abend)|mahlzeit\\p{L}*|pizza|pizzen|pasta|nudeln|spaghetti|burger|brötchen|eis (?:essen|aß|gab)|eisbecher|kuchen|torten?|kekse?|gebäck|croissants?|brot|käse|wurst|würstchen|bratwurst|schnitzel|suppe|salat|kaffee|espresso|cappuccino|tee|kakao|bier|wein|sekt|champagner|cocktails?|saft|limonade|stößt\\p{L}* an|stoßen an|stießen an`,
};

/** What somebody wears. */
const clothes = {
  en: `wearing|wears?|wore|dressed|clad in|barefoot|(?:red|blue|green|white|black|yellow|pink|grey|gray|brown|purple|orange|striped|checked|floral|colou?rful|bright|dark|light|new|old|straw|woolly|woollen|leather|denim)\\s(?:\\p{L}+\\s)?(?:shirts?|t-shirts?|dress(?:es)?|jackets?|coats?|hats?|caps?|scar(?:f|ves)|trousers|jeans|shorts|skirts?|sweaters?|jumpers?|suits?|ties|shoes|boots|sandals|glasses|sunglasses|gloves|bikini|swimsuits?)|sunglasses|costumes?|in uniform|uniforms?`,
  de: `(?:trägt|trug(?:en)?|tragen)(?! (?:den|das|die|seinen?|ihren?) (?:namen|datum|titel|nummer|spuren|jahreszahl)| (?:eine?|das|die) (?:aufnahme|bild|foto))|angezogen|gekleidet\\p{L}*|barfuß|(?:rote|blaue|grüne|weiße|schwarze|gelbe|rosa|graue|braune|lila|orange|gestreifte|karierte|bunte|helle|dunkle|neue|alte)[rsnm]?\\s(?:\\p{L}+\\s)?(?:hemd(?:en)?|t-shirts?|kleid(?:er|ern)?|jacken?|mantel|mäntel|hüte?|hut|mützen?|schal|schals|hosen?|jeans|röcke?|rock|pullover|anzug|anzüge|krawatte|schuhe|stiefel|sandalen|brillen?|sonnenbrillen?|handschuhe|bikini|badeanzug)|sonnenbrillen?|kostüm\\p{L}*|in uniform|uniform(?:en)?`,
};

/** How somebody moved, and by what. */
const transport = {
  en: `(?:by|on|in|took|take|takes|taking|caught|catch|boarded|board|missed|rode|drove|rented|hired)\\s(?:the|a|an|their|our|his|her)?\\s?(?:\\p{L}+\\s)?(?:train|bus|coach|car|taxi|cab|ferry|boat|ship|plane|aeroplane|airplane|flight|tram|subway|metro|underground|bikes?|bicycles?|motorbike|scooter|van|camper|cable car|lift|horse)|flew|fly|flies|flying|drove|drives?|driving|cycled|cycles|cycling|sailed|sails?|sailing|hitch-?hiked|on foot|walked|walks|walking|strolled|strolls?|strolling|wandered|wanders?|hiked|hikes?|hiking|climbed|climbs|climbing|marched|travelled|traveled|travels`,
  de: `(?:mit dem|mit der|mit einem|mit einer|per|im|in der|nahm(?:en)?(?: \\p{L}+)? den|nahm(?:en)?(?: \\p{L}+)? die|nimmt den|nimmt die|nehmen den|nehmen die|bestieg(?:en)? den|verpasst\\p{L}* den)\\s(?:\\p{L}+\\s)?(?:zug|bus|auto|wagen|taxi|fähre|boot|schiff|flugzeug|flieger|straßenbahn|tram|u-bahn|s-bahn|bahn|rad|fahrrad|fahrrädern|motorrad|roller|wohnmobil|seilbahn|aufzug)|flog(?:en)?|fliegt|fliegen|fuhr(?:en)?|fährt|fahren|radelt\\p{L}*|segelt\\p{L}*|zu fuß|spaziert\\p{L}*|spazieren|schlendert\\p{L}*|schlendern|wandert\\p{L}*|wandern|klettert\\p{L}*|klettern|bummelt\\p{L}*|bummeln|lief(?:en)?|läuft|reist(?:e|en)?`,
};

/** What somebody did. */
const doing = {
  en: `danc(?:e|es|ed|ing)|s(?:i|a|u)ng(?:s|ing)?|play(?:s|ed|ing)? (?!a role|a part)\\p{L}+|swam|swims?|swimming|bath(?:e|es|ed|ing)|div(?:e|es|ed|ing)|ski(?:s|ed|ing)?|surf(?:s|ed|ing)?|fish(?:ed|ing)|shop(?:s|ped|ping)|bought|buys?|buying|sold|cook(?:s|ed|ing)|bak(?:e|es|ed|ing)|read(?:s|ing)? (?:a|the|books?)|paint(?:s|ed|ing)|slept|sleeps?|sleeping|napp?(?:ed|ing)|rest(?:ed|ing)|relax(?:es|ed|ing)|jump(?:s|ed|ing)|ran(?! (?:from|until|till|to|for|on|into|over|out))|running|hugg?(?:s|ed|ing)|kiss(?:es|ed|ing)?|hold(?:s|ing)? hands|held hands|wav(?:e|es|ed|ing)|cheer(?:s|ed|ing)|applaud(?:s|ed|ing)|clapp?(?:ed|ing)|laugh(?:s|ed|ing|ter)?|cr(?:y|ies|ied|ying)|shout(?:s|ed|ing)|chat(?:s|ted|ting)|talk(?:s|ed|ing)|gossip(?:ed|ing)?|argu(?:e|es|ed|ing)|work(?:s|ed|ing) (?:on|in|at|as|hard)|visit(?:s|ed|ing)? the|watch(?:es|ed|ing)|admir(?:e|es|ed|ing)|explor(?:e|es|ed|ing)|discover(?:s|ed|ing)|celebrat(?:e|es|ed|ing)|unwrapp?(?:ed|ing|s)?|presents? (?:were|was)|blew out|blows out`,
  de: `tanzt?\\p{L}*|tanzen|sang(?:en)?|singt|singen|gesungen|spielt?(?:e|en)?|spielen|schwamm(?:en)?|schwimmt|schwimmen|badet\\p{L}*|baden gehen|taucht\\p{L}* (?:im|nach|in)|ski gefahren|surft\\p{L}*|angelt\\p{L}*|einkauf(?:en|t|te|ten)|kauft?(?:e|en)?|kaufen|gekauft|kocht(?:e|en)?|backt|backte\\p{L}*|las (?:ein|das)|liest|lesen|malt(?:e|en)?|schlief(?:en)?|schläft|schlafen|ruht\\p{L}* (?:sich )?aus|erholt\\p{L}*|springt|sprang(?:en)?|rennt|rannte\\p{L}*|umarmt?\\p{L}*|umarmen|küss(?:t|te|ten|en)|händchen|winkt(?:e|en)?|winken|jubelt\\p{L}*|jubeln|applaudiert\\p{L}*|klatsch\\p{L}*|lacht(?:e|en)?|lachen|gelacht|gelächter|wein(?:t|te|ten|en)|schreit|rief(?:en)?|plaudert\\p{L}*|plaudern|unterhält|unterhielt(?:en)?|unterhalten sich|streitet\\p{L}*|arbeitet\\p{L}*|besichtigt\\p{L}*|besucht(?:e|en)?|besuchen|beobachtet\\p{L}*|bewundert\\p{L}*|erkundet\\p{L}*|entdeckt\\p{L}*|feiert(?:e|en)?|feiern|gefeiert|geschenke auspacken|packt\\p{L}* (?:\\p{L}+ ){0,2}aus|bläst|blies(?:en)?`,
};

/** How somebody felt: a smile is seen, a feeling is not. */
const feelings = {
  en: `happy|happily|happier|happiest|happiness|glad|joy(?:ful|fully|ous)?|delight(?:ed|ful)?|pleased|cheerful(?:ly)?|content(?:ed)?|excited|excitement|thrilled|enthusiastic|proud(?:ly)?|pride|sad(?:ly)?|sadness|unhappy|lonely|tired|exhausted|weary|sleepy|bored|annoyed|angry|angrily|furious|upset|worried|nervous(?:ly)?|afraid|scared|frightened|surprised|amazed|astonished|curious(?:ly)?|hungry|thirsty|grateful|thankful|relieved|disappointed|homesick|love[sd]?|loving|enjoy(?:s|ed|ing|able)?|miss(?:es|ed) (?:each|him|her|them)|mood|atmosphere|unforgettable|wonderful|magical|perfect|fun|great time|good time`,
  de: `glücklich\\p{L}*|froh(?:e|en|er|es|em)?|fröhlich\\p{L}*|freut?(?:e|en)?(?: sich)?|freuen|freude|begeistert\\p{L}*|begeisterung|zufrieden\\p{L}*|vergnügt\\p{L}*|ausgelassen\\p{L}*|aufgeregt\\p{L}*|stolz(?:e|en|er)?|zähneknirschend\\p{L}*|zerknirscht\\p{L}*|missmutig\\p{L}*|traurig\\p{L}*|einsam\\p{L}*|\\p{L}*müde[rsnm]?|erschöpft\\p{L}*|gelangweilt\\p{L}*|verärgert\\p{L}*|wütend\\p{L}*|besorgt\\p{L}*|nervös\\p{L}*|ängstlich\\p{L}*|angst|überrascht\\p{L}*|erstaunt\\p{L}*|neugierig\\p{L}*|hungrig\\p{L}*|durstig\\p{L}*|dankbar\\p{L}*|erleichtert\\p{L}*|enttäuscht\\p{L}*|heimweh|liebt?(?:e|en)?|lieben|genießt|genoss(?:en)?|genießen|stimmung|atmosphäre|unvergesslich\\p{L}*|wunderbar\\p{L}*|wunderschön\\p{L}*|herrlich\\p{L}*|zauberhaft\\p{L}*|perfekt\\p{L}*|spaß`,
};

/** What somebody said or thought. */
const speech = {
  en: `(?<!\\b(?:sign|signs|board|banner|plate|poster|note|notes|caption|captions|title|label|photographer|it)\\s)(?:said|says|say|told (?:him|her|them|us|me|every\\p{L}+)|tells (?:him|her|them|us|me|every\\p{L}+)|asked|asks|answered|answers|replied|replies|shouted|whispered|whispers|joked|jokes|promised|promises|explained|explains|exclaimed|announced|announces|thought|thinks|remembered|remembers|recalled|dreamt|dreamed|dreams|knew|believed|wished|wishes|agreed|agrees|insisted|suggested|complained)(?! (?:the|a|its|one|his|her|their) (?:caption|sign|note|title|label|photographer))(?=\\s|[,:.;!?"“])`,
  de: `(?<!\\b(?:schild|tafel|plakat|fotograf|fotografin|unterschrift|bildunterschrift|titel|notiz|es)\\s)(?:sagt(?:e|en)?|erzählt(?:e|en)?|fragt(?:e|en)?|antwortet\\p{L}*|erwidert\\p{L}*|flüstert\\p{L}*|scherzt\\p{L}*|verspricht|versprach(?:en)?|erklärt(?:e|en)?|verkündet\\p{L}*|denkt|dachte\\p{L}*|erinnert\\p{L}*|träumt\\p{L}*|wusste\\p{L}*|glaubt(?:e|en)?|wünscht(?:e|en)?|meint(?:e|en)?|stöhnt(?:e|en)?|seufzt(?:e|en)?|murmelt(?:e|en)?|brummt(?:e|en)?|jubelt(?:e|en)?|schimpft(?:e|en)?|witzelt(?:e|en)?|schlägt vor|schlug\\p{L}* vor|beschwert\\p{L}*)(?! (?:die|der|das|eine|ein) (?:bild\\p{L}*|unterschrift|notiz|titel|schild|fotograf\\p{L}*))`,
};

/** How old somebody is, and what by trade. */
const persons = {
  en: `for a living|by (?:trade|profession|training)|works? (?:as|for) an?|(?:\\p{L}+|\\d{1,3})[- ]years?[- ]olds?|aged \\d+|in (?:his|her|their) (?:(?:early|mid|late)[ -])?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)|teen(?:ager)?s?|toddlers?|elderly|middle-aged|young (?:man|men|woman|women|lady|boy|girl|people|couple)|old (?:man|men|woman|women|lady|gentleman|people)|pensioners?|adults?|teachers?|doctors?|nurses?|lawyers?|engineers?|students?|pupils?|farmers?|fishermen|fisherman|waiters?|waitress(?:es)?|chefs?|cooks|bakers?|butchers?|police(?:man|men|woman|officers?)?|soldiers?|sailors?|pilots?|drivers?|guides?|tourists?|musicians?|singers?|dancers?|actors?|actress(?:es)?|artists?|painters?|journalists?|scientists?|researchers?|professors?|businessm[ae]n|politicians?|priests?|monks?|nuns?|architects?|carpenters?|mechanics?|gardeners?|shopkeepers?|salesm[ae]n|athletes?|footballers?|locals|villagers?
    (?<=\\b(?:is|was|are|were|very|rather|quite|too|a) )(?:shy|tall|short|thin|fat|kind|poor|single|quiet|noisy|old|young)(?= ?[.,;!?]| and\\b| but\\b| for (?:his|her|their) age| (?:child|boy|girl|man|woman|person|people)\\b)`,
  de: `von beruf|arbeitet als|hauptberuflich|\\p{L}+jährige[rnms]?|\\d{1,3}-jährige[rnms]?|\\p{L}+ jahre alt|\\d{1,3} jahre alt|anfang (?:zwanzig|dreißig|vierzig)|mitte (?:zwanzig|dreißig|vierzig|fünfzig)|teenager|jugendliche[rn]?|kleinkind(?:er)?|ältere[rsnm]? (?:herr|herren|dame|damen|mann|frau|paar|leute)|alte[rsnm]? (?:mann|männer|frau|frauen|leute|herr|dame)|junge[rsnm]? (?:mann|männer|frau|frauen|leute|paar)|rentner(?:in|innen|n)?|erwachsene[rn]?|ärzt\\p{L}+|arzt|krankenschwester\\p{L}*|anwält\\p{L}+|anwalt|ingenieur\\p{L}*|student(?:in|innen|en)?|schüler(?:in|innen|n)?|bauer(?:n)?|fischer(?:n)?|kellner(?:in|innen|n)?|köch(?:e|in|innen)|koch|bäcker(?:in|n)?|metzger|polizist\\p{L}*|soldat(?:en)?|matrose[n]?|pilot(?:in|en)?|fahrer(?:in)?|reiseführer(?:in)?|tourist(?:en|in|innen)?|musiker(?:in|innen|n)?|sänger(?:in|innen)?|tänzer(?:in|innen)?|schauspieler(?:in|innen)?|künstler(?:in|innen)?|maler(?:in)?|journalist\\p{L}*|wissenschaftler\\p{L}*|forscher\\p{L}*|politiker\\p{L}*|pfarrer(?:in)?|priester|mönch(?:e|en)?|nonne[n]?|architekt\\p{L}*|tischler|mechaniker|gärtner(?:in)?|verkäufer(?:in|innen)?|sportler(?:in|innen)?|einheimische[rn]?
    (?<=(?<!\\p{L})(?:ist|war|sind|waren|sehr|recht|ziemlich|zu) )(?:groß|klein|dick|dünn|blind|taub|reich|arm|ernst|alt|jung)(?= ?[.,;!?]| (?:und|aber|für sein|für ihr)(?!\\p{L}))`,
};

/** Habits, firsts and ranks that would need to know other days, or everybody. */
const habits = {
  en: `first \\p{L}+ together|(?:very )?first (?:ever )?(?:visit|trip) to|first \\p{L}+ (?:\\p{L}+ ){0,4}(?:had|has|have) ever|for the first time (?:ever|in (?:his|her|their) li(?:fe|ves))|traditions?|traditional(?:ly)?|for (?:many )?(?:years|decades)|(?:every|each) (?:trip|outing|holiday|reunion|party|visit)|as always|as usual|as every (?:year|summer|winter|week|sunday)|every (?:year|summer|winter|sunday|weekend|time)|once again this year|again this year|usually|always|never|forever|for the first time|the first time|for the last time|once in a lifetime|long-awaited|first(?:-| )ever|the only (?:one|person|time)(?! (?:(?:here |there )?(?:with|without|of|in|from|on|where|showing|taken|who|whose|to be (?:named|seen|called)|that|named)\\b))|nowhere to be seen|more often than|as often as|most of all|the most(?! (?:crowded|people|faces|pictures|photos|productive|photographed))|(?:the )?(?:best|highlight|favou?rite|oldest|youngest|tallest|most beautiful|most famous|nicest|finest)(?! known)|world-famous|famous|popular with|well-known|inseparable|as ever`,
  de: `tradition\\p{L}*|seit (?:vielen |langen )?(?:jahren|jahrzehnten)|jede[rnms]? (?:reise|ausflug|urlaub|treffen|feier)|allererste[rnms]? \\p{L}+|erste[rnms]? gemeinsame[rnms]? (?!bild|foto|aufnahme)\\p{L}+|zum ersten mal (?:überhaupt|in (?:seinem|ihrem) leben)|erste[rnms]? (?:besuch|urlaub|reise|mal)(?! de[rs])|wie immer|wie üblich|wie (?:in )?jede[sm] (?:jahr|mal)|alle jahre wieder|jahr für jahr|wie jeden (?:sommer|winter|sonntag)|jedes (?:jahr|mal|wochenende)|jeden (?:sommer|winter|sonntag)|gewöhnlich|meistens|immer (?!noch|wieder|weiter|mehr)|stets|nie(?:mals)?|zum ersten mal|zum ersten male|das erste mal|zum letzten mal|erstmals|lang ersehnt\\p{L}*|(?:der|die|das) einzige[n]?(?! (?:ort|bild|foto|stadt|station|aufnahme))|nirgends|öfter als|so oft wie|am häufigsten|am meisten|(?:beste|höhepunkt|lieblings\\p{L}+|älteste|jüngste|schönste|berühmteste)[rsnm]?|weltberühmt\\p{L}*|berühmt\\p{L}*|beliebt\\p{L}*|unzertrennlich\\p{L}*`,
};

/** Animals and things that only a picture shows. */
const things = {
  en: `dogs?|pupp(?:y|ies)|cats?|kittens?|horses?|cows?|sheep|goats?|ducks?|seagulls?|birds?|parrots?|balloons?|candles?|guitars?|pianos?|fireworks?|bonfires?|campfires?|music|songs?|flowers?|roses?|gifts?|kites?|umbrellas?|fountains?`,
  de: `hund(?:e|en|es)?|welpen?|katzen?|kätzchen|pferd(?:e|en)?|kuh|kühe|schafe?|ziegen?|enten?|möwen?|vögel|vogel|papagei\\p{L}*|luftballons?|ballons|kerzen?|gitarren?|klavier|feuerwerk\\p{L}*|lagerfeuer\\p{L}*|musik|lied(?:er)?|blumen|rosen|geschenke?|drachen|regenschirm\\p{L}*|brunnen`,
};

/** What no camera sees: reasons, feelings, speech, ages, trades and habits. */
const unseeable = [causes, feelings, speech, persons, habits];

const patterns = (
  groups: readonly Readonly<Record<'en' | 'de', string>>[],
  french: readonly RegExp[],
): Readonly<Record<Language, readonly RegExp[]>> => ({
  en: groups.map(({ en }) => wholeEntries(en)),
  de: groups.map(({ de }) => wholeEntries(de)),
  fr: french,
});

/** Everything that drafts like to make up, by group; those a camera could see come first. */
export const details = patterns(
  [...[weather, food, clothes, transport, doing, things], ...unseeable],
  [frenchDetails.seeable, frenchDetails.unseeable],
);

/** How many of the groups a camera could see, the first ones. */
export const seeable: Readonly<Record<Language, number>> = { en: 6, de: 6, fr: 1 };

/** Those of them that tell of the weather. */
export const weatherWords = patterns([weather], []);

/** Those of them that no camera sees. */
export const beyondSight = patterns(unseeable, [frenchDetails.unseeable]);

/** Every one of a time, in two words or more. */
export const endsInTime =
  / (?:years?|summer|winter|sunday|weekend|time|jahre?n?|sommer|winter|sonntag|wochenende|mal|ans?|années?|été|hiver|fois)$/iu;
