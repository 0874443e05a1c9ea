import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDraft } from '../../daemon/draft/merge/mergeDraft.ts';

const base = '# Lisbon\n\nMonday.\n\n![a](a.jpg)\n\nTuesday.\n';

test('keeps an edited line and takes a new one elsewhere', () => {
  const edited = base.replace('Monday.', 'Monday, with rain.');
  const generated = base.replace('Tuesday.', 'Tuesday, in Porto.');
  expect(mergeDraft({ base, edited, generated })).toBe(
    '# Lisbon\n\nMonday, with rain.\n\n![a](a.jpg)\n\nTuesday, in Porto.\n',
  );
});

test('where both changed a line, the user’s stays', () => {
  const edited = base.replace('Monday.', 'My Monday.');
  const generated = base.replace('Monday.', 'A Monday in May.');
  expect(mergeDraft({ base, edited, generated })).toBe(edited);
});

test('keeps a paragraph the user added, and does not bring back one the user deleted', () => {
  const edited = base.replace('Monday.\n\n', '').concat('\nThe end.\n');
  const generated = base.replace('# Lisbon', '# Lisbon and Porto');
  expect(mergeDraft({ base, edited, generated })).toBe(
    '# Lisbon and Porto\n\n![a](a.jpg)\n\nTuesday.\n\nThe end.\n',
  );
});

const line = fc.constantFrom('a', 'b', 'c', '', '## d');
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''));

test('without edits gives what is generated, and without news what was edited', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(mergeDraft({ base: one, edited: one, generated: other })).toBe(other);
      expect(mergeDraft({ base: one, edited: other, generated: one })).toBe(other);
    }),
  );
});

test('never loses a line the user wrote', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), (was, now, at) => {
      const lines = was.split('\n');
      lines.splice(at % (lines.length + 1), 0, 'mine alone');
      const merged = mergeDraft({ base: was, edited: lines.join('\n'), generated: now });
      expect(merged.split('\n')).toContain('mine alone');
    }),
  );
});

const day = `---
title: Arezzo
people:
  - Tia
---

# Arezzo

<!-- photoblog:chapter c-1 -->
## Morning

Tom comes first. Lena follows two hours later. The last photo is of a bus.

![Tom](a.jpg)  
*Tom*

![Lena](b.jpg)

<!-- photoblog:chapter people -->
## Who is in it

- **Tom**: in two photos
- **Lena**: in one photo

<!-- photoblog:chapter gallery -->
## More photos

![A bus](c.jpg)
![A cat](d.jpg)
`;

test('an image that moves to a chapter the user has edited is there, and one the user deleted is not', () => {
  const edited = day
    .replace('Tom comes first.', 'Tom comes first, singing.')
    .replace('![A cat](d.jpg)\n', '');
  const generated = day
    .replace('![A bus](c.jpg)\n', '')
    .replace('The last photo is of a bus.', 'Then comes the bus.')
    .replace('![Lena](b.jpg)', '![Lena](b.jpg)\n\n![A bus](c.jpg)');
  const merged = mergeDraft({ base: day, edited, generated });
  expect(imagesIn(merged)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
  expect(merged).toContain(
    'Tom comes first, singing. Lena follows two hours later. Then comes the bus.',
  );
});

test('no old sentence stands beside the new one that took its place', () => {
  const edited = day.replace(
    'Tom comes first.',
    'Grandma laughed until she cried. Tom comes first.',
  );
  const generated = day
    .replace('Lena follows two hours later.', 'A minute later it is Lena.')
    .replace('- **Lena**: in one photo', '- **Lena**: in four photos');
  const merged = mergeDraft({ base: day, edited, generated });
  expect(merged).toContain(
    'Grandma laughed until she cried. Tom comes first. A minute later it is Lena. The last photo is of a bus.',
  );
  expect(merged).not.toContain('two hours');
  expect(merged).toContain('- **Lena**: in four photos');
});

test('what the user added to a line stays beside the count that is new', () => {
  const edited = day
    .replace('in one photo', 'in one photo, my sister')
    .replace('*Tom*', '*Tom, my dad*');
  const generated = day
    .replace('in one photo', 'in four photos')
    .replace('![Tom](a', '![Tom and Lena](a');
  const merged = mergeDraft({ base: day, edited, generated });
  expect(merged).toContain('- **Lena**: in four photos, my sister');
  expect(merged).toContain('![Tom and Lena](a.jpg)  \n*Tom, my dad*');
});

test('names that changed since are no edits: they are brought up to date on both sides first', () => {
  const rename = (text: string): { start: number; end: number; text: string }[] =>
    [...text.matchAll(/Tom/g)].map(({ index }) => ({
      start: index,
      end: index + 3,
      text: 'Thomas',
    }));
  const edited = `${day}\nTom wrote this.\n`;
  const generated = day
    .replaceAll('Tom', 'Thomas')
    .replace('- **Thomas**: in two photos\n', '- **Thomas**: in three photos\n');
  const renaming = { base: rename(day), edited: rename(edited) };
  expect(mergeDraft({ base: day, edited, generated, renaming })).toBe(
    `${generated}\nThomas wrote this.\n`,
  );
});

test('a chapter the user took out stays out, but its photos that were moved do not get lost', () => {
  const edited = day.replace(
    /<!-- photoblog:chapter c-1[^]*?(?=<!-- photoblog:chapter people)/,
    '',
  );
  const generated = day.replace('Lena follows two hours later.', 'A new sentence of another kind.');
  const merged = mergeDraft({ base: day, edited, generated });
  expect(merged).toBe(edited);
});

test('a paragraph of one’s own keeps its place and its blank lines', () => {
  const edited = day.replace('![Lena](b.jpg)\n', '![Lena](b.jpg)\n\nWe ate pici.\n');
  const generated = day.replace('## Morning', '## The morning');
  expect(mergeDraft({ base: day, edited, generated })).toBe(
    edited.replace('## Morning', '## The morning'),
  );
});

test('every image that neither side deleted is there once, whatever was edited', () => {
  const figure = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const draft = fc
    .tuple(fc.uniqueArray(figure), fc.uniqueArray(figure), fc.array(fc.lorem({ maxCount: 5 })))
    .map(
      ([chapter, gallery, prose]) =>
        `# T\n\n<!-- photoblog:chapter c-1 -->\n\n${prose.join(' ')}\n\n${chapter.map((f) => `![x](${f}.jpg)\n\n`).join('')}<!-- photoblog:chapter gallery -->\n\n${gallery
          .filter((f) => !chapter.includes(f))
          .map((f) => `![x](${f}.jpg)\n`)
          .join('')}`,
    );
  fc.assert(
    fc.property(draft, draft, fc.array(fc.nat()), (base, generated, cuts) => {
      const lines = base.split('\n').filter((_, i) => !cuts.some((cut) => cut % 40 === i));
      const edited = [...lines, '', 'Mine alone.', ''].join('\n');
      const merged = mergeDraft({ base, edited, generated });
      const deleted = imagesIn(base).filter((image) => !imagesIn(edited).includes(image));
      const due = imagesIn(generated).filter((image) => !deleted.includes(image));
      expect(imagesIn(merged).sort()).toEqual([...new Set(due)].sort());
      expect(merged).toContain('Mine alone.');
    }),
  );
});

function imagesIn(markdown: string): string[] {
  return [...markdown.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file]) => file ?? '');
}
