import { nameOfDay, tellsYear, type ChapterTask } from './chapterTask.ts';
import type { ClockTeller } from './clockTeller.ts';
import type { Sentence } from './paragraphs.ts';
import { whoText } from '../grammar.ts';
import { isThing } from '../saying.ts';
import type { Speaker } from '../speaker.ts';
import { fill, quoted, text, type Slots, type Value } from '../template.ts';
import type { Phrase } from '../words/words.ts';
import { namesIn } from '../../plan/cast.ts';
import { dayOf, daysBetween, hourMinute, minutesBetween, storyDayOf } from '../../plan/clock.ts';
import type { Happening } from '../../plan/happenings/happening.ts';
import { isToldIn, type Company, type Told, type Who } from '../../plan/company.ts';
import { hasItsHour, occasionOf, type ToldOccasion } from '../../plan/happenings/occasion.ts';
import {
  datedOf,
  isBackAt,
  isFirstIn,
  isNamedAfter,
  placeKey,
} from '../../plan/happenings/timed.ts';
import type { Chapter, Shot } from '../../plan/storyPlan.ts';
import { townName } from '../../plan/townNames.ts';

/** The first sentence, and the happening it has told. */
interface Opening {
  readonly sentence: Sentence | null;
  readonly used: readonly Happening[];
}

