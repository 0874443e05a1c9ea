import type { RgbImage } from '../../contract/photo.ts';
import type { Region } from './crop.ts';

/**
 * Turns an image upright.
 *
 * @param orientation EXIF's, 1..8 (CIPA DC-008, tag 274); anything else counts as 1
 */
export function orient(image: RgbImage, orientation: number): RgbImage {
  if (!(orientation >= 2 && orientation <= 8)) return image;
  const { width, height, data } = image;
  const turned = orientation >= 5;
  const newWidth = turned ? height : width;
  const newHeight = turned ? width : height;
  // The stored row runs along x or y of the upright picture, from its start or its end.
  const mirrorX = [2, 3, 7, 8].includes(orientation);
  const mirrorY = [3, 4, 6, 7].includes(orientation);
  const upright = new Uint8Array(data.length);
  for (let y = 0, to = 0; y < newHeight; y++) {
    for (let x = 0; x < newWidth; x++, to += 3) {
      const alongX = turned ? y : x;
      const alongY = turned ? x : y;
      const storedX = mirrorX ? width - 1 - alongX : alongX;
      const storedY = mirrorY ? height - 1 - alongY : alongY;
      const from = (storedY * width + storedX) * 3;
      upright[to] = data[from] ?? 0;
      upright[to + 1] = data[from + 1] ?? 0;
      upright[to + 2] = data[from + 2] ?? 0;
    }
  }
  return { width: newWidth, height: newHeight, data: upright };
}

/**
 * Where a region of the upright picture is stored.
 *
 * @param upright size of the upright picture
 * @param orientation as for `orient`
 */
export function orientRegion(
  { left, top, width, height }: Region,
  upright: Pick<RgbImage, 'width' | 'height'>,
  orientation: number,
): Region {
  if (!(orientation >= 2 && orientation <= 8)) return { left, top, width, height };
  const x = [2, 3, 7, 8].includes(orientation);
  const y = [3, 4, 6, 7].includes(orientation);
  if (orientation < 5) {
    return {
      left: x ? upright.width - left - width : left,
      top: y ? upright.height - top - height : top,
      width,
      height,
    };
  }
  // The stored row runs along the upright column.
  return {
    left: x ? upright.height - top - height : top,
    top: y ? upright.width - left - width : left,
    width: height,
    height: width,
  };
}
