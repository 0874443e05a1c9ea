import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PhotoCache } from '../../photo/cache.ts';
import { turnBox } from '../../photo/copies/turn.ts';
import type { DraftSource } from '../draftSource.ts';
import type { PagePicture } from '../pageManifest.ts';
import { pictureElement, type PictureStyles } from '../pictureElement.ts';

/** Where somebody is seen best among the pictures of a page. */
export interface Portrait {
  readonly picture: PagePicture;
  /** A square around the face, in pixels of the picture: its left and top edge, and its side. */
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** How much larger than a face its portrait is: hair and chin belong to it. */
const around = 1.7;

/** In CSS pixels on a page. */
const shownSide = 56;

/** Smaller faces than this, in pixels of the largest copy, are a blur. */
const leastSide = 40;

/**
 * Finds a portrait of everybody the draft tells of: part of a picture that the page shows anyway, so that nothing of
 * anybody is published twice, and what is blurred there is blurred here. Who is not to be told by name or seen has none.
 *
 * @param pictures by image, as the draft writes it
 * @returns by how the draft calls them
 */
export async function portraitsOf(
  { manifest, grouping }: Pick<DraftSource, 'manifest' | 'grouping'>,
  cache: Pick<PhotoCache, 'readSize'>,
  pictures: ReadonlyMap<string, PagePicture>,
): Promise<ReadonlyMap<string, Portrait>> {
  const found = new Map<string, Portrait>();
  const faces = new Map(grouping.faces.map((face) => [face.id, face]));
  const persons = new Map(grouping.persons.map((person) => [person.id, person]));
  for (const { label, id } of manifest?.people ?? []) {
    const person = persons.get(id);
    if (person?.consent !== 'full') continue;
    const all: Portrait[] = [];
    for (const { photo, box } of person.faces.flatMap((face) => faces.get(face) ?? [])) {
      const shown = manifest?.photos.find(
        ({ sha256, image }) => sha256 === photo && pictures.has(image),
      );
      const picture = pictures.get(shown?.image ?? '');
      const size = await cache.readSize(photo);
      if (!shown || !picture || size === null) continue;
      const [width, height] = size;
      const turn = shown.turn ?? 0;
      const [x, y, w, tall] = turnBox(box, [width, height], turn);
      const scale = picture.width / (turn === 90 || turn === 270 ? height : width);
      const side = Math.min(Math.max(w, tall) * scale * around, picture.width, picture.height);
      const middle = (from: number, size: number, most: number): number =>
        Math.min(Math.max(0, (from + size / 2) * scale - side / 2), most - side);
      all.push({
        picture,
        left: middle(x, w, picture.width),
        top: middle(y - tall * 0.08, tall, picture.height),
        side,
      });
    }
    const [best] = all.sort((a, b) => b.side - a.side);
    if (best && best.side >= leastSide) found.set(label, best);
  }
  return found;
}

/** A portrait as it stands beside a name, which says who it is. */
export function portraitElement(
  { picture, left, top, side }: Portrait,
  styles: PictureStyles,
): Element {
  const part = (value: number): number => Math.round((value / side) * 1000) / 10;
  const place = styles.crop(part(picture.width), -part(left), -part(top));
  const sizes = `${Math.round((shownSide * picture.width) / side)}px`;
  return h('span.face', { className: [place] }, [
    pictureElement(picture, styles, { alt: '', sizes, loading: 'lazy' }),
  ]);
}
