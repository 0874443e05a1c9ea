import { say } from '../shared/words/say.ts';
import type { Box } from '../contract/photo.ts';
import { hiddenFaces } from '../people/hiddenFaces.ts';
import type { PhotoCache } from '../photo/cache.ts';
import { turnBox } from '../photo/copies/turn.ts';
import type { PageCopiesTask } from '../photo/copies/pageCopies.ts';
import { isAsPlaced } from '../draft/manifest.ts';
import type { DraftSource } from './draftSource.ts';

/** What becomes of an image so that everybody in it appears as they have agreed to by now. */
export type Treatment =
  | { readonly kind: 'show' }
  | { readonly kind: 'hide'; readonly hidden: NonNullable<PageCopiesTask['hidden']> }
  | { readonly kind: 'omit'; readonly reason: string };

/**
 * Decides about the images of a draft by the user's decisions as they are now: a draft may be older than those.
 *
 * @returns by file name as the draft has it, and digest of the file
 */
export function consentOf(
  { manifest, grouping }: Pick<DraftSource, 'manifest' | 'grouping'>,
  cache: Pick<PhotoCache, 'readSize'>,
): (image: string, sha256: string) => Promise<Treatment> {
  const byImage = new Map(manifest?.photos.map((photo) => [photo.image, photo]));
  const known = new Set(grouping.faces.map(({ photo }) => photo));
  const hiddenIn = hiddenFaces(grouping, known);
  const unseen = new Set(
    grouping.persons.flatMap(({ consent, faces }) => (consent === 'never' ? faces : [])),
  );
  const photosUnseen = new Set(
    grouping.faces.flatMap(({ id, photo }) => (unseen.has(id) ? [photo] : [])),
  );
  return async (image, sha256) => {
    const entry = byImage.get(image);
    // An original that the author put beside the draft is known by its own content.
    const photo = entry?.sha256 ?? sha256;
    if (photosUnseen.has(photo)) return omit(say('page.neverShown'));
    const hidden = hiddenIn(photo);
    if (hidden === null) return { kind: 'show' };
    const isRetouched = entry !== undefined && !isAsPlaced(entry, sha256);
    if (isRetouched) {
      return omit(say('page.blurEdited'));
    }
    const size = await cache.readSize(photo);
    if (size === null) return omit(say('page.blurUnknown'));
    const [width, height] = size;
    // The boxes are of the file, the image may be turned.
    const turn = entry?.turn ?? 0;
    const turned = (box: Box): Box => turnBox(box, [width, height], turn);
    return {
      kind: 'hide',
      hidden: {
        boxes: hidden.boxes.map(turned),
        others: hidden.others.map(turned),
        fullWidth: turn === 90 || turn === 270 ? height : width,
      },
    };
  };
}

function omit(reason: string): Treatment {
  return { kind: 'omit', reason };
}
