import type { Message, MessageKind, Step, Voice } from './messages.ts';
import {
  daysOff,
  firstOfAllEn,
  openingWordsEn,
  timeEn,
  whenItStartsEn,
  type Options,
} from './openingsEn.ts';
import {
  capital,
  count,
  days,
  duration,
  fromWhere,
  fullDate,
  kilometres,
  number,
  people,
  peopleAnd,
  where,
} from './phrasesEn.ts';

type Of<K extends MessageKind> = Extract<Message, { kind: K }>;

/** Sentences that only one tone would use; they add a manner, never a fact. */
export function tonedEn(message: Message, voice: Voice): Options {
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
      const them = people(message.who);
      const [is, s] = message.who.length > 1 ? ['are', ''] : ['is', 's'];
      return [
        `${them} ${is} there in all ${number(message.of)}, from the first to the last.`,
        `And ${them} belong${s} to every one of the ${number(message.of)}.`,
      ];
    }
    case 'often':
      return [
        message.count > 2 &&
          `${people([message.who])} keeps coming back: ${number(message.count)} of the ${number(message.of)} have ${people([message.who])} in them.`,
        `${number(message.count)} of the ${number(message.of)} belong to ${people([message.who])}.`,
      ].map((text) => text && capital(text));
    case 'fullest': {
      const all = count(message.who.length + message.others, 'person', 'people');
      const them = amongEn(message, (some) => `, ${some} among them`);
      return [`And once ${all} come together in a single picture${them}.`];
    }
    case 'each':
      return [`${people(message.who)} each have pictures all to themselves.`];
    case 'light':
      if (message.half === 'am') return [];
      return message.sun === 'low'
        ? ['It is the last sun of the day.', 'The day has only a little sun left.']
        : message.sun === 'twilight'
          ? ['The sun is gone, but a little light is still there.']
          : [];
    case 'pause':
      return [
        `Then, for ${duration(message.minutes)}, no photo at all; the next is from ${timeEn(message.local, voice).is}.`,
      ];
    case 'move': {
      const name = fromWhere(message.place) ?? '';
      const far = message.km !== null && message.km >= 2 ? `, ${kilometres(message.km)} away` : '';
      return message.day === null
        ? [`And then there is ${name}${far}.`, we && `And then we come to ${name}${far}.`]
        : [];
    }
    case 'end': {
      const { at } = timeEn(message.local, voice);
      const all = message.who.length + message.others;
      return all === 0
        ? [`And so it ends, ${at}.`]
        : [`And so it ends, ${at}, with ${peopleAnd(message.who, message.others)}.`];
    }
    default:
      return [];
  }
}

function warmOpening(message: Of<'opening'>, voice: Voice): Options {
  const words = openingWordsEn(message, voice);
  const { at, day, spot, name, from, away, half } = words;
  const we = voice.person === 'first';
  const them = firstOfAllEn(message);
  switch (message.how) {
    case 'start': {
      const when = whenItStartsEn(message, words);
      return we
        ? [`It all begins for us${spot} ${when}${them === null ? '' : `, with ${them}`}.`]
        : [
            `It all begins${spot} ${when}${them === null ? '' : `, with ${them}`}.`,
            them !== null && `It is ${them} with whom it all begins,${spot} ${when}.`,
          ];
    }
    case 'same-day':
      return words.left !== null && name !== null
        ? [
            we
              ? `And our day goes on${spot}${away}.`
              : `And the day goes on: ${name}${from}, ${at}.`,
          ]
        : [];
    case 'next-day':
      if (words.left === null || name === null) {
        return [
          spot !== '' && `A new day, and still${spot}: ${day}, ${at}${half}.`,
          we && spot !== '' && `And we have one more day${spot}: ${day}, ${at}${half}.`,
        ];
      }
      return message.again
        ? [`And on ${day} it is ${name} once more.`]
        : [
            `A new day, and with it ${name}${from}.`,
            `${day} brings ${name}${away}.`,
            we && `A new day finds us${spot}${from}.`,
            we && `${day} brings us to ${name}${away}.`,
          ];
    case 'days-later': {
      const full = fullDate(message.local, { year: message.tellYear });
      if (message.days === null) return [];
      const gone = capital(days(message.days));
      const go = /^An? /.test(gone) ? 'goes' : 'go';
      return [`${gone} ${go} by, and then it is ${name === null ? full : `${name}, on ${full}`}.`];
    }
    default:
      return [];
  }
}

