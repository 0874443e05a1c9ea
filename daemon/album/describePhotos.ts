import type { AlbumContext } from './context.ts';
import type { AlbumEvent } from '../contract/events.ts';
import type { AlbumPhoto } from '../contract/photo.ts';
import type { Observation } from '../story/plan/facts.ts';
import { observePhotos, type PhotoToSee } from '../story/ollama/observe/observe.ts';
import type { OllamaSession } from '../story/ollama/client/session.ts';
import { hashDistance } from '../story/plan/nearDuplicates.ts';
import type { Language } from '../story/language.ts';
import { turnPhoto } from '../photo/copies/turn.ts';
import { visionCopy } from '../photo/copies/visionCopy.ts';

/** Has a vision model describe photos, the first of them while others are still being analysed. */
export interface Seeing {
  /** Passes the events of the analysis on, and describes photos it has finished meanwhile. */
  during<T>(analysis: AsyncGenerator<AlbumEvent, T>): AsyncGenerator<AlbumEvent, T>;
  /**
   * Describes those of these photos that are not described yet.
   *
   * @returns every description there is, by content hash
   */
  rest(
    photos: readonly AlbumPhoto[],
    labelOf: (face: string) => string | null,
  ): AsyncGenerator<AlbumEvent, ReadonlyMap<string, Observation>>;
}

/** Two photos whose difference hashes differ in fewer bits show the same: one of them is described. */
const sameSceneBits = 8;

/** Without a model: nothing is described. */
export const blind: Seeing = {
  during: (analysis) => analysis,
  rest: nothing,
};

/**
 * Begins to describe the photos of one run.
 *
 * @param areFacesFound whether faces are looked for in it: without, it is not known that a photo has none
 */
export function startSeeing(
  ctx: AlbumContext,
  session: OllamaSession,
  language: Language,
  areFacesFound: boolean,
  signal: AbortSignal,
): Seeing {
  const seen = new Map<string, Observation>();
  const asked = new Set<string>();
  const options = { home: ctx.home, language, signal };

  const toSee = (found: AlbumPhoto, labelOf: (face: string) => string | null): PhotoToSee => {
    const photo = turnPhoto(found, found.turned);
    return {
      path: photo.path,
      sha256: photo.sha256 ?? '',
      width: photo.width ?? 0,
      height: photo.height ?? 0,
      faces: photo.faces.map(({ id, box }) => ({ box, label: labelOf(id) })),
      areFacesFound,
      image: () => visionCopy(ctx, { sha256: photo.sha256 ?? '', turned: photo.turned }, signal),
    };
  };

  return {
    async *during(analysis) {
      const finished: AlbumPhoto[] = [];
      const described: AlbumEvent[] = [];
      let analysing = true;
      const bell = { ring: (): void => undefined };
      /** Pulled by the model: only as many photos as it can take while the analysis runs. */
      async function* feed(): AsyncGenerator<PhotoToSee> {
        while (analysing) {
          const next = finished.shift();
          if (!next) {
            await new Promise<void>((resolve) => (bell.ring = resolve));
            continue;
          }
          asked.add(next.sha256 ?? '');
          yield toSee(next, () => null);
        }
      }
      const background = (async () => {
        for await (const { path, sha256, observation } of observePhotos(session, feed(), options)) {
          if (observation) seen.set(sha256, observation);
          described.push({ kind: 'described', path, done: seen.size, total: asked.size });
        }
      })();
      // Met below; an abort may come while the analysis is being waited for.
      background.catch(() => undefined);
      try {
        const representatives: AlbumPhoto[] = [];
        for (;;) {
          const step = await analysis.next();
          yield* described.splice(0);
          if (step.done) return step.value;
          if (step.value.kind === 'photo' && isNew(step.value.photo, representatives)) {
            representatives.push(step.value.photo);
            finished.push(step.value.photo);
            bell.ring();
          }
          yield step.value;
        }
      } finally {
        analysing = false;
        bell.ring();
        await background;
      }
    },
    async *rest(photos, labelOf) {
      const left = photos.filter(({ sha256 }) => sha256 !== null && !asked.has(sha256));
      const total = seen.size + left.length;
      const items = left.map((photo) => toSee(photo, labelOf));
      let done = seen.size;
      for await (const { path, sha256, observation } of observePhotos(session, items, options)) {
        if (observation) seen.set(sha256, observation);
        yield { kind: 'described', path, done: ++done, total };
      }
      return seen;
    },
  };
}

function isNew(photo: AlbumPhoto, representatives: readonly AlbumPhoto[]): boolean {
  const { look } = photo;
  if (!look || photo.sha256 === null) return false;
  return representatives.every(
    (other) => other.look && hashDistance(other.look.dhash, look.dhash) >= sameSceneBits,
  );
}

// eslint-disable-next-line @typescript-eslint/require-await, require-yield -- the shape of `rest`, and no event
async function* nothing(): AsyncGenerator<AlbumEvent, ReadonlyMap<string, Observation>> {
  return new Map();
}
