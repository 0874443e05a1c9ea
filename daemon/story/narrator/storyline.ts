import { minutesBetween, storyDayOf } from '../plan/clock.ts';
import type { Company } from './company.ts';
import { factsOfKind } from '../plan/facts.ts';
import { chapterIdeas, runIdeas, type Idea } from './ideas.ts';
import type { Message, MessageKind } from './messages.ts';
import { openingOf } from './opening.ts';

import type { Chapter, Shot, StoryPlan } from '../plan/storyPlan.ts';
import { gapBetween, placeKey, type Memory, type Situation } from './situation.ts';

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

/**
 * Decides what is said in each chapter and between which photos. Only what the facts of the plan support is said,
 * the most telling first; where there is nothing to say, nothing is said.
 */
export function storylineOf(plan: StoryPlan, company: Company): readonly (readonly Beat[])[] {
  const memory: Memory = {
    met: new Set(),
    places: new Set(),
    used: new Map(),
    observed: new Set(),
  };
  const times = new Map(
    factsOfKind(plan.facts.facts, 'time').map(({ photos, local }) => [photos[0] ?? '', local]),
  );
  return plan.chapters.map((chapter, index) => {
    const before = plan.chapters[index - 1] ?? null;
    memory.met.clear();
    const beats = beatsOf({ plan, chapter, before, index, company, memory, times });
    for (const place of chapter.places) memory.places.add(placeKey(place));
    return beats;
  });
}

function beatsOf(situation: Situation): readonly Beat[] {
  const { chapter, plan } = situation;
  const runs = runsOf(chapter, situation.company);
  const told = new Set<MessageKind>();
  const room = appetite[plan.style.length];
  return runs.map((shots, i) => {
    const before = runs[i - 1]?.at(-1) ?? null;
    const isLast = i === runs.length - 1 && situation.index === plan.chapters.length - 1;
    const end = isLast ? endOf(situation) : null;
    const opening = before ? null : openingOf(situation);
    // Who is in the very first and the very last photo is told by the sentence about it.
    const firstTold = opening?.kind === 'opening' && opening.who.length + opening.others > 0;
    const rest = shots.slice(firstTold ? 1 : 0, end ? -1 : undefined);
    const ideas = [
      ...(before ? [] : chapterIdeas(situation)),
      ...runIdeas(situation, rest, before ?? (firstTold ? (shots[0] ?? null) : null)),
    ];
    const chosen = chooseIdeas(ideas, before ? room.later : room.first, situation, told);
    const messages = [
      ...openWith(opening, chosen, shots.length === 1 && runs.length === 1 ? 'one' : 'more'),
      end,
    ];
    for (const shot of shots) remember(situation, shot);
    return { messages: messages.filter((message) => message !== null), shots };
  });
}

/** Where the opening has nothing to tell but the time, the first thing that happens tells it in passing. */
function openWith(
  opening: Message | null,
  chosen: readonly Message[],
  photos: 'one' | 'more',
): readonly (Message | null)[] {
  const scene = chosen.find((message) => message.kind === 'scene');
  const [first, ...rest] = scene?.steps ?? [];
  if (
    !scene ||
    !first ||
    first.lead !== null ||
    opening?.kind !== 'opening' ||
    opening.how === 'start' ||
    opening.how === 'clock-back' ||
    opening.from !== null
  ) {
    return [opening, ...chosen];
  }
  const steps = [{ ...first, lead: { kind: 'opening', opening, photos } as const }, ...rest];
  return [{ ...scene, steps }, ...chosen.filter((message) => message !== scene)];
}

/** Cuts a chapter's chosen photos where time passes, a day begins or the place changes; a beat has at most four. */
function runsOf(chapter: Chapter, company: Company): readonly (readonly Shot[])[] {
  const pause = Math.max(30, (chapter.minutes ?? 0) / 4);
  const runs: Shot[][] = [];
  for (const shot of chapter.shots) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const cut =
      !run ||
      !before ||
      run.length >= 4 ||
      (before.place !== null &&
        shot.place !== null &&
        placeKey(before.place) !== placeKey(shot.place)) ||
      (run.length >= 2 && (gapBetween(before, shot) ?? 0) >= pause) ||
      isNewDay(before, shot) ||
      isSomebodyElse(before, shot, company);
    if (cut) runs.push([shot]);
    else run.push(shot);
  }
  return runs;
}

function isNewDay(a: Shot, b: Shot): boolean {
  return a.local !== null && b.local !== null && storyDayOf(a.local) !== storyDayOf(b.local);
}

/** Undated pictures have no other order than who is in them. */
function isSomebodyElse(a: Shot, b: Shot, company: Company): boolean {
  if (a.local !== null || b.local !== null) return false;
  const [before, after] = [company.in(a), company.in(b)];
  return before.who[0]?.id !== after.who[0]?.id || before.all !== after.all;
}

/** Told where the story has a course: not of a box of photos, nor where its last photo is undated. */
function endOf({ chapter, plan, company, before }: Situation): Message | null {
  const last = chapter.shots.at(-1);
  if (!last || last.local === null || plan.arc === 'mixed' || plan.arc === 'portrait') return null;
  if ((chapter.shots.length < 2 && !before) || last.local !== chapter.span?.end) return null;
  // What is over as soon as it began, has no end to tell.
  const begun = plan.chapters[0]?.span?.start ?? last.local;
  if (minutesBetween(begun, last.local) < 30) return null;
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
const staple: ReadonlySet<MessageKind> = new Set<MessageKind>(['scene', 'move', 'observed', 'row']);

/** The worthiest ideas of different kinds, in the order they were had; kinds told lately are worth less. */
function chooseIdeas(
  ideas: readonly Idea[],
  room: number,
  { index, memory }: Situation,
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
  // Who is always there is told by what happens, where something does.
  const scene = chosen.some(({ kind }) => kind === 'scene');
  const always = chosen.findIndex(({ kind }) => kind === 'throughout');
  if (scene && always >= 0) chosen.splice(always, 1);
  for (const message of chosen) {
    const { kind } = message;
    told.add(kind);
    if (kind === 'observed') memory.observed.add(message.text);
    memory.used.set(kind, [...(memory.used.get(kind) ?? []), index]);
  }
  return fresh.map(({ message }) => message).filter((message) => chosen.includes(message));
}

function remember({ company, memory }: Situation, shot: Shot): void {
  for (const { id } of company.in(shot).who) memory.met.add(id);
}
