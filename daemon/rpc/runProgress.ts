import { assertUnreachable } from '../contract/errors.ts';
import type { AlbumEvent } from '../contract/events.ts';
import type { Report } from '../contract/report.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';
import type { RunProgress } from '../contract/protocol.ts';
import { say } from '../shared/words/say.ts';

/** One report of progress, in words and in numbers. */
export interface ProgressStep {
  /** `12 of 41 photos, IMG_1.HEIC` */
  readonly message: string;
  readonly run: RunProgress;
}

/**
 * Follows the events of one run and tells how far it is after each.
 *
 * @returns null for an event that changes nothing to be seen
 */
export function createRunProgress(): (event: AlbumEvent) => ProgressStep | null {
  let done = 0;
  let total = 0;
  return (event) => {
    switch (event.kind) {
      case 'discovered':
        total = event.total;
        return photos(null);
      case 'started':
        return photos(event.path);
      case 'photo':
        ({ done, total } = event);
        return photos(event.photo.path);
      case 'people': {
        const found = event.people.length;
        return step(say('progress.people', { people: found, photos: total }), {
          phase: 'people',
          done: found,
          total: found,
          current: null,
        });
      }
      case 'described':
        // Descriptions start while photos are still being read; the photos are what the user waits for then.
        if (done < total) return null;
        return step(say('progress.described', { done: event.done, count: event.total }), {
          phase: 'describing',
          done: event.done,
          total: event.total,
          current: event.path,
        });
      case 'draft':
      case 'text':
        return step(say('progress.writing'), {
          phase: 'writing',
          done: 0,
          total: 0,
          current: null,
        });
      case 'stored':
      case 'problem':
      case 'report':
        return null;
      default:
        return assertUnreachable(event);
    }
  };

  function photos(current: string | null): ProgressStep {
    const count = say('progress.photos', { done, count: total });
    // A file name is anybody's text: it must not reorder or break the line.
    const message = current === null ? count : `${count}, ${sanitizeForTerminal(current)}`;
    return step(message, { phase: 'photos', done, total, current });
  }
}

/** `41 photos: 38 fine, 2 recovered, 1 failed` */
export function summaryOf({ totals }: Report): string {
  const outcomes = [
    say('summary.fine', { count: totals.ok }),
    ...(totals.recovered > 0 ? [say('summary.recovered', { count: totals.recovered })] : []),
    ...(totals.failed > 0 ? [say('summary.failed', { count: totals.failed })] : []),
  ].join(', ');
  return say('summary.photos', { count: totals.photos, outcomes });
}

function step(message: string, run: RunProgress): ProgressStep {
  return { message, run };
}
