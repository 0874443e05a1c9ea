import { fileOf } from '../../photo/find/joinedAlbum.ts';
import { createHash, randomUUID } from 'node:crypto';
import { messageOf } from '../../contract/errors.ts';
import { problem, type Problem } from '../../contract/problem.ts';
import type { FaceFacts, FacePoint, UnsentFace, UserFacts } from './faceStore.ts';
import type { LibraryFace } from '../libraryFace.ts';
import type { PeopleContext } from '../peopleContext.ts';
import { message } from '../../shared/words/message.ts';

/** What became of an album's faces. */
export interface StoreOutcome {
  /** Ids of the album's faces that are in the store now, whether sent by this run or an earlier one. */
  readonly stored: readonly string[];
  readonly unsent: readonly UnsentFace[];
  /** What went wrong, once for all faces; null when nothing did. */
  readonly problem: Problem | null;
}

/** When no faces were looked for. */
export const nothingToStore: StoreOutcome = { stored: [], unsent: [], problem: null };

export interface StoreAlbumOptions {
  /** Ids of the album's faces, for the account. */
  readonly faces: readonly string[];
  /** null for a face that does not belong in the store. */
  readonly userFactsOf: (face: string) => UserFacts | null;
  readonly signal: AbortSignal;
}

/**
 * Brings the store up to date with the library: sends what is missing or has changed, of this album and of earlier ones
 * that could not be sent, and removes what has left the library. Unchanged faces are only looked up, and where the store
 * has a mark that says that all is there, it is not even started.
 *
 * @returns never a rejection but for an abort: without a store every face of the album is unsent
 */
export async function storeAlbum(
  ctx: PeopleContext,
  { faces, userFactsOf, signal }: StoreAlbumOptions,
): Promise<StoreOutcome> {
  const belonging = faces.filter((id) => userFactsOf(id) !== null);
  try {
    const { failed, finish } = await synchronise(ctx, userFactsOf, signal);
    const unsent = belonging.flatMap((id) => {
      const reason = failed.get(id);
      return reason === undefined ? [] : [{ id, reason }];
    });
    const stored = belonging.filter((id) => !failed.has(id));
    // A store that has just failed is not made to fail again; the next run does what is left.
    const late = failed.size > 0 ? null : await finish().then(() => null, asProblem(signal));
    return { stored, unsent, problem: notStored(unsent) ?? late };
  } catch (error) {
    signal.throwIfAborted();
    const unsent = belonging.map((id) => ({ id, reason: messageOf(error) }));
    return { stored: [], unsent, problem: notStored(unsent) };
  }
}

interface Synchronised {
  /** Why a face is not in the store, by id; those that are there are missing. */
  readonly failed: ReadonlyMap<string, string>;
  /** Brings names up to date, and removes what is no longer wanted. */
  readonly finish: () => Promise<void>;
}

async function synchronise(
  { library, store }: PeopleContext,
  userFactsOf: (face: string) => UserFacts | null,
  signal: AbortSignal,
): Promise<Synchronised> {
  const faces = (await library.faces()).filter(({ model }) => model === library.model);
  const departed = await library.departed();
  if (faces.length === 0 && departed.length === 0) {
    return { failed: new Map(), finish: () => Promise.resolve() };
  }
  const wanted = faces.map((face) => {
    const facts = factsOf(face);
    return { face, facts, digest: digestOf(face, facts), user: userFactsOf(face.id) };
  });
  const key = keyOf(wanted);
  if (departed.length === 0 && (await store.mark?.proves(key)) === true) {
    return { failed: new Map(), finish: () => Promise.resolve() };
  }
  const token = await store.mark?.begin();
  const known = await store.lookUp(
    faces.map(({ id }) => id),
    signal,
  );
  const run = randomUUID();
  const points: FacePoint[] = [];
  const moved = new Map<string, UserFacts>();
  const excluded: string[] = [];
  for (const { face, facts, digest, user } of wanted) {
    const there = known.get(face.id);
    if (user === null) {
      if (there) excluded.push(face.id);
      continue;
    }
    if (there?.digest !== digest) {
      const { id, embedding } = face;
      points.push({ id, embedding, facts, digest, run, user, known: there !== undefined });
    }
    if (there && !sameUserFacts(there.user, user)) moved.set(face.id, user);
  }
  const { unsent } = await store.storeFaces(points, signal);
  const failed = new Map(unsent.map(({ id, reason }) => [id, reason]));
  return {
    failed,
    finish: async () => {
      if (moved.size > 0) await store.setUserFacts(moved, signal);
      if (departed.length + excluded.length > 0) {
        await store.remove([...departed, ...excluded], signal);
        await library.settleDeparted(departed);
      }
      if (token !== undefined) await store.mark?.complete(token, key);
    },
  };
}

function asProblem(signal: AbortSignal): (error: unknown) => Problem {
  return (error) => {
    signal.throwIfAborted();
    return problem('store/not-stored', message('store.followUp', { reason: messageOf(error) }));
  };
}

function factsOf(face: LibraryFace): FaceFacts {
  const [place] = face.places;
  const { takenAt, gps, quality } = face;
  return {
    file: fileOf(place.album, place.path),
    album: place.album,
    photo: face.photo,
    box: face.box,
    score: face.score,
    detector: face.detector,
    landmarks: face.landmarks,
    clipped: face.clipped,
    size: quality.size,
    sharpness: quality.sharpness,
    taken_at: takenAt && `${takenAt.local}${takenAt.offset ?? ''}`,
    place: gps && { lat: gps.lat, lon: gps.lon },
    camera: face.camera,
    model: face.model,
  };
}

/** Stands for all that the store is to hold of these faces. */
function keyOf(
  wanted: readonly {
    readonly face: LibraryFace;
    readonly digest: string;
    readonly user: UserFacts | null;
  }[],
): string {
  const rows = wanted.map(({ face, digest, user }) => [face.id, digest, user?.person, user?.name]);
  const excluded = wanted.map(({ user }) => user === null);
  return createHash('sha256')
    .update(JSON.stringify([rows, excluded]))
    .digest('hex');
}

function digestOf({ embedding }: LibraryFace, facts: FaceFacts): string {
  const bytes = new Uint8Array(embedding.buffer, embedding.byteOffset, embedding.byteLength);
  return createHash('sha256')
    .update(JSON.stringify(facts))
    .update(bytes)
    .digest('hex')
    .slice(0, 16);
}

function sameUserFacts(a: UserFacts | null, b: UserFacts): boolean {
  return a?.person === b.person && a.name === b.name;
}

function notStored(unsent: readonly UnsentFace[]): Problem | null {
  const [first] = unsent;
  if (!first) return null;
  const { reason } = first;
  return problem('store/not-stored', message('store.unsent', { count: unsent.length, reason }));
}
