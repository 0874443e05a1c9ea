import { compareText } from '../../shared/compareText.ts';
import type { Label, LabelEvent } from '../ledger/decisions.ts';
import type { LibraryFace } from '../libraryFace.ts';
import type { Person } from '../../contract/person.ts';
import type { Union } from './union.ts';

export interface AssemblyInput {
  readonly faces: readonly LibraryFace[];
  /** How well each face shows its person, 0..1. */
  readonly values: readonly number[];
  /** Whether a face belongs to a person at all. */
  readonly belongs: (face: number) => boolean;
  readonly union: Union;
  /** Newest first. */
  readonly labels: readonly Label[];
}

/** The id of the person that was first known by this face. */
export function personId(faceId: string): string {
  return `p-${faceId.replaceAll('-', '').slice(0, 12)}`;
}

/**
 * Makes persons of united faces and of what the user said about them.
 *
 * @returns persons with most faces first, and who each face is
 */
export function assemblePersons({ faces, values, belongs, union, labels }: AssemblyInput): {
  readonly persons: readonly Person[];
  readonly personOf: ReadonlyMap<string, string>;
} {
  const members = new Map<number, number[]>();
  faces.forEach((_, face) => {
    if (!belongs(face)) return;
    const group = members.get(union.groupOf(face));
    if (group) group.push(face);
    else members.set(union.groupOf(face), [face]);
  });
  const newest = newestLabels(labels, union.groupOf);

  const persons = [...members].map(([group, some]): Person => {
    const said = newest.get(group);
    const ids = some
      .toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
      .flatMap((face) => faces[face]?.id ?? []);
    const cover = said?.cover?.kind === 'cover' ? said.cover.face.id : null;
    return {
      id: personId(firstKnown(some.flatMap((face) => faces[face] ?? []))),
      name: union.nameOf(some[0] ?? -1),
      faces: ids,
      cover: cover !== null && ids.includes(cover) ? cover : (ids[0] ?? ''),
      hidden: said?.hide?.kind === 'hide',
      stranger: said?.stranger?.kind === 'stranger',
      consent: consentIn(said?.consent) ?? 'full',
    };
  });
  persons.sort((a, b) => b.faces.length - a.faces.length || compareText(a.id, b.id));
  const personOf = new Map(persons.flatMap(({ id, faces: own }) => own.map((face) => [face, id])));
  return { persons, personOf };
}

/** The newest event of each kind of thing that can be said about a person. */
type Newest = Partial<Record<'hide' | 'stranger' | 'cover' | 'consent', LabelEvent>>;

function newestLabels(
  labels: readonly Label[],
  groupOf: (face: number) => number,
): ReadonlyMap<number, Newest> {
  const newest = new Map<number, Newest>();
  for (const { event, anchors } of labels) {
    for (const group of new Set(anchors.map(groupOf))) {
      const said = newest.get(group) ?? {};
      for (const about of subjectsOf(event)) said[about] ??= event;
      newest.set(group, said);
    }
  }
  return newest;
}

function subjectsOf(event: LabelEvent): readonly (keyof Newest)[] {
  switch (event.kind) {
    case 'hide':
      return ['hide'];
    case 'stranger':
      return ['stranger'];
    case 'show':
      return ['hide', 'stranger'];
    case 'name':
      // Who has a name is no stranger.
      return event.name === null ? [] : ['stranger'];
    case 'cover':
      return ['cover'];
    case 'consent':
      return ['consent'];
    case 'same':
      return event.consent === undefined ? [] : ['consent'];
  }
}

function consentIn(event: LabelEvent | undefined): Person['consent'] | undefined {
  return event?.kind === 'consent' || event?.kind === 'same' ? event.consent : undefined;
}

function firstKnown(some: readonly LibraryFace[]): string {
  const [first] = some.toSorted((a, b) => compareText(a.since, b.since) || compareText(a.id, b.id));
  return first?.id ?? '';
}
