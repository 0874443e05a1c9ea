import { altDe, captionDe } from './captionsDe.ts';
import type { Message, MessageKind, Teller, Voice } from './messages.ts';
import { openingDe, timeDe } from './openingsDe.ts';
import type { Options } from './openingsEn.ts';
import {
  capital,
  date,
  duration,
  kilometres,
  list,
  neutralGerman,
  number,
  people,
  persons,
  townOf,
  weekday,
  where,
} from './phrasesDe.ts';
import { sceneDe } from './sceneDe.ts';
import { tonedDe } from './tonedDe.ts';
import { headingDe, standfirstDe, titleDe, whoLineDe } from './titlesDe.ts';

/** The built-in narrator's German; says what narratorEn.ts says. */
export const german: Teller = {
  say: (message, voice) => ({
    plain: applicable(sentences(message, voice)),
    toned: applicable(tonedDe(message, voice)),
  }),
  heading: headingDe,
  title: titleDe,
  standfirst: standfirstDe,
  caption: captionDe,
  alt: altDe,
  whoLine: whoLineDe,
  whoHeading: 'Wer zu sehen ist',
  galleryHeading: 'Weitere Fotos',
  neutralWords: neutralGerman,
};

function applicable(options: Options): readonly string[] {
  return options.filter((text): text is string => typeof text === 'string');
}

function sentences(message: Message, voice: Voice): Options {
  switch (message.kind) {
    case 'opening':
      return openingDe(message, voice);
    case 'place-only': {
      const spot = where(message.place) ?? '';
      if (message.from === null && message.photos === 'some') {
        return [voice.person === 'first' ? `Wir beginnen ${spot}.` : `Es beginnt ${spot}.`];
      }
      if (voice.person === 'first') {
        return [
          message.from ? `Ab hier sind wir ${spot}.` : `Die Fotos haben wir ${spot} gemacht.`,
        ];
      }
      return [message.from ? `Ab hier geht es ${spot} weiter.` : `Die Fotos entstanden ${spot}.`];
    }
    case 'scene':
      return sceneDe(message.steps, voice);
    case 'throughout':
      return throughout(message);
    case 'often':
      return often(message);
    case 'each':
      return [
        `${capital(people(message.who))} sind jeweils auch allein zu sehen.`,
        `Es gibt Bilder von ${people(message.who, 0, 'dative')}, jeweils allein.`,
      ];
    case 'mix':
      return mix(message, voice);
    case 'row':
      return [
        `Die nächsten ${number(message.count)} zeigen ${people([message.who])}.`,
        `Es folgen ${number(message.count)} Bilder von ${people([message.who], 0, 'dative')}.`,
        `Dann ${message.count === 2 ? 'zweimal' : `${number(message.count)}-mal`} ${people([message.who])}.`,
        `${capital(number(message.count))} weitere zeigen ${people([message.who])}.`,
      ];
    case 'fullest':
      return fullest(message);
    case 'portrait':
      return portrait(message, voice);
    case 'light':
      return light(message, voice);
    case 'pause':
      return pause(message, voice);
    case 'pace':
      return pace(message, voice);
    case 'move':
      return move(message, voice);
    case 'observed':
      return [message.text];
    case 'end':
      return end(message, voice);
  }
}

type Of<K extends MessageKind> = Extract<Message, { kind: K }>;

function throughout({ who, of }: Of<'throughout'>): Options {
  const them = people(who);
  const is = who.length > 1 ? 'sind' : 'ist';
  const all = of === 2 ? 'beiden' : `allen ${number(of)}`;
  return [
    `${capital(them)} ${is} auf ${all} Fotos zu sehen.`,
    `Auf ${all} Fotos ${is} ${them}.`,
    of > 2 && `Keines der ${number(of)} Fotos kommt ohne ${them} aus.`,
    `${of === 2 ? 'Beide' : `Alle ${number(of)}`} Fotos zeigen ${them}.`,
  ];
}

