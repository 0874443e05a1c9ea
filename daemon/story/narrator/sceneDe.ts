import { partOfDay } from '../plan/clock.ts';
import type { Lead, Step, Voice, Who } from './messages.ts';
import { openingLeadDe, timeDe } from './openingsDe.ts';
import type { Options } from './openingsEn.ts';
import { capital, date, duration, more, people, persons, weekday } from './phrasesDe.ts';
import { joinClauses } from './sceneEn.ts';
import { tonedStepDe } from './tonedDe.ts';

/** Who is before the camera, one after the other: one sentence, or two for three steps. */
export function sceneDe(steps: readonly Step[], voice: Voice): Options {
  return joinClauses(
    steps.map((step, i) => clausesOf(step, i, voice)),
    { and: ', und ', capital },
  );
}

function clausesOf(step: Step, position: number, voice: Voice): readonly string[] {
  return leadsOf(step.lead, voice)
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
  const toned = tonedStepDe(
    step,
    (verb, subject, rest) => clause(lead, verb, subject, rest),
    voice,
  );
  const news = [...newsOf(step, lead), ...toned];
  if (all >= 5) return [...crowd(all, who, lead, voice), ...news];
  if (how === 'join' && added.length > 0 && all > added.length) {
    const them = people(added);
    const single = added.length === 1;
    return [
      clause(lead, single ? 'kommt' : 'kommen', them, 'dazu'),
      clause(lead, single ? 'ist' : 'sind', them, 'auch dabei'),
      clause(lead, single ? 'stößt' : 'stoßen', them, 'dazu'),
      ...news,
    ];
  }
  if (how === 'join' && who.length > 0 && added.length === 0) {
    return [clause(lead, 'sind', persons(all), 'im Bild')];
  }
  if (how === 'fewer' && who.length > 0 && others === 0) {
    return [
      clause(lead, is, `nur ${everyone}`, 'zu sehen'),
      clause(
        lead,
        'gibt',
        'es',
        `ein Bild von ${people(who, others, 'dative')}${one ? ' allein' : ''}`,
      ),
      ...toned,
    ];
  }
  const isOpening = step.lead?.kind === 'opening' && step.lead.photos === 'more' && who.length > 0;
  if (lead === '') {
    return position === 0
      ? [
          `das erste Bild zeigt ${everyone}`,
          `den Anfang ${one ? 'macht' : 'machen'} ${everyone}`,
          `es beginnt mit ${people(who, others, 'dative')}`,
          `zuerst ${is} ${everyone} zu sehen`,
          voice.person === 'first' && `wir beginnen mit ${people(who, others, 'dative')}`,
          ...news,
        ]
      : [`dann ${one ? 'folgt' : 'folgen'} ${everyone}`, `dann ${is} es ${everyone}`, ...news];
  }
  return [
    isOpening
      ? clause(lead, 'zeigt', 'das erste Bild', everyone)
      : clause(lead, 'gibt', 'es', `ein Bild von ${people(who, others, 'dative')}`),
    clause(lead, is, everyone, 'zu sehen'),
    isOpening && clause(lead, one ? 'macht' : 'machen', everyone, 'den Anfang'),
    !isOpening && clause(lead, 'folgt', 'ein Bild', `von ${people(who, others, 'dative')}`),
    who.length > 1 && others === 0 && clause(lead, 'sind', everyone, 'auf einem Bild'),
    how === 'swap' && clause(lead, one ? 'folgt' : 'folgen', everyone, ''),
    voice.person === 'first' && clause(lead, 'fotografieren', 'wir', everyone),
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

function crowd(all: number, who: readonly Who[], lead: string, voice: Voice): Options {
  const everyone = persons(all);
  const among =
    who.length === 0 ? '' : who.length === all ? `: ${people(who)}` : `, darunter ${people(who)}`;
  return [
    `${clause(lead, 'sind', everyone, 'auf einem Bild')}${among}`,
    `${clause(lead, 'passen', everyone, 'in ein Bild')}${among}`,
    voice.person === 'first' &&
      `${clause(lead, 'bekommen', 'wir', `${everyone} auf ein Bild`)}${among}`,
    `${clause(lead, 'versammelt', 'ein Bild', everyone)}${among}`,
  ];
}

function leadsOf(lead: Lead | null, voice: Voice): readonly string[] {
  if (lead === null) return [''];
  switch (lead.kind) {
    case 'clock':
      return [timeDe(lead.local, voice).at];
    case 'opening':
      return openingLeadDe(lead.opening, voice);
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
      return laterThan(lead.minutes, lead.local, voice);
  }
}

function laterThan(minutes: number, local: string, voice: Voice): readonly string[] {
  const { at } = timeDe(local, voice);
  if (voice.tone === 'journalistic') return [at];
  if (minutes < 2) return ['gleich darauf', 'einen Moment später'];
  if (minutes < 10) return ['kurz darauf', 'wenige Minuten später'];
  if (minutes < 25) return ['wenig später', 'bald darauf'];
  if (minutes < 40) return ['eine halbe Stunde später', at];
  if (minutes < 52) return ['eine Dreiviertelstunde später', at];
  return [`${duration(minutes).accusative} später`, at, ...partOfDayDe(local)];
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
