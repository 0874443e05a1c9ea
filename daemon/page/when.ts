/**
 * Days as a reader in this language writes them: `4 March 2016`, `4–6 March 2016`; '' when unknown.
 *
 * @param first last `2016-03-04`
 * @param language BCP 47
 */
export function spanOf(first: string | null, last: string | null, language: string): string {
  if (first === null) return '';
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const [from, to] = [first, last ?? first].map((day) => new Date(`${day}T00:00Z`));
  if (!from || !to || Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return '';
  // Thin spaces around the dash are not in every font; between two days of a month drafts have none.
  const span = format.formatRange(from, to).replace(/[\u2009\u202f]/g, ' ');
  return span.replace(/^(\d+) – (?=\d+ )/, '$1–');
}

/** The locale in which dates of a language are written as drafts write them: in English, the day before the month. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
