import { Uri, l10n, window, workspace } from 'vscode';
import type { ProposeSiteResult, PutIntoSiteResult } from '../../daemon/contract/protocol.ts';
import type { Ctx } from '../context.ts';
import { draftOf } from '../draft/draftCommands.ts';
import { outputPlace, siteImages } from '../settings.ts';
import { showFailure } from '../showFailure.ts';
import { sayNoDraft } from './exportPage.ts';
import { withWork } from '../daemon/withWork.ts';
import { unsavedText } from './unsavedText.ts';

type Site = ProposeSiteResult['sites'][number];

/** What the kinds of sites call themselves. */
const kinds: Readonly<Record<Site['kind'], string>> = {
  hugo: 'Hugo',
  jekyll: 'Jekyll',
  astro: 'Astro',
  eleventy: 'Eleventy',
};

/** Command *Put into My Site*: the draft as a post of a site in the workspace, at a place that its user agrees to. */
export async function putIntoSite(ctx: Ctx, chosen?: Uri): Promise<void> {
  const draft = draftOf(chosen);
  if (draft === null) {
    sayNoDraft();
    return;
  }
  try {
    await ctx.daemon.ready();
    const site = await chooseSite(ctx, draft);
    if (site === null) return;
    const place = await askPlace(site);
    if (place === null) return;
    const made = await withWork(
      ctx,
      l10n.t('Putting the draft into the site'),
      (workDoneToken, token) =>
        ctx.daemon.request(
          'site/put',
          {
            draft: draft.toString(),
            ...unsavedText(draft),
            output: site.root,
            format: site.kind,
            ...place,
            images: siteImages(draft),
            workDoneToken,
          },
          token,
        ),
    );
    await tell(made);
  } catch (error) {
    await showFailure(ctx, error, () => putIntoSite(ctx, chosen));
  }
}

/** The site in the workspace, the one of several that the user picks, or one in a folder of her choice. */
async function chooseSite(ctx: Ctx, draft: Uri): Promise<Site | null> {
  const own = outputPlace(draft);
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const find = async (places: readonly Uri[]): Promise<readonly Site[]> => {
    const request = { draft: draft.toString(), ...unsavedText(draft) };
    const all = places.filter(({ scheme }) => scheme === 'file').map((uri) => uri.toString());
    return (await ctx.daemon.request('site/propose', { ...request, folders: all })).sites;
  };
  const sites = await find([...(own === null ? [] : [own]), ...folders, Uri.joinPath(draft, '..')]);
  const found = sites.map((site) => withOutput(site, own));
  // Where drafts go by the user's setting, there her posts go, too.
  const [only] = own === null ? found : found.filter((site) => isWithin(own, site));
  if (only && (own !== null || found.length === 1)) return only;
  if (found.length > 1) {
    const items = found.map((site) => ({
      label: workspace.asRelativePath(Uri.parse(site.root, true), true),
      description: kinds[site.kind],
      site,
    }));
    const placeHolder = l10n.t('Which site is the draft for?');
    return (await window.showQuickPick(items, { placeHolder }))?.site ?? null;
  }
  const choose = l10n.t('Choose a Folder...');
  const none = l10n.t('There is no site of Hugo, Jekyll, Astro or Eleventy in this workspace.');
  if ((await window.showInformationMessage(none, choose)) !== choose) return null;
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: l10n.t('Put It Here'),
    })) ?? [];
  if (folder === undefined) return null;
  const [there] = await find([folder]);
  if (there) return there;
  void window.showWarningMessage(
    l10n.t('There is no site of Hugo, Jekyll, Astro or Eleventy in {0}.', folder.fsPath),
  );
  return null;
}

/** Lets the user see and change where the post goes. */
async function askPlace(
  site: Site,
): Promise<{ readonly posts: string; readonly name: string } | null> {
  const value = [site.posts, site.name].filter((part) => part !== '').join('/');
  const answer = await window.showInputBox({
    title: l10n.t('Put into My Site ({0})', kinds[site.kind]),
    prompt: l10n.t('Folder and name of the post, in {0}', Uri.parse(site.root, true).fsPath),
    value,
    valueSelection: [value.length - (site.name.split('/').at(-1) ?? '').length, value.length],
    validateInput: (text) =>
      partsOf(text).length === 0 || partsOf(text).includes('..')
        ? l10n.t('Give a folder and a name within the site.')
        : null,
  });
  if (answer === undefined) return null;
  const parts = partsOf(answer);
  // A date in folders belongs to the name, as the proposal had it.
  const posts = answer.startsWith(`${site.posts}/`) ? partsOf(site.posts) : parts.slice(0, -1);
  return { posts: posts.join('/'), name: parts.slice(posts.length).join('/') };
}

async function tell({ post, left, notes }: PutIntoSiteResult): Promise<void> {
  const uri = Uri.parse(post, true);
  const [first] = left;
  if (first) {
    void window.showWarningMessage(
      l10n.t(
        '{0} of the draft’s pictures are not in the post. {1}: {2}',
        left.length,
        first.image,
        first.reason,
      ),
    );
  }
  for (const note of notes) void window.showWarningMessage(note);
  await window.showTextDocument(uri, { preview: false });
  void window.showInformationMessage(l10n.t('The post is in the site.'));
}

/** The folder of the user's setting, where it lies in this site. */
function withOutput(site: Site, own: Uri | null): Site {
  if (own === null || !isWithin(own, site)) return site;
  const inside = own.path.slice(Uri.parse(site.root, true).path.length + 1);
  return inside === '' ? site : { ...site, posts: inside };
}

function isWithin(place: Uri, site: Site): boolean {
  const root = Uri.parse(site.root, true).path;
  return place.path === root || place.path.startsWith(`${root}/`);
}

function partsOf(path: string): string[] {
  return path
    .split(/[\\/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.');
}
