import { join } from 'node:path';
import type { AlbumEvent } from '../contract/events.ts';
import type { AlbumPhoto } from '../contract/photo.ts';
import type { GenerateParams } from '../contract/protocol.ts';
import { inParallel } from '../shared/parallel.ts';
import { planStory } from '../story/plan/plan.ts';
import type { StoryPlan } from '../story/plan/storyPlan.ts';
import type { Album } from './albumContents.ts';
import type { AlbumContext } from './context.ts';
import { storyInput } from '../draft/storyInput.ts';

/** Of nearly identical frames, so many are looked at beside the chosen one: the smile may be in the next. */
const mostFrames = 3;

/** Photos of the gallery looked at: those small pictures say little, and an album may hold thousands. */
const mostOfGallery = 60;

/**
 * Has the senses of photo/sight look at the photos a draft may show, so that choosing and telling can use what they see.
 *
 * @returns the album with what was seen; as it was when the user wants no seeing
 * @throws the abort reason if `signal` aborts
 */
export async function* seePhotos(
  ctx: AlbumContext,
  request: Pick<GenerateParams, 'folder' | 'story' | 'faces'>,
  album: Album,
  signal: AbortSignal,
): AsyncGenerator<AlbumEvent, Album> {
  if (ctx.settings.seeing === false) return album;
  const wanted = candidates(
    planStory(
      await storyInput(
        ctx,
        { folder: request.folder, photos: album.photos },
        album.people,
        request.story ?? {},
      ),
    ),
  );
  const photos = album.photos.filter(
    ({ path, sight, outcome }) => wanted.has(path) && sight === null && outcome !== 'failed',
  );
  const seen = new Map<string, AlbumPhoto['sight']>();
  const look = async ({ path }: AlbumPhoto): Promise<AlbumPhoto['sight']> => {
    const faces = request.faces === false ? 'skip' : 'find';
    const file = join(request.folder, path);
    const { photo } = await ctx.pool.run(
      { kind: 'analyze', file, faces, webCopy: 'none', see: 'look' },
      signal,
    );
    return photo.sight;
  };
  for await (const step of inParallel(photos, ctx.pool.size + 1, look, signal)) {
    if (step.kind === 'started') continue;
    seen.set(step.item.path, step.result);
    yield { kind: 'described', path: step.item.path, done: seen.size, total: photos.length };
  }
  return {
    ...album,
    photos: album.photos.map((photo) => ({
      ...photo,
      sight: photo.sight ?? seen.get(photo.path) ?? null,
    })),
  };
}

/** Whether all photos that a plan may show have been looked at, so that another run would look at none. */
export function isSeen(plan: StoryPlan, photos: readonly AlbumPhoto[]): boolean {
  const wanted = candidates(plan);
  return photos.every(
    ({ path, sight, outcome }) => !wanted.has(path) || sight !== null || outcome === 'failed',
  );
}

/** Paths of the photos that may be shown. */
function candidates({ chapters, gallery }: StoryPlan): ReadonlySet<string> {
  const shots = chapters.flatMap((chapter) => chapter.shots);
  return new Set([
    ...shots.flatMap(({ path, alternates }) => [path, ...alternates.slice(0, mostFrames)]),
    ...gallery.slice(0, mostOfGallery).map(({ path }) => path),
  ]);
}