export function openingOf(
  { plan, index, basis, before, happenings, company }: ChapterTask,
  chapter: Chapter,
  speaker: Speaker,
  clock: ClockTeller,
): Opening {
  const previous = plan.chapters[index - 1] ?? null;
  const local = chapter.span?.start ?? null;
  const place = placeAtFirst(chapter);
  const from =
    previous &&
    (datedOf(previous.moments).findLast(({ place: of }) => of)?.place ??
      previous.places.at(-1) ??
      null);
  const key = chapter.anchor;
  const moved = from !== null && place !== null && placeKey(from) !== placeKey(place);
  const earlier = plan.chapters.slice(0, index).flatMap(({ moments }) => moments);
  const start = datedOf(chapter.moments).find((photo) => placeKey(photo.place) === placeKey(place));
  const again =
    place !== null &&
    before.towns.has(placeKey(place)) &&
    (start === undefined || isBackAt(start, earlier));
  for (const each of chapter.places) before.towns.add(placeKey(each));
  const first = happenings.find((one) => one.kind === 'words' && one.local === local);
  const note = first?.kind === 'words' && !first.last ? first : null;
  const instant = datedOf(chapter.moments)[0]?.instant ?? null;
  const here = whoOpens(chapter, company, place, plan.arc === 'trip' ? arrivalHours : 24);
  const opener = datedOf(chapter.moments)[0];
  const inFirst = opener ? company.in(opener).who : [];
  // Where nobody wrote anything below it, what it was filed under says what that day was about.
  const tags = happenings.some(({ kind }) => kind === 'keyword')
    ? []
    : tagsOf(opener, speaker).filter(
        (tag) => !happenings.some((one) => one.kind === 'words' && one.text === tag),
      );
  const quotes: Value | null =
    note !== null
      ? { kind: 'quotes', quotes: [note.text] }
      : tags.length > 0
        ? { kind: 'quotes', quotes: tags }
        : null;
  const isNamed = isToldIn(
    note?.text ?? '',
    here.map((one) => one.who),
  );
  const placed = (place && townName(place, speaker.tongue.language)) ?? '';
  const say = (phrase: Phrase, slots: Slots): Opening => {
    // A note at the same minute belongs into the same sentence.
    const begun = note?.text.replace(/[.\s]+$/u, '') ?? tags[0] ?? '';
    const quotation = quoted(begun, speaker.tongue);
    const noting = (own: Slots, company: Value | null = null): string | null => {
      if (quotes === null || (note === null && !isApart(phrase))) return null;
      const had = note !== null && isThing(begun, namesIn(plan.cast)) ? quotes : null;
      const noted =
        company === null
          ? quotes
          : text(`${quotation}, ${speaker.label('with', { who: company })}`);
      // `Sheffield in the sun` was there.
      const names = isApart(phrase) && placed !== '' && begun.includes(placed);
      const at = names ? { ...own, place: null } : own;
      const said = speaker.say(phrase, { ...at, quotes: noted, had }, key, basis);
      return said?.includes(quotation) === true ? said : null;
    };
    // Whoever is first seen after it was noted is not told before it, nor as if they were in that picture.
    const bare: Slots = { ...slots, who: null, party: null };
    const there = isApart(phrase) && slots['who'] ? { ...slots, who: asValue(inFirst) } : slots;
    // Whoever is in that picture is told with its words, unless they say so.
    const isShown = inFirst.some(({ who }) => isToldIn(note?.text ?? '', [who]));
    const isTelling = ['seen', 'who', 'party'].some((slot) => slots[slot]);
    const isAlways = plan.arc === 'portrait' && company.told[0]?.everywhere === true;
    const shown = isApart(phrase) || isTelling || isShown || isAlways ? null : asValue(inFirst);
    const noted =
      (shown === null ? null : noting(bare, shown)) ??
      noting(isNamed ? bare : there) ??
      noting(bare);
    const sentence = noted ?? speaker.say(phrase, slots, key, basis);
    const isNoted = noted !== null;
    // Who is told to be there has not to be told to be there; whose wedding it is may come later.
    const met = happenings.filter(
      (one) =>
        phrase !== 'open.occasion' &&
        (one.kind === 'gathering' || one.kind === 'newcomer' || one.kind === 'around') &&
        (one.kind === 'newcomer' ? [one.who] : one.who).every(
          (each) => each.kind === 'label' && sentence?.includes(each.label) === true,
        ),
    );
    const used = [...(isNoted && note ? [note] : []), ...met];
    return { sentence: sentence === null ? null : { text: sentence, instant }, used };
  };
  const nothing: Opening = { sentence: null, used: [] };
  const told: Value | null =
    place && isNamedAfter(place, from || null)
      ? { kind: 'place', place, abroad: isFirstIn(place, earlier) }
      : null;
  const everywhere = chapter.places.length === 1 && chapter.moments.every((photo) => photo.place);
  if (local === null)
    return told && everywhere && (moved || !previous)
      ? say('open.undated', { place: told })
      : nothing;
  if (plan.chapters.length === 1 && chapter.moments.length <= 2) return nothing;
  const year = tellsYear(local, plan, before);
  const name = nameOfDay(local, { happenings, before }, speaker);
  const date = (as: 'weekday' | 'full' | 'date'): Value => ({
    kind: 'date',
    local,
    as,
    year,
    named: as === 'weekday' ? null : name,
  });
  const days = plan.dates ? daysBetween(plan.dates.first, plan.dates.last) : 0;
  const inWeek = plan.arc === 'trip' && days <= 14;
  const day =
    days === 0 ? null : date(plan.arc === 'trip' ? (inWeek ? 'weekday' : 'full') : 'full');
  const km: Value | null =
    moved && chapter.transition?.km && chapter.transition.km >= 2
      ? { kind: 'km', km: chapter.transition.km }
      : null;
  const who = asValue(here);
  // Whoever has not been there is not there again; where the next sentence tells all of them, none is told without the others.
  const returned = here.filter(({ id }) => isSeenAt(place, id, earlier, company));
  const isGathering = happenings.some((one) => one.kind === 'gathering' && !one.again);
  const whoAgain = returned.length < here.length && isGathering ? null : asValue(returned);
  // Whoever has not been at the last place has not come from there.
  const left = here.filter(({ id }) => isSeenAt(from || null, id, earlier, company));
  // Nobody went on without the others.
  const party = left.length < here.length ? null : asValue(left);
  const way = {
    who,
    party,
    place: told,
    km,
    from: moved ? ({ kind: 'place', place: from } as const) : null,
  };
  const end = previous?.span?.end ?? null;
  const mixed = plan.arc !== 'trip';
  if (end === null) {
    before.day = dayOf(local);
    const full = day && date('full');
    const slots = {
      place: told,
      day: full,
      clock: clock(local, 'fine'),
      // Whoever comes later comes to somebody; else who comes has a sentence of its own.
      seen:
        happenings.some(
          (one) => one.kind === 'around' || (one.kind === 'newcomer' && !one.alone),
        ) &&
        !isToldIn(
          note?.text ?? '',
          inFirst.map((one) => one.who),
        )
          ? asValue(inFirst)
          : null,
    };
    // Of years nobody asks for the hour of the first picture.
    if (mixed && days > 20) return say('open.startDay', slots);
    // Where the first picture was taken nobody knows, though those after it are from there.
    const isPlaced = opener?.place !== null;
    const started = isPlaced ? slots : { ...slots, place: null };
    const of = occasionOf(plan, company);
    const shown = of && hasItsHour(of) ? text(speaker.label('shown')) : null;
    for (const occasion of occasionTexts(of, plan.folderLabel ?? '', speaker.tongue)) {
      const begun = say('open.occasion', { ...started, occasion, shown });
      if (begun.sentence) return begun;
    }
    if (!isPlaced && told && full) return say('open.startDay', slots);
    return say('open.start', slots);
  }
  const between = daysBetween(storyDayOf(end), storyDayOf(local));
  const isClockBack = minutesBetween(end, local) < 0 && (chapter.transition?.gapMinutes ?? 0) > 0;
  // Of a day that began in the chapter before it may not have been told: then the hour is told with it.
  if (between >= 1 || isClockBack || dayOf(end) !== dayOf(local)) before.day = dayOf(local);
  if (isClockBack)
    return say('open.clockBack', {
      km,
      place: told,
      day: date('full'),
      weekday: date('weekday'),
      clock: clock(local, 'fine'),
    });
  if (between < 1) {
    if (dayOf(end) !== dayOf(local))
      return say('open.midnight', { place: moved ? told : null, clock: clock(local, 'fine') });
    if (told && moved && again) return say('move.back', { place: told, when: clock(local) });
    if (told && moved) return say('open.move', { ...way, clock: clock(local) });
    // The same afternoon goes on: the first thing that happens says it better.
    return happenings.some(({ instant }) => instant !== null)
      ? nothing
      : say('open.part', { who: asValue(inFirst), clock: clock(local, 'fine') });
  }
  // Months apart nothing goes on, and nobody has come back: it is another day of another story.
  if (between > (mixed ? (moved ? 9 : 24) : 60)) {
    // Whose pictures they are has been said of all of them.
    if (plan.arc === 'portrait' && !moved) return nothing;
    return say('open.apart', {
      who,
      oneDay: isOneDay(chapter) ? date('full') : null,
      gap: { kind: 'duration', minutes: between * 1440 },
      day: date('full'),
      place: moved || !again ? told : null,
    });
  }
  if (told && moved && again)
    return say('open.back', { ...way, who: whoAgain, day: day ?? date('full') });
  if (between > (plan.arc === 'trip' ? 2 : 1)) {
    const gap: Value = { kind: 'duration', minutes: between * 1440 };
    const later = {
      who,
      day: date('full'),
      oneDay: isOneDay(chapter) ? date('full') : null,
      place: moved || !again ? told : null,
    };
    // The third time in a draft, `three weeks later` is a refrain.
    const apart = fill('{gap}', { gap }, speaker.tongue)?.text ?? '';
    const bare = before.gaps.has(apart) ? say('open.apart', later) : nothing;
    before.gaps.add(apart);
    return bare.sentence ? bare : say('open.later', { ...later, gap });
  }
  const hour = clock(local, 'fine');
  const slots = {
    day: inWeek || between === 1 ? date('weekday') : date('full'),
    weekday: date('weekday'),
    clock: hour,
    // No day begins at half past one.
    began: hourMinute(local).hour < 12 ? hour : null,
    // A day that led elsewhere belonged to no one town.
    whole: chapter.places.length > 1 || townsOn(local, plan) > 1 ? null : date('weekday'),
  };
  if (told && moved) return say('open.dayMove', { ...slots, ...way });
  // That one is still there is said of the second day, not of each day after.
  const isNews = told !== null && before.stayed !== placeKey(place);
  before.stayed = placeKey(place);
  const isMet = happenings.some((one) => one.kind === 'newcomer' && one.local === local);
  return say('open.day', {
    ...slots,
    seen: isMet ? asValue(inFirst) : null,
    who: isNews ? whoAgain : null,
    place: isNews ? told : null,
  });
}

