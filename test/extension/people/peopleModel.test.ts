import { describe, expect, test } from 'vitest';
import type { PeopleListResult, PersonView } from '../../../daemon/contract/protocol.ts';
import { peopleItems, proposalItems, worthNaming } from '../../../extension/people/peopleModel.ts';
import { t } from '../t.ts';

const options = {
  t,
  language: 'en',
  toWebview: (uri: string) => `webview:${uri}`,
  showHidden: false,
};

function person(
  id: string,
  name: string | null,
  photoCount: number,
  more: Partial<PersonView> = {},
): PersonView {
  const faces = [`${id}-a`, `${id}-b`];
  return {
    id,
    name,
    label: name ?? `@${id}`,
    faces,
    cover: `${id}-b`,
    hidden: false,
    stranger: false,
    consent: 'full',
    photoCount,
    appearances: faces.map((face) => ({
      face,
      thumbnail: `file:///faces/${face}.webp`,
      photo: `file:///album/${face}%20%C3%A9.jpg`,
      region: [0.25, 0.125, 0.5, 0.5] as const,
      takenAt: '2016-03-04T23:59:10+09:00',
    })),
    ...more,
  };
}

const list = (
  people: readonly PersonView[],
  proposals: PeopleListResult['proposals'] = [],
): PeopleListResult => ({
  people,
  proposals,
});
const ids = (people: readonly { id: string }[]): string[] => people.map(({ id }) => id);

describe('the people of the view', () => {
  test('are veiled where they are not to be seen in publications', () => {
    const veiled = (consent: PersonView['consent']): boolean | undefined =>
      peopleItems(list([person('a', 'Ana', 1, { consent })]), options)[0]?.veiled;
    expect(veiled('blurred')).toBe(true);
    expect(veiled('never')).toBe(true);
    expect(veiled('initials')).toBe(false);
    expect(veiled('full')).toBe(false);
  });

  test('are the named by name, then the unnamed by photos', () => {
    const people = [
      person('ben', 'Ben', 9),
      person('p1', null, 2),
      person('ana', 'Ána', 1),
      person('p2', null, 7),
    ];
    expect(ids(peopleItems(list(people), options))).toEqual(['ana', 'ben', 'p2', 'p1']);
  });

  test('have strangers last, and leave out the hidden unless asked for', () => {
    const people = [
      person('a', 'A', 1, { hidden: true }),
      person('b', 'B', 1, { stranger: true }),
      person('c', 'C', 1),
    ];
    expect(ids(peopleItems(list(people), options))).toEqual(['c', 'b']);
    expect(ids(peopleItems(list(people), { ...options, showHidden: true }))).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  test('have their cover first, thumbnails for the webview, and titles a screen reader can read', () => {
    const [item] = peopleItems(list([person('ana', 'Ana', 2)]), options);
    expect(item?.faces.map(({ id }) => id)).toEqual(['ana-b', 'ana-a']);
    expect(item?.faces[0]).toEqual({
      id: 'ana-b',
      thumbnail: 'webview:file:///faces/ana-b.webp',
      // The day on the camera's clock, wherever the reader sits.
      title: 'ana-b é.jpg, March 4, 2016',
    });
  });

  test('have the photos counted, the draft’s own label and a consent that is not full', () => {
    const people = [
      person('ana', 'Ana', 2, { consent: 'first-name', isOfDraft: true }),
      person('p1', null, 1, { label: '@person-3', isOfDraft: true }),
      person('p2', null, 1, { label: '@person-4', isOfDraft: false }),
    ];
    const items = peopleItems(list(people), options);
    expect(items.map(({ detail }) => detail)).toEqual([
      '2 photos · First name',
      '@person-3 · 1 photo',
      '1 photo',
    ]);
  });
});

test('the badge counts who is worth a name: of the draft, in several photos, not hidden', () => {
  const people = [
    person('p1', null, 2, { isOfDraft: true }),
    person('p2', null, 1, { isOfDraft: true }),
    person('p3', null, 9),
    person('p4', null, 3, { isOfDraft: true, stranger: true }),
    person('p5', null, 3, { isOfDraft: true, hidden: true }),
    person('ana', 'Ana', 3, { isOfDraft: true }),
  ];
  expect(worthNaming(list(people))).toBe(1);
});

describe('the questions of the view', () => {
  const ana = person('ana', 'Ana', 3);
  const proposal = { person: 'p1', candidate: 'ana', similarity: 0.4, settles: 3 };

  test('show a face of each side', () => {
    const [item] = proposalItems(list([ana, person('p1', null, 1)], [proposal]), options);
    expect(item?.question).toBe('Is this Ana?');
    expect([item?.personFace.id, item?.candidateFace.id]).toEqual(['p1-b', 'ana-b']);
  });

  test('are not asked about people who are hidden, strangers or gone', () => {
    const ask = (people: readonly PersonView[]): number =>
      proposalItems(list(people, [proposal]), options).length;
    expect(ask([ana])).toBe(0);
    expect(ask([ana, person('p1', null, 1, { hidden: true })])).toBe(0);
    expect(ask([ana, person('p1', null, 1, { stranger: true })])).toBe(0);
  });
});
