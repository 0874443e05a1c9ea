import type { CodeLens, Range } from 'vscode-languageserver-types';
import type * as z from 'zod';
import type { Section } from '../../draft/sections.ts';
import type { Call } from '../transport/call.ts';
import type * as lsp from '../lspSchemas.ts';
import type { ClientCommands } from '../../contract/protocol.ts';
import { type Draft, openDraft } from './draft.ts';
import { factsOf } from './draftFacts.ts';
import { type DraftPerson, isPerson, labelOf, listPeople, peopleOfDraft } from './draftPeople.ts';
import { say } from '../../shared/words/say.ts';

/** `textDocument/codeLens`: above each chapter its photos and people, and *Rewrite*. */
export async function codeLens(
  { textDocument }: z.infer<typeof lsp.textDocumentParams>,
  call: Call,
): Promise<CodeLens[] | null> {
  const draft = await openDraft(call.client, textDocument.uri);
  if (!draft) return null;
  const chapters = new Set(draft.manifest.chapters.map(({ anchor }) => anchor));
  const people = peopleOfDraft(draft, (await listPeople(call)).people);
  return draft.sections.flatMap((section) => {
    const { anchor } = section;
    if (anchor === null || !chapters.has(anchor)) return [];
    const range = firstLine(draft, section);
    const args: ClientCommands['photoBlog.rewriteChapter'] = [
      textDocument.uri,
      anchor,
      wholeRange(draft, section),
    ];
    return [
      { range, command: { title: contentOf(draft, section, people), command: '' } },
      {
        range,
        command: {
          title: say('lens.rewrite'),
          command: 'photoBlog.rewriteChapter',
          arguments: args,
        },
      },
    ];
  });
}

const mostNames = 4;

/** `4 photos: Ana, Ben`, of the images that stand in the section now, wherever they were first. */
function contentOf(draft: Draft, section: Section, people: readonly DraftPerson[]): string {
  const end = section.start + section.text.length;
  const shown = draft.images.filter(({ start }) => start >= section.start && start < end);
  const ids = [...new Set(shown.flatMap((image) => factsOf(draft, image)?.people ?? []))];
  const names = people
    .filter((person) => ids.some((id) => isPerson(person, id)))
    .map(labelOf)
    .filter((label) => label !== '');
  const photos = say('count.photos', { count: shown.length });
  if (names.length === 0) return photos;
  const listed = names.slice(0, mostNames).join(', ');
  const count = names.length - mostNames;
  // *Rewrite* stands behind them, and a long line leads out of the editor.
  return `${photos}: ${count > 0 ? say('draft.andMore', { listed, count }) : listed}`;
}

/** The heading where there is one: the mark above it is invisible to readers. */
function firstLine({ document }: Draft, { start, text, heading }: Section): Range {
  const at = heading === null ? 0 : text.search(/^## /m);
  const position = document.positionAt(start + Math.max(at, 0));
  return { start: position, end: position };
}

function wholeRange({ document }: Draft, { start, text }: Section): Range {
  return { start: document.positionAt(start), end: document.positionAt(start + text.length) };
}
