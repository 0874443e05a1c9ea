import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { photoblogHome } from '../../../daemon/shared/paths.ts';
import { dataFolder } from '../../../extension/daemon/dataFolder.ts';

const here = { platform: process.platform, env: {}, homeDirectory: homedir() } as const;

test.each([
  {},
  { XDG_DATA_HOME: '/data' },
  { PHOTOBLOG_HOME: '/photos of mine' },
  { PHOTOBLOG_HOME: '', XDG_DATA_HOME: '/data' },
  { XDG_DATA_HOME: 'relative' },
  { XDG_DATA_HOME: '' },
  { PHOTOBLOG_HOME: 'relative' },
])('without a setting, the extension and the daemon agree on the folder: %j', (env) => {
  expect(dataFolder('', { ...here, env })).toBe(photoblogHome(env));
});

test('a setting wins over the environment, and is relative to the home folder', () => {
  const at = {
    platform: 'linux',
    env: { PHOTOBLOG_HOME: '/x' },
    homeDirectory: '/home/ana',
  } as const;
  expect(dataFolder('/big/disk', at)).toBe('/big/disk');
  expect(dataFolder(' ~/Photos ', at)).toBe('/home/ana/Photos');
  expect(dataFolder('~', at)).toBe('/home/ana');
  expect(dataFolder('Photos', at)).toBe('/home/ana/Photos');
  expect(dataFolder('~other/x', at)).toBe('/home/ana/~other/x');
});

test('Windows and macOS have folders of their own', () => {
  const windows = {
    platform: 'win32',
    env: { LOCALAPPDATA: 'C:\\L' },
    homeDirectory: 'C:\\U',
  } as const;
  expect(dataFolder('', windows)).toBe('C:\\L\\PhotoBlog');
  const mac = { platform: 'darwin', env: {}, homeDirectory: '/Users/ana' } as const;
  expect(dataFolder('', mac)).toBe('/Users/ana/Library/Application Support/PhotoBlog');
});
