import type { Message, MessageKind, Step, Voice } from './messages.ts';
import { daysOff, firstOfAllDe, openingWordsDe, timeDe, whenItStartsDe } from './openingsDe.ts';
import type { Options } from './openingsEn.ts';
import {
  capital,
  days,
  duration,
  fullDate,
  kilometres,
  number,
  people,
  persons,
  townOf,
  where,
} from './phrasesDe.ts';

type Of<K extends MessageKind> = Extract<Message, { kind: K }>;

/** Sentences that only one tone would use; they add a manner, never a fact. Says what tonedEn.ts says. */
export function tonedDe(message: Message, voice: Voice): Options {
  switch (voice.tone) {
    case 'plain':
      return [];
    case 'warm':
      return warm(message, voice);
    case 'journalistic':
      return journalistic(message, voice);
    case 'humorous':
      return humorous(message, voice);
  }
}

function warm(message: Message, voice: Voice): Options {
  const we = voice.person === 'first';
  switch (message.kind) {
    case 'opening':
      return warmOpening(message, voice);
    case 'throughout': {
      const is = message.who.length > 1 ? 'sind' : 'ist';
      return [
        `${capital(people(message.who))} ${is} immer dabei, vom ersten bis zum letzten der ${number(message.of)} Fotos.`,
        `Und auf allen ${number(message.of)} ${is} ${people(message.who)} dabei.`,
      ];
    }
    case 'often':
      return [
        message.count > 2 &&
          `Immer wieder ${people([message.who])}: auf ${number(message.count)} von ${number(message.of)} Bildern.`,
        `${capital(number(message.count))} der ${number(message.of)} gehören ${people([message.who], 0, 'dative')}.`,
      ];
    case 'fullest': {
      const them = amongDe(message, (some) => `, darunter ${some}`);
      return [
        `Und einmal kommen ${persons(message.who.length + message.others)} auf einem einzigen Bild zusammen${them}.`,
      ];
    }
    case 'each':
      return [`${capital(people(message.who))} haben jeweils Bilder ganz für sich.`];
    case 'light':
      if (message.half === 'am') return [];
      return message.sun === 'low'
        ? ['Es ist die letzte Sonne des Tages.', 'Nur noch wenig Sonne bleibt dem Tag.']
        : message.sun === 'twilight'
          ? ['Die Sonne ist fort, ein wenig Licht ist noch da.']
          : [];
    case 'pause':
      return [
        `Dann, ${duration(message.minutes).accusative} lang, gar kein Foto; das nächste entsteht ${timeDe(message.local, voice).at}.`,
      ];
    case 'move': {
      const town = townOf(message.place);
      const far =
        message.km !== null && message.km >= 2 ? `, ${kilometres(message.km)} entfernt` : '';
      return message.day === null && town !== null
        ? [`Und dann ist da ${town}${far}.`, we && `Und dann kommen wir nach ${town}${far}.`]
        : [];
    }
    case 'end': {
      const { at } = timeDe(message.local, voice);
      return message.who.length + message.others === 0
        ? [`Und so endet es, ${at}.`]
        : [`Und so endet es, ${at}, mit ${people(message.who, message.others, 'dative')}.`];
    }
    default:
      return [];
  }
}

