import { basename } from 'node:path/posix';
import { Uri, ViewColumn, commands, env, l10n, window, workspace, type WebviewPanel } from 'vscode';
import type { AlbumDecideResult, AlbumDecision, PhotoSeen } from '../../daemon/contract/album.ts';
import type { Ctx } from '../context.ts';
import { failureLine, failureOf } from '../failure.ts';
import { configuredDataFolder } from '../settings.ts';
import { showFailure } from '../showFailure.ts';
import { webviewPage } from '../webviewPage.ts';
import { shownName } from '../wording.ts';
import type { FromBoard, ToBoard } from './boardMessages.ts';
import { boardView, decisionsLine, type BoardModelOptions } from './boardModel.ts';
import { boardWords } from './boardWords.ts';

/** The id of the board's editor, as package.json's menus know it. */
const boardViewType = 'photoBlog.board';

/** The boards of this window, one an album. */
export interface Boards {
  /** Opens the board of an album, or brings it to the front. */
  show(folder: Uri): void;
  /** Shows photos as they are looked at. */
  seen(folder: Uri, photos: readonly PhotoSeen[]): void;
  /** An album, or who is in it, is another one now. */
  changed(folder: Uri | null): void;
  /** The album whose board the user looks at. */
  readonly active: Uri | null;
  /** Whether what is typed goes to the board of this album. */
  hasFocus(folder: Uri): boolean;
  dispose(): void;
}

/** Long enough for several decisions in a row to be followed by one reading, in milliseconds. */
const settleMs = 120;

/** What a board asks of others. */
export interface BoardParts {
  readonly openPhoto: (photo: Uri) => Promise<void>;
  readonly tryAgain: (photo: Uri) => Promise<void>;
  readonly namePerson: (person: string, name: string) => Promise<void>;
}

export function createBoards(ctx: Ctx, parts: BoardParts): Boards {
  const boards = new Map<string, Board>();
  const open = (folder: Uri, panel: WebviewPanel): Board => {
    const key = folder.toString();
    const board = createBoard(ctx, parts, folder, panel);
    boards.set(key, board);
    panel.onDidDispose(() => {
      boards.delete(key);
      board.dispose();
    });
    return board;
  };
  ctx.runs.onChange(() => {
    for (const board of boards.values()) board.run();
  });
  const restoring = window.registerWebviewPanelSerializer(boardViewType, {
    deserializeWebviewPanel(panel, state: { readonly folder?: string } | undefined) {
      if (state?.folder === undefined) panel.dispose();
      else open(Uri.parse(state.folder, true), panel);
      return Promise.resolve();
    },
  });
  return {
    show(folder) {
      const known = boards.get(folder.toString());
      if (known) {
        known.panel.reveal();
        return;
      }
      const title = l10n.t('Album: {0}', shownName(folder.path));
      const panel = window.createWebviewPanel(boardViewType, title, ViewColumn.Active, {
        retainContextWhenHidden: true,
        enableFindWidget: false,
      });
      open(folder, panel);
    },
    seen: (folder, photos) => boards.get(folder.toString())?.seen(photos),
    changed(folder) {
      if (folder === null) for (const board of boards.values()) board.refresh();
      else boards.get(folder.toString())?.refresh();
    },
    get active() {
      return [...boards.values()].find(({ panel }) => panel.active)?.folder ?? null;
    },
    hasFocus: (folder) => boards.get(folder.toString())?.hasFocus === true,
    dispose() {
      restoring.dispose();
      for (const { panel } of boards.values()) panel.dispose();
    },
  };
}

interface Board {
  readonly folder: Uri;
  readonly panel: WebviewPanel;
  readonly hasFocus: boolean;
  refresh(): void;
  seen(photos: readonly PhotoSeen[]): void;
  /** Tells how far a run of the album is. */
  run(): void;
  dispose(): void;
}

