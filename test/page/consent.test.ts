import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AlbumDecideParams } from '../../daemon/contract/album.ts';
import type { Consent } from '../../daemon/contract/person.ts';
import type { GenerateParams } from '../../daemon/contract/protocol.ts';
import type { PhotoReport } from '../../daemon/contract/report.ts';
import type { Daemon } from '../../daemon/daemon.ts';
import { openAnalyzer } from '../photo/support/analyzer.ts';
import { cosine, readSample, samplePath } from '../photo/support/photos.ts';
import { exportDraft, filesBelow, testDaemon } from './pages.ts';

// Whatever is sent to others is looked at, byte by byte, face by face, and pixel by pixel: page, second post with start
// page and feed, archive, and a post in a site. The draft is older than what the person decided.
const analyzer = openAnalyzer();
const { signal } = new AbortController();
const settings = { qdrantPath: '/nowhere/qdrant' } as const;
const secret = 'Zxqua Wrbel';
const pattern = /zxqua|wrbel/i;
const samples = {
  'zxqua-at-home.jpg': 'jessica-1',
  'portraits/Zxqua2.jpg': 'jessica-2',
  'laura.jpg': 'laura-1',
  'four.jpg': 'unknown-1',
} as const;

let daemon: Daemon;
let folder: string;
let photos: readonly PhotoReport[];
let person: string;
let scratch: string;
beforeAll(async () => {
  daemon = await testDaemon();
  scratch = await mkdtemp(join(tmpdir(), 'page-consent-'));
  folder = join(scratch, 'album');
  await mkdir(join(folder, 'portraits'), { recursive: true });
  for (const [path, sample] of Object.entries(samples)) {
    await cp(samplePath(`facial-recognition/${sample}.jpg`), join(folder, path));
  }
  photos = await generate({ folder, output: join(scratch, 'blog') });
  const found = photos.find(({ path }) => path === 'zxqua-at-home.jpg')?.faces[0];
  person = found?.person ?? found?.id ?? '';
  await daemon.people.decide({ kind: 'name', person, name: secret }, settings);
  await generate({ folder, output: join(scratch, 'blog'), regenerate: true });
}, 180_000);
afterAll(async () => {
  daemon.close();
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
});

async function generate(request: GenerateParams): Promise<readonly PhotoReport[]> {
  const story = { writer: 'builtin', map: true, ...request.story } as const;
  for await (const event of daemon.generate({ ...request, story }, settings, signal)) {
    if (event.kind === 'report') return event.report.photos;
  }
  throw new Error('no report');
}

/** Everything that leaves the computer, by path. */
async function published(): Promise<ReadonlyMap<string, Uint8Array>> {
  const out = await mkdtemp(join(scratch, 'out-'));
  const other = join(out, 'other');
  await mkdir(other);
  await writeFile(join(other, 'index.md'), '# Another post\n\nNothing to see.\n');
  const draft = join(scratch, 'blog');
  const web = { output: join(out, 'page'), url: 'https://example.org/trips/' };
  await exportDraft(daemon, draft, web);
  await exportDraft(daemon, other, { ...web, zip: join(out, 'page.zip') });
  const put = { draft, output: join(out, 'site'), format: 'jekyll' } as const;
  await daemon.pages.sites.put(put, settings, () => undefined, signal);
  const packed = unzipSync(await readFile(join(out, 'page.zip')));
  await rm(other, { recursive: true });
  await rm(join(out, 'page.zip'));
  return new Map<string, Uint8Array>([
    ...(await filesBelow(out)),
    ...Object.entries(packed).map(([path, bytes]) => [`zip/${path}`, bytes] as const),
  ]);
}

/** What a link to a page shows of it, and addresses: its head's tags, and the feed's. */
function previews(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .filter(([path]) => /^page\/.*\.(html|xml)$/.test(path))
    .flatMap(
      ([, bytes]) =>
        Buffer.from(bytes)
          .toString()
          .match(/<(meta|link|id)\b[^>]*>[^<]*/g) ?? [],
    )
    .join('\n');
}

