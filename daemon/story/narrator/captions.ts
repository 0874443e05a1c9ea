import { isNamedScreenshot } from '../../photo/find/screenshot.ts';
import { daysBetween, hourMinute, storyDayOf } from '../plan/clock.ts';
import { isOnePerson, type Company, type Who } from '../plan/company.ts';
import { briefWords, cutAt } from '../plan/names.ts';
import { placeKey } from '../plan/happenings/timed.ts';
import type { Chapter, Shot } from '../plan/storyPlan.ts';
import { clockText, countText, dateText, placeText, whoText } from './grammar.ts';
import type { Speaker } from './speaker.ts';
import { capital, listText, type Value } from './template.ts';

/**
 * What stands under a picture: the photographer's words, who is in it, when; only what the eye cannot see and the
 * picture before it has not just said.
 *
 * @param before the photo shown before it; null for the first
 * @returns '' where nothing is known
 */
export function captionOf(
  shot: Shot,
  chapter: Chapter,
  before: Shot | null,
  company: Company,
  speaker: Speaker,
): string {
  const moved =
    chapter.places.length > 1 && placeKey(before?.place ?? null) !== placeKey(shot.place);
  const [only] = company.told;
  // Whom every picture of the album shows, no caption has to name.
  const always =
    company.told.length === 1 &&
    only !== undefined &&
    only.everywhere &&
    company.in(shot).all === 1;
  const time = timeOf(shot, chapter, speaker.tongue);
  return captionWith(shot, { time, isPlaceTold: moved, always }, company, speaker);
}

/** What stands under a picture that somebody puts anywhere: it leans on no heading and no picture before it. */
export function captionAlone(shot: Shot, company: Company, speaker: Speaker): string {
  const { local } = shot;
  const time =
    local === null ? null : dateText(local, { as: 'date', year: true }, '', speaker.tongue);
  return captionWith(shot, { time, isPlaceTold: true, always: false }, company, speaker);
}

interface CaptionParts {
  readonly time: string | null;
  readonly isPlaceTold: boolean;
  /** Who is in it goes without saying. */
  readonly always: boolean;
}

function captionWith(
  shot: Shot,
  { time, isPlaceTold, always }: CaptionParts,
  company: Company,
  { tongue, label }: Speaker,
): string {
  const { who, all } = company.in(shot);
  const told = who.length <= 4 && !always ? who.map((one) => one.who) : [];
  const words = shot.words?.replace(/[.\s]+$/u, '') ?? null;
  const unsaid = words === null ? told : told.filter((one) => !isNamed(one, words));
  const others = always ? 0 : all - told.length;
  // A mere number is to be seen already; beside names it tells that there are more.
  const people =
    unsaid.length > 0
      ? whoText({ who: unsaid, others: words === null ? others : 0 }, '', tongue)
      : words === null && shot.local !== null && others > 1
        ? whoText({ who: [], others }, '', tongue)
        : null;
  const place = isPlaceTold && shot.place ? placeText(shot.place, 'in', tongue) : null;
  const keywords = words === null && shot.keywords.length <= 3 ? shot.keywords.join(', ') : '';
  const light = words === null ? lightOf(shot, label) : null;
  const details = [people, time, light, place, keywords === '' ? null : keywords].filter(
    (part) => part !== null,
  );
  if (words !== null) return details.length === 0 ? words : `${words} (${details.join(', ')})`;
  return capital(details.join(', '));
}

function isNamed(who: Who, words: string): boolean {
  if (who.kind !== 'label') return false;
  return words.toLowerCase().includes((who.label.split(' ')[0] ?? '').toLowerCase());
}

/** Days from the first to the last photo of a chapter, asked for with every photo of it. */
const lengths = new WeakMap<Chapter, number>();

function daysOf(chapter: Chapter): number {
  const known = lengths.get(chapter);
  if (known !== undefined) return known;
  const days = chapter.moments
    .flatMap((photo) => (photo.local === null ? [] : [storyDayOf(photo.local)]))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const apart = first === undefined || last === undefined ? 0 : daysBetween(first, last);
  lengths.set(chapter, apart);
  return apart;
}

/** Over weeks the date counts, not the hour. */
function timeOf(shot: Shot, chapter: Chapter, tongue: Speaker['tongue']): string | null {
  const { local } = shot;
  if (local === null) return null;
  const apart = daysOf(chapter);
  const clock = clockText(local, { exact: true, form: 'is' }, tongue);
  if (apart === 0) return clock;
  if (apart <= 6) return `${dateText(local, { as: 'weekday', year: false }, '', tongue)}, ${clock}`;
  return dateText(local, { as: 'date', year: true }, '', tongue);
}

/** Only where it says more than the hour does. */
function lightOf({ sun, local }: Shot, label: Speaker['label']): string | null {
  if (local === null || (sun !== 'twilight' && sun !== 'down')) return null;
  const { hour } = hourMinute(local);
  if (hour >= 4 && hour < 11) return label('caption.sun.before');
  return hour >= 16 && hour < 22 && sun === 'twilight' ? label('caption.sun.after') : null;
}

/**
 * An alternative text as a person would write it: who and what is to be seen, the photographer's words, where; never
 * colours, and when and where alone if nothing else is known.
 */
