/** What no camera sees: lists of turns, or of parts of patterns, by kind. */
import { anyOf, entriesOf } from '../../turns.ts';

/** Why something was done. */
export const causes = {
  en: String.raw`because|since it was|so that (?:they|we|he|she)|in order to|due to|thanks to|owing to
    that is why|which is why|that['’]s why|to celebrate|to escape|to avoid|to visit|to see|to meet
    to buy|to get(?! (?:from|to|up|down|there|back)\b)|to find|to enjoy|in search of|looking for
    on the way home|on (?:their|our|his|her) way home
    (?:going|went|go|drove|drive|heading|headed) home|had planned|as planned|had hoped|wanted to
    decided to|hoping to|in the hope`,
  de: String.raw`weil|(?:de[rs]|aus) \p{L}+ halber|wegen|da (?:es|sie|er|wir)
    (?<=^|[.!?] )da (?:der|die|das|dem) [^,.;]{2,50}(?:war|waren|hatte|hatten|wurde|wurden|ist|sind)(?=,)
    deshalb|deswegen|darum|daher|aufgrund|dank (?:der|des|dem)|um (?:\p{L}+ ){0,5}zu \p{L}+en
    damit (?:sie|er|wir|alle)|auf der suche nach|auf dem (?:heimweg|nachhauseweg|weg nach hause)
    nach hause|heimwärts|wie geplant|geplant hatte\p{L}*|wollte[n]?
    mochten? (?:\p{L}+ ){0,2}(?:aufbrechen|gehen|bleiben)|beschloss(?:en)?
    beschließ(?:t|en)(?! (?:das album|den (?:tag|abend)|die (?:reise|reihe)))|entschied(?:en)?
    hoffte[n]?`,
  fr: String.raw`parce qu[e’']|car|afin d[e’']|pour (?:voir|visiter|fêter|se|échapper|retrouver)|grâce à|à cause
    voul\p{L}+|souhait\p{L}+|espér\p{L}+|décid\p{L}+|oubli\p{L}+|prévu\p{L}*|(?<!fait )attend\p{L}+
    rentr(?:er|aient|ait|ent|é\p{L}*) (?:à la maison|chez)|l[’']idée d[eu’']`,
};

/** How somebody felt: a smile is seen, a feeling is not. */
export const feelings = {
  en: `happy|happily|happier|happiest|happiness|glad|joy(?:ful|fully|ous)?|delight(?:ed|ful)?|pleased
    cheerful(?:ly)?|content(?:ed)?|excited|excitement|thrilled|enthusiastic|proud(?:ly)?|pride
    sad(?:ly)?|sadness|unhappy|lonely|tired|exhausted|weary|sleepy|bored|annoyed|angry|angrily
    furious|upset|worried|nervous(?:ly)?|afraid|scared|frightened|surprised|amazed|astonished
    curious(?:ly)?|hungry|thirsty|grateful|thankful|relieved|disappointed|homesick|love[sd]?|loving
    enjoy(?:s|ed|ing|able)?|miss(?:es|ed) (?:each|him|her|them)|mood|atmosphere|unforgettable
    wonderful|magical|perfect|fun|great time|good time`,
  de: String.raw`glücklich\p{L}*|froh(?:e|en|er|es|em)?|fröhlich\p{L}*|freut?(?:e|en)?(?: sich)?|freuen|freude
    begeistert\p{L}*|begeisterung|zufrieden\p{L}*|vergnügt\p{L}*|ausgelassen\p{L}*|aufgeregt\p{L}*
    stolz(?:e|en|er)?|zähneknirschend\p{L}*|zerknirscht\p{L}*|missmutig\p{L}*|traurig\p{L}*
    einsam\p{L}*|\p{L}*müde[rsnm]?|erschöpft\p{L}*|gelangweilt\p{L}*|verärgert\p{L}*|wütend\p{L}*
    besorgt\p{L}*|nervös\p{L}*|ängstlich\p{L}*|angst|überrascht\p{L}*|erstaunt\p{L}*|neugierig\p{L}*
    hungrig\p{L}*|durstig\p{L}*|dankbar\p{L}*|erleichtert\p{L}*|enttäuscht\p{L}*|heimweh
    liebt?(?:e|en)?|lieben|genießt|genoss(?:en)?|genießen|stimmung|atmosphäre|unvergesslich\p{L}*
    wunderbar\p{L}*|wunderschön\p{L}*|herrlich\p{L}*|zauberhaft\p{L}*|perfekt\p{L}*|spaß`,
  fr: String.raw`perdus?|sûre?s? de gagner|sans voix|aux anges|heureu\p{L}+|content\p{L}*|triste\p{L}*
    fatigu\p{L}+|fi(?:er|ère)s?|joie|joyeu\p{L}+|bonheur|ennuy\p{L}+|nerveu\p{L}+|humeur|ambiance
    émotion|magique\p{L}*|inoubliable\p{L}*|amoureu\p{L}+|mal du pays|(?:a|ont|avait) l[’']air`,
};

