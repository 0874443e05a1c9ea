import type { Box, Detector, Landmarks } from '../../contract/photo.ts';
import type { StoreMark } from './storeMark.ts';

/** Where a Qdrant server listens. */
export interface QdrantEndpoint {
  /** Such as `http://127.0.0.1:6333`, without a final slash. */
  readonly url: string;
  readonly apiKey: string | null;
}

/** What we know of a face by ourselves: replaced by every run. */
export interface FaceFacts {
  /** Absolute path of the photo; of one of its copies where there are several. */
  readonly file: string;
  /** Absolute path of the album's folder. */
  readonly album: string;
  /** SHA-256 of the photo. */
  readonly photo: string;
  readonly box: Box;
  readonly score: number;
  readonly detector: Detector;
  readonly landmarks: Landmarks | null;
  readonly clipped: boolean;
  /** Shorter side of the box in pixels. */
  readonly size: number;
  readonly sharpness: number;
  /** ISO 8601, with offset when known. */
  readonly taken_at: string | null;
  readonly place: { readonly lat: number; readonly lon: number } | null;
  readonly camera: string | null;
  readonly model: string;
}

/** What the user's decisions make of a face: never touched when facts are replaced. */
export interface UserFacts {
  /** Person id; null when the face is of nobody in particular. */
  readonly person: string | null;
  readonly name: string | null;
}

/** One face as it is stored. */
export interface FacePoint {
  readonly id: string;
  readonly embedding: Float32Array;
  readonly facts: FaceFacts;
  /** Changes whenever `embedding` or `facts` does. */
  readonly digest: string;
  /** The run that stores it. */
  readonly run: string;
  readonly user: UserFacts;
  /** Already stored in an older form: embedding and facts are replaced, what others have added stays. */
  readonly known: boolean;
}

/** What the store has of a face. */
export interface StoredFace {
  readonly digest: string | null;
  readonly user: UserFacts | null;
}

/** A face that is not in the store, and why. */
export interface UnsentFace {
  readonly id: string;
  /** For people; no final full stop. */
  readonly reason: string;
}

/** A face like another one. */
export interface Neighbour {
  readonly id: string;
  /** Cosine, -1..1. */
  readonly similarity: number;
}

/** What the doctor tells about a store. */
export interface StoreDescription {
  readonly url: string;
  readonly version: string;
  readonly collection: string;
  /** Number of stored faces. */
  readonly count: number;
}

/**
 * Where faces are kept for search. Every call heals what can be healed, and ends within its deadline.
 *
 * @throws DaemonError `storeUnavailable` or `modelMismatch`; the abort reason if `signal` aborts
 */
export interface FaceStore {
  /** Whether the files of the store are ours alone, so that erasing must reach into them. */
  readonly ownsFiles: boolean;

  /** Absent where others may write to the store: then it has to be asked. */
  readonly mark?: StoreMark;

  /** Which of these faces are stored, and how. */
  lookUp(ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, StoredFace>>;

  /** Stores faces, new and changed; tells of each whether it is there now, and throws for none of them. */
  storeFaces(
    points: readonly FacePoint[],
    signal: AbortSignal,
  ): Promise<{ readonly stored: readonly string[]; readonly unsent: readonly UnsentFace[] }>;

  /** Replaces the user facts of stored faces and nothing else. */
  setUserFacts(facts: ReadonlyMap<string, UserFacts>, signal: AbortSignal): Promise<void>;

  /**
   * The stored faces most like each embedding, best first; a stored face finds itself, too.
   *
   * @returns in the order of `embeddings`
   */
  neighbours(
    embeddings: readonly Float32Array[],
    options: { readonly limit: number; readonly minSimilarity: number },
    signal: AbortSignal,
  ): Promise<readonly (readonly Neighbour[])[]>;

  /** Removes faces; those that are not there are no error. */
  remove(ids: readonly string[], signal: AbortSignal): Promise<void>;

  /** Drops the collection with its files: what is merely removed stays in them for a while. It is made anew when needed. */
  clear(signal: AbortSignal): Promise<void>;

  /** Number of stored faces. */
  count(signal: AbortSignal): Promise<number>;

  /** What the server says of itself. */
  describe(signal: AbortSignal): Promise<StoreDescription>;
}