function journalistic(message: Message, voice: Voice): Options {
  switch (message.kind) {
    case 'opening': {
      const words = openingWordsEn(message, voice);
      const { at, is, day, spot, name, from } = words;
      const them = firstOfAllEn(message);
      const place = name === null ? '' : `${capital(name)}, `;
      switch (message.how) {
        case 'start':
          return [
            `${place}${dateline(whenItStartsEn(message, words))}: the first photo ${them === null ? 'is taken' : `shows ${them}`}.`,
          ].map(capital);
        case 'same-day':
          return words.left !== null && name !== null
            ? [`${capital(name)}, ${is}${from}: the next stop of the day.`]
            : [];
        case 'next-day':
          return words.left !== null && name !== null
            ? [
                `${day}, ${capital(name)}${from}: the first photo is taken ${at}.`,
                `The photos of ${day} were taken${spot}${from}, the first ${at}.`,
              ]
            : [name !== null && `${day}, ${capital(name)}: the first photo is taken ${at}.`];
        case 'days-later': {
          const full = fullDate(message.local, { year: message.tellYear });
          return [
            name !== null && `${full}, ${capital(name)}${from}: the first photo is taken ${at}.`,
          ];
        }
        default:
          return [];
      }
    }
    case 'throughout':
      return [
        `${people(message.who)} ${message.who.length > 1 ? 'appear' : 'appears'} in each of the ${number(message.of)} photos.`,
      ];
    case 'often':
      return [
        `${people([message.who])} appears in ${number(message.count)} of ${number(message.of)} photos.`,
      ];
    case 'fullest': {
      const all = count(message.who.length + message.others, 'person', 'people');
      const them = amongEn(message, (some) => `, including ${some}`);
      return [`The largest group comprises ${all}${them}.`];
    }
    case 'pause':
      return [
        `No photo was taken for ${duration(message.minutes)}; the next is from ${timeEn(message.local, voice).is}.`,
      ];
    case 'end': {
      const all = message.who.length + message.others;
      const { at } = timeEn(message.local, voice);
      return [
        all === 0
          ? `The last photo was taken ${at}.`
          : `The last photo, taken ${at}, shows ${peopleAnd(message.who, message.others)}.`,
      ];
    }
    default:
      return [];
  }
}

/** Who is in a full picture: all of them, or those who are called something among the others. */
function amongEn({ who, others }: Of<'fullest'>, some: (them: string) => string): string {
  if (who.length === 0) return '';
  return others === 0 ? `: ${people(who)}` : some(people(who));
}

/** `Friday, 3:12 pm` from `on Friday, at 3:12 pm`. */
function dateline(when: string): string {
  return when.replace(/^on /, '').replace(/(^|, )at /, '$1');
}

function humorous(message: Message, voice: Voice): Options {
  const we = voice.person === 'first';
  switch (message.kind) {
    case 'opening':
      return humorousOpening(message, voice);
    case 'throughout': {
      const them = people(message.who);
      return [
        `${them} ${message.who.length > 1 ? 'manage' : 'manages'} to be in all ${number(message.of)}, without exception.`,
        `Anyone looking for ${them} need not look far: all ${number(message.of)} photos will do.`,
      ];
    }
    case 'often':
      return [
        `${people([message.who])} makes it into ${number(message.count)} of the ${number(message.of)}.`,
        message.count > 2 &&
          `The camera has a habit called ${people([message.who])}: ${number(message.count)} of the ${number(message.of)}.`,
      ];
    case 'fullest': {
      const all = count(message.who.length + message.others, 'person', 'people');
      const them = amongEn(message, (some) => `, ${some} included`);
      return [`The prize for the fullest picture goes to the one with ${all}${them}.`];
    }
    case 'each':
      return [`${people(message.who)} each get a picture without having to share it.`];
    case 'portrait':
      return message.shown < 3
        ? []
        : [
            `${capital(number(message.shown))} pictures, one face${message.who === null ? '' : `: ${people([message.who])} has the stage alone`}${
              message.all === message.shown
                ? ''
                : message.who === null
                  ? ', and more of it at the end'
                  : ', and keeps it until the end'
            }.`,
          ];
    case 'light':
      return message.half === 'am'
        ? [
            message.sun === 'low' && 'The sun is barely up; the camera already is.',
            message.sun !== 'low' && 'The sun is not up yet; the camera is.',
          ]
        : [
            message.sun === 'low' && 'The sun is about to call it a day; the camera is not.',
            message.sun === 'twilight' && 'The sun has called it a day; the camera has not.',
            message.sun === 'down' && 'It is dark, which does not stop the camera.',
          ];
    case 'pause': {
      const gap = duration(message.minutes);
      const { at } = timeEn(message.local, voice);
      return [
        `Here the camera takes ${gap} off; ${at} it is back at work.`,
        we && `For ${gap} we manage without a photo; ${at} it is over.`,
      ];
    }
    case 'pace':
      return [
        `${capital(number(message.count))} pictures in ${duration(message.minutes)}: the camera is in a hurry.`,
      ];
    case 'move': {
      const name = fromWhere(message.place) ?? '';
      const far = message.km !== null && message.km >= 2 ? kilometres(message.km) : null;
      return message.day === null && far !== null
        ? [
            `Then, ${far} on, ${name}; how, the photos do not say.`,
            we &&
              `Then, ${far} on, we are ${where(message.place) ?? ''}; how, our photos do not say.`,
          ]
        : [];
    }
    case 'end': {
      const { at } = timeEn(message.local, voice);
      const all = message.who.length + message.others;
      return all === 0
        ? [`${capital(at)} the camera has had enough.`]
        : [`The last word, ${at}, goes to ${peopleAnd(message.who, message.others)}.`];
    }
    default:
      return [];
  }
}

