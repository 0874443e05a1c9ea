import { spawn } from 'node:child_process';
import { messageOf } from '../../../../contract/errors.ts';
import { startWorkClock } from '../../../workClock.ts';
import { asChild } from './children.ts';

/** How to run a program once. */
export interface ProgramRun {
  /** Absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  /** Written to its standard input. */
  readonly input: readonly Uint8Array[];
  /** Bytes it may write to its standard output. */
  readonly maxOutput: number;
  /** How long it may work, in milliseconds of its own time of the processor. */
  readonly deadlineMs?: number;
}

/** Ten times what 48 megapixels take. */
const usualDeadlineMs = 20_000;

/** Variables by which programs are told to write or to load what they otherwise would not. */
const dangerous = /^(?:FF|AV_|PHOTOBLOG_|NODE_|ELECTRON_|VSCODE_)/i;

/**
 * Runs a program without a shell, with a deadline.
 *
 * @returns what it wrote to standard output
 * @throws Error when it cannot be started, fails, writes too much or takes too long
 */
export async function runProgram({
  program,
  args,
  input,
  maxOutput,
  deadlineMs = usualDeadlineMs,
}: ProgramRun): Promise<Buffer> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !dangerous.test(name)),
  );
  const child = spawn(program, args, {
    env,
    shell: false,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`it ended with ${signal ?? String(code)}: ${lastWords.trim()}`));
    });
  });
  let lastWords = '';
  const parts: Buffer[] = [];
  let length = 0;
  child.stdout.on('data', (part: Buffer) => {
    length += part.length;
    if (length > maxOutput) child.kill('SIGKILL');
    else parts.push(part);
  });
  child.stderr.on('data', (said: Buffer) => {
    lastWords = (lastWords + said.toString()).slice(-300);
  });
  // Who waits for it comes later; until then its failure is nobody's.
  ended.catch(() => undefined);
  // A program that ends before it has read everything: how it ended says more.
  child.stdin.on('error', () => undefined);
  if (child.pid === undefined) await ended;
  const pid = child.pid ?? 0;
  const clock = startWorkClock(pid, deadlineMs);
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const left = clock.left();
    if (left > 0) timer = setTimeout(look, left);
    else child.kill('SIGKILL');
  };
  timer = setTimeout(look, deadlineMs);
  try {
    return await asChild(pid, async () => {
      for (const part of input) child.stdin.write(part);
      child.stdin.end();
      await ended;
      return Buffer.concat(parts, length);
    });
  } catch (error) {
    throw new Error(`${program}: ${messageOf(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
    // Whatever went wrong here: nothing is left running.
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  }
}
