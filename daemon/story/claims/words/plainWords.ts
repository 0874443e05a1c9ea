import type { Language } from '../../language.ts';
import { plainEnglish } from './plainEnglish.ts';
import { plainFrench } from './plainFrench.ts';
import { plainGerman } from './plainGerman.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that assert nothing, see vocabulary.ts. */
export const plainWords: Readonly<Record<Language, Vocabulary>> = {
  en: plainEnglish,
  de: plainGerman,
  fr: plainFrench,
};
