import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { decodeHeic } from '../../../../daemon/photo/decode/heif/heic.ts';
import {
  bestOf,
  tryHeicPrograms,
} from '../../../../daemon/photo/decode/heif/native/chooseProgram.ts';
import { readCodedImage } from '../../../../daemon/photo/decode/heif/native/codedImage.ts';
import { uprightAt } from '../../../../daemon/photo/decode/heif/native/compare.ts';
import { mayUsePrograms } from '../../../../daemon/photo/decode/heif/native/nativeHeic.ts';
import {
  decodeBy,
  findHeicPrograms,
} from '../../../../daemon/photo/decode/heif/native/programs.ts';
import { runProgram } from '../../../../daemon/photo/decode/heif/native/runProgram.ts';
import { trialSample } from '../../../../daemon/photo/decode/heif/native/trialSample.ts';
import type { RgbImage } from '../../../../daemon/contract/photo.ts';
import { assetPath, installRoot } from '../../../../daemon/shared/paths.ts';
import { processIdentity } from '../../../../daemon/shared/processIdentity.ts';
import { createPhotoPool } from '../../../../daemon/photo/pool.ts';
import { encodeHeic } from '../../../fixtures/heic.ts';
import {
  damagedCopies,
  clap,
  grid,
  heif,
  imir,
  irot,
  ispe,
  type Item,
  nclx,
  type Property,
  sampleTile,
} from '../../../fixtures/heif.ts';
import { detailedPicture, difference } from '../../../fixtures/pictures.ts';
import { hasProgram } from '../../../fixtures/programs.ts';

const isWindows = process.platform === 'win32';
let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'heic-home-'));
  vi.stubEnv('PHOTOBLOG_HOME', home);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const searched = (process.env['PATH'] ?? '').split(delimiter);
const real = (name: string): string =>
  searched.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? '';

let tiles: Item[];
beforeAll(async () => {
  tiles = await Promise.all(
    [0, 1, 2, 3, 4, 5].map(async (index): Promise<Item> => {
      const { configuration, data } = await sampleTile(index);
      return { type: 'hvc1', properties: [configuration, ispe(512, 512)], data };
    }),
  );
});

/** Three columns and two rows of a phone's tiles. */
function sheet(...more: Property[]): Buffer {
  const whole: Item = {
    type: 'grid',
    properties: [ispe(1500, 1001), ...more],
    data: grid(2, 3, 1500, 1001),
    parts: [1, 2, 3, 4, 5, 6],
  };
  return heif([whole, ...tiles], 0);
}

const own = async (bytes: Buffer): Promise<RgbImage> =>
  uprightAt((await decodeHeic(bytes, () => undefined)).picture, Infinity);

// libheif's program is called heif-dec since version 1.18, and heif-convert before.
describe.each(['ffmpeg', hasProgram('heif-dec') ? 'heif-dec' : 'heif-convert'])(
  '%s (skipped where it is not installed)',
  (name) => {
    const by = async (bytes: Buffer): Promise<RgbImage> => {
      const image = readCodedImage(bytes);
      if (image === null) throw new Error('not of the plain kind');
      return uprightAt(
        (await decodeBy({ name, path: real(name) }, bytes, image)).picture,
        Infinity,
      );
    };
    const run = test.skipIf(!hasProgram(name));

    run('shows a phone photo as libheif in wasm does', async () => {
      const bytes = await readFile(assetPath('samples/heic/img.HEIC'));
      expect(difference(await by(bytes), await own(bytes))).toBeLessThan(0.1);
    });

    run.each([
      ['as it is', []],
      ['turned by a quarter', [irot(1)]],
      ['turned by half', [irot(2)]],
      ['turned by three quarters', [irot(3)]],
      ['mirrored', [imir(1)]],
      ['turned, then mirrored', [irot(1), imir(0)]],
      ['mirrored, then turned', [imir(0), irot(3)]],
      ['in Display P3 by number', [nclx(12, 13, 6)]],
    ])('a grid %s', async (_name, properties) => {
      const bytes = sheet(...properties);
      expect(difference(await by(bytes), await own(bytes))).toBeLessThan(0.2);
    });

    run('takes nothing from a damaged file', async () => {
      const bytes = sheet();
      bytes.fill(0x55, bytes.length - 20_000, bytes.length - 10_000);
      const picture = await by(bytes).catch(() => null);
      // libheif's command may deliver what is left; what it delivers is compared with the thumbnail, if there is one.
      if (name === 'ffmpeg') expect(picture).toBeNull();
    });
  },
);

