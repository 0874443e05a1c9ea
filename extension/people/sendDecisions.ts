import { l10n } from 'vscode';
import type { Decision } from '../../daemon/contract/protocol.ts';
import { showFailure } from '../showFailure.ts';
import { decisionLine } from './decisionLine.ts';
import { post, refreshPeople, rereadPeople, showPeople, type ShownPeople } from './shownPeople.ts';

/** The corrections a view sends to the daemon. */
export interface Corrections {
  readonly shown: ShownPeople;
  /** How many requests are under way: changes that come meanwhile are the view's own. */
  changing: number;
}

/** Records a correction, shows what it did and offers to undo it. */
export async function decide(corrections: Corrections, decision: Decision): Promise<void> {
  const { shown } = corrections;
  const { daemon } = shown.ctx;
  try {
    const before = shown.list.people;
    await change(corrections, () => daemon.request('people/decide', decision));
    await rereadPeople(shown);
    shown.undoable = decisionLine(l10n.t, decision, { before, after: shown.list.people });
    post(shown, { kind: 'announce', text: shown.undoable });
  } catch (error) {
    await showFailure(shown.ctx, error, () => decide(corrections, decision));
  }
  showPeople(shown);
}

/** Records several, one after the other; what undo takes back is the last one. */
export async function decideAll(
  corrections: Corrections,
  decisions: readonly Decision[],
): Promise<void> {
  const { shown } = corrections;
  const { daemon } = shown.ctx;
  try {
    await change(corrections, async () => {
      for (const decision of decisions) await daemon.request('people/decide', decision);
    });
  } catch (error) {
    await showFailure(shown.ctx, error, () => rereadPeople(shown));
  }
  await rereadPeople(shown);
  post(shown, { kind: 'announce', text: l10n.t('{0} corrections are made', decisions.length) });
}

/** Takes back the last correction. */
export async function undo(corrections: Corrections): Promise<void> {
  const { shown } = corrections;
  const { daemon } = shown.ctx;
  try {
    const { summary } = await change(corrections, () => daemon.request('people/undo', {}));
    const text = shown.undoable === null ? summary : l10n.t('Taken back: {0}', shown.undoable);
    shown.undoable = null;
    post(shown, { kind: 'announce', text });
    await refreshPeople(shown);
  } catch (error) {
    await showFailure(shown.ctx, error, () => undo(corrections));
    showPeople(shown);
  }
}

async function change<Result>(
  corrections: Corrections,
  send: () => PromiseLike<Result>,
): Promise<Result> {
  corrections.changing++;
  try {
    return await send();
  } finally {
    corrections.changing--;
  }
}
