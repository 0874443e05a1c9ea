import type { AlbumPhoto, Face, PhotoMetadata } from '../contract/photo.ts';
import type { AlbumSnapshot, SnapshotFace } from './albumSnapshot.ts';

/**
 * What to remember of an album.
 *
 * @param old what was remembered so far; faces that were known keep their `since`
 * @param now ISO 8601 in UTC
 */
export function snapshotOf(
  folder: string,
  model: string,
  photos: readonly AlbumPhoto[],
  old: AlbumSnapshot | null,
  now: string,
): AlbumSnapshot {
  const before = new Map(old?.photos.map((photo) => [photo.path, photo]));
  const since = new Map(
    old?.photos.flatMap((photo) => photo.faces.map((face) => [face.id, face.since] as const)),
  );
  return {
    folder,
    model,
    photos: photos.flatMap((photo) => {
      // A file that cannot be read today is not a deleted one.
      if (photo.sha256 === null) return before.get(photo.path) ?? [];
      if (photo.faces.length === 0 || photo.width === null || photo.height === null) return [];
      return {
        path: photo.path,
        sha256: photo.sha256,
        width: photo.width,
        height: photo.height,
        takenAt: photo.metadata.takenAt,
        gps: photo.metadata.gps && { lat: photo.metadata.gps.lat, lon: photo.metadata.gps.lon },
        camera: cameraName(photo.metadata),
        faces: photo.faces.map((face) => snapshotFace(face, since.get(face.id) ?? now)),
      };
    }),
  };
}

/** Names the fields, so that what a later stage adds to a face does not end up in the library. */
function snapshotFace(face: Face, since: string): SnapshotFace {
  const { id, box, score, detector, landmarks, clipped, quality, embedding } = face;
  const { depiction, panel, second } = face;
  return {
    ...{ id, box, score, detector, landmarks, clipped, quality, embedding, since },
    ...(depiction === undefined ? {} : { depiction }),
    ...(panel === undefined ? {} : { panel }),
    ...(second === undefined ? {} : { second }),
  };
}

function cameraName({ camera }: PhotoMetadata): string | null {
  const { make, model } = camera ?? { make: null, model: null };
  // Canon and others repeat the maker in the model's name.
  if (make !== null && model?.toLowerCase().startsWith(make.toLowerCase())) return model;
  return [make, model].filter((part) => part !== null).join(' ') || null;
}

/** Whether the two say the same, to the last bit of the embeddings. */
export function sameSnapshot(a: AlbumSnapshot | null, b: AlbumSnapshot): boolean {
  if (a === null) return b.photos.length === 0;
  const facesOfA = a.photos.flatMap(({ faces }) => faces);
  const facesOfB = b.photos.flatMap(({ faces }) => faces);
  return (
    JSON.stringify(a, withoutEmbedding) === JSON.stringify(b, withoutEmbedding) &&
    facesOfA.every(
      ({ embedding, second }, i) =>
        sameFloats(embedding, facesOfB[i]?.embedding) && sameFloats(second, facesOfB[i]?.second),
    )
  );
}

function sameFloats(a: Float32Array | undefined, b: Float32Array | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return a === b;
  return a.every((number, i) => number === b[i]);
}

function withoutEmbedding(key: string, value: unknown): unknown {
  return key === 'embedding' || key === 'second' ? undefined : value;
}
