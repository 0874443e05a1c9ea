import { message } from '../shared/words/message.ts';
import type { ClockProposal } from './album.ts';
import { problem, type Problem } from './problem.ts';

/** Minutes as people say them, with their sign: `+1h`, `-30min`, `+1h30`, `+365d`, `-2d3h`. */
export function formatShift(minutes: number): string {
  const size = Math.abs(minutes);
  const days = size >= 2 * 24 * 60 ? Math.floor(size / (24 * 60)) : 0;
  const [hours, rest] = [Math.floor(size / 60) - days * 24, size % 60];
  const sign = `${minutes < 0 ? '-' : '+'}${days === 0 ? '' : `${days}d`}`;
  if (hours === 0) return rest === 0 && days > 0 ? sign : `${sign}${rest}min`;
  return `${sign}${rest === 0 ? `${hours}h` : `${hours}h${String(rest).padStart(2, '0')}`}`;
}

/**
 * Reads a shift as people type it.
 *
 * @param text `+1h`, `-30min`, `+5:45`, `-1h30`, `+90`
 * @returns minutes, not 0, at most ten years; null when it is none
 */
export function parseShift(text: string): number | null {
  const match = /^([+\-−])?(?:(\d+)\s*d)?\s*(?:(\d+)\s*(?:h|:))?\s*(?:(\d+)\s*(?:m|min)?)?$/i.exec(
    text.trim(),
  );
  if (match === null) return null;
  const [, sign = '+', days = '0', hours = '0', rest = '0'] = match;
  const minutes = (Number(days) * 24 + Number(hours)) * 60 + Number(rest);
  if (minutes === 0 || minutes > 10 * 366 * 24 * 60) return null;
  return sign === '+' ? minutes : -minutes;
}

/** A proposal for a camera's clock, as a problem. */
export function clockProblem({ camera, other, minutes }: ClockProposal): Problem {
  const values = { camera, other, by: formatShift(minutes) };
  return problem('time/camera-clock', message('time.cameraClock', values));
}
