import sharp, { type Sharp } from 'sharp';
import { width, type Marks, type Spoiler } from './hardFaces.ts';

/** What faces were made hard with while most rules were chosen: hands, hair, shadow, darkness, few pixels, blur. */
export const tunedSpoilers: readonly Spoiler[] = [
  { kind: 'hand', spoil: hand },
  { kind: 'hair', spoil: hair },
  {
    kind: 'shadow',
    spoil: (base, { points, height, random }) => {
      const { nose } = namesOf(points);
      const from = random() < 0.5 ? 0 : nose[0];
      const wide = from === 0 ? nose[0] : width;
      return drawn(
        base,
        height,
        `<rect x="${from}" width="${wide}" height="${height}" opacity="0.88"/>`,
      );
    },
  },
  { kind: 'dark', spoil: (base) => sharp(base).linear(0.16, 2) },
  {
    kind: 'small',
    spoil: async (base, { points }) => {
      const few = await sharp(base)
        .resize(Math.round((width * 30) / (namesOf(points).eyes * 2.2)))
        .jpeg({ quality: 60 })
        .toBuffer();
      return sharp(few).resize(width);
    },
  },
  { kind: 'blur', spoil: (base, { points }) => sharp(base).blur(namesOf(points).eyes / 14) },
];

/**
 * The same hardships made in another way, by which all rules were measured once before they were changed: a mask before mouth and nose, sunglasses, a moving camera,
 * a head that is turned (squeezed and sheared), a dark room's noise, a distant face out of a bad JPEG.
 */
export const otherSpoilers: readonly Spoiler[] = [
  { kind: 'mask', spoil: mask },
  { kind: 'sunglasses', spoil: sunglasses },
  {
    kind: 'motion',
    spoil: (base, { points }) => {
      const long = Math.max(3, Math.round(namesOf(points).eyes / 9) * 2 + 1);
      const empty = Array<number>(long).fill(0);
      const kernel = [...empty, ...Array<number>(long).fill(1), ...empty];
      return sharp(base).convolve({ width: long, height: 3, kernel });
    },
  },
  {
    kind: 'turn',
    spoil: (base, { random }) =>
      sharp(base).affine([0.6 + 0.1 * random(), random() < 0.5 ? 0.15 : -0.15, 0.08, 1], {
        background: '#777',
      }),
  },
  { kind: 'night', spoil: night },
  {
    kind: 'far',
    spoil: async (base, { points }) => {
      const few = await sharp(base)
        .resize(Math.round((width * 11) / namesOf(points).eyes), null, { kernel: 'cubic' })
        .jpeg({ quality: 35 })
        .toBuffer();
      return sharp(few).resize(width, null, { kernel: 'cubic' });
    },
  },
];

type At = readonly [x: number, y: number];

function namesOf(points: Marks['points']): {
  readonly one: At;
  readonly other: At;
  readonly nose: At;
  readonly mouth: At;
  /** Between the eyes, in pixels. */
  readonly eyes: number;
} {
  const [one = [0, 0], other = [0, 0], nose = [0, 0], left = [0, 0], right = [0, 0]] = points;
  return {
    ...{ one, other, nose },
    mouth: [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2],
    eyes: Math.hypot(other[0] - one[0], other[1] - one[1]),
  };
}

function drawn(base: Buffer, height: number, inside: string): Sharp {
  const svg = `<svg width="${width}" height="${height}">${inside}</svg>`;
  return sharp(base).composite([{ input: Buffer.from(svg) }]);
}

function hand(base: Buffer, { points, height, random }: Marks): Sharp {
  const { mouth, eyes } = namesOf(points);
  const tone = Math.round(150 + random() * 60);
  const fingers = [0, 1, 2, 3].map((finger) => {
    const at = [mouth[0] + eyes * (0.36 * finger - 0.75), mouth[1] - eyes * 0.45] as const;
    return `<rect x="${at[0]}" y="${at[1]}" width="${eyes * 0.34}" height="${eyes * 1.6}" rx="${eyes * 0.16}"/>`;
  });
  const colour = `rgb(${tone},${tone * 0.72},${tone * 0.58})`;
  return drawn(base, height, `<g fill="${colour}">${fingers.join('')}</g>`);
}

function hair(base: Buffer, { points, height, random }: Marks): Sharp {
  const { one, other, nose, eyes } = namesOf(points);
  const eye = random() < 0.5 ? one : other;
  const strands = Array.from({ length: 26 }, () => {
    const x = eye[0] + (random() - 0.5) * eyes;
    const end = nose[1] + eyes * (0.1 + random() * 0.5);
    return `<path d="M${x} -5 L${x + (random() - 0.5) * 40} ${end}" stroke="rgb(60,40,30)" stroke-width="${2 + random() * 4}"/>`;
  });
  return drawn(base, height, strands.join(''));
}

/** Of cloth, from the bridge of the nose to below the chin. */
function mask(base: Buffer, { points, height, random }: Marks): Sharp {
  const { nose, mouth, eyes } = namesOf(points);
  const [x, y] = [(nose[0] + mouth[0]) / 2, nose[1]];
  const at = (right: number, down: number): string => `${x + right * eyes} ${y + down * eyes}`;
  const colour = ['#bcd4e0', '#202124', '#e8e8e4'][Math.floor(random() * 3)] ?? '#bcd4e0';
  const outline = `M${at(-0.95, -0.1)} Q${at(0, -0.55)} ${at(0.95, -0.1)} L${at(0.75, 1)} Q${at(0, 1.7)} ${at(-0.75, 1)} Z`;
  return drawn(base, height, `<path d="${outline}" fill="${colour}"/>`);
}

function sunglasses(base: Buffer, { points, height, random }: Marks): Sharp {
  const { one, other, eyes } = namesOf(points);
  const [wide, high] = [eyes * (0.4 + 0.06 * random()), eyes * 0.32];
  const glass = ([x, y]: At): string =>
    `<ellipse cx="${x}" cy="${y + eyes * 0.05}" rx="${wide}" ry="${high}" fill="#15120f"/>`;
  const bridge = `<path d="M${one[0]} ${one[1]} L${other[0]} ${other[1]}" stroke="#15120f" stroke-width="${eyes * 0.07}"/>`;
  return drawn(base, height, `${glass(one)}${glass(other)}${bridge}`);
}

/** A quarter of the light, and the noise of a sensor that makes up for it. */
async function night(base: Buffer, { height, random }: Marks): Promise<Sharp> {
  const dark = await sharp(base).linear(0.25, 3).raw().toBuffer();
  const channels = 3;
  // The sum of three even values is near enough to a normal one.
  const noisy = dark.map((value) =>
    Math.max(0, Math.min(255, value * 2 + 40 * (random() + random() + random() - 1.5))),
  );
  return sharp(Buffer.from(noisy), { raw: { width, height, channels } });
}
