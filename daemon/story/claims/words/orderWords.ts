import { numerals } from './numerals.ts';
import { anyOf, everyTurn, everyWhole } from './turns.ts';

/**
 * How a language speaks of order, rank and company. `§` stands for somebody, `¤` for a place that is known.
 */
export interface OrderWords {
  /** Somebody is the first, or the first picture shows them. */
  readonly first: RegExp;
  readonly last: RegExp;
  /** Somebody is seen for the first time. */
  readonly debut: RegExp;
  /** Somebody is seen for the last time. */
  readonly finale: RegExp;
  /** Nobody is seen more often. */
  readonly most: RegExp;
  /** No picture shows it. */
  readonly none: RegExp;
  /** All pictures show it. */
  readonly every: RegExp;
  readonly together: RegExp;
  readonly alone: RegExp;
  /** The first group of people in a picture, counted: `(?<n>...)`. */
  readonly largest: RegExp;
  /** So many pictures, perhaps of how many: `(?<n>...)`, `(?<of>...)`. */
  readonly pictures: RegExp;
  /** All of so many: `(?<n>...)`. */
  readonly everybody: RegExp;
  /** Before a place that is only looked back at, or forward to. */
  readonly elsewhere: RegExp;
  /** Not at the moment that is told, but before or after it. */
  readonly loose: RegExp;
}

const en = `no|one|${numerals.en}|\\d{1,5}`;
const enPicture = '(?:photo(?:graph)?|picture|image|shot|frame|snap|portrait)s?';
const de = `kein|keinem|ein|einem|eine(?: einzige)?|ein einziges|${numerals.de}|\\d{1,5}`;
const dePicture = '(?:fotos?|bild(?:er)?n?|aufnahmen?|porträts?|portraits?)';
const fr = `une|${numerals.fr}|\\d{1,5}`;
const frPicture = '(?:photos?|images?|clichés?|portraits?)';

/** Two people side by side, or in one picture. */
const sideBySide = String.raw`
  together|side by side|same (?:picture|photo|frame)
  shar\p{L}+ (?:a|one|the) (?:frame|picture|photo)|(?:picture|photo|shot) with both
  next to each other|(?:next to|beside|alongside|flanked by) §
  §[^.;,§]{0,24} (?:next to|beside|alongside)(?=[.,])|shoulder to shoulder|arm in arm
  (?:photograph\p{L}*|pos(?:e[sd]?|ing)|(?:picture|photo|portrait|shot) of §) with §
  (?:at|by|on|to) (?:his|her) (?:side|left|right)|lean\p{L}* (?:on|against) §|arm (?:a?round) §
  both in (?:one|a) (?:frame|picture|photo)|in one (?:frame|picture|photo)
`;

