import type { AlbumPhoto, Photo, PhotoMetadata, TimeStatement } from '../contract/photo.ts';
import { problem, retell } from '../contract/problem.ts';
import { message } from '../shared/words/message.ts';
import { cleanKeywords, cleanWords } from './metadata/words.ts';
import { fill, readSidecars, type SidecarFiles } from './sidecars/readSidecars.ts';
import type { SidecarFacts } from './sidecars/sidecarFacts.ts';
import { timeFromFolders } from './time/folderTime.ts';
import { hear, unbelieved } from './time/captureTime.ts';
import { daysOfNeighbours } from './time/neighbours.ts';
import { takenAloft } from './place/flights.ts';
import { timeFromName } from './time/nameTime.ts';
import { zoneAt } from './time/timeZone.ts';

/** Where a photo lies. */
export interface PhotoPlace {
  /** Relative to the album's folder, `/` between parts. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  readonly sidecars: SidecarFiles;
  /** How many folders around it, from the nearest, are the album's and below it; default those its path tells, and one more. */
  readonly ownFolders?: number;
}

/**
 * Adds what only the place of the file can tell: its name, its folders', and the files beside it.
 *
 * Programs of the photographer write sidecars later than the photo: they count before its own metadata. What a service
 * wrote only fills gaps.
 *
 * @param nowMs milliseconds since 1970
 */
export async function readAlbumFacts(
  photo: Photo,
  { path, file, sidecars, ownFolders = path.split('/').length }: PhotoPlace,
  nowMs: number = Date.now(),
): Promise<AlbumPhoto> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const { corrections, additions, problems } = await readSidecars(sidecars, name);
  const { metadata } = photo;
  const own: SidecarFacts = { ...metadata, times: [] };
  const facts = fill(fill(corrections, own), additions);
  const { gps, title, description, keywords, written, rating } = facts;
  const folders = file.split(/[\\/]/).slice(0, -1);
  const said = [timeFromName(name), timeFromFolders(folders, ownFolders)];
  const times: readonly TimeStatement[] = [
    ...corrections.times,
    ...metadata.times,
    ...additions.times,
    ...said.filter((one) => one !== null),
  ];
  const taken = takenAt({ times, gps, device: metadata.device }, nowMs);
  const wrong =
    taken === null ? unbelieved(times, { zone: null, device: metadata.device, nowMs }) : null;
  const clock =
    wrong === null ? [] : [problem('time/camera-clock', message('time.notBelieved', wrong))];
  const words = description === null ? null : cleanWords(description);
  const heading = title === null ? null : cleanWords(title);
  const told: PhotoMetadata = {
    ...metadata,
    gps,
    times,
    takenAt: taken,
    title: heading === words ? null : heading,
    description: words,
    keywords: keywords === metadata.keywords ? keywords : cleanKeywords(keywords),
    ...(written === undefined ? {} : { written }),
    rating,
  };
  const all = [...photo.problems, ...problems, ...clock].map(retell);
  return { ...photo, metadata: told, problems: all, path };
}

/**
 * Photos with what only all of them together can tell: the day of one whose neighbours in the camera's count have one,
 * and that a journey was too fast for the ground.
 *
 * @param photos of one album, each with its own facts
 */
export function withNeighbours(
  photos: readonly AlbumPhoto[],
  nowMs: number = Date.now(),
): readonly AlbumPhoto[] {
  const days = daysOfNeighbours(photos);
  const flown = takenAloft(photos);
  return photos.map((known) => {
    const photo = flown.has(known.path) ? aloft(known) : known;
    const day = days.get(photo.path);
    if (day === undefined) return photo;
    const times = [...photo.metadata.times, day];
    const metadata = { ...photo.metadata, times };
    return { ...photo, metadata: { ...metadata, takenAt: takenAt(metadata, nowMs) } };
  });
}

function aloft(photo: AlbumPhoto): AlbumPhoto {
  const { gps } = photo.metadata;
  return gps === null
    ? photo
    : { ...photo, metadata: { ...photo.metadata, gps: { ...gps, aloft: true } } };
}

function takenAt(
  { times, gps, device }: Pick<PhotoMetadata, 'times' | 'gps' | 'device'>,
  nowMs: number,
): PhotoMetadata['takenAt'] {
  const zone = gps === null ? null : zoneAt(gps.lat, gps.lon);
  return hear(times, { zone, device, nowMs });
}
