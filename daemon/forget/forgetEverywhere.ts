import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AlbumContext } from '../album/context.ts';
import type { ChangeInDraft, ForgetParams, ForgetResult } from '../contract/protocol.ts';
import { manifestFile, parseManifest } from '../draft/manifest.ts';
import { findRegions, isInside } from '../draft/markdownRegions.ts';
import { readOwn } from '../draft/bundleFiles.ts';
import { followPeople } from '../draft/people/followPeople.ts';
import type { Forgotten } from '../draft/people/spoken.ts';
import { basisWithout } from '../draft/people/basisWithout.ts';
import type { DraftRecord } from '../draft/registry.ts';
import { groupLibrary, type LibraryGrouping } from '../people/grouping/groupLibrary.ts';
import { personOfId } from '../people/keptIds.ts';
import { forget, type NameTraces } from './forget.ts';
import { scopeOf, type ForgetScope } from './forgetScope.ts';
import type { Place } from './nameFinder.ts';
import { withoutFaces } from './withoutFaces.ts';

type ForgettingContext = Pick<
  AlbumContext,
  'people' | 'cache' | 'drafts' | 'pool' | 'choices' | 'stories'
>;

/**
 * Forgets in every store, and in the drafts there are.
 *
 * @param open texts of drafts that an editor will change by the edits in the result, by path; null where it cannot
 * @throws as `forget`
 */
export async function forgetEverywhere(
  ctx: ForgettingContext,
  request: ForgetParams,
  open: ReadonlyMap<string, string | null> = new Map(),
): Promise<ForgetResult> {
  const { signal } = new AbortController();
  const grouping = await groupLibrary(ctx.people, signal);
  // Who has the draft open and cannot be asked still wants the people forgotten: then it is the file that changes.
  const asked = new Map([...open].flatMap(([file, text]) => (text === null ? [] : [[file, text]])));
  const records = await ctx.drafts.list();
  const follow = async (
    scope: ForgetScope,
    before: LibraryGrouping,
    mode: 'look' | 'write',
  ): Promise<readonly ChangeInDraft[]> => {
    const after =
      mode === 'look' ? withoutScope(before, scope) : await groupLibrary(ctx.people, signal);
    const forgotten = forgottenBy(scope, before);
    const following = { before, after, open: asked, mode, ownWords: 'all', forgotten } as const;
    return (await followPeople(ctx, following, signal)).drafts;
  };
  let drafts: readonly ChangeInDraft[] = [];
  const traces: NameTraces = {
    count: (scope, all) => countMentions(records, scope, all, asked),
    erase: async (scope, all) => {
      for (const record of records) await eraseStory(ctx, record, scope);
      drafts = await follow(scope, all, 'write');
      for (const record of records) await eraseRecord(ctx, record, scope);
      if (scope.album !== null) await ctx.drafts.forgetClaims(scope.album);
    },
  };
  const result = await forget(ctx.people, ctx.cache, request, { traces, signal });
  if (request.preview === true) {
    const scope = await scopeOf(request, grouping, ctx.people.home);
    drafts = await follow(scope, grouping, 'look');
  }
  return { ...result, drafts };
}

/** The faces of a photo come back when it is looked at again: nobody is forgotten with it. */
function forgottenBy({ what, faces, names }: ForgetScope, { persons }: LibraryGrouping): Forgotten {
  if (what === 'photo') return { persons: new Set(), names: new Set() };
  const isGone = (person: { readonly faces: readonly string[] }): boolean =>
    person.faces.every((face) => faces.has(face));
  return { persons: new Set(persons.filter(isGone).map(({ id }) => id)), names };
}

/** The library as it will be, for a preview. */
function withoutScope(grouping: LibraryGrouping, { what, faces }: ForgetScope): LibraryGrouping {
  if (what === 'photo') return grouping;
  const persons = grouping.persons.flatMap((person) => {
    const own = person.faces.filter((face) => !faces.has(face));
    return own.length === 0 ? [] : [{ ...person, faces: own }];
  });
  return {
    ...grouping,
    persons,
    personOf: new Map([...grouping.personOf].filter(([face]) => !faces.has(face))),
    gates: new Map([...grouping.gates].filter(([face]) => !faces.has(face))),
    faces: grouping.faces.filter(({ id }) => !faces.has(id)),
  };
}

/** A story without the faces that are forgotten; without a photo of it, it cannot be told again. */
async function eraseStory(
  { stories, drafts, choices }: ForgettingContext,
  record: DraftRecord,
  { what, photos, faces }: ForgetScope,
): Promise<void> {
  const story = await stories.find(record.file);
  if (!story) return;
  const isGone = ({ sha256 }: { readonly sha256: string | null }): boolean =>
    photos.has(sha256 ?? '');
  if (story.photos.some(isGone)) {
    await stories.forget(record.file);
    if (what !== 'photo') return;
    const left = { ...story, photos: story.photos.filter((photo) => !isGone(photo)) };
    await drafts.remember({
      ...record,
      basis: await basisWithout({ drafts, choices }, left, record),
    });
    return;
  }
  const kept = story.photos.map((photo) => withoutFaces(photo, faces));
  await stories.keep({ ...story, photos: kept });
}

/** What is kept about the draft of an album goes with the album; the draft itself is the user's. */
async function eraseRecord(
  { stories, drafts }: ForgettingContext,
  { file, folder }: DraftRecord,
  { what, album }: ForgetScope,
): Promise<void> {
  if (what !== 'everything' && folder !== album) return;
  await stories.forget(file);
  await drafts.forget(file);
}

/**
 * How often drafts tell of people: found by reading text and manifest, whatever their ids say. Where somebody who stays is
 * called so, as Ana Maria is Ana for short, it is they who are told.
 */
async function countMentions(
  records: readonly DraftRecord[],
  scope: ForgetScope,
  grouping: LibraryGrouping,
  open: ReadonlyMap<string, string>,
): Promise<number> {
  const { persons } = forgottenBy(scope, grouping);
  const { finder } = scope;
  let mentions = 0;
  for (const { file } of records) {
    const kept = await readOwn(join(dirname(file), manifestFile));
    const manifest = parseManifest(kept ?? '');
    if (!manifest) continue;
    const isGone = (id: string): boolean =>
      persons.has(id) || persons.has(personOfId(id, grouping)?.id ?? '');
    const stays = (id: string): boolean => !isGone(id) && personOfId(id, grouping) !== null;
    const staying = new Set(manifest.people.flatMap(({ id, label }) => (stays(id) ? [label] : [])));
    const placesIn = (text: string): readonly Place[] =>
      finder.placesIn(text).filter(({ start, end }) => !staying.has(text.slice(start, end)));
    const told = manifest.people.filter(
      ({ id, label }) => isGone(id) || placesIn(label).length > 0,
    );
    const shown = manifest.photos.flatMap(({ people }) => people).filter(isGone);
    // What the user has called a file is not ours to forget.
    const images = manifest.photos.map(({ image }) => image);
    const plain = (text: string): string =>
      images.reduce((rest, image) => rest.replaceAll(image, ''), text);
    mentions += told.length + shown.length + placesIn(plain(manifest.base)).length;
    // Of a draft that an editor changes, its own text is what counts.
    const text = open.has(file) ? '' : plain(await readFile(file, 'utf8'));
    const { silent } = findRegions(text);
    mentions += placesIn(text).filter(
      ({ start }) => !silent.some((span) => isInside(start, span)),
    ).length;
  }
  return mentions;
}
