import { rec709, type Primaries } from '../cicp.ts';
import { chunksOf } from './chunks.ts';

/** What gAMA and cHRM count in. */
const unit = 100_000;

/** The gamma that sRGB is taken for; so near nobody sees a difference. */
const ordinary = 1 / 2.2;
const nearly = 0.02;

/** Chromaticities so near are the same, rounded otherwise. */
const sameColour = 0.004;

/** Colours told by chunks of a PNG: what is null is that of a screen. */
export interface PngColours {
  /** 1 for linear samples. */
  readonly gamma: number | null;
  readonly primaries: Primaries | null;
}

/**
 * The gamma and the primaries of a PNG's samples, where only its gAMA and cHRM chunks tell its colours and they are not
 * those of a screen (PNG, third edition, 11.3.2: other chunks come first).
 *
 * @returns null where nothing is to be done
 */
export function pngColours(bytes: Uint8Array): PngColours | null {
  let gamma: number | null = null;
  let primaries: Primaries | null = null;
  for (const { type, body } of chunksOf(bytes)) {
    if (type === 'sRGB' || type === 'iCCP' || type === 'cICP') return null;
    if (type === 'gAMA' && body.length >= 4) gamma = body.readUInt32BE() / unit;
    if (type === 'cHRM' && body.length >= 32) primaries = chromaticities(body);
    // They stand before the picture.
    if (type === 'IDAT') break;
  }
  const isOdd = gamma !== null && gamma > 0.1 && gamma < 5 && Math.abs(gamma - ordinary) > nearly;
  const found = { gamma: isOdd ? gamma : null, primaries: isOther(primaries) ? primaries : null };
  return found.gamma === null && found.primaries === null ? null : found;
}

/** White stands first in the chunk. */
function chromaticities(body: Buffer): Primaries {
  const at = (i: number): readonly [number, number] => [
    body.readUInt32BE(8 * i) / unit,
    body.readUInt32BE(8 * i + 4) / unit,
  ];
  return [at(1), at(2), at(3), at(0)];
}

/** Whether these are colours, and not the screen's. */
function isOther(primaries: Primaries | null): primaries is Primaries {
  if (primaries === null) return false;
  const arePossible = primaries.every(([x, y]) => y > 0 && x + y <= 1.001);
  const [red, green, blue] = primaries;
  // On one line they span no colours.
  const span = (green[0] - red[0]) * (blue[1] - red[1]) - (blue[0] - red[0]) * (green[1] - red[1]);
  return (
    arePossible &&
    Math.abs(span) > 0.01 &&
    primaries.some(([x, y], i) => {
      const [u = 0, v = 0] = rec709[i] ?? [];
      return Math.abs(x - u) > sameColour || Math.abs(y - v) > sameColour;
    })
  );
}
