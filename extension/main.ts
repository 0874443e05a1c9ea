import { Uri, commands, window, workspace, type ExtensionContext } from 'vscode';
import { createAlbums } from './albums.ts';
import { albumCommands } from './album/albumCommands.ts';
import { createAlbumTree } from './album/albumTree.ts';
import { sampleAlbum } from './album/sampleAlbum.ts';
import { createBoards, type Boards } from './board/board.ts';
import { forgetApprovals } from './daemon/approval.ts';
import { dataCommands } from './data/dataControls.ts';
import { askForFaceConsent } from './consent.ts';
import type { Ctx } from './context.ts';
import { createDaemon } from './daemon/daemon.ts';
import { createDoctor } from './daemon/doctor.ts';
import { albumOfDraft, draftOf, previewDraft, watchOpenDrafts } from './draft/draftCommands.ts';
import { draftMiddleware, startWithFirstDraft } from './draft/draftDocuments.ts';
import { explainProblem } from './photo/explainProblem.ts';
import { messageOf } from './failure.ts';
import { pickFolders } from './folders.ts';
import { openAlbum, rememberAlbum, selectedFolders } from './album/openAlbum.ts';
import { generateBlog } from './generate.ts';
import { createLeftInDrafts } from './people/leftInDrafts.ts';
import { createPeopleView, peopleViewId, type PeopleView } from './people/peopleView.ts';
import { openSettings, personCommands, setQdrantApiKey } from './people/personCommands.ts';
import {
  selectedPhotos,
  fixPhoto,
  leaveOut,
  registerPhotoQuickFixes,
  tryAgain,
} from './photo/photoActions.ts';
import { openBrokenPhotos } from './photo/brokenPhotos.ts';
import { createPhotoEditors } from './photo/photoEditor.ts';
import { createPhotoProblems } from './photo/photoProblems.ts';
import { registerDropAndPaste } from './pictures/dropPhotos.ts';
import { pickPhotos, showPersonPage } from './pictures/photoPicker.ts';
import { pullModel } from './daemon/pullModel.ts';
import { copyAsZip, exportPage, openInBrowser } from './page/exportPage.ts';
import { putIntoSite } from './page/putIntoSite.ts';
import { registerReviews } from './draft/reviewChanges.ts';
import { rewriteChapter } from './draft/rewriteChapter.ts';
import { createRuns } from './runs.ts';
import { section } from './settings.ts';
import { showFailure } from './showFailure.ts';
import { createStatusItem, showMenu } from './statusItem.ts';

