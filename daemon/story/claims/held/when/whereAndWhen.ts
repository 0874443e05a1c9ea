import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import { captionPlaces } from '../captions/captionPlaces.ts';
import { clockChanges } from './clockChanges.ts';
import { daysAtPlace } from './daysAtPlace.ts';
import { debutTimes } from './debutTimes.ts';
import { departures } from './departures.ts';
import { endings } from './endings.ts';
import { noneThen } from './noneThen.ts';
import { notBefore } from './notBefore.ts';
import { since } from './since.ts';
import { sunStates } from './sunStates.ts';
import { sunTimes } from './sunTimes.ts';
import { totals } from './totals.ts';
import { travels } from './travels.ts';

/** Holds where and when a sentence says something was, began, ended or followed against all photos. */
export function whereAndWhen(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [
    ...since(context, sentence),
    ...noneThen(context, sentence),
    ...notBefore(context, sentence),
    ...departures(context, sentence),
    ...endings(context, sentence),
    ...daysAtPlace(context, sentence),
    ...debutTimes(context, sentence),
    ...totals(context, sentence),
    ...travels(context, sentence),
    ...captionPlaces(context, sentence),
    ...clockChanges(context, sentence),
    ...sunTimes(context, sentence),
    ...sunStates(context, sentence),
  ];
}
