import { cannot } from './en/cannot.ts';
import { commandLine } from './en/commandLine.ts';
import { doctor } from './en/doctor.ts';
import { draft } from './en/draft.ts';
import { editor } from './en/editor.ts';
import { interchange } from './en/interchange.ts';
import { models } from './en/models.ts';
import { page } from './en/page.ts';
import { people } from './en/people.ts';
import { photos } from './en/photos.ts';
import { store } from './en/store.ts';
import { time } from './en/time.ts';

/**
 * What the program says, in English. Each sentence has a key and ICU MessageFormat places such as `{count}`;
 * the first part of the key tells its file. A language is one folder like this one.
 */
export const en = {
  ...cannot,
  ...commandLine,
  ...doctor,
  ...draft,
  ...editor,
  ...interchange,
  ...models,
  ...page,
  ...people,
  ...photos,
  ...store,
  ...time,
} as const;

/** Names a sentence. */
export type WordKey = keyof typeof en;
