import { dayOf as dayOfMoment } from '../../plan/clock.ts';
import type { BasisPhoto } from '../basis.ts';
import type { CheckContext } from '../context.ts';
import { saidSeasons } from '../dates/seasons.ts';
import type { Mention } from '../mentions.ts';
import { onDay, type Sentence } from '../sentence.ts';
import { isInside } from '../sentences.ts';
import type { Anchor } from './captions/anchor.ts';
import { captionAnchors } from './captions/captionAnchors.ts';
import { momentsOf } from './said/moments.ts';
import { single, type Said } from './said/told.ts';
import { groupsOf, wholeCast } from './said/who.ts';
import { isLeft, picturesOf } from '../words/rules/held/said.ts';

/** Everything that a sentence says of one photo; what it says twice over, such as two days, is left out. */
export function saidOf(context: CheckContext, sentence: Sentence): readonly Said[] {
  const ready = known.get(sentence) ?? readSaid(context, sentence);
  known.set(sentence, ready);
  return ready;
}

const known = new WeakMap<Sentence, readonly Said[]>();

function readSaid(context: CheckContext, sentence: Sentence): readonly Said[] {
  const narrow = captionAnchors(context, sentence);
  // `The treasure hunt` of which two captions tell is one of those.
  const anchors = narrow.length > 0 ? narrow : captionAnchors(context, sentence, { most: 8 });
  return [
    ...wholeCast(context, sentence),
    ...groupsOf(context, sentence),
    ...placeOf(context, sentence, anchors),
    ...dayOf(sentence),
    ...seasonOf(context, sentence),
    ...momentsOf(context, sentence, anchors),
    ...captionOf(anchors),
  ];
}

/** Where it was; of several places, what they have in common. */
function placeOf(
  { text }: CheckContext,
  { start: from, end: to, mentions, words }: Sentence,
  anchors: readonly Anchor[],
): readonly Said[] {
  // "Bus to Cortona" was taken before.
  const named = mentions.filter(
    ({ kind, label }) =>
      kind === 'site' &&
      !anchors.some(({ photos }) => [...photos].some((photo) => photo.words?.includes(label))),
  );
  const places = named.filter(({ start, end }) => {
    const before = text.slice(from, start);
    const isThere = !words.elsewhere.test(before) || picturesOf.test(before);
    return isThere && !isLeft.test(text.slice(end, to));
  });
  const isPassed = named.length > places.length;
  const sites = isPassed ? null : commonSites(places);
  const [place] = places;
  if (sites === null || !place) return [];
  const has = ({ site }: BasisPhoto): boolean => site === null || sites.has(site);
  return [{ of: 'place', start: place.start, end: place.end, has }];
}

/** The places that all of these can mean; null where they are different ones. */
function commonSites(places: readonly Mention[]): ReadonlySet<number> | null {
  const [first, ...others] = places;
  if (!first) return null;
  const common = [...first.sites].filter((site) => others.every(({ sites }) => sites.has(site)));
  return common.length > 0 ? new Set(common) : null;
}

function dayOf({ days }: Sentence): readonly Said[] {
  return single(days).map(({ start, end, is }) => ({
    ...{ start, end },
    of: 'day',
    has: ({ at }) => at === null || onDay(at, is),
  }));
}

/** `In the spring of 2022`: where no day is told besides. */
function seasonOf(context: CheckContext, sentence: Sentence): readonly Said[] {
  const own = saidSeasons(context).filter((season) => isInside(season, sentence));
  if (sentence.days.some((day) => !own.some((season) => isInside(day, season)))) return [];
  return single(own).map(({ start, end, is }) => ({
    ...{ start, end },
    of: 'day',
    has: ({ at }) => at === null || is(dayOfMoment(at)),
  }));
}

/** Where several captions are spoken of, what is said may be of any of them. */
function captionOf(anchors: readonly Anchor[]): readonly Said[] {
  const [first] = anchors;
  const last = anchors.at(-1);
  if (!first || !last) return [];
  return [
    {
      of: 'caption',
      start: first.start,
      end: last.end,
      has: (photo) => anchors.some(({ photos }) => photos.has(photo)),
    },
  ];
}

/** The photos that have everything of what is said. */
export function photosWith({ basis }: CheckContext, said: readonly Said[]): readonly BasisPhoto[] {
  return (basis.photos ?? []).filter((photo) => said.every(({ has }) => has(photo)));
}
