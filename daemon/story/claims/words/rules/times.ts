import type { Language } from '../../../language.ts';
import { frenchClock } from '../frenchWords.ts';

/** At the end of what stands before a time: it is not exact. */
export const hedge: Readonly<Record<Language, RegExp>> = {
  en: /\b(about|around|towards?|nearly|almost|roughly|shortly|just|soon|before|after|past|by|until|from|since|not long)\b[^.!?]{0,14}$/i,
  fr: frenchClock.hedge,
  de: /\b(gegen|etwa|ungefähr|rund|circa|ca\.|kurz|vor|nach|fast|knapp|bis|ab|seit|von)\b[^.!?]{0,14}$/i,
};

/** At the end of what stands before a minute: it is the next one, or the one before. */
export const nearly: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not quite|not even|barely|scarcely|hardly|less than|under|just under|almost|nearly|about|around|roughly|some|a good|over|more than) $/iu,
  de: /(?<!\p{L})(?:keine|nicht ganz|nicht einmal|knapp|kaum|fast|beinahe|gut|rund|etwa|ungefähr|gegen|um die|weniger als|mehr als|gerade mal|gerade einmal) $/iu,
  fr: /(?<!\p{L})(?:à peine|pas tout à fait|même pas|moins d[e’']|plus d[e’']|environ|presque|près d[e’']|quelque) ?$/iu,
};

/** Behind a time: the half of the day it is of. */
export const halves: Readonly<Record<Language, readonly [am: RegExp, pm: RegExp, night?: RegExp]>> =
  {
    en: [/^\s*in the morning\b/i, /^\s*in the (afternoon|evening)\b/i, /^\s*at night\b/i],
    fr: [...frenchClock.halves, /^\s*de la nuit/iu],
    de: [
      /^\s*(morgens|vormittags|früh|in der früh)(?!\p{L})/iu,
      /^\s*(nachmittags|abends)(?!\p{L})/iu,
      /^\s*nachts(?!\p{L})/iu,
    ],
  };

/** Between minutes and the hour they are short of. */
export const isBefore = /^(to|vor|before|avant)$/i;

/** The end of a day. */
export const midnight = /^(midnight|mitternacht|minuit|year|(?!mid)\p{L}*day$)/iu;

/** The two hours that French has a name for. */
export const frenchTwelves: Readonly<Record<string, number>> = { midi: 12, minuit: 24 };

/** Minutes of French quarters of an hour. */
export const frenchQuarters: Readonly<Record<string, number>> = { quart: 15, demi: 30, demie: 30 };

/** Minutes that a phrase such as `quarter past` or `halb` adds to the hour. */
export const shifts: Readonly<Record<string, number>> = {
  'half past': 30,
  'quarter past': 15,
  'quarter to': -15,
  halb: -30,
  'viertel nach': 15,
  'viertel vor': -15,
  dreiviertel: -15,
};

const start = '(?<![\\p{L}\\p{N}.:,-])';

/** Minutes of the lengths of time that a text counts from noon and midnight. */
export const lengths: Readonly<Record<string, number>> = {
  'a quarter of an hour': 15,
  'half an hour': 30,
  'an hour': 60,
  'one hour': 60,
  'an hour and a half': 90,
  'two hours': 120,
  'three hours': 180,
  'eine viertelstunde': 15,
  'eine halbe stunde': 30,
  'eine stunde': 60,
  'anderthalb stunden': 90,
  'eineinhalb stunden': 90,
  'zwei stunden': 120,
  'drei stunden': 180,
  'un quart d’heure': 15,
  'une demi-heure': 30,
  'une heure': 60,
  'une heure et demie': 90,
  'deux heures': 120,
  'trois heures': 180,
};

const aLength = `${start}(?<length>${Object.keys(lengths).join('|')})\\s+`;

const englishHour = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2]';

const germanHour =
  'eins|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d|1\\d|2[0-4]';

/** Hours in words that German has only before `Uhr`. */
const germanLateHour =
  'dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|(?:ein|zwei|drei|vier)undzwanzig';

const halfDay = '(?<half>[ap]\\.?m\\b\\.?)';

