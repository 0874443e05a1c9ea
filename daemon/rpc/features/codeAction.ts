import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type TextEdit,
} from 'vscode-languageserver-types';
import type * as z from 'zod';
import { formatShift } from '../../contract/clock.ts';
import { assertUnreachable } from '../../contract/errors.ts';
import { altLike } from '../../draft/layout/figures.ts';
import { calledName } from '../../story/plan/cast.ts';
import type { Call } from '../transport/call.ts';
import type * as lsp from '../lspSchemas.ts';
import type { ClientCommands, Decision, PeopleListResult } from '../../contract/protocol.ts';
import { daemonCommands } from './executeCommand.ts';
import { type Draft, openDraft } from './draft.ts';
import { type DraftProblem, findProblems } from './draftDiagnostics.ts';
import { factsOf, languageOf, placeText, timeText } from './draftFacts.ts';
import { isPerson, labelOf, listPeople, peopleOfDraft, toldLabel } from './draftPeople.ts';
import { type Span, findImages } from '../../draft/markdownRegions.ts';
import { makeGeneric } from './makeGeneric.ts';
import { type PhotoChange, groupOf, leaveOut, useInstead } from './photoChoice.ts';
import { editsOf } from './rename.ts';
import { say } from '../../shared/words/say.ts';

/** Frames of one moment offered at most. */
const mostFrames = 9;

/** Kinds of actions that change what is shown without anything being wrong. */
const rewriteKind = CodeActionKind.RefactorRewrite;

/** `textDocument/codeAction`: the quick fixes of every problem that the range touches, and what else an image could be. */
export async function codeAction(
  { textDocument, range, context }: z.infer<typeof lsp.codeActionParams>,
  call: Call,
): Promise<CodeAction[] | null> {
  const wanted = context.only ?? [CodeActionKind.QuickFix, rewriteKind];
  const isWanted = (kind: string): boolean =>
    wanted.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
  if (!isWanted(CodeActionKind.QuickFix) && !isWanted(rewriteKind)) return null;
  const draft = await openDraft(call.client, textDocument.uri);
  if (!draft) return null;
  const start = draft.document.offsetAt(range.start);
  const end = draft.document.offsetAt(range.end);
  const choices = isWanted(rewriteKind) ? await choiceActions(draft, start, end, call) : [];
  if (!isWanted(CodeActionKind.QuickFix)) return choices;
  const people = await listPeople(call);
  // Found anew rather than taken from the request: not every editor gives back the data of a diagnostic.
  const problems = await findProblems(call, draft);
  const touches = ({ span }: DraftProblem): boolean => span.start <= end && span.end >= start;
  return [
    ...problems.filter(touches).flatMap((found) => fixesOf(draft, found, people)),
    ...paragraphFixes(draft, problems, problems.filter(touches)),
    ...(await privacyFixes(draft, problems.filter(touches), call)),
    ...choices,
  ];
}

/** Other frames of the image's moment to be used instead, and leaving it out; both last. */
async function choiceActions(
  draft: Draft,
  start: number,
  end: number,
  { services, client }: Call,
): Promise<CodeAction[]> {
  const image = draft.images.find((one) => one.start <= end && one.end >= start);
  const facts = image && factsOf(draft, image);
  if (!image || !facts || draft.manifest.state === 'unfinished') return [];
  const choices = await services.drafts.choices(draft.file, client.settings);
  const change = (title: string, { edits, decisions }: PhotoChange): CodeAction => ({
    title,
    kind: rewriteKind,
    edit: { changes: { [draft.document.uri]: [...edits] } },
    command: command(title, daemonCommands.choosePhotos, [draft.file, decisions]),
  });
  const isOut = (hash: string): boolean =>
    choices.some(({ photo, choice }) => photo === hash && choice === 'leave-out');
  return [
    ...groupOf(draft, facts)
      .filter((other) => other !== facts && !isOut(other.sha256))
      .slice(0, mostFrames)
      .map((other) =>
        change(say('fix.useInstead', { image: other.image }), useInstead(draft, image, other)),
      ),
    change(say('fix.leaveOut'), leaveOut(draft, image, facts, choices)),
  ];
}

