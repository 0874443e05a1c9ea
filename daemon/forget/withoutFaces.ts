import type { Photo } from '../contract/photo.ts';

/** A photo as if these faces were not in it: neither their boxes nor what was seen of them. */
export function withoutFaces<P extends Photo>(photo: P, gone: ReadonlySet<string>): P {
  const stays = (id: string): boolean => !gone.has(id);
  const { faces, sight } = photo;
  return {
    ...photo,
    faces: faces.filter(({ id }) => stays(id)),
    sight: sight && {
      ...sight,
      smiling: sight.smiling.filter(stays),
      shutEyes: sight.shutEyes.filter(stays),
    },
  };
}