/** Names and contents, in the encodings that text has in files. */
function wordsIn(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .map(([path, bytes]) => {
      const buffer = Buffer.from(bytes);
      return `${path}\n${buffer.toString('latin1')}\n${buffer.toString('utf16le')}`;
    })
    .join('\n');
}

const pictures = (
  files: ReadonlyMap<string, Uint8Array>,
): readonly (readonly [string, Uint8Array])[] =>
  [...files].filter(([path]) => /\.(jpg|webp)$/.test(path));

/** How much the most similar face in any picture is like the person. */
async function likeliest(files: ReadonlyMap<string, Uint8Array>): Promise<number> {
  const model = (await analyzer.analyze(await readSample('facial-recognition/jessica-1.jpg')))
    .faces[0]!;
  let most = -1;
  for (const [, bytes] of pictures(files)) {
    const { faces } = await analyzer.analyze(await sharp(bytes).jpeg({ quality: 95 }).toBuffer());
    for (const face of faces) most = Math.max(most, cosine(face.embedding, model.embedding));
  }
  return most;
}

/** How much the finer features of the face in any picture of this shape are those of the photo, -1..1. */
async function sameFeatures(
  files: ReadonlyMap<string, Uint8Array>,
  { turned = 0 }: { readonly turned?: number } = {},
): Promise<number> {
  const bytes = await readSample('facial-recognition/jessica-1.jpg');
  const photo = photos.find(({ path }) => path === 'zxqua-at-home.jpg')!;
  const [left, top, width, height] = photo.faces[0]!.box;
  const scaled = { width: photo.width!, height: photo.height!, fit: 'fill' } as const;
  const area = {
    left: Math.round(left),
    top: Math.round(top),
    width: Math.round(width),
    height: Math.round(height),
  };
  const features = async (image: Uint8Array): Promise<readonly number[]> => {
    const whole = await sharp(image).rotate().resize(scaled).greyscale().toBuffer();
    const face = sharp(whole).extract(area);
    const fine = await face.clone().raw().toBuffer();
    const coarse = await face
      .clone()
      .blur(area.width / 16)
      .raw()
      .toBuffer();
    return Array.from(fine, (value, index) => value - (coarse[index] ?? 0));
  };
  const own = await features(bytes);
  let most = -1;
  for (const [, published] of pictures(files)) {
    const picture = await sharp(published).rotate(-turned).toBuffer();
    const meta = await sharp(picture).metadata();
    if (Math.abs(meta.width / meta.height - scaled.width / scaled.height) > 0.01) continue;
    most = Math.max(most, correlation(own, await features(picture)));
  }
  return most;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const dot = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
  return dot(a, b) / Math.max(1e-9, Math.sqrt(dot(a, a) * dot(b, b)));
}

async function publishedWith(consent: Consent): Promise<ReadonlyMap<string, Uint8Array>> {
  await daemon.people.decide({ kind: 'consent', person: secret, consent }, settings);
  return published();
}

describe('what is published shows a person as agreed to by now, whatever the draft was written with', () => {
  test('in full: by name and face', async () => {
    const files = await publishedWith('full');
    expect(wordsIn(files)).toMatch(pattern);
    expect(previews(files)).toMatch(/og:description[^>]*Zxqua/);
    expect(await likeliest(files)).toBeGreaterThan(0.9);
    expect(await sameFeatures(files)).toBeGreaterThan(0.8);
  }, 120_000);

  test('by initials: no byte says the name', async () => {
    const files = await publishedWith('initials');
    expect(wordsIn(files)).not.toMatch(pattern);
    expect(await likeliest(files)).toBeGreaterThan(0.9);
  }, 120_000);

  test('blurred: no byte says the name, no face is like hers, no pixel has her features', async () => {
    const files = await publishedWith('blurred');
    expect(wordsIn(files)).not.toMatch(pattern);
    expect(pictures(files).length).toBeGreaterThan(8);
    expect(await likeliest(files)).toBeLessThan(0.31);
    expect(await sameFeatures(files)).toBeLessThan(0.3);
  }, 120_000);

  test('never: she is in no picture, and no byte says the name', async () => {
    const files = await publishedWith('never');
    expect(wordsIn(files)).not.toMatch(pattern);
    const told = previews(files);
    for (const tag of [
      'og:title',
      'og:description',
      'og:image',
      'rel="icon"',
      '<link href="https',
    ]) {
      expect(told).toContain(tag);
    }
    expect(decodeURIComponent(told)).not.toMatch(pattern);
    expect(await likeliest(files)).toBeLessThan(0.31);
    const shown = new Set(pictures(files).map(([path]) => path.replace(/^.*\/|-\d+\.\w+$/g, '')));
    // On the page, in the archive and in the site: Laura, who is alone in hers.
    expect(shown.size).toBe(2);
  }, 120_000);
});

