import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DaemonError } from '../../daemon/contract/errors.ts';
import { decide } from '../../daemon/people/ledger/decide.ts';
import { undo } from '../../daemon/people/ledger/undo.ts';
import { groupFaces } from '../../daemon/people/grouping/grouping.ts';
import { groupLibrary } from '../../daemon/people/grouping/groupLibrary.ts';
import { importDecisions } from '../../daemon/people/importPeople.ts';
import { openLedger } from '../../daemon/people/ledger/ledger.ts';
import { effectiveEvents } from '../../daemon/people/ledger/ledgerEvent.ts';
import { openLibrary } from '../../daemon/people/library.ts';
import type { PeopleContext } from '../../daemon/people/peopleContext.ts';
import { exportPeople } from '../../daemon/people/peopleFile.ts';
import { recogniseAlbum } from '../../daemon/people/recogniseAlbum.ts';
import type { AlbumPhoto } from '../../daemon/contract/photo.ts';
import type { Decision } from '../../daemon/contract/protocol.ts';
import { freshHomes } from '../support/freshHomes.ts';
import {
  embeddingOf,
  face,
  idOf,
  photo,
  randomIdentity,
  seeded,
  shuffled,
} from './support/synthetic.ts';
import { noStore } from './support/withoutStore.ts';

const freshHome = freshHomes();
const { signal } = new AbortController();

const open = (home: string): PeopleContext => ({
  home,
  ledger: openLedger(home),
  library: openLibrary(home, { model: 'test', now: () => new Date(0) }),
  store: noStore,
});

/** Five people, each in most of eight photos, two of them sisters; by ids such as `2-7`. */
const ids: string[] = [];
const album: readonly AlbumPhoto[] = (() => {
  const random = seeded(19);
  const people = Array.from({ length: 4 }, () => randomIdentity(random));
  people.push(embeddingOf(people[0]!, 0.4, random));
  return Array.from({ length: 8 }, (_, j) =>
    photo(
      `${j}.jpg`,
      people.flatMap((identity, i) => {
        if ((i + j) % 3 === 0) return [];
        ids.push(idOf(`${i}-${j}`));
        const box = [i * 300, 0, 100, 120] as const;
        return [face(`${i}-${j}`, embeddingOf(identity, 0.8, random), { box })];
      }),
    ),
  );
})();

type Step =
  | { readonly kind: 'run'; readonly seed: number; readonly without: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'decide'; readonly what: Decision };

const index = fc.nat(ids.length - 1).map((n) => ids[n]!);
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constant('name' as const),
    person: index,
    name: fc.constantFrom('Ana', 'Bea', 'Cem'),
  }),
  fc.record({ kind: fc.constant('same' as const), persons: fc.tuple(index, index) }),
  fc.record({ kind: fc.constant('apart' as const), faces: fc.tuple(index, index) }),
  fc.record({ kind: fc.constant('assign' as const), face: index, person: index }),
  fc.record({ kind: fc.constant('not-a-face' as const), face: index }),
  fc.record({ kind: fc.constant('hide' as const), person: index }),
  fc.record({
    kind: fc.constant('consent' as const),
    person: index,
    consent: fc.constantFrom('initials' as const, 'blurred' as const, 'never' as const),
  }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('run' as const), seed: fc.nat(), without: fc.nat(9) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 5, arbitrary: decision.map((what) => ({ kind: 'decide' as const, what })) },
);

async function runAll(home: string, steps: readonly Step[]): Promise<PeopleContext> {
  let ctx = open(home);
  await recogniseAlbum(ctx, '/trip', album);
  for (const each of steps) {
    try {
      if (each.kind === 'restart') ctx = open(home);
      else if (each.kind === 'undo') await undo(ctx);
      else if (each.kind === 'decide') await decide(ctx, each.what);
      else {
        // Workers finish in any order, and a photo may be missing for a while.
        const photos = shuffled(album, seeded(each.seed)).filter((_, i) => i !== each.without);
        await recogniseAlbum(ctx, '/trip', photos);
      }
    } catch (error) {
      // What says nothing new, or is about a face that is away, is refused.
      if (!(error instanceof DaemonError)) throw error;
    }
  }
  await recogniseAlbum(ctx, '/trip', album);
  return ctx;
}

test('however often an album is run again, in whatever order and with photos away for a while, every decision holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const ctx = await runAll(await freshHome(), steps);
      const found = await groupLibrary(ctx, signal);
      // One run of all photos, and the same decisions.
      const events = await ctx.ledger.read();
      const fresh = open(await freshHome());
      await fresh.library.putAlbum('/trip', album);
      const expected = groupFaces(await fresh.library.faces(), events);
      expect(found.persons).toEqual(expected.persons);
      expect([...found.personOf]).toEqual([...expected.personOf]);
      const last = effectiveEvents(events).at(-1);
      if (last?.kind === 'apart') {
        const [a, b] = last.faces.map(({ id }) => found.personOf.get(id));
        if (a !== undefined) expect(a).not.toBe(b);
      }
      if (last?.kind === 'name') {
        const person = found.persons.find(({ faces }) => faces.includes(last.faces[0]!.id));
        expect(person?.name).toBe(last.name);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('whatever comes from another computer, what was decided here holds, and it comes only once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(decision, { maxLength: 6 }),
      fc.array(decision, { maxLength: 6 }),
      async (here, there) => {
        const steps = (all: readonly Decision[]): Step[] =>
          all.map((what) => ({ kind: 'decide', what }));
        const mine = await runAll(await freshHome(), steps(here));
        const theirs = await runAll(await freshHome(), steps(there));
        const before = await groupLibrary(mine, signal);
        const { decisions } = exportPeople(await groupLibrary(theirs, signal));
        const options = { mode: 'apply', signal } as const;
        await importDecisions(mine, decisions, options);
        const after = await groupLibrary(mine, signal);
        // Whoever had a name here, and was not told apart or excluded since, is called so still.
        const names = new Map(before.persons.flatMap((p) => p.faces.map((id) => [id, p.name])));
        for (const { name, faces } of after.persons) {
          const had = [...new Set(faces.flatMap((id) => names.get(id) ?? []))];
          if (had.length > 0 && name !== null) expect(had).toContain(name);
        }
        for (const event of effectiveEvents(await mine.ledger.read())) {
          if (event.origin === 'import' || event.kind !== 'apart') continue;
          const [a, b] = event.faces.map(({ id }) =>
            [before, after].map((g) => g.personOf.get(id)),
          );
          const wereApart = a![0] !== undefined && b![0] !== undefined && a![0] !== b![0];
          if (wereApart && a![1] !== undefined && b![1] !== undefined) {
            expect(a![1]).not.toBe(b![1]);
          }
        }
        expect((await importDecisions(mine, decisions, options)).added).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
