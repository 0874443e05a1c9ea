import type { ClaimBasis } from '../claims/basis.ts';
import { dayOf, daysBetween, minutesBetween, storyDayOf } from '../plan/clock.ts';
import type { Company, Who } from '../plan/company.ts';
import { datedOf, placeKey, type Happening } from '../plan/happenings.ts';
import type { Chapter, Shot, StoryPlan } from '../plan/storyPlan.ts';
import { clockText } from './grammar.ts';
import type { Speaker } from './speaker.ts';
import { quoted, type Slots, type Value } from './template.ts';
import type { Phrase } from './words/words.ts';

/** A paragraph, and the photos that belong to its time. */
export interface Beat {
  /** '' where there is nothing to say. */
  readonly text: string;
  readonly shots: readonly Shot[];
}

/** What the chapters before have said. */
export interface ToldBefore {
  /** Keys of the towns. */
  readonly towns: Set<string>;
  /** In how many chapters in a row the same company was told. */
  company: number;
  pace: number;
  light: number;
  pause: number;
  /** The day told last. */
  day: string;
  /** The fullest picture so far. */
  crowd: number;
}

/** A sentence, and from when on it belongs. */
interface Sentence {
  readonly text: string;
  readonly instant: number | null;
}

/** Everything that decides what is said about one chapter. */
export interface ChapterTask {
  readonly plan: StoryPlan;
  readonly index: number;
  readonly happenings: readonly Happening[];
  readonly company: Company;
  readonly basis: ClaimBasis;
  readonly before: ToldBefore;
}

/** Sentences of a chapter, shared out among its photos. */
export function tellChapter(task: ChapterTask, speaker: Speaker): readonly Beat[] {
  const chapter = task.plan.chapters[task.index];
  if (!chapter) return [];
  const sentences = sentencesOf(task, chapter, speaker);
  return shareOut(sentences, chapter.shots);
}

/** Sentences of one length and kind: how many words of the photographer go into one, in turn. */
const wordRuns = [2, 1, 3];

function sentencesOf(task: ChapterTask, chapter: Chapter, speaker: Speaker): readonly Sentence[] {
  const clock = clockTeller(task, speaker);
  const { sentence: opening, used } = openingOf(task, chapter, speaker, clock);
  const queue = chosen(task).filter((one) => one !== used);
  const sentences: Sentence[] = opening ? [opening] : [];
  let run = task.index;
  for (let at = 0; at < queue.length;) {
    const one = queue[at];
    if (!one) break;
    const same = queue.slice(at).findIndex((other) => !joins(one, other));
    const row = same < 0 ? queue.length - at : Math.max(1, same);
    const wanted = one.kind === 'words' ? (wordRuns[run++ % wordRuns.length] ?? 1) : 4;
    const taken = queue.slice(at, at + Math.min(row, wanted));
    const text =
      taken.length > 1 ? sayMany(taken, task, speaker, clock) : sayOne(one, task, speaker, clock);
    if (text !== null) sentences.push({ text, instant: one.instant });
    at += taken.length;
  }
  return sentences;
}

/** The first sentence, and the happening it has told. */
interface Opening {
  readonly sentence: Sentence | null;
  readonly used: Happening | null;
}

/** Several of these may share a sentence. */
function joins(a: Happening, b: Happening): boolean {
  if (a.instant === null || b.instant === null) return false;
  if (a.kind === 'newcomer') return b.kind === 'newcomer';
  return a.kind === 'words' && b.kind === 'words' && !a.last && !b.last;
}

/** Most words of the photographer in a chapter's text; the captions have them all. */
const mostWords = { short: 6, medium: 14, long: 30 } as const;

