import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AlbumPhoto, Face } from '../../daemon/contract/photo.ts';
import type { LabelledPhoto } from './otherPeople.ts';

/**
 * Who is where: the left edge of each face in pixels of the stored photo, from what the album's own `index.xml` says of people and
 * areas. Who of two is who in one photo was seen by eye where it names no areas.
 */
const inPhotos: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'anne_helene.jpg': { 144: 'Anne Helene' },
  'bar55.jpg': { 262: 'Anne Helene', 356: 'Jesper' },
  'bar55_2.jpg': { 259: 'Anne Helene', 376: 'Jesper' },
  'cold_water.jpg': { 442: 'Jesper' },
  'grand_canyon_1.jpg': { 401: 'Anne Helene', 608: 'Jesper' },
  'grand_canyon_2.jpg': { 351: 'Jesper' },
  'jesper.jpg': { 152: 'Jesper' },
  'jesper_2.jpg': { 264: 'Jesper' },
  'new_wave_1.jpg': { 146: 'Jesper' },
  'new_wave_2.jpg': { 284: 'Jesper' },
  'pool.jpg': { 279: 'Jesper' },
  'pool_2.jpg': { 674: 'Jesper' },
  'qt-logo.jpg': { 143: 'Wayne', 346: 'Jesper', 568: 'Jim' },
  'wayne.jpg': { 267: 'Wayne', 290: 'Jim' },
};

/** How far a box may have moved since, in pixels. */
const slack = 12;

/**
 * The demonstration album of KPhotoAlbum: four people in 14 of 24 photos from 1988 to 2006, one of them in twelve, as a youth and
 * eighteen years later, from the side, in sunglasses and a cap, on scans that lie on their side.
 *
 * @param folder `demo` of Debian's package kphotoalbum (5.9.1-1); no package of npm has it
 */
export async function readAlbumPeople(
  folder: string,
  analyse: (file: string, path: string) => Promise<AlbumPhoto>,
): Promise<readonly LabelledPhoto[]> {
  const labelled: LabelledPhoto[] = [];
  for (const file of (await readdir(folder)).sort()) {
    if (!file.endsWith('.jpg')) continue;
    const photo = await analyse(join(folder, file), file);
    const names = new Map(photo.faces.map((face) => [face.id, nameOf(file, face)]));
    labelled.push({ photo, names });
  }
  return labelled;
}

function nameOf(file: string, { box: [left] }: Face): string | null {
  const near = Object.entries(inPhotos[file] ?? {}).find(
    ([at]) => Math.abs(Number(at) - left) <= slack,
  );
  return near?.[1] ?? null;
}
