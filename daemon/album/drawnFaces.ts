import type { AlbumPhoto, Photo } from '../contract/photo.ts';
import type { AlbumDecisions } from '../draft/decisions/albumDecisions.ts';
import { isDrawnAt } from '../photo/faces/candidates/drawnBox.ts';
import type { PhotoPool } from '../photo/pool.ts';

type DrawnFaces = AlbumDecisions['faces'];

/** A photo without the faces that are not drawn any more: their drawing was taken back. */
export function withoutUndrawn<Known extends Photo>(photo: Known, drawn: DrawnFaces): Known {
  if (!photo.faces.some(({ detector }) => detector === 'drawn')) return photo;
  const own = drawn.filter((face) => face.photo === photo.sha256);
  const faces = photo.faces.filter(
    ({ detector, box }) =>
      detector !== 'drawn' ||
      own.some(({ region }) => isDrawnAt(box, region, photo.width ?? 1, photo.height ?? 1)),
  );
  return { ...photo, faces };
}

/**
 * A photo with the faces its user drew where none was found.
 *
 * @param file absolute path of the photo
 * @throws the abort reason if `signal` aborts
 */
export async function withDrawn(
  pool: Pick<PhotoPool, 'run'>,
  photo: AlbumPhoto,
  { file, drawn }: { readonly file: string; readonly drawn: DrawnFaces },
  signal: AbortSignal,
): Promise<AlbumPhoto> {
  const kept = withoutUndrawn(photo, drawn);
  const { width, height } = photo;
  if (width === null || height === null) return kept;
  const missing = drawn.filter(
    (face) =>
      face.photo === photo.sha256 &&
      !kept.faces.some(({ box }) => isDrawnAt(box, face.region, width, height)),
  );
  if (missing.length === 0) return kept;
  const regions = missing.map(({ region }) => region);
  const task = { kind: 'drawn', file, regions } as const;
  const { photo: read } = await pool.run(task, signal);
  return withoutUndrawn({ ...kept, faces: read.faces }, drawn);
}
