import { tally } from '../../../../shared/groupBy.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { Language } from '../../../language.ts';
import { storyDayOf } from '../../../plan/clock.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { showing } from '../../mentions.ts';
import { numberValue } from '../../numberWords.ts';
import { daysOf, isAt, shows } from '../../photos.ts';
import { isThen, partAt, namedPeople, rangeOf, scopeOf, type Sentence } from '../../sentence.ts';
import { overlap } from '../../sentences.ts';
import { eventWords } from '../../words/eventWords.ts';
import { exceptFor } from '../../words/rules/held/restrictions.ts';
import { heldWords } from '../../words/heldWords.ts';
import { pictureWord } from '../../words/pictureWords.ts';
import { countsRight } from '../pictureCounts.ts';
import { saidOf } from '../said.ts';
import {
  onePicture,
  beforeWhat,
  limited,
  beforePlace,
  withoutOnce,
  leaves,
  picturesFrom,
  thisPicture,
  neverAlone,
  neverWithout,
  missing,
  thatDay,
  nobodyElse,
  appears,
  jointly,
  justThem,
  lastTime,
  alwaysAlone,
  onlyOnce,
  onlyTimes,
} from '../../words/rules/held/orders/orderLimits.ts';

/** `Before Bilbao`: the photos until the first one there; null where no place is named so. */
function before(
  { language, basis: { photos = [] } }: CheckContext,
  { masked, mentions }: Sentence,
): readonly BasisPhoto[] | null {
  const place = mentions.find(({ kind }) => kind === 'site');
  if (!place || !beforePlace[language].test(masked)) return null;
  const first = photos.findIndex((photo) => isAt(photo, place));
  return first < 0 ? null : photos.slice(0, first);
}

/** The dated photos of each day, whose night belongs to it. */
function byDay(photos: readonly BasisPhoto[]): readonly (readonly BasisPhoto[])[] {
  const days = daysOf(photos, storyDayOf);
  return days.map((day) => photos.filter(({ at }) => at !== null && storyDayOf(at) === day));
}

function isNeverAlone(photos: readonly BasisPhoto[], people: readonly string[]): boolean {
  return people.every((who) => showing(photos, who).every(({ faces }) => faces > 1));
}

type Test = (
  photos: readonly BasisPhoto[],
  people: readonly string[],
  match: RegExpExecArray,
) => boolean | null;