export function altOf(shot: Shot, company: Company, speaker: Speaker): string {
  const { tongue, label } = speaker;
  const sight = shot.sight?.kind === 'photo' ? shot.sight : null;
  const things = (sight?.sees ?? []).flatMap(({ label: name }) => tongue.words.things[name] ?? []);
  const seen = observed(shot, speaker);
  const people = whoIsWhere(shot, company, speaker);
  const smiling = sight?.smiling.length ?? 0;
  const smile: 'alt.smile' | 'alt.smiles' | null =
    people === null || smiling === 0 || smiling < shot.faces.length
      ? null
      : shot.faces.length === 1
        ? 'alt.smile'
        : 'alt.smiles';
  const text = (of: string): Value => ({ kind: 'text', text: of });
  let head = people ?? '';
  if (smile !== null) head = label(smile, { head: text(head) });
  const list = listText([...new Set(things)].slice(0, 3), tongue);
  if (list !== '')
    head =
      head === '' ? capital(list) : label('alt.things', { head: text(head), things: text(list) });
  if (seen !== null) head = head === '' ? seen : `${head}. ${seen}`;
  const bare = head === '';
  if (bare)
    head = label(
      isNamedScreenshot(shot.path.slice(shot.path.lastIndexOf('/') + 1))
        ? 'alt.screenshot'
        : 'alt.photo',
    );
  if (shot.words !== null && seen === null) {
    const quotes: Value = { kind: 'quotes', quotes: [cutAt(shot.words, briefWords)] };
    head = label('alt.words', { head: text(head), quotes });
  }
  if (sight?.light === 'daylight' && people === null && seen === null && bare)
    head = label('alt.daylight', { head: text(head) });
  const lettering = sight?.lettering.slice(0, 2) ?? [];
  if (lettering.length > 0 && seen === null) {
    const quotes: Value = { kind: 'quotes', quotes: lettering };
    head =
      bare && shot.words === null
        ? label('alt.letteringAlone', { quotes })
        : label('alt.lettering', { head: text(head), quotes });
  }
  const { local } = shot;
  const place =
    shot.aloft === true
      ? label('alt.aloft')
      : shot.place
        ? // "A car, near Oakland" rather than "A car, the area around Oakland".
          placeText(shot.place, shot.place.kind === 'near' ? 'in' : 'name', tongue)
        : null;
  const when =
    local === null
      ? null
      : bare
        ? `${dateText(local, { as: 'date', year: true }, '', tongue)}, ${clockText(local, { exact: true, form: 'is' }, tongue)}`
        : null;
  if (seen !== null) return head;
  return [head, place, when].filter((part) => part !== null).join(', ');
}

/** What a vision model believes to see; hedged where it is a guess. */
function observed({ observation }: Shot, { label }: Speaker): string | null {
  if (!observation || observation.certainty < 0.4) return null;
  const text = observation.whatHappens;
  return observation.certainty < 0.75
    ? label('alt.unsure', { text: { kind: 'text', text } })
    : text;
}

function whoIsWhere(shot: Shot, company: Company, { tongue, label }: Speaker): string | null {
  const { who: told } = company.in(shot);
  const byId = new Map(told.map((one) => [one.id, one.who]));
  const those = shot.faces.map(({ person }) =>
    person === null ? null : (byId.get(person) ?? null),
  );
  const [left, right] = those;
  if (left === undefined) return null;
  const one = (who: Who | null): Value => {
    const text =
      who === null
        ? countText(1, 'person', '', tongue)
        : whoText({ who: [who], others: 0 }, '', tongue);
    return { kind: 'text', text };
  };
  if (right === undefined) {
    const [face] = shot.faces;
    if (!face) return null;
    if (face.box[3] / shot.height > 0.33) return capital(label('alt.close', { who: one(left) }));
    const centre = (face.box[0] + face.box[2] / 2) / shot.width;
    const side = centre < 0.38 ? 'alt.left' : centre > 0.62 ? 'alt.right' : 'alt.centre';
    return capital(label(side, { who: one(left) }));
  }
  const count: Value = { kind: 'count', n: company.in(shot).all, noun: 'person' };
  const known = those.filter((who) => who !== null);
  if (known.length === 0) {
    return those.length > 7
      ? capital(label('alt.group', { count }))
      : capital(countText(those.length, 'person', '', tongue));
  }
  if (those.length === 2) {
    if (isOnePerson(left, right)) return capital(label('alt.twice', { who: one(left) }));
    const other: Value =
      left !== null && right === null
        ? { kind: 'text', text: whoText({ who: [left], others: 1 }, '', tongue) }
        : one(right);
    if (left !== null && right === null)
      return capital(whoText({ who: [left], others: 1 }, '', tongue));
    return capital(label('alt.two', { a: one(left), b: other }));
  }
  if (known.length === those.length && those.length <= 5) {
    const items = listText(
      known.map((who) => whoText({ who: [who], others: 0 }, '', tongue)),
      tongue,
    );
    return label('alt.row', { items: { kind: 'text', text: items } });
  }
  return capital(
    label('alt.groupWith', { count, who: { kind: 'who', who: known.slice(0, 4), others: 0 } }),
  );
}
