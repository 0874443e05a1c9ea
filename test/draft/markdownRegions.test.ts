import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findImages, findRegions } from '../../daemon/draft/markdownRegions.ts';
import { findMentions } from '../../daemon/draft/mentions.ts';
import { replaceMention } from '../../daemon/draft/replaceMention.ts';
import { parse } from 'yaml';
import { escapeText, image } from '../../daemon/draft/markdown.ts';

const mentions = (text: string, ...labels: string[]): string[] =>
  findMentions(
    text,
    findRegions(text),
    labels.map((label) => ({ labels: [label] })),
  ).map(({ label, person }) => (person ? label : `${label}?`));

test('a month that somebody is called after is a month in a date', () => {
  const text =
    'Mai came on 11. Mai 2024, in Mai 2024 and on May 3rd; May and Juli did not. 3 juillet.';
  const found = mentions(text, 'Mai', 'May', 'Juli', 'Juillet');
  expect(found).toEqual(['Mai', 'May', 'Juli']);
});

describe('images', () => {
  const images = (text: string): [string, string][] =>
    findImages(text).map(({ altText, file }) => [altText, file]);

  test.each<[string, [string, string][]]>([
    ['![A tram](IMG-3.jpg)', [['A tram', 'IMG-3.jpg']]],
    [
      '![](a.jpg)![b](b.jpg)',
      [
        ['', 'a.jpg'],
        ['b', 'b.jpg'],
      ],
    ],
    ['![a \\] b [c] d](<my photo.jpg> "title")', [['a ] b [c] d', 'my photo.jpg']]],
    ['![a](my%20photo.jpg)', [['a', 'my photo.jpg']]],
    ['![a](100%.jpg)', [['a', '100%.jpg']]],
    ['![a](b(1).jpg)', [['a', 'b(1).jpg']]],
    ['![Tom &amp; \\*Ana\\*](a.jpg)', [['Tom & *Ana*', 'a.jpg']]],
    ['[![a](a.jpg)](b.html)', [['a', 'a.jpg']]],
    ['[a](a.jpg) and \\![b](b.jpg)', []],
    ['<!-- ![a](a.jpg) -->', []],
    ['`![a](a.jpg)`', []],
    ['```\n![a](a.jpg)\n```', []],
    ['---\nx: "![a](a.jpg)"\n---\n', []],
    ['![a](\n', []],
  ])('in %j', (text, expected) => {
    expect(images(text)).toEqual(expected);
  });

  test('are found as they are written, whatever the alternative text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (alt) => {
        const text = `Before\n\n${image('IMG-1.jpg', alt)}\n\nafter`;
        const found = findImages(text);
        expect(found.map(({ file }) => file)).toEqual(['IMG-1.jpg']);
        expect(escapeText(found[0]!.altText)).toBe(escapeText(alt));
        expect(text.slice(found[0]!.target.start, found[0]!.target.end)).toBe('IMG-1.jpg');
      }),
    );
  });

  test.each(['![[a', '![a](', '(', '<!--', '`', ' ', '\\', '](', '<a:', '``` \n', '---\n'])(
    'take linear time, also in %j over and over',
    (piece) => {
      const text = `![](${piece.repeat(40_000)}`;
      const start = performance.now();
      findImages(text);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

describe('mentions', () => {
  test.each<[string, string[], string[]]>([
    ['Ana and Ben', ['Ana', 'Ben'], ['Ana', 'Ben']],
    ['Ana Maria and Ana', ['Ana', 'Ana Maria'], ['Ana Maria', 'Ana']],
    ['Banana, Anatole, Ana_b, @Ana', ['Ana'], []],
    ['Ana’s, Ana-Lena, (Ana)', ['Ana'], ['Ana', 'Ana', 'Ana']],
    ['Ana\nMaria, Ana  Maria', ['Ana Maria'], ['Ana Maria', 'Ana Maria']],
    ['Ana\n\nMaria', ['Ana Maria'], []],
    [
      '@person-1, @person-12 and @person-1’s',
      ['@person-1'],
      ['@person-1', '@person-12?', '@person-1'],
    ],
    ['@person-1s Hut', ['@person-1'], ['@person-1']],
    ['me@person-1.org x@person-1', ['@person-1'], []],
    ['D\\*Artagnan and D*Artagnan', ['D*Artagnan'], ['D*Artagnan', 'D*Artagnan']],
    ['Tom &amp; Co &#64;home', ['Tom & Co', '@home'], ['Tom & Co', '@home']],
    ['小明在公园', ['小明'], ['小明']],
    ['Ана и Бананана', ['Ана'], ['Ана']],
    ['<!-- Ana --> `Ana` [x](Ana.html) https://x.org/Ana', ['Ana'], []],
    ['![Ana](Ana.jpg)', ['Ana'], ['Ana']],
    ['J.R. was here', ['J.R.'], ['J.R.']],
    ['nobody', [], []],
    ['Ana', ['', 'Ana'], ['Ana']],
  ])('in %j of %j', (text, labels, expected) => {
    expect(mentions(text, ...labels)).toEqual(expected);
  });

  test('of any name are found where our own Markdown puts it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (raw) => {
        const name = raw.replace(/[\p{C}\s]+/gu, ' ').trim();
        fc.pre(/^\p{L}.*\p{L}$|^\p{L}$/u.test(name) && !name.includes('@'));
        const text = `Then, ${escapeText(name)}, came.`;
        expect(mentions(text, name)).toContain(name);
      }),
    );
  });
});

