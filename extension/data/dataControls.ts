import { ProgressLocation, Uri, commands, env, l10n, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { ForgetCounts, ImportPeopleResult } from '../../daemon/contract/protocol.ts';
import type { Ctx } from '../context.ts';
import { configuredDataFolder } from '../settings.ts';
import { showFailure } from '../showFailure.ts';
import { shownName } from '../wording.ts';

/** The commands about what is kept, by name without `photoBlog.`. */
export function dataCommands(ctx: Ctx): Readonly<Record<string, (place?: unknown) => unknown>> {
  const guarded =
    (run: (folder?: Uri) => Promise<void>) =>
    async (place?: unknown): Promise<void> => {
      const folder = placeOf(place);
      try {
        await run(folder);
      } catch (error) {
        await showFailure(ctx, error, () => run(folder));
      }
    };
  return {
    'data.show': () => showData(),
    'data.export': guarded(() => exportPeople(ctx)),
    'data.import': guarded(() => importDocument(ctx)),
    'data.importNames': guarded((folder) => importNames(ctx, folder)),
    'data.writeXmp': guarded((folder) => writeXmp(ctx, folder)),
    'data.forgetAlbum': guarded((folder) => forgetAlbum(ctx, folder)),
    'data.forgetEverything': guarded(() => forgetEverything(ctx)),
    'data.openFolder': () => commands.executeCommand('revealFileInOS', dataFolder()),
  };
}

/** The folder a command was called on: in the Explorer, or as a row of the *Albums* view. */
function placeOf(place: unknown): Uri | undefined {
  if (place instanceof Uri) return place;
  if (typeof place !== 'object' || place === null || !('album' in place)) return undefined;
  const { album } = place;
  if (typeof album !== 'object' || album === null || !('folder' in album)) return undefined;
  return typeof album.folder === 'string' ? Uri.parse(album.folder, true) : undefined;
}

function dataFolder(): Uri {
  return Uri.file(configuredDataFolder());
}

/** Command *Your Data…*: everything that is kept, where, and what can be done with it. */
async function showData(): Promise<void> {
  const entry = (icon: string, text: string, detail: string, command: string): DataItem => ({
    label: `$(${icon}) ${text}`,
    detail,
    command,
  });
  const items: readonly DataItem[] = [
    entry(
      'export',
      l10n.t('Export Names and Decisions…'),
      l10n.t('As one file, without pictures and without the numbers of faces'),
      'photoBlog.data.export',
    ),
    entry(
      'cloud-download',
      l10n.t('Import Names and Decisions…'),
      l10n.t('From such a file; one undo takes all of it back'),
      'photoBlog.data.import',
    ),
    entry(
      'tag',
      l10n.t('Import Names from an Album…'),
      l10n.t('From the photos, their XMP files and Picasa’s lists'),
      'photoBlog.data.importNames',
    ),
    entry(
      'file-code',
      l10n.t('Write Names into XMP Files…'),
      l10n.t('Beside the photos, for other programs; the photos are not touched'),
      'photoBlog.data.writeXmp',
    ),
    entry(
      'folder',
      l10n.t('Forget an Album…'),
      l10n.t('What is kept about its photos and faces; the photos and the draft stay'),
      'photoBlog.data.forgetAlbum',
    ),
    entry(
      'trash',
      l10n.t('Forget Everything…'),
      l10n.t('Faces, names, decisions and caches of all albums; photos and drafts stay'),
      'photoBlog.data.forgetEverything',
    ),
    entry(
      'folder-opened',
      l10n.t('Show the Data Folder'),
      l10n.t(
        'It stays when the extension is uninstalled; forget everything before, or delete it: {0}',
        dataFolder().fsPath,
      ),
      'photoBlog.data.openFolder',
    ),
  ];
  const answer = await window.showQuickPick(items, { title: l10n.t('Your Data') });
  if (answer !== undefined) await commands.executeCommand(answer.command);
}

interface DataItem extends QuickPickItem {
  readonly command: string;
}

async function exportPeople(ctx: Ctx): Promise<void> {
  const place = await window.showSaveDialog({
    title: l10n.t('Export Names and Decisions…'),
    defaultUri: Uri.joinPath(startFolder(), 'photo-blog-people.json'),
    filters: { JSON: ['json'] },
  });
  if (place === undefined) return;
  const document = await ctx.daemon.request('people/export', {});
  const text = `${JSON.stringify(document, null, 2)}\n`;
  await workspace.fs.writeFile(place, new TextEncoder().encode(text));
  void window.showInformationMessage(l10n.t('Exported to “{0}”.', shownName(place.path)));
}

async function importDocument(ctx: Ctx): Promise<void> {
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t('Import Names and Decisions…'),
      filters: { JSON: ['json'] },
    })) ?? [];
  if (file === undefined) return;
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    document = null;
  }
  if (!isRecord(document)) {
    void window.showWarningMessage(l10n.t('“{0}” is no export of names.', shownName(file.path)));
    return;
  }
  await lookThenImport(ctx, { document });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function importNames(ctx: Ctx, chosen?: Uri): Promise<void> {
  const folder = chosen ?? (await pickAlbum(ctx, l10n.t('Import Names from an Album…')));
  if (folder !== undefined) await lookThenImport(ctx, { folder: folder.toString() });
}

