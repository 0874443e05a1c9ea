import { describe, expect, test } from 'vitest';
import { readAlbumFacts, withNeighbours } from '../../../daemon/photo/albumFacts.ts';
import { timeFromFolders } from '../../../daemon/photo/time/folderTime.ts';
import { unseenPhoto, type AlbumPhoto } from '../../../daemon/contract/photo.ts';

const nowMs = Date.UTC(2026, 0, 1);

const none = { takeout: null, xmp: [], picasa: null };

const found = (path: string): Promise<AlbumPhoto> =>
  readAlbumFacts(unseenPhoto, { path, file: `/photos/Party/${path}`, sidecars: none }, nowMs);

describe('folders say when', () => {
  test.each([
    // The day, the month, the year, in signs and words.
    ['2019-05-04 Wedding', '2019-05-04'],
    ['2019.05.04', '2019-05-04'],
    ['20190504', '2019-05-04'],
    ['Hochzeit 04.05.2019', '2019-05-04'],
    ['4. Mai 2019', '2019-05-04'],
    ['4 mai 2019 - mariage', '2019-05-04'],
    ['2019年5月4日', '2019-05-04'],
    ['2019-05 Rome', '2019-05'],
    ['201905', '2019-05'],
    ['05-2019', '2019-05'],
    ['May 2019', '2019-05'],
    ['Urlaub März 2014', '2014-03'],
    ['août 2016', '2016-08'],
    ['Июль 2015', '2015-07'],
    ['Rome 2012', '2012'],
    ['2012', '2012'],
    ['Sommer 1987', '1987'],
    // Ranges are told as far as they agree.
    ['2019-05-04-12 Rome', '2019-05'],
    ['2019-05-04 - 2019-06-02', '2019'],
    ['4.-12. Mai 2019', '2019'],
    // Nothing is said.
    ['2018-2019', null],
    ['2018/19', null],
    ['Best of 2010-2015', null],
    ['1920x1080', null],
    ['2048px', null],
    ['Canon 5D', null],
    ['100APPLE', null],
    ['Holidays', null],
    ['DSC_2019112', null],
    ['#2012', null],
  ])('%s: %s', (name, expected) => {
    expect(timeFromFolders(['home', 'ann', ...name.split('//')], 1)?.local ?? null).toBe(expected);
  });

  test.each([
    [['photos', '2019', '05', '04'], 1, '2019-05-04'],
    [['photos', '2019', '05'], 1, '2019-05'],
    [['photos', '2019', '05 Rome'], 1, '2019-05'],
    [['photos', '2019', 'Rome'], 2, '2019'],
    // Above the album only numbers count, and only as a whole date with it.
    [['photos', '2019', 'Rome'], 1, null],
    [['2001', 'backup'], 1, null],
  ])('%j, of which %d are of the album: %s', (folders, own, expected) => {
    expect(timeFromFolders(folders, own)?.local ?? null).toBe(expected);
  });

  test('counts least of all', async () => {
    const { takenAt } = (await found('2012 Rome/IMG-20190101-WA0001.jpg')).metadata;
    expect(takenAt).toMatchObject({ local: '2019-01-01', precision: 'day', source: 'filename' });
    expect((await found('2012 Rome/scan.jpg')).metadata.takenAt).toMatchObject({
      local: '2012',
      precision: 'year',
      source: 'folder',
    });
  });
});

test('a date that cannot be is told of, with the reason', async () => {
  const time = { source: 'exif', field: 'DateTimeOriginal', local: '2036-02-07T06:28:16' } as const;
  const told = { ...time, precision: 'second', offset: null } as const;
  const photo = { ...unseenPhoto, metadata: { ...unseenPhoto.metadata, times: [told] } };
  const place = { path: 'a.jpg', file: '/photos/Party/a.jpg', sidecars: none };
  const { metadata, problems } = await readAlbumFacts(photo, place, nowMs);
  expect(metadata.takenAt).toBeNull();
  expect(problems).toMatchObject([{ code: 'time/camera-clock', severity: 'information' }]);
  expect(problems[0]?.message).toContain('2036-02-07');
  expect((await found('scan.jpg')).problems).toEqual([]);
});

describe('neighbours say when', () => {
  const days = async (...paths: readonly string[]): Promise<readonly (string | null)[]> => {
    const photos = await Promise.all(paths.map(found));
    const dated = photos.map((photo) => {
      const [, day] = /@(\S+)\//.exec(photo.path) ?? [];
      return day === undefined ? photo : dayed(photo, day);
    });
    const plain = dated.map((photo) => ({ ...photo, path: photo.path.replace(/@\S+\//, '') }));
    return withNeighbours(plain, nowMs).map(({ metadata }) => metadata.takenAt?.local ?? null);
  };
  const dayed = (photo: AlbumPhoto, day: string): AlbumPhoto => {
    const time = { source: 'exif', field: 'DateTimeOriginal', local: `${day}T10:00:00` } as const;
    const told = { ...time, precision: 'second', offset: null } as const;
    const takenAt = { ...told, zone: null, offsetSource: 'unknown', witnesses: [] } as const;
    return { ...photo, metadata: { ...photo.metadata, times: [told], takenAt } };
  };

  test('a photo between two of one day is of that day', async () => {
    expect(
      await days('@2019-05-04/DSC_0411.jpg', 'DSC_0412.jpg', '@2019-05-04/DSC_0413.jpg'),
    ).toEqual(['2019-05-04T10:00:00', '2019-05-04', '2019-05-04T10:00:00']);
  });

  test.each([
    ['between two days', ['@2019-05-04/DSC_0411.jpg', 'DSC_0412.jpg', '@2019-05-05/DSC_0413.jpg']],
    ['at the end', ['@2019-05-04/DSC_0411.jpg', 'DSC_0412.jpg']],
    ['far away', ['@2019-05-04/DSC_0011.jpg', 'DSC_0412.jpg', '@2019-05-04/DSC_0413.jpg']],
    ['of another count', ['@2019-05-04/IMG_0411.jpg', 'DSC_0412.jpg', '@2019-05-04/IMG_0413.jpg']],
  ])('one %s is of none', async (_, paths) => {
    const told = await days(...paths);
    expect(told[1]).toBeNull();
  });
});
