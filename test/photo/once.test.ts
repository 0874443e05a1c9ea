import { expect, test } from 'vitest';
import { loadedLater, type Model } from '../../daemon/photo/faces/onnx.ts';
import { once } from '../../daemon/photo/once.ts';

test('a value is made when it is asked for, and only once, even where it is none', () => {
  let made = 0;
  const value = once((): string | undefined => {
    made++;
    return undefined;
  });
  expect(made).toBe(0);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});

test('a network is loaded when it is first run, and run ever after', async () => {
  const asked: string[] = [];
  const network: Model = {
    run: (pixels, ...size) => {
      asked.push(`run ${[pixels.length, ...size].join(' ')}`);
      return Promise.resolve([]);
    },
  };
  const later = loadedLater(() => {
    asked.push('load');
    return Promise.resolve(network);
  });
  expect(asked).toEqual([]);
  await Promise.all([later.run(new Uint8Array(3), 1, 1, 1), later.run(new Uint8Array(6), 2, 1, 1)]);
  expect(asked).toEqual(['load', 'run 3 1 1 1', 'run 6 2 1 1']);
});

test('what a network cannot be loaded for is told by its first run', async () => {
  const absent = loadedLater(() => Promise.reject(new Error('gone')));
  await expect(absent.run(new Uint8Array(3), 1, 1, 1)).rejects.toThrow('gone');
});
