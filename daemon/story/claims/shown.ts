import type { BasisPhoto } from './basis.ts';
import type { Finding } from './claim.ts';
import type { Language } from '../language.ts';
import { storyDayOf } from '../plan/clock.ts';
import { minuteOfDay, type CheckContext } from './context.ts';
import { courseClaims } from './course.ts';
import { type Mention, showing } from './mentions.ts';
import { numberValue } from './numberWords.ts';
import { lastOf, onDay, partAt, scopeOf, type Sentence, sentencesOf } from './sentence.ts';
import { countsRight } from './held/pictureCounts.ts';
import { absences } from './held/absences.ts';
import { bounds } from './held/bounds.ts';
import { calendar } from './held/calendar.ts';
import { captionAgents } from './held/captions/captionAgents.ts';
import { captionAnchors } from './held/captions/captionAnchors.ts';
import { captionNumbers } from './held/captions/captionNumbers.ts';
import { captionRoles } from './held/captions/captionRoles.ts';
import { captionOrder } from './held/captions/captionOrder.ts';
import { comings } from './held/comings.ts';
import { cast } from './held/cast.ts';
import { company } from './held/company.ts';
import { figures } from './held/figures.ts';
import { habits } from './held/habits.ts';
import { journeys } from './held/journeys.ts';
import { restrictions } from './held/restrictions.ts';
import { routes } from './held/routes.ts';
import { seenThings } from './held/seenThings.ts';
import { tallies } from './held/tallies.ts';
import { contradictions } from './held/captions/contradictions.ts';
import { debuts } from './held/debuts.ts';
import { edgePhotos } from './held/edgePhotos.ts';
import { everyPhoto } from './held/everyPhoto.ts';
import { denials, saidOf, together } from './held/together.ts';
import { whereAndWhen } from './held/when/whereAndWhen.ts';
import { heldWords } from './words/heldWords.ts';
import { clockDistance } from './times.ts';

/**
 * Holds what a sentence says of order, rank, company and numbers of pictures against all photos, and what it puts together:
 * that somebody was in that town, on that day, at that time.
 */
export function findShown(context: CheckContext): readonly Finding[] {
  if (!context.basis.photos?.length) return [];
  return sentencesOf(context).flatMap((sentence) =>
    heldIn(context, sentence).filter((finding) => !isQuoted(context, sentence, finding)),
  );
}

/** What the photographer wrote, word for word, claims nothing by itself. */
function isQuoted(
  context: CheckContext,
  sentence: Sentence,
  { start, end, kind }: Finding,
): boolean {
  return (
    kind !== null &&
    captionAnchors(context, sentence).some(
      (anchor) => anchor.isQuoted && start >= anchor.start && end <= anchor.end,
    )
  );
}

type Rule = (context: CheckContext, sentence: Sentence) => readonly Finding[];

/**
 * What a rule finds wrong in a sentence, and in the part of it between commas as well: `Ines is never alone, Lotte just
 * once` says nothing of both.
 */
function inItsPart(rule: Rule, context: CheckContext, sentence: Sentence): readonly Finding[] {
  return rule(context, sentence).flatMap((finding): readonly Finding[] => {
    const part =
      finding.kind && partAt(sentence, sentence.at.indexOf(finding.start), context.language);
    if (!part) return [finding];
    const again = rule(context, part).filter(
      ({ start, end }) => start < finding.end && finding.start < end,
    );
    return again.some(({ kind }) => kind !== null) ? [finding] : again;
  });
}

function heldIn(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const partly = (rule: Rule): readonly Finding[] => inItsPart(rule, context, sentence);
  return [
    ...habits(context, sentence),
    ...figures(context, sentence),
    ...company(context, sentence),
    ...cast(context, sentence),
    ...bounds(context, sentence),
    ...partly(debuts),
    ...partly(edgePhotos),
    ...partly(everyPhoto),
    ...calendar(context, sentence),
    ...partly(courseClaims),
    ...captionOrder(context, sentence),
    ...captionRoles(context, sentence),
    ...captionAgents(context, sentence),
    ...captionNumbers(context, sentence),
    ...contradictions(context, sentence),
    ...journeys(context, sentence),
    ...partly(restrictions),
    ...routes(context, sentence),
    ...comings(context, sentence),
    ...partly(absences),
    ...partly(claimsOfOrder),
    ...partly(tallies),
    ...seenThings(context, sentence),
    ...denials(context, sentence),
    ...together(context, sentence),
    ...whereAndWhen(context, sentence),
  ];
}

