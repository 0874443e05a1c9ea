import { partOfDay } from './clock.ts';
import type { Lead, Step, Voice, Who } from './messages.ts';
import type { Options } from './openingsEn.ts';
import { capital, clock, date, duration, more, people, persons, weekday } from './phrasesDe.ts';
import { joinClauses } from './sceneEn.ts';

/** Who is before the camera, one after the other: one sentence, or two for three steps. */
export function sceneDe(steps: readonly Step[], voice: Voice): Options {
  return joinClauses(
    steps.map((step, i) => clausesOf(step, i, voice)),
    { and: ', und ', capital },
  );
}

function clausesOf(step: Step, position: number, voice: Voice): readonly string[] {
  return leadsOf(step.lead)
    .flatMap((lead) => stateOf(step, lead, position, voice))
    .filter((text): text is string => typeof text === 'string');
}

/** The verb comes second: after the lead if there is one, else after the subject. */
function clause(lead: string, verb: string, subject: string, rest: string): string {
  const end = rest === '' ? '' : ` ${rest}`;
  return lead === '' ? `${subject} ${verb}${end}` : `${lead} ${verb} ${subject}${end}`;
}

function stateOf(step: Step, lead: string, position: number, voice: Voice): Options {
  const { who, others, added, how } = step;
  const all = who.length + others;
  const everyone = people(who, others);
  const one = all === 1;
  const is = one ? 'ist' : 'sind';
  const news = newsOf(step, lead);
  if (all >= 5) return [...crowd(all, who, lead), ...news];
  if (how === 'join' && added.length > 0 && all > added.length) {
    const them = people(added);
    const single = added.length === 1;
    return [
      clause(lead, single ? 'kommt' : 'kommen', them, 'dazu'),
      clause(lead, single ? 'ist' : 'sind', them, 'auch dabei'),
      clause(lead, single ? 'kommt' : 'kommen', them, 'mit ins Bild'),
      ...news,
    ];
  }
  if (how === 'join' && who.length > 0 && added.length === 0) {
    return [clause(lead, 'sind', persons(all), 'im Bild')];
  }
  if (how === 'fewer' && who.length > 0 && others === 0) {
    return [
      clause(lead, is, `nur noch ${everyone}`, 'im Bild'),
      clause(lead, is, `nur noch ${everyone}`, 'zu sehen'),
      clause(lead, 'zeigt', 'das Bild', `${everyone}${one ? ' allein' : ''}`),
    ];
  }
  if (lead === '') {
    return position === 0
      ? [
          `das erste Bild zeigt ${everyone}`,
          `den Anfang ${one ? 'macht' : 'machen'} ${everyone}`,
          `zuerst ${is} ${everyone} vor der Kamera`,
          `es beginnt mit ${people(who, others, 'dative')}`,
          `zuerst ${is} ${everyone} zu sehen`,
          voice.person === 'first' && `ich beginne mit ${people(who, others, 'dative')}`,
          ...news,
        ]
      : [`dann ${one ? 'folgt' : 'folgen'} ${everyone}`, `dann ${is} es ${everyone}`, ...news];
  }
  return [
    clause(lead, is, everyone, 'vor der Kamera'),
    clause(lead, 'zeigt', 'das Bild', everyone),
    clause(lead, is, everyone, 'zu sehen'),
    clause(lead, 'folgt', 'ein Bild', `von ${people(who, others, 'dative')}`),
    clause(lead, one ? 'kommt' : 'kommen', everyone, 'vor die Kamera'),
    how === 'swap' && clause(lead, one ? 'folgt' : 'folgen', everyone, ''),
    voice.person === 'first' && clause(lead, 'fotografiere', 'ich', everyone),
    ...news,
  ];
}

/** People the story has not seen before, or not for some chapters, and who is with them. */
function newsOf({ who, others, fresh, back }: Step, lead: string): Options {
  const company = (some: readonly Who[]): string => {
    const rest = who.filter((one) => !some.includes(one));
    if (rest.length + others === 0) return '';
    return `, zusammen mit ${rest.length === 0 ? more(others, 'dative') : people(rest, others, 'dative')}`;
  };
  const are = (some: readonly Who[]): string => (some.length === 1 ? 'ist' : 'sind');
  return [
    fresh.length > 0 &&
      `${clause(lead, are(fresh), people(fresh), 'zum ersten Mal zu sehen')}${company(fresh)}`,
    fresh.length > 0 &&
      `${clause(lead, fresh.length === 1 ? 'kommt' : 'kommen', people(fresh), 'neu hinzu')}${company(fresh)}`,
    back.length > 0 && `${clause(lead, are(back), people(back), 'wieder da')}${company(back)}`,
    back.length > 0 &&
      `${clause(lead, are(back), people(back), 'wieder zu sehen')}${company(back)}`,
  ];
}

function crowd(all: number, who: readonly Who[], lead: string): Options {
  const everyone = persons(all);
  const among =
    who.length === 0 ? '' : who.length === all ? `: ${people(who)}` : `, darunter ${people(who)}`;
  return [
    `${clause(lead, 'sind', everyone, 'auf einem Bild')}${among}`,
    `${clause(lead, 'passen', everyone, 'in ein Bild')}${among}`,
    `${clause(lead, 'wird', 'das Bild', 'voll')}: ${everyone}${among.replace(/^: /, ', ')}`,
    `${clause(lead, 'versammelt', 'ein Bild', everyone)}${among}`,
  ];
}

function leadsOf(lead: Lead | null): readonly string[] {
  if (lead === null) return [''];
  switch (lead.kind) {
    case 'clock':
      return [`um ${clock(lead.local)}`];
    case 'day':
      return [
        lead.as === 'date' ? `am ${date(lead.local, { year: true })}` : `am ${weekday(lead.local)}`,
      ];
    case 'sun':
      if (lead.sun === 'low') {
        return [lead.half === 'am' ? 'in der ersten Sonne' : 'in der letzten Sonne'];
      }
      if (lead.half === 'am') return ['vor Sonnenaufgang'];
      return [lead.sun === 'down' ? 'nach Einbruch der Dunkelheit' : 'nach Sonnenuntergang'];
    case 'later':
      return laterThan(lead.minutes, lead.local);
  }
}

function laterThan(minutes: number, local: string): readonly string[] {
  if (minutes < 2) return ['gleich darauf', 'einen Moment später'];
  if (minutes < 10) return ['kurz darauf', 'wenige Minuten später'];
  if (minutes < 25) return ['wenig später', `um ${clock(local)}`];
  if (minutes < 40) return ['eine halbe Stunde später', `um ${clock(local)}`];
  if (minutes < 52) return ['eine Dreiviertelstunde später', `um ${clock(local)}`];
  return [`${duration(minutes).accusative} später`, `um ${clock(local)}`, ...partOfDayDe(local)];
}

/** `am Nachmittag`; at night the hour says more. */
function partOfDayDe(local: string): readonly string[] {
  switch (partOfDay(local)) {
    case 'night':
      return [];
    case 'early-morning':
      return ['am frühen Morgen'];
    case 'morning':
      return ['am Vormittag'];
    case 'midday':
      return ['gegen Mittag'];
    case 'afternoon':
      return ['am Nachmittag'];
    case 'evening':
      return ['am Abend'];
    case 'late-evening':
      return ['am späten Abend'];
  }
}
