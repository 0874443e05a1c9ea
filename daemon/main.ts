#!/usr/bin/env node
import { tellAgain } from './album/again/tellAgain.ts';
import { runCli } from './cli/cli.ts';
import { exitStatus, type PhotosToCome, type Transport } from './cli/commandLine.ts';
import type { Daemon } from './daemon.ts';
import { openPool, prepareFor } from './photo/openPool.ts';
import { endProcess } from './shared/endProcess.ts';
import { photoblogHome } from './shared/paths.ts';
import { keepCompiled } from './shared/start/keepCompiled.ts';
import { version } from './contract/version.ts';
import { languageOfEnvironment, speaking } from './shared/words/language.ts';

// Child processes inherit it, whatever they load: we promise no telemetry.
process.env['ORT_DISABLE_TELEMETRY'] = '1';

/** How long what is left of a run may take to stop, in milliseconds; with the end of the process it is less than five seconds, on a busy machine as well. */
const stopMs = 2500;

const controller = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    // The second time, whoever asks means it.
    if (controller.signal.aborted) endProcess(exitStatus.interrupted);
    controller.abort(new Error(`stopped by ${name}`));
    // Whatever is still in the way then never ends by itself.
    setTimeout(() => endProcess(exitStatus.interrupted), stopMs).unref();
  });
}

// A reader such as `head` may leave early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? exitStatus.allProcessed);
});

const status = await speaking(languageOfEnvironment(process.env), () =>
  runCli(process.argv.slice(2), {
    version,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: controller.signal,
    tellAgain: (request, settings) =>
      tellAgain(photoblogHome(), request, settings, controller.signal),
    openDaemon: open,
    serve,
  }),
);
process.exitCode = status;
// A read that never returned holds a thread, and with it the process, for ever; what is still to be printed may go on.
setTimeout(() => {
  if (process.stdout.writableLength === 0) endProcess(status);
}, stopMs).unref();

/** Opens the daemon. @param album a worker starts for it while the rest of the program is loaded */
async function open(album?: PhotosToCome): Promise<Daemon> {
  const home = photoblogHome();
  keepCompiled(home);
  const pool = openPool(home);
  try {
    if (album !== undefined) prepareFor(pool, home, album.folder, album.faces);
    return (await import('./daemon.ts')).openDaemon(home, pool);
  } catch (error) {
    pool.close();
    throw error;
  }
}

/** Serves until the client leaves, or the process is told to end. */
async function serve(transport: Transport): Promise<number> {
  keepCompiled(photoblogHome());
  const [{ openDaemon }, { servicesByHome }, { serveStdio }, { servePipe }] = await Promise.all([
    import('./daemon.ts'),
    import('./rpc/servicesByHome.ts'),
    import('./rpc/transport/serveStdio.ts'),
    import('./rpc/transport/servePipe.ts'),
  ]);
  const homes = servicesByHome(openDaemon, photoblogHome());
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  try {
    if (transport.kind === 'stdio')
      return await serveStdio(homes.of, { log, signal: controller.signal });
    const server = await servePipe(transport.name, homes.of, { log });
    log(`serving ${server.address}`);
    controller.signal.addEventListener('abort', () => void server.close());
    if (controller.signal.aborted) await server.close();
    await server.ended;
    return exitStatus.allProcessed;
  } finally {
    homes.close();
  }
}
