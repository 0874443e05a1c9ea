import { basename, dirname, join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ChangeInDraft } from '../../contract/protocol.ts';
import { toUri } from '../../contract/uri.ts';
import { basisOf } from '../../story/claims/basis/basisOf.ts';
import type { LibraryGrouping } from '../../people/grouping/groupLibrary.ts';
import { albumPeople, rememberedPeople, type AlbumPeople } from '../../people/recogniseAlbum.ts';
import { asGenerated } from '../asGenerated.ts';
import { draftFile, manifestFile, parseManifest } from '../manifest.ts';
import { editsBetween, mergeWordsOf } from '../merge/diff.ts';
import { readOwn } from '../bundleFiles.ts';
import type { DraftRecord } from '../registry.ts';
import type { Replacement } from '../replaceMention.ts';
import type { FollowedText, Story } from '../stories.ts';
import type { DraftAtHand, DraftsContext, Wanted } from './draftAtHand.ts';
import { peopleKey } from './peopleKey.ts';
import { renameDraft } from './renameDraft.ts';
import { retell } from './retell.ts';
import type { Change, Forgotten } from './spoken.ts';

/** What is to be done about the drafts there are. */
export interface Following {
  /** Who was who; null where only the present is known: every draft is looked at then. */
  readonly before: LibraryGrouping | null;
  readonly after: LibraryGrouping;
  /** Texts of drafts that an editor has, by path: it changes them itself; null where it cannot, and nothing is done then. */
  readonly open?: ReadonlyMap<string, string | null>;
  /** `look`: nothing is written. Default `write`. */
  readonly mode?: 'look' | 'write';
  /**
   * What the user has written in drafts that nobody has open: only placeholders and people who are not to be named any
   * more are replaced there, or everything. Default `careful`.
   */
  readonly ownWords?: 'careful' | 'all';
  readonly forgotten?: Forgotten;
}

/** What came of it. */
export interface Followed {
  /** Changes that were made, or for drafts in `open` are to be made by their editor. */
  readonly drafts: readonly ChangeInDraft[];
  /** Places where the user's own words call somebody as before: nothing was done about them. */
  readonly left: readonly ChangeInDraft[];
}

/**
 * Lets the drafts there are follow the people in them, after any correction: what is as generated becomes what would be
 * generated now, what the user wrote is kept, and calls people as they are called now as far as that is certain.
 *
 * The one place for it: whoever names, joins, parts, hides, forgets or takes back calls this.
 *
 * @throws the abort reason if `signal` aborts; each draft is whole at any time
 */
export async function followPeople(
  ctx: DraftsContext,
  following: Following,
  signal: AbortSignal,
): Promise<Followed> {
  const drafts: ChangeInDraft[] = [];
  const left: ChangeInDraft[] = [];
  const { open = new Map<string, string | null>() } = following;
  for (const record of await recordsOf(ctx, [...open.keys()])) {
    signal.throwIfAborted();
    const at = await draftAtHand(record, open);
    if (at === null) continue;
    const followed = await followOne(ctx, at, following, signal);
    if (followed === null) continue;
    drafts.push(...describe(at.record.file, at.text, followed.text));
    left.push(...describe(at.record.file, followed.text, followed.all));
  }
  return { drafts, left };
}

/** The drafts that runs have written, and others that an editor has open. */
async function recordsOf(
  { drafts }: Pick<DraftsContext, 'drafts'>,
  open: readonly string[],
): Promise<readonly DraftRecord[]> {
  const known = await drafts.list();
  const files = new Set(known.map(({ file }) => file));
  const others = open.filter((file) => !files.has(file) && basename(file) === draftFile);
  return [
    ...known,
    ...others.map((file) => ({
      file,
      folder: dirname(dirname(file)),
      story: {},
      basis: basisOf([]),
    })),
  ];
}

async function draftAtHand(
  record: DraftRecord,
  open: ReadonlyMap<string, string | null>,
): Promise<DraftAtHand | null> {
  const { file } = record;
  if (open.get(file) === null) return null;
  const manifest = parseManifest((await readOwn(join(dirname(file), manifestFile))) ?? '');
  const text = open.get(file) ?? (await readOwn(file));
  if (manifest === null || manifest.state === 'unfinished' || text === null) return null;
  return { record, manifest, text, isOpen: open.has(file) };
}

async function followOne(
  ctx: DraftsContext,
  at: DraftAtHand,
  following: Following,
  signal: AbortSignal,
): Promise<Pick<Wanted, 'text' | 'all'> | null> {
  const { before, after, mode = 'write', ownWords = 'careful', forgotten } = following;
  const { file } = at.record;
  const story = await ctx.stories.find(file);
  const people = story && peopleIn(after, story);
  const was = story && before && peopleKey(peopleIn(before, story), story);
  const is = story && people && peopleKey(people, story);
  if (was !== null && was === is && forgotten === undefined) return null;
  const history = await ctx.stories.followed(file);
  const taken = was === null ? undefined : history.at(-1);
  const restored = taken?.before === is ? restoredText(taken, at.text) : null;
  const change: Change = {
    before,
    after,
    ...(forgotten === undefined ? {} : { forgotten }),
  };
  const extent = at.isOpen || ownWords === 'all' ? 'all' : 'placeholders';
  const options = { change, extent, mode, restored } as const;
  const wanted =
    story && people
      ? await retell(ctx, { ...at, story, people }, options, signal)
      : renameDraft(at, options);
  if (wanted === null) return null;
  if (mode === 'look') {
    await wanted.leave();
    return wanted;
  }
  await wanted.write(wanted.text);
  if (forgotten !== undefined) await ctx.stories.keepFollowed(file, []);
  else if (restored !== null) await ctx.stories.keepFollowed(file, history.slice(0, -1));
  else if (
    was !== null &&
    at.text !== asGenerated(at.manifest, at.text).text &&
    wanted.text !== at.text
  ) {
    const texts = [...history, { before: was, was: at.text, is: wanted.text }];
    await ctx.stories.keepFollowed(file, texts);
  }
  return wanted;
}

function peopleIn(grouping: LibraryGrouping, { photos, faces }: Story): AlbumPeople {
  return faces === 'skip' ? rememberedPeople(grouping, photos) : albumPeople(grouping, photos);
}

/** The text as it was before the correction that is taken back, with everything that was written since. */
function restoredText({ was, is }: FollowedText, text: string): string {
  return mergeWordsOf({ base: is, edited: text, generated: was });
}

function describe(file: string, was: string, is: string): readonly ChangeInDraft[] {
  return was === is ? [] : [changeInDraft(file, was, editsBetween(was, is))];
}

/** Replacements in lines and characters. */
export function changeInDraft(
  file: string,
  text: string,
  edits: readonly Replacement[],
): ChangeInDraft {
  const document = TextDocument.create(toUri(file), 'markdown', 0, text);
  return {
    draft: toUri(file),
    edits: edits.map(({ start, end, text: newText }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText,
    })),
  };
}