function often({ who, count: n, of }: Of<'often'>): Options {
  const them = people([who]);
  const [some, all] = [number(n), number(of)];
  return [
    `${capital(them)} ist auf ${some} der ${all} Fotos zu sehen.`,
    `${capital(some)} der ${all} Fotos zeigen ${them}.`,
    `Auf ${some} von ${all} Bildern ist ${them}.`,
    // Of three, two are "most" only to a machine.
    of >= 6 && n >= of * 0.65 && `Die meisten der ${all} Fotos zeigen ${them}.`,
  ];
}

function mix({ of, solo, pairs, groups }: Of<'mix'>, { person }: Voice): Options {
  const { count: n, least, most } = groups;
  const some = (count: number, whom: string): string =>
    `${count === 1 ? 'eines' : number(count)} ${whom}`;
  const parts = [
    solo > 0 && some(solo, solo === 1 ? 'eine einzelne Person' : 'jeweils eine Person'),
    pairs > 0 && some(pairs, 'zwei Personen'),
    n > 0 &&
      some(
        n,
        n === 1
          ? `${number(most)} Personen zusammen`
          : least === most
            ? `jeweils ${number(most)} Personen`
            : `jeweils ${number(least)} bis ${number(most)} Personen`,
      ),
  ].filter((part) => part !== false);
  const shows = parts[0]?.startsWith('eines ') === true ? 'zeigt' : 'zeigen';
  const these = person === 'first' ? 'unseren' : 'diesen';
  const alike = solo === of ? 'eine einzelne Person' : pairs === of ? 'zwei Personen' : null;
  if (alike !== null || n === of) {
    const crowd = least === most ? number(most) : `${number(least)} bis ${number(most)}`;
    const whose = person === 'first' ? 'unserer' : 'dieser';
    return [`Jedes ${whose} ${number(of)} Bilder zeigt ${alike ?? `${crowd} Personen`}.`];
  }
  return [`Von ${these} ${number(of)} Bildern ${shows} ${list(parts)}.`];
}

function fullest({ who, others }: Of<'fullest'>): Options {
  const everyone = persons(who.length + others);
  const among =
    who.length === 0 ? '' : others === 0 ? `: ${people(who)}` : `, darunter ${people(who)}`;
  return [
    `Auf dem vollsten Bild sind ${everyone}${among}.`,
    `Ein Bild versammelt ${everyone}${among}.`,
    `${capital(everyone)} sind auf einem Bild${among}.`,
  ];
}

function portrait({ who, shown, all }: Of<'portrait'>, voice: Voice): Options {
  const them = who === null ? 'dieselbe Person' : people([who]);
  const of = who === null ? 'derselben Person' : people([who], 0, 'dative');
  const we = voice.person === 'first';
  const rest = all - shown;
  if (rest === 0) {
    const each =
      shown === 1 ? 'Es zeigt' : shown === 2 ? 'Beide zeigen' : `Alle ${number(shown)} zeigen`;
    return [`${each} ${them}.`];
  }
  const follow =
    rest === 1
      ? 'das andere, fast gleiche, folgt am Ende'
      : 'die anderen, fast gleichen, folgen am Ende';
  const them2 = `${we ? 'unseren' : 'den'} ${number(all)} Bildern von ${of}`;
  return shown === 1
    ? [`Von ${them2} steht eines für alle; ${follow}.`]
    : [`Von ${them2} sind hier ${number(shown)} zu sehen; ${follow}.`];
}

function light({ sun, half, local }: Of<'light'>, voice: Voice): Options {
  const morning = half === 'am';
  const at = local === null ? null : timeDe(local, voice).at;
  const then = at === null ? 'Da' : capital(at);
  switch (sun) {
    case 'down':
      return morning
        ? [`${then} ist es noch dunkel.`, `${then} ist die Sonne noch nicht aufgegangen.`]
        : [`${then} ist es ${at === null ? 'schon ' : ''}dunkel.`];
    case 'twilight':
      return morning
        ? [`${then} steht die Sonne noch unter dem Horizont.`]
        : [
            `${then} ist die Sonne gerade untergegangen.`,
            `${then} ist die Sonne weg, aber dunkel ist es noch nicht.`,
          ];
    case 'low':
      return morning
        ? [`${then} ist die Sonne gerade erst aufgegangen.`, `${then} steht die Sonne noch tief.`]
        : [`${then} steht die Sonne tief.`, `${then} ist es nicht mehr weit bis Sonnenuntergang.`];
    case 'up':
      return [`${then} steht die Sonne am Himmel.`];
  }
}

