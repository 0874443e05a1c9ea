import { daysBetween, weekdayOf } from '../../plan/clock.ts';
import { daysAfterEaster } from '../../plan/holidays.ts';
import { wholeWords } from './wholeWords.ts';

/** Days with a name that are the same every year, beside those of plan/holidays.ts: `MM-DD`, perhaps several, and their names. */
const table = `
03-17|saint patrick['’]?s(?: day)?|st\\.? patrick['’]?s(?: day)?|(?:la )?saint-patrick|sankt[- ]patricks[- ]tag
12-24 12-25|midnight mass|christmette|mitternachtsmette|messe de minuit
12-24|heilige[rnm]? abend\\p{L}*
12-24 12-31|réveillon
12-06 12-05|nikolausabend
12-06|nikolaus(?:tage?s?|morgens?)
06-19 06-20 06-21 06-22 06-23 06-24 06-25 06-26|midsummer(?:['’]s)?(?: (?:day|eve|night))?|mittsommer\\p{L}*
06-24 06-23|(?:saint |st\\.? )john['’]?s (?:day|eve|night)|johannistag|johannisnacht|la saint-jean
02-02|candlemas|lichtmess|chandeleur
11-11|(?:karnevals|faschings|sessions)(?:auftakt|beginn)s?|martinmas|martinstag(?:e?s)?|sankt martin|la saint-martin|armistice day|remembrance day|armistice
11-05|guy fawkes(?: night)?|bonfire night
01-25|burns night
04-01|april fools['’]?(?: day)?|poisson d[’']avril
05-01|labou?r day|tag der arbeit|maifeiertag|fête du travail
10-03|tag der deutschen einheit|german unity day
10-31|reformationstag
08-15|assumption(?: day)?|mariä himmelfahrt|assomption
07-14|bastille day|quatorze juillet|14 juillet(?! \\d{4})|fête nationale
06-21|fête de la musique
11-02|all souls['’]?(?: day)?|allerseelen
12-13|(?:saint |st\\.? )?(?:lucia|lucy)['’]?s day|(?:lucia|luzia|lucien)tag(?:e?s)?|luciafest|la sainte-lucie
12-25|ersten? (?:weihnachts)?feiertag
12-26|boxing day|stephanstag|zweiten? (?:weihnachts)?feiertag|saint stephen['’]s day|la saint-étienne
06-06|d-day
01-26|australia day
03-01|saint david['’]?s day|st\\.? david['’]?s day
03-25|lady day|mariä verkündigung|annonciation
04-23|saint george['’]?s day|st\\.? george['’]?s day|georgstag|la saint-georges
04-25|anzac day
04-27|king['’]?s day|koningsdag|königstag
04-30|walpurgis night|walpurgisnacht|tanz in den mai|nuit de walpurgis
05-08|v-?e day|tag der befreiung|(?:le )?huit mai|le 8 mai(?! \\d{4})
06-01 09-20 11-20|children['’]?s day|weltkindertag|kindertag|journée des enfants
06-29|peter und paul|peter and paul
07-01|canada day
07-04|fourth of july
07-04 12-06 02-24 02-16 11-18 11-11 08-24 08-15 09-15 09-16 07-09 09-07 07-28 08-25 07-20 08-10 09-18 03-25 03-06 10-01 12-12 08-17 08-31 09-02 02-27 11-28 06-17 06-25|independence day|unabhängigkeitstage?s?|fête de l[’']indépendance
10-26 08-01 07-14 07-21 06-23 05-17 06-06 12-06 06-02 10-12 06-10 11-11 05-03 03-17 10-03|national day|nationalfeiertag
11-30|saint andrew['’]?s day|st\\.? andrew['’]?s day|andreastag
12-04|barbaratag|saint barbara['’]?s day|la sainte-barbe
12-08|immaculate conception|mariä empfängnis|immaculée conception
12-28|holy innocents|unschuldige kinder
03-08|(?:international )?women['’]s day|(?:welt|internationaler )?frauentag|journée (?:internationale )?(?:des droits )?des femmes
`;