describe('what is given to a program', () => {
  test('a phone photo and a grid are', async () => {
    expect(readCodedImage(await readFile(assetPath('samples/heic/img.HEIC')))).toMatchObject({
      width: 2962,
      height: 3809,
      orientation: 1,
      columns: 6,
      coding: { matrix: 6, fullRange: true },
    });
    expect(readCodedImage(sheet(irot(3)))).toMatchObject({ columns: 3, orientation: 6 });
  });

  test('transparency, an aperture, sizes that disagree and other kinds of item are not', async () => {
    const { data, width, height } = detailedPicture(128, 128);
    const rgba = new Uint8Array(width * height * 4);
    for (let i = 0; i < width * height; i++) {
      rgba.set([data[3 * i]!, data[3 * i + 1]!, data[3 * i + 2]!, i % 256], 4 * i);
    }
    expect(readCodedImage(await encodeHeic({ width, height, data: rgba }, 50))).toBeNull();
    expect(readCodedImage(sheet(clap(400, 200)))).toBeNull();
    expect(readCodedImage(sheet(ispe(9000, 9000)))).not.toBeNull();
    const [first] = tiles;
    const lying = { ...first!, properties: [first!.properties[0]!, ispe(1024, 1024)] };
    expect(readCodedImage(heif([lying], 0))).toBeNull();
    expect(readCodedImage(heif([{ ...first!, type: 'Exif' }], 0))).toBeNull();
  });

  test('a file cut or changed anywhere is read or refused, never an exception', () => {
    const bytes = sheet().subarray(0, 1500);
    for (const damaged of damagedCopies(bytes)) readCodedImage(damaged);
  });
});

