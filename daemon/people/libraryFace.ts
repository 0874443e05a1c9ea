import type { CaptureTime } from '../contract/photo.ts';
import type { AlbumSnapshot, SnapshotFace, SnapshotPhoto } from './albumSnapshot.ts';
import { compareText } from '../shared/compareText.ts';

/** A file that shows a face; copies of a photo show the same face in several. */
export interface FacePlace {
  /** Absolute path of the album's folder. */
  readonly album: string;
  /** Relative to the album's folder, `/` between parts. */
  readonly path: string;
}

/** A face of the library, with what is known of its photo. */
export interface LibraryFace extends SnapshotFace {
  /** SHA-256 of the photo. */
  readonly photo: string;
  /** Size of the upright photo in pixels. */
  readonly photoSize: readonly [width: number, height: number];
  readonly takenAt: CaptureTime | null;
  readonly gps: { readonly lat: number; readonly lon: number } | null;
  readonly camera: string | null;
  /** Which model made the embedding. */
  readonly model: string;
  /** Not empty; in the order of album and path. */
  readonly places: readonly [FacePlace, ...FacePlace[]];
}

/**
 * Every face of the albums once, sorted by id: copies of a photo show the same faces.
 *
 * @param model of the embeddings to prefer where a face has several
 */
export function collectFaces(
  snapshots: readonly AlbumSnapshot[],
  model: string,
): readonly LibraryFace[] {
  const faces = new Map<string, LibraryFace>();
  // Current embeddings first: where an id comes again, only its place is new.
  const current = snapshots.filter((snapshot) => snapshot.model === model);
  const outdated = snapshots.filter((snapshot) => snapshot.model !== model);
  for (const snapshot of [...current, ...outdated]) {
    for (const photo of snapshot.photos) {
      const place = { album: snapshot.folder, path: photo.path };
      for (const face of photo.faces) {
        const known = faces.get(face.id);
        faces.set(
          face.id,
          known ? seenAgain(known, face, place) : newFace(snapshot.model, photo, face, place),
        );
      }
    }
  }
  return [...faces.values()].sort((a, b) => compareText(a.id, b.id));
}

function newFace(
  model: string,
  photo: SnapshotPhoto,
  face: SnapshotFace,
  place: FacePlace,
): LibraryFace {
  return {
    ...face,
    photo: photo.sha256,
    photoSize: [photo.width, photo.height],
    takenAt: photo.takenAt,
    gps: photo.gps,
    camera: photo.camera,
    model,
    places: [place],
  };
}

function seenAgain(known: LibraryFace, face: SnapshotFace, place: FacePlace): LibraryFace {
  const [first = place, ...more] = [...known.places, place].sort(
    (a, b) => compareText(a.album, b.album) || compareText(a.path, b.path),
  );
  return {
    ...known,
    since: known.since < face.since ? known.since : face.since,
    places: [first, ...more],
  };
}
