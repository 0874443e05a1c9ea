import { dayOf, daysBetween, hourMinute, minutesBetween, storyDayOf } from './clock.ts';
import type { Company, Told } from './company.ts';
import { distanceKm } from './distance.ts';
import { factsOfKind, type Place } from './facts.ts';
import type { Message, MessageKind, Opening } from './messages.ts';
import type { Chapter, Shot, StoryPlan } from './plan.ts';
import { leadOf, stepsOf, type Moment } from './scene.ts';

/** Some sentences and the photos that follow them. */
export interface Beat {
  readonly messages: readonly Message[];
  readonly shots: readonly Shot[];
}

/** Sentences beyond the opening in a draft of each length: in the first beat and in later ones. */
const appetite = {
  short: { first: 1, later: 1 },
  medium: { first: 2, later: 2 },
  long: { first: 3, later: 3 },
} as const;

/** What was told before, so that nothing is told twice and no kind of sentence wears out. */
interface Memory {
  /** People shown in this chapter so far. */
  readonly met: Set<string>;
  readonly places: Set<string>;
  readonly used: Map<MessageKind, number[]>;
}

/**
 * Decides what is said in each chapter and between which photos. Only what the facts of the plan support is said,
 * the most telling first; where there is nothing to say, nothing is said.
 */
export function storylineOf(plan: StoryPlan, company: Company): readonly (readonly Beat[])[] {
  const memory: Memory = { met: new Set(), places: new Set(), used: new Map() };
  const times = new Map(
    factsOfKind(plan.facts.facts, 'time').map(({ photos, local }) => [photos[0] ?? '', local]),
  );
  return plan.chapters.map((chapter, index) => {
    const before = plan.chapters[index - 1] ?? null;
    memory.met.clear();
    const beats = beatsOf({ plan, chapter, before, index, company, memory, times });
    for (const place of chapter.places) memory.places.add(keyOf(place));
    return beats;
  });
}

interface Scene {
  readonly plan: StoryPlan;
  readonly chapter: Chapter;
  readonly before: Chapter | null;
  readonly index: number;
  readonly company: Company;
  readonly memory: Memory;
  /** Wall-clock times of all dated photos by path. */
  readonly times: ReadonlyMap<string, string>;
}

interface Idea {
  readonly message: Message;
  readonly worth: number;
}

function beatsOf(scene: Scene): readonly Beat[] {
  const { chapter, plan } = scene;
  const runs = runsOf(chapter);
  const told = new Set<MessageKind>();
  const room = appetite[plan.style.length];
  return runs.map((shots, i) => {
    const before = runs[i - 1]?.at(-1) ?? null;
    const isLast = i === runs.length - 1 && scene.index === plan.chapters.length - 1;
    const end = isLast ? endOf(scene) : null;
    const opening = before ? null : openingOf(scene);
    // Who is in the very first and the very last photo is told by the sentence about it.
    const firstTold = opening?.kind === 'opening' && opening.who.length + opening.others > 0;
    const rest = shots.slice(firstTold ? 1 : 0, end ? -1 : undefined);
    const ideas = [
      ...(before ? [] : chapterIdeas(scene)),
      ...runIdeas(scene, rest, before ?? (firstTold ? (shots[0] ?? null) : null)),
    ];
    const chosen = chooseIdeas(ideas, before ? room.later : room.first, scene, told);
    const messages = [opening, ...chosen, end];
    for (const shot of shots) remember(scene, shot);
    return { messages: messages.filter((message) => message !== null), shots };
  });
}

/** Cuts a chapter's chosen photos where time passes, a day begins or the place changes; a beat has at most four. */
function runsOf(chapter: Chapter): readonly (readonly Shot[])[] {
  const pause = Math.max(30, (chapter.minutes ?? 0) / 4);
  const runs: Shot[][] = [];
  for (const shot of chapter.shots) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const cut =
      !run ||
      !before ||
      run.length >= 4 ||
      (before.place !== null && shot.place !== null && keyOf(before.place) !== keyOf(shot.place)) ||
      (run.length >= 2 && (gapBetween(before, shot) ?? 0) >= pause) ||
      isNewDay(before, shot);
    if (cut) runs.push([shot]);
    else run.push(shot);
  }
  return runs;
}

function isNewDay(a: Shot, b: Shot): boolean {
  return a.local !== null && b.local !== null && storyDayOf(a.local) !== storyDayOf(b.local);
}

function gapBetween(a: Shot, b: Shot): number | null {
  return a.local === null || b.local === null ? null : minutesBetween(a.local, b.local);
}