/** First says what would come, and takes it over when the user agrees. */
async function lookThenImport(
  ctx: Ctx,
  what: { readonly document: Readonly<Record<string, unknown>> } | { readonly folder: string },
): Promise<void> {
  const look = await inProgress(l10n.t('Looking for names'), () =>
    ctx.daemon.request('people/import', { ...what, apply: false }),
  );
  if (look.added === 0) {
    void window.showInformationMessage(
      l10n.t('There is nothing new to import.') + waitingLine(look),
    );
    return;
  }
  const take = l10n.t('Import');
  const names = look.names.slice(0, 12).join(', ');
  const answer = await window.showInformationMessage(
    l10n.t('Import {0} decisions?', look.added),
    {
      modal: true,
      detail: [
        ...(names === '' ? [] : [l10n.t('New names: {0}', names)]),
        ...(look.conflicts.length === 0
          ? []
          : [l10n.t('{0} faces have another name here and keep it.', look.conflicts.length)]),
        waitingLine(look).trim(),
      ]
        .filter((line) => line !== '')
        .join('\n'),
    },
    take,
  );
  if (answer !== take) return;
  const done = await ctx.daemon.request('people/import', what);
  void window.showInformationMessage(l10n.t('{0} decisions are imported.', done.added));
}

function waitingLine({ waiting }: ImportPeopleResult): string {
  return waiting === 0
    ? ''
    : ` ${l10n.t('{0} are about photos that are not known here yet.', waiting)}`;
}

async function writeXmp(ctx: Ctx, chosen?: Uri): Promise<void> {
  const folder = chosen ?? (await pickAlbum(ctx, l10n.t('Write Names into XMP Files…')));
  if (folder === undefined) return;
  const request = { folder: folder.toString() };
  const look = await inProgress(l10n.t('Looking for names'), () =>
    ctx.daemon.request('people/writeXmp', request),
  );
  const wanted = look.sidecars.filter(({ kind }) => kind !== 'refused');
  if (wanted.length === 0) {
    void window.showInformationMessage(l10n.t('There is no name to be written.'));
    return;
  }
  const write = l10n.t('Write');
  const list = wanted.slice(0, 15).map(({ path, names }) => `${path}: ${names.join(', ')}`);
  const answer = await window.showInformationMessage(
    l10n.t('Write {0} XMP files beside the photos?', wanted.length),
    {
      modal: true,
      detail: [...list, ...(wanted.length > list.length ? ['…'] : [])].join('\n'),
    },
    write,
  );
  if (answer !== write) return;
  const done = await ctx.daemon.request('people/writeXmp', { ...request, apply: true });
  const count = done.sidecars.filter(({ kind }) => kind !== 'refused').length;
  void window.showInformationMessage(l10n.t('{0} XMP files are written.', count));
}

async function forgetAlbum(ctx: Ctx, chosen?: Uri): Promise<void> {
  const folder = chosen ?? (await pickAlbum(ctx, l10n.t('Forget an Album…')));
  if (folder === undefined) return;
  const target = folder.toString();
  await forget(ctx, l10n.t('Forget the album “{0}”?', shownName(folder.path)), {
    what: 'album',
    target,
  });
}

function forgetEverything(ctx: Ctx): Promise<void> {
  return forget(ctx, l10n.t('Forget everything?'), { what: 'everything' });
}

/** Says what there is and what would change, and erases it when the user agrees. */
async function forget(
  ctx: Ctx,
  question: string,
  request: { readonly what: 'album' | 'everything'; readonly target?: string },
): Promise<void> {
  const { before, drafts } = await ctx.daemon.request('people/forget', {
    ...request,
    preview: true,
  });
  const go = l10n.t('Forget');
  const answer = await window.showWarningMessage(
    question,
    {
      modal: true,
      detail: [
        l10n.t(
          '{0} faces, {1} small pictures of faces and {2} entries of the cache are deleted.',
          before.faces,
          before.thumbnails,
          before.cacheEntries,
        ),
        ...(drafts.length === 0 ? [] : [l10n.t('Names leave {0} drafts.', drafts.length)]),
        l10n.t('Photos and drafts stay. This cannot be undone.'),
      ].join('\n'),
    },
    go,
  );
  if (answer !== go) return;
  const { after } = await inProgress(l10n.t('Forgetting'), () =>
    ctx.daemon.request('people/forget', request),
  );
  void window.showInformationMessage(
    l10n.t('Forgotten: {0} pieces of data before, {1} now.', sum(before), sum(after)),
  );
}

function sum(counts: ForgetCounts): number {
  return Object.values<number>({ ...counts }).reduce((total, count) => total + count, 0);
}

/** One of the albums a blog was written from. */
async function pickAlbum({ daemon }: Ctx, title: string): Promise<Uri | undefined> {
  const { albums } = await daemon.request('album/list', {});
  if (albums.length === 0) {
    void window.showInformationMessage(l10n.t('No blog was written from an album yet.'));
    return undefined;
  }
  const items = albums.map(({ folder }) => {
    const uri = Uri.parse(folder, true);
    return { label: shownName(uri.path), description: uri.fsPath, uri };
  });
  return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.uri;
}

function startFolder(): Uri {
  return workspace.workspaceFolders?.[0]?.uri ?? Uri.file(env.appRoot);
}

function inProgress<Result>(title: string, work: () => Promise<Result>): Thenable<Result> {
  return window.withProgress({ location: ProgressLocation.Notification, title }, work);
}
