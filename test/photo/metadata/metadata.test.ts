import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { assetPath } from '../../../daemon/shared/paths.ts';
import { readMetadata } from '../../../daemon/photo/metadata/metadata.ts';
import { noMetadata, type PhotoMetadata } from '../../../daemon/contract/photo.ts';
import { withExif, type ExifTags } from '../../fixtures/exif.ts';
import { randomFrom } from '../../fixtures/pictures.ts';

const read = async (tags: ExifTags, xmp?: string): Promise<PhotoMetadata> =>
  readMetadata(await withExif('jpeg', tags, xmp));

const time = async (tags: ExifTags, xmp?: string) => (await read(tags, xmp)).takenAt;

const tokyo: ExifTags = {
  GPSLatitudeRef: 'N',
  GPSLatitude: [35, 39, 29],
  GPSLongitudeRef: 'E',
  GPSLongitude: [139, 44, 28],
};

/** An XMP packet with some properties. */
const packet = (properties: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;

describe('real photos', () => {
  test.each([
    // Expected values read with exiftool 12.57.
    [
      'jpeg-exif/IMG_0001.JPG',
      '2016-03-24T14:49:51.308',
      '+08:00',
      'Asia/Shanghai',
      [40.004086, 116.484781],
      ['Apple', 'iPhone 6 Plus'],
    ],
    [
      'react-exif-autorotate-image/img.jpg',
      '2016-10-23T12:20:23.956',
      '+09:00',
      'Asia/Tokyo',
      [35.657719, 139.708083],
      ['Apple', 'iPhone 6'],
    ],
    [
      'heic/img.HEIC',
      '2022-09-20T22:34:02.012',
      '+03:00',
      'Europe/Kyiv',
      [49.833278, 24.018739],
      ['Apple', 'iPhone 11'],
    ],
    ['exif/sony-alpha-6000.jpg', '2014-04-18T20:33:53', null, null, null, ['Sony', 'ILCE-6000']],
  ] as const)('%s', async (name, local, offset, zone, gps, [make, model]) => {
    const metadata = await readMetadata(await readFile(assetPath(`samples/${name}`)));
    expect(metadata.takenAt).toMatchObject({ local, offset, zone, source: 'exif' });
    expect(metadata.gps === null ? null : [metadata.gps.lat, metadata.gps.lon]).toEqual(gps);
    expect(metadata.camera).toMatchObject({ make, model });
    expect([metadata.title, metadata.description, metadata.keywords]).toEqual([null, null, []]);
  });
});

describe('containers', () => {
  test.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)('EXIF in a %s', async (format) => {
    const bytes = await withExif(format, {
      DateTimeOriginal: '2016:03:04 12:33:10',
      Model: 'Box',
      ...tokyo,
    });
    const { takenAt, gps, camera } = await readMetadata(bytes);
    expect(takenAt).toMatchObject({
      local: '2016-03-04T12:33:10',
      offset: '+09:00',
      zone: 'Asia/Tokyo',
      offsetSource: 'gps',
      source: 'exif',
    });
    expect(gps).toEqual({ lat: 35.658056, lon: 139.741111, altitude: null });
    expect(camera).toEqual({ make: null, model: 'Box', lens: null });
  });

  test('broken XMP costs the XMP only', async () => {
    const { takenAt, description } = await read(
      { DateTimeOriginal: '2016:03:04 12:33:10', ImageDescription: 'On the pier' },
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF <<< &&& ]]>',
    );
    expect(takenAt?.local).toBe('2016-03-04T12:33:10');
    expect(description).toBe('On the pier');
  });

  test('megabytes of XMP cost the XMP only', async () => {
    const png = await withExif('png', { DateTimeOriginal: '2016:03:04 12:33:10' });
    const text = Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${'<'.repeat(3_000_000)}`);
    const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from('iTXt'), text, Buffer.alloc(4)]);
    chunk.writeUInt32BE(text.length, 0);
    chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
    const bytes = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
    expect((await readMetadata(bytes)).takenAt?.local).toBe('2016-03-04T12:33:10');
  });

  test('a file that says nothing, and one that is none', async () => {
    expect(
      await readMetadata(
        await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
          .jpeg()
          .toBuffer(),
      ),
    ).toEqual(noMetadata);
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('hello'),
      Buffer.from('BM'),
      Buffer.alloc(3000, 0xff),
    ]) {
      expect(await readMetadata(bytes)).toEqual(noMetadata);
    }
  });

  test('random damage never throws', async () => {
    const whole = await withExif(
      'jpeg',
      { DateTimeOriginal: '2016:03:04 12:33:10', ImageDescription: 'x', ...tokyo },
      packet('<dc:title>y</dc:title>'),
    );
    const random = randomFrom(5);
    for (let round = 0; round < 400; round++) {
      const bytes = Buffer.from(whole);
      for (let i = 0; i < 5; i++) bytes[Math.floor(random() * 900)] = random() * 256;
      await readMetadata(round % 3 === 0 ? bytes.subarray(0, random() * bytes.length) : bytes);
    }
  });
});

describe('time of capture', () => {
  test('with its own offset, and the fraction of a second', async () => {
    expect(
      await time({
        DateTimeOriginal: '2016:03:04 12:33:10',
        SubSecTimeOriginal: '5',
        OffsetTimeOriginal: '+09:00',
        ...tokyo,
      }),
    ).toMatchObject({
      local: '2016-03-04T12:33:10.500',
      offset: '+09:00',
      zone: 'Asia/Tokyo',
      offsetSource: 'exif',
      source: 'exif',
    });
  });

  test('without place or offset the offset is unknown', async () => {
    expect(
      await time({ DateTimeOriginal: '2016:03:04 12:33:10', SubSecTimeOriginal: '00' }),
    ).toMatchObject({
      local: '2016-03-04T12:33:10',
      offset: null,
      zone: null,
      offsetSource: 'unknown',
      source: 'exif',
    });
  });

  test.each([
    // Clocks of Berlin: forward on 27 March 2016 at 2:00, back on 30 October 2016 at 3:00.
    ['2016:01:15 12:00:00', '+01:00'],
    ['2016:07:15 12:00:00', '+02:00'],
    ['2016:03:27 01:59:59', '+01:00'],
    ['2016:03:27 03:00:00', '+02:00'],
    ['2016:10:30 01:59:59', '+02:00'],
    ['2016:10:30 02:30:00', '+02:00'],
    ['2016:10:30 03:00:01', '+01:00'],
  ])('%s in Berlin is %s, daylight saving included', async (local, offset) => {
    const berlin: ExifTags = {
      GPSLatitudeRef: 'N',
      GPSLatitude: [52, 31, 0],
      GPSLongitudeRef: 'E',
      GPSLongitude: [13, 24, 0],
    };
    expect(await time({ DateTimeOriginal: local, ...berlin })).toMatchObject({
      offset,
      zone: 'Europe/Berlin',
      offsetSource: 'gps',
    });
  });

  test.each([
    // The first is what HTC's phones write; the values are those by hand, as goexif's tests have them.
    ['52,00000,50,00000,34,01180', 'N', 52.842781],
    ['52,00000;50,00000;34,01180', 'N', 52.842781],
    ['14.00000;44.00000,34.01180', 'S', -14.742781],
    ['-10,15,54', 'S', -10.265],
    ['52 deg 50\' 34.01"', 'N', 52.842781],
    ['52° 50′ 34,0118″ N', undefined, 52.842781],
    ['S 33 51.5', undefined, -33.858333],
    ['52/1 50/1 340118/10000', 'N', 52.842781],
    ['52.842781', 'S', -52.842781],
    ['52,842781', 'N', 52.842781],
    ['-33.5 South', undefined, -33.5],
  ])('a latitude that is written as %s (%s) is read', async (GPSLatitude, ref, lat) => {
    const { gps } = await read({ ...tokyo, GPSLatitude, GPSLatitudeRef: ref });
    expect(gps).toEqual({ lat, lon: 139.741111, altitude: null });
  });

  test.each([
    ['', 'N'],
    ['unknown', 'N'],
    ['52 75 10', 'N'],
    ['52 50 61', 'N'],
    ['152 50 10', 'N'],
    ['52,5', 'N'],
    ['52 50 34 10', 'N'],
    ['52/0 50/1 34/1', 'N'],
    ['52 50 34', undefined],
    ['-52 50 34', 'N'],
    ['52 50 34 S', 'N'],
    ['52 50 34 E', undefined],
    ['5'.repeat(3000), 'N'],
    ['1e400', 'N'],
  ])('a latitude of %j (%s) says nothing', async (GPSLatitude, ref) => {
    expect((await read({ ...tokyo, GPSLatitude, GPSLatitudeRef: ref })).gps).toBeNull();
  });

  test('the clock of the satellites may be a text as well', async () => {
    const clock = { GPSDateStamp: '2016:03:04', GPSTimeStamp: '20,00000,33,00000,10,00000' };
    expect(await time({ ...tokyo, ...clock })).toMatchObject({ local: '2016-03-05T05:33:10' });
  });

  test('comments, instructions and CDATA between the properties of XMP hide none of them', async () => {
    const { takenAt, description, keywords } = await read(
      {},
      packet(
        `<!-- photoshop:Caption is aliased --><photoshop:DateCreated>2002-06-<!-- -->20</photoshop:DateCreated><?adobe esc="CR"?><dc:description><rdf:Alt><rdf:li xml:lang="x-default"><![CDATA[Salt & <sea>]]></rdf:li></rdf:Alt></dc:description><dc:subject><rdf:Bag><!-- two --><rdf:li>shore</rdf:li></rdf:Bag></dc:subject>`,
      ),
    );
    expect([takenAt?.local, description, keywords]).toEqual([
      '2002-06-20',
      'Salt & <sea>',
      ['shore'],
    ]);
  });

  test('the time of the satellites, where the camera has none', async () => {
    const gps: ExifTags = { ...tokyo, GPSDateStamp: '2016:03:04', GPSTimeStamp: [20, 33, 10] };
    expect(await time(gps)).toMatchObject({
      local: '2016-03-05T05:33:10',
      offset: '+09:00',
      zone: 'Asia/Tokyo',
      offsetSource: 'gps',
      source: 'gps',
    });
    // Without a place nobody knows what its clocks showed.
    expect(await time({ GPSDateStamp: '2016:03:04', GPSTimeStamp: [20, 33, 10] })).toMatchObject({
      local: '2016-03-04',
      precision: 'day',
      offset: null,
      zone: null,
    });
  });

  test('the day of the satellites, where they leave no time of day', async () => {
    expect(await time({ ...tokyo, GPSDateStamp: '2016:03:04' })).toMatchObject({
      local: '2016-03-04',
      precision: 'day',
      source: 'gps',
    });
    // Of Greenwich: a file's own time counts more, and its zone is that of the place.
    const own = { DateTimeOriginal: '2016:03:05 05:33:10', GPSDateStamp: '2016:03:04' };
    expect(await time({ ...tokyo, ...own })).toMatchObject({
      local: '2016-03-05T05:33:10',
      offset: '+09:00',
    });
    // A clock that was never set is seen by it.
    const unset = { DateTimeOriginal: '2010:01:01 00:03:12', GPSDateStamp: '2016:03:04' };
    expect(await time({ ...tokyo, ...unset })).toMatchObject({ local: '2016-03-04' });
  });

  test('the time of the satellites in XMP', async () => {
    const written = packet('<exif:GPSTimeStamp>2016-03-04T20:33:10Z</exif:GPSTimeStamp>');
    expect(await time(tokyo, written)).toMatchObject({ local: '2016-03-05T05:33:10' });
  });

  test('XMP, where EXIF has none', async () => {
    expect(
      await time(
        {},
        packet('<photoshop:DateCreated>1926-08-01T15:00:00+01:00</photoshop:DateCreated>'),
      ),
    ).toMatchObject({
      local: '1926-08-01T15:00:00',
      offset: '+01:00',
      zone: null,
      offsetSource: 'exif',
      source: 'xmp',
    });
    expect(
      (await time({ Make: 'Canon' }, packet('<xmp:CreateDate>2016-03-04T12:33</xmp:CreateDate>')))
        ?.local,
    ).toBe('2016-03-04T12:33:00');
    // Of a file no camera made, it is when a program first saved it.
    expect(
      await time({}, packet('<xmp:CreateDate>2016-03-04T12:33:10</xmp:CreateDate>')),
    ).toBeNull();
    for (const [date, precision] of [
      ['2016-03-04', 'day'],
      ['2016-03', 'month'],
      ['2016', 'year'],
    ] as const) {
      expect(
        await time({}, packet(`<photoshop:DateCreated>${date}</photoshop:DateCreated>`)),
      ).toMatchObject({ local: date, precision, offset: null });
    }
  });

  test('the best time there is: taken, then digitised, then what the camera wrote last', async () => {
    const third: ExifTags = { DateTime: '2016:03:04 03:00:00', Make: 'Canon' };
    const second: ExifTags = { ...third, DateTimeDigitized: '2016:03:04 02:00:00' };
    const all: ExifTags = { ...second, DateTimeOriginal: '2016:03:04 01:00:00' };
    expect((await time(all))?.local).toContain('T01:00');
    expect((await time(second))?.local).toContain('T02:00');
    expect((await time(third))?.local).toContain('T03:00');
    expect(await time({ ...third, Software: 'GIMP 2.10' })).toBeNull();
    expect(await time({ DateTime: '2016:03:04 03:00:00' })).toBeNull();
  });

  test.each([
    '0000:00:00 00:00:00',
    '    :  :     :  :  ',
    '1970:01:01 00:00:00',
    '1970:01:01 09:30:00',
    '1980:01:01 00:03:12',
    '1904:01:01 00:00:00',
    '2000:01:01 00:00:00',
    '2016:02:30 12:00:00',
    '2016:13:01 12:00:00',
    '2016:03:04 25:00:00',
    '1815:06:18 11:30:00',
    '2250:01:01 00:00:00',
    'yesterday at noon',
    '',
  ])('%j is no time', async (text) => {
    expect(await time({ DateTimeOriginal: text })).toBeNull();
  });

  test('a nonsense time is passed over for the next', async () => {
    expect(
      (
        await time({
          DateTimeOriginal: '1970:01:01 00:00:00',
          DateTimeDigitized: '2016:03:04 12:33:10',
        })
      )?.local,
    ).toBe('2016-03-04T12:33:10');
  });

  test('no digital camera took a photo in 1975, but a scan may show one', async () => {
    const summer: ExifTags = { DateTimeOriginal: '1975:07:01 12:00:00' };
    expect(await time({ ...summer, Make: 'NIKON', FNumber: 8 })).toBeNull();
    expect((await time(summer))?.local).toBe('1975-07-01T12:00:00');
    expect(
      (await time({ ...summer, Make: 'EPSON', Model: 'Perfection V600', FNumber: 8 }))?.local,
    ).toContain('1975');
  });

  test('the future is not credible', async () => {
    const bytes = await withExif('jpeg', { DateTimeOriginal: '2030:01:01 12:00:00' });
    const at = async (now: string) =>
      (await readMetadata(bytes, { nowMs: Date.parse(now) })).takenAt;
    expect(await at('2029-06-01T00:00Z')).toBeNull();
    expect((await at('2029-12-31T20:00Z'))?.local).toBe('2030-01-01T12:00:00');
    expect((await at('2031-01-01T00:00Z'))?.local).toBe('2030-01-01T12:00:00');
  });

  test.each([['+99:00'], ['+05:07'], ['nonsense'], ['   :  ']])(
    'the offset %j is none',
    async (offset) => {
      expect(
        (await time({ DateTimeOriginal: '2016:03:04 12:33:10', OffsetTimeOriginal: offset }))
          ?.offset,
      ).toBeNull();
    },
  );
});

describe('place', () => {
  const place = async (tags: ExifTags, xmp?: string) => (await read(tags, xmp)).gps;

  test.each([
    ['N', 'E', 35.658056, 139.741111],
    ['S', 'W', -35.658056, -139.741111],
    ['S', 'E', -35.658056, 139.741111],
  ])('hemispheres %s and %s', async (latitude, longitude, lat, lon) => {
    expect(
      await place({ ...tokyo, GPSLatitudeRef: latitude, GPSLongitudeRef: longitude }),
    ).toMatchObject({ lat, lon });
  });

  test.each([
    ['zeros of a receiver without fix', { GPSLatitude: [0, 0, 0], GPSLongitude: [0, 0, 0] }],
    ['no hemisphere', { GPSLatitudeRef: undefined }],
    ['a latitude beyond the pole', { GPSLatitude: [95, 0, 0] }],
    ['a longitude beyond the date line', { GPSLongitude: [181, 0, 0] }],
    ['no longitude', { GPSLongitude: undefined }],
    ['what the receiver itself calls void', { GPSStatus: 'V' }],
  ] as const)('%s is no place', async (_name, change) => {
    expect(await place({ ...tokyo, ...change })).toBeNull();
  });

  test('one coordinate may be zero', async () => {
    expect(await place({ ...tokyo, GPSLatitude: [0, 0, 0] })).toMatchObject({
      lat: 0,
      lon: 139.741111,
    });
  });

  test('speed in kilometres, miles and knots', async () => {
    const speed = async (GPSSpeed: number, GPSSpeedRef: string): Promise<number | undefined> =>
      (await place({ ...tokyo, GPSSpeed, GPSSpeedRef }))?.kmh;
    expect(await speed(800, 'K')).toBe(800);
    expect(await speed(500, 'M')).toBe(805);
    expect(await speed(430, 'N')).toBe(796);
    expect(await speed(0, 'K')).toBeUndefined();
  });

  test('altitude above and below the sea, if people can be there', async () => {
    expect((await place({ ...tokyo, GPSAltitude: 12.34 }))?.altitude).toBe(12.3);
    expect((await place({ ...tokyo, GPSAltitude: 420, GPSAltitudeRef: 1 }))?.altitude).toBe(-420);
    expect((await place({ ...tokyo, GPSAltitude: 90_000 }))?.altitude).toBeNull();
  });

  test('XMP, where EXIF has none', async () => {
    const xmp = packet(
      '<exif:GPSLatitude>35,39.5N</exif:GPSLatitude><exif:GPSLongitude>70,30,30W</exif:GPSLongitude>',
    );
    expect(await place({}, xmp)).toMatchObject({ lat: 35.658333, lon: -70.508333 });
  });
});

describe('words', () => {
  test('title, description and keywords, XMP before EXIF', async () => {
    const xmp = packet(
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Übers Meer</rdf:li></rdf:Alt></dc:title><dc:description><rdf:Alt><rdf:li xml:lang="x-default">Die Fähre legt ab 🌅</rdf:li></rdf:Alt></dc:description><dc:subject><rdf:Bag><rdf:li>Meer</rdf:li><rdf:li>meer</rdf:li><rdf:li>Fähre, groß</rdf:li></rdf:Bag></dc:subject>',
    );
    const metadata = await read({ ImageDescription: 'something else' }, xmp);
    expect(metadata.title).toBe('Übers Meer');
    expect(metadata.description).toBe('Die Fähre legt ab 🌅');
    expect(metadata.keywords).toEqual(['Meer', 'Fähre, groß']);
  });

  test.each(['2:4', '5:1!', '3–0', '28:27'])('“%s” is how a match stands', async (score) => {
    expect((await read({ ImageDescription: score })).description).toBe(score);
  });

  test.each([
    '10:30',
    '2:45',
    'OLYMPUS DIGITAL CAMERA',
    'SONY DSC',
    'SAMSUNG',
    'Exif_JPEG_PICTURE',
    'cof',
    '   ',
    '0',
    '****',
    'IMG_1234',
    'DCIM\\100GOPRO\\G1.JPG',
    'Hasselblad',
    'Photo by PhotoGrid',
    'Maker:0x41,Date:2017-11-13,Ver:4,Lens:Kan03',
  ])('what a machine wrote by itself is not the photographer’s word: %j', async (text) => {
    expect((await read({ ImageDescription: text })).description).toBeNull();
  });

  test('what could mislead a reader or a terminal is taken out', async () => {
    const text = 'A\u0007 nice\r\n\r\nday \u202Eevil\u202C \u200Bhere\u2028 end';
    expect((await read({ ImageDescription: text })).description).toBe('A nice day evil here end');
  });

  test('a text has at most 2000 characters, none of them torn', async () => {
    const { description } = await read({ ImageDescription: '😀a'.repeat(3000) });
    expect(Array.from(description!)).toHaveLength(2000);
    expect(description).not.toMatch(/\p{Surrogate}/u);
  });

  test('a comment in UTF-16, in either byte order', async () => {
    for (const order of ['little', 'big']) {
      const text = Buffer.from('Grüße aus Köln', 'utf16le');
      if (order === 'big') text.swap16();
      const comment = Buffer.concat([Buffer.from('UNICODE\0'), text]);
      expect((await read({ UserComment: comment })).description).toBe('Grüße aus Köln');
    }
  });
});

describe('metadata under other marks', () => {
  const said = packet('<photoshop:DateCreated>2002-06-20T10:11:12</photoshop:DateCreated>');

  test.each([
    ['XMP as Photoshop 7 wrapped it', said.replaceAll('x:xmpmeta', 'x:xapmeta')],
    ['XMP behind a mark with a line break', said],
  ])('%s', async (_, xmp) => {
    const body = Buffer.from(`http://ns.adobe.com/xap/1.0/\n${xmp}`);
    const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]);
    const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#456' } })
      .jpeg()
      .toBuffer();
    const bytes = Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
    expect((await readMetadata(bytes)).takenAt?.local).toBe('2002-06-20T10:11:12');
  });

  test.each(['8BIM', 'AgHg', 'DCSR', 'PHUT', 'MeSa'])(
    'a resource of a PSD marked %s',
    async (mark) => {
      const data = Buffer.from(said);
      const resource = Buffer.alloc(12 + data.length + (data.length % 2));
      resource.write(mark, 'latin1');
      resource.writeUInt16BE(0x0424, 4);
      resource.writeUInt32BE(data.length, 8);
      resource.set(data, 12);
      const header = Buffer.alloc(34);
      header.write('8BPS', 'latin1');
      header.writeUInt32BE(resource.length, 30);
      const found = await readMetadata(Buffer.concat([header, resource]));
      expect(found.times).toMatchObject([{ local: '2002-06-20T10:11:12' }]);
    },
  );

  test('of a JPEG: behind its picture, but not among the data of that', async () => {
    const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#456' } })
      .jpeg()
      .toBuffer();
    const taken = [{ local: '2002-06-20T10:11:12' }];
    const behind = await readMetadata(Buffer.concat([jpeg, Buffer.from(said)]));
    expect(behind.times).toMatchObject(taken);
    const end = jpeg.length - 2;
    const within = [jpeg.subarray(0, end), Buffer.from(said), jpeg.subarray(end)];
    expect((await readMetadata(Buffer.concat(within))).times).toEqual([]);
  });
});

