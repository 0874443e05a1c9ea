import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tally } from '../shared/groupBy.ts';
import { parseOwnJson } from '../shared/json.ts';
import { isMissing, writeAtomically } from '../shared/files.ts';
import type { Person } from '../contract/person.ts';
import { personId } from './grouping/assemblePersons.ts';
import type { Grouping } from './grouping/grouping.ts';
import { inDataFolder } from '../shared/dataFolder.ts';

/**
 * A person's id that outlives the face it was made from: whoever has most of these faces has the id.
 *
 * Drafts keep ids of people, also drafts that nobody has looked at for years.
 */
export interface KeptId {
  /** Made from the id, which cannot be told from it. */
  readonly key: string;
  /** null once its face was forgotten: the id is not told any more, but still understood. */
  readonly id: string | null;
  /** Of the lost face: since when the library knew it, ISO 8601 in UTC. */
  readonly since: string;
  /** Faces of the person when the face was lost, best first, at least one. */
  readonly faces: readonly string[];
}

/** Faces that are kept with an id: enough to survive the loss of some. */
const mostFaces = 12;

/** How an id is kept that must not be told. */
export function keyOfId(id: string): string {
  return createHash('sha256').update(`person/${id}`).digest('hex').slice(0, 24);
}

/** Absolute path of the ids that are kept, whether or not there are any. */
function keptIdsPath(home: string): string {
  return inDataFolder(home, 'people', 'ids.json');
}

/** The ids that are kept; none where the file is missing or damaged. */
export async function readKeptIds(home: string): Promise<readonly KeptId[]> {
  try {
    return parseOwnJson<readonly KeptId[]>(await readFile(keptIdsPath(home), 'utf8'));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Replaces the ids that are kept. */
export async function writeKeptIds(home: string, kept: readonly KeptId[]): Promise<void> {
  if (kept.length > 0) await writeAtomically(keptIdsPath(home), JSON.stringify(kept));
  else await rm(keptIdsPath(home), { force: true });
}

/**
 * What is to be kept after faces have left the library.
 *
 * @param before people and faces as they were
 * @param left ids of the faces that are still there
 * @param forgotten faces whose ids must not be told
 */
export function keptAfter(
  kept: readonly KeptId[],
  before: Pick<Grouping, 'persons'> & {
    readonly faces: readonly { readonly id: string; readonly since: string }[];
  },
  left: ReadonlySet<string>,
  forgotten: ReadonlySet<string> = new Set(),
): readonly KeptId[] {
  const since = new Map(before.faces.map((face) => [face.id, face.since]));
  const secret = new Set([...forgotten].map(personId));
  const known = new Map(kept.map((each) => [each.key, each]));
  for (const { id, faces } of before.persons) {
    const founder = faces.find((face) => personId(face) === id);
    if (founder === undefined || left.has(founder)) continue;
    const key = keyOfId(id);
    known.set(key, { key, id, since: since.get(founder) ?? '', faces });
  }
  return [...known.values()].flatMap((each) => {
    const owner = ownerOf(each, before.persons);
    const faces = [...each.faces, ...(owner?.faces ?? [])].filter((face) => left.has(face));
    if (faces.length === 0) return [];
    const id = each.id !== null && secret.has(each.id) ? null : each.id;
    return [{ ...each, id, faces: [...new Set(faces)].slice(0, mostFaces) }];
  });
}

/** People under the ids they have kept, and where ids lead that are not told any more. */
export interface Identified {
  readonly persons: readonly Person[];
  readonly personOf: ReadonlyMap<string, string>;
  readonly proposals: Grouping['proposals'];
  /** Present id by key of an earlier one. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/** Gives people the ids they were first known by, also where the face of that id has left the library. */
export function withKeptIds(
  { persons, personOf, proposals }: Pick<Grouping, 'persons' | 'personOf' | 'proposals'>,
  kept: readonly KeptId[],
  faces: readonly { readonly id: string; readonly since: string }[],
): Identified {
  if (kept.length === 0) return { persons, personOf, proposals, formerIds: new Map() };
  const sinceOf = new Map(faces.map(({ id, since }) => [id, since]));
  /** Of two ids the one of the face that was known first. */
  const isOlder = ({ id, since }: KeptId, { id: own, faces: of }: Person): boolean => {
    const founder = of.find((face) => personId(face) === own);
    const known = founder === undefined ? undefined : sinceOf.get(founder);
    if (known === undefined || since !== known) return known === undefined || since < known;
    return id !== null && id < own;
  };
  const taken = new Set(persons.map(({ id }) => id));
  const renamed = new Map<string, string>();
  const owners = new Map<string, string>();
  // A face that has come back tells by itself whose id it is.
  const there = new Set(faces.map(({ id }) => personId(id)));
  for (const each of kept.toSorted((a, b) => (a.since < b.since ? -1 : 1))) {
    const owner = ownerOf(each, persons);
    if (!owner || there.has(each.id ?? '')) continue;
    owners.set(each.key, owner.id);
    if (each.id === null || taken.has(each.id) || renamed.has(owner.id)) continue;
    if (!isOlder(each, owner)) continue;
    taken.add(each.id);
    renamed.set(owner.id, each.id);
  }
  const now = (id: string): string => renamed.get(id) ?? id;
  const formerIds = new Map([...owners].map(([key, id]) => [key, now(id)]));
  // What a person was called by in between leads there as well.
  for (const [own, id] of renamed) formerIds.set(keyOfId(own), id);
  if (renamed.size === 0) return { persons, personOf, proposals, formerIds };
  return {
    persons: persons.map((person) => ({ ...person, id: now(person.id) })),
    personOf: new Map([...personOf].map(([face, id]) => [face, now(id)])),
    proposals: proposals.map((proposal) => ({
      ...proposal,
      person: now(proposal.person),
      candidate: now(proposal.candidate),
    })),
    formerIds,
  };
}

/** Who has most of the faces; of two with as many the one of the better face. */
function ownerOf({ faces }: KeptId, persons: readonly Person[]): Person | null {
  const personOf = new Map(persons.flatMap((person) => person.faces.map((face) => [face, person])));
  const counts = tally([...faces].flatMap((face) => personOf.get(face) ?? []));
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/**
 * The person that an id of any time means.
 *
 * @param id as a draft or the user has it: the present one, one from before a face was lost, or one of before a merge
 */
export function personOfId(
  id: string,
  {
    persons,
    formerIds,
  }: { readonly persons: readonly Person[]; readonly formerIds?: ReadonlyMap<string, string> },
): Person | null {
  const wanted = formerIds?.get(keyOfId(id));
  return (
    persons.find((person) => person.id === id) ??
    persons.find((person) => person.id === wanted) ??
    persons.find(({ faces }) => faces.some((face) => personId(face) === id)) ??
    null
  );
}
