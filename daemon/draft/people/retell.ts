import { dirname, join } from 'node:path';
import type { Person } from '../../contract/person.ts';
import { version } from '../../contract/version.ts';
import type { AlbumPeople } from '../../people/recogniseAlbum.ts';
import { turnedCopy } from '../../photo/copies/turnedCopy.ts';
import { publishedCopy } from '../../photo/copies/publishedCopy.ts';
import { basisOfDraft } from '../claims/draftBasis.ts';
import { narrator } from '../../story/narrator/narrator.ts';
import { planStory } from '../../story/plan/plan.ts';
import type { StoryPlan } from '../../story/plan/storyPlan.ts';
import { asGenerated } from '../asGenerated.ts';
import { openBundle, type Bundle } from '../bundle.ts';
import { composeDraft } from '../compose.ts';
import { shownTurn } from '../decisions/albumDecisions.ts';
import type { Manifest } from '../manifest.ts';
import { findImages } from '../markdownRegions.ts';
import { isPlainName } from '../ownership.ts';
import { readOwn } from '../bundleFiles.ts';
import { applied } from '../merge/blocks.ts';
import { mergeDraft } from '../merge/mergeDraft.ts';
import { pathOfSource } from '../sourceName.ts';
import { storyInput } from '../storyInput.ts';
import type { Story } from '../stories.ts';
import { renameIn, type Extent } from './callings.ts';
import type { DraftAtHand, DraftsContext, Wanted } from './draftAtHand.ts';
import { numbersOf, placeholdersIn, placeholdersOfAlbum } from './placeholders.ts';
import { arePortraits, listedAmong, possiblePortraits } from './portraits.ts';
import { createReplayWriter } from './replayWriter.ts';
import { othersOf, spokenOf, type Change, type SpokenPerson } from './spoken.ts';

/** A draft that can be told again. */
export interface TellableDraft extends DraftAtHand {
  readonly story: Story;
  readonly people: AlbumPeople;
}

export interface RetellOptions {
  readonly change: Change;
  /** What of the user's own words is replaced. */
  readonly extent: Extent;
  readonly mode: 'look' | 'write';
  /** The text as it was before a correction that is taken back; null where none is. */
  readonly restored: string | null;
}

/**
 * Tells a draft again from what it was made from, with the people as they are now.
 *
 * @returns null where nothing of it changes, or where it is not to be touched
 */
export async function retell(
  ctx: DraftsContext,
  draft: TellableDraft,
  { change, extent, mode, restored }: RetellOptions,
  signal: AbortSignal,
): Promise<Wanted | null> {
  const { record, manifest, text: edited, story, people, isOpen } = draft;
  const given = await placeholdersOfAlbum(ctx.drafts, record.folder, manifest);
  const numbers = numbersOf(given, change.after, people.people);
  const input = await storyInput(ctx, story, people, record.story, numbers);
  const plan = planStory({
    ...input,
    people: [...input.people, ...unspeakable(change)],
    observations: new Map(story.observations),
  });
  if (plan.chapters.length === 0) return null;
  const bundle = await openBundle({
    plan,
    folder: record.folder,
    output: dirname(record.file),
    regenerate: true,
    generator: `photoblog ${version}`,
    placeholders: placeholdersIn(manifest).filter(
      ({ id }) => change.forgotten?.persons.has(id) !== true,
    ),
  });
  let isKept = false;
  try {
    // Somebody took the draft away in this moment.
    if (bundle.draft !== record.file || bundle.previous === null) return null;
    await placeImages(ctx, bundle, draft, mode, signal);
    const spoken = spokenOf(manifest, change, placeholderIn(plan, numbers));
    const everybody = [...spoken, ...othersOf(manifest, change)];
    const quotations = change.forgotten === undefined ? 'keep' : 'change';
    const rename = (text: string, of: Extent): ReturnType<typeof renameIn> =>
      renameIn(text, manifest, everybody, { extent: of, quotations });
    const told = asGenerated(manifest, edited);
    const base = rename(told.text, 'all');
    const isReplayed = manifest.writer === 'ollama' || told.kept.size > 0;
    const writer = isReplayed
      ? createReplayWriter(
          applied(told.text, base),
          pathsOf(manifest, story),
          narrator,
          manifest.writer === 'ollama' ? 'all' : told.kept,
        )
      : narrator;
    const drawings = await drawingsOf(manifest, bundle.dir);
    const context = { cache: ctx.cache, people };
    const portraits = listedAmong(
      await possiblePortraits(plan, context, bundle.dir, manifest.portraits),
      plan,
    );
    const composing = { signal, imageOf: bundle.imageOf, drawings, portraits };
    let generated = '';
    for await (const piece of composeDraft(plan, writer, composing)) generated += piece;
    const merge = (of: Extent): string =>
      restored ??
      mergeDraft({
        base: told.text,
        edited,
        generated,
        renaming: { base, edited: rename(edited, of) },
      });
    const text = merge(extent);
    const all = extent === 'all' ? text : merge('all');
    const isSettled = manifest.pending === undefined && arePortraits(manifest.portraits, portraits);
    if (isSettled && text === edited && all === edited && generated === manifest.base) return null;
    isKept = true;
    return {
      text,
      all,
      leave: () => bundle.abandon(),
      write: async (merged) => {
        await bundle.finish({
          text: generated,
          merged,
          writer: manifest.writer,
          others: stillSpokenOf(spoken, merged, plan),
          kept: told.kept,
          drawings,
          portraits,
          saveBy: isOpen ? 'client' : 'daemon',
        });
        await ctx.drafts.remember({ ...record, basis: basisOfDraft(plan) });
      },
    };
  } finally {
    if (!isKept) await bundle.abandon();
  }
}

