import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DaemonError } from '../../contract/errors.ts';

import { isMissing, withPath } from '../../shared/files.ts';
import { withFileLock } from '../../shared/fileLock.ts';
import {
  ledgerVersion,
  parseLedgerLine,
  type LedgerEvent,
  type LedgerEventBody,
  type NewEvent,
} from './ledgerEvent.ts';
import { say } from '../../shared/words/say.ts';
import { temporaryPath } from '../../shared/temporaryPath.ts';
import { inDataFolder } from '../../shared/dataFolder.ts';

/** A line of the file, and the event it is; null for what this version cannot read. */
export interface LedgerLine {
  readonly text: string;
  readonly event: LedgerEvent | null;
}

/** The user's decisions, in a file to which lines are only ever added; `forget` alone takes lines out. */
export interface Ledger {
  /** Absolute path of the file, which exists once something was decided. */
  readonly path: string;

  /** Every event this version understands, oldest first, as the file stands now; the same array while it is unchanged. */
  read(): Promise<readonly LedgerEvent[]>;

  /**
   * Adds an event, on the disk when this returns.
   *
   * @param decide is given the events as they stand while no other process can add one; null adds nothing
   * @throws DaemonError `ledgerLocked` if another process keeps the ledger for `lockWaitMs`
   */
  append(
    decide: (events: readonly LedgerEvent[]) => LedgerEventBody | null,
  ): Promise<LedgerEvent | null>;

  /**
   * Adds several events at once; a crash in between leaves whole events only.
   *
   * @param decide as for `append`
   * @throws as `append`
   */
  appendAll(
    decide: (events: readonly LedgerEvent[]) => readonly NewEvent[],
  ): Promise<readonly LedgerEvent[]>;

  /**
   * Writes the file anew, without any torn line, then adds an event: for `forget` only.
   *
   * @param change is asked about every line, damaged and unknown ones (event null) included; null drops the line
   * @throws as `append`
   */
  rewrite(
    change: (line: string, event: LedgerEvent | null) => string | null,
    tombstone: LedgerEventBody | null,
  ): Promise<void>;

  /** Every line as it stands in the file, for `forget` to count. */
  lines(): Promise<readonly LedgerLine[]>;
}

export interface LedgerOptions {
  /** Clock and numbers of new events; given by tests. */
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** How long to wait for another process that writes; default 10,000. */
  readonly lockWaitMs?: number;
}

/**
 * Opens the ledger below `home`; nothing is created until something is decided.
 *
 * A last line torn by a crash is moved to `ledger.torn` by the next append. Lines this version cannot read are kept.
 */
export function openLedger(
  home: string,
  { now = () => new Date(), newId = randomUUID, lockWaitMs = 10_000 }: LedgerOptions = {},
): Ledger {
  const path = inDataFolder(home, 'people', 'ledger.jsonl');
  const lines = cachedLines(path);

  const locked = <T>(work: () => Promise<T>): Promise<T> =>
    withFileLock(
      `${path}.lock`,
      {
        waitMs: lockWaitMs,
        busy: (holder) => new DaemonError('ledgerLocked', say('cannot.ledgerBusy', { holder })),
      },
      work,
    );

  const stamped = ({ id = newId(), ...body }: NewEvent): LedgerEvent => {
    const event = { v: ledgerVersion, id, at: now().toISOString() };
    return { ...event, ...body };
  };
  const appendAll: Ledger['appendAll'] = (decide) =>
    locked(async () => {
      await repairTornLine(path);
      const events = decide(await read()).map(stamped);
      if (events.length === 0) return [];
      const text = events.map((event) => `${JSON.stringify(event)}\n`).join('');
      await writeDurably(path, 'a', text);
      return events;
    });

  let known: { of: readonly LedgerLine[]; events: readonly LedgerEvent[] } | null = null;
  const read = async (): Promise<readonly LedgerEvent[]> => {
    const of = await lines();
    if (known?.of !== of) known = { of, events: of.flatMap(({ event }) => event ?? []) };
    return known.events;
  };

  return {
    path,
    read,
    append: async (decide) => {
      const [event = null] = await appendAll((events) => {
        const body = decide(events);
        return body === null ? [] : [body];
      });
      return event;
    },
    appendAll,
    lines,
    rewrite: (change, tombstone) =>
      locked(async () => {
        await repairTornLine(path);
        const all = (await lines()).flatMap(({ text, event }) => change(text, event) ?? []);
        if (tombstone) all.push(JSON.stringify(stamped(tombstone)));
        await replaceDurably(path, all.map((line) => `${line}\n`).join(''));
        await rm(tornPath(path), { force: true });
      }),
  };
}

/** Reads the file again only when it has changed: lists are asked for far more often than decisions are made. */
function cachedLines(path: string): () => Promise<readonly LedgerLine[]> {
  let known: { readonly stamp: string; readonly lines: readonly LedgerLine[] } | null = null;
  return async () => {
    try {
      const { size, mtimeMs, ino } = await stat(path);
      const stamp = `${size}/${mtimeMs}/${ino}`;
      if (known?.stamp !== stamp) {
        const text = await readFile(path, 'utf8');
        known = { stamp, lines: parse(text) };
      }
      return known.lines;
    } catch (error) {
      if (isMissing(error)) return nothing;
      throw error;
    }
  };
}

const nothing: readonly LedgerLine[] = [];

function parse(text: string): readonly LedgerLine[] {
  // What follows the last line end is torn, or being written at this moment by another process.
  const complete = text.slice(0, text.lastIndexOf('\n') + 1);
  return complete
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, event: parseLedgerLine(line) }));
}

async function repairTornLine(path: string): Promise<void> {
  let content: Buffer;
  try {
    content = await readFile(path);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  const end = content.lastIndexOf(0x0a) + 1;
  if (end === content.length) return;
  const torn = content.subarray(end);
  if (parseLedgerLine(torn.toString('utf8'))) {
    await writeDurably(path, 'a', '\n');
    return;
  }
  await writeDurably(tornPath(path), 'a', Buffer.concat([torn, Buffer.from('\n')]));
  await truncate(path, end);
}

/** Where torn lines are put aside, beside the ledger. */
function tornPath(path: string): string {
  return path.replace(/\.jsonl$/, '.torn');
}

async function writeDurably(
  path: string,
  flag: 'a' | 'w',
  content: string | Uint8Array,
): Promise<void> {
  // The names and decisions of people are nobody else's business on a shared computer.
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, flag, 0o600);
  try {
    await writeFile(file, content);
    await file.sync();
  } catch (error) {
    throw withPath(error, path);
  } finally {
    await file.close();
  }
}

async function replaceDurably(path: string, content: string): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    await writeDurably(temporary, 'w', content);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
