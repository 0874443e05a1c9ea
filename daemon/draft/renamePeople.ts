import { dirname, join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftRegistry } from './registry.ts';
import type { Person } from '../contract/person.ts';
import { findRegions, isInside } from './markdownRegions.ts';
import { findMentions, isPlaceholder, type Mentionable } from './mentions.ts';
import { inSentence, replaceMention, type Replacement } from './replaceMention.ts';
import type { ChangeInDraft } from '../contract/protocol.ts';
import { toUri } from '../contract/uri.ts';
import { calledName, nobodyInParticular } from '../story/plan/cast.ts';
import { draftFile, manifestFile, parseManifest, type Manifest } from './manifest.ts';
import { readOwn, sha256Of, writeInto } from './ownFiles.ts';
import { isLanguage, type Language } from '../story/plan/townNames.ts';

/** How somebody is called from now on: by a name (or placeholder), or by a word that stands for anybody. */
export interface Called {
  readonly kind: 'name' | 'nobody';
  readonly label: string;
}

/** How people are to be called in drafts. */
export interface Renaming {
  readonly persons: readonly Person[];
  /**
   * null where nothing changes.
   *
   * @param label as the draft at hand calls the person; null where it was not written about the person
   */
  readonly becomes: (person: Person, label: string | null, language: Language) => Called | null;
  /** What becomes of ids in manifests of people who are nobody from now on. */
  readonly ids: 'keep' | 'drop';
}

/**
 * People who are forgotten are nobody in particular.
 *
 * @param gone ids of those of whom nothing is left
 */
export function forgetting(persons: readonly Person[], gone: ReadonlySet<string>): Renaming {
  const becomes: Renaming['becomes'] = ({ id }, _label, language) =>
    gone.has(id) ? { kind: 'nobody', label: nobodyInParticular(language) } : null;
  return { persons, becomes, ids: 'drop' };
}

/** People are called as they are called now: by name as far as they allow, else by the placeholder a draft has for them. */
export function following(persons: readonly Person[]): Renaming {
  const becomes: Renaming['becomes'] = (person, label, language) => {
    if (person.name === null) {
      return label !== null && isPlaceholder(label) ? { kind: 'name', label } : null;
    }
    return { kind: isNamed(person) ? 'name' : 'nobody', label: calledName(person, language) };
  };
  return { persons, becomes, ids: 'keep' };
}

/** What has to change in a draft. */
export interface DraftChange {
  /** Absolute path of `index.md`. */
  readonly file: string;
  /** As it is: on disk, or as its editor has it. */
  readonly text: string;
  /** In order of the text. */
  readonly edits: readonly Replacement[];
  readonly manifest: Manifest;
}

/**
 * Finds what has to change in the drafts there are: in text, front matter and manifest.
 *
 * @param open texts of drafts that an editor has, by path: the one on disk may be an older one
 * @returns drafts with a change only
 */
export async function changesInDrafts(
  drafts: Pick<DraftRegistry, 'list'>,
  renaming: Renaming,
  open: ReadonlyMap<string, string> = new Map(),
): Promise<readonly DraftChange[]> {
  const traces: DraftChange[] = [];
  for (const { file } of await drafts.list()) {
    const manifest = parseManifest((await readOwn(join(dirname(file), manifestFile))) ?? '');
    const text = open.get(file) ?? (await readOwn(file));
    if (manifest === null || text === null) continue;
    const edits = editsOf(text, manifest, renaming);
    const isInManifest = JSON.stringify(renamed(manifest, renaming)) !== JSON.stringify(manifest);
    if (edits.length > 0 || isInManifest) traces.push({ file, text, edits, manifest });
  }
  return traces;
}

/**
 * Makes the changes in the files.
 *
 * @param open drafts whose text an editor changes: of these only the manifest is written
 */
export async function changeDrafts(
  traces: readonly DraftChange[],
  renaming: Renaming,
  open: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  for (const { file, text, edits, manifest } of traces) {
    // The manifest first: if the power fails in between, the old text counts as edited and is kept.
    const path = join(dirname(file), manifestFile);
    await writeInto(path, `${JSON.stringify(renamed(manifest, renaming), null, 1)}\n`);
    if (!open.has(file) && edits.length > 0) {
      await writeInto(join(dirname(file), draftFile), applied(text, edits));
    }
  }
}

/** A draft's text as it reads after a renaming; nothing is written. */
export function renamedText(text: string, manifest: Manifest, renaming: Renaming): string {
  return applied(text, editsOf(text, manifest, renaming));
}

