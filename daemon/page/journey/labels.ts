/** A rectangle on paper, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name that has found room. */
export interface PlacedLabel {
  readonly text: string;
  /** Where its baseline is held: at the end towards what it names, whatever the reader's font is. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
  readonly area: Area;
}

/** Finds room for names beside what they name, so that none covers another or what is marked. */
export interface LabelPlacer {
  /** Keeps an area free of names. */
  readonly block: (area: Area) => void;
  /** Keeps an area free where that is possible. */
  readonly spare: (area: Area) => void;
  /**
   * @param reach from the middle of what is named to the name, in pixels
   * @returns null where there is no room: the name is left out
   */
  readonly place: (
    text: string,
    at: readonly [x: number, y: number],
    options: {
      readonly size: number;
      readonly reach: number;
      /** `free`: rather nowhere than on what is to be spared. */
      readonly where: 'free' | 'anywhere';
      /** `over`: what is named is an area, and its name stands upon it. */
      readonly side?: 'beside' | 'over';
      /** Wider than usual, as part of the type size. */
      readonly spacing?: number;
    },
  ) => PlacedLabel | null;
}

/** Mean width of a sign as part of the type size; a little too wide rather than too narrow, for no font is known. */
const signWidth = 0.6;

/** Names keep this far apart, in pixels. */
const gap = 3;

/** Starts with an empty sheet. */
export function createLabelPlacer(width: number, height: number): LabelPlacer {
  const taken: Area[] = [];
  const spared: Area[] = [];
  const isFree = (area: Area): boolean =>
    area.left >= gap &&
    area.top >= gap &&
    area.right <= width - gap &&
    area.bottom <= height - gap &&
    !taken.some((other) => overlap(area, other));
  return {
    block: (area) => void taken.push(area),
    spare: (area) => void spared.push(area),
    place: (text, [x, y], { size, reach, where, side = 'beside', spacing = 0 }) => {
      const wide = widthOf(text, size) + Array.from(text).length * spacing * size;
      const ways = side === 'beside' ? directions : upon;
      const areas = ways.map(([dx, dy]): Area & Pick<PlacedLabel, 'anchor'> => {
        const left = x + dx * (reach + wide / 2) - wide / 2;
        const middle = y + dy * (reach + size * 0.55);
        const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
        const [top, bottom] = [middle - size * 0.6, middle + size * 0.6];
        return { left, top, right: left + wide, bottom, anchor };
      });
      const free = areas.filter(isFree);
      const best = free.find((area) => !spared.some((other) => overlap(area, other)));
      const area = best ?? (where === 'anywhere' ? free[0] : undefined);
      if (!area) return null;
      taken.push(area);
      const { anchor, left, right } = area;
      const held = { start: left, middle: (left + right) / 2, end: right }[anchor];
      return { text, anchor, x: held, y: (area.top + area.bottom) / 2 + size * 0.34, area };
    },
  };
}

/** Right first, as one reads; then around. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [0.8, 0.8],
  [-0.8, -0.8],
  [-0.8, 0.8],
] as const;

/** In the middle, else a little above or below: in lines of the name's own height and a half. */
const upon = [
  [0, 0],
  [0, -2.8],
  [0, 2.8],
  [0, -5.6],
  [0, 5.6],
] as const;

/** Signs of writing systems whose signs are square count double. */
function widthOf(text: string, size: number): number {
  let signs = 0;
  for (const sign of text)
    signs += /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(sign) ? 1.7 : 1;
  return signs * signWidth * size;
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}
