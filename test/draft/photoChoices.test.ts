import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { choicesForStory } from '../../daemon/draft/decisions/albumDecisions.ts';
import { choosePhoto, draftKey, openPhotoChoices } from '../../daemon/draft/photoChoices.ts';

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'photoblog-choices-'));

test('what is decided last counts, and is there again after a restart', async () => {
  const home = await folder();
  const choices = openPhotoChoices(home);
  await choices.decide('/album', { photo: 'a', choice: 'use' });
  await choices.decide('/album', { photo: 'b', choice: 'use', draft: '/album/blog/index.md' });
  await choices.decide('/album', { photo: 'a', choice: 'leave-out' });
  const again = await openPhotoChoices(home).of('/album');
  expect(again).toEqual([
    { photo: 'b', choice: 'use', draft: draftKey('/album/blog/index.md') },
    { photo: 'a', choice: 'leave-out', draft: null },
  ]);
  expect(choicesForStory({ chosen: again })).toEqual({
    use: new Set(['b']),
    leaveOut: new Set(['a']),
  });
  expect(await choices.of('/other')).toEqual([]);
});

test('automatic leaves no trace of a decision', async () => {
  const choices = openPhotoChoices(await folder());
  await choices.decide('/album', { photo: 'a', choice: 'use' });
  await choices.decide('/album', { photo: 'a', choice: 'automatic' });
  expect(await choices.of('/album')).toEqual([]);
});

test('neither folders nor file names are written down', async () => {
  const home = await folder();
  await openPhotoChoices(home).decide('/photos/Ana Lima', {
    photo: 'a',
    choice: 'use',
    draft: '/photos/Ana Lima/blog/index.md',
  });
  const [file = ''] = await readdir(join(home, 'choices'));
  expect(`${file} ${await readFile(join(home, 'choices', file), 'utf8')}`).not.toContain('Ana');
});

test('a damaged file counts as none', async () => {
  const home = await folder();
  const choices = openPhotoChoices(home);
  await choices.decide('/album', { photo: 'a', choice: 'use' });
  const [file = ''] = await readdir(join(home, 'choices'));
  await writeFile(join(home, 'choices', file), '[{"photo":');
  expect(await choices.of('/album')).toEqual([]);
});

test('a photo is known by its content, and each answer tells how to undo it', async () => {
  const choices = openPhotoChoices(await folder());
  const album = await folder();
  await writeFile(join(album, 'IMG 1.jpg'), 'hello');
  const choose = (choice: 'use' | 'leave-out' | 'automatic'): Promise<unknown> =>
    choosePhoto(choices, { folder: album, photo: 'IMG 1.jpg', choice });
  expect(await choose('use')).toEqual({ before: 'automatic' });
  expect(await choose('leave-out')).toEqual({ before: 'use' });
  // sha256 of `hello`, as sha256sum prints it
  expect((await choices.of(album))[0]?.photo).toBe(
    '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
  );
});

test.each(['../other.jpg', '.', 'gone.jpg', '/etc/hostname'])('refuses %s', async (photo) => {
  const choices = openPhotoChoices(await folder());
  const album = await folder();
  await expect(choosePhoto(choices, { folder: album, photo, choice: 'use' })).rejects.toThrow(
    /is not in|cannot be read/,
  );
});
