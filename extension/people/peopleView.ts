import { Uri, commands, env, l10n, type WebviewView, type WebviewViewProvider } from 'vscode';
import type { Decision, PeopleListResult } from '../../daemon/contract/protocol.ts';
import { askForFaceConsent, knownFaceConsent } from '../consent.ts';
import type { Ctx } from '../context.ts';
import { lookThroughAlbums } from './lookThroughAlbums.ts';
import { decisionLine } from './decisionLine.ts';
import { watchDraftInSight } from '../draft/draftInSight.ts';
import type { FromPeopleView, PeopleState, ToPeopleView } from './peopleMessages.ts';
import { peopleItems, proposalItems, worthNaming } from './peopleModel.ts';
import { peopleWords } from './peopleWords.ts';
import type { PhotoEditors } from '../photo/photoEditor.ts';
import { configuredDataFolder, viewSetting } from '../settings.ts';
import { showFailure } from '../showFailure.ts';
import { webviewPage } from '../webviewPage.ts';

/** The id of the view, as package.json contributes it. */
export const peopleViewId = 'photoBlog.people';

/** The *People* view: shows everybody the daemon knows and passes on the user's corrections. */
export interface PeopleView extends WebviewViewProvider {
  /** The people as last shown. */
  readonly people: PeopleListResult;
  /** Reads the people anew, unless nobody looks. */
  refresh(): Promise<void>;
  /** Somebody changed the people, perhaps by other means than this view. */
  changed(): Promise<void>;
  /** Records a correction, shows what it did and offers to undo it. */
  readonly decide: (decision: Decision) => Promise<void>;
  undo(): Promise<void>;
  /** Shows the view with a person in it. */
  reveal(person: string): Promise<void>;
  /** Lets the user pick the faces of a person that are somebody else. */
  split(person: string): void;
  showHidden(show: boolean): void;
}

const nobody: PeopleListResult = { people: [], proposals: [] };