function warmOpening(message: Of<'opening'>, voice: Voice): Options {
  const words = openingWordsDe(message, voice);
  const { at, half, day, spot, town, from, away, moved } = words;
  const we = voice.person === 'first';
  switch (message.how) {
    case 'start': {
      const them = firstOfAllDe(message, 'dative');
      const company = them === null ? '' : `, mit ${them}`;
      return [
        `Alles beginnt ${we ? 'für uns ' : ''}${whenItStartsDe(message, words)}${spot}${company}.`,
      ];
    }
    case 'same-day':
      return moved && town !== null
        ? [
            we
              ? `Und unser Tag geht weiter, ${at}${spot}${away}.`
              : `Und der Tag geht weiter: ${town}${from}, ${at}.`,
          ]
        : [];
    case 'next-day':
      if (!moved) {
        return [
          spot !== '' && `Ein neuer Tag, und immer noch${spot}: ${day}, ${at}${half}.`,
          we && spot !== '' && `Und wir haben noch einen Tag${spot}: ${day}, ${at}${half}.`,
        ];
      }
      if (town === null) return [];
      return message.again
        ? [`Und am ${day} ist es noch einmal ${town}.`]
        : [
            `Ein neuer Tag, und mit ihm ${town}${from}.`,
            `Der ${day} bringt ${town}${away}.`,
            we && `Der ${day} bringt uns nach ${town}${away}.`,
          ];
    case 'days-later': {
      if (message.days === null) return [];
      const full = fullDate(message.local, { year: message.tellYear });
      const gone = days(message.days);
      return [
        `${capital(gone.accusative)} später ist es so weit: ${town === null ? full : `${town}, ${full}`}.`,
      ];
    }
    default:
      return [];
  }
}

function journalistic(message: Message, voice: Voice): Options {
  switch (message.kind) {
    case 'opening': {
      const words = openingWordsDe(message, voice);
      const { at, day, spot, town, from, moved } = words;
      const place = town === null ? '' : `${town}, `;
      switch (message.how) {
        case 'start': {
          const them = firstOfAllDe(message);
          const when = dateline(whenItStartsDe(message, words));
          return [
            capital(
              `${place}${when}: Das erste Foto ${them === null ? 'entsteht' : `zeigt ${them}`}.`,
            ),
          ];
        }
        case 'same-day':
          return moved && town !== null
            ? [`${town}, ${at.replace(/^um /, '')}${from}: die nächste Station des Tages.`]
            : [];
        case 'next-day':
          if (town === null) return [];
          return moved
            ? [
                `${day}, ${town}${from}: Das erste Foto entsteht ${at}.`,
                `Die Fotos vom ${day} entstehen${spot}${from}, das erste ${at}.`,
              ]
            : [`${day}, ${town}: Das erste Foto entsteht ${at}.`];
        case 'days-later':
          return [
            town !== null &&
              `${fullDate(message.local, { year: message.tellYear })}, ${town}${from}: Das erste Foto entsteht ${at}.`,
          ];
        default:
          return [];
      }
    }
    case 'throughout':
      return [
        `${capital(people(message.who))} ${message.who.length > 1 ? 'sind' : 'ist'} auf jedem der ${number(message.of)} Fotos zu sehen.`,
      ];
    case 'often':
      return [
        `${capital(people([message.who]))} ist auf ${number(message.count)} von ${number(message.of)} Fotos zu sehen.`,
      ];
    case 'fullest': {
      const them = amongDe(message, (some) => `, darunter ${some}`);
      return [`Die größte Gruppe umfasst ${persons(message.who.length + message.others)}${them}.`];
    }
    case 'pause':
      return [
        `${capital(duration(message.minutes).accusative)} lang entsteht kein Foto; das nächste ist von ${timeDe(message.local, voice).is}.`,
      ];
    case 'end': {
      const { at } = timeDe(message.local, voice);
      return message.who.length + message.others === 0
        ? [`Das letzte Foto entsteht ${at}.`]
        : [`Das letzte Foto, ${at}, zeigt ${people(message.who, message.others)}.`];
    }
    default:
      return [];
  }
}

/** Who is in a full picture: all of them, or those who are called something among the others. */
function amongDe({ who, others }: Of<'fullest'>, some: (them: string) => string): string {
  if (who.length === 0) return '';
  return others === 0 ? `: ${people(who)}` : some(people(who));
}

/** `Freitag, 15:12 Uhr` from `am Freitag um 15:12 Uhr`. */
function dateline(when: string): string {
  return when
    .replace(/^am /, '')
    .replace(/(^|,? )um (?=\d)/, (_, before) => (before === '' ? '' : ', '));
}

