import { firstSeen } from './firstSeen.ts';
import { occasionTexts } from './occasion.ts';
import { sayOpening, type Opening } from './sayOpening.ts';
import { type DatedScene } from './scene.ts';
import { openStay } from './stay.ts';
import { text, type Slots } from '../../template.ts';
import { dayOf } from '../../../plan/clock.ts';
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
    seen: firstSeen(scene),
  };
  if (plan.arc !== 'trip' && days > mostDaysWithHour) {
    const stayed = openStay(scene);
    return stayed.sentence ? stayed : sayOpening(scene, 'open.startDay', slots);
  }
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
