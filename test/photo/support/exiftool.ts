import { execFile, execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** ExifTool's version; null when it is not installed. */
export const exiftoolVersion = ((): string | null => {
  try {
    return execFileSync('exiftool', ['-ver'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
})();

/** What ExifTool reads from one file, by `group:name`. */
export type ExifToolTags = Readonly<Record<string, unknown>>;

/** Writes tags into files, all by one process; each job is a file's path and the arguments for it. */
export async function writeTags(
  folder: string,
  jobs: readonly { readonly file: string; readonly args: readonly string[] }[],
): Promise<void> {
  const list = join(folder, 'jobs.args');
  const common = ['-m', '-q', '-q', '-n', '-overwrite_original', '-charset', 'filename=utf8'];
  const lines = jobs.map(({ file, args }) => [...common, ...args, file, '-execute'].join('\n'));
  await writeFile(list, `${lines.join('\n')}\n`);
  await run('exiftool', ['-@', list], { maxBuffer: 1e9 });
}

/** Reads files by one process; groups are those of family 1 (`IFD0`, `ExifIFD`, `XMP-dc`, ...), values as numbers. */
export async function readTagsOf(
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, ExifToolTags>> {
  const list = join(folder, 'files.args');
  await writeFile(list, `${files.join('\n')}\n`);
  const args = ['-json', '-struct', '-n', '-G1', '-charset', 'filename=utf8', '-@', list];
  // It fails as a whole where one file is damaged, and has read the others.
  const { stdout } = await run('exiftool', args, { maxBuffer: 1e9 }).catch(
    (error: unknown) => error as { readonly stdout: string },
  );
  const all = JSON.parse(stdout) as readonly (ExifToolTags & { readonly SourceFile: string })[];
  return new Map(all.map((tags) => [tags.SourceFile, tags]));
}

/** The same statements as the product collects, out of ExifTool's tags. */
export interface Told {
  /** `exif/DateTimeOriginal` and what it says: ISO 8601 with fraction and offset, as far as they are said. */
  readonly times: ReadonlyMap<string, string>;
  readonly gps: readonly [number, number] | null;
  /** Candidates in the order of their weight; the first that a person can have written is the one. */
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly keywords: readonly string[];
  /** What ExifTool could not read, in its own words; '' for nothing. */
  readonly warning: string;
}

/** Our names for the fields of time, ExifTool's, and those of their fraction and offset. */
const timeFields = [
  ['exif/DateTimeOriginal', 'ExifIFD:DateTimeOriginal', 'SubSecTimeOriginal', 'OffsetTimeOriginal'],
  ['exif/DateTimeDigitized', 'ExifIFD:CreateDate', 'SubSecTimeDigitized', 'OffsetTimeDigitized'],
  ['exif/DateTime', 'IFD0:ModifyDate', 'SubSecTime', 'OffsetTime'],
  ['xmp/DateTimeOriginal', 'XMP-exif:DateTimeOriginal'],
  ['xmp/DateTimeDigitized', 'XMP-exif:DateTimeDigitized'],
  ['xmp/DateCreated', 'XMP-photoshop:DateCreated'],
  ['xmp/CreateDate', 'XMP-xmp:CreateDate'],
  ['png/Creation Time', 'PNG:CreationTime'],
  ['gps/GPSTimeStamp', 'Composite:GPSDateTime'],
] as const;

/** Puts ExifTool's tags into the product's terms, without judging any of it. */
export function toldBy(tags: ExifToolTags): Told {
  const text = (name: string): string => listOf(tags[name])[0] ?? '';
  const times = new Map<string, string>();
  for (const [ours, theirs, fraction = '', offset = ''] of timeFields) {
    const own = text(theirs);
    if (own === '') continue;
    const digits = text(`ExifIFD:${fraction}`);
    // Satellites' fractions of a second mean nothing for a photo.
    times.set(
      ours,
      isoOf(
        ours.startsWith('gps') ? own.replace(/\.\d+/, '') : own,
        digits,
        text(`ExifIFD:${offset}`),
      ),
    );
  }
  for (const [ours, date, time] of [
    ['iptc/DateCreated', 'DateCreated', 'TimeCreated'],
    ['iptc/DigitalCreationDate', 'DigitalCreationDate', 'DigitalCreationTime'],
  ] as const) {
    const day = text(`IPTC:${date}`);
    if (day !== '') times.set(ours, isoOf(`${day} ${text(`IPTC:${time}`)}`.trim(), '', ''));
  }
  const list = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => listOf(tags[name]));
  // Out of EXIF they are put together with their hemispheres; XMP holds them whole.
  const degrees = (name: string): unknown => tags[`Composite:${name}`] ?? tags[`XMP-exif:${name}`];
  const [lat, lon] = [degrees('GPSLatitude'), degrees('GPSLongitude')];
  const { titles, descriptions, keywords } = wordFields;
  return {
    times,
    gps: typeof lat === 'number' && typeof lon === 'number' ? [lat, lon] : null,
    titles: list(...titles),
    descriptions: list(...descriptions),
    keywords: [
      ...list(...keywords),
      ...list('IFD0:XPKeywords').flatMap((joined) => joined.split(';')),
    ],
    warning: text('ExifTool:Warning'),
  };
}

const wordFields = {
  titles: [
    'XMP-dc:Title',
    'IPTC:ObjectName',
    'IFD0:XPTitle',
    'PNG:Title',
    'XMP-photoshop:Headline',
    'IPTC:Headline',
  ],
  descriptions: [
    'XMP-dc:Description',
    'XMP-dc:Description-de',
    'IPTC:Caption-Abstract',
    'IFD0:ImageDescription',
    'ExifIFD:UserComment',
    'IFD0:XPComment',
    'IFD0:XPSubject',
    'PNG:Description',
  ],
  keywords: ['XMP-dc:Subject', 'IPTC:Keywords'],
} as const;

function listOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => String(item).trim()).filter((item) => item !== '');
}

/** `2019:05:04 14:00:00.25+02:00` as ISO 8601 with three digits of fraction, or none. */
function isoOf(text: string, fraction: string, offset: string): string {
  const match =
    /^(\d{4})(?::(\d\d)(?::(\d\d)(?: (\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(
      text,
    );
  if (match === null) return text;
  const [, year = '', month, day, clock, digits = fraction, zone = offset] = match;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (clock === undefined) return date;
  const seconds = clock.length === 5 ? `${clock}:00` : clock;
  const exact = /[1-9]/.test(digits.slice(0, 3)) ? `.${digits.slice(0, 3).padEnd(3, '0')}` : '';
  return `${date}T${seconds}${exact}${zone === 'Z' ? '+00:00' : zone}`;
}
