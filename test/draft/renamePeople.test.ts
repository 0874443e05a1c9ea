import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  applied,
  changeDrafts,
  changesInDrafts,
  following,
  forgetting,
  mentionsIn,
} from '../../daemon/draft/renamePeople.ts';
import type { Person } from '../../daemon/contract/person.ts';
import { manifestFile } from '../../daemon/draft/manifest.ts';
import { sha256Of } from '../../daemon/draft/ownFiles.ts';
import { idOf } from '../people/support/synthetic.ts';

const made: string[] = [];
afterAll(() => Promise.all(made.map((path) => rm(path, { recursive: true, force: true }))));

const person = (id: string, name: string | null): Person => ({
  id: `p-${idOf(id).replaceAll('-', '').slice(0, 12)}`,
  name,
  faces: [idOf(id)],
  cover: idOf(id),
  hidden: false,
  stranger: false,
  consent: 'full',
});
const ana = person('ana', 'Ana');
const anaMaria = person('ana maria', 'Ana Maria');
const unnamed = person('unnamed', null);
const everybody = [ana, anaMaria, unnamed];
const forgotten = forgetting(everybody, new Set([ana.id]));

const text = `---
title: A day with Ana
tags:
  - Lisbon
people:
  - Ana
cover: ana.jpg
---

# A day with Ana

Ana and Ana Maria walk. With them is @person-1. "Ana's hat!" Anabel knows Ana.

![Close-up of Ana](ana.jpg)
*Ana, laughing*
`;

let file: string;
const drafts = {
  list: () => Promise.resolve([{ file, folder: '', story: {}, basis: {} as never }]),
};

beforeEach(async () => {
  const bundle = join(await mkdtemp(join(tmpdir(), 'photoblog-forget-')), 'blog');
  made.push(join(bundle, '..'));
  await mkdir(bundle);
  file = join(bundle, 'index.md');
  await writeFile(file, text);
  const photo = {
    image: 'ana.jpg',
    imageSha256: '',
    source: 'ana.jpg',
    sha256: '',
    chapter: null,
    role: 'gallery',
    reason: 'first of Ana',
    takenAt: null,
    place: null,
    camera: null,
    people: [ana.id, anaMaria.id],
    alternates: [],
    alt: 'Close-up of Ana',
  };
  const manifest = {
    version: 1,
    generator: 'test',
    state: 'finished',
    writer: 'builtin',
    options: { language: 'en' },
    draft: { file: 'index.md', sha256: sha256Of(text) },
    base: text,
    photos: [photo],
    people: [
      { label: 'Ana', id: ana.id, name: 'Ana' },
      { label: 'Ana Maria', id: anaMaria.id, name: 'Ana Maria' },
      { label: '@person-1', id: unnamed.id, name: null },
    ],
    chapters: [],
  };
  await writeFile(join(bundle, manifestFile), JSON.stringify(manifest));
});

const manifestText = (): Promise<string> => readFile(join(file, '..', manifestFile), 'utf8');

describe('somebody who is forgotten', () => {
  test('is somebody in the text, and not in the list of people', async () => {
    const traces = await changesInDrafts(drafts, forgotten);
    expect(mentionsIn(traces)).toBe(8);
    await changeDrafts(traces, forgotten);
    expect(await readFile(file, 'utf8')).toBe(`---
title: A day with somebody
tags:
  - Lisbon
cover: ana.jpg
---

# A day with somebody

Somebody and Ana Maria walk. With them is @person-1. "Somebody's hat!" Anabel knows somebody.

![Close-up of somebody](ana.jpg)
*Somebody, laughing*
`);
  });

  test('is not in the manifest either; an unedited draft stays an unedited one', async () => {
    await changeDrafts(await changesInDrafts(drafts, forgotten), forgotten);
    const manifest = JSON.parse(await manifestText()) as Record<string, unknown>;
    expect(JSON.stringify(manifest)).not.toMatch(new RegExp(`\\bAna\\b(?! Maria)|${ana.id}`));
    expect(manifest['base']).toBe(await readFile(file, 'utf8'));
    expect(manifest['draft']).toEqual({
      file: 'index.md',
      sha256: sha256Of(await readFile(file, 'utf8')),
    });
    expect(await changesInDrafts(drafts, forgotten)).toEqual([]);
  });

  test('without a name loses the placeholder', async () => {
    const gone = forgetting(everybody, new Set([unnamed.id]));
    await changeDrafts(await changesInDrafts(drafts, gone), gone);
    expect(await readFile(file, 'utf8')).toContain('With them is somebody.');
  });

  test('is only pointed at where the editor has the draft: its text is not touched on disk', async () => {
    const typed = text.replace('walk', 'run');
    const open = new Map([[file, typed]]);
    const traces = await changesInDrafts(drafts, forgotten, open);
    await changeDrafts(traces, forgotten, open);
    expect(await readFile(file, 'utf8')).toBe(text);
    const [trace] = traces;
    expect(applied(trace!.text, trace!.edits)).toContain('Somebody and Ana Maria run.');
    expect(await manifestText()).not.toContain('"label": "Ana"');
  });

  test('leaves drafts alone that never spoke of them', async () => {
    const stranger = person('cem', 'Cem');
    const others = forgetting([...everybody, stranger], new Set([stranger.id]));
    expect(await changesInDrafts(drafts, others)).toEqual([]);
    expect(await changesInDrafts(drafts, forgetting([], new Set()))).toEqual([]);
  });
});

describe('somebody who is called otherwise', () => {
  const now = (...persons: Person[]): ReturnType<typeof following> => following(persons);

  test('is called so in the drafts on disk, which stay unedited ones', async () => {
    const renaming = now(ana, anaMaria, { ...unnamed, name: 'Ben & Bo' });
    const changes = await changesInDrafts(drafts, renaming);
    expect(changes.map(({ edits }) => edits.length)).toEqual([1]);
    await changeDrafts(changes, renaming);
    const written = await readFile(file, 'utf8');
    expect(written).toBe(text.replace('@person-1', 'Ben & Bo'));
    const manifest = JSON.parse(await manifestText()) as { base: string; people: unknown[] };
    expect(manifest.base).toBe(written);
    expect(manifest.people[2]).toEqual({ label: 'Ben & Bo', id: unnamed.id, name: 'Ben & Bo' });
    expect(await changesInDrafts(drafts, renaming)).toEqual([]);
  });

  test('by initials from now on', async () => {
    const renaming = now({ ...ana, consent: 'initials' }, anaMaria, unnamed);
    await changeDrafts(await changesInDrafts(drafts, renaming), renaming);
    expect(await readFile(file, 'utf8')).toContain('A. and Ana Maria walk. With them is @person-1');
  });

  test('or not at all: nobody learns the name from draft or manifest', async () => {
    const renaming = now({ ...ana, consent: 'never' }, anaMaria, unnamed);
    await changeDrafts(await changesInDrafts(drafts, renaming), renaming);
    expect(await readFile(file, 'utf8')).toContain('Somebody and Ana Maria walk.');
    expect(await manifestText()).not.toMatch(/\bAna\b(?! Maria)/);
  });

  test('is not asked for where everybody is called as ever', async () => {
    expect(await changesInDrafts(drafts, now(ana, anaMaria, unnamed))).toEqual([]);
  });
});
