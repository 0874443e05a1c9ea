import { mkdtempSync } from 'node:fs';
import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { ImageMagick, initializeImageMagick, MagickColor } from '@imagemagick/magick-wasm';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PhotoMetadata } from '../../../daemon/contract/photo.ts';
import { readMetadata } from '../../../daemon/photo/metadata/metadata.ts';
import { cleanKeywords, cleanWords } from '../../../daemon/photo/metadata/words.ts';
import { installRoot } from '../../../daemon/shared/paths.ts';
import { encodeHeic } from '../../fixtures/heic.ts';
import { randomFrom } from '../../fixtures/pictures.ts';
import { exiftoolVersion, readTagsOf, toldBy, writeTags, type Told } from '../support/exiftool.ts';

const missing = 'there is no exiftool on this computer';

/**
 * How many files are made. Of these, two fields are together in some dozens, the rarest in nine: more say the same again.
 * PHOTOBLOG_COMBINATIONS makes more, for whoever changes what is read.
 */
const combinations = Number(process.env['PHOTOBLOG_COMBINATIONS'] ?? 600);

/** What the product and ExifTool say about one file, where they differ. */
interface Difference {
  readonly file: string;
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
  /** What ExifTool says that it did not read. */
  readonly warning: string;
  readonly metadata: PhotoMetadata;
}

/** Differences that are meant, each with its reason. */
const accepted: readonly {
  readonly reason: string;
  readonly of: (difference: Difference) => boolean;
}[] = [
  {
    reason: 'the place keeps other clocks than the offset says: the same instant by its own clocks',
    of: ({ field, ours, theirs, metadata }) =>
      field === 'takenAt' &&
      metadata.takenAt?.zone !== null &&
      Math.floor(Date.parse(ours) / 1000) === Math.floor(Date.parse(theirs) / 1000),
  },
  {
    reason: 'the place says the offset that no field does',
    of: ({ field, ours, theirs, metadata }) =>
      field === 'takenAt' &&
      metadata.takenAt?.offsetSource === 'gps' &&
      !/T.*[+-]/.test(theirs) &&
      ours.startsWith(theirs),
  },
  {
    reason: 'another field says the very same time with an offset, or the same day with an hour',
    of: ({ field, ours, theirs, metadata }) =>
      field === 'takenAt' &&
      ours.startsWith(theirs) &&
      metadata.times.some(({ local, offset }) => `${local}${offset ?? ''}` === ours),
  },
  {
    reason: 'when a picture was digitised is not when an older scene was photographed',
    of: ({ field, theirs, metadata }) =>
      field === 'takenAt' &&
      metadata.device.kind === 'scanner' &&
      metadata.times.some(
        (time) => theirs.startsWith(time.local) && /Digit|CreateDate/.test(time.field),
      ),
  },
  {
    reason: 'when a program first saved a file of no camera is not when a photo was taken',
    of: ({ field, theirs, metadata }) =>
      field === 'takenAt' &&
      metadata.device.kind === 'unknown' &&
      metadata.times.some(
        (time) => time.field === 'CreateDate' && theirs.startsWith(time.local.slice(0, 10)),
      ),
  },
  {
    reason: 'an oddly spelt time has its offset beside it, and is told by the clocks of the place',
    of: ({ field, theirs, metadata }) =>
      field === 'takenAt' &&
      metadata.takenAt?.offsetSource === 'gps' &&
      metadata.times.some(({ local, offset }) => local.startsWith(theirs) && offset !== null) &&
      [...meant.values()].includes(theirs),
  },
  {
    // It compares places in the file with places in the block of EXIF, which an AVIF or HEIC keeps elsewhere.
    reason: 'ExifTool takes the directory of GPS for one it has read and leaves it out, as it says',
    of: ({ field, theirs, warning }) =>
      /^gps/.test(field) && theirs === 'nothing' && unread.test(warning),
  },
  {
    reason: 'an hour of 24 is midnight, blanks are zeros, PM is the afternoon, zeros say nothing',
    of: ({ ours, theirs }) => {
      const meaning = meaningOf(theirs);
      return meaning === null ? ours === 'nothing' : ours.startsWith(meaning);
    },
  },
];

