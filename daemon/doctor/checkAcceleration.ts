import {
  bestOf,
  mayAccelerate,
  measureInChild,
  tryAccelerators,
  type TriedAccelerator,
} from '../photo/faces/acceleration/acceleration.ts';
import type { DoctorCheck } from '../contract/protocol.ts';
import { assetPath } from '../shared/paths.ts';
import { say } from '../shared/words/say.ts';
import { ok } from './check.ts';

/**
 * Tries what could search for faces instead of the processor; the runs to come use what is right and much quicker.
 *
 * @param home absolute path of the user's data folder, where the result is kept
 * @param workerPath absolute path of dist/photoWorker.js
 */
export async function checkAcceleration(home: string, workerPath: string): Promise<DoctorCheck> {
  const name = say('doctor.acceleration');
  if (!mayAccelerate()) return ok(name, say('doctor.accelerationForbidden'));
  const measure = measureInChild(workerPath, assetPath('models/retinaface.prepared.onnx'));
  // Without the runtime there is nothing to try; that it is missing is another check's finding.
  const trial = await tryAccelerators(home, measure).catch(() => null);
  const best = trial && bestOf(trial);
  const own = Math.round(trial?.ownMs ?? 0);
  const first = best
    ? say('doctor.acceleratedBy', { name: best.name, ms: Math.round(best.ms ?? 0), own })
    : say('doctor.accelerationOwn', { own });
  const others = (trial?.tried ?? []).filter((one) => one.name !== best?.name).map(describe);
  return ok(name, [first, ...others].join('; '));
}

function describe({ name, ms, failure }: TriedAccelerator): string {
  if (ms !== null) return say('doctor.accelerationSlower', { name, ms: Math.round(ms) });
  return say('doctor.accelerationRefused', {
    name,
    reason: failure === null || failure === '' ? say('doctor.accelerationOther') : failure,
  });
}
