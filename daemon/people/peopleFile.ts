import type { WordKey } from '../shared/words/en.ts';
import { message, type Values } from '../shared/words/message.ts';
import * as z from 'zod';
import { DaemonError } from '../contract/errors.ts';
import type { LibraryGrouping } from './grouping/groupLibrary.ts';
import {
  effectiveEvents,
  facesOf,
  ledgerVersion,
  parseEvent,
  type LedgerEvent,
} from './ledger/ledgerEvent.ts';
import type { LibraryFace } from './libraryFace.ts';
import type { Person } from '../contract/person.ts';
import { say } from '../shared/words/say.ts';

/** What marks a file as ours. */
const format = 'photoblog-people';

const version = 1;

/** A face by its photo's content, so that any computer with the photo finds it. */
interface FaceAt {
  readonly id: string;
  /** SHA-256 of the photo. */
  readonly photo: string;
  /** Of the upright photo, in pixels. */
  readonly photoSize: readonly [width: number, height: number];
  /** `[x, y, width, height]` in pixels of the upright photo. */
  readonly box: readonly [number, number, number, number];
}

/** Names and decisions, to be taken to another computer or program. */
export interface PeopleFile {
  readonly format: typeof format;
  readonly version: typeof version;
  /** Who is who, for people and other programs; whoever has a name. */
  readonly people: readonly (Pick<Person, 'id' | 'name' | 'consent' | 'hidden' | 'stranger'> & {
    readonly cover: FaceAt | null;
    readonly faces: readonly FaceAt[];
  })[];
  /** Every decision that counts, oldest first: what an import goes by. */
  readonly decisions: readonly LedgerEvent[];
}

/**
 * Everything the user has decided about people, without embeddings, pictures and paths.
 *
 * Pure.
 */
export function exportPeople({ persons, faces, events }: LibraryGrouping): PeopleFile {
  const byId = new Map(faces.map((face) => [face.id, face]));
  const at = (id: string): readonly FaceAt[] => {
    const face = byId.get(id);
    return face ? [faceAt(face)] : [];
  };
  return {
    format,
    version,
    people: persons
      .filter(({ name }) => name !== null)
      .map(({ id, name, consent, hidden, stranger, cover, faces: own }) => ({
        id,
        name,
        consent,
        hidden,
        stranger,
        cover: at(cover)[0] ?? null,
        faces: own.flatMap(at),
      })),
    decisions: effectiveEvents(events).filter(({ kind }) => kind !== 'forget'),
  };
}

function faceAt({ id, photo, photoSize, box }: LibraryFace): FaceAt {
  return { id, photo, photoSize, box };
}

const envelope = z.object({
  format: z.literal(format),
  version: z.number().int().min(1),
  decisions: z.array(z.unknown()),
});

/** What a file says. */
export interface ReadPeopleFile {
  readonly decisions: readonly LedgerEvent[];
  /** Decisions of a kind, or in a form, that is not known here. */
  readonly unknown: number;
}

/**
 * Reads what `exportPeople` gave, on whatever computer and however it came here.
 *
 * @param text untrusted
 * @throws DaemonError `nothingToDo` that says what is wrong with it
 */
export function parsePeopleFile(text: string): ReadPeopleFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw bad('import.notJson', { reason: error.message });
  }
  return readPeopleFile(json);
}

/** The same of parsed JSON. */
export function readPeopleFile(json: unknown): ReadPeopleFile {
  const parsed = envelope.safeParse(json);
  if (!parsed.success) {
    throw bad('import.notOurs', { format });
  }
  if (parsed.data.version > version) {
    throw bad('import.tooNew');
  }
  const events = parsed.data.decisions.map(parseEvent);
  const decisions = events.filter(
    (event) => event !== null && event.kind !== 'forget' && event.v <= ledgerVersion,
  );
  return {
    decisions: effectiveEvents(decisions.flatMap((event) => event ?? [])),
    unknown: events.length - decisions.length,
  };
}

function bad(key: WordKey, values: Values = {}): DaemonError {
  return new DaemonError('nothingToDo', say(key, { ...values, file: message('import.theFile') }));
}

/** Whether all that an event is about was forgotten here, by request: it does not come back from a file. */
export function isAboutForgotten(event: LedgerEvent, isGone: (faceId: string) => boolean): boolean {
  const faces = facesOf(event);
  return faces.length > 0 && faces.every(({ id }) => isGone(id));
}
