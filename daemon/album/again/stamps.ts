import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from '../../shared/files.ts';
import { ownMark } from '../../shared/ownNames.ts';
import { rawPath, spellName } from '../../shared/rawPath.ts';
import { readTemporary } from '../../shared/temporaryPath.ts';

/** How files looked, all of them in one. */
export interface Stamped {
  /** Two of files that look alike are equal. */
  readonly digest: string;
  /** Absolute paths of files that had changed so shortly before that they could change again and look alike. */
  readonly racy: readonly string[];
}

/** A file changed this shortly before it was looked at could change again without its times showing it, as in fileIndex.ts. */
const racyMs = 2000;

/** Looked at before anybody else gets a turn: a network folder takes its time for each. */
const atOnce = 200;

/** An album of more files is looked at in the ordinary way. */
const mostEntries = 200_000;

/**
 * Looks at files by what the file system says of them, and reads none.
 *
 * @param paths absolute; what is not there counts as that
 * @throws whatever else the file system says
 */
export async function stampFiles(paths: readonly string[]): Promise<Stamped> {
  const look = watch();
  for (const path of paths) await look.at(path, path, statOf(path));
  return look.end();
}

/**
 * Looks at everything below a folder, but for a draft of ours.
 *
 * @param folder absolute
 * @param draft absolute path of the folder that may hold the draft
 * @returns null where that is not all there is to it: links may lead anywhere
 * @throws whatever the file system says
 */
export async function stampTree(folder: string, draft: string): Promise<Stamped | null> {
  const look = watch();
  const root = statSync(rawPath(folder));
  look.note(`${folder} ${root.dev}/${root.ino}`);
  const pending = [''];
  let seen = 0;
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const inside = readdirSync(rawPath(join(folder, at)), {
      withFileTypes: true,
      encoding: 'buffer',
    });
    const entries = inside.map((entry) => ({ name: spellName(entry.name), entry }));
    const isDraft = entries.some(({ name }) => name === ownMark);
    if (isDraft && join(folder, at) === draft) continue;
    look.note(`in ${at}${isDraft ? ', a draft' : ''}`);
    if (isDraft) continue;
    seen += entries.length;
    if (seen > mostEntries) return null;
    for (const { name, entry } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = at === '' ? name : `${at}/${name}`;
      if (entry.isDirectory()) pending.push(path);
      else if (entry.isFile()) {
        const file = join(folder, path);
        await look.at(path, file, lstatSync(rawPath(file)));
      } else return null;
    }
  }
  return look.end();
}

/** @returns absolute paths of the files in a folder of the data folder, sorted, but for locks and what is half-written; none without it */
export function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.endsWith('lock') && readTemporary(name) === null)
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

interface Watch {
  readonly note: (what: string) => void;
  readonly at: (name: string, file: string, stats: Stats | null) => Promise<void>;
  readonly end: () => Stamped;
}

function watch(): Watch {
  const hash = createHash('sha256');
  const racy: string[] = [];
  const began = Date.now();
  let looked = 0;
  const note = (what: string): void => void hash.update(`${what}\n`);
  return {
    note,
    at: async (name, file, stats) => {
      if (stats === null) note(`${name} -`);
      else if (stats.isFile()) {
        const { size, mtimeMs, ctimeMs, ino } = stats;
        note(`${name} ${size}/${mtimeMs}/${ctimeMs}/${ino}`);
        if (Math.max(mtimeMs, ctimeMs) >= began - racyMs) racy.push(file);
      } else note(`${name} ${stats.mode}`);
      looked++;
      if (looked % atOnce === 0) await new Promise<void>((resolve) => setImmediate(resolve));
    },
    end: () => ({ digest: hash.digest('hex'), racy }),
  };
}

function statOf(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}
