import { message } from '../shared/words/message.ts';
import type { ClockProposal } from './album.ts';
import { problem, type Problem } from './problem.ts';

/** Minutes as people say them, with their sign: `+1h`, `-30min`, `+1h30`. */
export function formatShift(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const sign = minutes < 0 ? '-' : '+';
  if (hours === 0) return `${sign}${rest}min`;
  return `${sign}${rest === 0 ? `${hours}h` : `${hours}h${String(rest).padStart(2, '0')}`}`;
}

/** A proposal for a camera's clock, as a problem. */
export function clockProblem({ camera, other, minutes }: ClockProposal): Problem {
  const values = { camera, other, by: formatShift(minutes) };
  return problem('time/camera-clock', message('time.cameraClock', values));
}