/** What is told: everything the photographer wrote, then what says most, and fillers only where nothing else is there. */
function chosen({ plan, happenings, before }: ChapterTask): readonly Happening[] {
  const { length } = plan.style;
  const has = (kind: Happening['kind']): boolean => happenings.some((one) => one.kind === kind);
  let words = 0;
  const gathered = happenings.find((one) => one.kind === 'gathering');
  const quoted = new Set(happenings.flatMap((one) => (one.kind === 'words' ? one.photos : [])));
  const kept = happenings.filter((one) => {
    switch (one.kind) {
      case 'words':
        words += 1;
        return words <= mostWords[length] || one.last;
      case 'gathering':
        return !one.again || before.company === 0;
      case 'crowd': {
        // The same people have just been told to be together, or the words beside it say who is there.
        const told = gathered?.kind === 'gathering' && gathered.who.length >= one.count;
        const more = one.count > before.crowd || (one.count >= 5 && one.count === before.crowd);
        return (
          more &&
          !told &&
          (one.count >= 4 || one.who.length > 0) &&
          !one.photos.some((path) => quoted.has(path))
        );
      }
      case 'portrait':
      case 'present':
      case 'throughout':
      case 'peak':
        return true;
      case 'light':
        return before.light < 2;
      case 'newcomer':
        return true;
      case 'pause':
        return length !== 'short' && !has('words') && !has('move') && before.pause < 1;
      case 'end':
        return (
          (plan.arc === 'event' || plan.arc === 'day' || plan.arc === 'trip') &&
          !happenings.some(
            (other) => (other.kind === 'words' || other.kind === 'smiles') && other.last,
          )
        );
      case 'pace':
        return !has('words') && !has('crowd') && !has('portrait') && before.pace === 0;
      case 'seen':
        return worthTelling.has(one.label);
      case 'mix':
        return !has('words');
      case 'observed':
      case 'move':
      case 'holiday':
      case 'height':
      case 'clocks':
      case 'smiles':
      case 'keyword':
        return true;
    }
  });
  if (kept.some(({ kind }) => kind === 'gathering')) before.company += 1;
  else before.company = 0;
  for (const one of kept)
    if (one.kind === 'crowd') before.crowd = Math.max(before.crowd, one.count);
  before.pause = kept.some(({ kind }) => kind === 'pause') ? 3 : Math.max(0, before.pause - 1);
  if (kept.some(({ kind }) => kind === 'pace')) before.pace += 1;
  if (kept.some(({ kind }) => kind === 'light')) before.light += 1;
  // How it ended is the last thing that is said.
  const isEnd = (one: Happening): boolean =>
    one.kind === 'end' || ((one.kind === 'words' || one.kind === 'smiles') && one.last);
  return [...kept.filter((one) => !isEnd(one)), ...kept.filter(isEnd)];
}

/** Furniture is for alternative texts. */
const worthTelling = new Set(
  'dog cat horse bird elephant giraffe boat train airplane motorcycle bicycle kite'.split(' '),
);

/** Tells a time unless the sentence before has just told the same. */
type ClockTeller = (local: string | null) => Value | null;

function clockTeller({ plan }: ChapterTask, { tongue }: Speaker): ClockTeller {
  const exact = plan.style.tone === 'journalistic';
  let last = '';
  return (local) => {
    if (local === null) return null;
    const text = `${dayOf(local)} ${clockText(local, { exact, form: 'is' }, tongue)}`;
    if (text === last) return null;
    last = text;
    return { kind: 'clock', local, exact };
  };
}

