import { sayGathering, sayNewcomer } from './sentences/arrivals.ts';
import { sayAround, sayCrowd, sayMix, sayPair, sayPresent } from './sentences/company.ts';
import { sayEnd } from './sentences/ending.ts';
import { sayHoliday } from './sentences/holiday.ts';
import { sayPace, sayPause, sayPeak } from './sentences/hours.ts';
import { sayKeyword, sayLettering, saySeen, saySmiles } from './sentences/seen.ts';
import { sayClimb, sayClocks, sayHeight, sayMove } from './sentences/way.ts';
import { sayWords } from './sentences/words.ts';
import { sayOf, type Telling } from './telling.ts';
import { text } from '../template.ts';
import { countValue, whoValue } from '../values.ts';
import type { Happening } from '../../plan/happenings/happening.ts';

/**
 * A happening in a sentence of its own.
 *
 * @param note what the photographer wrote where a way led, to be told with it
 * @returns null where there is nothing to say that is known and has not been said
 */
export function sayOne(
  one: Happening,
  telling: Telling,
  note: string | null = null,
): string | null {
  const { clock } = telling;
  switch (one.kind) {
    case 'words':
      return sayWords(one, telling);
    case 'gathering':
      return sayGathering(one, telling);
    case 'newcomer':
      return sayNewcomer(one, telling);
    case 'crowd':
      return sayCrowd(one, telling);
    case 'present':
      return sayPresent(one, telling);
    case 'throughout':
      return sayOf(one, telling, 'throughout', { who: whoValue(one.who) });
    case 'pair':
      return sayPair(one, telling);
    case 'around':
      return sayAround(one, telling);
    case 'evening':
      return sayOf(one, telling, 'evening', {
        clock: clock(one.local, 'fine'),
        who: whoValue(one.who, one.others),
      });
    case 'portrait':
      return sayOf(one, telling, 'portrait', {
        who: whoValue([one.who]),
        count: countValue(one.count),
      });
    case 'mix':
      return sayMix(one, telling);
    case 'move':
      return sayMove(one, telling, note);
    case 'height':
      return sayHeight(one, telling);
    case 'climb':
      return sayClimb(one, telling);
    case 'clocks':
      return sayClocks(one, telling);
    case 'pause':
      return sayPause(one, telling);
    case 'light':
      return sayOf(one, telling, `light.${one.light}`, { clock: clock(one.local, 'fine') });
    case 'peak':
      return sayPeak(one, telling);
    case 'pace':
      return sayPace(one, telling);
    case 'holiday':
      return sayHoliday(one, telling);
    case 'seen':
      return saySeen(one, telling);
    case 'observed':
      return sayOf(one, telling, 'observed', { text: text(one.text) });
    case 'lettering':
      return sayLettering(one, telling);
    case 'smiles':
      return saySmiles(one, telling);
    case 'keyword':
      return sayKeyword(one, telling);
    case 'end':
      return sayEnd(one, telling);
  }
}
