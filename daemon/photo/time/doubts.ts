import type { Device, TimeStatement } from '../../contract/photo.ts';
import { message, type Message } from '../../shared/words/message.ts';

/** Why a statement is not believed. */
export interface Doubt {
  readonly reason: Message;
  /** false: only unlikely; believed where there is nothing else. */
  readonly certain: boolean;
}

/** The first photograph there is was taken in 1826. */
const firstYear = 1826;

/** Before this year no camera wrote the time into its photos. */
const firstDigitalYear = 1990;

const dayMs = 24 * 3_600_000;
const yearMs = 365.25 * dayMs;

/** Counters of GPS weeks begin anew after 1,024: receivers that do not know are wrong by so much, or twice. */
const rolloverMs = 1024 * 7 * dayMs;

/** Days on which the clocks of computers and cameras begin. */
const epochs = /^(1899-12-3[01]|1900-01-01|1904-01-01|1969-12-31|1970-01-01|1980-01-0[1-6])/;

/** Moments at which clocks of cameras start when their battery was empty: the first minutes of a year, and Android's. */
const factory = /^(\d{4}-01-01T00:0\d|2002-12-08T12:00:0|2002-12-08T00:00:0)/;

/**
 * Whether a statement can be believed.
 *
 * @param all statements about the photo, this one among them
 * @returns null when nothing speaks against it
 */
export function doubtOf(
  one: TimeStatement,
  all: readonly TimeStatement[],
  { device, nowMs }: { readonly device: Device; readonly nowMs: number },
): Doubt | null {
  const certain = (reason: Message): Doubt => ({ reason, certain: true });
  const year = Number(one.local.slice(0, 4));
  const ms = roughMs(one);
  if (year < firstYear) return certain(message('time.tooOld'));
  if (ms > nowMs + dayMs) return certain(message('time.future'));
  if (one.source === 'gps') return doubtOfGps(one, all);
  if (one.source === 'exif' && one.field === 'DateTime') {
    if (device.kind === 'scanner') return certain(message('time.scanned'));
    if (device.kind === 'unknown') return certain(message('time.saved'));
    if (device.edited) return certain(message('time.edited'));
  }
  if (one.source === 'xmp' && one.field === 'CreateDate' && device.kind === 'unknown') {
    return certain(message('time.firstSaved'));
  }
  if (isOfScene(one) && isOlderThanDevice(one, all, device)) return null;
  const isDigitising = /Digiti[sz]ed|CreateDate|DigitalCreationDate|Creation Time/.test(one.field);
  if (
    isDigitising &&
    all.some((other) => isOfScene(other) && isOlderThanDevice(other, all, device))
  ) {
    return certain(message('time.digitised'));
  }
  if (device.kind === 'scanner' && isDigitising) return certain(message('time.scanned'));
  if (device.exposed && device.kind === 'camera' && year < firstDigitalYear && isOfClock(one)) {
    return certain(message('time.beforeClocks'));
  }
  if (isOfClock(one) && device.kind !== 'scanner' && epochs.test(one.local)) {
    return certain(message('time.neverSet'));
  }
  if (isOfClock(one) && /^20(00|01)-01-01T00:00:00/.test(one.local)) {
    return certain(message('time.neverSet'));
  }
  if (isOfClock(one) && factory.test(one.local)) {
    const other = all.find(
      (o) => o !== one && isOtherClock(o) && Math.abs(roughMs(o) - ms) > dayMs,
    );
    if (other !== undefined) return certain(message('time.neverSet'));
    if (/^2002-12-08T/.test(one.local)) return certain(message('time.neverSet'));
  }
  return null;
}

/** Statements about what is to be seen, not about the file. */
function isOfScene({ source, field }: TimeStatement): boolean {
  return /^(DateTimeOriginal|DateCreated)$/.test(field) && source !== 'sidecar';
}

/** Statements that a camera's own clock makes. */
function isOfClock({ source }: TimeStatement): boolean {
  return source === 'exif' || source === 'xmp' || source === 'iptc';
}

/** Clocks that are set by others: satellites, phones, services. */
function isOtherClock({ source }: TimeStatement): boolean {
  return source === 'gps' || source === 'filename' || source === 'sidecar';
}

/** The scene is of another time than the digital picture: a scan, or a slide photographed. */
function isOlderThanDevice(
  one: TimeStatement,
  all: readonly TimeStatement[],
  device: Device,
): boolean {
  if (device.kind === 'scanner') return true;
  if (epochs.test(one.local) && /T00:0/.test(one.local)) return false;
  return all.some(
    (other) =>
      /^(DateTimeDigitized|CreateDate|DigitalCreationDate)$/.test(other.field) &&
      roughMs(other) - roughMs(one) > yearMs,
  );
}

function doubtOfGps(one: TimeStatement, all: readonly TimeStatement[]): Doubt | null {
  const ms = roughMs(one);
  const rolled = all.some(
    (other) =>
      other !== one &&
      [1, 2].some((times) => Math.abs(roughMs(other) - ms - times * rolloverMs) < 2 * dayMs),
  );
  if (rolled) return { reason: message('time.rolledOver'), certain: true };
  // Civil receivers in cameras came later; what is older has rolled over or was never set.
  if (ms < Date.UTC(1999, 7, 22)) {
    return { reason: message('time.noReceiver'), certain: true };
  }
  return null;
}

/** Milliseconds since 1970, to a day or what is known of it. */
export function roughMs({ local, offset, precision }: TimeStatement): number {
  switch (precision) {
    case 'second':
      return Date.parse(`${local}${offset ?? 'Z'}`);
    case 'day':
      return Date.parse(`${local}T12:00:00Z`);
    case 'month':
      return Date.parse(`${local}-15T12:00:00Z`);
    case 'year':
      return Date.parse(`${local}-07-01T12:00:00Z`);
  }
}
