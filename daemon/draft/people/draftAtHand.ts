import type { PhotoCache } from '../../photo/cache.ts';
import type { PhotoPool } from '../../photo/pool.ts';
import type { Manifest } from '../manifest.ts';
import type { PhotoChoiceStore } from '../photoChoices.ts';
import type { DraftRecord, DraftRegistry } from '../registry.ts';
import type { StoryStore } from '../stories.ts';

/** Everything that work on the people in drafts needs. */
export interface DraftsContext {
  readonly cache: PhotoCache;
  readonly pool: Pick<PhotoPool, 'run'>;
  readonly drafts: DraftRegistry;
  readonly choices: PhotoChoiceStore;
  readonly stories: StoryStore;
}

/** A draft and what is known of it. */
export interface DraftAtHand {
  readonly record: DraftRecord;
  readonly manifest: Manifest;
  /** As it is: on disk, or as its editor has it. */
  readonly text: string;
  readonly isOpen: boolean;
}

/** What a draft is to become. */
export interface Wanted {
  readonly text: string;
  /** The same with everything replaced in the user's own words, too. */
  readonly all: string;
  /** Writes what belongs to it, and the text unless an editor has it. */
  readonly write: (text: string) => Promise<void>;
  /** Ends it without writing. */
  readonly leave: () => Promise<void>;
}
