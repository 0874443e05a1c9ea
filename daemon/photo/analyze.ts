import { assetPath, photoblogHome } from '../shared/paths.ts';
import type { Region } from '../contract/album.ts';
import { problem, type Problem } from '../contract/problem.ts';
import type { PhotoCache } from './cache.ts';
import { DecodeError, openPhoto, type OpenPhoto } from './decode/decode.ts';
import type { PhotoFile } from './decode/decoders.ts';
import { chosenAccelerator } from './faces/acceleration/acceleration.ts';
import { describeRejections, detectFaces, type Detectors, type FoundFace } from './faces/detect.ts';
import { loadEmbedder, type Embedder } from './faces/embedding/embed.ts';
import { recogniseDrawn } from './faces/drawnFaces.ts';
import { recogniseFaces } from './faces/recognise.ts';
import { mastersBeside } from './decode/heif/masters.ts';
import { framesBehind } from './decode/mpo.ts';
import { pagesBeside, readTiff } from './decode/tiff/tiff.ts';
import { namedModels } from './faceModels.ts';
import { loadOwnDetector } from './faces/own/ownDetector.ts';
import { loadOwnEmbedder } from './faces/own/ownEmbedder.ts';
import { measureLook } from './imageMeasures.ts';
import { readTags } from './metadata/tags.ts';
import { readMetadata } from './metadata/metadata.ts';
import { once } from './once.ts';
import { loadCascades } from './faces/opencv.ts';
import {
  unseenPhoto,
  type Box,
  type Face,
  type Photo,
  type PhotoMetadata,
} from '../contract/photo.ts';
import { loadRetinaFace } from './faces/retinaface.ts';
import type { Sight } from '../contract/sight.ts';
import type { ThingDetector } from './sight/ssd.ts';
import { installedSenses, see, type Senses } from './sight/see.ts';
import { seeCopy } from './sight/seeCopy.ts';
import { writeThumbnail } from './copies/thumbnail.ts';
import { boxIn, createViews, viewOf, type Views } from './faces/views.ts';
import { writeBoardPicture, writeWebCopy } from './copies/webCopy.ts';
import { message } from '../shared/words/message.ts';

export interface AnalyzeOptions {
  /** `skip`: no detection, the user declined face recognition. */
  readonly faces: 'find' | 'skip';
  /** Where a web-ready copy goes; null when none is wanted. */
  readonly webCopyPath: string | null;
  /** Where the small picture for boards goes; absent when none is wanted. */
  readonly boardPicturePath?: string;
  /** `look`: with what the senses of sight/ see. */
  readonly see?: 'look' | 'skip';
  /** Where the bytes were read: decoding from there can be quicker. */
  readonly file?: PhotoFile;
  /** Told what the file says about itself before anything is decoded. */
  readonly onLearnt?: (metadata: PhotoMetadata) => void;
}

/** Learns everything there is to learn about one photo. */
export interface Analyzer {
  /** Loads what every photo with faces needs. A model that cannot be used is told by the first photo. */
  prepare(): Promise<void>;
  /**
   * Decodes, looks, detects, embeds. A bad photo is a result with outcome `failed`, never an exception.
   *
   * @param bytes the whole file
   * @param sha256 of the bytes, hex
   * @throws DaemonError `assetMissing` or `modelMismatch`; file-system errors of thumbnails and copies
   */
  analyze(bytes: Uint8Array, sha256: string, options: AnalyzeOptions): Promise<Photo>;
  /** Recognises faces that the user drew, in parts of the upright photo. @throws DecodeError and as `analyze` */
  drawn(bytes: Uint8Array, sha256: string, regions: readonly Region[]): Promise<readonly Face[]>;
  /**
   * What the senses of sight/ see in a photo that is known apart from it.
   *
   * @param bytes the whole file
   * @param copy its web copy, which is looked at instead where it can be decoded; null where there is none
   * @throws DecodeError and as `analyze`
   */
  see(
    bytes: Uint8Array,
    known: Pick<Photo, 'faces' | 'turned' | 'width' | 'height'>,
    copy: Uint8Array | null,
  ): Promise<Sight>;
}

/** What finds and recognises faces; each is loaded when first needed. */
export interface FaceModels {
  readonly detectors: () => Promise<Detectors>;
  readonly embedder: () => Promise<Embedder>;
}

/** Longer side of the picture that is measured for choosing among photos. */
const lookSide = 640;

