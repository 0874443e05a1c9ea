/** Every language there is. */
export const languages = ['en', 'de', 'fr'] as const;

/** Languages the built-in narrator writes. */
export type Language = (typeof languages)[number];

/** True for a language the narrator writes, such as one read from a manifest. */
export function isLanguage(text: unknown): text is Language {
  return text === 'en' || text === 'de' || text === 'fr';
}
