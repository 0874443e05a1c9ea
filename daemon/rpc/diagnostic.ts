import { join } from 'node:path';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { installRoot } from '../shared/paths.ts';
import type { Problem, ProblemCode, Severity } from '../contract/problem.ts';
import { toUri } from '../contract/uri.ts';

/** Shown beside each diagnostic, and how clients know ours. */
const diagnosticSource = 'photo-blog';

/** The page that explains each code, where it is installed: it must open without a network. */
const problemsPage = toUri(join(installRoot, 'docs', 'problems.md'));

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Record<Severity, DiagnosticSeverity>;

/** Where a whole file is meant: photos have no lines. */
export const fileRange: Range = {
  start: { line: 0, character: 0 },
  end: { line: 0, character: 0 },
};

/**
 * A problem as editors show it.
 *
 * @param data comes back with code actions
 */
export function toDiagnostic(problem: Problem, range: Range, data: object): Diagnostic {
  return {
    range,
    severity: severities[problem.severity],
    code: problem.code,
    codeDescription: { href: problemPage(problem.code) },
    source: diagnosticSource,
    message: problem.message,
    data,
  };
}

/** The explanation of one code; anchors are spelled as GitHub and VS Code spell those of headings, without the slash. */
function problemPage(code: ProblemCode): string {
  return `${problemsPage}#${code.replace('/', '')}`;
}
