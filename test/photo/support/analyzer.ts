import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import {
  createAnalyzer,
  type AnalyzeOptions,
  type FaceModels,
} from '../../../daemon/photo/analyze.ts';
import { createPhotoCache, type PhotoCache } from '../../../daemon/photo/cache.ts';
import type { Photo } from '../../../daemon/contract/photo.ts';

export interface TestAnalyzer {
  readonly cache: PhotoCache;
  analyze(bytes: Uint8Array, options?: Partial<AnalyzeOptions>): Promise<Photo>;
}

/** The real analyzer, with a home of its own that is removed when the test file ends. */
export function openAnalyzer(models?: FaceModels): TestAnalyzer {
  const home = mkdtempSync(join(tmpdir(), 'photoblog-analyzer-'));
  afterAll(() => rm(home, { recursive: true, force: true }));
  const cache = createPhotoCache(home);
  const analyzer = createAnalyzer(cache, models);
  return {
    cache,
    analyze: (bytes, options) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return analyzer.analyze(bytes, sha256, { faces: 'find', webCopyPath: null, ...options });
    },
  };
}

export const codesOf = ({ problems }: Photo): readonly string[] => problems.map(({ code }) => code);
