import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { StoryOptions } from '../../daemon/contract/protocol.ts';
import { plainFigures } from '../../daemon/draft/layout/figures.ts';
import { composeDraft } from '../../daemon/draft/compose.ts';
import { narrator } from '../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../daemon/story/plan/places.ts';
import { planStory } from '../../daemon/story/plan/plan.ts';
import { type StoryPlan } from '../../daemon/story/plan/storyPlan.ts';
import { splitSections } from '../../daemon/draft/sections.ts';
import type { ChapterPart, Writer } from '../../daemon/story/writer.ts';
import {
  box,
  dateLine,
  longTrip,
  nothingUsable,
  onePhoto,
  party,
  portrait,
  sketchAlbum,
  southern,
  trip,
  type AlbumSketch,
} from '../fixtures/storyAlbum.ts';

const find = await loadPlaces();
const imageOf = (path: string): string => `${path.replace(/[^A-Za-z0-9]/g, '-')}.jpg`;

function planOf(sketch: AlbumSketch, options: StoryOptions = {}): StoryPlan {
  return planStory(sketchAlbum(sketch, options, find));
}

async function compose(plan: StoryPlan, writer: Writer = narrator): Promise<string> {
  const pieces: string[] = [];
  const { signal } = new AbortController();
  for await (const piece of composeDraft(plan, writer, { signal, imageOf })) pieces.push(piece);
  expect(pieces).not.toContain('');
  expect(pieces.at(-1)).toMatch(/[^\n]\n$/);
  return pieces.join('');
}

function split(draft: string): { readonly matter: Record<string, unknown>; readonly body: Root } {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(draft);
  expect(parts).not.toBeNull();
  return {
    matter: parseYaml(parts![1]!) as Record<string, unknown>,
    body: fromMarkdown(parts![2]!, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  };
}

function all(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => all(child)) : [])];
}

const imagesIn = (body: Root): readonly string[] =>
  all(body).flatMap((node) => (node.type === 'image' ? [node.url] : []));

const albums = { trip, party, portrait, box, dateLine, southern, onePhoto, longTrip };

describe.each(Object.entries(albums))('the draft of %s', (_name, sketch) => {
  it('shows every usable photo once: the chosen ones in their chapters, the rest in the gallery', async () => {
    const plan = planOf(sketch);
    const { body } = split(await compose(plan));
    expect(imagesIn(body)).toEqual(
      [...plan.chapters.flatMap(({ shots }) => shots), ...plan.gallery].map(({ path }) =>
        imageOf(path),
      ),
    );
  });

  it('is plain Markdown: headings, text, images, lists and invisible marks', async () => {
    const { body } = split(await compose(planOf(sketch)));
    expect([...new Set(all(body).map(({ type }) => type))].sort()).toEqual(
      expect.not.arrayContaining(['link', 'code', 'table', 'blockquote', 'thematicBreak']),
    );
    for (const node of all(body)) {
      if (node.type === 'html') expect(node.value).toMatch(/^<!-- photoblog:chapter [\w-]+ -->$/);
      if (node.type === 'image') expect(node.alt).not.toBe('');
    }
  });

  it('has a section with a stable anchor for each chapter', async () => {
    const plan = planOf(sketch);
    const draft = await compose(plan);
    const sections = splitSections(draft);
    expect(sections.map(({ text }) => text).join('')).toBe(draft);
    const anchors = sections
      .map(({ anchor }) => anchor)
      .filter((anchor) => anchor?.startsWith('c-'));
    expect(anchors).toEqual(plan.chapters.map(({ anchor }) => anchor));
  });
});

describe('the draft', () => {
  it('of nothing usable is valid and empty', async () => {
    const { matter, body } = split(await compose(planOf(nothingUsable)));
    expect(matter).toMatchObject({ title: 'Broken', draft: true });
    expect(imagesIn(body)).toEqual([]);
  });

  it('has no coordinates and no paths', async () => {
    const draft = await compose(planOf(trip));
    expect(draft).not.toMatch(/38\.7|-9\.1|broken\.jpg/);
  });

  it('leaves out photos whose copy could not be placed', async () => {
    const plan = planOf(trip);
    const { signal } = new AbortController();
    let draft = '';
    const some = (path: string): string | null => (path === 'IMG_0005.jpg' ? null : imageOf(path));
    for await (const piece of composeDraft(plan, narrator, { signal, imageOf: some }))
      draft += piece;
    expect(imagesIn(split(draft).body)).not.toContain(imageOf('IMG_0005.jpg'));
    expect(draft).not.toMatch(/null|undefined/);
  });

  it('streams: the head comes before the first chapter is written', async () => {
    const plan = planOf(trip);
    const slow: Writer = {
      ...narrator,
      // eslint-disable-next-line require-yield
      async *chapter() {
        await new Promise(() => undefined);
      },
    };
    const pieces = composeDraft(plan, slow, { signal: new AbortController().signal, imageOf });
    expect((await pieces.next()).value).toMatch(/^---\n/);
  });

  it('ends with the reason when aborted', async () => {
    const controller = new AbortController();
    const pieces = composeDraft(planOf(trip), narrator, { signal: controller.signal, imageOf });
    await pieces.next();
    controller.abort(new Error('enough'));
    await expect(
      (async () => {
        for await (const piece of pieces) expect(piece).not.toBe('');
      })(),
    ).rejects.toThrow('enough');
  });
});

