import { resolve } from 'node:path';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { ClockProposal } from '../../contract/album.ts';
import { messageOf } from '../../contract/errors.ts';
import { clockProblem } from '../../contract/clock.ts';
import { problem } from '../../contract/problem.ts';
import { frontMatterFault } from '../../draft/frontMatter.ts';
import { claimProblem } from '../../story/claims/checkClaims.ts';
import type { ClaimKind } from '../../story/claims/claim.ts';
import type { Client } from '../transport/client.ts';
import { toDiagnostic } from '../diagnostic.ts';
import { type Draft, openDraft } from './draft.ts';
import { findClaims } from './draftClaims.ts';
import type { DraftContext } from './draftContext.ts';
import { exists } from './draftFacts.ts';
import { type DraftPerson, listPeople, mentionsOf, peopleOfDraft } from './draftPeople.ts';
import type { DraftImage, Span } from '../../draft/markdownRegions.ts';
import { type Mention, isPlaceholder } from '../../draft/mentions.ts';
import { privateMetadata } from './privateMetadata.ts';
import { type Message, message } from '../../shared/words/message.ts';
import { say } from '../../shared/words/say.ts';

/** What the code actions of a draft's diagnostic need. */
export type DraftDiagnosticData =
  | { readonly kind: 'unnamed'; readonly label: string; readonly person: string | null }
  | { readonly kind: 'front-matter' }
  | { readonly kind: 'no-alt'; readonly image: string }
  | { readonly kind: 'missing'; readonly image: string }
  | { readonly kind: 'private'; readonly file: string; readonly target: Span }
  | { readonly kind: 'claim'; readonly claim: ClaimKind; readonly text: string }
  | { readonly kind: 'clock'; readonly proposal: ClockProposal };

/** A problem of a draft: the diagnostic, and what to do about it can be told from. */
export interface DraftProblem {
  readonly diagnostic: Diagnostic;
  readonly data: DraftDiagnosticData;
  readonly span: Span;
}

/** How long typing must pause before a draft is looked at again, in milliseconds. */
const pauseMs = 250;

/** Looks at a draft after a pause, and shows what is wrong with it; files that are no drafts have no diagnostics of ours. */
export function scheduleDiagnostics(ctx: DraftContext, file: string): void {
  const { pendingDiagnostics } = ctx.client;
  clearTimeout(pendingDiagnostics.get(file));
  const timer = setTimeout(() => {
    pendingDiagnostics.delete(file);
    publish(ctx, file).catch((error: unknown) => {
      ctx.log(`bug: diagnostics of ${file}: ${messageOf(error)}`);
    });
  }, pauseMs);
  timer.unref();
  pendingDiagnostics.set(file, timer);
}

/** Takes away what is shown about a draft that was closed. */
export function forgetDiagnostics(client: Client, file: string, uri: string): void {
  clearTimeout(client.pendingDiagnostics.get(file));
  client.pendingDiagnostics.delete(file);
  if (!client.diagnosed.delete(file)) return;
  void client.notify('textDocument/publishDiagnostics', { uri, diagnostics: [] });
}

async function publish(ctx: DraftContext, file: string): Promise<void> {
  const { client } = ctx;
  const draft = client.documents.has(file) ? await openDraft(client, file) : null;
  if (!draft) return;
  const { document, version } = draft;
  const problems = await findProblems(ctx, draft);
  // Closed or edited meanwhile: the next look is on its way, and this one is about another text.
  if (client.documents.get(file) !== document || document.version !== version) return;
  if (problems.length === 0 && !client.diagnosed.has(file)) return;
  client.diagnosed.add(file);
  const diagnostics = problems.map(({ diagnostic }) => diagnostic);
  await client.notify('textDocument/publishDiagnostics', {
    uri: document.uri,
    version,
    diagnostics,
  });
}

