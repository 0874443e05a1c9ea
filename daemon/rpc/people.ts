import type { Call } from './transport/call.ts';
import { openDraft } from './features/draft.ts';
import { labelAsDraft } from './features/draftLabels.ts';
import { askEditors, editorsAtRest, openTexts } from './openDrafts.ts';
import { announcePeopleChange } from './peopleChange.ts';
import type { OpenDrafts } from './services.ts';
import type {
  ChangeInDraft,
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

/** `people/decide`: drafts that are open in an editor which can be asked are changed there, all others on disk. */
export function decide(decision: Decision, call: Call): Promise<DecideResult> {
  return changeWithDrafts(call, (open) =>
    call.services.people.decide(decision, call.client.settings, open),
  );
}

/** `people/undo` */
export function undo(_request: object, call: Call): Promise<DecideResult> {
  return changeWithDrafts(call, (open) => call.services.people.undo(call.client.settings, open));
}

/** `people/forget` */
export async function forget(request: ForgetParams, call: Call): Promise<ForgetResult> {
  const { client, services } = call;
  if (request.preview) return services.people.forget(request, client.settings, openTexts(call));
  return changeWithDrafts(call, (open) => services.people.forget(request, client.settings, open));
}

/**
 * Changes people, and the drafts with them.
 *
 * @param except a draft whose editor gets its edits otherwise, by path
 */
export async function changeWithDrafts<
  Result extends {
    readonly drafts?: readonly ChangeInDraft[] | undefined;
    readonly left?: readonly ChangeInDraft[] | undefined;
  },
>(call: Call, work: (open: OpenDrafts) => Promise<Result>, except?: string): Promise<Result> {
  let texts: OpenDrafts = new Map();
  const result = await change(call, async () => {
    await editorsAtRest(call);
    texts = openTexts(call);
    const own = except === undefined ? null : call.client.documents.get(except);
    if (own && except !== undefined) texts = new Map([...texts, [except, own.getText()]]);
    return work(texts);
  });
  const others = (result.drafts ?? []).filter(({ draft }) => toPath(draft) !== except);
  askEditors(call, others, texts);
  return result;
}

/** `people/export` */
export async function exportPeople(_request: object, call: Call): Promise<PeopleDocument> {
  return call.services.people.export(call.client.settings);
}

/** `people/import` */
export async function importPeople(
  request: ImportPeopleParams,
  call: Call,
): Promise<ImportPeopleResult> {
  const { services, client, signal } = call;
  const work = (open?: OpenDrafts): Promise<ImportPeopleResult> =>
    services.people.import(request, client.settings, signal, open);
  return request.apply === false ? work() : changeWithDrafts(call, work);
}

/** `people/writeXmp` */
export async function writeXmp(request: WriteXmpParams, call: Call): Promise<WriteXmpResult> {
  const { services, client, signal } = call;
  return services.people.writeXmp(request, client.settings, signal);
}

/** One change at a time, and every client is told; what is left in drafts only whoever asked for it. */
async function change<Result extends { readonly left?: readonly ChangeInDraft[] | undefined }>(
  call: Call,
  work: () => Promise<Result>,
): Promise<Result> {
  const result = await call.hub.changes(call.signal, work);
  announcePeopleChange(call.hub, { client: call.client, left: result.left ?? [] });
  return result;
}
