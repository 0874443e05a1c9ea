import { AsyncLocalStorage } from 'node:async_hooks';

/** Languages the program speaks; each has its table in this folder. */
export const interfaceLanguages = ['en', 'de', 'fr'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

const asked = new AsyncLocalStorage<InterfaceLanguage>();

/**
 * The language in which to answer: that of whoever asked for the work at hand.
 *
 * A daemon serves several editors at once; each request is answered in its own client's language, however deep
 * the words are chosen.
 */
export function currentLanguage(): InterfaceLanguage {
  return asked.getStore() ?? 'en';
}

/** Does work for somebody who reads this language. */
export function speaking<Result>(language: InterfaceLanguage, work: () => Result): Result {
  return asked.run(language, work);
}

/**
 * The language of a name such as `de`, `de-AT`, `de_DE.UTF-8` or `German`'s tag as VS Code and `LANG` spell it.
 *
 * @returns null for one that is not spoken here, and for `C` and `POSIX`
 */
export function languageOfTag(tag: string | null | undefined): InterfaceLanguage | null {
  const [first = ''] = (tag ?? '').toLowerCase().split(/[-_.@]/);
  return interfaceLanguages.find((language) => language === first) ?? null;
}

/**
 * The language of a command line: `PHOTOBLOG_LANGUAGE`, then what POSIX says of messages
 * (`LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set), else English.
 */
export function languageOfEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): InterfaceLanguage {
  const wanted = languageOfTag(environment['PHOTOBLOG_LANGUAGE']);
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  return wanted ?? languageOfTag(locale) ?? 'en';
}
