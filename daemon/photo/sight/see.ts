import type { Box, Photo } from '../../contract/photo.ts';
import { nothingSeen, type Sight } from '../../contract/sight.ts';
import { turnBox, turnImage } from '../copies/turn.ts';
import type { Witnesses } from '../faces/secondOpinion.ts';
import type { Views } from '../faces/views.ts';
import type { Tags } from '../metadata/tags.ts';
import { once } from '../once.ts';
import { expressionNets, loadMesh, readExpressions, type ExpressionNets } from './expressions.ts';
import { isScene, showsSomebody } from './isScene.ts';
import { readLight } from './daylight.ts';
import { loadLetteringNets, readLettering, type LetteringNets } from './lettering/readLettering.ts';
import { writingIn } from './writing.ts';
import type { Square } from './square.ts';
import { findThings, loadCoco, loadOpenImages, type ThingDetectors } from './objects.ts';

/** The senses; each is loaded when first needed. */
export interface Senses {
  readonly things: () => Promise<ThingDetectors>;
  readonly expressions: () => Promise<ExpressionNets>;
  readonly lettering: () => Promise<LetteringNets | null>;
  /** Those of their networks that know faces and persons. */
  readonly witnesses: () => Promise<Witnesses>;
}

/** Names of the networks, for whoever is told what they saw. */
const names = {
  things: ['SSDLite MobileNetV2 (COCO)', 'SSD MobileNetV2 (Open Images)'],
  expressions: ['MediaPipe Face Mesh', 'face-api.js expressions', 'mini-Xception'],
  lettering: ['PP-OCRv4'],
};

/** Longer side of the picture that is searched for things. */
const searchedSide = 640;

/** The same of the picture in which lettering is read and small things are looked at closer. */
const detailedSide = 1280;

/** The senses as they are installed: each network is loaded once, and when it is first asked, which some never are. */
export function installedSenses(): Senses {
  const coco = once(loadCoco);
  const openImages = once(loadOpenImages);
  const mesh = once(loadMesh);
  return {
    things: once(async () => ({
      coco: await coco(),
      openImages: async (square: Square) => (await openImages())(square),
    })),
    expressions: once(async () => ({ mesh: await mesh(), ...expressionNets() })),
    lettering: once(loadLetteringNets),
    witnesses: once(async () => ({ mesh: await mesh(), things: coco })),
  };
}

/**
 * Looks at a photo with every sense.
 *
 * @param views of the photo, upright
 * @throws DaemonError `assetMissing`, `modelMismatch`
 */
export async function see(
  senses: Senses,
  views: Views,
  tags: Pick<Tags, 'numbers'>,
  { faces, turned }: Pick<Photo, 'faces' | 'turned'>,
): Promise<Sight> {
  const view = await views.at(searchedSide);
  const image = turned === 0 ? view.image : turnImage(view.image, turned);
  const back = ({ 0: 0, 90: 270, 180: 180, 270: 90 } as const)[turned];
  const found = writingIn(image);
  const writing = found === null ? {} : { writing: found };
  if (!isScene(image) && !showsSomebody(faces, views))
    return { ...nothingSeen, kind: 'other', ...writing };
  const detailed = once(async () => {
    const large = (await views.at(detailedSide)).image;
    return turned === 0 ? large : turnImage(large, turned);
  });
  const { things, persons } = await findThings(await senses.things(), image, detailed);
  const expressions =
    faces.length === 0
      ? { smiling: [], shutEyes: [] }
      : await readExpressions(await senses.expressions(), views, faces);
  const nets = await senses.lettering();
  const lettering = nets === null ? [] : await readLettering(nets, image, detailed);
  return {
    ...nothingSeen,
    ...writing,
    lettering,
    sees: things.map(({ label, score, count, area: [left, top, right, bottom] }) => ({
      label,
      score: Math.round(score * 100) / 100,
      count,
      box: inPixels(turnBox([left, top, right - left, bottom - top], [1, 1], back), views),
    })),
    persons,
    ...expressions,
    ...readLight(tags, image),
    models: [
      ...names.things,
      ...(faces.length === 0 ? [] : names.expressions),
      ...(lettering.length === 0 ? [] : names.lettering),
    ],
  };
}

/** A box in parts of the photo, in whole pixels. */
function inPixels([x, y, w, h]: Box, { width, height }: Views): Box {
  return [
    Math.round(x * width),
    Math.round(y * height),
    Math.round(w * width),
    Math.round(h * height),
  ];
}
