import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readOwnJson } from '../shared/json.ts';
import { pathKey } from '../shared/paths.ts';

import { isMissing, writeAtomically } from '../shared/files.ts';
import type { ClockProposal } from '../contract/album.ts';
import type { StoryOptions } from '../contract/protocol.ts';
import type { Journey } from './journey.ts';
import type { DraftBasis } from './claims/draftBasis.ts';
import { inDataFolder } from '../shared/dataFolder.ts';

/** A draft that a run has written; kept here so that a published bundle need not tell where the photos are. */
export interface DraftRecord {
  /** Absolute path of `index.md`. */
  readonly file: string;
  /** Absolute path of the album. */
  readonly folder: string;
  /** As the draft was asked for. */
  readonly story: StoryOptions;
  /** What its text may say. */
  readonly basis: DraftBasis;
  /** Where and when its photos were taken; absent in records of earlier versions. */
  readonly journey?: Journey;
  /** Cameras of the album whose clocks disagreed with another's; absent in records of earlier versions. */
  readonly clocks?: readonly ClockProposal[];
}

/** What is known of drafts, and what their users vouch for. */
export interface DraftRegistry {
  /** The drafts that are still there, sorted by path. */
  list(): Promise<readonly DraftRecord[]>;
  /** null for a draft of another computer or user. */
  find(file: string): Promise<DraftRecord | null>;
  remember(record: DraftRecord): Promise<void>;
  /** Forgets that there is a draft; the draft itself stays. */
  forget(file: string): Promise<void>;
  /** Forgets what its user has called true about the album in this folder. */
  forgetClaims(folder: string): Promise<void>;
  /** Sentences and words the user has called true, about the album in this folder. */
  claimsOf(folder: string): Promise<readonly string[]>;
  confirm(folder: string, text: string): Promise<void>;
}

/** Opens the registry below `home`; nothing is created until a draft is written. */
export function openDraftRegistry(home: string): DraftRegistry {
  const drafts = inDataFolder(home, 'drafts');
  const draftPath = (file: string): string => join(drafts, `${pathKey(file)}.json`);
  const claimsPath = (folder: string): string =>
    inDataFolder(home, 'claims', `${pathKey(folder)}.json`);

  const claimsOf = async (folder: string): Promise<readonly string[]> =>
    (await readOwnJson<{ readonly claims: readonly string[] }>(claimsPath(folder)))?.claims ?? [];

  const find = async (path: string): Promise<DraftRecord | null> => {
    const record = await readOwnJson<DraftRecord>(path);
    return record && existsSync(record.file) ? record : null;
  };

  return {
    claimsOf,
    find: (file) => find(draftPath(file)),
    async list() {
      const names = await readdir(drafts).catch((error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      });
      const records = await Promise.all(
        names.filter((name) => name.endsWith('.json')).map((name) => find(join(drafts, name))),
      );
      return records.filter((record) => record !== null).sort((a, b) => (a.file < b.file ? -1 : 1));
    },
    remember: (record) => writeAtomically(draftPath(record.file), JSON.stringify(record)),
    forget: (file) => rm(draftPath(file), { force: true }),
    forgetClaims: (folder) => rm(claimsPath(folder), { force: true }),
    async confirm(folder, text) {
      const claims = [...new Set([...(await claimsOf(folder)), text])];
      await writeAtomically(claimsPath(folder), JSON.stringify({ folder, claims }, null, 1));
    },
  };
}

/** What a draft may say, the user's own facts included. */
export function basisWithClaims(basis: DraftBasis, claims: readonly string[]): DraftBasis {
  const withClaims = <T extends { readonly said: readonly string[] }>(one: T): T => ({
    ...one,
    said: [...new Set([...one.said, ...claims])],
  });
  const { chapters } = basis;
  return { ...withClaims(basis), ...(chapters ? { chapters: chapters.map(withClaims) } : {}) };
}
