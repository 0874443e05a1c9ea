import { fork, type ChildProcess } from 'node:child_process';
import { within } from '../shared/within.ts';
import { hashFile } from '../shared/hashFile.ts';
import { problem, type Problem } from '../contract/problem.ts';
import { unseenPhoto, type Photo } from '../contract/photo.ts';
import { assertUnreachable } from '../contract/errors.ts';
import { fileRefusal } from '../contract/fileRefusal.ts';
import { endAll } from './decode/heif/native/children.ts';
import { memoryBudget } from './decode/limits.ts';
import { keyVariable } from './faceModels.ts';
import { ModelFault } from './modelFault.ts';
import { createMemoryBudget } from './memoryBudget.ts';
import type {
  FromWorker,
  Learnt,
  PhotoResult,
  PhotoTask,
  ToWorker,
  WorkerAnswer,
  WorkerRefusal,
} from './photoTask.ts';
import { startWorkClock } from './workClock.ts';
import { type Message, message } from '../shared/words/message.ts';

/** Analyses photos in child processes, so that a decoder that crashes or hangs costs one photo and nothing else. */
export interface PhotoPool {
  /** Number of processes. */
  readonly size: number;
  /**
   * Resolves once a process has read a first photo and is about to decode it: until then whatever else is loaded keeps the
   * photo waiting, on a busy computer. Stays as it is where no photo needs to be read.
   */
  readonly atWork: Promise<void>;
  /**
   * Analyses one photo; a bad photo is a result, not an error.
   *
   * @throws the abort reason, at once, if `signal` aborts; DaemonError `placeNotWritable`, `assetMissing`, `modelMismatch`
   *   where no photo would fare better
   */
  run(task: PhotoTask, signal: AbortSignal): Promise<PhotoResult>;
  /**
   * Starts a process before the first task, where there is none, and lets it load what every photo needs.
   *
   * @param faces whether they will be looked for
   */
  prepare(faces: 'find' | 'skip'): void;
  /** Ends the processes that have nothing to do, for the memory they hold; the next photos start others. */
  rest(): void;
  /** Ends all processes; tasks still running are rejected. */
  close(): void;
}

export interface PhotoPoolOptions {
  /** Absolute path of the worker's script, dist/photoWorker.js. */
  readonly workerPath: string;
  /** Absolute path of the user's data folder, where workers keep what they learn. */
  readonly home: string;
  /** Number of processes, at least 1. */
  readonly size: number;
  /** Key of the models that faces are found and recognised with; see faceModels.ts. */
  readonly models?: string;
  /**
   * How long a worker may work on one photo, in milliseconds; default 60,000. Where others keep the machine busy it is the
   * worker's own time of the processor that counts, and waiting for memory does not.
   */
  readonly deadlineMs?: number;
  /** A worker larger than this after a photo is replaced, in bytes. Default 900 MB: wasm memory only ever grows. */
  readonly maxRss?: number;
}

interface Job {
  readonly task: PhotoTask;
  readonly resolve: (result: PhotoResult) => void;
  readonly reject: (reason: unknown) => void;
  /** How often a worker has died over it. */
  crashes: number;
  worker: Worker | null;
}

interface Worker {
  readonly process: ChildProcess;
  job: Job | null;
  deadline: NodeJS.Timeout | undefined;
  /** Processes of its own, which nobody would end if it were ended. */
  children: readonly number[];
  /** What it said about the photo in work. */
  learnt: Learnt | null;
  /** The end of what the process wrote to standard error, for the reason of a crash. */
  lastWords: string;
}

/** A photo is tried once more after a crash: the first may have been another process's fault, such as lack of memory. */
const maxCrashes = 2;

