import type { PhotoReport, Report } from '../contract/report.ts';
import { sanitizeForTerminal } from '../shared/terminal.ts';

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
    `${count(totals.photos, 'photo')}: ${outcomes(report)}`,
    `${count(totals.faces, 'face')}, ${people(report)}`,
  ];
  if (totals.cached > 0)
    lines.push(`${totals.cached} unchanged since last time, not decoded again`);
  if (totals.unsent > 0) {
    lines.push(`${count(totals.unsent, 'face')} not stored in Qdrant yet; the next run sends them`);
  }
  lines.push(...section('Recovered', withOutcome(report, 'recovered')));
  lines.push(...section('Failed', withOutcome(report, 'failed')));
  for (const problem of report.problems) lines.push('', problem.message);
  const seconds = (report.timings.total / 1000).toFixed(1);
  lines.push(
    '',
    report.draft
      ? `Draft: ${report.draft}  (${seconds} s)`
      : `No draft was written  (${seconds} s)`,
  );
  return lines.map(sanitizeForTerminal).join('\n') + '\n';
}

function outcomes({ totals }: Report): string {
  const parts = [`${totals.ok} fine`];
  if (totals.recovered > 0) parts.push(`${totals.recovered} recovered`);
  if (totals.failed > 0) parts.push(`${totals.failed} failed`);
  return parts.join(', ');
}

function people(report: Report): string {
  const names = report.people.flatMap((person) => (person.name === null ? [] : [person.name]));
  const unnamed = report.people.length - names.length;
  const parts = [...names, ...(unnamed > 0 ? [`${unnamed} without a name`] : [])];
  const total = report.people.length === 1 ? '1 person' : `${report.people.length} people`;
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
    photos.length > listed ? [`  and ${photos.length - listed} more (see --report)`] : [];
  return ['', `${title}:`, ...rows, ...more];
}

function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : `${noun}s`}`;
}
