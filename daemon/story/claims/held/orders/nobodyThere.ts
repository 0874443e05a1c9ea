import type { BasisPhoto } from '../../basis.ts';
import { minuteOfDay } from '../../context.ts';
import { shows } from '../../photos.ts';
import { eventWords } from '../../words/eventWords.ts';
import { pictureWord } from '../../words/pictureWords.ts';
import { exceptFor } from '../../words/rules/held/restrictions.ts';
import {
  beforeWhat,
  jointly,
  justThem,
  neverAlone,
  neverWithout,
  nobodyElse,
  onePicture,
  picturesFrom,
  thisPicture,
  withoutOnce,
} from '../../words/rules/held/orders/orderLimits.ts';
import { saidOf } from '../said.ts';
import { byDay, castOf, isNeverAlone, type Asked } from './asked.ts';

/**
 * Whether no photo shows them, as is said: those who are named near by, or in the sentence.
 *
 * @param who those who are named near by
 * @returns null where that is not what the sentence says
 */
export function isNobodyThere(
  asked: Asked,
  photos: readonly BasisPhoto[],
  who: readonly string[],
): boolean | null {
  const { context, sentence, earlier } = asked;
  const { people, masked, days } = sentence;
  const { language } = context;
  if (isSaidOtherwise(asked)) return null;
  if (neverAlone[language].test(masked))
    return people.length > 0 ? isNeverAlone(earlier ?? photos, people) : null;
  if (neverWithout[language].test(masked)) return isNeverWithout(asked, photos);
  // Of all photos: nobody but those who have a name.
  if (nobodyElse[language].test(masked) && people.length === 0)
    return photos.every(({ who: named, faces }) => faces <= named.length);
  if (earlier && people.length > 0) return isNowhere(earlier, who, asked);
  if (pictureWord.test(masked) && beforeWhat[language].test(masked)) return null;
  // "In none of the pictures from the Schöckl": of those that a caption tells.
  if (picturesFrom[language].test(masked)) return null;
  const everybody = castOf(asked);
  if (people.length === 0 && everybody.length > 1 && days.length === 0)
    return !photos.some((photo) => shows(photo, everybody));
  const narrowed = spokenOf(asked, photos);
  // "Missing from this picture": the one beside it, in which somebody else may be.
  if (thisPicture[language].test(masked))
    return people.length === 0 ? null : narrowed.some((photo) => !shows(photo, people));
  if (narrowed.length === photos.length && onePicture[language].test(masked)) return null;
  if (people.length > 0 && asked.isThatDay)
    return byDay(narrowed).some((ofDay) => isNowhere(ofDay, who, asked) === true);
  return isNowhere(narrowed, who, asked);
}

/** Where it is no absence that is told, or one that is counted elsewhere. */
function isSaidOtherwise({ context: { language }, sentence: { masked, clocks } }: Asked): boolean {
  return (
    clocks.length > 0 ||
    // `Nowhere more pictures than in Riga`.
    masked.search(eventWords[language].mostPictures) >= 0 ||
    // `Nobody is to be seen but Otto`.
    exceptFor[language].exec(masked)?.groups?.['but'] !== undefined ||
    // `Without Ailsa just once`: that is counted elsewhere.
    withoutOnce.test(masked)
  );
}

/** `Never without Otto`: who is named last is in every photo of the others. */
function isNeverWithout(
  { context: { language }, sentence: { people, masked } }: Asked,
  photos: readonly BasisPhoto[],
): boolean | null {
  const without = people.at(-1);
  const others = people.slice(0, -1);
  const isJoint = jointly[language].test(masked);
  const isIn = (photo: BasisPhoto): boolean =>
    isJoint ? shows(photo, others) : others.some((one) => photo.who.includes(one));
  return without === undefined || others.length === 0
    ? null
    : photos.every((photo) => !isIn(photo) || photo.who.includes(without));
}

/** Those of the photos that the sentence says a caption or a part of the day of. */
function spokenOf(
  { context, sentence }: Asked,
  photos: readonly BasisPhoto[],
): readonly BasisPhoto[] {
  const said = saidOf(context, sentence).filter(({ of }) => of === 'caption' || of === 'part');
  // Where an afternoon begins people differ: what is denied of it may be at its edge.
  const isWithin = ({ at }: BasisPhoto): boolean =>
    at === null ||
    sentence.parts.every(({ has }) =>
      [-60, 0, 60].every((late) => has((minuteOfDay(at) + late + 1440) % 1440)),
    );
  return photos.filter(
    (photo) => said.every(({ has }) => has(photo)) && (said.length === 0 || isWithin(photo)),
  );
}

function isNowhere(
  photos: readonly BasisPhoto[],
  who: readonly string[],
  { sentence: { people, days, words, masked }, scope }: Asked,
): boolean | null {
  const all = people.length > 0 ? people : who;
  if (all.length === 0)
    return scope === null || days.length > 1 || words.loose.test(masked)
      ? null
      : scope.length === 0;
  const few = justThem.test(masked) ? photos.filter(({ faces }) => faces === all.length) : photos;
  return !few.some((photo) => shows(photo, all));
}
