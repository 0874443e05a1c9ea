import { join } from 'node:path';

import type { Album } from './albumContents.ts';
import type { AlbumContext } from './context.ts';
import type { AlbumEvent } from '../contract/events.ts';
import { turnedCopy } from '../photo/copies/turnedCopy.ts';
import { problem, type Problem } from '../contract/problem.ts';
import { publishedCopy } from '../photo/copies/publishedCopy.ts';
import type { PhotoReport, Report } from '../contract/report.ts';
import { shownTurn } from '../draft/decisions/albumDecisions.ts';
import { claimsOfText } from '../draft/claims/claimsInText.ts';
import { countUnsupportedMarks } from '../draft/markdown.ts';
import { findImages, findRegions } from '../draft/markdownRegions.ts';
import { toUri } from '../contract/uri.ts';
import type { GenerateParams, Review } from '../contract/protocol.ts';
import { version } from '../contract/version.ts';
import type { Seeing } from './describePhotos.ts';
import { basisOfDraft } from '../draft/claims/draftBasis.ts';
import { journeyOf } from '../draft/journey.ts';
import { drawingsBeside } from '../page/journey/drawings.ts';
import { openBundle } from '../draft/bundle.ts';
import { composeDraft } from '../draft/compose.ts';
import { digestOfParts } from '../draft/madeOf.ts';
import { manifestFile, parseManifest, type Manifest } from '../draft/manifest.ts';
import { readOwn } from '../draft/bundleFiles.ts';
import { mergeEdits } from '../draft/people/mergeEdits.ts';
import { numbersOf, placeholdersOfAlbum } from '../draft/people/placeholders.ts';
import { listedAmong, listedIn, possiblePortraits } from '../draft/people/portraits.ts';
import { storyInput } from '../draft/storyInput.ts';
import { draftPlace, isThere } from '../photo/find/joinedAlbum.ts';
import { groupLibrary } from '../people/grouping/groupLibrary.ts';
import { planStory } from '../story/plan/plan.ts';
import { type StoryPlan } from '../story/plan/storyPlan.ts';
import type { Observation } from '../story/plan/facts.ts';
import type { Writer } from '../story/writer.ts';
import { message, type Message } from '../shared/words/message.ts';
import { tell } from '../shared/words/say.ts';
import { systemReason } from '../shared/words/systemReason.ts';

/** What a run says about the draft it wrote. */
export interface WrittenDraft {
  /** Absolute path of `index.md`. */
  readonly index: string;
  readonly writer: Report['writer'];
  /** Where each photo went, and why; by path. */
  readonly choices: ReadonlyMap<string, NonNullable<PhotoReport['chosen']>>;
  readonly problems: readonly Problem[];
  /** Where another run over the same would leave the draft as it is: what tells whether it would. */
  readonly standing?: StandingDraft;
}

/** What a draft stands on that is left as it is while nothing changes. */
export interface StandingDraft {
  readonly madeOf: string;
  readonly plan: StoryPlan;
  /** Absolute paths of the copies that stand beside it. */
  readonly copies: readonly string[];
}

/** Who makes a draft. */
export interface DraftMakers {
  readonly writer: Writer;
  readonly seeing: Seeing;
  /** Absent where nobody is asked. */
  readonly review?: Review;
}

/**
 * Plans the story, writes the draft and puts its images beside it.
 *
 * @returns null when no photo could be used
 * @throws the abort reason if `signal` aborts; what was there before is there again then
 */
