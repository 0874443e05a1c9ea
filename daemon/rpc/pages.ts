import { say } from '../shared/words/say.ts';
import type {
  ExportPageParams,
  ExportPageResult,
  ProposeSiteParams,
  ProposeSiteResult,
  PutIntoSiteParams,
  PutIntoSiteResult,
} from '../contract/protocol.ts';
import type { Call } from './transport/call.ts';
import { beginWorkDone } from './workDone.ts';

/** Turns a draft into a web page, with progress in pictures. */
export async function exportPage(request: ExportPageParams, call: Call): Promise<ExportPageResult> {
  const { services, client, signal } = call;
  return inPictures(call, request.workDoneToken, say('page.making'), (progress) =>
    services.pages.export(request, client.settings, progress, signal),
  );
}

/** Finds sites, and what a draft would be called there. */
export function proposeSites(
  request: ProposeSiteParams,
  { services, client, signal }: Call,
): Promise<ProposeSiteResult> {
  return services.pages.sites.propose(request, client.settings, signal);
}

/** Puts a draft into a site, with progress in pictures. */
export async function putIntoSite(
  request: PutIntoSiteParams,
  call: Call,
): Promise<PutIntoSiteResult> {
  const { services, client, signal } = call;
  return inPictures(call, request.workDoneToken, say('site.putting'), (progress) =>
    services.pages.sites.put(request, client.settings, progress, signal),
  );
}

async function inPictures<Result>(
  call: Call,
  token: string | number | undefined,
  title: string,
  make: (progress: (done: number, total: number) => void) => Promise<Result>,
): Promise<Result> {
  const work = beginWorkDone(call, token, title);
  try {
    return await make((done, total) => {
      work.report({
        message: say('page.pictures', { done, total }),
        percentage: Math.floor((100 * done) / total),
      });
    });
  } finally {
    work.end('Done');
  }
}
