import type { Language } from '../../../language.ts';
import { numerals } from '../numerals.ts';

/** Somebody (`§`) is of a country (`from`). */
export const origins: Readonly<Record<Language, RegExp>> = {
  en: /§,? (?:who )?(?:is|was|are|were) (?:an? )?(?<from>\p{Lu}\p{L}{3,})(?=[.,;!]|$| by (?:birth|nationality))/gu,
  de: /§,? (?:(?:der|die) )?(?:ist|war|sind|waren) (?:ein\p{L}* )?(?<from>\p{Lu}\p{L}{3,})(?=[.,;!]|$| von Geburt)/gu,
  fr: /§,? (?:qui )?(?:est|était|sont|étaient) (?:une? )?(?<from>\p{L}{4,})(?=[.,;!]|$| d[’']origine)/giu,
};

/** How words for those who come from a country end. */
export const endings =
  /(?:an|ans|ian|ians|ese|ish|er|ers|erin|erinnen|in|ais|aise|aises|ien|iens|ienne|ois|oise|e|en|que)$/u;

/** Somebody is so many (`n`), and nothing more is said of them: years old. */
export const ages: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`§,? who (?:is|was|are|were) (?<n>${numerals.en}|\\d{1,2})(?=[.,;!]|$)`, 'giu'),
  de: new RegExp(`§, (?:der|die) (?<n>${numerals.de}|\\d{1,2}) (?:ist|war)(?=[.,;!]|$)`, 'giu'),
  fr: /§,? qui a (?<n>\d{1,2}) ans(?=[.,;!]|$)/giu,
};