/** Who says no more than what a photo or its caption says. */
const writing = {
  en: 'sign|signs|board|banner|plate|poster|note|notes|caption|captions|title|label|photographer|it',
  de: 'schild|tafel|plakat|fotograf|fotografin|unterschrift|bildunterschrift|titel|notiz|es',
};

/** That somebody says or thinks something. */
const saying = {
  en: String.raw`said|says|say|told (?:him|her|them|us|me|every\p{L}+)|tells (?:him|her|them|us|me|every\p{L}+)
    asked|asks|answered|answers|replied|replies|shouted|whispered|whispers|joked|jokes|promised
    promises|explained|explains|exclaimed|announced|announces|thought|thinks|remembered|remembers
    recalled|dreamt|dreamed|dreams|knew|believed|wished|wishes|agreed|agrees|insisted|suggested
    complained`,
  de: String.raw`sagt(?:e|en)?|erzählt(?:e|en)?|fragt(?:e|en)?|antwortet\p{L}*|erwidert\p{L}*|flüstert\p{L}*
    scherzt\p{L}*|verspricht|versprach(?:en)?|erklärt(?:e|en)?|verkündet\p{L}*|denkt|dachte\p{L}*
    erinnert\p{L}*|träumt\p{L}*|wusste\p{L}*|glaubt(?:e|en)?|wünscht(?:e|en)?|meint(?:e|en)?
    stöhnt(?:e|en)?|seufzt(?:e|en)?|murmelt(?:e|en)?|brummt(?:e|en)?|jubelt(?:e|en)?
    schimpft(?:e|en)?|witzelt(?:e|en)?|schlägt vor|schlug\p{L}* vor|beschwert\p{L}*`,
};

/** What somebody said or thought. */
export const speech = {
  en: String.raw`(?<!\b${anyOf(writing.en)}\s)${anyOf(saying.en)}(?! (?:the|a|its|one|his|her|their) (?:caption|sign|note|title|label|photographer))(?=\s|[,:.;!?"“])`,
  de: String.raw`(?<!\b${anyOf(writing.de)}\s)${anyOf(saying.de)}(?! (?:die|der|das|eine|ein) (?:bild\p{L}*|unterschrift|notiz|titel|schild|fotograf\p{L}*))`,
  fr: String.raw`(?<!photographe |légende |titre |note |mot |on |a )di(?:t|sait|sent)(?! (?:la légende|le titre|la note|le mot|le photographe))
    racont\p{L}+ (?:un|une|des)|demand\p{L}+|répond\p{L}+|chuchot\p{L}+|cri(?:e|é|ait)|promi\p{L}+
    expliqu\p{L}+|plai(?:nt|gn)\p{L}+|parl\p{L}+|pens(?:e|ait|aient)`,
};

