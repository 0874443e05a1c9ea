import { dayOf } from '../../plan/clock.ts';
import { isUncounted } from '../../plan/company.ts';
import type { Observation, Sun } from '../../plan/facts.ts';
import type { Shot } from '../../plan/storyPlan.ts';
import type { Language } from '../../language.ts';
import type { PersonMarks } from '../marks.ts';
import { sureFrom, toldFrom } from '../observe/hedge.ts';
import { quotable } from '../untrusted.ts';
import { dateText, placeTexts, timeText, withoutNothing } from './factTexts.ts';

/** How photos are told. */
export interface Telling {
  readonly marks: PersonMarks;
  readonly language: Language;
  /** All photos told together are of one day: their time is enough. */
  readonly oneDay: boolean;
}

/**
 * What is known of one photo, all in one place: a model that has to look up the time of a caption in one list and who is
 * in the picture in another mixes them up.
 *
 * @param known what is said of the photo's surroundings already, and not repeated
 */
export function photoFacts(
  shot: Shot,
  telling: Telling,
  known: { readonly places: readonly string[]; readonly views: ReadonlySet<string> },
): Record<string, unknown> {
  const { marks, language } = telling;
  const people = peopleIn(shot, marks);
  const places = shot.place === null ? [] : placeTexts([shot.place], language);
  return withoutNothing({
    at: momentText(shot.local, telling),
    place: known.places.length > 1 ? places[0] : null,
    people,
    others: isUncounted(shot) ? null : shot.faces.length - people.length,
    photographer_wrote: wordsOf(shot),
    keywords: shot.keywords.flatMap((word) => quotable(word) ?? []),
    seen: known.views.has(shot.observation?.whatHappens ?? '') ? null : seen(shot.observation),
    things: shot.sight?.kind === 'photo' ? shot.sight.sees.map(({ label }) => label) : [],
    everybody_smiles: shot.facesFound >= 2 && (shot.sight?.smiling.length ?? 0) >= shot.facesFound,
    light: shot.sun !== null && lights[shot.sun],
  });
}

/** Daylight is nothing to tell. */
const lights: Readonly<Record<Sun, string | null>> = {
  up: null,
  low: 'the sun is low',
  twilight: 'twilight, the sun is just below the horizon',
  down: 'dark, the sun is down',
};

/** The photographer's own words, where a model may be shown them. */
export function wordsOf({ words }: Shot): string | null {
  return words === null ? null : quotable(words);
}

/** When a photo was taken: its time of day, with the day where others are of another one; null when unknown. */
export function momentText(local: string | null, { language, oneDay }: Telling): string | null {
  if (local === null) return null;
  const time = timeText(local, language);
  return oneDay ? time : `${dateText(dayOf(local), language)}, ${time}`;
}

/** Marks of those in a photo who have one, left to right. */
export function peopleIn(shot: Shot, marks: PersonMarks): readonly string[] {
  return [...new Set(shot.faces.flatMap(({ person }) => marks.markOf.get(person ?? '') ?? []))];
}

/** What a vision model believes, hedged by its certainty; null where it is too unsure, or nobody asked it. */
export function seen(observation: Observation | null): Record<string, unknown> | null {
  if (!observation || observation.certainty < toldFrom) return null;
  return withoutNothing({
    sure: observation.certainty >= sureFrom ? 'yes' : 'maybe',
    what: observation.whatHappens,
    setting: observation.setting,
    objects: observation.objects.slice(0, 5),
    mood: observation.mood,
  });
}
