import type { FaceStore } from './qdrant/faceStore.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Library } from './library.ts';

/** Everything that work on people needs. */
export interface PeopleContext {
  /** Absolute path of the user's data folder. */
  readonly home: string;
  readonly ledger: Ledger;
  readonly library: Library;
  readonly store: FaceStore;
}
