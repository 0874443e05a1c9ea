import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageNames } from '../../daemon/draft/imageNames.ts';

const name = (path: string, privateNames: readonly string[] = []): string | undefined =>
  imageNames([path], { privateNames, extension: 'jpg' }).get(path);

describe('image names', () => {
  it.each([
    ['IMG_1234.HEIC', 'IMG_1234.jpg'],
    ['2016/März – Straße.png', 'Marz-Strasse.jpg'],
    ['Żółć.jpg', 'Zolc.jpg'],
    ['../../etc/passwd.jpg', 'passwd.jpg'],
    ['.hidden.jpg', 'hidden.jpg'],
    ['_draft.jpg', 'draft.jpg'],
    ['東京.jpg', 'photo.jpg'],
    ['CON.jpg', 'photo-CON.jpg'],
    ['index.jpg', 'photo-index.jpg'],
    ['a](javascript:alert(1)).jpg', 'a-javascript-alert-1.jpg'],
    ['no-extension', 'no-extension.jpg'],
    [`${'long'.repeat(60)}.jpg`, `${'long'.repeat(15)}.jpg`],
  ])('%s becomes %s', (path, expected) => {
    expect(name(path)).toBe(expected);
  });

  it('do not give away a name that is to be kept', () => {
    expect(name('Ana at the beach.jpg', ['ana'])).toBe('photo.jpg');
    expect(name('Banana.jpg', ['ana'])).toBe('Banana.jpg');
  });

  it('are different, safe and stable for any paths', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('a.jpg', 'A.JPG', 'x/a.png', 'á.jpg'),
          ),
          { maxLength: 12 },
        ),
        (paths) => {
          const names = [...imageNames(paths, { privateNames: [], extension: 'jpg' }).values()];
          expect(names).toHaveLength(paths.length);
          expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(names.length);
          for (const one of names) expect(one).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,69}\.jpg$/);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('avoid names that are taken', () => {
    const names = imageNames(['a.jpg'], {
      privateNames: [],
      extension: 'jpg',
      taken: new Set(['a.jpg', 'a-2.jpg']),
    });
    expect(names.get('a.jpg')).toBe('a-3.jpg');
  });
});