/** What is meant besides in files that cameras and programs wrote, some of them damaged. */
const acceptedOfCameras: typeof accepted = [
  {
    reason: 'satellites and place prove that the clock was wrong by whole hours',
    of: ({ field, metadata }) =>
      field === 'takenAt' &&
      metadata.takenAt?.witnesses.some(
        ({ source, verdict }) => source === 'gps' && verdict === 'used',
      ) === true,
  },
  {
    reason: 'ExifTool leaves a file that is cut short, or an old kind of trailer, as it is',
    of: ({ ours, theirs }) => (theirs === 'nothing' || theirs === '') && ours !== 'nothing',
  },
  {
    reason: 'the future says nothing',
    of: ({ field, ours, theirs }) =>
      field === 'takenAt' && ours === 'nothing' && Date.parse(theirs) > Date.now(),
  },
  {
    reason: 'other separators and ends are read all the same',
    of: ({ field, ours, theirs }) =>
      /^(exif|gps|xmp|iptc)[/]|takenAt/.test(field) &&
      ours.replace(/\D/g, '').slice(0, 14) === theirs.replace(/\D/g, '').slice(-16).slice(0, 14),
  },
  {
    reason: 'a date without separators is one all the same',
    of: ({ ours, theirs }) =>
      /^\d{8} /.test(theirs) && ours.replace(/\D/g, '') === theirs.replace(/\D/g, ''),
  },
  {
    reason: 'a date of GPS that holds the clock already says it once',
    of: ({ field, ours, theirs }) =>
      field === 'gps/GPSTimeStamp' &&
      /^[\d:]+ ([\d:]+) \1Z$/.test(theirs) &&
      ours.replace(/\D/g, '').startsWith(theirs.replace(/\D/g, '').slice(0, 14)),
  },
  {
    reason: 'the clock of satellites says nothing without a date',
    of: ({ field, ours, theirs }) =>
      field === 'gps/GPSTimeStamp' && ours === 'nothing' && /^[\d:]+Z$/.test(theirs),
  },
  {
    reason: 'an offset that repeats the clock is none',
    of: ({ field, ours, theirs }) =>
      field.startsWith('iptc/') && ours === /^(.*T(\d\d:\d\d):\d\d)-\2$/.exec(theirs)?.[1],
  },
  {
    reason: 'IPTC keeps whole seconds: what some program adds is no part of them',
    of: ({ field, ours, theirs }) =>
      field.startsWith('iptc/') && ours === theirs.replace(/\.\d+/, ''),
  },
  {
    reason: 'a time that cannot be says nothing',
    of: ({ ours, theirs }) =>
      ours === 'nothing' &&
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(theirs) &&
      Number.isNaN(Date.parse(theirs)),
  },
  {
    reason: 'the name of a language is no caption',
    of: ({ field, theirs }) => /^(title|description)$/.test(field) && theirs === 'x-default',
  },
  {
    reason:
      'when the preview in a raw file was written is not asked: the raw file says when it was taken',
    of: ({ file, field, ours, theirs, metadata }) =>
      /\.rw2$/i.test(file) &&
      field === 'exif/DateTime' &&
      ours === 'nothing' &&
      metadata.takenAt?.local === theirs,
  },
  {
    reason: 'a file made to crash programs: bytes that were overwritten are read by nobody alike',
    of: ({ file }) => file.includes('issue_ghsa_8949_hhfh_j7rj_poc'),
  },
  {
    reason: 'XMP that is no XML (a name with a slash) is not read; EXIF says the same',
    of: ({ file, field, theirs, metadata }) =>
      file.includes('bug1026') &&
      field.startsWith('xmp/') &&
      metadata.takenAt?.local.startsWith(theirs) === true,
  },
  {
    reason:
      'degrees with decimal commas: of 52,00000,50,00000,34,01180 ExifTool takes three numbers',
    of: ({ file, ours }) =>
      file.includes('geodegrees_as_string') && ours.startsWith('52.842781 11.18285'),
  },
];

/** Where ExifTool did not look. */
const unread = /GPS pointer references previous \w+ directory/;

/** What odd spellings of times mean, by hand. */
const meant = new Map([
  ['2019: 5: 4  1: 2: 3', '2019-05-04T01:02:03'],
  ['2013:05:04 01:12:11 PM', '2013-05-04T13:12:11'],
  ['2013:05:04 12:12:11 AM', '2013-05-04T00:12:11'],
]);

/** A time of ExifTool's as it is meant; null when it says nothing. */
function meaningOf(text: string): string | null {
  if (text === '' || /^0000|^:/.test(text)) return null;
  return meant.get(text) ?? text.replace('T24:', 'T00:');
}

