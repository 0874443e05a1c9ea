import { assertUnreachable, DaemonError } from '../errors.ts';
import type { DecideResult, Decision } from '../rpc/protocol.ts';
import type { Grouping } from './grouping.ts';
import { groupLibrary, type LibraryGrouping } from './groupLibrary.ts';
import {
  effectiveEvents,
  type EffectiveEvent,
  type FaceRef,
  type LedgerEvent,
  type LedgerEventBody,
} from './ledgerEvent.ts';
import type { LibraryFace } from './libraryFace.ts';
import type { PeopleContext } from './peopleContext.ts';
import type { Person } from './person.ts';
import { resolvePerson } from './resolvePerson.ts';

/** A correction is quick and cannot be cancelled half-way. */
const noEnd = new AbortController().signal;

/** How many of a person's best faces an event names: enough to survive the loss of some. */
const anchors = 12;

/** What a decision needs to know. */
interface Library {
  readonly faces: ReadonlyMap<string, LibraryFace>;
  readonly grouping: Grouping;
}

/** An event, and what it means in words. */
interface Wording {
  readonly event: LedgerEventBody;
  /** A sentence; says whether it concerns the face or the person. */
  readonly summary: string;
}

/**
 * Records one correction by the user, for ever.
 *
 * @throws DaemonError `unknownPerson` or `unknownFace` when nobody, or more than one, is meant; `ledgerLocked`
 */
export async function decide(ctx: PeopleContext, decision: Decision): Promise<DecideResult> {
  const before = await groupLibrary(ctx, noEnd);
  const { faces } = before;
  const library = { faces: new Map(faces.map((face) => [face.id, face])), grouping: before };
  const { event, summary } = wordingOf(decision, library);
  await ctx.ledger.append(() => event);
  return { changed: await countChanges(ctx, before), summary };
}

/**
 * Takes back the latest correction that still counts.
 *
 * What was forgotten stays forgotten: there is nothing left to take it back from.
 *
 * @throws DaemonError `nothingToDo` when there is none
 */
export async function undo(ctx: PeopleContext): Promise<DecideResult> {
  const before = await groupLibrary(ctx, noEnd);
  let taken: EffectiveEvent | undefined;
  await ctx.ledger.append((events) => {
    taken = effectiveEvents(events).findLast(({ kind }) => kind !== 'forget');
    return taken ? { kind: 'undo', event: taken.id } : null;
  });
  if (!taken) throw new DaemonError('nothingToDo', 'There is no correction to take back');
  const summary = `Taken back: ${describeEvent(taken, before)}`;
  return { changed: await countChanges(ctx, before), summary };
}

async function countChanges(ctx: PeopleContext, before: LibraryGrouping): Promise<number> {
  const after = await groupLibrary(ctx, noEnd);
  const isMoved = (id: string): boolean => before.personOf.get(id) !== after.personOf.get(id);
  return before.faces.filter(({ id }) => isMoved(id)).length;
}

