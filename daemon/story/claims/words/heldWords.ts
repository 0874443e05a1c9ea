import type { Language } from '../../language.ts';
import { numerals } from './numerals.ts';
import { anyOf, anyTurn, everyTurn } from './turns.ts';

/** How a language puts together, denies, looks back and counts; `§` is somebody, `¤` a place that is known. */
export interface HeldWords {
  /** Something is said not to be. */
  readonly denies: RegExp;
  /** At the end of what stands before a time: it is not the moment that is told. */
  readonly aside: RegExp;
  /** At the end of what stands before a caption's word: it is only looked back at, or forward to. */
  readonly relative: RegExp;
  /** Where another clause begins. */
  readonly clause: RegExp;
  /** Somebody joins the others. */
  readonly joins: RegExp;
  /** Somebody or something is back. */
  readonly again: RegExp;
  /** They are at a place once more. */
  readonly returns: RegExp;
  /** So many times (`n`), perhaps of how many (`of`). */
  readonly times: RegExp;
  /** All of so many (`n`), or `three` without a number. */
  readonly cast: RegExp;
  /** The first picture, the last, the highest. */
  readonly edges: Readonly<Record<'first' | 'last' | 'highest', RegExp>>;
  /** Somebody is not in it: what is denied of a photo. */
  readonly isNot: RegExp;
  /** So many days (`n`) pass before a place is reached. */
  readonly untilPlace: RegExp;
  /** Words for where things are and for occasions, which say nothing of one photo where several captions may mean it. */
  readonly landscape: RegExp;
  /** At the end of what stands before a time: it was over then, or only began. */
  readonly by: RegExp;
  readonly past: RegExp;
  /** So long after or before something else. */
  readonly sinceThen: RegExp;
  /** So many days or nights (`n`, or `m` behind the place) at a place. */
  readonly stays: RegExp;
  /** One of several nights or days at a place (`n`). */
  readonly nth: RegExp;
}

const { en, de, fr } = numerals;

/** So many times, of how many, or each. */
const howOften = {
  en: String.raw`(?<n>${en})(?: times)? (?:of|out of) (?:the |these |them |all )?(?<of>${en})(?! (?:people|persons|faces|of))
    (?:in|on) (?:only |just )?(?<them>${en}) of (?:them|these)
    (?<times>once(?! (?:more|again|there|here|upon|they|he|she|we|it|on each|in each|each|every))|twice|(?:${en}) times)
    (?<each>${en}) (?:pictures |photos |shots )?each`,
  de: String.raw`(?<n>${de})(?:mal| Mal)? (?:von|der|bei|aus|unter) (?:den |insgesamt |allen )?(?<of>${de})(?:en)?(?! (?:leute\p{L}*|personen|menschen|gesichter\p{L}*))
    auf (?:nur )?(?<them>${de}) (?:davon|von ihnen)
    (?:(?<times>(?<!noch )ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn)mal|(?<mal>${de}) Mal)
    je(?:weils)? (?<each>${de})(?! (?:leute\p{L}*|personen|menschen|tage\p{L}*))`,
  fr: String.raw`(?<n>${fr})(?: fois)? (?:des|sur(?: les)?|de ces|de) (?<of>${fr})(?! (?:personnes|visages|heures))
    (?:sur|dans) (?<them>${fr}) d[’']entre elles
    (?<times>(?<!encore )une(?: seule)? fois|(?:${fr}) fois)
    (?<each>${fr}) (?:photos |images )?chacune?`,
};

/** Where things are, occasions, and how large or good something is. */
const landscapes = {
  en: `lakes?|seas?|rivers?|beach(?:es)?|mountains?|islands?|forests?|woods|streets?|houses?|gardens?
    parks?|squares?|water|harbou?r|church|station|school|valley|coast|old|new|road|sun|lakeside
    wedding|birthday|party|trip|holiday|family|big|bigger|biggest|large|larger|largest|great|small
    smallest|little|good|best`,
  de: String.raw`seen?|meer\p{L}*|fl(?:uss|üsse)\p{L}*|strand|strände|berge?n?|inseln?|wald|wälder\p{L}*|straßen?
    häuser\p{L}*|haus|garten|parks?|plätze|wasser|hafen|kirchen?|bahnhof\p{L}*|schulen?|tal|küsten?
    alte[nrsm]?|neue[nrsm]?|sonne|hochzeit\p{L}*|geburtstag\p{L}*|fest|feier|reise|urlaub|familie
    groß\p{L}*|größ\p{L}*|klein\p{L}*|gut\p{L}*|beste\p{L}*`,
  fr: String.raw`lacs?|mers?|fleuves?|rivières?|plages?|montagnes?|îles?|forêts?|rues?|maisons?|jardins?|parcs?
    eau|port|églises?|gares?|écoles?|vallées?|côte|vieille?|vieux|nouve\p{L}+|soleil|mariage
    mariée?s?|anniversaire|fête|voyage|vacances|famille|grande?s?|petite?s?|bonne?s?|bons?
    meilleure?s?`,
};

