import { tally } from '../../shared/groupBy.ts';
import { isNamedScreenshot } from '../../photo/find/screenshot.ts';
import { storyDayOf } from '../plan/clock.ts';
import { isOnePerson, type Company, type Who } from '../plan/company.ts';
import { cutAt } from '../plan/names.ts';
import type { Shot } from '../plan/storyPlan.ts';
import { clockText, countText, dateText, placeText, whoText } from './grammar.ts';
import type { Speaker } from './speaker.ts';
import { capital, listText, quoted, text, type Value } from './template.ts';
import { countValue, whoValue } from './values.ts';

/** What a screen reader says in one breath; the photographer's words are cut to it, what is seen is not. */
const roomyAlt = 125;

/** As much of the photographer's words as says anything at all. */
const leastWords = 40;

/**
 * Alternative texts of pictures that are shown together, by path. Where two would be the same, the time tells them apart,
 * as far as it is known.
 */
export function altsOf(
  shots: readonly Shot[],
  company: Company,
  speaker: Speaker,
): ReadonlyMap<string, string> {
  const alts = new Map(shots.map((shot) => [shot.path, altOf(shot, company, speaker)]));
  const times = tally(alts.values());
  const days = shots.flatMap(({ local }) => (local === null ? [] : [storyDayOf(local)]));
  const when = new Set(days).size > 1 ? 'date' : 'clock';
  return new Map(
    shots.map((shot) => {
      const alt = alts.get(shot.path) ?? '';
      const again = (times.get(alt) ?? 0) > 1;
      return [shot.path, again ? altOf(shot, company, speaker, when) : alt];
    }),
  );
}

/**
 * An alternative text as a person would write it: who and what is to be seen, the photographer's words, where; never
 * colours, and when and where alone if nothing else is known.
 *
 * @param when how the time is told of a picture of which something else is known, too; absent: it is not
 */
export function altOf(
  shot: Shot,
  company: Company,
  speaker: Speaker,
  when?: 'clock' | 'date',
): string {
  const { tongue, label } = speaker;
  const seen = observed(shot, speaker);
  const place =
    shot.aloft === true
      ? label('alt.aloft')
      : shot.place
        ? // "A car, near Oakland" rather than "A car, the area around Oakland".
          placeText(shot.place, shot.place.kind === 'near' ? 'in' : 'name', tongue)
        : null;
  if (seen !== null) {
    const people = whoIsWhere(shot, company, speaker);
    const told = people === null ? seen : `${withSmiles(people, shot, speaker)}. ${seen}`;
    if (shot.words === null) return told;
    const room = Math.max(leastWords, roomyAlt - told.length - (place?.length ?? 0) - 6);
    const said = [quoted(cutAt(shot.words, room), tongue), place];
    return `${told} ${said.filter((part) => part !== null).join(', ')}`;
  }
  const sight = shot.sight?.kind === 'photo' ? shot.sight : null;
  const pictured = whatIsPictured(shot, company, speaker);
  const lettering = sight?.lettering.slice(0, 2) ?? [];
  const isBare = pictured === null && shot.words === null;
  let head = pictured ?? label(isScreenshot(shot) ? 'alt.screenshot' : 'alt.photo');
  const keywords = shot.keywords.length <= 3 ? shot.keywords : [];
  if (isBare && keywords.length > 0)
    head = label('alt.keywords', { head: text(head), items: text(listText(keywords, tongue)) });
  else if (isBare && sight?.light === 'daylight')
    head = label('alt.daylight', { head: text(head) });
  const time = timeOf(shot, when ?? (isBare ? 'full' : null), speaker);
  const told = [place, time].filter((part) => part !== null);
  if (shot.words !== null) {
    // Six for a colon and quotation marks.
    const room = roomyAlt - 6 - [head, ...told].join(', ').length;
    const quotes: Value = {
      kind: 'quotes',
      quotes: [cutAt(shot.words, Math.max(leastWords, room))],
    };
    head = label('alt.words', { head: text(head), quotes });
  }
  if (lettering.length > 0) {
    const quotes: Value = { kind: 'quotes', quotes: lettering };
    head =
      isBare && keywords.length === 0
        ? label('alt.letteringAlone', { quotes })
        : label('alt.lettering', { head: text(head), quotes });
  }
  return [head, ...told].join(', ');
}

function isScreenshot({ path }: Shot): boolean {
  return isNamedScreenshot(path.slice(path.lastIndexOf('/') + 1));
}

function timeOf(
  { local }: Shot,
  when: 'clock' | 'date' | 'full' | null,
  { tongue }: Speaker,
): string | null {
  if (local === null || when === null) return null;
  const clock = clockText(local, { exact: true, form: 'is' }, tongue);
  if (when === 'clock') return clock;
  return `${dateText(local, { as: 'date', year: when === 'full' }, '', tongue)}, ${clock}`;
}

/** People and things; null where neither is known. */
function whatIsPictured(shot: Shot, company: Company, speaker: Speaker): string | null {
  const { tongue, label } = speaker;
  const sees = shot.sight?.kind === 'photo' ? shot.sight.sees : [];
  const things = sees.flatMap(({ label: name }) => tongue.words.things[name] ?? []);
  const list = listText([...new Set(things)].slice(0, 3), tongue);
  const people = whoIsWhere(shot, company, speaker);
  if (people === null) return list === '' ? null : capital(list);
  const head = withSmiles(people, shot, speaker);
  return list === '' ? head : label('alt.things', { head: text(head), things: text(list) });
}

/** Only where everybody smiles who is to be seen. */
function withSmiles(people: string, { faces, sight }: Shot, { label }: Speaker): string {
  const smiling = sight?.kind === 'photo' ? sight.smiling.length : 0;
  if (smiling === 0 || smiling < Math.max(faces.length, sight?.persons ?? 0)) return people;
  const smile =
    faces.length === 1 ? 'alt.smile' : faces.length === 2 ? 'alt.smilesBoth' : 'alt.smiles';
  return label(smile, { head: text(people) });
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
  const { who: told, all, uncounted } = company.in(shot);
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
    if (left === null && uncounted) return label('alt.several');
    if (face.box[3] / shot.height > 0.33) return capital(label('alt.close', { who: one(left) }));
    const centre = (face.box[0] + face.box[2] / 2) / shot.width;
    const side = centre < 0.38 ? 'alt.left' : centre > 0.62 ? 'alt.right' : 'alt.centre';
    return capital(label(side, { who: one(left) }));
  }
  const count: Value = uncounted ? text(label('alt.several')) : countValue(all, 'person');
  const known = those.filter((who) => who !== null);
  if (known.length === 0) {
    if (uncounted) return label('alt.several');
    return all > 7
      ? capital(label('alt.group', { count }))
      : capital(countText(all, 'person', '', tongue));
  }
  if (those.length === 2) {
    if (isOnePerson(left, right)) return capital(label('alt.twice', { who: one(left) }));
    if (known.length === 1) return capital(whoText({ who: known, others: 1 }, '', tongue));
    return capital(label('alt.two', { a: one(left), b: one(right) }));
  }
  if (known.length === those.length && those.length <= 5) {
    const items = listText(
      known.map((who) => whoText({ who: [who], others: 0 }, '', tongue)),
      tongue,
    );
    return capital(label('alt.row', { items: { kind: 'text', text: items } }));
  }
  return capital(label('alt.groupWith', { count, who: whoValue(known.slice(0, 4)) }));
}
