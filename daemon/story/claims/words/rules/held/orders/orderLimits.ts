import type { Language } from '../../../../../language.ts';
import { anyTurn, anyWhole } from '../../../turns.ts';

/** `Missing from the farewell picture`: of one, whose caption may be written in other words. */
export const onePicture: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:missing|absent) (?:from|in|at) (?:the|his|her|their) (?!photos|pictures|album|post|whole|entire|shots|images)\p{L}+/iu,
  de: anyTurn(String.raw`
    (?<!\p{L})fehl(?:t|te|en|ten) (?:\S+ )?(?:bei(?:m| der| dem)|auf (?:dem|der)|im|in der) (?!(?:fotos?|bilder|alben|album|ganzen|gesamten)(?!\p{L}))\p{L}+
    (?<!\p{L})(?:bei(?:m| der)|auf dem) \p{L}+ fehl(?:t|te|en|ten)(?!\p{L})
  `),
  fr: /(?<!\p{L})(?:manque|absente?) (?:sur|à|au|du|de la|dans|lors) (?!toutes|l[’']album|les|ensemble)\p{L}+/iu,
};

/** `No picture before Akureyri`: not of there. */
export const beforeWhat: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:before|until|outside|apart from|except)\b/iu,
  de: /(?<!\p{L})(?:vor(?!\s*(?:[.,;!?]|$|und(?!\p{L})))|bis|außerhalb|außer)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:avant|jusqu|hors|sauf|en dehors)(?!\p{L})/iu,
};

/** First or last only after, or until, some time. */
export const limited: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:first|last)\b[^.;]* (?:before|after|until|since) (?!any|every|all|the (?:others?|rest))/iu,
  de: /(?<!\p{L})(?:erste\p{L}*|letzte\p{L}*|zuletzt|zuerst)(?!\p{L})[^.;]* (?:vor|nach|bis|seit) (?!alle|jede|de[nr] anderen|(?:die|der) (?:kamera|linse))/iu,
  fr: /(?<!\p{L})(?:premi\p{L}+|derni\p{L}+)(?!\p{L})[^.;]* (?:avant|après|jusqu|depuis) ?(?!tou|les autres)/iu,
};

/** Until a place was reached. */
export const beforePlace: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:before|until) (?:the )?¤/iu,
  de: /(?<!\p{L})(?:vor|bis) (?:de[mr] )?¤/iu,
  fr: /(?<!\p{L})avant (?:la |le |l[’'])?¤/iu,
};

/** So many pictures without somebody. */
export const withoutOnce = anyTurn(String.raw`
  \bone of the \p{L}+ [^.;]*\bwithout §
  (?<!\p{L})(?:without|ohne|sans) §[^.;]*(?:\bonce\b|\btwice\b|\btimes\b|\p{L}mal(?!\p{L})| fois(?!\p{L}))
  (?:\bonce\b|\btwice\b|\btimes\b|\p{L}mal(?!\p{L})| fois(?!\p{L}))[^.;]*(?<!\p{L})(?:without|ohne|sans) §
`);

/** Who goes first is not the first to be seen. */
export const leaves = anyWhole(String.raw`
  leaves?|left|disappear\p{L}*|vanish\p{L}*|drops? out|goes home|went home|verschw\p{L}+
  verabschied\p{L}+|geht|ging|reist ab|reiste ab|disparaî\p{L}+|disparu\p{L}*|part|partent
  est parti\p{L}*|s[’']en va
`);

/** `None of the pictures from the summit`: where no place of that name is known. */
export const picturesFrom: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:photos?|pictures?|shots?|images?) (?:from|of|on|at) (?:the )?\p{Lu}/u,
  de: /(?<!\p{L})(?:[Bb]ild\p{L}*|[Ff]otos?|[Aa]ufnahmen?) (?:vom|von der|aus dem|aus der) \p{Lu}/u,
  fr: /(?<!\p{L})(?:photos?|images?|clichés?) (?:du|de la|de l[’']|au|à la) ?\p{Lu}/u,
};

/** A single one that is beside the text. */
export const thisPicture: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:this|that) (?:one|picture|photo|shot|image)\b/iu,
  de: /(?<!\p{L})(?:auf|in) (?:diesem|dem hier)(?: (?:bild|foto))?(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:sur|dans) (?:cette|celle-ci)(?: (?:photo|image))?(?!\p{L})/iu,
};