function createBoard(ctx: Ctx, parts: BoardParts, folder: Uri, panel: WebviewPanel): Board {
  const { webview } = panel;
  const media = Uri.joinPath(ctx.context.extensionUri, 'dist', 'media');
  const cache = Uri.joinPath(Uri.file(configuredDataFolder()), 'cache');
  const album = folder.toString();
  let disposed = false;
  let shown: Awaited<ReturnType<typeof read>> | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let reading: Promise<void> | null = null;
  let readAgain = false;
  let wasRunning = false;
  let hasFocus = false;

  panel.iconPath = Uri.joinPath(ctx.context.extensionUri, 'media', 'activity.svg');
  webview.options = { enableScripts: true, localResourceRoots: [media, cache] };
  webview.onDidReceiveMessage((message: FromBoard) => {
    receive(message).catch((error: unknown) => {
      void showFailure(ctx, error, () => receive(message));
    });
  });
  webview.html = webviewPage(webview, media, {
    title: panel.title,
    name: 'board',
    words: boardWords(),
    state: { folder: album },
  });

  function post(message: ToBoard): void {
    if (!disposed) void webview.postMessage(message);
  }

  async function read(): Promise<Parameters<typeof boardView>[0]> {
    return ctx.daemon.request('album/board', { folder: album });
  }

  async function show(): Promise<void> {
    try {
      const [board, { people }] = await Promise.all([
        read(),
        ctx.daemon.request('people/list', {}),
      ]);
      shown = board;
      const options: BoardModelOptions = {
        t: l10n.t,
        toWebview,
        faceUri: (face) =>
          webview.asWebviewUri(Uri.joinPath(cache, 'faces', `${face}.jpg`)).toString(),
        names: [...new Set(people.flatMap(({ name }) => name ?? []))].sort(
          new Intl.Collator(env.language).compare,
        ),
      };
      post({ kind: 'board', board: boardView(board, options) });
    } catch (error) {
      ctx.log.error(error instanceof Error ? error : String(error));
      post({ kind: 'failed', text: failureLine(l10n.t, failureOf(error)) ?? '' });
    }
  }

  function toWebview(uri: string): string {
    return webview.asWebviewUri(Uri.parse(uri, true)).toString();
  }

  /** One reading at a time, and one more when something changed meanwhile. */
  function refresh(): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      readAgain = reading !== null;
      reading ??= readUntilFresh().finally(() => (reading = null));
    }, settleMs);
  }

  async function readUntilFresh(): Promise<void> {
    do {
      readAgain = false;
      await show();
    } while (isStale());
  }

  function isStale(): boolean {
    return readAgain && !disposed;
  }

  async function after(
    { decisions, undo, redo }: AlbumDecideResult,
    text: (line: string) => string,
  ): Promise<void> {
    const photos = shown?.photos ?? [];
    const line = decisionsLine(l10n.t, decisions, photos);
    // Told before the whole album is read anew, which takes its time where it is large.
    post({
      kind: 'kept',
      undoText: decisionsLine(l10n.t, undo, photos),
      redoText: decisionsLine(l10n.t, redo, photos),
    });
    if (line !== null) post({ kind: 'announce', text: text(line) });
    refresh();
    await updateDraft();
  }

  /** The open draft follows at once, as far as it was not edited. */
  async function updateDraft(): Promise<void> {
    const draft = shown?.draft ?? null;
    if (draft === null || ctx.runs.of(folder) !== undefined) return;
    const document = workspace.textDocuments.find(
      ({ uri }) => uri.toString() === Uri.parse(draft).toString(),
    );
    // The daemon reads the draft from disk to keep what was written in it.
    if (document?.isDirty === true) await document.save();
    const { outcome } = await ctx.daemon.request('draft/update', { draft });
    const note =
      outcome === 'by-model'
        ? l10n.t('A model wrote the draft. Regenerate it to bring it up to date.')
        : outcome === 'unsaved'
          ? l10n.t('The draft is not saved, so it does not follow yet.')
          : null;
    post({ kind: 'note', text: note });
  }

  async function decide(decisions: readonly AlbumDecision[]): Promise<void> {
    try {
      const result = await ctx.daemon.request('album/decide', { folder: album, decisions });
      await after(result, (line) => line);
    } catch (error) {
      // What was shown before it was decided is not so.
      refresh();
      throw error;
    }
  }

  async function receive(message: FromBoard): Promise<void> {
    switch (message.kind) {
      case 'ready':
        self.run();
        await show();
        return;
      case 'focus':
        hasFocus = message.has;
        return;
      case 'decide':
        return decide(message.decisions);
      case 'undo':
        return after(await ctx.daemon.request('album/undo', { folder: album }), (line) =>
          l10n.t('Taken back: {0}', line),
        );
      case 'redo':
        return after(await ctx.daemon.request('album/redo', { folder: album }), (line) => line);
      case 'generate':
        await commands.executeCommand('photoBlog.generate', folder, 'regenerate');
        return;
      case 'draft':
        if (shown?.draft) await window.showTextDocument(Uri.parse(shown.draft, true));
        return;
      case 'people':
        await commands.executeCommand('photoBlog.people.focus');
        return;
      case 'thumbnails':
        return thumbnails(message.photos);
      case 'picture':
        return picture(message.photo);
      case 'open':
        return parts.openPhoto(placeOf(message.photo));
      case 'again':
        await parts.tryAgain(placeOf(message.photo));
        refresh();
        return;
      case 'name':
        await parts.namePerson(message.person, message.name);
        refresh();
    }
  }

  /** Only photos of the board: a webview must not open whatever it names. */
  function placeOf(path: string): Uri {
    if (shown?.photos.some((photo) => photo.path === path) !== true)
      throw new Error(l10n.t('{0} is not in this album', basename(path)));
    return folder.with({ path: ctx.albums.fileOf(folder.path, path) });
  }

  async function thumbnails(photos: readonly string[]): Promise<void> {
    // A few at a time, so that the first are there soon.
    for (let at = 0; at < photos.length && !disposed; at += 12) {
      const some = photos.slice(at, at + 12);
      const made = await ctx.daemon.request('album/thumbnails', { folder: album, photos: some });
      post({
        kind: 'thumbnails',
        photos: made.photos.map(({ path, thumbnail }) => ({
          path,
          thumbnail: thumbnail && toWebview(thumbnail),
        })),
      });
    }
  }

  async function picture(path: string): Promise<void> {
    const { image } = await ctx.daemon.request('photo/show', { photo: placeOf(path).toString() });
    post({ kind: 'picture', path, image: image && toWebview(image) });
  }

  const self: Board = {
    folder,
    panel,
    get hasFocus() {
      return hasFocus;
    },
    refresh,
    seen(photos) {
      post({
        kind: 'seen',
        photos: photos.map(({ outcome, thumbnail, ...photo }) => ({
          ...photo,
          isFailed: outcome === 'failed',
          thumbnail: thumbnail && toWebview(thumbnail),
        })),
      });
    },
    run() {
      const run = ctx.runs.of(folder);
      post({ kind: 'running', line: run?.line ?? null });
      if (run === undefined && wasRunning) refresh();
      wasRunning = run !== undefined;
    },
    dispose() {
      disposed = true;
      clearTimeout(settling);
    },
  };
  return self;
}
