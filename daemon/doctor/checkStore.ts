import { DaemonError, messageOf } from '../contract/errors.ts';
import type { StoreDescription } from '../people/qdrant/faceStore.ts';
import type { DoctorCheck } from '../contract/protocol.ts';
import { bad, ok } from './check.ts';
import { say } from '../shared/words/say.ts';

/** A large library has to be read in when its Qdrant starts, in milliseconds. */
const deadlineMs = 90_000;

/** Qdrant: started or reached as by a run, and asked how many faces it has. */
export async function checkStore(
  describe: (signal: AbortSignal) => Promise<StoreDescription>,
): Promise<readonly DoctorCheck[]> {
  try {
    const { url, version, count } = await describe(AbortSignal.timeout(deadlineMs));
    return [ok('Qdrant', say('doctor.store', { version, url: withoutCredentials(url), count }))];
  } catch (error) {
    const advice =
      error instanceof DaemonError && error.kind === 'endpointNotApproved'
        ? say('doctor.approve')
        : say('doctor.storeLater');
    return [bad('warning', 'Qdrant', messageOf(error), advice)];
  }
}

function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//');
}