/** Somebody else is in each of them. */
export const neverAlone: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:never|nowhere|not once|in none|on none|in no \p{L}+)(?: [\p{L}§]+){0,5} (?:alone|(?:by|to) (?:him|her)self|on (?:his|her) own)\b/iu,
  de: /(?<!\p{L})(?:nie|niemals|nirgends|nirgendwo|auf keinem|kein einziges mal)(?: [\p{L}§]+){0,5} (?:allein|alleine|für sich(?: allein)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:jamais|nulle part|sur aucune)(?: [\p{L}§]+){0,5} seule?s?(?!\p{L})/iu,
};

/** Of all pictures it is said that somebody is not in them. */
export const missing: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:missing|absent)\b/iu,
  de: /(?<!\p{L})fehl(?:t|te|en|ten)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:manque|absente?)(?!\p{L})/iu,
};

/** `An diesem Morgen`: of a day that another sentence names. */
export const thatDay: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:that|this) (?:same )?(?:day|morning|afternoon|evening|night)\b/iu,
  de: /(?<!\p{L})(?:an )?diese[mnr] (?:tag|morgen|vormittag|nachmittag|abend|nacht)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ce (?:jour|matin|soir)|cet après-midi|cette (?:nuit|journée))(?:-là)?(?!\p{L})/iu,
};

/** Besides those who are told of. */
export const nobodyElse: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:nobody|no one|no-one) else\b/iu,
  de: /(?<!\p{L})(?:niemand(?:en|em)? (?:sonst|anders|anderes)|sonst (?:niemand|keiner))(?!\p{L})/iu,
  fr: /(?<!\p{L})personne d[’']autre(?!\p{L})/iu,
};

/** Somebody is seen. */
export const appears =
  /(?<!\p{L})(?:appear|seen|shows? up|turns? up|in front of the camera|erschein|auf(?:ge)?tauch|taucht|zu sehen|sieht man|sehen wir|vor der kamera|appar|voit|montre|devant l[’']appareil)/iu;

/** Nobody else is with them. */
export const justThem =
  /(?<!\p{L})(?:zu (?:zweit|dritt|viert)|à (?:deux|trois)|(?:just|only) the (?:two|three)|on their own)(?!\p{L})/iu;

/** Said of the being alone itself: `toujours à Bled` is still there. */
export const alwaysAlone =
  /(?<!\p{L})(?:only|always|ever|never|immer|nur|stets|toujours|ne [^.;]{0,24}que)(?: \p{L}+)? (?:alone|allein|by |on (?:his|her) own|seule?)|(?<!\p{L})(?:alone|allein|seule?) (?:toujours|immer|always)(?!\p{L})/iu;

/** Just one picture. */
export const onlyOnce =
  /\bonly once\b|(?<!\p{L})nur (?:einmal|ein einziges mal)(?!\p{L})|qu[’']une (?:seule )?fois/iu;

/** Just so many. */
export const onlyTimes =
  /\b(?:only|just) (?<n>(?!one (?:in|to)\b)\p{L}+|\d+)(?: times)?(?!\p{L})|(?<!\p{L})nur (?<mal>\p{L}+)mal(?!\p{L})|(?:seulement|qu[e’']) ?(?<fois>\p{L}+) fois/iu;

/** Something is done once more and no further; in any language. */
export const lastTime = /(?<!\p{L})(?:last time|letzte[snm]* mal|dernière fois)(?!\p{L})/iu;

/** Wherever some are, somebody else is, too: who is named last. */
export const neverWithout: Readonly<Record<Language, RegExp>> = {
  en: /\bnever\b[^.;§]{0,30}\bwithout §(?![^.;]*§)/iu,
  de: /(?<!\p{L})(?:nie|niemals)(?!\p{L})[^.;§]{0,30}(?<!\p{L})ohne §(?![^.;]*§)/iu,
  fr: /(?<!\p{L})jamais(?!\p{L})[^.;§]{0,30}(?<!\p{L})sans §(?![^.;]*§)/iu,
};

/** Of pictures that show all of them. */
export const jointly: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:together|joint|shared|same)\b/iu,
  de: /(?<!\p{L})(?:gemeinsam\p{L}*|zusammen|beide[nr]?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ensemble|commune?s?|même)(?!\p{L})/iu,
};
