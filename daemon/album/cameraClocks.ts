import type { ClockProposal } from '../contract/album.ts';
import type { AlbumPhoto, CaptureTime } from '../contract/photo.ts';
import { formatShift } from '../contract/clock.ts';
import { offsetIn } from '../photo/time/zoneClock.ts';
import { message } from '../shared/words/message.ts';

/** By how much a camera's clock is to be set, as the user decided. */
export interface ClockShift {
  readonly camera: string;
  /** To be added to what the clock showed. */
  readonly minutes: number;
}

const minuteMs = 60_000;

/** What a camera is called in messages and decisions: `Nikon D90`. */
export function cameraName({ metadata: { camera } }: AlbumPhoto): string | null {
  const name = [camera?.make, camera?.model].filter(Boolean).join(' ');
  return name === '' ? null : name;
}

/**
 * A photo with its camera's clock set as the user decided; its file stays as it is.
 *
 * @param shifts each adds to those before
 */
export function withShiftedClock(photo: AlbumPhoto, shifts: readonly ClockShift[]): AlbumPhoto {
  const { takenAt } = photo.metadata;
  const minutes = shifts
    .filter(({ camera }) => isCalled(photo, camera))
    .reduce((sum, shift) => sum + shift.minutes, 0);
  const ownClock = takenAt !== null && ['exif', 'xmp', 'raw'].includes(takenAt.source);
  if (minutes === 0 || !ownClock || takenAt.precision !== 'second') return photo;
  return { ...photo, metadata: { ...photo.metadata, takenAt: shifted(takenAt, minutes) } };
}

/** Whether a camera's clock was set since it was compared. */
export function isSet({ camera }: ClockProposal, shifts: readonly ClockShift[]): boolean {
  const [name = '', body] = camera.toLowerCase().split(' #');
  return shifts.some((one) => {
    const [set = '', setBody] = one.camera.trim().toLowerCase().split(' #');
    return name.endsWith(set) && (setBody === undefined || setBody === body);
  });
}

/** By its model, or make and model, with or without the number of the camera, whatever the case. */
function isCalled(photo: AlbumPhoto, camera: string): boolean {
  const wanted = camera.trim().toLowerCase();
  const names = [photo.metadata.camera?.model ?? null, cameraName(photo)];
  const serial = photo.metadata.camera?.serial;
  return names.some(
    (name) =>
      name !== null &&
      (name.toLowerCase() === wanted || `${name} #${serial}`.toLowerCase() === wanted),
  );
}

function shifted(time: CaptureTime, minutes: number): CaptureTime {
  const moved = new Date(Date.parse(`${time.local}Z`) + minutes * minuteMs).toISOString();
  const local = `${moved.slice(0, 19)}${time.local.slice(19)}`;
  const hours = formatShift(minutes);
  const atPlace =
    time.offsetSource === 'gps' && time.zone !== null ? offsetIn(time.zone, local) : null;
  return {
    ...time,
    local,
    offset: atPlace ?? time.offset,
    witnesses: [
      {
        source: 'user',
        field: 'shift',
        says: local,
        verdict: 'believed',
        reason: message('album.clockSet', { by: hours }),
      },
      ...time.witnesses.map((one) =>
        one.verdict === 'believed' ? ({ ...one, verdict: 'used' } as const) : one,
      ),
    ],
  };
}
