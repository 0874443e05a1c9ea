import { messageOf } from '../../contract/errors.ts';
import { languageOf, supports } from '../transport/client.ts';
import { scheduleDiagnostics } from './draftDiagnostics.ts';
import type { DraftContext } from './draftContext.ts';
import { speaking } from '../../shared/words/language.ts';

/** What editors keep of a draft until they are told that it may have changed, by the capability that lets us tell. */
const kept = ['codeLens', 'semanticTokens'] as const;

/** Looks at every open draft again: names, groups, bundles or what is true may have changed. */
export function refreshDrafts(ctx: DraftContext): void {
  const { client, log } = ctx;
  if (client.phase !== 'ready' || client.documents.size === 0) return;
  // Whoever caused it may read another language than this client.
  speaking(languageOf(client), () => {
    for (const file of client.documents.keys()) scheduleDiagnostics(ctx, file);
  });
  for (const what of kept) {
    if (!supports(client, 'workspace', what, 'refreshSupport')) continue;
    client.request(`workspace/${what}/refresh`, undefined).catch((error: unknown) => {
      log(`workspace/${what}/refresh: ${messageOf(error)}`);
    });
  }
}
