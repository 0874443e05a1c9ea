import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DaemonError } from '../../daemon/contract/errors.ts';
import { openBundle, type Bundle, type BundleOptions } from '../../daemon/draft/bundle.ts';
import { composeDraft } from '../../daemon/draft/compose.ts';
import { parseManifest, type Manifest } from '../../daemon/draft/manifest.ts';
import { narrator } from '../../daemon/story/narrator/narrator.ts';
import { planStory } from '../../daemon/story/plan/plan.ts';
import { type StoryPlan } from '../../daemon/story/plan/storyPlan.ts';
import { party, sketchAlbum, trip, type AlbumSketch } from '../fixtures/storyAlbum.ts';

let folder: string;
let copies: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'story-bundle-'));
  copies = join(folder, '.copies');
  await mkdir(copies);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const plan = planStory(sketchAlbum(party));
const signal = new AbortController().signal;

/** A web copy for any photo, as the cache would have it. */
async function copyOf(sha256: string): Promise<string> {
  const path = join(copies, `${sha256}.jpg`);
  await writeFile(path, `copy of ${sha256}`);
  return path;
}

function open(options: Partial<BundleOptions> = {}): Promise<Bundle> {
  return openBundle({ plan, folder, generator: 'photo-blog test', ...options });
}

async function write(bundle: Bundle, of: StoryPlan = plan): Promise<string> {
  await bundle.placeImages(copyOf, signal);
  let text = '';
  for await (const piece of composeDraft(of, narrator, { signal, imageOf: bundle.imageOf })) {
    text += piece;
  }
  await bundle.finish({ text, writer: 'builtin' });
  return text;
}

const manifestOf = async (dir: string): Promise<Manifest> => {
  const manifest = parseManifest(await readFile(join(dir, '.photoblog.json'), 'utf8'));
  expect(manifest).not.toBeNull();
  return manifest!;
};
const files = async (dir: string): Promise<string[]> => (await readdir(dir)).sort();

