import type { BasisPhoto } from '../../basis.ts';
import type { TextRange } from '../../sentences.ts';

/** Photos a sentence speaks of by what the photographer wrote of them, and by which of its words. */
export interface Anchor extends TextRange {
  readonly photos: ReadonlySet<BasisPhoto>;
  /** The photographer's sentence is quoted word for word. */
  readonly isQuoted: boolean;
}
