import { Uri, commands, l10n, window } from 'vscode';
import type { Requests } from '../daemon/contract/protocol.ts';
import { summaryLine, tallyOf } from './wording.ts';

/** Says what a run came to, and offers what one does next. */
export async function showSummary(report: Requests['album/generate']['result']): Promise<void> {
  const { people, photos, problems } = report;
  const tally = tallyOf(photos);
  const showProblems = l10n.t('Show Problems');
  const preview = l10n.t('Open Preview');
  const namePeople = l10n.t('Name People');
  const hasProblems = problems.length > 0 || photos.some((photo) => photo.problems.length > 0);
  const unnamed = people.filter(({ name }) => name === null).length;
  const choices = [
    ...(hasProblems ? [showProblems] : []),
    ...(report.draft === null ? [] : [preview]),
    ...(unnamed > 0 ? [namePeople] : []),
  ];
  const show = tally.failed > 0 ? window.showWarningMessage : window.showInformationMessage;
  const answer = await show(summaryLine(l10n.t, tally), ...choices);
  if (answer === showProblems) await commands.executeCommand('workbench.panel.markers.view.focus');
  if (answer === preview && report.draft !== null) {
    await commands.executeCommand('markdown.showPreviewToSide', Uri.file(report.draft));
  }
  if (answer === namePeople) await commands.executeCommand('photoBlog.people.focus');
}
