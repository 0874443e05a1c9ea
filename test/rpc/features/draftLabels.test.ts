import { expect, test } from 'vitest';
import { labelAsDraft } from '../../../daemon/rpc/features/draftLabels.ts';
import type { Draft } from '../../../daemon/rpc/features/draft.ts';
import { personView } from '../support/draftFixture.ts';

const draftOf = (people: readonly { label: string; id: string }[]): Draft =>
  ({ manifest: { people: people.map((person) => ({ ...person, name: null })) } }) as never;
const view = (id: string, name: string | null = null): ReturnType<typeof personView> =>
  personView('/album', id, name, [{ face: `${id.slice(2)}00000000-face`, photo: '1.jpg' }]);

test('people without a name are called as the draft calls them, the others get numbers of their own', () => {
  const draft = draftOf([
    { label: '@person-1', id: 'p-b' },
    { label: 'Top 99', id: 'p-c' },
    { label: '@person-2', id: 'p-a' },
  ]);
  const people = [view('p-a'), view('p-x'), view('p-b'), view('p-c', 'Ana'), view('p-y')];
  expect(labelAsDraft(draft, people).map(({ label, isOfDraft }) => [label, isOfDraft])).toEqual([
    ['@person-2', true],
    ['@person-3', false],
    ['@person-1', true],
    ['Ana', true],
    ['@person-4', false],
  ]);
});

test('somebody whose id changed by merging is found by the face the draft knew', () => {
  const merged = personView('/album', 'p-new', null, [
    { face: 'aaaa', photo: '1.jpg' },
    { face: 'bbbbccccdddd-eeee', photo: '2.jpg' },
  ]);
  const draft = draftOf([{ label: '@person-7', id: 'p-bbbbccccdddd' }]);
  expect(labelAsDraft(draft, [merged])[0]).toMatchObject({ label: '@person-7', isOfDraft: true });
});
