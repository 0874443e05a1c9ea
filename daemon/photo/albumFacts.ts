import type { AlbumPhoto, Photo, PhotoMetadata, TimeStatement } from '../contract/photo.ts';
import { retell } from '../contract/problem.ts';
import { cleanKeywords, cleanWords } from './metadata/words.ts';
import { fill, readSidecars, type SidecarFiles } from './sidecars/readSidecars.ts';
import type { SidecarFacts } from './sidecars/sidecarFacts.ts';
import { hear } from './time/hear.ts';
import { timeFromName } from './time/nameTime.ts';
import { zoneAt } from './time/timeZone.ts';

/** Where a photo lies. */
export interface PhotoPlace {
  /** Relative to the album's folder, `/` between parts. */
  readonly path: string;
  readonly sidecars: SidecarFiles;
}

/**
 * Adds what only the place of the file can tell: its name, and the files beside it.
 *
 * Programs of the photographer write sidecars later than the photo: they count before its own metadata. What a service
 * wrote only fills gaps.
 *
 * @param nowMs milliseconds since 1970
 */
export async function readAlbumFacts(
  photo: Photo,
  { path, sidecars }: PhotoPlace,
  nowMs: number = Date.now(),
): Promise<AlbumPhoto> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const { corrections, additions, problems } = await readSidecars(sidecars, name);
  const { metadata } = photo;
  const own: SidecarFacts = { ...metadata, times: [] };
  const { gps, title, description, keywords, rating } = fill(fill(corrections, own), additions);
  const named = timeFromName(name);
  const times: readonly TimeStatement[] = [
    ...corrections.times,
    ...metadata.times,
    ...additions.times,
    ...(named === null ? [] : [named]),
  ];
  const words = description === null ? null : cleanWords(description);
  const heading = title === null ? null : cleanWords(title);
  const told: PhotoMetadata = {
    ...metadata,
    gps,
    times,
    takenAt: hear(times, {
      zone: gps === null ? null : zoneAt(gps.lat, gps.lon),
      device: metadata.device,
      nowMs,
    }),
    title: heading === words ? null : heading,
    description: words,
    keywords: keywords === metadata.keywords ? keywords : cleanKeywords(keywords),
    rating,
  };
  const all = [...photo.problems, ...problems].map(retell);
  return { ...photo, metadata: told, problems: all, path };
}
