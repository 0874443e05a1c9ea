import { Uri, ViewColumn, env, l10n, window, workspace, type TextDocument } from 'vscode';
import type { PersonView } from '../../daemon/contract/protocol.ts';
import type { SearchPhotosResult } from '../../daemon/contract/pictures.ts';
import type { Ctx } from '../context.ts';
import { isDraft } from '../draft/draftDocuments.ts';
import { photoExtensions } from '../photo/photoFormats.ts';
import { configuredDataFolder } from '../settings.ts';
import { showFailure } from '../showFailure.ts';
import { webviewPage } from '../webviewPage.ts';
import { photoCount, shownName } from '../wording.ts';
import { insertPhotos } from './insertPhotos.ts';
import type { FromPicker, PickerItem, PickerWords, ToPicker } from './pickerMessages.ts';

/** What the picker asks of others. */
export interface PickerParts {
  readonly openPhoto: (photo: Uri) => Promise<void>;
  /** The album of a draft; null when this computer does not know. */
  readonly albumOf: (draft: Uri) => Promise<Uri | null>;
}

/** Photos found at once; more are found by more words. */
const mostFound = 400;

/** Photos of one person: all of them, within reason. */
const mostOfPerson = 5000;

/** Photos whose small pictures are asked for at a time. */
const atOnce = 12;

/**
 * Command *Insert Photo*: a page of thumbnails beside the draft, found by person, place, time or name; those that are
 * chosen come into the draft where its cursor is. Without a draft, photos can be looked for and opened.
 */
export async function pickPhotos(ctx: Ctx, parts: PickerParts): Promise<void> {
  const front = window.activeTextEditor;
  const document = front !== undefined && isDraft(front.document) ? front.document : null;
  const album = document === null ? null : await parts.albumOf(document.uri);
  const title = document === null ? l10n.t('Search Photos') : l10n.t('Insert Photo');
  openPage(ctx, parts, { document, album, title, person: null });
}

/** The page of a person: all photos, the first and the last time, where, and with whom. */
export function showPersonPage(
  ctx: Ctx,
  parts: PickerParts,
  person: Pick<PersonView, 'id' | 'label'>,
): void {
  openPage(ctx, parts, { document: null, album: null, title: person.label, person });
}

interface PageOptions {
  readonly document: TextDocument | null;
  readonly album: Uri | null;
  readonly title: string;
  readonly person: Pick<PersonView, 'id' | 'label'> | null;
}

function openPage(
  ctx: Ctx,
  parts: PickerParts,
  { document, album, title, person }: PageOptions,
): void {
  const column = document === null ? ViewColumn.Active : ViewColumn.Beside;
  const panel = window.createWebviewPanel('photoBlog.picker', title, column, {
    retainContextWhenHidden: true,
  });
  const { webview } = panel;
  const media = Uri.joinPath(ctx.context.extensionUri, 'dist', 'media');
  const cache = Uri.joinPath(Uri.file(configuredDataFolder()), 'cache');
  panel.iconPath = Uri.joinPath(ctx.context.extensionUri, 'media', 'activity.svg');
  webview.options = { enableScripts: true, localResourceRoots: [media, cache] };
  const toWebview = (uri: string): string => webview.asWebviewUri(Uri.parse(uri, true)).toString();
  const post = (message: ToPicker): void => void webview.postMessage(message);
  let found: SearchPhotosResult['photos'] = [];
  let searches = 0;

  async function search(query: string, everywhere: boolean): Promise<void> {
    const mine = ++searches;
    const folder = everywhere || album === null ? {} : { folder: album.toString() };
    const result = await ctx.daemon.request('photo/search', {
      query,
      limit: person === null ? mostFound : mostOfPerson,
      ...folder,
      ...(person === null ? {} : { person: person.id }),
    });
    // A later one is on its way.
    if (mine !== searches) return;
    found = result.photos;
    const shown = found.map((photo): PickerItem => ({
      ...photo,
      thumbnail: photo.thumbnail && toWebview(photo.thumbnail),
      album: shownName(Uri.parse(photo.folder, true).path),
      when: whenOf(photo.takenAt),
    }));
    const count =
      result.total > found.length
        ? l10n.t('{0} of {1} photos', found.length, result.total)
        : photoCount(l10n.t, result.total);
    const summary = person === null || query !== '' ? [] : personLines(found, person.label);
    post({ kind: 'found', photos: shown, count, summary });
  }

  async function thumbnails(photos: readonly string[]): Promise<void> {
    const wanted = found.filter(({ photo }) => photos.includes(photo));
    for (const folder of new Set(wanted.map((one) => one.folder))) {
      const own = wanted.filter((one) => one.folder === folder);
      for (let at = 0; at < own.length; at += atOnce) {
        const some = own.slice(at, at + atOnce);
        const request = { folder, photos: some.map(({ path }) => path) };
        const made = await ctx.daemon.request('album/thumbnails', request);
        post({
          kind: 'thumbnails',
          photos: made.photos.flatMap(({ path, thumbnail }) => {
            const one = some.find((photo) => photo.path === path);
            return one ? [{ photo: one.photo, thumbnail: thumbnail && toWebview(thumbnail) }] : [];
          }),
        });
      }
    }
  }

  async function insert(photos: readonly Uri[]): Promise<void> {
    if (document === null || photos.length === 0) return;
    const open = await workspace.openTextDocument(document.uri);
    const count = await insertPhotos(ctx, open, cursorIn(open), photos);
    if (count > 0) post({ kind: 'announce', text: putIn(count) });
  }

  async function receive(message: FromPicker): Promise<void> {
    switch (message.kind) {
      case 'search':
        return search(message.query, message.everywhere);
      case 'thumbnails':
        return thumbnails(message.photos);
      case 'insert':
        return insert(message.photos.filter(isFound).map((photo) => Uri.parse(photo, true)));
      case 'open':
        if (isFound(message.photo)) await parts.openPhoto(Uri.parse(message.photo, true));
        return;
      case 'browse':
        return insert((await browse()) ?? []);
    }
  }

  /** Only photos that were found: a webview must not reach whatever it names. */
  function isFound(photo: string): boolean {
    return found.some((one) => one.photo === photo);
  }

  webview.onDidReceiveMessage((message: FromPicker) => {
    receive(message).catch((error: unknown) => {
      void showFailure(ctx, error, () => receive(message));
    });
  });
  webview.html = webviewPage(webview, media, {
    title,
    name: 'picker',
    words: words(title),
    state: { inserts: document !== null, hasAlbum: album !== null, isOfPerson: person !== null },
  });
}

