import { basename } from 'node:path';
import type { PhotoSeen } from '../contract/album.ts';
import type { AlbumEvent } from '../contract/events.ts';
import type { Problem } from '../contract/problem.ts';
import type { Report } from '../contract/report.ts';
import { reportPhoto } from '../contract/reportPhoto.ts';
import { createBreather } from './transport/breathe.ts';
import type { Call } from './transport/call.ts';
import { cancelled } from './transport/cancellable.ts';
import { announcePeopleChange } from './peopleChange.ts';
import { clearMissingPhotos, showPhotoProblems } from './photoDiagnostics.ts';
import type {
  AnalyzeParams,
  AnalyzePartial,
  AnalyzeResult,
  GenerateParams,
  GeneratePartial,
  Review,
} from '../contract/protocol.ts';
import { toUri } from '../contract/uri.ts';
import { createRunProgress, summaryOf } from './runProgress.ts';
import { reviewResult } from './resultSchemas.ts';
import { beginWorkDone } from './workDone.ts';
import { say } from '../shared/words/say.ts';

/** `album/generate` */
export function generate(request: GenerateParams, call: Call): Promise<Report> {
  const { services, client, signal } = call;
  const review = request.review === true ? reviewBy(call) : undefined;
  const events = services.generate(request, client.settings, signal, review);
  return follow(call, request, events, draftPart);
}

/** Asks the client, and waits for as long as its user thinks, or until the run is cancelled. */
function reviewBy({ client, signal }: Call): Review {
  return async (proposal) => {
    const answer = await Promise.race([
      client.request('draft/review', proposal),
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason instanceof Error ? signal.reason : cancelled());
        });
      }),
    ]);
    return reviewResult.parse(answer).text;
  };
}

/** `album/analyze` */
export async function analyze(request: AnalyzeParams, call: Call): Promise<AnalyzeResult> {
  const { services, client, signal } = call;
  const events = services.analyze(request, client.settings, signal);
  const { photos } = await follow(call, request, events, photoPart);
  return { photos };
}

/** Renders the events of one run as progress, partial results and diagnostics, in the order they happen. */
async function follow(
  call: Call,
  request: GenerateParams | AnalyzeParams,
  events: AsyncIterable<AlbumEvent>,
  partOf: (event: AlbumEvent) => GeneratePartial | AnalyzePartial | null,
): Promise<Report> {
  const { hub, client, signal } = call;
  const { folder, workDoneToken, partialResultToken: token } = request;
  const photosToken = tokenOf(request);
  const leaveFolder = hub.occupy(folder);
  const progress = beginWorkDone(
    call,
    workDoneToken,
    say('progress.photosOf', { folder: basename(folder) }),
  );
  const progressAfter = createRunProgress();
  const breathe = createBreather();
  // By path relative to the folder: '' is the run as a whole, others are places that are no photos.
  const elsewhere = new Map<string, readonly Problem[]>([['', []]]);
  const note = (path: string, problem: Problem): void => {
    elsewhere.set(path, [...(elsewhere.get(path) ?? []), problem]);
  };
  try {
    for await (const event of events) {
      await breathe();
      const step = progressAfter(event);
      if (step) progress.report(step);
      const value = token === undefined ? null : partOf(event);
      if (value !== null) await call.notify('$/progress', { token, value });
      switch (event.kind) {
        case 'photo':
          if (photosToken !== undefined)
            await call.notify('$/progress', { token: photosToken, value: seen(event) });
          await showPhotoProblems(hub, client, folder, event.photo.path, event.photo.problems);
          break;
        case 'stored':
          if (event.problem) note('', event.problem);
          break;
        case 'problem':
          note(event.path ?? '', event.problem);
          break;
        case 'people':
          announcePeopleChange(hub);
          break;
        case 'report':
          for (const problem of event.report.problems)
            if (!isKnown(problem, elsewhere.values())) note('', problem);
          for (const [path, problems] of elsewhere) {
            // Of a photo its own problems are told with them.
            const own = event.report.photos.find((photo) => photo.path === path);
            await showPhotoProblems(hub, client, folder, path, own?.problems ?? problems);
          }
          if (!('photos' in request)) {
            const photos = event.report.photos.map(({ path }) => path);
            clearMissingPhotos(hub, folder, [...photos, ...elsewhere.keys()]);
          }
          for (const each of hub.clients) each.refreshDrafts();
          progress.end(summaryOf(event.report));
          return event.report;
        default: // The rest is progress or partial results only.
      }
    }
    if (signal.aborted) throw cancelled();
    throw new Error('the run ended without a report');
  } finally {
    progress.end(signal.aborted ? 'Cancelled' : 'Failed');
    leaveFolder();
  }
}

function seen({ photo, thumbnail }: AlbumEvent & { kind: 'photo' }): PhotoSeen {
  const { path, sha256, outcome, metadata, problems } = photo;
  const { takenAt } = metadata;
  return {
    path,
    sha256,
    outcome,
    takenAt: takenAt && `${takenAt.local}${takenAt.offset ?? ''}`,
    problems,
    thumbnail: thumbnail === undefined ? null : toUri(thumbnail),
  };
}

function tokenOf(request: GenerateParams | AnalyzeParams): GenerateParams['photosToken'] {
  return 'photosToken' in request ? request.photosToken : undefined;
}

function draftPart(event: AlbumEvent): GeneratePartial | null {
  switch (event.kind) {
    case 'draft':
      return { kind: 'draft', uri: toUri(event.path) };
    case 'text':
      return { kind: 'text', text: event.text };
    default:
      return null;
  }
}

function photoPart(event: AlbumEvent): AnalyzePartial | null {
  if (event.kind !== 'photo') return null;
  return reportPhoto(event.photo, { personOf: () => null, embeddings: 'omit' });
}

/** The report repeats what events have told already. */
function isKnown(problem: Problem, known: Iterable<readonly Problem[]>): boolean {
  return [...known]
    .flat()
    .some(({ code, message }) => code === problem.code && message === problem.message);
}