export async function* writeDraft(
  ctx: AlbumContext,
  request: GenerateParams,
  album: Album,
  { writer, seeing, review }: DraftMakers,
  signal: AbortSignal,
): AsyncGenerator<AlbumEvent, WrittenDraft | null> {
  const { saveBy = 'daemon' } = request;
  const everybody = await groupLibrary(ctx.people, signal);
  const given = await placeholdersOfAlbum(
    ctx.drafts,
    request.folder,
    await manifestOf(ctx.home, request),
  );
  const numbers = numbersOf(given, everybody, album.people.people);
  const { plan, observations } = yield* planDraft(ctx, request, album, { seeing, numbers });
  if (plan.chapters.length === 0) return null;
  const journey = journeyOf(plan, album.photos);
  const problems: Problem[] = [];
  const decisions = await ctx.choices.all(request.folder);
  const leftOut = new Set(
    decisions.chosen.flatMap(({ photo, choice }) => (choice === 'leave-out' ? [photo] : [])),
  );
  const { faces } = everybody;
  const unseen = new Set(everybody.persons.flatMap((p) => (p.consent === 'never' ? p.faces : [])));
  const mayShowNow = (sha256: string): boolean =>
    !faces.some(({ id, photo }) => photo === sha256 && unseen.has(id));
  const bundle = await openBundle({
    plan,
    folder: request.folder,
    output: request.output ?? draftPlace(ctx.home, request.folder),
    isOthers: async (file) => {
      const known = await ctx.drafts.find(file);
      return known !== null && known.folder !== request.folder && isThere(known.folder);
    },
    generator: `photoblog ${version}`,
    regenerate: request.regenerate ?? false,
    mayShow: mayShowNow,
    placeholders: given,
  });
  const stays = {
    index: bundle.draft,
    writer: writer.name,
    choices: choicesOf(plan, leftOut),
    problems,
  };
  const copies: string[] = [];
  let finished = false;
  let madeOf: string | undefined;
  try {
    const faces = request.faces === false ? 'skip' : 'find';
    const photoOf = new Map(album.photos.map((photo) => [photo.sha256, photo]));
    const copyOf = async (sha256: string): Promise<string> => {
      const photo = photoOf.get(sha256);
      const file = join(request.folder, photo?.path ?? '');
      const hidden = album.people.hiddenIn(sha256);
      const copy = await publishedCopy(ctx, { file, sha256, hidden, faces }, signal);
      const turn = photo ? shownTurn(photo, decisions) : 0;
      const turned = await turnedCopy(ctx.pool, copy, turn, signal);
      copies.push(copy, turned);
      return turned;
    };
    const unplaced = await bundle.placeImages(copyOf, signal);
    problems.push(...unplaced.map(({ path, error }) => notPlaced(path, error)));
    yield { kind: 'draft', path: bundle.draft };
    const context = { cache: ctx.cache, people: album.people };
    const possible = await possiblePortraits(
      plan,
      context,
      bundle.dir,
      bundle.previous?.manifest.portraits,
    );
    // A model finds other words each time, and whoever looks at a draft before it is saved may take a part of it.
    if (writer.name === 'builtin' && review === undefined) {
      madeOf = digestOfParts({
        version,
        ...{ plan, given, clocks: album.clocks, story: request.story },
        faces: facesOf(request, album),
        observations: [...observations],
        photos: album.photos.map((photo) => ({
          ...photo,
          faces: photo.faces.map((face) => ({ ...face, embedding: null, second: null })),
        })),
      });
      const isKnown = (await ctx.drafts.find(bundle.draft)) !== null;
      const isSame =
        isKnown &&
        problems.length === 0 &&
        (await ctx.stories.isMadeOf(bundle.draft, madeOf)) &&
        // A draft of the same plan lists whom it listed: nothing is told to know that.
        bundle.isSettled(listedIn(possible, bundle.previous?.base ?? ''));
      if (isSame) {
        finished = true;
        yield { kind: 'text', text: bundle.previous?.text ?? '' };
        await ctx.stories.keepFollowed(bundle.draft, []);
        return { ...stays, standing: { madeOf, plan, copies } };
      }
    }
    const portraits = listedAmong(possible, plan);
    const drawings =
      request.story?.map === true ? await drawingsBeside(journey, plan.style.language) : [];
    const pieces = composeDraft(plan, writer, {
      signal,
      imageOf: bundle.imageOf,
      drawings,
      portraits,
    });
    let text = '';
    const { previous } = bundle;
    const isEdited = previous !== null && previous.text !== previous.base;
    if (previous !== null && (isEdited || review !== undefined)) {
      // Edits can only be merged with a whole draft, and only a whole one can be looked at.
      for await (const piece of pieces) text += piece;
      const { text: edited, manifest } = previous;
      const change = { before: null, after: everybody };
      const merging = { manifest, edited, generated: text, plan, numbers, change };
      const { merged, others } = isEdited ? mergeEdits(merging) : { merged: text, others: [] };
      const wanted = await reviewed(review, { draft: bundle.draft, before: edited, after: merged });
      if (wanted === null) return stays;
      yield { kind: 'text', text: wanted };
      const made = { text, others, writer: writer.name, saveBy, drawings, portraits };
      await bundle.finish({ ...made, merged: wanted });
    } else {
      for await (const piece of pieces) {
        text += piece;
        yield { kind: 'text', text: piece };
      }
      await bundle.finish({ text, writer: writer.name, saveBy, drawings, portraits });
    }
    finished = true;
    problems.push(...unsupported(text, plan, writer));
  } finally {
    // Also when the reader of the events simply leaves.
    if (!finished) await bundle.abandon();
  }
  await ctx.drafts.remember({
    file: bundle.draft,
    folder: request.folder,
    story: request.story ?? {},
    basis: basisOfDraft(plan),
    journey,
    clocks: album.clocks,
  });
  const story = {
    file: bundle.draft,
    folder: request.folder,
    photos: album.photos,
    faces: facesOf(request, album),
    observations: [...observations],
  };
  await ctx.stories.keep(story, madeOf);
  await ctx.stories.keepFollowed(bundle.draft, []);
  for (const each of problems) yield { kind: 'problem', problem: each, path: null };
  return madeOf === undefined ? stays : { ...stays, standing: { madeOf, plan, copies } };
}

