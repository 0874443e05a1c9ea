import { assertUnreachable } from '../contract/errors.ts';
import type { AlbumEvent } from '../contract/events.ts';
import type { Report } from '../contract/report.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';
import type { RunProgress } from '../contract/protocol.ts';

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
        return step(`${counted(found, 'person', 'people')} in ${counted(total, 'photo')}`, {
          phase: 'people',
          done: found,
          total: found,
          current: null,
        });
      }
      case 'described':
        // Descriptions start while photos are still being read; the photos are what the user waits for then.
        if (done < total) return null;
        return step(`${event.done} of ${counted(event.total, 'photo')} described`, {
          phase: 'describing',
          done: event.done,
          total: event.total,
          current: event.path,
        });
      case 'draft':
      case 'text':
        return step('Writing the draft', { phase: 'writing', done: 0, total: 0, current: null });
      case 'stored':
      case 'problem':
      case 'report':
        return null;
      default:
        return assertUnreachable(event);
    }
  };

  function photos(current: string | null): ProgressStep {
    const count = `${done} of ${counted(total, 'photo')}`;
    // A file name is anybody's text: it must not reorder or break the line.
    const message = current === null ? count : `${count}, ${sanitizeForTerminal(current)}`;
    return step(message, { phase: 'photos', done, total, current });
  }
}

/** `41 photos: 38 fine, 2 recovered, 1 failed` */
export function summaryOf({ totals }: Report): string {
  const parts = [
    `${totals.ok} fine`,
    ...(totals.recovered > 0 ? [`${totals.recovered} recovered`] : []),
    ...(totals.failed > 0 ? [`${totals.failed} failed`] : []),
  ];
  return `${counted(totals.photos, 'photo')}: ${parts.join(', ')}`;
}

function step(message: string, run: RunProgress): ProgressStep {
  return { message, run };
}

function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
