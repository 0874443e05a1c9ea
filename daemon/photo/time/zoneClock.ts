/**
 * What a zone's clocks showed against UTC when they showed a given time, daylight saving included.
 *
 * A time that came twice, when clocks were set back, counts as its first; one that was skipped counts as before the change.
 *
 * @param local ISO 8601 without zone, `2016-03-04T12:33:10`
 * @param zone IANA name
 * @returns `+09:00`; null when the zone is unknown
 */
export function offsetIn(zone: string, local: string): string | null {
  const wall = Date.parse(`${local}Z`);
  const early = offsetMinutesIn(zone, wall - 24 * 60 * minuteMs);
  const late = offsetMinutesIn(zone, wall + 24 * 60 * minuteMs);
  if (early === null || late === null) return null;
  const fits = [early, late].find(
    (minutes) => offsetMinutesIn(zone, wall - minutes * minuteMs) === minutes,
  );
  return formatOffset(fits ?? early);
}

/**
 * The wall-clock time of a zone at an instant.
 *
 * @param instantMs milliseconds since 1970, UTC
 * @returns ISO 8601 without zone and its offset; null when the zone is unknown
 */
export function wallClockIn(
  zone: string,
  instantMs: number,
): { readonly local: string; readonly offset: string } | null {
  const minutes = offsetMinutesIn(zone, instantMs);
  if (minutes === null) return null;
  const local = new Date(instantMs + minutes * minuteMs).toISOString().slice(0, 19);
  return { local, offset: formatOffset(minutes) };
}

const minuteMs = 60_000;

/** Minutes east of Greenwich in a zone at an instant, milliseconds since 1970; null when the zone is unknown. */
export function offsetMinutesIn(zone: string, instantMs: number): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = parts.formatToParts(instantMs).find(({ type }) => type === 'timeZoneName')?.value;
    const match = /^GMT(?:([+-])(\d\d):(\d\d)(?::\d\d)?)?$/.exec(name ?? '');
    if (match === null) return null;
    const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
    return match[1] === '-' ? -minutes : minutes;
  } catch (error) {
    // Intl knows no such zone, or the instant is no time.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function formatOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
