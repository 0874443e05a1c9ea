/**
 * Days as a reader in this language writes them: `4 March 2016`, `4 – 6 March 2016`; '' when unknown.
 *
 * @param first last `2016-03-04`
 * @param language BCP 47
 */
export function spanOf(first: string | null, last: string | null, language: string): string {
  if (first === null) return '';
  // As drafts write it: day before month.
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const [from, to] = [first, last ?? first].map((day) => new Date(`${day}T00:00Z`));
  if (!from || !to || Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return '';
  // Thin spaces around the dash are not in every font.
  return format.formatRange(from, to).replace(/[\u2009\u202f]/g, ' ');
}
