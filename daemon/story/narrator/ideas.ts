import { hourMinute, minutesBetween } from '../plan/clock.ts';
import type { Told } from './company.ts';
import { distanceKm } from '../plan/distance.ts';
import type { Message } from './messages.ts';

import type { Chapter, Shot, StoryPlan } from '../plan/storyPlan.ts';
import { leadOf, stepsOf, type Moment } from './scene.ts';
import { placeKey, type Situation } from './situation.ts';

/** Something that could be said. */
export interface Idea {
  readonly message: Message;
  /** How telling it is; kinds of sentences compete by it, 1 to 9. */
  readonly worth: number;
}

/** What can be said about a chapter as a whole. */
export function chapterIdeas(situation: Situation): readonly Idea[] {
  const { chapter, company, plan } = situation;
  const { shots } = chapter;
  if (plan.arc === 'portrait' && situation.index === 0) return portraitIdea(situation);
  const counts = new Map<Told, number>();
  for (const shot of shots) {
    for (const one of company.in(shot).who) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const ideas: Idea[] = [];
  const always = [...counts].filter(([, n]) => n === shots.length).map(([one]) => one.who);
  if (always.length > 0 && shots.length > 2) {
    ideas.push({ message: { kind: 'throughout', who: always, of: shots.length }, worth: 3 });
  }
  const dated = shots.flatMap(({ local }) => (local === null ? [] : [local]));
  if (dated.length === 0) ideas.push(...undatedIdeas(situation, counts));
  const [first, last] = [dated[0], dated.at(-1)];
  if (first !== undefined && last !== undefined && dated.length === shots.length) {
    const minutes = minutesBetween(first, last);
    if (shots.length >= 4 && minutes >= 2 && minutes / shots.length < 6) {
      ideas.push({ message: { kind: 'pace', count: shots.length, minutes }, worth: 2.5 });
    }
  }
  return ideas;
}

function portraitIdea({ plan, company, chapter }: Situation): readonly Idea[] {
  const all = plan.chapters.reduce((sum, { photos }) => sum + photos.length, 0);
  const shown = plan.chapters.reduce((sum, { shots }) => sum + shots.length, 0);
  const who = chapter.shots.flatMap((shot) => company.in(shot).who)[0]?.who ?? null;
  return [{ message: { kind: 'portrait', who, shown, all }, worth: 9 }];
}

/** Without times there is no sequence to tell: who is seen how often, and the fullest picture. */
function undatedIdeas(
  { chapter, company }: Situation,
  counts: ReadonlyMap<Told, number>,
): readonly Idea[] {
  const { shots } = chapter;
  const ideas: Idea[] = [];
  const alone = [...counts.keys()].filter((told) =>
    shots.some((shot) => shot.facesFound === 1 && company.in(shot).who.includes(told)),
  );
  if (alone.length >= 2 && alone.length <= 4) {
    ideas.push({ message: { kind: 'each', who: alone.map(({ who }) => who) }, worth: 6 });
  }
  const [one, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (one && count !== undefined && count > 1 && count < shots.length) {
    const { who } = one;
    const worth = alone.length >= 2 ? 3 : 5;
    ideas.push({ message: { kind: 'often', who, count, of: shots.length }, worth });
  }
  const full = shots.reduce<Shot | null>(
    (best, shot) => (best && company.in(best).all >= company.in(shot).all ? best : shot),
    null,
  );
  const mix = ideas.length === 0 ? mixOf(shots.map((shot) => company.in(shot).all)) : null;
  if (mix) return [{ message: mix, worth: 5 }];
  const { who, all } = full ? company.in(full) : { who: [], all: 0 };
  if (all >= 3 && shots.length > 2) {
    const named = who.length <= 4 ? who.map((told) => told.who) : [];
    ideas.push({
      message: { kind: 'fullest', who: named, others: all - named.length },
      worth: 4,
    });
  }
  return ideas;
}

/** How many people are in how many pictures; null where that says nothing. */
function mixOf(counts: readonly number[]): Message | null {
  const groups = counts.filter((count) => count >= 3);
  const solo = counts.filter((count) => count === 1).length;
  const pairs = counts.filter((count) => count === 2).length;
  // Of two or three pictures the reader sees it at once.
  if (counts.length < 4 || solo + pairs + groups.length < counts.length / 2) return null;
  return {
    kind: 'mix',
    of: counts.length,
    solo,
    pairs,
    groups: {
      count: groups.length,
      least: Math.min(...groups, Infinity),
      most: Math.max(0, ...groups),
    },
  };
}

/** What can be said about the photos of one beat; `before` is the photo shown just before it. */
export function runIdeas(
  situation: Situation,
  shots: readonly Shot[],
  before: Shot | null,
): readonly Idea[] {
  const { chapter, company, index, memory, plan } = situation;
  const ideas: Idea[] = [];
  const first = shots[0];
  const moved =
    first?.place && before?.place && placeKey(first.place) !== placeKey(before.place)
      ? { place: first.place, from: before.place }
      : null;
  if (moved && first && before) {
    const km =
      before.position && first.position ? distanceKm(before.position, first.position) : null;
    const lead = leadOf(before, first);
    const day = lead?.kind === 'day' ? lead : null;
    ideas.push({ message: { kind: 'move', ...moved, km, local: first.local, day }, worth: 9 });
  }
  const steps =
    plan.arc === 'portrait' || shots.some(({ local }) => local === null)
      ? []
      : stepsOf(shots, before, {
          company,
          since: moved ? (first ?? null) : (before ?? startOf(chapter)),
          isFresh: (id, shot) => isFirstOf(situation, id, shot),
          isBack: (id) => !memory.met.has(id) && awaySince(plan, id, index) >= 2,
        });
  const only = plan.chapters.length === 1 && chapter.shots.length === 1;
  if (steps.length > 0 && !only) ideas.push({ message: { kind: 'scene', steps }, worth: 8 });
  if (steps.length === 0 && !moved && before && first) ideas.push(...pauseIdea(situation, first));
  const row = before === null ? null : rowOf(situation, shots);
  if (row) ideas.push({ message: row, worth: 3 });
  const tellsLight = steps.some(({ lead }) => lead?.kind === 'sun');
  if (!tellsLight) ideas.push(...lightIdeas(shots, before, before ? null : chapter.span));
  return [...ideas, ...shots.flatMap((shot) => observedIdeas(situation, shot))];
}

/** Two or more undated pictures in a row of one person alone, whoever was in the ones before. */
function rowOf({ plan, company }: Situation, shots: readonly Shot[]): Message | null {
  if (plan.arc === 'portrait' || shots.length < 2) return null;
  const first = shots[0] && company.in(shots[0]).who[0];
  const alone = shots.every((shot) => {
    const { who, all } = company.in(shot);
    return shot.local === null && all === 1 && who[0] === first;
  });
  return first && alone ? { kind: 'row', who: first.who, count: shots.length } : null;
}

/** The very first photo of somebody, chosen or not, in a story that has shown others before. */
function isFirstOf({ company, index }: Situation, id: string, shot: Shot): boolean {
  const first = company.told.find((one) => one.id === id)?.photos[0];
  // In the first chapter everyone is new.
  if (first === undefined || index === 0) return false;
  return first === shot.path || shot.alternates.includes(first);
}

/** Number of chapters since somebody was last seen, in chosen photos or not; 0 when never before. */
function awaySince({ chapters }: StoryPlan, id: string, index: number): number {
  const last = chapters.slice(0, index).findLastIndex(({ people }) => people.includes(id));
  return last < 0 ? 0 : index - last;
}

/** Time without any photo before this one, chosen or not. */
function pauseIdea({ chapter, times }: Situation, { local }: Shot): readonly Idea[] {
  if (local === null) return [];
  const earlier = chapter.photos
    .map((path) => times.get(path) ?? '')
    .filter((time) => time !== '' && time < local)
    .sort()
    .at(-1);
  const minutes = earlier === undefined ? 0 : minutesBetween(earlier, local);
  return minutes < 120 ? [] : [{ message: { kind: 'pause', local, minutes }, worth: 3 }];
}

/** The reader knows when the chapter starts; the light of that moment is its first photo's. */
function startOf({ span, shots }: Chapter): Moment | null {
  if (!span) return null;
  return { local: span.start, sun: shots.find(({ local }) => local === span.start)?.sun ?? null };
}

function lightIdeas(
  shots: readonly Shot[],
  before: Shot | null,
  told: Chapter['span'],
): readonly Idea[] {
  let sun = before?.sun ?? null;
  for (const shot of shots) {
    if (shot.sun === null || shot.local === null) continue;
    const changed = sun !== null && sun !== shot.sun;
    const telling = shot.sun !== 'up' && (changed || sun === null);
    sun = shot.sun;
    if (!telling) continue;
    const half = hourMinute(shot.local).hour < 12 ? 'am' : 'pm';
    const local = shot.local === told?.start ? null : shot.local;
    return [
      {
        message: { kind: 'light', sun: shot.sun, half, local },
        worth: changed ? 4 : 2.5,
      },
    ];
  }
  return [];
}

/** A sentence of the vision model, as a sentence: it may lack its capital or its full stop. */
function observedIdeas({ memory }: Situation, { observation }: Shot): readonly Idea[] {
  if (!observation || observation.certainty < 0.75) return [];
  const said = observation.whatHappens.trim();
  const text = `${said.charAt(0).toUpperCase()}${said.slice(1)}${/[.!?…]$/.test(said) ? '' : '.'}`;
  if (said === '' || memory.observed.has(text)) return [];
  return [{ message: { kind: 'observed', text }, worth: 5 * observation.certainty }];
}