/** How old somebody is. */
const ages = {
  en: String.raw`(?:\p{L}+|\d{1,3})[- ]years?[- ]olds?|aged \d+
    in (?:his|her|their) (?:(?:early|mid|late)[ -])?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)
    teen(?:ager)?s?|toddlers?|elderly|middle-aged
    young (?:man|men|woman|women|lady|boy|girl|people|couple)
    old (?:man|men|woman|women|lady|gentleman|people)|pensioners?|adults?`,
  de: String.raw`\p{L}+jährige[rnms]?|\d{1,3}-jährige[rnms]?|\p{L}+ jahre alt|\d{1,3} jahre alt
    anfang (?:zwanzig|dreißig|vierzig)|mitte (?:zwanzig|dreißig|vierzig|fünfzig)|teenager
    jugendliche[rn]?|kleinkind(?:er)?|ältere[rsnm]? (?:herr|herren|dame|damen|mann|frau|paar|leute)
    alte[rsnm]? (?:mann|männer|frau|frauen|leute|herr|dame)
    junge[rsnm]? (?:mann|männer|frau|frauen|leute|paar)|rentner(?:in|innen|n)?|erwachsene[rn]?`,
  fr: String.raw`\p{L}+ ans|âgée?s? de|adolescent\p{L}*|vieil \p{L}+|vieille? (?:homme|dame|femme)`,
};

/** What somebody is by trade, or comes as. */
const trades = {
  en: String.raw`for a living|by (?:trade|profession|training)|works? (?:as|for) an?|teachers?|doctors?|nurses?
    lawyers?|engineers?|students?|pupils?|farmers?|fishermen|fisherman|waiters?|waitress(?:es)?
    chefs?|cooks|bakers?|butchers?|police(?:man|men|woman|officers?)?|soldiers?|sailors?|pilots?
    drivers?|guides?|tourists?|musicians?|singers?|dancers?|actors?|actress(?:es)?|artists?
    painters?|journalists?|scientists?|researchers?|professors?|businessm[ae]n|politicians?|priests?
    monks?|nuns?|architects?|carpenters?|mechanics?|gardeners?|shopkeepers?|salesm[ae]n|athletes?
    footballers?|locals|villagers?|\p{L}+ologists?|retired`,
  de: String.raw`von beruf|arbeitet als|hauptberuflich|ärzt\p{L}+|arzt|krankenschwester\p{L}*|anwält\p{L}+|anwalt
    ingenieur\p{L}*|student(?:in|innen|en)?|schüler(?:in|innen|n)?|bauer(?:n)?|fischer(?:n)?
    kellner(?:in|innen|n)?|köch(?:e|in|innen)|koch|bäcker(?:in|n)?|metzger|polizist\p{L}*
    soldat(?:en)?|matrose[n]?|pilot(?:in|en)?|fahrer(?:in)?|reiseführer(?:in)?
    tourist(?:en|in|innen)?|musiker(?:in|innen|n)?|sänger(?:in|innen)?|tänzer(?:in|innen)?
    schauspieler(?:in|innen)?|künstler(?:in|innen)?|maler(?:in)?|journalist\p{L}*
    wissenschaftler\p{L}*|forscher\p{L}*|politiker\p{L}*|pfarrer(?:in)?|priester|mönch(?:e|en)?
    nonne[n]?|architekt\p{L}*|tischler|mechaniker|gärtner(?:in)?|verkäufer(?:in|innen)?
    sportler(?:in|innen)?|einheimische[rn]?|\p{L}+olog(?:e|en|in|innen)|pensioniert\p{L}*`,
  fr: String.raw`professeur\p{L}*|médecin\p{L}*|infirmi\p{L}+|serveu\p{L}+|étudiant\p{L}*|touriste\p{L}*
    guide\p{L}*|avocat\p{L}*|ingénieur\p{L}*`,
};

