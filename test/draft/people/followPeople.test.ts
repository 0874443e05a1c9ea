import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { DaemonError } from '../../../daemon/contract/errors.ts';
import type { Decision, ForgetParams } from '../../../daemon/contract/protocol.ts';
import { freshHomes } from '../../support/freshHomes.ts';
import { seeded } from '../../people/support/synthetic.ts';
import type { PhotoSketch } from '../../fixtures/storyAlbum.ts';
import {
  faceOf,
  identities,
  manifestOf,
  openDraftHome,
  photosOf,
  seen,
  textOf,
  weekendWith,
  type DraftHome,
} from './support.ts';

const freshHome = freshHomes();
const who = identities(7, ['ana', 'ben', 'cem', 'dora']);

/** A weekend: everybody alone, together, and in crowds. */
const sketches: readonly PhotoSketch[] = [
  { path: '01.jpg', at: '2024-09-14T10:00:00', faces: ['ana'] },
  { path: '02.jpg', at: '2024-09-14T10:20:00', faces: ['ben'], description: 'Lunch, Lena paid' },
  { path: '03.jpg', at: '2024-09-14T11:00:00', faces: ['ana', 'ben'] },
  { path: '04.jpg', at: '2024-09-14T16:00:00', faces: ['cem'] },
  { path: '05.jpg', at: '2024-09-14T16:30:00', faces: ['ana', 'ben', 'cem', 'dora'] },
  { path: '06.jpg', at: '2024-09-15T09:00:00', faces: ['dora'] },
  { path: '07.jpg', at: '2024-09-15T09:30:00', faces: ['cem', 'dora'] },
  { path: '08.jpg', at: '2024-09-15T12:00:00', faces: ['ana'] },
  { path: '09.jpg', at: '2024-09-15T18:00:00', faces: [] },
];

let home: DraftHome;
let folder: string;
let file: string;

beforeEach(async () => {
  ({ home, folder, file } = await weekendWith(await freshHome(), seen(photosOf(who, sketches))));
});

const name = (person: string, path: string, called: string): Decision => ({
  kind: 'name',
  person: faceOf(person, path),
  name: called,
});
const labelOf = async (person: string, path: string): Promise<string | undefined> => {
  const { personOf } = await home.grouping();
  const id = personOf.get(faceOf(person, path));
  return (await manifestOf(file)).people.find((each) => each.id === id)?.label;
};

