import type { Album } from './album.ts';
import type { ClaimBasis } from '../../claims/basis.ts';
import { dateText, fromToText } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import { text } from '../template.ts';
import { dayOf } from '../../plan/clock.ts';
import { datedOf, placeKey } from '../../plan/happenings/timed.ts';
import { countValue } from '../values.ts';

/** Of fewer photos, where most of them are from is chance. */
const leastPhotos = 12;

/** What stands out has a quarter of all photos, and half as many again as what comes next. */
const [leastShare, leastAhead] = [0.25, 1.5];

/**
 * What stands out of photos of many months: the one stretch, in one town, that more of them are from than of any other.
 *
 * @returns null where there is none
 */
export function standOutOf(album: Album, speaker: Speaker, basis: ClaimBasis): string | null {
  const { plan, photos } = album;
  if (photos < leastPhotos || plan.chapters.length < 3) return null;
  const [most, next] = plan.chapters.toSorted((a, b) => b.moments.length - a.moments.length);
  if (!most?.span || !next) return null;
  const { length } = most.moments;
  const isAhead = length >= photos * leastShare && length >= next.moments.length * leastAhead;
  const [place] = most.places;
  const isThere =
    place !== undefined &&
    place.town !== null &&
    datedOf(most.moments).every((photo) => placeKey(photo.place) === placeKey(place));
  if (!isAhead || !isThere || datedOf(most.moments).length < length) return null;
  const [first, last] = [dayOf(most.span.start), dayOf(most.span.end)];
  const year = album.dates?.first.slice(0, 4) !== album.dates?.last.slice(0, 4);
  const slots = {
    count: countValue(length),
    of: countValue(photos),
    place: { kind: 'place', place },
    days: text(
      first === last
        ? dateText(first, { as: 'date', year }, 'on', speaker.tongue)
        : fromToText(first, last, year, speaker.tongue),
    ),
  } as const;
  return speaker.say('stand.most', slots, 'most', basis);
}
