import type { Language } from '../../language.ts';
import { inferences } from './inference.ts';

const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';

/**
 * What no picture shows though it is said as if it did: what was before it or comes next, what somebody is looking for or
 * celebrates, how old a building is, what the clock says, whether somebody still works.
 */
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:has|have|had) (?:just|recently|finally|already) \p{L}+/giu,
    /\b(?:is|are) (?:about|ready|going|preparing|trying|hoping|planning) to\b|\bwants? to\b|\blook(?:s|ing)? forward to\b|\bin love\b|\bon (?:the|their|his|her) way (?:to|home|back)\b/giu,
    /\b(?:look|search|hunt)(?:s|ing)? for\b|\b(?:lost|missing|forgotten|stolen)\b/giu,
    /\bcelebrat\p{L}+|\b(?:promotion|graduation|victory|retire\p{L}+|farewells?|reunions?)\b/giu,
    /\b(?:says?|saying|wav(?:es?|ing)) (?:goodbye|farewell)\b/giu,
    /\b(?:was|were) (?:built|founded|erected|made|painted) (?:in|by)\b|\bdat(?:es|ing) (?:back )?(?:from|to)\b|\b\p{L}*century\b/giu,
    new RegExp(
      `\\b(?:${numbers}) (?:in the (?:morning|afternoon|evening)|at night|o[’']clock)\\b`,
      'giu',
    ),
    /\b(?:before|after|during|since|until) (?:the|a|an|his|her|their|its) (?:next|last|first|long|big|hard)\b|\b(?:before|after) (?:work|school|breakfast|lunch|dinner|a (?:swim|run|walk|hike|ride|flight|journey|trip))\b/giu,
    /\b(?:out of order|broken down|breaks? down)\b/giu,
    /\b(?:returns?|returning|comes?|coming) (?:back )?from\b|\b(?:too )?(?:late|early) for\b|\b(?:almost|nearly|just (?:before|after)|past) (?:midnight|noon)\b/giu,
  ],
  de: [
    /(?<!\p{L})(?:hat|haben|hatte|ist|sind) (?:gerade|soeben|eben erst|kürzlich|endlich)(?!\p{L})/giu,
    /(?<!\p{L})(?:gerade|soeben|eben erst|kürzlich|endlich) (?:\p{L}+ )?(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+iert) (?:hat|haben|ist|sind|wurden?)(?!\p{L})/giu,
    /(?<!\p{L})(?:will|wollen|möchten?|versuch(?:t|en)|hoff(?:t|en)|plan(?:t|en)) (?:\p{L}+ )?(?:gleich|bald|zu|\p{L}+)(?!\p{L})|(?<!\p{L})(?:freu(?:t|en) sich|verliebt\p{L}*|im Begriff|auf dem (?:Weg|Heimweg|Rückweg) (?:nach|zu[mr]?))(?!\p{L})/giu,
    /(?<!\p{L})(?:such(?:t|en) (?:nach |ihr|sein|ein|den|die|das)|(?:verloren|vergessen|gestohlen|vermisst)\p{L}{0,3}(?!\p{L}))/giu,
    /(?<!\p{L})(?:feier(?:t|n)|verabschied\p{L}+|Abschied\p{L}*|Wiedersehen\p{L}*|Beförderung|Ruhestand)(?!\p{L})/giu,
    /(?<!\p{L})(?:stamm(?:t|en) aus|wurden? (?:\p{L}+ )?(?:erbaut|gebaut|errichtet|gegründet)|\p{L}*jahrhundert\p{L}*|Mittelalter\p{L}*)(?!\p{L})/giu,
    /(?<!\p{L})(?:vor|nach|während|seit) (?:de[mrn]|eine[mr]|ihre[mr]|seine[mr]) (?:nächsten|letzten|ersten|langen|großen)(?!\p{L})|(?<!\p{L})(?:vor|nach) (?:der (?:Arbeit|Schule|Reise|Fahrt|Wanderung)|dem (?:Essen|Frühstück|Schwimmen|Baden|Lauf|Flug))(?!\p{L})/giu,
    /(?<!\p{L})(?:ausgefallen|außer Betrieb|defekt\p{L}*)(?!\p{L})/giu,
    /(?<!\p{L})(?:kehr(?:t|en) (?:\p{L}+ )*zurück|komm(?:t|en) (?:von|vom|zurück)|zu spät|(?:fast|beinahe|kurz (?:vor|nach)) (?:Mitternacht|Mittag))(?!\p{L})/giu,
  ],
  fr: [
    /(?<!\p{L})(?:vien(?:t|nent) (?:tout juste )?d[e’']|(?:a|ont) (?:enfin|récemment|déjà) \p{L}+)/giu,
    /(?<!\p{L})(?:s[’']apprêt\p{L}+ à|se réjoui\p{L}+|(?:tombe\p{L}* )?amoureu\p{L}+|(?:va|vont|veut|veulent|essaie|essaient|espère|espèrent) (?:bientôt )?\p{L}+(?:er|ir|re|oir)(?!\p{L})|sur le (?:point de|chemin d[ue]))/giu,
    /(?<!\p{L})(?:cherch(?:e|ent|ant)(?!\p{L})|(?:perdu|oublié|volé)e?s?(?!\p{L}))/giu,
    /(?<!\p{L})(?:fêt(?:e|ent|ant) (?:son|sa|leur|un|une)|célèbr\p{L}+|adieux?|retrouvailles|promotion|retrait(?:e|ée?s?)|di(?:t|sent) au revoir)(?!\p{L})/giu,
    /(?<!\p{L})(?:date(?:nt)? d[eu]|a été (?:construit|bâti|fondé)\p{L}*|(?:du|au) \p{L}+ siècle|Moyen Âge)(?!\p{L})/giu,
    /(?<!\p{L})(?:avant|après|depuis|pendant) (?:l[ae] |les |s[ao]n? |une? |leurs? )?(?:prochaine?|dernier|dernière|premier|première|long|longue|travail|école|repas|baignade|voyage|randonnée)s?(?!\p{L})/giu,
    /(?<!\p{L})(?:en panne|hors service)(?!\p{L})/giu,
    /(?<!\p{L})(?:(?:revien(?:t|nent)|rentre(?:nt)?) (?:d[eu]|chez)|en (?:retard|avance)|(?:presque|bientôt) (?:minuit|midi)|solitaires?)(?!\p{L})/giu,
    /(?<!\p{L})(?:menuisi|charpenti|plombi|jardini|pâtissi|bouch|boulang|couturi|infirmi|cuisini|pompi|polici)(?:er|ère)s?(?!\p{L})|(?<!\p{L})(?:maçon|mécanicien|électricien|pêcheur|agriculteur|avocat|ingénieur|vendeu|facteur|soldat|chauffeur|guide)(?:s|n?es?|r|rs|ses?)?(?!\p{L})/giu,
  ],
};

/** Words of a description that say what no picture shows. */
export function beyondSight(text: string, language: Language): readonly string[] {
  return [...patterns[language], ...inferences[language]].flatMap(
    (pattern) => text.match(pattern) ?? [],
  );
}