/** Holds who is first, last, most often, never, alone or with whom, and what came before what, against all photos. */
export function claimsOfOrder(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { words, people } = sentence;
  const all = context.basis.photos ?? [];
  const own = all.filter((photo) => photo.own);
  const scope = scopeOf(context, sentence);
  // Without a day or place it may be true of the album, or of what is being told.
  const scopes = scope ? [scope] : [all, own];
  // Who is the first, the last, or in most of them: nobody reads that of one chapter alone.
  const whole = scope ? [scope] : [all];
  const earlier = before(context, sentence);
  const found: Finding[] = [];
  const hold = (
    pattern: RegExp,
    test: Test,
    isCount = false,
    among: readonly (readonly BasisPhoto[])[] = scopes,
  ): void => {
    for (const match of sentence.masked.matchAll(pattern)) {
      const { start, end } = rangeOf(sentence, match);
      // `For the last time`, as a caption has it: of what is done.
      if (lastTime.test(match[0]) && context.basis.said.some((text) => lastTime.test(text)))
        continue;
      const within = namedPeople(sentence, start, end);
      const told = within.length > 0 ? within : people;
      const results = (isCount ? [...scopes, all, own] : among).map((photos) =>
        test(photos, told, match),
      );
      if (results.includes(null)) continue;
      if (found.some((other) => overlap(other, { start, end }))) continue;
      found.push(...inPieces(context, sentence, [start, end], results.includes(true), isCount));
    }
  };
  // `The last one before midnight`: of those until then.
  const isLimited = limited[context.language].test(sentence.masked) || leaves.test(sentence.masked);
  // `The last to be seen that night`: of a day that is not said.
  const isThatDay = thatDay[context.language].test(sentence.masked) && sentence.days.length === 0;
  const edges = isThatDay ? byDay(all) : whole;
  for (const [pattern, edge] of [
    [words.first, 'first'],
    [words.last, 'last'],
  ] as const)
    hold(pattern, (photos, who) => (isLimited ? null : isAtEdge(photos, who, edge)), false, edges);
  for (const [pattern, edge] of [
    [words.debut, 'first'],
    [words.finale, 'last'],
  ] as const)
    hold(
      pattern,
      (photos, who, match) => {
        if (edge === 'last' && isLimited) return null;
        const one = nextTo(sentence, match);
        const all = one === null ? (who.length > 0 ? who : castOf(context, sentence)) : [one];
        const own = photos.filter((photo) => shows(photo, all));
        const photo = edge === 'first' ? own[0] : own.at(-1);
        const captions = saidOf(context, sentence).filter(({ of }) => of === 'caption');
        return photo && all.length > 0 && captions.length > 0
          ? captions.every(({ has }) => has(photo))
          : isDebut(all.length > 0 ? photo : undefined, sentence);
      },
      false,
      // Last seen in Riga: of all towns.
      sentence.days.length > 0 ? scopes : [all, own],
    );
  hold(words.most, (photos, who) => isMost(photos, who), false, whole);
  hold(words.none, (photos, who) => {
    if (sentence.clocks.length > 0) return null;
    // `Nowhere more pictures than in Riga`.
    if (sentence.masked.search(eventWords[context.language].mostPictures) >= 0) return null;
    // `Nobody is to be seen but Otto`.
    if (exceptFor[context.language].exec(sentence.masked)?.groups?.['but'] !== undefined)
      return null;
    // `Without Ailsa just once`: that is counted elsewhere.
    if (withoutOnce.test(sentence.masked)) return null;
    if (neverAlone[context.language].test(sentence.masked))
      return people.length > 0 ? isNeverAlone(earlier ?? photos, people) : null;
    if (neverWithout[context.language].test(sentence.masked)) {
      const without = sentence.people.at(-1);
      const others = sentence.people.slice(0, -1);
      const isJoint = jointly[context.language].test(sentence.masked);
      const isIn = (photo: BasisPhoto): boolean =>
        isJoint ? shows(photo, others) : others.some((one) => photo.who.includes(one));
      return without === undefined || others.length === 0
        ? null
        : photos.every((photo) => !isIn(photo) || photo.who.includes(without));
    }
    // Of all photos: nobody but those who have a name.
    if (nobodyElse[context.language].test(sentence.masked) && people.length === 0)
      return photos.every(({ who, faces }) => faces <= who.length);
    if (earlier && people.length > 0) return isNowhere(earlier, who, sentence, scope);
    if (pictureWord.test(sentence.masked) && beforeWhat[context.language].test(sentence.masked))
      return null;
    // "In none of the pictures from the Schöckl": of those that a caption tells.
    if (picturesFrom[context.language].test(sentence.masked)) return null;
    const everybody = castOf(context, sentence);
    if (people.length === 0 && everybody.length > 1 && sentence.days.length === 0)
      return !photos.some((photo) => shows(photo, everybody));
    const said = saidOf(context, sentence).filter(({ of }) => of === 'caption' || of === 'part');
    // Where an afternoon begins people differ: what is denied of it may be at its edge.
    const isWithin = ({ at }: BasisPhoto): boolean =>
      at === null ||
      sentence.parts.every(({ has }) =>
        [-60, 0, 60].every((late) => has((minuteOfDay(at) + late + 1440) % 1440)),
      );
    const narrowed = photos.filter(
      (photo) => said.every(({ has }) => has(photo)) && (said.length === 0 || isWithin(photo)),
    );
    // "Missing from this picture": the one beside it, in which somebody else may be.
    if (thisPicture[context.language].test(sentence.masked))
      return people.length === 0 ? null : narrowed.some((photo) => !shows(photo, people));
    if (narrowed.length === photos.length && onePicture[context.language].test(sentence.masked))
      return null;
    if (people.length > 0 && isThatDay)
      return byDay(narrowed).some((photos) => isNowhere(photos, who, sentence, scope) === true);
    return isNowhere(narrowed, who, sentence, scope);
  });
  hold(
    words.every,
    (photos, who) => {
      if (missing[context.language].test(sentence.masked) && who.length > 0)
        return photos.length > 0 && !photos.some((photo) => shows(photo, who));
      if (isOfAll(context, sentence, who))
        return photos.every((photo) => shows(photo, context.basis.names));
      return who.length === 0
        ? null
        : photos.length > 0 && photos.every((photo) => shows(photo, who));
    },
    false,
    whole,
  );
  hold(words.alone, (photos, [who, other]) => {
    if (who === undefined || other !== undefined) return null;
    if (missing[context.language].test(sentence.masked)) return null;
    // `A quarter of an hour after the team photo`: of the one then.
    if (heldWords[context.language].sinceThen.test(sentence.masked) && photos.length > 0)
      return photos.some((photo) => photo.faces === 1 && photo.who.includes(who));
    if (neverAlone[context.language].test(sentence.masked))
      return isNeverAlone(earlier ?? photos, [who]);
    const told = saidOf(context, sentence).find(({ of }) => of === 'caption');
    const noted = told ? photos.filter(told.has) : [];
    return isAlone(noted.some((photo) => photo.who.includes(who)) ? noted : photos, who, {
      masked: sentence.masked,
      language: context.language,
    });
  });
  hold(words.together, (photos) =>
    people.length < 2 || heldWords[context.language].denies.test(sentence.masked)
      ? null
      : photos.some((photo) => shows(photo, people)),
  );
  hold(
    words.largest,
    (photos, _, match) => {
      const said = numberValue(
        ['n', 'm', 'k', 'most'].flatMap((name) => match.groups?.[name] ?? [])[0] ?? '',
        context.language,
      );
      if (said === null) return null;
      const isLargest = match.groups?.['n'] !== undefined || match.groups?.['most'] !== undefined;
      return isLargest
        ? said === Math.max(...photos.map(({ faces }) => faces))
        : photos.some(({ faces }) => faces === said);
    },
    true,
  );
  hold(
    words.pictures,
    (photos, _, match) => {
      const right = countsRight(context, sentence, photos, scope, match);
      if (right !== false) return right;
      // `Two on Thursday, nine on Friday`: each number has a part of the sentence to itself.
      const part = partAt(sentence, match.index, context.language);
      if (!part) return right;
      const own = scopeOf(context, part);
      return countsRight(context, part, own ?? photos, own, match);
    },
    true,
  );
  return found;
}