describe('what is as generated', () => {
  test('is what a fresh draft says, after any decisions', async () => {
    const other = join(folder, '..', 'Other');
    await home.put(
      other,
      photosOf(
        who,
        sketches.slice(2, 7).map((each) => ({ ...each, path: `o${each.path}` })),
        2,
      ),
    );
    const second = await home.write(other);
    const faces = (await home.grouping()).faces.map(({ id }) => id);
    for (const seed of [1, 2]) {
      const random = seeded(seed);
      const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
      for (let step = 0; step < 8; step++) {
        const any = (): string => pick(faces);
        const decision = pick<() => Decision | 'undo'>([
          () => ({ kind: 'name', person: any(), name: pick(['Ana', 'Ben', 'Ana Maria', 'Öz']) }),
          () => ({ kind: 'same', persons: [any(), any()] }),
          () => ({ kind: 'split', person: any(), faces: [any()] }),
          () => ({ kind: 'assign', face: any(), person: any() }),
          () => ({ kind: 'apart', faces: [any(), any()] }),
          () => ({ kind: 'not-a-face', face: any() }),
          () => ({ kind: pick(['hide', 'show', 'stranger'] as const), person: any() }),
          () => ({
            kind: 'consent',
            person: any(),
            consent: pick(['full', 'initials', 'a-friend', 'blurred', 'first-name'] as const),
          }),
          () => 'undo',
          () => 'undo',
        ])();
        try {
          await home.decide(decision);
        } catch (error) {
          // A face may be of nobody, or something may be so already.
          if (!(error instanceof DaemonError)) throw error;
          continue;
        }
        const told = `${seed}.${step} ${JSON.stringify(decision)}`;
        expect(await textOf(file), told).toBe(await home.fresh(folder));
        expect(await textOf(second), told).toBe(await home.fresh(other));
        expect((await manifestOf(file)).base, told).toBe(await textOf(file));
      }
    }
  }, 120_000);

  test('is what a fresh draft says, also where people, photos and albums are forgotten in between', async () => {
    const other = join(folder, '..', 'Other');
    const photos = photosOf(who, sketches);
    const others = photosOf(
      who,
      sketches.slice(2, 7).map((each) => ({ ...each, path: `o${each.path}` })),
      2,
    );
    for (const seed of [3, 17, 48]) {
      const random = seeded(seed);
      const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
      const root = await freshHome();
      home = openDraftHome(join(root, 'data'));
      await home.put(folder, photos);
      await home.put(other, others);
      const files = new Map([
        [folder, await home.write(folder, { regenerate: true })],
        [other, await home.write(other, { regenerate: true })],
      ]);
      /** Drafts that cannot be told again before their photos have been looked at. */
      const stale = new Set<string>();
      for (let step = 0; step < 14; step++) {
        const faces = (await home.grouping()).faces.map(({ id }) => id);
        if (faces.length === 0) break;
        const any = (): string => pick(faces);
        const album = pick([folder, other]);
        const decision = pick<() => Decision | 'undo' | 'write' | ForgetParams>([
          () => ({ kind: 'name', person: any(), name: pick(['Ana', 'Ben', 'Ana Maria', 'Öz']) }),
          () => ({ kind: 'name', person: any(), name: pick(['Ana', 'Ben', 'Ana Maria', 'Öz']) }),
          () => ({ kind: 'same', persons: [any(), any()] }),
          () => ({ kind: 'split', person: any(), faces: [any()] }),
          () => ({ kind: 'consent', person: any(), consent: pick(['blurred', 'full'] as const) }),
          () => ({ what: 'person', target: any() }),
          () => ({
            what: 'photo',
            target: join(album, pick(album === folder ? photos : others).path),
          }),
          () => ({ what: 'album', target: album }),
          () => 'undo',
          () => 'write',
          () => 'write',
        ])();
        const told = `${seed}.${step} ${JSON.stringify(decision)} ${album}`;
        try {
          if (decision === 'write') {
            // What a run brings back may change who is who elsewhere; that is seen when that album is run.
            for (const each of [other, folder]) await home.write(each, { regenerate: true });
            for (const each of [other, folder]) await home.write(each, { regenerate: true });
            stale.clear();
          } else if (decision === 'undo' || 'kind' in decision) await home.decide(decision);
          else {
            const { after } = await home.forget(decision);
            expect(
              Object.values(after).every((count) => count === 0),
              told,
            ).toBe(true);
            if (decision.what !== 'person') stale.add(album);
          }
        } catch (error) {
          // Nothing may be known of it, or it may be so already.
          if (!(error instanceof DaemonError)) throw new Error(told, { cause: error });
          continue;
        }
        for (const [each, draft] of files) {
          if (stale.has(each)) continue;
          expect(await textOf(draft), `${told}: ${each}`).toBe(await home.fresh(each));
          expect((await manifestOf(draft)).base, told).toBe(await textOf(draft));
        }
      }
    }
  }, 240_000);

  test('whoever is forgotten leaves another one who is called so for short', async () => {
    const other = join(folder, '..', 'Other');
    const alone = sketches
      .slice(5, 8)
      .map((each) => ({ ...each, path: `o${each.path}`, faces: ['cem'] }));
    await home.put(other, photosOf(who, alone, 2));
    const draft = await home.write(other);
    await home.decide(name('ana', '01.jpg', 'Ana'));
    await home.decide(name('cem', '04.jpg', 'Ana Maria'));
    const before = await textOf(draft);
    expect(before).toMatch(/\bAna\b(?! Maria)/);
    const { after } = await home.forget({ what: 'person', target: faceOf('ana', '01.jpg') });
    expect(after.draftMentions).toBe(0);
    expect(await textOf(draft)).toBe(before);
  });

  test('whoever is forgotten leaves no smile and no shut eyes', async () => {
    for (const person of ['ana', 'cem']) {
      const path = sketches.find(({ faces }) => faces?.includes(person))!.path;
      const gone = sketches.map((each) => faceOf(person, each.path));
      const { after } = await home.forget({ what: 'person', target: faceOf(person, path) });
      expect(Object.values(after).every((count) => count === 0)).toBe(true);
      const story = await home.ctx.stories.find(file);
      for (const id of gone) expect(JSON.stringify(story)).not.toContain(id);
      expect(story!.photos.some(({ sight }) => (sight?.smiling.length ?? 0) > 0)).toBe(true);
    }
  });

  test('follows a name given to somebody the draft never mentioned', async () => {
    await home.put(folder, photosOf(who, sketches.slice(0, 1)));
    file = await home.write(folder);
    expect(await textOf(file)).toContain('One person');
    await home.decide(name('ana', '01.jpg', 'Celeste'));
    expect(await textOf(file)).toContain('Celeste');
  });

  test('counts anew when two turn out to be one, and again when that is taken back', async () => {
    await home.decide(name('ana', '01.jpg', 'Ana'));
    const before = await textOf(file);
    await home.decide({ kind: 'same', persons: ['Ana', faceOf('cem', '04.jpg')] });
    const joined = await textOf(file);
    expect(joined.match(/\*\*Ana\*\*/g)).toHaveLength(1);
    expect(joined).toBe(await home.fresh(folder));
    await home.decide('undo');
    expect(await textOf(file)).toBe(before);
  });

  test('leaves nobody to be asked about who is not to be recognised', async () => {
    const label = await labelOf('dora', '06.jpg');
    expect(label).toMatch(/^@person-/);
    await home.decide({ kind: 'consent', person: faceOf('dora', '06.jpg'), consent: 'blurred' });
    expect(await textOf(file)).not.toContain(label);
    expect(JSON.stringify((await manifestOf(file)).people)).not.toContain(`"${label}"`);
  });
});

