import type { CaptureTime } from '../../contract/photo.ts';

/** A date of eight digits, perhaps with separators, and perhaps a time after it; not part of a longer number. */
const dateAndTime =
  /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?:(?:[-_ T]|, | at )+(\d\d)([-_.:h]?)(\d\d)\6(\d\d)(?:[-_.]?(\d{3})(?!\d))?)?(?!\d)/;

/**
 * Reads the time of capture that many phones and programs put into the name of a photo.
 *
 * Understands `IMG_20160304_123310.jpg`, `2016-03-04 12.33.10.jpg`,
 * `Screenshot_2020-01-02-03-04-05.png` and the like. A name with a date alone (`IMG-20160102-WA0001.jpg`) gives
 * the day; `PXL_...`, where the phone writes UTC, gives null.
 *
 * @param name without folder
 * @returns local time without zone, or a day; null when the name tells no possible time
 */
export function timeFromName(name: string): CaptureTime | null {
  const match = name.startsWith('PXL_') ? null : dateAndTime.exec(name);
  if (!match) return null;
  const [, year, , month, date, hour, , minute, second, milliseconds] = match;
  if (hour === undefined) {
    const day = `${year}-${month}-${date}`;
    if (!isPossible(`${day}T00:00:00`)) return null;
    return {
      local: day,
      precision: 'day',
      offset: null,
      zone: null,
      offsetSource: 'unknown',
      source: 'filename',
      witnesses: [],
    };
  }
  const local = `${year}-${month}-${date}T${hour}:${minute}:${second}`;
  if (!isPossible(local)) return null;
  return {
    local: milliseconds === undefined ? local : `${local}.${milliseconds}`,
    precision: 'second',
    offset: null,
    zone: null,
    offsetSource: 'unknown',
    source: 'filename',
    witnesses: [],
  };
}

/** Date accepts 2016-02-30 and moves it; a time that does not come back as it was is no time. */
function isPossible(local: string): boolean {
  const time = new Date(`${local}Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(local);
}