/** Wires the parts together; starts nothing that is not needed yet. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Photo Blog', { log: true });
  const albums = createAlbums();
  const problems = createPhotoProblems();
  const daemon = createDaemon({ context, log, middleware: draftMiddleware(problems.filter) });
  const ctx: Ctx = {
    context,
    log,
    daemon,
    albums,
    problems,
    runs: createRuns(),
    focus: { view: null },
  };
  const photos = createPhotoEditors(ctx, {
    namePerson: (person, name) => people.decide({ kind: 'name', person, name }),
  });
  const leftInDrafts = createLeftInDrafts();
  const people: PeopleView = createPeopleView(ctx, photos);
  const doctor = createDoctor(ctx);
  const boards = createBoards(ctx, {
    openPhoto: (photo) => photos.show(photo, null),
    tryAgain: (photo) => tryAgain(ctx, photo),
    namePerson: (person, name) => people.decide({ kind: 'name', person, name }),
  });

  const tree = createAlbumTree(ctx);
  ctx.runs.onChange(() => {
    tree.refresh();
  });

  context.subscriptions.push(
    log,
    tree,
    daemon,
    leftInDrafts,
    doctor,
    createStatusItem(ctx),
    registerPhotoQuickFixes(ctx),
    registerDropAndPaste(ctx),
    registerReviews(),
    startWithFirstDraft(daemon),
    daemon.onNotification('people/changed', ({ left = [] }) => {
      leftInDrafts.tell(left);
      void people.changed();
      boards.changed(null);
      photos.changed();
      tree.refresh();
    }),
    daemon.onNotification('album/changed', ({ folder }) => {
      boards.changed(folder === undefined ? null : Uri.parse(folder, true));
      tree.refresh();
    }),
    boards,
    watchOpenDrafts(),
    daemon.onDidChangeState((state) => {
      if (state === 'running') void republish(ctx);
    }),
    window.registerWebviewViewProvider(peopleViewId, people),
    photos,
    openBrokenPhotos(ctx, photos),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(section)) return;
      daemon
        .reconfigure()
        .catch((error: unknown) => showFailure(ctx, error, () => daemon.reconfigure()));
    }),
  );

  const pickerParts = {
    openPhoto: (photo: Uri) => photos.show(photo, null),
    albumOf: (draft: Uri) => albumOfDraft(ctx, draft),
  };
  const own = {
    generate: (folder?: Uri, how?: unknown) => generateBlog(ctx, boards, folder, how),
    board: (place?: Uri, selected?: unknown) => openBoard(ctx, boards, place, selected),
    showPeople: () => commands.executeCommand(`${peopleViewId}.focus`),
    previewDraft: (draft?: Uri) => previewDraft(draft),
    exportPage: (draft?: Uri) => exportPage(ctx, draft),
    openInBrowser: (draft?: Uri) => openInBrowser(ctx, draft),
    copyAsZip: (draft?: Uri) => copyAsZip(ctx, draft),
    putIntoSite: (draft?: Uri) => putIntoSite(ctx, draft),
    insertPhoto: () => pickPhotos(ctx, pickerParts),
    regenerate: (draft?: Uri) => regenerate(ctx, boards, draft),
    fixPhoto: (photo?: Uri) => fixPhoto(ctx, photo),
    tryAgain: (photo: Uri | string) => tryAgain(ctx, uriOf(photo)),
    leaveOut: (photo: Uri | string, selected?: unknown) =>
      leaveOut(ctx, ...selectedPhotos(uriOf(photo), selected)),
    openPhoto: (photo: Uri | string) => photos.show(uriOf(photo), null),
    rewriteChapter: rewriteChapter.bind(null, ctx),
    explainProblem: (code: string) => explainProblem(context, code),
    showPerson: (person: string) => people.reveal(person),
    undo: () => people.undo(),
    refreshPeople: () => people.refresh(),
    showHidden: () => {
      people.showHidden(true);
    },
    concealHidden: () => {
      people.showHidden(false);
    },
    faceRecognition: () => askForFaceConsent(context),
    forgetApprovals: () => forgetApprovals(context),
    setQdrantApiKey: () => setQdrantApiKey(ctx),
    showMenu: () => showMenu(ctx),
    showLog: () => {
      log.show();
    },
    doctor: () => doctor.run(),
    pullModel: (model?: string) => pullModel(ctx, typeof model === 'string' ? model : undefined),
    restart: () => restart(ctx),
    openSettings,
    sample: async () => generateBlog(ctx, boards, await sampleAlbum(ctx)),
    ...personCommands(ctx, people, (person) => {
      showPersonPage(ctx, pickerParts, person);
    }),
    ...dataCommands(ctx),
    ...albumCommands(ctx, {
      tree,
      showBoard: (folder) => {
        boards.show(folder);
      },
      generate: (folder, how) => generateBlog(ctx, boards, folder, how),
    }),
  };
  for (const [name, run] of Object.entries(own)) {
    context.subscriptions.push(commands.registerCommand(`photoBlog.${name}`, run));
  }
}

/** What was wrong with photos of the open folders is told again after a reload. */
async function republish({ daemon, albums, log }: Ctx): Promise<void> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());
  try {
    const known = await daemon.request('album/list', { publish: folders });
    for (const { folder, parts } of known.albums)
      rememberAlbum({ albums }, Uri.parse(folder, true), parts);
  } catch (error) {
    log.warn(messageOf(error));
  }
}

/** Command *Album Board*: of one or several folders, of the album of a draft, or of what is picked. */
async function openBoard(ctx: Ctx, boards: Boards, place?: Uri, selected?: unknown): Promise<void> {
  const draft = draftOf(place);
  if (draft !== null) {
    const album = await albumOfDraft(ctx, draft);
    if (album !== null) boards.show(album);
    return;
  }
  const folders =
    place === undefined ? await pickFolders('several') : await selectedFolders(place, selected);
  if (folders.length === 0) return;
  try {
    boards.show((await openAlbum(ctx, folders)).folder);
  } catch (error) {
    await showFailure(ctx, error, () => openBoard(ctx, boards, place, selected));
  }
}

/** Command *Regenerate*: writes the draft at hand anew; what its user wrote in it is kept. */
async function regenerate(ctx: Ctx, boards: Boards, place?: Uri): Promise<void> {
  const draft = draftOf(place);
  const folder = draft === null ? null : await albumOfDraft(ctx, draft);
  if (draft !== null && folder !== null) await generateBlog(ctx, boards, folder, draft);
}

async function restart(ctx: Ctx): Promise<void> {
  try {
    await ctx.daemon.restart();
  } catch (error) {
    await showFailure(ctx, error, () => restart(ctx));
  }
}

function uriOf(place: Uri | string): Uri {
  return typeof place === 'string' ? Uri.parse(place, true) : place;
}
