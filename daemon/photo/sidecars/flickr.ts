import { parseTime } from '../time/statement.ts';
import { field, parseJson } from './json.ts';
import { noSidecar, type SidecarFacts } from './sidecarFacts.ts';

/** Flickr writes degrees in millionths. */
const unit = 1_000_000;

/**
 * Reads the JSON of a photo in the archive that Flickr gives to its users: `photo_5123456789.json`.
 *
 * @param text untrusted
 * @returns null when it is no such JSON
 */
export function parseFlickr(text: string): SidecarFacts | null {
  const root = parseJson(text);
  const taken = field(root, 'date_taken');
  if (typeof taken !== 'string' || field(root, 'id') === undefined) return null;
  const time = parseTime(taken);
  const [lat, lon] = ['latitude', 'longitude'].map(
    (name) => Number(field(field(field(root, 'geo'), '0'), name) ?? NaN) / unit,
  );
  const isPlace =
    lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  const tags = field(root, 'tags');
  const words = (name: string): string | null => {
    const value = field(root, name);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  return {
    ...noSidecar,
    times: time === null ? [] : [{ source: 'sidecar', field: 'date_taken', ...time }],
    gps: isPlace && (lat !== 0 || lon !== 0) ? { lat, lon, altitude: null } : null,
    title: words('name'),
    description: words('description'),
    keywords: Array.isArray(tags)
      ? tags.flatMap((one: unknown) => {
          const tag = field(one, 'tag');
          return typeof tag === 'string' ? [tag] : [];
        })
      : [],
  };
}
