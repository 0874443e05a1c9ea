import type { Landmarks, RgbImage } from '../../contract/photo.ts';
import {
  lookAtAll,
  sharedBy,
  ssdSide,
  type Area,
  type Sighting,
  type ThingDetector,
} from '../sight/ssd.ts';
import { alignedSide, faceTransform, template } from './align.ts';
import type { Candidate } from './candidates/candidate.ts';
import { rollOf } from './faceQuality.ts';
import type { Model } from './onnx.ts';
import { boxIn, landmarksIn, viewOf, type Views } from './views.ts';
import { warp } from './warp.ts';

/** Networks of other kinds than RetinaFace, trained on other pictures. */
export interface Witnesses {
  /** MediaPipe's face mesh, with outputs `points` and `face`: whether there is a face, and where its features are. */
  readonly mesh: Model;
  /** SSDLite MobileNetV2, trained on COCO: persons and animals; loaded when first needed. */
  readonly things: () => Promise<ThingDetector>;
}

/** What witnesses say of one face; all but `gap` are probabilities, 0..1. */
export interface Testimony {
  /** A person at this place of the whole picture. */
  readonly personInPicture: number;
  /** A person in a square three times as large as the face. */
  readonly personAround: number;
  readonly animal: number;
  /** What the mesh thinks of it as a face. */
  readonly mesh: number;
  /** How far the mesh's eyes, nose and mouth are from RetinaFace's on average, as a part of the distance of the eyes. */
  readonly gap: number;
}

/** From this score on nobody is asked: none of 91 other things was surer, and eight of ten faces of ordinary photos are. */
const askBelow = 0.98;

/** Faces that lie on their side are judged by another rule; see sideways.ts. */
const mostRoll = 50;

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

/** The score of a face that is not surely one: it is found and counted, and is no person by itself. */
const unsureScore = 0.6;

/** Side of the crop for the mesh, and of the square around a face against the face's longer side. */
const meshSide = 192;
const surroundings = 3;

/** The face lies above the middle of that square: below it is most of a person. */
const aboveMiddle = 0.54;

/** A sighting with less of the face in it is of something else. */
const leastInside = 0.75;

const animals: ReadonlySet<string> = new Set([
  'bear',
  'bird',
  'cat',
  'cow',
  'dog',
  'elephant',
  'giraffe',
  'horse',
  'sheep',
  'teddy bear',
  'zebra',
]);

/**
 * Asks networks of other kinds about faces that RetinaFace is not quite sure of. None of them can be believed alone: each would
 * lose some 4 % of true faces where it rejects half of what is none. Together they hardly err, as each is wrong elsewhere.
 *
 * @returns those that are faces, with a lower score where that is not sure, and those that are none
 */
export async function askWitnesses(
  witnesses: () => Promise<Witnesses>,
  views: Views,
  faces: readonly Candidate[],
): Promise<{ readonly faces: readonly Candidate[]; readonly dismissed: readonly Candidate[] }> {
  const kept: Candidate[] = [];
  const dismissed: Candidate[] = [];
  let picture: Promise<readonly Sighting[]> | undefined;
  for (const face of faces) {
    const { landmarks, score } = face;
    if (score >= askBelow || landmarks === null || Math.abs(rollOf(landmarks)) > mostRoll) {
      kept.push(face);
      continue;
    }
    const asked = await witnesses();
    const inPicture = async (): Promise<readonly Sighting[]> => {
      const { image } = await views.at(searchedSide);
      return lookAtAll(await asked.things(), image, 'fill');
    };
    const found = await hear(asked, () => (picture ??= inPicture()), views, { ...face, landmarks });
    if (found === 'none') dismissed.push(face);
    else if (found === 'face') kept.push(face);
    else kept.push({ ...face, score: Math.min(score, unsureScore) });
  }
  return { faces: kept.toSorted((a, b) => b.score - a.score), dismissed };
}

/** Longer side of the picture that is searched for persons. */
const searchedSide = 640;

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

/** What something is that RetinaFace took for a face. */
type Judgement = 'face' | 'unsure' | 'none';

/**
 * Asks one witness after the other, the quickest first, until what is left to be said cannot change the judgement: a mesh takes
 * 4 ms, a search for persons 24.
 */
