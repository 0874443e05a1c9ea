import type { Language } from '../../language.ts';

/** A word in any of its forms, whole. */
function words(language: Language, forms: string): RegExp {
  const body = forms.replace(/\s*\n\s*/g, '');
  return language === 'en'
    ? new RegExp(`\\b(?:${body})\\b`, 'giu')
    : new RegExp(`(?<!\\p{L})(?:${body})(?!\\p{L})`, 'giu');
}

/**
 * What a description infers by kinds of words: by what trade somebody lives or where they belong, what they think, wait or
 * strive for and speak about, what happened before, how long or how often something is so.
 */
export const inferences: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    // Trades and standing.
    words(
      'en',
      '(?:fire|police|post|sales|trades|business|crafts|fisher)(?:fighter|man|men|woman|women|person|people)s?',
    ),
    words(
      'en',
      '\\p{L}+(?:keeper|monger|smith|wright|maker)s?|(?:doctor|surgeon|dentist|lawyer|judge|engineer|electrician|plumber|mechanic|journalist|reporter|scientist|politician|pilot|captain|sailor|soldier|farmer|gardener|butcher|tailor|architect|priest|pastor|monk|nun|cashier|janitor|referee|volunteer|employee|colleague|boss|owner|expert|beginner|professional|champion|winner|local|stranger|resident|native|immigrant|refugee|newcomer|pilgrim|celebrity|artist|poet|thief|orphan|widow)s?',
    ),
    // Thoughts and feelings.
    words(
      'en',
      'hop(?:es?|ing)|think(?:s|ing)?|dream(?:s|ing)?|wonder(?:s|ing)|believ(?:es?|ing)|remember(?:s|ing)?|regret(?:s|ting)?|worr(?:y|ies|ying)|fear(?:s|ing)|loves|loving|enjoy(?:s|ing)?|expect(?:s|ing)?|wish(?:es|ing)?|knows|feels|feeling|decid(?:es?|ing)|prefers?|hates?|misses|longs|intends?|trusts?|admir(?:es?|ing)',
    ),
    // What for.
    words(
      'en',
      'wait(?:s|ing)? (?:for|to)|(?:train|prepar|practi[sc]|rehears|sav|apply)(?:s|es?|ies|ing)? for|in order to|so (?:that|as to)|to (?:take|get|go|meet|buy|find|catch|reach|escape|avoid|celebrate|impress|win|help|keep|protect|warn|welcome|greet|earn|raise|learn)',
    ),
    // What is said.
    words(
      'en',
      '(?:talk|speak|chat|argu|jok|complain|quarrel)\\p{L}* (?:about|over)|laugh\\p{L}* (?:at|about|over)|(?:discuss|explain|announc|apologi[sz]|promis|congratulat|advis|recommend|persuad|confess)\\p{L}*|giv(?:es?|ing) (?:directions|advice|instructions|orders|a lecture)|(?:tells?|told|said|asks?|asked)',
    ),
    // What was.
    words(
      'en',
      'fell|broke|collapsed|crashed|won|scored|defeated|arrived|happened|bought|forgot|went|came|took|gave|began|drove|flew|grew|met|ate|has been|have been|had been|used to|(?:arriv|travel|sail|fl|driv|walk)\\p{L}* (?:here )?from',
    ),
    words(
      'en',
      "(?:last|the previous|yesterday[’']s) (?:night|week|month|year|summer|winter|day)|for (?:\\p{L}+ )?(?:years|weeks|days|months|decades|centuries|hours|generations|ages)|since|freshly|newly|recently|already|finally|no longer|not yet|formerly|originally|usually|often|always|(?:is|are) still \\p{L}+(?:ing|ed)|still (?:works?|lives?|runs?|waits?)|every (?:day|week|month|year|morning|evening|summer|winter)|for the (?:first|last|second) time|(?:will|soon) \\p{L}+",
    ),
    words(
      'en',
      'vets?|(?:veterinarian|hairdresser|barber|florist|potter|weaver|shepherd|lumberjack|paramedic|lifeguard|pharmacist|librarian|cobbler|jeweller|merchant|vendor|seller|builder|labou?rer|researcher|scholar|apprentice|intern|trainee|accountant|clerk|receptionist|bartender|barista|usher|politician|physician|technician|photographer|magician|\\p{L}+ologist|\\p{L}+iatrist)s?|secretar(?:y|ies)',
    ),
    words(
      'en',
      'by (?:mistake|accident|chance)|on purpose|deliberately|accidentally|owned by|belong(?:s|ing)? to|once|made it|left (?:the|a|his|her|their|its) \\p{L}+ (?:open|on|behind)|after \\p{L}+ (?:hours?|minutes|days|weeks|years)|(?:tast|smell|sound)(?:es?|s|ing) (?:of|like|good|bad|fresh|sweet)',
    ),
    words(
      'en',
      '(?:she|he|they|someone|somebody|(?:person|people|man|woman|men|women|child|children)) (?:is|are) (?:cold|hot|freezing|thirsty|hungry)|homeless|movers?|removal (?:men|man|workers?|people)|clients?|customers?|in the (?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|(?:was|were) (?:taken|shot|photographed)|villagers?|townspeople|bound for|head(?:s|ing|ed) (?:to|for|home)|married|engaged|related to',
    ),
  ],
  de: [
    words(
      'de',
      '(?:\\p{L}*(?:wehr|kauf|see|zimmer|geschäfts|staats))(?:mann|frau|männer|frauen|leute)',
    ),
    words(
      'de',
      '(?:Ärzt|Arzt|Zahnarzt|Anwalt|Anwält|Richter|Ingenieur|Elektriker|Klempner|Mechaniker|Journalist|Reporter|Wissenschaftler|Politiker|Pilot|Kapitän|Matrose|Soldat|Landwirt|Bauer|Bäuer|Gärtner|Metzger|Fleischer|Schneider|Architekt|Priester|Pfarrer|Mönch|Nonne|Kassierer|Hausmeister|Trainer|Schiedsrichter|Polizist|Briefträger|Freiwillig|Angestellt|Kolleg|Chef|Besitzer|Eigentümer|Experte|Expert|Anfänger|Profi|Meister|Sieger|Gewinner|Fremd|Unbekannt|Bewohner|Anwohner|Zuwander|Flüchtling|Neuling|Stammgast|Stammgäst|Pilger|Künstler|Dichter|Dieb|Witwe|Rentner|Pensionär)(?:in|innen|e|en|er|es|n|s|r|paar|in[ns]?)?',
    ),
    words(
      'de',
      'hoff(?:t|en)|denk(?:t|en)|träum(?:t|en)|wunder(?:t|n) sich|glaub(?:t|en)|erinner(?:t|n)|bereu(?:t|en)|sorg(?:t|en) sich|fürcht(?:et|en)|lieb(?:t|en)|genieß(?:t|en)|erwart(?:et|en)|wünsch(?:t|en)|weiß, \\p{L}+|wissen, \\p{L}+|fühl(?:t|en)|entscheid(?:et|en)|hass(?:t|en)|vermiss(?:t|en)|sehn(?:t|en) sich|bewunder(?:t|n)|vertrau(?:t|en)|freu(?:t|en) sich',
    ),
    words(
      'de',
      'wart(?:et|en) (?:auf|bis)|(?:trainier|üb|prob|spar|lern)(?:t|en|n) (?:für|auf)|bereite?n? sich|bereitet sich|um (?:\\p{L}+ ){0,6}zu (?!de[nm]|eine[nm]|ihre[nm]|seine[nm])\\p{L}+(?:en|ern|eln)|damit|zur (?:Arbeit|Schule|Prüfung)|zum (?:Training|Vorstellungsgespräch|Arzt)',
    ),
    words(
      'de',
      '(?:red|sprech|sprich|plauder|streit|scherz|diskutier|klag|lach)(?:et|en|t|n) (?:sich )?(?:\\p{L}+ )?über|(?:erklär|verkünd|entschuldig|versprech|verspricht|gratulier|beglückwünsch|empfehl|empfiehl|überred|gesteh)\\p{L}*|(?:sagt|sagen|erzählt|erzählen|fragt|fragen) \\p{L}+|(?:zeigt|weist) (?:\\p{L}+ ){0,2}den Weg',
    ),
    words(
      'de',
      '(?:ist|sind) (?:\\p{L}+ ){0,5}(?:umgestürzt|gefallen|gestürzt|eingestürzt|zusammengebrochen|angekommen|passiert|gekommen|gefahren|gewachsen|gewesen)|(?:hat|haben) (?:\\p{L}+ ){0,5}(?:gewonnen|verloren|gekauft|gefunden|geschossen|besiegt|gegessen|getrunken|gemacht|gesehen|gebaut|gemalt|erlebt|geschafft|gehabt)|war|wurde|wurden|kam|kamen|ging|gingen|fiel|fielen|gewann|gewannen|fuhr|fuhren|früher|damals|einst',
    ),
    words(
      'de',
      '(?:seit|vor) (?:\\p{L}+ )?(?:Jahren|Wochen|Tagen|Monaten|Jahrzehnten|Jahrhunderten|Stunden|Generationen|langem|kurzem)|(?:letzten?|vergangenen?|vorigen?) (?:Nacht|Woche|Monat|Jahr|Sommer|Winter|Tag)|frisch (?:ge\\p{L}+|zubereitet\\p{L}*|auf\\p{L}+)|kürzlich|neulich|bereits|endlich|nicht mehr|noch nicht|immer noch|ursprünglich|gewöhnlich|meistens|oft|immer|jede[ns]? (?:Tag|Woche|Monat|Jahr|Morgen|Abend|Sommer|Winter)|zum (?:ersten|letzten|zweiten) Mal|wird (?:bald|gleich)|werden (?:bald|gleich)',
    ),
    words(
      'de',
      '(?:\\p{L}*(?:ärzt|arzt|schmied|händler|verkäufer|pfleger|helfer|forscher|züchter|wärter|arbeiter)|Friseur|Florist|Töpfer|Weber|Schäfer|Hirte|Holzfäller|Sanitäter|Bademeister|Zöllner|Apotheker|Bibliothekar|Schlosser|Schuster|Juwelier|Maurer|Winzer|Imker|Lehrling|Praktikant|Sekretär|Buchhalter|Barkeeper|Kellner|Fotograf|Koch|Köch)(?:in|innen|e|en|n|s)?',
    ),
    words(
      'de',
      '(?:hat|haben) (?!(?:\\p{L}+ ){0,2}(?:Augen|Hände?|Arme?|Beine?|Füße|Kopf|Haare?|Mund|Rücken|Finger))(?:\\p{L}+ ){0,7}(?:ge\\p{L}{3,}(?:t|en)|\\p{L}+ge\\p{L}{3,}(?:t|en)|\\p{L}{3,}iert|(?:er|ver|be|ent|zer|miss)\\p{L}{3,}(?:t|en)) ?(?=[.,;!]|$)|aus Versehen|versehentlich|absichtlich|zufällig|unterhalten sich|unterhält sich|gehör(?:t|te|ten) einst',
    ),
    words(
      'de',
      'denn(?= (?:es|er|sie|das|der|die|ein|man))|da(?= (?:es|er|sie|das|die|der|ihr|sein) (?:\\p{L}+ )*\\p{L}+(?:t|en|ist|hat|war)$)|(?:schmeck|riech|duft|kling)(?:t|en|et) (?:nach|gut|süß|wie|frisch)',
    ),
    words(
      'de',
      '(?:ihr|ihm|ihnen|jemandem|(?:Person|Frau|Mann|Kind)) ist (?:kalt|warm|heiß|schlecht|langweilig)|Obdachlose[nr]?|\\p{L}*packer(?:in|innen|n)?|Kund(?:e|en|in|innen)|(?:zwanz|dreiß|vierz|fünfz|sechz|siebz|achtz|neunz)iger(?:n|jahren?| Jahren?)?|(?:entstanden|aufgenommen|fotografiert)|\\p{L}*bewohner(?:in|innen|n|s)?|(?:Schreiner|Tischler|Zimmerer|(?:Reise|Chor|Schul|Bau|Filial|Projekt|Wander)leiter|(?:Berg|Fremden|Stadt|Reise)führer)(?:in|innen|n|s)?|Braut\\p{L}*|befreundet|verheiratet|verlobt|verwandt|seit \\p{L}+|noch nie|(?:fähr|fahr|reis|flieg|segel)(?:t|en|n) (?:zum Festland|zur Insel|nach (?!links|rechts|oben|unten|vorn|hinten|draußen|innen)\\p{L}+)|bereite(?:t|n) (?:\\p{L}+ ){0,2}(?:Fest|Feier|Hochzeit|Reise|Prüfung|Konzert|Abfahrt|Markt)\\p{L}* vor',
    ),
  ],
  fr: [
    words(
      'fr',
      '(?:médecin|docteur|chirurgien|dentiste|avocat|juge|ingénieur|électricien|plombier|mécanicien|journaliste|reporter|scientifique|politicien|pilote|capitaine|soldat|agriculteur|fermier|jardinier|boucher|tailleur|architecte|prêtre|curé|moine|caissier|concierge|entraîneur|arbitre|bénévole|employé|collègue|patron|chef|propriétaire|expert|débutant|professionnel|champion|gagnant|vainqueur|inconnu|étranger|habitant|résident|immigré|réfugié|nouveau venu|habitué|pèlerin|artiste|poète|voleur|veuve|retraité|instituteur|professeur|maître d’école)(?:ne|nes|e|es|s)?',
    ),
    words(
      'fr',
      '(?:fermière|bouchère|caissière|infirmière|policière|institutrice|directrice|religieuse|(?:une?|l[ae]) (?:maîtresse|marié|mariée))s?',
    ),
    words(
      'fr',
      "espèr(?:e|ent)|pens(?:e|ent)|rêv(?:e|ent)|croi(?:t|ent)|se (?:souvien(?:t|nent)|demand(?:e|ent)|sen(?:t|tent)|réjoui(?:t|ssent))|regrett(?:e|ent)|s[’']inqui[èe]t(?:e|ent)|craign(?:ent)|craint|aim(?:e|ent)|ador(?:e|ent)|profit(?:e|ent) d[eu]|savour(?:e|ent)|souhait(?:e|ent)|sai(?:t|vent) que|décid(?:e|ent)|préfèr(?:e|ent)|détest(?:e|ent)|admir(?:e|ent)",
    ),
    words(
      'fr',
      "attend(?:ent|ant)? (?:l[ea]|les|d[ue]|des|une?|que|son|sa|ses|leurs?|[ldq]u?[’']\\p{L}+)|(?:s[’']entraîn|se prépar|répèt|économis|révis)(?:e|ent) (?:pour|à)|pour (?!l[ea’'])(?:\\p{L}+(?:er|ir|oir|re))|afin (?:de|que)",
    ),
    words(
      'fr',
      "(?:parl|discut|bavard|plaisant|se plain|se disput|ri)(?:e|ent|t|gnent)? (?:d[eu’']|à propos|au sujet)\\p{L}*|(?:expliqu|annonc|s[’']excus|promet|félicit|conseill|recommand|persuad|avou|racont)\\p{L}*|(?:di(?:t|sent)|demand(?:e|ent)) (?:que|à|de)|indiqu(?:e|ent) (?:le|la) (?:chemin|route|direction)",
    ),
    words(
      'fr',
      "(?:est|sont) (?:tombé|arrivé|venu|parti|né|mort|revenu|devenu|allé)(?:e|s|es)?|(?:a|ont) (?:été|gagné|perdu|acheté|trouvé|marqué|battu|mangé|bu|fait|vu|construit|peint|vécu|réussi|eu|pris|mis)(?:e|s|es)?|était|étaient|avait|avaient|fut|furent|autrefois|jadis|(?:arriv|revien|rentr)(?:e|t|ent|nent) d[eu’']\\p{L}*",
    ),
    words(
      'fr',
      "(?:depuis|il y a) (?:\\p{L}+ )?(?:ans|années|semaines|jours|mois|décennies|siècles|heures|générations|longtemps|peu)|(?:la nuit|la semaine|le mois|l[’']année|l[’']été|l[’']hiver) (?:dernière?|passée?)|fraîchement|récemment|déjà|enfin|ne \\p{L}+ plus|pas encore|toujours|à l[’']origine|d[’']habitude|souvent|chaque (?:jour|semaine|mois|année|matin|soir|été|hiver)|tous les (?:jours|ans|matins|soirs)|pour la (?:première|dernière|deuxième) fois",
    ),
    words(
      'fr',
      '(?:vétérinaire|forgeron|fleuriste|esthéticien|coiffeu|peintre|sculpteur|potier|tisserand|berger|bûcheron|éboueur|ambulancier|secouriste|sauveteur|douanier|gendarme|magistrat|notaire|pharmacien|libraire|antiquaire|serrurier|cordonnier|horloger|bijoutier|brocanteur|commerçant|marchand|ouvrier|éleveur|vigneron|apiculteur|chercheu|enseignant|stagiaire|apprenti|secrétaire|comptable|serveu|barman|photographe)(?:r|se|ne|e|ère)?s?',
    ),
    words(
      'fr',
      "(?:a|ont|s[’']est|se sont|s[’']étaient) (?:\\p{L}+ment )?(?:\\p{L}{2,}(?:é|ée|és|ées)|plu|vu|lu|bu|su|pu|eu|couru|vendu|rendu|entendu|attendu|descendu|répondu|reçu|vaincu|connu|fini|choisi|sorti|dormi|servi|dit|écrit|ouvert|offert|découvert|atteint|rejoint|peint)(?:e?s?)|par (?:erreur|accident|hasard)|exprès|volontairement|apparten(?:ait|aient)",
    ),
    words(
      'fr',
      "\\p{L}+ heures?|doi(?:t|vent) être|(?:le|la|les) meilleure?s?|parl(?:e|ent) (?:de|du|des)|goût d[eu’']\\p{L}*|sen(?:t|tent) (?:bon|mauvais|le|la)|odeur|parfum",
    ),
    words(
      'fr',
      "sans-abri|déménageurs?|client(?:e|s|es)?|années (?:vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingts?|quatre-vingt-dix)|(?:a|ont) été pris(?:e|es)?|villageois(?:es?)?|citadins?|épuisée?s?|éreintée?s?|affamée?s?|assoiffée?s?|fiancée?s?|se dirig(?:e|ent) vers (?!l[’']objectif)\\p{L}+|prépar(?:e|ent) (?:l[ae] |l[’']|leur |une? )(?:fête|départ|voyage|mariage|concert|examen|course|marché)",
    ),
  ],
};
