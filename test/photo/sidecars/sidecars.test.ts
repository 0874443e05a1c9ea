import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAlbumFacts } from '../../../daemon/photo/albumFacts.ts';
import { unseenPhoto } from '../../../daemon/contract/photo.ts';
import { readSidecars } from '../../../daemon/photo/sidecars/readSidecars.ts';
import { folderNames } from '../../../daemon/photo/sidecars/sidecarNames.ts';

describe('the JSON of Google Takeout is found under each name it is given', () => {
  // As exports of several years and languages name them; the name is cut to 46 characters before `.json`.
  const long = `${'z'.repeat(36)}.jpg`;
  const cut = `${long}.supplemental-metadata`.slice(0, 46);
  test.each([
    ['a.jpg', 'a.jpg.json'],
    ['a.jpg', 'a.jpg.supplemental-metadata.json'],
    ['a.jpg', 'a.jpg.supplemental-me.json'],
    ['a.jpg', 'a.jpg.s.json'],
    ['a.jpg', 'a.jpg..json'],
    ['a.jpg', 'a.json'],
    ['a(1).jpg', 'a.jpg(1).json'],
    ['a(1).jpg', 'a(1).jpg.json'],
    ['a(1).jpg', 'a.jpg.supplemental-metadata(1).json'],
    ['a-edited.jpg', 'a.jpg.json'],
    ['a-bearbeitet.jpg', 'a.jpg.supplemental-metadata.json'],
    ['a-modifié.jpg', 'a.jpg.json'],
    ['a-編集済み.jpg', 'a.jpg.json'],
    ['a-edited(1).jpg', 'a.jpg(1).json'],
    [`${'x'.repeat(43)}.jpg`, `${'x'.repeat(43)}.jp.json`],
    [`${'y'.repeat(47)}.jpg`, `${'y'.repeat(46)}.json`],
    [long, `${cut}.json`],
    [long.replace('.jpg', '(1).jpg'), `${cut}(1).json`],
    // Uncut, as some years left them.
    [`${'u'.repeat(47)}.jpg`, `${'u'.repeat(47)}.jpg.json`],
    [`${'v'.repeat(40)}.jpg`, `${'v'.repeat(40)}.jpg.supplemen.json`],
    // Computers spell letters with marks in two ways, and signs that some forbid are written as lines.
    ['Gru\u0308n.jpg', 'Gr\u00fcn.jpg.json'],
    ["k'est.jpg", 'k_est.jpg.json'],
    // A photo that was exported as another kind.
    ['IMG_2.jpg', 'IMG_2.HEIC.json'],
  ])('%s: %s', (photo, json) => {
    expect(folderNames([photo, json]).sidecarsOf(photo).takeout).toBe(json);
  });

  test('but not that of another photo', () => {
    const names = ['IMG_2.jpg', 'IMG_2.HEIC', 'IMG_2.HEIC.json', 'b.jpg', 'a.jpg.json'];
    const folder = folderNames(names);
    expect(folder.sidecarsOf('IMG_2.jpg').takeout).toBeNull();
    expect(folder.sidecarsOf('b.jpg').takeout).toBeNull();
  });
});

describe('what stands in a sidecar', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidecars-'));
  const none = { takeout: null, xmp: [], picasa: null };
  const packet = (fields: string): string =>
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ${fields}/></rdf:RDF></x:xmpmeta>`;
  const write = async (name: string, content: string | Buffer): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, content);
    return file;
  };

  test.each(['utf8', 'utf16le'] as const)('is read in %s', async (encoding) => {
    const text = `\ufeff${packet('xmp:Rating="-1" photoshop:DateCreated="2014-05-06T07:08:09"')}`;
    const xmp = await write(`${encoding}.xmp`, Buffer.from(text, encoding));
    const { corrections } = await readSidecars({ ...none, xmp: [xmp] }, 'a.jpg');
    expect(corrections.rating).toBe(-1);
    expect(corrections.times).toMatchObject([{ source: 'sidecar', local: '2014-05-06T07:08:09' }]);
  });

  test('in Windows’ code page, as Picasa’s first versions wrote', async () => {
    const picasa = await write(
      '.picasa.ini',
      Buffer.from('[a.jpg]\ncaption=Gr\xfc\xdfe', 'latin1'),
    );
    const { corrections } = await readSidecars({ ...none, picasa }, 'a.jpg');
    expect(corrections.description).toBe('Grüße');
  });

  test('and is no JSON is told of', async () => {
    const takeout = await write('a.jpg.json', '{"title": "a.jpg", "photoTaken');
    const { additions, problems } = await readSidecars({ ...none, takeout }, 'a.jpg');
    expect(additions.times).toEqual([]);
    expect(problems).toMatchObject([{ code: 'discover/unreadable', severity: 'warning' }]);
  });
});

describe('the JSON of Flickr’s archive', () => {
  test.each([
    ['evening_5123456789_o.jpg', 'photo_5123456789.json'],
    ['5123456789_0a1b2c3d4e_o.jpg', 'photo_5123456789.json'],
  ])('%s: %s', (photo, json) => {
    expect(folderNames([photo, json]).sidecarsOf(photo).takeout).toBe(json);
  });

  test('tells when, where and what', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'flickr-')), 'photo_5123456789.json');
    const geo = [{ latitude: '35689500', longitude: '139691700', accuracy: '16' }];
    const said = { id: '5123456789', name: 'Evening', description: 'By the pond', geo };
    const more = { date_taken: '2019-03-05 12:13:14', tags: [{ tag: 'pond' }] };
    await writeFile(file, JSON.stringify({ ...said, ...more }));
    const { additions } = await readSidecars({ takeout: file, xmp: [], picasa: null }, 'x.jpg');
    expect(additions).toMatchObject({
      times: [{ local: '2019-03-05T12:13:14', precision: 'second' }],
      gps: { lat: 35.6895, lon: 139.6917 },
      title: 'Evening',
      description: 'By the pond',
      keywords: ['pond'],
    });
    const place = { path: 'x.jpg', file: '/a/x.jpg', ownFolders: 0 };
    const sidecars = { takeout: file, xmp: [], picasa: null };
    const { metadata } = await readAlbumFacts(unseenPhoto, { ...place, sidecars });
    expect(metadata.takenAt?.local).toBe('2019-03-05T12:13:14');
  });
});
