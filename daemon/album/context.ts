import type { DraftRegistry } from '../draft/registry.ts';
import type { PeopleContext } from '../people/peopleContext.ts';
import type { PhotoCache } from '../photo/cache.ts';
import type { PhotoPool } from '../photo/pool.ts';
import type { PhotoChoiceStore } from '../draft/photoChoices.ts';
import type { StoryStore } from '../draft/stories.ts';
import type { DaemonSettings } from '../contract/protocol.ts';

/** Everything a run works with; put together in daemon.ts. */
export interface AlbumContext {
  /** Absolute path of the user's data folder. */
  readonly home: string;
  readonly cache: PhotoCache;
  readonly pool: PhotoPool;
  readonly people: PeopleContext;
  readonly drafts: DraftRegistry;
  readonly choices: PhotoChoiceStore;
  readonly stories: StoryStore;
  readonly settings: DaemonSettings;
}
