import type { SidecarFacts } from './sidecarFacts.ts';
import { noSidecar } from './sidecarFacts.ts';

/**
 * What Picasa's list of a folder says about one photo: caption, keywords, position, star.
 *
 * @param text of `.picasa.ini`, untrusted
 * @param name of the photo, without folder
 * @returns null when the list does not know it
 */
export function parsePicasa(text: string, name: string): SidecarFacts | null {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim().toLowerCase() === `[${name.toLowerCase()}]`);
  if (start < 0) return null;
  const values = new Map<string, string>();
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith('[')) break;
    const at = line.indexOf('=');
    if (at > 0) values.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  const position = /^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)$/.exec(values.get('geotag') ?? '');
  const [lat, lon] = [Number(position?.[1]), Number(position?.[2])];
  return {
    ...noSidecar,
    gps:
      Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0)
        ? { lat, lon, altitude: null }
        : null,
    description: values.get('caption') ?? null,
    keywords: values.get('keywords')?.split(',') ?? [],
    rating: values.get('star') === 'yes' ? 5 : null,
  };
}
