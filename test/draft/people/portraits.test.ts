import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readDraft } from '../../../daemon/page/draftSource.ts';
import { freshHomes } from '../../support/freshHomes.ts';
import type { PhotoSketch } from '../../fixtures/storyAlbum.ts';
import {
  faceOf,
  identities,
  manifestOf,
  photosOf,
  signal,
  textOf,
  weekendWith,
  type DraftHome,
} from './support.ts';

const freshHome = freshHomes();
const who = identities(7, ['ana', 'ben']);

const sketches: readonly PhotoSketch[] = [
  { path: '01.jpg', at: '2024-09-14T10:00:00', faces: ['ana'] },
  { path: '02.jpg', at: '2024-09-14T10:20:00', faces: ['ben'] },
  { path: '03.jpg', at: '2024-09-14T11:00:00', faces: ['ana', 'ben'] },
  { path: '04.jpg', at: '2024-09-14T16:00:00', faces: ['ben'] },
  { path: '05.jpg', at: '2024-09-14T16:30:00', faces: ['ana'] },
  { path: '06.jpg', at: '2024-09-14T18:30:00', faces: [] },
];

let home: DraftHome;
let folder: string;
let file: string;

beforeEach(async () => {
  ({ home, folder, file } = await weekendWith(await freshHome(), photosOf(who, sketches)));
});

/** Lines of the list of people. */
const listed = async (): Promise<readonly string[]> =>
  (await textOf(file)).split('\n').filter((line) => line.startsWith('- '));
const facesBeside = async (): Promise<readonly string[]> =>
  (await readdir(dirname(file))).filter((name) => name.endsWith('.jpeg')).sort();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const portrait = async (name: string): Promise<string> =>
  readFile(join(dirname(file), name), 'utf8');
/** Where the list calls somebody by a placeholder, the number of it. */
const numberOf = async (person: string, path: string): Promise<string> => {
  const { personOf } = await home.grouping();
  const id = personOf.get(faceOf(person, path));
  const { people } = await manifestOf(file);
  return people.find((each) => each.id === id)!.label.slice('@person-'.length);
};

test('whoever has no name has a face beside the placeholder, of a photo of theirs', async () => {
  expect(await listed()).toEqual([
    expect.stringMatching(/^- !\[Face\]\(face-1\.jpeg\) \*\*@person-1\*\*: in /) as string,
    expect.stringMatching(/^- !\[Face\]\(face-2\.jpeg\) \*\*@person-2\*\*: in /) as string,
  ]);
  expect(await facesBeside()).toEqual(['face-1.jpeg', 'face-2.jpeg']);
  const ana = await portrait(`face-${await numberOf('ana', '01.jpg')}.jpeg`);
  const own = ['01.jpg', '03.jpg', '05.jpg'].map((path) => `face ${faceOf('ana', path)}`);
  expect(own).toContain(ana);
});

test('a name takes the place of the face, and undo brings it back', async () => {
  const number = await numberOf('ana', '01.jpg');
  await home.decide({ kind: 'name', person: faceOf('ana', '01.jpg'), name: 'Ana' });
  expect((await listed()).join('\n')).toMatch(/^- \*\*Ana\*\*: in /m);
  expect(await facesBeside()).toEqual([number === '1' ? 'face-2.jpeg' : 'face-1.jpeg']);
  await home.decide('undo');
  expect(await facesBeside()).toEqual(['face-1.jpeg', 'face-2.jpeg']);
});

test.each(['blurred', 'never'] as const)(
  'who is to be %s has no face there, and no other face is cut from a photo of theirs',
  async (consent) => {
    await home.decide({ kind: 'consent', person: faceOf('ana', '01.jpg'), consent });
    const left = await Promise.all((await facesBeside()).map(portrait));
    const alone = ['02.jpg', '04.jpg'].map((path) => `face ${faceOf('ben', path)}`);
    for (const text of left) expect(alone).toContain(text);
    expect(await textOf(file)).toBe(await home.fresh(folder));
  },
);

test('hiding somebody takes their face away, in an edited draft too', async () => {
  await writeFile(file, (await textOf(file)).replace(/^# .*$/m, '# Mine'));
  const number = await numberOf('ana', '01.jpg');
  await home.decide({ kind: 'hide', person: faceOf('ana', '01.jpg') });
  const text = await textOf(file);
  expect(text).toContain('# Mine');
  expect(text).not.toContain(`face-${number}.jpeg`);
  expect(await facesBeside()).not.toContain(`face-${number}.jpeg`);
});

test('whoever is forgotten is gone with the face, also where the draft cannot be told again', async () => {
  const number = await numberOf('ana', '01.jpg');
  await home.ctx.stories.forget(file);
  await home.forget({ what: 'person', target: faceOf('ana', '01.jpg') });
  expect(await facesBeside()).toEqual([]);
  expect(await textOf(file)).not.toContain('.jpeg');
  expect(JSON.stringify(await manifestOf(file))).not.toContain(`face-${number}.jpeg`);
});

test('a file of the user’s by that name stays, and there is no face then', async () => {
  await rm(dirname(file), { recursive: true });
  await home.write(folder);
  const mine = join(dirname(file), 'face-1.jpeg');
  await writeFile(mine, 'mine');
  await home.write(folder, { regenerate: true, story: { tone: 'warm' } });
  expect(await readFile(mine, 'utf8')).toBe('mine');
  expect(await textOf(file)).not.toContain('face-1.jpeg');
  await home.decide({ kind: 'name', person: faceOf('ana', '01.jpg'), name: 'Ana' });
  await home.decide({ kind: 'name', person: faceOf('ben', '02.jpg'), name: 'Ben' });
  expect(await readFile(mine, 'utf8')).toBe('mine');
});

test('faces that an earlier version put there as WebP give way to those of this one', async () => {
  const earlier = (text: string): string => text.replaceAll('.jpeg', '.webp');
  for (const name of await facesBeside()) {
    await rename(join(dirname(file), name), join(dirname(file), earlier(name)));
  }
  const text = earlier(await textOf(file));
  await writeFile(file, text);
  const manifest = {
    ...(await manifestOf(file)),
    draft: { file: 'index.md', sha256: sha256(text) },
  };
  await writeFile(join(dirname(file), '.photoblog.json'), earlier(JSON.stringify(manifest)));
  await home.write(folder, { regenerate: true, story: { tone: 'warm' } });
  expect(await textOf(file)).not.toContain('.webp');
  expect((await readdir(dirname(file))).filter((name) => name.startsWith('face-'))).toEqual([
    'face-1.jpeg',
    'face-2.jpeg',
  ]);
});

test('a second run leaves the draft as it is', async () => {
  const before = await textOf(file);
  await home.write(folder);
  expect(await textOf(file)).toBe(before);
  expect(await facesBeside()).toEqual(['face-1.jpeg', 'face-2.jpeg']);
});

test('a page has faces of its own, and not these', async () => {
  const { text } = await readDraft(home.ctx, file, signal);
  expect(text).not.toContain('.jpeg');
  expect(text).toContain('- **@person-1**: in ');
  expect(text.split('\n')).toHaveLength((await textOf(file)).split('\n').length);
});
