// @ts-check
import { join } from 'node:path';
import sharp from 'sharp';

/** Renders media/icon.svg as the PNG that marketplaces want; run it by hand after the drawing changed. */
const media = join(import.meta.dirname, '..', 'media');
await sharp(join(media, 'icon.svg'), { density: 144 })
  .resize(128, 128)
  .png({ compressionLevel: 9, palette: true })
  .toFile(join(media, 'icon.png'));
