import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatSamples } from './formatSamples.ts';
import { createPhotoPool } from '../photo/pool.ts';
import { bestOf, type HeicTrial, readTrial } from '../photo/decode/heif/native/chooseProgram.ts';
import { mayUsePrograms } from '../photo/decode/heif/native/nativeHeic.ts';
import { trialSample } from '../photo/decode/heif/native/trialSample.ts';
import type { DoctorCheck } from '../contract/protocol.ts';
import { bad, ok } from './check.ts';
import { say } from '../shared/words/say.ts';

/** Time for one small picture, models and decoders to be loaded included, in milliseconds. */
const deadlineMs = 30_000;

/**
 * Reads a picture of every format, in a child process as a run does.
 *
 * @param workerPath absolute path of dist/photoWorker.js
 */
export async function checkPhotos(workerPath: string): Promise<readonly DoctorCheck[]> {
  if (!existsSync(workerPath)) {
    const advice = say('doctor.runBuild');
    return [
      bad('error', say('doctor.photos'), say('doctor.isMissing', { path: workerPath }), advice),
    ];
  }
  // A data folder of its own: nothing of this belongs into the user's.
  const folder = await mkdtemp(join(tmpdir(), 'photoblog-doctor-'));
  const pool = createPhotoPool({ workerPath, home: folder, size: 1, deadlineMs });
  const signal = AbortSignal.timeout(deadlineMs * 4);
  /** Why a picture could not be read; null when it could. */
  const trouble = async (format: string, name = 'sample'): Promise<string | null> => {
    const file = join(folder, `${name}.${format}`);
    const { photo } = await pool.run(
      { kind: 'analyze', file, faces: 'skip', webCopy: 'none' },
      signal,
    );
    if (photo.outcome !== 'failed') return null;
    return photo.problems.map(({ message }) => message).join('; ');
  };
  try {
    const unread: string[] = [];
    for (const [format, sample] of Object.entries(formatSamples)) {
      await writeFile(join(folder, `sample.${format}`), Buffer.from(sample, 'base64'));
      const reason = await trouble(format);
      if (reason !== null) unread.push(`${format.toUpperCase()} (${reason})`);
    }
    await writeFile(join(folder, 'trial.heic'), trialSample());
    await trouble('heic', 'trial');
    const readable = Object.keys(formatSamples).map((format) => format.toUpperCase());
    return [
      unread.length === 0
        ? ok(say('doctor.formats'), readable.join(', '))
        : bad(
            'error',
            say('doctor.formats'),
            say('doctor.unreadFormats', { what: unread.join('; ') }),
            say('doctor.installAgain'),
          ),
      ok('HEIC', describeHeic(await readTrial(folder))),
    ];
  } finally {
    pool.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Who decodes HEIC here, how much quicker than our own decoder, and why the others do not. */
function describeHeic(trial: HeicTrial | null): string {
  if (!mayUsePrograms()) return say('doctor.heicForbidden');
  const best = trial === null ? null : bestOf(trial);
  const others = (trial?.tried ?? [])
    .filter(({ path }) => path !== best?.path)
    .map(({ path, ms, failure }) =>
      ms === null
        ? say('doctor.heicRefused', { path, reason: failure || say('doctor.heicOther') })
        : say('doctor.heicSlower', { path, ms }),
    );
  const own = trial?.ownMs ?? 0;
  const first =
    best === null
      ? say('doctor.heicOwn')
      : say('doctor.heicBy', { path: best.path, ms: best.ms ?? 0, own });
  return [first, ...others].join('; ');
}
