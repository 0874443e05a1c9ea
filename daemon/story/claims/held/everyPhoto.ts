import type { Finding } from '../claim.ts';
import { minuteOfDay, type CheckContext } from '../context.ts';
import { type DatedPhoto, datedPhotos, shows } from '../photos.ts';
import { isThen, onDay, rangeOf, scopeOf, type Sentence } from '../sentence.ts';
import { eventWords } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { captionAnchors } from './captions/captionAnchors.ts';
import { all, butFor, elsewhere, everyShows, limits } from '../words/rules/held/everyPhoto.ts';

/** Holds what is said of all photos, and that nobody was to be seen on a day, at a place, by a time. */
export function everyPhoto(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [
    ...universals(context, sentence),
    ...everyWith(context, sentence),
    ...emptiness(context, sentence),
  ];
}

/** `All the photos were taken in the morning`. */
function universals(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const { masked, at, days, people } = sentence;
  const match = all[language].exec(masked);
  if (!match || people.length > 0) return [];
  if (heldWords[language].denies.test(masked) || limits[language].test(masked)) return [];
  const from = at[match.index] ?? sentence.start;
  const isAfter = ({ start }: { readonly start: number }): boolean => start > from;
  const subject = days.filter((day) => !isAfter(day));
  const photos = datedPhotos(basis).filter(({ at }) => subject.every(({ is }) => onDay(at, is)));
  const groups = [
    sentence.mentions
      .filter(({ kind }) => kind === 'site')
      .map((mention) => ({
        ...mention,
        has: ({ site }: DatedPhoto) => site === null || mayLieIn(context, site, mention.sites),
      })),
    days.map((day) => ({ ...day, has: ({ at }: DatedPhoto) => onDay(at, day.is) })),
    sentence.parts.map((part) => ({
      ...part,
      has: ({ at }: DatedPhoto) => part.has(minuteOfDay(at)),
    })),
  ].map((group) => group.filter(isAfter));
  const scopes = [photos, photos.filter(({ own }) => own)];
  return groups.flatMap((group): readonly Finding[] => {
    const [first] = group;
    const isRight = scopes.some((scope) =>
      scope.every((photo) => group.some(({ has }) => has(photo))),
    );
    return first === undefined || isRight
      ? []
      : [{ start: from, end: Math.max(...group.map(({ end }) => end)), kind: 'order' }];
  });
}

/** A place of which only the country is known may lie in each of its regions. */
function mayLieIn({ basis }: CheckContext, site: number, sites: ReadonlySet<number>): boolean {
  const own = basis.sites?.[site] ?? [];
  return (
    sites.has(site) ||
    [...sites].some((other) => own.every((name) => basis.sites?.[other]?.includes(name)))
  );
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
  const [day, second] = days;
  if (!match || !day || second || people.length > 0) return [];
  if (captionAnchors(context, sentence, { relative: true }).length > 0) return [];
  if (limits[language].test(sentence.masked) || elsewhere.test(sentence.masked)) return [];
  const sites = sentence.mentions.filter(({ kind }) => kind === 'site');
  const photos = datedPhotos(basis).filter(
    ({ at, site }) =>
      isThen(sentence, at, 10) &&
      sites.every((place) => site === null || place.sites.has(site)) &&
      parts.every(({ has }) => has(minuteOfDay(at))),
  );
  if (photos.length === 0 || photos.some(({ faces }) => faces === 0)) return [];
  return [{ ...rangeOf(sentence, match), kind: 'order' }];
}
