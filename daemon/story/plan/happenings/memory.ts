import type { Shot } from '../storyPlan.ts';

/** What the chapters before have told. */
export interface Memory {
  readonly met: Set<string>;
  readonly words: Set<string>;
  readonly seen: Set<string>;
  readonly towns: Set<string>;
  /** With a place. */
  readonly photos: Shot[];
  holiday: string | null;
}
