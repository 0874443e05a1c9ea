import { assetPath } from '../paths.ts';
import { problem, type Problem } from '../problem.ts';
import { alignedSide, boxTransform, faceTransform, warpFace } from './align.ts';
import type { Similarity } from './similarity.ts';
import type { PhotoCache } from './cache.ts';
import { DecodeError, openPhoto, type OpenPhoto } from './decode.ts';
import { detectFaces, type Detectors, type FoundFace } from './detect.ts';
import { loadEmbedder } from './embed.ts';
import { faceId } from './faceId.ts';
import { laplacianVariance, measureLook, toGrey } from './look.ts';
import { readMetadata } from './metadata.ts';
import { loadCascades } from './opencv.ts';
import type { Face, FaceQuality, Landmarks, Photo, PhotoMetadata, RgbImage } from './photo.ts';
import { loadRetinaFace } from './retinaface.ts';
import { writeThumbnail } from './thumbnail.ts';
import { createViews } from './views.ts';
import { writeWebCopy } from './webCopy.ts';

export interface AnalyzeOptions {
  /** `skip`: no detection, the user declined face recognition. */
  readonly faces: 'find' | 'skip';
  /** Where a web-ready copy goes; null when none is wanted. */
  readonly webCopyPath: string | null;
}

/** Learns everything there is to learn about one photo. */
export interface Analyzer {
  /**
   * Decodes, looks, detects, embeds. A bad photo is a result with outcome `failed`, never an exception.
   *
   * @param bytes the whole file
   * @param sha256 of the bytes, hex
   * @throws DaemonError `assetMissing` or `modelMismatch`; file-system errors of thumbnails and copies
   */
  analyze(bytes: Uint8Array, sha256: string, options: AnalyzeOptions): Promise<Photo>;
}

/** Long side of the picture that is measured for choosing among photos. */
const lookSide = 640;

/** A face smaller than this at the working size is cut from a larger decode: below it identity suffers (see docs). */
const smallFace = 60;
const workingSide = 1280;

/** Loads models when the first photo with faces to find comes. */
export function createAnalyzer(cache: Pick<PhotoCache, 'thumbnailPath'>): Analyzer {
  const detectors = lazily(async (): Promise<Detectors> => ({
    retinaFace: await loadRetinaFace(assetPath('models/retinaface.prepared.onnx')),
    cascades: lazily(() => loadCascades(assetPath('cascades'))),
  }));
  const embedder = lazily(() => loadEmbedder(assetPath('models/arcface.prepared.onnx')));

  async function analyze(
    bytes: Uint8Array,
    sha256: string,
    { faces, webCopyPath }: AnalyzeOptions,
  ): Promise<Photo> {
    const metadata = await readMetadata(bytes);
    let photo: OpenPhoto;
    try {
      photo = await openPhoto(bytes);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      return failed(sha256, metadata, error);
    }
    if (webCopyPath !== null) await writeWebCopy(photo, webCopyPath);
    const look = measureLook(await photo.at(lookSide));
    const { format, width, height } = photo;
    const learnt = { sha256, format, width, height, metadata, look };
    if (faces === 'skip') {
      const outcome = photo.recovered ? 'recovered' : 'ok';
      return { ...learnt, outcome, faces: [], problems: photo.problems };
    }
    const detection = await detectFaces(await detectors(), createViews(photo));
    const embedded = await embedFaces(photo, sha256, detection.faces);
    const fellBack = detection.problems.some(({ code }) => code === 'detect/fallback');
    return {
      ...learnt,
      outcome: photo.recovered || (fellBack && embedded.length > 0) ? 'recovered' : 'ok',
      faces: embedded,
      problems: [...photo.problems, ...detection.problems, ...embedded.flatMap(remarksOn)],
    };
  }

  /** Aligns and embeds faces, and writes their thumbnails. */
  async function embedFaces(
    photo: OpenPhoto,
    sha256: string,
    found: readonly FoundFace[],
  ): Promise<readonly Face[]> {
    if (found.length === 0) return [];
    const image = await imageFor(photo, found);
    const scale = image.width / photo.width;
    const crops = found.map((face) => warpFace(image, transformOf(face, scale)));
    const embeddings = await (await embedder()).embed(crops);
    const faces = found.map((face, index): Face => {
      const crop = crops[index] ?? new Uint8Array();
      return {
        id: faceId(sha256, face.box),
        ...face,
        quality: measureQuality(face, crop),
        embedding: embeddings[index] ?? new Float32Array(),
      };
    });
    for (const { id, box } of faces) {
      const [x, y, width, height] = box;
      const scaled = [x * scale, y * scale, width * scale, height * scale] as const;
      await writeThumbnail(image, scaled, cache.thumbnailPath(id));
    }
    return faces;
  }

  return { analyze };
}

