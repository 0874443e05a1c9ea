import { spread } from '../../../shared/spread.ts';
import { dayOf } from '../../plan/clock.ts';
import { distanceKm } from '../../plan/distance.ts';
import { factsAbout, factsOfKind, type Season } from '../../plan/facts.ts';
import { datedOf } from '../../plan/happenings/timed.ts';
import { journeyOf } from '../../plan/journey/journeySums.ts';
import type { Chapter, Shot, StoryPlan } from '../../plan/storyPlan.ts';
import { countryName } from '../../plan/townNames.ts';
import type { Language } from '../../language.ts';
import { tongueOf } from '../../narrator/grammar.ts';
import type { Outline } from '../../writer.ts';
import type { PersonMarks } from '../marks.ts';
import { quotable } from '../untrusted.ts';
import { dateText, placeTexts, timeText, withoutNothing } from './factTexts.ts';
import { momentText, peopleIn, photoFacts, seen, wordsOf, type Telling } from './photoFacts.ts';

/** Captions of a chapter that the outline is told. */
const mostWords = 6;

/**
 * What a model is told about the whole album, as plain data for a slot of the outline's prompt. File names are never in it;
 * found text stands under `photographer_wrote` and `quoted` only.
 */
export function albumFacts(plan: StoryPlan, marks: PersonMarks): Record<string, unknown> {
  const { language } = plan.style;
  return withoutNothing({
    kind_of_album: plan.arc,
    first_day: plan.dates && dateText(plan.dates.first, language),
    last_day: plan.dates && dateText(plan.dates.last, language),
    photos: plan.chapters.reduce((sum, chapter) => sum + chapter.moments.length, 0),
    journey: journeyFacts(plan),
    people: peopleOf(plan, marks, null),
    chapters: plan.chapters.map((chapter, index) => {
      const telling = tellingOf(chapter, marks, language);
      return withoutNothing({
        chapter: index + 1,
        ...chapterFrame(chapter, plan),
        photos: chapter.moments.length,
        people: peopleOf(plan, marks, chapter),
        photographer_wrote: spread(captionsOf(chapter.moments, telling), mostWords),
        seen: [...views(chapter.shots).values()].slice(0, 2),
      });
    }),
    quoted: quotes(plan, null),
    vouched_for_by_the_author: vouched(plan),
  });
}

/** What a model is told to write one chapter: its frame and its scenes, and where it stands in the whole. */
export function chapterFacts(
  plan: StoryPlan,
  marks: PersonMarks,
  index: number,
  scenes: readonly (readonly Shot[])[],
  outline: Outline,
): Record<string, unknown> {
  const chapter = plan.chapters[index];
  if (!chapter) throw new RangeError(`no chapter ${index}`);
  const telling = tellingOf(chapter, marks, plan.style.language);
  const { transition } = chapter;
  const shown = new Set(chapter.shots.map(({ path }) => path));
  return withoutNothing({
    chapter: index + 1,
    of: plan.chapters.length,
    heading: outline.chapters[index]?.heading,
    angle: outline.chapters[index]?.angle,
    whole_post: { title: outline.title, chapters: outline.chapters.map(({ heading }) => heading) },
    ...chapterFrame(chapter, plan),
    since_the_chapter_before:
      transition &&
      withoutNothing({
        hours_later:
          transition.gapMinutes !== null && transition.gapMinutes >= 60 && !transition.days
            ? Math.round(transition.gapMinutes / 60)
            : null,
        days_later: transition.days,
        km_as_the_crow_flies: transition.km !== null && Math.round(transition.km),
      }),
    photos_taken: chapter.moments.length,
    people: peopleOf(plan, marks, chapter),
    scenes: scenes.map((shots, scene) => sceneFacts(telling, shots, scene + 1)),
    photos_not_shown: spread(
      captionsOf(
        chapter.moments.filter(({ path }) => !shown.has(path)),
        telling,
      ),
      mostWords,
    ),
    quoted: quotes(plan, chapter),
    vouched_for_by_the_author: vouched(plan),
  });
}

function tellingOf({ moments }: Chapter, marks: PersonMarks, language: Language): Telling {
  const days = new Set(moments.flatMap(({ local }) => (local ? [dayOf(local)] : [])));
  return { marks, language, oneDay: days.size < 2 };
}

function sceneFacts(
  telling: Telling,
  shots: readonly Shot[],
  scene: number,
): Record<string, unknown> {
  const times = shots.flatMap(({ local }) => momentText(local, telling) ?? []);
  const places = placeTexts(
    shots.flatMap((shot) => shot.place ?? []),
    telling.language,
  );
  // Models say the same of photos that look alike; told twice it would be written twice.
  const told = new Set<string>();
  return withoutNothing({
    scene,
    from: times[0],
    to: times.at(-1) === times[0] ? null : times.at(-1),
    places,
    people: [...new Set(shots.flatMap((shot) => peopleIn(shot, telling.marks)))],
    km_from_first_to_last_photo: kmWithin(shots),
    photos: shots.map((shot) => {
      const facts = photoFacts(shot, telling, { places, views: new Set(told) });
      if (shot.observation) told.add(shot.observation.whatHappens);
      return facts;
    }),
  });
}

