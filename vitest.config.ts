import { defineConfig } from 'vitest/config';

/** What `loader` in scripts/build.mjs does for the bundle: prompts are imported as text. */
const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.md') ? { code: `export default ${JSON.stringify(code)};`, map: null } : null,
};

/** What every run of tests has, whichever files it is of. */
export const common = {
  // Two cores: a third test process would only make the native ones wait.
  maxWorkers: 2,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // What is waited for comes when it comes: a busy machine takes seconds for what takes none.
  expect: { poll: { timeout: 20_000 } },
  env: { ORT_DISABLE_TELEMETRY: '1' },
  globalSetup: 'test/temporaryFiles.ts',
  reporters: ['default', './test/support/skipReporter.ts'],
};

/**
 * Tests that change their process, its environment or its clock, run programs, fill its memory, or paint by SVG, which libvips
 * does not read any more once the program was imported: each file has a process of its own. All others take turns in two processes, as runs do in the daemon: towns, word lists, models and thousands of
 * patterns are then read twice instead of once a file, which takes a second or two of each.
 */
const alone = [
  'test/{assets,locality}.test.ts',
  'test/album/again/*.test.ts',
  'test/album/{consentAlbum,insertPhotos,retoldChapter,severalFolders,turnedPhotos,unchangedAlbum}.test.ts',
  'test/cli/{cli,stuck}.test.ts',
  'test/{doctor,forget,people/qdrant}/*.test.ts',
  'test/draft/{compose,killed,originals,siteGenerators,writablePlace}.test.ts',
  'test/draft/people/{followPeople,ownSentences}.test.ts',
  'test/interchange/sidecars.test.ts',
  'test/page/{browser,consent,feed,hostile,jekyllPost,map,ownFolder,sameStory,sideBySide,sites}.test.ts',
  'test/people/{library,reruns}.test.ts',
  'test/people/grouping/{anyDecisions,findEdges,mirrors}.test.ts',
  'test/photo/{discover,pool}.test.ts',
  'test/photo/copies/publishedCopy.test.ts',
  'test/photo/decode/{decodeDamaged,decodeFormats,insides,pictures}.test.ts',
  'test/photo/decode/heif/*.test.ts',
  'test/photo/faces/{depiction,situations,search/distantFaces}.test.ts',
  'test/photo/metadata/exiftool.test.ts',
  'test/photo/sight/{lettering,precision,writing}.test.ts',
  'test/rpc/{daemon,neovim,features/problems}.test.ts',
  'test/rpc/transport/{connection,servePipe}.test.ts',
  'test/scripts/packageContents.test.ts',
  'test/shared/paths.test.ts',
  'test/story/{writerExit,ollama/client/ollama}.test.ts',
];

export default defineConfig({
  plugins: [textFiles],
  test: {
    ...common,
    projects: [
      {
        extends: true,
        test: {
          name: 'sharing',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...alone],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          // Not in turns with the others: a process is only kept for the next file if that shares, too.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
