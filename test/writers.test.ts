import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from './support/imports.ts';

/**
 * Who may write where. A file that is not in this list calls no function that writes, moves or deletes; one that is comes
 * with the place it writes to. Whatever writes into a folder of the user's asks draft/ownership.ts first.
 */
const writers: Readonly<Record<string, string>> = {
  'daemon/draft/bundleFiles.ts': 'bundles, each file after asking ownership.ts',
  'daemon/draft/bundle.ts': 'folders of bundles: makes them, and removes one that is empty',
  'daemon/interchange/writeSidecars.ts': 'XMP sidecars beside photos, on request only',
  'daemon/page/ownFolder.ts': 'folders of pages, if they are new or ours by their mark',
  'daemon/page/exportPage.ts': 'pages, into a folder that ownFolder.ts gives',
  'daemon/page/site/putIntoSite.ts': 'a post of a site, by ownFolder.ts: new or ours by its note',
  'daemon/page/pagePictures.ts': 'pictures of a page, into that folder',
  'daemon/page/zip.ts': 'the archive of a page, a new file',
  'daemon/cli/writeResult.ts': 'the file the user names on the command line, if it is new or ours',
  'daemon/rpc/transport/servePipe.ts': 'the socket the user names, if it is one',
  'daemon/doctor/checkPhotos.ts': 'a temporary folder of its own',
  'daemon/shared/files.ts': 'wherever its callers say; they are in this list',
  'daemon/shared/privateFolder.ts': 'rights of the data folder',
  'daemon/shared/start/keepCompiled.ts': 'what Node compiled of the program, in the data folder',
  'daemon/shared/fileLock.ts': 'locks in the data folder',
  'daemon/shared/temporaries.ts': 'half-written files of killed processes, in the data folder',
  'extension/pictures/dropPhotos.ts':
    'pictures dropped into a draft that are no files yet, in the storage of the extension, as long as they are read',
  'extension/data/dataControls.ts': 'an export, to the file the user names in a dialog',
  'extension/album/sampleAlbum.ts':
    'a copy of the sample album, into a folder of the extension’s own',
  'extension/draft/draftEditor.ts':
    'an empty draft where there is none; deletes one that is still empty',
};

/** These write below the data folder, whose path they are given or make from it. */
const inDataFolder: readonly RegExp[] = [
  /^daemon\/daemon\.ts$/,
  /^daemon\/doctor\/checkHost\.ts$/,
  /^daemon\/album\/(?:analyzeAlbum|removedPhotos|again\/(?:rememberRun|runRecord))\.ts$/,
  /^daemon\/draft\/(?:registry\.ts$|photoChoices\.ts$|stories\.ts$|decisions\/)/,
  /^daemon\/forget\//,
  /^daemon\/people\//,
  /^daemon\/photo\//,
  /^daemon\/story\/ollama\/observe\/seenCache\.ts$/,
];

const writing = [
  'appendFile',
  'chmod',
  'chown',
  'copyFile',
  'cp',
  'createWriteStream',
  'lchmod',
  'link',
  'lutimes',
  'mkdir',
  'mkdtemp',
  'rename',
  'rm',
  'rmdir',
  'symlink',
  'truncate',
  'unlink',
  'utimes',
  'write',
  'writeFile',
  'writev',
];

/** Names that a source takes from Node's file system or from shared/files.ts and that write; `workspace.fs` counts, too. */
function writersIn(text: string): readonly string[] {
  const imported = [
    ...text.matchAll(
      /import\s+(?:type\s+)?([^;]*?)\s+from\s+'((?:node:)?fs(?:\/promises)?|[^']*\/files\.ts)'/g,
    ),
  ].flatMap(([, names = '', from = '']) => {
    // Everything at once could be anything.
    if (/\*\s+as|^\w+(?:,|$)/.test(names)) return [`all of ${from}`];
    return [...names.matchAll(/(?<!type\s)\b(\w+)(?:\s+as\s+\w+)?/g)].map(([, name = '']) => name);
  });
  const calls = [
    ...text.matchAll(/workspace\.fs\.(writeFile|delete|rename|copy|createDirectory)/g),
  ];
  const required = /require\('(?:node:)?fs|import\('(?:node:)?fs/.test(text)
    ? ['fs at run time']
    : [];
  const isWriting = (name: string): boolean =>
    writing.includes(name.replace(/Sync$/, '')) ||
    name === 'writeAtomically' ||
    name.startsWith('all of');
  // A file handle that is opened can be written to.
  const opened =
    /(?<![.\w])open\([^)]*,\s*'(?:[wax]x?|r)\+?'/.test(text) && !/open\([^)]*,\s*'r'/.test(text)
      ? ['open to write']
      : [];
  return [
    ...imported.filter(isWriting),
    ...calls.map(([call]) => call),
    ...required.filter(() => !text.includes('const { readFileSync } = require')),
    ...opened,
  ];
}

test('only these files of the program can write, and none of them into an album unasked', async () => {
  const files = (await Promise.all(['daemon', 'extension', 'media'].map(sources))).flat();
  const found: string[] = [];
  for (const file of files) {
    const what = writersIn(await readFile(join(import.meta.dirname, '..', file), 'utf8'));
    if (what.length > 0) found.push(file);
  }
  const unlisted = found.filter(
    (file) => !(file in writers) && !inDataFolder.some((place) => place.test(file)),
  );
  expect(unlisted, 'write, and are not in the list').toEqual([]);
  expect(
    Object.keys(writers).filter((file) => !found.includes(file)),
    'in the list, and do not write',
  ).toEqual([]);
});

test('within daemon/draft, only bundleFiles.ts replaces and deletes files', async () => {
  const files = (await sources('daemon/draft')).filter((file) => !file.endsWith('bundleFiles.ts'));
  for (const file of files) {
    const text = await readFile(join(import.meta.dirname, '..', file), 'utf8');
    const outside = writersIn(text).filter((name) => !['mkdir', 'rmdir'].includes(name));
    const isKept = inDataFolder.some((place) => place.test(file));
    expect(isKept ? [] : outside, file).toEqual([]);
  }
});

test('only the folder of a page, and what is beside a draft, have other lists of what is ours to go by', async () => {
  const files = await sources('daemon');
  const using = [];
  for (const file of files) {
    const text = await readFile(join(import.meta.dirname, '..', file), 'utf8');
    if (/\bplacePage(?:Copy|Text)\b/.test(text)) using.push(file);
  }
  expect(using.sort()).toEqual(['daemon/draft/bundleFiles.ts', 'daemon/page/ownFolder.ts']);
});

test.each([
  ["import { readFile, rm } from 'node:fs/promises';", ['rm']],
  ["import { renameSync as move } from 'node:fs';", ['renameSync']],
  ["import * as fs from 'node:fs';", ['all of node:fs']],
  ["import fs from 'fs';", ['all of fs']],
  ["import { writeAtomically } from '../shared/files.ts';", ['writeAtomically']],
  ["import { readFile } from 'node:fs/promises';", []],
  ["import type { Stats } from 'node:fs';", []],
  ['await workspace.fs.delete(uri);', ['workspace.fs.delete']],
  ["const f = await open(path, 'wx');", ['open to write']],
])('a writer is known by %s', (text, names) => {
  expect(writersIn(text)).toEqual(names);
});