function humorous(message: Message, voice: Voice): Options {
  const we = voice.person === 'first';
  switch (message.kind) {
    case 'opening':
      return humorousOpening(message, voice);
    case 'throughout': {
      const them = people(message.who);
      return [
        `${capital(them)} ${message.who.length > 1 ? 'schaffen' : 'schafft'} es auf alle ${number(message.of)} Fotos, ausnahmslos.`,
        `Wer ${them} sucht, muss nicht lange suchen: Jedes der ${number(message.of)} Fotos genügt.`,
      ];
    }
    case 'often':
      return [
        `${capital(people([message.who]))} schafft es auf ${number(message.count)} der ${number(message.of)} Bilder.`,
        message.count > 2 &&
          `Die Kamera hat eine Angewohnheit namens ${people([message.who])}: ${number(message.count)} von ${number(message.of)} Bildern.`,
      ];
    case 'fullest': {
      const them = amongDe(message, (some) => `, ${some} inbegriffen`);
      return [
        `Der Preis für das vollste Bild geht an das mit ${personsDative(message.who.length + message.others)}${them}.`,
      ];
    }
    case 'each':
      return [
        `${capital(people(message.who))} bekommen jeweils ein Bild, das niemand teilen muss.`,
      ];
    case 'portrait':
      if (message.shown < 3) return [];
      return [
        message.who === null
          ? `${capital(number(message.shown))} Bilder, ein Gesicht${message.all === message.shown ? '' : ', und am Ende noch mehr davon'}.`
          : `${capital(number(message.shown))} Bilder, ein Gesicht: ${people([message.who])} hat die Bühne für sich allein${message.all === message.shown ? '' : ' und behält sie bis zum Schluss'}.`,
      ];
    case 'light':
      return message.half === 'am'
        ? [
            message.sun === 'low' && 'Die Sonne ist kaum auf, die Kamera schon.',
            message.sun !== 'low' && 'Die Sonne ist noch nicht auf, die Kamera schon.',
          ]
        : [
            message.sun === 'low' && 'Die Sonne macht bald Feierabend, die Kamera nicht.',
            message.sun === 'twilight' && 'Die Sonne hat Feierabend, die Kamera nicht.',
            message.sun === 'down' && 'Es ist dunkel, was die Kamera nicht weiter stört.',
          ];
    case 'pause': {
      const gap = duration(message.minutes).accusative;
      const { at } = timeDe(message.local, voice);
      return [
        `Hier nimmt sich die Kamera ${gap} frei; ${at} ist sie wieder im Dienst.`,
        we && `Wir kommen ${gap} ohne Foto aus; ${at} ist es damit vorbei.`,
      ];
    }
    case 'pace':
      return [
        `${capital(number(message.count))} Bilder in ${duration(message.minutes).dative}: Die Kamera hat es eilig.`,
      ];
    case 'move': {
      const far = message.km !== null && message.km >= 2 ? kilometres(message.km) : null;
      const spot = where(message.place);
      return message.day === null && far !== null && spot !== null
        ? [
            `Dann, ${far} weiter, ist es ${townOf(message.place) ?? spot}; wie, verraten die Fotos nicht.`,
            we && `Dann, ${far} weiter, sind wir ${spot}; wie, verraten die Fotos nicht.`,
          ]
        : [];
    }
    case 'end': {
      const { at } = timeDe(message.local, voice);
      return message.who.length + message.others === 0
        ? [`${capital(at)} hat die Kamera genug.`]
        : [
            `Das letzte Wort ${message.who.length + message.others > 1 ? 'haben' : 'hat'} ${at} ${people(message.who, message.others)}.`,
          ];
    }
    default:
      return [];
  }
}

