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

/** What all witnesses say of one find, 0..1. */
export interface Testimony extends Omit<ByMesh, 'part' | 'score'> {
  /** A person at this place of the whole picture. */
  readonly personInPicture: number;
  /** A person in a square three times as large as the face. */
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
 * What has less by the square around it is none, and the picture is not asked: of 88 finds that the mesh left open 25 have, none of
 * which is anybody's face; two in three of those that are none.
 */
const hopeless = -4;

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

/** The judgement as far as the square around the face settles it; null where the whole picture is to be looked at, too. */
export function judgeAround(said: Omit<Testimony, 'personInPicture'>): 'face' | 'none' | null {
  const plausible = plausibility({ ...said, personInPicture: 0 });
  if (plausible < hopeless) return 'none';
  return plausible >= leastPlausible.sure ? 'face' : null;
}

/** The same by the mesh alone, fitted on 313 faces and 25 things that were shown to all witnesses. */
const byMesh = { bias: -0.67, mesh: 0.35, gap: -0.78, part: -0.83, face: 3, lowFace: 1.5 };

/** Who has less is no person by itself, whatever is said of it: the mesh settles that more easily. */
const countsFrom = 0.7;

/** Features further off than this settle nothing, however sure the mesh is: it had 0.998 for a dish of food, at 0.51. */
const mostGap = 0.4;

/** The judgement as far as the mesh settles it; null where others are to be asked. */
export function judgeByMesh({ mesh, gap, part, score }: ByMesh): 'face' | null {
  const odds =
    byMesh.bias +
    byMesh.mesh * logit(mesh) +
    byMesh.gap * Math.log(gap) +
    byMesh.part * Math.log(part);
  const least = score < countsFrom ? byMesh.lowFace : byMesh.face;
  return gap <= mostGap && odds >= least ? 'face' : null;
}

/** Logarithm of the odds, for probabilities that no network means to be certain. */
function logit(probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(p / (1 - p));
}
