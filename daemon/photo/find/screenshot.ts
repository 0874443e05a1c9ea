import type { AlbumPhoto } from '../../contract/photo.ts';

/**
 * What phones and computers call pictures of their screens, in the languages they ship in most.
 * By hand: neither `Intl` nor CLDR has a word for it, as they have for months and halves of the day.
 */
const names = new RegExp(
  [
    'screen[ _-]?(shot|cap)|screenshot_|bildschirm(foto|aufnahme)|capture d.?[eé]cran',
    'captura de (pantalla|ecr[ãa]|tela)|schermafbeelding|schermafdruk|schermopname',
    'schermata|istantanea|sk[äa]rm(bild|avbild|klipp)|skjerm(bilde|dump)|sk[æa]rmbillede',
    'zrzut[ _]ekranu|sn[íi]mek[ _]obrazovky|sn[íi]mka[ _]obrazovky|снимок[ _]экрана',
    'скриншот|знімок[ _]екрана|екранна снимка|スクリーンショット|画面截图|屏幕(截图|快照)|截屏|截图|螢幕(截圖|快照|擷取畫面)',
    '스크린샷|화면 캡처|ekran[ _](g[öo]r[üu]nt[üu]s[üu]|resmi)|kuvakaappaus|n[äa]ytt[öo]kuva',
    'k[ée]perny[őo](fot[óo]|k[ée]p)|captur[ăa] de ecran|snimka zaslona|snímka zaslona',
    'στιγμιότυπο|لقطة|צילום מסך|ảnh chụp màn hình|स्क्रीनशॉट',
    '(tangkapan|cuplikan|jepretan|syot) layar|ภาพ(ถ่าย)?หน้าจอ|ảnh màn hình|captura desde',
    'pantallazo|微信截图|qq截图',
  ].join('|'),
  'iu',
);

/** Whether a file is called what phones and computers call pictures of their screens. */
export const isNamedScreenshot = (name: string): boolean => names.test(name.normalize('NFC'));

/** Widths in pixels of the screens of phones and tablets, upright; computers' are told by both sides. */
const phoneWidths = new Set([
  640, 720, 750, 768, 800, 828, 1080, 1125, 1170, 1179, 1200, 1206, 1242, 1260, 1284, 1290, 1320,
  1344, 1440, 1536, 1600, 1620, 1640, 1668, 2048,
]);
const screens = new Set([
  '1280x720',
  '1280x800',
  '1366x768',
  '1440x900',
  '1536x864',
  '1600x900',
  '1680x1050',
  '1920x1080',
  '1920x1200',
  '2560x1080',
  '2560x1440',
  '2560x1600',
  '2880x1800',
  '3024x1964',
  '3440x1440',
  '3456x2234',
  '3840x2160',
]);

/**
 * Whether a picture is one of a screen: by its name, else where no camera made it, it is drawn rather than photographed
 * and has the size of a screen.
 */
export function isScreenshot({ path, width, height, metadata, sight }: AlbumPhoto): boolean {
  if (isNamedScreenshot(path.slice(path.lastIndexOf('/') + 1))) return true;
  if (metadata.camera !== null || width === null || height === null) return false;
  if (sight?.kind !== 'other') return false;
  const isPhone =
    phoneWidths.has(Math.min(width, height)) &&
    Math.max(width, height) / Math.min(width, height) >= 1.3 &&
    Math.max(width, height) / Math.min(width, height) <= 2.4;
  return isPhone || screens.has(`${width}x${height}`);
}
