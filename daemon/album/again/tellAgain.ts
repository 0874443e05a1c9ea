/**
 * A run over an album of which nothing has changed since the last one: what that one told is told again, and nothing is
 * read, planned or written.
 *
 * Whatever a run reads is looked at first, by size, times and number; where anything is not as it was, or that cannot be
 * told, the run goes its ordinary way. What this file imports is loaded before the program: it stays light.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AlbumEvent } from '../../contract/events.ts';
import { type AlbumPhoto, type CaptureTime, unseenPhoto } from '../../contract/photo.ts';
import type { DaemonSettings, GenerateParams } from '../../contract/protocol.ts';
import type { Report } from '../../contract/report.ts';
import { checkPlace } from '../../draft/writablePlace.ts';
import { openStoreMark } from '../../people/qdrant/storeMark.ts';
import { createPhotoCache } from '../../photo/cache.ts';
import { hashFile } from '../../shared/hashFile.ts';
import { makePrivate } from '../../shared/privateFolder.ts';
import { programStamp } from '../../shared/programStamp.ts';
import { isNobodyThere } from '../../story/ollama/client/defaultAddress.ts';
import { digestOfAsked, runPath, stampAlbum, stampOwn, wantedPlace } from './runInputs.ts';
import { readRecord, readTold, type RunHead, type ToldPhoto, writeRecord } from './runRecord.ts';

/**
 * What a run would tell, from what the last one told.
 *
 * @param home absolute path of the user's data folder
 * @returns null where anything may have changed: only the run itself can say then
 * @throws the abort reason if `signal` aborts
 */
export async function tellAgain(
  home: string,
  asked: GenerateParams,
  settings: DaemonSettings,
  signal: AbortSignal,
): Promise<Iterable<AlbumEvent> | null> {
  const began = performance.now();
  if (asked.review === true) return null;
  try {
    const path = runPath(home, asked);
    const record = await readRecord(path);
    if (record === null) return null;
    const { head, told } = record;
    if (!(await isUnchanged(home, asked, settings, head))) return null;
    signal.throwIfAborted();
    const { found, photos, after, people, report } = readTold(told);
    // By now nothing of it can have changed unnoticed: it need not be read the next time.
    if (head.racy.length > 0) await writeRecord(path, { ...head, racy: [] }, told);
    const text = report.draft === null ? '' : await readFile(report.draft, 'utf8');
    return (function* (): Generator<AlbumEvent> {
      yield { kind: 'discovered', total: photos.length };
      for (const each of found) yield { kind: 'problem', ...each };
      yield* photosOf(home, photos, report);
      for (const each of after) yield { kind: 'problem', ...each };
      if (people !== null) yield { kind: 'people', people };
      if (report.draft !== null) yield { kind: 'draft', path: report.draft };
      if (report.draft !== null) yield { kind: 'text', text };
      const { stored, unsent } = report.totals;
      yield { kind: 'stored', stored, unsent, problem: null };
      const total = Math.round(performance.now() - began);
      const timings = { analyse: total, people: 0, store: 0, write: 0, total };
      yield { kind: 'report', report: { ...report, timings } };
    })();
  } catch {
    // Whatever it is, the run itself says it better.
    signal.throwIfAborted();
    return null;
  }
}

async function isUnchanged(
  home: string,
  asked: GenerateParams,
  settings: DaemonSettings,
  head: RunHead,
): Promise<boolean> {
  if (head.program !== programStamp() || head.asked !== digestOfAsked(asked, settings))
    return false;
  makePrivate(home);
  await checkPlace(wantedPlace(home, asked));
  if ((await stampAlbum(home, asked))?.digest !== head.album) return false;
  const photos = head.photos.map((sha256) => ({ sha256 }));
  if ((await stampOwn(home, asked, { ...head.used, photos })).digest !== head.own) return false;
  for (const [path, sha256] of head.racy) if ((await hashFile(path)) !== sha256) return false;
  if (head.stored !== null) {
    const mark = openStoreMark(home, head.stored.collection);
    if ((await mark.stands()) !== head.stored.key) return false;
  }
  return asked.story?.writer === 'builtin' || (await isNobodyThere());
}

function* photosOf(
  home: string,
  photos: readonly ToldPhoto[],
  report: Report,
): Generator<AlbumEvent> {
  const cache = createPhotoCache(home);
  const known = new Map(report.photos.map((photo) => [photo.path, photo]));
  let done = 0;
  for (const { path, takenAt, problems } of photos) {
    yield { kind: 'started', path };
    const {
      sha256 = null,
      outcome = 'ok',
      format = null,
      width = null,
      height = null,
    } = known.get(path) ?? {};
    const metadata = { ...unseenPhoto.metadata, takenAt: takenAt && toldTime(takenAt) };
    const facts = { sha256, outcome, format, width, height, metadata };
    const photo: AlbumPhoto = { ...unseenPhoto, ...facts, problems, path };
    const picture = cache.boardPicturePath(sha256 ?? '');
    const thumbnail = sha256 !== null && existsSync(picture) ? { thumbnail: picture } : {};
    done++;
    yield { kind: 'photo', photo, cached: true, ...thumbnail, done, total: photos.length };
  }
}

/** As much of a time as is told of a photo that passes. */
function toldTime({ local, offset }: NonNullable<ToldPhoto['takenAt']>): CaptureTime {
  const rest = { zone: null, offsetSource: 'unknown', source: 'exif', witnesses: [] } as const;
  return { local, offset, precision: 'second', ...rest };
}