/** How ExifTool's MWG module and the metadata working group rank the fields. */
const ranks = [
  'exif/DateTimeOriginal',
  'xmp/DateTimeOriginal',
  'xmp/DateCreated',
  'iptc/DateCreated',
  'exif/DateTimeDigitized',
  'xmp/DateTimeDigitized',
  'xmp/CreateDate',
  'iptc/DigitalCreationDate',
];

function differences(
  file: string,
  metadata: PhotoMetadata,
  theirs: Told,
  meantHere: typeof accepted,
): readonly string[] {
  const found: string[] = [];
  const compare = (field: string, mine: string, other: string): void => {
    const difference = {
      file,
      field,
      ours: mine,
      theirs: other,
      warning: theirs.warning,
      metadata,
    };
    if (mine === other || meantHere.some(({ of }) => of(difference))) return;
    found.push(
      `${field}: ${mine} instead of ${other} ${field === 'takenAt' ? JSON.stringify(metadata.device) + JSON.stringify(metadata.takenAt?.witnesses) : ''}`,
    );
  };
  const { takenAt, gps, title, description, keywords } = metadata;
  const told = (time: { readonly local: string; readonly offset: string | null }): string =>
    `${time.local}${time.offset ?? ''}`;
  const times = new Map(metadata.times.map((time) => [`${time.source}/${time.field}`, told(time)]));
  for (const field of new Set([...times.keys(), ...theirs.times.keys()])) {
    if (field.startsWith('raw/')) continue;
    compare(field, times.get(field) ?? 'nothing', theirs.times.get(field) ?? 'nothing');
  }
  const first = ranks
    .map((field) => meaningOf(theirs.times.get(field) ?? ''))
    .find((time) => time !== null);
  if (first !== undefined) compare('takenAt', takenAt === null ? 'nothing' : told(takenAt), first);
  const isNear =
    gps !== null &&
    [gps.lat, gps.lon].every((value, i) => Math.abs(value - (theirs.gps?.[i] ?? NaN)) < 1e-5);
  if (!isNear) {
    const ours = gps === null ? 'nothing' : `${gps.lat} ${gps.lon}`;
    compare('gps', ours, theirs.gps?.join(' ') ?? 'nothing');
  }
  const best = (texts: readonly string[]): string =>
    texts.map(cleanWords).find((text) => text !== null) ?? 'nothing';
  const [caption, heading] = [best(theirs.descriptions), best(theirs.titles)];
  compare('description', description ?? 'nothing', caption);
  compare('title', title ?? 'nothing', heading === caption ? 'nothing' : heading);
  compare('keywords', keywords.join('|'), cleanKeywords(theirs.keywords).join('|'));
  return found;
}

async function differencesOf(
  folder: string,
  files: readonly string[],
  meantHere = accepted,
): Promise<readonly string[]> {
  // ExifTool is a process of its own: it reads while this one does.
  const reading = readTagsOf(folder, files);
  const ours: PhotoMetadata[] = [];
  for (const file of files) ours.push(await readMetadata(await readFile(file)));
  const theirs = await reading;
  return files.flatMap((file, i) => {
    const [tags, metadata] = [theirs.get(file), ours[i]];
    if (tags === undefined || metadata === undefined) throw new Error(`nobody read ${file}`);
    return differences(file, metadata, toldBy(tags), meantHere).map((text) => `${file}: ${text}`);
  });
}

describe('the same as ExifTool', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'exiftool-'));
  });

  test('in the sample albums', { timeout: 60_000 }, async ({ skip }) => {
    if (exiftoolVersion === null) return skip(missing);
    const samples = join(installRoot, 'assets', 'samples');
    const files = (await readdir(samples, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && /\.(jpe?g|png|heic|webp|tiff?|gif)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(20);
    expect(await differencesOf(folder, files)).toEqual([]);
  });

  // Only where a folder is named: no package brings files of so many cameras, and what is not asked for is not skipped.
  const named = process.env['PHOTOBLOG_CAMERA_FILES'];
  if (named !== undefined) {
    test('in the files of a folder of yours', { timeout: 900_000 }, async ({ skip }) => {
      if (exiftoolVersion === null) return skip(missing);
      const files = (await readdir(named)).map((name) => join(named, name));
      const all = [...accepted, ...acceptedOfCameras];
      expect(await differencesOf(folder, files, all)).toEqual([]);
    });
  }

  test('in files with any combination of fields', { timeout: 900_000 }, async ({ skip }) => {
    if (exiftoolVersion === null) return skip(missing);
    const bases = await emptyFiles(folder);
    const random = randomFrom(11);
    const jobs: { file: string; args: readonly string[] }[] = [];
    for (let i = 0; i < combinations; i++) {
      const base = bases[Math.floor(random() * bases.length)] ?? '';
      const file = join(folder, `${String(i).padStart(5, '0')}${extname(base)}`);
      await copyFile(base, file);
      jobs.push({ file, args: anyFields(random, extname(base)) });
    }
    await writeTags(folder, jobs);
    expect(
      await differencesOf(
        folder,
        jobs.map(({ file }) => file),
      ),
    ).toEqual([]);
  });
});

