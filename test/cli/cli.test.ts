import { expect, test } from 'vitest';
import { createProgress } from '../../daemon/cli/progress.ts';
import { summarize } from '../../daemon/cli/summary.ts';
import type { AlbumEvent } from '../../daemon/contract/events.ts';
import { noMetadata, type AlbumPhoto } from '../../daemon/contract/photo.ts';
import { problem } from '../../daemon/contract/problem.ts';
import type { Report } from '../../daemon/contract/report.ts';
import { plainPhotoReport } from '../fixtures/photoReport.ts';

const good: AlbumPhoto = {
  path: 'a.jpg',
  sha256: 'a',
  outcome: 'ok',
  format: 'jpeg',
  width: 4,
  height: 3,
  metadata: noMetadata,
  look: null,
  turned: 0,
  faces: [],
  sight: null,
  problems: [],
};
const bad: AlbumPhoto = {
  ...good,
  path: 'b\u001b[2J\u202egpj.exe',
  outcome: 'failed',
  problems: [problem('decode/corrupt', 'b.jpg is damaged')],
};

function show(
  events: readonly AlbumEvent[],
  terminal: { isTTY?: boolean; columns?: number },
): string {
  let text = '';
  let clock = 0;
  const progress = createProgress(
    { ...terminal, write: (t) => (text += t) },
    () => (clock += 1000),
  );
  for (const event of events) progress.show(event);
  progress.end();
  return text;
}

const run: AlbumEvent[] = [
  { kind: 'discovered', total: 4 },
  { kind: 'started', path: 'a.jpg' },
  { kind: 'photo', photo: good, cached: false, done: 1, total: 4 },
  { kind: 'photo', photo: bad, cached: false, done: 2, total: 4 },
];

test('a terminal sees counts, rate, time left and the current photo', () => {
  const text = show(run, { isTTY: true, columns: 100 });
  expect(text).toMatch(/1\/4 · \d+\.\d\/s · \d+:\d\d left · a\.jpg/);
  expect(text.endsWith('\r\u001b[K')).toBe(true);
});

test('a line never is wider than the terminal', () => {
  const text = show(run, { isTTY: true, columns: 30 });
  for (const line of text.replaceAll('\r\u001b[K', '\n').split('\n')) {
    if (!line.startsWith('✗')) expect(line.length).toBeLessThan(30);
  }
});

test('anything but a terminal gets whole lines without control characters', () => {
  const text = show(run, {});
  expect(text).toBe('4 photos to look at\n✗ b?[2J?gpj.exe: b.jpg is damaged\n');
});

test('the summary says what came of the photos, who was found and where the draft is', () => {
  const report: Report = {
    folder: '/album',
    draft: '/album/blog/index.md',
    writer: 'builtin',
    photos: [
      plainPhotoReport('a.jpg'),
      {
        ...plainPhotoReport('b.bmp'),
        outcome: 'failed',
        problems: [problem('decode/corrupt', 'b.bmp ends in the middle of its header')],
      },
    ],
    people: [
      { id: 'p-1', name: 'Ana', faces: [], photos: ['a.jpg'] },
      { id: 'p-2', name: null, faces: [], photos: ['a.jpg'] },
    ],
    totals: {
      photos: 2,
      ok: 1,
      recovered: 0,
      failed: 1,
      cached: 1,
      faces: 3,
      people: 2,
      stored: 1,
      unsent: 2,
    },
    timings: { analyse: 0, people: 0, store: 0, write: 0, total: 1234 },
    problems: [],
  };
  expect(summarize(report)).toBe(
    [
      '',
      '2 photos: 1 fine, 1 failed',
      '3 faces, 2 people (Ana, 1 without a name)',
      '1 unchanged since last time, not decoded again',
      '2 faces not stored in Qdrant yet; the next run sends them',
      '',
      'Failed:',
      '  b.bmp: b.bmp ends in the middle of its header',
      '',
      'Draft: /album/blog/index.md  (1.2 s)',
      '',
    ].join('\n'),
  );
});