/** `Missing from the farewell picture`: of one, whose caption may be written in other words. */
const onePicture: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:missing|absent) (?:from|in|at) (?:the|his|her|their) (?!photos|pictures|album|post|whole|entire|shots|images)\p{L}+/iu,
  de: /(?<!\p{L})fehl(?:t|te|en|ten) (?:\S+ )?(?:bei(?:m| der| dem)|auf (?:dem|der)|im|in der) (?!(?:fotos?|bilder|alben|album|ganzen|gesamten)(?!\p{L}))\p{L}+|(?<!\p{L})(?:bei(?:m| der)|auf dem) \p{L}+ fehl(?:t|te|en|ten)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:manque|absente?) (?:sur|à|au|du|de la|dans|lors) (?!toutes|l[’']album|les|ensemble)\p{L}+/iu,
};

const ofPictures = /(?:photo|picture|shot|image|bild|foto|aufnahme|cliché)/iu;

/** `No picture before Akureyri`: not of there. */
const beforeWhat: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:before|until|outside|apart from|except)\b/iu,
  de: /(?<!\p{L})(?:vor|bis|außerhalb|außer)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:avant|jusqu|hors|sauf|en dehors)(?!\p{L})/iu,
};

/** First or last only after, or until, some time. */
const limited: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:first|last)\b[^.;]* (?:before|after|until|since) (?!any|every|all|the (?:others?|rest))/iu,
  de: /(?<!\p{L})(?:erste\p{L}*|letzte\p{L}*|zuletzt|zuerst)(?!\p{L})[^.;]* (?:vor|nach|bis|seit) (?!alle|jede|de[nr] anderen|die (?:kamera|linse))/iu,
  fr: /(?<!\p{L})(?:premi\p{L}+|derni\p{L}+)(?!\p{L})[^.;]* (?:avant|après|jusqu|depuis) ?(?!tou|les autres)/iu,
};

/** `None of the pictures from the summit`: where no place of that name is known. */
const picturesFrom: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:photos?|pictures?|shots?|images?) (?:from|of|on|at) (?:the )?\p{Lu}/u,
  de: /(?<!\p{L})(?:[Bb]ild\p{L}*|[Ff]otos?|[Aa]ufnahmen?) (?:vom|von der|aus dem|aus der) \p{Lu}/u,
  fr: /(?<!\p{L})(?:photos?|images?|clichés?) (?:du|de la|de l[’']|au|à la) ?\p{Lu}/u,
};

const thisPicture: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:this|that) (?:one|picture|photo|shot|image)\b/iu,
  de: /(?<!\p{L})(?:auf|in) (?:diesem|dem hier)(?: (?:bild|foto))?(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:sur|dans) (?:cette|celle-ci)(?: (?:photo|image))?(?!\p{L})/iu,
};

/** Somebody else is in each of them. */
const neverAlone: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:never|not once|in none|on none|in no \p{L}+)(?: [\p{L}§]+){0,3} (?:alone|(?:by|to) (?:him|her)self|on (?:his|her) own)\b/iu,
  de: /(?<!\p{L})(?:nie|niemals|auf keinem|kein einziges mal)(?: [\p{L}§]+){0,3} (?:allein|alleine|für sich(?: allein)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:jamais|sur aucune)(?: [\p{L}§]+){0,3} seule?(?!\p{L})/iu,
};

/** Of all pictures it is said that somebody is not in them. */
const missing: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:missing|absent)\b/iu,
  de: /(?<!\p{L})fehl(?:t|te|en|ten)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:manque|absente?)(?!\p{L})/iu,
};

/** `An diesem Morgen`: of a day that another sentence names. */
const thatDay: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:that|this) (?:same )?(?:day|morning|afternoon|evening|night)\b/iu,
  de: /(?<!\p{L})(?:an )?diese[mnr] (?:tag|morgen|vormittag|nachmittag|abend|nacht)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ce (?:jour|matin|soir)|cet après-midi|cette (?:nuit|journée))(?:-là)?(?!\p{L})/iu,
};

function isNeverAlone(photos: readonly BasisPhoto[], people: readonly string[]): boolean {
  return people.every((who) => showing(photos, who).every(({ faces }) => faces > 1));
}

type Test = (
  photos: readonly BasisPhoto[],
  people: readonly string[],
  match: RegExpExecArray,
) => boolean | null;

