import { execFile, spawn, type ChildProcess } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { patienceMs } from './workbench.ts';

/** Quiet and repeatable: no welcome, no trust question, no updates, nothing that moves. */
const calmSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.list.smoothScrolling': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'git.autoRepositoryDetection': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  // Where a scenario is not about it, the draft has the width to itself.
  'photoBlog.view.openPreview': false,
  // What is in the pictures is looked for in the whole story alone: of a short run it takes most of the time.
  'photoBlog.seeing': false,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.wordWrap': 'off',
  '[markdown]': { 'editor.wordWrap': 'off', 'editor.quickSuggestions': { other: 'off' } },
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'window.confirmBeforeClose': 'never',
  'explorer.compactFolders': false,
  'problems.defaultViewMode': 'tree',
  'problems.autoReveal': false,
};

/** How a server is to be started. */
export interface ServerOptions {
  /** Folder made by scripts/install-code-server.sh. */
  readonly codeServer: string;
  /** A folder, or a file `.code-workspace` with several. */
  readonly workspace: string;
  /** A VSIX file, or the folder of an unpacked extension. */
  readonly extension: string;
  readonly settings?: object;
  readonly env?: Readonly<Record<string, string>>;
  /** Lets VS Code ask whether the folder is trusted. */
  readonly workspaceTrust?: boolean;
}

/** One hermetic code-server: its own home, settings, extensions and temporary files. */
export interface CodeServer {
  readonly url: string;
  /** Of VS Code: the folder it was started from. */
  readonly version: string;
  /** Everything of this server, including the daemon's data. */
  readonly root: string;
  readonly home: string;
  /** Settings that take effect while it runs; those in User/settings.json are read once. */
  machineSettings(settings: object): void;
  /** Text of all log files whose name matches. */
  log(name: RegExp): string;
  /** The processes it started, by command line. */
  processes(): readonly { readonly pid: number; readonly command: string }[];
  stop(): Promise<void>;
}

export async function startCodeServer(options: ServerOptions): Promise<CodeServer> {
  // Sockets go into TMPDIR, and their paths may have about 100 characters.
  const root = mkdtempSync(join(tmpdir(), 'pb-'));
  const userData = join(root, 'data');
  const home = join(root, 'home');
  for (const folder of [join(userData, 'User'), home]) mkdirSync(folder, { recursive: true });
  const trust = options.workspaceTrust === true;
  const settings = {
    ...calmSettings,
    'security.workspace.trust.enabled': trust,
    'security.workspace.trust.startupPrompt': trust ? 'always' : 'never',
    ...options.settings,
  };
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(settings));
  // A surrounding VS Code would take over through its variables.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|CODE_SERVER|PHOTOBLOG_|FAKE_)/.test(name),
  );
  const env = {
    ...Object.fromEntries(inherited),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: root,
    TMPDIR: root,
    CS_NODE: process.execPath,
    ...options.env,
  };
  const entry = join(options.codeServer, 'code-server');
  const extensions = await extensionsOf(options, root, env);
  const common = ['--user-data-dir', userData, '--extensions-dir', extensions];
  const process$ = spawn(
    entry,
    [
      ...['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry'],
      ...['--disable-update-check', '--disable-getting-started-override', '--disable-proxy'],
      ...(trust ? [] : ['--disable-workspace-trust']),
      ...common,
    ],
    // A process group of its own, so that stop() reaches extension host, daemon and watchers too.
    { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const kill = (): void => {
    killGroup(process$, 'SIGKILL');
  };
  process.once('exit', kill);
  const base = await listening(process$, join(root, 'code-server.log'));
  const kind = options.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const url = `${base}/?${kind}=${encodeURIComponent(options.workspace)}`;
  // code-server loads VS Code with the first request.
  await fetch(url);
  return {
    url,
    version: options.codeServer,
    root,
    home,
    machineSettings(changed) {
      mkdirSync(join(userData, 'Machine'), { recursive: true });
      writeFileSync(join(userData, 'Machine', 'settings.json'), JSON.stringify(changed));
    },
    log: (name) => logText(join(userData, 'logs'), name),
    processes: () => groupOf(process$.pid ?? 0),
    async stop() {
      for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        killGroup(process$, signal);
        for (let i = 0; i < 60 && groupOf(process$.pid ?? 0).length > 0; i++) await sleep(50);
      }
      process.off('exit', kill);
      // Its last words may come after its end, when there is no file for them any more.
      for (const output of [process$.stdout, process$.stderr]) output.removeAllListeners('data');
      const left = groupOf(process$.pid ?? 0);
      if (left.length > 0) throw new Error(`left running: ${JSON.stringify(left)}`);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Folders with an installed VSIX, by VS Code and VSIX: a folder of extensions is only read once it is there. */
const installed = new Map<string, Promise<string>>();

process.once('exit', () => {
  for (const folder of installedFolders) rmSync(folder, { recursive: true, force: true });
});
const installedFolders: string[] = [];

/** The folder of extensions of one server: a VSIX is installed by VS Code, once for all servers of one version. */
function extensionsOf(
  { codeServer, extension }: ServerOptions,
  root: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  if (!extension.endsWith('.vsix')) {
    const folder = join(root, 'ext');
    mkdirSync(folder);
    symlinkSync(extension, join(folder, 'photo-blog.photo-blog-0.0.1'));
    return Promise.resolve(folder);
  }
  const key = `${codeServer} ${extension}`;
  const known = installed.get(key) ?? installVsix(codeServer, extension, env);
  installed.set(key, known);
  return known;
}

async function installVsix(
  codeServer: string,
  vsix: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'pb-ext-'));
  installedFolders.push(root);
  const folder = join(root, 'ext');
  const places = ['--user-data-dir', join(root, 'data'), '--extensions-dir', folder];
  const install = [...places, '--install-extension', vsix, '--force'];
  const { stdout } = await promisify(execFile)(join(codeServer, 'code-server'), install, { env });
  if (!stdout.includes('successfully installed')) throw new Error(stdout);
  return folder;
}

function listening(server: ChildProcess, logFile: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const take = (chunk: Buffer): void => {
      appendFileSync(logFile, chunk);
      text += chunk.toString();
      const url = /HTTP server listening on (http:\/\/[\d.]+:\d+)/.exec(text)?.[1];
      if (url !== undefined) resolve(url);
    };
    server.stdout?.on('data', take);
    server.stderr?.on('data', take);
    server.once('exit', (code) => {
      reject(new Error(`code-server ended with ${code}: ${text}`));
    });
    setTimeout(() => {
      reject(new Error(`code-server does not listen: ${text}`));
    }, patienceMs).unref();
  });
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}

function groupOf(group: number): { pid: number; command: string }[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const [state, , itsGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(itsGroup) !== group || state === 'Z') return [];
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return [{ pid: Number(entry), command }];
    } catch {
      // It ended while we looked.
      return [];
    }
  });
}

function logText(folder: string, name: RegExp): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(join(entry.parentPath, entry.name)))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('');
}
