import type { PostDrawings } from './post.ts';

/** Of a draft about which nothing is known but its text. */
export const noDrawings: PostDrawings = {
  bySource: new Map(),
  others: [],
  kicker: '',
  whenOf: () => '',
};
