import { cannot } from './fr/cannot.ts';
import { commandLine } from './fr/commandLine.ts';
import { doctor } from './fr/doctor.ts';
import { draft } from './fr/draft.ts';
import { editor } from './fr/editor.ts';
import { interchange } from './fr/interchange.ts';
import { models } from './fr/models.ts';
import { page } from './fr/page.ts';
import { people } from './fr/people.ts';
import { photos } from './fr/photos.ts';
import { store } from './fr/store.ts';
import { time } from './fr/time.ts';
import type { WordKey } from './en.ts';

/** What the program says, in French. */
export const fr = {
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
} as const satisfies Record<WordKey, string>;
