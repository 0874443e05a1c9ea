import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from '../contract/errors.ts';
import { assetPath } from '../shared/paths.ts';
import type { DoctorCheck } from '../contract/protocol.ts';
import { bad, ok } from './check.ts';
import { say } from '../shared/words/say.ts';

/** Time to load everything, in milliseconds: a second on an idle machine. */
const deadlineMs = 60_000;

/**
 * Loads models and cascades as the worker does. It runs in a process of its own, since native code may take its process
 * with it, and is plain JavaScript because it is handed over as text. Prints nothing when all is well.
 */
const probe = `
const { readFileSync } = require('node:fs');
const [retinaFace, arcFace, ...cascades] = process.argv.slice(1);
const load = async (what, work) => {
  try { await work(); } catch (error) { throw new Error(what + ': ' + (error && error.message || error)); }
};
(async () => {
  const { InferenceSession } = require('onnxruntime-node');
  await load('RetinaFace', () => InferenceSession.create(retinaFace));
  await load('ArcFace', () => InferenceSession.create(arcFace));
  await load('OpenCV', async () => {
    // Never awaited itself: it has a then() that never calls back.
    const cv = require('@techstark/opencv-js');
    if (!cv.Mat) await new Promise((resolve) => { cv.onRuntimeInitialized = resolve; });
    for (const [index, file] of cascades.entries()) {
      cv.FS_createDataFile('/', index + '.xml', readFileSync(file), true, false, false);
      if (!new cv.CascadeClassifier().load('/' + index + '.xml')) throw new Error(file + ' is no cascade');
    }
  });
  process.exit(0);
})().catch((error) => { process.stderr.write('\\n@' + error.message); process.exit(1); });
`;

/**
 * RetinaFace, ArcFace and OpenCV: loads them in a child process.
 *
 * @param workerPath absolute path of dist/photoWorker.js, beside which their packages are found
 */
export async function checkModels(workerPath: string): Promise<readonly DoctorCheck[]> {
  const files = [
    'models/retinaface.prepared.onnx',
    'models/arcface.prepared.onnx',
    'cascades/frontalface_default.xml',
    'cascades/frontalface_alt2.xml',
    'cascades/profileface.xml',
  ].map(assetPath);
  try {
    await promisify(execFile)(process.execPath, ['-e', probe, ...files], {
      cwd: dirname(workerPath),
      timeout: deadlineMs,
      env: { ...process.env, ORT_DISABLE_TELEMETRY: '1', ELECTRON_RUN_AS_NODE: '1' },
    });
    return [ok(say('doctor.faces'), say('doctor.facesLoad'))];
  } catch (error) {
    const advice = say('doctor.runAssets');
    return [bad('error', say('doctor.faces'), reasonOf(error), advice)];
  }
}

/** What the probe said, else how it ended. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return messageOf(error);
  const stderr = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr : '';
  const said = /\n@(.*)/.exec(stderr)?.[1];
  if (said !== undefined) return said;
  const signal = 'signal' in error && typeof error.signal === 'string' ? error.signal : null;
  return signal === null ? say('doctor.trialNotRun') : say('doctor.trialEnded', { signal });
}