function openingOf(
  { plan, index, basis, before, happenings }: ChapterTask,
  chapter: Chapter,
  speaker: Speaker,
  clock: ClockTeller,
): Opening {
  const previous = plan.chapters[index - 1] ?? null;
  const place = chapter.places[0] ?? null;
  const from = previous?.places.at(-1) ?? null;
  const local = chapter.span?.start ?? null;
  const key = chapter.anchor;
  const moved = from !== null && place !== null && placeKey(from) !== placeKey(place);
  const again = place !== null && before.towns.has(placeKey(place));
  for (const each of chapter.places) before.towns.add(placeKey(each));
  const first = happenings.find((one) => one.kind === 'words' && one.local === local);
  const note = first?.kind === 'words' && !first.last ? first : null;
  const quotes: Value | null = note && { kind: 'quotes', quotes: [note.text] };
  const instant = datedOf(chapter.moments)[0]?.instant ?? null;
  const say = (phrase: Phrase, slots: Slots): Opening => {
    // A note at the same minute belongs into the same sentence.
    const noted = quotes && speaker.say(phrase, { ...slots, quotes }, key, basis);
    const text = noted ?? speaker.say(phrase, slots, key, basis);
    const used = noted?.includes(note?.text.replace(/[.\s]+$/u, '') ?? '') ? note : null;
    return { sentence: text === null ? null : { text, instant }, used };
  };
  const nothing: Opening = { sentence: null, used: null };
  const told: Value | null = place && { kind: 'place', place };
  const everywhere = chapter.places.length === 1 && chapter.moments.every((photo) => photo.place);
  if (local === null)
    return told && everywhere && (moved || !previous)
      ? say('open.undated', { place: told })
      : nothing;
  if (plan.chapters.length === 1 && chapter.moments.length <= 2) return nothing;
  const year = !plan.dates || plan.dates.first.slice(0, 4) !== plan.dates.last.slice(0, 4);
  const date = (as: 'weekday' | 'full' | 'date'): Value => ({ kind: 'date', local, as, year });
  const days = plan.dates ? daysBetween(plan.dates.first, plan.dates.last) : 0;
  const inWeek = plan.arc === 'trip' && days <= 14;
  const day =
    days === 0 ? null : date(plan.arc === 'trip' ? (inWeek ? 'weekday' : 'full') : 'full');
  const km: Value | null =
    moved && chapter.transition?.km && chapter.transition.km >= 2
      ? { kind: 'km', km: chapter.transition.km }
      : null;
  const way = { place: told, km, from: moved ? ({ kind: 'place', place: from } as const) : null };
  before.day = dayOf(local);
  const end = previous?.span?.end ?? null;
  if (end === null) {
    return say('open.start', { place: told, day, clock: clock(local) });
  }
  const between = daysBetween(storyDayOf(end), storyDayOf(local));
  if (minutesBetween(end, local) < 0 && (chapter.transition?.gapMinutes ?? 0) > 0)
    return say('open.clockBack', {
      km,
      place: told,
      day: date('full'),
      weekday: date('weekday'),
      clock: clock(local),
    });
  if (between < 1) {
    if (dayOf(end) !== dayOf(local))
      return say('open.midnight', { place: moved ? told : null, clock: clock(local) });
    if (moved && again) return say('move.back', { place: told, when: clock(local) });
    if (moved) return say('open.move', { ...way, clock: clock(local) });
    // The same afternoon goes on: the first thing that happens says it better.
    return happenings.some(({ instant }) => instant !== null)
      ? nothing
      : say('open.part', { clock: clock(local) });
  }
  if (moved && again) return say('open.back', { ...way, day: day ?? date('full') });
  if (between > (plan.arc === 'trip' ? 2 : 1)) {
    const gap: Value = { kind: 'duration', minutes: between * 1440 };
    return say('open.later', { gap, day: date('full'), place: moved || !again ? told : null });
  }
  const slots = {
    day: inWeek || between === 1 ? date('weekday') : date('full'),
    weekday: date('weekday'),
    clock: clock(local),
  };
  if (moved) return say('open.dayMove', { ...slots, ...way });
  return say('open.day', { ...slots, place: from && told ? told : null });
}

