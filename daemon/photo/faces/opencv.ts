import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type OpenCv from '@techstark/opencv-js';
import type { Candidate } from './candidates/candidate.ts';
import { iou } from './candidates/iou.ts';
import type { Box, Detector, RgbImage } from '../../contract/photo.ts';
import { missingModel, unusableModel } from '../modelFault.ts';

/** OpenCV's cascades of boosted Haar features (Viola and Jones, 2001; Lienhart and Maydt, 2002). */
export interface Cascades {
  /**
   * Finds frontal faces and profiles to either side.
   *
   * @param image its longer side about 320 px: faces below 28 px are not looked for
   * @returns boxes in pixels of `image`, without landmarks, none overlapping another by more than 0.3; `score` is the share
   *   of the four searches that saw it
   */
  find(image: RgbImage): readonly Candidate[];
}

const requireModule = createRequire(import.meta.url);

const searches = [
  { file: 'frontalface_default.xml', detector: 'opencv-frontal', mirrored: 'no' },
  { file: 'frontalface_alt2.xml', detector: 'opencv-frontal', mirrored: 'no' },
  // This cascade knows profiles to one side only.
  { file: 'profileface.xml', detector: 'opencv-profile', mirrored: 'no' },
  { file: 'profileface.xml', detector: 'opencv-profile', mirrored: 'yes' },
] as const satisfies readonly {
  readonly file: string;
  readonly detector: Detector;
  readonly mirrored: 'no' | 'yes';
}[];

const scaleStep = 1.2;
const minNeighbours = 3;
const minFace = 28;
const sameFace = 0.3;

/**
 * Loads OpenCV and the cascades, which takes half a second: only for photos that need them.
 *
 * @param folder absolute path of the folder that holds the three cascades
 * @throws DaemonError `assetMissing`, `modelMismatch`
 */
export function loadCascades(folder: string): Promise<Cascades> {
  const cascades = loaded.get(folder) ?? load(folder);
  loaded.set(folder, cascades);
  return cascades;
}

/** By folder: OpenCV's file system takes each file once. */
const loaded = new Map<string, Promise<Cascades>>();

async function load(folder: string): Promise<Cascades> {
  const files = [...new Set(searches.map(({ file }) => file))];
  const missing = files.find((file) => !existsSync(join(folder, file)));
  if (missing !== undefined) throw missingModel(join(folder, missing));
  const { cv } = await startOpenCv();
  const classifiers = new Map(
    files.map((file) => {
      cv.FS_createDataFile('/', file, readFileSync(join(folder, file)), true, false, false);
      const classifier = new cv.CascadeClassifier();
      const isCascade: unknown = classifier.load(file);
      if (isCascade !== true) throw unusableModel(join(folder, file), 'no cascade');
      return [file, classifier] as const;
    }),
  );
  return {
    find(image) {
      const grey = new cv.Mat(image.height, image.width, cv.CV_8UC1);
      const mirror = new cv.Mat();
      try {
        fillWithGrey(grey.data, image);
        cv.equalizeHist(grey, grey);
        cv.flip(grey, mirror, 1);
        const hits = searches.flatMap(({ file, detector, mirrored }) => {
          const classifier = classifiers.get(file);
          if (!classifier) return [];
          const boxes = detect(classifier, mirrored === 'yes' ? mirror : grey);
          return boxes.map(([x, y, width, height]) => ({
            detector,
            box: [mirrored === 'yes' ? image.width - x - width : x, y, width, height] as const,
          }));
        });
        return merge(hits);
      } finally {
        grey.delete();
        mirror.delete();
      }
    },
  };

  function detect(
    classifier: InstanceType<typeof cv.CascadeClassifier>,
    grey: InstanceType<typeof cv.Mat>,
  ): readonly Box[] {
    const found = new cv.RectVector();
    const minSize = new cv.Size(minFace, minFace);
    try {
      classifier.detectMultiScale(grey, found, scaleStep, minNeighbours, 0, minSize);
      return Array.from({ length: found.size() }, (_, index) => {
        const { x, y, width, height } = found.get(index);
        return [x, y, width, height];
      });
    } finally {
      found.delete();
    }
  }
}

/** The luma of ITU-R BT.601, as OpenCV computes it. */
function fillWithGrey(grey: Uint8Array, { data }: RgbImage): void {
  for (let i = 0, at = 0; i < grey.length; i++, at += 3) {
    grey[i] =
      0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0) + 0.5;
  }
}

/** One candidate for all hits at one place, at the first hit's box, named after the detector that saw it most. */
function merge(hits: readonly Pick<Candidate, 'box' | 'detector'>[]): readonly Candidate[] {
  const groups: Pick<Candidate, 'box' | 'detector'>[][] = [];
  for (const hit of hits) {
    const group = groups.find(([first]) => first && iou(first.box, hit.box) > sameFace);
    if (group) group.push(hit);
    else groups.push([hit]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const profiles = group.filter(({ detector }) => detector === 'opencv-profile').length;
    return {
      box: first.box,
      score: Math.min(1, group.length / searches.length),
      detector: profiles * 2 > group.length ? 'opencv-profile' : 'opencv-frontal',
      landmarks: null,
    };
  });
}

/**
 * Starts OpenCV's WebAssembly, and takes back the handlers by which it would end the process on anyone's errors.
 *
 * @returns the module inside an object: it has a `then` of its own and must not be what a promise resolves to
 */
async function startOpenCv() {
  const uncaught = process.listeners('uncaughtException');
  const unhandled = process.listeners('unhandledRejection');
  // An import would search the 11 MB of this CommonJS module for exports, which takes longer than starting it.
  const cv = requireModule('@techstark/opencv-js') as typeof OpenCv;
  const loading: { Mat?: unknown; onRuntimeInitialized: () => void } = cv;
  if (!loading.Mat) {
    await new Promise<void>((resolve) => {
      loading.onRuntimeInitialized = resolve;
    });
  }
  for (const listener of process.listeners('uncaughtException')) {
    if (!uncaught.includes(listener)) process.off('uncaughtException', listener);
  }
  for (const listener of process.listeners('unhandledRejection')) {
    if (!unhandled.includes(listener)) process.off('unhandledRejection', listener);
  }
  return { cv };
}