describe('a new label', () => {
  const renamed = (text: string, from: string, to: string): string => {
    const regions = findRegions(text);
    const found = findMentions(text, regions, [{ labels: [from] }]).filter(({ person }) => person);
    return found
      .map((mention) => replaceMention(text, regions, mention, to))
      .toReversed()
      .reduce(
        (all, { start, end, text: piece }) => all.slice(0, start) + piece + all.slice(end),
        text,
      );
  };

  test.each([
    ['a @person-1 b', 'a Ana b'],
    ['**@person-1**', '**Ana**'],
    ['![with @person-1](x.jpg)', '![with Ana](x.jpg)'],
  ])('replaces the old one in %j', (text, expected) => {
    expect(renamed(text, '@person-1', 'Ana')).toBe(expected);
  });

  test('cannot become markup', () => {
    expect(renamed('a @person-1 b', '@person-1', '*<b>*')).toBe('a \\*&lt;b&gt;\\* b');
    expect(renamed('@person-1 b', '@person-1', '1. Ana')).toBe('1\\. Ana b');
  });

  test('keeps front matter valid and means the same there, whatever it is', () => {
    const styles = [
      (name: string) => `people:\n  - ${name}\n  - Ben`,
      (name: string) => `title: Days with ${name} at sea`,
      (name: string) => `title: "Days with ${name} at sea"`,
      (name: string) => `title: '${name} and Ben'`,
      (name: string) => `cover:\n  alt: ${name}`,
    ];
    const names = [
      'Bea',
      'Anne-Marie',
      'O’Neil',
      "O'Neil",
      'yes',
      '12',
      'Ana: #1',
      '"Bo"',
      '- x',
      '日本',
      '{a}',
      '\\',
      '~',
    ];
    const expected = (name: string): unknown[] => [
      { people: [name, 'Ben'] },
      { title: `Days with ${name} at sea` },
      { title: `Days with ${name} at sea` },
      { title: `${name} and Ben` },
      { cover: { alt: name } },
    ];
    for (const name of names) {
      const results = styles.map((style) => {
        const text = renamed(`---\n${style('Ana')}\n---\n`, 'Ana', name);
        return parse(text.split('---\n')[1]!) as unknown;
      });
      expect(results, name).toEqual(expected(name));
    }
  });
});