describe('a writer that does as it likes', () => {
  const rogue = (parts: readonly ChapterPart[]): Writer => ({
    name: 'ollama',
    outline: (plan) =>
      Promise.resolve({
        title: '# <script>T</script> {{x}}',
        standfirst: '- not a list\n\n---',
        chapters: plan.chapters.map(() => ({ heading: '[x](http://evil.example)', angle: '' })),
      }),
    async *chapter() {
      for (const part of parts) yield await Promise.resolve(part);
    },
  });

  it('cannot show a photo twice, invent one or lose one', async () => {
    const plan = planOf(trip);
    const draft = await compose(
      plan,
      rogue([
        {
          kind: 'photos',
          paths: ['IMG_0003.jpg', 'IMG_0003.jpg', '../../etc/passwd', 'IMG_0019.jpg'],
        },
        { kind: 'prose', text: 'Text.' },
        { kind: 'photos', paths: ['IMG_0003.jpg'] },
      ]),
    );
    const shown = imagesIn(split(draft).body);
    expect(new Set(shown).size).toBe(shown.length);
    expect([...shown].sort()).toEqual(
      [...plan.chapters.flatMap(({ shots }) => shots), ...plan.gallery]
        .map(({ path }) => imageOf(path))
        .sort(),
    );
  });

  it('cannot write markup, in whatever pieces it streams', async () => {
    const plan = planOf(onePhoto);
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '# h',
            '\n\n',
            '![x](http://evil.example/a.png)',
            '<img src=x>',
            '[a](javascript:1)',
            ' word ',
            '```',
            '{{< x >}}',
            '| a |\n|---|',
            '<!-- photoblog:chapter c-1 -->',
            '1. one',
            '---',
          ),
          { maxLength: 10 },
        ),
        async (texts) => {
          const { body } = split(
            await compose(plan, rogue(texts.map((text) => ({ kind: 'prose', text })))),
          );
          expect(imagesIn(body)).toEqual([imageOf(onePhoto.photos[0]!.path)]);
          const types = new Set(all(body).map(({ type }) => type));
          for (const type of [
            'link',
            'list',
            'code',
            'table',
            'thematicBreak',
            'inlineCode',
          ] as const) {
            expect(types).not.toContain(type);
          }
          const marks = all(body).filter(({ type }) => type === 'html');
          expect(marks).toHaveLength(1);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('hostile metadata', () => {
  const evil = [
    '](http://evil.example) ![x](http://evil.example/p.png)',
    '--- \n---\ntitle: hacked',
    '<img src=x onerror=alert(1)>',
    '{{ site.x }} {% raw %} {{< figure >}}',
    '"quoted: yes" #no & more',
    '`code` *star* _under_ ~~strike~~ $x$',
  ];

  it('changes nothing about the structure of the draft', async () => {
    for (const text of evil) {
      const sketch: AlbumSketch = {
        folder: `Trip ${text}`,
        people: { ana: text },
        photos: [0, 1, 2, 3].map((i) => ({
          path: `${text.replaceAll('/', '')} ${i}.jpg`,
          at: `2020-05-01T1${i}:00:00`,
          faces: i === 3 ? [] : ['ana'],
          title: text,
          description: `A walk ${text} in the park`,
        })),
      };
      for (const format of ['markdown', 'hugo', 'jekyll', 'astro', 'eleventy'] as const) {
        const plan = planOf(sketch, { format });
        const draft = await compose(plan);
        const { matter, body } = split(plainFigures(draft));
        // Figures are all that a site's draft has beyond Markdown.
        if (format !== 'markdown') {
          const { body: whole } = split(
            draft.replace(/\{\{< figure (?:\w+="(?:\\.|[^"\\])*" )+>\}\}/g, ''),
          );
          expect(
            all(whole)
              .map((node) => ('value' in node ? node.value : ''))
              .join(''),
          ).not.toContain('{{< figure src');
        }
        expect(matter['draft']).toBe(true);
        expect(matter['title']).not.toBe('hacked');
        expect(imagesIn(body)).toHaveLength(4);
        expect(imagesIn(body).every((url) => /^[\w-]+\.jpg$/.test(url))).toBe(true);
        for (const node of all(body)) {
          expect(node.type).not.toMatch(/^(link|inlineCode|code|delete|table|definition)$/);
          if (node.type === 'html')
            expect(node.value).toMatch(/^<!-- photoblog:chapter [\w-]+ -->$/);
        }
      }
    }
  });
});

describe('front matter', () => {
  it('has what a plain page needs, in a fixed order', async () => {
    const { matter } = split(await compose(planOf(trip)));
    expect(Object.keys(matter)).toEqual([
      'title',
      'date',
      'description',
      'draft',
      'tags',
      'lang',
      'people',
      'cover',
    ]);
    expect(matter).toMatchObject({
      title: 'Portugal, March 2016',
      draft: true,
      tags: ['Lisbon', 'Sintra', 'Cascais', 'Porto', 'Portugal'],
      people: ['Ana', 'Ben'],
    });
  });

  it.each([
    ['hugo', { people: ['Ana', 'Ben'], resources: [{ name: 'cover' }] }],
    ['jekyll', { layout: 'post', published: false, image: { path: expect.any(String) as string } }],
    ['astro', { pubDate: '2016-03-04', cover: { src: expect.stringMatching(/^\.\//) as string } }],
    [
      'eleventy',
      {
        eleventyExcludeFromCollections: true,
        image: expect.stringMatching(/^[\w-]+\.jpg$/) as string,
      },
    ],
  ] as const)('speaks the way of %s', async (format, fields) => {
    const draft = await compose(planOf(trip, { format }));
    expect(split(draft).matter).toMatchObject(fields);
    // The theme prints the title; a second one would be too much.
    expect(draft).not.toMatch(/^# /m);
  });

  it('never lists somebody without a name', async () => {
    const { matter } = split(await compose(planOf({ ...trip, people: {} })));
    expect(matter).not.toHaveProperty('people');
  });

  it.each([
    'yes',
    'null',
    '2016',
    '12:30',
    "it's: #1",
    '- a',
    '{a: b}',
    '@b',
    '"',
    'Ünïcödé 日本 👩‍👧',
  ])('survives a folder called %j in old and new YAML', async (folder) => {
    const { matter } = split(await compose(planOf({ ...southern, folder: `${folder} zoo trip` })));
    expect(matter['title']).toEqual(expect.any(String));
  });
});

describe('pictures side by side', () => {
  const at = (clock: string): string => `2024-05-01T${clock}:00`;
  const tall = (path: string, clock: string) => ({ path, at: at(clock), tall: true });
  const walk: AlbumSketch = {
    folder: 'Walk',
    photos: [
      { path: 'a.jpg', at: at('10:00') },
      tall('b.jpg', '10:30'),
      tall('c.jpg', '10:35'),
      tall('d.jpg', '10:40'),
      tall('e.jpg', '10:45'),
      { ...tall('f.jpg', '10:47'), description: 'The old gate' },
      {
        ...tall('g.jpg', '10:49'),
        description:
          'Behind it was a garden, and in the garden a bench that somebody had painted blue',
      },
      { path: 'h.jpg', at: at('13:00') },
    ],
  };

  it('upright ones of the same minutes share a paragraph, up to three, each with its own caption', async () => {
    const draft = await compose(planOf(walk));
    const { body } = split(draft);
    const together = body.children
      .filter((node) => all(node).some(({ type }) => type === 'image'))
      .map((node) => all(node).flatMap((each) => (each.type === 'image' ? [each.url] : [])));
    expect(together).toEqual([
      ['a-jpg.jpg'],
      ['b-jpg.jpg', 'c-jpg.jpg', 'd-jpg.jpg'],
      ['e-jpg.jpg', 'f-jpg.jpg'],
      // Words that would not fit below half of the width.
      ['g-jpg.jpg'],
      ['h-jpg.jpg'],
    ]);
    expect(draft).toContain('(b-jpg.jpg)  \n*10:30 am*  \n![');
    expect(draft).toContain('*The old gate (10:47 am)*');
  });

  it('nearly square ones stand beside upright ones, and neither beside wide ones', async () => {
    const shapes = [
      [800, 1000],
      [1000, 950],
      [900, 1000],
      [1500, 1000],
      [800, 1000],
    ] as const;
    const input = sketchAlbum({
      folder: 'Walk',
      photos: shapes.map((_, i) => ({ path: `${i}.jpg`, at: at(`10:0${i}`) })),
    });
    const photos = input.photos.map((photo, i) => {
      const [width, height] = shapes[i]!;
      return { ...photo, width, height };
    });
    const { body } = split(await compose(planStory({ ...input, photos })));
    const together = body.children
      .map((node) => all(node).filter(({ type }) => type === 'image').length)
      .filter((count) => count > 0);
    expect(together).toEqual([3, 1, 1]);
  });

  it('those of the gallery have captions, too', async () => {
    const plan = planOf(trip, { length: 'short' });
    const draft = await compose(plan);
    const gallery = draft.slice(draft.indexOf('photoblog:chapter gallery'));
    expect(plan.gallery.length).toBeGreaterThan(0);
    expect(gallery.match(/^\*.+\*$/gm)?.length ?? 0).toBeGreaterThan(0);
  });
});
