/** What a PNG's samples are raised to is written in hundred-thousandths. */
const unit = 100_000;

/** The gamma that sRGB is taken for; so near nobody sees a difference. */
const ordinary = 1 / 2.2;
const nearly = 0.02;

/**
 * The gamma of a PNG's samples, where only its gAMA chunk tells its colours and they are not those of a screen
 * (PNG, third edition, 11.3.2.2: other chunks come first).
 *
 * @returns 1 for linear samples; null where nothing is to be done
 */
export function pngGamma(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found: number | null = null;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (type === 'sRGB' || type === 'iCCP' || type === 'cICP') return null;
    if (type === 'gAMA') found = view.getUint32(at + 8) / unit;
    // It stands before the picture.
    if (type === 'IDAT') break;
  }
  const isOdd = found !== null && found > 0.1 && found < 5 && Math.abs(found - ordinary) > nearly;
  return isOdd ? found : null;
}
