import { describe, expect, test } from 'vitest';
import { createAlbums } from '../../extension/albums.ts';
import { doctorReport } from '../../extension/daemon/doctorReport.ts';
import { failureLine, failureOf } from '../../extension/failure.ts';
import { t } from './t.ts';

describe('the album of a photo', () => {
  test('is the innermost that holds it', () => {
    const albums = createAlbums();
    albums.add('/photos/');
    albums.add('/photos/2016');
    expect(albums.find('/photos/2016/a b/x.jpg')).toEqual({
      folder: '/photos/2016',
      path: 'a b/x.jpg',
    });
    expect(albums.find('/photos/2017/x.jpg')).toEqual({ folder: '/photos', path: '2017/x.jpg' });
    expect(albums.find('/photos-2/x.jpg')).toBeNull();
  });

  test('of several folders is the one they are together, and leads back to where the photo is', () => {
    const albums = createAlbums();
    const parts = [
      { name: 'Rome', at: '/trips/Rome' },
      { name: 'Rome (2)', at: '/old/Rome/' },
    ];
    albums.add('/data/joined/1/Rome + Rome', parts);
    const found = { folder: '/data/joined/1/Rome + Rome', path: 'Rome (2)/a/x.jpg' };
    expect(albums.find('/old/Rome/a/x.jpg')).toEqual(found);
    expect(albums.find('/data/joined/1/Rome + Rome/Rome (2)/a/x.jpg')).toEqual(found);
    expect(albums.fileOf(found.folder, found.path)).toBe('/old/Rome/a/x.jpg');
    expect(albums.fileOf('/trips/Rome', 'a/x.jpg')).toBe('/trips/Rome/a/x.jpg');
    albums.add('/trips/Rome');
    expect(albums.find('/trips/Rome/x.jpg')?.folder).toBe('/trips/Rome');
  });
});

describe('a failed request', () => {
  const error = (code: number, data: unknown, message = 'words'): Error =>
    Object.assign(new Error(message), { code, data });

  test('is not worth a word when it was cancelled', () => {
    for (const cancelled of [
      error(-32800, null),
      Object.assign(new Error('x'), { name: 'Canceled' }),
    ]) {
      expect(failureLine(t, failureOf(cancelled))).toBeNull();
    }
  });

  test('says what happened when the daemon died', () => {
    expect(failureOf(error(-32097, undefined))).toEqual({ kind: 'died' });
    expect(failureLine(t, { kind: 'died' })).toMatch(/starts again by itself/);
  });

  test('says what the daemon said', () => {
    const busy = error(11, { kind: 'busy' }, 'Another run is reading the folder');
    expect(failureOf(busy)).toEqual({ kind: 'refused', code: 'busy', message: busy.message });
    expect(failureLine(t, failureOf(busy))).toBe('Another run is reading the folder');
    expect(failureOf('no error at all')).toEqual({
      kind: 'refused',
      code: null,
      message: 'no error at all',
    });
  });
});

describe('the report of the doctor', () => {
  test('has the worst first, with what to do, and nothing in it is markup', () => {
    const report = doctorReport(t, {
      version: '1.2.3',
      checks: [
        { name: 'Models', state: 'ok', detail: 'all there', advice: null },
        {
          name: 'Qdrant',
          state: 'error',
          detail: 'died: <img src=x> *bold* [a](b)',
          advice: 'Start `it`, not `that',
        },
        {
          name: 'Ollama',
          state: 'off',
          detail: 'not there',
          advice: 'photoblog doctor --pull',
          model: 'small:latest',
        },
      ],
    });
    const order = ['Qdrant', 'Models', 'Ollama'].map((name) => report.indexOf(`**${name}** (`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(report).toContain('One thing needs your attention.');
    expect(report).toContain('died: \\<img src=x\\> \\*bold\\* \\[a\\](b)');
    expect(report).toContain('*What to do:* Start `it`, not \\`that');
    expect(report).toMatch(/\*What to do:\* Run the command .* ollama pull small:latest/);
  });
});