function sayOne(
  one: Happening,
  { plan, basis, before }: ChapterTask,
  speaker: Speaker,
  clock: ClockTeller,
): string | null {
  const key = `${one.kind} ${one.photos[0] ?? ''}`;
  const say = (phrase: Phrase, slots: Slots): string | null =>
    speaker.say(phrase, slots, key, basis);
  const who = (people: readonly Who[], others = 0): Value | null =>
    people.length === 0 ? null : { kind: 'who', who: people, others };
  const count = (n: number, noun: 'photo' | 'person' | 'metre' | 'hour' = 'photo'): Value => ({
    kind: 'count',
    n,
    noun,
  });
  const year = plan.dates?.first.slice(0, 4) !== plan.dates?.last.slice(0, 4);
  const day = (local: string, as: 'weekday' | 'date' | 'full' = 'full'): Value => ({
    kind: 'date',
    local,
    as,
    year,
  });
  const duration = (minutes: number): Value => ({ kind: 'duration', minutes });
  switch (one.kind) {
    case 'words': {
      const slots = {
        quotes: { kind: 'quotes', quotes: [one.text] },
        who: who(one.who, one.others),
      } as const;
      const when = clock(one.local);
      if (one.last) return say('words.last', { ...slots, clock: when });
      return (
        say('words.one', { ...slots, clock: when }) ??
        say('words.many', { items: { kind: 'text', text: itemText([one], speaker, () => null) } })
      );
    }
    case 'gathering': {
      const told = who(one.who);
      if (one.again) return say('gathering.again', { who: told });
      if (one.together || one.minutes < 1.5) return say('gathering.together', { who: told });
      return say('gathering', { who: told, duration: duration(Math.max(2, one.minutes)) });
    }
    case 'newcomer':
      return say('newcomer', { who: who([one.who]), clock: clock(one.local) });
    case 'crowd':
      return say('crowd', {
        count: count(one.count, 'person'),
        who: who(one.who),
        clock: clock(one.local),
      });
    case 'move': {
      const way = {
        place: { kind: 'place', place: one.place },
        from: { kind: 'place', place: one.from },
        km: { kind: 'km', km: one.km },
      } as const;
      if (one.day !== null) before.day = dayOf(one.day);
      const when = one.day === null ? clock(one.local) : day(one.day);
      if (one.back) return say('move.back', { ...way, when });
      return one.day === null
        ? say('move', { ...way, clock: when })
        : say('move.day', { ...way, day: when });
    }
    case 'pause': {
      if (one.minutes >= 1440)
        return say('pause.days', {
          duration: duration(one.minutes),
          before: day(one.from, 'date'),
          day: one.local === null ? null : day(one.local, 'date'),
        });
      const from = clock(one.from);
      return say('pause', {
        duration: duration(one.minutes),
        from: from ?? { kind: 'clock', local: one.from, exact: false },
        clock: clock(one.local),
      });
    }
    case 'light':
      return say(`light.${one.light}`, { clock: clock(one.local) });
    case 'holiday': {
      const holiday: Value = { kind: 'text', text: speaker.tongue.words.holidays[one.holiday] };
      const known = one.local !== null && before.day === dayOf(one.local);
      if (one.local !== null) before.day = dayOf(one.local);
      return known || one.local === null
        ? say('holiday', { holiday })
        : say('holiday.day', { holiday, day: day(one.local, 'date') });
    }
    case 'present':
      return say(one.most ? 'present.most' : 'present', {
        who: who([one.who]),
        count: count(one.count),
        of: count(one.of),
      });
    case 'throughout':
      return say('throughout', { who: who(one.who) });
    case 'peak':
      return say('peak', { count: count(one.count), of: count(one.of), clock: clock(one.local) });
    case 'height':
      return say('height', {
        low: count(roundHeight(one.low), 'metre'),
        high: count(roundHeight(one.high), 'metre'),
      });
    case 'clocks':
      return say(one.hours > 0 ? 'clocks.on' : 'clocks.back', {
        hours: count(Math.abs(one.hours), 'hour'),
      });
    case 'seen': {
      const thing = speaker.tongue.words.things[one.label];
      if (thing === undefined) return null;
      const slots = { thing: { kind: 'text', text: thing }, count: count(one.count) } as const;
      return one.count > 1
        ? say('seen', slots)
        : say('seen.once', { ...slots, clock: clock(one.local) });
    }
    case 'observed':
      return say('observed', { text: { kind: 'text', text: one.text } });
    case 'smiles':
      return one.last ? say('smiles.last', {}) : say('smiles', { clock: clock(one.local) });
    case 'keyword':
      return say('keyword', {
        count: count(one.count),
        quotes: { kind: 'quotes', quotes: one.words },
      });
    case 'portrait':
      return say('portrait', { who: who([one.who]), count: count(one.count) });
    case 'pace':
      return say('pace', { count: count(one.count), duration: duration(one.minutes) });
    case 'mix':
      return one.groups + one.pairs + one.solo < one.of ||
        [one.solo, one.pairs, one.groups].some((number) => number < 2)
        ? null
        : say('mix', { solo: count(one.solo), pairs: count(one.pairs), groups: count(one.groups) });
    case 'end':
      return say('end', {
        clock: clock(one.local),
        duration: one.minutes === null ? null : duration(one.minutes),
        who: who(one.who, one.who.length > 0 ? one.others : 0),
      });
  }
}