const englishMinutes = 'five|ten|twenty-five|twenty|[1-9]|1\\d|2\\d';

const germanMinutes = 'fünfundzwanzig|fünf|zehn|zwanzig|[1-9]|1\\d|2\\d';

/** What follows a bare hour, but never a number of things: `by eleven everyone`, `um neun sitzen alle`. */
const englishPronouns = 'the|we|they|he|she|it|there|every\\w+|all|both|I|nobody|somebody';

const englishClause = `(?=\\s+(?:${englishPronouns}|a|an|on|when|was|were|is|are|came|had|has)\\b)`;

const germanClause =
  '(?=\\s+(?!weitere|andere|neue|kleine|große|alte|junge|gute|erste|letzte|ganze|volle|verschiedene)\\p{Ll}+)';

/** The verb that ends a German clause, which no number of things stands before. */
const germanVerbAtEnd =
  '(?=\\s+(?!ander|weiter|fremd|nett)\\p{Ll}{2,}(?:t|te|ten|en)(?:[.,;!?]|$))';

/** What stands behind a German hour, and behind no number of things. */
const germanAdverbs =
  'am|an diesem|in|im|ist|sind|war|waren|gab|gibt|kam|kamen|hatten?|stand(?:en)?|saß(?:en)?|morgens|abends';

/** How what a pattern has found is read. */
export type Reading =
  'digits' | 'words' | 'either' | 'spoken' | 'spelled' | 'range' | 'twelve' | 'french';

