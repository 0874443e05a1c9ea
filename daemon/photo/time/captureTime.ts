import { assertUnreachable } from '../../contract/errors.ts';
import type { CaptureTime, Device, TimeStatement, TimeWitness } from '../../contract/photo.ts';
import { message, type Message } from '../../shared/words/message.ts';
import { doubtOf } from './doubts.ts';
import { settleZone } from './settleZone.ts';

/** What helps to judge statements about a photo's time. */
export interface Hearing {
  /** IANA zone of the place, if it is known. */
  readonly zone: string | null;
  /** What made the file. */
  readonly device: Device;
  /** Milliseconds since 1970: the future is not credible. */
  readonly nowMs: number;
}

/**
 * How much a statement counts, by where it stands: the nearer to the taking of the photo, the more.
 * Whatever is not in this table is not believed at all. A finer statement that agrees refines a coarser one.
 */
const weights: Readonly<Record<string, number>> = {
  // The user's word, and the files of programs in which users correct dates.
  'user/shift': 120,
  'sidecar/DateTimeOriginal': 110,
  'sidecar/DateCreated': 108,
  // The scene, as cameras and archivists write it.
  'exif/DateTimeOriginal': 100,
  'xmp/DateTimeOriginal': 95,
  'xmp/DateCreated': 90,
  'iptc/DateCreated': 85,
  // The making of the digital picture.
  'exif/DateTimeDigitized': 70,
  'xmp/DateTimeDigitized': 68,
  'xmp/CreateDate': 66,
  'iptc/DigitalCreationDate': 64,
  // Clocks of others.
  'sidecar/DateTimeDigitized': 62,
  'sidecar/CreateDate': 61,
  'sidecar/photoTakenTime': 60,
  // Flickr's: the camera's time, as its owner may have mended it.
  'sidecar/date_taken': 60,
  'gps/GPSTimeStamp': 58,
  'png/Creation Time': 55,
  'raw/TimeStamp': 54,
  'filename/name': 50,
  // A day of Greenwich, which may be the one before or after.
  'gps/GPSDateStamp': 45,
  // Programs set it when they save: believed only where no program did.
  'exif/DateTime': 40,
  // Surroundings.
  'neighbours/names': 20,
  'folder/name': 10,
};

const dayMs = 24 * 3_600_000;

/**
 * Hears all statements about when a photo was taken and decides.
 *
 * The weightiest credible statement is believed. A statement that is finer and says the same day lends its hour to one
 * that knows the day only. The satellites' time is believed before a clock that shows a factory's date.
 *
 * @returns null when nothing credible is said
 */
export function hear(statements: readonly TimeStatement[], hearing: Hearing): CaptureTime | null {
  const ranked = [...statements].sort((a, b) => weightOf(b) - weightOf(a));
  const doubts = new Map(ranked.map((one) => [one, doubtOf(one, ranked, hearing)]));
  const credible = ranked.filter((one) => doubts.get(one) === null && weightOf(one) > 0);
  const best = credible[0] ?? softest(ranked, doubts);
  if (best === undefined) return null;
  const finer =
    best.precision === 'second'
      ? undefined
      : credible.find(
          (one) =>
            one.precision !== best.precision &&
            one.utc === undefined &&
            one.local.startsWith(best.local),
        );
  const chosen = finer ?? best;
  const settled = settleZone(chosen, credible, hearing.zone);
  const told = settled.time;
  const witnesses = ranked.map((one): TimeWitness => {
    const { source, field } = one;
    const says = `${one.local}${one.offset ?? ''}`;
    const doubt = doubts.get(one) ?? null;
    const [verdict, reason] =
      one === chosen
        ? (['believed', settled.reason] as const)
        : one === best
          ? (['used', message('time.givesDay')] as const)
          : settled.used.has(one)
            ? (['used', settled.used.get(one) ?? settled.reason] as const)
            : doubt !== null
              ? (['rejected', doubt.reason] as const)
              : agree(one, told)
                ? (['used', message('time.saysSame')] as const)
                : (['doubted', message('time.countsMore', { what: nameOf(chosen) })] as const);
    return { source, field, says, verdict, reason };
  });
  const order = ['believed', 'used', 'doubted', 'rejected'];
  witnesses.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return { ...told, zone: hearing.zone, source: chosen.source, witnesses };
}

/** What shows that a clock was wrong, rather than that somebody saved a file. */
const wrongClock = new Set(['time.future', 'time.neverSet', 'time.tooOld', 'time.beforeClocks']);

/**
 * The statement of a clock that is not believed, where nothing is: so that its date is not lost without a word.
 *
 * @returns what it says, and why that cannot be; null when no clock is wrong
 */
export function unbelieved(
  statements: readonly TimeStatement[],
  hearing: Hearing,
): { readonly says: string; readonly reason: Message } | null {
  const ranked = [...statements].sort((a, b) => weightOf(b) - weightOf(a));
  for (const one of ranked) {
    const doubt = doubtOf(one, ranked, hearing);
    if (doubt !== null && wrongClock.has(doubt.reason.key))
      return { says: `${one.local}${one.offset ?? ''}`, reason: doubt.reason };
  }
  return null;
}

function weightOf({ source, field }: TimeStatement): number {
  return weights[`${source}/${field}`] ?? 0;
}

/** Where every clock is in doubt, one that is only unlikely is better than none. */
function softest(
  ranked: readonly TimeStatement[],
  doubts: ReadonlyMap<TimeStatement, { readonly certain: boolean } | null>,
): TimeStatement | undefined {
  return ranked.find((one) => doubts.get(one)?.certain === false && weightOf(one) > 0);
}

function agree(one: TimeStatement, told: Pick<CaptureTime, 'local'>): boolean {
  const length = Math.min(one.local.length, told.local.length, 19);
  return one.utc === true
    ? Math.abs(Date.parse(`${one.local}Z`) - Date.parse(`${told.local}Z`)) < dayMs
    : one.local.slice(0, length) === told.local.slice(0, length);
}

/** What a statement stands in, in words for people: `DateTimeOriginal`, `the file’s name`. */
export function nameOf({
  source,
  field,
}: Pick<TimeStatement, 'source' | 'field'>): Message | string {
  switch (source) {
    case 'filename':
      return message('time.fileName');
    case 'folder':
      return message('time.folderName');
    case 'gps':
      return message('time.satellites');
    case 'neighbours':
      return message('time.neighbours');
    case 'sidecar':
      return message('time.sidecar', { field });
    case 'user':
      return message('time.user');
    case 'exif':
    case 'raw':
    case 'xmp':
    case 'iptc':
    case 'png':
      return field;
    default:
      return assertUnreachable(source);
  }
}
