import { Uri, commands, l10n, type WebviewView, type WebviewViewProvider } from 'vscode';
import type { Decision, PeopleListResult } from '../../daemon/contract/protocol.ts';
import { askForFaceConsent } from '../consent.ts';
import type { Ctx } from '../context.ts';
import { messageOf } from '../failure.ts';
import type { PhotoEditors } from '../photo/photoEditor.ts';
import { configuredDataFolder } from '../settings.ts';
import { webviewPage } from '../webviewPage.ts';
import { lookThroughAlbums } from './lookThroughAlbums.ts';
import type { FromPeopleView } from './peopleMessages.ts';
import { peopleWords } from './peopleWords.ts';
import { type Corrections, decide, decideAll, undo } from './sendDecisions.ts';
import {
  createShownPeople,
  post,
  refreshPeople,
  showPeople,
  type ShownPeople,
} from './shownPeople.ts';

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

type Photos = Pick<PhotoEditors, 'show'>;

/** @param photos where the photo of a face is shown */
export function createPeopleView(ctx: Ctx, photos: Photos): PeopleView {
  const shown = createShownPeople(ctx);
  const corrections: Corrections = { shown, changing: 0 };
  return {
    get people() {
      return shown.list;
    },
    refresh: () => refreshPeople(shown),
    changed() {
      // What undo would take back now is not what the view says.
      if (corrections.changing === 0) shown.undoable = null;
      return refreshPeople(shown);
    },
    decide: (decision) => decide(corrections, decision),
    undo: () => undo(corrections),
    async reveal(person) {
      shown.focusWanted = person;
      await commands.executeCommand(`${peopleViewId}.focus`);
      await refreshPeople(shown);
    },
    split(person) {
      post(shown, { kind: 'split', person });
    },
    showHidden(wanted) {
      shown.hiddenShown = wanted;
      void commands.executeCommand('setContext', 'photoBlog.hiddenShown', wanted);
      showPeople(shown);
    },
    resolveWebviewView(view) {
      fill(shown, view);
      view.webview.onDidReceiveMessage((message: FromPeopleView) =>
        receive(corrections, photos, message),
      );
    },
  };
}

/** Puts the page into a view that VS Code has opened. */
function fill(shown: ShownPeople, view: WebviewView): void {
  const { webview } = view;
  const media = Uri.joinPath(shown.ctx.context.extensionUri, 'dist', 'media');
  const cache = Uri.joinPath(Uri.file(configuredDataFolder()), 'cache');
  const pictures = ['faces', 'web'].map((kind) => Uri.joinPath(cache, kind));
  shown.view = view;
  webview.options = { enableScripts: true, localResourceRoots: [media, ...pictures] };
  webview.html = webviewPage(webview, media, {
    title: l10n.t('People'),
    name: 'people',
    words: peopleWords(),
  });
  view.onDidChangeVisibility(() => void refreshPeople(shown));
  view.onDidDispose(() => {
    shown.view = null;
    shown.ctx.focus.view = null;
  });
}

async function receive(
  corrections: Corrections,
  photos: Photos,
  message: FromPeopleView,
): Promise<void> {
  const { shown } = corrections;
  const { ctx } = shown;
  switch (message.kind) {
    case 'ready':
      showPeople(shown);
      return refreshPeople(shown);
    case 'focus':
      ctx.focus.view = message.has ? peopleViewId : null;
      return;
    case 'decide':
      return decide(corrections, message.decision);
    case 'decideAll':
      return decideAll(corrections, message.decisions);
    case 'undo':
      return undo(corrections);
    case 'open':
      return openPhotoOf(shown.list, photos, message.face);
    case 'photo':
      return showPhotoOf(shown, message.face);
    case 'generate':
      return commands.executeCommand('photoBlog.generate');
    case 'look':
      await lookThroughAlbums(ctx);
      return refreshPeople(shown);
    case 'allow-faces':
      if ((await askForFaceConsent(ctx.context)) === 'faces') await lookThroughAlbums(ctx);
      return refreshPeople(shown);
    case 'retry':
      shown.state = 'loading';
      showPeople(shown);
      return refreshPeople(shown);
  }
}

/** Who somebody is, is often told by the rest of the photo. */
async function showPhotoOf(shown: ShownPeople, id: string): Promise<void> {
  const all = shown.list.people.flatMap(({ appearances }) => appearances);
  const found = all.find(({ face }) => face === id);
  if (found === undefined) return;
  try {
    const { image } = await shown.ctx.daemon.request('photo/show', { photo: found.photo });
    const webview = shown.view?.webview;
    if (image === null || webview === undefined) return;
    const uri = webview.asWebviewUri(Uri.parse(image, true)).toString();
    post(shown, { kind: 'photo', face: id, image: uri, region: found.region });
  } catch (error) {
    // The face is shown all the same.
    shown.ctx.log.warn(messageOf(error));
  }
}

/** Only faces the view itself shows: a webview must not open whatever it names. */
async function openPhotoOf(list: PeopleListResult, photos: Photos, id: string): Promise<void> {
  for (const { label, appearances } of list.people) {
    const found = appearances.find(({ face }) => face === id);
    if (found === undefined) continue;
    await photos.show(Uri.parse(found.photo, true), { label, region: found.region });
  }
}
