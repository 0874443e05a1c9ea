import type { Box, RgbImage } from '../../contract/photo.ts';
import type { ThingDetector } from '../sight/ssd.ts';
import { isSurelyDrawn } from './depiction.ts';
import { seenAround } from './surroundings.ts';

/** Who or what has a face. */
export type Bearer = 'person' | 'animal' | 'drawing';

/**
 * The embedder's log-odds of a depiction from which on the surroundings are asked: of 401 faces in 1,050 pictures 43 have more. Below
 * it an animal around a face says nothing: somebody painted blue all over is one with 0.9 (and has -0.24).
 */
const askedFrom = 0;

/** From here on what has nobody around it is drawn. */
const drawnFrom = 1.5;

/**
 * An animal is seen this surely, and a person this little: of 33 such faces in 1,251 pictures those of people have no animal and a
 * person of 0.53 and more, two cats an animal of 0.74 and no person, three flat drawings a person of 0.
 */
const leastAnimal = 0.5;
const mostPerson = 0.2;

/**
 * What looks painted is somebody all the same where a person is seen this surely: a mother in profile has 0.92, somebody in a sharpened
 * picture 0.79, six paintings, a drawing and a mask 0 to 0.69 and, one of them, 0.79.
 */
const surePerson = 0.7;

/**
 * Who has a face that looks a little like a depiction, as those of animals and toys do.
 *
 * @param things SSDLite, trained on COCO; asked only where that can matter
 * @param box of the face, in pixels of `image`
 * @param looks its longer side in pixels of the photo, and the embedder's log-odds that it is a depiction
 */
export async function bearerOf(
  things: () => Promise<ThingDetector>,
  image: RgbImage,
  box: Box,
  looks: { readonly size: number; readonly logOdds: number },
): Promise<Bearer> {
  const { logOdds } = looks;
  if (logOdds < askedFrom) return 'person';
  const { person, animal } = await seenAround(await things(), image, box);
  if (isSurelyDrawn(looks)) return person >= surePerson ? 'person' : 'drawing';
  if (person >= mostPerson) return 'person';
  if (animal >= leastAnimal) return 'animal';
  return logOdds >= drawnFrom ? 'drawing' : 'person';
}
