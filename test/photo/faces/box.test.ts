import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateAndClip } from '../../../daemon/photo/faces/box.ts';
import type { Box } from '../../../daemon/contract/photo.ts';

const size = { width: 640, height: 480 };

describe('boxes that can be a face', () => {
  const rows: [string, Box, Box, boolean][] = [
    ['inside', [100, 50, 80, 100], [100, 50, 80, 100], false],
    ['with fractions of pixels', [100.4, 50.6, 79.8, 99.7], [100, 51, 80, 99], false],
    ['cut at the left', [-30, 50, 80, 100], [0, 50, 50, 100], true],
    ['cut at the top', [100, -40, 80, 100], [100, 0, 80, 60], true],
    ['cut at the right', [600, 50, 80, 100], [600, 50, 40, 100], true],
    ['cut at the bottom', [100, 420, 80, 100], [100, 420, 80, 60], true],
    ['cut in a corner', [-10, -10, 60, 60], [0, 0, 50, 50], true],
    ['touching the border', [0, 0, 80, 100], [0, 0, 80, 100], false],
    ['beyond the border by a rounding error', [-0.3, 10, 80, 100], [0, 10, 80, 100], false],
    ['of the whole image and a little more', [-5, -5, 650, 490], [0, 0, 640, 480], true],
  ];
  test.each(rows)('%s', (_, box, expected, clipped) => {
    expect(validateAndClip(box, size)).toEqual({ kind: 'kept', box: expected, clipped });
  });
});

describe('boxes that cannot', () => {
  const rows: [string, Box, string][] = [
    ['NaN', [NaN, 50, 80, 100], 'not-finite'],
    ['infinite', [10, 50, Infinity, 100], 'not-finite'],
    ['finite, but not its far corner', [1e308, 50, 1.7e308, 100], 'not-finite'],
    ['of no width', [10, 50, 0, 100], 'empty'],
    ['of negative height', [10, 50, 80, -100], 'empty'],
    ['a line', [10, 50, 600, 20], 'misshapen'],
    ['mostly outside', [600, 50, 200, 200], 'outside'],
    ['wholly outside', [1000, 1000, 80, 100], 'outside'],
    ['huge', [-5000, -5000, 10_000, 10_000], 'outside'],
    ['of a fraction of a pixel', [100.2, 50.2, 0.5, 0.5], 'too-small'],
    ['of a few pixels', [100, 50, 6, 7], 'too-small'],
  ];
  test.each(rows)('%s', (_, box, reason) => {
    expect(validateAndClip(box, size)).toEqual({ kind: 'rejected', reason });
  });
});

describe('whatever a detector gives', () => {
  const number = fc.oneof(
    fc.double(),
    fc.double({ min: -2000, max: 2000, noNaN: true }),
    fc.integer({ min: -2000, max: 2000 }),
  );
  const anyBox = fc.tuple(number, number, number, number);
  const anySize = fc.record({
    width: fc.integer({ min: 1, max: 3000 }),
    height: fc.integer({ min: 1, max: 3000 }),
  });

  test('a kept box is whole pixels inside the image, and a part of the box that was given', () => {
    fc.assert(
      fc.property(anyBox, anySize, (box, image) => {
        const checked = validateAndClip(box, image);
        if (checked.kind === 'rejected') return;
        const [x, y, width, height] = checked.box;
        for (const value of checked.box) expect(Number.isInteger(value)).toBe(true);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(8);
        expect(x + width).toBeLessThanOrEqual(image.width);
        expect(y + height).toBeLessThanOrEqual(image.height);
        expect(x).toBeGreaterThanOrEqual(box[0] - 0.5);
        expect(x + width).toBeLessThanOrEqual(box[0] + box[2] + 0.5);
        expect(y).toBeGreaterThanOrEqual(box[1] - 0.5);
        expect(y + height).toBeLessThanOrEqual(box[1] + box[3] + 0.5);
      }),
      { numRuns: 2000 },
    );
  });

  test("a box of a face's shape inside the image is kept as it is", () => {
    const inside = fc
      .tuple(fc.integer({ min: 8, max: 400 }), fc.double({ min: 0.5, max: 2, noNaN: true }))
      .map(([width, ratio]) => [width, Math.max(8, Math.round(width * ratio))] as const)
      .chain(([width, height]) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          x: fc.integer({ min: 0, max: 1000 - width }),
          y: fc.integer({ min: 0, max: 1000 - height }),
        }),
      );
    fc.assert(
      fc.property(inside, ({ x, y, width, height }) => {
        const image = { width: 1000, height: 1000 };
        const box: Box = [x, y, width, height];
        expect(validateAndClip(box, image)).toEqual({ kind: 'kept', box, clipped: false });
      }),
    );
  });

  test('checking a checked box changes nothing, unless the border had cut it to a sliver', () => {
    fc.assert(
      fc.property(anyBox, anySize, (box, image) => {
        const once = validateAndClip(box, image);
        if (once.kind === 'rejected') return;
        const twice = validateAndClip(once.box, image);
        if (twice.kind === 'kept') expect(twice).toEqual({ ...once, clipped: false });
        else expect(twice.reason).toBe('misshapen');
      }),
      { numRuns: 2000 },
    );
  });
});