/** All that a paragraph claims is true: one click instead of one each. */
function paragraphFixes(
  draft: Draft,
  all: readonly DraftProblem[],
  touched: readonly DraftProblem[],
): readonly CodeAction[] {
  const isClaim = ({ data }: DraftProblem): boolean => data.kind === 'claim';
  const first = touched.find(isClaim);
  if (!first) return [];
  const around = paragraphAround(draft.text, first.span);
  const inside = all.filter(
    (found) => isClaim(found) && found.span.start >= around.start && found.span.end <= around.end,
  );
  const texts = [
    ...new Set(inside.flatMap(({ data }) => (data.kind === 'claim' ? [data.text] : []))),
  ];
  if (texts.length < 2) return [];
  return [
    {
      title: say('fix.allTrue', { count: texts.length }),
      kind: CodeActionKind.QuickFix,
      diagnostics: inside.map(({ diagnostic }) => diagnostic),
      command: command(say('fix.isTrue'), daemonCommands.confirmClaim, [draft.file, ...texts]),
    },
  ];
}

function fixesOf(
  draft: Draft,
  { diagnostic, data, span }: DraftProblem,
  people: PeopleListResult,
): readonly CodeAction[] {
  const fix = (title: string, rest: Partial<CodeAction>): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...rest,
  });
  const edit = (edits: readonly TextEdit[]): Pick<CodeAction, 'edit'> => ({
    edit: { changes: { [draft.document.uri]: [...edits] } },
  });
  switch (data.kind) {
    case 'unnamed':
      return data.person === null ? [] : nameFixes(draft, data.person, people, fix, edit);
    case 'no-alt': {
      const text = altTextFor(draft, data.image, people);
      const image = draft.images.find(({ start }) => start === span.start);
      if (text === null || !image) return [];
      const range = rangeOf(draft, image.alt);
      return [
        fix(say('fix.describe', { text }), {
          ...edit([{ range, newText: altLike(image, text) }]),
          isPreferred: true,
        }),
      ];
    }
    case 'missing':
      return missingFixes(draft, span, fix, edit);
    case 'front-matter':
      return [];
    case 'private':
      // Asks the disk; see privacyFixes.
      return [];
    case 'claim': {
      const language = languageOf(draft);
      const generic = makeGeneric(
        draft.text,
        paragraphAround(draft.text, span),
        span,
        data.claim,
        language,
      );
      const isTrue = command(say('fix.isTrue'), daemonCommands.confirmClaim, [
        draft.file,
        data.text,
      ]);
      return [
        fix(say('fix.generic'), edit([{ range: rangeOf(draft, generic), newText: generic.text }])),
        fix(say('fix.isTrueText', { text: data.text }), { command: isTrue }),
      ];
    }
    case 'clock': {
      const { camera, minutes } = data.proposal;
      const title = say('fix.setClock', { camera, by: formatShift(minutes) });
      const args = [draft.file, camera, minutes];
      const set = command(title, daemonCommands.setClock, args);
      return [fix(title, { command: set, isPreferred: true })];
    }
    default:
      return assertUnreachable(data);
  }
}

/** Our own images are written again; of everything else a copy comes beside the draft, and the original is only read. */
async function privacyFixes(
  draft: Draft,
  problems: readonly DraftProblem[],
  { services, client }: Call,
): Promise<readonly CodeAction[]> {
  const fixes: CodeAction[] = [];
  const names = new Set<string>();
  for (const { data, diagnostic } of problems) {
    if (data.kind !== 'private') continue;
    const request = { draft: draft.file, image: data.file, taken: names };
    const cure = await services.drafts.cureOf(request, client.settings);
    const fix = (title: string, rest: Partial<CodeAction>): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: true,
      ...rest,
    });
    switch (cure.kind) {
      case 'none':
        break;
      case 'again': {
        const title = say('fix.clean');
        const again = command(title, daemonCommands.cleanImage, [data.file]);
        fixes.push(fix(title, { command: again }));
        break;
      }
      case 'copy': {
        const title = say('fix.copyClean');
        names.add(cure.name);
        const edits = [{ range: rangeOf(draft, data.target), newText: cure.name }];
        const args = [draft.file, data.file, cure.name];
        fixes.push(
          fix(title, {
            edit: { changes: { [draft.document.uri]: edits } },
            command: command(title, daemonCommands.copyImage, args),
          }),
        );
        break;
      }
      default:
        return assertUnreachable(cure);
    }
  }
  return fixes;
}

