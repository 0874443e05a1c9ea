import { appendFile, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { albumDecisions } from '../../../daemon/draft/decisions/albumDecisions.ts';
import type { KeptDecision } from '../../../daemon/draft/decisions/decisionEvent.ts';
import { decisionsPath, earlierPath } from '../../../daemon/draft/decisions/decisionsPath.ts';
import { openPhotoChoices } from '../../../daemon/draft/photoChoices.ts';

const home = (): Promise<string> => mkdtemp(join(tmpdir(), 'photoblog-decisions-'));
const caption = (text: string): KeptDecision => ({ kind: 'caption', photo: 'a', text });

test('undo takes back what was decided together, and redo brings it again', async () => {
  const choices = openPhotoChoices(await home());
  await choices.record('/album', [caption('one')]);
  await choices.record('/album', [
    caption('two'),
    { kind: 'rotate', photo: 'a', by: 90 },
    { kind: 'lead', photo: 'a' },
  ]);
  const after = await choices.undo('/album');
  expect([...after.captions.values()]).toEqual(['one']);
  expect([after.lead, after.turns.size]).toEqual([null, 0]);
  expect(after.redo).toEqual([
    caption('two'),
    { kind: 'rotate', photo: 'a', by: 90 },
    { kind: 'lead', photo: 'a' },
  ]);
  const again = await choices.redo('/album');
  expect(again.captions.get('a')).toBe('two');
  expect(again.turns.get('a')).toBe(90);
  expect(again.redo).toEqual([]);
  await expect(choices.redo('/album')).rejects.toThrow('no decision about this album to bring');
});

test('a new decision ends what could be brought again', async () => {
  const choices = openPhotoChoices(await home());
  await choices.record('/album', [caption('one')]);
  await choices.undo('/album');
  await choices.record('/album', [caption('two')]);
  expect((await choices.all('/album')).redo).toEqual([]);
  await choices.undo('/album');
  await expect(choices.undo('/album')).rejects.toThrow('no decision about this album to take back');
});

test('four quarter turns are none', () => {
  const by = ([90, 180, 90] as const).map((turn, index) => ({
    ...{ v: 1, at: '', batch: String(index) },
    ...{ kind: 'rotate', photo: 'a', by: turn },
  }));
  const state = (count: number) => albumDecisions(by.slice(0, count) as never).turns.get('a');
  expect([state(1), state(2), state(3)]).toEqual([90, 270, undefined]);
});

test('a line torn by a crash is left alone, and nothing after it is lost', async () => {
  const data = await home();
  const choices = openPhotoChoices(data);
  await choices.record('/album', [caption('one')]);
  await appendFile(decisionsPath(data, '/album'), '{"v":1,"batch":"x","at":"","kind":"cap');
  expect([...(await choices.all('/album')).captions.values()]).toEqual(['one']);
  await choices.record('/album', [{ kind: 'lead', photo: 'b' }]);
  const again = await openPhotoChoices(data).all('/album');
  expect([[...again.captions.values()], again.lead]).toEqual([['one'], 'b']);
});

test('many deciding at once lose nothing', async () => {
  const data = await home();
  const writers = Array.from({ length: 12 }, (_, n) => ({ n, choices: openPhotoChoices(data) }));
  await Promise.all(
    writers.map(({ n, choices }) =>
      choices.decide('/album', { photo: `p${n}`, choice: n % 2 === 0 ? 'use' : 'leave-out' }),
    ),
  );
  expect((await openPhotoChoices(data).of('/album')).map(({ photo }) => photo).sort()).toEqual(
    writers.map(({ n }) => `p${n}`).sort(),
  );
  expect((await readdir(join(data, 'choices'))).length).toBe(1);
});

test('choices of an earlier version still count, and can be undone', async () => {
  const data = await home();
  await mkdir(join(data, 'choices'));
  await writeFile(
    earlierPath(data, '/album'),
    JSON.stringify([{ photo: 'a', choice: 'leave-out', draft: null }]),
  );
  const choices = openPhotoChoices(data);
  expect(await choices.of('/album')).toEqual([{ photo: 'a', choice: 'leave-out', draft: null }]);
  await choices.record('/album', [caption('one')]);
  expect((await choices.of('/album')).length).toBe(1);
  await choices.undo('/album');
  expect(await choices.undo('/album')).toMatchObject({ chosen: [] });
});
