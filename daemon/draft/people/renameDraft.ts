import { withTexts } from '../../shared/words/message.ts';
import { dirname, join } from 'node:path';
import { personOfId } from '../../people/keptIds.ts';
import { asGenerated } from '../asGenerated.ts';
import { draftFile, manifestFile, settled, type Manifest } from '../manifest.ts';
import { isPlaceholder } from '../mentions.ts';
import { applied } from '../merge/blocks.ts';
import { mergeDraft } from '../merge/mergeDraft.ts';
import { sha256Of, writeInto } from '../bundleFiles.ts';
import { renameIn } from './callings.ts';
import type { DraftAtHand, Wanted } from './draftAtHand.ts';
import { numbersOf, placeholdersIn } from './placeholders.ts';
import { replacePortraits, withoutPortraits } from './portraits.ts';
import type { RetellOptions } from './retell.ts';
import { othersOf, spokenOf, type Change, type SpokenPerson } from './spoken.ts';

/**
 * Calls people in a draft as they are called now: for drafts that cannot be told again, as they are of an earlier version or
 * their photos were forgotten. Counts and captions stay as they are until the draft is generated again; faces go, as whose they
 * are is not looked at here.
 *
 * @returns null where nothing changes
 */
export function renameDraft(
  { record, manifest: found, text: before, isOpen }: DraftAtHand,
  { change, extent, restored }: RetellOptions,
): Wanted | null {
  const manifest = settled(found);
  const edited = withoutPortraits(before, found);
  const numbers = numbersOf(placeholdersIn(manifest), change.after, change.after.persons);
  const spoken = spokenOf(manifest, change, ({ id }) => {
    const number = numbers.get(id);
    return number === undefined ? null : `@person-${number}`;
  });
  const everybody = [...spoken, ...othersOf(manifest, change)];
  const quotations = change.forgotten === undefined ? 'keep' : 'change';
  const rename = (text: string, of: typeof extent): ReturnType<typeof renameIn> =>
    renameIn(text, manifest, everybody, { extent: of, quotations });
  const clean = (text: string): string => applied(text, rename(text, 'all'));
  const told = withoutPortraits(asGenerated(found, before).text, found);
  const { draft } = manifest;
  const isAsTold = draft !== null && draft.sha256 === sha256Of(manifest.base);
  const next = renamed(
    { ...manifest, base: told, draft: isAsTold ? { ...draft, sha256: sha256Of(told) } : draft },
    change,
    spoken,
    clean,
  );
  const base = rename(told, 'all');
  const merge = (of: typeof extent): string =>
    restored ??
    mergeDraft({
      base: told,
      edited,
      generated: next.base,
      renaming: { base, edited: rename(edited, of) },
    });
  const text = merge(extent);
  const all = extent === 'all' ? text : merge('all');
  if (text === before && all === before && JSON.stringify(next) === JSON.stringify(found)) {
    return null;
  }
  const bundle = dirname(record.file);
  return {
    text,
    all,
    leave: () => Promise.resolve(),
    write: async (merged) => {
      await replacePortraits(bundle, found.portraits);
      const write = (of: Manifest): Promise<void> =>
        writeInto(join(bundle, manifestFile), `${JSON.stringify(of, null, 1)}\n`);
      if (isOpen || merged === before) {
        await write(next);
        return;
      }
      // The manifest first, and with what it takes the place of: whenever the power fails, what is there is understood.
      await write({ ...next, pending: { sha256: sha256Of(before), base: told } });
      await writeInto(join(bundle, draftFile), merged);
      await write(next);
    },
  };
}

function renamed(
  manifest: Manifest,
  { before, after, forgotten }: Change,
  spoken: readonly SpokenPerson[],
  clean: (text: string) => string,
): Manifest {
  const base = clean(manifest.base);
  const byLabel = new Map(spoken.map((each) => [each.label, each]));
  const isGone = (id: string): boolean =>
    forgotten?.persons.has((before && personOfId(id, before)?.id) ?? id) === true;
  const presentId = (id: string): string => personOfId(id, after)?.id ?? id;
  const { draft } = manifest;
  return {
    ...manifest,
    base,
    // An edited draft stays an edited one, and another one does not become one.
    draft:
      draft && draft.sha256 === sha256Of(manifest.base)
        ? { ...draft, sha256: sha256Of(base) }
        : draft,
    rewritten: [],
    portraits: undefined,
    people: manifest.people.flatMap((entry) => {
      const { becomes, id = null } = byLabel.get(entry.label) ?? {};
      if (isGone(entry.id) || becomes?.kind === 'nobody') return [];
      const own = { ...entry, id: id ?? entry.id };
      if (!becomes) return [own];
      const name = isPlaceholder(becomes.label) ? null : becomes.label;
      return [{ ...own, label: becomes.label, name }];
    }),
    photos: manifest.photos.map((photo) => ({
      ...photo,
      people: photo.people.filter((id) => !isGone(id)).map(presentId),
      reason:
        typeof photo.reason === 'string' ? clean(photo.reason) : withTexts(photo.reason, clean),
      ...(photo.alt === undefined ? {} : { alt: clean(photo.alt) }),
      ...(photo.caption === undefined ? {} : { caption: clean(photo.caption) }),
    })),
    placeholders: placeholdersIn(manifest)
      .filter(({ id }) => !isGone(id))
      .map((entry) => ({ ...entry, id: presentId(entry.id) })),
  };
}
