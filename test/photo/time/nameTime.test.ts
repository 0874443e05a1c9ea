import { expect, test } from 'vitest';
import { timeFromName } from '../../../daemon/photo/time/nameTime.ts';

test.each([
  ['IMG_20160304_123310.jpg', '2016-03-04T12:33:10'],
  ['IMG_20210704_101112345.jpg', '2021-07-04T10:11:12.345'],
  ['2016-03-04 12.33.10.jpg', '2016-03-04T12:33:10'],
  ['Screenshot_2020-01-02-03-04-05.png', '2020-01-02T03:04:05'],
  ['Screenshot 2020-01-02 at 03.04.05.png', '2020-01-02T03:04:05'],
  ['signal-2023-05-06-07-08-09-123.jpg', '2023-05-06T07:08:09.123'],
  ['20190802_235959.heic', '2019-08-02T23:59:59'],
  ['VID_20200229_000000~2.jpg', '2020-02-29T00:00:00'],
  // Names as macOS, iOS, Android, GNOME, WhatsApp, Telegram and WeChat give them.
  ['WhatsApp Image 2021-03-04 at 11.08.07 PM.jpeg', '2021-03-04T23:08:07'],
  ['Screenshot 2023-04-05 at 9.02.03\u202fPM.png', '2023-04-05T21:02:03'],
  ['Screenshot 2023-04-05 at 12.02.03 AM.png', '2023-04-05T00:02:03'],
  ['Capture d’écran 2021-03-04 à 13.14.15.png', '2021-03-04T13:14:15'],
  ['Captura de pantalla 2021-03-04 a la(s) 1.14.15 p. m..png', '2021-03-04T13:14:15'],
  ['Снимок экрана 2021-03-04 в 13.14.15.png', '2021-03-04T13:14:15'],
  ['截屏2021-03-04 下午1.14.15.png', '2021-03-04T13:14:15'],
  ['스크린샷 2021-03-04 오후 1.14.15.png', '2021-03-04T13:14:15'],
  ['スクリーンショット 2021-03-04 13.14.15.png', '2021-03-04T13:14:15'],
  ['Skærmbillede 2021-03-04 kl. 13.14.15.png', '2021-03-04T13:14:15'],
  ['Näyttökuva 2021-3-4 kello 13.14.15.png', '2021-03-04T13:14:15'],
  ['لقطة الشاشة ٢٠٢١-٠٣-٠٤ في ١.١٤.١٥ م.png', '2021-03-04T13:14:15'],
  ['ภาพถ่ายหน้าจอ 2564-03-04 เวลา 13.14.15.png', '2021-03-04T13:14:15'],
  ['Ảnh màn hình 2021-03-04 lúc 13.14.15.png', '2021-03-04T13:14:15'],
  ['Screenshot 2023-04-05 at 9.02.03 μ.μ..png', '2023-04-05T21:02:03'],
  ['Immagine WhatsApp 2021-03-04 ore 13.14.15.jpg', '2021-03-04T13:14:15'],
  ['Foto am 04.03.2021 um 13.14.jpg', '2021-03-04T13:14:00'],
  ['Photo Jan 01 2021, 1 14 15 PM.jpg', '2021-01-01T13:14:15'],
  ['photo_5@04-03-2021_13-14-15.jpg', '2021-03-04T13:14:15'],
  ['00100lrPORTRAIT_00100_BURST20200418222652648_COVER.jpg', '2020-04-18T22:26:52.648'],
  ['20190101120000.jpg', '2019-01-01T12:00:00'],
  ['2019_0101_120000_001.JPG', '2019-01-01T12:00:00'],
  ['FB_IMG_1546300800000.jpg', '2019-01-01T00:00:00'],
  ['mmexport1546300800000.jpg', '2019-01-01T00:00:00'],
])('reads %s', (name, local) => {
  expect(timeFromName(name)?.local).toBe(local);
});

test.each([
  ['DSC_20160304.jpg', '2016-03-04'],
  ['IMG-20160102-WA0001.jpg', '2016-01-02'],
  ['4 de marzo de 2021.png', '2021-03-04'],
  ['Adobe Scan Jan 01, 2021.jpg', '2021-01-01'],
  ['2021-03-04 11 Anna am Strand.jpg', '2021-03-04'],
])('reads the day of %s and no hour', (name, day) => {
  expect(timeFromName(name)).toMatchObject({ local: day, precision: 'day', offset: null });
});

test('a Pixel phone writes the time of Greenwich', () => {
  expect(timeFromName('PXL_20210704_101112345.jpg')).toMatchObject({
    local: '2021-07-04T10:11:12.345',
    offset: '+00:00',
    utc: true,
  });
});

test.each([
  'IMG_1234.jpg',
  'IMG_20160230_123310.jpg',
  'IMG_20161304_123310.jpg',
  'IMG_20160304_253310.jpg',
  '120160304_123310.jpg',
  'scan 19.jpg',
  '',
])('reads no time in %j', (name) => {
  expect(timeFromName(name)).toBeNull();
});
