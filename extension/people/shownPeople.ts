import { Uri, commands, env, l10n, type WebviewView } from 'vscode';
import type { PeopleListResult } from '../../daemon/contract/protocol.ts';
import { knownFaceConsent } from '../consent.ts';
import type { Ctx } from '../context.ts';
import { type DraftInSight, watchDraftInSight } from '../draft/draftInSight.ts';
import { viewSetting } from '../settings.ts';
import type { PeopleState, ToPeopleView } from './peopleMessages.ts';
import { peopleItems, proposalItems, worthNaming } from './peopleModel.ts';

/** What the People view shows, and what it is about to. */
export interface ShownPeople {
  readonly ctx: Ctx;
  /** Null until the user opens the view, and after VS Code has thrown it away. */
  view: WebviewView | null;
  list: PeopleListResult;
  state: PeopleState;
  /** The decision that undo would take back, in words; null when the view does not know it. */
  undoable: string | null;
  hiddenShown: boolean;
  /** The person who gets the focus when next the list is shown. */
  focusWanted: string | null;
  readonly draftInSight: DraftInSight;
  /** The reading under way; one more follows when something changed meanwhile. */
  reading: Promise<void> | null;
  readAgain: boolean;
}

/** Nobody yet; what is shown follows the draft the user looks at. */
export function createShownPeople(ctx: Ctx): ShownPeople {
  const draftInSight = watchDraftInSight(() => void refreshPeople(shown));
  ctx.context.subscriptions.push(draftInSight);
  const shown: ShownPeople = {
    ctx,
    view: null,
    list: { people: [], proposals: [] },
    state: 'loading',
    undoable: null,
    hiddenShown: false,
    focusWanted: null,
    draftInSight,
    reading: null,
    readAgain: false,
  };
  return shown;
}

/** Says something to the page, if there is one. */
export function post({ view }: ShownPeople, message: ToPeopleView): void {
  void view?.webview.postMessage(message);
}

/** Reads the people anew, unless nobody looks. */
export async function refreshPeople(shown: ShownPeople): Promise<void> {
  if (shown.view?.visible === true) await rereadPeople(shown);
}

/** One reading at a time, and one more when something changed meanwhile. */
export function rereadPeople(shown: ShownPeople): Promise<void> {
  shown.readAgain = shown.reading !== null;
  shown.reading ??= readUntilFresh(shown).finally(() => (shown.reading = null));
  return shown.reading;
}

async function readUntilFresh(shown: ShownPeople): Promise<void> {
  do {
    shown.readAgain = false;
    await read(shown);
  } while (isStale(shown));
}

/** In a function of its own: the compiler would hold that nothing changed while the list was read. */
function isStale({ readAgain }: ShownPeople): boolean {
  return readAgain;
}

async function read(shown: ShownPeople): Promise<void> {
  const { ctx } = shown;
  try {
    const draft = shown.draftInSight.uri;
    shown.list = await ctx.daemon.request('people/list', {
      strangers: true,
      ...(draft ? { draft: draft.toString() } : {}),
    });
    const refused = knownFaceConsent(ctx.context) === 'without-faces';
    shown.state = refused && shown.list.people.length === 0 ? 'without-faces' : 'ready';
  } catch (error) {
    shown.state = 'failed';
    ctx.log.error(error instanceof Error ? error : String(error));
  }
  showPeople(shown);
}

/** Shows the people as last read, and how many of them are worth a name. */
export function showPeople(shown: ShownPeople): void {
  const { view, list } = shown;
  if (view === null) return;
  const { webview } = view;
  const options = {
    t: l10n.t,
    language: env.language,
    toWebview: (uri: string) => webview.asWebviewUri(Uri.parse(uri, true)).toString(),
    showHidden: shown.hiddenShown,
  };
  const isAnybodyNamed = list.people.some(({ name }) => name !== null);
  void commands.executeCommand('setContext', 'photoBlog.hasNames', isAnybodyNamed);
  view.badge = badgeOf(viewSetting('badge') ? worthNaming(list) : 0);
  post(shown, {
    kind: 'people',
    people: peopleItems(list, options),
    proposals: proposalItems(list, options),
    undo: shown.undoable,
    state: shown.state,
    hasDraft: shown.draftInSight.uri !== null,
  });
  if (shown.focusWanted !== null) post(shown, { kind: 'focus', person: shown.focusWanted });
  shown.focusWanted = null;
}

/** VS Code takes a badge away when it counts nothing; undefined may leave it there. */
function badgeOf(unnamed: number): { readonly value: number; readonly tooltip: string } {
  if (unnamed === 0) return { value: 0, tooltip: '' };
  const tooltip =
    unnamed === 1
      ? l10n.t('1 person without a name')
      : l10n.t('{0} people without a name', unnamed);
  return { value: unnamed, tooltip };
}
