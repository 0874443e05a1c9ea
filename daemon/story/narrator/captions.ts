import { daysBetween, storyDayOf } from '../plan/clock.ts';
import type { Company } from './company.ts';
import type { AltFacts, CaptionFacts } from './messages.ts';

import type { Chapter, Shot } from '../plan/storyPlan.ts';
import { tonesOf } from './colours.ts';

/**
 * What a caption may say: only what the eye cannot see and the text around it has not just said.
 *
 * @param before the photo shown before it in the chapter; null for the first
 */
export function captionFacts(
  shot: Shot,
  chapter: Chapter | null,
  before: Shot | null,
  company: Company,
): CaptionFacts {
  const { who, all } = company.in(shot);
  const days = (chapter?.shots ?? [])
    .flatMap(({ local }) => (local === null ? [] : [storyDayOf(local)]))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const apart = first === undefined || last === undefined ? 0 : daysBetween(first, last);
  const towns = new Set(chapter?.places.map(({ id, country }) => `${country ?? ''} ${id ?? ''}`));
  const moved = before?.place?.id !== shot.place?.id;
  return {
    words: shot.words,
    who: who.length <= 4 ? who.map((one) => one.who) : [],
    others: who.length <= 4 ? all - who.length : all,
    local: shot.local,
    tellDay: apart === 0 ? 'none' : apart <= 6 ? 'weekday' : 'date',
    place: towns.size > 1 && moved ? shot.place : null,
    sun: shot.sun,
  };
}

/** What an alternative text may say: only what is to be seen. */
export function altFacts(shot: Shot, company: Company): AltFacts {
  const { who } = company.in(shot);
  const told = new Map(who.map((one) => [one.id, one.who]));
  const largest = Math.max(0, ...shot.faces.map(({ box }) => box[3]));
  const only = shot.faces.length === 1 ? shot.faces[0] : undefined;
  const centre = only ? (only.box[0] + only.box[2] / 2) / shot.width : null;
  const certainty = shot.observation?.certainty ?? 0;
  const tones = shot.look ? tonesOf(shot.look) : null;
  return {
    people: shot.faces.map(({ person, turned }) => ({
      who: person === null ? null : (told.get(person) ?? null),
      turned,
    })),
    closeness: largest / shot.height,
    side: centre === null ? null : centre < 0.38 ? 'left' : centre > 0.62 ? 'right' : 'centre',
    tones: tones && { above: tones.above, below: tones.below },
    monochrome: tones?.monochrome ?? false,
    shape: shapeOf(shot.width / shot.height),
    observation: certainty >= 0.4 ? (shot.observation?.whatHappens ?? null) : null,
    unsure: certainty < 0.75,
  };
}

function shapeOf(ratio: number): AltFacts['shape'] {
  if (ratio > 2.2) return 'panorama';
  if (ratio > 1.1) return 'wide';
  return ratio < 0.91 ? 'tall' : 'square';
}