/** @param photos where the photo of a face is shown */
export function createPeopleView(ctx: Ctx, photos: Pick<PhotoEditors, 'show'>): PeopleView {
  let view: WebviewView | null = null;
  let list = nobody;
  let state: PeopleState = 'loading';
  let undoable: string | null = null;
  let hiddenShown = false;
  let focusWanted: string | null = null;
  let reading: Promise<void> | null = null;
  let readAgain = false;
  let changing = 0;
  const draftInSight = watchDraftInSight(() => void refresh());
  ctx.context.subscriptions.push(draftInSight);

  function post(message: ToPeopleView): void {
    void view?.webview.postMessage(message);
  }

  function show(): void {
    if (view === null) return;
    const { webview } = view;
    const options = {
      t: l10n.t,
      language: env.language,
      toWebview: (uri: string) => webview.asWebviewUri(Uri.parse(uri, true)).toString(),
      showHidden: hiddenShown,
    };
    const people = peopleItems(list, options);
    const isAnybodyNamed = list.people.some(({ name }) => name !== null);
    void commands.executeCommand('setContext', 'photoBlog.hasNames', isAnybodyNamed);
    const unnamed = viewSetting('badge') ? worthNaming(list) : 0;
    const tooltip =
      unnamed === 1
        ? l10n.t('1 person without a name')
        : l10n.t('{0} people without a name', unnamed);
    // VS Code takes a badge away when it counts nothing; undefined may leave it there.
    view.badge = { value: unnamed, tooltip: unnamed === 0 ? '' : tooltip };
    post({
      kind: 'people',
      people,
      proposals: proposalItems(list, options),
      undo: undoable,
      state,
      hasDraft: draftInSight.uri !== null,
    });
    if (focusWanted !== null) post({ kind: 'focus', person: focusWanted });
    focusWanted = null;
  }

  async function read(): Promise<void> {
    try {
      const draft = draftInSight.uri;
      list = await ctx.daemon.request('people/list', {
        strangers: true,
        ...(draft ? { draft: draft.toString() } : {}),
      });
      const refused = knownFaceConsent(ctx.context) === 'without-faces';
      state = refused && list.people.length === 0 ? 'without-faces' : 'ready';
    } catch (error) {
      state = 'failed';
      ctx.log.error(error instanceof Error ? error : String(error));
    }
    show();
  }

  /** One reading at a time, and one more when something changed meanwhile. */
  async function refresh(): Promise<void> {
    if (view?.visible === true) await reread();
  }

  function reread(): Promise<void> {
    readAgain = reading !== null;
    reading ??= readUntilFresh().finally(() => (reading = null));
    return reading;
  }

  async function readUntilFresh(): Promise<void> {
    do {
      readAgain = false;
      await read();
    } while (isStale());
  }

  function isStale(): boolean {
    return readAgain;
  }

  async function decide(decision: Decision): Promise<void> {
    try {
      const before = list.people;
      changing++;
      await ctx.daemon.request('people/decide', decision).finally(() => changing--);
      await reread();
      undoable = decisionLine(l10n.t, decision, { before, after: list.people });
      post({ kind: 'announce', text: undoable });
      show();
    } catch (error) {
      await showFailure(ctx, error, () => decide(decision));
      show();
    }
  }

  /** One after the other; what is undone is the last one. */
  async function decideAll(decisions: readonly Decision[]): Promise<void> {
    try {
      changing++;
      for (const decision of decisions) await ctx.daemon.request('people/decide', decision);
    } catch (error) {
      await showFailure(ctx, error, () => reread());
    } finally {
      changing--;
    }
    await reread();
    post({ kind: 'announce', text: l10n.t('{0} corrections are made', decisions.length) });
  }

  async function undo(): Promise<void> {
    try {
      changing++;
      const { summary } = await ctx.daemon.request('people/undo', {}).finally(() => changing--);
      const text = undoable === null ? summary : l10n.t('Taken back: {0}', undoable);
      undoable = null;
      post({ kind: 'announce', text });
      await refresh();
    } catch (error) {
      await showFailure(ctx, error, undo);
      show();
    }
  }

  const self: PeopleView = {
    get people() {
      return list;
    },
    refresh,
    changed() {
      // What undo would take back now is not what the view says.
      if (changing === 0) undoable = null;
      return refresh();
    },
    decide,
    undo,
    async reveal(person) {
      focusWanted = person;
      await commands.executeCommand(`${peopleViewId}.focus`);
      await refresh();
    },
    split(person) {
      post({ kind: 'split', person });
    },
    showHidden(wanted) {
      hiddenShown = wanted;
      void commands.executeCommand('setContext', 'photoBlog.hiddenShown', wanted);
      show();
    },
    resolveWebviewView(resolved: WebviewView) {
      view = resolved;
      const media = Uri.joinPath(ctx.context.extensionUri, 'dist', 'media');
      resolved.webview.options = {
        enableScripts: true,
        localResourceRoots: [
          media,
          Uri.joinPath(Uri.file(configuredDataFolder()), 'cache', 'faces'),
        ],
      };
      resolved.webview.html = webviewPage(resolved.webview, media, {
        title: l10n.t('People'),
        name: 'people',
        words: peopleWords(),
      });
      resolved.webview.onDidReceiveMessage((message: FromPeopleView) => receive(message));
      resolved.onDidChangeVisibility(() => void refresh());
      resolved.onDidDispose(() => (view = null));
    },
  };

  async function receive(message: FromPeopleView): Promise<void> {
    switch (message.kind) {
      case 'ready':
        show();
        return refresh();
      case 'decide':
        return self.decide(message.decision);
      case 'decideAll':
        return decideAll(message.decisions);
      case 'undo':
        return self.undo();
      case 'open':
        return openPhotoOf(message.face);
      case 'generate':
        return commands.executeCommand('photoBlog.generate');
      case 'look':
        await lookThroughAlbums(ctx);
        return refresh();
      case 'allow-faces':
        if ((await askForFaceConsent(ctx.context)) === 'faces') await lookThroughAlbums(ctx);
        return refresh();
      case 'retry':
        state = 'loading';
        show();
        return refresh();
    }
  }

  /** Only faces the view itself shows: a webview must not open whatever it names. */
  async function openPhotoOf(id: string): Promise<void> {
    for (const { label, appearances } of list.people) {
      const shown = appearances.find(({ face }) => face === id);
      if (shown === undefined) continue;
      await photos.show(Uri.parse(shown.photo, true), { label, region: shown.region });
    }
  }

  return self;
}