/** One small file of every container that ExifTool can write. */
async function emptyFiles(folder: string): Promise<readonly string[]> {
  const picture = sharp({ create: { width: 16, height: 12, channels: 3, background: '#456' } });
  const wasm = createRequire(import.meta.url).resolve('@imagemagick/magick-wasm/magick.wasm');
  await initializeImageMagick(await readFile(wasm));
  const byMagick = (format: 'JP2' | 'JXL' | 'PSD'): Buffer =>
    ImageMagick.read(new MagickColor('#456'), 16, 12, (image) =>
      image.write(format, (data) => Buffer.from(data)),
    );
  const rgba = await picture.clone().resize(64, 64).ensureAlpha().raw().toBuffer();
  const made: readonly (readonly [string, Buffer])[] = [
    ['jpg', await picture.clone().jpeg().toBuffer()],
    ['png', await picture.clone().png().toBuffer()],
    ['webp', await picture.clone().webp().toBuffer()],
    ['tif', await picture.clone().tiff().toBuffer()],
    ['gif', await picture.clone().gif().toBuffer()],
    ['avif', await picture.clone().avif().toBuffer()],
    ['heic', await encodeHeic({ width: 64, height: 64, data: rgba }, 60)],
    ['jp2', byMagick('JP2')],
    ['jxl', byMagick('JXL')],
    ['psd', byMagick('PSD')],
  ];
  const files: string[] = [];
  for (const [ending, bytes] of made) {
    const file = join(folder, `empty.${ending}`);
    await writeFile(file, bytes);
    files.push(file);
  }
  return files;
}

type Random = () => number;

const pick = <T>(random: Random, items: readonly [T, ...T[]]): T =>
  items[Math.floor(random() * items.length)] ?? items[0];

const two = (value: number): string => String(value).padStart(2, '0');

function anyTime(random: Random): string {
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const date = `${1995 + upTo(30)}:${two(1 + upTo(12))}:${two(1 + upTo(28))}`;
  return `${date} ${two(upTo(24))}:${two(upTo(60))}:${two(upTo(60))}`;
}

/** As cameras and phones write them that do not keep to the standard. */
const oddTimes = [
  '2019:05:04 24:10:11',
  '2019: 5: 4  1: 2: 3',
  '0000:00:00 00:00:00',
  '    :  :     :  :  ',
  '2013:05:04 01:12:11 PM',
  '2013:05:04 12:12:11 AM',
] as const;

const offsets = [
  '+00:00',
  '+01:00',
  '+02:00',
  '-05:00',
  '+05:30',
  '+05:45',
  '-09:30',
  '+14:00',
  '-11:00',
] as const;

const sentences = [
  'A witty caption',
  'Grandma’s birthday – the cake',
  'Grüße aus München',
  'Летний вечер у реки',
  '東京の桜が満開でした',
  'Ein Foto; zwei Leute, drei Hunde',
  'naïve café, 5 € “quoted”',
  'أهلا بكم في القاهرة',
  '100 % <b>bold</b> & more',
  'नमस्ते दिल्ली',
  '한강의 저녁',
] as const;

const words = ['holiday', 'Straße', 'море', '家族', 'two words', 'été', 'x & y', '2019'] as const;

