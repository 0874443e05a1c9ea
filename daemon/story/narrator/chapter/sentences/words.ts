import { beginningOf } from './ending.ts';
import { tellsTime } from '../clockTeller.ts';
import { itemText } from '../rowSentence.ts';
import { alsoValue, namesThing, sayOf, type Telling } from '../telling.ts';
import { text, type Slots, type Value } from '../../template.ts';
import { durationValue, quotesValue, whoValue } from '../../values.ts';
import { isRound, minutesBetween } from '../../../plan/clock.ts';
import { isToldIn } from '../../../plan/company.ts';
import type { HappeningOf } from '../../../plan/happenings/happening.ts';

type Words = HappeningOf<'words'>;

/** Sooner after what was told last, no length of time is told, in minutes. */
const leastGap = 50;

/** What the photographer wrote of one photo, with who is in it and when it was. */
export function sayWords(one: Words, telling: Telling): string | null {
  const { task, speaker, clock } = telling;
  const { plan, before } = task;
  const slots = slotsOf(one, telling);
  before.quoted = true;
  if (one.local === null) {
    const items = itemText([one], speaker, () => null);
    return sayOf(one, telling, 'words.undated', {
      items: { kind: 'text', text: items, count: one.row },
      also: slots['also'],
    });
  }
  // After a sentence without its hour, `an hour later` would be later than that.
  const isTimed = before.told !== '' && tellsTime(before.said, before.told, task, speaker);
  const minutes = isTimed ? minutesBetween(before.told, one.local) : 0;
  const when = clock(one.local, one.last ? undefined : 'loose');
  const isSaying = !namesThing(one.text, task);
  if (one.last) {
    // Nothing ends with a sentence.
    const had = isSaying ? null : slots['had'];
    const ending = { ...slots, had, clock: when, begun: beginningOf(plan) };
    const last = sayOf(one, telling, 'words.last', ending);
    if (last !== null) return last;
  }
  // Some hours after what was told last; of days, the day is told.
  const isLater = when !== null && minutes >= leastGap && isRound(minutes);
  const timed: Slots = { ...slots, clock: when };
  const asked = one.text.endsWith('?') ? sayOf(one, telling, 'words.asked', timed) : null;
  return (
    asked ??
    sayOf(one, telling, isSaying ? 'words.saying' : 'words.one', {
      ...timed,
      gap: isLater ? durationValue(minutes) : null,
    }) ??
    sayOf(one, telling, 'words.row', { items: quotesValue(one.text) })
  );
}

/** The words, and those in the picture. */
function slotsOf(one: Words, telling: Telling): Slots {
  const { who, others } = seenWith(one, telling);
  const people = whoValue(who, others);
  const isNamed = who.length > 0;
  return {
    quotes: quotesValue(one.text),
    had: quotesValue(one.text),
    those: isNamed ? people : null,
    // Of the only one in the picture the words may be, and not of what they came for.
    attending: isNamed && who.length + others > 1 ? people : null,
    with: withValue(isNamed ? 'with' : 'with.crowd', people, telling),
    also: telling.task.before.quoted ? alsoValue(telling) : null,
  };
}

/** Whom the sentence before has named, or every picture shows, is not named again. */
function seenWith(one: Words, { task }: Telling): Pick<Words, 'who' | 'others'> {
  const { plan, before, company } = task;
  const isNamed =
    isToldIn(before.said, one.who) ||
    (plan.arc === 'portrait' && company.told[0]?.everywhere === true);
  if (!isNamed) return one;
  return { who: [], others: one.others === 0 ? 0 : one.who.length + one.others };
}

function withValue(
  label: 'with' | 'with.crowd',
  who: Value | null,
  { speaker }: Telling,
): Value | null {
  return who && text(speaker.label(label, { who }));
}
