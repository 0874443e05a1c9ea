import { daysBetween, minutesBetween, storyDayOf } from '../../plan/clock.ts';
import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { type Mention, showing } from '../mentions.ts';
import { numberValue } from '../numberWords.ts';
import { datedPhotos, isAt, shows } from '../photos.ts';
import { lastOf, onDay, type Sentence } from '../sentence.ts';
import { eventWords } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { captionAnchors } from './captions/captionAnchors.ts';
import { holdNamed, pairsIn } from './rules.ts';
import { saidOf } from './said.ts';
import { pictureWord } from '../words/pictureWords.ts';
import { edgeWords, ofPicture } from '../words/rules/held/bounds.ts';

/** Holds who and what was first and last: in the first picture or the last one, to come, to leave, of a kind, of two places. */
export function bounds(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [
    ...edgePhoto(context, sentence),
    ...extremes(context, sentence),
    ...firstVisits(context, sentence),
    ...starters(context, sentence),
    ...arrivalOrder(context, sentence),
    ...departures(context, sentence),
  ];
}

/** `The last photo shows all three of them`. */
function edgePhoto(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const { edges, cast, denies, sinceThen } = heldWords[language];
  const { mentions, days, masked } = sentence;
  const photos = basis.photos ?? [];
  const isLast = edges.last.exec(masked);
  const isFirst = edges.first.exec(masked);
  const edge = isLast ?? isFirst;
  if (!edge || (isLast && isFirst) || denies.test(masked) || sinceThen.test(masked)) return [];
  if (days.length > 0 || mentions.some(({ kind }) => kind === 'site')) return [];
  if (!pictureWord.test(edge[0])) return [];
  // `The first picture with all three` is first among those.
  if (ofPicture.test(masked.slice(edge.index + edge[0].length))) return [];
  const own = photos.filter((photo) => photo.own);
  const targets = [photos, own, photos.filter(({ who }) => who.length > 0)].flatMap(
    (list) => (isLast ? list.at(-1) : list[0]) ?? [],
  );
  const match = cast.exec(masked);
  const count = match?.groups?.['n'] ?? match?.groups?.['m'];
  if (!match || numberValue(count ?? '', language) !== basis.names.length) return [];
  const isRight = targets.some((photo) => shows(photo, basis.names));
  const start = sentence.at[Math.min(edge.index, match.index)] ?? 0;
  return isRight ? [] : [{ start, end: lastOf(sentence, match), kind: 'order' }];
}

/** `The roller was the last bird of the week`, `Lennart scored the first goal`: of all photos whose captions have the word. */
function extremes(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis, noted } = context;
  const all = basis.photos ?? [];
  if (heldWords[language].denies.test(sentence.masked)) return [];
  return [...sentence.masked.matchAll(eventWords[language].extremes)].flatMap(
    (match): readonly Finding[] => {
      const { what = '', last } = match.groups ?? {};
      const of = all.filter((photo) => noted(what.toLowerCase()).includes(photo));
      const isSaid = edgeWords[last === undefined ? 'first' : 'last'].some((word) =>
        noted(word).some((photo) => of.includes(photo)),
      );
      const edge = last === undefined ? of[0] : of.at(-1);
      if (of.length < 2 || isSaid || !edge) return [];
      const start = sentence.at[match.index] ?? 0;
      const end = lastOf(sentence, match);
      const others = saidOf(context, sentence).filter(
        ({ start: from }) => from < start || from >= end,
      );
      const holds = others.filter(({ of }) => of !== 'sun' && of !== 'cast');
      if (holds.length === 0) return [];
      const anchors = captionAnchors(context, sentence).filter(({ photos }) => !photos.has(edge));
      const isBeyond = anchors.some(
        ({ photos, start: from }) =>
          (from < start || from >= end) &&
          [...photos].every((photo) =>
            last === undefined
              ? all.indexOf(photo) > all.indexOf(edge)
              : all.indexOf(photo) < all.indexOf(edge),
          ),
      );
      const isRight =
        holds.every(({ of: kind, has }) => kind === 'caption' || has(edge)) && !isBeyond;
      return isRight ? [] : [{ start, end, kind: 'order' }];
    },
  );
}

/** `First Sulina, then Tulcea`: the first photo of the one was taken before the first of the other. */
function firstVisits({ language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  const isTold = ({ at }: BasisPhoto): boolean =>
    sentence.days.length === 0 || (at !== null && sentence.days.some(({ is }) => onDay(at, is)));
  const photos = (basis.photos ?? []).filter(isTold);
  const first = (place: Mention): number => photos.findIndex((photo) => isAt(photo, place));
  return pairsIn(sentence, eventWords[language].firstVisits, 'site').flatMap(
    ({ one, other, start }): readonly Finding[] => {
      const isRight = first(one) < 0 || first(other) < 0 || first(one) <= first(other);
      return isRight ? [] : [{ start, end: Math.max(one.end, other.end), kind: 'order' }];
    },
  );
}

/** `Ruedi set out with them`: he is in one of the first pictures. */
function starters({ basis, language }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = datedPhotos(basis).filter(({ who }) => who.length > 0);
  const [first] = photos;
  return holdNamed(
    sentence,
    eventWords[language].startsAlong,
    ['person', 'order'],
    ({ label }) =>
      !first || showing(photos, label).some(({ at }) => minutesBetween(first.at, at) <= 120),
  );
}

/** `Nadia was the last to arrive and the first to leave`. */
function arrivalOrder({ basis, language }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = basis.photos ?? [];
  const indexOf = (label: string, isLast: boolean): number => {
    const is = ({ who }: BasisPhoto): boolean => who.includes(label);
    return isLast ? photos.findLastIndex(is) : photos.findIndex(is);
  };
  const pattern = eventWords[language].arrivalOrder;
  return holdNamed(sentence, pattern, ['person', 'order'], ({ label }, match) => {
    const { firstIn, lastIn, firstOut, lastOut } = match.groups ?? {};
    const holds = (isOut: boolean, isLast: boolean): boolean => {
      const own = indexOf(label, isOut);
      return basis.names.every((name) => {
        const other = indexOf(name, isOut);
        // Those who are in one last picture left together.
        if (name === label || other < 0) return true;
        return isLast ? other <= own : isOut ? other > own : other >= own;
      });
    };
    return (
      (firstIn === undefined || holds(false, false)) &&
      (lastIn === undefined || holds(false, true)) &&
      (firstOut === undefined || holds(true, false)) &&
      (lastOut === undefined || holds(true, true))
    );
  });
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