type Fix = (title: string, rest: Partial<CodeAction>) => CodeAction;
type Edit = (edits: readonly TextEdit[]) => Pick<CodeAction, 'edit'>;

function nameFixes(
  draft: Draft,
  id: string,
  { people, proposals }: PeopleListResult,
  fix: Fix,
  edit: Edit,
): readonly CodeAction[] {
  const person = peopleOfDraft(draft, people).find((one) => isPerson(one, id));
  if (!person) return [];
  const label = labelOf(person);
  if (person.view?.name) {
    const edits = editsOf(draft, people, person.id, calledName(person.view, languageOf(draft)));
    return [fix(say('fix.say', { label }), { ...edit(edits), isPreferred: true })];
  }
  const guesses = proposals
    .filter((proposal) => proposal.person === person.id)
    .flatMap(({ candidate }) => people.find((view) => view.id === candidate) ?? [])
    .filter((view) => view.name !== null)
    .slice(0, 3);
  const showArgs: ClientCommands['photoBlog.showPerson'] = [person.id];
  return [
    ...guesses.map((view) => {
      const title = say('fix.thisIs', { name: view.name ?? '' });
      const same: Decision = { kind: 'same', persons: [view.id, person.id] };
      return fix(title, {
        ...edit(editsOf(draft, people, person.id, calledName(view, languageOf(draft)))),
        command: command(title, daemonCommands.decide, [same]),
      });
    }),
    fix(say('fix.nameInView', { label }), {
      command: command(say('fix.name', { label }), 'photoBlog.showPerson', showArgs),
    }),
  ];
}

/** The alternative text the draft was generated with, else what is known: who, where and when. */
function altTextFor(draft: Draft, file: string, { people }: PeopleListResult): string | null {
  const before = findImages(draft.manifest.base).find((image) => image.file === file)?.altText;
  if (before) return before;
  const facts = factsOf(draft, { file });
  if (!facts) return null;
  const names = peopleOfDraft(draft, people)
    .filter((person) => facts.people.some((id) => isPerson(person, id)))
    .map(toldLabel)
    .filter((label) => label !== '');
  const known = [
    names.join(', '),
    placeText(facts.place, languageOf(draft)),
    timeText(facts.takenAt)?.slice(0, 10),
  ].filter(Boolean);
  return known.length > 0 ? known.join(', ') : null;
}

/** Images of the bundle that the draft does not show: one of them is likely to be meant. */
function missingFixes(draft: Draft, span: Span, fix: Fix, edit: Edit): readonly CodeAction[] {
  const shown = new Set(draft.images.map(({ file }) => file));
  const range = rangeOf(draft, span);
  return draft.manifest.photos
    .filter(({ image }) => !shown.has(image))
    .slice(0, 5)
    .map(({ image }) => fix(say('fix.show', { image }), edit([{ range, newText: image }])));
}

function paragraphAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start).search(/\n[^\S\n]*\n(?![\s\S]*\n[^\S\n]*\n)/);
  const after = text.slice(end).search(/\n[^\S\n]*\n/);
  const from = before < 0 ? 0 : before;
  const lead = /^\s*/.exec(text.slice(from))?.[0].length ?? 0;
  return { start: from + lead, end: after < 0 ? text.length : end + after };
}

function command(title: string, name: string, args: readonly unknown[]): Command {
  return { title, command: name, arguments: [...args] };
}

function rangeOf({ document }: Draft, { start, end }: Span): TextEdit['range'] {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
