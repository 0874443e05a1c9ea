/** What a picture may show and photos hardly ever prove: lists of turns, or of parts of patterns, by kind. */
import { anyOf } from '../../turns.ts';

/** What the weather was: only a photographer or a picture can tell. */
export const weather = {
  en: `rain(?:s|ed|ing|y|fall)?|drizzl(?:e|ed|ing|y)|downpour|shower(?:s|ed) of rain
    thunder(?:storm)?s?|lightning|hail(?:ed|stones)?|storm(?:s|ed|y)?|snow(?:s|ed|ing|fall|storm|y)?
    sleet|frost(?:y)?|icy|ice-cold|fog(?:gy)?|mist(?:y)?|haz[ey]|clouds?|cloudy|cloudless|overcast
    wind(?:s|y)?|breez(?:e|es|y)|gusts?|sunny|sunshine|sun-?(?:lit|drenched|soaked)|bright sun
    blazing sun|scorching|sweltering|heat(?:wave)?|hot day|cold day|chilly|freezing
    mild (?:weather|air|day|evening)|warm (?:weather|air|day|evening|sun)|humid|weather|degrees
    blue sk(?:y|ies)|clear sk(?:y|ies)|rainbows?|sky (?:is|was) (?:clear|black|blue|dark)
    sun (?:was out|came out|burned|burnt|beat|blazed)|below zero|cleared up|full moon
    dry (?:day|weather)`,
  de: String.raw`regen\p{L}*|regnet\p{L}*|verregnet\p{L}*|nieselt?\p{L}*|schauern?|gewitter\p{L}*|donner\p{L}*
    blitz(?:e|en|te)?|hagel\p{L}*|sturm\p{L}*|stürmisch\p{L}*|schnee\p{L}*|schneit\p{L}*
    verschneit\p{L}*|(?:nord|süd|ost|west|gegen|rücken|seiten|fahrt|wirbel)\p{L}*winde?s?|böig\p{L}*
    frost\p{L}*|eisig\p{L}*|eiskalt\p{L}*|nebel\p{L}*|neblig\p{L}*|dunst|wolken\p{L}*|bewölkt\p{L}*
    bedeckt\p{L}* himmel|wind|winde[ns]?|windig\p{L}*|windstill|böen?|brise|sonnig\p{L}*
    sonnenschein\p{L}*|(?:schien|scheint|brannte|lachte) die \p{L}*sonne
    (?:schien|scheint|brannte|lachte)(?=(?: \p{L}+){1,4} die \p{L}*sonne)
    sonne (?:schien|scheint|brannte|brennt|strahlte|strahlt|lacht|lachte)|strahlende\p{L}* sonne
    hitze\p{L}*|heiße[rsnm]? tag\p{L}*|kalte[rsnm]? tag\p{L}*|kühle[rsnm]? (?:luft|abend|morgen|tag)
    warme[rsnm]? (?:luft|abend|wetter|tag|sonne)|schwül\p{L}*|wetter\p{L}*|blaue[rsnm]? himmel
    klare[rsnm]? himmel|regenbogen|klarte\p{L}* auf|himmel (?:ist|war) (?:klar|bedeckt|dunkel|blau)
    es (?:ist|war) (?:bedeckt|trocken|glatt)|schüttete|unter null`,
  fr: String.raw`ple(?:ut|uvait|uvoir)|(?:a|avait) plu|pluie|averses?|orages?|neige\p{L}*|vents?|brouillard|brume
    nuages?|ciel|chaud(?:e|s|es)?|froid(?:e|s|es)?|chaleur
    soleil (?:de plomb|tapait|brillait|brûlait|brille)|météo
    temps (?:est|était|s[’']est|a tourné) ?\p{L}*
    il fai(?:t|sait) (?:doux|lourd|moins|beau|mauvais|nuit noire|un temps)|pleine lune`,
};

