import type { Language } from '../../../../../language.ts';
import { anyOf, everyTurn } from '../../../turns.ts';

/** Those who are named, one or several. */
const people = '§(?:(?:,|,? (?:and|und|et|with|mit|avec)) §)*';

const englishWhen = anyOf(String.raw`
  (?:of|from|on|in) (?:that|the|this) (?:whole )?(?:day|morning|afternoon|evening|night|weekend|trip|journey|album)
  (?:of|from|on|in) (?:¤|\p{Lu}\p{L}+)
`);

const germanWhen = anyOf(String.raw`
  (?:des|dieses|vom|am|an diesem|im) (?:ganzen )?(?:tag|morgen|vormittag|nachmittag|abend|wochenende|album|reise)e?n?s?
  (?:von|aus|in|vom|am) (?:¤|\p{Lu}\p{L}+)
`);

const frenchWhen = anyOf(String.raw`
  (?:de (?:la |cette |toute la )|du |de ce |de l[’'])(?:journée|matinée|soirée|nuit|jour|matin|soir|après-midi|week-end|voyage|album)
  (?:de|à|du|d[’']) ?(?:¤|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))
`);

/** There is one picture of somebody, and no other; what else is to be seen in it is not said. */
export const onlyPicture: Readonly<Record<Language, RegExp>> = {
  en: everyTurn(String.raw`
    \bonly (?:picture|photo(?:graph)?|image|shot|frame)(?: ${englishWhen})*(?: (?:that|which) shows| to show| showing| with| of| (?:in|on) which| where)(?: you (?:can )?see| we see)? ${people}(?=[.,;:!]|$| (?:is|are|was|were|can be) (?:seen|visible|shown|in it|there)\b| appears?\b| turns? up\b)
    § (?:is|was|appears?|appeared|is seen|was seen|can be seen) (?:in|on) no other (?:picture|photo(?:graph)?|image|shot)\b
  `),
  de: everyTurn(String.raw`
    (?<!\p{L})einzigen? (?:bild|foto|aufnahme)(?: ${germanWhen})*,? (?:auf de[mr]|das|die|mit|von)(?: man)? ${people}(?=[.,;:!]|$| (?:zu sehen|zeigt|ist|sind|erscheint|sieht|vorkommt|auftaucht))
    § (?:ist|war|erscheint) (?:auf|in) keine[mr] (?:anderen|weiteren) (?:bild|foto|aufnahme)(?!\p{L})
  `),
  fr: everyTurn(String.raw`
    (?:(?<!\p{L})(?:la|sa) seule|l[’']unique) (?:photo|image)(?: ${frenchWhen})*(?: (?:de|avec|qui montre|(?:où|sur laquelle)(?: figure| apparaît| (?:l[’'])?on voit)?)) ?${people}(?=[.,;:!]|$| (?:apparaî\p{L}+|figure|est visible|est là)(?!\p{L}))
    § (?:n[’']apparaît|ne figure|n[’']est|ne se trouve) (?:plus )?sur aucune autre (?:photo|image)(?!\p{L})
  `),
};

/** Of a day, or a part of it, that need not be named. */
export const ofThatDay: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:day|morning|afternoon|evening|night)\b/iu,
  de: /(?<!\p{L})(?:tag|morgen|vormittag|nachmittag|abend|nacht)e?s?(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:journée|matinée|soirée|nuit|jour|matin|soir|après-midi)(?!\p{L})/iu,
};
