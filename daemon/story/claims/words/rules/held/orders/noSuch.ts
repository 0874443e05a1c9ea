import type { Language } from '../../../../../language.ts';
import { anyOf, everyTurn } from '../../../turns.ts';

const english = anyOf('second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth');
const german = anyOf('zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte');
const french = anyOf(
  'deuxième|second|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième',
);

/** The so manieth (`n`) day, weekday or country, or picture of a part of a day. */
export const nthOfAll: Readonly<Record<Language, RegExp>> = {
  en: everyTurn(String.raw`
    \b(?:the|this|that|its|their|our) (?<n>${english}) (?:and last )?(?:(?<day>day)|(?<country>country)|(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b(?! (?:in|at|of|with)\b(?! (?:the|this|that|our|their) (?:trip|journey|tour|holiday|album|story|visit)))
    \b(?:the|this|that) (?<nth>${english})(?: (?:picture|photo(?:graph)?|shot|one))? of (?:the|that|this) (?:day|morning|afternoon|evening|night)\b
  `),
  de: everyTurn(String.raw`
    (?<!\p{L})(?:der|dem|den|des|das|dieser|diesem|diesen|dieses|im|am|zum|vom) (?<n>${german})[nrs]? (?:(?<day>tag(?:es|e)?)|(?<country>land(?:es)?)|(?<weekday>(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch))(?!\p{L}| (?:in|auf|von|mit|bei)(?!\p{L}))
    (?<!\p{L})(?:das|dem|dieses) (?<nth>${german})n?(?: (?:bild|foto))? (?:des|dieses) (?:tages|morgens|vormittags|nachmittags|abends)(?!\p{L})
  `),
  fr: everyTurn(String.raw`
    (?<!\p{L})(?:le|la|ce|cette|au|du) (?<n>${french}) (?:et dernière? )?(?:(?<day>jour|journée)|(?<country>pays)|(?<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))(?!\p{L}| (?:à|en|au|avec|chez)(?!\p{L}))
    (?<!\p{L})(?:la|cette) (?<nth>${french})(?: (?:photo|image))? (?:de la (?:journée|matinée|soirée)|du (?:jour|matin|soir)|de l[’']après-midi)(?!\p{L})
  `),
};
