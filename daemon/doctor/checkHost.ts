import { randomUUID } from 'node:crypto';
import { access, mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetPath } from '../shared/paths.ts';
import type { DoctorCheck } from '../contract/protocol.ts';
import { version } from '../contract/version.ts';
import { bad, gigabytes, ok } from './check.ts';
import { say } from '../shared/words/say.ts';
import { systemReason } from '../shared/words/systemReason.ts';

/** Below this a run may end for lack of space: thumbnails, web copies and Qdrant's files. */
const enoughBytes = 1e9;

const oldestNode = [20, 18] as const;

/** Models and cascades without which no face is found and recognised. */
const neededAssets = [
  'models/retinaface.prepared.onnx',
  'models/arcface.prepared.onnx',
  'models/recognition.prepared.onnx',
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
        say('doctor.version', { version, node }),
        say('doctor.useNode', { oldest: oldestNode.join('.') }),
      )
    : ok('Photo Blog', say('doctor.version', { version, node }));
  const missing: string[] = [];
  for (const asset of neededAssets) await access(assetPath(asset)).catch(() => missing.push(asset));
  const assets =
    missing.length === 0
      ? ok(
          say('doctor.modelFiles'),
          say('doctor.inPlace', { count: neededAssets.length, all: neededAssets.length }),
        )
      : bad(
          'error',
          say('doctor.modelFiles'),
          say('doctor.missing', { what: missing.join(', ') }),
          say('doctor.runAssets'),
        );
  return [runtime, assets];
}

/** The folder everything is kept in: writable, and with room. */
export async function checkDataFolder(home: string): Promise<readonly DoctorCheck[]> {
  const name = say('doctor.dataFolder');
  const trial = join(home, `.doctor-${randomUUID()}`);
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
    await writeFile(trial, 'x');
    await rm(trial);
  } catch (error) {
    const advice = say('doctor.makeWritable');
    return [
      bad('error', name, say('doctor.notWritable', { home, reason: systemReason(error) }), advice),
    ];
  }
  const { bavail, bsize } = await statfs(home);
  const free = bavail * bsize;
  const detail = say('doctor.free', { home, bytes: gigabytes(free) });
  if (free >= enoughBytes) return [ok(name, detail)];
  return [bad('warning', name, detail, say('doctor.makeRoom'))];
}
