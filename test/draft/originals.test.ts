import { createHash } from 'node:crypto';
import {
  cp,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toPath } from '../../daemon/contract/uri.ts';
import { unseenPhoto } from '../../daemon/contract/photo.ts';
import { openBundle } from '../../daemon/draft/bundle.ts';
import { composeDraft } from '../../daemon/draft/compose.ts';
import { parseManifest, type Manifest } from '../../daemon/draft/manifest.ts';
import { findImages } from '../../daemon/draft/markdownRegions.ts';
import { ownedFile } from '../../daemon/draft/ownership.ts';
import { copyInto, removeOwn, stage, writeInto } from '../../daemon/draft/bundleFiles.ts';
import {
  cleanImage,
  copyImageIn,
  cureOf,
  type CopyContext,
} from '../../daemon/draft/privateCopies.ts';
import { createPhotoCache } from '../../daemon/photo/cache.ts';
import type { LibraryGrouping } from '../../daemon/people/grouping/groupLibrary.ts';
import { writeAtomically } from '../../daemon/shared/files.ts';
import { narrator } from '../../daemon/story/narrator/narrator.ts';
import { planStory } from '../../daemon/story/plan/plan.ts';
import { party, sketchAlbum } from '../fixtures/storyAlbum.ts';

const signal = new AbortController().signal;
const plan = planStory(sketchAlbum(party));

let root: string;
let album: string;
let draft: string;
let bundle: string;
let ctx: CopyContext;

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const grouping = {
  faces: [],
  persons: [],
  proposals: [],
  events: [],
  personOf: new Map(),
  gates: new Map(),
} as unknown as LibraryGrouping;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'photoblog-originals-'));
  album = join(root, 'album');
  await mkdir(join(album, 'day 1'), { recursive: true });
  await mkdir(join(root, 'elsewhere'));
  for (const name of ['DSC07.jpg', 'ä.jpg', 'A.JPG', 'x%2e.jpg', 'day 1/b.jpg', 'index.md'])
    await writeFile(join(album, name), `original ${name}`);
  await writeFile(join(album, 'ä.jpg'.normalize('NFD')), 'another original');
  await writeFile(join(root, 'elsewhere', 'DSC07.jpg'), 'original elsewhere');
  const cache = createPhotoCache(join(root, 'home'));
  ctx = {
    cache,
    pool: {
      run: async ({ file }) => {
        const hash = sha256(await readFile(file));
        await writeAtomically(cache.webCopyPath(hash), `clean copy of ${hash}`);
        return { photo: { ...unseenPhoto, outcome: 'ok', sha256: hash }, cached: false };
      },
    },
    drafts: {
      find: (file) =>
        Promise.resolve(
          file === draft ? { file, folder: album, story: {}, basis: {} as never } : null,
        ),
    },
    group: () => Promise.resolve(grouping),
  };
  const opened = await openBundle({ plan, folder: album, generator: 'test' });
  await opened.placeImages(copyOf, signal);
  let text = '';
  for await (const piece of composeDraft(plan, narrator, { signal, imageOf: opened.imageOf }))
    text += piece;
  await opened.finish({ text, writer: 'builtin' });
  ({ dir: bundle, draft } = opened);
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function copyOf(hash: string): Promise<string> {
  const path = join(root, 'home', 'copies', hash);
  await writeAtomically(path, `copy of ${hash}`);
  return path;
}

/** Every entry below a folder, with what it holds or points to; links are not followed. */
async function snapshot(folder: string, below = ''): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const name of (await readdir(join(folder, below))).sort()) {
    const path = join(below, name);
    const info = await lstat(join(folder, path));
    if (info.isSymbolicLink()) found[path] = `-> ${await readlink(join(folder, path))}`;
    else if (info.isFile()) found[path] = sha256(await readFile(join(folder, path)));
    else Object.assign(found, { [path]: 'folder' }, await snapshot(folder, path));
  }
  return found;
}

async function manifest(): Promise<Manifest> {
  return parseManifest(await readFile(join(bundle, '.photoblog.json'), 'utf8'))!;
}

async function rewriteManifest(change: (old: Manifest) => Manifest): Promise<void> {
  const text = JSON.stringify(change(await manifest()));
  await writeFile(join(bundle, '.photoblog.json'), text);
}

