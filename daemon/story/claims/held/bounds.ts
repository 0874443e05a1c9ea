import { daysBetween, storyDayOf } from '../../plan/clock.ts';
import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { type Mention, showing } from '../mentions.ts';
import { numberValue } from '../numberWords.ts';
import { lastOf, markedIn, namedIn, onDay, type Sentence } from '../sentence.ts';
import { eventWords } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { captionAnchors } from './captions/captionAnchors.ts';
import { saidOf } from './together.ts';
import { edgeWords, ofPicture, pictureWord } from '../words/rules/held/bounds.ts';

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
  const isRight = targets.some(({ who }) => basis.names.every((name) => who.includes(name)));
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
  return eventWords[language].firstVisits.flatMap((pattern) =>
    [...sentence.numbered.matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const [one, other] = ['a', 'b'].map((mark) => markedIn(sentence, match, mark));
      if (one?.kind !== 'site' || other?.kind !== 'site') return [];
      const first = ({ sites }: Mention): number =>
        photos.findIndex(({ site }) => site !== null && sites.has(site));
      const isRight = first(one) < 0 || first(other) < 0 || first(one) <= first(other);
      const start = sentence.atNumbered[match.index] ?? 0;
      return isRight ? [] : [{ start, end: Math.max(one.end, other.end), kind: 'order' }];
    }),
  );
}

/** `Ruedi set out with them`: he is in one of the first pictures. */
function starters({ basis, language }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = (basis.photos ?? []).filter(({ who, at }) => who.length > 0 && at !== null);
  const first = photos[0]?.at ?? '';
  return [...sentence.masked.matchAll(eventWords[language].startsAlong)].flatMap(
    (match): readonly Finding[] => {
      const { named: who, start, end } = namedIn(sentence, match, 'person');
      if (!who || first === '') return [];
      const isThere = photos.some(
        ({ at, who: those }) =>
          at !== null &&
          those.includes(who.label) &&
          (Date.parse(`${at}:00Z`) - Date.parse(`${first}:00Z`)) / 60_000 <= 120,
      );
      return isThere ? [] : [{ start, end, kind: 'order' }];
    },
  );
}

/** `Nadia was the last to arrive and the first to leave`. */
function arrivalOrder({ basis, language }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = basis.photos ?? [];
  const indexOf = (label: string, isLast: boolean): number => {
    const is = ({ who }: BasisPhoto): boolean => who.includes(label);
    return isLast ? photos.findLastIndex(is) : photos.findIndex(is);
  };
  return [...sentence.masked.matchAll(eventWords[language].arrivalOrder)].flatMap(
    (match): readonly Finding[] => {
      const { named: who, start, end } = namedIn(sentence, match, 'person');
      const { firstIn, lastIn, firstOut, lastOut } = match.groups ?? {};
      if (!who) return [];
      const holds = (isOut: boolean, isLast: boolean): boolean => {
        const own = indexOf(who.label, isOut);
        return basis.names.every((name) => {
          const other = indexOf(name, isOut);
          // Those who are in one last picture left together.
          if (name === who.label || other < 0) return true;
          return isLast ? other <= own : isOut ? other > own : other >= own;
        });
      };
      const isRight =
        (firstIn === undefined || holds(false, false)) &&
        (lastIn === undefined || holds(false, true)) &&
        (firstOut === undefined || holds(true, false)) &&
        (lastOut === undefined || holds(true, true));
      return isRight ? [] : [{ start, end, kind: 'order' }];
    },
  );
}

/** `Théo left a day before the others`. */
function departures({ language, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = (basis.photos ?? []).filter(({ at }) => at !== null);
  return [...sentence.masked.matchAll(eventWords[language].leaves)].flatMap(
    (match): readonly Finding[] => {
      const { named: who, start, end } = namedIn(sentence, match, 'person');
      if (!who) return [];
      const lastDay = (label: string): string | null => showing(photos, label).at(-1)?.at ?? null;
      const own = lastDay(who.label);
      const others = basis.names.flatMap((name) =>
        name === who.label ? [] : (lastDay(name) ?? []),
      );
      if (own === null || others.length === 0) return [];
      const n = match.groups?.['n'];
      const days = n === undefined ? null : (numberValue(n, language) ?? 1);
      const latest = others.toSorted().at(-1) ?? own;
      const isRight =
        own < latest &&
        (days === null || daysBetween(storyDayOf(own), storyDayOf(latest)) === days);
      return isRight ? [] : [{ start, end, kind: 'order' }];
    },
  );
}
