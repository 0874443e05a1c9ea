import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver-types';
import { join } from 'node:path';
import type * as z from 'zod';
import { toUri } from '../../contract/uri.ts';
import { escapeText } from '../../draft/markdown.ts';
import type { Call } from '../transport/call.ts';
import type * as lsp from '../lspSchemas.ts';
import { type Draft, openDraft } from './draft.ts';
import { type DraftPerson, isPerson, listPeople, peopleOfDraft, toldLabel } from './draftPeople.ts';
import { isInside } from '../../draft/markdownRegions.ts';
import { say } from '../../shared/words/say.ts';

/**
 * `textDocument/completion`: people after `@` and while a known name is being typed, those of the chapter first; images
 * of the bundle within `](`.
 */
export async function completion(
  { textDocument, position }: z.infer<typeof lsp.positionParams>,
  call: Call,
): Promise<CompletionItem[]> {
  const draft = await openDraft(call.client, textDocument.uri);
  if (!draft) return [];
  const offset = draft.document.offsetAt(position);
  const line = draft.text.slice(draft.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const target = /(?:!\[[^\]]*\]\(|\{\{<\s*figure\s[^>]*\bsrc=")([^()\s"]*)$/.exec(line);
  if (target) return imageItems(draft, offset, target[1] ?? '');
  if (draft.regions.silent.some((span) => isInside(offset - 1, span))) return [];
  const people = peopleOfDraft(draft, (await listPeople(call)).people);
  return personItems(draft, people, offset, line);
}

function personItems(
  draft: Draft,
  people: readonly DraftPerson[],
  offset: number,
  line: string,
): CompletionItem[] {
  const nearby = peopleNearby(draft, offset);
  return people
    .filter(({ view }) => view !== null && !view.hidden && !view.stranger)
    .flatMap((person) => {
      const label = toldLabel(person);
      const typed = typedPart(line, label);
      if (label === '' || typed === null) return [];
      const isHere = nearby.some((id) => isPerson(person, id));
      return [
        {
          label,
          kind: CompletionItemKind.Variable,
          detail: detailOf(person, isHere),
          documentation: { kind: 'markdown' as const, value: faceOf(person) },
          filterText: typed.startsWith('@') && !label.startsWith('@') ? `@${label}` : label,
          sortText: `${isHere ? 0 : person.isOfDraft ? 1 : 2} ${label}`,
          textEdit: { range: before(draft, offset, typed.length), newText: escapeText(label) },
        },
      ];
    });
}

/**
 * What has been typed of a label: `@`, `@an`, or at least the first letter of it at the beginning of a word.
 *
 * @returns null when the label is not being typed
 */
function typedPart(line: string, label: string): string | null {
  const [mark] = /(?<![\p{L}\p{N}@])@[\p{L}\p{N}-]*$/u.exec(line) ?? [];
  if (mark !== undefined)
    return `@${label.replace(/^@/, '')}`.toLowerCase().startsWith(mark.toLowerCase()) ? mark : null;
  for (let length = Math.min(label.length, line.length); length > 0; length--) {
    const part = line.slice(-length);
    const startsWord = !/[\p{L}\p{N}]$/u.test(line.slice(0, -length));
    if (startsWord && label.toLowerCase().startsWith(part.toLowerCase())) return part;
  }
  return null;
}

/** Ids of those in the chapter's photos. */
function peopleNearby(draft: Draft, offset: number): readonly string[] {
  const section = draft.sections.findLast(({ start }) => start <= offset);
  return draft.manifest.photos
    .filter(({ chapter }) => chapter !== null && chapter === section?.anchor)
    .flatMap(({ people }) => people);
}

function detailOf({ view, isOfDraft }: DraftPerson, isHere: boolean): string {
  const photos = say('count.photos', { count: view?.photoCount ?? 0 });
  if (isHere) return say('complete.inChapter', { photos });
  return isOfDraft ? say('complete.inDraft', { photos }) : photos;
}

function faceOf({ view }: DraftPerson): string {
  const cover = view?.appearances.find(({ face }) => face === view.cover);
  return cover ? `![](${cover.thumbnail})` : '';
}

function imageItems(draft: Draft, offset: number, typed: string): CompletionItem[] {
  const shown = new Set(draft.images.map(({ file }) => file));
  return draft.manifest.photos.map(({ image, source }) => ({
    label: image,
    kind: CompletionItemKind.File,
    detail: shown.has(image) ? say('complete.shown', { source }) : source,
    documentation: {
      kind: 'markdown' as const,
      value: `![](${toUri(join(draft.bundle, image))}|width=240)`,
    },
    sortText: `${shown.has(image) ? 1 : 0} ${image}`,
    textEdit: { range: before(draft, offset, typed.length), newText: image },
  }));
}

function before({ document }: Draft, offset: number, length: number): Range {
  return { start: document.positionAt(offset - length), end: document.positionAt(offset) };
}
