import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDraft } from '../../daemon/draft/mergeDraft.ts';

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
