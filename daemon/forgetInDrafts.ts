import { dirname, join } from 'node:path';
import type { DraftRegistry } from './draftRegistry.ts';
import type { Person } from './people/person.ts';
import { findRegions, isInside } from './rpc/features/draftText.ts';
import { findMentions, type Mentionable } from './rpc/features/mentions.ts';
import { inSentence, replaceMention, type Replacement } from './rpc/features/replaceMention.ts';
import { calledName, nobodyInParticular } from './story/cast.ts';
import { draftFile, manifestFile, parseManifest, type Manifest } from './story/manifest.ts';
import { readOwn, sha256Of, writeInto } from './story/ownFiles.ts';
import type { Language } from './story/townNames.ts';

/** Who is forgotten, among everybody. */
export interface Forgotten {
  readonly persons: readonly Person[];
  /** Ids of those of them of whom nothing is left. */
  readonly gone: ReadonlySet<string>;
}

/** What has to change in a draft so that it speaks of somebody no more. */
export interface DraftTrace {
  /** Absolute path of `index.md`. */
  readonly file: string;
  /** As it is: on disk, or as its editor has it. */
  readonly text: string;
  /** In order of the text. */
  readonly edits: readonly Replacement[];
  readonly manifest: Manifest;
}

/**
 * Finds the people who are forgotten in the drafts there are: in text, front matter and manifest.
 *
 * @param open texts of drafts that an editor has, by path: the one on disk may be an older one
 * @returns drafts with a trace only
 */
export async function tracesInDrafts(
  drafts: Pick<DraftRegistry, 'list'>,
  forgotten: Forgotten,
  open: ReadonlyMap<string, string> = new Map(),
): Promise<readonly DraftTrace[]> {
  if (forgotten.gone.size === 0) return [];
  const traces: DraftTrace[] = [];
  for (const { file } of await drafts.list()) {
    const manifest = parseManifest((await readOwn(join(dirname(file), manifestFile))) ?? '');
    const text = open.get(file) ?? (await readOwn(file));
    if (manifest === null || text === null) continue;
    const edits = editsOf(text, manifest, forgotten);
    const isInManifest = JSON.stringify(redacted(manifest, forgotten)) !== JSON.stringify(manifest);
    if (edits.length > 0 || isInManifest) traces.push({ file, text, edits, manifest });
  }
  return traces;
}

/**
 * Takes the traces out of the files.
 *
 * @param open drafts whose text an editor changes: of these only the manifest is written
 */
export async function eraseTraces(
  traces: readonly DraftTrace[],
  forgotten: Forgotten,
  open: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  for (const { file, text, edits, manifest } of traces) {
    // The manifest first: if the power fails in between, the old text counts as edited and is kept.
    const path = join(dirname(file), manifestFile);
    await writeInto(path, `${JSON.stringify(redacted(manifest, forgotten), null, 1)}\n`);
    if (!open.has(file) && edits.length > 0) {
      await writeInto(join(dirname(file), draftFile), applied(text, edits));
    }
  }
}

/** How often somebody who is forgotten is mentioned in what is on disk. */
export function mentionsIn(traces: readonly DraftTrace[]): number {
  return traces.reduce((sum, { edits }) => sum + Math.max(1, edits.length), 0);
}

/** The text after all edits. */
export function applied(text: string, edits: readonly Replacement[]): string {
  return edits
    .toReversed()
    .reduce(
      (rest, { start, end, text: with_ }) => rest.slice(0, start) + with_ + rest.slice(end),
      text,
    );
}

interface Someone extends Mentionable {
  readonly isGone: boolean;
}

function editsOf(text: string, manifest: Manifest, forgotten: Forgotten): readonly Replacement[] {
  const regions = findRegions(text);
  const language: Language = manifest.options['language'] === 'de' ? 'de' : 'en';
  const word = nobodyInParticular(language);
  const edits = findMentions(text, regions, everybodyIn(manifest, forgotten)).flatMap((mention) => {
    if (mention.person?.isGone !== true) return [];
    const line = lineOf(text, mention.start);
    const item = /^\s*-\s+(["']?)(.*)\1\s*$/.exec(text.slice(line.start, line.end).trimEnd());
    const isAlone = item?.[2]?.trim() === text.slice(mention.start, mention.end);
    // A list of people has an entry less; everywhere else somebody is left.
    if (isInside(mention.start, regions.frontMatter) && isAlone) return [{ ...line, text: '' }];
    return [replaceMention(text, regions, mention, inSentence(text, mention.start, word))];
  });
  return withEmptyLists(text, edits);
}

/** A list that loses all its entries goes with its name. */
function withEmptyLists(text: string, edits: readonly Replacement[]): readonly Replacement[] {
  return edits.map((edit, index) => {
    const isFirst = edits[index - 1]?.end !== edit.start || edits[index - 1]?.text !== '';
    if (edit.text !== '' || !isFirst) return edit;
    const name = lineOf(text, edit.start - 1);
    let end = edit.end;
    for (const next of edits.slice(index + 1))
      if (next.start === end && next.text === '') end = next.end;
    const isEmpty = !/^[^\S\n]*-\s/.test(text.slice(end));
    return isEmpty && /^[\w-]+:\s*$/.test(text.slice(name.start, name.end))
      ? { ...edit, start: name.start }
      : edit;
  });
}

/** Those the draft was written about first, as it calls them; then everybody else who has a name. */
function everybodyIn({ people }: Manifest, { persons, gone }: Forgotten): readonly Someone[] {
  const own = people.map(({ id, label }) => {
    const person = personOf(id, persons);
    return { labels: [label, person?.name ?? ''], isGone: person !== null && gone.has(person.id) };
  });
  const others = persons.flatMap((person) =>
    person.name === null
      ? []
      : [{ labels: [person.name, calledName(person)], isGone: gone.has(person.id) }],
  );
  return [...own, ...others];
}

/** A stale id still leads to the person by the face it was made from. */
function personOf(id: string, persons: readonly Person[]): Person | null {
  const digits = id.replace(/^p-/, '');
  const hasFace = ({ faces }: Person): boolean =>
    faces.some((face) => face.replaceAll('-', '').startsWith(digits));
  return persons.find((person) => person.id === id) ?? persons.find(hasFace) ?? null;
}

function redacted(manifest: Manifest, forgotten: Forgotten): Manifest {
  const isGone = (id: string): boolean => {
    const person = personOf(id, forgotten.persons);
    return person !== null && forgotten.gone.has(person.id);
  };
  const clean = (text: string): string => applied(text, editsOf(text, manifest, forgotten));
  const base = clean(manifest.base);
  return {
    ...manifest,
    base,
    // An edited draft stays an edited one, and another one does not become one.
    draft: manifest.draft && {
      ...manifest.draft,
      sha256:
        manifest.draft.sha256 === sha256Of(manifest.base) ? sha256Of(base) : manifest.draft.sha256,
    },
    people: manifest.people.filter(({ id }) => !isGone(id)),
    photos: manifest.photos.map((photo) => ({
      ...photo,
      people: photo.people.filter((id) => !isGone(id)),
      reason: clean(photo.reason),
      ...(photo.alt === undefined ? {} : { alt: clean(photo.alt) }),
      ...(photo.caption === undefined ? {} : { caption: clean(photo.caption) }),
    })),
  };
}

/** The line around an offset, with its end. */
function lineOf(text: string, at: number): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end + 1 };
}
