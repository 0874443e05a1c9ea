import { sayOf, type Telling } from '../telling.ts';
import { text } from '../../template.ts';
import { countValue, quotesValue, shareSlots } from '../../values.ts';
import type { HappeningOf } from '../../../plan/happenings/happening.ts';

/** A thing that is in some of the pictures; null where the language has no word for it. */
export function saySeen(one: HappeningOf<'seen'>, telling: Telling): string | null {
  const { speaker, clock } = telling;
  const word = speaker.tongue.words.things[one.label];
  if (word === undefined) return null;
  const slots = {
    thing: text(word),
    ...(one.everywhere ? shareSlots(one.count, one.of, speaker) : { count: countValue(one.count) }),
  };
  return one.count > 1
    ? sayOf(one, telling, 'seen', slots)
    : sayOf(one, telling, 'seen.once', { ...slots, clock: clock(one.local) });
}

/** What stands in a picture. */
export function sayLettering(one: HappeningOf<'lettering'>, telling: Telling): string | null {
  return sayOf(one, telling, 'lettering', {
    clock: telling.clock(one.local),
    quotes: quotesValue(one.text),
  });
}

/** A picture in which everybody smiles. */
export function saySmiles(one: HappeningOf<'smiles'>, telling: Telling): string | null {
  return one.last
    ? sayOf(one, telling, 'smiles.last', {})
    : sayOf(one, telling, 'smiles', { clock: telling.clock(one.local) });
}

/** What the photographer filed pictures under. */
export function sayKeyword(one: HappeningOf<'keyword'>, telling: Telling): string | null {
  return sayOf(one, telling, 'keyword', {
    count: countValue(one.count),
    quotes: quotesValue(...one.words),
  });
}
