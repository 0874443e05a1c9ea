import type { WordKey } from './en.ts';
import { format } from './format.ts';
import { currentLanguage } from './language.ts';
import type { Message, Values } from './message.ts';

/** A sentence in the language of whoever asked. */
export function say(key: WordKey, values: Values = {}): string {
  return format({ key, values }, currentLanguage());
}

/** The same for a sentence made earlier; a plain text, such as another program's words, stays as it is. */
export function tell(message: Message | string): string {
  return typeof message === 'string' ? message : format(message, currentLanguage());
}
