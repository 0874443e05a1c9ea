import type { BasisPhoto } from '../../basis.ts';
import type { TextRange } from '../../sentences.ts';

/** One thing a sentence says of a photo, and where it says so. */
export interface Said extends TextRange {
  readonly of: 'cast' | 'who' | 'place' | 'day' | 'clock' | 'part' | 'sun' | 'caption';
  readonly has: (photo: BasisPhoto) => boolean;
  /** Which of several groups of people this is: a comma parts it from what is said of another. */
  readonly group?: number;
}

/** The one of a list; `[]` where there are several, of which it may be any. */
export function single<T>(list: readonly T[]): readonly T[] {
  return list.length === 1 ? list : [];
}