describe('a photo that its user has turned', () => {
  const photo = 'zxqua-at-home.jpg';
  const by = (turn: 90 | 180 | 270): AlbumDecideParams => ({
    folder,
    decisions: [{ kind: 'rotate', photo, by: turn }],
  });
  const consent = (agreed: Consent): Promise<unknown> =>
    daemon.people.decide({ kind: 'consent', person: secret, consent: agreed }, settings);
  const inBundle = (): Promise<ReadonlyMap<string, Uint8Array>> =>
    filesBelow(join(scratch, 'blog'));
  test('hides the face where it is now, in the draft and in what is published, whatever was decided first', async () => {
    const draft = { file: join(scratch, 'blog', 'index.md'), editorText: null };
    await consent('full');
    await daemon.album.decide(by(90), settings, signal);
    await daemon.album.updateDraft(draft, settings, signal);
    for (const files of [await inBundle(), await published()]) {
      expect(await sameFeatures(files, { turned: 90 })).toBeGreaterThan(0.8);
    }
    await consent('blurred');
    for (const files of [await inBundle(), await published()]) {
      expect(await sameFeatures(files, { turned: 90 })).toBeLessThan(0.3);
      expect(await likeliest(files)).toBeLessThan(0.31);
    }
    await daemon.album.decide(by(180), settings, signal);
    await daemon.album.updateDraft(draft, settings, signal);
    for (const files of [await inBundle(), await published()]) {
      expect(await sameFeatures(files, { turned: 270 })).toBeLessThan(0.3);
      expect(await likeliest(files)).toBeLessThan(0.31);
    }
    await consent('full');
    expect(await sameFeatures(await inBundle(), { turned: 270 })).toBeGreaterThan(0.8);
    await daemon.album.decide(by(90), settings, signal);
    await daemon.album.updateDraft(draft, settings, signal);
    expect(await sameFeatures(await inBundle())).toBeGreaterThan(0.8);
  }, 240_000);
});

describe('a published picture', () => {
  test('has no metadata, and no place where none may be told', async () => {
    const home = join(scratch, 'abroad');
    await mkdir(home);
    await cp(samplePath('exif/test3.jpg'), join(home, 'a.jpg'));
    await cp(samplePath('exif/test2.jpg'), join(home, 'b.jpg'));
    const told = await readFile(join(home, 'a.jpg'));
    expect((await sharp(told).metadata()).exif).toBeDefined();
    const draft = join(scratch, 'abroad-blog');
    for (const places of ['exact', 'off'] as const) {
      await generate({ folder: home, output: draft, regenerate: true, story: { places } });
      const { dir } = await exportDraft(daemon, draft);
      const files = await filesBelow(dir);
      for (const [path, bytes] of pictures(files)) {
        const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata();
        expect({ path, exif, xmp, iptc, icc, comments }).toEqual({ path });
      }
      const words = wordsIn(files);
      if (places === 'exact') {
        expect(words).toContain('San Francisco');
        expect([...files.keys()].join()).toContain('map.svg');
      } else {
        expect(words).not.toMatch(/San Francisco|Oakland|37\.7|122\.4/);
        expect([...files.keys()].join()).not.toContain('map');
      }
    }
  }, 120_000);
});
