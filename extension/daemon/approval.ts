import { l10n, window, type ExtensionContext } from 'vscode';
import { needingApproval, type Endpoint } from './endpoint.ts';
import { configuredEndpoints } from '../settings.ts';

/** What the user decided about the servers their settings name. */
export interface Approvals {
  /** Every URL ever approved, exactly as written. */
  readonly approved: readonly string[];
  /** URLs of the settings that may not be used. */
  readonly refused: readonly string[];
}

const memory = 'approvedUrls';
/** Refused for this session: asking again at every step would wear the user down. */
const refusedNow = new Set<string>();

/**
 * Asks about each server outside this computer that has not been decided on; the answer yes is kept for that exact URL.
 */
export async function approveEndpoints(context: ExtensionContext): Promise<Approvals> {
  const endpoints = configuredEndpoints();
  for (const endpoint of needingApproval(endpoints, approvedUrls(context))) {
    if (refusedNow.has(endpoint.url)) continue;
    if (await isApproved(endpoint)) {
      await context.globalState.update(memory, [...approvedUrls(context), endpoint.url]);
    } else {
      refusedNow.add(endpoint.url);
    }
  }
  const approved = approvedUrls(context);
  return { approved, refused: needingApproval(endpoints, approved).map(({ url }) => url) };
}

/** Takes back every approval, so that each server is asked about again. */
export async function forgetApprovals(context: ExtensionContext): Promise<void> {
  refusedNow.clear();
  await context.globalState.update(memory, undefined);
}

function approvedUrls(context: ExtensionContext): readonly string[] {
  return context.globalState.get<readonly string[]>(memory, []);
}

async function isApproved({ setting, url }: Endpoint): Promise<boolean> {
  const detail =
    setting === 'qdrant.url'
      ? l10n.t(
          'This Qdrant server is on another computer. The numbers that describe each face, with file names, times and places of the photos and the names of people, would be sent to it and kept there.\n\nPhoto Blog asks once for this exact URL. Without it, the Qdrant on this computer is used.',
        )
      : l10n.t(
          'This Ollama server is on another computer. Small copies of the photos, with times, places and the names of people, would be sent to it.\n\nPhoto Blog asks once for this exact URL. Without it, the built-in narrator writes the draft.',
        );
  const approve = l10n.t('Use This Server');
  const answer = await window.showWarningMessage(
    l10n.t('Send data to {0}?', url),
    { modal: true, detail },
    approve,
  );
  return answer === approve;
}
