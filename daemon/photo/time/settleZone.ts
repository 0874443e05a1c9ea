import type { CaptureTime, TimeStatement } from '../../contract/photo.ts';
import { message, type Message } from '../../shared/words/message.ts';
import { offsetIn, offsetMinutesIn, wallClockIn } from './zoneClock.ts';

/** A time with the offset it is settled to have, and how that came about. */
export interface SettledTime {
  readonly time: Pick<CaptureTime, 'local' | 'precision' | 'offset' | 'offsetSource'>;
  readonly reason: Message;
  /** Other statements that took part, with how. */
  readonly used: ReadonlyMap<TimeStatement, Message>;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Satellites' times in photos are those of the last fix, and clocks of cameras drift. */
const driftMs = 20 * minuteMs;

/**
 * Makes one of the believed statement, its offset, the place's zone and the satellites' time: the wall clock of the
 * place, with the place's offset.
 *
 * The offset of a file says which instant is meant. Where the place keeps other clocks, the time is theirs; unless
 * the satellites say that the clock was right and the offset is of somewhere else, where the file was edited.
 *
 * @param chosen the believed statement
 * @param credible all that can be believed, `chosen` among them
 * @param zone IANA zone of the place; null when unknown
 */
export function settleZone(
  chosen: TimeStatement,
  credible: readonly TimeStatement[],
  zone: string | null,
): SettledTime {
  const { local, precision } = chosen;
  const plain = (reason: Message): SettledTime => ({
    time: { local, precision, offset: null, offsetSource: 'unknown' },
    reason,
    used: new Map(),
  });
  if (precision !== 'second') return plain(message('time.mostWeight'));
  if (chosen.utc) return ofInstant(chosen, zone);
  const place = zone === null || /^Etc\//.test(zone) ? null : zone;
  const satellites = credible.find(({ source, utc }) => source === 'gps' && utc === true);
  const own = chosen.offset ?? lentOffset(chosen, credible);
  const wall = Date.parse(`${local}Z`);
  if (place === null) {
    if (own !== null) return told(chosen, own, 'exif', message('time.mostWeight'));
    if (satellites === undefined && zone !== null) {
      return told(chosen, offsetIn(zone, local), 'gps', message('time.mostWeight'));
    }
    return satellites === undefined
      ? plain(message('time.mostWeight'))
      : againstSatellites(chosen, satellites);
  }
  const atPlace = offsetIn(place, local);
  if (satellites !== undefined) {
    const instant = Date.parse(`${satellites.local}Z`);
    const fitsPlace = isNear(wall - minutesOf(atPlace) * minuteMs - instant);
    if (fitsPlace) {
      const reason =
        own !== null && own !== atPlace
          ? message('time.clockBorneOut', { offset: own })
          : message('time.borneOut');
      return told(chosen, atPlace, own === atPlace ? 'exif' : 'gps', reason, satellites);
    }
    const fitsOwn = own !== null && isNear(wall - minutesOf(own) * minuteMs - instant);
    if (!fitsOwn && own === null) {
      const shifted = shiftedClock(
        wall - minutesOf(atPlace) * minuteMs - instant,
        minutesOf(atPlace),
      );
      if (shifted !== null) {
        const there = wallClockIn(place, wall - minutesOf(atPlace) * minuteMs - shifted);
        if (there !== null) {
          const hours = Math.round((shifted / minuteMs / 60) * 100) / 100;
          const key = hours > 0 ? 'time.clockAhead' : 'time.clockBehind';
          const reason = message(key, { hours: Math.abs(hours) });
          return told(
            { ...chosen, ...keepFraction(there, local) },
            there.offset,
            'gps',
            reason,
            satellites,
          );
        }
      }
    }
  }
  if (own === null) return told(chosen, atPlace, 'gps', message('time.mostWeight'));
  const instant = wall - minutesOf(own) * minuteMs;
  const there = wallClockIn(place, instant);
  if (there === null || minutesOf(own) === offsetMinutesIn(place, instant)) {
    return told(chosen, own, 'exif', message('time.offsetOfPlace'));
  }
  const reason = message('time.otherOffset', { offset: own });
  return told({ ...chosen, ...keepFraction(there, local) }, there.offset, 'gps', reason);
}

function told(
  { local, precision }: TimeStatement,
  offset: string | null,
  offsetSource: CaptureTime['offsetSource'],
  reason: Message,
  satellites?: TimeStatement,
): SettledTime {
  return {
    time: { local, precision, offset, offsetSource: offset === null ? 'unknown' : offsetSource },
    reason,
    used: new Map(satellites === undefined ? [] : [[satellites, message('time.satellites')]]),
  };
}

/** Only the instant is known: told by the place's clocks; without a place the day is all that can be said. */
function ofInstant(chosen: TimeStatement, zone: string | null): SettledTime {
  const instant = Date.parse(`${chosen.local}Z`);
  const there = zone === null ? null : wallClockIn(zone, instant);
  if (there === null) {
    return told(
      { ...chosen, local: chosen.local.slice(0, 10), precision: 'day' },
      null,
      'unknown',
      message('time.greenwichOnly'),
    );
  }
  const time = { ...chosen, ...keepFraction(there, chosen.local) };
  return told(time, there.offset, 'gps', message('time.instant'));
}

/** Without a zone, on ships and in planes: the clock against the satellites gives its offset. */
function againstSatellites(chosen: TimeStatement, satellites: TimeStatement): SettledTime {
  const ahead = Date.parse(`${chosen.local}Z`) - Date.parse(`${satellites.local}Z`);
  const quarters = Math.round(ahead / (15 * minuteMs));
  const exact = Math.abs(ahead - quarters * 15 * minuteMs) < 5 * minuteMs;
  if (!exact || Math.abs(quarters) > 14 * 4) {
    return told(chosen, null, 'unknown', message('time.mostWeight'));
  }
  const [hours, rest] = [Math.floor(Math.abs(quarters) / 4), (Math.abs(quarters) % 4) * 15];
  const two = (value: number): string => String(value).padStart(2, '0');
  const offset = `${quarters < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
  return told(chosen, offset, 'gps', message('time.offsetBySatellites'), satellites);
}

/** The offset another field of the same file gives for the very same time. */
function lentOffset(chosen: TimeStatement, credible: readonly TimeStatement[]): string | null {
  const same = credible.find(
    (one) =>
      one !== chosen &&
      one.offset !== null &&
      one.utc === undefined &&
      // A bare Z is what programs write that do not know.
      (one.source === 'exif' || one.offset !== '+00:00') &&
      one.source !== 'iptc' &&
      one.local.slice(0, 19) === chosen.local.slice(0, 19),
  );
  return same?.offset ?? null;
}

/** Two clocks agree; a date stamp may be the local one beside a time of Greenwich. */
function isNear(ms: number): boolean {
  const off = Math.abs(ms);
  return off < driftMs || Math.abs(off - dayMs) < driftMs;
}

/** Zones a quarter of an hour beside the others, in minutes: Nepal's, Eucla's, the Chathams' in winter and summer. */
const quarterZones = [345, 525, 765, 825];

/**
 * How far a camera's clock is off by whole zones.
 *
 * @param place offset of the place in minutes: odd quarters of an hour lie only between its zone, or the clock's, and others
 * @returns milliseconds; null when the difference is that of no two zones
 */
function shiftedClock(ms: number, place: number): number | null {
  const minutes = Math.round(ms / (15 * minuteMs)) * 15;
  const rest = Math.abs(ms - minutes * minuteMs);
  const tolerance = minutes % 60 === 0 ? 5 * minuteMs : 2 * minuteMs;
  const isOfZones =
    minutes % 30 === 0 || [place, place + minutes].some((zone) => quarterZones.includes(zone));
  return minutes !== 0 && Math.abs(minutes) <= 26 * 60 && rest < tolerance && isOfZones
    ? minutes * minuteMs
    : null;
}

function keepFraction(
  there: { readonly local: string },
  local: string,
): { readonly local: string } {
  return { local: `${there.local.slice(0, 19)}${local.slice(19)}` };
}

/** `+09:00` in minutes; 0 for none. */
function minutesOf(offset: string | null): number {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? '');
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
