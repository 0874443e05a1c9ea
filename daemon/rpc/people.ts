import type { Call } from './call.ts';
import { openDraft } from './features/draft.ts';
import { labelAsDraft } from './features/draftLabels.ts';
import { announcePeopleChange } from './peopleChange.ts';
import type {
  DecideResult,
  Decision,
  ForgetParams,
  ForgetResult,
  PeopleListParams,
  PeopleListResult,
} from './protocol.ts';

/** `people/list` */
export async function listPeople(
  { draft: file, ...request }: PeopleListParams,
  call: Call,
): Promise<PeopleListResult> {
  const list = await call.services.people.list(request, call.client.settings);
  const draft = file === undefined ? null : await openDraft(call.client, file);
  return draft === null ? list : { ...list, people: labelAsDraft(draft, list.people) };
}

/** `people/decide` */
export function decide(decision: Decision, call: Call): Promise<DecideResult> {
  return change(call, () => call.services.people.decide(decision, call.client.settings));
}

/** `people/undo` */
export function undo(_request: object, call: Call): Promise<DecideResult> {
  return change(call, () => call.services.people.undo(call.client.settings));
}

/** `people/forget` */
export function forget(request: ForgetParams, call: Call): Promise<ForgetResult> {
  return change(call, () => call.services.people.forget(request, call.client.settings));
}

/** One change at a time, and every client is told. */
async function change<Result>(call: Call, work: () => Promise<Result>): Promise<Result> {
  const result = await call.hub.changes(call.signal, work);
  announcePeopleChange(call.hub);
  return result;
}
