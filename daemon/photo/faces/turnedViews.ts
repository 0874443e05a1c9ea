import type { Box, Landmarks, Point } from '../../contract/photo.ts';
import { turnBox, turnImage } from '../copies/turn.ts';
import type { Region } from '../decode/crop.ts';
import type { Candidate } from './candidates/candidate.ts';
import type { View, Views } from './views.ts';

/** Degrees clockwise that a picture is turned by. */
export type QuarterTurns = 90 | 180 | 270;

const opposite = { 90: 270, 180: 180, 270: 90 } as const;

/** The same photo turned clockwise: whatever looks at views sees it so. Nothing is decoded for it. */
export function turnedViews(views: Views, turn: QuarterTurns): Views {
  const isFlipped = turn === 180;
  const [width, height] = isFlipped ? [views.width, views.height] : [views.height, views.width];
  const size = [views.width, views.height] as const;
  const turned = ({ image, scale, left, top }: View): View => {
    const box = turnBox([left, top, image.width * scale, image.height * scale], size, turn);
    return { image: turnImage(image, turn), scale, left: box[0], top: box[1] };
  };
  const back = ({ left, top, width: wide, height: high }: Region): Region => {
    const [x, y, w, h] = turnBox([left, top, wide, high], [width, height], opposite[turn]);
    return { left: x, top: y, width: w, height: h };
  };
  const whole = new Map<number, Promise<View>>();
  const wholeAt = async (side: number): Promise<View> => {
    const { image, scale } = await views.at(side);
    return { image: turnImage(image, turn), scale, left: 0, top: 0 };
  };
  return {
    width,
    height,
    longSide: views.longSide,
    decodedSide: views.decodedSide,
    at(side) {
      const view = whole.get(side) ?? wholeAt(side);
      whole.set(side, view);
      return view;
    },
    async rough(side) {
      const { image, scale } = await views.rough(side);
      return { image: turnImage(image, turn), scale, left: 0, top: 0 };
    },
    cut: async (region, by) => turned(await views.cut(back(region), by)),
    cutFine: async (regions) => (await views.cutFine(regions.map(back))).map(turned),
  };
}

/**
 * A face found in the turned photo, in pixels of the photo as it is.
 *
 * @param views of the photo as it is
 */
export function turnedBack(
  face: Candidate,
  { width, height }: Pick<Views, 'width' | 'height'>,
  turn: QuarterTurns,
): Candidate {
  const size = turn === 180 ? ([width, height] as const) : ([height, width] as const);
  const box: Box = turnBox(face.box, size, opposite[turn]);
  const { landmarks } = face;
  return { ...face, box, landmarks: landmarks && pointsBack(landmarks, [width, height], turn) };
}

function pointsBack(
  [a, b, c, d, e]: Landmarks,
  [width, height]: readonly [number, number],
  turn: QuarterTurns,
): Landmarks {
  const back = ([x, y]: Point): Point => {
    if (turn === 90) return [y, height - x];
    return turn === 180 ? [width - x, height - y] : [width - y, x];
  };
  return [back(a), back(b), back(c), back(d), back(e)];
}