/** The fix an editor would carry out for a picture, whatever the draft calls it. */
async function carryOutFix(image: string): Promise<string> {
  const cure = await cureOf(ctx, { draft, image, taken: [] });
  if (cure.kind === 'again') await cleanImage(ctx, image, signal);
  if (cure.kind === 'copy') await copyImageIn(ctx, { draft, image, name: cure.name }, signal);
  return cure.kind;
}

describe('a picture outside the blog', () => {
  test('is copied into it, the manifest knows the copy, and the original is as it was', async () => {
    const before = await snapshot(album);
    const image = join(album, 'A.JPG');
    const cure = await cureOf(ctx, { draft, image, taken: [] });
    expect(cure).toEqual({ kind: 'copy', name: 'A.jpg' });
    expect(await carryOutFix(image)).toBe('copy');
    const hash = sha256('original A.JPG');
    expect(await readFile(join(bundle, 'A.jpg'), 'utf8')).toBe(`clean copy of ${hash}`);
    const entry = (await manifest()).photos.find((photo) => photo.image === 'A.jpg');
    expect(entry).toMatchObject({ source: 'A.JPG', sha256: hash, byHand: true });
    const after = await snapshot(album);
    expect({ ...after, 'blog/A.jpg': undefined, 'blog/.photoblog.json': undefined }).toEqual({
      ...before,
      'blog/A.jpg': undefined,
      'blog/.photoblog.json': undefined,
    });
  });

  test('twice by the same name is two copies, each whole', async () => {
    expect(await carryOutFix(join(album, 'DSC07.jpg'))).toBe('copy');
    expect(await carryOutFix(join(root, 'elsewhere', 'DSC07.jpg'))).toBe('copy');
    const copies = (await manifest()).photos.filter(({ byHand }) => byHand === true);
    expect(copies).toHaveLength(2);
    expect(new Set(copies.map(({ image }) => image)).size).toBe(2);
    // Where a folder elsewhere is, is not told in what is published.
    expect(copies.map(({ source }) => source)).toEqual(['DSC07.jpg', 'DSC07.jpg']);
  });

  test('stays in the blog over a new run as long as the text shows it', async () => {
    await carryOutFix(join(album, 'A.JPG'));
    const run = async (text: string): Promise<void> => {
      await writeFile(draft, text);
      const again = await openBundle({ plan, folder: album, generator: 'test', regenerate: true });
      await again.placeImages(copyOf, signal);
      await again.finish({ text: again.previous!.base, merged: text, writer: 'builtin' });
    };
    const { base } = await manifest();
    await run(`${base}\n![By car](A.jpg)\n`);
    expect((await manifest()).photos.map(({ image }) => image)).toContain('A.jpg');
    expect(await readdir(bundle)).toContain('A.jpg');
    await run(`${base}\n`);
    expect((await manifest()).photos.map(({ image }) => image)).not.toContain('A.jpg');
    expect(await readdir(bundle)).not.toContain('A.jpg');
  });

  test('is refused when somebody in it is never to be shown', async () => {
    const image = join(album, 'A.JPG');
    const face = { id: 'f-1', photo: sha256('original A.JPG') };
    const person = { id: 'p-1', name: 'Ana', consent: 'never', faces: ['f-1'] };
    ctx = {
      ...ctx,
      group: () => Promise.resolve({ ...grouping, faces: [face], persons: [person] } as never),
    };
    await expect(copyImageIn(ctx, { draft, image, name: 'A.jpg' }, signal)).rejects.toThrow(
      'never to be shown',
    );
    expect(await readdir(bundle)).not.toContain('A.jpg');
  });
});

describe('an image of the blog', () => {
  test('is written again in place', async () => {
    const { image } = (await manifest()).photos[0]!;
    await writeFile(join(bundle, image), 'with a GPS position');
    expect(await carryOutFix(join(bundle, image))).toBe('again');
    expect(await readFile(join(bundle, image), 'utf8')).toMatch(/^clean copy of/);
  });

  test('that is a second name of an original takes nothing from the original', async () => {
    const { image } = (await manifest()).photos[0]!;
    await rm(join(bundle, image));
    await link(join(album, 'A.JPG'), join(bundle, image));
    await carryOutFix(join(bundle, image));
    expect(await readFile(join(album, 'A.JPG'), 'utf8')).toBe('original A.JPG');
  });

  test('in a draft from elsewhere is not: anybody can write a manifest', async () => {
    const { image } = (await manifest()).photos[0]!;
    ctx = { ...ctx, drafts: { find: () => Promise.resolve(null) } };
    const before = await readFile(join(bundle, image), 'utf8');
    await expect(cleanImage(ctx, join(bundle, image), signal)).rejects.toThrow('left as it is');
    expect(await carryOutFix(join(bundle, image))).toBe('copy');
    expect(await readFile(join(bundle, image), 'utf8')).toBe(before);
  });
});

