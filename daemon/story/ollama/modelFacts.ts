import { dayOf } from '../plan/clock.ts';
import { distanceKm } from '../plan/distance.ts';
import {
  factsAbout,
  factsOfKind,
  type Observation,
  type Place,
  type Season,
} from '../plan/facts.ts';
import { sureFrom, toldFrom } from './observe/hedge.ts';
import type { PersonMarks } from './marks.ts';

import type { Chapter, Shot, StoryPlan } from '../plan/storyPlan.ts';
import type { Language } from '../language.ts';
import { countryName, townName } from '../plan/townNames.ts';
import { quotable } from './untrusted.ts';

/**
 * What a model is told about the whole album, as plain data for a slot of the outline's prompt. File names are never in it;
 * found text stands under `quoted` only.
 */
export function albumFacts(plan: StoryPlan, marks: PersonMarks): Record<string, unknown> {
  const { language } = plan.style;
  return withoutNothing({
    kind_of_album: plan.arc,
    first_day: plan.dates && dateText(plan.dates.first, language),
    last_day: plan.dates && dateText(plan.dates.last, language),
    photos: plan.chapters.reduce((sum, chapter) => sum + chapter.photos.length, 0),
    people: peopleOf(plan, marks, null),
    chapters: plan.chapters.map((chapter, index) =>
      withoutNothing({
        chapter: index + 1,
        ...chapterFrame(chapter, language),
        photos: chapter.photos.length,
        people: peopleOf(plan, marks, chapter),
        seen: distinctViews(chapter.shots.flatMap((shot) => seen(shot.observation))).slice(0, 2),
      }),
    ),
    quoted: quotes(plan, null),
    vouched_for_by_the_author: vouched(plan),
  });
}

/** What a model is told to write one chapter: its frame and its scenes. */
export function chapterFacts(
  plan: StoryPlan,
  marks: PersonMarks,
  index: number,
  scenes: readonly (readonly Shot[])[],
  outline: { readonly heading: string; readonly angle: string } | undefined,
): Record<string, unknown> {
  const chapter = plan.chapters[index];
  if (!chapter) throw new RangeError(`no chapter ${index}`);
  const { language } = plan.style;
  const transition = chapter.transition;
  return withoutNothing({
    chapter: index + 1,
    of: plan.chapters.length,
    heading: outline?.heading,
    angle: outline?.angle,
    ...chapterFrame(chapter, language),
    since_the_chapter_before:
      transition &&
      withoutNothing({
        hours:
          transition.gapMinutes !== null && transition.gapMinutes >= 60 && !transition.days
            ? Math.round(transition.gapMinutes / 60)
            : null,
        days: transition.days === 0 ? null : transition.days,
        km: transition.km !== null && transition.km >= 1 ? Math.round(transition.km) : null,
      }),
    people: peopleOf(plan, marks, chapter),
    scenes: scenes.map((shots, scene) => sceneFacts(plan, marks, chapter, shots, scene + 1)),
    quoted: quotes(plan, chapter),
    vouched_for_by_the_author: vouched(plan),
  });
}

function sceneFacts(
  plan: StoryPlan,
  marks: PersonMarks,
  chapter: Chapter,
  shots: readonly Shot[],
  scene: number,
): Record<string, unknown> {
  const { language } = plan.style;
  const locals = shots.flatMap(({ local }) => local ?? []);
  const oneDay =
    new Set(chapter.shots.flatMap(({ local }) => (local ? [dayOf(local)] : []))).size < 2;
  // "Between 7:40 pm and 2:47 pm" would be nonsense over two days.
  const times = locals.map((local) =>
    oneDay
      ? timeText(local, language)
      : `${dateText(dayOf(local), language)}, ${timeText(local, language)}`,
  );
  const people = new Set(
    shots.flatMap((shot) =>
      shot.faces.flatMap((face) => marks.markOf.get(face.person ?? '') ?? []),
    ),
  );
  return withoutNothing({
    scene,
    photos: shots.length,
    from: times[0],
    to: times.at(-1) === times[0] ? null : times.at(-1),
    places: placeTexts(
      shots.flatMap((shot) => shot.place ?? []),
      plan.style.language,
    ),
    people: [...people],
    who_is_in_which_photo: shots.length > 1 ? whoIsWhere(shots, marks, language) : null,
    most_faces_in_one_photo: Math.max(0, ...shots.map((shot) => shot.faces.length)),
    sun: [...new Set(shots.flatMap(({ sun }) => sun ?? []))],
    km_from_first_to_last_photo: kmWithin(shots),
    photographer_wrote: shots.flatMap((shot) => captionFacts(shot, language)),
    seen: distinctViews(shots.flatMap((shot) => seen(shot.observation))).slice(0, 5),
    things_in_the_photos: thingsOf(shots),
    everybody_smiles_in_photos: shots.filter(
      ({ sight, facesFound }) => facesFound >= 2 && (sight?.smiling.length ?? 0) >= facesFound,
    ).length,
  });
}

/** What small networks are sure to have seen, the most frequent first. */
function thingsOf(shots: readonly Shot[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { sight } of shots)
    if (sight?.kind === 'photo')
      for (const { label } of sight.sees) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([label]) => label);
}

