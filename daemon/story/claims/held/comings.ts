import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { numberValue } from '../numberWords.ts';
import { namedIn, type Sentence } from '../sentence.ts';
import { stretchesOf } from '../stretches.ts';
import { dayOf, daysBetween, storyDayOf } from '../../plan/clock.ts';
import { ordinalOf } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { saidOf } from './together.ts';
import { besideOther, night, oneNight } from '../words/rules/held/comings.ts';

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
  return [...sentence.masked.matchAll(words.joins)].flatMap((match): readonly Finding[] => {
    const { named: who, start, end } = namedIn(sentence, match, 'person');
    // `Arrived before Ben`: that is who was first.
    const rest = sentence.masked.slice(match.index + match[0].length);
    if (!who || besideOther.test(rest)) return [];
    const others = saidOf(context, sentence).filter(({ of }) => of !== 'who' && of !== 'sun');
    if (others.length === 0) return [];
    const all = basis.photos ?? [];
    const firsts = [all, all.filter((photo) => photo.own)].flatMap(
      (photos) => photos.find((photo) => photo.who.includes(who.label)) ?? [],
    );
    const fits = [...firsts, ...joinings(all, sentence, who.label)].some((photo) =>
      others.every(({ has }) => has(photo)),
    );
    return fits || firsts.length === 0 ? [] : [{ start, end, kind: 'order' }];
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
        ({ who }, index) =>
          people.every((one) => who.includes(one)) && !photos[index - 1]?.who.includes(label),
      );
}

/** `Two days later they were back in Malcesine`: there are two stays. */
function returned(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const placed = (context.basis.photos ?? []).filter(({ site }) => site !== null);
  return [...sentence.masked.matchAll(heldWords[context.language].returns)].flatMap(
    (match): readonly Finding[] => {
      const { named: place, start, end } = namedIn(sentence, match, 'site');
      if (!place) return [];
      const isIn = ({ site }: BasisPhoto): boolean => site !== null && place.sites.has(site);
      const stays = placed.filter((photo, index) => {
        const before = placed[index - 1];
        return isIn(photo) && (!before || !isIn(before));
      });
      return stays.length === 0 || stays.length > 1 ? [] : [{ start, end, kind: 'order' }];
    },
  );
}

/** `They stayed a third night in Riva`. */
function nights(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = context.basis.photos ?? [];
  if (!stretchesOf(context.basis)) return [];
  return [...sentence.masked.matchAll(heldWords[context.language].nth)].flatMap(
    (match): readonly Finding[] => {
      const { named: place, start, end } = namedIn(sentence, match, 'site');
      const nth = ordinalOf(match.groups?.['n'] ?? match.groups?.['m'] ?? '');
      if (!place) return [];
      const days = photos.flatMap(({ at, site }) =>
        at !== null && site !== null && place.sites.has(site) ? [dayOf(at)] : [],
      );
      const all = photos.flatMap(({ at }) => (at === null ? [] : [dayOf(at)]));
      // The second night of all may be the first one there.
      const fromStart = daysBetween(all[0] ?? '', days.at(-1) ?? '');
      const most = Math.max(
        daysBetween(days[0] ?? '', days.at(-1) ?? '') + 1,
        night.test(match[0]) ? fromStart : fromStart + 1,
      );
      return days.length === 0 || nth <= most ? [] : [{ start, end, kind: 'number' }];
    },
  );
}

/** `Three days go by before they are in Hiroshima`: from the last day before it to the first one there. */
function daysUntil(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const photos = (context.basis.photos ?? []).filter(({ at }) => at !== null);
  return [...sentence.masked.matchAll(heldWords[context.language].untilPlace)].flatMap(
    (match): readonly Finding[] => {
      const { named: place, start, end } = namedIn(sentence, match, 'site');
      const said = numberValue(match.groups?.['n'] ?? '', context.language);
      if (!place || said === null) return [];
      const isIn = ({ site }: BasisPhoto): boolean => site !== null && place.sites.has(site);
      const apart = photos.flatMap((photo, index) => {
        const before = photos[index - 1];
        return before && isIn(photo) && !isIn(before)
          ? [daysBetween(dayOf(before.at ?? ''), dayOf(photo.at ?? ''))]
          : [];
      });
      return apart.length === 0 || apart.includes(said) ? [] : [{ start, end, kind: 'number' }];
    },
  );
}

/** `They were five days in Odda`: from the first photo there to the last one, or to the first elsewhere. */
function stays(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const placed = (basis.photos ?? []).filter(({ at, site }) => at !== null && site !== null);
  // `Eight days in Germany, Austria and Hungary` are spent in all of them.
  if (
    new Set(sentence.mentions.flatMap(({ kind, label }) => (kind === 'site' ? [label] : []))).size >
    1
  )
    return [];
  const single = oneNight[language].exec(sentence.masked);
  return [
    ...sentence.masked.matchAll(heldWords[language].stays),
    ...(single ? [single] : []),
  ].flatMap((match): readonly Finding[] => {
    const { named: place, start, end } = namedIn(sentence, match, 'site');
    const { n, m, unit = '', munit = unit } = match.groups ?? {};
    const said = match === single ? 1 : numberValue(n ?? m ?? '', language);
    if (!place || said === null || (said < 2 && match !== single)) return [];
    const isIn = ({ site }: BasisPhoto): boolean => site !== null && place.sites.has(site);
    const days = placed.map(({ at }) => storyDayOf(at ?? ''));
    const own = days.filter((_, index) => isIn(placed[index] ?? noPhoto));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const spans = [daysBetween(first, last), new Set(own).size];
    const nights = [daysBetween(first, last)];
    // Until they were elsewhere, of every stay there.
    for (const [index, photo] of placed.entries()) {
      const before = placed[index - 1];
      if (!isIn(photo) || (before && isIn(before))) continue;
      const next = placed.findIndex((other, at) => at > index && !isIn(other));
      const until = next < 0 ? (days.at(-1) ?? '') : (days[next] ?? '');
      const leaves = next < 0 ? until : (days[next - 1] ?? '');
      spans.push(daysBetween(days[index] ?? '', until), daysBetween(days[index] ?? '', leaves));
      nights.push(daysBetween(days[index] ?? '', until));
    }
    const isNights = match === single || /^n/iu.test(munit);
    const nightsHere = match === single ? nights : spans;
    const isRight = nightsHere.some((span) => said === span || (!isNights && said === span + 1));
    return isRight ? [] : [{ start, end, kind: 'number' }];
  });
}

const noPhoto: BasisPhoto = { at: null, who: [], faces: 0, site: null, own: false };
