import type { WordKey } from '../../shared/words/en.ts';
import { message, type Message } from '../../shared/words/message.ts';
import type { Item } from './items.ts';
import type { StoryStyle } from './storyPlan.ts';
import type { Quality } from './quality.ts';
import { kindOfPicture } from '../../photo/find/pictureKind.ts';
import { gridDistance, groupSimilar, oneMomentMs } from './nearDuplicates.ts';

/** Photos in the text of a draft of each length, and at most in one chapter. */
const budgets = {
  short: { album: 12, chapter: 6 },
  medium: { album: 30, chapter: 9 },
  long: { album: 72, chapter: 14 },
} as const satisfies Record<StoryStyle['length'], object>;

/** The same where the photographer wrote about more of them: the text tells what was written. */
const describedBudgets = {
  short: { album: 12, chapter: 6 },
  medium: { album: 45, chapter: 14 },
  long: { album: 100, chapter: 22 },
} as const satisfies Record<StoryStyle['length'], object>;

/** A photo picked for the text. */
export interface Pick {
  readonly item: Item;
  readonly reason: Message | null;
  /** Near-duplicates it stands for. */
  readonly alternates: readonly Item[];
}

/** What is shown in the text and what only in the gallery. */
export interface Selection {
  /** By chapter, each in the chapter's order. */
  readonly chapters: readonly (readonly Pick[])[];
  readonly rest: readonly { readonly item: Item; readonly reason: Message }[];
}

export interface SelectOptions {
  readonly length: StoryStyle['length'];
  /** Content hashes the user wants instead of their near-duplicates, in the order they were chosen. */
  readonly use: ReadonlySet<string>;
  /** `as-given`: each photo stands where its chapter has it; `by-moment` (default): where its first frame was taken. */
  readonly order?: 'as-given' | 'by-moment';
  /** How each person is called in reasons; people missing here need not appear. */
  readonly callings: ReadonlyMap<string, string>;
}

interface Candidate extends Pick {
  readonly quality: Quality;
  /** Position among the candidates of its chapter. */
  readonly position: number;
}

/**
 * Chooses the photos of the text: the best of each near-duplicate group, then by quality and variety within a budget,
 * everyone at least once. The same album gives the same choice.
 */
export function selectPhotos(
  chapters: readonly (readonly Item[])[],
  quality: ReadonlyMap<Item, Quality>,
  options: SelectOptions,
): Selection {
  const candidates = chapters.map((items) =>
    groupSimilar(items).map((group, position) => ({
      ...bestOf(group, quality, options.use),
      position,
    })),
  );
  const quotas = shareBudget(
    candidates.map((of) => of.length),
    options.length,
  );
  const seen = new Set<string>();
  const picked = candidates.map((of, i) => pickFrom(scenesOf(of), quotas[i] ?? 1, options, seen));
  addDescribed(candidates, picked, options, seen);
  addWanted(candidates, picked, options, seen);
  addMissingPeople(candidates, picked, options, seen);
  const chosen = picked.map((picks, i) => {
    const inMoments = inOrder(picks, candidates[i] ?? []);
    const items = chapters[i] ?? [];
    return options.order === 'as-given'
      ? inMoments.toSorted((a, b) => items.indexOf(a.item) - items.indexOf(b.item))
      : inMoments;
  });
  return { chapters: chosen, rest: restOf(chapters, candidates, chosen) };
}

/** Pictures of screens, receipts and the like tell nothing of what was seen: they are small at the end, unless a chapter has nothing else. */
function scenesOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const scenes = candidates.filter(({ item }) => kindOfPicture(item.photo) === null);
  if (scenes.length === 0) return candidates;
  return scenes.filter(({ item }) => !scenes.some((other) => isBlinkBeside(item, other.item)));
}

/** Whether eyes are shut in a frame that are open in another of the same people at the same moment. */
function isBlinkBeside(item: Item, other: Item): boolean {
  if (item.instant === null || other.instant === null) return false;
  return (
    blinksIn(item) > blinksIn(other) &&
    Math.abs(item.instant - other.instant) <= oneMomentMs &&
    item.faces.length <= other.faces.length &&
    item.people.every((person) => other.people.includes(person))
  );
}

