import type { Language } from '../../../language.ts';
import { numberName } from '../../numberWords.ts';
import { frenchNumbers } from '../frenchWords.ts';
import { months, weekdays } from './dates.ts';

const englishOrdinals = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth ' +
  'twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
).split(' ');

/** Without the final n that the case may ask for. */
const germanOrdinals = (
  'nullte erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte ' +
  'sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste zweiundzwanzigste dreiundzwanzigste ' +
  'vierundzwanzigste fünfundzwanzigste sechsundzwanzigste siebenundzwanzigste achtundzwanzigste neunundzwanzigste ' +
  'dreißigste einunddreißigste'
).split(' ');

/** But for the first, the numbers themselves. */
const frenchOrdinals = Array.from({ length: 32 }, (_, day) =>
  day === 1 ? frenchNumbers.firstDay : numberName(day, 'fr'),
);

/** The days of a month in words, by their number. */
export const dayNames: Readonly<Record<Language, readonly string[]>> = {
  en: englishOrdinals,
  de: germanOrdinals,
  fr: frenchOrdinals,
};

/** A day of a month in digits. */
const numericDay = '0?[1-9]|[12]\\d|3[01]';

/** Days, months, years, weekdays and decades as a text names them, the most exact first. */
export const datePatterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: patternsOf({
    month: `(?:${months.en.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`,
    weekday: `(?:${weekdays.en.join('|')})s?`,
    day: `\\d{1,2}|${englishOrdinals.slice(1).join('|')}`,
    ordinal: '(?:st|nd|rd|th)?',
    to: '(?:\\s*[–—-]\\s*|\\s+(?:to|and|until|through)\\s+(?:the\\s+)?)',
  }),
  de: patternsOf({
    month: `(?:${months.de.join('|')}|Jänner|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)`,
    weekday: `(?:${weekdays.de.join('|')}|Sonnabend)s?(?=\\b|morgen|vormittag|mittag|nachmittag|abend|nacht)`,
    day: `\\d{1,2}|(?:${germanOrdinals.slice(1).join('|')})n?`,
    ordinal: '\\.?',
    to: '(?:\\s*[–—-]\\s*|\\s+(?:bis|und)\\s+(?:zum\\s+)?)',
    joined:
      '(?:woche|wochenende|tag|abend|morgen|mittag|vormittag|nachmittag|nacht|hälfte|hitze|sonne|wetter|mittwoch)(?:e?n?s?)(?!\\p{L})|(?:mon|diens|donners|frei|sams|sonn)tag',
  }),
  fr: patternsOf({
    month: `(?:${months.fr.join('|')})`,
    weekday: `(?:${weekdays.fr.join('|')})s?`,
    day: `\\d{1,2}|(?:vingt|trente) et un|${frenchOrdinals.slice(1).toReversed().join('|')}`,
    ordinal: '(?:er)?',
    to: '(?:\\s*[–—-]\\s*|\\s+(?:au|et)\\s+(?:le\\s+)?)',
  }),
};

interface DateParts {
  readonly month: string;
  readonly weekday: string;
  readonly day: string;
  readonly ordinal: string;
  readonly to: string;
  /** What a month may be joined to in one word. */
  readonly joined?: string;
}

