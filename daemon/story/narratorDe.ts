import { altDe, captionDe } from './captionsDe.ts';
import type { Message, MessageKind, Teller, Voice } from './messages.ts';
import { openingDe } from './openingsDe.ts';
import type { Options } from './openingsEn.ts';
import {
  capital,
  clock,
  date,
  duration,
  kilometres,
  neutralGerman,
  number,
  partialDate,
  people,
  persons,
  townOf,
  weekday,
  where,
} from './phrasesDe.ts';
import { sceneDe } from './sceneDe.ts';
import { headingDe, standfirstDe, titleDe, whoLineDe } from './titlesDe.ts';

/** The built-in narrator's German; says what narratorEn.ts says. */
export const german: Teller = {
  say: (message, voice) =>
    sentences(message, voice).filter((text): text is string => typeof text === 'string'),
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

function sentences(message: Message, voice: Voice): Options {
  switch (message.kind) {
    case 'opening':
      return openingDe(message, voice);
    case 'place-only': {
      const spot = where(message.place) ?? '';
      return [message.from ? `Ab hier geht es ${spot} weiter.` : `Die Fotos entstanden ${spot}.`];
    }
    case 'folder-date':
      return [
        `Ihr Ordner trägt das Datum ${partialDate(message.date)}.`,
        `Sie stammen aus einem Ordner mit dem Datum ${partialDate(message.date)}.`,
      ];
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
    case 'fullest':
      return fullest(message);
    case 'portrait':
      return portrait(message);
    case 'light':
      return light(message);
    case 'pause':
      return pause(message, voice);
    case 'pace':
      return pace(message);
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
    `${capital(them)} ${is} auf ${all} zu sehen.`,
    `Auf ${all} Fotos ${is} ${them}.`,
    of > 2 && `Keines der ${number(of)} Fotos kommt ohne ${them} aus.`,
    `${of === 2 ? 'Beide' : `Alle ${number(of)}`} zeigen ${them}.`,
  ];
}

function often({ who, count: n, of }: Of<'often'>): Options {
  const them = people([who]);
  const [some, all] = [number(n), number(of)];
  return [
    `${capital(them)} ist auf ${some} der ${all} Fotos zu sehen.`,
    `${capital(some)} der ${all} zeigen ${them}.`,
    `Auf ${some} von ${all} Bildern ist ${them}.`,
    n * 2 > of && `Die meisten der ${all} zeigen ${them}.`,
  ];
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

function portrait({ who, shown, all }: Of<'portrait'>): Options {
  const them = who === null ? 'dieselbe Person' : people([who]);
  const rest = all - shown;
  const each = shown === 1 ? 'Dieses eine zeigt' : `Alle ${number(shown)} zeigen`;
  if (rest === 0) return [`${each} ${them}.`];
  return [
    rest === 1
      ? `${each} ${them}; ein weiteres, fast gleiches, folgt am Ende.`
      : `${each} ${them}; ${number(rest)} weitere, fast gleiche, folgen am Ende.`,
  ];
}

function light({ sun, half, local }: Of<'light'>): Options {
  const morning = half === 'am';
  const at = local === null ? null : clock(local);
  const then = at === null ? 'Da' : `Um ${at}`;
  switch (sun) {
    case 'down':
      return morning
        ? [`${then} ist es noch dunkel.`, `${then} ist die Sonne noch nicht aufgegangen.`]
        : [`${then} ist es dunkel.`, at !== null && `Es ist dunkel geworden, ${at}.`];
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
  const at = clock(local);
  const gap = duration(minutes);
  return [
    `${capital(gap.accusative)} später, um ${at}, geht es weiter.`,
    `Erst um ${at} entsteht das nächste Foto.`,
    `Das nächste Foto ist von ${at}.`,
    `Nach ${gap.dative} ohne Foto ist es ${at}.`,
    voice.person === 'first' && `Das nächste Foto mache ich um ${at}.`,
  ];
}

function pace({ count: n, minutes }: Of<'pace'>): Options {
  const [all, time] = [number(n), duration(minutes)];
  return [
    `${capital(all)} Bilder in ${time.dative}.`,
    `Alle ${all} Fotos entstanden innerhalb von ${time.dative}.`,
    `Zwischen dem ersten und dem letzten der ${all} liegen nur ${time.accusative}.`,
  ];
}

function move({ place, from, km, local, day }: Of<'move'>, voice: Voice): Options {
  const spot = where(place) ?? '';
  const [town, left] = [townOf(place), townOf(from)];
  const far = km !== null && km >= 2 ? kilometres(km) : null;
  const away = far === null ? '' : `, ${far} entfernt`;
  const at = local === null ? null : clock(local);
  if (day !== null) {
    const on = day.as === 'date' ? date(day.local, { year: true }) : weekday(day.local);
    return [
      `Am ${on} geht es ${spot} weiter${away}.`,
      town !== null && `Am ${on} folgt ${town}${away}.`,
      town !== null && `Am ${on} sind die Fotos aus ${town}${away}.`,
      voice.person === 'first' && `Am ${on} bin ich ${spot}${away}.`,
    ];
  }
  return [
    at === null ? `Dann geht es ${spot} weiter${away}.` : `Um ${at} geht es ${spot} weiter${away}.`,
    town !== null && left !== null && far !== null && `Von ${left} sind es ${far} nach ${town}.`,
    town !== null && `Dann kommt ${town}${away}.`,
    town !== null && left !== null && `Auf ${left} folgt ${town}${away}.`,
    town !== null && at !== null && `Ab ${at} sind die Fotos aus ${town}.`,
    voice.person === 'first' && at !== null && `Um ${at} bin ich ${spot}.`,
  ];
}

function end({ local, who, others }: Of<'end'>, voice: Voice): Options {
  const at = clock(local);
  const all = who.length + others;
  if (all === 0) {
    return voice.person === 'first'
      ? [`Das letzte Foto mache ich um ${at}.`]
      : [`Das letzte Foto ist von ${at}.`, `Um ${at} ist Schluss.`];
  }
  const them = people(who, others);
  return [
    `Das letzte Foto, um ${at}, zeigt ${them}.`,
    `Zuletzt, um ${at}, ${all === 1 ? 'ist' : 'sind'} ${them} zu sehen.`,
    `Den Schluss ${all === 1 ? 'macht' : 'machen'} um ${at} ${them}.`,
    voice.person === 'first' && `Mein letztes Foto, um ${at}, zeigt ${them}.`,
  ];
}
