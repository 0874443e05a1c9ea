import { anyTurn, everyTurn } from './turns.ts';
import { everyWhole } from './turns.ts';

/** How a language speaks of beginning and end, of arriving and of comparing; `§` is somebody, `¤` a place that is known. */
export interface CourseWords {
  readonly begins: RegExp;
  readonly ends: RegExp;
  /** Before the verb: something smaller than the story begins or ends. */
  readonly partial: RegExp;
  readonly arrives: RegExp;
  /** A place is the first, or the group `last` or `final`. */
  readonly firstPlace: RegExp;
  /** `a`, the `way`, and `b` where it is not everybody. */
  readonly compares: RegExp;
  readonly less: RegExp;
  readonly equal: RegExp;
  /** Somebody is there from the beginning; `exact`: in the first picture. */
  readonly fromStart: RegExp;
}

export const courseWords = {
  en: {
    begins:
      /\b(?:began|begins?|starts?(?! (?:picture|photo|shot|line)s?\b)|started|opens|opened|(?:set|sets) (?:out|off)(?! for )|(?:got|gets) under ?way|kicks? off|kicked off|got going|gets going)\b/giu,
    ends: /(?<!\b(?:the|an|at|very) )\b(?:ends?|ended|closes|closed|finish(?:es|ed)?|conclude[sd]?|was over|is over|came to an end|comes to an end)\b/giu,
    partial: anyTurn(String.raw`
      \b(?:first|second|third|last|next|one|that|each|every) (?!trip|journey|tour|photo|picture)\p{L}+
      \b(?:morning|afternoon|evening|night|chapter|year|month|walk|trail|path|party|dinner|lunch)\b
      \bwhere (?:it|they|we|he|she) $
    `),
    arrives: /\b(?:reach(?:es|ed)?|arriv(?:e|es|ed) (?:in|at)|got to|came to|entered) ¤/giu,
    firstPlace: everyTurn(String.raw`
      ¤ (?:was|is|came|comes) (?:the )?(?:first|(?<last>last))(?: (?:stop|place|town|city|station|stage|destination))?\b(?! (?:time|day))
      \b(?:first|(?<final>last|final)) (?:stop|place|town|city|station|stage|destination)[^.;§¤]{0,20} (?:was|is) ¤
    `),
    compares:
      /(?<a>§\d+)[^.;§]{0,40}\b(?<way>more|fewer|less|as many|as often)\s(?:\p{L}+\s){0,3}(?:than|as)\s(?:(?<b>§\d+)|any(?:body|one)(?: else)?|every(?:body|one)(?: else)?|all (?:the )?others|the (?:other (?:two|three|four|five)|(?:two |three |four )?others))/giu,
    less: /^(?:fewer|less)/u,
    equal: /^as/u,
    fromStart: everyTurn(String.raw`
      \bfrom the (?:very )?(?:(?<exact>first) (?:picture|photo|shot|image)|first (?:pictures|photos|moment|minute)|beginning|start|outset)\b(?! to the (?:second|third|next))
      \bfrom (?<day>day one|the (?:very )?first day)\b
    `),
  },
  de: {
    begins:
      /(?<!\p{L})(?:los g(?:ing|eht)(?: es|['’]s)|begann(?:en)?|beginnt|beginnen|fing(?:en)? an|fängt an|ging es(?: \p{L}+){0,6} los|geht es los|startete[n]?|startet)(?!\p{L})/giu,
    // The noun `Schloss` is a castle; and a circle that closes is back where it began.
    ends: /(?<!\p{L})(?:[Ee]ndete[n]?|[Ee]ndet|[Gg]ing(?: \p{L}+){0,6} zu Ende|[Gg]eht zu Ende|[Zz]u Ende|schloss(?! sich)|schließt(?! sich)|[Ww]ar (?:es |alles )?(?:vorbei|vorüber)|[Ww]ar Schluss)(?!\p{L})/gu,
    partial: anyTurn(String.raw`
      (?<!\p{L})(?:erste|zweite|dritte|letzte|nächste|jede|diese)[nrs]? (?!reise|tour|bild|foto)\p{L}+
      (?<!\p{L})(?:morgen|vormittag|nachmittag|abend|nacht|kapitel|jahr|monat|sommer|winter|herbst|frühling|spaziergang|weg|fest|feier)(?!\p{L})
      (?<!\p{L})wo (?:es|sie|wir) $
    `),
    arrives: everyTurn(String.raw`
      (?<!\p{L})(?:erreicht(?:e|en)?|in ¤ (?:kam(?:en)?|trafen?) (?:\p{L}+ ){0,4}an|kam(?:en)? (?:\p{L}+ ){0,3}(?:nach|in)) ¤
      ¤ (?:wurde (?:\p{L}+ ){0,3}erreicht|erreichte[n]?)
      (?:kam(?:en)?|traf(?:en)?) (?:\p{L}+ ){0,4}in ¤ (?:an|ein)(?!\p{L})
    `),
    firstPlace: everyTurn(String.raw`
      ¤ (?:war|ist) (?:die |der |das )?(?:erste|(?<last>letzte)) (?:station|etappe|ort|stadt|halt|stopp|ziel)
      (?<!\p{L})(?:erste[rs]?|(?<final>letzte[rs]?)) (?:station|etappe|ort|stadt|halt|stopp|ziel)[^.;§¤]{0,20} (?:war|ist) ¤
    `),
    compares:
      /(?<a>§\d+)[^.;§]{0,40}(?<!\p{L})(?<way>mehr|öfter|häufiger|weniger|seltener|(?:ebenso|genauso|so) (?:oft|häufig|viele)|auf (?:ebenso|genauso) vielen)(?!\p{L})[^.;§]{0,30}(?:als|wie)\s(?:(?<b>§\d+)|alle anderen?|jede[rs]? andere[rn]?|irgendw(?:er|en)(?: sonst)?|die (?:(?:beiden|zwei|drei|vier) )?anderen)/giu,
    less: /^(?:weniger|seltener)/u,
    equal: /^(?:ebenso|genauso|so|auf)/u,
    fromStart: everyWhole(`
      (?:vom|seit dem) (?:aller)?(?<exact>ersten) (?:bild|foto)(?: an)?
      von den ersten (?:bildern|fotos) an|vo[nm] (?:anfang|beginn) an
      seit (?:dem )?(?:beginn|anfang)|(?:vom|seit dem|ab dem) (?<day>ersten tag)(?: an)?
    `),
  },
  fr: {
    begins:
      /(?<!\p{L})(?:commence(?:nt|ait|aient|r)?|commencé|début(?:e|ait|é)|démarr(?:e|ait|é))(?!\p{L})/giu,
    ends: /(?<!\p{L})(?:fini(?:t|ssait|e)?|se termin(?:e|ait)|(?:tout|c[’'])(?: est| était) (?:déjà )?fini|s’est terminée?|s’achèv(?:e|ait)|terminée?)(?!\p{L})/giu,
    partial: anyTurn(String.raw`
      (?<!\p{L})(?:premi(?:er|ère)|seconde?|deuxième|derni(?:er|ère)|chaque|autre) (?!voyage|tournée|photo|image)\p{L}+
      (?<!\p{L})(?:matin|après-midi|soir|soirée|nuit|chapitre|année|mois|été|hiver|fête|promenade|chemin|journée)(?!\p{L})
      (?<!\p{L})où (?:il|elle|tout|nous)(?: avait| a)? $
    `),
    arrives: /(?<!\p{L})(?:arriv\p{L}+|attei\p{L}+|gagn\p{L}+)(?: (?:à|en|au))? ¤/giu,
    firstPlace: everyTurn(String.raw`
      ¤ (?:était|est|fut) (?:la |le )?(?:première?|(?<last>dernière?)) (?:étape|ville|lieu|halte|arrêt|escale)
      (?<!\p{L})(?:première?|(?<final>dernière?)) (?:étape|ville|lieu|halte|arrêt|escale)[^.;§¤]{0,20} (?:était|est|fut) ¤
    `),
    compares:
      /(?<a>§\d+)[^.;§]{0,40}(?<!\p{L})(?<way>plus(?! tard| tôt)|moins|autant|aussi souvent)(?!\p{L})[^.;§]{0,30}(?:que |qu’)(?:(?<b>§\d+)|tou(?:s|te?s?) les autres|n’importe qui(?: d’autre)?|personne|les (?:(?:deux|trois|quatre) )?autres)/giu,
    less: /^moins/u,
    equal: /^(?:autant|aussi)/u,
    fromStart:
      /(?<!\p{L})(?:(?:dès|depuis) la (?:toute )?(?<exact>première) (?:photo|image)|dès les premières (?:photos|images)|dès le (?:tout )?début|depuis le début|(?:dès|depuis) le (?<day>premier jour))(?!\p{L})/giu,
  },
} satisfies Readonly<Record<'en' | 'de' | 'fr', CourseWords>>;
