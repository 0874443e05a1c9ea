import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  access,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundle } from '../../daemon/draft/bundle.ts';
import { composeDraft } from '../../daemon/draft/compose.ts';
import { layOut } from '../../daemon/draft/layout/layOut.ts';
import { narrate, narrator } from '../../daemon/story/narrator/narrator.ts';
import { planStory } from '../../daemon/story/plan/plan.ts';
import { type StoryPlan } from '../../daemon/story/plan/storyPlan.ts';
import { sketchAlbum, trip, type AlbumSketch } from '../fixtures/storyAlbum.ts';

const run = promisify(execFile);

/** The generator's version; null, with a word about it, where it is not installed. */
async function versionOf(program: string, argument: string): Promise<string | null> {
  try {
    return (await run(program, [argument])).stdout.trim();
  } catch (error) {
    console.log(`skipped: ${program} does not run here (${String(error).split('\n')[0] ?? ''})`);
    return null;
  }
}
const hugo = await versionOf('hugo', 'version');
const jekyll = await versionOf('jekyll', '--version');

const tricky = 'A {{ site.title }} {% raw %} {{< x >}} <b>walk';
const album: AlbumSketch = {
  ...trip,
  folder: tricky,
  people: { ...trip.people, ben: 'Ben *“{{ Ben }}”* <i>' },
  photos: trip.photos.map((photo, i) =>
    i === 4 ? { ...photo, title: 'A [walk](x) & *talk*' } : photo,
  ),
};

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'story-sites-'));
});
afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

/** As Astro reads Markdown: its own renderer is these. */
const toPage = async (text: string): Promise<string> =>
  String(
    await unified()
      .use(remarkParse)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeStringify)
      .process(text.replace(/^---\n[\s\S]*?\n---\n/, '')),
  );

async function writeBundle(plan: StoryPlan, output: string): Promise<string> {
  const signal = new AbortController().signal;
  const copy = join(root, 'copy.jpg');
  await writeFile(copy, 'pixels');
  const bundle = await openBundle({ plan, folder: root, output, generator: 'test' });
  await bundle.placeImages(() => Promise.resolve(copy), signal);
  let text = '';
  for await (const piece of composeDraft(plan, narrator, { signal, imageOf: bundle.imageOf })) {
    text += piece;
  }
  await bundle.finish({ text, writer: 'builtin' });
  return text;
}

