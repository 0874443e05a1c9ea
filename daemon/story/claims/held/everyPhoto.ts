import type { Finding } from '../claim.ts';
import { minuteOfDay, type CheckContext } from '../context.ts';
import { datedPhotos, shows } from '../photos.ts';
import { isThen, rangeOf, scopeOf, type Sentence } from '../sentence.ts';
import { eventWords } from '../words/eventWords.ts';
import { captionAnchors } from './captions/captionAnchors.ts';
import {
  butFor,
  elsewhere,
  everyShows,
  isSeen,
  limits,
  picturesFrom,
} from '../words/rules/held/everyPhoto.ts';

/** Holds what is said of all photos, and that nobody was to be seen on a day, at a place, by a time. */
export function everyPhoto(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [...everyWith(context, sentence), ...emptiness(context, sentence)];
}

/** `Every picture from Friday has Vincent in it`. */
function everyWith(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { people, masked } = sentence;
  const match = everyShows[context.language].exec(masked);
  if (!match || butFor.test(masked)) return [];
  const all = context.basis.photos ?? [];
  const scopes = [scopeOf(context, sentence) ?? all, all.filter(({ own }) => own)];
  const isRight = scopes.some(
    (photos) => photos.length > 0 && photos.every((photo) => shows(photo, people)),
  );
  return isRight ? [] : [{ ...rangeOf(sentence, match), kind: 'order' }];
}

/** `In September nobody came`: everybody is named nowhere, and some photo of then has no face. */
function emptiness(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const match = eventWords[language].nobody.exec(sentence.masked);
  const { days, people, parts } = sentence;
  const sites = sentence.mentions.filter(({ kind }) => kind === 'site');
  if (!match || days.length > 1 || people.length > 0) return [];
  // `Nobody got lost in Riga`: of a place only where it is said who was seen.
  const isOfPlace = sites.length > 0 && isSeen.test(sentence.masked);
  if (days.length === 0 && !isOfPlace) return [];
  if (captionAnchors(context, sentence, { relative: true }).length > 0) return [];
  const rest = sentence.masked.replace(match[0], '').replace(picturesFrom, '');
  if (limits[language].test(rest) || elsewhere.test(rest)) return [];
  const photos = datedPhotos(basis).filter(
    ({ at, site }) =>
      isThen(sentence, at, 10) &&
      sites.every((place) => site === null || place.sites.has(site)) &&
      parts.every(({ has }) => has(minuteOfDay(at))),
  );
  if (photos.length === 0 || photos.some(({ faces }) => faces === 0)) return [];
  return [{ ...rangeOf(sentence, match), kind: 'order' }];
}
