import { homedir } from 'node:os';
import { checkAcceleration } from './checkAcceleration.ts';
import { checkDataFolder, checkInstallation } from './checkHost.ts';
import { checkModels } from './checkModels.ts';
import { checkOllama } from './checkOllama.ts';
import { checkPhotos } from './checkPhotos.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkStore } from './checkStore.ts';
import { checkTerms } from './checkTerms.ts';
import { bad } from './check.ts';
import { messageOf } from '../contract/errors.ts';
import { chooseFaceModels, recogniseModels, type FaceModelChoice } from '../photo/faceModels.ts';
import type { StoreDescription } from '../people/qdrant/faceStore.ts';
import type { DaemonSettings, DoctorCheck, DoctorResult } from '../contract/protocol.ts';
import { version } from '../contract/version.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';
import { say } from '../shared/words/say.ts';
import { systemReason } from '../shared/words/systemReason.ts';

/** What the doctor examines. */
export interface DoctorOptions {
  /** Absolute path of the user's data folder. */
  readonly home: string;
  readonly settings: DaemonSettings;
  /** Absolute path of the photo worker, dist/photoWorker.js. */
  readonly workerPath: string;
  /** Which models find and recognise faces; default those that come along. */
  readonly models?: FaceModelChoice;
  /** Opens the store as a run would, and asks it about itself. */
  readonly describeStore: (signal: AbortSignal) => Promise<StoreDescription>;
}

/**
 * Checks everything a run needs by using it, and says what to do about each problem.
 *
 * Photos and models are tried in a child process, as in a run. Takes a few seconds and never throws: a check that
 * breaks is a finding too. The user's folder is written `~`, so that the result can be shown to others.
 */
export async function runDoctor(options: DoctorOptions): Promise<DoctorResult> {
  const { home, settings, workerPath, describeStore } = options;
  const checks = await Promise.all([
    finding(say('doctor.installation'), () => checkInstallation()),
    finding(say('doctor.dataFolder'), () => checkDataFolder(home)),
    finding(say('doctor.faces'), () => checkFaces(options)),
    finding(say('doctor.photos'), () => checkPhotos(workerPath)),
    finding(say('doctor.placeNames'), () => checkPlaces()),
    finding('Qdrant', () => checkStore(describeStore)),
    finding('Ollama', () => checkOllama(settings)),
  ]);
  // By itself, as it measures.
  const acceleration = await finding(say('doctor.acceleration'), async () => [
    await checkAcceleration(home, workerPath),
  ]);
  return { version, checks: [...checks.flat(), ...acceleration].map(withoutHome) };
}

/** The models that come along can be loaded, those of the user's own are recognised, and whose each of them is. */
async function checkFaces({
  workerPath,
  models = chooseFaceModels({}),
}: DoctorOptions): Promise<readonly DoctorCheck[]> {
  const loaded = await checkModels(workerPath);
  const { recognised, fault } = await recogniseModels(workerPath, models).then(
    (them) => ({ recognised: them, fault: null }),
    (error: unknown) => ({ recognised: null, fault: messageOf(error) }),
  );
  const refused =
    fault === null ? [] : [bad('error', say('doctor.ownModels'), fault, say('doctor.ownAdvice'))];
  return [...loaded, ...refused, ...(await checkTerms(models, recognised))];
}

/** The findings as the command line shows them: one line a check, what to do below it, a verdict at the end. */
export function formatDoctor({ version: shown, checks }: DoctorResult): string {
  const nameWidth = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap(({ state, name, detail, advice }) => [
    `  ${state.padEnd(8)} ${name.padEnd(nameWidth)}  ${detail}`,
    ...(advice === null ? [] : [`${' '.repeat(nameWidth + 13)}${advice}`]),
  ]);
  const bad = checks.filter(({ state }) => state === 'error' || state === 'warning').length;
  const verdict = bad === 0 ? say('doctor.works') : say('doctor.attention', { count: bad });
  return [`Photo Blog ${shown}`, '', ...lines, '', verdict, ''].map(sanitizeForTerminal).join('\n');
}

async function finding(
  name: string,
  check: () => Promise<readonly DoctorCheck[]>,
): Promise<readonly DoctorCheck[]> {
  try {
    return await check();
  } catch (error) {
    const detail = say('doctor.checkFailed', { reason: systemReason(error) });
    return [{ name, state: 'error', detail, advice: say('doctor.pleaseReport') }];
  }
}

function withoutHome(check: DoctorCheck): DoctorCheck {
  const home = homedir();
  const hide = (text: string): string => (home.length > 1 ? text.replaceAll(home, '~') : text);
  const { detail, advice } = check;
  return { ...check, detail: hide(detail), advice: advice === null ? null : hide(advice) };
}
