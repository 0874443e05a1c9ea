import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import { captionDays } from '../captions/captionDays.ts';
import { captionPlaces } from '../captions/captionPlaces.ts';
import { atOnce } from './atOnce.ts';
import { clockChanges } from './clockChanges.ts';
import { endings } from './endings.ts';
import { placeOrder } from './placeOrder.ts';
import { since } from './since.ts';

/** Holds where and when a sentence says something was, began, ended or followed against all photos. */
export function whereAndWhen(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [
    ...since(context, sentence),
    ...endings(context, sentence),
    ...captionDays(context, sentence),
    ...captionPlaces(context, sentence),
    ...placeOrder(context, sentence),
    ...clockChanges(context, sentence),
    ...atOnce(context, sentence),
  ];
}
