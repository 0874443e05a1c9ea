import { DaemonError } from '../contract/errors.ts';
import { say } from '../shared/words/say.ts';

const longest = 120;

/**
 * A name as it is kept: one line in normal form, without characters that are not seen or turn the text around.
 *
 * @returns null when nothing is left
 * @throws DaemonError `nothingToDo` if it has more than 120 characters
 */
export function cleanName(text: string): string | null {
  const name = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    // Zero-width joiners stay: names in many scripts need them.
    .replace(/[\p{Cc}\p{Co}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
  if (name.length > longest) {
    throw new DaemonError('nothingToDo', say('cannot.nameTooLong', { most: longest }));
  }
  return name === '' ? null : name;
}
