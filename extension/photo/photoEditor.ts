import {
  Uri,
  ViewColumn,
  commands,
  l10n,
  languages,
  window,
  type CustomDocument,
  type CustomReadonlyEditorProvider,
  type Webview,
} from 'vscode';
import type { Ctx } from '../context.ts';
import { messageOf } from '../failure.ts';
import { photoActions } from './photoActions.ts';
import { ownFormats } from './photoFormats.ts';
import type { FromPhotoPage, PhotoMark, PhotoWords, ToPhotoPage } from './photoMessages.ts';
import { configuredDataFolder } from '../settings.ts';
import { webviewPage } from '../webviewPage.ts';
import { shownName } from '../wording.ts';

/**
 * The editor's ids, as package.json contributes it: by default for formats nothing else in VS Code shows, on request for
 * those that others may show as well.
 */
const editorIds = { own: 'photoBlog.photo', shared: 'photoBlog.anyPhoto' } as const;

/** Shows photos of any format through the daemon's decoders, without looking for faces; above them what is wrong with them. */
export interface PhotoEditors {
  /** Opens a photo, and points out a face in it; a draft is opened as text. */
  readonly show: (photo: Uri, mark: PhotoMark | null) => Promise<void>;
  dispose(): void;
}

/** Registers the photo editor. */
export function createPhotoEditors(ctx: Ctx): PhotoEditors {
  const media = Uri.joinPath(ctx.context.extensionUri, 'dist', 'media');
  const marks = new Map<string, PhotoMark>();
  const pages = new Set<Page>();
  const provider: CustomReadonlyEditorProvider = {
    openCustomDocument: (uri): CustomDocument => ({ uri, dispose: () => undefined }),
    resolveCustomEditor({ uri }, panel) {
      const { webview } = panel;
      webview.options = {
        enableScripts: true,
        localResourceRoots: [media, Uri.joinPath(Uri.file(configuredDataFolder()), 'cache', 'web')],
      };
      const title = shownName(uri.path);
      const page = createPage(ctx, uri, webview, () => marks.get(uri.toString()) ?? null);
      pages.add(page);
      const watching = [
        webview.onDidReceiveMessage((message: FromPhotoPage) => receive(message, page)),
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
  return {
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
  };
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
  const unreadable = { image: null, state: 'unreadable' } as const;
  if (photo.scheme !== 'file') {
    return {
      ...unreadable,
      problems: [l10n.t('Only photos on the disk of this computer can be shown.')],
    };
  }
  try {
    const { image, problems } = await ctx.daemon.request('photo/show', { photo: photo.toString() });
    const said = problems
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ message }) => message);
    const all = [...new Set([...said, ...known])];
    if (image === null) return { ...unreadable, problems: all };
    return {
      image: webview.asWebviewUri(Uri.parse(image, true)).toString(),
      state: 'shown',
      problems: all,
    };
  } catch (error) {
    return { ...unreadable, problems: [...known, messageOf(error)] };
  }
}

async function receive(message: FromPhotoPage, page: Page): Promise<void> {
  switch (message.kind) {
    case 'ready':
      return page.show();
    case 'act': {
      const action = photoActions().find(({ command }) => command === message.command);
      if (action !== undefined)
        await commands.executeCommand(action.command, page.photo.toString());
    }
  }
}

function isOf(page: Page, photo: Uri): boolean {
  return page.photo.toString() === photo.toString();
}

function words(title: string): PhotoWords {
  return {
    loading: l10n.t('Opening the photo…'),
    unreadable: l10n.t('This photo cannot be shown'),
    alt: title,
    faceOf: l10n.t('Face of {0}'),
    actions: photoActions().filter(({ command }) => command !== 'photoBlog.openPhoto'),
  };
}
