import { kindOfPicture, type PictureKind } from '../../photo/find/pictureKind.ts';
import { tally } from '../../shared/groupBy.ts';
import { daysBetween, storyDayOf } from './clock.ts';
import { distanceKm } from './distance.ts';
import type { Item } from './items.ts';
import { comparePaths } from './items.ts';
import { parseFolderName } from './names.ts';

import type { StoryStyle } from './storyPlan.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Most chapters a draft of each length may have. */
const mostChapters = { short: 5, medium: 10, long: 20 } as const satisfies Record<
  StoryStyle['length'],
  number
>;

/**
 * Splits an album into chapters where time, place or folder change the most; what counts as much depends on how long
 * the album is. Undated photos join the chapter of their neighbours by file name, else form chapters by folder.
 *
 * @param items dated ones by instant, then the others by path
 * @returns at least one photo a chapter; chapters in the order they are told
 */
export function splitChapters(
  items: readonly Item[],
  length: StoryStyle['length'],
): readonly (readonly Item[])[] {
  // Receipts, screenshots and what is passed on make no chapter, and keep none apart.
  const scenes = scenesAmong(items);
  const most = Math.min(mostChapters[length], Math.ceil(scenes.length / 3));
  const years = yearsAmong(scenes);
  const vague = new Set(years.flat());
  const finer = scenes.filter((item) => !vague.has(item));
  const chapters = splitDated(
    finer.filter((item) => item.instant !== null),
    most,
  );
  const homeless = joinNeighbours(finer, chapters);
  // A folder is a chapter of its own by the user's will, however few photos the album has.
  const room = Math.max(1, mostChapters[length] - chapters.length);
  const undated = splitUndated(homeless, room);
  return withOddments([...chapters, ...undated, ...years].sort(byDay), items);
}

/** By year, those of which no month is known where it is of others of that year: they belong to none of its months. */
function yearsAmong(items: readonly Item[]): readonly (readonly Item[])[] {
  const years = new Map<string, Item[]>();
  for (const item of items) {
    const { date } = item;
    if (date?.length !== 4 || !items.some((other) => isWithin(other, date))) continue;
    years.set(date, [...(years.get(date) ?? []), item]);
  }
  return [...years.values()];
}

function isWithin({ date }: Item, year: string): boolean {
  return date !== null && date.length > 4 && date.startsWith(year);
}

/**
 * The photos that are of scenes: by them the album's days, chapters and places are told. When a receipt was scanned or a
 * picture was passed on says nothing of when anything was seen.
 *
 * @returns all, where there is nothing but receipts, screenshots and the like
 */
export function scenesAmong(items: readonly Item[]): readonly Item[] {
  const scenes = items.filter(({ photo }) => kindOfPicture(photo) === null);
  return scenes.length > 0 ? scenes : items;
}

/** What the photos of a chapter are that are not among its scenes, one each. */
export function oddmentsAmong(items: readonly Item[]): readonly PictureKind[] {
  const scenes = new Set(scenesAmong(items));
  return items.flatMap((item) => (scenes.has(item) ? [] : (kindOfPicture(item.photo) ?? [])));
}

/**
 * Puts what is no scene into chapters of scenes: where its time lies, else beside its neighbour by path.
 *
 * @param chapters at least one, in order
 * @param items all photos, dated ones by instant, then the others by path
 */
function withOddments(
  chapters: readonly (readonly Item[])[],
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const placed = new Set(chapters.flat());
  const told = chapters.map((chapter) => [...chapter]);
  const startOf = (chapter: readonly Item[]): number =>
    chapter.find(({ instant }) => instant !== null)?.instant ?? Infinity;
  for (const item of items.filter((one) => !placed.has(one))) {
    const { instant } = item;
    const home =
      instant === null
        ? told.findLast((chapter) => chapter.some((one) => comparePaths(one.path, item.path) < 0))
        : told.findLast((chapter) => startOf(chapter) <= instant);
    const chapter = home ?? told[0];
    if (chapter === undefined) continue;
    const before = chapter.findLastIndex((one) =>
      instant === null
        ? comparePaths(one.path, item.path) < 0
        : one.instant !== null && one.instant <= instant,
    );
    chapter.splice(before + 1, 0, item);
  }
  return told;
}

