import type { Box } from '../../../contract/photo.ts';
import { askJson } from '../client/askJson.ts';
import { inTime, startDeadline } from '../client/deadline.ts';
import type { Observation } from '../../plan/facts.ts';
import { ModelFailure } from '../client/modelFailure.ts';
import type { OllamaModel } from '../client/models.ts';
import {
  observationOf,
  observationShape,
  reviewObservation,
  type RawObservation,
  type ReviewContext,
} from './observation.ts';
import { overlap } from '../overlap.ts';
import { languageNames, prompts, slot } from '../prompt.ts';
import { schemaOf } from '../client/modelJson.ts';
import { openSeenCache } from './seenCache.ts';
import type { OllamaSession } from '../client/session.ts';
import type { Language } from '../../language.ts';

/** A photo to be described. */
export interface PhotoToSee {
  readonly path: string;
  readonly sha256: string;
  /** Size the faces' boxes refer to, in pixels. */
  readonly width: number;
  readonly height: number;
  /** `label`: how the draft calls the person, if it may; given to the model as context, never taken back from it. */
  readonly faces: readonly { readonly box: Box; readonly label: string | null }[];
  /** Whether faces were looked for. */
  readonly areFacesFound: boolean;
  /** Upright JPEG of about 900 px on the long side; only read when the photo is not known yet. */
  readonly image: () => Promise<Uint8Array>;
}

/** What became of a photo. */
export interface SeenPhoto {
  readonly path: string;
  readonly sha256: string;
  /** null: the model could not say, or was not asked any more. */
  readonly observation: Observation | null;
  readonly cached: boolean;
}

export interface ObserveOptions {
  /** The user's data folder. */
  readonly home: string;
  readonly language: Language;
  readonly signal: AbortSignal;
  /** Requests at a time; one more than Ollama works on keeps it busy. Default 2. */
  readonly concurrency?: number;
  /** For one photo, in milliseconds; default two minutes. */
  readonly photoMs?: number;
  /** For all photos, from the first one on; what is not seen by then is told without. Default ten minutes. */
  readonly totalMs?: number;
}

/** Photos in a row that may go wrong before the model is not asked any more. */
const patience = 3;

/**
 * Has the vision model describe photos, one image a request, as they come from the analysis.
 *
 * Every photo comes out once, in order of completion, also after the model failed; the session tells the failure once.
 *
 * @throws the signal's reason when it aborts; nothing else
 */
export async function* observePhotos(
  session: OllamaSession,
  photos: AsyncIterable<PhotoToSee> | Iterable<PhotoToSee>,
  options: ObserveOptions,
): AsyncGenerator<SeenPhoto, undefined> {
  const model = session.models.vision;
  const { home, language, signal, concurrency = 2, totalMs = 600_000 } = options;
  const cache =
    model && openSeenCache(home, { model, language, promptVersion: prompts.see.version });
  const total = startDeadline(totalMs);
  const tally: { failuresInARow: number; successes: number; last: ModelFailure | null } = {
    failuresInARow: 0,
    successes: 0,
    last: null,
  };

  const see = async (photo: PhotoToSee): Promise<SeenPhoto> => {
    const unseen = { path: photo.path, sha256: photo.sha256, observation: null, cached: false };
    const said = await cache?.read(photo.sha256);
    // Held against the rules of today: it may have been kept when they were laxer, or there were fewer faces.
    const known = said
      ? observationOf(rawOf(said), { ...reviewOf(photo, language), model: said.model })
      : null;
    if (known) return { ...unseen, observation: known, cached: true };
    if (!model || tally.failuresInARow >= patience || session.isLost(model)) return unseen;
    try {
      const both = AbortSignal.any([signal, total.signal]);
      const observation = await inTime(both, options.photoMs ?? 120_000, (inner) =>
        describe(session, model, photo, language, inner),
      );
      tally.failuresInARow = 0;
      tally.successes++;
      if (observation) await cache?.write(photo.sha256, observation);
      return { ...unseen, observation };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ModelFailure)) throw error;
      tally.last = error;
      tally.failuresInARow = total.signal.aborted ? patience : tally.failuresInARow + 1;
      if (tally.failuresInARow >= patience) session.failed(error, 'see', model);
      else session.lose(error, 'see', model);
      return unseen;
    }
  };
  try {
    yield* overlap(photos, concurrency, see);
    signal.throwIfAborted();
    // One odd photo among others is done without; a model that never answered is told.
    if (model && tally.last && tally.successes === 0) session.failed(tally.last, 'see', model);
  } finally {
    total.stop();
  }
}

/** Asks about one photo. @returns null when the answer had the form but nothing usable in it */
async function describe(
  session: OllamaSession,
  model: OllamaModel,
  photo: PhotoToSee,
  language: Language,
  signal: AbortSignal,
): Promise<Observation | null> {
  const context = reviewOf(photo, language);
  const { value } = await askJson(
    session.server,
    {
      model,
      image: await photo.image(),
      prompt: prompts.see.render({
        language: languageNames[language],
        facts: slot(factsFor(photo)),
        schema: JSON.stringify(schemaOf(observationShape)),
      }),
      shape: observationShape,
      temperature: 0,
      seed: 1,
      maxTokens: 500,
    },
    (raw) => reviewObservation(raw, context),
    signal,
  );
  return observationOf(value, { ...context, model: model.name });
}

/** What is said of a photo is judged by who is in it. */
function reviewOf({ faces, areFacesFound }: PhotoToSee, language: Language): ReviewContext {
  return {
    language,
    labels: faces.flatMap(({ label }) => label ?? []),
    ...(areFacesFound ? { faces: faces.length } : {}),
  };
}

/** A kept observation in the form of an answer. */
function rawOf(known: Observation): RawObservation {
  const { activities, objects, visibleText } = known;
  return {
    ...known,
    activities: [...activities],
    objects: [...objects],
    visibleText: [...visibleText],
  };
}

/** Where faces are, in percent of the photo's width and height, left to right; nothing where none were looked for. */
function factsFor({ faces, areFacesFound, width, height }: PhotoToSee): Record<string, unknown> {
  if (!areFacesFound) return {};
  const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);
  return {
    faces_found: faces.length,
    faces: faces
      .toSorted((a, b) => a.box[0] - b.box[0])
      .slice(0, 20)
      .map(({ box: [x, y, w, h], label }) => ({
        ...(label === null ? {} : { known_as: label }),
        left: percent(x, width),
        top: percent(y, height),
        width: percent(w, width),
        height: percent(h, height),
      })),
  };
}
