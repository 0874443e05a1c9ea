import { messageOf } from '../contract/errors.ts';
import type { Call } from './transport/call.ts';
import { supports } from './transport/client.ts';
import { openDraft } from './features/draft.ts';
import { labelAsDraft } from './features/draftLabels.ts';
import { announcePeopleChange } from './peopleChange.ts';
import type {
  DecideResult,
  Decision,
  ForgetParams,
  ForgetResult,
  ImportPeopleParams,
  ImportPeopleResult,
  PeopleDocument,
  PeopleListParams,
  PeopleListResult,
  WriteXmpParams,
  WriteXmpResult,
} from '../contract/protocol.ts';
import { toPath } from '../contract/uri.ts';

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

/** `people/forget`: drafts that are open in an editor which can be asked are changed there, all others on disk. */
export async function forget(request: ForgetParams, call: Call): Promise<ForgetResult> {
  const { client, services } = call;
  const { documents, settings } = client;
  if (request.preview) return services.people.forget(request, settings, textsOf(documents));
  const isAskable = supports(client, 'workspace', 'applyEdit');
  const open = isAskable ? textsOf(documents) : new Map<string, string>();
  const result = await change(call, () => services.people.forget(request, settings, open));
  const edits = result.drafts.filter(
    ({ draft, edits: own }) => own.length > 0 && open.has(toPath(draft) ?? ''),
  );
  if (edits.length > 0) {
    const documentChanges = edits.map(({ draft, edits: own }) => {
      const version = documents.get(toPath(draft) ?? '')?.version ?? null;
      return { textDocument: { uri: draft, version }, edits: own };
    });
    const asked = { label: 'Names of forgotten people', edit: { documentChanges } };
    // The answer does not wait for the editor.
    client.request('workspace/applyEdit', asked).catch((error: unknown) => {
      call.log(`drafts cannot follow: ${messageOf(error)}`);
    });
  }
  return result;
}

/** `people/export` */
export async function exportPeople(_request: object, call: Call): Promise<PeopleDocument> {
  return (await call.services.people.export?.(call.client.settings)) ?? {};
}

/** `people/import` */
export async function importPeople(
  request: ImportPeopleParams,
  call: Call,
): Promise<ImportPeopleResult> {
  const { services, client, signal } = call;
  const work = async (): Promise<ImportPeopleResult> =>
    (await services.people.import?.(request, client.settings, signal)) ?? nothingImported;
  return request.apply === false ? work() : change(call, work);
}

/** `people/writeXmp` */
export async function writeXmp(request: WriteXmpParams, call: Call): Promise<WriteXmpResult> {
  const { services, client, signal } = call;
  return (await services.people.writeXmp?.(request, client.settings, signal)) ?? nothingWritten;
}

/** Of a daemon without a library. */
export const nothingImported: ImportPeopleResult = {
  applied: false,
  found: 0,
  added: 0,
  known: 0,
  changed: 0,
  names: [],
  waiting: 0,
  conflicts: [],
  unclear: [],
  namesOnly: [],
  problems: [],
};

/** Of a daemon without a library. */
export const nothingWritten: WriteXmpResult = { applied: false, sidecars: [] };

function textsOf(documents: Call['client']['documents']): ReadonlyMap<string, string> {
  return new Map([...documents].map(([file, document]) => [file, document.getText()]));
}

/** One change at a time, and every client is told. */
async function change<Result>(call: Call, work: () => Promise<Result>): Promise<Result> {
  const result = await call.hub.changes(call.signal, work);
  announcePeopleChange(call.hub);
  return result;
}