/** How many places there are to change; at least one a draft. */
export function mentionsIn(traces: readonly DraftChange[]): number {
  return traces.reduce((sum, { edits }) => sum + Math.max(1, edits.length), 0);
}

/** The same in lines and characters. */
export function describeChange({ file, text, edits }: DraftChange): ChangeInDraft {
  const document = TextDocument.create(toUri(file), 'markdown', 0, text);
  return {
    draft: toUri(file),
    edits: edits.map(({ start, end, text: newText }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText,
    })),
  };
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
  readonly becomes: Called | null;
}

function editsOf(text: string, manifest: Manifest, renaming: Renaming): readonly Replacement[] {
  const regions = findRegions(text);
  const edits = findMentions(text, regions, everybodyIn(manifest, renaming)).flatMap((mention) => {
    const becomes = mention.person?.becomes;
    if (!becomes || becomes.label === mention.label) return [];
    if (becomes.kind === 'name') return [replaceMention(text, regions, mention, becomes.label)];
    const line = lineOf(text, mention.start);
    const item = /^\s*-\s+(["']?)(.*)\1\s*$/.exec(text.slice(line.start, line.end).trimEnd());
    const isAlone = item?.[2]?.trim() === text.slice(mention.start, mention.end);
    // A list of people has an entry less; everywhere else somebody is left.
    if (isInside(mention.start, regions.frontMatter) && isAlone) return [{ ...line, text: '' }];
    const word = inSentence(text, mention.start, becomes.label);
    return [replaceMention(text, regions, mention, word)];
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
function everybodyIn(manifest: Manifest, { persons, becomes }: Renaming): readonly Someone[] {
  const language = languageOf(manifest);
  const own = manifest.people.map(({ id, label }) => {
    const person = personOf(id, persons);
    const labels = [label, person?.name ?? ''];
    return { labels, becomes: person && becomes(person, label, language) };
  });
  // Others may have a name that is a common word; it is theirs only where they are in the pictures.
  const shown = new Set(
    manifest.photos.flatMap((photo) => photo.people.map((id) => personOf(id, persons)?.id)),
  );
  const others = persons.flatMap((person) =>
    person.name === null
      ? []
      : [
          {
            labels: namesOf(person),
            becomes: shown.has(person.id) ? becomes(person, null, language) : null,
          },
        ],
  );
  return [...own, ...others];
}

/** Whether a text may tell at least some of the person's name. */
function isNamed({ consent }: Person): boolean {
  return ['full', 'first-name', 'initials'].includes(consent);
}

/** What a text may call somebody by; "somebody" itself may be anybody. */
function namesOf(person: Person): readonly string[] {
  return [person.name ?? '', ...(isNamed(person) ? [calledName(person)] : [])];
}

function languageOf({ options }: Manifest): Language {
  return isLanguage(options['language']) ? options['language'] : 'en';
}

/** A stale id still leads to the person by the face it was made from. */
function personOf(id: string, persons: readonly Person[]): Person | null {
  const digits = id.replace(/^p-/, '');
  const hasFace = ({ faces }: Person): boolean =>
    faces.some((face) => face.replaceAll('-', '').startsWith(digits));
  return persons.find((person) => person.id === id) ?? persons.find(hasFace) ?? null;
}

function renamed(manifest: Manifest, renaming: Renaming): Manifest {
  const language = languageOf(manifest);
  const calledNow = (id: string, label: string | null): Called | null => {
    const person = personOf(id, renaming.persons);
    return person && renaming.becomes(person, label, language);
  };
  const isDropped = (id: string): boolean =>
    renaming.ids === 'drop' && calledNow(id, null)?.kind === 'nobody';
  const clean = (text: string): string => applied(text, editsOf(text, manifest, renaming));
  const base = clean(manifest.base);
  const { draft } = manifest;
  return {
    ...manifest,
    base,
    // An edited draft stays an edited one, and another one does not become one.
    draft: draft?.sha256 === sha256Of(manifest.base) ? { ...draft, sha256: sha256Of(base) } : draft,
    people: manifest.people.flatMap((entry) => {
      const now = calledNow(entry.id, entry.label);
      if (now === null) return [entry];
      if (now.kind === 'nobody') return [];
      return [{ ...entry, label: now.label, name: isPlaceholder(now.label) ? null : now.label }];
    }),
    photos: manifest.photos.map((photo) => ({
      ...photo,
      people: photo.people.filter((id) => !isDropped(id)),
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