/** Starts no process before the first task, or `prepare`. */
export function createPhotoPool({
  workerPath,
  home,
  size,
  models = '',
  deadlineMs = 60_000,
  maxRss = 900 * 1024 * 1024,
}: PhotoPoolOptions): PhotoPool {
  const queue: Job[] = [];
  const workers = new Set<Worker>();
  const budget = createMemoryBudget<Worker>(memoryBudget());
  let closed = false;
  let begin: () => void = () => undefined;
  const atWork = new Promise<void>((resolve) => (begin = resolve));

  return { size, atWork, run, prepare, rest, close };

  async function run(task: PhotoTask, signal: AbortSignal): Promise<PhotoResult> {
    signal.throwIfAborted();
    if (closed) throw new Error('the pool is closed');
    let job: Job | undefined;
    const abort = (): void => {
      if (job) abandon(job, signal.reason);
    };
    try {
      return await new Promise<PhotoResult>((resolve, reject) => {
        job = { task, resolve, reject, crashes: 0, worker: null };
        queue.push(job);
        signal.addEventListener('abort', abort, { once: true });
        dispatch();
      });
    } catch (error) {
      // Worded once more: here it is known who asked.
      throw error instanceof ModelFault ? new ModelFault(error.kind, error.told) : error;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  function prepare(faces: 'find' | 'skip'): void {
    if (!closed && workers.size === 0) send(start(), { kind: 'prepare', faces });
  }

  function rest(): void {
    for (const worker of workers) if (worker.job === null) end(worker);
  }

  function close(): void {
    closed = true;
    const reason = new Error('the pool was closed');
    for (const job of queue.splice(0)) job.reject(reason);
    for (const worker of workers) {
      worker.job?.reject(reason);
      end(worker);
    }
  }

  function dispatch(): void {
    while (queue.length > 0) {
      const worker =
        [...workers].find(({ job }) => job === null) ?? (workers.size < size ? start() : null);
      if (!worker) return;
      const job = queue.shift();
      if (job) assign(worker, job);
    }
  }

  function assign(worker: Worker, job: Job): void {
    worker.job = job;
    job.worker = worker;
    worker.learnt = null;
    armDeadline(worker, job);
    send(worker, { kind: 'task', task: job.task });
  }

  function armDeadline(worker: Worker, job: Job): void {
    clearTimeout(worker.deadline);
    const clock = startWorkClock(worker.process.pid ?? 0, deadlineMs);
    const look = (): void => {
      const left = clock.left();
      if (left > 0) {
        worker.deadline = setTimeout(look, left);
        return;
      }
      const seconds = Math.round(deadlineMs / 1000);
      const { learnt } = worker;
      end(worker);
      void fail(job, problem('decode/timeout', message('decode.timeout', { seconds })), learnt);
      dispatch();
    };
    worker.deadline = setTimeout(look, deadlineMs);
  }

  function send(worker: Worker, what: ToWorker): void {
    worker.process.send(what);
  }

  function hear(worker: Worker, said: FromWorker): void {
    const { job } = worker;
    switch (said.kind) {
      case 'wish':
        clearTimeout(worker.deadline);
        budget.ask(worker, said.bytes, () => {
          if (job === null || worker.job !== job) return;
          armDeadline(worker, job);
          send(worker, { kind: 'granted' });
        });
        return;
      case 'learnt':
        worker.learnt = said;
        begin();
        return;
      case 'children':
        worker.children = said.pids;
        // Said before it was ended, heard after.
        if (!workers.has(worker)) endAll(said.pids);
        return;
      case 'answer':
        finish(worker, said);
        return;
      case 'refused':
        end(worker);
        job?.reject(refusalOf(said, home));
        dispatch();
        return;
      case 'unfit':
        end(worker);
        job?.reject(new ModelFault(said.fault, said.told));
        dispatch();
        return;
      default:
        assertUnreachable(said);
    }
  }

  function start(): Worker {
    const child = fork(workerPath, [], {
      serialization: 'advanced',
      // Standard output may belong to a protocol.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: {
        ...process.env,
        PHOTOBLOG_HOME: home,
        [keyVariable]: models,
        ORT_DISABLE_TELEMETRY: '1',
        // glibc keeps freed pictures in one heap for each of many threads: two save 80 MB a worker, and no time.
        MALLOC_ARENA_MAX: '2',
      },
      // Pictures come and go outside the heap, which makes for many collections of a heap of 40 MB: threads that help with
      // these only take the processor from the other workers, a tenth of all time, and marking in steps takes three times as long
      // as at once, for pauses that nobody notices: a fifteenth.
      execArgv: [
        '--max-old-space-size=1024',
        '--single-threaded-gc',
        '--no-incremental-marking',
        // As large at once as it may become: growing there takes dozens of collections.
        '--min-semi-space-size=16',
        // What a photo does not need the next one may: V8 would forget, and compile it anew.
        '--no-flush-bytecode',
      ],
    });
    const worker: Worker = {
      process: child,
      job: null,
      deadline: undefined,
      children: [],
      learnt: null,
      lastWords: '',
    };
    workers.add(worker);
    child.on('message', (said: FromWorker) => {
      hear(worker, said);
    });
    child.stderr?.on('data', (data: Buffer) => {
      worker.lastWords = (worker.lastWords + data.toString()).slice(-500);
    });
    // "error" is a process that could not be started or written to; "exit" follows or has happened.
    child.on('error', (error) => {
      worker.lastWords = error.message;
      died(worker, message('decode.couldNotRun'));
    });
    child.on('exit', (code, signal) => {
      died(
        worker,
        signal === null
          ? message('decode.endedWith', { status: code ?? '?' })
          : message('decode.endedBy', { signal }),
      );
    });
    return worker;
  }

  function finish(worker: Worker, { result, rss }: WorkerAnswer): void {
    const { job } = worker;
    clearTimeout(worker.deadline);
    worker.job = null;
    budget.release(worker);
    if (rss > maxRss) end(worker);
    job?.resolve(result);
    dispatch();
  }

  function died(worker: Worker, how: Message): void {
    endAll(worker.children);
    if (!workers.delete(worker)) return;
    clearTimeout(worker.deadline);
    budget.release(worker);
    const { job } = worker;
    worker.job = null;
    if (job && !closed) {
      job.worker = null;
      job.crashes++;
      if (job.crashes >= maxCrashes)
        void fail(
          job,
          problem('decode/crashed', message('decode.crashed', { how })),
          worker.learnt,
        );
      else queue.unshift(job);
    }
    if (!closed) dispatch();
  }

  function abandon(job: Job, reason: unknown): void {
    const waiting = queue.indexOf(job);
    if (waiting >= 0) queue.splice(waiting, 1);
    if (job.worker?.job === job) end(job.worker);
    job.reject(reason);
    dispatch();
  }

  /** Takes a worker out of use; its death is no crash then. */
  function end(worker: Worker): void {
    clearTimeout(worker.deadline);
    workers.delete(worker);
    worker.job = null;
    budget.release(worker);
    worker.process.kill('SIGKILL');
    endAll(worker.children);
  }

  async function fail(job: Job, why: Problem, learnt: Learnt | null): Promise<void> {
    const photo = learnt ? afterLearning(learnt, why) : await failedPhoto(job.task.file, why);
    job.resolve({ photo, cached: false });
  }
}

function refusalOf({ code, reason, path }: WorkerRefusal, home: string): Error {
  const error = Object.assign(new Error(reason), { code, path: path ?? home });
  return fileRefusal(error, home) ?? error;
}

/** What a worker said before it died or was stopped is not lost. */
function afterLearning({ sha256, metadata }: Learnt, why: Problem): Photo {
  return { ...unseenPhoto, sha256, metadata, outcome: 'failed', problems: [why] };
}

/** How long the file of a photo that crashed the decoder may take to be read once more, in milliseconds. */
const hashMs = 10_000;

/** What can be said of a photo that no worker survived. */
async function failedPhoto(file: string, why: Problem): Promise<Photo> {
  // What a worker could not read in time would hold this process up as well, and nothing could end that.
  const isReadable = why.code !== 'decode/timeout';
  const late = (): Error => new Error(`${file} cannot be read in time`);
  // Gone or unreadable by now: the photo is reported all the same.
  const sha256 = isReadable ? await within(hashFile(file), hashMs, late).catch(() => null) : null;
  return { ...unseenPhoto, sha256, outcome: 'failed', problems: [why] };
}
