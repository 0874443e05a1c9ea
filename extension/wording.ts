import type { Problem } from '../daemon/contract/problem.ts';
import type { Requests, RunProgress } from '../daemon/contract/protocol.ts';
import type { Translate } from './translate.ts';

type PhotoReport = Requests['album/analyze']['result']['photos'][number];

/**
 * One line that says how far a run is, such as `12 of 41 photos · IMG_2041.HEIC`.
 */
export function progressLine(t: Translate, { phase, done, total, current }: RunProgress): string {
  switch (phase) {
    case 'photos': {
      if (total === 0) return t('Looking for photos');
      const count = t('{0} of {1} photos', done, total);
      return current === null ? count : `${count} · ${shownName(current)}`;
    }
    case 'people':
      return done === 1 ? t('1 person found') : t('{0} people found', done);
    case 'describing':
      return t('Looking at the pictures: {0} of {1}', done, total);
    case 'writing':
      return t('Writing the draft');
  }
}

/** How many photos ended how. */
export interface Tally {
  readonly photos: number;
  readonly ok: number;
  readonly recovered: number;
  readonly failed: number;
  /** By the user; not among the others. */
  readonly leftOut: number;
}

/** Counts the photos of a report, apart from those the user left out. */
export function tallyOf(photos: readonly Pick<PhotoReport, 'outcome' | 'chosen'>[]): Tally {
  const looked = photos.filter(({ chosen }) => chosen?.by !== 'you');
  const count = (wanted: PhotoReport['outcome']): number =>
    looked.filter(({ outcome }) => outcome === wanted).length;
  return {
    photos: looked.length,
    ok: count('ok'),
    recovered: count('recovered'),
    failed: count('failed'),
    leftOut: photos.length - looked.length,
  };
}

/** What a run came to: `41 photos: 38 fine, 2 recovered, 1 failed`. */
export function summaryLine(t: Translate, tally: Tally): string {
  const { photos, ok, recovered, failed, leftOut } = tally;
  const parts = [
    t('{0} fine', ok),
    ...(recovered > 0 ? [t('{0} recovered', recovered)] : []),
    ...(failed > 0 ? [t('{0} failed', failed)] : []),
    ...(leftOut > 0 ? [t('{0} left out', leftOut)] : []),
  ];
  const count = photoCount(t, photos);
  return `${count}: ${parts.join(', ')}`;
}

/** What of a folder was not looked at, in the daemon's words: the first two, more are in the log. */
export function leftAloneLines(
  problems: readonly Pick<Problem, 'code' | 'message'>[],
): readonly string[] {
  return problems
    .filter(({ code }) => code === 'discover/left-out')
    .slice(0, mostLeftAlone)
    .map(({ message }) => message);
}

/** A notification has room for a few lines. */
const mostLeftAlone = 2;

/** `1 face`, `12 faces` */
export function faceCount(t: Translate, count: number): string {
  return count === 1 ? t('1 face') : t('{0} faces', count);
}

/** `1 photo`, `12 photos` */
export function photoCount(t: Translate, count: number): string {
  return count === 1 ? t('1 photo') : t('{0} photos', count);
}

/**
 * A file name that may stand in a notification: without letters that reorder or hide text, without links (which
 * notifications would make clickable), shortened in the middle when it is very long.
 *
 * @param path with `/` between parts; only the last part is shown
 */
export function shownName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/[\p{Cc}\p{Cf}]/gu, '');
  const letters = Array.from(name.replaceAll('](', '] ('));
  if (letters.length <= 40) return letters.join('');
  return `${letters.slice(0, 24).join('')}…${letters.slice(-12).join('')}`;
}
