import type { Message, MessageKind, Teller, Voice } from './messages.ts';
import { openingEn, type Options } from './openingsEn.ts';
import { sceneEn } from './sceneEn.ts';
import {
  capital,
  clock,
  count,
  date,
  duration,
  fromWhere,
  kilometres,
  neutralEnglish,
  number,
  partialDate,
  people,
  peopleAnd,
  weekday,
  where,
} from './phrasesEn.ts';
import { captionEn, altEn } from './captionsEn.ts';
import { headingEn, standfirstEn, titleEn, whoLineEn } from './titlesEn.ts';

/** The built-in narrator's English: plain sentences, in the present tense of someone leafing through photos. */
export const english: Teller = {
  say: (message, voice) => applicable(sentences(message, voice)),
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
      return message.from
        ? [`From here on the photos are from ${fromWhere(message.place) ?? ''}.`]
        : [`The photos are from ${fromWhere(message.place) ?? ''}.`];
    case 'folder-date':
      return [
        `Their folder is dated ${partialDate(message.date)}.`,
        `They come from a folder dated ${partialDate(message.date)}.`,
      ];
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
  const [is, has] = who.length > 1 ? ['are', 'have'] : ['is', 'has'];
  const all = of === 2 ? 'both' : `all ${number(of)}`;
  return [
    `${them} ${is} in ${all} of them.`,
    of > 2 && `Not one of the ${number(of)} photos is without ${them}.`,
    `${capital(all)} photos show ${them}.`,
    `${them} ${has} a place in ${all}.`,
    `${capital(all)} have ${them} in them.`,
  ];
}

function often({ who, count: n, of }: Of<'often'>): Options {
  const them = people([who]);
  const [some, all] = [number(n), number(of)];
  return [
    `${them} is in ${some} of the ${all}.`,
    `${them} is in ${some} of these ${all} photos.`,
    `${capital(some)} of the ${all} show ${them}.`,
    `${capital(some)} of these ${all} photos have ${them} in them.`,
    `Of the ${all} pictures, ${some} are of ${them}.`,
    `${them} can be seen in ${some} of them.`,
    `${them} turns up in ${some} of the ${all}.`,
    `There are ${some} with ${them}.`,
    n * 2 > of && `Most of the ${all} show ${them}.`,
  ];
}

function fullest({ who, others }: Of<'fullest'>): Options {
  const all = who.length + others;
  const everyone = count(all, 'person', 'people');
  if (who.length === 0) {
    return [
      `The fullest picture has ${everyone} in it.`,
      `One picture gathers ${everyone}.`,
      `${capital(everyone)} are in one picture.`,
    ];
  }
  const among = others === 0 ? `: ${people(who)}` : `, ${people(who)} among them`;
  return [
    `The fullest picture has ${everyone} in it${among}.`,
    `One picture gathers ${everyone}${among}.`,
    `${capital(everyone)} are in one picture${among}.`,
  ];
}

function portrait({ who, shown, all }: Of<'portrait'>): Options {
  const them = who === null ? 'the same person' : people([who]);
  const rest = all - shown;
  const each = shown === 1 ? 'This one shows' : `All ${number(shown)} show`;
  const nearly = `${rest === 1 ? 'one more, nearly the same, follows' : `${number(rest)} more, nearly the same, follow`} at the end`;
  return rest === 0 ? [`${each} ${them}.`] : [`${each} ${them}; ${nearly}.`];
}

function light({ sun, half, local }: Of<'light'>): Options {
  const morning = half === 'am';
  const at = local === null ? '' : ` at ${clock(local)}`;
  const by = local === null ? null : `by ${clock(local)}`;
  switch (sun) {
    case 'down':
      return morning
        ? [`It is still dark${at}.`, `The sun is not up yet${at}.`]
        : [
            `It is dark${at}.`,
            by !== null && `${capital(by)} it is dark.`,
            by !== null && `It has grown dark ${by}.`,
          ];
    case 'twilight':
      return morning
        ? [`The sun has yet to rise${at}.`, `The sun is still below the horizon${at}.`]
        : [
            by !== null && `${capital(by)} the sun has set.`,
            `The sun has just set${at}.`,
            `The sun is down, but it is not dark yet${at}.`,
          ];
    case 'low':
      return morning
        ? [`The sun is barely up${at}.`, `The sun is still low${at}.`]
        : [
            `The sun is low${at}.`,
            by !== null && `${capital(by)} the sun is close to setting.`,
            by !== null && `The sun is low ${by}.`,
          ];
    case 'up':
      return [`The sun is up${at}.`];
  }
}

function pause({ local, minutes }: Of<'pause'>, voice: Voice): Options {
  const at = clock(local);
  const gap = duration(minutes);
  return [
    `${capital(gap)} later, at ${at}, the photos go on.`,
    `It is ${at} before the next photo is taken.`,
    `Nothing for ${gap}; then, at ${at}, the next photo.`,
    `The next photo is from ${at}.`,
    voice.person === 'first' && `I take the next photo at ${at}.`,
  ];
}

function pace({ count: n, minutes }: Of<'pace'>): Options {
  const [all, time] = [number(n), duration(minutes)];
  return [
    `${capital(all)} pictures in ${time}.`,
    `All ${all} photos were taken within ${time}.`,
    `The first and the last of the ${all} are ${time} apart.`,
  ];
}

function move({ place, from, km, local, day }: Of<'move'>, voice: Voice): Options {
  const name = fromWhere(place) ?? '';
  const left = fromWhere(from) ?? '';
  const far = km !== null && km >= 2 ? kilometres(km) : null;
  const at = local === null ? null : clock(local);
  if (day !== null) {
    const on = day.as === 'date' ? date(day.local, { year: true }) : weekday(day.local);
    const away = far === null ? '' : `, ${far} away`;
    return [
      `On ${on} the photos are from ${name}${away}.`,
      `On ${on} it is ${name}${away}.`,
      `${capital(name)} follows on ${on}${away}.`,
      voice.person === 'first' && `On ${on} I am ${where(place) ?? ''}${away}.`,
    ];
  }
  return [
    at !== null && `At ${at} it is ${name}.`,
    far !== null && `From ${left} it is ${far} to ${name}.`,
    far !== null && at !== null && `${capital(name)}, ${far} further on, comes at ${at}.`,
    `Then it is ${name}${far === null ? '' : `, ${far} away`}.`,
    at !== null && `By ${at} the photos are from ${name}.`,
    `${capital(name)} comes after ${left}${far === null ? '' : `, ${far} away`}.`,
    voice.person === 'first' && at !== null && `At ${at} I am ${where(place) ?? ''}.`,
  ];
}

function end({ local, who, others }: Of<'end'>, voice: Voice): Options {
  const at = clock(local);
  const all = who.length + others;
  if (all === 0) {
    return voice.person === 'first'
      ? [`I took the last photo at ${at}.`]
      : [`The last photo is from ${at}.`, `It ends at ${at}.`];
  }
  const them = peopleAnd(who, others);
  return [
    `The last photo, at ${at}, is of ${them}.`,
    `The last to be seen, at ${at}, ${all === 1 ? 'is' : 'are'} ${them}.`,
    `It ends at ${at} with a picture of ${them}.`,
    voice.person === 'first' && `My last photo, at ${at}, is of ${them}.`,
  ];
}