function decode(html: string): string {
  return html
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The page says what the draft says, and every image it shows is beside it. */
async function expectPage(html: string, folder: string, plan: StoryPlan): Promise<void> {
  const { outline } = narrate(plan);
  const text = decode(html.replace(/<[^>]*>/g, ''));
  expect(text).toContain(outline.title);
  for (const { heading } of outline.chapters) expect(text).toContain(heading);
  expect(text).toContain('Ben *“{{ Ben }}”* <i>');
  expect(text).toContain('A [walk](x) & *talk*');
  expect(html).not.toMatch(/<b>walk|<i>|SITE-TITLE/);
  const images = [...html.matchAll(/<img[^>]*src="([^"]+)"[^>]*>/g)].map((match) => match[1]!);
  expect(images).toHaveLength(
    plan.chapters.flatMap(({ shots }) => shots).length + plan.gallery.length,
  );
  for (const image of images) await access(join(folder, image));
  expect(html).not.toMatch(/<img[^>]*alt=""/);
}

/** Every picture with a caption of its own is a figure, and what is said below it is what the narrator says of it. */
function expectFigures(html: string, plan: StoryPlan): void {
  const { photos } = narrate(plan);
  const alone = [
    ...plan.chapters.map(({ shots }) => layOut(shots)).flat(),
    ...plan.gallery.map((shot) => [shot]),
  ];
  const due = alone.flatMap(([shot, ...more]) => {
    const caption = photos.get(shot?.path ?? '')?.caption ?? '';
    return more.length > 0 || caption === '' ? [] : [caption];
  });
  expect(due.length).toBeGreaterThan(3);
  const figures = [...html.matchAll(/<figure>([\s\S]*?)<\/figure>/g)].map(([, inside = '']) => {
    expect(inside).toMatch(/<img [^>]*alt="[^"]+"/);
    const words = /<figcaption>([\s\S]*?)<\/figcaption>/.exec(inside)?.[1] ?? '';
    return decode(words.replace(/<[^>]*>/g, '')).trim();
  });
  expect(figures).toEqual(expect.arrayContaining(due));
}

describe.skipIf(hugo === null)(`Hugo (${hugo ?? 'not installed'})`, () => {
  it('builds a leaf bundle with its images, as a draft only', async () => {
    const site = join(root, 'hugo');
    await mkdir(join(site, 'layouts', '_default'), { recursive: true });
    await writeFile(join(site, 'config.toml'), 'baseURL = "http://localhost/"\ntitle = "Site"\n');
    await writeFile(
      join(site, 'layouts', '_default', 'single.html'),
      '<h1>{{ .Title }}</h1><p>{{ .Date.Format "2006-01-02" }} {{ range .Params.tags }}{{ . }} {{ end }}' +
        '{{ with .Resources.GetMatch "cover" }}cover:{{ .RelPermalink }}{{ end }} {{ range .Params.people }}{{ . }}, {{ end }}</p>{{ .Content }}',
    );
    const plan = planStory(sketchAlbum(album, { format: 'hugo' }));
    await writeBundle(plan, join(site, 'content', 'posts', 'trip'));
    await run('hugo', ['--source', site, '--destination', join(site, 'public')]);
    await expect(access(join(site, 'public', 'posts', 'trip', 'index.html'))).rejects.toThrow();
    await run('hugo', ['--source', site, '--destination', join(site, 'public'), '--buildDrafts']);
    const page = join(site, 'public', 'posts', 'trip');
    const html = await readFile(join(page, 'index.html'), 'utf8');
    await expectPage(html, page, plan);
    expect(html).toContain('2016-03-04');
    expectFigures(html, plan);
    expect(html).toMatch(/cover:\/posts\/trip\/[\w-]+\.jpg/);
    expect(await readdir(page)).not.toContain('.photoblog.json');
  }, 60_000);
});

describe.skipIf(jekyll === null)(`Jekyll (${jekyll ?? 'not installed'})`, () => {
  it('builds the page with its images, unpublished until the user says so', async () => {
    const site = join(root, 'jekyll');
    await mkdir(join(site, '_layouts'), { recursive: true });
    await writeFile(join(site, '_config.yml'), 'title: SITE-TITLE\n');
    await writeFile(
      join(site, '_layouts', 'post.html'),
      '<h1>{{ page.title | escape }}</h1><p>{{ page.date | date: "%Y-%m-%d" }} {{ page.image.path }}</p>{{ content }}',
    );
    const plan = planStory(sketchAlbum(album, { format: 'jekyll' }));
    await writeBundle(plan, join(site, 'trip'));
    const build = (...more: string[]): Promise<unknown> =>
      run('jekyll', ['build', '--source', site, '--destination', join(site, '_site'), ...more]);
    await build();
    await expect(access(join(site, '_site', 'trip', 'index.html'))).rejects.toThrow();
    await build('--unpublished');
    const page = join(site, '_site', 'trip');
    const html = await readFile(join(page, 'index.html'), 'utf8');
    await expectPage(html, page, plan);
    expectFigures(html, plan);
    expect(html).toContain('2016-03-04');
    expect(await readdir(page)).not.toContain('.photoblog.json');
  }, 120_000);
});

// From npm, with a hundred packages: `.ci/run` installs it into a folder of its own.
const tools = process.env['PHOTOBLOG_SITE_TOOLS'] ?? '';
const eleventy = join(tools, 'node_modules', '.bin', 'eleventy');
const hasEleventy = tools !== '' && existsSync(eleventy);
if (!hasEleventy) console.log('skipped: PHOTOBLOG_SITE_TOOLS names no folder with eleventy in it');

describe.skipIf(!hasEleventy)('Eleventy', () => {
  it('builds the page with its images, in no list until the user says so', async () => {
    const site = join(root, 'eleventy');
    await mkdir(join(site, '_includes'), { recursive: true });
    await mkdir(join(site, 'posts'), { recursive: true });
    await writeFile(join(site, 'package.json'), '{"type":"module"}');
    await writeFile(
      join(site, 'eleventy.config.js'),
      'export default (c) => { c.addPassthroughCopy("posts/**/*.jpg"); };',
    );
    await writeFile(join(site, 'posts', 'posts.json'), '{"layout":"post.njk","tags":"posts"}');
    await writeFile(
      join(site, '_includes', 'post.njk'),
      '<h1>{{ title }}</h1><p>{{ page.date.toISOString() }} {{ image }} {{ tags | join(" ") }}</p>{{ content | safe }}',
    );
    await writeFile(
      join(site, 'list.njk'),
      '{% for post in collections.posts %}<a href="{{ post.url }}">x</a>{% endfor %}',
    );
    const plan = planStory(sketchAlbum(album, { format: 'eleventy' }));
    await writeBundle(plan, join(site, 'posts', 'trip'));
    await symlink(join(tools, 'node_modules'), join(site, 'node_modules'));
    await run(process.execPath, [await realpath(eleventy)], { cwd: site });
    const page = join(site, '_site', 'posts', 'trip');
    const html = await readFile(join(page, 'index.html'), 'utf8');
    await expectPage(html, page, plan);
    expectFigures(html, plan);
    expect(html).toContain('2016-03-04');
    expect(await readdir(page)).not.toContain('.photoblog.json');
    expect(await readFile(join(site, '_site', 'list', 'index.html'), 'utf8')).not.toContain('trip');
  }, 120_000);
});

describe('Astro', () => {
  it('gets front matter its content collections read, with images relative to the page', async () => {
    const plan = planStory(sketchAlbum(album, { format: 'astro' }));
    const output = join(root, 'astro', 'src', 'content', 'posts', 'trip');
    const text = await writeBundle(plan, output);
    expect(text).toMatch(/^pubDate: "2016-03-04"$/m);
    expectFigures(await toPage(text), plan);
    const cover = /^ {2}src: (?:"?)\.\/([\w-]+\.jpg)/m.exec(text)?.[1] ?? '';
    await access(join(output, cover));
  });
});