function roundHeight(metres: number): number {
  return metres < 100 ? Math.round(metres) : Math.round(metres / 10) * 10;
}

/** Words of several photos, or several newcomers, in one sentence. */
function sayMany(
  row: readonly Happening[],
  { basis }: ChapterTask,
  speaker: Speaker,
  clock: ClockTeller,
): string | null {
  const first = row[0];
  if (!first) return null;
  const key = `${first.kind} ${first.photos[0] ?? ''}`;
  const text = itemText(row, speaker, clock);
  return speaker.say(
    first.kind === 'words' ? 'words.many' : 'newcomers',
    { items: { kind: 'text', text, count: row.length } },
    key,
    basis,
  );
}

function itemText(
  row: readonly Happening[],
  { tongue, label }: Speaker,
  clock: ClockTeller,
): string {
  const parts = row.flatMap((one) => {
    const when = clock(one.local);
    if (one.kind === 'words') {
      const quotes: Value = { kind: 'quotes', quotes: [one.text] };
      return [when ? label('item.words', { clock: when, quotes }) : quoted(one.text, tongue)];
    }
    if (one.kind !== 'newcomer') return [];
    const who: Value = { kind: 'who', who: [one.who], others: 0 };
    return [when ? label('item.person', { who, clock: when }) : label('alt.person', { who })];
  });
  const { and } = tongue.words;
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
}

/** Paragraphs of two to five sentences, each followed by the photos taken until the next begins. */
function shareOut(sentences: readonly Sentence[], shots: readonly Shot[]): readonly Beat[] {
  if (shots.length === 0) return [{ text: joined(sentences), shots }];
  const wanted = Math.max(
    1,
    Math.min(Math.round(sentences.length / 3), Math.ceil(shots.length / 2)),
  );
  const size = Math.ceil(sentences.length / wanted);
  const groups = Array.from({ length: wanted }, (_, i) =>
    sentences.slice(i * size, (i + 1) * size),
  ).filter((group) => group.length > 0);
  if (groups.length === 0) return [{ text: '', shots }];
  const starts = groups.map(
    (group) => group.find(({ instant }) => instant !== null)?.instant ?? null,
  );
  let from = 0;
  return groups.map((group, index): Beat => {
    const next = starts.slice(index + 1).find((start) => start !== null) ?? null;
    const rest = shots.slice(from);
    const last = index === groups.length - 1;
    const until =
      last || next === null
        ? rest.length
        : rest.findIndex(
            ({ instant, local }) => local !== null && instant !== null && instant >= next,
          );
    const taken = rest.slice(0, until < 0 ? rest.length : until);
    from += taken.length;
    return { text: joined(group), shots: taken };
  });
}

function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}
