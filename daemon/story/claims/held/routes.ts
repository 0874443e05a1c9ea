import type { Finding } from '../claim.ts';
import { tally } from '../../../shared/groupBy.ts';
import { minuteOfDay, type CheckContext } from '../context.ts';
import { arrivalsAt, datedPhotos, isAt, placedPhotos } from '../photos.ts';
import { onDay, rangeOf, type Sentence } from '../sentence.ts';
import { isPossessive } from '../mentions.ts';
import { textBetween } from '../sentences.ts';
import { heldWords } from '../words/heldWords.ts';
import { pairsIn } from './rules.ts';
import { routeWords } from '../words/routeWords.ts';

/** Holds ways against all photos: from where to where without a stop, on the way there or back, who came along, and when. */
export function routes(context: CheckContext, sentence: Sentence): readonly Finding[] {
  if (heldWords[context.language].denies.test(sentence.masked)) return [];
  return [
    ...direct(context, sentence),
    ...passed(context, sentence),
    ...travellers(context, sentence),
    ...arrivals(context, sentence),
  ];
}

/** `From Bludenz they went straight to Schruns`: no photo lies between. */
function direct(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = placedPhotos(context.basis);
  return pairsIn(sentence, routeWords[context.language].direct, 'site').flatMap(
    ({ one: from, other: to }): readonly Finding[] => {
      const isNext = photos.some(
        (photo, index) => isAt(photos[index - 1], from) && isAt(photo, to),
      );
      const isKnown = [from, to].every((place) => photos.some((photo) => isAt(photo, place)));
      const [start, end] = [Math.min(from.start, to.start), Math.max(from.end, to.end)];
      return !isKnown || isNext ? [] : [{ start, end, kind: 'order' }];
    },
  );
}

/** `On the way there they passed Sursee`: before, or after, the place where most photos were taken. */
function passed(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = placedPhotos(context.basis);
  const { there, back } = routeWords[context.language];
  const isBack = back.test(sentence.masked);
  if (!isBack && !there.test(sentence.masked)) return [];
  const counts = tally(photos.flatMap(({ site }) => site ?? []));
  const [goal] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (goal === undefined || counts.size < 2) return [];
  const first = photos.findIndex(({ site }) => site === goal);
  const last = photos.findLastIndex(({ site }) => site === goal);
  return sentence.mentions.flatMap((place): readonly Finding[] => {
    if (place.kind !== 'site' || place.sites.has(goal)) return [];
    const own = photos.flatMap((photo, index) => (isAt(photo, place) ? [index] : []));
    const isRight = own.some((index) => (isBack ? index > last : index < first));
    return own.length === 0 || isRight
      ? []
      : [{ start: place.start, end: place.end, kind: 'order' }];
  });
}

/** `On Sunday they went to Malmö with Lena`: she is in a photo of there. */
function travellers(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language } = context;
  const { goes } = routeWords[language];
  const places = sentence.mentions.filter(
    ({ kind, start }) => kind === 'site' && goes.test(text.slice(sentence.start, start)),
  );
  const [place, other] = places;
  if (!place || other || sentence.people.length === 0) return [];
  const photos = placedPhotos(context.basis).filter(
    (photo) =>
      isAt(photo, place) &&
      sentence.days.every(({ is }) => photo.at === null || onDay(photo.at, is)),
  );
  if (photos.length === 0) return [];
  const { clause } = heldWords[language];
  return sentence.mentions.flatMap((mention): readonly Finding[] => {
    const { kind, label, start, end } = mention;
    if (kind !== 'person' || isPossessive(text, mention)) return [];
    const between = textBetween(text, mention, place);
    if (between.search(clause) >= 0 || routeWords[language].leaves.test(between)) return [];
    if (routeWords[language].leaves.test(text.slice(sentence.start, start))) return [];
    return photos.some(({ who, words = '' }) => who.includes(label) || words.includes(label))
      ? []
      : [{ start, end, kind: 'name' }];
  });
}

/** What a camera may miss of an arrival, in minutes. */
const lateMinutes = 20;

/** `They arrived in Lucerne around noon`: no photo there is earlier that day, unless they had been there before. */
function arrivals(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = datedPhotos(context.basis).filter(({ site }) => site !== null);
  const match = routeWords[context.language].arrives.exec(sentence.masked);
  const [place, other] = sentence.mentions.filter(({ kind }) => kind === 'site');
  if (!match || !place || other || sentence.people.length > 0) return [];
  const [clock] = sentence.clocks;
  const [part] = sentence.parts;
  if (sentence.clocks.length + sentence.parts.length !== 1) return [];
  const firsts = arrivalsAt(photos, place).map(({ photo }) => minuteOfDay(photo.at));
  if (firsts.length === 0) return [];
  const isRight = firsts.some((minute) =>
    clock
      ? clock.minutes.some((said) => said <= minute + Math.max(lateMinutes, clock.within * 2))
      : part?.has(minute) === true || part?.has(minute - 60) === true,
  );
  return isRight ? [] : [{ ...rangeOf(sentence, match), kind: 'time' }];
}