/** The photographer's own words with their time and who is in the picture, so that they can be put where they belong. */
function captionsOf(photos: readonly Shot[], telling: Telling): readonly Record<string, unknown>[] {
  return photos.flatMap((shot) => {
    const text = wordsOf(shot);
    if (text === null) return [];
    const people = peopleIn(shot, telling.marks);
    return [withoutNothing({ at: momentText(shot.local, telling), text, people })];
  });
}

function journeyFacts(plan: StoryPlan): Record<string, unknown> | null {
  const { towns, countries, km, nights, highest } = journeyOf(plan);
  if (towns.length < 2) return null;
  const { language } = plan.style;
  return withoutNothing({
    countries: countries.map((country) => countryName(country, language)),
    towns: placeTexts(towns, language),
    km_as_the_crow_flies: Math.round(km),
    nights: nights.map(({ place, nights: count }) => ({
      in: placeTexts([place], language)[0],
      nights: count,
    })),
    highest_photo_in_metres: highest,
  });
}

/** null below a kilometre, and where a position is not to be told. */
function kmWithin(shots: readonly Shot[]): number | null {
  const [first, last] = [shots[0]?.position, shots.at(-1)?.position];
  return first && last ? Math.round(distanceKm(first, last)) : null;
}

function chapterFrame(chapter: Chapter, plan: StoryPlan): Record<string, unknown> {
  const { language } = plan.style;
  const { span } = chapter;
  const sameDay = span && dayOf(span.start) === dayOf(span.end);
  const holidays = factsOfKind(factsAbout(plan.facts, chapter.photos), 'holiday').flatMap(
    ({ holiday, photos }) => {
      const at = chapter.moments.find(({ path }) => photos.includes(path))?.local;
      return at
        ? [`${dateText(dayOf(at), language)}: ${tongueOf(language).words.holidays[holiday]}`]
        : [];
    },
  );
  return {
    day: span && dateText(dayOf(span.start), language),
    to_day: span && !sameDay ? dateText(dayOf(span.end), language) : null,
    // Of several days, each scene has its own.
    from: sameDay && timeText(span.start, language),
    to:
      sameDay && span.start.slice(11, 16) !== span.end.slice(11, 16)
        ? timeText(span.end, language)
        : null,
    holidays: [...new Set(holidays)],
    season: chapter.season && seasonNames[language][chapter.season],
    places: placeTexts(chapter.places, language),
  };
}

/** Who is in the album or a chapter, with what all its photos say of them, shown or not. */
function peopleOf(
  plan: StoryPlan,
  marks: PersonMarks,
  chapter: Chapter | null,
): Record<string, unknown> | null {
  const cast = plan.cast.filter((member) => !chapter || chapter.people.includes(member.id));
  const all = (chapter ? [chapter] : plan.chapters).flatMap(({ moments }) => moments);
  const days = new Set(all.flatMap(({ local }) => (local ? [dayOf(local)] : [])));
  const { language } = plan.style;
  const telling: Telling = { marks, language, oneDay: days.size < 2 };
  const known = cast.flatMap((member) => {
    const mark = marks.markOf.get(member.id);
    if (mark === undefined) return [];
    const own = all.filter(({ path }) => member.photos.includes(path));
    const dated = datedOf(own);
    return [
      withoutNothing({
        mark,
        in_photos: own.length,
        first_seen: momentText(dated[0]?.local ?? null, telling),
        last_seen: dated.length < 2 ? null : momentText(dated.at(-1)?.local ?? null, telling),
      }),
    ];
  });
  const told = withoutNothing({
    known,
    friends: cast.filter((member) => member.naming === 'friend').length,
    others: cast.filter((member) => member.naming === 'count').length,
  });
  return Object.keys(told).length === 0 ? null : told;
}

/** By the sentence: models say the same of photos that look alike. */
function views(shots: readonly Shot[]): ReadonlyMap<unknown, Record<string, unknown>> {
  return new Map(
    shots.flatMap(({ observation }) => {
      const view = seen(observation);
      return view === null ? [] : [[view['what'], view] as const];
    }),
  );
}

/** Found text that belongs to no photo a model is told about: the folder's name, and lettering. */
function quotes(plan: StoryPlan, chapter: Chapter | null): readonly Record<string, string>[] {
  const about = chapter ? factsAbout(plan.facts, chapter.photos) : plan.facts.facts;
  const found = [
    ...[chapter ? chapter.folder : plan.folderLabel].map((text) => ({ of: 'folder name', text })),
    ...factsOfKind(about, 'observation').flatMap(({ observation }) =>
      observation.visibleText.map((text) => ({ of: 'lettering in a photo', text })),
    ),
    ...factsOfKind(about, 'lettering').map(({ text }) => ({ of: 'lettering in a photo', text })),
  ];
  const quoted = found.flatMap(({ of, text }) => {
    const safe = text === null ? null : quotable(text);
    return safe === null ? [] : [{ of, text: safe }];
  });
  return [...new Map(quoted.map((quote) => [quote.text, quote])).values()].slice(0, 12);
}

function vouched(plan: StoryPlan): readonly string[] {
  return factsOfKind(plan.facts.facts, 'claim').map(({ text }) => text);
}

const seasonNames: Readonly<Record<Language, Readonly<Record<Season, string>>>> = {
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  fr: { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' },
  de: { spring: 'Frühling', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' },
};
