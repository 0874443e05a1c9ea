import { isSaidIn, type Company } from '../company.ts';
import { briefWords, cutAt } from '../names.ts';
import type { Happening } from './happening.ts';
import type { Memory } from './memory.ts';
import { about, datedOf, of, wordsKey } from './timed.ts';
import type { Shot } from '../storyPlan.ts';

/** So many people are told by their number. */
const leastCrowd = 6;

export function wordsIn(
  photos: readonly Shot[],
  { company, memory, last }: { company: Company; memory: Memory; last: boolean },
): readonly Happening[] {
  const ordered = [...datedOf(photos), ...photos.filter(({ local }) => local === null)];
  const end = datedOf(photos).at(-1);
  return ordered.flatMap((photo): readonly Happening[] => {
    if (photo.words === null) return [];
    const key = wordsKey(photo.words);
    if (memory.words.has(key)) return [];
    memory.words.add(key);
    const row = photos.filter(({ words }) => words !== null && wordsKey(words) === key).length;
    return [quoteOf(photo, photo.words, { row, company, last: last && photo === end })];
  });
}

/** Words about a photo, with those in it whom the words do not name. */
export function quoteOf(
  photo: Shot,
  words: string,
  { row, company, last }: { row: number; company: Company; last: boolean },
): Happening {
  const { who: there, all } = company.in(photo);
  const named = there.length;
  const who = there
    .map((one) => one.who)
    .filter((one) => one.kind === 'label' && !isSaidIn(words, one, company.told));
  // More than can be listed are counted.
  const isCrowd = all >= leastCrowd || (who.length > 3 && all > named);
  return {
    kind: 'words',
    text: cutAt(words, briefWords),
    row,
    who: isCrowd ? [] : who,
    others: isCrowd ? all : who.length > 0 ? Math.max(0, all - named) : 0,
    last,
    ...of(photo),
  };
}

/** @param title words of the album's name: what it says is no news */
export function keywordsIn(
  photos: readonly Shot[],
  memory: Memory,
  title: string,
): readonly Happening[] {
  // Where nobody wrote a sentence, keywords of earlier chapters are told again; those of nearly every photo are not.
  const isQuiet = photos.every(({ words }) => words === null);
  const toldBefore = new Set(memory.words);
  const counts = new Map<string, { word: string; shown: Shot[] }>();
  for (const photo of photos) {
    for (const word of photo.keywords) {
      const key = wordsKey(word);
      if ((!isQuiet && toldBefore.has(key)) || title.split(' ').includes(key)) continue;
      if (wordsKey(photo.words ?? '').includes(key)) continue;
      const entry = counts.get(key) ?? { word, shown: [] };
      entry.shown.push(photo);
      counts.set(key, entry);
    }
  }
  // Keywords of the same photos are told together.
  const groups = new Map<string, { words: string[]; shown: Shot[] }>();
  for (const { word, shown } of counts.values()) {
    const key = shown.map(({ path }) => path).join('\n');
    const group = groups.get(key) ?? { words: [], shown };
    group.words.push(word);
    groups.set(key, group);
  }
  // What one picture is about stands below it.
  const told = [...groups.values()]
    .filter(
      ({ shown, words }) =>
        shown.length > 1 &&
        (shown.length <= photos.length / 2 ||
          words.some((word) => !toldBefore.has(wordsKey(word)))),
    )
    .sort((a, b) => b.shown.length - a.shown.length)
    .slice(0, 2);
  return told.map(({ words, shown }): Happening => {
    const few = words.slice(0, 4);
    for (const word of few) memory.words.add(wordsKey(word));
    return { kind: 'keyword', words: few, count: shown.length, ...about(shown) };
  });
}
