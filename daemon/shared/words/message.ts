import type { WordKey } from './en.ts';

/** What fills the places of a sentence: text of files and people, counts, a list of names, or another sentence. */
export type Values = Readonly<Record<string, string | number | readonly string[] | Message>>;

/** A sentence that is not worded yet: kept in caches and sent by workers, told in the language of whoever reads it. */
export interface Message {
  readonly key: WordKey;
  readonly values: Values;
}

/** A sentence to be told later, in any language. */
export function message(key: WordKey, values: Values = {}): Message {
  return { key, values };
}

/** The same sentence with other texts in it: people are called by other names. */
export function withTexts({ key, values }: Message, change: (text: string) => string): Message {
  const changed = (value: Values[string]): Values[string] => {
    if (typeof value === 'string') return change(value);
    if (typeof value === 'number') return value;
    return 'key' in value ? withTexts(value, change) : value.map(change);
  };
  return {
    key,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, changed(value)] as const),
    ),
  };
}
