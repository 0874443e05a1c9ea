import type { ChapterTask } from './chapterTask.ts';
import { daysBetween } from '../../plan/clock.ts';
import { isOnePerson, isToldIn, type Who } from '../../plan/company.ts';
import type { Happening } from '../../plan/happenings/happening.ts';

/** So often in a draft something is said that only the curious want to know: of the light, of a pause. */
const asides = { short: 0, medium: 1, long: 3 } as const;

/** Most words of the photographer in a chapter's text; the captions have them all. */
const mostWords = { short: 4, medium: 14, long: 30 } as const;

/** The same in a short draft, shared by its chapters; and what each has in any case. */
const mostInShort = 8;
const leastInShort = 2;

/** What is told: everything the photographer wrote, then what says most, and fillers only where nothing else is there. */
export function selectHappenings({
  plan,
  index,
  happenings,
  before,
  company,
}: ChapterTask): readonly Happening[] {
  const { length } = plan.style;
  // What is noted there is told in the first sentence, which does not say of whom.
  const start = plan.chapters[index]?.span?.start;
  const has = (kind: Happening['kind']): boolean => happenings.some((one) => one.kind === kind);
  const spoken = happenings.filter((one) => one.kind === 'words' && !one.last);
  const most =
    length === 'short'
      ? Math.min(
          mostWords.short,
          Math.max(leastInShort, Math.floor(mostInShort / plan.chapters.length)),
        )
      : mostWords[length];
  /** Evenly over the chapter: an evening is told as a morning is. */
  const isAmongTold = (one: Happening): boolean => {
    const share = Math.min(1, most / spoken.length);
    const at = spoken.indexOf(one);
    return Math.ceil((at + 1) * share) > Math.ceil(at * share);
  };
  const isBrief = length === 'short' && spoken.length > 0;
  const gathered = happenings.find((one) => one.kind === 'gathering');
  const quoted = new Set(happenings.flatMap((one) => (one.kind === 'words' ? one.photos : [])));
  const faced = new Set(
    plan.chapters.flatMap(({ moments }) =>
      moments.flatMap((photo) => (company.in(photo).who.length > 0 ? [photo.path] : [])),
    ),
  );
  // A day's name alone is a calendar, no story.
  const isTold = (path: string, one: Happening): boolean =>
    faced.has(path) ||
    happenings[0] === one ||
    happenings.some((other) => other !== one && other.photos.includes(path));
  const meets = ['gathering', 'newcomer', 'crowd', 'end'].some((kind) =>
    happenings.some((one) => one.kind === kind),
  );
  // Not two chapters running are filled in the same way.
  // Who came with the last picture has been told to come.
  const comes = (one: Happening): boolean =>
    happenings.some(({ kind, photos }) => kind === 'newcomer' && photos[0] === one.photos[0]);
  const filler =
    (['pair', 'evening', 'around'] as const).find(
      (kind) =>
        happenings.some((one) => one.kind === kind && !(kind === 'evening' && comes(one))) &&
        before.filler !== kind &&
        (kind !== 'around' || !meets),
    ) ?? null;
  const kept = happenings.filter((one) => {
    switch (one.kind) {
      case 'words':
        return one.last || isAmongTold(one);
      case 'gathering':
        // Where there are no others, who is there again is no news.
        if (one.again) return before.company === 0 && company.told.length > 2;
        // Who is told with what was written of those pictures has not to be told to be in them.
        return !(
          spoken.length > 0 &&
          (before.gathered.has(groupKey(one.who)) ||
            one.who.every((who) =>
              spoken.some((note) => note.local !== start && isToldWith(note, who, one.photos)),
            ))
        );
      case 'crowd': {
        // The same people have just been told to be together, or the words beside it say who is there.
        const told =
          gathered?.kind === 'gathering' && !gathered.again && gathered.who.length >= one.count;
        const more = one.everybody
          ? !before.everybody
          : one.count > before.crowd || (one.count >= 5 && one.count === before.crowd);
        return (
          more &&
          !told &&
          !isBrief &&
          (one.count >= 4 || one.who.length > 0) &&
          !one.photos.some((path) => quoted.has(path))
        );
      }
      case 'present':
        // Who stayed all the time is known well enough.
        return !happenings.some(
          (other) =>
            other.kind === 'throughout' && other.who.some((who) => isOnePerson(who, one.who)),
        );
      case 'portrait':
      case 'throughout':
      case 'peak':
        return true;
      case 'light':
        return before.light < asides[length];
      case 'newcomer':
        // The words of that picture say who is in it; in short, what the photographer wrote says what happened.
        return !isBrief && !one.photos.some((path) => quoted.has(path));
      case 'holiday':
        return (
          !before.holidays.has(one.holiday) &&
          !happenings
            .slice(0, happenings.indexOf(one))
            .some((other) => other.kind === 'holiday' && other.holiday === one.holiday) &&
          one.photos.some((path) => isTold(path, one))
        );
      case 'pause':
        return (
          !has('words') &&
          !has('move') &&
          (plan.arc === 'trip' || one.minutes < 1440) &&
          before.pause < asides[length] &&
          // Whoever knows no hour of some pictures knows of no pause.
          plan.chapters.every(({ moments }) => moments.every(({ local }) => local !== null)) &&
          (one.minutes >= 1440 || (one.minutes >= 240 && plan.chapters.length < 3))
        );
      case 'end':
        return (
          (plan.arc === 'event' ||
            plan.arc === 'day' ||
            one.journey !== null ||
            isShortTrip(plan) ||
            isShown(plan, one)) &&
          !happenings.some(
            (other) => (other.kind === 'words' || other.kind === 'smiles') && other.last,
          )
        );
      case 'pace':
        // Once is enough in any draft.
        return (
          length !== 'short' &&
          plan.arc !== 'trip' &&
          // Of most of a day the hours have been told.
          one.minutes <= 180 &&
          !has('words') &&
          !has('crowd') &&
          !has('portrait') &&
          !has('pair') &&
          before.pace === 0
        );
      case 'seen':
        // Who wrote of the only picture of it has told what it shows.
        return worthTelling.has(one.label) && !one.photos.every((path) => quoted.has(path));
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
      case 'observed':
      case 'move':
      case 'smiles':
        return true;
    }
  });
  if (kept.some(({ kind }) => kind === 'gathering')) before.company += 1;
  else before.company = 0;
  for (const one of kept) {
    if (one.kind === 'gathering') before.gathered.add(groupKey(one.who));
    if (one.kind === 'holiday') before.holidays.add(one.holiday);
    if (one.kind === 'words') before.crowd = Math.max(before.crowd, one.others);
    if (one.kind !== 'crowd') continue;
    before.crowd = Math.max(before.crowd, one.count);
    before.everybody ||= one.everybody;
  }
  before.filler = filler;
  before.pause = kept.some(({ kind }) => kind === 'pause') ? 3 : Math.max(0, before.pause - 1);
  if (kept.some(({ kind }) => kind === 'pace')) before.pace += 1;
  if (kept.some(({ kind }) => kind === 'light')) before.light += 1;
  // How it ended is the last thing that is said.
  const isEnd = (one: Happening): boolean =>
    one.kind === 'end' || ((one.kind === 'words' || one.kind === 'smiles') && one.last);
  return [...kept.filter((one) => !isEnd(one)), ...kept.filter(isEnd)];
}

/** Whether the words of one of these photos name somebody, or are told with them. */
function isToldWith(note: Happening, who: Who, photos: readonly string[]): boolean {
  return (
    note.kind === 'words' &&
    note.photos.some((path) => photos.includes(path)) &&
    (isToldIn(note.text, [who]) || note.who.some((other) => isOnePerson(who, other)))
  );
}

function groupKey(who: readonly Who[]): string {
  return who
    .map((one) => (one.kind === 'label' ? one.label : ''))
    .sort()
    .join('\n');
}

/** Whom the last picture of a journey shows. */
function isShown({ arc }: ChapterTask['plan'], one: Happening): boolean {
  return arc === 'trip' && one.kind === 'end' && one.who.length > 0;
}

/** Of a longer journey nobody asks at what hour its last picture was taken. */
function isShortTrip({ arc, dates }: ChapterTask['plan']): boolean {
  return arc === 'trip' && dates !== null && daysBetween(dates.first, dates.last) <= 2;
}

/** Furniture is for alternative texts. */
const worthTelling = new Set(
  'dog cat horse bird elephant giraffe boat train airplane motorcycle bicycle kite'.split(' '),
);
