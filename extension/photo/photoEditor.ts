import {
  Uri,
  ViewColumn,
  commands,
  env,
  l10n,
  languages,
  window,
  type CustomDocument,
  type CustomReadonlyEditorProvider,
  type Webview,
} from 'vscode';
import type { PhotoFacts, ShowPhotoResult } from '../../daemon/contract/protocol.ts';
import type { Ctx } from '../context.ts';
import { messageOf } from '../failure.ts';
import { photoActions } from './photoActions.ts';
import { ownFormats, shownAnyway } from './photoFormats.ts';
import type { FromPhotoPage, PhotoMark, PhotoWords, ToPhotoPage } from './photoMessages.ts';
import { neighboursOf } from './neighbours.ts';
import { configuredDataFolder } from '../settings.ts';
import { showFailure } from '../showFailure.ts';
import { webviewPage } from '../webviewPage.ts';
import { shownName } from '../wording.ts';

/**
 * The editor's ids, as package.json contributes it: by default for formats nothing else in VS Code shows, on request for
 * those that others may show as well.
 */
const editorIds = { own: 'photoBlog.photo', shared: 'photoBlog.anyPhoto' } as const;

/** The editor of photos that others may show as well. */
export const anyPhotoEditor = editorIds.shared;

/** Shows photos of any format through the daemon's decoders, without looking for faces; above them what is wrong with them. */
export interface PhotoEditors {
  /** Opens a photo, and points out a face in it; a draft is opened as text. */
  readonly show: (photo: Uri, mark: PhotoMark | null) => Promise<void>;
  /** Somebody may be called otherwise now. */
  changed(): void;
  dispose(): void;
}

/** What a photo editor asks of others. */
export interface PhotoEditorParts {
  readonly namePerson: (person: string, name: string) => Promise<void>;
}

/** Registers the photo editor. */
export function createPhotoEditors(ctx: Ctx, parts: PhotoEditorParts): PhotoEditors {
  const media = Uri.joinPath(ctx.context.extensionUri, 'dist', 'media');
  const marks = new Map<string, PhotoMark>();
  const pages = new Set<Page>();
  const provider: CustomReadonlyEditorProvider = {
    openCustomDocument: (uri): CustomDocument => ({ uri, dispose: () => undefined }),
    resolveCustomEditor({ uri }, panel) {
      const { webview } = panel;
      webview.options = {
        enableScripts: true,
        localResourceRoots: [
          media,
          Uri.joinPath(Uri.file(configuredDataFolder()), 'cache', 'web'),
          Uri.joinPath(uri, '..'),
        ],
      };
      const title = shownName(uri.path);
      const page = createPage(ctx, uri, webview, () => marks.get(uri.toString()) ?? null);
      pages.add(page);
      const watching = [
        webview.onDidReceiveMessage((message: FromPhotoPage) => {
          receive(message, page).catch((error: unknown) => {
            void showFailure(ctx, error, () => receive(message, page));
          });
        }),
        // A photo that was tried again may be another one now.
        languages.onDidChangeDiagnostics(({ uris }) => {
          if (uris.some((other) => other.toString() === uri.toString())) void page.show();
        }),
      ];
      panel.onDidDispose(() => {
        pages.delete(page);
        page.close();
        for (const part of watching) part.dispose();
        if (![...pages].some((other) => isOf(other, uri))) marks.delete(uri.toString());
      });
      webview.html = webviewPage(webview, media, { title, name: 'photo', words: words(title) });
    },
  };
  const registered = Object.values(editorIds).map((id) =>
    window.registerCustomEditorProvider(id, provider),
  );
  const receive = async (message: FromPhotoPage, page: Page): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        return page.show();
      case 'next':
      case 'previous': {
        const { next, previous } = await neighboursOf(page.photo);
        const other = message.kind === 'next' ? next : previous;
        if (other !== null) await editors.show(other, null);
        return;
      }
      case 'name':
        await parts.namePerson(message.person, message.name);
        return page.show();
      case 'act': {
        const action = photoActions().find(({ command }) => command === message.command);
        if (action !== undefined)
          await commands.executeCommand(action.command, page.photo.toString());
      }
    }
  };
  const editors: PhotoEditors = {
    async show(photo, mark) {
      if (photo.path.endsWith('.md')) {
        await commands.executeCommand('vscode.open', photo);
        return;
      }
      if (mark === null) marks.delete(photo.toString());
      else marks.set(photo.toString(), mark);
      for (const page of pages) if (isOf(page, photo)) void page.show();
      const id = ownFormats.test(photo.path) ? editorIds.own : editorIds.shared;
      const where = { viewColumn: ViewColumn.Active, preview: true };
      await commands.executeCommand('vscode.openWith', photo, id, where);
    },
    dispose() {
      for (const part of registered) part.dispose();
    },
    changed() {
      for (const page of pages) void page.show();
    },
  };
  return editors;
}