async function hear(
  { mesh, things }: Witnesses,
  picture: () => Promise<readonly Sighting[]>,
  views: Views,
  face: Candidate & { readonly landmarks: Landmarks },
): Promise<Judgement> {
  const view = await viewOf(views, face.box, 'cheap');
  const landmarks = landmarksIn(view, face.landmarks);
  const crop = warp(view.image, faceTransform(landmarks, meshSide), meshSide);
  const [points, presence] = await mesh.run(crop.data, 1, meshSide, meshSide);
  const ofMesh = {
    mesh: presence?.data[0] ?? 0,
    gap: gapOf(points?.data ?? new Float32Array()),
  };
  const soon = judge(
    { ...ofMesh, personInPicture: 0, personAround: 0, animal: 1 },
    { ...ofMesh, personInPicture: 1, personAround: 1, animal: 0 },
  );
  if (soon !== null) return soon;

  const [x, y, width, height] = face.box;
  const inPicture: Area = [
    x / views.width,
    y / views.height,
    (x + width) / views.width,
    (y + height) / views.height,
  ];
  const seen = await picture();
  const personInPicture = surest(seen, inPicture, isPerson);
  const animal = surest(seen, inPicture, isAnimal);
  const ofPicture = { ...ofMesh, personInPicture };
  const sooner = judge(
    { ...ofPicture, personAround: 0, animal: 1 },
    { ...ofPicture, personAround: 1, animal },
  );
  if (sooner !== null) return sooner;

  const { square, area } = around(view.image, boxIn(view, face.box));
  const near = await (await things())(square);
  const all: Testimony = {
    ...ofPicture,
    personAround: surest(near, area, isPerson),
    animal: Math.max(animal, surest(near, area, isAnimal)),
  };
  return judge(all, all) ?? 'unsure';
}

/** The judgement between the least and the most favourable testimony that is possible yet; null where it is still open. */
function judge(least: Testimony, most: Testimony): Judgement | null {
  const judgements = [least, most].map((said): Judgement => {
    const plausible = plausibility(said);
    if (plausible < leastPlausible.face) return 'none';
    return plausible >= leastPlausible.sure ? 'face' : 'unsure';
  });
  const [low, high] = judgements;
  return low !== undefined && low === high ? low : null;
}

/** The square around a face, and where in it the face is. */
function around(
  image: RgbImage,
  [x, y, width, height]: readonly [number, number, number, number],
): { readonly square: Parameters<ThingDetector>[0]; readonly area: Area } {
  const longer = Math.max(width, height);
  const a = ssdSide / (surroundings * longer);
  const [cx, cy] = [x + width / 2, y + height / 2 + aboveMiddle * longer];
  const middle = ssdSide / 2;
  const similarity = { a, b: 0, tx: middle - a * cx, ty: middle - a * cy };
  const area: Area = [
    (middle - (a * width) / 2) / ssdSide,
    (middle + a * (y - cy)) / ssdSide,
    (middle + (a * width) / 2) / ssdSide,
    (middle + a * (y + height - cy)) / ssdSide,
  ];
  const square = {
    image: warp(image, similarity, ssdSide),
    widen: 1,
    heighten: 1,
    mirrored: false,
  };
  return { square, area };
}

const isPerson = (label: string): boolean => label === 'person';
const isAnimal = (label: string): boolean => animals.has(label);

/** The best score of a wanted sighting that holds most of the face. */
function surest(
  sightings: readonly Sighting[],
  face: Area,
  isWanted: (label: string) => boolean,
): number {
  const size = sharedBy(face, face);
  return sightings.reduce(
    (best, { label, score, area }) =>
      isWanted(label) && sharedBy(area, face) >= leastInside * size ? Math.max(best, score) : best,
    0,
  );
}

/** Points of the mesh: corners of both eyes, tip of the nose, corners of the mouth. */
const features = [[33, 133], [362, 263], [1], [61], [291]] as const;

function gapOf(points: Float32Array): number {
  const scale = meshSide / 2 - alignedSide / 2 + 0.5;
  let sum = 0;
  features.forEach((own, index) => {
    const mean = (axis: 0 | 1): number =>
      own.reduce((total, point) => total + (points[point * 3 + axis] ?? 0), 0) / own.length;
    const [u, v] = template[index] ?? [NaN, NaN];
    sum += Math.hypot(mean(0) - u - scale, mean(1) - v - scale);
  });
  const eyes = template[1][0] - template[0][0];
  return sum / features.length / eyes;
}

/** Logarithm of the odds, for probabilities that no network means to be certain. */
function logit(probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(p / (1 - p));
}