function pause({ local, minutes }: Of<'pause'>, voice: Voice): Options {
  const { at } = timeDe(local, voice);
  const gap = duration(minutes);
  return voice.person === 'first'
    ? [
        `${capital(gap.accusative)} später, ${at}, machen wir das nächste Foto.`,
        `Das nächste Foto machen wir erst ${at}.`,
        `Nach ${gap.dative} ohne Foto machen wir ${at} das nächste.`,
      ]
    : [
        `${capital(gap.accusative)} später, ${at}, entsteht das nächste Foto.`,
        `Das nächste Foto entsteht erst ${at}.`,
        `Nach ${gap.dative} ohne Foto geht es ${at} weiter.`,
      ];
}

function pace({ count: n, minutes }: Of<'pace'>, voice: Voice): Options {
  const [all, time] = [number(n), duration(minutes)];
  return voice.person === 'first'
    ? [
        `Alle ${all} Fotos haben wir innerhalb von ${time.dative} gemacht.`,
        `Für ${all} Fotos brauchen wir ${time.accusative}.`,
      ]
    : [
        `Alle ${all} Fotos entstanden innerhalb von ${time.dative}.`,
        `Zwischen dem ersten und dem letzten der ${all} liegen nur ${time.accusative}.`,
      ];
}

function move({ place, from, km, local, day }: Of<'move'>, voice: Voice): Options {
  const spot = where(place) ?? '';
  const [town, left] = [townOf(place), townOf(from)];
  const far = km !== null && km >= 2 ? kilometres(km) : null;
  const away = far === null ? '' : `, ${far} entfernt`;
  const at = local === null ? null : timeDe(local, voice).at;
  const we = voice.person === 'first';
  if (day !== null) {
    const on = day.as === 'date' ? date(day.local, { year: true }) : weekday(day.local);
    return we
      ? [`Am ${on} sind wir ${spot}${away}.`, `Am ${on} fotografieren wir ${spot}${away}.`]
      : [
          `Am ${on} geht es ${spot} weiter${away}.`,
          town !== null && `Am ${on} folgt ${town}${away}.`,
        ];
  }
  if (we) {
    return [
      at !== null && `${capital(at)} sind wir ${spot}${away}.`,
      `Dann sind wir ${spot}${away}.`,
      town !== null &&
        left !== null &&
        far !== null &&
        `Von ${left} haben wir ${far} nach ${town}.`,
      town !== null && left !== null && `Nach ${left} kommen wir nach ${town}${away}.`,
    ];
  }
  return [
    at === null
      ? `Dann geht es ${spot} weiter${away}.`
      : `${capital(at)} geht es ${spot} weiter${away}.`,
    town !== null && left !== null && far !== null && `Von ${left} sind es ${far} nach ${town}.`,
    town !== null && `Dann kommt ${town}${away}.`,
    town !== null && left !== null && `Auf ${left} folgt ${town}${away}.`,
  ];
}

function end({ local, who, others }: Of<'end'>, voice: Voice): Options {
  const { at } = timeDe(local, voice);
  const all = who.length + others;
  const we = voice.person === 'first';
  if (all === 0) {
    return we
      ? [`Das letzte Foto machen wir ${at}.`]
      : [`Das letzte Foto entsteht ${at}.`, `${capital(at)} ist Schluss.`];
  }
  const them = people(who, others);
  return we
    ? [
        `Unser letztes Foto, ${at}, zeigt ${them}.`,
        `Wir hören ${at} auf, mit ${people(who, others, 'dative')}.`,
      ]
    : [
        `Das letzte Foto, ${at}, zeigt ${them}.`,
        `Den Schluss ${all === 1 ? 'macht' : 'machen'} ${at} ${them}.`,
      ];
}