function openingOf(scene: Scene): Message | null {
  const { chapter, before, memory, company } = scene;
  const first = chapter.shots.find(({ local }) => local !== null);
  // Of all its photos, shown or not: the text must be true of the chapter.
  const local = chapter.span?.start ?? null;
  const place = chapter.places[0] ?? null;
  const left =
    before?.shots.findLast((shot) => shot.place !== null)?.place ?? before?.places.at(-1) ?? null;
  const moved = left !== null && place !== null && keyOf(left) !== keyOf(place);
  if (local === null) {
    if (chapter.folderDate !== null) return { kind: 'folder-date', date: chapter.folderDate };
    return place && (moved || !before)
      ? { kind: 'place-only', place, from: moved ? left : null }
      : null;
  }
  if (scene.plan.chapters.length === 1 && chapter.shots.length === 1) return null;
  // Whom the first photo of all shows, belongs into its sentence.
  const shows = !before && first?.local === local ? company.in(first) : null;
  const { who, all } = shows && shows.who.length <= 3 ? shows : { who: [], all: 0 };
  const transition = chapter.transition;
  const previous = before?.span?.end ?? null;
  const days = previous === null ? null : daysBetween(storyDayOf(previous), storyDayOf(local));
  return {
    kind: 'opening',
    how: howItFollows(chapter, previous, local, days),
    local,
    tellYear: previous !== null && tellsYear(scene.plan, previous, local),
    tellDate: dateLeft(scene.plan),
    // "Still in Lisbon" is worth saying only where the chapter begins another day.
    place: moved || left?.kind !== place?.kind || days !== 0 ? place : null,
    from: moved ? left : null,
    again: moved && memory.places.has(keyOf(place)),
    km: transition?.km ?? null,
    gapMinutes: transition?.gapMinutes ?? null,
    days,
    who: who.map((one) => one.who),
    others: all - who.length,
  };
}

/** A new year is told, and in a box of many years every one. */
function tellsYear({ arc, dates }: StoryPlan, previous: string, local: string): boolean {
  const years = dates !== null && dates.first.slice(0, 4) !== dates.last.slice(0, 4);
  return previous.slice(0, 4) !== local.slice(0, 4) || (years && arc !== 'trip');
}

/** The standfirst has the first and the last day of a story. */
function dateLeft({ arc, dates }: StoryPlan): Opening['tellDate'] {
  if (dates && daysBetween(dates.first, dates.last) <= 1 && arc !== 'trip') return 'none';
  return arc === 'trip' ? 'weekday' : 'full';
}

function howItFollows(
  chapter: Chapter,
  previous: string | null,
  local: string,
  days: number | null,
): Opening['how'] {
  if (previous === null || days === null) return 'start';
  const wall = minutesBetween(previous, local);
  if (wall < 0 && (chapter.transition?.gapMinutes ?? 0) > 0) return 'clock-back';
  if (days < 1) return dayOf(previous) === dayOf(local) ? 'same-day' : 'past-midnight';
  return days === 1 ? 'next-day' : 'days-later';
}

/** What can be said about a chapter as a whole. */
function chapterIdeas(scene: Scene): readonly Idea[] {
  const { chapter, company, plan } = scene;
  const { shots } = chapter;
  if (plan.arc === 'portrait' && scene.index === 0) return portraitIdea(scene);
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
  if (dated.length === 0) ideas.push(...undatedIdeas(scene, counts));
  const [first, last] = [dated[0], dated.at(-1)];
  if (first !== undefined && last !== undefined && dated.length === shots.length) {
    const minutes = minutesBetween(first, last);
    if (shots.length >= 4 && minutes >= 2 && minutes / shots.length < 6) {
      ideas.push({ message: { kind: 'pace', count: shots.length, minutes }, worth: 2.5 });
    }
  }
  return ideas;
}

function portraitIdea({ plan, company, chapter }: Scene): readonly Idea[] {
  const all = plan.chapters.reduce((sum, { photos }) => sum + photos.length, 0);
  const shown = plan.chapters.reduce((sum, { shots }) => sum + shots.length, 0);
  const who = chapter.shots.flatMap((shot) => company.in(shot).who)[0]?.who ?? null;
  return [{ message: { kind: 'portrait', who, shown, all }, worth: 9 }];
}

/** Without times there is no sequence to tell: who is seen how often, and the fullest picture. */
function undatedIdeas(
  { chapter, company }: Scene,
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
  const { who, all } = full ? company.in(full) : { who: [], all: 0 };
  if (all >= 3 && shots.length > 1) {
    const named = who.length <= 4 ? who.map((told) => told.who) : [];
    ideas.push({
      message: { kind: 'fullest', who: named, others: all - named.length },
      worth: 4,
    });
  }
  return ideas;
}

