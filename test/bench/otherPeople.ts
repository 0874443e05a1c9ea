import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AlbumPhoto, Box } from '../../daemon/contract/photo.ts';

/** A photo with the names of its faces, by the id of the face; null for somebody without a name. */
export interface LabelledPhoto {
  readonly photo: AlbumPhoto;
  readonly names: ReadonlyMap<string, string | null>;
}

/** Analyses one file. */
type Analyse = (file: string, path: string) => Promise<AlbumPhoto>;

/**
 * Four men six times each in the collage `bald_guys.jpg`: the middle of each face in pixels, labelled by eye. Most tiles have no
 * seam through the whole picture; each face is taken as if it were a photo of its own.
 */
const inCollage: Readonly<Record<string, readonly (readonly [x: number, y: number])[]>> = {
  a: [
    [146, 152],
    [644, 193],
    [387, 290],
    [142, 456],
    [649, 508],
    [149, 1376],
  ],
  b: [
    [390, 106],
    [955, 179],
    [396, 518],
    [959, 480],
    [144, 770],
    [500, 920],
  ],
  c: [
    [1604, 239],
    [1882, 486],
    [1696, 750],
    [1163, 1382],
    [1516, 1402],
    [1866, 1392],
  ],
  d: [
    [127, 1054],
    [854, 898],
    [1152, 833],
    [1188, 1136],
    [455, 1328],
    [852, 1322],
  ],
};

/**
 * People on whom nothing was tuned: five in a folder each (`johns/NAME/*.jpg`), four in one collage, and strangers in photos of
 * groups, all of the examples of dlib. Debian has them in the source of its package dlib, no package of npm does.
 *
 * @param folder `examples` of that source
 */
export async function readOtherPeople(
  folder: string,
  analyse: Analyse,
): Promise<readonly LabelledPhoto[]> {
  const labelled: LabelledPhoto[] = [];
  for (const name of (await readdir(join(folder, 'johns'))).sort()) {
    for (const file of (await readdir(join(folder, 'johns', name))).sort()) {
      const photo = await analyse(join(folder, 'johns', name, file), `${name}/${file}`);
      const [face] = photo.faces;
      labelled.push({ photo, names: new Map(face ? [[face.id, name]] : []) });
    }
  }
  for (const file of (await readdir(join(folder, 'faces'))).sort()) {
    if (!file.endsWith('.jpg')) continue;
    const photo = await analyse(join(folder, 'faces', file), file);
    if (file === 'bald_guys.jpg') labelled.push(...tilesOf(photo, nameInCollage));
    else labelled.push({ photo, names: new Map() });
  }
  return labelled;
}

/** Each face of a photo that is put together of others in a photo of its own, with the name that its box has. */
export function tilesOf(
  photo: AlbumPhoto,
  nameAt: (box: Box) => string | null,
): readonly LabelledPhoto[] {
  return photo.faces.map((face, index) => {
    const own = { path: `${index} of ${photo.path}`, sha256: `${photo.sha256 ?? ''}${index}` };
    return {
      photo: { ...photo, ...own, faces: [face] },
      names: new Map([[face.id, nameAt(face.box)]]),
    };
  });
}

function nameInCollage([left, top, width, height]: Box): string | null {
  const found = Object.entries(inCollage).find(([, places]) =>
    places.some(([x, y]) => x > left && x < left + width && y > top && y < top + height),
  );
  return found?.[0] ?? null;
}