/** Each photo of a scene with its time and the marks of those in it. */
function whoIsWhere(
  shots: readonly Shot[],
  marks: PersonMarks,
  language: Language,
): readonly Record<string, unknown>[] {
  return shots.map((shot) =>
    withoutNothing({
      at: shot.local === null ? null : timeText(shot.local, language),
      people: shot.faces.flatMap((face) => marks.markOf.get(face.person ?? '') ?? []),
    }),
  );
}

/** The photographer's own words with their time, so that a model can put them where they belong. */
function captionFacts(
  { words, keywords, local }: Shot,
  language: Language,
): readonly Record<string, unknown>[] {
  const text = words === null ? null : quotable(words);
  const about = keywords.flatMap((word) => quotable(word) ?? []);
  if (text === null && about.length === 0) return [];
  const at = local === null ? null : timeText(local, language);
  return [withoutNothing({ at, text, keywords: about })];
}

/** null below a kilometre, and where a position is not to be told. */
function kmWithin(shots: readonly Shot[]): number | null {
  const [first, last] = [shots[0]?.position, shots.at(-1)?.position];
  if (!first || !last) return null;
  const km = distanceKm(first, last);
  return km < 1 ? null : Math.round(km);
}

function chapterFrame(chapter: Chapter, language: Language): Record<string, unknown> {
  const span = chapter.span;
  const sameDay = span && dayOf(span.start) === dayOf(span.end);
  return {
    day: span && dateText(dayOf(span.start), language),
    to_day: span && !sameDay ? dateText(dayOf(span.end), language) : null,
    from: span && timeText(span.start, language),
    to:
      sameDay && span.start.slice(11, 16) !== span.end.slice(11, 16)
        ? timeText(span.end, language)
        : null,
    season: chapter.season && seasonNames[language][chapter.season],
    places: placeTexts(chapter.places, language),
  };
}

function peopleOf(
  plan: StoryPlan,
  marks: PersonMarks,
  chapter: Chapter | null,
): Record<string, unknown> | null {
  const cast = plan.cast.filter((member) => !chapter || chapter.people.includes(member.id));
  const told = withoutNothing({
    marks: cast.flatMap((member) => marks.markOf.get(member.id) ?? []),
    friends: cast.filter((member) => member.naming === 'friend').length,
    others: cast.filter((member) => member.naming === 'count').length,
  });
  return Object.keys(told).length === 0 ? null : told;
}

/** What a vision model believes, hedged by its certainty. */
function seen(observation: Observation | null): readonly Record<string, unknown>[] {
  if (!observation || observation.certainty < toldFrom) return [];
  return [
    withoutNothing({
      sure: observation.certainty >= sureFrom ? 'yes' : 'maybe',
      what: observation.whatHappens,
      setting: observation.setting,
      objects: observation.objects.slice(0, 5),
      mood: observation.mood,
    }),
  ];
}

/** Models say the same of photos that look alike; told twice it would be written twice. */
function distinctViews(
  views: readonly Record<string, unknown>[],
): readonly Record<string, unknown>[] {
  return [...new Map(views.map((view) => [view['what'], view])).values()];
}

function quotes(plan: StoryPlan, chapter: Chapter | null): readonly Record<string, string>[] {
  const about = chapter ? factsAbout(plan.facts, chapter.photos) : plan.facts.facts;
  const found = [
    ...[chapter ? chapter.folder : plan.folderLabel].map((text) => ({ of: 'folder name', text })),
    ...factsOfKind(about, 'words').map(({ field, text }) => ({ of: `photo's ${field}`, text })),
    ...factsOfKind(about, 'observation').flatMap(({ observation }) =>
      observation.visibleText.map((text) => ({ of: 'lettering in a photo', text })),
    ),
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

function placeTexts(places: readonly Place[], language: Language): readonly string[] {
  return [...new Set(places.flatMap((place) => placeText(place, language) ?? []))];
}

function placeText(place: Place, language: Language): string | null {
  const town = townName(place, language);
  const country = place.country === null ? null : countryName(place.country, language);
  if (town === null) return country;
  const near = place.kind === 'in' ? '' : nearby[language];
  return `${near}${town}${country === null ? '' : `, ${country}`}`;
}

const nearby = { en: 'near ', de: 'in der Nähe von ', fr: 'près de ' } as const satisfies Record<
  Language,
  string
>;

const seasonNames: Readonly<Record<Language, Readonly<Record<Season, string>>>> = {
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  fr: { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' },
  de: { spring: 'Frühling', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' },
};

/** As the narrator writes times: `3:12 pm`, `15:12`. */
function timeText(local: string, language: Language): string {
  const [hour, minute] = [Number(local.slice(11, 13)), local.slice(14, 16)];
  if (language !== 'en') return language === 'fr' ? `${hour} h ${minute}` : `${hour}:${minute}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`;
}

function dateText(day: string, language: Language): string {
  return new Intl.DateTimeFormat({ en: 'en-GB', de: 'de-DE', fr: 'fr-FR' }[language], {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00Z`));
}

/** Without fields that say nothing: small models read meaning into every null. */
function withoutNothing(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== 0 &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0) &&
        !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  );
}
