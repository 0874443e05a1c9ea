import { defineConfig } from 'vitest/config';
import all, { common } from './vitest.config.ts';

/** Tests of pure code: no process, no network, no decoder and no large table is waited for. */
const pure = [
  'test/extension/**/*.test.ts',
  'test/story/claims/checkClaims.test.ts',
  'test/story/plan/{clock,cast,names,sun}.test.ts',
  'test/story/ollama/{inspect,prompt,prose}.test.ts',
  'test/story/ollama/observe/hedge.test.ts',
  'test/draft/{mergeDraft,markdownRegions,markdown}.test.ts',
  'test/people/grouping/grouping.test.ts',
  'test/photo/faces/{align,box}.test.ts',
  'test/photo/decode/sniff.test.ts',
  'test/photo/time/*.test.ts',
  'test/rpc/transport/framing.test.ts',
  'test/shared/{parallel,words/words}.test.ts',
  'test/architecture.test.ts',
  'test/docs.test.ts',
];

export default defineConfig({ ...all, test: { ...common, include: pure, isolate: false } });