/** What somebody is said to be like. */
const traits = {
  en: String.raw`(?<=\b(?:is|was|are|were|very|rather|quite|too|a) )(?:shy|tall|short|thin|fat|kind|poor|single|quiet|noisy|old|young)(?= ?[.,;!?]| and\b| but\b| for (?:his|her|their) age| (?:child|boy|girl|man|woman|person|people)\b)`,
  de: String.raw`(?<=(?<!\p{L})(?:ist|war|sind|waren|sehr|recht|ziemlich|zu) )(?:groß|klein|dick|dünn|blind|taub|reich|arm|ernst|alt|jung)(?= ?[.,;!?]| (?:und|aber|für sein|für ihr)(?!\p{L}))`,
  fr: String.raw`(?:est|était|sont|étaient) (?:très |assez |trop )?(?:grande?|petite?|grosse?|vieux|vieille|jeune)s?(?= ?[.,;!?]| et(?!\p{L})| mais(?!\p{L}))`,
};

/** How old somebody is, by what trade, and of what kind. */
export const persons = {
  en: entriesOf(ages.en, trades.en, traits.en),
  de: entriesOf(ages.de, trades.de, traits.de),
  fr: entriesOf(ages.fr, trades.fr, traits.fr),
};

/** How something is found, and what somebody wants: no picture says so. */
export const judgements = {
  en: String.raw`(?<=\b(?:is|was|are|were|got|gets|so|very|rather|quite|too) )(?:hard|tough|tiring|strong|sweet|bitter|salty|sour|juicy|crisp|crispy|tender|heavy|crowded)(?= ?[.,;!?]| and\b| but\b)
    (?:lovely|wonderful|beautiful|great|marvellous|fantastic|brilliant) (?:day|days|morning|afternoon|evening|night|weekend|week|time|times|party|holiday)
    a (?:day|night|evening|weekend|week|trip) to remember|(?:good|happy|better) times
    (?:wants?|would (?:have )?(?:liked?|loved)) to (?:come back|return|stay|leave|go)`,
  de: String.raw`(?<=(?<!\p{L})(?:ist|war|sind|waren) (?:\p{L}+ ){0,3})(?:schwer|anstrengend|mühsam|süß|bitter|salzig|sauer|saftig|knusprig|zart|überfüllt)(?= ?[.,;!?]| und(?!\p{L})| aber(?!\p{L}))
    brechend voll|im nu|voller (?:leute|menschen)
    (?:schöne[rnms]?|wundervolle[rnms]?|tolle[rnms]?|großartige[rnms]?) (?:tage?n?|morgen|vormittag|nachmittag|abende?|nacht|wochenende|woche|zeit|zeiten|fest|feier)
    (?:will|wollen|möchte[n]?|würden?) (?:\p{L}+ ){0,3}(?:wiederkommen|zurückkommen|zurückkehren|bleiben|aufbrechen|heim)`,
  fr: String.raw`(?:belle|bonne|magnifique|merveilleuse|superbe) (?:journée|soirée|matinée|semaine|nuit)
    (?:veu(?:t|lent)|voudrai(?:t|ent)|aurai(?:t|ent) voulu) (?:revenir|rester|partir)`,
};

/** Days that come every year: what is done on each of them no album of one year knows. */
const feasts = {
  en: 'halloween|christmas|easter|new year|thanksgiving|birthday|valentine|midsummer|carnival|whitsun',
  de: 'halloween|weihnachten|ostern|pfingsten|silvester|neujahr|geburtstag|karneval|fasching|heiligabend',
  fr: 'halloween|noël|pâques|pentecôte|réveillon|anniversaire|carnaval|toussaint|nouvel an',
};