/** What was eaten and drunk. */
export const food = {
  en: `ate|eats?|eating|eaten|drank|drinks?|drinking|tast(?:e|es|ed|ing|y)|delicious|deliciously|yummy
    breakfast(?:ed)?|brunch|lunch(?:ed)?|dinner|supper|dined|dines?|picnic(?:ked)?|barbecue|bbq
    meals?|snacks?|feast(?:ed)?|pizzas?|pasta|spaghetti|burgers?|sandwich(?:es)?|ice ?cream|cakes?
    cookies?|pastr(?:y|ies)|croissants?|bread|cheese|sausages?|steaks?|fish and chips|sushi|soup
    salads?|coffees?|espresso|cappuccinos?|teas?|cocoa|hot chocolate|beers?|wines?|champagne
    prosecco|cocktails?|juice|lemonade|toast(?:ed|s)? (?:to|with)|clinked`,
  de: String.raw`aß(?:en)?|isst|essen wir|aßen|gegessen|speist\p{L}*|trank(?:en)?|trinkt|trinken|getrunken
    schmeckt\p{L}*|köstlich\p{L}*|lecker\p{L}*|frühstück\p{L}*|mittagessen|abendessen|picknick\p{L}*
    grill(?:t|te|ten|en|fest|abend)|mahlzeit\p{L}*|pizza|pizzen|pasta|nudeln|spaghetti|burger
    brötchen|eis (?:essen|aß|gab)|eisbecher|kuchen|torten?|kekse?|gebäck|croissants?|brot|käse|wurst
    würstchen|bratwurst|schnitzel|suppe|salat|kaffee|espresso|cappuccino|tee|kakao|bier|wein|sekt
    champagner|cocktails?|saft|limonade|stößt\p{L}* an|stoßen an|stießen an`,
  fr: String.raw`mang\p{L}+|bu|boi\p{L}+|repas|dîn\p{L}+|déjeun\p{L}+|pizza|vin|bière|café|gâteaux?|glaces?|soupe
    pain|restaurant`,
};

/** What a piece of clothing looks like. */
const looks = {
  en: `red|blue|green|white|black|yellow|pink|grey|gray|brown|purple|orange|striped|checked|floral
    colou?rful|bright|dark|light|new|old|straw|woolly|woollen|leather|denim`,
  de: `rote|blaue|grüne|weiße|schwarze|gelbe|rosa|graue|braune|lila|orange|gestreifte|karierte|bunte
    helle|dunkle|neue|alte`,
};

/** What somebody wears, by its name. */
const garments = {
  en: `shirts?|t-shirts?|dress(?:es)?|jackets?|coats?|hats?|caps?|scar(?:f|ves)|trousers|jeans|shorts
    skirts?|sweaters?|jumpers?|suits?|ties|shoes|boots|sandals|glasses|sunglasses|gloves|bikini
    swimsuits?`,
  de: `hemd(?:en)?|t-shirts?|kleid(?:er|ern)?|jacken?|mantel|mäntel|hüte?|hut|mützen?|schal|schals
    hosen?|jeans|röcke?|rock|pullover|anzug|anzüge|krawatte|schuhe|stiefel|sandalen|brillen?
    sonnenbrillen?|handschuhe|bikini|badeanzug`,
};

/** That somebody wears something. */
export const clothes = {
  en: String.raw`wearing|wears?|wore|dressed|clad in|barefoot
    ${anyOf(looks.en)}\s(?:\p{L}+\s)?${anyOf(garments.en)}|(?<=\bhad (?:\p{L}+ ){0,4})${anyOf(garments.en)}(?= on\b)|sunglasses|costumes?|in uniform|uniforms?`,
  de: String.raw`(?:trägt|trug(?:en)?|tragen)(?! (?:den|das|die|seinen?|ihren?) (?:namen|datum|titel|nummer|spuren|jahreszahl)| (?:eine?|das|die) (?:aufnahme|bild|foto))
    angezogen|gekleidet\p{L}*|barfuß|${anyOf(looks.de)}[rsnm]?\s(?:\p{L}+\s)?${anyOf(garments.de)}
    (?<=(?<!\p{L})(?:hat|haben|hatten?) (?:\p{L}+ ){0,4})${anyOf(garments.de)}(?= an(?!\p{L}))
    sonnenbrillen?|kostüm\p{L}*|in uniform|uniform(?:en)?`,
  fr: 'port(?:e|ait|aient|ent) (?:un|une|des|son|sa)|mis (?:un|une)|chapeaux?|manteaux?|robes?|lunettes',
};