/** Keywords of the first photo that can stand for its day, three at most. */
function tagsOf(photo: Shot | undefined, { tongue }: Speaker): readonly string[] {
  if (!photo || photo.words !== null) return [];
  const town = (photo.place && townName(photo.place, tongue.language))?.toLowerCase();
  return photo.keywords.filter((word) => word.toLowerCase() !== town).slice(0, 3);
}

/** Whether days or weeks lie between: then a picture stands for its day alone. */
function isApart(phrase: Phrase): boolean {
  return phrase === 'open.apart' || phrase === 'open.later';
}

/** Where a chapter begins: not the place of photos of a later day, where the first ones have none. */
function placeAtFirst({
  places: [place],
  span,
  moments,
}: Chapter): Chapter['places'][number] | null {
  if (place === undefined) return null;
  const there = datedOf(moments).find((photo) => placeKey(photo.place) === placeKey(place));
  const isLater = span !== null && there && storyDayOf(there.local) !== storyDayOf(span.start);
  return isLater ? null : place;
}

function isOneDay({ span }: Chapter): boolean {
  return span !== null && storyDayOf(span.start) === storyDayOf(span.end);
}

/** From how many places the photos of a day are, whatever chapter they are in. */
function townsOn(day: string, { chapters }: ChapterTask['plan']): number {
  const photos = chapters.flatMap(({ moments }) => datedOf(moments));
  const own = photos.filter(({ local }) => storyDayOf(local) === storyDayOf(day));
  return new Set(own.flatMap(({ place }) => (place ? [placeKey(place)] : []))).size;
}

