import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openLedger } from '../../../daemon/people/ledger/ledger.ts';
import {
  effectiveEvents,
  type FaceRef,
  type LedgerEvent,
  type LedgerEventBody,
} from '../../../daemon/people/ledger/ledgerEvent.ts';
import { childScript } from '../support/childScript.ts';
import { freshHomes } from '../../support/freshHomes.ts';

const freshHome = freshHomes();

const ana: FaceRef = { id: 'face-a', photo: 'aa', box: [1, 2, 30, 40] };
const named = (name: string): LedgerEventBody => ({ kind: 'name', faces: [ana], name });

const writer = await childScript(`
  import { openLedger } from './daemon/people/ledger/ledger.ts';
  const [home, who, times] = process.argv.slice(2);
  const ledger = openLedger(home);
  for (let i = 0; i < Number(times); i++) {
    await ledger.append(() => ({ kind: 'name', faces: [{ id: 'f', photo: 'p', box: [0, 0, 1, 1] }], name: who + i }));
  }
`);
afterAll(() => writer.dispose());

describe('the file', () => {
  test('is created by the first decision, for the user’s eyes only, one readable line an event', async () => {
    const home = await freshHome();
    const ledger = openLedger(home, {
      now: () => new Date('2026-05-04T10:00:00Z'),
      newId: () => 'event-1',
    });
    expect(await ledger.read()).toEqual([]);
    expect(existsSync(dirname(ledger.path))).toBe(false);

    await ledger.append(() => named('Zoë Müller 李'));
    expect(ledger.path).toBe(join(home, 'people', 'ledger.jsonl'));
    expect(await readFile(ledger.path, 'utf8')).toBe(
      '{"v":1,"id":"event-1","at":"2026-05-04T10:00:00.000Z","kind":"name",' +
        '"faces":[{"id":"face-a","photo":"aa","box":[1,2,30,40]}],"name":"Zoë Müller 李"}\n',
    );
    expect((await stat(ledger.path)).mode & 0o777).toBe(0o600);
  });

  test('takes events of several processes, none lost, none mixed', async () => {
    const home = await freshHome();
    await Promise.all(['a', 'b', 'c'].map((who) => writer.run(home, who, '30')));
    const events = await openLedger(home).read();
    const names = events.map((event) => (event.kind === 'name' ? event.name : ''));
    expect(new Set(names).size).toBe(90);
    for (const who of ['a', 'b', 'c']) {
      const own = names.filter((name) => name?.startsWith(who));
      expect(own).toEqual(Array.from({ length: 30 }, (_, i) => `${who}${i}`));
    }
  });

  test('keeps every acknowledged event when writers are killed', async () => {
    const home = await freshHome();
    const ledger = openLedger(home);
    for (let round = 0; round < 6; round++) {
      const before = (await ledger.read()).length;
      const child = writer.start(home, `r${round}-`, '100000');
      await until(async () => (await ledger.read()).length > before + 5);
      const seen = await ledger.read();
      child.kill('SIGKILL');
      await ledger.append(() => named(`after ${round}`));
      expect((await ledger.read()).slice(0, seen.length)).toEqual(seen);
      expect((await ledger.read()).at(-1)).toMatchObject({ name: `after ${round}` });
    }
    const lines = (await readFile(ledger.path, 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength((await ledger.read()).length);
  });

  test('shows what another process has added', async () => {
    const home = await freshHome();
    const [mine, theirs] = [openLedger(home), openLedger(home)];
    expect(await mine.read()).toHaveLength(0);
    await theirs.append(() => named('Ana'));
    expect(await mine.read()).toHaveLength(1);
  });

  test('puts a torn last line aside and goes on', async () => {
    const home = await freshHome();
    const ledger = openLedger(home);
    await ledger.append(() => named('Ana'));
    await appendFile(ledger.path, '{"v":1,"id":"x","at":"2026","kind":"na');
    expect(await ledger.read()).toHaveLength(1);

    await ledger.append(() => named('Bea'));
    expect((await ledger.read()).map((event) => event.kind === 'name' && event.name)).toEqual([
      'Ana',
      'Bea',
    ]);
    expect(await readFile(join(home, 'people', 'ledger.torn'), 'utf8')).toBe(
      '{"v":1,"id":"x","at":"2026","kind":"na\n',
    );
  });

  test('completes a last line that only lacks its end', async () => {
    const ledger = openLedger(await freshHome());
    await ledger.append(() => named('Ana'));
    await writeFile(ledger.path, (await readFile(ledger.path, 'utf8')).trimEnd());
    await ledger.append(() => named('Bea'));
    expect(await ledger.read()).toHaveLength(2);
  });

  test('leaves lines of a later version, of unknown kinds and damaged ones alone', async () => {
    const ledger = openLedger(await freshHome());
    await ledger.append(() => named('Ana'));
    const foreign = [
      '{"v":2,"id":"y","at":"2030","kind":"name","faces":[],"name":"?"}',
      '{"v":1,"id":"z","at":"2030","kind":"birthday","faces":[{"id":"f"}]}',
      '\u0000\u0000 not JSON',
    ];
    await appendFile(ledger.path, foreign.map((line) => `${line}\n`).join(''));
    await ledger.append(() => named('Bea'));
    expect(await ledger.read()).toHaveLength(2);

    await ledger.rewrite(
      (line, event) => (event?.kind === 'name' && event.name === 'Ana' ? null : line),
      null,
    );
    const text = await readFile(ledger.path, 'utf8');
    expect(text).not.toContain('Ana');
    for (const line of foreign) expect(text).toContain(line);
  });

  test('can be decided on with the newest events at hand', async () => {
    const home = await freshHome();
    const [one, two] = [openLedger(home), openLedger(home)];
    const addOnce = (ledger: typeof one) =>
      ledger.append((events) => (events.length === 0 ? named('first') : null));
    const results = await Promise.all([addOnce(one), addOnce(two), addOnce(one)]);
    expect(results.filter((event) => event !== null)).toHaveLength(1);
    expect(await one.read()).toHaveLength(1);
  });

  test('is refused while another process keeps its lock', async () => {
    const home = await freshHome();
    await mkdir(join(home, 'people'));
    const path = join(home, 'people', 'ledger.jsonl.lock');
    await writeFile(path, JSON.stringify({ pid: 1, process: null, host: 'elsewhere', token: 't' }));
    await expect(
      openLedger(home, { lockWaitMs: 50 }).append(() => named('Ana')),
    ).rejects.toMatchObject({
      kind: 'ledgerLocked',
    });
  });
});

describe('undo', () => {
  const event = (id: string, body: LedgerEventBody): LedgerEvent => ({
    v: 1,
    id,
    at: '2026-01-01T00:00:00.000Z',
    ...body,
  });
  const undo = (id: string, target: string): LedgerEvent =>
    event(id, { kind: 'undo', event: target });

  const ids = (events: readonly LedgerEvent[]): string =>
    effectiveEvents(events)
      .map(({ id }) => id)
      .join(' ');

  test.each([
    ['nothing undone', [], 'a b'],
    ['one undone', [undo('1', 'a')], 'b'],
    ['an undo undone', [undo('1', 'a'), undo('2', '1')], 'a b'],
    ['an undo of an undo undone', [undo('1', 'a'), undo('2', '1'), undo('3', '2')], 'b'],
    ['undone twice, one undo undone', [undo('1', 'a'), undo('2', 'a'), undo('3', '1')], 'b'],
    ['an unknown event undone', [undo('1', 'nobody')], 'a b'],
  ])('%s', (_, undos, expected) => {
    expect(ids([event('a', named('A')), event('b', named('B')), ...undos])).toBe(expected);
  });

  test('takes nothing back that came after it, and counts a repeated event once', () => {
    expect(ids([undo('1', 'a'), event('a', named('A'))])).toBe('a');
    const repeated = [event('a', named('A')), undo('1', 'a'), event('a', named('A'))];
    expect(ids(repeated)).toBe('');
  });

  test('of the newest event, n times over and redone n times, changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }), (made, n) => {
        const events = Array.from({ length: made }, (_, i) => event(`e${i}`, named(`N${i}`)));
        const undone = Math.min(n, made);
        const undos = Array.from({ length: undone }, (_, i) => undo(`u${i}`, `e${made - 1 - i}`));
        const redos = undos.map(({ id }) => undo(`r${id}`, id));
        expect(effectiveEvents([...events, ...undos])).toEqual(events.slice(0, made - undone));
        expect(effectiveEvents([...events, ...undos, ...redos])).toEqual(events);
      }),
    );
  });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}