describe('numbers of people without a name', () => {
  test('stay with their persons when somebody is named and the draft is generated again', async () => {
    const before = [
      await labelOf('ben', '02.jpg'),
      await labelOf('cem', '04.jpg'),
      await labelOf('dora', '06.jpg'),
    ];
    expect(new Set(before).size).toBe(3);
    await home.decide(name('ana', '01.jpg', 'Tia'));
    const now = async (): Promise<(string | undefined)[]> => [
      await labelOf('ben', '02.jpg'),
      await labelOf('cem', '04.jpg'),
      await labelOf('dora', '06.jpg'),
    ];
    expect(await now()).toEqual(before);
    file = await home.write(folder, { regenerate: true });
    expect(await now()).toEqual(before);
    const text = await textOf(file);
    expect(text.match(/\*\*Tia\*\*/g)).toHaveLength(1);
    for (const label of before) expect(text).toContain(`**${label ?? ''}**`);
  });

  test('come back with undo, and nobody else ever gets one of them', async () => {
    const ana = await labelOf('ana', '01.jpg');
    await home.decide(name('ana', '01.jpg', 'Tia'));
    expect(await textOf(file)).not.toContain(ana);
    await home.decide('undo');
    expect(await labelOf('ana', '01.jpg')).toBe(ana);
  });
});

