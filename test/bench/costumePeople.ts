import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { AlbumPhoto } from '../../daemon/contract/photo.ts';
import type { LabelledPhoto } from './otherPeople.ts';

/** Who is photographed: the name of a file up to the first digit or hyphen. Everybody else there is drawn, or seen once. */
const people = [
  ...['amon', 'anjuli', 'anna', 'calvrett', 'cassy', 'chamak', 'dan', 'ed', 'jay', 'jodi'],
  ...['lee', 'mako', 'marissa', 'nathan', 'nina', 'paul', 'sam'],
];

/** How much larger a costume is shown: faces are 15 to 35 pixels wide. */
const scale = 4;
const border = 40;
const grey = '#99aaaa';

/**
 * Dancers of Scratch, cut out of photos: ten people two to ten times each, in all postures, of few pixels in few colours. Nothing
 * was chosen by who they are; limits were chosen with those in view who would have been taken for each other.
 *
 * @param folder `Media/Costumes/People` of Debian's package scratch (1.4.0.6~dfsg1-6.1); no package of npm has it
 * @param into a folder for the enlarged pictures
 */
export async function readCostumePeople(
  folder: string,
  into: string,
  analyse: (file: string, path: string) => Promise<AlbumPhoto>,
): Promise<readonly LabelledPhoto[]> {
  const labelled: LabelledPhoto[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const name = /^[a-z]+/.exec(file)?.[0] ?? '';
    if (!file.endsWith('.gif') || !people.includes(name)) continue;
    const costume = sharp(join(folder, file));
    const { width, height } = await costume.metadata();
    const path = file.replace('.gif', '.jpg');
    await costume
      .flatten({ background: grey })
      .resize(width * scale, height * scale)
      .extend({ top: border, bottom: border, left: border, right: border, background: grey })
      .jpeg({ quality: 92 })
      .toFile(join(into, path));
    const photo = await analyse(join(into, path), path);
    const [face] = photo.faces;
    labelled.push({ photo, names: new Map(face ? [[face.id, name]] : []) });
  }
  return labelled;
}
