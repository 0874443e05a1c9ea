import { DaemonError, messageOf } from '../contract/errors.ts';
import type { StoreDescription } from '../people/qdrant/faceStore.ts';
import type { DoctorCheck } from '../contract/protocol.ts';
import { bad, ok } from './check.ts';

/** A large library has to be read in when its Qdrant starts, in milliseconds. */
const deadlineMs = 90_000;

/** Qdrant: started or reached as by a run, and asked how many faces it has. */
export async function checkStore(
  describe: (signal: AbortSignal) => Promise<StoreDescription>,
): Promise<readonly DoctorCheck[]> {
  try {
    const { url, version, count } = await describe(AbortSignal.timeout(deadlineMs));
    const faces = `${count} ${count === 1 ? 'face' : 'faces'}`;
    return [ok('Qdrant', `${version} at ${withoutCredentials(url)}, ${faces} stored`)];
  } catch (error) {
    const advice =
      error instanceof DaemonError && error.kind === 'endpointNotApproved'
        ? 'Approve the URL, or clear it to use a Qdrant of our own'
        : 'Blogs are written all the same; faces are sent by the first run that finds Qdrant';
    return [bad('warning', 'Qdrant', messageOf(error), advice)];
  }
}

function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//');
}
