import { IntlMessageFormat } from 'intl-messageformat';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { InterfaceLanguage } from './language.ts';
import type { Message, Values } from './message.ts';

const tables = { en, de, fr } as const;

/** Parsed sentences, by language and key: the same few are told again and again. */
const parsed = new Map<string, IntlMessageFormat>();

/** What ICU reads as anything but itself; the options of a command line have none of it, and are told at every start. */
const marked = /[{}']/;

/**
 * Words a sentence, those inside it included.
 *
 * A sentence of a later version, of which only the key is known here, is told by its key.
 */
export function format({ key, values }: Message, language: InterfaceLanguage): string {
  const text = textOf(key, language);
  if (text === undefined) return key;
  if (!marked.test(text)) return text;
  const id = `${language} ${key}`;
  const sentence = parsed.get(id) ?? parse(text, language);
  parsed.set(id, sentence);
  const filled = Object.entries(values).map(
    ([name, value]) => [name, filling(value, language)] as const,
  );
  return String(sentence.format(Object.fromEntries(filled)));
}

function filling(value: Values[string], language: InterfaceLanguage): string | number {
  if (typeof value !== 'object') return value;
  if ('key' in value) return format(value, language);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(value);
}

/** Undefined for a key of a later version. */
function textOf(key: Message['key'], language: InterfaceLanguage): string | undefined {
  return tables[language][key];
}

function parse(sentence: string, language: InterfaceLanguage): IntlMessageFormat {
  // Markup is the reader's: `<` in a sentence means itself.
  return new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true });
}
