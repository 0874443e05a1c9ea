import type { Language } from '../../language.ts';
import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import { minuteOfDay, type CheckContext } from '../context.ts';
import { onDay, rangeOf, scopeOf, type Sentence } from '../sentence.ts';
import { clockDistance } from '../times.ts';
import { eventWords } from '../words/eventWords.ts';
import { heldWords } from '../words/heldWords.ts';
import { captionAnchors } from './captions/captionAnchors.ts';

/** Holds what is said of all photos, and that nobody was to be seen on a day, at a place, by a time. */
export function everyPhoto(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [
    ...universals(context, sentence),
    ...everyWith(context, sentence),
    ...emptiness(context, sentence),
  ];
}

const all: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\b(?:not|nearly|almost|virtually) )\b(?:all|every(?: single)?|each)(?: of)?(?: (?:the|these|our|their))?(?: \p{L}+| \d+)? (?:photos?|pictures?|shots?|images?)\b/iu,
  de: /(?<!(?:nicht|fast|beinahe|nahezu) )(?<!\p{L})(?:alle|sämtliche|jedes|jede)(?: (?:diese|der))?(?: \p{L}+| \d+)? (?:fotos?|bilder|bild|aufnahmen?)(?!\p{L})|(?<!\p{L})fotografiert wurde (?:nur|ausschließlich)(?!\p{L})/iu,
  fr: /(?<!(?:pas|presque) )(?<!\p{L})(?:toutes les|chaque|chacune des)(?: \p{L}+| \d+)? (?:photos?|images?)(?!\p{L})/iu,
};

/** Some are left out, or a range is meant that is told by its ends. */
const limits: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:but|except|apart|between|before|after|from|until|till|either|since|by|of (?:the )?\p{L}+day)\b|\b(?:show|has|have)\b/iu,
  de: /(?<!\p{L})(?:außer|bis|ausgenommen|zwischen|vor|nach|von|vom|seit|entweder|ab|zeig\p{L}+|hat|haben)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:sauf|hormis|excepté|à part|entre|avant|après|depuis|dès|jusqu|soit|montre\p{L}*)(?!\p{L})/iu,
};

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
  const photos = (basis.photos ?? []).filter(
    (photo) => photo.at !== null && subject.every(({ is }) => onDay(photo.at ?? '', is)),
  );
  const groups = [
    sentence.mentions
      .filter(({ kind }) => kind === 'site')
      .map((mention) => ({
        ...mention,
        has: ({ site }: BasisPhoto) => site === null || mayLieIn(context, site, mention.sites),
      })),
    days.map((day) => ({ ...day, has: (photo: BasisPhoto) => onDay(photo.at ?? '', day.is) })),
    sentence.parts.map((part) => ({
      ...part,
      has: (photo: BasisPhoto) => part.has(minuteOfDay(photo.at ?? '')),
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

/** Somebody is in all pictures of a day or a place. */
const shows: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:all(?: of)? (?:the )?|every |each )(?:photos?|pictures?|shots?|images?)\b[^.;§]{0,30}\b(?:has|have|shows?|features?|includes?) §/iu,
  de: /(?<!\p{L})(?:alle|jedes|sämtliche) (?:fotos?|bilder|bild|aufnahmen?)(?!\p{L})[^.;§]{0,30}(?<!\p{L})(?:zeigt|zeigen|hat|haben) §/iu,
  fr: /(?<!\p{L})(?:toutes les|chaque) (?:photos?|images?)(?!\p{L})[^.;§]{0,30} (?:montre|montrent) §|(?<!\p{L})les (?:photos|images)(?!\p{L})[^.;§]{0,30} montrent toutes §/iu,
};

const butFor =
  /(?<!\p{L})(?:but|except|apart|almost|nearly|außer|ausgenommen|fast|beinahe|sauf|hormis|excepté|presque|not|nicht|pas)(?!\p{L})/iu;

/** `Every picture from Friday has Vincent in it`. */
function everyWith(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { people, masked } = sentence;
  const match = shows[context.language].exec(masked);
  if (!match || butFor.test(masked)) return [];
  const all = context.basis.photos ?? [];
  const scopes = [scopeOf(context, sentence) ?? all, all.filter(({ own }) => own)];
  const isRight = scopes.some(
    (photos) =>
      photos.length > 0 && photos.every(({ who }) => people.every((one) => who.includes(one))),
  );
  return isRight ? [] : [{ ...rangeOf(sentence, match), kind: 'order' }];
}

/** Not at the place that is named. */
const elsewhere =
  /(?<!\p{L})(?:outside|else|elsewhere|außerhalb|anders\p{L}*|sonst|hors|ailleurs|d[’']autre)(?!\p{L})/iu;

/** `In September nobody came`: everybody is named nowhere, and some photo of then has no face. */
function emptiness(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const match = eventWords[language].nobody.exec(sentence.masked);
  const { days, people, clocks, parts } = sentence;
  const [day, second] = days;
  if (!match || !day || second || people.length > 0) return [];
  if (captionAnchors(context, sentence, { relative: true }).length > 0) return [];
  if (limits[language].test(sentence.masked) || elsewhere.test(sentence.masked)) return [];
  const sites = sentence.mentions.filter(({ kind }) => kind === 'site');
  const photos = (basis.photos ?? []).filter(
    ({ at, site }) =>
      at !== null &&
      onDay(at, day.is) &&
      sites.every((place) => site === null || place.sites.has(site)) &&
      parts.every(({ has }) => has(minuteOfDay(at))) &&
      clocks.every(({ minutes, within }) =>
        minutes.some((minute) => clockDistance(minuteOfDay(at), minute) <= Math.max(10, within)),
      ),
  );
  if (photos.length === 0 || photos.some(({ faces }) => faces === 0)) return [];
  return [{ ...rangeOf(sentence, match), kind: 'order' }];
}