/** Images that are there stay as they are: what they show is followed elsewhere, and their photos may be out of reach. */
async function placeImages(
  ctx: DraftsContext,
  bundle: Bundle,
  { manifest, story, people }: TellableDraft,
  mode: 'look' | 'write',
  signal: AbortSignal,
): Promise<void> {
  const placed = new Set(manifest.photos.map(({ sha256 }) => sha256));
  const photoOf = new Map(story.photos.map((photo) => [photo.sha256, photo]));
  const decisions = await ctx.choices.all(story.folder);
  await bundle.placeImages(async (sha256) => {
    if (mode === 'look' || placed.has(sha256)) return null;
    const photo = photoOf.get(sha256);
    const file = join(story.folder, photo?.path ?? '');
    const hidden = people.hiddenIn(sha256);
    const copy = await publishedCopy(ctx, { file, sha256, hidden, faces: story.faces }, signal);
    return turnedCopy(ctx.pool, copy, photo ? shownTurn(photo, decisions) : 0, signal);
  }, signal);
}

/** The map and the days as they are: nobody is in them. */
async function drawingsOf(
  { drawings = [], base }: Manifest,
  dir: string,
): Promise<readonly { readonly file: string; readonly alt: string; readonly text: string }[]> {
  const alts = new Map(findImages(base).map(({ file, altText }) => [file, altText]));
  const found = await Promise.all(
    drawings.map(async ({ file }) => {
      const text = isPlainName(file) ? await readOwn(join(dir, file)) : null;
      return text === null ? [] : [{ file, alt: alts.get(file) ?? '', text }];
    }),
  );
  return found.flat();
}

/** Whoever was forgotten is told by no caption either. */
function unspeakable({ forgotten }: Change): readonly Person[] {
  return [...(forgotten?.names ?? [])].map((name, index) => ({
    id: `forgotten ${index}`,
    name,
    faces: [],
    cover: '',
    hidden: true,
    stranger: false,
    consent: 'never',
  }));
}

/** What a plan, or else an earlier draft, calls somebody without a name. */
export function placeholderIn(
  { cast }: StoryPlan,
  numbers: ReadonlyMap<string, number>,
): (person: Person) => string | null {
  const labels = new Map(cast.map(({ id, label }) => [id, label]));
  return ({ id }) => {
    const number = numbers.get(id);
    return labels.get(id) ?? (number === undefined ? null : `@person-${number}`);
  };
}

/** People of the library whom the user's own words call by a label that the plan does not give. */
export function stillSpokenOf(
  spoken: readonly SpokenPerson[],
  text: string,
  { cast }: StoryPlan,
): Manifest['people'] {
  const told = new Set(cast.flatMap(({ label }) => label ?? []));
  return spoken.flatMap(({ label, id, labels, becomes }) => {
    const own = [
      ...new Set([label, ...labels, ...(becomes?.kind === 'name' ? [becomes.label] : [])]),
    ];
    return own.flatMap((each) =>
      id === null || told.has(each) || !text.includes(each)
        ? []
        : [{ label: each, id, name: each.startsWith('@person-') ? null : each }],
    );
  });
}

function pathsOf({ photos }: Manifest, story: Story): (image: string) => string | null {
  const paths = story.photos.map(({ path }) => path);
  const byImage = new Map(photos.map(({ image, source }) => [image, source]));
  return (image) => {
    const source = byImage.get(image);
    return source === undefined ? null : pathOfSource(source, paths);
  };
}
