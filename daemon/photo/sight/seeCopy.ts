import type { Box, Face, Photo } from '../../contract/photo.ts';
import type { Sight } from '../../contract/sight.ts';
import type { OpenPhoto } from '../decode/decode.ts';
import { boxIn, createViews, landmarksIn } from '../faces/views.ts';
import type { Tags } from '../metadata/tags.ts';
import { see, type Senses } from './see.ts';

/**
 * As `see`, by a photo's copy: nothing that is looked for is smaller than its pixels show, and a photo of 12 megapixels takes four
 * times as long to decode, a HEIC eight times.
 *
 * @param copy of all of the photo, upright
 * @param known of the photo at full size
 * @returns boxes in pixels of the full-size photo
 */
export async function seeCopy(
  senses: Senses,
  copy: OpenPhoto,
  tags: Pick<Tags, 'numbers'>,
  { faces, turned, width, height }: Pick<Photo, 'faces' | 'turned' | 'width' | 'height'>,
): Promise<Sight> {
  const longSide = Math.max(copy.width, copy.height);
  const scale = Math.max(width ?? 0, height ?? 0, longSide) / longSide;
  const inCopy = (face: Face): Face => {
    const place = { scale, left: 0, top: 0 };
    const landmarks = face.landmarks && landmarksIn(place, face.landmarks);
    return { ...face, box: boxIn(place, face.box), landmarks };
  };
  const sight = await see(senses, createViews(copy), tags, { faces: faces.map(inCopy), turned });
  return {
    ...sight,
    sees: sight.sees.map((thing) => ({ ...thing, box: enlarge(thing.box, scale) })),
  };
}

const enlarge = ([x, y, width, height]: Box, scale: number): Box => [
  Math.round(x * scale),
  Math.round(y * scale),
  Math.round(width * scale),
  Math.round(height * scale),
];