/** Where the cursor is in an editor of the document, or was; its end when none is open. */
function cursorIn(document: TextDocument): ReturnType<TextDocument['positionAt']> {
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  return editor?.selection.active ?? document.positionAt(document.getText().length);
}

function browse(): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    title: l10n.t('Insert Photo'),
    openLabel: l10n.t('Insert'),
    canSelectMany: true,
    filters: { [l10n.t('Photos')]: photoExtensions.split(',') },
  });
}

/** When, where and with whom somebody was. */
function personLines(photos: SearchPhotosResult['photos'], label: string): readonly string[] {
  const times = photos.flatMap(({ takenAt }) => takenAt ?? []).sort();
  const [first, last] = [times[0], times.at(-1)];
  const places = counted(photos.flatMap(({ place }) => place ?? []));
  const others = counted(photos.flatMap(({ people }) => people.filter((name) => name !== label)));
  const list = (all: readonly (readonly [string, number])[]): string =>
    all
      .slice(0, 12)
      .map(([name, count]) => `${name} (${count})`)
      .join(', ');
  return [
    ...(first === undefined || last === undefined
      ? []
      : [
          first.slice(0, 10) === last.slice(0, 10)
            ? whenOf(first)
            : l10n.t('First on {0}, last on {1}', whenOf(first), whenOf(last)),
        ]),
    ...(places.length === 0 ? [] : [l10n.t('Where: {0}', list(places))]),
    ...(others.length === 0 ? [] : [l10n.t('With: {0}', list(others))]),
  ];
}

/** The most frequent first. */
function counted(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function whenOf(takenAt: string | null): string {
  if (takenAt === null) return '';
  const date = new Date(`${takenAt.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return takenAt;
  return new Intl.DateTimeFormat(env.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    date,
  );
}

function putIn(count: number): string {
  return count === 1
    ? l10n.t('The photo is in the draft.')
    : l10n.t('{0} photos are in the draft.', count);
}

function words(title: string): PickerWords {
  return {
    title,
    search: l10n.t('Search'),
    searchHint: l10n.t('Person, place, month, year or file name'),
    where: l10n.t('Where to search'),
    thisAlbum: l10n.t('In this album'),
    allAlbums: l10n.t('In all albums'),
    insert: l10n.t('Insert'),
    browse: l10n.t('From This Computer…'),
    keys: l10n.t('Space chooses, Enter inserts, O opens the photo.'),
    nothing: l10n.t('No photo is found. Only albums that a blog was written from are searched.'),
    photos: l10n.t('Photos'),
  };
}
