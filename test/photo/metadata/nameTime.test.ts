import { expect, test } from 'vitest';
import { timeFromName } from '../../../daemon/photo/metadata/nameTime.ts';

test.each([
  ['IMG_20160304_123310.jpg', '2016-03-04T12:33:10'],
  ['IMG_20210704_101112345.jpg', '2021-07-04T10:11:12.345'],
  ['2016-03-04 12.33.10.jpg', '2016-03-04T12:33:10'],
  ['Screenshot_2020-01-02-03-04-05.png', '2020-01-02T03:04:05'],
  ['Screenshot 2020-01-02 at 03.04.05.png', '2020-01-02T03:04:05'],
  ['signal-2023-05-06-07-08-09-123.jpg', '2023-05-06T07:08:09.123'],
  ['20190802_235959.heic', '2019-08-02T23:59:59'],
  ['VID_20200229_000000~2.jpg', '2020-02-29T00:00:00'],
])('reads %s', (name, local) => {
  expect(timeFromName(name)?.local).toBe(local);
});

test.each([
  ['DSC_20160304.jpg', '2016-03-04'],
  ['IMG-20160102-WA0001.jpg', '2016-01-02'],
])('reads the day of %s and no hour', (name, day) => {
  expect(timeFromName(name)).toMatchObject({ local: day, precision: 'day', offset: null });
});

test.each([
  'IMG_1234.jpg',
  'PXL_20210704_101112345.jpg',
  'IMG_20160230_123310.jpg',
  'IMG_20161304_123310.jpg',
  'IMG_20160304_253310.jpg',
  '120160304_123310.jpg',
  'scan 19.jpg',
  '',
])('reads no time in %j', (name) => {
  expect(timeFromName(name)).toBeNull();
});