/** Makes the analyzer of one process. */
export function createAnalyzer(
  cache: Pick<PhotoCache, 'thumbnailPath'>,
  given: FaceModels | null = null,
  senses: Senses = installedSenses(),
): Analyzer {
  const models = given ?? installedModels(senses);
  const prepare = (): Promise<void> =>
    models.detectors().then(
      () => undefined,
      () => undefined,
    );
  return {
    prepare,
    async see(bytes, known, copy) {
      const tags = await readTags(bytes);
      const shown = copy === null ? null : await openCopy(copy);
      return shown === null
        ? see(senses, createViews(await openPhoto(bytes)), tags, known)
        : seeCopy(senses, shown, tags, known);
    },
    drawn: (bytes, sha256, regions) => addDrawn(cache, models, bytes, sha256, regions),
    async analyze(bytes, sha256, options) {
      const { faces: wish, see: sense, webCopyPath, boardPicturePath, file } = options;
      const metadata = await readMetadata(bytes);
      options.onLearnt?.(metadata);
      let photo: OpenPhoto;
      try {
        // Loading takes this thread, decoding another.
        photo = await openPhoto(bytes, file, wish === 'find' ? () => void prepare() : undefined);
      } catch (error) {
        if (!(error instanceof DecodeError)) throw error;
        return failed(sha256, metadata, error);
      }
      if (webCopyPath !== null) await writeWebCopy(photo, webCopyPath);
      const views = createViews(photo);
      const small = (await views.at(lookSide)).image;
      const look = measureLook(small);
      if (boardPicturePath !== undefined) await writeBoardPicture(small, boardPicturePath);
      const { format, width, height } = photo;
      const inside = morePictures(format, bytes);
      const learnt = { sha256, format, width, height, metadata, look } as const;
      const sightOf = async (known: Pick<Photo, 'faces' | 'turned'>): Promise<Sight | null> =>
        sense === 'look' ? see(senses, views, await readTags(bytes), known) : null;
      if (wish === 'skip') {
        const outcome = photo.recovered ? 'recovered' : 'ok';
        const known = { faces: [], turned: 0 } as const;
        const sight = await sightOf(known);
        return { ...learnt, ...known, outcome, sight, problems: [...photo.problems, ...inside] };
      }
      const detection = await detectFaces(await models.detectors(), views);
      const things = async (): Promise<ThingDetector> => (await senses.witnesses()).things();
      const faces = await recogniseFaces(models.embedder, views, sha256, detection.faces, things);
      for (const face of faces) await cutThumbnail(views, face.box, cache.thumbnailPath(face.id));
      return {
        ...learnt,
        outcome: photo.recovered || detection.recovered ? 'recovered' : 'ok',
        faces,
        turned: detection.turn,
        sight: await sightOf({ faces, turned: detection.turn }),
        problems: [
          ...photo.problems,
          ...inside,
          ...detection.problems,
          ...describeRejections([], leftOut(detection.faces, faces)),
          ...faces.flatMap(hintsAbout),
        ],
      };
    },
  };
}

/** A copy of ours; null where it is not as it was written. */
async function openCopy(bytes: Uint8Array): Promise<OpenPhoto | null> {
  try {
    const copy = await openPhoto(bytes);
    return copy.recovered ? null : copy;
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return null;
  }
}

/** What was found and turned out to be nobody's face. */
function leftOut(found: readonly FoundFace[], kept: readonly Face[]): readonly FoundFace[] {
  const boxes = new Set(kept.map(({ box }) => box));
  return found.filter(({ box }) => !boxes.has(box));
}

async function addDrawn(
  cache: Pick<PhotoCache, 'thumbnailPath'>,
  models: FaceModels,
  bytes: Uint8Array,
  sha256: string,
  regions: readonly Region[],
): Promise<readonly Face[]> {
  const views = createViews(await openPhoto(bytes));
  const detector = async (): Promise<Detectors['retinaFace']> =>
    (await models.detectors()).retinaFace;
  const own = { detector, embedder: models.embedder };
  const faces = await recogniseDrawn(own, views, sha256, regions);
  for (const face of faces) await cutThumbnail(views, face.box, cache.thumbnailPath(face.id));
  return faces;
}

function installedModels(senses: Senses): FaceModels {
  const { detector, embedder } = namedModels();
  const accelerator = chosenAccelerator(photoblogHome());
  return {
    detectors: once(async () => ({
      retinaFace:
        detector === null
          ? await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'), accelerator)
          : await loadOwnDetector(detector),
      cascades: once(() => loadCascades(assetPath('cascades'))),
      witnesses: senses.witnesses,
    })),
    embedder: once(() =>
      embedder === null
        ? loadEmbedder(
            assetPath('models/arcface.prepared.onnx'),
            assetPath('models/recognition.prepared.onnx'),
            accelerator,
          )
        : loadOwnEmbedder(embedder),
    ),
  };
}

async function cutThumbnail(views: Views, box: Box, target: string): Promise<void> {
  const view = await viewOf(views, box);
  await writeThumbnail(view.image, boxIn(view, box), target);
}

/** Only the first page of a scan of several sheets, or the primary picture of a burst, is shown: that there are others is told. */
function morePictures(format: string, bytes: Uint8Array): readonly Problem[] {
  const count =
    format === 'tiff'
      ? pagesBeside(readTiff(bytes))
      : format === 'heic' || format === 'heif' || format === 'avif'
        ? mastersBeside(bytes)
        : format === 'jpeg'
          ? framesBehind(bytes)
          : 0;
  return count === 0
    ? []
    : [problem('discover/left-out', message('leftOut.morePictures', { count }))];
}

function hintsAbout({ box: [x, y, width, height], clipped, landmarks }: Face): readonly Problem[] {
  const face = message('faces.faceAt', { x, y, width, height });
  const hints: Problem[] = [];
  if (clipped) {
    hints.push(problem('detect/clipped', message('faces.beyondBorder', { face })));
  }
  if (landmarks === null) {
    hints.push(problem('embed/no-landmarks', message('faces.noLandmarks', { face })));
  }
  return hints;
}

function failed(sha256: string, metadata: PhotoMetadata, error: DecodeError): Photo {
  const { format } = error;
  return { ...unseenPhoto, sha256, metadata, outcome: 'failed', format, problems: [error.problem] };
}
