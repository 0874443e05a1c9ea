/** A day people call by a name of its own. */
export const holidays = [
  'new-year',
  'epiphany',
  'valentine',
  'good-friday',
  'easter',
  'easter-monday',
  'may-day',
  'whit-sunday',
  'midsummer',
  'halloween',
  'all-saints',
  'saint-nicholas',
  'thanksgiving',
  'christmas-eve',
  'christmas',
  'boxing-day',
  'new-year-eve',
  'national-day',
] as const;

export type Holiday = (typeof holidays)[number];

/** Fixed days that have their name wherever the Gregorian calendar hangs on the wall. */
const everywhere: Readonly<Record<string, Holiday>> = {
  '01-01': 'new-year',
  '12-24': 'christmas-eve',
  '12-25': 'christmas',
  '12-31': 'new-year-eve',
};

/** Fixed days kept in some countries only. */
const local: readonly (readonly [date: string, holiday: Holiday, countries: string])[] = [
  ['01-06', 'epiphany', 'AT CH DE ES FI GR HR IT LI PL PT SE SK'],
  ['02-14', 'valentine', 'AT AU BE CA CH DE ES FR GB IE IT JP NL NZ PT US'],
  ['05-01', 'may-day', 'AT BE CH CZ DE ES FI FR GR HR HU IT LU NO PL PT RO SE SI SK'],
  ['10-31', 'halloween', 'CA GB IE US'],
  ['11-01', 'all-saints', 'AT BE CH DE ES FR HR HU IT LI LU PL PT SI SK'],
  ['12-06', 'saint-nicholas', 'AT BE CH CZ DE LU PL SK'],
  ['12-26', 'boxing-day', 'AT AU CA CH CZ DE DK FI GB HU IE IT NL NO NZ PL SE SK'],
  ['06-24', 'midsummer', 'EE LT LV'],
];

/** The day a country celebrates itself, by its own law. */
const national: Readonly<Record<string, string>> = {
  AR: '05-25',
  AT: '10-26',
  AU: '01-26',
  BE: '07-21',
  BR: '09-07',
  CA: '07-01',
  CH: '08-01',
  CL: '09-18',
  CN: '10-01',
  CZ: '10-28',
  DE: '10-03',
  DK: '06-05',
  EE: '02-24',
  ES: '10-12',
  FI: '12-06',
  FR: '07-14',
  GR: '03-25',
  HR: '05-30',
  HU: '08-20',
  IE: '03-17',
  IN: '08-15',
  IS: '06-17',
  IT: '06-02',
  KR: '08-15',
  LT: '02-16',
  LU: '06-23',
  LV: '11-18',
  MX: '09-16',
  NL: '04-27',
  NO: '05-17',
  NZ: '02-06',
  PL: '11-11',
  PT: '06-10',
  RO: '12-01',
  SE: '06-06',
  SI: '06-25',
  SK: '09-01',
  TR: '10-29',
  US: '07-04',
  ZA: '04-27',
};

/** Countries where most churches count Easter by the Julian calendar. */
const orthodox = new Set('BG BY CY ER ET GE GR MD ME MK RO RS RU UA'.split(' '));

/** Countries where Easter has no part in the calendar of most people. */
const withoutEaster = new Set(
  'AE AF BD BH BN BT CN DZ EG ID IL IN IQ IR JO JP KH KP KW LA LY MA MM MN MR MV MY NP OM PK QA SA SO SY TH TN TR TW UZ VN YE'.split(
    ' ',
  ),
);

/** Where Christmas is kept, but on other days. */
const julianChristmas = new Set('BY ET GE ME MK RS RU'.split(' '));

/**
 * The name of a day, where the people around the photo call it so.
 *
 * @param day `2016-12-24`
 * @param country ISO 3166-1 alpha-2; null: unknown, and only what nearly all countries share is said
 * @returns null for an ordinary day
 */
export function holidayAt(day: string, country: string | null): Holiday | null {
  const date = day.slice(5);
  const common = everywhere[date];
  if (common?.startsWith('christmas') && country !== null && julianChristmas.has(country))
    return null;
  if (common) return common;
  if (country === null) return easterDay(day, null);
  const own = local.find(([own, , where]) => own === date && where.split(' ').includes(country));
  if (own) return own[1];
  if (national[country] === date) return 'national-day';
  if (isThanksgiving(day, country)) return 'thanksgiving';
  return easterDay(day, country);
}

function easterDay(day: string, country: string | null): Holiday | null {
  if (country !== null && withoutEaster.has(country)) return null;
  const isOrthodox = country !== null && orthodox.has(country);
  switch (daysAfterEaster(day, isOrthodox ? julianEaster : easterOf)) {
    case -2:
      // With the country unknown it may be a Friday like any other.
      return country === null ? null : 'good-friday';
    case 0:
      return country === null ? null : 'easter';
    case 1:
      return country === null || country === 'US' ? null : 'easter-monday';
    case 49:
      return country !== null && 'AT BE CH DE DK FI FR HU LU NL NO PL SE'.includes(country)
        ? 'whit-sunday'
        : null;
    default:
      return null;
  }
}

/** Whole days from Easter Sunday of its year to a calendar day; negative before it. */
export function daysAfterEaster(day: string, easter = easterOf): number {
  return Math.round((Date.parse(`${day}T00:00Z`) - easter(Number(day.slice(0, 4)))) / 86_400_000);
}

/** Easter Sunday of the Western churches (anonymous Gregorian computus, as printed by Meeus); ms of its midnight UTC. */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * (c >> 2) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}

/** Easter Sunday of the Eastern churches (Meeus's Julian algorithm), in the Gregorian calendar of 1900 to 2099. */
function julianEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1 + 13);
}

/** The fourth Thursday of November in the US, the second Monday of October in Canada. */
function isThanksgiving(day: string, country: string): boolean {
  const date = Number(day.slice(8));
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  if (country === 'US') return day.slice(5, 7) === '11' && weekday === 4 && date > 21 && date < 29;
  return country === 'CA' && day.slice(5, 7) === '10' && weekday === 1 && date > 7 && date < 15;
}
