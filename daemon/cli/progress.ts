import { sanitizeForTerminal } from '../shared/terminal.ts';
import { assertUnreachable } from '../contract/errors.ts';
import type { AlbumEvent } from '../contract/events.ts';
import type { AlbumPhoto } from '../contract/photo.ts';
import { retell } from '../contract/problem.ts';
import { say } from '../shared/words/say.ts';

/** Shows a run on standard error while standard output stays free for results. */
export interface Progress {
  /** Takes in one event of the run. */
  show(event: AlbumEvent): void;
  /** Leaves the terminal as it was found. */
  end(): void;
}

/** Where progress goes, and how wide it is; `process.stderr` is one. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * A progress bar on a terminal; a few plain lines anywhere else.
 *
 * @param now milliseconds, for rate and time left
 */
export function createProgress(output: ProgressOutput, now: () => number = Date.now): Progress {
  return output.isTTY ? barProgress(output, now) : lineProgress(output);
}

/** Quiet: what failed, and every tenth of the way. */
function lineProgress(output: ProgressOutput): Progress {
  let shownTenth = 0;
  const line = (text: string): void => void output.write(`${text}\n`);
  return {
    show(event) {
      switch (event.kind) {
        case 'discovered':
          line(say('run.toLookAt', { count: event.total }));
          break;
        case 'photo': {
          if (event.photo.outcome === 'failed') line(failureLine(event.photo));
          else for (const text of noticesOf(event.photo)) line(text);
          const tenth = Math.floor((event.done / event.total) * 10);
          if (tenth > shownTenth && event.total >= 20)
            line(say('run.done', { done: event.done, total: event.total }));
          shownTenth = Math.max(shownTenth, tenth);
          break;
        }
        case 'problem':
          line(sanitizeForTerminal(placed(event)));
          break;
        case 'started':
        case 'people':
        case 'stored':
        case 'described':
        case 'draft':
        case 'text':
        case 'report':
          break;
        default:
          assertUnreachable(event);
      }
    },
    end() {
      // Lines are complete at any time.
    },
  };
}

const barWidth = 20;
const redrawMs = 80;

function barProgress(output: ProgressOutput, now: () => number): Progress {
  let startedAt = now();
  let drawnAt = -Infinity;
  let stage = '';
  const count = { done: 0, total: 0, cached: 0 };
  let current = '';

  const erase = (): void => void output.write('\r\u001b[K');
  const draw = (): void => {
    drawnAt = now();
    const text = stage || barLine(count, current, (now() - startedAt) / 1000);
    output.write(`\r\u001b[K${text.slice(0, (output.columns ?? 80) - 1)}`);
  };
  const drawWhenDue = (): void => {
    if (now() - drawnAt >= redrawMs) draw();
  };
  const above = (text: string): void => {
    erase();
    output.write(`${text}\n`);
    draw();
  };

  return {
    show(event) {
      switch (event.kind) {
        case 'discovered':
          startedAt = now();
          count.total = event.total;
          draw();
          break;
        case 'started':
          current = event.path;
          drawWhenDue();
          break;
        case 'photo':
          count.done = event.done;
          if (event.cached) count.cached++;
          if (event.photo.outcome === 'failed') above(failureLine(event.photo));
          else for (const text of noticesOf(event.photo)) above(text);
          drawWhenDue();
          break;
        case 'people':
          stage = say('run.whoIsWho');
          draw();
          break;
        case 'described':
          stage = say('run.describing', { done: event.done, total: event.total });
          drawWhenDue();
          break;
        case 'draft':
          stage = say('run.writing');
          draw();
          break;
        case 'problem':
          above(sanitizeForTerminal(placed(event)));
          break;
        case 'stored':
        case 'text':
          break;
        case 'report':
          erase();
          break;
        default:
          assertUnreachable(event);
      }
    },
    end: erase,
  };
}

function barLine(
  count: { readonly done: number; readonly total: number; readonly cached: number },
  current: string,
  seconds: number,
): string {
  const share = count.total === 0 ? 0 : count.done / count.total;
  const filled = Math.round(share * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  // Photos from the cache take no time and would make the rest look faster than it is.
  const analysed = count.done - count.cached;
  const rate = seconds > 0 ? analysed / seconds : 0;
  const left =
    rate > 0
      ? say('run.left', {
          rate: rate.toFixed(1),
          time: duration((count.total - count.done) / rate),
        })
      : '';
  return `${bar} ${count.done}/${count.total}${left} · ${sanitizeForTerminal(current)}`;
}

function failureLine(photo: {
  readonly path: string;
  readonly problems: readonly { readonly message: string }[];
}): string {
  return sanitizeForTerminal(`✗ ${photo.path}: ${photo.problems.map((p) => p.message).join('; ')}`);
}

/** What of a fine photo is not used: other pictures in its file, a sidecar that cannot be read, an impossible date. */
function noticesOf({ path, problems }: AlbumPhoto): readonly string[] {
  return problems.flatMap((told) =>
    /^(discover|time)\//.test(told.code)
      ? [sanitizeForTerminal(`${path}: ${retell(told).message}`)]
      : [],
  );
}

/** `75` -> `1:15` */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A problem with the file or folder it is about, where it is about one. */
function placed({ path, problem }: Extract<AlbumEvent, { readonly kind: 'problem' }>): string {
  return path === null || path === '' ? problem.message : `${path}: ${problem.message}`;
}
