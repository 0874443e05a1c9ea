import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureText, plainFigures } from '../../daemon/draft/layout/figures.ts';
import { findImages, findRegions, isInside } from '../../daemon/draft/markdownRegions.ts';
import { findMentions } from '../../daemon/draft/mentions.ts';
import { mergeDraft } from '../../daemon/draft/merge/mergeDraft.ts';
import { renameIn } from '../../daemon/draft/people/callings.ts';

const formats = ['markdown', 'hugo', 'jekyll', 'astro', 'eleventy'] as const;
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => `a${text}z`);

function figure(
  format: (typeof formats)[number],
  file: string,
  alt: string,
  caption: string,
): string {
  return figureText([{ file, alt, caption, ratio: 1.5 }], format);
}

describe.each(formats)('a figure for %s', (format) => {
  it('has its image found, with file and alternative text, whatever it says', () => {
    fc.assert(
      fc.property(words, words, (alt, caption) => {
        const text = `One.\n\n${figure(format, 'IMG-1.jpg', alt, caption)}\n\nTwo.\n`;
        const images = findImages(text);
        expect(images.map(({ file }) => file)).toEqual(['IMG-1.jpg']);
        const plain = findImages(figure('markdown', 'IMG-1.jpg', alt, ''))[0]!;
        if (!/[&\\]/.test(alt))
          expect(images[0]!.altText).toBe(plain.altText.replaceAll('\u2060', ''));
      }),
    );
  });

  it('is the same in plain Markdown, line by line', () => {
    const text = `One.\n\n${figure(format, 'IMG-1.jpg', 'A “tram” & more', 'Line 28, *here* {{ x }}')}\n\nTwo.\n`;
    const plain = plainFigures(text);
    expect(plain.split('\n')).toHaveLength(text.split('\n').length);
    expect(plain.split('\n').indexOf('Two.')).toBe(text.split('\n').indexOf('Two.'));
    expect(plain).toMatch(
      /!\[A “tram” & more\]\(IMG-1\.jpg\)\s+\*Line 28, \\\*here\\\* &#123;&#123; x &#125;&#125;\*/,
    );
  });

  it('calls somebody by another name, also one with signs of its own', () => {
    const name = 'Jo "J" *B* <Li>';
    const manifest = { photos: [], base: '' };
    const text = `${figure(format, 'IMG-1.jpg', '@person-1 in the left half', '@person-1, 12:04 pm')}\n`;
    const people = [{ labels: ['@person-1'], becomes: { kind: 'name', label: name } as const }];
    expect(findMentions(text, findRegions(text), people)).toHaveLength(2);
    const renamed = renameIn(text, manifest, people).reduceRight(
      (rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end),
      text,
    );
    expect(renamed).toBe(
      `${figure(format, 'IMG-1.jpg', `${name} in the left half`, `${name}, 12:04 pm`)}\n`,
    );
  });

  it('has nothing but words outside what is silent', () => {
    const text = figure(format, 'IMG-1.jpg', 'Alt', 'Words');
    const { silent } = findRegions(text);
    const said = Array.from(text)
      .filter((_, at) => !silent.some((span) => isInside(at, span)))
      .join('');
    expect(said.replace(/[!*[\]\s]/g, '')).toBe('AltWords');
  });

  it('keeps a caption its user wrote, takes a new one, and moves as one thing', () => {
    const one = figure(format, 'IMG-1.jpg', 'One', 'Ana, 12:04 pm');
    const two = figure(format, 'IMG-2.jpg', 'Two', 'Ben, 12:05 pm');
    const base = `First.\n\n${one}\n\n${two}\n\nLast.\n`;
    const edited = base.replace('Ana, 12:04 pm', 'Ana at last');
    const generated = `First, again.\n\n${two.replace('12:05', '12:06')}\n\n${one}\n\nLast.\n`;
    const merged = mergeDraft({ base, edited, generated });
    expect(merged).toContain(one.replace('Ana, 12:04 pm', 'Ana at last'));
    expect(merged).toContain(two.replace('12:05', '12:06'));
    expect(findImages(merged)).toHaveLength(2);
    expect(merged).toContain('First, again.');
    const gone = mergeDraft({ base, edited: base.replace(`${one}\n\n`, ''), generated });
    expect(gone).toBe(generated.replace(`\n\n${one}`, ''));
  });
});

describe.each(formats)('pictures side by side for %s', (format) => {
  const pair = figureText(
    [
      { file: 'IMG-1.jpg', alt: 'One', caption: 'Ana, 12:04 pm', ratio: 1.5 },
      { file: 'IMG-2.jpg', alt: 'Two', caption: '1. Ben | {{ x }}', ratio: 0.75 },
    ],
    format,
  );
  const text = `One.\n\n${pair}\n\nTwo.\n`;

  it('are one paragraph in plain Markdown, each above its own words, with all lines kept', () => {
    const plain = plainFigures(text);
    expect(plain.split('\n')).toHaveLength(text.split('\n').length);
    expect(plain.split('\n').indexOf('Two.')).toBe(text.split('\n').indexOf('Two.'));
    const [paragraph = ''] = plain.split(/\n\s*\n/).filter((one) => one.includes('IMG-1'));
    expect(paragraph.replace(/\s+/g, ' ').trim()).toMatch(
      /^!\[One\]\(IMG-1\.jpg\) \*Ana, 12:04 pm\* !\[Two\]\(IMG-2\.jpg\) \*1\. Ben \\\| &#123;&#123; x &#125;&#125;\*$/,
    );
  });

  it('say nothing but their words', () => {
    const { silent } = findRegions(pair);
    const said = Array.from(pair)
      .filter((_, at) => !silent.some((span) => isInside(at, span)))
      .join('');
    expect(said.replace(/[!*[\]\s\\]|&#\d+;/g, '')).toMatch(/^OneAna,12:04pmTwo1\.?Ben\|?x?$/);
  });

  it('stay whole in a merge, with what their user wrote', () => {
    const other = figure(format, 'IMG-3.jpg', 'Three', 'Cem, 12:06 pm');
    const base = `First.\n\n${pair}\n\n${other}\n\nLast.\n`;
    const edited = base.replace('Ana, 12:04 pm', 'Ana at last');
    const generated = `First, again.\n\n${other}\n\n${pair}\n\nLast.\n`;
    const merged = mergeDraft({ base, edited, generated });
    expect(merged).toContain(pair.replace('Ana, 12:04 pm', 'Ana at last'));
    expect(findImages(merged).map(({ file }) => file)).toEqual([
      'IMG-3.jpg',
      'IMG-1.jpg',
      'IMG-2.jpg',
    ]);
  });
});

it('a row that its user has written into stays as it is', () => {
  const pair = figureText(
    ['a.jpg', 'b.jpg'].map((file) => ({ file, alt: 'A', caption: file, ratio: 1 })),
    'eleventy',
  ).replace('\n</div>', '\n<p>Mine</p>\n</div>');
  expect(plainFigures(pair)).toContain('<p>Mine</p>');
  expect(findImages(plainFigures(pair))).toHaveLength(2);
});

it('an author’s figure of another kind stays as it is', () => {
  const own =
    '<figure>\n<img src="a.jpg" alt="A">\n<figcaption>Mine</figcaption>\n</figure>\n\n{{< figure src="b.jpg" >}}\n';
  expect(plainFigures(own)).toBe(own.replace('{{< figure src="b.jpg" >}}', '![](b.jpg)'));
});
