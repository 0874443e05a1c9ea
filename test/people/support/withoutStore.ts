import { DaemonError } from '../../../daemon/contract/errors.ts';
import { openLedger } from '../../../daemon/people/ledger/ledger.ts';
import { openLibrary } from '../../../daemon/people/library.ts';
import type { PeopleContext } from '../../../daemon/people/peopleContext.ts';
import type { FaceStore } from '../../../daemon/people/qdrant/faceStore.ts';
import { openQdrantStore } from '../../../daemon/people/qdrant/qdrant.ts';

/** For what must do without a store: everything that is asked of it fails at once. */
export const noStore = new Proxy({} as FaceStore, {
  get: () => () => Promise.reject(new DaemonError('storeUnavailable', 'there is none')),
});

/** The real store, whose server cannot be had. */
export function storeAway(firstPatienceMs = 10): FaceStore {
  return openQdrantStore({
    connection: { ensure: () => Promise.reject(new Error('away')) },
    ownsFiles: false,
    model: 'test',
    shards: null,
    replicas: null,
    firstPatienceMs,
  });
}

/** The people of a data folder, on a computer without Qdrant. */
export function peopleWithoutStore(home: string): PeopleContext {
  return {
    home,
    ledger: openLedger(home),
    library: openLibrary(home, { model: 'test' }),
    store: storeAway(),
  };
}