describe('what the user wrote', () => {
  const own = 'Grandma laughed until she cried.';

  test('is kept when people are corrected, and when the draft is generated again after it', async () => {
    const label = (await labelOf('ana', '01.jpg')) ?? '';
    const text = await textOf(file);
    await writeFile(file, text.replace('\n\n![', `\n\n${own} With ${label}.\n\n![`));
    await home.decide(name('ana', '01.jpg', 'Tia'));
    const after = await textOf(file);
    expect(after).toContain(`${own} With Tia.`);
    expect(after.replace(`${own} With Tia.\n\n`, '')).toBe(await home.fresh(folder));
    await home.write(folder, { regenerate: true });
    expect(await textOf(file)).toBe(after);
  });

  test('is left alone where it says a name, in a draft nobody has open; that is told, and can be asked for', async () => {
    await home.decide(name('ana', '01.jpg', 'Tia'));
    await writeFile(file, `${await textOf(file)}\nTia wrote this.\n`);
    const { drafts, left } = await home.decide(name('ana', '01.jpg', 'Mia'));
    expect(drafts).toHaveLength(1);
    const text = await textOf(file);
    expect(text.match(/Tia/g)).toHaveLength(1);
    expect(text).toContain('Tia wrote this.');
    expect(left.flatMap(({ edits }) => edits.map(({ newText }) => newText))).toEqual(['Mia']);
  });

  test('follows in a draft that is open, and undo gives back what was there with what was written since', async () => {
    await home.decide(name('ana', '01.jpg', 'Tia'));
    const label = (await labelOf('cem', '04.jpg')) ?? '';
    const typed = `${await textOf(file)}\nTia and ${label} met.\n`;
    const open = new Map([[file, typed]]);
    const same: Decision = { kind: 'same', persons: ['Tia', faceOf('cem', '04.jpg')] };
    const { drafts } = await home.decide(same, { open });
    const { appliedTo } = await import('../../../daemon/rpc/openDrafts.ts');
    const is = appliedTo(typed, '', drafts[0]?.edits ?? []);
    expect(is).toContain('Tia and Tia met.');
    const more = `${is}More.\n`;
    const back = await home.decide('undo', { open: new Map([[file, more]]) });
    expect(appliedTo(more, '', back.drafts[0]?.edits ?? [])).toBe(`${typed}More.\n`);
  });

  test('a draft whose editor cannot be asked is left alone', async () => {
    const text = await textOf(file);
    const manifest = await manifestOf(file);
    await home.decide(name('ana', '01.jpg', 'Tia'), { open: new Map([[file, null]]) });
    expect(await textOf(file)).toBe(text);
    expect(await manifestOf(file)).toEqual(manifest);
  });
});

test('the photographer’s words are never renamed inside the quotation', async () => {
  await home.decide(name('ana', '01.jpg', 'Lena'));
  const text = await textOf(file);
  expect(text).toContain('Lena paid');
  await writeFile(file, text.replace(/(\n\n!\[)/, '\n\nMy own words.$1'));
  const { drafts, left } = await home.decide(name('ana', '01.jpg', 'Helena'), {
    ownWords: 'all',
  });
  expect(drafts).toHaveLength(1);
  expect(left).toEqual([]);
  const after = await readFile(file, 'utf8');
  expect(after).toContain('Lena paid');
  expect(after.replaceAll('Lena paid', '')).not.toMatch(/\bLena\b/);
});

test('prose that a model wrote stays, with the names of now', async () => {
  const label = (await labelOf('ana', '01.jpg')) ?? '';
  const writer = {
    name: 'ollama' as const,
    outline: () =>
      Promise.resolve({ title: `A day with ${label}`, standfirst: 'It *was* fine.', chapters: [] }),
    async *chapter() {
      yield await Promise.resolve({
        kind: 'prose' as const,
        text: `${label} hums.\n\nThe sea is loud.`,
      });
    },
  };
  file = await home.write(folder, { regenerate: true, writer });
  await home.decide(name('ana', '01.jpg', 'Tia'));
  const text = await textOf(file);
  expect(text).toContain('Tia hums.\n\nThe sea is loud.\n');
  expect(text).toContain('# A day with Tia\n\nIt \\*was\\* fine.\n');
  expect(text).not.toContain(label);
  expect(text).toContain('**Tia**: in');
});