function humorousOpening(message: Of<'opening'>, voice: Voice): Options {
  const words = openingWordsDe(message, voice);
  const { at, day, spot, town, far, left, away, moved } = words;
  const we = voice.person === 'first';
  const gone = message.days === null ? null : days(message.days);
  switch (message.how) {
    case 'start': {
      const them = firstOfAllDe(message);
      const when = whenItStartsDe(message, words);
      return [
        message.who.length === 0
          ? `Irgendein Foto muss das erste sein; ${we ? 'unseres' : 'dieses'} entsteht ${when}${spot}.`
          : `Irgendwer muss den Anfang machen: ${them ?? ''}, ${when}${spot}.`,
      ];
    }
    case 'same-day': {
      const gap = message.gapMinutes === null ? null : duration(message.gapMinutes);
      if (moved) {
        return [
          far !== null &&
            town !== null &&
            `Nach ${town} sind es ${far}, und wie, verraten die Fotos nicht; ${at} ist die Kamera einfach da.`,
          we &&
            far !== null &&
            town !== null &&
            `Nach ${town} sind es ${far}, und wie, verraten unsere Fotos nicht; ${at} sind wir einfach da.`,
        ];
      }
      return [gap && `Die Kamera ruht ${gap.accusative}; ${at} ist sie${spot} wieder im Dienst.`];
    }
    case 'next-day':
      if (!moved) {
        return [
          town !== null && `Der ${day} kommt, ${town} bleibt.`,
          we && spot !== '' && `Der ${day} kommt, und wir bleiben${spot}.`,
        ];
      }
      if (town === null || left === null) return [];
      return message.again
        ? [`Auch der ${day} kommt nicht ohne ${town} aus.`]
        : [
            `${left} hatte seinen Tag, der ${day} geht an ${town}${away}.`,
            far !== null &&
              `${capital(far)} liegen zwischen ${left} und ${town}, und die Fotos schweigen darüber; der ${day} spielt${spot}.`,
            we && `${left} muss ohne uns auskommen: Am ${day} sind wir${spot}${away}.`,
          ];
    case 'days-later': {
      const full = fullDate(message.local, { year: message.tellYear });
      return [
        gone &&
          `Dann nimmt sich die Kamera ${daysOff(message.days).accusative} frei; am ${full}, ist sie${spot} wieder im Dienst.`,
        we &&
          gone &&
          `Wir kommen ${daysOff(message.days).accusative} ganz ohne Foto aus; am ${full}, ist es damit vorbei.`,
      ];
    }
    default:
      return [];
  }
}

function personsDative(n: number): string {
  return n === 1 ? 'einer Person' : `${number(n)} Personen`;
}

/**
 * The manner of one step of a scene; without capital and full stop.
 *
 * @param clause puts the verb where it belongs, after the lead
 */
export function tonedStepDe(
  step: Step,
  clause: (verb: string, subject: string, rest: string) => string,
  voice: Voice,
): Options {
  const { who, others, added, how } = step;
  const all = who.length + others;
  if (step.fresh.length + step.back.length > 0) return [];
  const everyone = people(who, others);
  // With people nobody knows among them, it is not those who were added that make the number.
  const joins = how === 'join' && others === 0 && added.length > 0 && all > added.length;
  switch (voice.tone) {
    case 'warm':
      if (joins)
        return [
          clause(
            'sind',
            'es',
            `${number(all)}, denn ${people(added)} ${added.length === 1 ? 'ist' : 'sind'} nun dabei`,
          ),
        ];
      return all >= 2 && all <= 4 && others === 0 && who.length >= 2
        ? [clause('sind', everyone, 'zusammen')]
        : [];
    case 'humorous':
      if (joins) {
        const come = clause(added.length === 1 ? 'kommt' : 'kommen', people(added), 'dazu');
        return [`${come}, macht ${number(all)}`];
      }
      if (how === 'fewer' && all === 1) return [clause('hat', everyone, 'das Bild für sich')];
      if (how === 'swap' && all <= 3) {
        return [clause(all === 1 ? 'ist' : 'sind', everyone, 'an der Reihe')];
      }
      return all >= 5
        ? [
            `${clause('muss', 'das Bild', `${persons(all)} fassen`)}${who.length === 0 ? '' : `, darunter ${people(who)}`}`,
          ]
        : [];
    default:
      return [];
  }
}
