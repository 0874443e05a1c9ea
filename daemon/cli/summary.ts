import type { PhotoReport, Report } from '../contract/report.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';
import { say } from '../shared/words/say.ts';

/** How many photos of one kind are listed by name before the rest is only counted. */
const listed = 20;

/**
 * What a person wants to know after a run, as lines for a terminal: counts, what was recovered and how,
 * what failed and why, who was found, where the draft is.
 */
export function summarize(report: Report): string {
  const { totals } = report;
  const lines = [
    '',
    say('summary.photos', { count: totals.photos, outcomes: outcomes(report) }),
    `${say('count.faces', { count: totals.faces })}, ${people(report)}`,
  ];
  if (totals.cached > 0) lines.push(say('summary.cached', { count: totals.cached }));
  if (totals.unsent > 0) {
    lines.push(say('summary.unsent', { count: totals.unsent }));
  }
  lines.push(...section(say('summary.recoveredTitle'), withOutcome(report, 'recovered')));
  lines.push(...section(say('summary.failedTitle'), withOutcome(report, 'failed')));
  // What is only information was told while it came up.
  for (const { severity, message } of report.problems) {
    if (severity !== 'information') lines.push('', message);
  }
  const seconds = (report.timings.total / 1000).toFixed(1);
  lines.push(
    '',
    report.draft
      ? say('summary.draft', { draft: report.draft, seconds })
      : say('summary.noDraft', { seconds }),
  );
  return lines.map(sanitizeForTerminal).join('\n') + '\n';
}

function outcomes({ totals }: Report): string {
  const parts = [say('summary.fine', { count: totals.ok })];
  if (totals.recovered > 0) parts.push(say('summary.recovered', { count: totals.recovered }));
  if (totals.failed > 0) parts.push(say('summary.failed', { count: totals.failed }));
  return parts.join(', ');
}

function people(report: Report): string {
  const names = report.people.flatMap((person) => (person.name === null ? [] : [person.name]));
  const unnamed = report.people.length - names.length;
  const parts = [...names, ...(unnamed > 0 ? [say('summary.unnamed', { count: unnamed })] : [])];
  const total = say('summary.people', { count: report.people.length });
  return parts.length > 0 ? `${total} (${parts.join(', ')})` : total;
}

function withOutcome(report: Report, outcome: PhotoReport['outcome']): PhotoReport[] {
  return report.photos.filter((photo) => photo.outcome === outcome);
}

function section(title: string, photos: readonly PhotoReport[]): string[] {
  if (photos.length === 0) return [];
  const rows = photos.slice(0, listed).map((photo) => {
    const reasons = photo.problems.filter((problem) => problem.severity !== 'hint');
    return `  ${photo.path}: ${reasons.map((problem) => problem.message).join('; ')}`;
  });
  const more =
    photos.length > listed ? [say('summary.more', { count: photos.length - listed })] : [];
  return ['', title, ...rows, ...more];
}
