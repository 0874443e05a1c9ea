import { fileOf } from '../photo/find/joinedAlbum.ts';
import { lstat, readFile } from 'node:fs/promises';
import { groupLibrary } from '../people/grouping/groupLibrary.ts';
import type { PeopleContext } from '../people/peopleContext.ts';
import type { Person } from '../contract/person.ts';

import { isMissing, writeAtomically } from '../shared/files.ts';
import type { AlbumPhoto } from '../contract/photo.ts';
import { calledName } from '../story/plan/cast.ts';
import { createNameReader, sidecarsOf } from './readNames.ts';
import { toStored, type NamedRegion } from './region.ts';
import { addRegions } from './writeRegions.ts';
import { say } from '../shared/words/say.ts';

/** What became of the sidecar of one photo. */
export interface SidecarOutcome {
  /** Of the photo, relative to the album's folder. */
  readonly path: string;
  /** Absolute path of the sidecar. */
  readonly sidecar: string;
  /** `new`: there was none. `changed`: names were added to it. `refused`: it was left as it is. */
  readonly kind: 'new' | 'changed' | 'refused';
  readonly names: readonly string[];
  /** Why it was refused, or which names were left out of it; null when there is nothing to say. */
  readonly note: string | null;
}

export interface WriteSidecarsOptions {
  /** `look`: nothing is written. */
  readonly mode: 'look' | 'apply';
  readonly signal: AbortSignal;
}

/**
 * Writes who is where into sidecars beside the photos, which themselves are never touched.
 *
 * People appear as they have agreed to be called; those who are to be blurred or never shown, friends without a
 * name, strangers and hidden people do not.
 *
 * @param folder absolute path of the album
 * @returns one entry for each photo with something to write; a sidecar that says it all already has none
 * @throws whatever the file system says of a sidecar that cannot be written; the abort reason
 */
export async function writeSidecars(
  ctx: PeopleContext,
  folder: string,
  photos: readonly AlbumPhoto[],
  { mode, signal }: WriteSidecarsOptions,
): Promise<readonly SidecarOutcome[]> {
  const { persons, personOf } = await groupLibrary(ctx, signal);
  const labels = new Map(persons.flatMap((p) => (mayBeWritten(p) ? [[p.id, calledName(p)]] : [])));
  const read = createNameReader();
  const outcomes: SidecarOutcome[] = [];
  for (const photo of photos) {
    signal.throwIfAborted();
    const { path, width, height, faces } = photo;
    const named = faces.flatMap(({ id, box }) => {
      const name = labels.get(personOf.get(id) ?? '');
      return name === undefined ? [] : [{ name, box }];
    });
    if (width === null || height === null || named.length === 0) continue;
    const file = fileOf(folder, path);
    const { orientation } = await read(file);
    const regions = named.map(({ name, box: [x, y, w, h] }): NamedRegion => {
      const box = [x / width, y / height, w / width, h / height] as const;
      return { name, box: toStored(box, orientation) };
    });
    const stored = orientation >= 5 ? ([height, width] as const) : ([width, height] as const);
    const sidecar = (await sidecarsOf(file))[0] ?? `${file}.xmp`;
    const outcome = await writeOne({ path, sidecar, regions, stored, mode });
    if (outcome) outcomes.push(outcome);
  }
  return outcomes;
}

function mayBeWritten({ name, consent, hidden, stranger }: Person): boolean {
  const isNamed = consent === 'full' || consent === 'first-name' || consent === 'initials';
  return name !== null && isNamed && !hidden && !stranger;
}

interface SidecarTask extends Pick<SidecarOutcome, 'path' | 'sidecar'> {
  readonly regions: readonly NamedRegion[];
  readonly stored: readonly [number, number];
  readonly mode: WriteSidecarsOptions['mode'];
}

async function writeOne(task: SidecarTask): Promise<SidecarOutcome | null> {
  const { path, sidecar, regions, stored, mode } = task;
  const refused = (note: string): SidecarOutcome => ({
    path,
    sidecar,
    kind: 'refused',
    names: [],
    note,
  });
  const entry = await lstat(sidecar).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (entry && !entry.isFile()) return refused(say('xmp.link'));
  const existing = entry ? await readFile(sidecar) : null;
  const text = existing?.toString('utf8') ?? null;
  // What does not come back from UTF-8 as it was would be damaged by writing it.
  if (existing && !Buffer.from(text ?? '', 'utf8').equals(existing)) {
    return refused(say('xmp.notUtf8'));
  }
  const written = addRegions(text, regions, stored);
  if (written === null) return refused(say('xmp.damaged'));
  const clash = written.kept.map(({ there, ours }) => `${there} there, ${ours} here`).join('; ');
  const note = clash === '' ? null : say('xmp.left', { reason: clash });
  if (written.text === null) return note === null ? null : refused(note);
  if (mode === 'apply') await writeAtomically(sidecar, written.text, 'as-usual');
  const kind = entry ? 'changed' : 'new';
  return { path, sidecar, kind, names: written.added, note };
}