function humorousOpening(message: Of<'opening'>, voice: Voice): Options {
  const words = openingWordsEn(message, voice);
  const { at, day, spot, name, far, left, away } = words;
  const we = voice.person === 'first';
  const them = firstOfAllEn(message);
  const gone = message.days === null ? null : days(message.days);
  switch (message.how) {
    case 'start': {
      const when = whenItStartsEn(message, words);
      return [
        message.who.length === 0
          ? `Every story needs a first photo; ${we ? 'ours' : 'this one'} was taken${spot} ${when}.`
          : `Somebody has to be first: ${them ?? ''},${spot} ${when}.`,
      ];
    }
    case 'same-day': {
      const gap = message.gapMinutes === null ? null : duration(message.gapMinutes);
      if (left !== null && name !== null) {
        return [
          far !== null &&
            `It is ${far} to ${name}, and the photos do not say how; ${at} the camera is simply there.`,
          we &&
            far !== null &&
            `It is ${far} to ${name}, and our photos do not say how; ${at} we are simply there.`,
        ];
      }
      return [gap !== null && `The camera rests for ${gap}; ${at} it is back at work${spot}.`];
    }
    case 'next-day':
      if (left === null || name === null) {
        return [
          spot !== '' && `${day} comes, ${name ?? ''} stays.`,
          we && spot !== '' && `${day} comes, and we stay${spot}.`,
        ];
      }
      return message.again
        ? [`${day} cannot do without ${name} either.`]
        : [
            `${capital(left)} has had its day, and ${day} goes to ${name}${away}.`,
            far !== null &&
              `${capital(far)} lie between ${left} and ${name}, and the photos keep quiet about them; ${day} is${spot}.`,
            we &&
              `${capital(left)} will have to manage without us: on ${day} we are${spot}${away}.`,
          ];
    case 'days-later': {
      const full = fullDate(message.local, { year: message.tellYear });
      return [
        gone !== null &&
          `Then the camera takes ${daysOff(message.days)} off; on ${full} it is back at work${spot}.`,
        we &&
          gone !== null &&
          `For ${daysOff(message.days)} we manage without a single photo; on ${full} it is over.`,
      ];
    }
    default:
      return [];
  }
}

/** The manner of one step of a scene; without capital and full stop. */
export function tonedStepEn(step: Step, before: string, voice: Voice): Options {
  const { who, others, added, how } = step;
  const all = who.length + others;
  if (step.fresh.length + step.back.length > 0) return [];
  const everyone = peopleAnd(who, others);
  // With people nobody knows among them, it is not those who were added that make the number.
  const joins = how === 'join' && others === 0 && added.length > 0 && all > added.length;
  switch (voice.tone) {
    case 'warm':
      if (joins)
        return [
          `${before}there are ${number(all)} of them, now that ${people(added)} ${added.length === 1 ? 'is' : 'are'} there`,
        ];
      if (all >= 2 && all <= 4 && others === 0) return [`${before}${everyone} are together`];
      return [];
    case 'humorous':
      if (joins)
        return [
          `${before}${people(added)} ${added.length === 1 ? 'makes' : 'make'} it ${number(all)}`,
        ];
      if (how === 'fewer' && all === 1) return [`${before}${everyone} has the picture alone`];
      if (how === 'swap' && all <= 3) return [`${before}it is the turn of ${everyone}`];
      if (all >= 5)
        return [
          `${before}the picture has to hold ${count(all, 'person', 'people')}${who.length === 0 ? '' : `, ${people(who)} among them`}`,
        ];
      return [];
    default:
      return [];
  }
}