function splitDated(items: readonly Item[], most: number): Item[][] {
  const score = boundaryScore(
    (items.at(-1)?.instant ?? 0) - (items[0]?.instant ?? 0),
    takingTurns(items),
  );
  const parts: Part[] = [];
  const scores = new Map<Item, number>();
  let lastGps: Item['gps'] = null;
  let before: Item | null = null;
  for (const item of items) {
    const value = before ? score(before, item, lastGps) : Infinity;
    const part = parts.at(-1);
    scores.set(item, value);
    if (part && value < 1) part.items.push(item);
    else parts.push({ items: [item], score: value });
    before = item;
    lastGps = item.gps ?? lastGps;
  }
  // Then the weakest boundary first, until there are not too many and none only cuts off a photo or two.
  for (;;) {
    const weakest = parts
      .slice(1)
      .map((part, i) => {
        const size = Math.min(part.items.length, parts[i]?.items.length ?? 0);
        return { at: i + 1, part, worth: part.score * (size === 1 ? 0.35 : size === 2 ? 0.7 : 1) };
      })
      .sort((a, b) => a.worth - b.worth || a.at - b.at)[0];
    if (!weakest || (weakest.worth >= 1 && parts.length <= most)) break;
    parts[weakest.at - 1]?.items.push(...weakest.part.items);
    parts.splice(weakest.at, 1);
  }
  const span = (items.at(-1)?.instant ?? 0) - (items[0]?.instant ?? 0);
  // A day of a journey is a chapter that may be long: to cut one of them and not the others has no reason.
  const mostPhotos = span <= 20 * hour ? longChapter : longDay;
  while (parts.length < most && splitLongest(parts, scores, mostPhotos));
  return parts.map((part) => part.items);
}

interface Part {
  readonly items: Item[];
  /** Of the boundary before it. */
  readonly score: number;
}

/** More photos than this in one chapter are too many: an afternoon of sixty pictures has several parts. */
const longChapter = 26;
/** The same, of a day among several. */
const longDay = 60;
/** What is over so soon has no parts, unless there are very many photos. */
const shortWhile = 100 * minute;
const veryLongChapter = 80;

/**
 * Cuts the longest chapter at its weightiest boundary, away from its ends: photos taken day and night have no gaps.
 *
 * @returns false when none is too long
 */
function splitLongest(
  parts: Part[],
  scores: ReadonlyMap<Item, number>,
  mostPhotos: number,
): boolean {
  const longest = parts
    .filter(({ items }) => {
      const lasted = (items.at(-1)?.instant ?? 0) - (items[0]?.instant ?? 0);
      return items.length > (lasted < shortWhile ? veryLongChapter : mostPhotos);
    })
    .reduce<Part | null>((a, b) => (a && a.items.length >= b.items.length ? a : b), null);
  if (!longest) return false;
  const size = longest.items.length;
  let cut = Math.floor(size / 2);
  for (let i = Math.ceil(size * 0.2); i < size * 0.8; i += 1) {
    const [item, best] = [longest.items[i], longest.items[cut]];
    if (item && best && (scores.get(item) ?? 0) > (scores.get(best) ?? 0)) cut = i;
  }
  const rest = longest.items.splice(cut);
  parts.splice(parts.indexOf(longest) + 1, 0, { items: rest, score: 0 });
  return true;
}

type Score = (before: Item, after: Item, lastGps: Item['gps']) => number;

/** How strongly two photos in a row fall apart, for an album of this span in milliseconds; 1 is a boundary. */
function boundaryScore(span: number, turns: ReadonlySet<string>): Score {
  return (before, after, lastGps) => {
    const gap = (after.instant ?? 0) - (before.instant ?? 0);
    const km = lastGps && after.gps ? distanceKm(lastGps, after.gps) : 0;
    const inTurn = turns.has(before.folder) && turns.has(after.folder);
    const folder = foldersDiffer(before, after) ? (inTurn ? 1.5 : 0.6) : 0;
    if (span <= 20 * hour) {
      const pause = Math.min(150 * minute, Math.max(30 * minute, span / 6));
      return gap / pause + (km < 1 ? 0 : Math.min(1, km / 8)) + folder;
    }
    const move = km < 3 ? 0 : Math.min(1, km / 25);
    if (span <= 24 * day) {
      const newDay = dayOfItem(before) !== dayOfItem(after) && gap > 3 * hour;
      const pause = (span <= 4 * day ? 5 : 10) * hour;
      return (newDay ? 0.9 : 0) + Math.min(1.5, gap / pause) * 0.9 + move + folder;
    }
    const pause = Math.min(60 * day, Math.max(3 * day, span / 25));
    const journey = km < 80 || gap < 6 * hour ? 0 : Math.min(1, km / 150);
    return gap / pause + journey + folder;
  };
}