describe.skipIf(isWindows)('programs on PATH', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heic-path-'));
    vi.stubEnv('PATH', folder);
  });

  const install = async (name: string, script: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
    await chmod(path, 0o755);
    return path;
  };

  test('are not looked for in folders that depend on where one stands', async () => {
    const path = await install('ffmpeg', 'exit 0');
    const found = await findHeicPrograms({ PATH: `.${delimiter}bin${delimiter}${folder}` });
    expect(found.map((program) => program.path)).toEqual([path]);
    expect(await findHeicPrograms({ PATH: '.' })).toEqual([]);
  });

  test('that fail, show nothing or show another picture are not used, and are named', async () => {
    await install('ffmpeg', 'cat >/dev/null; head -c 18874368 /dev/zero');
    await install('heif-dec', 'echo "no such codec" >&2; exit 3');
    const trial = await tryHeicPrograms(home);
    expect(bestOf(trial)).toBeNull();
    expect(trial.tried).toMatchObject([
      { name: 'ffmpeg', ms: null, failure: '' },
      { name: 'heif-dec', ms: null, failure: expect.stringContaining('no such codec') as string },
    ]);
  }, 60_000);

  test.skipIf(real('ffmpeg') === '')(
    'are tried once: the result is kept until another program is there (skipped without ffmpeg)',
    async () => {
      const log = join(folder, 'log');
      await install('ffmpeg', `echo "$@" >>'${log}'; exec ${real('ffmpeg')} "$@"`);
      const trial = await tryHeicPrograms(home);
      expect(trial.tried).toMatchObject([{ name: 'ffmpeg', failure: null }]);
      expect(await tryHeicPrograms(home)).toEqual(trial);
      expect((await readFile(log, 'utf8')).trim().split('\n')).toHaveLength(1);
      await install('ffmpeg', `echo "$@" >>'${log}'; exec ${real('ffmpeg')} "$@" # newer`);
      await tryHeicPrograms(home);
      expect((await readFile(log, 'utf8')).trim().split('\n')).toHaveLength(2);
    },
    60_000,
  );

  test.skipIf(real('ffmpeg') === '')(
    'are tried with the first photo, one run for all who ask at once, and the others not at all (skipped without ffmpeg)',
    async () => {
      const log = join(folder, 'log');
      await install('ffmpeg', `echo "$@" >>'${log}'; exec ${real('ffmpeg')} "$@"`);
      await install('heif-dec', `echo heif-dec >>'${log}'; exit 3`);
      const bytes = sheet();
      const image = readCodedImage(bytes);
      if (image === null) throw new Error('not of the plain kind');
      let decoded = 0;
      const photo = {
        ...{ bytes, image },
        decode: async () => {
          const heic = await decodeHeic(bytes, () => undefined);
          decoded++;
          // Slower than any program: which one is right is what this is about.
          const { user } = process.cpuUsage();
          while (process.cpuUsage().user - user < 1_000_000);
          return heic;
        },
      };
      const both = await Promise.all([tryHeicPrograms(home, photo), tryHeicPrograms(home, photo)]);
      expect(both[0]).toEqual(both[1]);
      expect(bestOf(both[0])).toMatchObject({ name: 'ffmpeg' });
      expect(both[0].tried[1]).toMatchObject({ name: 'heif-dec', ms: null, failure: null });
      expect((await readFile(log, 'utf8')).trim().split('\n')).toHaveLength(1);
      expect(decoded).toBe(1);
    },
    240_000,
  );

  test('that show another picture than the first photo are asked about the sample before they are given up', async () => {
    const log = join(folder, 'log');
    await install('ffmpeg', `echo run >>'${log}'; cat >/dev/null; head -c 18874368 /dev/zero`);
    const bytes = sheet();
    const image = readCodedImage(bytes);
    if (image === null) throw new Error('not of the plain kind');
    const decode = () => decodeHeic(bytes, () => undefined);
    const trial = await tryHeicPrograms(home, { bytes, image, decode });
    expect(bestOf(trial)).toBeNull();
    expect(trial.tried).toMatchObject([{ name: 'ffmpeg', ms: null, failure: '' }]);
    expect((await readFile(log, 'utf8')).trim().split('\n')).toHaveLength(2);
  }, 60_000);

  test('are not tried with a photo that cannot be decoded, and then with the next one', async () => {
    await install('ffmpeg', 'exit 3');
    const image = readCodedImage(sheet());
    if (image === null) throw new Error('not of the plain kind');
    const decode = () => Promise.reject(new Error('damaged'));
    await expect(tryHeicPrograms(home, { bytes: sheet(), image, decode })).rejects.toThrow(
      'damaged',
    );
    expect(existsSync(join(home, 'heic-decoders.json'))).toBe(false);
  });

  test('are forbidden by the setting', () => {
    expect(mayUsePrograms({})).toBe(true);
    for (const value of ['off', 'OFF', 'false', '0', 'no'])
      expect(mayUsePrograms({ PHOTOBLOG_NATIVE_HEIC: value })).toBe(false);
  });

  test('end at their deadline, and when they write too much', async () => {
    const endless = await install('endless', 'while :; do :; done');
    const run = { program: endless, args: [], input: [], maxOutput: 10, deadlineMs: 300 };
    await expect(runProgram(run)).rejects.toThrow('SIGKILL');
    const chatty = await install('chatty', 'exec yes');
    await expect(runProgram({ ...run, program: chatty })).rejects.toThrow('SIGKILL');
    await expect(runProgram({ ...run, program: join(folder, 'none') })).rejects.toThrow('ENOENT');
  });

  test.skipIf(real('ffmpeg') === '' || !existsSync(join(installRoot, 'dist', 'photoWorker.js')))(
    'never learn the name of a photo, and are ended with the worker that waits for them (skipped without ffmpeg or a build)',
    async () => {
      const [log, tried] = [join(folder, 'log'), join(folder, 'tried')];
      await install(
        'ffmpeg',
        // With the first of the photo it is known to whoever ends it; one that got nothing has nothing to do, and ends.
        `if [ -e '${tried}' ]; then head -c 1 >'${tried}'; echo "$$ $@" >>'${log}'; exec sleep 600; fi
         echo "$$ $@" >>'${log}'
         touch '${tried}'; exec ${real('ffmpeg')} "$@"`,
      );
      const album = join(folder, 'album');
      await mkdir(album);
      const file = join(album, '-i; touch $(pwn) & "x".heic');
      await writeFile(file, trialSample());
      const workerPath = join(installRoot, 'dist', 'photoWorker.js');
      const pool = createPhotoPool({ workerPath, home, size: 1 });
      const controller = new AbortController();
      const lines = async () => (await readFile(log, 'utf8')).trim().split('\n');
      try {
        const decoded = pool.run(
          { kind: 'analyze', file, faces: 'skip', webCopy: 'none' },
          controller.signal,
        );
        const rejected = expect(decoded).rejects.toThrow('enough');
        // The first call is the trial's.
        await expect.poll(lines, { timeout: 60_000 }).toHaveLength(2);
        controller.abort(new Error('enough'));
        await rejected;
        const [, sleeping = ''] = await lines();
        expect(sleeping).not.toContain('pwn');
        await expect.poll(() => processIdentity(Number(sleeping.split(' ')[0]))).toBeNull();
      } finally {
        pool.close();
      }
    },
    90_000,
  );
});
