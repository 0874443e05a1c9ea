import { occasionTexts } from './occasion.ts';
import { sayOpening, type Opening } from './sayOpening.ts';
import { peopleValue, type DatedScene } from './scene.ts';
import { text, type Slots, type Value } from '../../template.ts';
import { dayOf } from '../../../plan/clock.ts';
import { isToldIn } from '../../../plan/company.ts';
import { hasItsHour, occasionOf } from '../../../plan/happenings/occasion.ts';

/** Of a longer time nobody asks for the hour of the first picture, in days. */
const mostDaysWithHour = 20;

/** How a story begins: with its occasion, its day, or its first picture. */
export function openStory(scene: DatedScene): Opening {
  const { telling, local, opener, told, days, date } = scene;
  const { task, speaker, clock } = telling;
  const { plan, before, company } = task;
  before.day = dayOf(local);
  const day = days === 0 ? null : date('full');
  const slots: Slots = {
    place: told,
    day,
    clock: clock(local, 'fine'),
    seen: seenAtStart(scene),
  };
  if (plan.arc !== 'trip' && days > mostDaysWithHour)
    return sayOpening(scene, 'open.startDay', slots);
  // Where the first picture was taken nobody knows, though those after it are from there.
  const isPlaced = opener === null || opener.place !== null;
  const started = isPlaced ? slots : { ...slots, place: null };
  const of = occasionOf(plan, company);
  const shown = of && hasItsHour(of) ? text(speaker.label('shown')) : null;
  for (const occasion of occasionTexts(of, plan.folderLabel ?? '', speaker.tongue)) {
    const begun = sayOpening(scene, 'open.occasion', { ...started, occasion, shown });
    if (begun.sentence) return begun;
  }
  const phrase = !isPlaced && told && day ? 'open.startDay' : 'open.start';
  return sayOpening(scene, phrase, slots);
}

/** Whoever comes later comes to somebody; else who comes has a sentence of its own. */
function seenAtStart({ telling, note, inFirst }: DatedScene): Value | null {
  const isJoined = telling.task.happenings.some(
    (one) => one.kind === 'around' || (one.kind === 'newcomer' && !one.alone),
  );
  const isNamed = isToldIn(
    note?.text ?? '',
    inFirst.map(({ who }) => who),
  );
  return isJoined && !isNamed ? peopleValue(inFirst) : null;
}
