import { Uri, commands, l10n, window } from 'vscode';
import type { Problem } from '../daemon/contract/problem.ts';
import type { Requests } from '../daemon/contract/protocol.ts';
import { leftAloneLines, summaryLine, tallyOf } from './wording.ts';

/** Says what a run came to, and offers what one does next: names, the board, then what went wrong. */
export async function showSummary(report: Requests['album/generate']['result']): Promise<void> {
  const { folder, people, photos, problems } = report;
  const tally = tallyOf(photos);
  const showProblems = l10n.t('Show Problems');
  const board = l10n.t('Open the Board');
  const namePeople = l10n.t('Name People');
  const isTrouble = ({ severity }: Problem): boolean =>
    severity === 'error' || severity === 'warning';
  const hasProblems =
    problems.some(isTrouble) ||
    photos.some(
      ({ outcome, chosen, problems: own }) =>
        chosen?.by !== 'you' && (outcome === 'failed' || own.some(isTrouble)),
    );
  const worthNaming = people.filter((person) => person.name === null && person.photos.length > 1);
  const choices = [
    ...(worthNaming.length > 0 ? [namePeople] : []),
    board,
    ...(hasProblems ? [showProblems] : []),
  ];
  const line = [summaryLine(l10n.t, tally), ...leftAloneLines(problems)].join('. ');
  const answer = await window.showInformationMessage(line, ...choices);
  if (answer === showProblems) await commands.executeCommand('workbench.panel.markers.view.focus');
  if (answer === board) await commands.executeCommand('photoBlog.board', Uri.file(folder));
  if (answer === namePeople) await commands.executeCommand('photoBlog.people.focus');
}