function patternsOf({ month, weekday, day, ordinal, to, joined }: DateParts): readonly RegExp[] {
  const before = '(?<![\\p{L}\\p{N}@.:-])';
  const after = '(?![\\p{L}\\p{N}])';
  // Days and months have no capital letter there, but one at the beginning of a sentence.
  const french = weekday.includes(weekdays.fr[0] ?? '');
  const year = `(?<year>(?:1[5-9]|20)\\d\\d)`;
  const optionalYear = `(?:\\.?,?\\s+(?:of\\s+)?${year})?`;
  const optionalWeekday = `(?:(?<weekday>${weekday})\\w{0,10},?\\s+(?:(?:the|den|dem|der|am)\\s+)?)?`;
  // `Friday 12 to Sunday 14 August`.
  const range = `(?:(?<from>${day})${ordinal}${to}(?:${weekday}\\w{0,10},?\\s+(?:(?:the|den|dem|der)\\s+)?)?)?`;
  const all = [
    `${before}(?<year>(?:1[5-9]|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)${after}`,
    `${before}${optionalWeekday}(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>(?:1[5-9]|20)?\\d\\d)${after}`,
    `${before}${optionalWeekday}${range}(?<day>${day})${ordinal}\\s+(?:of\\s+)?(?<month>${month})\\.?${optionalYear}${after}`,
    `${before}${optionalWeekday}(?<month>${month})\\.?\\s+(?:(?<!\\b[Ii]n\\s+\\p{L}+\\s+)the\\s+)?${range}(?<day>${day})${ordinal}(?!\\s*(?:a\\.?m|p\\.?m|Uhr|:))${optionalYear}${after}`,
    `${before}(?<weekday>${weekday})\\w{0,10},?\\s+(?:(?:the|den|dem|der|am|le)\\s+)?(?<day>${day})${ordinal}(?=\\s*[.,;!?–—-](?!\\d)|:(?!\\d)|\\s*$)`,
    `${before}(?<!\\b(?:first|second|third|last)\\b[^.]{0,80})(?:the|am|den|dem|der|le)\\s+(?<day>${day})${ordinal}(?=\\s*[.;!?](?!\\d)|:(?!\\d)|\\s*$)`,
    // "On the twentieth, the first picture ..."
    `${before}(?:on the|am)\\s+(?<day>${day})${ordinal}(?=,)`,
    // `Mid-March`, `mi-mars`: any day of it is near enough.
    `${before}(?:mid?-)?(?<month>${month})\\.?${optionalYear}${after}`,
    `${before}(?<weekday>${weekday})`,
    `${before}(?:the\\s+|am\\s+|den\\s+|dem\\s+)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)(?=\\s*[.,;!?]|\\s+(?:of this|dieses)|\\s*$)`,
    `${before}(?:the\\s+)?(?<decade>(?:1[5-9]|20)\\d0)(?:['’]?s|er(?:n|\\s?-?Jahren?)?)${after}`,
    `${before}${year}(?!\\s*(?:km|kilomet|m\\b|photos|pictures|Fotos|Bilder|people|Menschen))${after}`,
  ];
  // `Septemberwoche`, `Augustabend`; `am 11.11.`.
  if (joined !== undefined)
    all.push(
      `${before}(?<month>${month})(?=${joined})`,
      `${before}(?:(?<from>${numericDay})\\.${to})?(?<day>${numericDay})\\.\\s?(?<month>0?[1-9]|1[0-2])\\.(?!\\d|\\s*Uhr)`,
      `${before}(?<=(?:[Aa]m|[Vv]om|[Dd]en|[Dd]em|[Dd]er|[Zz]um) )(?<day>${numericDay})\\.(?<month>0?[1-9]|1[0-2])(?![\\d.]|\\s*Uhr)`,
    );
  if (french)
    all.push(
      `${before}le\\s+(?<day>${day})(?:er)?(?=\\s*[.,;!?]|\\s*$)`,
      `${before}(?<weekday>${weekday})\\s+(?<day>\\d{1,2})(?=\\s+(?:au|à|dans|en|et|on|il|elle|ils|elles|nous|c[’'])(?!\\p{L}))`,
      `${before}(?<=(?:le|du|au|dès le) )(?<day>\\d{1,2})(?:er)?(?=\\s*[.,;:!?)](?!\\d)|\\s*$|\\s+(?:au|à|dans|en|et|on|il|elle|ils|elles|nous|matin|soir|c[’'])(?!\\p{L}))`,
    );
  // "Lunch on the 25th was ...", "Der 17. war ein Samstag".
  else
    all.push(
      `${before}(?<=(?:[Dd]er|[Aa]m|[Dd]en) )(?<day>\\d{1,2})\\.(?=\\s+(?:war|ist|fiel)${after}|,\\s)`,
      `${before}(?<=[Tt]he )(?<day>\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?:photos?|pictures?|images?|shots?|birthday|anniversary|century|time|floor|minute|hour))${after}`,
    );
  return all.map((source) => new RegExp(source, french ? 'giu' : 'gu'));
}
