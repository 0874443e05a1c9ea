import type { Stock } from './stock.ts';
import { daysBetween } from '../../../plan/clock.ts';
import { isOnePerson, isToldIn, type Who } from '../../../plan/company.ts';
import type { Happening, HappeningOf } from '../../../plan/happenings/happening.ts';
import type { StoryPlan } from '../../../plan/storyPlan.ts';

/** So often in a draft something is said that only the curious want to know: of the light, of a pause. */
const asides = { short: 0, medium: 1, long: 3 } as const;

/** Furniture is for alternative texts. */
const things = new Set(
  'dog cat horse bird elephant giraffe boat train airplane motorcycle bicycle kite'.split(' '),
);

/** Whether something is told, beside all else that could be. */
export function isWorthTelling(one: Happening, stock: Stock): boolean {
  const { task, has, quoted, isBrief, filler } = stock;
  const { plan, before, happenings } = task;
  const { length } = plan.style;
  switch (one.kind) {
    case 'words':
      return one.last || isAmongTold(one, stock);
    case 'gathering':
      return isGatheringNews(one, stock);
    case 'crowd':
      return isCrowdNews(one, stock);
    case 'present':
      // Who stayed all the time is known well enough.
      return !happenings.some(
        (other) =>
          other.kind === 'throughout' && other.who.some((who) => isOnePerson(who, one.who)),
      );
    case 'light':
      return before.light < asides[length];
    case 'newcomer':
      // The words of that picture say who is in it; in short, what the photographer wrote says what happened.
      return !isBrief && !one.photos.some((path) => quoted.has(path));
    case 'holiday':
      return isHolidayNews(one, stock);
    case 'pause':
      return isPauseNews(one, stock);
    case 'end':
      return isEndTold(one, stock);
    case 'pace':
      return isPaceNews(one, stock);
    case 'seen':
      // Who wrote of the only picture of it has told what it shows.
      return things.has(one.label) && !one.photos.every((path) => quoted.has(path));
    case 'mix':
      return length !== 'short' && !has('words');
    case 'pair':
    case 'around':
    case 'evening':
      return length !== 'short' && one.kind === filler;
    case 'climb':
      return length !== 'short' && !has('height');
    case 'height':
    case 'clocks':
    case 'lettering':
      return length !== 'short';
    case 'keyword':
      // Beside the photographer's sentences, a word on two pictures is a label.
      return !has('words') || one.count > 2;
    case 'portrait':
    case 'throughout':
    case 'peak':
    case 'observed':
    case 'move':
    case 'smiles':
      return true;
  }
}

/** Evenly over the chapter: an evening is told as a morning is. */
function isAmongTold(one: HappeningOf<'words'>, { spoken, mostWords }: Stock): boolean {
  const share = Math.min(1, mostWords / spoken.length);
  const at = spoken.indexOf(one);
  return Math.ceil((at + 1) * share) > Math.ceil(at * share);
}

function isGatheringNews(one: HappeningOf<'gathering'>, { task, spoken }: Stock): boolean {
  const { plan, index, before, company } = task;
  // Where there are no others, who is there again is no news.
  if (one.again) return before.company === 0 && company.told.length > 2;
  if (spoken.length === 0) return true;
  // What is noted at the start is told in the first sentence, which does not say of whom.
  const start = plan.chapters[index]?.span?.start;
  const notes = spoken.filter(({ local }) => local !== start);
  // Who is told with what was written of those pictures has not to be told to be in them.
  return !(
    before.gathered.has(groupKey(one.who)) ||
    one.who.every((who) => notes.some((note) => isToldWith(note, who, one.photos)))
  );
}

/** Whether the words of one of these photos name somebody, or are told with them. */
function isToldWith(note: HappeningOf<'words'>, who: Who, photos: readonly string[]): boolean {
  return (
    note.photos.some((path) => photos.includes(path)) &&
    (isToldIn(note.text, [who]) || note.who.some((other) => isOnePerson(who, other)))
  );
}

/** The same for the same people, in whichever order. */
export function groupKey(who: readonly Who[]): string {
  return who
    .map((one) => (one.kind === 'label' ? one.label : ''))
    .sort()
    .join('\n');
}

function isCrowdNews(one: HappeningOf<'crowd'>, { task, quoted, isBrief }: Stock): boolean {
  const { before, happenings } = task;
  // The same people have just been told to be together, or the words beside it say who is there.
  const gathered = happenings.find(({ kind }) => kind === 'gathering');
  const isTold =
    gathered?.kind === 'gathering' && !gathered.again && gathered.who.length >= one.count;
  const isMore = one.everybody
    ? !before.everybody
    : one.count > before.crowd || (one.count >= 5 && one.count === before.crowd);
  return (
    isMore &&
    !isTold &&
    !isBrief &&
    (one.count >= 4 || one.who.length > 0) &&
    !one.photos.some((path) => quoted.has(path))
  );
}

function isHolidayNews(one: HappeningOf<'holiday'>, { task }: Stock): boolean {
  const { plan, before, happenings, company } = task;
  const isSame = (other: Happening): boolean =>
    other.kind === 'holiday' && other.holiday === one.holiday;
  if (before.holidays.has(one.holiday)) return false;
  if (happenings.slice(0, happenings.indexOf(one)).some(isSame)) return false;
  // A day's name alone is a calendar, no story.
  if (happenings[0] === one && one.photos.length > 0) return true;
  const shown = plan.chapters
    .flatMap(({ moments }) => moments)
    .filter(({ path }) => one.photos.includes(path));
  return (
    shown.some((photo) => company.in(photo).who.length > 0) ||
    happenings.some(
      (other) => other !== one && other.photos.some((path) => one.photos.includes(path)),
    )
  );
}

function isPauseNews({ minutes }: HappeningOf<'pause'>, { task, has }: Stock): boolean {
  const { plan, before } = task;
  const isDays = minutes >= 1440;
  return (
    !has('words') &&
    !has('move') &&
    (plan.arc === 'trip' || !isDays) &&
    before.pause < asides[plan.style.length] &&
    // Whoever knows no hour of some pictures knows of no pause.
    plan.chapters.every(({ moments }) => moments.every(({ local }) => local !== null)) &&
    (isDays || (minutes >= 240 && plan.chapters.length < 3))
  );
}

function isPaceNews({ minutes }: HappeningOf<'pace'>, { task, has }: Stock): boolean {
  const { plan, before } = task;
  return (
    plan.style.length !== 'short' &&
    plan.arc !== 'trip' &&
    // Of most of a day the hours have been told.
    minutes <= 180 &&
    !(['words', 'crowd', 'portrait', 'pair'] as const).some(has) &&
    // Once is enough in any draft.
    before.pace === 0
  );
}

function isEndTold(one: HappeningOf<'end'>, { task }: Stock): boolean {
  const { plan, happenings } = task;
  const isAsked =
    plan.arc === 'event' ||
    plan.arc === 'day' ||
    one.journey !== null ||
    isShortTrip(plan) ||
    // Whom the last picture of a journey shows.
    (plan.arc === 'trip' && one.who.length > 0);
  const isTold = happenings.some(
    (other) => (other.kind === 'words' || other.kind === 'smiles') && other.last,
  );
  return isAsked && !isTold;
}

/** Of a longer journey nobody asks at what hour its last picture was taken. */
function isShortTrip({ arc, dates }: StoryPlan): boolean {
  return arc === 'trip' && dates !== null && daysBetween(dates.first, dates.last) <= 2;
}
