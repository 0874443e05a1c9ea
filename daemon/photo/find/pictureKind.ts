import type { AlbumPhoto } from '../../contract/photo.ts';
import { isNamedScreenshot, isScreenshot } from './screenshot.ts';

/** Pictures that are among photos, but tell nothing of what was seen. */
export type PictureKind = 'screenshot' | 'receipt' | 'meme';

const edge = '(?<![\\p{L}\\p{M}])';
const edgeAfter = '(?![\\p{L}\\p{M}])';

/** What people and programs call receipts and bills. No data of the world's languages lists such words: by hand. */
const receiptNames = new RegExp(
  `${edge}(?:receipts?|invoices?|bill ?of ?sale|quittung(?:en)?|kassen(?:bon|zettel|beleg)s?|rechnung(?:en)?|tankbeleg|belege?|reçus?|ticket de caisse|factures?|note de frais|recibos?|facturas?|faturas?|scontrin[oi]|ricevut[ae]|fattur[ae]|bonnetje|kassabon|kvitto(?:n)?|kvittering(?:er)?|kuitti|kuitit|paragon|rachunek|faktur[ay]?|účtenka|nyugta|számla|bon fiscal|račun|απόδειξη|чек|квитанция|счёт|fiş|fişi|領収書|レシート|发票|收据|發票|收據|영수증|קבלה|فاتورة|ใบเสร็จ|hóa đơn|struk|kwitansi)${edgeAfter}`,
  'iu',
);

/** What sites and messengers call pictures that are made to be passed on. */
const memeNames =
  /(?<![\p{L}\p{M}])(?:memes?(?=[\d_.()-]|$)|\d{2,}[_-]memes?|imgflip|9gag|ifunny|knowyourmeme|memecenter|makeameme|me\.me|stickers?[-_ ]?\d+|STK-\d{8}-WA\d+|reddit[-_]|imgur[-_]|giphy|tenor[-_])/iu;

/**
 * What a picture is that is none of a scene: by its name, else by what it shows where no camera made it.
 *
 * @returns null for photos, drawings and all that is not surely one of these
 */
export function kindOfPicture(photo: AlbumPhoto): PictureKind | null {
  const before = known.get(photo);
  if (before !== undefined) return before;
  const kind = findKind(photo);
  known.set(photo, kind);
  return kind;
}

/** A story asks for each photo many times. */
const known = new WeakMap<AlbumPhoto, PictureKind | null>();

function findKind(photo: AlbumPhoto): PictureKind | null {
  const { path, metadata, sight, faces } = photo;
  const name = path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
  if (metadata.device.screen === true || isNamedScreenshot(name)) return 'screenshot';
  const stem = name.replace(/\.[^.]+$/, '');
  const isNamedReceipt = receiptNames.test(stem) && faces.length === 0;
  if (isNamedReceipt && (sight?.kind !== 'photo' || !isOfCamera(photo))) return 'receipt';
  // A phone writes when a picture of its screen was made, as cameras do.
  if (isScreenshot(photo) && sight?.writing !== 'page') return 'screenshot';
  // Programs write a date into whatever they save.
  const { camera, device, gps } = metadata;
  if (memeNames.test(stem) && camera === null && !device.exposed && gps === null) return 'meme';
  if (isOfCamera(photo)) return null;
  if (sight?.writing === 'page' && faces.length === 0) return 'receipt';
  return sight?.writing === 'caption' ? 'meme' : null;
}

/** Levels between the darkest and the lightest part of a picture, from which on it is not blank. */
const leastRange = 40;

/** Without any edge, in variance of the Laplacian: a finger before the lens has 0.8, the softest of 250 photos 10. */
const leastSharpness = 3;

/**
 * Whether a picture is drawn, of a screen or blank, as far as was seen. What has much of one colour may be fog, snow or somebody before
 * a white wall as well: a camera that says how it was exposed counts for more, where there is something in it.
 */
export function isNoScene({ sight, metadata, faces, look }: AlbumPhoto): boolean {
  if (look !== null && look.sharpness < leastSharpness && faces.length === 0) return true;
  if (sight?.kind !== 'other') return false;
  if (metadata.camera === null || !metadata.device.exposed) return true;
  const grid = look?.grid ?? [0];
  return faces.length === 0 && Math.max(...grid) - Math.min(...grid) < leastRange;
}

/** A camera left its name, a position or what it measured. */
export function isOfCamera({ metadata: { camera, device, gps, takenAt } }: AlbumPhoto): boolean {
  return camera !== null || device.exposed || gps !== null || takenAt?.source === 'exif';
}
