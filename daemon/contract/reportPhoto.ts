import {
  type AlbumPhoto,
  type CaptureTime,
  type Face,
  type PhotoMetadata,
  type TimeWitness,
} from './photo.ts';
import { tell } from '../shared/words/say.ts';
import { retell } from './problem.ts';
import { nothingSeen } from './sight.ts';
import type { FaceReport, PhotoReport, ReportedPlace, ToldWitness } from './report.ts';

export interface ReportOptions {
  /** Person of a face; null when it belongs to nobody known. */
  readonly personOf: (face: string) => string | null;
  /** Names the place of a photo; absent: places are not told. */
  readonly placeOf?: (metadata: PhotoMetadata) => ReportedPlace | null;
  readonly embeddings: 'include' | 'omit';
}

/** A photo as reports, `analyze --json` and JSON-RPC show it. */
export function reportPhoto(photo: AlbumPhoto, options: ReportOptions): PhotoReport {
  const { path, sha256, outcome, format, width, height, metadata, faces, problems } = photo;
  const sight = photo.sight ?? nothingSeen;
  const { gps } = metadata;
  return {
    path,
    sha256,
    outcome,
    format,
    width,
    height,
    takenAt: formatTime(metadata.takenAt),
    ...(metadata.takenAt === null ? {} : { time: metadata.takenAt.witnesses.map(tellWitness) }),
    gps: gps && [gps.lat, gps.lon],
    caption: metadata.description ?? metadata.title,
    keywords: metadata.keywords,
    place: options.placeOf?.(metadata) ?? null,
    faces: faces.map((face) => reportFace(face, options)),
    sees: sight.sees.map(({ label, score }) => ({ label, score })),
    smiles: sight.smiling.length,
    daylight: sight.light === 'daylight',
    lettering: sight.lettering,
    turned: photo.turned,
    problems: problems.map(retell),
  };
}

function tellWitness(witness: TimeWitness): ToldWitness {
  return { ...witness, reason: tell(witness.reason) };
}

/** `2016-03-04T12:33:10+09:00`, without offset when nothing says which. */
function formatTime(time: CaptureTime | null): string | null {
  return time && `${time.local}${time.offset ?? ''}`;
}

function reportFace(face: Face, { personOf, embeddings }: ReportOptions): FaceReport {
  const { id, box, score, detector, landmarks, clipped, depiction } = face;
  const report = {
    ...{ id, box, score, detector, landmarks, clipped, person: personOf(id) },
    ...(depiction === undefined ? {} : { depiction }),
  };
  return embeddings === 'include' ? { ...report, embedding: Array.from(face.embedding) } : report;
}