export const orderWords = {
  en: {
    first: everyTurn(String.raw`
      §[^.;]{0,24}\b(?:was|is|were|are|comes?|came|went|goes|appears?|appeared)\s(?:the\s)?(?:very\s)?first\b(?!\s(?:time|in line|seen|photographed|spotted|shown))
      \bfirst\s(?:one\s|person\s|face\s|of\s(?:us|them|all)\s)*(?:to\sbe\s\p{L}+\s|to\s\p{L}+\s(?:\p{L}+\s)?)?(?:is|was)\s§
      \bfirst\s(?:${enPicture}|face)(?:\s(?:in|of)\sthe\s\p{L}+)?\s(?:shows?|showed|belongs\sto|is\sof|was\sof)\s§
      §[^.;]{0,30}\b(?:before|ahead of) (?:anybody|anyone|everybody|everyone|all) (?:else|the others|others)\b
      (?:starts?|begins?|began|started|opens?|opened)\swith\s§
      \bat\sthe\s(?:very\s)?(?:beginning|start)\s(?:there\s)?(?:is|was|comes|came|stands|stood|we\s(?:see|saw|meet|met))\s§
      §\s(?:and\s§\s)?(?:opens?|opened|began|begins?|started|starts?)\sthe\s(?:trip|album|story|journey|day|tour|series|holiday)
      \bfirst\s(?:person|face|one)\s(?:\p{L}+\s){0,3}(?:is|was)\s§
    `),
    last: everyTurn(String.raw`
      §[^.;]{0,24}\b(?:was|is|were|are|comes?|came)\s(?:the\s)?(?:very\s)?last\b(?!\s(?:time|year|week|seen|photographed|shown|spotted))
      \blast\s(?:${enPicture}|face)(?:\s(?:in|of)\sthe\s\p{L}+)?\s(?:shows?|showed|belongs\sto|is\sof|was\sof)\s§
      \bat\sthe\s(?:very\s)?end\s(?:there\s)?(?:is|was|comes|came|stands|stood|we\s(?:see|saw|meet|met))\s§
      (?:ends?|ended|closes?|closed)\swith\s§
      §\s(?:who\s|that\s)?(?:ends|ended|closes|closed|concludes|concluded|rounds\soff)\sthe\s(?:day|evening|album|trip|weekend)\b
      \blast\s(?:person|face|one)\s(?:\p{L}+\s){0,3}(?:is|was)\s§
    `),
    debut: everyTurn(String.raw`
      \bfor the first time\b(?! ever| in (?:his|her|their) li)
      \bfirst (?:shows? up|showed up|appears?|appeared|turns? up|turned up|(?:is|are|was|were) seen)\b
      \b(?:is|are|was|were) first (?:seen|photographed|spotted|shown)\b
    `),
    finale:
      /\bfor the last time\b|\blast (?:shows? up|showed up|appears?|appeared|turns? up|turned up|(?:is|are|was|were) seen)\b|\b(?:is|are|was|were) last (?:seen|photographed|spotted|shown)\b/giu,
    most: everyTurn(String.raw`
      \b(?:nobody|no one|none)(?: else)?\b[^.;]{0,40}\b(?:more|as) (?:often|many|pictures|photos)[^.;]{0,24}(?:than|as) §
      §[^.;]{0,60}\b(?:most often|the most|more often than (?:any|every)\p{L}*|(?:in|with) the (?:greatest|highest|largest) number of (?:pictures|photos|images|shots|frames)|(?:in|on) more (?:pictures|photos|images|shots|frames)(?: [^.;]{0,30})? than (?:any|every|either|all)\p{L}*|more than any\p{L}*)\b
      \bmore (?:pictures|photos|images|shots) (?:feature|show|have|contain|are of) § than (?:any|either)\b
      § (?:is |was )?the one (?:\p{L}+ ){1,2}(?:see|seen|meet|met) (?:the )?most(?: often)?\b
      \bthe one (?:we|you) see (?:the )?most(?: often)?(?: of all)? is §
      \b(?:it is|it’s|it's) § (?:that |who )?we see (?:the )?most(?: of all)?
      \bmost (?:often|of all)\b(?! with)[^.;]{0,24}§
      \bmost (?:of the )?(?:photos|pictures|images|shots)\b[^.;]{0,20}§
      § (?:is|was) (?:the )?(?:most(?: often)? photographed|(?:person |one )photographed most)(?: often)?\b
      \bmost photographed (?:person|face|one)?(?: of all)? ?(?:is|was) §
    `),
    none: everyTurn(String.raw`
      \bnever\b|\bnot (?:even )?once\b|\bnot a single time\b
      (?<!\b(?:nobody|no one|none of them) )\b(?:is|are|was|were) (?:missing|absent)\b
      (?:\bnot|n['’]t) (?:in|on) (?:a single|any|one)\b|\bnowhere\b
      \bin no (?:picture|photo|shot)s?\b|\bnone of the (?:pictures|photos)\b
      \bno (?:picture|photo)s?\b|\bnot a (?:single )?(?:picture|photo)\b
      \bnobody (?:was|is) (?:there|in)\b|\bwithout §
    `),
    every: everyTurn(String.raw`
      \b(?:in|on) (?:every|each)(?: single)? (?:picture|photo|image|shot|frame|one of (?:the|these|them))\b
      \b(?:in|on) all (?:of )?(?:the |of them)?(?:\p{L}+ )?(?:pictures|photos|images|shots)\b
      (?<!\b(?:times|photos|pictures|shots|days|frames) )\b(?:in|on) all(?: of them)?(?= |\.)(?! the same| likelihood)
      \balways there\b|\bevery (?:single )?(?:picture|photo|image|shot) (?:shows|has)\b
    `),
    together: everyTurn(String.raw`\b${anyOf(sideBySide)}(?!\p{L})`),
    alone:
      /\b(?:alone|the only (?:one|person) (?:in (?:the|that|this|it|them)(?: (?:picture|photo|shot|image)s?)?|to be seen)|by (?:him|her)self|on (?:his|her) own|without company|without the others|solo (?:picture|photo|portrait)|(?:picture|photo) of (?:his|her) own)\b/giu,
    largest: everyTurn(String.raw`
      \b(?:biggest|largest|fullest)\s(?:\p{L}+\s){0,2}(?:has|had|holds|held|shows|showed|counts|counted|numbers|numbered|is of|was|is|with)\s(?<n>${en})\b
      \b(?<m>${en})\s(?:people|persons|faces|of (?:us|them))\s(?:\p{L}+\s){0,3}in(?:to)?\s(?:a|one)\s(?:single\s)?(?:picture|photo|frame)
      \bnever more than (?<most>${en})\s(?:people|persons|faces|of (?:us|them))
    `),
    pictures: new RegExp(
      `(?<![\\p{L}\\p{N}.-])(?<n>${en})\\s(?:of\\s(?:the\\s|these\\s|all\\s|a total of\\s){0,2}(?:(?<of>${en})\\s)?)?${enPicture}(?!\\p{L})`,
      'giu',
    ),
    everybody:
      /\b(?:all|the) (?<n>two|three|four|five|six)\b(?! (?:of the\b|photos|pictures|days|towns|shots|images))/iu,
    elsewhere: /(?:from|after|since|before|left|leaving|towards?|near|for) (?:the )?$/iu,
    loose: /\b(?:by|until|till|before|after|since|between|from|later|earlier|as early as)\b/iu,
  },
  de: {
    first: everyTurn(String.raw`
      (?<!\p{L})(?:zuerst\s(?:kam|kommt|war|ist|traf|trifft|erschien|stand|steht|sieht man|wurde)|am\sanfang\s(?:steht|stand|ist|war|kommt|kam|sieht man))\s§
      §[^.;]{0,30}(?<!\p{L})(?:als Erste[rs]?|zuerst(?! (?:um|am|in|auf|gegen|an) )|(?:war|ist|kam) (?:die|der) Erste)(?!\p{L})
      (?<!\p{L})als Erste[rs]?(?!\p{L})[^.;]{0,40}§
      (?<!\p{L})(?:erste|allererste)\s(?:Bild|Foto|Aufnahme|Gesicht)(?:\sim\s\p{L}+)?\s(?:zeigt|zeigte|gehört|gehörte|ist von)\s§
      §[^.;]{0,30}(?<!\p{L})vor allen anderen(?!\p{L})
      (?:beg[ia]nn\p{L}*|f[aäi]ng\p{L}*|los geht es|ging es los)\s(?:wir\s)?mit\s§
      (?<!\p{L})den\sanfang\s(?:macht|machte|machen|machten)\s§
      §\s(?:und\s§\s)?(?:macht|machte|machen|machten)\s(?:\S+\s){0,3}den\sanfang
      (?<!\p{L})als\serstes\swurden?\s§
    `),
    last: everyTurn(String.raw`
      §[^.;]{0,30}(?<!\p{L})(?:als Letzte[rs]?|(?<!(?:sieht|sah) man )zuletzt(?! (?:um|am|gegen) )|(?:war|ist|kam) (?:die|der) Letzte)(?!\p{L})
      (?<!\p{L})(?:letzte|allerletzte)\s(?:Bild|Foto|Aufnahme|Gesicht)(?:\sim\s\p{L}+)?\s(?:zeigt|zeigte|gehört|gehörte|ist von)\s§
      (?<!\p{L})(?:als letzte[rs]?|am (?:ende|schluss))\s\p{L}+\s§|(?:endet|endete)\smit\s§
      (?:ist|war)\s§,\sde[rm]\s(?:den|diesen)\s(?:tag|abend)\s(?:beschließt|beschloss|beendet)(?!\p{L})
      (?:den|diesen)\s(?:tag|abend|reigen)\s(?:beschließt|beschloss|beendet|beendete)\s§
      §\s(?:beschließt|beschloss|beendet|beendete)\s(?:den|diesen)\s(?:tag|abend|reigen)(?!\p{L})
      (?<!\p{L})den\s(?:abschluss|schluss|schlusspunkt)\s(?:macht|machte|bildet|bildete)\s§
      (?<!\p{L})als\sletztes\swurden?\s§
    `),
    debut: everyWhole(`
      zum ersten Mal(?! überhaupt| in (?:seinem|ihrem) Leben)
      das erste Mal (?:auf dieser Reise|in (?:dieser Reihe|diesem Album))|erstmals
      zuerst(?= (?:um|am|gegen) )|(?:taucht|erscheint|tauchte|erschien) zuerst
    `),
    finale: /(?<!\p{L})(?:zum letzten Mal|zuletzt(?= (?:um|am|gegen) ))(?!\p{L})/giu,
    most: everyTurn(String.raw`
      (?<!\p{L})(?:so|ebenso|genauso) (?:oft|häufig) wie §[^.;]{0,80}(?<!\p{L})(?:niemand|keiner|keine|kein ander\p{L}*)(?!\p{L})
      (?<!\p{L})(?:niemand|keiner|keine)(?!\p{L})[^.;]{0,40}(?:öfter|häufiger|mehr|so oft|so häufig|(?:so|ebenso|genauso) vielen?)[^.;]{0,36}(?:als|wie) §
      (?<!\p{L})am (?:häufigsten|öftesten|meisten)(?!\p{L}| mit)[^.;§]{0,60}§
      §[^.;]{0,60}(?<!\p{L})(?:am (?:häufigsten|öftesten|meisten)|öfter als \p{L}+|auf mehr (?:bildern|fotos|aufnahmen)(?: [^.;]{0,30})? als (?:jede|alle|irgend)\p{L}*|auf den meisten|mit den meisten (?:bildern|fotos|aufnahmen))(?!\p{L})
      (?<!\p{L})mehr (?:bilder|fotos|aufnahmen) (?:zeigen|gibt es von|haben|sind von) § als (?:jede|irgend|alle)
      (?<!\p{L})die meisten (?:bilder|fotos)(?!\p{L})[^.;]{0,20}§
      § (?:ist|war) (?:die|der) (?:meistfotografierte|am häufigsten)
      (?<!\p{L})meistfotografierte(?:n|r)?(?: \p{L}+)? (?:ist|war) §
    `),
    none: everyTurn(String.raw`
      (?<!\p{L})kein (?:einziges )?mal(?!\p{L})
      (?<!\p{L})(?:nie|niemals|nirgends|nirgendwo|(?<!(?:niemand|keiner|keine) )(?:fehlt|fehlen|fehlte|fehlten)|(?:fehlt|fehlte) (?!niemand|keine?r?(?!\p{L}))(?=\p{L}))(?!\p{L})
      (?<!\p{L})(?:auf )?kein(?:e[mnrs]?)?(?: einzige[smnr]?)?(?: (?:der|dieser|von))? (?:bild|foto|aufnahme)(?:e?s?|er|ern|n)?(?!\p{L})
      (?<!\p{L})niemand (?:da|zu sehen)|(?<!\p{L})war niemand (?:da|dabei)|(?<!\p{L})ohne §
    `),
    every: everyTurn(String.raw`
      (?<!\p{L})auf jedem (?:einzelnen )?der (?:\p{L}+ )?(?:bilder|fotos|aufnahmen)(?!\p{L})
      (?<!\p{L})auf (?:jedem|allen)(?: einzelnen| \p{L}+)?(?: der)? (?:bild|foto|bildern|fotos|aufnahmen)(?!\p{L})
      (?<!\p{L})(?:jedes|alle) (?:einzelne )?(?:bild|foto|bilder|fotos) (?:zeigt|zeigen)(?!\p{L})
    `),
    together: everyWhole(String.raw`
      zusammen|gemeinsam|nebeneinander|beieinander|beisammen
      neben (?:§|sich|ihm|ihr|dem|der(?= §))|schulter an schulter|arm in arm
      an (?:der|seiner|ihrer) seite|(?:bild|foto) von § mit §
      mit §[^.;,§]{0,24} (?:§ )?(?:fotografier\p{L}*|posier\p{L}*)|lehnt\p{L}* (?:sich )?an §
      arm um §|als § fotografiert wurde|(?:dem)?selben (?:bild|foto)
      teilen sich ein (?:bild|foto)|ein (?:bild|foto) mit|auf einem (?:bild|foto)
    `),
    alone:
      /(?<!\p{L})(?:allein|alleine|als einzige[rs]?|ohne die anderen|(?:bild|foto) (?:ganz )?(?:allein )?für sich|(?:einzel|solo)(?:bild|foto|porträt)s?)(?!\p{L})/giu,
    largest: everyTurn(String.raw`
      (?<!\p{L})(?:größte|größten|vollste|vollsten)\s(?:\p{L}+\s){0,3}(?<n>${de})(?!\p{L})
      (?<!\p{L})(?<m>${de})\s(?:Leute|Personen|Menschen|Gesichter)\s(?:\p{L}+\s){0,2}(?:auf|in)\sein(?:em)?\s(?:einziges\s|einzigen\s)?(?:Bild|Foto)
      drängten sich\s(?<k>${de})\sLeute
      (?<!\p{L})nie(?: sind| waren| ist| war)? mehr als (?<most>${de})\s(?:Leuten?|Personen|Menschen|Gesichtern?)
    `),
    pictures: new RegExp(
      `(?<![\\p{L}\\p{N}.-])(?<n>${de})\\s(?:(?:der|dieser|von|aller|von allen|von insgesamt)\\s(?:(?<of>${de})\\s)?)?${dePicture}(?!\\p{L})`,
      'giu',
    ),
    everybody:
      /(?<!\p{L})(?:alle|die) (?<n>zwei|drei|vier|fünf|sechs)(?!\p{L}| (?:bilder|fotos|tage|orte))/iu,
    elsewhere: /(?:aus|von|nach|seit|ab|hinter|vor|richtung|bei|bis) (?:de[rmn] )?$/iu,
    loose: /(?<!\p{L})(?:bis|vor|nach|seit|zwischen|von|ab|später|früher)(?!\p{L})/iu,
  },
  fr: {
    first: everyTurn(String.raw`
      §[^.;]{0,24}(?<!\p{L})(?:était|est|a été|fut) (?:la |le )?(?:tou(?:t|te) )?premi(?:er|ère)(?!\p{L}| fois)
      (?<!\p{L})premi(?:er|ère) (?:à (?:être )?\p{L}+(?: sur \p{L}+ \p{L}+)?|photographiée?)(?:,? (?:est|fut|était|c[’']est|c[’']était)) §
      (?<!\p{L})premi(?:er|ère) (?:photo|image|visage|cliché)(?: de l’album| de la série)?,? (?:montre|est cel(?:ui|le) d[e’'] ?|est d[e’'] ?|appartient à ) ?§
      § (?:ouvre|fait l’ouverture)|c[’']est § qui (?:ouvre|commence)
      commen[cç]\p{L}* (?:par|avec) §
      premi(?:er|ère) devant [^.;§]{0,20} (?:est|était|fut|c[’']est) §
      au début,? (?:il y a|c[’']est|on voit) §
      §[^.;]{0,40} en premier(?!\p{L}|[^.;]*(?:second|puis|ensuite))
      § (?:et §,? )?(?:ouvrent|ouvre) (?:le|la|l[’'])
      (?<!\p{L})première personne (?:\p{L}+ ){0,2}(?:est|était|fut|c[’']est) §
    `),
    last: everyTurn(String.raw`
      §[^.;]{0,24}(?<!\p{L})(?:était|est|a été|fut) (?:la |le )?(?:tou(?:t|te) )?derni(?:er|ère)(?!\p{L}| fois)
      (?<!\p{L})derni(?:er|ère) (?:photo|image|visage|cliché)(?: de l’album| de la série)?,? (?:montre|est cel(?:ui|le) de|est de|appartient à) §
      (?:finit|se termine|se terminait) (?:par|avec|sur) §
      à la (?:toute )?fin,? (?:il y a|c[’']est|on voit) §|§[^.;]{0,40} en dernier(?!\p{L})
      § (?:qui )?(?:clôt|clôture|termine|achève) (?:la journée|la soirée|l[’']album|le voyage)(?!\p{L})
      (?<!\p{L})dernière personne (?:\p{L}+ ){0,2}(?:est|était|fut|c[’']est) §
    `),
    debut: /(?<!\p{L})pour la première fois(?!\p{L})/giu,
    finale: /(?<!\p{L})pour la dernière fois(?!\p{L})/giu,
    most: everyTurn(String.raw`
      (?<!\p{L})personne(?!\p{L})[^.;]{0,50}(?:plus|aussi) souvent[^.;]{0,10}qu[e’] ?§
      (?:c[’']est )?§ qu(?:e l[’']|[’'])on voit le plus
      § est cel(?:ui|le) qu(?:e l[’']|[’'])on voit le plus(?: souvent)?
      cel(?:ui|le) qu(?:e l[’']|[’'])on voit le plus(?: souvent)?,? (?:c[’'])?est §
      §[^.;]{0,60}(?<!\p{L})le plus (?:souvent|de photos)
      la plupart des (?:photos|images)[^.;]{0,20}§
      § (?:est|était|a été) (?:la personne |celle |celui )?(?:la |le )?plus (?:photographiée?|souvent photographiée?)(?!\p{L})
      (?<!\p{L})(?:personne )?la plus photographiée,? (?:est|c[’']est) §
    `),
    none: everyTurn(String.raw`
      (?<!\p{L})pas une (?:seule )?fois(?!\p{L})
      (?<!\p{L})(?:jamais|(?<!personne ne )manque|absente?)(?!\p{L})|(?<!\p{L})nulle part
      (?<!\p{L})(?:sur )?aucune (?:des (?:\p{L}+ )?)?(?:photo|image)s?(?!\p{L})
      (?<!\p{L})pas une (?:seule )?(?:photo|image)(?!\p{L})|(?<!\p{L})sans §
    `),
    every:
      /(?<!\p{L})sur chacune d[e’']|(?<!\p{L})sur (?:toutes les|chaque) (?:photos?|images?)(?!\p{L})|(?<!\p{L})sur les \p{L}+ (?:photos?|images?)(?!\p{L}| d[eu’'])/giu,
    together: everyWhole(String.raw`
      ensemble|côte à côte|(?:à|aux) côtés? d[e’'] ?(?:§|lui|elle|qui)
      à (?:sa|ses) (?:gauche|droite|côtés)|l[’']une? (?:près|à côté) de l[’']autre
      (?:en compagnie|près) d[e’'] ?§|épaule contre épaule|contre §
      (?:pos\p{L}+|photographi\p{L}+)(?: [^.;,§]{0,16})? avec §|avec § que § pos\p{L}+
      photo d[e’'] ?§ avec §|(?:la |une )même (?:photo|image)|partagent une (?:photo|image)
      une photo avec
    `),
    alone:
      /(?<!\p{L})(?:seule?|tou(?:t|te) seule?|en solo|sans les autres|(?:photo|image) (?:pour|à) soi)(?!\p{L})(?! (?:photo|image|fois))/giu,
    largest: everyTurn(String.raw`
      (?<!\p{L})plus grande (?:\p{L}+\s){0,5}(?<n>${fr})(?!\p{L})
      (?<!\p{L})(?<m>${fr})\s(?:personnes|visages)\s[^.;]{0,40}(?:sur|dans)\sune\s(?:seule\s)?(?:image|photo)
      (?<!\p{L})jamais plus de (?<most>${fr})\s(?:personnes|visages)
    `),
    pictures: new RegExp(
      `(?<![\\p{L}\\p{N}.-]|à )(?<n>${fr})\\s(?:(?:des|de|de ces|sur)\\s(?:(?<of>${fr})\\s)?)?${frPicture}(?!\\p{L})`,
      'giu',
    ),
    everybody:
      /(?<!\p{L})(?:tou(?:s|tes) les|les) (?<n>deux|trois|quatre|cinq|six)(?!\p{L}| (?:photos|images|jours|lieux))/iu,
    elsewhere:
      /(?:de|d’|depuis|après|avant|vers|pour|près de) $|quitt\p{L}+ (?:la |le |les |l[’'])?$/iu,
    loose: /(?<!\p{L})(?:avant|après|depuis|entre|jusqu|dès|plus tard)(?!\p{L})/iu,
  },
} satisfies Readonly<Record<'en' | 'de' | 'fr', OrderWords>>;
