import { describe, expect, test } from 'vitest';
import {
  leftAloneLines,
  photoCount,
  progressLine,
  shownName,
  summaryLine,
  tallyOf,
} from '../../extension/wording.ts';
import { t } from './t.ts';

describe('the line of a progress', () => {
  const line = (
    phase: 'photos' | 'people' | 'describing' | 'writing',
    done: number,
    total: number,
    current: string | null = null,
  ): string => progressLine(t, { phase, done, total, current });

  test('says what is being done, with counts', () => {
    expect(line('photos', 0, 0)).toBe('Looking for photos');
    expect(line('photos', 12, 41)).toBe('12 of 41 photos');
    expect(line('photos', 12, 41, 'day 1/IMG_2041.HEIC')).toBe('12 of 41 photos · IMG_2041.HEIC');
    expect(line('people', 1, 1)).toBe('1 person found');
    expect(line('people', 5, 5)).toBe('5 people found');
    expect(line('describing', 2, 9)).toBe('Looking at the pictures: 2 of 9');
    expect(line('writing', 0, 0)).toBe('Writing the draft');
  });
});

describe('the summary of a run', () => {
  test('counts what needs to be counted', () => {
    const none = { recovered: 0, failed: 0, leftOut: 0 };
    expect(summaryLine(t, { photos: 41, ok: 38, recovered: 2, failed: 1, leftOut: 0 })).toBe(
      '41 photos: 38 fine, 2 recovered, 1 failed',
    );
    expect(summaryLine(t, { photos: 3, ok: 3, ...none })).toBe('3 photos: 3 fine');
    expect(summaryLine(t, { photos: 1, ok: 1, ...none, leftOut: 2 })).toBe(
      '1 photo: 1 fine, 2 left out',
    );
    expect(photoCount(t, 1)).toBe('1 photo');
  });

  test('tells what of the folder was left alone, and not more than fits', () => {
    const found = (code: 'discover/left-out' | 'store/not-stored', message: string) => ({
      code,
      message,
    });
    const lines = ['2 videos', 'one copy', 'a folder'].map((one) =>
      found('discover/left-out', one),
    );
    expect(leftAloneLines([found('store/not-stored', 'no store'), ...lines])).toEqual([
      '2 videos',
      'one copy',
    ]);
    expect(leftAloneLines([])).toEqual([]);
  });

  test('does not count photos that were left out among the others', () => {
    const photos = [
      { outcome: 'ok' },
      { outcome: 'recovered' },
      { outcome: 'failed' },
      {
        outcome: 'ok',
        chosen: { role: 'left-out', reason: 'you left it out', by: 'you' },
      },
    ] as const;
    expect(tallyOf(photos)).toEqual({
      photos: 3,
      ok: 1,
      recovered: 1,
      failed: 1,
      leftOut: 1,
    });
  });
});

describe('a name that is shown', () => {
  test('is the last part of a path, short enough for a line', () => {
    expect(shownName('a/b/IMG 1.jpg')).toBe('IMG 1.jpg');
    const long = `${'🌅'.repeat(60)}.jpg`;
    expect(Array.from(shownName(long)).length).toBe(37);
    expect(shownName(long).endsWith('.jpg')).toBe(true);
  });

  test('cannot make a notification clickable, nor reorder its text', () => {
    expect(shownName('[Yes](command:quit).jpg')).toBe('[Yes] (command:quit).jpg');
    expect(shownName('photo\u202egpj.exe')).toBe('photogpj.exe');
    expect(shownName('a\nb\tc.jpg')).toBe('abc.jpg');
  });
});
