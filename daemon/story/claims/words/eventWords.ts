import type { Language } from '../../language.ts';
import { peopleNouns } from './peopleNouns.ts';
import { anyTurn, everyTurn } from './turns.ts';

/** How a language speaks of habits, results, company at an event, stays and sums; `§` is somebody, `¤` a place that is known. */
export interface EventWords {
  /** Something is done for the so manieth time (`n`), perhaps by somebody, perhaps of a kind (`what`). */
  readonly habits: readonly RegExp[];
  /** What an album counts itself: `their second picture` is no habit. */
  readonly ofAlbum: RegExp;
  /** So many (`n`) are together at something. */
  readonly crowds: readonly RegExp[];
  /** Others than those who are named. */
  readonly others: RegExp;
  /** Nobody is there, or nobody but those who are named. */
  readonly nobody: RegExp;
  readonly only: RegExp;
  /** So many countries (`countries`) or towns (`towns`). */
  readonly sums: RegExp;
  /** At the end of what stands before an event: somebody has been there since. */
  readonly since: RegExp;
  /** Somebody leaves before the others, perhaps so many days (`n`). */
  readonly leaves: RegExp;
  /** Somebody stays so many (`n`) days or nights (`unit`). */
  readonly stayed: RegExp;
  /** Between two days that are said to be one. */
  readonly equals: RegExp;
  /** The distance of two places is told. */
  readonly apart: RegExp;
  /** The first or the last (`last`) of a kind (`what`). */
  readonly extremes: RegExp;
  /** Most pictures, of a place or a day. */
  readonly mostPictures: RegExp;
  /** The first day, the last, or the so manieth (`n`). */
  readonly nthDay: RegExp;
  /** At the end of what stands before somebody: not who does it. */
  readonly notAgent: RegExp;
}

/** The ordinals from the first to the twelfth without the endings of their case. */
const ordinals: readonly (readonly string[])[] = [
  ['first', '1st', 'erste', 'premier', 'première'],
  ['second', '2nd', 'zweite', 'deuxième', 'again'],
  ['third', '3rd', 'dritte', 'troisième'],
  ['fourth', '4th', 'vierte', 'quatrième'],
  ['fifth', '5th', 'fünfte', 'cinquième'],
  ['sixth', '6th', 'sechste', 'sixième'],
  ['seventh', '7th', 'siebte', 'septième'],
  ['eighth', '8th', 'achte', 'huitième'],
  ['ninth', '9th', 'neunte', 'neuvième'],
  ['tenth', '10th', 'zehnte', 'dixième'],
  ['eleventh', '11th', 'elfte', 'onzième'],
  ['twelfth', '12th', 'zwölfte', 'douzième'],
];

/** Which one a word such as `second`, `zweiten`, `deuxième` means; 0 for other words. */
export function ordinalOf(word: string): number {
  const lower = word.toLowerCase();
  return ordinals.findIndex((forms) => forms.some((form) => lower.startsWith(form))) + 1;
}

/** An ordinal as it is written, and in all languages; just the word where it is none. */
export function ordinalNames(word: string): readonly string[] {
  return [...(ordinals[ordinalOf(word) - 1] ?? []), word];
}

/** So many (`n`) of what people are counted as. */
function countedPeople(language: Language): RegExp {
  return new RegExp(
    `(?<![\\p{L}-])(?<n>\\p{L}+|\\d+) (?:${peopleNouns[language]})(?!\\p{L})`,
    'giu',
  );
}