/** Before something to go by. */
const boarding = {
  en: 'by|on|in|took|take|takes|taking|caught|catch|boarded|board|missed|rode|drove|rented|hired',
  de: String.raw`mit dem|mit der|mit einem|mit einer|per|im|in der|nahm(?:en)?(?: \p{L}+)? den
    nahm(?:en)?(?: \p{L}+)? die|nimmt den|nimmt die|nehmen den|nehmen die|bestieg(?:en)? den
    verpasst\p{L}* den`,
};

/** What one goes by. */
const vehicles = {
  en: `train|bus|coach|car|taxi|cab|ferry|boat|ship|plane|aeroplane|airplane|flight|tram|subway|metro
    underground|bikes?|bicycles?|motorbike|scooter|van|camper|cable car|lift|horse`,
  de: `zug|bus|auto|wagen|taxi|fähre|boot|schiff|flugzeug|flieger|straßenbahn|tram|u-bahn|s-bahn|bahn
    rad|fahrrad|fahrrädern|motorrad|roller|wohnmobil|seilbahn|aufzug`,
};

/** How somebody moved, and by what. */
export const transport = {
  en: String.raw`${anyOf(boarding.en)}\s(?:the|a|an|their|our|his|her)?\s?(?:\p{L}+\s)?${anyOf(vehicles.en)}|flew
    fly|flies|flying|drove|drives?|driving|cycled|cycles|cycling|sailed|sails?|sailing|hitch-?hiked
    on foot|walked|walks|walking|strolled|strolls?|strolling|wandered|wanders?|hiked|hikes?|hiking
    climbed|climbs|climbing|marched|travelled|traveled|travels`,
  de: String.raw`${anyOf(boarding.de)}\s(?:\p{L}+\s)?${anyOf(vehicles.de)}|flog(?:en)?|fliegt|fliegen|fuhr(?:en)?
    fährt|fahren|radelt\p{L}*|segelt\p{L}*|zu fuß|spaziert\p{L}*|spazieren|schlendert\p{L}*
    schlendern|wandert\p{L}*|wandern|klettert\p{L}*|klettern|bummelt\p{L}*|bummeln|lief(?:en)?|läuft
    reist(?:e|en)?`,
  fr: String.raw`(?:en|le|un|l[’'])\s?(?:train|bus|taxi|voiture|avion|bateau|ferry|vélo|métro|tram|moto)|à pied
    à vélo|conduis\p{L}+|mont(?:é|és|ée|ées|aient|ait|er) (?:à|sur|dans)`,
};

