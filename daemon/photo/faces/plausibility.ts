/** What the quickest witness says of one find. */
export interface ByMesh {
  /** What the mesh thinks of it as a face, 0..1. */
  readonly mesh: number;
  /** How far the mesh's eyes, nose and mouth are from RetinaFace's on average, as a part of the distance of the eyes. */
  readonly gap: number;
  /** The longer side of the face as a part of the photo's: what fills a picture is more often a thing. */
  readonly part: number;
  /** RetinaFace's own. */
  readonly score: number;
}

/** What is seen in a square three times as large as the face as well, as probabilities, 0..1. */
export interface Nearby extends ByMesh {
  readonly personAround: number;
  readonly animalAround: number;
}

/** What all witnesses say of one find, 0..1. */
export interface Testimony extends Omit<ByMesh, 'part' | 'score'> {
  /** A person at this place of the whole picture. */
  readonly personInPicture: number;
  readonly personAround: number;
  /** An animal in either. */
  readonly animal: number;
}

/** What something is that RetinaFace took for a face. */
export type Judgement = 'face' | 'unsure' | 'none';

/** Weights of what is said, by logistic regression: see `plausibility`. */
const weights = {
  bias: -6.6,
  personInPicture: 6.2,
  personAround: 4.7,
  animal: -2.4,
  mesh: 0.2,
  gap: -3.15,
};

/** Below the first a face is none; below the second it is not surely one. */
const leastPlausible = { face: -3, sure: -1.5 };

/**
 * The logarithm of the odds that something is a face of somebody.
 *
 * Fitted on 363 faces and 91 other things (fruit, animals, stones, shells, armour) that RetinaFace took for faces. With weights
 * from the other half of the photos, 84 of 91 things and 5 of 363 faces fall below `sure`, 74 and 1 below `face`; RetinaFace's
 * own score adds nothing to it.
 */
export function plausibility(said: Testimony): number {
  return (
    weights.bias +
    weights.personInPicture * said.personInPicture +
    weights.personAround * said.personAround +
    weights.animal * said.animal +
    weights.mesh * logit(said.mesh) +
    weights.gap * Math.log(said.gap)
  );
}

/** The judgement when everybody has been heard. */
export function judgeByAll(said: Testimony): Judgement {
  const plausible = plausibility(said);
  if (plausible < leastPlausible.face) return 'none';
  return plausible >= leastPlausible.sure ? 'face' : 'unsure';
}

/**
 * The same by the mesh alone, and with the square around a face, fitted on 313 faces and 25 things that were shown to all witnesses.
 * Of these one face is rejected, as before, and one thing more is kept that may be somebody (a spaniel); of 149 faces in photos on
 * which nothing was tuned none is rejected.
 */
const byMesh = { bias: -0.67, mesh: 0.35, gap: -0.78, part: -0.83, face: 3, lowFace: 1.5 };
const byNearby = {
  bias: -2.76,
  mesh: 0.36,
  gap: -1.76,
  part: -0.72,
  person: 3.93,
  animal: -2.94,
  face: 1,
  none: -3.5,
};

/** Who has less is no person by itself, whatever is said of it: the mesh settles that more easily. */
const countsFrom = 0.7;

/**
 * Features further off than this settle nothing, however sure the mesh is: it had 0.998 for a dish of food, at 0.51. A person around it
 * excuses them.
 */
const mostGap = 0.4;
const somebodyAround = 0.3;

/** The judgement as far as the mesh settles it; null where others are to be asked. */
export function judgeByMesh(said: ByMesh): 'face' | null {
  const least = said.score < countsFrom ? byMesh.lowFace : byMesh.face;
  return said.gap <= mostGap && ofMesh(byMesh, said) >= least ? 'face' : null;
}

/** The judgement as far as it is settled without a look at the whole picture; null where that is to be taken. */
export function judgeNearby(said: Nearby): 'face' | 'none' | null {
  const odds =
    ofMesh(byNearby, said) +
    byNearby.person * said.personAround +
    byNearby.animal * said.animalAround;
  const isWhereItShouldBe = said.gap <= mostGap || said.personAround >= somebodyAround;
  if (isWhereItShouldBe && odds >= byNearby.face) return 'face';
  return odds <= byNearby.none ? 'none' : null;
}

interface MeshWeights {
  readonly bias: number;
  readonly mesh: number;
  readonly gap: number;
  readonly part: number;
}

function ofMesh(by: MeshWeights, { mesh, gap, part }: ByMesh): number {
  return by.bias + by.mesh * logit(mesh) + by.gap * Math.log(gap) + by.part * Math.log(part);
}

/** Logarithm of the odds, for probabilities that no network means to be certain. */
function logit(probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(p / (1 - p));
}
