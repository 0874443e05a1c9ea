import { expect, test } from 'vitest';
import { picturesOf } from '../../../daemon/photo/decode/pictures.ts';
import { createViews, viewsOf } from '../../../daemon/photo/faces/views.ts';

const size = { width: 1600, height: 1200 };
const working = { ...size, data: new Uint8Array(size.width * size.height * 3) };
const nothing = (): Promise<never> => Promise.reject(new Error('nothing is decoded again'));
const photo = picturesOf({ ...size, working, icc: null, render: nothing, region: nothing });

test('a spot that is looked at in an upright square is cut out with all of that square, and little more', async () => {
  const views = createViews({ ...photo, ...size });
  const [x, y, width, height] = [700, 500, 80, 100];
  const shown = 160 / 96;
  const [view] = await viewsOf(views, [[x, y, width, height]], 'cheap', shown);
  const [all] = await viewsOf(views, [[x, y, width, height]], 'cheap');
  const [middle, half] = [[x + width / 2, y + height / 2] as const, (shown * height) / 2];
  expect(view?.scale).toBe(1);
  expect(view?.left).toBeLessThan(middle[0] - half);
  expect(view?.top).toBeLessThan(middle[1] - half);
  expect((view?.left ?? 0) + (view?.image.width ?? 0)).toBeGreaterThan(middle[0] + half);
  expect((view?.top ?? 0) + (view?.image.height ?? 0)).toBeGreaterThan(middle[1] + half);
  expect(view?.image.data.length).toBeLessThan((all?.image.data.length ?? 0) / 3);
});

test('at the border of the photo it is cut out up to there', async () => {
  const views = createViews({ ...photo, ...size });
  const [view] = await viewsOf(views, [[0, 1120, 70, 80]], 'cheap', 2);
  expect(view).toMatchObject({ left: 0 });
  expect((view?.top ?? 0) + (view?.image.height ?? 0)).toBe(1200);
});
