/** Photos that show somebody and her reflection, beside ordinary ones of the same people: real photos, put together by code. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { AlbumPhoto } from '../../../daemon/contract/photo.ts';
import { groupFaces } from '../../../daemon/people/grouping/grouping.ts';
import { openLibrary } from '../../../daemon/people/library.ts';
import { openAnalyzer } from '../../photo/support/analyzer.ts';
import { readSample, sample } from '../../photo/support/photos.ts';

const analyzer = openAnalyzer();
const scratch = mkdtempSync(join(tmpdir(), 'photoblog-mirrors-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

const women = ['emily', 'laura'] as const;
const nameOf = (who: string, number: number): string => `facial-recognition/${who}-${number}.jpg`;

/** What stands before the mirror and what is in it: once the same picture, then others of her, as a mirror shows another side. */
const reflections = [
  [1, 1],
  [1, 3],
  [2, 4],
  [5, 2],
] as const;

const analyse = async (bytes: Uint8Array, path: string): Promise<AlbumPhoto> => ({
  ...(await analyzer.analyze(bytes)),
  path,
});

/** Two pictures on one wall, without a straight edge between them, the second one mirrored. */
async function withMirror(before: string, within: string): Promise<Buffer> {
  const [width, height] = [480, 600];
  const faded = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [(at % width) / width - 0.5, Math.floor(at / width) / height - 0.5];
    return 255 * Math.min(1, Math.max(0, (0.5 - Math.hypot(x, y)) * 10));
  });
  const soft = (name: string, mirrored: boolean): Promise<Buffer> =>
    (mirrored ? sample(name).flop() : sample(name))
      .resize(width, height, { fit: 'cover', position: 'top' })
      .removeAlpha()
      .joinChannel(Buffer.from(faded), { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer();
  const wall = { width: 1100, height: 700, channels: 3, background: '#9a8f80' } as const;
  return sharp({ create: wall })
    .composite([
      { input: await soft(before, false), left: 30, top: 60 },
      { input: await soft(within, true), left: 580, top: 20 },
    ])
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** Which of these faces are one person's, by each face the first that is with it. */
async function partsOf(
  photos: readonly AlbumPhoto[],
  ids: readonly string[],
): Promise<readonly number[]> {
  const library = openLibrary(mkdtempSync(join(scratch, 'library-')), { model: 'test' });
  await library.putAlbum('/album', photos);
  const { personOf } = groupFaces(await library.faces(), []);
  return ids.map((id) =>
    ids.findIndex((other) => other === id || (personOf.get(id) ?? id) === personOf.get(other)),
  );
}

test('a photo with a mirror in it parts nobody elsewhere, and brings nobody together with somebody else', async () => {
  const numbers = [1, 2, 3, 4, 5];
  const ordinary = await Promise.all(
    women.flatMap((who) =>
      numbers.map(async (n) => analyse(await readSample(nameOf(who, n)), `${who}-${n}.jpg`)),
    ),
  );
  const ids = ordinary.map(({ faces, path }) => {
    expect(faces, path).toHaveLength(1);
    return faces[0]!.id;
  });
  // Each woman is one person without it.
  expect(await partsOf(ordinary, ids)).toEqual([0, 0, 0, 0, 0, 5, 5, 5, 5, 5]);
  for (const who of women) {
    for (const [before, within] of reflections) {
      const path = `${who} ${before} before a mirror ${within}.jpg`;
      const photo = await analyse(await withMirror(nameOf(who, before), nameOf(who, within)), path);
      expect(photo.faces, path).toHaveLength(2);
      // The pictures it is made of are no photos of their own: a mirror shows what no other photo does.
      const others = ordinary.filter(
        (other) => other.path !== `${who}-${before}.jpg` && other.path !== `${who}-${within}.jpg`,
      );
      const theirs = others.map(({ faces }) => faces[0]!.id);
      const own = photo.faces.map(({ id }) => id);
      const parts = await partsOf([...others, photo], [...theirs, ...own]);
      // It may bring hers together that were not, never part them.
      const alone = await partsOf(others, theirs);
      for (const [at, part] of alone.entries()) expect(parts[at], path).toBe(parts[part]);
      for (const [at, part] of parts.slice(0, theirs.length).entries()) {
        expect(others[part]!.path.slice(0, 3), path).toBe(others[at]!.path.slice(0, 3));
      }
      // Both are hers, or one is hers and the other somebody for now.
      const hers = others.findIndex((other) => other.path.startsWith(who));
      const [first, second] = [theirs.length, theirs.length + 1];
      expect(
        [
          [hers, hers],
          [hers, second],
          [first, hers],
        ],
        path,
      ).toContainEqual(parts.slice(theirs.length));
    }
  }
}, 120_000);
