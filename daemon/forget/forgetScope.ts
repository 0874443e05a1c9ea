import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assertUnreachable, DaemonError } from '../contract/errors.ts';
import { hashFile } from '../shared/hashFile.ts';

import { isMissing } from '../shared/files.ts';
import { fileOf } from '../photo/find/joinedAlbum.ts';
import { indexedHashes } from '../photo/fileIndex.ts';
import type { ForgetParams } from '../contract/protocol.ts';
import type { LibraryGrouping } from '../people/grouping/groupLibrary.ts';
import type { LibraryFace } from '../people/libraryFace.ts';
import { namesBefore } from '../people/ledger/namesBefore.ts';
import { nameFinder, type NameFinder } from './nameFinder.ts';
import { resolvePerson } from '../people/resolvePerson.ts';
import { say } from '../shared/words/say.ts';

/** What is to be forgotten. */
export interface ForgetScope {
  readonly what: ForgetParams['what'];
  readonly faces: ReadonlySet<string>;
  /** SHA-256 of photos of which nothing is to be kept. */
  readonly photos: ReadonlySet<string>;
  /** SHA-256 of photos of which all but the faces is kept. */
  readonly facesOnly: ReadonlySet<string>;
  /** Names that nobody has afterwards. */
  readonly names: ReadonlySet<string>;
  /** Where they stand in a text: not within longer names of people who stay. */
  readonly finder: NameFinder;
  /** Absolute path of the album to be forgotten; null for anything else. */
  readonly album: string | null;
}

const none: ReadonlySet<string> = new Set();

/**
 * Finds out what a request is about.
 *
 * @param home absolute path of the user's data folder
 * @throws DaemonError `unknownPerson`, or `nothingToDo` when nothing is known of the photo or album
 */
export async function scopeOf(
  request: ForgetParams,
  grouping: LibraryGrouping,
  home: string,
): Promise<ForgetScope> {
  const scope = await scopeWithout(request, grouping, home);
  return { ...scope, finder: nameFinder(scope.names, stayingNames(scope.faces, grouping)) };
}

/** What people are called, and were, of whom something is left. */
function stayingNames(
  faces: ReadonlySet<string>,
  { persons, personOf, events }: LibraryGrouping,
): ReadonlySet<string> {
  const former = namesBefore(events, { persons, personOf });
  const staying = persons.filter(({ faces: own }) => own.some((id) => !faces.has(id)));
  return new Set(staying.flatMap(({ id, name }) => [name ?? [], former.get(id) ?? []].flat()));
}

async function scopeWithout(
  { what, target = '' }: ForgetParams,
  grouping: LibraryGrouping,
  home: string,
): Promise<Omit<ForgetScope, 'finder'>> {
  const { faces } = grouping;
  switch (what) {
    case 'person':
      return personScope(target, grouping);
    case 'photo': {
      const isIt = (face: LibraryFace): boolean =>
        face.places.some(({ album, path }) => fileOf(album, path) === join(target));
      const hash = faces.find(isIt)?.photo ?? (await hashOf(target));
      const own = faces.filter(({ photo }) => photo === hash).map(({ id }) => id);
      return {
        what,
        faces: new Set(own),
        photos: new Set([hash]),
        facesOnly: none,
        names: none,
        album: null,
      };
    }
    case 'album': {
      const here = faces.filter(({ places }) => places.some(({ album }) => album === target));
      const indexed = await indexedHashes(home, target);
      if (here.length === 0 && indexed.length === 0) {
        throw new DaemonError('nothingToDo', say('cannot.unknownAlbum', { target }));
      }
      // What another album shows as well is that album's, too.
      const isShared = (face: LibraryFace): boolean =>
        face.places.some(({ album }) => album !== target);
      const shared = new Set(here.filter(isShared).map(({ photo }) => photo));
      const own = here.filter((face) => !isShared(face));
      const photos = [...own.map(({ photo }) => photo), ...indexed];
      return {
        what,
        faces: new Set(own.map(({ id }) => id)),
        photos: new Set(photos.filter((photo) => !shared.has(photo))),
        facesOnly: none,
        names: namesOnlyIn(new Set(own.map(({ id }) => id)), grouping),
        album: target,
      };
    }
    case 'everything':
      return {
        what,
        faces: new Set(faces.map(({ id }) => id)),
        photos: new Set(faces.map(({ photo }) => photo)),
        facesOnly: none,
        names: new Set([
          ...grouping.persons.flatMap(({ name }) => name ?? []),
          ...grouping.events.flatMap((event) => ('name' in event && event.name ? event.name : [])),
        ]),
        album: null,
      };
    default:
      return assertUnreachable(what);
  }
}

/** A person whose faces are gone already, as after a crash in the middle, is still found by name. */
function personScope(target: string, grouping: LibraryGrouping): Omit<ForgetScope, 'finder'> {
  const scope = { what: 'person', photos: none, album: null } as const;
  const isInLedger = grouping.events.some((e) => 'name' in e && e.name === target.trim());
  const isInLibrary = grouping.persons.some(({ name }) => name === target.trim());
  if (isInLedger && !isInLibrary) {
    return { ...scope, faces: none, facesOnly: none, names: namesWith(target.trim(), grouping) };
  }
  const person = resolvePerson(grouping, target);
  const [name, said] = [person.name?.toLocaleLowerCase(), target.trim().toLocaleLowerCase()];
  if (name !== said && name?.split(' ').includes(said)) {
    const full = person.name ?? '';
    throw new DaemonError('unknownPerson', say('cannot.noExactName', { target, full }));
  }
  const faces = new Set(person.faces);
  const shown = grouping.faces.filter(({ id }) => faces.has(id));
  return {
    ...scope,
    faces,
    facesOnly: new Set(shown.map(({ photo }) => photo)),
    names: namesOnlyIn(faces, grouping),
  };
}

/** Names that the ledger gave to the same faces, for somebody of whom only they are left. */
function namesWith(name: string, { events, persons }: LibraryGrouping): ReadonlySet<string> {
  const named = events.flatMap((event) =>
    event.kind === 'name' && event.name !== null
      ? [{ name: event.name, faces: event.faces.map(({ id }) => id) }]
      : [],
  );
  const own = new Set(named.filter((each) => each.name === name).flatMap(({ faces }) => faces));
  const also = named.filter(({ faces }) => faces.some((face) => own.has(face)));
  const left = new Set(persons.flatMap((person) => person.name ?? []));
  return new Set([name, ...also.map((each) => each.name).filter((each) => !left.has(each))]);
}

/** Every name they were ever called by; what somebody who stays is called is not among them. */
function namesOnlyIn(faces: ReadonlySet<string>, grouping: LibraryGrouping): ReadonlySet<string> {
  const { persons, events } = grouping;
  const former = namesBefore(events, grouping);
  const isLeft = ({ faces: own }: { faces: readonly string[] }): boolean =>
    own.some((id) => !faces.has(id));
  const left = new Set(persons.filter(isLeft).flatMap(({ name }) => name ?? []));
  const all = persons
    .filter((person) => !isLeft(person))
    .flatMap(({ id, name }) => [...(name === null ? [] : [name]), ...(former.get(id) ?? [])]);
  return new Set(all.filter((name) => !left.has(name)));
}

async function hashOf(file: string): Promise<string> {
  try {
    if (!(await stat(file)).isFile())
      throw new DaemonError('nothingToDo', say('cannot.notAPhoto', { file }));
    return await hashFile(file);
  } catch (error) {
    if (isMissing(error)) throw new DaemonError('nothingToDo', say('cannot.unknownFile', { file }));
    throw error;
  }
}