function wordingOf(decision: Decision, library: Library): Wording {
  const person = (text: string): Person => resolvePerson(library.grouping, text);
  const face = (text: string): FaceRef => resolveFace(library, text);
  const refs = (of: Person): [FaceRef, ...FaceRef[]] => anchorsOf(library, of);
  switch (decision.kind) {
    case 'name': {
      const who = person(decision.person);
      const name = decision.name.trim().normalize('NFC');
      if (name === '') {
        const summary = `${callOf(who)} has no name any more`;
        return { event: { kind: 'name', faces: refs(who), name: null }, summary };
      }
      const namesake = library.grouping.persons.find(
        (other) => other.id !== who.id && other.name === name,
      );
      // Grouping takes persons of one name for one person.
      const more = namesake ? `, together with the ${countOf(namesake)} of ${name} before` : '';
      const summary = `This person, ${countOf(who)}, is ${name}${more}`;
      return { event: { kind: 'name', faces: refs(who), name }, summary };
    }
    case 'same': {
      const [one, other] = [person(decision.persons[0]), person(decision.persons[1])];
      if (one.id === other.id) {
        throw new DaemonError('nothingToDo', `${callOf(one)} is one person already`);
      }
      const name = one.name ?? other.name;
      const event = { kind: 'same', faces: [refs(one), refs(other)] } as const;
      const summary = `${callOf(one)} and ${callOf(other)} are one person`;
      return { event: name === null ? event : { ...event, name }, summary };
    }
    case 'apart': {
      const pair: [FaceRef, FaceRef] = [face(decision.faces[0]), face(decision.faces[1])];
      const summary = 'These two faces are different people';
      return { event: { kind: 'apart', faces: pair }, summary };
    }
    case 'split': {
      const who = person(decision.person);
      const moved = decision.faces.map(face);
      const ids = new Set(moved.map(({ id }) => id));
      if (!moved.every(({ id }) => who.faces.includes(id))) {
        throw new DaemonError('unknownFace', `Not all of these faces are of ${callOf(who)}`);
      }
      const [first, ...rest] = moved;
      if (!first) throw new DaemonError('unknownFace', 'No face was named');
      const from = refs(who).filter(({ id }) => !ids.has(id));
      const summary = `${facesCount(moved.length)} of ${callOf(who)} are somebody else`;
      return { event: { kind: 'split', faces: [first, ...rest], from }, summary };
    }
    case 'assign': {
      const ref = face(decision.face);
      const who = person(decision.person);
      const was = library.grouping.personOf.get(ref.id);
      const from = was === undefined || was === who.id ? null : person(was);
      const [first, ...rest] = refs(who).filter(({ id }) => id !== ref.id);
      if (!first)
        throw new DaemonError('nothingToDo', `This face is the only one of ${callOf(who)}`);
      const event = {
        kind: 'assign',
        face: ref,
        to: [first, ...rest],
        from: from ? refs(from).filter(({ id }) => id !== ref.id) : [],
      } as const;
      return { event, summary: `This face is of ${callOf(who)}` };
    }
    case 'not-a-face':
      return {
        event: { kind: 'not-a-face', face: face(decision.face) },
        summary: 'This is not a face; it is not shown again',
      };
    case 'stranger': {
      const who = person(decision.person);
      const summary = `${callOf(who)} is a stranger, counted and never named`;
      return { event: { kind: 'stranger', faces: refs(who) }, summary };
    }
    case 'hide': {
      const who = person(decision.person);
      const summary = `${callOf(who)} is hidden: no list and no draft names this person`;
      return { event: { kind: 'hide', faces: refs(who) }, summary };
    }
    case 'show': {
      const who = person(decision.person);
      return { event: { kind: 'show', faces: refs(who) }, summary: `${callOf(who)} is shown` };
    }
    case 'cover': {
      const who = person(decision.person);
      const ref = face(decision.face);
      if (!who.faces.includes(ref.id)) {
        throw new DaemonError('unknownFace', `This face is not of ${callOf(who)}`);
      }
      return {
        event: { kind: 'cover', face: ref },
        summary: `${callOf(who)} is shown by this face`,
      };
    }
    case 'consent': {
      const who = person(decision.person);
      const { consent } = decision;
      const summary = `${callOf(who)} is published as “${consent}”`;
      return { event: { kind: 'consent', faces: refs(who), consent }, summary };
    }
    default:
      return assertUnreachable(decision);
  }
}

function describeEvent(event: LedgerEvent, grouping: Grouping): string {
  const who = 'faces' in event ? event.faces.flat()[0] : 'face' in event ? event.face : undefined;
  const person = grouping.persons.find(({ id }) => id === grouping.personOf.get(who?.id ?? ''));
  const call = person ? callOf(person) : 'this person';
  switch (event.kind) {
    case 'name':
      return `the name ${event.name ?? ''} of ${call}`;
    case 'same':
      return 'two people are one';
    case 'apart':
      return 'two faces are different people';
    case 'split':
      return `some faces of ${call} are somebody else`;
    case 'assign':
      return `a face is of ${call}`;
    case 'not-a-face':
      return 'a face is none';
    case 'stranger':
      return `${call} is a stranger`;
    case 'hide':
      return `${call} is hidden`;
    case 'show':
      return `${call} is shown`;
    case 'cover':
      return `the face ${call} is shown by`;
    case 'consent':
      return `how ${call} is published`;
    case 'forget':
    case 'undo':
      return 'an earlier correction';
    default:
      return assertUnreachable(event);
  }
}

/** @param text a face's id or its unique beginning */
function resolveFace({ faces }: Library, text: string): FaceRef {
  const exact = faces.get(text);
  if (exact) return refOf(exact);
  const [found, ...more] =
    text.length < 4 ? [] : [...faces.values()].filter(({ id }) => id.startsWith(text));
  if (found && more.length === 0) return refOf(found);
  const what = found ? `More than one face begins with ${text}` : `There is no face ${text}`;
  throw new DaemonError('unknownFace', `${what}; photoblog people list --json shows all`);
}

function refOf({ id, photo, box }: LibraryFace): FaceRef {
  return { id, photo, box: [...box] };
}

function anchorsOf({ faces }: Library, person: Person): [FaceRef, ...FaceRef[]] {
  const refs = person.faces.slice(0, anchors).flatMap((id) => {
    const face = faces.get(id);
    return face ? [refOf(face)] : [];
  });
  const [first, ...rest] = refs;
  if (!first) throw new DaemonError('unknownPerson', `${callOf(person)} has no face left`);
  return [first, ...rest];
}

function callOf({ id, name }: Person): string {
  return name ?? id;
}

function countOf({ faces }: Person): string {
  return facesCount(faces.length);
}

function facesCount(count: number): string {
  return count === 1 ? '1 face' : `${count} faces`;
}
