import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseOwnJson } from '../../../shared/json.ts';

import { isMissing, writeAtomically } from '../../../shared/files.ts';
import type { Observation } from '../../plan/facts.ts';
import type { OllamaModel } from '../client/models.ts';
import type { Language } from '../../language.ts';

/** What vision models said, under photo, model and prompt; names of people are never in it. */
export interface SeenCache {
  /** null when nothing is known, or when the entry is damaged. */
  read(sha256: string): Promise<Observation | null>;
  write(sha256: string, observation: Observation): Promise<void>;
}

/** Raised when the form of an entry changes. */
const entryVersion = 1;

interface SeenEntry {
  readonly version: number;
  readonly observation: Observation;
}

/**
 * Opens the cache below `<home>/cache/seen`; entries of a photo begin with its content hash, so that forgetting a photo
 * finds them all.
 */
export function openSeenCache(
  home: string,
  of: {
    readonly model: OllamaModel;
    readonly promptVersion: string;
    readonly language: Language;
  },
): SeenCache {
  const { model, promptVersion, language } = of;
  const key = createHash('sha256').update(`${model.digest}/${model.name}`).digest('hex');
  const path = (sha256: string): string =>
    join(
      home,
      'cache',
      'seen',
      sha256.slice(0, 2),
      `${sha256}.${key.slice(0, 12)}.${promptVersion}.${language}.json`,
    );
  return {
    async read(sha256) {
      try {
        const entry = parseOwnJson<SeenEntry | null>(await readFile(path(sha256), 'utf8'));
        return entry?.version === entryVersion ? entry.observation : null;
      } catch (error) {
        if (isMissing(error) || error instanceof SyntaxError) return null;
        throw error;
      }
    },
    async write(sha256, observation) {
      const entry = { version: entryVersion, observation } satisfies SeenEntry;
      await writeAtomically(path(sha256), JSON.stringify(entry));
    },
  };
}