/** The folders that no photo of another interrupts: somebody has sorted by what happened, not by whose camera it was. */
function takingTurns(items: readonly Item[]): ReadonlySet<string> {
  const runs = items.filter((item, index) => items[index - 1]?.folder !== item.folder);
  const counts = tally(runs.map(({ folder }) => folder));
  return new Set([...counts].flatMap(([folder, count]) => (count === 1 ? [folder] : [])));
}

function dayOfItem(item: Item): string | null {
  return item.local === null ? item.date : storyDayOf(item.local);
}

function foldersDiffer(a: Item, b: Item): boolean {
  if (a.folder === b.folder) return false;
  const first = folderOf(a);
  const second = folderOf(b);
  return first.label !== second.label || first.date !== second.date;
}

function folderOf(item: Item): ReturnType<typeof parseFolderName> {
  return parseFolderName(item.folder.slice(item.folder.lastIndexOf('/') + 1));
}

/**
 * Puts undated photos between their neighbours by path, where both of them belong to one chapter.
 *
 * @returns those without such neighbours
 */
function joinNeighbours(items: readonly Item[], chapters: Item[][]): readonly Item[] {
  const homes = new Map(chapters.flatMap((chapter) => chapter.map((item) => [item, chapter])));
  const homeless: Item[] = [];
  const waiting: Item[] = [];
  let before: Item | null = null;
  const settle = (after: Item | null): void => {
    const home = before === null ? undefined : homes.get(before);
    const folder = before?.folder;
    const together = after !== null && home !== undefined && homes.get(after) === home;
    const joining = waiting.filter(
      (item) => together && item.folder === folder && after.folder === folder,
    );
    if (before && home) home.splice(home.indexOf(before) + 1, 0, ...joining);
    homeless.push(...waiting.filter((item) => !joining.includes(item)));
    waiting.length = 0;
    before = after;
  };
  for (const item of [...items].sort((a, b) => comparePaths(a.path, b.path))) {
    if (item.instant === null) waiting.push(item);
    else settle(item);
  }
  settle(null);
  return homeless;
}

/** Folders worth a chapter of their own get one; the rest shares one. */
function splitUndated(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const byFolder = new Map<string, Item[]>();
  for (const item of items) {
    const own = folderOf(item);
    const key = own.label !== null || own.date !== null ? item.folder : '';
    byFolder.set(key, [...(byFolder.get(key) ?? []), item]);
  }
  const rest = byFolder.get('') ?? [];
  byFolder.delete('');
  const folders = [...byFolder.values()].sort((a, b) => b.length - a.length);
  const kept = folders
    .filter((folder) => folder.length > 1 || byFolder.size === 1)
    .slice(0, Math.max(0, most - (rest.length > 0 ? 1 : 0)));
  const spilt = [...rest, ...folders.filter((folder) => !kept.includes(folder)).flat()];
  return [...kept, ...(spilt.length > 0 ? [spilt] : [])].map((chapter) =>
    [...chapter].sort((a, b) => comparePaths(a.path, b.path)),
  );
}

/** By date where both know theirs, be it from a folder's name; undated chapters last. */
function byDay(a: readonly Item[], b: readonly Item[]): number {
  const earlier = firstInstant(a);
  const later = firstInstant(b);
  if (earlier !== null && later !== null) return earlier - later;
  const first = firstDay(a);
  const second = firstDay(b);
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  const known = Math.min(first.length, second.length);
  if (known < 10) return first.slice(0, known).localeCompare(second.slice(0, known), 'en');
  return -daysBetween(first, second);
}

function firstInstant(chapter: readonly Item[]): number | null {
  const [date] = chapter.map((item) => item.date);
  // Of a year all that is told after its months.
  if (date?.length === 4 && chapter.every((item) => item.date === date))
    return Date.UTC(Number(date) + 1, 0, 1) - 1;
  return chapter.find((item) => item.instant !== null)?.instant ?? null;
}

function firstDay(chapter: readonly Item[]): string | null {
  const dated = chapter.find((item) => item.date !== null);
  if (dated) return dayOfItem(dated);
  const dates = chapter.map((item) => folderOf(item).date);
  return dates.every((date) => date === dates[0]) ? (dates[0] ?? null) : null;
}