/** The smallest decode on which no face is too small for its embedding. */
async function imageFor(photo: OpenPhoto, faces: readonly FoundFace[]): Promise<RgbImage> {
  const smallest = Math.min(
    ...faces.map(({ box: [, , width, height] }) => Math.min(width, height)),
  );
  const longSide = Math.max(photo.width, photo.height);
  const atWorkingSize = smallest * Math.min(1, workingSide / longSide);
  if (atWorkingSize >= smallFace) return await photo.at(workingSide);
  return await photo.at(Math.min(longSide, Math.ceil((smallFace / smallest) * longSide)));
}

function transformOf({ box, landmarks }: FoundFace, scale: number): Similarity {
  if (landmarks) return faceTransform(scaleLandmarks(landmarks, scale));
  // With margin: an aligned face fills its square from the brows to the chin only.
  const [x, y, width, height] = box;
  const scaled = [x * scale, y * scale, width * scale, height * scale] as const;
  return boxTransform(scaled, alignedSide, alignedSide);
}

function scaleLandmarks(landmarks: Landmarks, scale: number): Landmarks {
  const [a, b, c, d, e] = landmarks;
  const scaled = ([x, y]: Landmarks[0]): Landmarks[0] => [x * scale, y * scale];
  return [scaled(a), scaled(b), scaled(c), scaled(d), scaled(e)];
}

function measureQuality({ box, landmarks }: FoundFace, crop: Uint8Array): FaceQuality {
  const grey = toGrey({ width: alignedSide, height: alignedSide, data: crop });
  return {
    size: Math.min(box[2], box[3]),
    sharpness: laplacianVariance(grey, alignedSide, alignedSide),
    yaw: landmarks && yawOf(landmarks),
    roll: landmarks && rollOf(landmarks),
  };
}

/** Where the nose lies between the eyes, -1 at the left eye or beyond, 1 at the right one. */
function yawOf([left, right, nose]: Landmarks): number {
  const eyes = [right[0] - left[0], right[1] - left[1]] as const;
  const along = (nose[0] - left[0]) * eyes[0] + (nose[1] - left[1]) * eyes[1];
  const share = along / (eyes[0] ** 2 + eyes[1] ** 2);
  return Math.max(-1, Math.min(1, 2 * share - 1));
}

function rollOf([left, right]: Landmarks): number {
  return (Math.atan2(right[1] - left[1], right[0] - left[0]) * 180) / Math.PI;
}

/** What a user may want to know of a single face. */
function remarksOn({ box: [x, y], landmarks, clipped }: Face): readonly Problem[] {
  const where = `The face at ${Math.round(x)}, ${Math.round(y)}`;
  const cut = `${where} reaches beyond the border of the photo and was cut there`;
  const unaligned = `${where} shows too little to be aligned; it is recognised less reliably`;
  return [
    ...(clipped ? [problem('detect/clipped', cut)] : []),
    ...(landmarks ? [] : [problem('embed/no-landmarks', unaligned)]),
  ];
}

function failed(sha256: string, metadata: PhotoMetadata, error: DecodeError): Photo {
  return {
    sha256,
    outcome: 'failed',
    format: error.format,
    width: null,
    height: null,
    metadata,
    look: null,
    faces: [],
    problems: [error.problem],
  };
}

function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