/** Arguments that write a random part of all fields, each with a random value. */
function anyFields(random: Random, ending: string): readonly string[] {
  const args: string[] = [`-ExifByteOrder=${pick(random, ['MM', 'II'])}`];
  const maybe = (make: () => readonly string[], share = 0.35): void => {
    if (random() < share) args.push(...make());
  };
  const sentence = (): string => pick(random, sentences);
  const offset = (): string => pick(random, offsets);
  const latin = random() < 0.3;
  if (!latin) args.push('-IPTC:CodedCharacterSet=UTF8');
  maybe(
    () => [`-IFD0:Make=${pick(random, ['Canon', 'EPSON', 'Apple', 'NIKON CORPORATION'])}`],
    0.6,
  );
  for (const [time, fraction, zone] of [
    ['ExifIFD:DateTimeOriginal', 'SubSecTimeOriginal', 'OffsetTimeOriginal'],
    ['ExifIFD:CreateDate', 'SubSecTimeDigitized', 'OffsetTimeDigitized'],
    ['IFD0:ModifyDate', 'SubSecTime', 'OffsetTime'],
  ] as const) {
    maybe(
      () => [
        random() < 0.1 ? `-${time}#=${pick(random, oddTimes)}` : `-${time}=${anyTime(random)}`,
      ],
      0.5,
    );
    maybe(() => [
      `-ExifIFD:${fraction}=${pick(random, ['0', '00', '5', '25', '250', '1234', '000123'])}`,
    ]);
    maybe(() => [`-ExifIFD:${zone}=${offset()}`]);
  }
  for (const name of [
    'exif:DateTimeOriginal',
    'exif:DateTimeDigitized',
    'photoshop:DateCreated',
    'xmp:CreateDate',
  ]) {
    maybe(() => {
      const whole = anyTime(random);
      const zoned = `${whole}${pick(random, ['.25', '', ''])}${pick(random, ['Z', offset(), ''])}`;
      const value = pick(random, [
        whole,
        zoned,
        zoned,
        whole.slice(0, 10),
        whole.slice(0, 7),
        whole.slice(0, 16),
      ]);
      return [`-XMP-${name}=${value}`];
    });
  }
  for (const [date, time] of [
    ['DateCreated', 'TimeCreated'],
    ['DigitalCreationDate', 'DigitalCreationTime'],
  ]) {
    maybe(() => [`-IPTC:${date}=${anyTime(random).slice(0, 10)}`]);
    maybe(() => [`-IPTC:${time}=${anyTime(random).slice(11)}${offset()}`]);
  }
  maybe(() => {
    const [lat, lon] = [random() * 170 - 85, random() * 360 - 180];
    return [
      `-GPS:GPSLatitude=${Math.abs(lat)}`,
      `-GPS:GPSLatitudeRef=${lat < 0 ? 'S' : 'N'}`,
      `-GPS:GPSLongitude=${Math.abs(lon)}`,
      `-GPS:GPSLongitudeRef=${lon < 0 ? 'W' : 'E'}`,
    ];
  });
  maybe(
    () => [
      `-XMP-exif:GPSLatitude=${random() * 170 - 85}`,
      `-XMP-exif:GPSLongitude=${random() * 360 - 180}`,
    ],
    0.25,
  );
  maybe(
    () => [
      `-GPS:GPSDateStamp=${anyTime(random).slice(0, 10)}`,
      `-GPS:GPSTimeStamp=${anyTime(random).slice(11)}`,
    ],
    0.25,
  );
  for (const name of [
    'XMP-dc:Title',
    'IPTC:ObjectName',
    'IPTC:Headline',
    'XMP-photoshop:Headline',
    'IFD0:XPTitle',
    'XMP-dc:Description',
    'IPTC:Caption-Abstract',
    'IFD0:ImageDescription',
    'ExifIFD:UserComment',
    'IFD0:XPComment',
    'IFD0:XPSubject',
  ]) {
    maybe(() => [`-${name}=${sentence()}`], 0.25);
  }
  maybe(() => [`-XMP-dc:Description-de=${sentence()}`], 0.1);
  for (const name of ['XMP-dc:Subject', 'IPTC:Keywords']) {
    for (let i = 0; i < 3; i++) maybe(() => [`-${name}=${pick(random, words)}`], 0.2);
  }
  maybe(() => [`-IFD0:XPKeywords=${pick(random, words)};${pick(random, words)}`], 0.15);
  if (ending === '.png') {
    maybe(() => [`-PNG:CreationTime=${anyTime(random)}`]);
    maybe(() => [`-PNG:Title=${sentence()}`, `-PNG:Description=${sentence()}`], 0.2);
  }
  return args;
}
