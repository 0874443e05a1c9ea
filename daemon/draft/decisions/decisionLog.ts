import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { DaemonError } from '../../contract/errors.ts';
import { withFileLock } from '../../shared/fileLock.ts';
import { isMissing } from '../../shared/files.ts';
import {
  decisionVersion,
  parseDecision,
  type DecisionBody,
  type DecisionEvent,
} from './decisionEvent.ts';
import { decisionsPath, earlierPath } from './decisionsPath.ts';
import { say } from '../../shared/words/say.ts';

/** How long to wait for another process that writes. */
const lockWaitMs = 10_000;

/** The decisions about albums, one file an album to which lines are only ever added. */
export interface DecisionLog {
  /** Every event this version understands, oldest first; the same array while the file is unchanged. */
  read(folder: string): Promise<readonly DecisionEvent[]>;
  /**
   * Adds decisions that belong together, on the disk when this returns.
   *
   * @param decide is given the events as they stand while no other process can add one; none adds nothing
   * @throws DaemonError `ledgerLocked` if another process keeps the file for ten seconds
   */
  append(
    folder: string,
    decide: (events: readonly DecisionEvent[]) => readonly DecisionBody[],
  ): Promise<void>;
}

/** Opens the decisions kept below `home`; nothing is created before the first. */
export function openDecisionLog(home: string): DecisionLog {
  const known = new Map<string, { readonly stamp: string; readonly events: DecisionEvent[] }>();
  const read = async (folder: string): Promise<readonly DecisionEvent[]> => {
    const path = decisionsPath(home, folder);
    try {
      const { size, mtimeMs, ino } = await stat(path);
      const stamp = `${size}/${mtimeMs}/${ino}`;
      const last = known.get(path);
      if (last?.stamp === stamp) return last.events;
      const events = eventsOf(await readFile(path, 'utf8'));
      known.set(path, { stamp, events });
      return events;
    } catch (error) {
      if (isMissing(error)) return readEarlierForm(earlierPath(home, folder));
      throw error;
    }
  };
  return {
    read,
    async append(folder, decide) {
      const path = decisionsPath(home, folder);
      const busy = (holder: string): DaemonError =>
        new DaemonError('ledgerLocked', say('cannot.ledgerBusy', { holder }));
      await withFileLock(`${path}.lock`, { waitMs: lockWaitMs, busy }, async () => {
        const before = await read(folder);
        const bodies = decide(before);
        if (bodies.length === 0) return;
        const stamp = { v: decisionVersion, batch: randomUUID(), at: new Date().toISOString() };
        const added = bodies.map((body) => ({ ...stamp, ...body }));
        const isFirst = !existsSync(path);
        const lines = (isFirst ? [...before, ...added] : added).map((one) => JSON.stringify(one));
        await appendDurably(path, `${lines.join('\n')}\n`);
      });
    },
  };
}

/** What it kept: the latest choice about each photo. */
const earlierForm = z.array(
  z.object({
    photo: z.string(),
    choice: z.enum(['use', 'leave-out']),
    draft: z.string().nullable(),
  }),
);

async function readEarlierForm(path: string): Promise<readonly DecisionEvent[]> {
  try {
    return earlierForm.parse(JSON.parse(await readFile(path, 'utf8'))).map((one, index) => ({
      ...{ v: decisionVersion, batch: `earlier-${index}`, at: '' },
      ...{ kind: 'choose', photo: one.photo, choice: one.choice },
      ...(one.draft === null ? {} : { draft: one.draft }),
    }));
  } catch (error) {
    // A damaged file is as good as none: the album is told as it would be without.
    if (isMissing(error) || error instanceof SyntaxError || error instanceof z.ZodError) return [];
    throw error;
  }
}

/** What follows the last line end is torn, or being written at this moment by another process. */
function eventsOf(text: string): DecisionEvent[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .flatMap((line) => parseDecision(line) ?? []);
}

async function appendDurably(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const end = size === 0 ? null : (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer;
    // A line that was torn by a crash ends here, and is read as none of ours.
    await file.appendFile(end === null || end[0] === 0x0a ? text : `\n${text}`);
    await file.sync();
  } finally {
    await file.close();
  }
}
