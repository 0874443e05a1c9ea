import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BoardChapter, BoardPhoto, BoardResult } from '../contract/album.ts';
import { retell } from '../contract/problem.ts';
import type { BoardParams } from '../contract/protocol.ts';
import { toUri } from '../contract/uri.ts';
import { shownTurn, type AlbumDecisions } from '../draft/decisions/albumDecisions.ts';
import { manifestFile, parseManifest, type Manifest } from '../draft/manifest.ts';
import type { DraftRecord } from '../draft/registry.ts';
import { splitSections } from '../draft/sections.ts';
import { recogniseKnown, type AlbumPeople } from '../people/recogniseAlbum.ts';
import { turnBox } from '../photo/copies/turn.ts';
import { orNull } from '../shared/files.ts';
import { narrate } from '../story/narrator/narrator.ts';
import { planStory } from '../story/plan/plan.ts';
import type { StoryPlan } from '../story/plan/storyPlan.ts';
import type { AlbumPhoto } from '../contract/photo.ts';
import type { AlbumContext } from './context.ts';
import { knownAlbum } from './knownAlbum.ts';
import { requireAlbum } from '../photo/find/joinedAlbum.ts';
import { storyInput } from '../draft/storyInput.ts';
import type { Message } from '../shared/words/message.ts';
import { say, tell } from '../shared/words/say.ts';

/**
 * An album as its draft shows it, or would show it: photos by chapter, with what was decided and why each is where it is.
 * Nothing is decoded: photos that no run has looked at are waiting.
 *
 * @throws DaemonError `folderNotFound`; the abort reason if `signal` aborts
 */
export async function readBoard(
  ctx: AlbumContext,
  { folder, story }: BoardParams,
  signal: AbortSignal,
): Promise<BoardResult> {
  requireAlbum(folder);
  const { photos, waiting } = await knownAlbum(ctx, folder, signal);
  const people = await recogniseKnown(ctx.people, photos, signal);
  const draft = await newestDraft(ctx, folder);
  const request = { folder, story: story ?? draft?.record.story ?? {} };
  const input = await storyInput(ctx, { folder, photos }, people, request.story);
  const plan = planStory(input);
  const decisions = await ctx.choices.all(folder);
  const places = placesOf(plan);
  const known = new Map(photos.map((photo) => [photo.path, photo]));
  const shown = photoMaker(ctx, { plan, people, decisions, places });
  const inOrder = [
    ...plan.chapters.flatMap((chapter) => chapter.photos),
    ...plan.leftOut.map(({ path }) => path),
  ];
  return {
    folder,
    draft: draft && toUri(draft.record.file),
    writer: draft?.manifest?.writer ?? null,
    chapters: chaptersOf(plan, draft?.text ?? ''),
    photos: [
      ...inOrder.flatMap((path) => {
        const photo = known.get(path);
        return photo ? [shown(photo)] : [];
      }),
      ...waiting.map(waitingPhoto),
    ],
    undo: decisions.undo,
    redo: decisions.redo,
  };
}

interface Draft {
  readonly record: DraftRecord;
  readonly text: string;
  readonly manifest: Manifest | null;
}

/** The draft of an album that was changed last. */
export async function newestDraft(
  { drafts }: Pick<AlbumContext, 'drafts'>,
  folder: string,
): Promise<Draft | null> {
  const own = (await drafts.list()).filter((record) => record.folder === folder);
  const dated = await Promise.all(
    own.map(async (record) => ({
      record,
      at: (await stat(record.file).catch(orNull))?.mtimeMs ?? 0,
    })),
  );
  const newest = dated.sort((a, b) => b.at - a.at)[0]?.record;
  if (!newest) return null;
  const text = await readFile(newest.file, 'utf8').catch(orNull);
  const manifest = await readFile(join(dirname(newest.file), manifestFile), 'utf8').catch(orNull);
  return {
    record: newest,
    text: text ?? '',
    manifest: manifest === null ? null : parseManifest(manifest),
  };
}

/** The user's own heading where the draft has the chapter; else as the narrator would call it. */
function chaptersOf(plan: StoryPlan, text: string): readonly BoardChapter[] {
  const written = new Map(
    splitSections(text).flatMap(({ anchor, heading }) =>
      anchor && heading ? [[anchor, heading]] : [],
    ),
  );
  const { outline } = narrate(plan);
  return plan.chapters.map(({ anchor, photos }, index) => ({
    anchor,
    heading: written.get(anchor) ?? outline.chapters[index]?.heading ?? '',
    photos,
  }));
}