const blinksIn = ({ photo: { sight } }: Item): number => sight?.shutEyes.length ?? 0;

function bestOf(
  group: readonly Item[],
  quality: ReadonlyMap<Item, Quality>,
  use: ReadonlySet<string>,
): Omit<Candidate, 'position'> {
  // Of two wishes for one group the later counts.
  const wishes = [...use];
  const ranked = [...group].sort(
    (a, b) =>
      wishes.indexOf(b.sha256) - wishes.indexOf(a.sha256) ||
      (quality.get(b)?.overall ?? 0) - (quality.get(a)?.overall ?? 0) ||
      (a.sha256 < b.sha256 ? -1 : 1),
  );
  const [item, ...alternates] = ranked;
  const own = item && quality.get(item);
  if (!item || !own) throw new Error('a group of similar photos is empty');
  return {
    item,
    alternates,
    quality: own,
    reason: groupReason(item, alternates, own, quality, use),
  };
}

function groupReason(
  item: Item,
  others: readonly Item[],
  own: Quality,
  quality: ReadonlyMap<Item, Quality>,
  use: ReadonlySet<string>,
): Message | null {
  if (others.length === 0) return use.has(item.sha256) ? message('chosen.byYou') : null;
  const frames = { count: others.length + 1 };
  if (use.has(item.sha256)) return message('chosen.byYouOf', frames);
  const leads = (part: 'sharpness' | 'faces' | 'exposure'): boolean =>
    others.every((other) => own[part] > (quality.get(other)?.[part] ?? 0));
  if (leads('sharpness')) return message('select.sharpestOf', frames);
  if (leads('faces')) return message('select.clearestFacesOf', frames);
  return message(leads('exposure') ? 'select.bestExposedOf' : 'select.bestOf', frames);
}

/**
 * Shares the budget by the square root of what each chapter offers, so that a long one does not take it all.
 *
 * @param offers number of candidates a chapter
 * @returns number of photos a chapter, at least 1 where there is one
 */
function shareBudget(offers: readonly number[], length: StoryStyle['length']): readonly number[] {
  const { album, chapter } = budgets[length];
  const total = offers.reduce((sum, offer) => sum + offer, 0);
  if (total <= album && offers.every((offer) => offer <= chapter)) return offers;
  const roots = offers.reduce((sum, offer) => sum + Math.sqrt(offer), 0);
  return offers.map((offer) =>
    Math.min(offer, chapter, Math.max(1, Math.round((album * Math.sqrt(offer)) / roots))),
  );
}

function pickFrom(
  candidates: readonly Candidate[],
  quota: number,
  options: SelectOptions,
  seen: Set<string>,
): Candidate[] {
  const picks: Candidate[] = [];
  const left = [...candidates];
  const most = Math.max(0, ...candidates.map(({ item }) => item.faces.length));
  while (picks.length < quota && left.length > 0) {
    const rated = left.map((candidate) => ({
      candidate,
      ...rate(candidate, { picks, candidates, most, options, seen }),
    }));
    const best = rated.reduce((a, b) => (b.value > a.value + 1e-9 ? b : a));
    left.splice(left.indexOf(best.candidate), 1);
    picks.push({
      ...best.candidate,
      reason: joinReasons(best.reason, best.candidate.reason),
    });
    for (const person of best.candidate.item.people) seen.add(person);
  }
  return picks;
}

interface Situation {
  readonly picks: readonly Candidate[];
  readonly candidates: readonly Candidate[];
  /** Most faces in one frame of the chapter. */
  readonly most: number;
  readonly options: SelectOptions;
  readonly seen: ReadonlySet<string>;
}

/** Things that were seen in a photo. */
const labelsOf = ({ photo }: Item): readonly string[] =>
  photo.sight?.sees.map(({ label }) => label) ?? [];