/** Everything that is wrong with a draft, in order of the text; nothing while it is still being written. */
export async function findProblems(
  ctx: DraftContext,
  draft: Draft,
): Promise<readonly DraftProblem[]> {
  if (draft.manifest.state === 'unfinished') return [];
  const people = peopleOfDraft(draft, (await listPeople(ctx)).people);
  const images = await Promise.all(draft.images.map((image) => imageProblems(draft, image)));
  const claims = await claimProblems(ctx, draft, people);
  const head = [...frontMatterProblems(draft), ...(await clockProblems(ctx, draft))];
  return [...head, ...unnamedPeople(draft, people), ...images.flat(), ...claims].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Front matter that no program can read: a site would fail on it, or show it as text. */
function frontMatterProblems(draft: Draft): readonly DraftProblem[] {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(draft.text)?.[0];
  if (opening === undefined) return [];
  const rest = draft.text.slice(opening.length);
  const end = /^---[ \t]*\r?$/m.exec(rest)?.index;
  const found = (why: Message, at: number): readonly DraftProblem[] => {
    const start = Math.min(opening.length + at, draft.text.length);
    const line = draft.text.indexOf('\n', start);
    const span = { start, end: line < 0 ? draft.text.length : line };
    return [place(draft, span, problem('draft/front-matter', why), { kind: 'front-matter' })];
  };
  if (end === undefined) {
    return found(message('draft.frontMatterOpen'), -opening.length);
  }
  const fault = frontMatterFault(rest.slice(0, end));
  if (fault === null) return [];
  const { reason, at } = fault;
  return found(
    reason === null
      ? message('draft.frontMatterNoList')
      : message('draft.frontMatterBroken', { reason }),
    // The place is often the end of the line before.
    Math.max(0, rest.slice(0, at).trimEnd().lastIndexOf('\n') + 1),
  );
}

/** Further mentions of a person that are told with the first: VS Code unfolds each as a row of its own. */
const mostAgain = 4;

/** One a person, at the first mention; some of the others are told with it. */
function unnamedPeople(draft: Draft, people: readonly DraftPerson[]): readonly DraftProblem[] {
  const mentions = mentionsOf(draft, people).filter(({ label }) => isPlaceholder(label));
  const firsts = mentions.filter(
    ({ label }, index) => mentions.findIndex((mention) => mention.label === label) === index,
  );
  return firsts.map((first) => {
    const { label, person } = first;
    const others = mentions.filter((mention) => mention.label === label && mention !== first);
    const data = { kind: 'unnamed', label, person: person?.id ?? null } as const;
    const found = place(draft, first, problem('draft/unnamed-person', unnamedMessage(first)), data);
    if (others.length === 0) return found;
    const relatedInformation = others
      .slice(0, mostAgain)
      .map((span): DiagnosticRelatedInformation => ({
        location: { uri: draft.document.uri, range: rangeOf(draft, span) },
        message: say('draft.again', { label }),
      }));
    return { ...found, diagnostic: { ...found.diagnostic, relatedInformation } };
  });
}

function unnamedMessage({ label, person }: Mention<DraftPerson>): Message {
  if (person === null) return message('draft.nobody', { label });
  const name = person.view?.name ?? null;
  if (name !== null) return message('draft.namedByNow', { label, name });
  const count = person.view?.photoCount ?? 0;
  return count > 0
    ? message('draft.unnamedSeen', { label, count })
    : message('draft.unnamed', { label });
}

async function imageProblems(draft: Draft, image: DraftImage): Promise<readonly DraftProblem[]> {
  const found: DraftProblem[] = [];
  const { file, altText } = image;
  if (altText.trim() === '') {
    // Broken for some readers, not for all: less than an error.
    const why = problem('draft/broken-image', message('draft.noAlt', { file }), 'warning');
    found.push(place(draft, image, why, { kind: 'no-alt', image: file }));
  }
  // Addresses of other machines and paths of a site's root cannot be looked up here.
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(file)) return found;
  const path = resolve(draft.bundle, file.replace(/[?#].*$/, ''));
  if (file === '' || !(await exists(path))) {
    const told =
      file === '' ? message('draft.unnamedImageMissing') : message('draft.imageMissing', { file });
    const why = problem('draft/broken-image', told);
    return [...found, place(draft, image.target, why, { kind: 'missing', image: file })];
  }
  const told = await privateMetadata(path);
  if (told.length > 0) {
    const why = problem(
      'draft/private-metadata',
      message('draft.private', { file, what: told.map((key) => say(key)).join(', ') }),
    );
    found.push(
      place(draft, image.target, why, { kind: 'private', file: path, target: image.target }),
    );
  }
  return found;
}

/** At the draft's date, else at its beginning. */
async function clockProblems(
  { services, client }: DraftContext,
  draft: Draft,
): Promise<readonly DraftProblem[]> {
  const clocks = await services.drafts.clocks(draft.file, client.settings);
  const date = /^date:.*$/m.exec(draft.text);
  const start = date?.index ?? 0;
  const span = { start, end: start + (date?.[0].length ?? 0) };
  return clocks.map((proposal) =>
    place(draft, span, clockProblem(proposal), { kind: 'clock', proposal }),
  );
}

async function claimProblems(
  { services, client }: DraftContext,
  draft: Draft,
  people: readonly DraftPerson[],
): Promise<readonly DraftProblem[]> {
  const basis = await services.drafts.basis(draft.file, client.settings);
  if (!basis) return [];
  return findClaims(draft, basis, people, client.settings.claims ?? 'generated').map(
    ({ claim, start, end }) =>
      place(draft, { start, end }, claimProblem(claim), {
        kind: 'claim',
        claim: claim.kind,
        text: claim.text,
      }),
  );
}

function place(
  draft: Draft,
  { start, end }: Span,
  what: Parameters<typeof toDiagnostic>[0],
  data: DraftDiagnosticData,
): DraftProblem {
  const diagnostic = toDiagnostic(what, rangeOf(draft, { start, end }), data);
  return { diagnostic, data, span: { start, end } };
}

function rangeOf({ document }: Draft, { start, end }: Span): Diagnostic['range'] {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
