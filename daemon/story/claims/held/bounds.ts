import { daysBetween, storyDayOf } from '../../plan/clock.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { showing } from '../mentions.ts';
import { numberValue } from '../numberWords.ts';
import { datedPhotos } from '../photos.ts';
import { lastOf, type Sentence } from '../sentence.ts';
import { eventWords } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { holdNamed } from './rules.ts';
import { saidOf } from './said.ts';
import { isParted } from './said/relativeClauses.ts';
import { pictureWord } from '../words/pictureWords.ts';
import { edgeWords } from '../words/rules/held/bounds.ts';

/** Holds who and what was first and last: to leave, of a kind. */
export function bounds(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [...extremes(context, sentence), ...departures(context, sentence)];
}

/** `The roller was the last bird of the week`, `Lennart scored the first goal`: of all photos whose captions have the word. */
function extremes(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis, noted } = context;
  const all = basis.photos ?? [];
  if (heldWords[language].denies.test(sentence.masked)) return [];
  return [...sentence.masked.matchAll(eventWords[language].extremes)].flatMap(
    (match): readonly Finding[] => {
      const { what = '', last } = match.groups ?? {};
      // The album's own: the first picture is no `picture` of a caption.
      if (pictureWord.test(what)) return [];
      const of = all.filter((photo) => noted(what.toLowerCase()).includes(photo));
      const isSaid = edgeWords[last === undefined ? 'first' : 'last'].some((word) =>
        noted(word).some((photo) => of.includes(photo)),
      );
      const edge = last === undefined ? of[0] : of.at(-1);
      if (of.length < 2 || isSaid || !edge) return [];
      const start = sentence.at[match.index] ?? 0;
      const end = lastOf(sentence, match);
      const others = saidOf(context, sentence).filter(
        (one) =>
          (one.start < start || one.start >= end) &&
          !isParted(context, sentence, { start, end }, one),
      );
      const holds = others.filter(({ of }) => of !== 'sun' && of !== 'cast');
      if (holds.length === 0) return [];
      const isRight = holds.every(({ of: kind, has }) => kind === 'caption' || has(edge));
      return isRight ? [] : [{ start, end, kind: 'order' }];
    },
  );
}

/** `Théo left a day before the others`. */
function departures({ language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = datedPhotos(basis);
  const lastOfAll = (label: string): string | undefined => showing(photos, label).at(-1)?.at;
  const pattern = eventWords[language].leaves;
  return holdNamed(sentence, pattern, ['person', 'order'], ({ label }, match) => {
    const own = lastOfAll(label);
    const others = basis.names.flatMap((name) => (name === label ? [] : (lastOfAll(name) ?? [])));
    const latest = others.toSorted().at(-1);
    if (own === undefined || latest === undefined) return true;
    const n = match.groups?.['n'];
    const days = n === undefined ? null : (numberValue(n, language) ?? 1);
    return (
      own < latest && (days === null || daysBetween(storyDayOf(own), storyDayOf(latest)) === days)
    );
  });
}
