import { partOfDay } from './clock.ts';
import type { Lead, Step, Voice, Who } from './messages.ts';
import type { Options } from './openingsEn.ts';
import {
  capital,
  clock,
  count,
  date,
  duration,
  list,
  number,
  people,
  weekday,
} from './phrasesEn.ts';

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
  const all = [...new Set(joined)];
  const step = Math.max(1, all.length / mostTries);
  return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

/** Clauses for one step, beginning in lower case unless with a name; without full stop. */
function clausesOf(step: Step, position: number, voice: Voice): readonly string[] {
  const leads = leadsOf(step.lead);
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
  const after = lead === '' ? '' : ` ${lead}`;
  const news = newsOf(step, before, after);
  if (all >= 5) return [...crowd(all, who, before), ...news];
  if (how === 'join' && added.length > 0 && all > added.length) {
    const more = people(added);
    const [joins, isThere, comes] =
      added.length === 1 ? ['joins', 'is there', 'comes'] : ['join', 'are there', 'come'];
    return [
      `${more} ${joins}${after}`,
      `${before}${more} ${isThere} too`,
      `${before}${more} ${comes} into the picture as well`,
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
      `${before}it is ${who.length === 1 ? 'only ' : ''}${them}`,
      `${before}only ${them} ${is} left in the picture`,
      `${before}the picture is of ${them}${who.length === 1 ? ' alone' : ''}`,
    ];
  }
  if (them === null) {
    return [
      `${before}${everyone} ${is} in the picture`,
      `${before}there ${is} ${everyone} in front of the camera`,
      all > 1 && `${before}the picture has ${everyone} in it`,
      all > 1 && `${before}${everyone} are together in one picture`,
      voice.person === 'first' && `${before}I photograph ${everyone}`,
    ];
  }
  const one = all === 1;
  const states: Options =
    lead === ''
      ? [
          position === 0 && `the first picture is of ${everyone}`,
          position === 0 && `${everyone} ${one ? 'comes' : 'come'} first`,
          position === 0 && `${everyone} ${is} the first in front of the camera`,
          position === 0 && `it begins with ${everyone}`,
          position === 0 && `${everyone} ${is} the first to be seen`,
          position > 0 && `then it is ${everyone}`,
          position > 0 && `${everyone} ${one ? 'follows' : 'follow'}`,
          voice.person === 'first' && position === 0 && `I begin with ${everyone}`,
        ]
      : [
          `${before}${everyone} ${is} in front of the camera`,
          `${before}the picture is of ${everyone}`,
          step.lead?.kind === 'later' && `${before}it is ${everyone}`,
          `a picture of ${everyone} follows${after}`,
          `${before}the camera finds ${everyone}`,
          how === 'swap' && `${everyone} ${one ? 'follows' : 'follow'}${after}`,
          how === 'swap' && `${before}the camera turns to ${everyone}`,
          voice.person === 'first' && `${before}I photograph ${everyone}`,
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
      `${them} ${one ? 'is' : 'are'} in the photos again${after}`,
    ]),
  ];
}

function companions(rest: readonly Who[], others: number): string {
  if (rest.length > 0) return `, with ${peopleWith(rest, others)}`;
  if (others === 0) return '';
  return `, with ${others === 1 ? 'one other' : `${number(others)} others`}`;
}

function crowd(all: number, who: readonly Who[], before: string): Options {
  const everyone = count(all, 'person', 'people');
  const among =
    who.length === 0 ? '' : who.length === all ? `: ${people(who)}` : `, ${people(who)} among them`;
  return [
    `${before}there are ${everyone} in one picture${among}`,
    `${before}${everyone} fit into one frame${among}`,
    `${before}the camera takes in ${everyone} at once${among}`,
    `${before}it is a full frame: ${everyone}${among === '' ? '' : among.replace(/^: /, ', ')}`,
  ];
}

/** `Ana and two others`, `three people`. */
function peopleWith(who: readonly Who[], others: number): string {
  if (who.length === 0) return count(others, 'person', 'people');
  if (others === 0) return people(who);
  return list([
    ...who.map((one) => people([one])),
    others === 1 ? 'one other' : `${number(others)} others`,
  ]);
}

function leadsOf(lead: Lead | null): readonly string[] {
  if (lead === null) return [''];
  switch (lead.kind) {
    case 'clock':
      return [`at ${clock(lead.local)}`];
    case 'day':
      return [
        lead.as === 'date' ? `on ${date(lead.local, { year: true })}` : `on ${weekday(lead.local)}`,
      ];
    case 'sun':
      return lead.sun === 'low'
        ? [lead.half === 'am' ? 'in the first sun' : 'in the last sun']
        : [
            lead.half === 'am'
              ? 'before sunrise'
              : lead.sun === 'down'
                ? 'after dark'
                : 'after sunset',
          ];
    case 'later':
      return laterThan(lead.minutes, lead.local);
  }
}

function laterThan(minutes: number, local: string): readonly string[] {
  if (minutes < 2) return ['a moment later', 'right after'];
  if (minutes < 10) return ['a few minutes later', 'soon after'];
  if (minutes < 25) return ['a little later', `at ${clock(local)}`];
  if (minutes < 40) return ['half an hour later', `at ${clock(local)}`];
  if (minutes < 52) return ['three quarters of an hour later', `at ${clock(local)}`];
  return [`${duration(minutes)} later`, `at ${clock(local)}`, ...partOfDayEn(local)];
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
