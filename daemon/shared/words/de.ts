import { cannot } from './de/cannot.ts';
import { commandLine } from './de/commandLine.ts';
import { doctor } from './de/doctor.ts';
import { draft } from './de/draft.ts';
import { editor } from './de/editor.ts';
import { interchange } from './de/interchange.ts';
import { models } from './de/models.ts';
import { page } from './de/page.ts';
import { people } from './de/people.ts';
import { photos } from './de/photos.ts';
import { store } from './de/store.ts';
import { time } from './de/time.ts';
import type { WordKey } from './en.ts';

/** What the program says, in German. */
export const de = {
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
