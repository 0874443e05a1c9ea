import { crop } from '../crop.ts';
import type { HeifInfo } from './isobmff.ts';
import type { RgbImage } from '../../../contract/photo.ts';

/**
 * Changes, in place, what libheif 1.23 cannot cope with in files that are valid.
 *
 * @param file a copy of the file
 * @param info of that file
 */
export function adaptHeif(file: Uint8Array, info: HeifInfo): void {
  nameBrand(file, info);
  openAperture(file, info);
}

/** Brands that libheif knows as those of still pictures. */
const knownBrands = new Set(['heic', 'heix', 'mif1', 'mif2', 'mif3', 'avif']);

/**
 * Makes libheif look at the file: it goes by the brands, of which it does not know all, and expects a film behind those
 * of sequences, even where there is only a picture. What the boxes say is what counts.
 */
function nameBrand(file: Uint8Array, { brands }: HeifInfo): void {
  const isKnown = brands.some((brand) => knownBrands.has(brand));
  if (isKnown && !brands.some((brand) => sequenceBrands.has(brand))) return;
  const [major = '', ...compatible] = brands;
  [major, null, ...compatible].forEach((brand, i) => {
    // The second field is a version.
    if (brand === null || (isKnown && !sequenceBrands.has(brand))) return;
    file.set(Buffer.from('heic'), 8 + 4 * i);
  });
}

const sequenceBrands = new Set(['msf1', 'hevc', 'hevx', 'hevm', 'hevs']);

/** Lets the whole stored picture be seen: libheif 1.23 refuses pictures of which an aperture hides much. */
function openAperture(file: Uint8Array, { aperture, size }: HeifInfo): void {
  if (aperture === null || size === null) return;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  [size.width, 1, size.height, 1, 0, 1, 0, 1].forEach((value, i) => {
    view.setUint32(aperture.at + 4 * i, value);
  });
}

/**
 * What is to be seen through the aperture that `adaptHeif` opened.
 *
 * @param image upright, as decoded from the adapted file
 */
export function cropToAperture(image: RgbImage, info: HeifInfo | null): RgbImage {
  const aperture = info?.aperture ?? null;
  if (info === null || aperture === null || info.size === null) return image;
  const width = Math.min(image.width, info.turned ? aperture.height : aperture.width);
  const height = Math.min(image.height, info.turned ? aperture.width : aperture.height);
  const [left, top] = [(image.width - width) >> 1, (image.height - height) >> 1];
  return crop(image, { left, top, width, height });
}
