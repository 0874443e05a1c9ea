import { describe, expect, test } from 'vitest';
import type { PersonView } from '../../../daemon/contract/protocol.ts';
import { decisionLine } from '../../../extension/people/decisionLine.ts';
import { t } from '../t.ts';

function person(id: string, name: string | null, faces: number): PersonView {
  return {
    id,
    name,
    label: name ?? '@person-1',
    faces: Array.from({ length: faces }, (_, index) => `${id}-${index}`),
    cover: `${id}-0`,
    hidden: false,
    stranger: false,
    consent: 'full',
    appearances: [],
    photoCount: faces,
  };
}

const ana = person('a', 'Ana', 3);
const somebody = person('s', null, 1);
const around = { before: [ana, somebody], after: [ana, somebody] };

describe('what a correction did', () => {
  test('is said of the person by name, or as the draft calls the person', () => {
    expect(decisionLine(t, { kind: 'same', persons: ['a', 's'] }, around)).toBe(
      'Ana and @person-1 are one person',
    );
    expect(decisionLine(t, { kind: 'consent', person: 'a', consent: 'blurred' }, around)).toBe(
      'Ana in drafts: Blurred',
    );
  });

  test('says when only a face is meant', () => {
    expect(decisionLine(t, { kind: 'assign', face: 's-0', person: 'a' }, around)).toBe(
      'This face is of Ana; other faces stay as they are',
    );
    expect(decisionLine(t, { kind: 'split', person: 'a', faces: ['a-1', 'a-2'] }, around)).toBe(
      '2 faces of Ana become a new person',
    );
  });

  test('says whether a name was new, joined somebody of that name, or made a second one', () => {
    const name = (after: readonly PersonView[], called = 'Ana'): string =>
      decisionLine(
        t,
        { kind: 'name', person: 's', name: called },
        { before: around.before, after },
      );
    expect(name([ana, person('s', 'Ben', 1)], 'Ben')).toBe('This person (1 face) is Ben');
    expect(name([person('a', 'Ana', 4)])).toBe('This person (1 face) is Ana, as are 3 faces more');
    expect(name([ana, person('s', 'Ana', 1)])).toBe(
      'This person (1 face) is Ana, but not the one there is already',
    );
  });
});
