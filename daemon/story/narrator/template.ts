import type { Who } from '../plan/company.ts';
import type { Place } from '../plan/facts.ts';
import {
  clockText,
  closingComma,
  countText,
  dateText,
  durationText,
  kmText,
  placeAbroad,
  placeText,
  whoText,
} from './grammar.ts';
import type { Noun } from './words/words.ts';
import type { DayStyle, Tongue } from './grammar.ts';

/** What a slot of a pattern is filled with. */
export type Value =
  | { readonly kind: 'text'; readonly text: string; readonly count?: number }
  | { readonly kind: 'who'; readonly who: readonly Who[]; readonly others: number }
  | { readonly kind: 'count'; readonly n: number; readonly noun: Noun | null }
  | {
      readonly kind: 'clock';
      readonly local: string;
      readonly exact: boolean;
      readonly day?: DayStyle | undefined;
      /** With the half of the day, whatever the pattern asks for. */
      readonly half?: boolean;
      /** In a longer story: `in the afternoon`, or the date alone. */
      readonly coarse?: boolean;
    }
  | {
      readonly kind: 'date';
      readonly local: string;
      readonly as: 'weekday' | 'date' | 'full' | 'month';
      readonly year: boolean;
      /** What the day is called, `Christmas Eve`; told behind it. */
      readonly named?: string | null;
    }
  /** `abroad`: with its country. */
  | { readonly kind: 'place'; readonly place: Place; readonly abroad?: boolean }
  | { readonly kind: 'duration'; readonly minutes: number }
  | { readonly kind: 'km'; readonly km: number }
  | { readonly kind: 'list'; readonly parts: readonly string[] }
  | { readonly kind: 'quotes'; readonly quotes: readonly string[] };

export type Slots = Readonly<Record<string, Value | null | undefined>>;

/**
 * Fills a pattern.
 *
 * @returns null when a slot outside of brackets has nothing to say; else the text, and the slots it used
 */
export function fill(
  pattern: string,
  slots: Slots,
  tongue: Tongue,
): { readonly text: string; readonly used: ReadonlySet<string> } | null {
  const used = new Set<string>();
  const optional = pattern.replace(/\[([^[\]]*)\]/g, (_whole, inner: string) => {
    const names = [...inner.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
    return names.every((name) => valueText(slots[name], '', tongue) !== null) ? inner : '';
  });
  const missing = new Set<string>();
  const text = optional.replace(
    slotPattern,
    (_whole, name: string, form: unknown, choice: unknown) => {
      const value = slots[name];
      used.add(name);
      if (typeof choice === 'string') return chosen(choice.split('|'), value ? countOf(value) : 2);
      const own = valueText(value, typeof form === 'string' ? form : '', tongue);
      if (own === null) missing.add(name);
      return own ?? '';
    },
  );
  return missing.size > 0 ? null : { text: finished(text, tongue), used };
}

const slotPattern = /\{(\w+)(?::(\w+))?(?:\?([^}]*))?\}/g;

/** `24 December, Christmas Eve,`. */
function namedDay(day: string, name: string | null): string {
  return name === null ? day : `${day}, ${name}${closingComma}`;
}

/** Contractions of the language, one full stop at the end, one space between words. */
function finished(text: string, { words }: Tongue): string {
  // A quotation ends in its own sign, an initial in its own full stop.
  const ended = text
    .replace(/([!?…][‘’]?[“”]|[!?…]’?\s»)\./gu, '$1')
    .replace(/(?<=\p{Lu}\.)\.(?=\s|$)/gu, '')
    // What stands between commas needs no second one.
    .replace(/\u2063(?=\s*(?:[,.:;)]|$))/gu, '')
    .replaceAll(closingComma, ',');
  const joined = words.joins.reduce((sofar, [pattern, by]) => sofar.replace(pattern, by), ended);
  return joined.replace(/ {2,}/g, ' ').trim();
}

function chosen(options: readonly string[], count: number): string {
  if (options.length === 3) return options[count === 1 ? 0 : count === 2 ? 1 : 2] ?? '';
  return options[count === 1 ? 0 : 1] ?? '';
}

function countOf(value: Value): number {
  switch (value.kind) {
    case 'who':
      return value.who.length + value.others;
    case 'count':
      return value.n;
    case 'list':
      return value.parts.length;
    case 'quotes':
      return value.quotes.length;
    case 'text':
      return value.count ?? 1;
    default:
      return 1;
  }
}

function valueText(value: Value | null | undefined, form: string, tongue: Tongue): string | null {
  if (!value) return null;
  switch (value.kind) {
    case 'text':
      return value.text === '' ? null : value.text;
    case 'who':
      return value.who.length + value.others === 0 ? null : whoText(value, form, tongue);
    case 'count':
      return countText(value.n, value.noun, form, tongue);
    case 'clock':
      return clockText(value.local, { ...value, form }, tongue);
    case 'date':
      return namedDay(dateText(value.local, value, form, tongue), value.named ?? null);
    case 'place':
      // What was near a town was not it.
      if (form === 'town' && value.place.kind === 'near') return null;
      return value.abroad === true
        ? placeAbroad(value.place, form, tongue)
        : placeText(value.place, form, tongue);
    case 'duration':
      return durationText(value.minutes, form, tongue);
    case 'km':
      return kmText(value.km, form, tongue);
    case 'list':
      return value.parts.length === 0 ? null : listText(value.parts, tongue);
    case 'quotes':
      return listText(
        value.quotes.map((quote) => quoted(quote, tongue)),
        tongue,
      );
  }
}

/** `Ana, Ben and Carla`. */
export function listText(parts: readonly string[], { words }: Tongue): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1) ?? ''}`;
}

/** In the language's quotation marks, inner ones made single, without a full stop of its own. */
export function quoted(text: string, { words }: Tongue): string {
  const [open, close, innerOpen, innerClose] = words.quotes;
  const inner = text
    .replace(/[.\s]+$/u, '')
    .replace(/[«„“"]\s*([^«»„“”"]*?)\s*[»“”"]/gu, `${innerOpen}$1${innerClose}`)
    .replace(/[“”„"«»]/gu, '’');
  return `${open}${inner}${close}`;
}

/** First letter in upper case; labels such as `@person-1` and quotations stay. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text that goes into a sentence as it is. */
export function text(of: string): Value {
  return { kind: 'text', text: of };
}
