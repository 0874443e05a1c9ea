import { dayOf, daysBetween, minutesBetween, storyDayOf } from '../clock.ts';
import type { Happening } from './happening.ts';
import type { Memory } from './memory.ts';
import { about, datedOf, of, type Dated } from './timed.ts';
import { holidayAt } from '../holidays.ts';
import type { Chapter, Shot } from '../storyPlan.ts';

export function pausesIn({ moments, minutes }: Chapter): readonly Happening[] {
  const photos = datedOf(moments);
  const gaps = photos.slice(1).flatMap((photo, index) => {
    const before = photos[index];
    return before ? [{ before, photo, minutes: (photo.instant - before.instant) / 60_000 }] : [];
  });
  const widest = gaps.reduce<(typeof gaps)[number] | null>(
    (a, b) => (a && a.minutes >= b.minutes ? a : b),
    null,
  );
  if (!widest || widest.minutes < Math.max(120, 0.3 * (minutes ?? 0))) return [];
  // Over a night, that nobody takes photos is no news.
  const nights = daysBetween(storyDayOf(widest.before.local), storyDayOf(widest.photo.local));
  if (nights > 0 && nights < 4) return [];
  return [
    {
      kind: 'pause',
      minutes: widest.minutes,
      from: widest.before.local,
      ...of(widest.photo),
      photos: [widest.before.path, widest.photo.path],
    },
  ];
}

const sunWords =
  /sun(?:set|rise)|dawn|dusk|sonnen(?:auf|unter)gang|dämmerung|(?:lever|coucher) d[eu]/iu;

export function lightIn(photos: readonly Shot[], { minutes }: Chapter): readonly Happening[] {
  if ((minutes ?? 0) > 30 * 60) return [];
  // Who wrote of the sunset has told it.
  if (photos.some(({ words }) => sunWords.test(words ?? ''))) return [];
  const dated = datedOf(photos);
  const hour = (photo: Dated): number => Number(photo.local.slice(11, 13));
  const dark = (photo: Dated): boolean => photo.sun === 'twilight' || photo.sun === 'down';
  const early = dated[0];
  const dawn =
    early && dark(early) && hour(early) >= 4 && hour(early) < 11
      ? [{ kind: 'light', light: 'before-sunrise', ...of(early) } as const]
      : [];
  // That it is dark at night is no news; the last light is.
  const late = dated.find((photo) => photo.sun === 'twilight' && hour(photo) >= 15);
  const lit = dated.some((photo) => photo.sun === 'up' || photo.sun === 'low');
  const dusk = late && lit ? [{ kind: 'light', light: 'after-sunset', ...of(late) } as const] : [];
  return [...dawn, ...dusk];
}

export function holidaysIn(photos: readonly Shot[], memory: Memory): readonly Happening[] {
  return datedOf(photos).flatMap((photo): readonly Happening[] => {
    const day = dayOf(photo.local);
    const country = photo.place?.country ?? null;
    const holiday = holidayAt(day, country);
    // The night of a holiday is no further one.
    if (holiday === null || [day, storyDayOf(photo.local)].includes(memory.holiday ?? ''))
      return [];
    memory.holiday = day;
    return [{ kind: 'holiday', holiday, country, ...of(photo) }];
  });
}

export function paceIn({ moments }: Chapter): readonly Happening[] {
  const dated = datedOf(moments);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < 5 || dated.length < moments.length) return [];
  const minutes = minutesBetween(first.local, last.local);
  if (minutes < 20 || minutes > 20 * 60) return [];
  return [{ kind: 'pace', count: dated.length, minutes, ...about(moments) }];
}
