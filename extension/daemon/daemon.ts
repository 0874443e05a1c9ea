import { join } from 'node:path';
import {
  Disposable,
  EventEmitter,
  type CancellationToken,
  type Event,
  type ExtensionContext,
  type LogOutputChannel,
  type Uri,
} from 'vscode';
import {
  LanguageClient,
  ProgressType,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type Middleware,
} from 'vscode-languageclient/node';
import type { PhotoSeen } from '../../daemon/contract/album.ts';
import type {
  GeneratePartial,
  Notifications,
  Requests,
  ReviewParams,
  ReviewResult,
  RunProgress,
} from '../../daemon/contract/protocol.ts';
import { approveEndpoints, type Approvals } from './approval.ts';
import {
  configuredDataFolder,
  configuredEnvironment,
  configuredModels,
  daemonSettings,
} from '../settings.ts';

/** What the daemon is doing, as the status item shows it. */
export type DaemonState = 'stopped' | 'starting' | 'running' | 'failed';

/** The local daemon: started when first needed, restarted by the language client's own policy. */
export interface Daemon {
  readonly state: DaemonState;
  readonly onDidChangeState: Event<DaemonState>;
  /** Resolves when the daemon runs, starting it if need be. */
  ready(): Promise<void>;
  /**
   * Sends one of our requests, starting the daemon if need be.
   *
   * @throws ResponseError with a code of `daemon/contract/errors.ts`, or LSP's RequestCancelled
   */
  request<Method extends keyof Requests>(
    method: Method,
    params: Requests[Method]['params'],
    token?: CancellationToken,
  ): Promise<Requests[Method]['result']>;
  /** Follows how far other work with this `workDoneToken` is, in words and per cent. */
  onWorkDone(token: string, handler: (step: WorkStep) => void): Disposable;
  /** Follows how far the run with this `workDoneToken` is. */
  onRunProgress(token: string, handler: (progress: RunProgress) => void): Disposable;
  /** Follows the draft of the run with this `partialResultToken`. */
  onDraftPart(token: string, handler: (part: GeneratePartial) => void): Disposable;
  /** Follows the photos of the run with this `photosToken`. */
  onPhotoSeen(token: string, handler: (photo: PhotoSeen) => void): Disposable;
  onNotification(method: keyof Notifications, handler: (told: Told) => void): Disposable;
  /** Answers what the daemon asks about a draft it would change; the first handler that does not decline is asked. */
  onReview(handler: ReviewHandler): Disposable;
  /** Takes away what is shown about one file. */
  clearDiagnostics(uri: Uri): void;
  /** Ends the daemon and starts it anew, with the settings as they are now. */
  restart(): Promise<void>;
  /** Sends changed settings to a running daemon; a new data folder needs a new daemon. */
  reconfigure(): Promise<void>;
  dispose(): void;
}

/** What a notification of the daemon's may tell: the URI of the album concerned, and what is left in drafts. */
export type Told = Partial<Notifications['album/changed'] & Notifications['people/changed']>;

/** Shows what would become of a draft; null when that draft is not its own. */
export type ReviewHandler = (
  params: ReviewParams,
  token: CancellationToken,
) => Promise<ReviewResult> | null;

/** What a daemon is made of besides the settings. */
export interface DaemonParts {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly middleware: Middleware;
}

/** How far some work is. */
export interface WorkStep {
  readonly message?: string;
  /** 0..100 */
  readonly percentage?: number;
}

const workDoneReports = new ProgressType<WorkStep & { readonly run?: RunProgress }>();
const photosSeen = new ProgressType<PhotoSeen>();
const draftParts = new ProgressType<GeneratePartial>();

/** The id of the language client; also the section of its trace setting. */
const clientId = 'photoBlog';

