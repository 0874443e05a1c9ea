import { companyOf } from '../company.ts';
import { climbIn, clocksIn, heightOf, movesIn } from './whereabouts.ts';
import { holidaysIn, lightIn, paceIn, pausesIn } from './hours.ts';
import { keywordsIn, wordsIn } from './quoted.ts';
import { quietDayIn } from './quietDays.ts';
import { mixIn, observedIn, seenIn } from './shown.ts';
import type { Happening } from './happening.ts';
import type { Memory } from './memory.ts';
import { programmeIn } from './programme.ts';
import { courseOf, endOf, peopleIn, presentIn } from './people.ts';
import { about, datedOf, placeKey, wordsKey } from './timed.ts';
import type { Chapter, StoryPlan } from '../storyPlan.ts';

const stories = new WeakMap<StoryPlan, readonly (readonly Happening[])[]>();

/** Everything that can be told, by chapter, in order of time; what is about a chapter as a whole comes last. */
export function happeningsOf(plan: StoryPlan): readonly (readonly Happening[])[] {
  const known = stories.get(plan);
  if (known) return known;
  const story = tellAll(plan);
  stories.set(plan, story);
  return story;
}

function tellAll(plan: StoryPlan): readonly (readonly Happening[])[] {
  const company = companyOf(plan);
  const memory: Memory = {
    met: new Set(),
    words: new Set(),
    seen: new Set(),
    towns: new Set(),
    photos: [],
    holiday: null,
  };
  const many = plan.chapters.reduce((sum, { moments }) => sum + moments.length, 0) > 3;
  const programme = programmeIn(plan, company, memory);
  const stories = plan.chapters.map((chapter, index): Happening[] => {
    const before = plan.chapters[index - 1] ?? null;
    // Two or three pictures have no end.
    const last = index === plan.chapters.length - 1 && many;
    const photos = chapter.moments;
    const story = [
      ...wordsIn(photos, { company, memory, last }),
      ...programme.filter((one) => chapter.photos.includes(one.photos[0] ?? '')),
      ...peopleIn(plan, chapter, before, company, memory),
      ...movesIn(photos, memory),
      ...climbIn(plan, chapter),
      ...quietDayIn(plan, chapter, plan.chapters[index + 1] ?? null, company),
      ...pausesIn(chapter),
      ...lightIn(photos, chapter),
      ...holidaysIn(photos, memory),
      ...clocksIn(chapter, before),
      ...seenIn(plan, chapter, memory, last),
      ...observedIn(chapter, memory),
      ...(programme.length > 0 ? [] : keywordsIn(photos, memory, wordsKey(plan.folderLabel ?? ''))),
      ...paceIn(chapter),
      ...mixIn(photos),
      ...(last ? endOf(plan, company) : []),
    ];
    for (const photo of photos) {
      if (!photo.place) continue;
      memory.towns.add(placeKey(photo.place));
      memory.photos.push(photo);
    }
    return story;
  });
  const [sitter] = company.told;
  const all = plan.chapters.flatMap(({ moments }) => moments);
  if (plan.arc === 'portrait' && sitter?.everywhere)
    stories[0]?.push({
      kind: 'portrait',
      who: sitter.who,
      count: all.length,
      ...about(all),
      // Before what else is told of them.
      instant: datedOf(all)[0]?.instant ?? null,
    });
  // What is about the whole is told once: of whose occasion it is at the beginning, else at the end.
  for (const one of presentIn(plan, company)) {
    const shows = ({ photos }: Chapter): boolean =>
      photos.some((path) => one.photos.includes(path));
    const home = company.hero ? plan.chapters.findIndex(shows) : plan.chapters.findLastIndex(shows);
    stories[home]?.push(one);
  }
  for (const one of heightOf(plan))
    stories[plan.chapters.findIndex(({ photos }) => photos.includes(one.photos[0] ?? ''))]?.push(
      one,
    );
  for (const one of courseOf(plan, company)) {
    const home = plan.chapters.findLastIndex(({ photos }) =>
      photos.includes(one.photos.at(-1) ?? ''),
    );
    stories.at(home)?.push(one);
  }
  return stories.map((story) => story.sort(byTime));
}

/** Where one is, its clock, and the name of the day, are told before what happened there and then. */
function byTime(a: Happening, b: Happening): number {
  const apart = (a.instant ?? Infinity) - (b.instant ?? Infinity) || 0;
  return apart || rank(a) - rank(b);
}

function rank({ kind }: Happening): number {
  return kind === 'move' ? 0 : kind === 'holiday' || kind === 'clocks' ? 1 : 2;
}
