import { minutesBetween } from '../plan/clock.ts';
import type { Company } from './company.ts';
import type { Place } from '../plan/facts.ts';
import type { MessageKind } from './messages.ts';

import type { Chapter, Shot, StoryPlan } from '../plan/storyPlan.ts';

/** What was told before, so that nothing is told twice and no kind of sentence wears out. */
export interface Memory {
  /** People shown in this chapter so far. */
  readonly met: Set<string>;
  /** Keys of places told in chapters before. */
  readonly places: Set<string>;
  /** Chapters in which each kind of sentence was used. */
  readonly used: Map<MessageKind, number[]>;
  /** Sentences of a vision model told so far. */
  readonly observed: Set<string>;
}

/** A chapter, and everything that decides what is said about it. */
export interface Situation {
  readonly plan: StoryPlan;
  readonly chapter: Chapter;
  readonly before: Chapter | null;
  readonly index: number;
  readonly company: Company;
  readonly memory: Memory;
  /** Wall-clock times of all dated photos by path. */
  readonly times: ReadonlyMap<string, string>;
}

/** Minutes by the clock; null when one of them is undated. */
export function gapBetween(a: Shot, b: Shot): number | null {
  return a.local === null || b.local === null ? null : minutesBetween(a.local, b.local);
}

/** Equal for two photos from the same town or country. */
export function placeKey(place: Place | null): string {
  return place === null ? '' : `${place.country ?? ''} ${place.id ?? ''}`;
}