/** Days that move with Easter, by how many days they lie after it; of several, the first and the last. */
const withEaster = `
-52|(?:weiberfastnacht|altweiber\\p{L}*|schmutziger donnerstag|jeudi gras)
-46..-1|(?:(?:during|in) lent|fastenzeit|le carême)
-6..-1|(?:holy week|karwoche|semaine sainte)
-1|(?:holy saturday|easter saturday|(?:kar|oster)samstag|osternacht|samedi saint)
-2..1|(?:easter weekend|osterwochenende|ostertagen?|week-end de pâques)
48|(?:pfingstsamstag|whit saturday)
48..50|(?:whitsun weekend|pfingstwochenende|pfingsttagen?|week-end de (?:la )?pentecôte)
1..6|(?:easter week|osterwoche|semaine de pâques)
7|(?:low sunday|weißer sonntag|weißen sonntag|dimanche de quasimodo)
51|(?:whit tuesday|pfingstdienstag)
56|(?:trinity sunday|trinitatis|dimanche de la trinité)
-49|(?:(?:karnevals|faschings|fastnachts|tulpen)sonntag|shrove sunday|dimanche gras)
-48|(?:rose[- ]monday|rosenmontag\\p{L}*|lundi gras)
-47|(?:shrove tuesday|pancake day|mardi gras|faschingsdienstag|fastnacht(?:sdienstag)?|veilchendienstag)
-46|(?:ash wednesday|aschermittwoch|mercredi des cendres)
-21|mothering sunday
-7|(?:palm sunday|palmsonntag|dimanche des rameaux)
-3|(?:maundy thursday|gründonnerstag|jeudi saint)
-2|(?:vendredi saint)
39|(?:ascension(?: day)?|(?<!mariä )(?:christi )?himmelfahrt(?:stag)?|vatertag|jeudi de l[’']ascension|l[’']ascension)
49|(?:whitsun(?:day)?|pentecost|pfingstsonntag|la pentecôte|pentecôte)
50|(?:whit monday|pfingstmontag|lundi de pentecôte)
60|(?:corpus christi|fronleichnam|fête-dieu)
`;

/** The Sunday between two days of a year, `MM-DD`; of several, each is it in some country or other. */
const sundays: readonly (readonly [
  names: string,
  ...weeks: readonly (readonly [first: string, last: string])[],
])[] = [
  ["mother['’]?s['’]? day|muttertag\\p{L}*|fête des mères", ['05-08', '05-14'], ['05-25', '05-31']],
  ["father['’]?s['’]? day|fête des pères", ['06-15', '06-21']],
];

/** Sundays before Christmas, by how many lie between. */
const advent = `
3|(?:first (?:sunday (?:in|of)|in|of) advent|(?:ersten?|1\\.) advent(?:ssonntag)?|premier dimanche de l[’']avent)
2|(?:second (?:sunday (?:in|of)|in|of) advent|(?:zweiten?|2\\.) advent(?:ssonntag)?|(?:deuxième|second) dimanche de l[’']avent)
1|(?:third (?:sunday (?:in|of)|in|of) advent|(?:dritten?|3\\.) advent(?:ssonntag)?|troisième dimanche de l[’']avent)
0|(?:fourth (?:sunday (?:in|of)|in|of) advent|(?:vierten?|4\\.) advent(?:ssonntag)?|quatrième dimanche de l[’']avent)
`;

/** Days with a name, each with how it is called in any of our languages, and which day of a year it is. */
export const yearlyDays: readonly (readonly [names: RegExp, is: (day: string) => boolean])[] = [
  ...table
    .trim()
    .split('\n')
    .map((line) => {
      const [days = '', ...names] = line.split(/\|(?![^(]*\))/);
      const dates = days.split(' ');
      return [wholeWords(names.join('|')), (day: string) => dates.includes(day.slice(5))] as const;
    }),
  ...rowsOf(withEaster).map(
    ([first, last, names]) =>
      [
        names,
        (day: string) => first <= daysAfterEaster(day) && daysAfterEaster(day) <= last,
      ] as const,
  ),
  ...sundays.map(
    ([names, ...weeks]) =>
      [
        wholeWords(names),
        (day: string) =>
          weekdayOf(day) === 0 &&
          weeks.some(([first, last]) => first <= day.slice(5) && day.slice(5) <= last),
      ] as const,
  ),
  // From its first Sunday on.
  [
    wholeWords('(?:im|in the|in der) (?:advent|adventszeit)(?: season)?|during advent'),
    (day: string) =>
      day.slice(5) <= '12-24' &&
      daysBetween(day, `${day.slice(0, 4)}-12-25`) <=
        22 + ((weekdayOf(`${day.slice(0, 4)}-12-25`) + 6) % 7),
  ],
  ...rowsOf(advent).map(
    ([weeks, , names]) =>
      [
        names,
        (day: string) =>
          weekdayOf(day) === 0 &&
          Math.ceil(daysBetween(day, `${day.slice(0, 4)}-12-25`) / 7) === weeks + 1,
      ] as const,
  ),
];

function rowsOf(rows: string): readonly (readonly [first: number, last: number, names: RegExp])[] {
  return rows
    .trim()
    .split('\n')
    .map((line) => {
      const [, first = '', last = first, names = ''] =
        /^(-?\d+)(?:\.\.(-?\d+))?\|(.*)$/u.exec(line) ?? [];
      return [Number(first), Number(last), wholeWords(names)] as const;
    });
}