/** Besides those who are told of. */
const nobodyElse: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:nobody|no one|no-one) else\b/iu,
  de: /(?<!\p{L})(?:niemand(?:en|em)? (?:sonst|anders|anderes)|sonst (?:niemand|keiner))(?!\p{L})/iu,
  fr: /(?<!\p{L})personne d[’']autre(?!\p{L})/iu,
};

function claimsOfOrder(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { words, people } = sentence;
  const all = context.basis.photos ?? [];
  const own = all.filter((photo) => photo.own);
  const scope = scopeOf(context, sentence);
  // Without a day or place it may be true of the album, or of what is being told.
  const scopes = scope ? [scope] : [all, own];
  // Who is the first, the last, or in most of them: nobody reads that of one chapter alone.
  const whole = scope ? [scope] : [all];
  const found: Finding[] = [];
  const hold = (pattern: RegExp, test: Test, isCount = false, among = scopes): void => {
    for (const match of sentence.masked.matchAll(pattern)) {
      const [start, end] = [sentence.at[match.index] ?? 0, lastOf(sentence, match)];
      const within = sentence.mentions.flatMap((mention) =>
        mention.kind === 'person' && mention.start >= start && mention.start < end
          ? [mention.label]
          : [],
      );
      const told = within.length > 0 ? [...new Set(within)] : people;
      const results = (isCount ? [...scopes, all, own] : among).map((photos) =>
        test(photos, told, match),
      );
      if (results.includes(null)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push(...inPieces(context, sentence, [start, end], results.includes(true), isCount));
    }
  };
  // `The last one before midnight`: of those until then.
  const isLimited = limited[context.language].test(sentence.masked);
  hold(
    words.first,
    (photos, who) => (isLimited ? null : isAtEdge(photos, who, 'first')),
    false,
    whole,
  );
  hold(
    words.last,
    (photos, who) => (isLimited ? null : isAtEdge(photos, who, 'last')),
    false,
    whole,
  );
  for (const [pattern, edge] of [
    [words.debut, 'first'],
    [words.finale, 'last'],
  ] as const)
    hold(
      pattern,
      (photos, who, match) => {
        const one = nextTo(sentence, match);
        const all = one === null ? (who.length > 0 ? who : castOf(context, sentence)) : [one];
        const own = photos.filter((photo) => all.every((label) => photo.who.includes(label)));
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
    if (neverAlone[context.language].test(sentence.masked))
      return people.length > 0 ? isNeverAlone(photos, people) : null;
    // Of all photos: nobody but those who have a name.
    if (nobodyElse[context.language].test(sentence.masked) && people.length === 0)
      return photos.every(({ who, faces }) => faces <= who.length);
    if (
      (ofPictures.test(sentence.masked) || sentence.mentions.some(({ kind }) => kind === 'site')) &&
      beforeWhat[context.language].test(sentence.masked)
    )
      return null;
    // "In none of the pictures from the Schöckl": of those that a caption tells.
    if (picturesFrom[context.language].test(sentence.masked)) return null;
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
      return people.length === 0
        ? null
        : narrowed.some((photo) => !people.every((one) => photo.who.includes(one)));
    if (narrowed.length === photos.length && onePicture[context.language].test(sentence.masked))
      return null;
    if (
      people.length > 0 &&
      sentence.days.length === 0 &&
      thatDay[context.language].test(sentence.masked)
    )
      return [...new Set(narrowed.map(({ at }) => (at === null ? null : storyDayOf(at))))].some(
        (day) =>
          isNowhere(
            narrowed.filter(({ at }) => at !== null && storyDayOf(at) === day),
            who,
            sentence,
            scope,
          ) === true,
      );
    return isNowhere(narrowed, who, sentence, scope);
  });
  hold(
    words.every,
    (photos, who) => {
      const shows =
        (all: readonly string[]) =>
        (photo: BasisPhoto): boolean =>
          all.every((one) => photo.who.includes(one));
      if (missing[context.language].test(sentence.masked) && who.length > 0)
        return photos.length > 0 && !photos.some(shows(who));
      if (isOfAll(context, sentence, who)) return photos.every(shows(context.basis.names));
      return who.length === 0 ? null : photos.length > 0 && photos.every(shows(who));
    },
    false,
    whole,
  );
  hold(words.alone, (photos, [who, other]) => {
    if (who === undefined || other !== undefined) return null;
    // `A quarter of an hour after the team photo`: of the one then.
    if (heldWords[context.language].sinceThen.test(sentence.masked) && photos.length > 0)
      return photos.some((photo) => photo.faces === 1 && photo.who.includes(who));
    if (neverAlone[context.language].test(sentence.masked)) return isNeverAlone(photos, [who]);
    const told = saidOf(context, sentence).find(({ of }) => of === 'caption');
    const noted = told ? photos.filter(told.has) : [];
    return isAlone(noted.some((photo) => photo.who.includes(who)) ? noted : photos, who, {
      masked: sentence.masked,
      language: context.language,
    });
  });
  hold(words.together, (photos) =>
    people.length < 2 ? null : photos.some(({ who }) => people.every((one) => who.includes(one))),
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
  for (const pattern of words.sequences)
    for (const match of sentence.numbered.matchAll(pattern)) {
      const [one, other] = [match.groups?.['a'], match.groups?.['b']].map(
        (mark) => sentence.mentions[Number((mark ?? '').slice(1))],
      );
      if (!one || !other || one.kind !== other.kind) continue;
      const start = sentence.atNumbered[match.index] ?? 0;
      const end = Math.max(one.end, other.end);
      found.push(
        ...inPieces(
          context,
          sentence,
          [start, end],
          [all, own].some((photos) => isBefore(photos, one, other)),
        ),
      );
    }
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

const appears =
  /(?<!\p{L})(?:appear|seen|shows? up|turns? up|in front of the camera|erschein|auf(?:ge)?tauch|taucht|zu sehen|sieht man|sehen wir|vor der kamera|appar|voit|montre|devant l[’']appareil)/iu;

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
function isDebut(
  photo: BasisPhoto | undefined,
  { days, clocks, masked, mentions }: Sentence,
): boolean | null {
  const at = photo?.at;
  if (!photo || !at) return null;
  const places = mentions.filter(({ kind }) => kind === 'site');
  // Everybody appears for the first time at some time; but nobody goes to Italy so.
  if (days.length === 0 && clocks.length === 0)
    return appears.test(masked) || places.length > 0
      ? places.every(({ sites }) => photo.site === null || sites.has(photo.site))
      : null;
  return (
    days.every((day) => onDay(at, day.is)) &&
    clocks.every(({ minutes, within }) =>
      minutes.some((minute) => clockDistance(minuteOfDay(at), minute) <= Math.max(5, within)),
    )
  );
}

function isMost(photos: readonly BasisPhoto[], [who]: readonly string[]): boolean | null {
  if (who === undefined) return null;
  const counts = new Map<string, number>();
  for (const photo of photos)
    for (const one of photo.who) counts.set(one, (counts.get(one) ?? 0) + 1);
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
  return !few.some((photo) => all.every((one) => photo.who.includes(one)));
}

/** Nobody else is with them. */
const justThem =
  /(?<!\p{L})(?:zu (?:zweit|dritt|viert)|à (?:deux|trois)|(?:just|only) the (?:two|three)|on their own)(?!\p{L})/iu;

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

/** Said of the being alone itself: `toujours à Bled` is still there. */
const alwaysAlone =
  /(?<!\p{L})(?:only|always|ever|never|immer|nur|stets|toujours|ne [^.;]{0,24}que)(?: \p{L}+)? (?:alone|allein|by |on (?:his|her) own|seule?)|(?<!\p{L})(?:alone|allein|seule?) (?:toujours|immer|always)(?!\p{L})/iu;

const onlyOnce =
  /\bonly once\b|(?<!\p{L})nur (?:einmal|ein einziges mal)(?!\p{L})|qu[’']une (?:seule )?fois/iu;

const onlyTimes =
  /\b(?:only|just) (?<n>\p{L}+|\d+)(?: times)?(?!\p{L})|(?<!\p{L})nur (?<mal>\p{L}+)mal(?!\p{L})|(?:seulement|qu[e’']) ?(?<fois>\p{L}+) fois/iu;

/** Whether some photo of the one was taken before some photo of the other; of people, whether their first ones were. */
function isBefore(photos: readonly BasisPhoto[], one: Mention, other: Mention): boolean {
  const isOf = (mention: Mention, photo: BasisPhoto): boolean =>
    mention.kind === 'person'
      ? photo.who.includes(mention.label)
      : photo.site !== null && mention.sites.has(photo.site);
  const first = photos.findIndex((photo) => isOf(one, photo));
  if (first < 0) return false;
  return one.kind === 'person'
    ? photos.findIndex((photo) => isOf(other, photo)) >= first
    : photos.slice(first + 1).some((photo) => isOf(other, photo));
}
