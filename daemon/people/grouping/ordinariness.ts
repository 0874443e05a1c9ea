import type { LibraryFace } from '../libraryFace.ts';
import { cosine } from './edges.ts';
import { meanStranger } from './meanStranger.ts';

/** How much faces are like everybody, by each network: their product with the mean of strangers, about -0.1..0.2. */
export interface Ordinariness {
  readonly first: number;
  /** 0 where the second network has not seen them. */
  readonly second: number;
}

/** Faces by what both networks make of them. */
interface Seen {
  readonly embedding: Float32Array;
  readonly second?: Float32Array | undefined;
}

/**
 * How much faces are like everybody. Two of whom that holds are alike for that alone: what shows one person is by how much they are
 * more alike than both are like strangers (score normalisation against a cohort, as in speaker verification: Auckenthaler, Carey
 * and Lloyd-Thomas 2000). The mean of a cohort does nearly as well as the cohort, and is nobody's face.
 */
export function ordinarinessOf({ embedding, second }: Seen): Ordinariness {
  return {
    first: cosine(embedding, meanStranger.first),
    second: second ? cosine(second, meanStranger.second) : 0,
  };
}

/** That of most faces. */
const usual: Ordinariness = { first: 0.02, second: 0 };

/**
 * How much a face is like everybody, as far as it matters where groups are joined.
 *
 * @returns what is usual beside an embedder of the user's own, of which no mean is known
 */
export function ordinarinessForJoining(
  face: Pick<LibraryFace, 'embedding' | 'second' | 'quality'>,
): Ordinariness {
  return face.quality.strength === undefined ? usual : ordinarinessOf(face);
}
