import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { aboutWeeks } from '../dates/namedDays.ts';
import { countValue, numberValue } from '../numberWords.ts';
import { arrivalsAt, datedPhotos, isAt, placedPhotos, shows } from '../photos.ts';
import { lastOf, namedIn, type Sentence } from '../sentence.ts';
import { dayOf, daysBetween, storyDayOf } from '../../plan/clock.ts';
import { ordinalOf } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { holdNamed } from './rules.ts';
import { saidOf } from './said.ts';
import { isParted } from './said/relativeClauses.ts';
import { weekUnit } from '../words/rules/dates.ts';
import { besideOther, night } from '../words/rules/held/comings.ts';

/** Holds who joined where and when, where they came back to, and how many nights they stayed against all photos. */
export function comings(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [
    ...joined(context, sentence),
    ...returned(context, sentence),
    ...nights(context, sentence),
    ...daysUntil(context, sentence),
    ...stays(context, sentence),
  ];
}

/** `Emil joined them in Riva`: the first photo with him is from there. */
function joined(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const words = heldWords[language];
  if (words.again.test(sentence.masked) || words.denies.test(sentence.masked)) return [];
  const photos = basis.photos ?? [];
  const all = saidOf(context, sentence).filter(({ of }) => of !== 'who' && of !== 'sun');
  return holdNamed(sentence, words.joins, ['person', 'order'], ({ label }, match) => {
    const verb = lastOf(sentence, match) - 1;
    // `Andrius, who joined us in Kaunas, is in the last one from Vilnius`: of Kaunas.
    const others = all.filter(
      (one) => !isParted(context, sentence, { start: verb, end: verb + 1 }, one),
    );
    // `Arrived before Ben`: that is who was first.
    const rest = sentence.masked.slice(match.index + match[0].length);
    if (others.length === 0 || besideOther.test(rest)) return true;
    const firsts = [photos, photos.filter(({ own }) => own)].flatMap(
      (among) => among.find(({ who }) => who.includes(label)) ?? [],
    );
    return (
      firsts.length === 0 ||
      [...firsts, ...joinings(photos, sentence, label)].some((photo) =>
        others.every(({ has }) => has(photo)),
      )
    );
  });
}

/** `Ingrid joins Elena and David`: every photo of them all that follows one without her. */
function joinings(
  photos: readonly BasisPhoto[],
  { people }: Sentence,
  label: string,
): readonly BasisPhoto[] {
  return people.length < 2
    ? []
    : photos.filter(
        (photo, index) => shows(photo, people) && !photos[index - 1]?.who.includes(label),
      );
}

/** `Two days later they were back in Malcesine`: there are two stays. */
function returned(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = placedPhotos(context.basis);
  // A walk that leads out of town and back may have no other one's name on its way.
  if (new Set(photos.map(({ site }) => site)).size < 2) return [];
  const pattern = heldWords[context.language].returns;
  return holdNamed(
    sentence,
    pattern,
    ['site', 'order'],
    (place) => arrivalsAt(photos, place).length !== 1,
  );
}

/** `They stayed a third night in Riva`. */
function nights(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = datedPhotos(context.basis);
  const pattern = heldWords[context.language].nth;
  return holdNamed(sentence, pattern, ['site', 'number'], (place, match) => {
    const nth = ordinalOf(match.groups?.['n'] ?? match.groups?.['m'] ?? '');
    const own = photos.filter((photo) => isAt(photo, place)).map(({ at }) => dayOf(at));
    const [start, first, last] = [dayOf(photos[0]?.at ?? ''), own[0], own.at(-1)];
    if (first === undefined || last === undefined) return true;
    // The second night of all may be the first one there.
    const fromStart = daysBetween(start, last) + (night.test(match[0]) ? 0 : 1);
    return nth <= Math.max(daysBetween(first, last) + 1, fromStart);
  });
}

/** `Three days go by before they are in Hiroshima`: from the last day before it to the first one there. */
function daysUntil(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = datedPhotos(context.basis);
  const pattern = heldWords[context.language].untilPlace;
  return holdNamed(sentence, pattern, ['site', 'number'], (place, match) => {
    const said = numberValue(match.groups?.['n'] ?? '', context.language);
    const apart = arrivalsAt(photos, place).flatMap(({ photo, before }) =>
      before ? [daysBetween(dayOf(before.at), dayOf(photo.at))] : [],
    );
    return said === null || apart.length === 0 || apart.includes(said);
  });
}

/** `They were five days in Odda`: from the first photo there to the last one, or to the first elsewhere. */
function stays(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const photos = datedPhotos(basis).filter(({ site }) => site !== null);
  const days = photos.map(({ at }) => storyDayOf(at));
  const places = sentence.mentions.filter(({ kind }) => kind === 'site');
  // `Eight days in Germany, Austria and Hungary` are spent in all of them.
  if (new Set(places.map(({ label }) => label)).size > 1) return [];
  return [...sentence.masked.matchAll(heldWords[language].stays)].flatMap(
    (match): readonly Finding[] => {
      const { named: place, start, end } = namedIn(sentence, match, 'site');
      const { n, m, unit = '', munit = unit } = match.groups ?? {};
      const count = countValue(n ?? m ?? '', language);
      const isWeeks = weekUnit.test(munit);
      const said = (count ?? 0) * (isWeeks ? 7 : 1);
      if (!place || said < 2) return [];
      const own = days.filter((_, index) => isAt(photos[index], place));
      const [first, last] = [own[0], own.at(-1)];
      if (first === undefined || last === undefined) return [];
      const spans = [daysBetween(first, last), new Set(own).size];
      // Until they were elsewhere, of every stay there.
      for (const { index } of arrivalsAt(photos, place)) {
        const next = photos.findIndex((other, at) => at > index && !isAt(other, place));
        const [from = '', until = '', leaves = ''] = [index, next, next < 0 ? next : next - 1].map(
          (at) => days.at(at),
        );
        spans.push(daysBetween(from, until), daysBetween(from, leaves));
      }
      const isNights = /^n/iu.test(munit);
      const isRight = spans.some((span) =>
        isWeeks
          ? Math.abs(said - span) <= aboutWeeks
          : said === span || (!isNights && said === span + 1),
      );
      return isRight ? [] : [{ start, end, kind: 'number' }];
    },
  );
}
