import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { spansIn } from './spans.ts';
import { gapsAt } from './gaps.ts';

/** Finds lengths of time in halves and quarters of an hour, or in hours and minutes, that no photos lie apart. */
export function findSpans(context: CheckContext): readonly Finding[] {
  return spansIn(context).map(({ start, end, minutes, isExact }): Finding => {
    const near = isExact ? Math.max(5, minutes * 0.03) : Math.max(8, minutes * 0.15);
    const isRight = gapsAt(context, start).minutes.some((gap) => Math.abs(gap - minutes) <= near);
    return { start, end, kind: isRight ? null : 'number' };
  });
}
