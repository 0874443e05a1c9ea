import { dirname, join } from 'node:path';
import type { Person } from '../../contract/person.ts';
import { personOfId } from '../../people/keptIds.ts';
import { manifestFile, parseManifest, type Manifest } from '../manifest.ts';
import { isPlaceholder } from '../mentions.ts';
import { readOwn } from '../bundleFiles.ts';
import type { DraftRegistry } from '../registry.ts';

type Given = NonNullable<Manifest['placeholders']>;

/** Who is who, under present and former ids. */
export interface Everybody {
  readonly persons: readonly Person[];
  readonly formerIds?: ReadonlyMap<string, string>;
}

/** Placeholders by the person they were given to: those of this draft, and those it had before; a number may be there twice. */
export function placeholdersIn({ people, placeholders = [] }: Manifest): Given {
  const own = people.flatMap(({ label, id }) => (isPlaceholder(label) ? [{ label, id }] : []));
  return distinct([...own, ...placeholders]);
}

/**
 * Placeholders of all drafts of an album: a person without a name has the same number in each of them.
 *
 * @param first a draft whose numbers come before those of the others; null when there is none yet
 */
export async function placeholdersOfAlbum(
  drafts: Pick<DraftRegistry, 'list'>,
  folder: string,
  first: Manifest | null,
): Promise<Given> {
  const given = first === null ? [] : [...placeholdersIn(first)];
  for (const { file, folder: of } of await drafts.list()) {
    if (of !== folder) continue;
    const manifest = parseManifest((await readOwn(join(dirname(file), manifestFile))) ?? '');
    if (manifest) given.push(...placeholdersIn(manifest));
  }
  return distinct(given);
}

/**
 * Numbers by present person id. A number belongs to the person it was given to, if that is somebody of the album; to whom
 * that person was joined only if that one has none.
 *
 * @param people of the album
 */
export function numbersOf(
  given: Given,
  everybody: Everybody,
  people: readonly Person[],
): ReadonlyMap<string, number> {
  const here = new Set(people.map(({ id }) => id));
  const persons = new Set(everybody.persons.map(({ id }) => id));
  const rank = ({ id }: Given[number]): number => {
    if (here.has(id)) return 0;
    return here.has(personOfId(id, everybody)?.id ?? '') ? 1 : persons.has(id) ? 2 : 3;
  };
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  for (const { label, id } of given.toSorted((a, b) => rank(a) - rank(b))) {
    const number = numberOf(label);
    const person = personOfId(id, everybody)?.id ?? id;
    if (taken.has(number)) continue;
    taken.add(number);
    // Who has one already leaves the other to nobody.
    numbers.set(numbers.has(person) ? `${person} ${label}` : person, number);
  }
  return numbers;
}

function distinct(given: Given): Given {
  return [...new Map(given.map((each) => [`${each.label} ${each.id}`, each])).values()];
}

function numberOf(label: string): number {
  return Number(label.slice('@person-'.length));
}
