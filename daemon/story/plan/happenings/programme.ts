import { tally } from '../../../shared/groupBy.ts';
import { namesIn } from '../cast.ts';
import type { Company } from '../company.ts';
import type { StoryPlan } from '../storyPlan.ts';
import type { Happening } from './happening.ts';
import type { Memory } from './memory.ts';
import { quoteOf } from './quoted.ts';
import { datedOf, wordsKey, type Dated } from './timed.ts';

/** Fewer parts are no programme. */
const leastParts = 4;

/**
 * The course of an event, or of months, as its keywords tell it, `Warm-up`, `Semi-final`, `Award ceremony`: each on photos that follow one
 * another.
 *
 * @returns a happening for each part, told as the photographer's words; none where there are sentences of theirs
 */
export function programmeIn(
  { arc, chapters, cast }: StoryPlan,
  company: Company,
  memory: Memory,
): readonly Happening[] {
  const photos = chapters.flatMap(({ moments }) => moments);
  const dated = datedOf(photos);
  const isCourse = arc === 'event' || arc === 'mixed';
  if (!isCourse || photos.some(({ words }) => words !== null)) return [];
  const names = new Set(namesIn(cast).map(wordsKey));
  const parts = partsOf(withoutWhole(dated, names));
  const covered = parts.reduce((sum, { shown }) => sum + shown.length, 0);
  const keys = new Set(parts.map(({ key }) => key));
  if (keys.size < leastParts || covered * 2 < dated.length || parts.length > keys.size * 1.5)
    return [];
  // What the parts are called is told; what else is written on their photos says no more.
  for (const { keywords } of dated)
    for (const keyword of keywords) memory.words.add(wordsKey(keyword));
  return [...keys].flatMap((name): readonly Happening[] => {
    const { word = '', shown = [] } = parts.find(({ key }) => key === name) ?? {};
    return shown[0] ? [quoteOf(shown[0], word, { row: shown.length, company, last: false })] : [];
  });
}

/** The same without keywords that are no part of it: what most of the photos have, and who is in them. */
function withoutWhole(dated: readonly Dated[], names: ReadonlySet<string>): readonly Dated[] {
  const all = tally(dated.flatMap(({ keywords }) => [...new Set(keywords.map(wordsKey))]));
  const isPart = (key: string): boolean =>
    !names.has(key) && (all.get(key) ?? 0) * 2 <= dated.length;
  return dated.map((photo) => ({
    ...photo,
    keywords: photo.keywords.filter((word) => isPart(wordsKey(word))),
  }));
}

interface Part {
  readonly key: string;
  readonly word: string;
  readonly shown: Dated[];
}

/** Photos in a row that share the keyword which is on the fewest stretches of the event, then on the fewest photos. */
function partsOf(dated: readonly Dated[]): readonly Part[] {
  const spread = new Map<string, { stretches: number; photos: number; end: number }>();
  for (const [index, { keywords }] of dated.entries()) {
    for (const key of new Set(keywords.map(wordsKey))) {
      const known = spread.get(key) ?? { stretches: 0, photos: 0, end: -2 };
      const isNew = known.end < index - 1;
      spread.set(key, {
        stretches: known.stretches + (isNew ? 1 : 0),
        photos: known.photos + 1,
        end: index,
      });
    }
  }
  const rank = (word: string): number => {
    const { stretches = 0, photos = 0 } = spread.get(wordsKey(word)) ?? {};
    return stretches * dated.length + photos;
  };
  const parts: Part[] = [];
  for (const photo of dated) {
    const [word] = photo.keywords.toSorted((a, b) => rank(a) - rank(b));
    if (word === undefined) continue;
    const last = parts.at(-1);
    if (last?.key === wordsKey(word)) last.shown.push(photo);
    else parts.push({ key: wordsKey(word), word, shown: [photo] });
  }
  return parts;
}