/** What can be said about the photos of one beat; `before` is the photo shown just before it. */
function runIdeas(scene: Scene, shots: readonly Shot[], before: Shot | null): readonly Idea[] {
  const { chapter, company, index, memory, plan } = scene;
  const ideas: Idea[] = [];
  const first = shots[0];
  const moved =
    first?.place && before?.place && keyOf(first.place) !== keyOf(before.place)
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
          isFresh: (id, shot) => isFirstOf(scene, id, shot),
          isBack: (id) => !memory.met.has(id) && awaySince(plan, id, index) >= 2,
        });
  const only = plan.chapters.length === 1 && chapter.shots.length === 1;
  if (steps.length > 0 && !only) ideas.push({ message: { kind: 'scene', steps }, worth: 8 });
  if (steps.length === 0 && !moved && before && first) ideas.push(...pauseIdea(scene, first));
  const tellsLight = steps.some(({ lead }) => lead?.kind === 'sun');
  if (!tellsLight) ideas.push(...lightIdeas(shots, before, before ? null : chapter.span));
  return [...ideas, ...shots.flatMap(observedIdeas)];
}

/** The very first photo of somebody, chosen or not, in a story that has shown others before. */
function isFirstOf({ company, index }: Scene, id: string, shot: Shot): boolean {
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
function pauseIdea({ chapter, times }: Scene, { local }: Shot): readonly Idea[] {
  if (local === null) return [];
  const earlier = chapter.photos
    .map((path) => times.get(path) ?? '')
    .filter((time) => time !== '' && time < local)
    .sort()
    .at(-1);
  const minutes = earlier === undefined ? 0 : minutesBetween(earlier, local);
  return minutes < 75 ? [] : [{ message: { kind: 'pause', local, minutes }, worth: 3 }];
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

function observedIdeas({ observation }: Shot): readonly Idea[] {
  if (!observation || observation.certainty < 0.75) return [];
  return [
    {
      message: { kind: 'observed', text: observation.whatHappens },
      worth: 5 * observation.certainty,
    },
  ];
}

/** Told where the story has a course: not of a box of photos, nor where its last photo is undated. */
function endOf({ chapter, plan, company, before }: Scene): Message | null {
  const last = chapter.shots.at(-1);
  if (!last || last.local === null || plan.arc === 'mixed' || plan.arc === 'portrait') return null;
  if ((chapter.shots.length < 2 && !before) || last.local !== chapter.span?.end) return null;
  const { who, all } = company.in(last);
  const idsOf = (shot: Shot): string =>
    company
      .in(shot)
      .who.map(({ id }) => id)
      .join(' ');
  const previous = chapter.shots.at(-2);
  // Those who were there just before have been told already.
  const told = all === 0 || (previous !== undefined && idsOf(previous) === idsOf(last));
  const named = who.length <= 3 ? who.map((one) => one.who) : [];
  return told
    ? { kind: 'end', local: last.local, who: [], others: 0 }
    : { kind: 'end', local: last.local, who: named, others: all - named.length };
}

/** Kinds that carry the story and do not wear out. */
const staple: ReadonlySet<MessageKind> = new Set<MessageKind>(['scene', 'move', 'observed']);

/** The worthiest ideas of different kinds, in the order they were had; kinds told lately are worth less. */
function chooseIdeas(
  ideas: readonly Idea[],
  room: number,
  { index, memory }: Scene,
  told: Set<MessageKind>,
): readonly Message[] {
  const fresh = ideas
    .map(({ message, worth }) => {
      if (staple.has(message.kind)) return { message, worth };
      const recent = (memory.used.get(message.kind) ?? []).filter((at) => index - at <= 3).length;
      return { message, worth: told.has(message.kind) ? 0 : worth - 1.2 * recent };
    })
    .filter(({ worth }) => worth > 0.5);
  const chosen: Message[] = [];
  for (const { message } of [...fresh].sort((a, b) => b.worth - a.worth)) {
    if (chosen.length >= room) break;
    const repeats = chosen.some(
      (other) => other.kind === message.kind && message.kind !== 'observed',
    );
    if (!repeats) chosen.push(message);
  }
  for (const message of chosen) {
    const { kind } = message;
    told.add(kind);
    memory.used.set(kind, [...(memory.used.get(kind) ?? []), index]);
  }
  return fresh.map(({ message }) => message).filter((message) => chosen.includes(message));
}

function remember({ company, memory }: Scene, shot: Shot): void {
  for (const { id } of company.in(shot).who) memory.met.add(id);
}

/** Equal for two photos from the same place. */
function keyOf(place: Place | null): string {
  return place === null ? '' : `${place.country ?? ''} ${place.id ?? ''}`;
}