describe('a new bundle', () => {
  it('holds the draft, every image it shows, and a manifest', async () => {
    const bundle = await open();
    expect(bundle.dir).toBe(join(folder, 'blog'));
    expect(bundle.previous).toBeNull();
    const text = await write(bundle);
    expect(await readFile(bundle.draft, 'utf8')).toBe(text);
    const shown = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
    expect(await files(bundle.dir)).toEqual([...shown, '.photoblog.json', 'index.md'].sort());
  });

  it('remembers where everything comes from', async () => {
    const bundle = await open();
    const text = await write(bundle);
    const manifest = await manifestOf(bundle.dir);
    expect(manifest).toMatchObject({
      version: 1,
      state: 'finished',
      writer: 'builtin',
      base: text,
    });
    expect(manifest.draft?.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    expect(manifest.people).toEqual([
      { label: 'Zoe', id: expect.stringMatching(/^p-/) as string, name: 'Zoe' },
      { label: 'Max', id: expect.stringMatching(/^p-/) as string, name: 'Max' },
      { label: '@person-1', id: expect.stringMatching(/^p-/) as string, name: null },
      { label: '@person-2', id: expect.stringMatching(/^p-/) as string, name: null },
    ]);
    expect(manifest.photos.find(({ source }) => source === 'DSC07.jpg')).toMatchObject({
      image: 'DSC07.jpg',
      chapter: plan.chapters[1]!.anchor,
      role: 'chapter',
      takenAt: '2023-11-18T21:04:00',
      people: [manifest.people[0]!.id],
    });
    expect(manifest.chapters.map(({ anchor }) => anchor)).toEqual(
      plan.chapters.map(({ anchor }) => anchor),
    );
    expect(JSON.stringify(manifest)).not.toMatch(/52\.52|13\.40/);
  });

  it('leaves out photos without a copy and tells which', async () => {
    const bundle = await open();
    const missing = plan.chapters[0]!.shots[0]!;
    const unplaced = await bundle.placeImages(
      (sha256) =>
        sha256 === missing.sha256 ? Promise.reject(new Error('no copy')) : copyOf(sha256),
      signal,
    );
    expect(unplaced.map(({ path }) => path)).toEqual([missing.path]);
    expect(bundle.imageOf(missing.path)).toBeNull();
  });

  it('goes where it is told to', async () => {
    const bundle = await open({ output: join(folder, 'posts', 'my trip') });
    await write(bundle);
    expect(await files(join(folder, 'posts', 'my trip'))).toContain('index.md');
  });

  it('is recognised as ours from the first image on', async () => {
    const bundle = await open();
    await bundle.placeImages(copyOf, signal);
    expect(await manifestOf(bundle.dir)).toMatchObject({ state: 'unfinished', draft: null });
    expect(await files(bundle.dir)).not.toContain('index.md');
  });

  it('keeps private names out of file names', async () => {
    const sketch: AlbumSketch = {
      folder: 'A',
      people: { zoe: { name: 'Zoe', consent: 'a-friend' } },
      photos: [{ path: 'Zoe sleeping.jpg', faces: ['zoe'] }],
    };
    const secret = planStory(sketchAlbum(sketch));
    const bundle = await open({ plan: secret });
    await write(bundle, secret);
    expect(await files(bundle.dir)).toEqual(['.photoblog.json', 'index.md', 'photo.jpg']);
    expect(JSON.stringify(await manifestOf(bundle.dir))).not.toMatch(/zoe/i);
    // The same photo is known again all the same.
    await write(await open({ plan: secret }), secret);
    expect(await files(bundle.dir)).toEqual(['.photoblog.json', 'index.md', 'photo.jpg']);
  });

  it('gives an image another name once the name in it is not to be told any more', async () => {
    const sketch = (consent: 'full' | 'never' | 'blurred'): AlbumSketch => ({
      folder: 'A',
      people: { zoe: { name: 'Zoe', consent } },
      photos: [{ path: 'zoe2020.jpg', faces: ['zoe'] }],
    });
    const before = planStory(sketchAlbum(sketch('full')));
    const bundle = await open({ plan: before });
    await write(bundle, before);
    expect(await files(bundle.dir)).toContain('zoe2020.jpg');
    const after = planStory(sketchAlbum(sketch('blurred')));
    await write(await open({ plan: after }), after);
    expect(await files(bundle.dir)).toEqual(['.photoblog.json', 'index.md', 'photo.jpg']);
  });
});

describe('a second run', () => {
  it('replaces a draft nobody has edited, and takes away images that are no longer shown', async () => {
    await write(await open());
    const fewer = planStory(
      sketchAlbum({ ...party, photos: party.photos.filter(({ path }) => path !== 'DSC08.jpg') }),
    );
    const again = await open({ plan: fewer });
    expect(again.dir).toBe(join(folder, 'blog'));
    expect(again.previous).not.toBeNull();
    await write(again, fewer);
    expect(await files(again.dir)).not.toContain('DSC08.jpg');
    expect(await files(again.dir)).toContain('DSC07.jpg');
  });

  it('never touches a draft that was edited', async () => {
    const first = await open();
    await write(first);
    await writeFile(first.draft, 'My own words');
    const second = await open();
    expect(second.dir).toBe(join(folder, 'blog-2'));
    await write(second);
    expect(await readFile(first.draft, 'utf8')).toBe('My own words');
    const third = await open();
    expect(third.dir).toBe(join(folder, 'blog-2'));
  });

  it('hands out an edited draft for merging, and refuses to overwrite it unmerged', async () => {
    const first = await open();
    const base = await write(first);
    await writeFile(first.draft, `${base}\nMine.\n`);
    const second = await open({ regenerate: true });
    expect(second.dir).toBe(first.dir);
    expect(second.previous).toMatchObject({ base, text: `${base}\nMine.\n` });
    await second.placeImages(copyOf, signal);
    await expect(second.finish({ text: 'new', writer: 'builtin' })).rejects.toBeInstanceOf(
      DaemonError,
    );
    expect(await readFile(first.draft, 'utf8')).toBe(`${base}\nMine.\n`);
    await second.finish({ text: 'new', writer: 'builtin', merged: 'new\nMine.\n' });
    expect(await readFile(first.draft, 'utf8')).toBe('new\nMine.\n');
    // The merged text is the user's: the next run does not overwrite it either.
    expect((await open()).dir).toBe(join(folder, 'blog-2'));
  });

  it('keeps an image the user has edited', async () => {
    const first = await open();
    await write(first);
    await writeFile(join(first.dir, 'DSC08.jpg'), 'retouched');
    const fewer = planStory(
      sketchAlbum({ ...party, photos: party.photos.filter(({ path }) => path !== 'DSC08.jpg') }),
    );
    await write(await open({ plan: fewer }), fewer);
    expect(await readFile(join(first.dir, 'DSC08.jpg'), 'utf8')).toBe('retouched');
  });

  it('never touches a folder, file or link that is not ours', async () => {
    await mkdir(join(folder, 'blog'));
    await writeFile(join(folder, 'blog', 'index.md'), 'somebody else');
    await writeFile(join(folder, 'blog-2'), 'a file');
    await mkdir(join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), join(folder, 'blog-3'));
    const bundle = await open();
    expect(bundle.dir).toBe(join(folder, 'blog-4'));
    await write(bundle);
    expect(await readFile(join(folder, 'blog', 'index.md'), 'utf8')).toBe('somebody else');
    expect(await files(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('takes over an empty folder, and one a killed run has left', async () => {
    await mkdir(join(folder, 'blog'));
    const killed = await open();
    await killed.placeImages(copyOf, signal);
    const next = await open();
    expect(next.dir).toBe(join(folder, 'blog'));
    await write(next);
    expect((await manifestOf(next.dir)).state).toBe('finished');
  });

  it('does not trust a manifest that names files elsewhere', async () => {
    const first = await open();
    await write(first);
    await writeFile(join(folder, 'precious.jpg'), 'precious');
    const manifest = await manifestOf(first.dir);
    const sha256 = createHash('sha256').update('precious').digest('hex');
    const evil = {
      ...manifest,
      photos: [{ ...manifest.photos[0]!, image: '../precious.jpg', imageSha256: sha256 }],
    };
    await writeFile(join(first.dir, '.photoblog.json'), JSON.stringify(evil));
    await write(await open());
    expect(await readFile(join(folder, 'precious.jpg'), 'utf8')).toBe('precious');
  });

  it('replaces a planted link by the file, and leaves its target alone', async () => {
    const first = await open();
    await write(first);
    await writeFile(join(folder, 'precious'), 'precious');
    await rm(join(first.dir, 'DSC07.jpg'));
    await symlink(join(folder, 'precious'), join(first.dir, 'DSC07.jpg'));
    await write(await open());
    expect(await readFile(join(folder, 'precious'), 'utf8')).toBe('precious');
    expect((await lstat(join(first.dir, 'DSC07.jpg'))).isSymbolicLink()).toBe(false);
  });

  it('gives the same photo the same name, and a new one another', async () => {
    await write(await open());
    const changed = planStory(
      sketchAlbum({
        ...party,
        photos: [...party.photos, { path: 'more/DSC07.jpg', at: '2023-11-18T21:30:00' }],
      }),
    );
    const bundle = await open({ plan: changed });
    await bundle.placeImages(copyOf, signal);
    expect(bundle.imageOf('DSC07.jpg')).toBe('DSC07.jpg');
    expect(bundle.imageOf('more/DSC07.jpg')).toBe('DSC07-2.jpg');
  });
});

describe('a cancelled run', () => {
  it('leaves nothing of a new bundle', async () => {
    const controller = new AbortController();
    const bundle = await open();
    let placed = 0;
    await expect(
      bundle.placeImages((sha256) => {
        placed += 1;
        if (placed === 4) controller.abort(new Error('enough'));
        return copyOf(sha256);
      }, controller.signal),
    ).rejects.toThrow('enough');
    await bundle.abandon();
    expect(await files(folder)).toEqual(['.copies']);
  });

  it('leaves the bundle before it as it was', async () => {
    const first = await open();
    const text = await write(first);
    const before = await files(first.dir);
    const bundle = await open({ plan: planStory(sketchAlbum(trip)) });
    await bundle.placeImages(copyOf, signal);
    await bundle.abandon();
    expect(await files(first.dir)).toEqual(before);
    expect(await readFile(first.draft, 'utf8')).toBe(text);
  });

  it('leaves images as they were when new copies of them were on their way', async () => {
    const first = await open();
    await write(first);
    const image = join(first.dir, 'DSC07.jpg');
    const old = await readFile(image, 'utf8');
    const newCopy = async (sha256: string): Promise<string> => {
      const path = join(copies, `${sha256}-new.jpg`);
      await writeFile(path, `new copy of ${sha256}`);
      return path;
    };
    const cancelled = await open();
    await cancelled.placeImages(newCopy, signal);
    await cancelled.abandon();
    expect(await readFile(image, 'utf8')).toBe(old);
    const finished = await open();
    await finished.placeImages(newCopy, signal);
    await finished.finish({ text: 'x', writer: 'builtin' });
    expect(await readFile(image, 'utf8')).toMatch(/^new copy/);
    expect((await files(first.dir)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves an empty folder of the user empty', async () => {
    await mkdir(join(folder, 'blog'));
    const bundle = await open();
    await bundle.placeImages(copyOf, signal);
    await bundle.abandon();
    expect(await files(join(folder, 'blog'))).toEqual([]);
  });

  it('writes no index.md when the client saves it', async () => {
    const bundle = await open();
    await bundle.placeImages(copyOf, signal);
    await bundle.finish({ text: 'x\n', writer: 'builtin', saveBy: 'client' });
    expect(await files(bundle.dir)).not.toContain('index.md');
    expect((await manifestOf(bundle.dir)).base).toBe('x\n');
  });
});
