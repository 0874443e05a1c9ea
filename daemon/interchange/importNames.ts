import { join } from 'node:path';
import { importDecisions, type ImportOptions, type ImportOutcome } from '../people/importPeople.ts';
import type { FaceRef, NewEvent } from '../people/ledger/ledgerEvent.ts';
import type { PeopleContext } from '../people/peopleContext.ts';
import type { AlbumPhoto } from '../contract/photo.ts';
import { matchRegions } from './matchRegions.ts';
import { createNameReader, type PhotoNames } from './readNames.ts';

/** What came of the names in an album's files. */
export interface ImportedNames extends ImportOutcome {
  /** Names whose place is no face that was found, or might be more than one, by photo. */
  readonly unclear: readonly { readonly path: string; readonly names: readonly string[] }[];
  /** Names that are not tied to a place in the picture: nobody knows whose they are. */
  readonly namesOnly: readonly string[];
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}

/** Faces named by one event: enough for one person's album, and a line one can still read. */
const facesAnEvent = 50;

/**
 * Takes over the names that other programs have written into photos, sidecars and Picasa's lists.
 *
 * @param folder absolute path of the album
 * @param photos of the album, with their faces, all of them in the library
 * @throws as `importDecisions`
 */
export async function importNames(
  ctx: PeopleContext,
  folder: string,
  photos: readonly AlbumPhoto[],
  options: ImportOptions,
): Promise<ImportedNames> {
  const read = createNameReader();
  const named = new Map<string, FaceRef[]>();
  const unclear: { path: string; names: readonly string[] }[] = [];
  const namesOnly = new Set<string>();
  const problems: { file: string; reason: string }[] = [];
  for (const photo of photos) {
    options.signal.throwIfAborted();
    if (photo.sha256 === null || photo.width === null) continue;
    const names = await read(join(folder, photo.path));
    problems.push(...names.problems);
    for (const name of names.lists.flatMap((list) => list.namesOnly)) namesOnly.add(name);
    const found = namesOfFaces(names, photo);
    for (const [face, name] of found.names) {
      named.set(name, [...(named.get(name) ?? []), refOf(photo, face)]);
    }
    if (found.unclear.length > 0) unclear.push({ path: photo.path, names: found.unclear });
  }
  const outcome = await importDecisions(ctx, eventsOf(named), options);
  return { ...outcome, unclear, namesOnly: [...namesOnly].sort(), problems };
}

/** Which face has which name; sources that contradict each other name nobody. */
function namesOfFaces(
  { lists, orientation }: PhotoNames,
  { faces, width, height }: Pick<AlbumPhoto, 'faces' | 'width' | 'height'>,
): { readonly names: ReadonlyMap<string, string>; readonly unclear: readonly string[] } {
  const size = [width ?? 1, height ?? 1] as const;
  const names = new Map<string, Set<string>>();
  const unclear = new Set<string>();
  for (const list of lists) {
    const matched = matchRegions(list, { size, orientation, faces });
    for (const { face, name } of matched.matches) {
      names.set(face, (names.get(face) ?? new Set()).add(name));
    }
    for (const name of matched.unclear) unclear.add(name);
  }
  const agreed = new Map<string, string>();
  for (const [face, candidates] of names) {
    const [name, ...others] = candidates;
    if (name !== undefined && others.length === 0) agreed.set(face, name);
    else for (const candidate of candidates) unclear.add(candidate);
  }
  const told = new Set(agreed.values());
  return { names: agreed, unclear: [...unclear].filter((name) => !told.has(name)) };
}

function eventsOf(named: ReadonlyMap<string, readonly FaceRef[]>): readonly NewEvent[] {
  return [...named].flatMap(([name, faces]) =>
    Array.from({ length: Math.ceil(faces.length / facesAnEvent) }, (_, n) => ({
      kind: 'name' as const,
      name,
      faces: faces.slice(n * facesAnEvent, (n + 1) * facesAnEvent),
    })),
  );
}

function refOf({ sha256, faces }: AlbumPhoto, id: string): FaceRef {
  const box = faces.find((face) => face.id === id)?.box ?? [0, 0, 1, 1];
  return { id, photo: sha256 ?? '', box: [...box] };
}