/** Habits, firsts and ranks that would need to know other days, or everybody. */
export const habits = {
  en: String.raw`first \p{L}+ together|(?:very )?first (?:ever )?(?:(?:visit|trip) to|(?:visit|trip|journey|holiday|time) abroad)
    first \p{L}+ (?:\p{L}+ ){0,4}(?:had|has|have) ever
    for the first time (?:ever|in (?:his|her|their) li(?:fe|ves))|traditions?|traditional(?:ly)?
    for (?:many )?(?:years|decades)|(?:every|each) (?:trip|outing|holiday|reunion|party|visit)
    as always|as usual|as every (?:year|summer|winter|week|sunday)
    as (?:they|we|he|she) (?:do|does|did) (?:every|each)(?= \p{L})|(?<=\b(?:my|our|his|her|their) (?:very )?)first(?= (?!picture|photo|shot|image|frame|portrait|appearance|stop|day|night|morning|afternoon|evening|week|month|hour|town|country|city|time)\p{L}{4,})
    every (?:year|spring|summer|autumn|winter|sunday|weekend|time)
    every(?= (?:january|february|march|april|june|july|august|september|october|november|december|${anyOf(feasts.en)})\b)|once again this year|again this year|usually
    always|never|forever|for the first time|the first time|for the last time|once in a lifetime
    long-awaited|first(?:-| )ever
    the only (?:one|person|time)(?! (?:(?:here |there )?(?:with|without|of|in|from|on|where|showing|taken|who|whose|to be (?:named|seen|called)|that|named)\b))
    nowhere to be seen|more often than|as often as|most of all
    the most(?! (?:crowded|people|faces|pictures|photos|productive|photographed))
    (?:the )?(?:best|highlight|favou?rite|oldest|youngest|tallest|most beautiful|most famous|nicest|finest)(?! known)
    world-famous|famous|popular with|well-known|inseparable|as ever`,
  de: String.raw`tradition\p{L}*|seit (?:vielen |langen )?(?:jahren|jahrzehnten)
    jede[rnms]? (?:reise|ausflug|urlaub|treffen|feier)|allererste[rnms]? \p{L}+
    erste[rnms]? gemeinsame[rnms]? (?!bild|foto|aufnahme)\p{L}+
    zum ersten mal (?:überhaupt|in (?:seinem|ihrem) leben)
    erste[rnms]? (?:besuch|urlaub|reise|mal)(?! de[rs])|wie immer|wie üblich
    wie (?:in )?jede[sm] (?:jahr|mal)|wie (?:an|zu) jede[mnr](?= \p{L})|alle jahre wieder|jahr für jahr
    wie jeden (?:sommer|winter|sonntag)|jedes (?:jahr|mal|wochenende)
    jeden (?:frühling|sommer|herbst|winter|sonntag)
    jeden(?= (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|${anyOf(feasts.de)})(?!\p{L}))|jede[sm](?= (?:${anyOf(feasts.de)})(?!\p{L}))|gewöhnlich|meistens|immer (?!noch|wieder|weiter|mehr)|stets
    nie(?:mals)?|zum ersten mal|zum ersten male|das erste mal|zum letzten mal|erstmals
    lang ersehnt\p{L}*|(?:der|die|das) einzige[n]?(?! (?:ort|bild|foto|stadt|station|aufnahme))
    nirgends|öfter als|so oft wie|am häufigsten|am meisten
    (?:beste|höhepunkt|lieblings\p{L}+|älteste|jüngste|schönste|berühmteste)[rsnm]?
    weltberühmt\p{L}*|berühmt\p{L}*|beliebt\p{L}*|unzertrennlich\p{L}*`,
  fr: String.raw`tous les ans|chaque (?:année|été|hiver)|(?:chaque|tous les)(?= (?:${anyOf(feasts.fr)})s?(?!\p{L}))|tradition\p{L}*|coutume\p{L}*
    comme (?:toujours|d[’']habitude)
    toujours (?:à (?:gauche|droite|côté)|au (?:premier|dernier|milieu)|le|la)|jamais
    (?:pour )?la première fois|le plus (?:beau|chaud|froid|vieux)|la plus (?:belle|chaude|vieille)
    célèbre\p{L}*`,
};