type Place = Pick<BoardPhoto, 'role' | 'chapter' | 'reason' | 'alike'>;

function placesOf(plan: StoryPlan): ReadonlyMap<string, Place> {
  const chapterOf = new Map(
    plan.chapters.flatMap(({ anchor, photos }) => photos.map((path) => [path, anchor] as const)),
  );
  const heads = new Map(
    plan.chapters.flatMap(({ shots }) =>
      shots.flatMap(({ path, alternates }) => alternates.map((other) => [other, path] as const)),
    ),
  );
  const place = (
    path: string,
    role: Place['role'],
    reason: Message | null,
  ): readonly [string, Place] => [
    path,
    {
      role,
      chapter: chapterOf.get(path) ?? null,
      reason: reason === null ? '' : tell(reason),
      alike: heads.get(path) ?? null,
    },
  ];
  return new Map([
    ...plan.chapters.flatMap(({ shots }) =>
      shots.map(({ path, reason }) => place(path, 'chapter', reason)),
    ),
    ...plan.gallery.map(({ path, reason }) => place(path, 'gallery', reason)),
    ...plan.leftOut.map(({ path, reason }) => place(path, 'left-out', reason)),
  ]);
}

interface BoardFacts {
  readonly plan: StoryPlan;
  readonly people: AlbumPeople;
  readonly decisions: AlbumDecisions;
  readonly places: ReadonlyMap<string, Place>;
}

function photoMaker(
  { cache }: Pick<AlbumContext, 'cache'>,
  { plan, people, decisions, places }: BoardFacts,
): (photo: AlbumPhoto) => BoardPhoto {
  const words = narrate(plan).photos;
  const nameOf = new Map(people.people.map(({ id, name }) => [id, name]));
  const choiceOf = new Map(decisions.chosen.map(({ photo, choice }) => [photo, choice]));
  return (photo) => {
    const { path, sha256, metadata, width, height } = photo;
    const hash = sha256 ?? '';
    const turn = shownTurn(photo, decisions);
    const size = [width ?? 1, height ?? 1] as const;
    const place = places.get(path) ?? { role: 'gallery', chapter: null, reason: '', alike: null };
    const isSide = turn === 90 || turn === 270;
    const picture = sha256 === null ? null : cache.boardPicturePath(sha256);
    const { camera, takenAt } = metadata;
    return {
      path,
      sha256,
      ...place,
      reason: choiceOf.get(hash) === 'leave-out' ? say('chosen.byYouOut') : place.reason,
      role:
        photo.outcome === 'failed' && place.role === 'left-out'
          ? failedRole(photo, choiceOf)
          : place.role,
      choice: choiceOf.get(hash) ?? 'automatic',
      isLead: plan.cover === path,
      caption: decisions.captions.get(hash) ?? words.get(path)?.caption ?? '',
      isOwnCaption: decisions.captions.has(hash),
      turn,
      width: isSide ? height : width,
      height: isSide ? width : height,
      takenAt: takenAt && `${takenAt.local}${takenAt.offset ?? ''}`,
      camera: camera && [camera.make, camera.model].filter((part) => part !== null).join(' '),
      faces: photo.faces
        .filter(({ id }) => people.isFace(id) || people.personOf(id) !== null)
        .map(({ id, box: [x, y, w, h] }) => {
          const person = people.personOf(id);
          const parts = [x / size[0], y / size[1], w / size[0], h / size[1]] as const;
          return {
            id,
            person,
            name: person === null ? null : (nameOf.get(person) ?? null),
            region: turnBox(parts, [1, 1], turn),
          };
        }),
      problems: photo.problems.map(retell).filter(({ severity }) => severity !== 'hint'),
      thumbnail: picture !== null && existsSync(picture) ? toUri(picture) : null,
    };
  };
}

function failedRole(
  { sha256 }: AlbumPhoto,
  choiceOf: ReadonlyMap<string, 'use' | 'leave-out'>,
): BoardPhoto['role'] {
  return choiceOf.get(sha256 ?? '') === 'leave-out' ? 'left-out' : 'failed';
}

function waitingPhoto(path: string): BoardPhoto {
  return {
    path,
    sha256: null,
    role: 'waiting',
    chapter: null,
    reason: '',
    choice: 'automatic',
    alike: null,
    isLead: false,
    caption: '',
    isOwnCaption: false,
    turn: 0,
    width: null,
    height: null,
    takenAt: null,
    camera: null,
    faces: [],
    problems: [],
    thumbnail: null,
  };
}