/** What a photo would add to those picked already, and the weightiest part of it in words. */
function rate(
  candidate: Candidate,
  situation: Situation,
): { readonly value: number; readonly reason: Message } {
  const { item, quality, alternates } = candidate;
  const { picks, candidates, most, options, seen } = situation;
  const newcomers = item.people.filter((id) => options.callings.has(id) && !seen.has(id));
  const names = newcomers.map((id) => options.callings.get(id) ?? '');
  const town = item.place?.town ?? null;
  const newTown = town !== null && !picks.some((pick) => pick.item.place?.id === item.place?.id);
  const shown = new Set(picks.flatMap((pick) => labelsOf(pick.item)));
  const newThing = labelsOf(item).find((label) => !shown.has(label));
  const bonuses = [
    {
      worth: newcomers.length > 0 ? 1 + 0.1 * newcomers.length : 0,
      reason: message('select.firstOf', { names }),
    },
    { worth: options.use.has(item.sha256) ? 2 : 0, reason: null },
    {
      worth: item.words ? 0.3 : 0,
      reason: message(item.words?.from === 'file-name' ? 'select.tellingName' : 'select.described'),
    },
    {
      worth: most > 2 && item.faces.length === most ? 0.3 : 0,
      reason: message('select.mostPeople', { count: most }),
    },
    {
      worth: newTown && picks.length > 0 ? 0.35 : 0,
      reason: message('select.otherPlace', { town: town ?? '' }),
    },
    {
      worth: newThing !== undefined && picks.length > 0 ? 0.25 : 0,
      reason: message('select.onlyWith', { thing: thingWords(newThing ?? '') }),
    },
    // Frames that were taken again and again mattered to the photographer.
    { worth: Math.min(0.15, 0.05 * alternates.length), reason: null },
  ];
  const variety = picks.length === 0 ? 0.3 : varietyOf(candidate, picks, candidates.length);
  const value = quality.overall + variety + bonuses.reduce((sum, { worth }) => sum + worth, 0);
  const main = bonuses.reduce((a, b) => (b.reason !== null && b.worth > a.worth ? b : a));
  if (main.worth > 0 && main.reason !== null) return { value, reason: main.reason };
  return { value, reason: plainReason(quality, variety, picks.length, candidates.length) };
}

function plainReason(quality: Quality, variety: number, picked: number, offered: number): Message {
  return message(plainKey(quality, variety, picked, offered));
}

function plainKey(quality: Quality, variety: number, picked: number, offered: number): WordKey {
  if (offered === 1) return 'select.onlyOne';
  if (quality.faces > 0.6) return 'select.clearFaces';
  if (quality.sharpness > 0.7 && quality.exposure > 0.7) return 'select.sharpAndExposed';
  if (picked > 0 && variety > 0.35) return 'select.unlike';
  if (quality.sharpness > 0.7) return 'select.sharp';
  return picked === 0 ? 'select.bestOfChapter' : 'select.ownMoment';
}

/** How far a photo is from those picked, in looks and in time, 0..0.6. */
function varietyOf(
  { item, position }: Candidate,
  picks: readonly Candidate[],
  offered: number,
): number {
  const { look } = item.photo;
  const looks = Math.min(
    ...picks.map((pick) =>
      look && pick.item.photo.look ? gridDistance(look, pick.item.photo.look) : 30,
    ),
  );
  const apart = Math.min(...picks.map((pick) => Math.abs(pick.position - position)));
  return (
    0.3 * Math.min(1, looks / 50) +
    0.3 * Math.min(1, (apart * (picks.length + 1)) / Math.max(1, offered))
  );
}