/** The page of one photo. */
interface Page {
  readonly photo: Uri;
  show(): Promise<void>;
  /** Nothing may be sent to it any more. */
  close(): void;
}

function createPage(ctx: Ctx, photo: Uri, webview: Webview, mark: () => PhotoMark | null): Page {
  let closed = false;
  let latest = 0;
  return {
    photo,
    async show() {
      const mine = ++latest;
      const state = await stateOf(ctx, photo, webview);
      // An answer may come after a later one, or after the user has gone.
      if (!closed && mine === latest) await webview.postMessage({ ...state, mark: mark() });
    },
    close() {
      closed = true;
    },
  };
}

async function stateOf(ctx: Ctx, photo: Uri, webview: Webview): Promise<Omit<ToPhotoPage, 'mark'>> {
  const known = ctx.problems.of(photo).map(({ message }) => message);
  const nothing = {
    image: null,
    state: 'unreadable',
    facts: [],
    faces: [],
    names: [],
    position: null,
  } as const;
  if (photo.scheme !== 'file') {
    const why = l10n.t('Only photos on the disk of this computer can be shown.');
    return { ...nothing, problems: [why] };
  }
  const { at, count } = await neighboursOf(photo);
  const position = count > 1 ? l10n.t('{0} of {1}', at + 1, count) : null;
  try {
    const shown = await ctx.daemon.request('photo/show', { photo: photo.toString() });
    const { image, faces } = shown;
    const said = shown.problems
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ message }) => message);
    const all = [...new Set([...said, ...known])];
    if (image === null && shownAnyway.test(photo.path))
      return { ...nothing, ...asItIs(photo, webview), position, problems: all };
    if (image === null) return { ...nothing, position, problems: all };
    return {
      image: webview.asWebviewUri(Uri.parse(image, true)).toString(),
      state: 'shown',
      problems: all,
      facts: factLines(shown),
      faces,
      names: faces.length === 0 ? [] : await namesOf(ctx),
      position,
    };
  } catch (error) {
    return { ...nothing, position, problems: [...known, messageOf(error)] };
  }
}

/** Where no decoder of ours can do anything, VS Code shows as much as there is. */
function asItIs(photo: Uri, webview: Webview): Pick<ToPhotoPage, 'image' | 'state'> {
  return { image: webview.asWebviewUri(photo).toString(), state: 'in-part' };
}

async function namesOf({ daemon }: Ctx): Promise<readonly string[]> {
  const { people } = await daemon.request('people/list', {});
  const names = new Set(people.flatMap(({ name }) => name ?? []));
  return [...names].sort(new Intl.Collator(env.language).compare);
}

/** What is known of a photo, a line each. */
function factLines({ facts }: Pick<ShowPhotoResult, 'facts'>): ToPhotoPage['facts'] {
  if (facts === null) return [];
  const { takenAt, place, camera, words: told, keywords, width, height } = facts;
  const lines: readonly (readonly [string, string | null])[] = [
    [l10n.t('Taken'), takenAt && whenOf(takenAt)],
    [l10n.t('Place'), place],
    [l10n.t('Camera'), camera],
    [l10n.t('Words in the file'), told],
    [l10n.t('Keywords'), keywords.length === 0 ? null : keywords.join(', ')],
    [l10n.t('Size'), sizeOf({ width, height })],
  ];
  return lines.flatMap(([name, text]) => (text === null ? [] : [{ name, text }]));
}

function sizeOf({ width, height }: Pick<PhotoFacts, 'width' | 'height'>): string | null {
  return width === null || height === null ? null : `${width} × ${height}`;
}

/** The wall clock where the photo was taken, whatever the zone here. */
function whenOf(takenAt: string): string {
  const date = new Date(`${takenAt.slice(0, 19)}Z`);
  if (Number.isNaN(date.getTime())) return takenAt;
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(env.language, style).format(date);
}

function isOf(page: Page, photo: Uri): boolean {
  return page.photo.toString() === photo.toString();
}

function words(title: string): PhotoWords {
  return {
    loading: l10n.t('Opening the photo…'),
    unreadable: l10n.t('This photo cannot be shown'),
    inPart: l10n.t('This is all that there is of this photo'),
    alt: title,
    faceOf: l10n.t('Face of {0}'),
    unknownFace: l10n.t('Name of face {0}'),
    next: l10n.t('Next photo'),
    previous: l10n.t('Previous photo'),
    larger: l10n.t('Larger'),
    smaller: l10n.t('Smaller'),
    fit: l10n.t('The whole photo'),
    faces: l10n.t('Faces'),
    facts: l10n.t('About this photo'),
    whoIsIt: l10n.t('Who is this?'),
    noFaces: l10n.t('No run has found a face in it.'),
    sameNameAs: l10n.t('There is “{0}” already.'),
    keys: l10n.t('Wheel, + and −: zoom. Arrow keys: next photo, or move.'),
    actions: photoActions().filter(({ command }) => command !== 'photoBlog.openPhoto'),
  };
}
