import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AlbumContext } from './albumContext.ts';
import {
  eraseTraces,
  mentionsIn,
  tracesInDrafts,
  type DraftTrace,
  type Forgotten,
} from './forgetInDrafts.ts';
import { forget, type NameTraces } from './people/forget.ts';
import type { ForgetScope } from './people/forgetScope.ts';
import { groupLibrary, type LibraryGrouping } from './people/groupLibrary.ts';
import { scopeOf } from './people/forgetScope.ts';
import type { ForgetParams, ForgetResult, ForgottenInDraft } from './rpc/protocol.ts';
import { toUri } from './rpc/uri.ts';

/**
 * Forgets in every store, and in the drafts there are.
 *
 * @param open texts of drafts that an editor will change by the edits in the result, by path
 * @throws as `forget`
 */
export async function forgetEverywhere(
  ctx: Pick<AlbumContext, 'people' | 'cache' | 'drafts'>,
  request: ForgetParams,
  open: ReadonlyMap<string, string> = new Map(),
): Promise<ForgetResult> {
  const { signal } = new AbortController();
  const grouping = await groupLibrary(ctx.people, signal);
  const scope = await scopeOf(request, grouping, ctx.people.home);
  const drafts = await tracesInDrafts(ctx.drafts, forgottenBy(scope, grouping), open);
  const onDisk = async (of: ForgetScope, all: LibraryGrouping): Promise<readonly DraftTrace[]> => {
    const traces = await tracesInDrafts(ctx.drafts, forgottenBy(of, all));
    return traces.filter(({ file }) => !open.has(file));
  };
  const traces: NameTraces = {
    count: async (of, all) => mentionsIn(await onDisk(of, all)),
    erase: (of, all) => eraseTraces(drafts, forgottenBy(of, all), open),
  };
  const result = await forget(ctx.people, ctx.cache, request, { traces, signal });
  return { ...result, drafts: drafts.map(described) };
}

/** The faces of a photo come back when it is looked at again: nobody is forgotten with it. */
function forgottenBy({ what, faces }: ForgetScope, { persons }: LibraryGrouping): Forgotten {
  if (what === 'photo') return { persons, gone: new Set() };
  const isGone = (person: { readonly faces: readonly string[] }): boolean =>
    person.faces.every((face) => faces.has(face));
  return { persons, gone: new Set(persons.filter(isGone).map(({ id }) => id)) };
}

function described({ file, text, edits }: DraftTrace): ForgottenInDraft {
  const document = TextDocument.create(toUri(file), 'markdown', 0, text);
  return {
    draft: toUri(file),
    edits: edits.map(({ start, end, text: newText }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText,
    })),
  };
}