/** What somebody wrote of is shown where it is told. */
function addDescribed(
  candidates: readonly (readonly Candidate[])[],
  picked: readonly Candidate[][],
  { length }: SelectOptions,
  seen: Set<string>,
): void {
  const texts = new Set(
    picked.flat().flatMap(({ item }) => (item.words === null ? [] : [item.words.text])),
  );
  const { album, chapter } = describedBudgets[length];
  let left = album - picked.flat().length;
  for (const [i, of] of candidates.entries()) {
    const picks = picked[i] ?? [];
    for (const candidate of scenesOf(of)) {
      const { words, people } = candidate.item;
      if (picks.length >= chapter || left <= 0) break;
      if (words === null || words.from === 'file-name' || texts.has(words.text)) continue;
      texts.add(words.text);
      left -= 1;
      picks.push({
        ...candidate,
        reason: joinReasons(message('select.described'), candidate.reason),
      });
      for (const person of people) seen.add(person);
    }
  }
}

/** What the user wants is in the text, beyond the budget if need be. */
function addWanted(
  candidates: readonly (readonly Candidate[])[],
  picked: readonly Candidate[][],
  { use }: SelectOptions,
  seen: Set<string>,
): void {
  for (const [i, of] of candidates.entries()) {
    for (const candidate of of) {
      const isIn = picked[i]?.some(({ item }) => item === candidate.item) === true;
      if (isIn || !use.has(candidate.item.sha256)) continue;
      picked[i]?.push(candidate);
      for (const person of candidate.item.people) seen.add(person);
    }
  }
}

/** Everyone the draft can speak of is seen at least once, beyond the budget if need be. */
function addMissingPeople(
  candidates: readonly (readonly Candidate[])[],
  picked: readonly Candidate[][],
  options: SelectOptions,
  seen: Set<string>,
): void {
  for (;;) {
    const missing = [...options.callings.keys()].filter((id) => !seen.has(id));
    const best = candidates
      .flatMap((of, chapter) => of.map((candidate) => ({ candidate, chapter })))
      .map((entry) => ({
        ...entry,
        found: entry.candidate.item.people.filter((id) => missing.includes(id)),
      }))
      .filter(({ found }) => found.length > 0)
      .sort(
        (a, b) =>
          b.found.length - a.found.length ||
          b.candidate.quality.overall - a.candidate.quality.overall ||
          a.chapter - b.chapter,
      )[0];
    if (!best) return;
    const names = best.found.map((id) => options.callings.get(id) ?? '');
    picked[best.chapter]?.push({
      ...best.candidate,
      reason: joinReasons(message('select.toSee', { names }), best.candidate.reason),
    });
    for (const person of best.candidate.item.people) seen.add(person);
  }
}

function inOrder(picks: readonly Candidate[], candidates: readonly Candidate[]): readonly Pick[] {
  const byItem = new Map(picks.map((pick) => [pick.item, pick]));
  return candidates.flatMap(({ item }) => {
    const pick = byItem.get(item);
    return pick ? [{ item, reason: pick.reason, alternates: pick.alternates }] : [];
  });
}

function reasonForRest({ photo }: Item): Message {
  const kind = kindOfPicture(photo);
  return message(kind === null ? 'select.othersSayMore' : `select.${kind}`);
}

/** In the order of the chapters, where the best of a group may be a later one of it. */
function restOf(
  chapters: readonly (readonly Item[])[],
  candidates: readonly (readonly Candidate[])[],
  chosen: readonly (readonly Pick[])[],
): Selection['rest'] {
  const taken = new Set(chosen.flat().map(({ item }) => item));
  const places = new Map(chapters.flat().map((item, place) => [item, place]));
  return candidates
    .flat()
    .flatMap(({ item, alternates }) => [
      ...(taken.has(item) ? [] : [{ item, reason: reasonForRest(item) }]),
      ...alternates.map((other) => ({
        item: other,
        reason: message('select.nearlySame', { path: item.path }),
      })),
    ])
    .toSorted((a, b) => (places.get(a.item) ?? 0) - (places.get(b.item) ?? 0));
}

function joinReasons(first: Message, second: Message | null): Message {
  return second === null ? first : message('select.both', { first, second });
}

/** `a dog`; ICU's choices have no spaces in their names. */
function thingWords(label: string): Message {
  return message('select.thing', { label: label.replaceAll(' ', '_') });
}