/** What somebody did. */
export const doing = {
  en: String.raw`danc(?:e|es|ed|ing)|s(?:i|a|u)ng(?:s|ing)?|play(?:s|ed|ing)? (?!a role|a part)\p{L}+|swam|swims?
    swimming|bath(?:e|es|ed|ing)|div(?:e|es|ed|ing)|ski(?:s|ed|ing)?|surf(?:s|ed|ing)?
    fish(?:ed|ing)|shop(?:s|ped|ping)|bought|buys?|buying|sold|cook(?:s|ed|ing)|bak(?:e|es|ed|ing)
    read(?:s|ing)? (?:a|the|books?)|paint(?:s|ed|ing)|slept|sleeps?|sleeping|napp?(?:ed|ing)
    rest(?:ed|ing)|relax(?:es|ed|ing)|jump(?:s|ed|ing)
    ran(?! (?:from|until|till|to|for|on|into|over|out))|running|hugg?(?:s|ed|ing)|kiss(?:es|ed|ing)?
    hold(?:s|ing)? hands|held hands|wav(?:e|es|ed|ing)|cheer(?:s|ed|ing)|applaud(?:s|ed|ing)
    clapp?(?:ed|ing)|laugh(?:s|ed|ing|ter)?|cr(?:y|ies|ied|ying)|shout(?:s|ed|ing)
    chat(?:s|ted|ting)|talk(?:s|ed|ing)|gossip(?:ed|ing)?|argu(?:e|es|ed|ing)
    work(?:s|ed|ing) (?:on|in|at|as|hard)|visit(?:s|ed|ing)? the|watch(?:es|ed|ing)
    admir(?:e|es|ed|ing)|explor(?:e|es|ed|ing)|discover(?:s|ed|ing)|celebrat(?:e|es|ed|ing)
    unwrapp?(?:ed|ing|s)?|presents? (?:were|was)|blew out|blows out`,
  de: String.raw`tanzt?\p{L}*|tanzen|sang(?:en)?|singt|singen|gesungen|spielt?(?:e|en)?|spielen|schwamm(?:en)?
    schwimmt|schwimmen|badet\p{L}*|baden gehen|taucht\p{L}* (?:im|nach|in)|ski gefahren|surft\p{L}*
    angelt\p{L}*|einkauf(?:en|t|te|ten)|kauft?(?:e|en)?|kaufen|gekauft|kocht(?:e|en)?|backt
    backte\p{L}*|las (?:ein|das)|liest|lesen|malt(?:e|en)?|schlief(?:en)?|schläft|schlafen
    ruht\p{L}* (?:sich )?aus|erholt\p{L}*|springt|sprang(?:en)?|rennt|rannte\p{L}*|umarmt?\p{L}*
    umarmen|küss(?:t|te|ten|en)|händchen|winkt(?:e|en)?|winken|jubelt\p{L}*|jubeln|applaudiert\p{L}*
    klatsch\p{L}*|lacht(?:e|en)?|lachen|gelacht|gelächter|wein(?:t|te|ten|en)|schreit|rief(?:en)?
    plaudert\p{L}*|plaudern|unterhält|unterhielt(?:en)?|unterhalten sich|streitet\p{L}*
    arbeitet\p{L}*|besichtigt\p{L}*|besucht(?:e|en)?|besuchen|beobachtet\p{L}*|bewundert\p{L}*
    erkundet\p{L}*|entdeckt\p{L}*|feiert(?:e|en)?|feiern|gefeiert|geschenke auspacken
    packt\p{L}* (?:\p{L}+ ){0,2}aus|bläst|blies(?:en)?`,
  fr: String.raw`dans(?:é|er|ait|aient|ent|ant)|chant\p{L}+|jou(?:e|é|ait|aient|er|ent)|nag\p{L}+|achet\p{L}+
    lisait (?:un|une|le)|dort|dorm\p{L}+|endormi\p{L}*|ri|rire|rit|riaient|pleur\p{L}+|embrass\p{L}+`,
};

/** Animals and things that only a picture shows. */
export const things = {
  en: `dogs?|pupp(?:y|ies)|cats?|kittens?|horses?|cows?|sheep|goats?|ducks?|seagulls?|birds?|parrots?
    balloons?|candles?|guitars?|pianos?|fireworks?|bonfires?|campfires?|music|songs?|flowers?|roses?
    gifts?|kites?|umbrellas?|fountains?`,
  de: String.raw`hund(?:e|en|es)?|welpen?|katzen?|kätzchen|pferd(?:e|en)?|kuh|kühe|schafe?|ziegen?|enten?|möwen?
    vögel|vogel|papagei\p{L}*|luftballons?|ballons|kerzen?|gitarren?|klavier|feuerwerk\p{L}*
    lagerfeuer\p{L}*|musik|lied(?:er)?|blumen|rosen|geschenke?|drachen|regenschirm\p{L}*|brunnen`,
  fr: 'chiens?|chats?|musique|fleurs?|bougies?|mer|plage|montagnes?|forêt',
};
