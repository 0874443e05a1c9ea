import { wholeWords } from './wholeWords.ts';

/** Days with a name that are the same every year, beside those of plan/holidays.ts: `MM-DD`, perhaps several, and their names. */
const table = `
03-17|saint patrick['’]?s(?: day)?|st\\.? patrick['’]?s(?: day)?|(?:la )?saint-patrick|sankt[- ]patricks[- ]tag
12-24 12-25|midnight mass|christmette|mitternachtsmette|messe de minuit
12-24|heilige[rnm]? abend\\p{L}*
12-24 12-31|réveillon
06-24 06-23|midsummer(?:['’]s (?:day|eve|night))?|johannistag|johannisnacht|mittsommer\\p{L}*|la saint-jean
02-02|candlemas|lichtmess|chandeleur
11-11|martinmas|martinstag|sankt martin|la saint-martin|armistice day|remembrance day|armistice
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
12-13|(?:saint |st\\.? )?lucia['’]?s day|luciatag|la sainte-lucie
12-26|boxing day|stephanstag|saint stephen['’]s day|la saint-étienne
06-06|d-day
`;

/** Each with how it is called in any of our languages. */
export const fixedDays: readonly (readonly [names: RegExp, days: readonly string[]])[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [days = '', ...names] = line.split(/\|(?![^(]*\))/);
    return [wholeWords(names.join('|')), days.split(' ')];
  });