/** Times of day as they are written, with the groups their reader wants. */
export const timePatterns: Readonly<Record<Language, readonly (readonly [RegExp, Reading])[]>> = {
  fr: [
    [
      new RegExp(`${aLength}(?<way>après|avant)\\s+(?<hour>minuit|midi)(?!\\p{L})`, 'giu'),
      'twelve',
    ],
    [
      new RegExp(
        `${start}(?<hour>\\d{1,2})\\s?(?:h|:|heures?\\s)\\s?(?<minute>\\d\\d)?(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      'french',
    ],
    [
      new RegExp(
        `${start}(?:(?<hour>${frenchClock.hour})\\s+heures?|(?<twelve>midi|minuit))\\s+(?:(?<minus>moins)\\s+)?(?:le\\s+|et\\s+)?(?<count>${frenchClock.minutes})(?![\\p{L}\\p{N}-])`,
        'giu',
      ),
      'french',
    ],
    [
      /(?<count>[\p{L}-]+|\d{1,2})\s+minutes?\s+(?<way>avant|après)\s+(?<hour>midi|minuit)/giu,
      'twelve',
    ],
    [
      new RegExp(
        `${start}(?<count>[\\p{L}-]+|\\d{1,2})\\s+minutes?\\s+(?<way>avant|après)\\s+(?<hour>${frenchClock.hour})\\s+heures?(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      'spoken',
    ],
    [
      new RegExp(
        `(?<=(?<!\\p{L})(?:à|vers|avant|après|dès|depuis|jusqu[’']à|est de|date de|datent de|il est|il était|(?:est|était) presque)\\s)(?<hour>${frenchClock.hour})\\s+heures?(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      'french',
    ],
  ],
  en: [
    // `Sunday was thirty-five minutes old`.
    [
      /(?<=\b(?<hour>year|\p{L}*day) (?:was|is) (?:just |only |barely |not quite )?)(?<count>[\p{L}-]+|\d{1,2}) minutes old\b/giu,
      'twelve',
    ],
    [
      new RegExp(
        `${start}(?<count>six|seven|eight|nine|eleven|twelve|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen)\\s+(?:minutes?\\s+)?(?<way>past)\\s+(?<hour>${englishHour})\\b`,
        'giu',
      ),
      'spoken',
    ],
    [
      new RegExp(
        `${start}(?<count>[\\p{L}-]+|\\d{1,2})\\s+minutes?\\s+(?<way>past|to|after|before)\\s+(?<hour>${englishHour})\\b(?!\\s+(?!o[’']clock|in the|at night)\\p{L}+s\\b)`,
        'giu',
      ),
      'spoken',
    ],
    [
      /(?<count>\p{L}+|\d{1,2})\s+(?:minutes?\s+)?(?<way>past|to|after|before)\s+(?<hour>midnight|noon)\b/giu,
      'twelve',
    ],
    [
      new RegExp(`${aLength}(?<way>past|after|before)\\s+(?<hour>midnight|noon)\\b`, 'giu'),
      'twelve',
    ],
    [new RegExp(`${start}(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)\\s*${halfDay}`, 'giu'), 'digits'],
    [new RegExp(`${start}(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?![\\p{N}:])`, 'giu'), 'digits'],
    [
      /(?<=\b(?:at|by|around|about|since|until|till|before|after) )(?<hour>\d{1,2})\.(?<minute>[0-5]\d)(?![\p{N}.]|\s?(?:m|km|kg|per|metres?|meters?|kilomet\p{L}+|miles?)(?!\p{L}))/giu,
      'digits',
    ],
    [new RegExp(`${start}(?<hour>${englishHour})\\s*${halfDay}`, 'giu'), 'either'],
    [
      new RegExp(
        `${start}(?:a\\s+)?(?<part>half past|quarter past|quarter to)\\s+(?<hour>${englishHour})\\b`,
        'giu',
      ),
      'words',
    ],
    [
      new RegExp(
        `${start}(?<count>${englishMinutes})\\s+(?:minutes?\\s+)?(?<way>past|to)\\s+(?<hour>${englishHour})(?![\\p{L}\\p{N}:.]\\p{N})\\b`,
        'giu',
      ),
      'spoken',
    ],
    [
      new RegExp(
        `${start}(?<count>${englishMinutes})\\s+minutes?\\s+(?<way>before|after)\\s+(?<hour>${englishHour})(?=[.,;!?]|$|\\s+(?:in|on|at|the|they|he|she|it)\\b)`,
        'giu',
      ),
      'spoken',
    ],
    [new RegExp(`${start}(?<hour>${englishHour})\\s+o['’]?clock`, 'giu'), 'words'],
    [
      new RegExp(
        `(?<=\\b(?:[Aa]t|[Aa]round|[Aa]bout|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter)\\s)(?<hour>${englishHour})\\s(?<minute>fifteen|twenty|thirty|forty|forty-five|fifty)(?=[.,;!?]|$|\\s+(?:(?:in|on|at|${englishPronouns})\\b|\\p{Lu}))`,
        'gu',
      ),
      'spelled',
    ],
    [
      new RegExp(
        `(?<=\\bbetween\\s)(?<hour>${englishHour})\\sand\\s(?<to>${englishHour})(?=[.,;!?]|$|\\s+(?:in|on|at|o['’]?clock|${englishPronouns})\\b)`,
        'giu',
      ),
      'range',
    ],
    [
      new RegExp(
        `(?<=\\b(?:at|around|about|towards|until|by|since|before|after|almost|nearly)\\s)(?<hour>${englishHour})${englishClause}`,
        'giu',
      ),
      'words',
    ],
    [
      // "shortly after three", but not "shortly after three hours".
      new RegExp(
        `(?<=\\b(?:shortly|just|soon|a little|right)\\s(?:after|before|past|gone)\\s)(?<hour>${englishHour})(?!\\s+(?:hours?|minutes?|days?|weeks?|people|photos?))\\b`,
        'giu',
      ),
      'words',
    ],
    [
      new RegExp(
        `(?<=\\b(?:at|around|about|towards|until|by|before|after|past|from|since)\\s)(?<hour>${englishHour})(?=\\s*(?:in the (?:morning|afternoon|evening)|at night|(?:on )?the (?:following|next|same) (?:day|morning|afternoon|evening)|(?:that|this) (?:morning|afternoon|evening|night)|[.,;!?](?!\\d)|and\\s+(?:${englishHour})\\b|$))`,
        'giu',
      ),
      'words',
    ],
  ],
  de: [
    [
      new RegExp(
        `${start}(?<count>zwei|drei|vier|sechs|sieben|acht|neun|elf|zwölf|dreizehn|vierzehn|sechzehn|siebzehn|achtzehn|neunzehn)\\s+(?:minuten?\\s+)?(?<way>nach|vor)\\s+(?<hour>${germanHour})(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      'spoken',
    ],
    [
      new RegExp(
        `${start}(?<count>\\p{L}+|\\d{1,2})\\s+minuten?\\s+(?<way>nach|vor)\\s+(?<halb>halb\\s+)?(?<hour>${germanHour})(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      'spoken',
    ],
    [
      /(?<count>\p{L}+|\d{1,2})\s+(?:minuten?\s+)?(?<way>nach|vor)\s+(?<hour>mitternacht|mittag)(?!\p{L})/giu,
      'twelve',
    ],
    [
      new RegExp(`${aLength}(?<way>nach|vor)\\s+(?<hour>mitternacht|mittag)(?!\\p{L})`, 'giu'),
      'twelve',
    ],
    [new RegExp(`${start}(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)\\s*(?:Uhr|h\\b)`, 'giu'), 'digits'],
    // `Um 13.22 und 15.36 Uhr`.
    [
      new RegExp(
        `${start}(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?=(?:\\s*(?:,|und|bis|oder)\\s*(?:um\\s)?\\d{1,2}[.:][0-5]\\d)+\\s*Uhr)`,
        'giu',
      ),
      'digits',
    ],
    [new RegExp(`${start}(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?![\\p{N}:])`, 'giu'), 'digits'],
    [
      new RegExp(`${start}(?<hour>\\d{1,2})\\s+Uhr\\s+(?<minute>\\d\\d)(?!\\p{N})`, 'giu'),
      'digits',
    ],
    [
      new RegExp(
        `${start}(?<hour>${germanHour}|${germanLateHour})\\s+Uhr\\s+(?<minute>(?:fünf(?:und)?)?(?:zehn|zwanzig|dreißig|vierzig|fünfzig)|fünf)(?!\\p{L})`,
        'giu',
      ),
      'spelled',
    ],
    [new RegExp(`${start}(?<hour>${germanHour}|${germanLateHour})\\s+Uhr\\b`, 'giu'), 'either'],
    [
      new RegExp(
        `(?<=(?<!\\p{L})zwischen\\s)(?<hour>${germanHour})\\sund\\s(?<to>${germanHour})(?=[.,;!?]|$|\\s+(?:Uhr|${germanAdverbs})(?!\\p{L}))`,
        'giu',
      ),
      'range',
    ],
    [
      new RegExp(
        `${start}(?<count>${germanMinutes})\\s+(?:minuten?\\s+)?(?<way>nach|vor)\\s+(?<halb>halb\\s+)?(?<hour>${germanHour})(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      'spoken',
    ],
    [
      new RegExp(
        `(?<=(?<!\\p{L})(?:[Uu]m|[Gg]egen|[Aa]b|[Bb]is)\\s(?:Punkt\\s)?)(?<hour>${germanHour})${germanClause}`,
        'gu',
      ),
      'words',
    ],
    [
      new RegExp(
        `${start}(?<part>halb|viertel nach|viertel vor|dreiviertel)\\s+(?<hour>${germanHour})(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      'words',
    ],
    [
      new RegExp(
        `(?<=(?<!\\p{L})(?:vor|nach|fast|beinahe)\\s)(?<hour>${germanHour})(?=\\s+(?:${germanAdverbs})(?!\\p{L})|, als)`,
        'giu',
      ),
      'words',
    ],
    [
      new RegExp(`(?<=(?<!\\p{L})(?:vor|nach)\\s)(?<hour>${germanHour})${germanVerbAtEnd}`, 'gu'),
      'words',
    ],
    [
      new RegExp(
        `(?<=(?<!\\p{L})(?:war|ist|wurde) es (?:\\p{Ll}+ ){0,2}?(?:vor|nach|fast|beinahe)\\s)(?<hour>${germanHour})(?=[.,;!?]|$)`,
        'giu',
      ),
      'words',
    ],
    [
      new RegExp(
        `(?<=(?<!\\p{L})kurz\\s(?:nach|vor)\\s)(?<hour>${germanHour})(?!\\s+(?:stunden?|minuten?|tagen?|wochen?|personen|fotos))(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      'words',
    ],
    [
      new RegExp(
        `(?<=\\b(?:morgens|vormittags|mittags|nachmittags|abends|nachts)\\s(?:nach|vor)\\s)(?<hour>${germanHour})(?!\\s+(?:stunden?|minuten?|tagen?|wochen?|personen|fotos))(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      'words',
    ],
    [
      new RegExp(
        `(?<=\\b(?:um|gegen)\\s)(?<hour>${germanHour})(?=\\s*(?:morgens|vormittags|nachmittags|abends|nachts|und|[.,;!?](?!\\d)|$))`,
        'giu',
      ),
      'words',
    ],
  ],
};

/** Part of the day, from and to in hours, generously: people differ. */
type DayPart = readonly [pattern: RegExp, from: number, to: number];

/** The parts of a day. */
export const dayParts: Readonly<Record<Language, readonly DayPart[]>> = {
  en: [
    [/\b(?:(?:middle|dead) of (?:the )?night|small hours)\b/giu, 22, 29.5],
    [/\bearly (hours|morning)\b/giu, 0, 9.5],
    [/\b(mid-?|late )morning\b/giu, 8, 12.5],
    [/\bmornings?\b/giu, 3, 12.5],
    [/\b(noon|midday|noontime|lunchtime)\b/giu, 10.5, 14.75],
    [/\bearly afternoon\b/giu, 11.5, 16],
    [/\blate (?:in the )?afternoon\b/giu, 14.5, 19.5],
    [/\bbreakfast[- ]?time\b/giu, 5, 11.5],
    [
      /\b(?:after dark|after nightfall|in the dark|before (?:dawn|daybreak|sunrise))\b/giu,
      16,
      31.5,
    ],
    [/\bafternoons?\b/giu, 11.5, 19],
    [/\b(early )?evenings?\b/giu, 15.75, 24],
    [
      /\b(tonight|late evening|late at night|by night|at night|that night|(?<!\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s)nights|night(?! later)|night-?time|nightfall)\b/giu,
      17.5,
      30.5,
    ],
    [/\bmidnight\b/giu, 22.5, 26],
  ],
  de: [
    [/(?<!\p{L})(?:mitten in der|in tiefer|in tiefster) nacht(?!\p{L})/giu, 22, 29.5],
    [/(?<!\p{L})in (?:aller|der) (?:herrgotts)?früh(?:e(?!\p{L})|(?!\p{L}))/giu, 3, 9.5],
    [/(?<!\p{L})(am )?(frühen|frühem|früher) morgen(?!\p{L})|(?<!\p{L})frühmorgens/giu, 0, 9.5],
    [
      /(?<=(?:^|[^\p{L}])(?:am|vom|zum|jeden|diesem|diesen|guten|späten|der|den|dem|ein|einem|eines)\s|tag|weihnachts|neujahrs|oster|sommer|herbst|winter)morgens?(?!\p{L})|(?<!\p{L})morgens(?!\p{L})/giu,
      3,
      12.5,
    ],
    [/\p{L}*(?<!nach)vormittags?(?!\p{L})/giu, 6, 13],
    [
      /(?:(?<!\p{L})|(?<=(?<!vormit|nachmit)tag|weihnachts|oster))(mittags?|mittagszeit)(?!\p{L})/giu,
      10.5,
      14.75,
    ],
    [
      /(?:(?<!\p{L})|(?<=tag|weihnachts|neujahrs|sommer|herbst|winter))(spät|früh)?nachmittags?(?!\p{L})/giu,
      11.5,
      19,
    ],
    [
      /(?:(?<!\p{L})|(?<=tag|weihnachts|neujahrs|sommer|herbst|winter|frühlings))abends?(?!\p{L})/giu,
      15.75,
      24,
    ],
    [/(?:(?<!\p{L})|(?<=tag))nachts?(?!\p{L}| später)|(?<!\p{L})nächte?n?(?!\p{L})/giu, 17.5, 30.5],
    [
      /(?<!\p{L})(?:nach einbruch der (?:dunkelheit|nacht)|bei dunkelheit|im dunkeln|in der dunkelheit|vor tagesanbruch)(?!\p{L})/giu,
      16,
      31.5,
    ],
    [/(?<!\p{L})mitternacht(?!\p{L})/giu, 22.5, 26],
  ],
  fr: frenchClock.dayParts,
};

/** Between a time of day and the part of the day it is of. */
export const beforePart = /^\s*(?:in the|at|du|de la|de l[’'])?\s*$/iu;

/** That the sun rises or sets, with the hours in which it can. */
export const sunVerbs: Readonly<
  Record<Language, readonly (readonly [RegExp, readonly [number, number]])[]>
> = {
  en: [
    [/\bsun(?: had| has)?(?: just)? (?:rose|rises|risen|came up|comes up|come up)\b/giu, [3, 9.5]],
    [/\bsun(?: had| has)?(?: just)? (?:set|sets|went down|goes down|gone down)\b/giu, [14.5, 23.9]],
  ],
  de: [
    [
      /(?<!\p{L})(?:ging|geht) die sonne[^.;]{0,40}(?<!\p{L})auf(?!\p{L})|(?<!\p{L})sonne (?:ging|geht)[^.;]{0,40}(?<!\p{L})auf(?!\p{L})|(?<!\p{L})sonne[^.;]{0,40}aufgegangen/giu,
      [3, 9.5],
    ],
    [
      /(?<!\p{L})(?:ging|geht) die sonne[^.;]{0,40}(?<!\p{L})unter(?!\p{L})|(?<!\p{L})sonne (?:ging|geht)[^.;]{0,40}(?<!\p{L})unter(?!\p{L})|(?<!\p{L})sonne[^.;]{0,40}untergegangen/giu,
      [14.5, 23.9],
    ],
  ],
  fr: [
    [/(?<!\p{L})soleil (?:se lève|se levait|s’est levé|était levé)/giu, [3, 9.5]],
    [/(?<!\p{L})soleil (?:se couche|se couchait|s’est couché|était couché)/giu, [14.5, 23.9]],
  ],
};

/** At the end of what stands before a rising or a setting of the sun: it is over, or still to come. */
export const afterSun = /(?<!\p{L})(?:after|past|since|nach|seit|après|depuis)(?: \p{L}+)? $/iu;
export const beforeSun =
  /(?<!\p{L})(?:before|until|till|not(?: yet)?|vor|bis|noch kein|avant|pas encore)(?: \p{L}+)? $/iu;

/** The middle of a day. */
export const noonWord = /(?<!\p{L}|vor|nach|after|après-)(?:noon|midday|mittags?|midi)(?!\p{L})/iu;

/** The end of a day, while it is light or dark. */
export const eveningWord = /(?<!\p{L})(?:evening|abends?|soir)(?!\p{L})/iu;

/** The beginning of a day. */
export const morningWord = /(?<!\p{L})(?:morning|morgens|matin)(?!\p{L})/iu;

/** Words for the sun near the horizon: in the morning, in the evening, in either. */
export const sunPatterns: Readonly<
  Record<Language, readonly (readonly [RegExp, readonly [number, number]])[]>
> = {
  en: [
    [/\b(sunrise|dawn|daybreak|first light)\b/giu, [3, 8.25]],
    [/\b(sunset|sundown|dusk|nightfall|last light)\b/giu, [14.5, 23.5]],
    [/\b(twilight|golden hour|blue hour)\b/giu, [0, 24]],
  ],
  de: [
    [/(?<!\p{L})(sonnenaufgang\p{L}*|morgengrauen|morgendämmerung|tagesanbruch)/giu, [3, 8.25]],
    [/(?<!\p{L})(sonnenuntergang\p{L}*|abenddämmerung|abendrot|abendlicht)/giu, [14.5, 23.5]],
    [/(?<!\p{L})(dämmerung|zwielicht|goldene\p{L}* stunde|blaue\p{L}* stunde)/giu, [0, 24]],
  ],
  fr: frenchClock.sun,
};
