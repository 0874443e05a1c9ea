import { readDecisions } from './ledger/decisions.ts';
import { cosine } from './grouping/edges.ts';
import type { LibraryGrouping } from './grouping/groupLibrary.ts';
import type { LibraryFace } from './libraryFace.ts';
import { isFaceHidden, type Person } from '../contract/person.ts';
import { mayBeOnePerson } from './grouping/samePhoto.ts';

/** Faces of a person that an unclear one is compared with. */
const examples = 12;
/** Pairs whose mean is looked at, as for proposals. */
const bestPairs = 3;
/** As alike as this, a face that is too poor for grouping may be of the person. */
const leastMean = 0.31;

/**
 * Whose faces must not be recognisable in anything that is published: those of people who may be shown blurred only
 * or never, and those that may be of them. Where nobody knows, too much is covered rather than too little.
 *
 * Pure.
 *
 * @param photos SHA-256 of the photos at hand
 * @returns ids of faces in these photos
 */
export function protectedFaces(
  grouping: LibraryGrouping,
  photos: ReadonlySet<string>,
): ReadonlySet<string> {
  const people = grouping.persons.filter(isFaceHidden);
  if (people.length === 0) return new Set();
  const found = new Set<string>();
  for (const { faces } of [...people, ...perhaps(people, grouping)]) {
    for (const face of faces) found.add(face);
  }
  for (const face of unclear(people, grouping, photos)) found.add(face);
  return new Set(
    grouping.faces.flatMap(({ id, photo }) => (photos.has(photo) && found.has(id) ? [id] : [])),
  );
}

/** Persons without a name of whom it is asked whether they are one of these. */
function perhaps(
  people: readonly Person[],
  { persons, proposals }: LibraryGrouping,
): readonly Person[] {
  const asked = new Set(people.map(({ id }) => id));
  const maybe = new Set(
    proposals.filter(({ candidate }) => asked.has(candidate)).map(({ person }) => person),
  );
  return persons.filter(({ id }) => maybe.has(id));
}

/** Faces of nobody in particular, too poor to be grouped, that look like one of these people. */
function unclear(
  people: readonly Person[],
  grouping: LibraryGrouping,
  photos: ReadonlySet<string>,
): readonly string[] {
  const { faces, events, personOf, gates } = grouping;
  const { constraints } = readDecisions(faces, events);
  const indexOf = new Map(faces.map(({ id }, index) => [id, index]));
  const open = faces.filter(
    ({ id, photo }) => photos.has(photo) && !personOf.has(id) && gates.get(id)?.excluded === false,
  );
  return people.flatMap((person) => {
    const own = person.faces.flatMap((id) => {
      const index = indexOf.get(id);
      const face = index === undefined ? undefined : faces[index];
      return face === undefined || index === undefined ? [] : [{ face, index }];
    });
    const models = own.slice(0, examples).map(({ face }) => face);
    return open.flatMap((face) => {
      const index = indexOf.get(face.id) ?? -1;
      if (own.some((other) => constraints.areApart(index, other.index))) return [];
      const beside = own.filter((other) => other.face.photo === face.photo);
      if (beside.some((other) => !mayBeOne(face, other.face))) return [];
      return looksLike(face, models) ? [face.id] : [];
    });
  });
}

function mayBeOne(a: LibraryFace, b: LibraryFace): boolean {
  return mayBeOnePerson(a, b, cosine(a.embedding, b.embedding));
}

function looksLike(face: LibraryFace, models: readonly LibraryFace[]): boolean {
  const best = models
    .filter(({ model }) => model === face.model)
    .map(({ embedding }) => cosine(face.embedding, embedding))
    .sort((a, b) => b - a)
    .slice(0, bestPairs);
  return best.length > 0 && best.reduce((sum, value) => sum + value, 0) / best.length >= leastMean;
}