/** Prepares the daemon; nothing is started yet. */
export function createDaemon({ context, log, middleware }: DaemonParts): Daemon {
  const states = new EventEmitter<DaemonState>();
  const handlers = new Map<keyof Notifications, Set<(told: Told) => void>>();
  const reviewers = new Set<ReviewHandler>();
  let state: DaemonState = 'stopped';
  let client: LanguageClient | null = null;
  let home = '';
  let starting: Promise<LanguageClient> | null = null;

  function setState(next: DaemonState): void {
    if (state === next) return;
    state = next;
    states.fire(next);
  }

  async function settings(): Promise<object> {
    const approvals: Approvals = await approveEndpoints(context);
    const key = await context.secrets.get('qdrantApiKey');
    return daemonSettings(approvals.approved, approvals.refused, key);
  }

  async function start(): Promise<LanguageClient> {
    setState('starting');
    home = configuredDataFolder();
    const started = new LanguageClient(
      clientId,
      'Photo Blog',
      {
        command: process.execPath,
        // The client adds --stdio itself.
        args: [join(context.extensionPath, 'dist', 'photoblog.js'), 'serve'],
        transport: TransportKind.stdio,
        options: {
          env: {
            ...process.env,
            ELECTRON_RUN_AS_NODE: '1',
            ORT_DISABLE_TELEMETRY: '1',
            PHOTOBLOG_HOME: home,
            ...configuredEnvironment(),
            ...configuredModels(),
          },
        },
      },
      {
        documentSelector: [{ scheme: 'file', language: 'markdown' }],
        outputChannel: log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        diagnosticCollectionName: 'photo-blog',
        initializationOptions: await settings(),
        initializationFailedHandler: () => false,
        middleware,
        // The daemon's log is not an error because it comes over stderr, the only stream that is free.
        stdioOptions: {
          stdout: (input) => input.resume(),
          stderr: (input, channel) => {
            input.on('data', (chunk: string | Buffer) => {
              for (const line of chunk.toString().split(/\r?\n/))
                if (line !== '') channel.info(line);
            });
          },
        },
      },
    );
    client = started;
    started.onDidChangeState(({ newState }) => {
      if (client === started) setState(stateOf(newState));
    });
    started.onRequest('draft/review', async (params: ReviewParams, token: CancellationToken) => {
      for (const reviewer of reviewers) {
        const answer = reviewer(params, token);
        if (answer !== null) return await answer;
      }
      // Whoever asked is gone: the draft stays as it is.
      return { text: null };
    });
    for (const [method, listeners] of handlers) {
      started.onNotification(method, (told: Told) => {
        for (const listener of listeners) listener(told);
      });
    }
    try {
      await started.start();
    } catch (error) {
      setState('failed');
      client = null;
      throw error;
    }
    return started;
  }

  /** A client that gave up, after five crashes in three minutes or a failed start, is replaced by a new one. */
  function running(): Promise<LanguageClient> {
    if (starting !== null) return starting;
    if (client?.state === State.Running || client?.state === State.Starting) {
      return Promise.resolve(client);
    }
    starting = start().finally(() => (starting = null));
    return starting;
  }

  function follow<Value>(
    type: ProgressType<Value>,
    token: string,
    handler: (value: Value) => void,
  ): Disposable {
    if (client === null) throw new Error('progress is followed before the daemon runs');
    return client.onProgress(type, token, handler);
  }

  async function stop(): Promise<void> {
    await starting?.catch(() => undefined);
    const stopping = client;
    client = null;
    await stopping?.dispose();
    setState('stopped');
  }

  return {
    get state() {
      return state;
    },
    onDidChangeState: states.event,
    async ready() {
      await running();
    },
    async request(method, params, token) {
      const connected = await running();
      // An undefined token would be taken for a second parameter.
      return token === undefined
        ? connected.sendRequest(method, params)
        : connected.sendRequest(method, params, token);
    },
    onWorkDone(token, handler) {
      return follow(workDoneReports, token, handler);
    },
    onRunProgress(token, handler) {
      return follow(workDoneReports, token, ({ run }) => {
        if (run !== undefined) handler(run);
      });
    },
    onDraftPart(token, handler) {
      return follow(draftParts, token, handler);
    },
    onPhotoSeen(token, handler) {
      return follow(photosSeen, token, handler);
    },
    onNotification(method, handler) {
      const listeners = handlers.get(method) ?? new Set();
      listeners.add(handler);
      handlers.set(method, listeners);
      return new Disposable(() => listeners.delete(handler));
    },
    onReview(handler) {
      reviewers.add(handler);
      return new Disposable(() => reviewers.delete(handler));
    },
    clearDiagnostics(uri) {
      client?.diagnostics?.delete(uri);
    },
    async restart() {
      await stop();
      await running();
    },
    async reconfigure() {
      if (client === null) return;
      if (configuredDataFolder() !== home) {
        await stop();
        await running();
        return;
      }
      await client.sendNotification('workspace/didChangeConfiguration', {
        settings: { photoBlog: await settings() },
      });
    },
    dispose() {
      states.dispose();
      void stop();
    },
  };
}

function stateOf(state: State): DaemonState {
  switch (state) {
    case State.Running:
      return 'running';
    case State.Starting:
      return 'starting';
    case State.StartFailed:
      return 'failed';
    case State.Stopped:
      return 'stopped';
  }
}
