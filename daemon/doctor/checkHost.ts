import { randomUUID } from 'node:crypto';
import { access, mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../contract/errors.ts';
import { assetPath } from '../shared/paths.ts';
import type { DoctorCheck } from '../contract/protocol.ts';
import { version } from '../contract/version.ts';
import { bad, gigabytes, ok } from './check.ts';

/** Below this a run may end for lack of space: thumbnails, web copies and Qdrant's files. */
const enoughBytes = 1e9;

const oldestNode = [20, 18] as const;

/** Models and cascades without which no face is found. */
const neededAssets = [
  'models/retinaface.prepared.onnx',
  'models/arcface.prepared.onnx',
  'cascades/frontalface_default.xml',
  'cascades/frontalface_alt2.xml',
  'cascades/profileface.xml',
];

/** The program itself: its version, what runs it, and whether its files are there. */
export async function checkInstallation(): Promise<readonly DoctorCheck[]> {
  const node = `Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
  const runtime = isOld
    ? bad(
        'error',
        'Photo Blog',
        `${version} on ${node}`,
        `Use Node ${oldestNode.join('.')} or newer`,
      )
    : ok('Photo Blog', `${version} on ${node}`);
  const missing: string[] = [];
  for (const asset of neededAssets) await access(assetPath(asset)).catch(() => missing.push(asset));
  const assets =
    missing.length === 0
      ? ok('Model files', `${neededAssets.length} of ${neededAssets.length} in place`)
      : bad(
          'error',
          'Model files',
          `missing: ${missing.join(', ')}`,
          'Run npm run assets, or install Photo Blog again',
        );
  return [runtime, assets];
}

/** The folder everything is kept in: writable, and with room. */
export async function checkDataFolder(home: string): Promise<readonly DoctorCheck[]> {
  const name = 'Data folder';
  const trial = join(home, `.doctor-${randomUUID()}`);
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
    await writeFile(trial, 'x');
    await rm(trial);
  } catch (error) {
    const advice = 'Make it writable, or name another one by PHOTOBLOG_HOME or the setting';
    return [bad('error', name, `${home} cannot be written to: ${messageOf(error)}`, advice)];
  }
  const { bavail, bsize } = await statfs(home);
  const free = bavail * bsize;
  const detail = `${home}, ${gigabytes(free)} free`;
  if (free >= enoughBytes) return [ok(name, detail)];
  return [bad('warning', name, detail, 'Make room: a large album needs about a gigabyte')];
}
