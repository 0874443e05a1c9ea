import type { WordKey } from './en.ts';

/** What fills the places of a sentence: text of files and people, counts, or another sentence. */
export type Values = Readonly<Record<string, string | number | Message>>;

/** A sentence that is not worded yet: kept in caches and sent by workers, told in the language of whoever reads it. */
export interface Message {
  readonly key: WordKey;
  readonly values: Values;
}

/** A sentence to be told later, in any language. */
export function message(key: WordKey, values: Values = {}): Message {
  return { key, values };
}
