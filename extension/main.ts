import { Uri, commands, window, workspace, type ExtensionContext } from 'vscode';
import { createAlbums } from './albums.ts';
import { forgetApprovals } from './daemon/approval.ts';
import { askForFaceConsent } from './consent.ts';
import type { Ctx } from './context.ts';
import { createDaemon } from './daemon/daemon.ts';
import { createDoctor } from './daemon/doctor.ts';
import { draftMiddleware, startWithFirstDraft } from './draft/draftDocuments.ts';
import { explainProblem } from './photo/explainProblem.ts';
import { generateBlog } from './generate.ts';
import { createPeopleView, peopleViewId } from './people/peopleView.ts';
import { openSettings, personCommands, setQdrantApiKey } from './people/personCommands.ts';
import { fixPhoto, leaveOut, registerPhotoQuickFixes, tryAgain } from './photo/photoActions.ts';
import { createPhotoEditors } from './photo/photoEditor.ts';
import { createPhotoProblems } from './photo/photoProblems.ts';
import { pullModel } from './daemon/pullModel.ts';
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
  const ctx: Ctx = { context, log, daemon, albums, problems, runs: createRuns() };
  const photos = createPhotoEditors(ctx);
  const people = createPeopleView(ctx, photos);
  const doctor = createDoctor(ctx);

  context.subscriptions.push(
    log,
    daemon,
    doctor,
    createStatusItem(ctx),
    registerPhotoQuickFixes(ctx),
    startWithFirstDraft(daemon),
    daemon.onNotification('people/changed', () => void people.changed()),
    window.registerWebviewViewProvider(peopleViewId, people),
    photos,
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(section)) return;
      daemon
        .reconfigure()
        .catch((error: unknown) => showFailure(ctx, error, () => daemon.reconfigure()));
    }),
  );

  const own = {
    generate: (folder?: Uri) => generateBlog(ctx, folder),
    fixPhoto: (photo?: Uri) => fixPhoto(ctx, photo),
    tryAgain: (photo: Uri | string) => tryAgain(ctx, uriOf(photo)),
    leaveOut: (photo: Uri | string) => leaveOut(ctx, uriOf(photo)),
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
    ...personCommands(ctx, people),
  };
  for (const [name, run] of Object.entries(own)) {
    context.subscriptions.push(commands.registerCommand(`photoBlog.${name}`, run));
  }
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
