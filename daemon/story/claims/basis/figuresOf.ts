import { tally } from '../../../shared/groupBy.ts';
import type { Happening } from '../../plan/happenings/happening.ts';
import { happeningsOf } from '../../plan/happenings/happenings.ts';
import { journeyOf } from '../../plan/journey/journeySums.ts';
import type { StoryPlan } from '../../plan/storyPlan.ts';
import { climbWords, smilesWords } from '../words/rules/basis.ts';

/** What can be told by its number, and what is seen by it. */
export interface Figures {
  readonly km: readonly number[];
  /** In minutes. */
  readonly durations: readonly number[];
  readonly counts: readonly number[];
  /** Of people in one picture. */
  readonly crowds: readonly number[];
  readonly seen: readonly string[];
}

/** Every figure that can be told of a chapter, or of the album and all its chapters. */
export function figuresOf(plan: StoryPlan, chapter: number | undefined): Figures {
  const stories = happeningsOf(plan);
  return chapter === undefined
    ? joined([...stories.flat().map(figuresIn), albumFigures(plan)])
    : joined((stories[chapter] ?? []).map(figuresIn));
}

function joined(parts: readonly Partial<Figures>[]): Figures {
  return {
    km: parts.flatMap(({ km = [] }) => km),
    durations: parts.flatMap(({ durations = [] }) => durations),
    counts: parts.flatMap(({ counts = [] }) => counts),
    crowds: parts.flatMap(({ crowds = [] }) => crowds),
    seen: parts.flatMap(({ seen = [] }) => seen),
  };
}

/** Of the whole album. */
function albumFigures(plan: StoryPlan): Figures {
  const { km, walked, visited, countries, nights } = journeyOf(plan);
  const lengths = nights.map((stay) => stay.nights);
  return {
    km: [km, ...(walked === null ? [] : [walked])],
    durations: lengths.map((length) => length * 1440),
    counts: [visited, countries.length, ...lengths],
    crowds: [],
    seen: [...tally(plan.oddments)].map(([kind, count]) => `${count} ${kind}`),
  };
}

/** Of one happening. */
function figuresIn(one: Happening): Partial<Figures> {
  switch (one.kind) {
    case 'move':
      return { km: [one.km] };
    case 'gathering':
      return { durations: [one.minutes, Math.max(2, one.minutes)], crowds: [one.who.length] };
    case 'throughout':
    case 'around':
      return { crowds: [one.who.length] };
    case 'pause':
      return { durations: [one.minutes] };
    case 'clocks':
      return { durations: [Math.abs(one.hours) * 60] };
    case 'pace':
      return { durations: [one.minutes], counts: [one.count] };
    case 'crowd':
      return { crowds: [one.count, one.others] };
    case 'words':
    case 'evening':
      return { crowds: [one.others] };
    case 'end':
      return { crowds: [one.others], durations: one.minutes === null ? [] : [one.minutes] };
    case 'smiles':
      return { crowds: [one.count], seen: [smilesWords] };
    case 'present':
    case 'peak':
    case 'pair':
      return { counts: [one.count, one.of] };
    case 'seen':
      return { counts: [one.count, one.of], seen: [one.label] };
    case 'portrait':
    case 'keyword':
      return { counts: [one.count] };
    case 'mix':
      return { counts: [one.solo, one.pairs, one.groups, one.of] };
    case 'height':
    case 'climb':
      return { seen: [climbWords] };
    case 'observed':
    case 'lettering':
    case 'newcomer':
    case 'light':
    case 'holiday':
      return {};
  }
}