/** `For the first time all four`: those who have a name. */
function castOf({ basis, language }: CheckContext, { masked }: Sentence): readonly string[] {
  const { n, m } = heldWords[language].cast.exec(masked)?.groups ?? {};
  return numberValue(n ?? m ?? '', language) === basis.names.length ? basis.names : [];
}

/** `They are together in all photos`: all of those who have a name. */
function isOfAll(
  { basis }: CheckContext,
  { masked, words }: Sentence,
  who: readonly string[],
): boolean {
  if (who.length > 0 || basis.names.length < 2) return false;
  return masked.search(words.together) >= 0 || words.everybody.test(masked);
}

/** What is said truly leaves names, days and numbers within it to be looked at; a lie is marked from end to end. */
function inPieces(
  { text, language }: CheckContext,
  sentence: Sentence,
  [start, end]: readonly [number, number],
  isTrue: boolean,
  isCount = false,
): readonly Finding[] {
  if (!isTrue) return [{ start, end, kind: 'order' }];
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}’'-]+/gu)].flatMap((match) => {
    const at = start + match.index;
    if (sentence.mentions.some((mention) => at >= mention.start && at < mention.end)) return [];
    if (/^\p{Lu}/u.test(match[0]) && at > sentence.start) return [];
    if (!isCount && numberValue(match[0], language) !== null) return [];
    return [{ start: at, end: at + match[0].length, kind: null }];
  });
}

function isAtEdge(
  photos: readonly BasisPhoto[],
  who: readonly string[],
  edge: 'first' | 'last',
): boolean | null {
  const [one] = edge === 'first' ? who : who.slice(-1);
  if (one === undefined) return null;
  const seen = photos.filter((photo) => photo.who.length > 0);
  const at = edge === 'first' ? seen[0] : seen.at(-1);
  return at?.who.includes(one) ?? false;
}

/** `Dario and, for the first time, Lennart`: of him alone. */
function nextTo({ masked, at, mentions }: Sentence, match: RegExpExecArray): string | null {
  const after = match.index + match[0].length;
  const gap = /^, §/u.exec(masked.slice(after));
  const start = at[after + 2];
  const mention = gap && mentions.find((one) => one.start === start);
  return mention?.label ?? null;
}

/**
 * "Appears for the first time at three": null where nothing says when.
 *
 * @param photo the first of those with them; of several people, the first with them all
 */
function isDebut(photo: BasisPhoto | undefined, sentence: Sentence): boolean | null {
  const { days, clocks, masked, mentions } = sentence;
  const at = photo?.at;
  if (!photo || !at) return null;
  const places = mentions.filter(({ kind }) => kind === 'site');
  // Everybody appears for the first time at some time; but nobody goes to Italy so.
  if (days.length === 0 && clocks.length === 0)
    return appears.test(masked) || places.length > 0
      ? places.every(({ sites }) => photo.site === null || sites.has(photo.site))
      : null;
  return isThen(sentence, at, 5);
}

function isMost(photos: readonly BasisPhoto[], [who]: readonly string[]): boolean | null {
  if (who === undefined) return null;
  const counts = tally(photos.flatMap((photo) => photo.who));
  return counts.get(who) === Math.max(...counts.values());
}

function isNowhere(
  photos: readonly BasisPhoto[],
  who: readonly string[],
  { people, days, words, masked }: Sentence,
  scope: readonly BasisPhoto[] | null,
): boolean | null {
  const all = people.length > 0 ? people : who;
  if (all.length === 0)
    return scope === null || days.length > 1 || words.loose.test(masked)
      ? null
      : scope.length === 0;
  const few = justThem.test(masked) ? photos.filter(({ faces }) => faces === all.length) : photos;
  return !few.some((photo) => shows(photo, all));
}

/** "Only ever alone" of all photos, "alone" of one. */
function isAlone(
  photos: readonly BasisPhoto[],
  who: string,
  { masked, language }: { readonly masked: string; readonly language: Language },
): boolean {
  const own = showing(photos, who);
  const isSolo = ({ faces }: BasisPhoto): boolean => faces <= 1;
  if (onlyOnce.test(masked)) return own.filter(isSolo).length === 1;
  const times = onlyTimes.exec(masked)?.groups;
  const said = times && numberValue(times['n'] ?? times['mal'] ?? times['fois'] ?? '', language);
  if (said !== undefined && said !== null) return own.filter(isSolo).length === said;
  return alwaysAlone.test(masked) ? own.every(isSolo) : own.some(isSolo);
}