describe('camera', () => {
  test.each([
    ['NIKON CORPORATION', 'NIKON D90', 'Nikon', 'D90'],
    ['Canon', 'Canon EOS 5D', 'Canon', 'EOS 5D'],
    ['Canon', 'Canon Canon EOS 5D', 'Canon', 'EOS 5D'],
    ['OLYMPUS IMAGING CORP.  ', 'E-M5', 'Olympus', 'E-M5'],
    ['EASTMAN KODAK COMPANY', 'KODAK DX4900', 'Kodak', 'DX4900'],
    ['CASIO COMPUTER CO.,LTD.', 'EX-Z3', 'Casio', 'EX-Z3'],
    ['samsung', 'SM-G991B', 'Samsung', 'SM-G991B'],
    ['LGE', 'Nexus 5', 'LG', 'Nexus 5'],
    ['DJI', 'FC330', 'DJI', 'FC330'],
    ['Apple', 'iPhone 11', 'Apple', 'iPhone 11'],
    ['Unknown', '', null, null],
  ])('%s, %s', async (make, model, brand, type) => {
    const { camera } = await read({ Make: make, Model: model, ImageDescription: 'x' });
    expect([camera?.make ?? null, camera?.model ?? null]).toEqual([brand, type]);
  });

  test('a lens, unless it is dashes', async () => {
    expect((await read({ LensModel: 'EF50mm f/1.8' })).camera?.lens).toBe('EF50mm f/1.8');
    expect((await read({ LensModel: '----' })).camera).toBeNull();
  });
});
