import type { Message, MessageKind, Teller, Voice } from './messages.ts';
import { openingEn, timeEn, type Options } from './openingsEn.ts';
import { sceneEn } from './sceneEn.ts';
import {
  capital,
  count,
  date,
  duration,
  fromWhere,
  kilometres,
  list,
  neutralEnglish,
  number,
  people,
  peopleAnd,
  weekday,
  where,
} from './phrasesEn.ts';
import { captionEn, altEn } from './captionsEn.ts';
import { tonedEn } from './tonedEn.ts';
import { headingEn, standfirstEn, titleEn, whoLineEn } from './titlesEn.ts';

/** The built-in narrator's English: plain sentences, in the present tense of someone leafing through photos. */
export const english: Teller = {
  say: (message, voice) => ({
    plain: applicable(sentences(message, voice)),
    toned: applicable(tonedEn(message, voice)),
  }),
  heading: headingEn,
  title: titleEn,
  standfirst: standfirstEn,
  caption: captionEn,
  alt: altEn,
  whoLine: whoLineEn,
  whoHeading: 'Who is in it',
  galleryHeading: 'More photos',
  neutralWords: neutralEnglish,
};

function applicable(options: Options): readonly string[] {
  return options.filter((text): text is string => typeof text === 'string');
}

function sentences(message: Message, voice: Voice): Options {
  switch (message.kind) {
    case 'opening':
      return openingEn(message, voice);
    case 'place-only':
      return placeOnly(message, voice);
    case 'throughout':
      return throughout(message);
    case 'often':
      return often(message);
    case 'scene':
      return sceneEn(message.steps, voice);
    case 'each':
      return [
        `${people(message.who)} each have pictures of their own.`,
        `There are pictures of ${people(message.who)}, each alone.`,
        `${people(message.who)} can each be seen alone.`,
      ];
    case 'mix':
      return mix(message, voice);
    case 'row':
      return [
        `The next ${number(message.count)} are of ${people([message.who])}.`,
        `${capital(number(message.count))} pictures of ${people([message.who])} follow.`,
        `Then ${people([message.who])}, ${message.count === 2 ? 'twice' : `${number(message.count)} times`}.`,
        `${capital(number(message.count))} more show ${people([message.who])}.`,
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

function placeOnly({ place, from, photos }: Of<'place-only'>, { person }: Voice): Options {
  const spot = where(place) ?? '';
  if (from === null) {
    if (photos === 'some') {
      return [person === 'first' ? `We begin ${spot}.` : `It begins ${spot}.`];
    }
    return [person === 'first' ? `We took the photos ${spot}.` : `The photos were taken ${spot}.`];
  }
  return [
    person === 'first'
      ? `From here on we are ${spot}.`
      : `From here on the photos are from ${fromWhere(place) ?? ''}.`,
  ];
}

function throughout({ who, of }: Of<'throughout'>): Options {
  const them = people(who);
  const is = who.length > 1 ? 'are' : 'is';
  const all = of === 2 ? 'both' : `all ${number(of)}`;
  return [
    `${them} ${is} in ${all} of these photos.`,
    of > 2 && `Not one of the ${number(of)} photos is without ${them}.`,
    `${capital(all)} photos show ${them}.`,
    `${them} can be seen in ${all} photos.`,
  ];
}

function often({ who, count: n, of }: Of<'often'>): Options {
  const them = people([who]);
  const [some, all] = [number(n), number(of)];
  return [
    `${them} is in ${some} of these ${all} photos.`,
    `${capital(some)} of these ${all} photos show ${them}.`,
    `Of these ${all} pictures, ${some} are of ${them}.`,
    `${them} can be seen in ${some} of the ${all} photos here.`,
    `${them} turns up in ${some} of these ${all}.`,
    // Of three, two are "most" only to a machine.
    of >= 6 && n >= of * 0.65 && `Most of these ${all} photos show ${them}.`,
  ];
}

function mix({ of, solo, pairs, groups }: Of<'mix'>, { person }: Voice): Options {
  const { count: n, least, most } = groups;
  const some = (count: number, of: string): string =>
    count === 1 ? `one is of ${of}` : `${number(count)} are of ${of}`;
  const parts = [
    solo > 0 && some(solo, solo === 1 ? 'one person' : 'one person each'),
    pairs > 0 && some(pairs, 'two people'),
    n > 0 &&
      some(
        n,
        n === 1
          ? `${number(most)} people together`
          : least === most
            ? `${number(most)} people each`
            : `${number(least)} to ${number(most)} people`,
      ),
  ].filter((part) => part !== false);
  const our = person === 'first' ? 'our ' : 'these ';
  const alike = solo === of ? 'one person' : pairs === of ? 'two people' : null;
  if (alike !== null || n === of) {
    const crowd = least === most ? number(most) : `${number(least)} to ${number(most)}`;
    return [`Each of ${our}${number(of)} pictures shows ${alike ?? `${crowd} people`}.`];
  }
  return [`Of ${our}${number(of)} pictures, ${list(parts)}.`, `${capital(list(parts))}.`];
}

function fullest({ who, others }: Of<'fullest'>): Options {
  const all = who.length + others;
  const everyone = count(all, 'person', 'people');
  const among =
    who.length === 0 ? '' : others === 0 ? `: ${people(who)}` : `, ${people(who)} among them`;
  return [
    `The fullest picture has ${everyone} in it${among}.`,
    `One picture gathers ${everyone}${among}.`,
    `${capital(everyone)} are in one picture${among}.`,
  ];
}

function portrait({ who, shown, all }: Of<'portrait'>, voice: Voice): Options {
  const them = who === null ? 'the same person' : people([who]);
  const our = voice.person === 'first' ? 'our' : 'the';
  const rest = all - shown;
  if (rest === 0) {
    return shown === 1
      ? [`It shows ${them}.`]
      : [
          `${capital(shown === 2 ? 'both' : `all ${number(shown)}`)} show ${them}.`,
          `${capital(them)} is in ${shown === 2 ? 'both' : `all ${number(shown)}`}.`,
        ];
  }
  const [other, follow] = rest === 1 ? ['the other one', 'follows'] : ['the others', 'follow'];
  const later = `${other}, nearly the same, ${follow} at the end`;
  return shown === 1
    ? [`One of ${our} ${number(all)} pictures of ${them} stands for all; ${later}.`]
    : [
        `${capital(number(shown))} of ${our} ${number(all)} pictures of ${them} are here; ${later}.`,
      ];
}

function light({ sun, half, local }: Of<'light'>, voice: Voice): Options {
  const morning = half === 'am';
  const time = local === null ? null : timeEn(local, voice);
  const at = time === null ? '' : ` ${time.at}`;
  const when = time === null ? null : capital(time.at);
  switch (sun) {
    case 'down':
      return morning
        ? [`It is still dark${at}.`, `The sun is not up yet${at}.`]
        : [
            `It is dark${at}.`,
            when !== null && `${when} it is dark.`,
            when === null && 'It is already dark.',
          ];
    case 'twilight':
      return morning
        ? [`The sun has yet to rise${at}.`, `The sun is still below the horizon${at}.`]
        : [
            when !== null && `${when} the sun has set.`,
            `The sun has just set${at}.`,
            `The sun is down, but it is not dark yet${at}.`,
          ];
    case 'low':
      return morning
        ? [`The sun is barely up${at}.`, `The sun is still low${at}.`]
        : [
            `The sun is low${at}.`,
            when !== null && `${when} the sun is close to setting.`,
            when === null && 'It is not long until sunset.',
          ];
    case 'up':
      return [`The sun is up${at}.`];
  }
}

function pause({ local, minutes }: Of<'pause'>, voice: Voice): Options {
  const { at, is } = timeEn(local, voice);
  const gap = duration(minutes);
  return voice.person === 'first'
    ? [
        `${capital(gap)} later, ${at}, we took the next photo.`,
        `We took no photo for ${gap}; the next is from ${is}.`,
        `${capital(at)} we took the next photo.`,
      ]
    : [
        `${capital(gap)} later, ${at}, comes the next photo.`,
        `The next photo, ${gap} later, is from ${is}.`,
        `It is ${is} when the next photo is taken.`,
      ];
}

function pace({ count: n, minutes }: Of<'pace'>, voice: Voice): Options {
  const [all, time] = [number(n), duration(minutes)];
  return voice.person === 'first'
    ? [`We took all ${all} photos within ${time}.`, `It took us ${time} for ${all} photos.`]
    : [
        `All ${all} photos were taken within ${time}.`,
        `The first and the last of the ${all} are only ${time} apart.`,
      ];
}

function move({ place, from, km, local, day }: Of<'move'>, voice: Voice): Options {
  const name = fromWhere(place) ?? '';
  const spot = where(place) ?? '';
  const left = fromWhere(from) ?? '';
  const far = km !== null && km >= 2 ? kilometres(km) : null;
  const at = local === null ? null : timeEn(local, voice).at;
  const away = far === null ? '' : `, ${far} away`;
  const we = voice.person === 'first';
  if (day !== null) {
    const on = day.as === 'date' ? date(day.local, { year: true }) : weekday(day.local);
    return we
      ? [`On ${on} we are ${spot}${away}.`, `On ${on} we go on ${spot}${away}.`]
      : [`On ${on} it is ${name}${away}.`, `${capital(name)} follows on ${on}${away}.`];
  }
  if (we) {
    return [
      at !== null && `${capital(at)} we are ${spot}${away}.`,
      `Then we are ${spot}${away}.`,
      far !== null && `From ${left} we have ${far} to ${name}.`,
      `After ${left} we come to ${name}${away}.`,
    ];
  }
  return [
    at !== null && `${capital(at)} it is ${name}${away}.`,
    far !== null && `From ${left} it is ${far} to ${name}.`,
    far !== null && at !== null && `${capital(name)}, ${far} further on, follows ${at}.`,
    `Then it is ${name}${away}.`,
    `${capital(name)} comes after ${left}${away}.`,
  ];
}

function end({ local, who, others }: Of<'end'>, voice: Voice): Options {
  const { at, is } = timeEn(local, voice);
  const we = voice.person === 'first';
  if (who.length + others === 0) {
    return we
      ? [`We took the last photo ${at}.`, `Our last photo is from ${is}.`]
      : [`The last photo is from ${is}.`, `It ends ${at}.`];
  }
  const them = peopleAnd(who, others);
  return we
    ? [`Our last photo, ${at}, is of ${them}.`, `We end ${at} with ${them}.`]
    : [`The last photo, ${at}, is of ${them}.`, `It ends ${at} with ${them}.`];
}