/** A draft that is told again has its faces from before. */
function facesOf({ faces }: GenerateParams, { people }: Album): 'find' | 'skip' {
  return faces === false && people.people.length === 0 ? 'skip' : 'find';
}

async function reviewed(
  review: Review | undefined,
  proposal: Parameters<Review>[0],
): Promise<string | null> {
  if (review === undefined) return proposal.after;
  return review({ ...proposal, draft: toUri(proposal.draft) });
}

/** What is to be told, and what a model saw of it. */
export interface Planned {
  readonly plan: StoryPlan;
  /** By content hash. */
  readonly observations: ReadonlyMap<string, Observation>;
}

/**
 * Chooses photos, has the chosen ones described, and plans again with what was seen.
 *
 * @param numbers of the placeholders that people have in drafts of this album, by person id
 */
export async function* planDraft(
  ctx: AlbumContext,
  request: Pick<GenerateParams, 'folder' | 'story'>,
  { photos, people }: Album,
  { seeing, numbers }: { readonly seeing: Seeing; readonly numbers: ReadonlyMap<string, number> },
): AsyncGenerator<AlbumEvent, Planned> {
  const { folder, story = {} } = request;
  const input = await storyInput(ctx, { folder, photos }, people, story, numbers);
  const plan = planStory(input);
  const chosen = new Set(plan.chapters.flatMap(({ shots }) => shots.map(({ path }) => path)));
  const names = new Map(
    plan.cast.flatMap(({ id, naming, label }) => (naming === 'name' ? [[id, label] as const] : [])),
  );
  const observations = yield* seeing.rest(
    photos.filter(({ path }) => chosen.has(path)),
    (face) => names.get(people.personOf(face) ?? '') ?? null,
  );
  return {
    plan: observations.size === 0 ? plan : planStory({ ...input, observations }),
    observations,
  };
}

/** Of the draft that may be in the way of a new one; null where there is none of ours. */
async function manifestOf(
  home: string,
  { folder, output }: GenerateParams,
): Promise<Manifest | null> {
  const bundle = output ?? draftPlace(home, folder);
  return parseManifest((await readOwn(join(bundle, manifestFile))) ?? '');
}

function choicesOf(plan: StoryPlan, leftOut: ReadonlySet<string>): WrittenDraft['choices'] {
  const told = (reason: Message | null): string => (reason === null ? '' : tell(reason));
  return new Map<string, NonNullable<PhotoReport['chosen']>>([
    ...plan.chapters.flatMap(({ shots }) =>
      shots.map(({ path, reason }) => [path, { role: 'chapter', reason: told(reason) }] as const),
    ),
    ...plan.gallery.map(
      ({ path, reason }) => [path, { role: 'gallery', reason: told(reason) }] as const,
    ),
    ...plan.leftOut.map(({ path, sha256, reason }) => {
      const left = { role: 'left-out', reason: told(reason) } as const;
      return [path, leftOut.has(sha256 ?? '') ? { ...left, by: 'you' as const } : left] as const;
    }),
  ]);
}

/** Claims listed at most; the editor marks them all. */
const mostClaims = 6;

/** What a model has put into the draft that no fact supports and no second try took out again. */
function unsupported(
  text: string,
  plan: StoryPlan,
  { name, takenOut }: Writer,
): readonly Problem[] {
  // The narrator says nothing but facts.
  if (name === 'builtin') return [];
  const count = takenOut?.() ?? 0;
  const out: Problem = {
    ...problem('draft/unsupported-claim', message('draft.takenOut', { count })),
    severity: 'information',
  };
  return [...marked(text, plan), ...(count === 0 ? [] : [out])];
}

/** What stands in the draft all the same, and how many sentences are marked for it. */
function marked(text: string, plan: StoryPlan): readonly Problem[] {
  const { language } = plan.style;
  const prose = { text, regions: findRegions(text), images: findImages(text) };
  const claims = claimsOfText(prose, basisOfDraft(plan), language);
  const words = [...new Set(claims.map(({ claim }) => claim.text))];
  if (words.length === 0) return [];
  const listed = words.slice(0, mostClaims).map((word) => `"${word}"`);
  const all = listed.join(', ');
  const count = words.length - mostClaims;
  const what = count > 0 ? message('draft.andMore', { listed: all, count }) : all;
  const sentences = countUnsupportedMarks(text);
  return [
    problem('draft/unsupported-claim', message('draft.unsupported', { what, count: sentences })),
  ];
}

function notPlaced(path: string, error: unknown): Problem {
  const told = message('draft.notPlaced', { path, reason: systemReason(error) });
  return problem('draft/broken-image', told);
}
