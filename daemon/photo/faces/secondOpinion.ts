import type { Landmarks } from '../../contract/photo.ts';
import { lookAtAll, type Area, type Sighting, type ThingDetector } from '../sight/ssd.ts';
import { alignedSide, faceTransform, template } from './align.ts';
import type { Candidate } from './candidates/candidate.ts';
import { rollOf } from './faceQuality.ts';
import type { Model } from './onnx.ts';
import { judgeAround, judgeByAll, judgeByMesh, type Judgement } from './plausibility.ts';
import { seenAround, seenAt } from './surroundings.ts';
import { boxIn, landmarksIn, viewOf, type Views } from './views.ts';
import { warp } from './warp.ts';

/** Networks of other kinds than RetinaFace, trained on other pictures. */
export interface Witnesses {
  /** MediaPipe's face mesh, with outputs `points` and `face`: whether there is a face, and where its features are. */
  readonly mesh: Model;
  /** SSDLite MobileNetV2, trained on COCO: persons and animals; loaded when first needed. */
  readonly things: () => Promise<ThingDetector>;
}

/** From this score on nobody is asked: none of 91 other things was surer, and eight of ten faces of ordinary photos are. */
const askBelow = 0.98;

/** Faces that lie on their side are judged by another rule; see sideways.ts. */
const mostRoll = 50;

/** The score of a face that is not surely one: it is found and counted, and is no person by itself. */
const unsureScore = 0.6;

/** Side of the crop for the mesh. */
export const meshSide = 192;

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
      return lookAtAll(await asked.things(), image, 'trim');
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
 * Asks one witness after the other until what is left to be said would hardly change the judgement: first the mesh, which takes 3 ms,
 * then the square around the face, in which persons are looked for (8 ms), and last the whole picture, which is searched once for all
 * its faces (15 ms).
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
  const [x, y, width, height] = face.box;
  const byMesh = {
    mesh: presence?.data[0] ?? 0,
    gap: gapOf(points?.data ?? new Float32Array()),
    part: Math.max(width, height) / Math.max(views.width, views.height),
    score: face.score,
  };
  const soon = judgeByMesh(byMesh);
  if (soon !== null) return soon;

  const near = await seenAround(await things(), view.image, boxIn(view, face.box));
  const said = { ...byMesh, personAround: near.person, animal: near.animal };
  const sooner = judgeAround(said);
  if (sooner !== null) return sooner;

  const inPicture: Area = [
    x / views.width,
    y / views.height,
    (x + width) / views.width,
    (y + height) / views.height,
  ];
  const seen = seenAt(inPicture, await picture());
  return judgeByAll({
    ...said,
    personInPicture: seen.person,
    animal: Math.max(near.animal, seen.animal),
  });
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
