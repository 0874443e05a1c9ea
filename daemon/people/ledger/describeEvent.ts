import { assertUnreachable } from '../../contract/errors.ts';
import { callOf } from './decisionEvent.ts';
import type { Grouping } from '../grouping/grouping.ts';
import type { LedgerEvent } from './ledgerEvent.ts';

/** What an event said, for taking it back: `this person is Ana`. */
export function describeEvent(event: LedgerEvent, grouping: Grouping): string {
  const who = 'faces' in event ? event.faces.flat()[0] : 'face' in event ? event.face : undefined;
  const person = grouping.persons.find(({ id }) => id === grouping.personOf.get(who?.id ?? ''));
  const call = person ? callOf(person) : 'this person';
  switch (event.kind) {
    case 'name':
      return event.name === null ? `${call} has no name` : `this person is ${event.name}`;
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
