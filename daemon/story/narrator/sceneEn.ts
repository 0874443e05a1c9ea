import { partOfDay } from '../plan/clock.ts';
import type { Lead, Step, Voice, Who } from './messages.ts';
import { openingLeadEn, timeEn, type Options } from './openingsEn.ts';
import { capital, count, date, duration, list, number, people, weekday } from './phrasesEn.ts';
import { tonedStepEn } from './tonedEn.ts';

/** Most sentences tried for one scene; enough for variety. */
const mostTries = 120;

/** Who is before the camera, one after the other: one sentence, or two for three steps. */
export function sceneEn(steps: readonly Step[], voice: Voice): Options {
  return joinClauses(
    steps.map((step, i) => clausesOf(step, i, voice)),
    { and: ', and ', capital },
  );
}

/**
 * Sentences from the alternatives for one to three clauses.
 *
 * @param clauses without capital and full stop
 */
export function joinClauses(
  clauses: readonly (readonly string[])[],
  words: { readonly and: string; readonly capital: (text: string) => string },
): readonly string[] {
  const [first = [], second = [], third = []] = clauses;
  const upper = words.capital;
  const joined: string[] = [];
  const rounds = Math.max(first.length, second.length, third.length);
  for (let shift = 0; shift < rounds; shift += 1) {
    for (const [i, a] of first.entries()) {
      const b = second[(i + shift) % Math.max(1, second.length)];
      const c = third[(i + 2 * shift) % Math.max(1, third.length)];
      if (b === undefined) joined.push(`${upper(a)}.`);
      else if (c === undefined) {
        joined.push(
          `${upper(a)}; ${b}.`,
          `${upper(a)}${words.and}${b}.`,
          `${upper(a)}. ${upper(b)}.`,
        );
      } else {
        joined.push(`${upper(a)}; ${b}. ${upper(c)}.`, `${upper(a)}. ${upper(b)}${words.and}${c}.`);
      }
    }
  }
  // Evenly from all of them: neighbours in the list are alike.
  const distinct = [...new Set(joined)];
  const varied = distinct.filter((text) => !repeatsPhrase(text));
  const all = varied.length > 0 ? varied : distinct;
  const step = Math.max(1, all.length / mostTries);
  return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

/** The same phrase of three words or more twice, such as "in the afternoon": names and numbers do not count. */
function repeatsPhrase(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}@’-]+/gu) ?? [];
  const seen = new Set<string>();
  return words.some((_, i) => {
    const phrase = words.slice(i, i + 3);
    if (phrase.length < 3 || !phrase.some((word) => leadWords.has(word))) return false;
    const key = phrase.join(' ');
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** Words that only tell when something is. */
const leadWords: ReadonlySet<string> = new Set(
  'later after soon afternoon morning midday evening um am gegen später darauf nachmittag vormittag mittag abend morgen'.split(
    ' ',
  ),
);

/** Clauses for one step, beginning in lower case unless with a name; without full stop. */
function clausesOf(step: Step, position: number, voice: Voice): readonly string[] {
  const leads = leadsOf(step.lead, voice);
  const options = leads.flatMap((lead) => stateOf(step, lead, position, voice));
  return options.filter((text): text is string => typeof text === 'string');
}

function stateOf(step: Step, lead: string, position: number, voice: Voice): Options {
  const { who, others, added, how } = step;
  const all = who.length + others;
  const them = who.length === 0 ? null : people(who);
  const everyone = peopleWith(who, others);
  const is = all === 1 ? 'is' : 'are';
  const before = lead === '' ? '' : `${lead} `;
  // A lead in two parts has a comma at its end, which the end of a clause does not want.
  const after = lead === '' ? '' : ` ${lead.replace(/,$/, '')}`;
  const toned = tonedStepEn(step, before, voice);
  const news = [...newsOf(step, before, after), ...toned];
  const we = voice.person === 'first';
  if (all >= 5) return [...crowd(all, who, before, voice), ...news];
  if (how === 'join' && added.length > 0 && all > added.length) {
    const more = people(added);
    const [joins, isThere] = added.length === 1 ? ['joins', 'is there'] : ['join', 'are there'];
    return [
      `${more} ${joins}${after}`,
      `${before}${more} ${isThere} too`,
      `${before}${more} ${isThere} as well`,
      ...news,
    ];
  }
  if (how === 'join' && them !== null && added.length === 0) {
    return [
      `${before}${them} ${who.length === 1 ? 'has' : 'have'} company`,
      `${before}there are ${count(all, 'person', 'people')} in the picture`,
    ];
  }
  if (how === 'fewer' && them !== null && others === 0) {
    return [
      `${before}it is ${who.length === 1 ? 'only' : 'just'} ${them}`,
      `${before}there is a picture of ${them}${who.length === 1 ? ' alone' : ''}`,
      ...toned,
    ];
  }
  if (them === null) {
    return [
      `${before}${everyone} ${is} in the picture`,
      all > 1 && `${before}the picture has ${everyone} in it`,
      all > 1 && `${before}${everyone} are together in one picture`,
      we && `${before}we photograph ${everyone}`,
      ...toned,
    ];
  }
  const one = all === 1;
  const isOpening = step.lead?.kind === 'opening' && step.lead.photos === 'more';
  const states: Options =
    lead === ''
      ? [
          position === 0 && `the first picture is of ${everyone}`,
          position === 0 && `${everyone} ${one ? 'comes' : 'come'} first`,
          position === 0 && `it begins with ${everyone}`,
          position === 0 && `${everyone} ${is} the first to be seen`,
          position > 0 && `then it is ${everyone}`,
          position > 0 && `${everyone} ${one ? 'follows' : 'follow'}`,
          position > 0 && `${everyone} ${one ? 'comes' : 'come'} next`,
          we && position === 0 && `we begin with ${everyone}`,
        ]
      : [
          isOpening
            ? `${before}the first picture is of ${everyone}`
            : `${before}there is a picture of ${everyone}`,
          isOpening && one ? `${before}${everyone} comes first` : `${before}it is ${everyone}`,
          all > 1 && others === 0 && `${before}${everyone} are in one picture`,
          !isOpening && `a picture of ${everyone} follows${after}`,
          how === 'swap' && `${everyone} ${one ? 'follows' : 'follow'}${after}`,
          we && `${before}we photograph ${everyone}`,
        ];
  return [...states, ...news];
}

/** People the story has not seen before, or not for some chapters, and who is with them. */
function newsOf({ who, others, fresh, back }: Step, before: string, after: string): Options {
  const news = (some: readonly Who[], says: (them: string, one: boolean) => Options): Options => {
    if (some.length === 0) return [];
    const rest = who.filter((one) => !some.includes(one));
    const company = companions(rest, others);
    return says(people(some), some.length === 1).map((text) => text && `${text}${company}`);
  };
  return [
    ...news(fresh, (them, one) => [
      `${before}${them} ${one ? 'appears' : 'appear'} for the first time`,
      `${them} ${one ? 'comes' : 'come'} into the story${after}`,
    ]),
    ...news(back, (them, one) => [
      `${before}${them} ${one ? 'is' : 'are'} back`,
      `${them} ${one ? 'is' : 'are'} there again${after}`,
    ]),
  ];
}

function companions(rest: readonly Who[], others: number): string {
  if (rest.length > 0) return `, with ${peopleWith(rest, others)}`;
  if (others === 0) return '';
  return `, with ${others === 1 ? 'one other person' : `${number(others)} others`}`;
}

function crowd(all: number, who: readonly Who[], before: string, voice: Voice): Options {
  const everyone = count(all, 'person', 'people');
  const among =
    who.length === 0 ? '' : who.length === all ? `: ${people(who)}` : `, ${people(who)} among them`;
  return [
    `${before}there are ${everyone} in one picture${among}`,
    `${before}${everyone} fit into one frame${among}`,
    `${before}${everyone} are together in one picture${among}`,
    voice.person === 'first' && `${before}we get ${everyone} into one frame${among}`,
  ];
}

/** `Ana and two others`, `three people`. */
function peopleWith(who: readonly Who[], others: number): string {
  if (who.length === 0) return count(others, 'person', 'people');
  if (others === 0) return people(who);
  return list([
    ...who.map((one) => people([one])),
    others === 1 ? 'one other person' : `${number(others)} others`,
  ]);
}

function leadsOf(lead: Lead | null, voice: Voice): readonly string[] {
  if (lead === null) return [''];
  switch (lead.kind) {
    case 'clock':
      return [timeEn(lead.local, voice).at];
    case 'opening':
      return openingLeadEn(lead.opening, voice);
    case 'day':
      return [
        lead.as === 'date' ? `on ${date(lead.local, { year: true })}` : `on ${weekday(lead.local)}`,
      ];
    case 'sun':
      if (lead.sun === 'low') return [lead.half === 'am' ? 'in the first sun' : 'in the last sun'];
      if (lead.half === 'am') return ['before sunrise'];
      return [lead.sun === 'down' ? 'after dark' : 'after sunset'];
    case 'later':
      return laterThan(lead.minutes, lead.local, voice);
  }
}

function laterThan(minutes: number, local: string, voice: Voice): readonly string[] {
  const { at } = timeEn(local, voice);
  if (voice.tone === 'journalistic') return [at];
  if (minutes < 2) return ['a moment later', 'right after that'];
  if (minutes < 10) return ['a few minutes later', 'soon after that'];
  if (minutes < 25) return ['a little later', 'not long after that'];
  if (minutes < 40) return ['half an hour later', at];
  if (minutes < 52) return ['three quarters of an hour later', at];
  return [`${duration(minutes)} later`, at, ...partOfDayEn(local)];
}

/** `in the afternoon`; at night the hour says more. */
function partOfDayEn(local: string): readonly string[] {
  switch (partOfDay(local)) {
    case 'night':
      return [];
    case 'early-morning':
      return ['early in the morning'];
    case 'morning':
      return ['later in the morning'];
    case 'midday':
      return ['around midday'];
    case 'afternoon':
      return ['in the afternoon'];
    case 'evening':
      return ['in the evening'];
    case 'late-evening':
      return ['late in the evening'];
  }
}