export const eventWords: Readonly<Record<Language, EventWords>> = {
  en: {
    habits: [
      /(?:\b(?:their|his|her|our)|§)\s+(?:very )?(?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))\s+(?<what>\p{L}+(?:\s(?!in\b|on\b|at\b|to\b|of\b|and\b|was\b|is\b|together\b)\p{L}+)?)/giu,
      /\bfor the (?<n>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:time|year|summer|winter|autumn|spring|season)\b/giu,
      /\b(?:it|this) (?:was|is) (?:already )?(?:the|\p{L}+['’]s) (?<n>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?<what>(?!of\b|one\b|and\b)\p{L}+)/giu,
      /\p{Ll}['’]s (?<n>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?<what>\p{L}+)/giu,
      /\b(?:the|a) (?<n>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?<what>\p{L}+ )?(?:in a row|running|in succession)\b/giu,
      /\b(?:in|took|won|got|came|finished|made|was|is) (?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)) (?:place|prize)\b/giu,
      /\b(?:came|finished) (?<n>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))(?=[.,;!]|$| (?:out )?of\b)/giu,
    ],
    ofAlbum:
      /(?:^|\s)(?:photos?|pictures?|shots?|images?|frames?|appearances?|evenings?|days?|mornings?|afternoons?|nights?|stops?|town|city|country|place|chapter|station|stage|stage|week|one|half)(?:\s|$)/iu,
    crowds: [
      /(?<![\p{L}-])(?<n>\p{L}+|\d+) of (?:them|us|(?:our|the) (?:group|party|lot|team))\b(?! (?:pictures|photos))/giu,
      /\b(?:group|squad|team|crew|party|band) of (?<n>\p{L}+|\d+)(?= (?:in|on|at|is|are|was|were|stands?|stood|lines?|poses?|posed)\b|[.,;!]|$)/giu,
      /\bthere (?:are|were) (?<n>\p{L}+|\d+)(?= (?:in|on|at)\b|[.,;!]|$)/giu,
      countedPeople('en'),
      /\ball (?<n>two|three|four|five|six)\b(?! (?:photos|pictures|days|towns|shots|images|of the (?:photos|pictures)))/giu,
      /\b(?:they|we) (?:are|were) (?:(?:only|just|still|down to|up to) )*(?<n>\p{L}+|\d+)(?= (?:in|on|at)\b|[.,;!]|$)/giu,
    ],
    others: /\b(?:others?|more|else|strangers?|further|another)\b/iu,
    nobody:
      /\b(?<!whom )(?:nobody|no one|not a soul|none of us|no people)\b(?! (?:named|knows|looked|told|says|said)\b)(?!(?:['’]s| is| was)? (?:missing|absent|but|else|except|other|so|more))/iu,
    only: /\b(?:only|just|nobody but|no one but|no one else than) §(?! and §.{0,20}miss)/giu,
    sums: /(?<![\p{L}-])(?:(?<countries>\p{L}+|\d+) (?:different )?countries|(?<towns>\p{L}+|\d+) (?:different )?(?:towns|cities))\b/giu,
    since: /\b(?:since|ever since|from|starting with)\s+(?:the )?(?:\p{L}+['’]?s?\s+){0,1}$/iu,
    leaves:
      /§[^.;§]{0,16}\b(?:left|leaves?|went home|goes home|departed|departs|set off home)\b[^.;§]{0,10}?(?:(?<n>a|one|two|three|four) days? )?(?:before (?:the others|everybody|everyone|anyone|the rest)|earlier than (?:the others|the rest)|first\b)/giu,
    stayed:
      /§[^.;]{0,16}\b(?:stay(?:s|ed)?|was there|is there|remained|was with them|is with them)\b[^.;]{0,12}?\b(?<n>one|an?|an? single|\p{L}+|\d+) (?<unit>nights?|days?)\b(?! (?:longer|more|later|after|before|earlier))/giu,
    equals: /^,?\s*(?:was|is|fell on|falls on)\s+(?:a |on a |on )?$/iu,
    apart: /\b(?:from|between|apart|distance|separates?|away)\b/iu,
    extremes:
      /\b(?:the|their) (?:very )?(?:first|(?<last>last|final)) (?<what>\p{L}{3,})(?! (?:time|to)\b)/giu,
    mostPictures: everyTurn(String.raw`
      \bmost (?:of the |of these )?(?:photos|pictures|shots|images)\b|\bphotographed (?:the )?most\b
      \bthe most (?:photos|pictures)\b|\bmore (?:photos|pictures) than (?:any|anywhere|in any)\b
      \bnowhere\b[^.;]{0,20} more (?:photos|pictures)\b
      \b(?:largest|biggest|greatest) (?:share|part) of the (?:photos|pictures)\b
      (?<half>\bmore than half of (?:the |all |these )?(?:photos|pictures))\b
    `),
    nthDay:
      /\bon the (?:very )?(?:(?<last>last|final)|(?<n>first|second|third|fourth|fifth)) (?:day|morning|evening|afternoon)\b(?! (?:in|at|of|with)\b)/giu,
    notAgent:
      /(?:\b(?:of|from|for|to|without|than|by|about|like|after|before|since|until|towards?|near|behind|joins?|joined|follow\p{L}*|whom?|that|miss\p{L}*)|[,:;–—(])\s(?:\p{L}+\s)?$/iu,
  },
  de: {
    habits: [
      /(?<!\p{L})(?:ihr|sein|unser|mein)(?:e|er|en|em|es)?\s+(?:schon )?(?<n>erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft)e[rnsm]?\s+(?<what>\p{L}+(?: \p{Lu}\p{L}+)?)/giu,
      /(?<!\p{L})für § (?:war|ist) (?:es|das|dies) (?:schon |bereits )?(?:die|der|das) (?<n>erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)e\s+(?<what>\p{L}+)/giu,
      /§(?: schon)? (?<n>erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)e[rs]?\s+(?<what>\p{L}+)/giu,
      /(?<!\p{L})(?:es|das|dies) (?:war|ist) (?:die|der|das) (?<n>zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)e (?<what>\p{Lu}\p{L}+)/giu,
      /(?<!\p{L})(?:schon|bereits) (?:die|der|das|zum) (?<n>zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)en?\s+(?<what>\p{L}+)/giu,
      /(?<!\p{L})(?:die|der|das|ein|eine|zum|im) (?<n>zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)(?:e[rsn]?) (?<what>\p{L}+) (?:in folge|hintereinander|nacheinander|in serie)(?!\p{L})/giu,
      /(?<!\p{L})(?:auf|den|der|dem|einen|ein|als) (?<n>erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft)e[rn]? (?:platz|preis|rang)(?!\p{L})/giu,
      /(?<!\p{L})(?:wurden?|belegten?)(?: \p{Ll}+){0,2} (?<n>Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Acht|Neunt|Zehnt|Elft|Zwölft)e[rn]?(?=[.,;!]|$)/gu,
      /(?<!\p{L})zum (?<n>zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)en mal(?!\p{L})/giu,
    ],
    ofAlbum:
      /(?:^|\s|\p{L})(?:fotos?|bild|bilder|aufnahmen?|auftritt|abend|tag|morgen|vormittag|nachmittag|nacht|halt|ziel|anlaufpunkt|stadt|land|ort|kapitel|station|etappe|woche|hälfte)(?:\s|$)/iu,
    crowds: [
      /(?<!\p{L})zu (?<n>zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)(?!\p{L})/giu,
      /(?<!\p{L})(?<n>zwei|drei|vier|fünf|sechs) von (?:ihnen|uns)(?!\p{L})/giu,
      /(?<!\p{L})(?:gruppe|runde|mannschaft|crew|truppe) von (?<n>\p{L}+|\d+)(?= (?:in|an|am|auf|ist|war|steht|stand|stellt)(?!\p{L})|[.,;!]|$)/giu,
      countedPeople('de'),
      /(?<!\p{L})alle (?<n>zwei|drei|vier|fünf|sechs)(?!\p{L}| (?:bilder|fotos|aufnahmen|porträts|tage|nächte|abende|orte|städte|länder|stationen|inseln))/giu,
      /(?<!\p{L})(?:waren|sind|standen|saßen) (?:sie|es|wir) (?:(?:nur|noch|bloß|schon) )*(?:zu )?(?<n>\p{L}+|\d+)(?=[.,;!]|$)/giu,
    ],
    others: /(?<!\p{L})(?:andere\p{L}*|weitere\p{L}*|mehr|fremde\p{L}*|noch|übrigen)(?!\p{L})/iu,
    nobody:
      /(?<!\p{L})(?:niemand(?:en)?|keine[rn]? von (?:uns|ihnen)|keiner|keine? (?:menschenseele|mensch|seele|menschen)|ohne menschen|menschenleer)(?!\p{L}| (?:fehlt|fehlte|sonst|außer|anders|so|öfter))/iu,
    only: /(?<!\p{L})(?:nur|bloß|lediglich) §/giu,
    sums: /(?<![\p{L}-])(?:(?<countries>\p{L}+|\d+) (?:verschiedenen? )?ländern?|(?<towns>\p{L}+|\d+) (?:verschiedenen? )?städten?)(?!\p{L})/giu,
    since: /(?<!\p{L})(?:seit|ab|vom|von)\s+(?:de[mr] )?(?:\p{L}+\s)?$/iu,
    leaves:
      /§[^.;§]{0,12}(?<!\p{L})(?:reiste|reist|fuhr|fährt|ging|geht|verließ)(?!\p{L})[^.;§]{0,16}?(?:(?<n>einen|ein|zwei|drei|vier) tage? )?(?:vor den (?:anderen|übrigen)|vor allen anderen|früher als die (?:anderen|übrigen)|als erste[rs]? (?:ab|heim|nach hause|wieder))/giu,
    stayed:
      /§[^.;]{0,10}(?<!\p{L})(?:blieb|bleibt|war|ist)(?!\p{L})[^.;]{0,12}?(?<!\p{L})(?<n>eine[nr]?|\p{L}+|\d+) (?:einzige[nr]? )?(?<unit>nächte|nacht|tage?)(?!\p{L}| (?:länger|später|darauf|danach|vorher|früher|vor|nach))/giu,
    equals:
      /^,?\s*(?:war|ist|fiel|fällt)\s+(?:ein |auf einen |auf den |in jenem jahr auf einen |auf )?$/iu,
    apart: /(?<!\p{L})(?:von|zwischen|entfernt|entfernung|trennen|auseinander)(?!\p{L})/iu,
    extremes:
      /(?<!\p{L})(?:der|die|das|dem|den) (?:aller)?(?:ersten?|(?<last>letzten?)) (?<what>\p{L}{3,})/giu,
    mostPictures: everyTurn(String.raw`
      (?<!\p{L})die meisten (?:bilder|fotos|aufnahmen)(?!\p{L})
      (?<!\p{L})am meisten (?:fotografiert|fotos|bilder)(?!\p{L})
      (?<!\p{L})mehr (?:bilder|fotos) als (?:von |aus |an |in )?jede\p{L}*
      (?<!\p{L})nirgends[^.;]{0,20} mehr (?:fotografiert|bilder|fotos)
      (?<!\p{L})größte teil der (?:bilder|fotos)
      (?<half>(?<!\p{L})mehr als die hälfte (?:der|aller) (?:bilder|fotos))
    `),
    nthDay:
      /(?<!\p{L})am (?:aller)?(?:(?<last>letzten)|(?<n>ersten|zweiten|dritten|vierten|fünften)) (?:tag|morgen|vormittag|nachmittag|abend)(?!\p{L}| (?:in|auf|von|des|der|mit)(?!\p{L}))/giu,
    notAgent:
      /(?:(?<!\p{L})(?:von|vom|für|ohne|als|über|wie|nach|vor|seit|bis|hinter|neben|zu|auf|an|wartet\p{L}*|dass|wen|wem|fehl\p{L}*)|[,:;–—(])\s(?:\p{L}+\s)?$/iu,
  },
  fr: {
    habits: [
      /(?:(?<!\p{L})(?:leur|son|sa|notre|mon|ma))\s+(?:tou(?:t|te) )?(?<n>premier|première|deuxième|second|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième)\s+(?<what>\p{L}+)/giu,
      /(?<!\p{L})(?:la|le|une?) (?<n>première?|premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième) (?<what>\p{L}+)(?: \p{L}+)? (?:de |d[’'])§/giu,
      /(?<!\p{L})(?:la|le|une?) (?<n>deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième) (?<what>\p{L}+ )?(?:de suite|d[’']affilée|consécutive?)(?!\p{L})/giu,
      /(?<!\p{L})c[’'](?:est|était) (?:déjà )?(?:la |le |l[’'])(?<n>deuxième|second|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième) (?<what>\p{L}+)/giu,
      /(?<!\p{L})pour la (?<n>deuxième|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième) (?:fois|année)(?!\p{L})/giu,
      /(?<!\p{L})(?:(?:la|une|à la|au|le|leur) (?=\p{L}+ (?:place|prix|rang)(?!\p{L}))|(?:fini|termin|arriv|class)\p{L}* )(?<n>première?|deuxième|second|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième)s?(?=[.,;!]|$| (?:place|prix|rang|sur)(?!\p{L}))/giu,
    ],
    ofAlbum:
      /(?:^|\s)(?:photos?|images?|clichés?|soir|soirée|jour|journée|matin|matinée|nuit|halte|arrêt|ville|pays|lieu|chapitre|étape|semaine|apparition|moitié)(?:\s|$)/iu,
    crowds: [
      /(?<!\p{L})(?:sont|étaient|sommes|étions) (?:(?:plus )?que )?(?:à )?(?<n>\p{L}+|\d+)(?= (?:sur|au|à|en|dans|sous|autour)(?!\p{L})|[.,;!]|$)/giu,
      /(?<!\p{L})groupe de (?<n>\p{L}+|\d+)(?!\p{L})/giu,
      /(?<!\p{L})à (?<n>deux|trois|quatre|cinq|six)(?= (?:sur|au|en|dans|sous|autour)(?!\p{L})|[.,;!]|$)/giu,
      countedPeople('fr'),
      /(?<![\p{L}-])(?<n>\p{L}+|\d+) d[’']entre (?:eux|elles|nous)(?!\p{L})/giu,
      /(?<!\p{L})tou(?:s|tes) les (?<n>deux|trois|quatre|cinq|six)(?!\p{L}| (?:photos|images|jours|lieux))/giu,
    ],
    others: /(?<!\p{L})(?:autres?|de plus|inconnu\p{L}*|encore)(?!\p{L})/iu,
    nobody: anyTurn(String.raw`
      (?<!\p{L})(?:pas une âme|aucune? de nous|sans personne)(?!\p{L})
      (?<!(?:une|cette|la|autre|ième|seule|dernière|première) )(?<!\p{L})personne(?= (?:n[e’']|à|au|sur|dans)|[.,;]|$)(?! (?:ne |n[’'])(?:manqu|est absent|sait|(?:a|avait|ont) (?:nommée?|reconnue?|identifiée?)))
    `),
    only: /(?<!\p{L})(?:seule?s?|uniquement|il n[’']y a que|on ne voit que) §/giu,
    sums: /(?<![\p{L}-])(?:(?<countries>\p{L}+|\d+) pays(?: différents)?|(?<towns>\p{L}+|\d+) villes(?: différentes)?)(?!\p{L})/giu,
    since:
      /(?<!\p{L})(?:depuis|dès|à partir de)\s+(?:l[ae] |l[’']|les )?(?:\p{L}+[’'\s](?:d[eu’']\s?)?(?:l[ae’']\s?)?)?$/iu,
    leaves:
      /§[^.;§]{0,12}(?<!\p{L})(?:part|partit|est (?:re)?partie?|repart|quitte|rentre|est rentrée?|s[’']en va|s[’']en est allée?)(?!\p{L})[^.;§]{0,10}?(?:(?<n>un|deux|trois|quatre) jours? )?(?:avant (?:les autres|tout le monde|tous les autres)|plus tôt que les autres|en premi(?:er|ère))/giu,
    stayed:
      /§[^.;]{0,8}(?<!\p{L})(?:resté?e?|reste|est là|était là|passe|passa)(?!\p{L})[^.;]{0,12}?(?<!\p{L})(?<n>une?|\p{L}+|\d+) (?:seule? )?(?<unit>nuits?|jours?)(?!\p{L}| (?:de plus|plus|après|avant))/giu,
    equals: /^,?\s*(?:était|est|tombait|tombe|tomba)\s+(?:un |le |sur un |cette année-là un )?$/iu,
    apart: /(?<!\p{L})(?:de|d[’']|entre|sépar\p{L}+|distance)(?!\p{L})/iu,
    extremes:
      /(?<!\p{L})(?:la |le )(?:tou(?:t|te) )?(?:premi(?:er|ère)|(?<last>derni(?:er|ère))) (?<what>\p{L}{3,})/giu,
    mostPictures: everyTurn(String.raw`
      (?<!\p{L})la plupart des (?:photos|images)(?!\p{L})
      (?<!\p{L})le plus (?:de photos|photographié)|(?<!\p{L})plus de photos que tout
      (?<!\p{L})nulle part[^.;]{0,20} plus de photos|(?<!\p{L})plus grande part(?:ie)? des photos
      (?<half>(?<!\p{L})plus de la moitié des photos)
    `),
    nthDay:
      /(?<!\p{L})le (?:tout )?(?:(?<last>dernier)|(?<n>premier|deuxième|troisième|quatrième|cinquième)) (?:jour|matin|soir|après-midi)(?!\p{L}| (?:à|en|au|de|du|avec)(?!\p{L}))/giu,
    notAgent:
      /(?:(?<!\p{L})(?:de|pour|sans|que|qu|comme|après|avant|depuis|derrière|vers|chez|sur|attend\p{L}*|rejoint|manque)|[,:;–—(]|d[’'])\s?(?:\p{L}+\s)?$/iu,
  },
};
