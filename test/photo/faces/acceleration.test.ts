import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bestOf,
  chosenAccelerator,
  mayAccelerate,
  measureInChild,
  tryAccelerators,
  type Measure,
} from '../../../daemon/photo/faces/acceleration/acceleration.ts';
import { loadRetinaFace } from '../../../daemon/photo/faces/retinaface.ts';
import { assetPath, installRoot } from '../../../daemon/shared/paths.ts';

const model = assetPath('models/retinaface.prepared.onnx');
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'photoblog-acceleration-'));
});

afterAll(() => rm(home, { recursive: true, force: true }));

/** A computer with some accelerators: milliseconds and one score of each, or why it cannot be used. */
function computer(has: Readonly<Record<string, readonly [ms: number, score: number] | Error>>): {
  readonly measure: Measure;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const measure: Measure = (by) => {
    asked.push(by);
    const one = has[by];
    if (one instanceof Error || one === undefined) return Promise.reject(one ?? new Error('none'));
    const [ms, score] = one;
    return Promise.resolve({ ms, scores: [score, 0.1], backends: Object.keys(has) });
  };
  return { measure, asked };
}

describe('a trial', () => {
  test('chooses what finds the same in much less time, and runs use it', async () => {
    const { measure } = computer({ cpu: [20, 0.9], webgpu: [12, 0.9], coreml: [5, 0.901] });
    expect(bestOf(await tryAccelerators(home, measure))?.name).toBe('coreml');
    expect(chosenAccelerator(home, {})).toBe('coreml');
  });

  test('leaves the processor at work where another is slower, hardly quicker, wrong or broken', async () => {
    for (const other of [
      [80, 0.9],
      [18, 0.9],
      [2, 0.5],
      [2, NaN],
      new Error('no adapter'),
    ] as const) {
      const { measure } = computer({ cpu: [20, 0.9], webgpu: other });
      const trial = await tryAccelerators(home, measure);
      expect(bestOf(trial)).toBeNull();
      expect(chosenAccelerator(home, {})).toBeNull();
      expect(trial.tried).toHaveLength(1);
    }
  });

  test('tells why something cannot be used', async () => {
    const { measure } = computer({ cpu: [20, 0.9], dml: new Error('no adapter'), cuda: [1, 0] });
    const { tried } = await tryAccelerators(home, measure);
    expect(tried.map(({ name, failure }) => [name, failure])).toEqual([
      ['dml', 'no adapter'],
      ['cuda', ''],
    ]);
  });

  test('asks for nothing beside the processor where there is nothing, nor for what is not known', async () => {
    const { measure, asked } = computer({ cpu: [20, 0.9], toaster: [1, 0.9] });
    expect((await tryAccelerators(home, measure)).tried).toEqual([]);
    expect(asked).toEqual(['cpu']);
  });

  test('counts for nothing where the user forbids it, and where its record is of another hand', async () => {
    const { measure } = computer({ cpu: [20, 0.9], webgpu: [2, 0.9] });
    await tryAccelerators(home, measure);
    expect(chosenAccelerator(home, {})).toBe('webgpu');
    for (const value of ['off', 'OFF', '0', 'false', 'no']) {
      expect(mayAccelerate({ PHOTOBLOG_ACCELERATION: value })).toBe(false);
      expect(chosenAccelerator(home, { PHOTOBLOG_ACCELERATION: value })).toBeNull();
    }
    const [file = ''] = await readdir(join(home, 'cache'));
    for (const text of ['', '{}', '[]', '{"key":1', JSON.stringify({ key: 'old', tried: [] })]) {
      await writeFile(join(home, 'cache', file), text);
      expect(chosenAccelerator(home, {})).toBeNull();
    }
  });
});

describe('the runtime of this computer', () => {
  const measure = measureInChild(join(installRoot, 'dist', 'photoWorker.js'), model);

  test('is measured in a process of its own', async () => {
    const { ms, scores, backends } = await measure('cpu');
    expect(ms).toBeGreaterThan(0);
    expect(backends).toContain('cpu');
    expect(scores.length).toBeGreaterThan(0);
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
  }, 90_000);

  test('says in one short line why it cannot be measured', async () => {
    const broken = measureInChild(join(installRoot, 'dist', 'photoWorker.js'), join(home, 'none'));
    await expect(broken('cpu')).rejects.toThrow(/^[^\n]{10,161}$/);
  }, 90_000);

  test('searches with the processor where an accelerator cannot be had', async () => {
    const side = 64;
    const image = { width: side, height: side, data: new Uint8Array(side * side * 3).fill(90) };
    const [own, other] = [await loadRetinaFace(model), await loadRetinaFace(model, 'cuda')];
    expect(await other.find(image, 0.001)).toEqual(await own.find(image, 0.001));
  }, 90_000);
});
