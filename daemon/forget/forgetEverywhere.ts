import type { AlbumContext } from '../album/context.ts';
import {
  changeDrafts,
  describeChange,
  mentionsIn,
  changesInDrafts,
  type DraftChange,
  forgetting,
  type Renaming,
} from '../draft/renamePeople.ts';
import { forget, type NameTraces } from './forget.ts';
import type { ForgetScope } from './forgetScope.ts';
import { groupLibrary, type LibraryGrouping } from '../people/grouping/groupLibrary.ts';
import { scopeOf } from './forgetScope.ts';
import type { ForgetParams, ForgetResult } from '../contract/protocol.ts';

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
  const drafts = await changesInDrafts(ctx.drafts, forgottenBy(scope, grouping), open);
  const onDisk = async (of: ForgetScope, all: LibraryGrouping): Promise<readonly DraftChange[]> => {
    const traces = await changesInDrafts(ctx.drafts, forgottenBy(of, all));
    return traces.filter(({ file }) => !open.has(file));
  };
  const traces: NameTraces = {
    count: async (of, all) => mentionsIn(await onDisk(of, all)),
    erase: (of, all) => changeDrafts(drafts, forgottenBy(of, all), open),
  };
  const result = await forget(ctx.people, ctx.cache, request, { traces, signal });
  return { ...result, drafts: drafts.map(describeChange) };
}

/** The faces of a photo come back when it is looked at again: nobody is forgotten with it. */
function forgottenBy({ what, faces }: ForgetScope, { persons }: LibraryGrouping): Renaming {
  if (what === 'photo') return forgetting(persons, new Set());
  const isGone = (person: { readonly faces: readonly string[] }): boolean =>
    person.faces.every((face) => faces.has(face));
  return forgetting(persons, new Set(persons.filter(isGone).map(({ id }) => id)));
}
