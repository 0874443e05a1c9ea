import { tally } from '../../../shared/groupBy.ts';
import { happeningsOf } from '../../plan/happenings/happenings.ts';
import { journeyOf } from '../../plan/journey/journeySums.ts';
import type { StoryPlan } from '../../plan/storyPlan.ts';
import { climbWords, smilesWords } from '../words/rules/basis.ts';

/** Every figure that can be told of a chapter, or of the album and all its chapters. */
export function figuresOf(
  plan: StoryPlan,
  chapter: number | undefined,
): Readonly<Record<'km' | 'durations' | 'counts' | 'crowds', readonly number[]>> & {
  readonly seen: readonly string[];
} {
  const stories = happeningsOf(plan);
  const told = chapter === undefined ? stories.flat() : (stories[chapter] ?? []);
  const journey = journeyOf(plan);
  const km: number[] = chapter === undefined ? [journey.km] : [];
  const durations: number[] = [];
  const counts: number[] = [];
  const crowds: number[] = [];
  const seen: string[] = [];
  for (const one of told) {
    switch (one.kind) {
      case 'move':
        km.push(one.km);
        break;
      case 'gathering':
        durations.push(one.minutes, Math.max(2, one.minutes));
        crowds.push(one.who.length);
        break;
      case 'throughout':
      case 'around':
        crowds.push(one.who.length);
        break;
      case 'pause':
        durations.push(one.minutes);
        break;
      case 'clocks':
        durations.push(Math.abs(one.hours) * 60);
        break;
      case 'pace':
        durations.push(one.minutes);
        counts.push(one.count);
        break;
      case 'crowd':
        crowds.push(one.count, one.others);
        break;
      case 'words':
      case 'evening':
        crowds.push(one.others);
        break;
      case 'end':
        crowds.push(one.others);
        if (one.minutes !== null) durations.push(one.minutes);
        break;
      case 'smiles':
        crowds.push(one.count);
        seen.push(smilesWords);
        break;
      case 'present':
      case 'peak':
      case 'pair':
        counts.push(one.count, one.of);
        break;
      case 'seen':
        counts.push(one.count, one.of);
        seen.push(one.label);
        break;
      case 'portrait':
      case 'keyword':
        counts.push(one.count);
        break;
      case 'mix':
        counts.push(one.solo, one.pairs, one.groups, one.of);
        break;
      case 'height':
      case 'climb':
        seen.push(climbWords);
        break;
      case 'observed':
      case 'lettering':
      case 'newcomer':
      case 'light':
      case 'holiday':
        break;
    }
  }
  if (chapter === undefined) {
    if (journey.walked !== null) km.push(journey.walked);
    counts.push(journey.visited, journey.countries.length);
    seen.push(...[...tally(plan.oddments)].map(([kind, count]) => `${count} ${kind}`));
    durations.push(...journey.nights.map(({ nights }) => nights * 1440));
    counts.push(...journey.nights.map(({ nights }) => nights));
  }
  return { km, durations, counts, crowds, seen };
}