test('a text that was changed on disk while a new one was written is not overwritten', async () => {
  const again = await openBundle({ plan, folder: album, generator: 'test' });
  await again.placeImages(copyOf, signal);
  await writeFile(draft, 'My own words.\n');
  await expect(again.finish({ text: 'New.\n', writer: 'builtin' })).rejects.toThrow(
    'generate again',
  );
  await again.abandon();
  expect(await readFile(draft, 'utf8')).toBe('My own words.\n');
});

test('an image that was retouched while a new text was written stays', async () => {
  const shown = (await manifest()).photos[0]!;
  const again = await openBundle({ plan, folder: album, generator: 'test' });
  await again.placeImages(async (hash) => {
    const path = join(root, 'home', 'other', hash);
    await writeAtomically(path, `new copy of ${hash}`);
    return path;
  }, signal);
  await writeFile(join(bundle, shown.image), 'retouched');
  await again.finish({ text: again.previous!.base, writer: 'builtin' });
  expect(await readFile(join(bundle, shown.image), 'utf8')).toBe('retouched');
  expect((await readdir(bundle)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6])(
  'whatever a draft, a manifest or a command points to, no original changes (seed %i)',
  async (seed) => {
    const random = generator(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    // Links from the bundle to originals, and a manifest that calls originals its own.
    const own = (await manifest()).photos.map(({ image }) => image);
    await symlink(join(album, 'A.JPG'), join(bundle, 'link.jpg'));
    await symlink(album, join(bundle, 'up'));
    await symlink(bundle, join(album, 'way in'));
    await cp(join(bundle, '.photoblog.json'), join(root, 'elsewhere', '.photoblog.json'));
    await cp(join(bundle, '.photoblog.json'), join(album, '.photoblog.json'));
    const claimed = ['../A.JPG', 'link.jpg', 'up/A.JPG', '../../elsewhere/DSC07.jpg', '..', ''];
    await rewriteManifest((old) => ({
      ...old,
      photos: [
        ...old.photos,
        ...claimed.map((image) => ({
          ...old.photos[0]!,
          image,
          imageSha256: sha256('original A.JPG'),
        })),
      ],
    }));
    const originals = async (): Promise<Readonly<Record<string, string>>> => {
      const all = await snapshot(root);
      return Object.fromEntries(
        Object.entries(all).filter(([name]) => !/^(?:home|album\/blog)(?:\/|$)/.test(name)),
      );
    };
    const links = async (): Promise<unknown> =>
      Promise.all(['up'].map((name) => readlink(join(bundle, name))));
    const [before, linksBefore] = [await originals(), await links()];

    const names = [
      'A.JPG',
      'a.jpg',
      'DSC07.jpg',
      'dsc07.JPG',
      'ä.jpg',
      'ä.jpg'.normalize('NFD'),
      'x%2e.jpg',
      'day 1/b.jpg',
      'link.jpg',
      'up/A.JPG',
      'index.md',
      '.photoblog.json',
      ...own,
    ];
    const ups = [
      '',
      './',
      '../',
      '../../elsewhere/',
      '../../album/',
      'up/',
      'up/../',
      '%2e%2e/',
      '%2E%2e%2f',
      '%252e%252e/',
      '..%5c',
      '..\\',
      `${album}/`,
      `${root}/elsewhere/`,
      `${pathToFileURL(album).href}/`,
      'file://localhost/',
      '../way in/',
      '../way%20in/../',
      `//${album}/`,
      '/proc/self/cwd/',
      '~/',
    ];
    for (let n = 0; n < 80; n++) {
      let written = `${pick(ups)}${random() < 0.3 ? pick(ups) : ''}${pick(names)}`;
      if (random() < 0.2) written = encodeURI(written);
      if (random() < 0.1) written = written.toUpperCase();
      // As the draft's text is read, and as a command's argument is.
      const asLink = findImages(`![x](<${written}>)`)[0]?.file ?? written;
      const targets = [resolve(bundle, asLink), resolve(bundle, written), toPath(written)];
      const target = pick(targets);
      if (target !== null) {
        const tries: readonly (() => Promise<unknown>)[] = [
          () => carryOutFix(target),
          () => cleanImage(ctx, target, signal),
          () =>
            copyImageIn(ctx, { draft, image: target, name: pick(['n.jpg', pick(own)]) }, signal),
          async () => {
            // Drafts themselves are written where this computer has written them before.
            const isDraft = /(?:index\.md|\.photoblog\.json)$/.test(target);
            if (!isDraft || target.startsWith(bundle)) await writeInto(target, 'overwritten');
          },
          async () => copyInto(await copyOf('0'), target),
          async () => (await stage(await copyOf('0'), target)).commit(),
          () => removeOwn(target, pick(['copy of 0', 'a photo'].map(sha256))),
        ];
        // What is refused is refused; what matters is what is on the disk afterwards.
        if (!/^\/(?:tmp|proc|private|var)?$/.test(target) && !(await isOutsideRoot(target)))
          await pick(tries)().catch(() => undefined);
      }
    }
    // A folder that a manifest makes a bundle may get new files; those that were there are as they were.
    expect(await originals()).toMatchObject(before);
    expect(await links()).toEqual(linksBefore);
    expect(await ownedFile(join(album, 'A.JPG'))).toBeNull();
  },
);

test.each([1, 2, 3])(
  'wherever a draft is sent, and whatever a manifest there calls ours, no original changes (seed %i)',
  async (seed) => {
    const random = generator(seed + 100);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const names = ['DSC07.jpg', 'A.JPG', 'ä.jpg', 'x%2e.jpg'];
    await symlink(album, join(root, 'way to album'));
    await symlink(bundle, join(root, 'way to blog'));
    await link(join(album, 'DSC07.jpg'), join(bundle, 'hard.jpg'));
    await link(join(album, 'A.JPG'), join(root, 'elsewhere', 'hard.jpg'));
    const originals = async (): Promise<Readonly<Record<string, string>>> => {
      const all = await snapshot(root);
      const isOriginal = /^(?:album\/(?:DSC07|A|ä|x%2e|day 1\/b)|elsewhere\/|album\/blog\/hard)/;
      return Object.fromEntries(
        Object.entries(all).filter(
          ([name]) => isOriginal.test(name.normalize('NFC')) && /\.jpg$/i.test(name),
        ),
      );
    };
    const before = await originals();
    expect(Object.keys(before).length).toBe(9);
    const outputs = [
      album,
      `${album}/`,
      join(album, 'day 1'),
      join(album, 'DSC07.jpg'),
      join(root, 'elsewhere'),
      join(root, 'way to album'),
      join(root, 'way to album', 'day 1'),
      join(root, 'way to blog'),
      join(album, '..', 'album', 'blog'),
      bundle,
    ];
    for (let n = 0; n < 25; n++) {
      const output = pick(outputs);
      // A manifest that calls originals its own, digests included.
      const [shown] = (await manifest()).photos;
      const claimed = await Promise.all(
        names.map(async (image) => {
          const data = await readFile(join(album, image));
          return { ...shown!, image, imageSha256: sha256(data), sha256: sha256(data) };
        }),
      );
      const forged = { ...(await manifest()), photos: claimed, loose: claimed };
      const target = pick([album, join(root, 'elsewhere')]);
      await writeFile(join(target, '.photoblog.json'), JSON.stringify(forged));
      try {
        const options = {
          plan,
          folder: album,
          output,
          generator: 'test',
          regenerate: random() < 0.5,
        };
        const opened = await openBundle(options);
        await opened.placeImages(copyOf, signal);
        if (random() < 0.3) await opened.abandon();
        else await opened.finish({ text: 'Text.\n', merged: 'Text.\n', writer: 'builtin' });
      } catch {
        // What is refused is refused; what matters is what is on the disk afterwards.
      }
      expect(await originals(), output).toMatchObject(before);
    }
  },
);

/** Random paths must not lead the test out of its own folder, where a failure would do harm. */
async function isOutsideRoot(path: string): Promise<boolean> {
  return !path.startsWith(root) && !(await readdir(root)).some((name) => path.includes(name));
}

function generator(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}
