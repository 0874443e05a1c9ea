import { assertUnreachable } from '../../contract/errors.ts';
import { callOf } from './decisionEvent.ts';
import type { Grouping } from '../grouping/grouping.ts';
import type { LedgerEvent } from './ledgerEvent.ts';
import { say } from '../../shared/words/say.ts';

/** What an event said, for taking it back: `this person is Ana`. */
export function describeEvent(event: LedgerEvent, grouping: Grouping): string {
  const who = 'faces' in event ? event.faces.flat()[0] : 'face' in event ? event.face : undefined;
  const person = grouping.persons.find(({ id }) => id === grouping.personOf.get(who?.id ?? ''));
  const call = person ? callOf(person) : say('was.thisPerson');
  switch (event.kind) {
    case 'name':
      return event.name === null
        ? say('was.noName', { call })
        : say('was.name', { name: event.name });
    case 'same':
      return say('was.same');
    case 'apart':
      return say('was.apart');
    case 'split':
      return say('was.split', { call });
    case 'assign':
      return say('was.assign', { call });
    case 'not-a-face':
      return say('was.none');
    case 'stranger':
      return say('was.stranger', { call });
    case 'hide':
      return say('was.hidden', { call });
    case 'show':
      return say('was.shown', { call });
    case 'cover':
      return say('was.cover', { call });
    case 'consent':
      return say('was.consent', { call });
    case 'forget':
    case 'undo':
      return say('was.earlier');
    default:
      return assertUnreachable(event);
  }
}
