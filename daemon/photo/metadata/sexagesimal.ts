/** Degrees or hours, minutes and seconds, that a program wrote as text where numbers belong. */
export interface Sexagesimal {
  /** Degrees or hours, minutes (below 60), seconds (to 60); what the text does not have is 0. */
  readonly parts: readonly [number, number, number];
  readonly isNegative: boolean;
  /** The first letter of the hemisphere, in front or behind; null without. */
  readonly hemisphere: string | null;
}

/** No degrees are longer, and what is may be anything. */
const maxLength = 64;

/** A number, or a fraction such as `3401/100`. */
const number = String.raw`(\d+(?:\.\d+)?(?:/\d+)?)`;

/** What stands between numbers: signs of any encoding, blanks, units. */
const gap = String.raw`(?:[^\dA-Za-z./+-]|deg|min|sec|[dhms])`;

const hemisphere = '(North|South|East|West|[NSEW])';

const form = new RegExp(
  `^${hemisphere}?${gap}*([+-])?${number}(?:${gap}+${number})?(?:${gap}+${number})?${gap}*${hemisphere}?$`,
);

/**
 * Reads `52° 50' 34.01" N`, `52 deg 50 min`, `52.842781`, `-10;15;54`, `52/1 50/1 3401/100`, and with decimal commas
 * `52,00000,50,00000,34,01180` (as HTC's phones write it), `52,842781`, `52° 50' 34,01"`.
 *
 * @returns null for any other text, and for one that can mean two things, as `52,5`
 */
export function readSexagesimal(text: string): Sexagesimal | null {
  const trimmed = text.replace(/\0.*$/s, '').trim();
  const plain = trimmed.length > maxLength ? null : withPoints(trimmed);
  const match = plain === null ? null : form.exec(plain);
  if (match === null) return null;
  const [, before, sign, whole, minutes = '0', seconds = '0', behind] = match;
  const parts = [valueOf(whole ?? ''), valueOf(minutes), valueOf(seconds)] as const;
  // A fraction without denominator is NaN, which is below nothing.
  if (!(parts[0] < Infinity && parts[1] < 60 && parts[2] <= 60)) return null;
  const letter = (before ?? behind)?.charAt(0) ?? null;
  return { parts, isNegative: sign === '-', hemisphere: letter };
}

function valueOf(fraction: string): number {
  const [numerator, denominator = '1'] = fraction.split('/');
  return Number(numerator) / Number(denominator);
}

/** With points for decimal commas; null where nobody can tell whether a comma is one. */
function withPoints(text: string): string | null {
  if (/[./]/.test(text) || !/\d,\d/.test(text)) return text;
  const pairs = /^(\D*\d+),(\d+),(\d+),(\d+),(\d+),(\d+\D*)$/.exec(text);
  if (pairs) return `${pairs[1]}.${pairs[2]} ${pairs[3]}.${pairs[4]} ${pairs[5]}.${pairs[6]}`;
  const isParted = /\d[^\d,]+\d/.test(text);
  const numbers = text.match(/\d+/g) ?? [];
  if (!isParted && numbers.length === 3) return text;
  // Minutes have two digits at most.
  const isDecimal = isParted || (numbers.length === 2 && (numbers[1] ?? '').length > 2);
  return isDecimal ? text.replace(/(\d),(?=\d)/g, '$1.') : null;
}