const feasts: ReadonlySet<string> = new Set(['christmas', 'easter']);

/** What the folder says that the album is of, in the order of what is said best; empty where it does not say. */
function occasionTexts(
  told: ToldOccasion | null,
  folder: string,
  tongue: Speaker['tongue'],
): readonly Value[] {
  const quoted: Value = { kind: 'quotes', quotes: [folder] };
  // That a feast began with the first picture is more than a folder says.
  if (told === null || (told.kind === 'known' && feasts.has(told.occasion))) return [];
  const [bare = '', whose] = tongue.words.occasions[told.occasion].split('|');
  if (told.kind === 'quoted') {
    // `Taufe von Leni` is a christening to whoever reads German: then it takes its article, else its own words.
    const noun = /\S+$/u.exec(bare)?.[0] ?? '';
    const of = folder.slice(noun.length);
    if (told.whose.length > 0 && whose !== undefined) {
      const owners = told.whose.map((label): Who => ({ kind: 'label', label }));
      const who = whoText({ who: owners, others: 0 }, '', tongue);
      return [{ kind: 'text', text: whose.replace('{who}', () => who) }, quoted];
    }
    const isOwn = folder.toLowerCase().startsWith(noun.toLowerCase()) && /^ \p{Ll}/u.test(of);
    return isOwn ? [{ kind: 'text', text: bare + of }, quoted] : [quoted];
  }
  if (told.who.length === 0 || whose === undefined) {
    // A plus behind it: more than one, to grammar.
    return [{ kind: 'text', text: bare.replace('+', ''), count: bare.endsWith('+') ? 2 : 1 }];
  }
  const who = whoText({ who: told.who.map((one) => one.who), others: 0 }, '', tongue);
  // Those it is about may not be seen until later: then its own name says whose it is.
  return [{ kind: 'text', text: whose.replace('{who}', () => who) }, quoted];
}

/** Whoever is first seen so much later has not arrived with the others. */
const arrivalHours = 3;

/** Who was seen in a chapter's first hours of its first day, where it begins. */
function whoOpens(
  { moments }: Chapter,
  company: Company,
  place: Chapter['places'][number] | null,
  hours: number,
): readonly Told[] {
  const dated = datedOf(moments);
  const day = dated[0] ? storyDayOf(dated[0].local) : '';
  const end = (dated[0]?.instant ?? 0) + hours * 3_600_000;
  const there = dated.filter(
    (photo) =>
      photo.instant <= end &&
      storyDayOf(photo.local) === day &&
      placeKey(photo.place) === placeKey(place),
  );
  return [...new Set(there.flatMap((photo) => company.in(photo).who))];
}

/** null where they are many, or nobody is known. */
function asValue(people: readonly Told[]): Value | null {
  return people.length === 0 || people.length > 3
    ? null
    : { kind: 'who', who: people.map(({ who }) => who), others: 0 };
}

function isSeenAt(
  place: Chapter['places'][number] | null,
  id: string,
  photos: readonly Shot[],
  company: Company,
): boolean {
  return photos.some(
    (photo) =>
      placeKey(photo.place) === placeKey(place) &&
      company.in(photo).who.some((one) => one.id === id),
  );
}
