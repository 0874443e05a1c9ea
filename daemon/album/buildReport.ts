import type { AnalyzedAlbum } from './analyzeAlbum.ts';
import type { AlbumPeople } from '../people/recogniseAlbum.ts';
import type { StoreOutcome } from '../people/qdrant/storeAlbum.ts';
import type { AlbumPhoto } from '../contract/photo.ts';
import { problem, type Problem, retell } from '../contract/problem.ts';
import type { PhotoReport, Report } from '../contract/report.ts';
import { reportPhoto, type ReportOptions } from '../contract/reportPhoto.ts';
import type { WrittenDraft } from './writeDraft.ts';
import { message } from '../shared/words/message.ts';
import { say } from '../shared/words/say.ts';

export interface RunAccount extends AnalyzedAlbum {
  /** Absolute. */
  readonly folder: string;
  readonly people: AlbumPeople;
  readonly stored: StoreOutcome;
  readonly draft: WrittenDraft | null;
  /** Of the run as a whole. */
  readonly problems: readonly Problem[];
  readonly timings: Report['timings'];
  readonly embeddings?: 'include' | 'omit';
  readonly placeOf?: ReportOptions['placeOf'];
}

/** The account of a run: every photo once, with what became of it and of each of its faces. */
export function buildReport(account: RunAccount): Report {
  const { folder, people, stored, draft, timings, leftOut, embeddings = 'omit' } = account;
  const options = {
    personOf: people.personOf,
    embeddings,
    ...(account.placeOf === undefined ? {} : { placeOf: account.placeOf }),
  };
  const unsent = new Map(stored.unsent.map(({ id, reason }) => [id, reason]));
  const described = account.photos.map((photo): PhotoReport => {
    const report = reportPhoto(photo, options);
    const problems = [...report.problems, ...notStored(photo, unsent).map(retell)];
    const chosen = draft?.choices.get(photo.path);
    return chosen ? { ...report, problems, chosen } : { ...report, problems };
  });
  const untouched = leftOut.map((photo): PhotoReport => {
    const report = reportPhoto(photo, options);
    return { ...report, chosen: { role: 'left-out', reason: say('chosen.youLeftOut'), by: 'you' } };
  });
  const photos = [...described, ...untouched];
  const here = new Set(photos.flatMap(({ faces }) => faces.map(({ id }) => id)));
  const count = (outcome: PhotoReport['outcome']): number =>
    photos.filter((photo) => photo.outcome === outcome).length;
  return {
    folder,
    draft: draft?.index ?? null,
    writer: draft?.writer ?? null,
    photos,
    people: people.people.map(({ id, name, faces }) => ({
      id,
      name,
      faces: faces.filter((face) => here.has(face)),
      photos: photos
        .filter((photo) => photo.faces.some((face) => face.person === id))
        .map(({ path }) => path),
    })),
    totals: {
      photos: photos.length,
      ok: count('ok'),
      recovered: count('recovered'),
      failed: count('failed'),
      cached: account.cached,
      faces: photos.reduce((sum, { faces }) => sum + faces.length, 0),
      people: people.people.length,
      stored: stored.stored.length,
      unsent: stored.unsent.length,
    },
    timings,
    problems: [
      ...account.notices,
      ...account.problems,
      ...(draft?.problems ?? []),
      ...(stored.problem ? [stored.problem] : []),
    ].map(retell),
  };
}

function notStored(photo: AlbumPhoto, unsent: ReadonlyMap<string, string>): readonly Problem[] {
  const reasons = photo.faces.flatMap(({ id }) => unsent.get(id) ?? []);
  if (reasons.length === 0) return [];
  const told = { count: reasons.length, reason: reasons[0] ?? '' };
  return [problem('store/not-stored', message('store.photoUnsent', told))];
}
