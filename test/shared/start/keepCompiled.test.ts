import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { keepCompiled, removeCompiled } from '../../../daemon/shared/start/keepCompiled.ts';

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A data folder of its owner alone. */
function openHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'photoblog-compiled-'));
  made.push(home);
  return home;
}

/** What is told to Node and to child processes. */
function keep(
  home: string,
  env: NodeJS.ProcessEnv = {},
): { env: NodeJS.ProcessEnv; told: unknown[] } {
  const told: unknown[] = [];
  keepCompiled(home, env, (folder) => told.push(folder));
  return { env, told };
}

const compiled = (home: string): string => join(home, 'compiled');

const modeOf = (path: string): number => statSync(path).mode & 0o777;

test('what is compiled is kept in the data folder, by this process and those it starts', () => {
  const home = openHome();
  const { env, told } = keep(home);
  const [name = ''] = readdirSync(compiled(home));
  expect(told).toEqual([join(compiled(home), name)]);
  expect(env).toEqual({ NODE_COMPILE_CACHE: join(compiled(home), name) });
  expect(keep(home).told, 'the next time').toEqual(told);
});

test.skipIf(process.platform === 'win32')('nobody else can read it, or put code there', () => {
  const umask = process.umask(0);
  try {
    const home = openHome();
    const { told } = keep(home);
    expect([compiled(home), ...told].map((path) => modeOf(String(path)))).toEqual([0o700, 0o700]);
  } finally {
    process.umask(umask);
  }
});

describe('nothing is kept', () => {
  const nothing = { env: {}, told: [] };

  test('where there is no data folder yet, which is not made for it', () => {
    const home = join(openHome(), 'later');
    expect(keep(home)).toEqual(nothing);
    expect(() => statSync(home)).toThrow('ENOENT');
  });

  test.skipIf(process.platform === 'win32').each(['', 'compiled'])(
    'where others may write into the folder "%s" of the data folder',
    (below) => {
      const home = openHome();
      mkdirSync(join(home, below), { recursive: true });
      chmodSync(join(home, below), 0o777);
      expect(keep(home)).toEqual(nothing);
    },
  );

  test('where its folder cannot be made, which is no error', () => {
    const home = openHome();
    writeFileSync(compiled(home), 'a file in its place');
    expect(keep(home)).toEqual(nothing);
  });

  test('by a Node that cannot', () => {
    const home = openHome();
    const env = {};
    keepCompiled(home, env, null);
    expect(env).toEqual({});
    expect(readdirSync(home)).toEqual([]);
  });

  test.each([{ NODE_COMPILE_CACHE: '/elsewhere' }, { NODE_DISABLE_COMPILE_CACHE: '1' }])(
    'where its user has said otherwise: %o',
    (own) => {
      const home = openHome();
      expect(keep(home, { ...own })).toEqual({ env: own, told: [] });
      expect(readdirSync(home)).toEqual([]);
    },
  );
});

test('what earlier builds have left goes when a new one comes, the last ones apart; files of others stay', () => {
  const home = openHome();
  const older = ['1', '2', '3', '4'].map((digit) => digit.repeat(32));
  for (const [days, name] of older.entries()) {
    mkdirSync(join(compiled(home), name, 'v22'), { recursive: true, mode: 0o700 });
    utimesSync(join(compiled(home), name), 1_000_000 - days, 1_000_000 - days);
  }
  chmodSync(compiled(home), 0o700);
  writeFileSync(join(compiled(home), 'mine.txt'), 'x');
  const { told } = keep(home);
  const now = String(told[0]).slice(-32);
  const [newest = '', second = ''] = older;
  expect(readdirSync(compiled(home)).sort()).toEqual([newest, second, now, 'mine.txt'].sort());
});

test('all of it can be removed, and nothing else, also where there is nothing; no process keeps any then', () => {
  const home = openHome();
  removeCompiled(home, {});
  const { env, told } = keep(home);
  writeFileSync(join(String(told[0]), 'code'), 'x');
  writeFileSync(join(compiled(home), 'mine.txt'), 'x');
  removeCompiled(home, env);
  expect(readdirSync(compiled(home))).toEqual(['mine.txt']);
  expect(env).toEqual({});
  const own = { NODE_COMPILE_CACHE: '/elsewhere' };
  removeCompiled(home, own);
  expect(own).toEqual({ NODE_COMPILE_CACHE: '/elsewhere' });
});
