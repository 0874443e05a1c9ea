import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import {
  anchorMark,
  createProseStream,
  escapeLine,
  escapeText,
  image,
} from '../../daemon/draft/markdown.ts';

/** An independent judge: CommonMark with GitHub's extensions. */
function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function typesOf(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])];
}

function textOf(node: Nodes): string {
  // Addresses are kept apart by an invisible word joiner.
  if (node.type === 'text') return node.value.replaceAll('\u2060', '');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What a reader should see of a text: one line without invisible characters. */
const visible = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu, '')
    .trim();

/** Text that looks for trouble: markup, templates, addresses, line starts, between ordinary words. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'*,_,`,```,[,],(,),<,>,#,##,|,~,~~,$,$$,{{,}},{%,%},{{<,>}},!,![,\\,&,&amp;,&#60;,---,===,+,-,1.,1),:,"'.split(
          ',',
        ),
        '\n',
        '\n\n',
        '\t',
        ' ',
        '    ',
        '<script>alert(1)</script>',
        '<!-- x -->',
        '-->',
        '[a](javascript:alert(1))',
        '![x](http://evil.example/p.png)',
        'https://evil.example/?q=1',
        'www.evil.example',
        'mail@evil.example',
        'mailto:a@b.example',
        '[^1]',
        '[^1]: note',
        '[x]: http://evil.example',
        '> quote',
        '\u202e',
        '\u0000',
        '\ud800',
        '| a | b |\n|---|---|',
        '@person-1',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.lorem({ maxCount: 2 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('escaped text', () => {
  it('stays one paragraph of plain text, whatever it contains', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const root = parse(escapeLine(text));
        const shown = visible(text);
        expect(typesOf(root)).toEqual(shown === '' ? ['root'] : ['root', 'paragraph', 'text']);
        expect(textOf(root)).toBe(shown);
      }),
      { numRuns: 600 },
    );
  });

  it('stays inside a heading, emphasis, a list item and an alternative text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = visible(text);
        fc.pre(shown !== '');
        const draft = [
          `## a ${escapeText(text)} z`,
          `*a ${escapeText(text)} z*`,
          `- **a ${escapeText(text)} z**: b`,
          image('img.jpg', text),
        ].join('\n\n');
        const root = parse(draft);
        expect(root.children.map(({ type }) => type)).toEqual([
          'heading',
          'paragraph',
          'list',
          'paragraph',
        ]);
        expect(textOf(root.children[0]!)).toBe(`a ${shown} z`);
        expect(typesOf(root.children[1]!)).toEqual(['paragraph', 'emphasis', 'text']);
        expect(textOf(root.children[1]!)).toBe(`a ${shown} z`);
        expect(textOf(root.children[2]!)).toBe(`a ${shown} z: b`);
        expect(root.children[3]).toMatchObject({
          children: [{ type: 'image', url: 'img.jpg' }],
        });
        const [picture] = 'children' in root.children[3]! ? root.children[3].children : [];
        expect(picture?.type === 'image' && picture.alt?.replaceAll('\u2060', '')).toBe(shown);
      }),
      { numRuns: 250 },
    );
  });

  it.each([
    ['{{ site.secret }}', /\{\{/],
    ['{% include x %}', /\{%/],
    ['{{< figure >}}', /\{\{</],
    ['<b>', /<b>/],
    ['https://evil.example', /:\/\//],
  ])('leaves nothing of %s for a template engine or a linker', (text, pattern) => {
    expect(escapeText(text)).not.toMatch(pattern);
  });

  it.each([
    'Ana & Ben',
    'O’Brien',
    'Zoë at 3:12 pm',
    '@person-1',
    'a well-known place',
    'C. de B.',
  ])('stays readable where nothing is dangerous: %s', (text) => {
    expect(escapeText(text)).toBe(text);
  });
});

describe('a stream of prose', () => {
  it('is the same however it is cut, and keeps its paragraphs', () => {
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(60), { maxLength: 12 }),
        (paragraphs, cuts) => {
          const text = paragraphs.join('\n\n');
          const whole = createProseStream();
          const expected = whole.push(text) + whole.end();
          const stream = createProseStream();
          let out = '';
          let rest = text;
          for (const cut of cuts) {
            out += stream.push(rest.slice(0, cut));
            rest = rest.slice(cut);
          }
          out += stream.push(rest) + stream.end();
          expect(out).toBe(expected);
          expect(new Set(typesOf(parse(out)))).toEqual(
            new Set(out === '' ? ['root'] : ['root', 'paragraph', 'text']),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('lets words through before the end', () => {
    const stream = createProseStream();
    expect(stream.push('The first photo was ')).toBe('The first photo was');
    expect(stream.push('taken in')).toBe(' taken');
    expect(stream.end()).toBe(' in');
  });

  it('takes a single line break for a space and a blank line for a paragraph', () => {
    const stream = createProseStream();
    expect(stream.push('One\ntwo.\n\n\n- three') + stream.end()).toBe('One two.\n\n\\- three');
  });
});

describe('an anchor mark', () => {
  it('is an HTML comment that nothing can close early', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const root = parse(anchorMark(text));
        expect(typesOf(root)).toEqual(['root', 'html']);
        expect(anchorMark(text)).toMatch(/^<!-- photoblog:chapter [A-Za-z0-9-]* -->$/);
      }),
    );
  });
});
