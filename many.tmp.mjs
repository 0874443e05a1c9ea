import sharp from 'sharp';
import { mkdirSync, writeFileSync } from 'node:fs';
const f = '/tmp/many/album';
mkdirSync(f, { recursive: true });
for (let i = 0; i < 2000; i++) {
  const b = await sharp({
    create: {
      width: 320,
      height: 213,
      channels: 3,
      background: { r: (i * 37) % 256, g: (i * 91) % 256, b: (i * 13) % 256 },
    },
  })
    .withExif({
      IFD2: {
        DateTimeOriginal: new Date(Date.UTC(2024, 4, 1 + (i % 20), 8, i % 600))
          .toISOString()
          .slice(0, 19)
          .replaceAll('-', ':')
          .replace('T', ' '),
      },
    })
    .jpeg({ quality: 60 })
    .toBuffer();
  writeFileSync(`${f}/IMG_${String(i).padStart(4, '0')}.jpg`, b);
}
