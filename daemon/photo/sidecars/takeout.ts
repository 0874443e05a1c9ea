import { field, parseJson } from './json.ts';
import type { SidecarFacts } from './sidecarFacts.ts';
import { noSidecar } from './sidecarFacts.ts';

/**
 * Reads the JSON Google Takeout puts beside a photo.
 *
 * @param text untrusted
 * @returns null when it is no such JSON
 */
export function parseTakeout(text: string): SidecarFacts | null {
  const root = parseJson(text);
  const seconds = Number(field(field(root, 'photoTakenTime'), 'timestamp') ?? NaN);
  const place = [field(root, 'geoData'), field(root, 'geoDataExif')].map(positionOf);
  const isTakeout = typeof field(root, 'title') === 'string' && field(root, 'photoTakenTime');
  if (!isTakeout) return null;
  const gps = place.find((one) => one !== null) ?? null;
  const description = field(root, 'description');
  return {
    ...noSidecar,
    // A photo of before 1970 has a negative number; zero is what stands where nothing is known.
    times: Number.isFinite(seconds) && seconds !== 0 ? [instantOf(seconds)] : [],
    gps,
    description: typeof description === 'string' ? description : null,
  };
}

function instantOf(seconds: number): SidecarFacts['times'][number] {
  return {
    source: 'sidecar',
    field: 'photoTakenTime',
    local: new Date(Math.min(8e15, Math.max(-8e15, seconds * 1000))).toISOString().slice(0, 19),
    precision: 'second',
    offset: '+00:00',
    utc: true,
  };
}

/** Zeros are what Google writes where it knows no position. */
function positionOf(data: unknown): SidecarFacts['gps'] {
  const [lat, lon, altitude] = ['latitude', 'longitude', 'altitude'].map((name) =>
    Number(field(data, name) ?? NaN),
  );
  if (lat === undefined || lon === undefined) return null;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180) || (lat === 0 && lon === 0)) return null;
  return { lat, lon, altitude: altitude === undefined || !altitude ? null : altitude };
}