/** With `dazu` before them: what is done to music, at a meal or in answer, and nobody joins. */
const alongWithIt = String.raw`ein|sang\p{L}*|sing\p{L}*|spiel\p{L}*|tanz\p{L}*|gehör\p{L}*|gab|gibt|aß\p{L}*|isst|trank\p{L}*
  trink\p{L}*|lächel\p{L}*|lach\p{L}*|pass\p{L}*|kein\p{L}*|nicht\p{L}*|nur|schweig\p{L}*|nutz\p{L}*`;

export const heldWords: Readonly<Record<Language, HeldWords>> = {
  en: {
    denies:
      /\b(?:no|not|never|nobody|none|neither|nor|without|nowhere|hardly|miss(?:es|ed|ing)?|absent|lacks?|cannot|skipp?\p{L}*|in vain|\p{L}+n['’]t)\b/iu,
    aside:
      /(?<!\b(?:shortly|just|soon|right|little|not long) )\b(?:by|until|till|before|since|from|between|after)\s+(?:about |around |almost |nearly )?(?:a |the )?$/iu,
    relative:
      /\b(?:after|before|since|until|till|from|between|than|(?<!\b(?:go|goes|going|gone|went|walk(?:s|ed)?|hike[sd]?|came|come|rode|drove|climb(?:s|ed)?|ran|way|get|gets|got) )to|and then|without|towards?)\s+(?:\p{L}+['’]?s?\s+){0,2}(?:(?:with|of|about|at|in|on) (?:the |a |his |her |their )?)?["“]?$/iu,
    clause:
      /[;:–—]|,? (?:but|while|whereas|then|although|until|before|after)\b|, (?:and|or|so)\b/giu,
    joins:
      /§[^.;§]{0,24}\b(?:joins?|joined|gets? on|got on|comes? along|came along|completes?|completed)\b|§[^.;§]{0,10}\barriv(?:es|ed|e)\b(?! (?:in|at) ¤)|\bjoined (?:by|there by) §|\bjoined[^.;§]{0,12}§/giu,
    again: /\b(?:again|re-?join\p{L}*|back|once more)\b/iu,
    returns:
      /\b(?:back (?:in|to|at)|return(?:s|ed)? to) ¤|¤[^.;§¤]{0,12}\b(?:once more|for a second time|a second time)\b/giu,
    times: new RegExp(
      String.raw`(?<![\p{L}\p{N}.:-])${anyOf(howOften.en)}(?![\p{L}\p{N}:-])`,
      'giu',
    ),
    cast: /(?<!\bof )\b(?:all|the) (?<n>two|three|four|five|six)\b(?! (?:photos|pictures|days|towns|shots|images|of the (?:photos|pictures)))|\bthe whole (?<trio>trio)\b/iu,
    edges: {
      first:
        /\b(?:the|their) (?:start|beginning|first (?:picture|photo|shot|image))\b(?! (?:of|in|from|at|on|with)\b)/iu,
      last: /\b(?:the|their) (?:very )?(?:end|last (?:picture|photo|shot|image))\b(?! (?:of|in|from|at|on|with)\b)|\bfirst (?:picture|photo|shot|image) and (?:the|their) last\b/iu,
      highest: /\b(?:highest|summit|high point|top)\b/iu,
    },
    landscape: new RegExp(String.raw`^${anyOf(landscapes.en)}$`, 'iu'),
    by: /\b(?:by|before)\s+(?:about |around )?$/iu,
    past: /(?<!\b(?:shortly|just|soon|right|not long) )\bafter\s+$/iu,
    sinceThen:
      /\b(?:hours?|minutes?|half an hour) (?:later|ago|earlier|after|before|since|old|on)\b/iu,
    isNot: anyTurn(String.raw`
      \b(?:isn['’]t|wasn['’]t|aren['’]t|weren['’]t|is not|was not|are not|were not) (?:seen|there|in|on|at|among|with|to be seen|photographed|anywhere)\b
      \b(?:did not|didn['’]t|never) (?:come|came|go|went|join(?:ed)?|travel|make it|made it|ride|sail|visit(?:ed)?|attend(?:ed)?)\b
      \b(?:in vain|no (?:sign|trace) of|(?:do|did|manage\p{L}*) without §)
      \b(?:skipped|sat out|stayed away from|was absent from)\b
    `),
    untilPlace:
      /(?<n>[\p{L}-]+|\d+) days? (?:went by|go by|pass(?:ed)?|lie|lay|later)?[^.;¤]{0,12}(?:before|until) [^.;¤]{0,24}¤/giu,
    stays: everyTurn(String.raw`
      (?<![\p{L}-])(?<n>(?!whole|full)[\p{L}-]+|\d+)(?: whole| full)? (?<unit>days|nights|weeks?) (?:(?!later|after|before|and)\p{L}+ ){0,2}(?:in|at) ¤
      \b(?:in|at) ¤,?(?: \p{L}+){0,4} (?<m>(?!whole|full)[\p{L}-]+|\d+)(?: whole| full)? (?<munit>days|nights|weeks?)(?!\p{L}| (?:later|after|before|earlier|on|ago|when))\b
    `),
    nth: /\b(?<n>second|third|fourth|fifth|sixth|seventh) (?:night|day)\b[^.;]{0,20}\b(?:in|at) ¤/giu,
  },
  de: {
    denies:
      /(?<!\p{L})(?:nicht|nie|niemals|niemand\p{L}*|kein\p{L}*|weder|noch nie|ohne|nirgends|fehl(?:t|te|en|ten)|kaum|vergeblich|(?:ließ|lässt|ließen|lassen) [^.;,]{1,20} aus)(?!\p{L})/iu,
    aside:
      /(?<!(?:kurz|gleich|bald) )(?<!\p{L})(?:bis|vor|seit|ab|zwischen|von|nach)\s+(?:etwa |rund |fast )?(?:de[mnr] )?$/iu,
    relative: anyTurn(String.raw`
      (?<!\p{L})(?:nach|vor|seit|bis|zwischen|vo[nm]|(?<=er )als|zu[mr]?|ohne|und dann|aus)\s+(?:\p{L}+\s+){0,2}(?:(?:mit|von|um|auf|bei) (?:de[mrn] |seine[rmn]? |ihre[rmn]? )?)?["„“]?$
      (?<!\p{L})(?:wieder|erneut|abermals|noch einmal) (?:(?:an|bei|auf) (?:de[mr] )?|am |beim )$
    `),
    clause:
      /[;:–—]|,? (?:aber|während|dann|doch|bevor|nachdem)(?!\p{L})|, (?:und|oder|da|bis|ehe)(?!\p{L})/giu,
    joins: everyTurn(String.raw`
      (?<!(?:von|vom) )§[^.;§]{0,30}(?<!\p{L})(?:dazu(?! ${anyOf(alongWithIt)})|dazu(?:k[ao]m\p{L}*|stieß\p{L}*|stößt)|hinzu|gesellt\p{L}*|dazugestoßen|hinzugekommen)(?!\p{L})
      § (?:kam|kommt|kamen|kommen)[^.;§¤]{0,36} an(?!\p{L})
      § (?:traf|trifft)[^.;§¤]{0,36} ein(?!\p{L})
      (?<!\p{L})(?:stößt|stieß|kommt|kam|gesellt|gesellte)(?: sich)?(?: \p{L}+){0,3} §[^.;§]{0,24}(?:dazu|hinzu|zu ihnen|zu den anderen|zu uns)
    `),
    again: /(?<!\p{L})(?:wieder\p{L}*|erneut|zurück)(?!\p{L})/iu,
    returns:
      /(?<!\p{L})(?:wieder|zurück|erneut) (?:in|nach|zurück in) ¤|¤[^.;§¤]{0,12}(?:zum zweiten Mal|erneut)(?!\p{L})/giu,
    times: new RegExp(
      String.raw`(?<![\p{L}\p{N}.:-])${anyOf(howOften.de)}(?![\p{L}\p{N}:-])`,
      'giu',
    ),
    cast: /(?<!\p{L})(?:alle[nr]?|die|den) (?<n>(?:zwei|drei|vier|fünf|sechs)(?:en)?)(?!\p{L}| (?:bildern?|fotos|tagen?|orten?))|(?<!\p{L})zu (?<m>zweit|dritt|viert|fünft)(?!\p{L})|(?<!\p{L})das (?<trio>trio)(?!\p{L})/iu,
    edges: {
      first:
        /(?<!\p{L})(?:vom|dem|den|der|am|zum) (?:start|anfang|beginn|(?:aller)?ersten (?:bild|foto))(?!\p{L}| de[sr]| vo[nm]| (?:in|aus|mit|auf) )/iu,
      last: /(?<!\p{L})(?:vom|dem|den|der|am|zum) (?:ende|schluss|letzten (?:bild|foto))(?!\p{L}| de[sr]| vo[nm]| (?:in|aus|mit|auf) )/iu,
      highest: /(?<!\p{L})(?:höchst\p{L}+|gipfel)(?!\p{L})/iu,
    },
    landscape: new RegExp(String.raw`^${anyOf(landscapes.de)}$`, 'iu'),
    by: /(?<!\p{L})(?:schon um|bereits um|(?<!(?:kurz|gleich|bald) )vor|spätestens um)\s+(?:etwa )?$/iu,
    past: /(?<!(?:kurz|gleich|bald) )(?<!\p{L})(?:nach|erst nach)\s+$/iu,
    sinceThen:
      /(?<!\p{L})(?:stunden?|minuten?)(?: schon)? (?:später|her|zuvor|vorher|danach|darauf|drauf|nach|vor|früher|alt)(?!\p{L})/iu,
    isNot: anyTurn(String.raw`
      (?<!\p{L})nicht (?:mehr )?(?:dabei|mit dabei|mit|mitgekommen|mitgefahren|zu sehen|zu finden|im bild|auf|in|da|unter)(?!\p{L})
      (?<!\p{L})(?:nie|niemals) (?:in|auf|bei)(?!\p{L})
      (?<!\p{L})(?:vergeblich|keine spur|nichts (?:von|zu sehen)|ohne § auskommen|(?:ließ|lässt|ließen|lassen) [^.;,]{1,20} aus|schwänzte|versäumte|verpasste|blieb [^.;]{0,30} fern)(?!\p{L})
    `),
    untilPlace:
      /(?<!\p{L})bis (?:nach |zu |sie in |es in )?¤ (?:vergehen|vergingen|dauert\p{L}*|sind es|liegen|lagen)[^.;]{0,10}?(?<n>[\p{L}-]+|\d+) tage?/giu,
    stays: everyTurn(String.raw`
      (?<![\p{L}-])(?<!(?:seit|nach|vor) )(?<n>(?!ganze|volle)[\p{L}-]+|\d+)(?: ganze[nr]?| volle)? (?<unit>tage|nächte|wochen?)n?(?: (?!später|danach|darauf|nach|vor|und)\p{L}+){0,3} (?:in|auf|an) ¤
      (?<!\p{L})(?:in|auf) ¤(?: \p{L}+){0,4} (?<m>(?!ganze|volle)[\p{L}-]+|\d+)(?: ganze[nr]?| volle)? (?<munit>tage|nächte|wochen?)(?!n|\p{L}| (?:später|danach|darauf|nach|vor))
    `),
    nth: /(?<!\p{L})(?<n>zweite|dritte|vierte|fünfte|sechste|siebte)n? (?:nacht|tag)(?!\p{L})[^.;]{0,20}in ¤|in ¤[^.;]{0,20}(?<!\p{L})(?<m>zweite|dritte|vierte|fünfte|sechste|siebte)n? (?:nacht|tag)(?!\p{L})/giu,
  },
  fr: {
    denies:
      /(?<!\p{L})(?:pas|jamais|aucune?|rien|ni|sans|nulle part|nul|manqu\p{L}+|plus personne|guère|en vain|se passer|sauté)(?!\p{L})|(?<!\p{L})personne n[e’']|(?<!\p{L})(?:ne |n[’'])(?=\p{L}+ plus(?!\p{L}))/iu,
    aside:
      /(?<!(?:peu|juste) )(?<!\p{L})(?:avant|depuis|dès|jusqu[’'](?:à|au)|après|(?<!dat\p{L}+ )de|entre)\s+(?:environ |presque )?$/iu,
    relative:
      /(?<!\p{L})(?:après|avant|depuis|(?<!(?:all|mont|descend|march|ven)\p{L}+ )jusqu[’'](?:à|au|en)|entre|(?<!(?<!\p{L})c[’'](?:est|était) [^.;,]{1,40} )que|dès|sans|vers|et puis)\s+(?:\p{L}+[’'\s]+){0,2}["«“]?\s?(?:l[’']|d[’'])?$/iu,
    clause:
      /[;:–—]|,? (?:mais|tandis|puis|alors|avant|après)(?!\p{L})|,? jusqu[’']|, (?:et|ou|car)(?!\p{L})/giu,
    joins:
      /§[^.;§]{0,16}(?<!\p{L})(?:rejoi\p{L}+|se joi\p{L}+|s[’']est joint\p{L}*)(?!\p{L})|§[^.;§]{0,6}(?<!\p{L})arriv\p{L}+(?! (?:à|en|au) ¤)|rejoints? par §/giu,
    again:
      /(?<!\p{L})(?:de nouveau|à nouveau|encore|retrouv\p{L}+|re(?:voir|voit|vient))(?!\p{L})/iu,
    returns:
      /(?<!\p{L})(?:de retour (?:à|en|au)|de nouveau (?:à|en|au)|revien\p{L}+ (?:à|en|au)|retourn\p{L}+ (?:à|en|au)|revenus? (?:à|en|au)) ¤/giu,
    times: new RegExp(
      String.raw`(?<![\p{L}\p{N}.:-])${anyOf(howOften.fr)}(?![\p{L}\p{N}:-])`,
      'giu',
    ),
    cast: anyTurn(String.raw`
      (?<!\p{L})(?:tou(?:s|tes) les|les) (?<n>deux|trois|quatre|cinq|six)(?!\p{L}| (?:photos|images|jours|lieux|derni\p{L}+|premi\p{L}+|autres))
      (?<!\p{L})à (?<m>deux|trois|quatre|cinq)(?= (?:sur|dans)|\.)
      (?<!\p{L})le (?<trio>trio)(?!\p{L})
    `),
    edges: {
      first:
        /(?<!\p{L})(?:du|le|au) (?:départ|début)(?!\p{L})|première (?:photo|image)(?!\p{L}| d[eu’'])/iu,
      last: /(?<!\p{L})(?:la|de|à) (?:fin|dernière (?:photo|image)?)(?!\p{L}| d[eu’'])/iu,
      highest: /(?<!\p{L})(?:plus haut\p{L}*|sommet)(?!\p{L})/iu,
    },
    landscape: new RegExp(String.raw`^${anyOf(landscapes.fr)}$`, 'iu'),
    by: /(?<!(?:peu|juste) )(?<!\p{L})(?:avant|dès)\s+$/iu,
    past: /(?<!(?:peu|juste) )(?<!\p{L})après\s+$/iu,
    sinceThen:
      /(?<!\p{L})(?:heures?|minutes?|demi-heure|quarts? d[’']heure)(?: et demie)? (?:plus tard|plus tôt|après|avant|auparavant)(?!\p{L})/iu,
    isNot: anyTurn(String.raw`
      (?<!\p{L})(?:ne |n[’'])(?:voit|voyait|aperçoit|figure|apparaît) (?:pas|plus)(?!\p{L})
      (?<!\p{L})(?:n[’']est|n[’']était|ne sont|n[’']étaient) (?:pas|plus|jamais) (?:sur|là|à|dans|en|de|du|des|visibles?|présent\p{L}*|(?:all|ven|part|pass|mont|descend)\p{L}+)(?!\p{L})
      (?<!\p{L})ne (?:s[’']est|se sont) (?:pas|plus|jamais) (?:montrée?s?|jointe?s?|rendue?s?)(?!\p{L})
      (?<!\p{L})(?:a|ont) (?:manqué|séché|raté|sauté)(?!\p{L})
      (?<!\p{L})(?:en vain|aucune trace|se passer d[e’'])(?!\p{L})
    `),
    untilPlace: /(?<n>[\p{L}-]+|\d+) jours? [^.;¤]{0,16}(?:avant|jusqu[’']à) [^.;¤]{0,20}¤/giu,
    stays: everyTurn(String.raw`
      (?<![\p{L}-])(?<!(?:depuis|après|avant) )(?<n>[\p{L}-]+|\d+) (?<unit>jours|nuits|semaines?)(?: entières?)?(?: (?!plus|après|avant|et)\p{L}+){0,2} (?:à|en|au) ¤
      (?<!\p{L})(?:à|en|au) ¤,?(?: \p{L}+){0,4} (?<m>[\p{L}-]+|\d+) (?<munit>jours|nuits|semaines?)(?!\p{L}| (?:plus|après|avant))
    `),
    nth: /(?<!\p{L})(?<n>deuxième|troisième|quatrième|cinquième) (?:nuit|jour|journée)(?!\p{L})[^.;]{0,20}(?:à|en|au) ¤/giu,
  },
};
