import { assertUnreachable, DaemonError } from '../../contract/errors.ts';
import type { Decision } from '../../contract/protocol.ts';
import type { LibraryGrouping } from '../grouping/groupLibrary.ts';
import type { FaceRef, LedgerEventBody } from './ledgerEvent.ts';
import type { LibraryFace } from '../libraryFace.ts';
import { consents, type Person } from '../../contract/person.ts';
import { cleanName } from '../personName.ts';
import { resolvePerson } from '../resolvePerson.ts';
import { say } from '../../shared/words/say.ts';

/** An event, and what it means in words. */
export interface WordedEvent {
  readonly event: LedgerEventBody;
  /** A sentence without full stop; says whether it concerns the face or the person. */
  readonly summary: string;
}

/** How many of a person's best faces an event names: enough to survive the loss of some. */
const anchors = 12;

/**
 * Turns a correction, in terms of persons as they are now, into an event in terms of faces.
 *
 * Pure.
 *
 * @throws DaemonError `unknownPerson` or `unknownFace` when nobody, or more than one, is meant; `nothingToDo` when it
 *   says what is so already or cannot be
 */
export function eventOf(decision: Decision, grouping: LibraryGrouping): WordedEvent {
  const person = (text: string): Person => resolvePerson(grouping, text);
  const face = (text: string): FaceRef => resolveFace(grouping, text);
  const refs = (of: Person): [FaceRef, ...FaceRef[]] => anchorsOf(grouping, of);
  switch (decision.kind) {
    case 'name':
      return nameEvent(person(decision.person), cleanName(decision.name), grouping);
    case 'same':
      return sameEvent(person(decision.persons[0]), person(decision.persons[1]), grouping);
    case 'apart': {
      const pair: [FaceRef, FaceRef] = [
        someFace(grouping, decision.faces[0]),
        someFace(grouping, decision.faces[1]),
      ];
      if (pair[0].id === pair[1].id) throw nothing(say('decide.oneFace'));
      const summary = say('decide.apart');
      return { event: { kind: 'apart', faces: pair }, summary };
    }
    case 'split': {
      const who = person(decision.person);
      const moved = decision.faces.map(face);
      const ids = new Set(moved.map(({ id }) => id));
      if (!moved.every(({ id }) => who.faces.includes(id))) {
        throw new DaemonError('unknownFace', say('decide.notAllOf', { who: callOf(who) }));
      }
      const from = anchorsOf(grouping, who, (id) => !ids.has(id));
      if (moved.length === 0) throw nothing(say('decide.noFace'));
      const summary = say('decide.split', { count: moved.length, who: callOf(who) });
      return { event: { kind: 'split', faces: moved, from }, summary };
    }
    case 'assign': {
      const ref = face(decision.face);
      const who = person(decision.person);
      const was = grouping.personOf.get(ref.id);
      const to = anchorsOf(grouping, who, (id) => id !== ref.id);
      const others = (id: string): boolean => id !== ref.id;
      const before = grouping.persons.find(({ id }) => id === was && id !== who.id);
      const left = before?.faces.some(others) === true;
      const from = before && left ? anchorsOf(grouping, before, others) : [];
      const summary = say('decide.assign', { who: callOf(who) });
      return { event: { kind: 'assign', face: ref, to, from }, summary };
    }
    case 'not-a-face': {
      const summary = say('decide.notAFace');
      return { event: { kind: 'not-a-face', face: face(decision.face) }, summary };
    }
    case 'stranger': {
      const who = person(decision.person);
      const summary = say('decide.stranger', { who: callOf(who) });
      return { event: { kind: 'stranger', faces: refs(who) }, summary };
    }
    case 'hide': {
      const who = person(decision.person);
      const summary = say('decide.hide', { who: callOf(who) });
      return { event: { kind: 'hide', faces: refs(who) }, summary };
    }
    case 'show': {
      const who = person(decision.person);
      const summary = say('decide.show', { who: callOf(who) });
      return { event: { kind: 'show', faces: refs(who) }, summary };
    }
    case 'cover': {
      const who = person(decision.person);
      const ref = face(decision.face);
      if (!who.faces.includes(ref.id)) {
        throw new DaemonError('unknownFace', say('decide.notOf', { who: callOf(who) }));
      }
      const summary = say('decide.cover', { who: callOf(who) });
      return { event: { kind: 'cover', face: ref }, summary };
    }
    case 'consent': {
      const who = person(decision.person);
      const { consent } = decision;
      const summary = say(`decide.consent.${consent}`, { who: callOf(who) });
      return { event: { kind: 'consent', faces: refs(who), consent }, summary };
    }
    default:
      return assertUnreachable(decision);
  }
}

/** How somebody is called in a sentence. */
export function callOf({ id, name }: Person): string {
  return name ?? id;
}

function nameEvent(who: Person, name: string | null, grouping: LibraryGrouping): WordedEvent {
  const faces = anchorsOf(grouping, who);
  if (name === null) {
    return {
      event: { kind: 'name', faces, name },
      summary: say('decide.noName', { who: callOf(who) }),
    };
  }
  const summary = say('decide.name', { count: who.faces.length, name });
  return { event: { kind: 'name', faces, name }, summary };
}

function sameEvent(one: Person, other: Person, grouping: LibraryGrouping): WordedEvent {
  if (one.id === other.id) throw nothing(say('decide.isOne', { who: callOf(one) }));
  const name = one.name ?? other.name;
  // Whoever allowed less is not to be published more widely by a merge.
  const strictness = [one.consent, other.consent].map((consent) => consents.indexOf(consent));
  const consent = consents[Math.max(...strictness)] ?? 'never';
  const event = {
    kind: 'same',
    faces: [anchorsOf(grouping, one), anchorsOf(grouping, other)],
    ...(name === null ? {} : { name }),
    ...(one.consent === other.consent ? {} : { consent }),
  } as const;
  const isRenamed = other.name !== null && name !== null && other.name !== name;
  const words = { one: callOf(one), other: callOf(other) };
  const summary = isRenamed
    ? say('decide.sameCalled', { ...words, name })
    : say('decide.same', words);
  return { event, summary };
}

/** Where a face is asked for, a person stands for the best one of hers. */
function someFace(grouping: LibraryGrouping, text: string): FaceRef {
  const person = grouping.persons.find(({ id, name }) => id === text || name === text);
  return resolveFace(grouping, person?.faces[0] ?? text);
}

/** @param text a face's id or its unique beginning; the id of a person who has but one */
function resolveFace(grouping: LibraryGrouping, text: string): FaceRef {
  const exact = grouping.faces.find(({ id }) => id === text);
  if (exact) return refOf(exact);
  const person = grouping.persons.find(({ id }) => id === text);
  if (person?.faces.length === 1) return resolveFace(grouping, person.faces[0] ?? '');
  const [found, ...more] =
    text.length < 4 ? [] : grouping.faces.filter(({ id }) => id.startsWith(text));
  if (found && more.length === 0) return refOf(found);
  const key = found ? 'decide.severalFaces' : 'decide.unknownFace';
  throw new DaemonError('unknownFace', say(key, { text }));
}

function anchorsOf(
  grouping: LibraryGrouping,
  person: Person,
  include: (face: string) => boolean = () => true,
): [FaceRef, ...FaceRef[]] {
  const wanted = new Set(person.faces.filter(include).slice(0, anchors));
  const byId = new Map<string, LibraryFace>();
  for (const face of grouping.faces) if (wanted.has(face.id)) byId.set(face.id, face);
  const [first, ...rest] = [...wanted].flatMap((id) => {
    const face = byId.get(id);
    return face ? [refOf(face)] : [];
  });
  if (!first) throw nothing(say('decide.noFaceLeft', { who: callOf(person) }));
  return [first, ...rest];
}

function refOf({ id, photo, box }: LibraryFace): FaceRef {
  return { id, photo, box: [...box] };
}

function nothing(message: string): DaemonError {
  return new DaemonError('nothingToDo', message);
}
