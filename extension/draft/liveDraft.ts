/**
 * Streams a draft into a document that its reader may edit meanwhile. Knows no editor: everything it does to the document
 * goes through a port, so that the rules (order, one undo step, no lost character) can be tested without one.
 *
 * The insertion point is ours, not the cursor's: it is moved by the document's own change events. What the user types at the
 * very point stays behind it, so that neither their words nor ours are torn apart.
 */

/** One replacement in a document, in UTF-16 units of the text before the change. */
export interface TextChange {
  readonly offset: number;
  /** Characters removed at `offset`. */
  readonly removed: number;
  readonly text: string;
}

/** What one change event of the document says. */
export interface DraftChange {
  readonly changes: readonly TextChange[];
  readonly reason: 'edit' | 'undo' | 'redo';
}

/** Where undo stops are set around an edit: one step runs from a `before` to the next `after`. */
export interface UndoStops {
  readonly before: boolean;
  readonly after: boolean;
}

/** The document and its editor, as the live draft needs them. */
export interface DraftPort {
  /** `\n` or `\r\n`, as the document keeps its lines. */
  readonly eol: string;
  /** Length of the text as last seen. */
  length(): number;
  /** Offset of the cursor of a visible editor with nothing selected, else null. */
  cursor(): number | null;
  /**
   * Applies one change to the document as last seen.
   *
   * @returns `done`; `stale` when the document had changed meanwhile and nothing was applied; `hidden` when no editor shows it
   */
  edit(change: TextChange, undo: UndoStops): Promise<'done' | 'stale' | 'hidden'>;
  /** Like `edit`, for a document that no editor shows; always an undo step of its own. */
  editUnseen(change: TextChange): Promise<'done' | 'stale'>;
  /** Scrolls so that the offset can be seen. */
  reveal(offset: number): void;
  /** Resolves after the time of one batch, about 40 ms. */
  pause(): Promise<void>;
  /** Resolves when an editor shows the document again; stays pending until then. */
  shown(): Promise<void>;
}

/** How a live draft ended: all text is in the document, or who stopped it. Taken back: undone, deleted or reverted. */
export type LiveOutcome = 'complete' | 'cancelled' | 'closed' | 'taken-back';

/** A running stream into one document. */
export interface LiveDraft {
  /** Adds the next piece of text; pieces appear in the order they came. */
  push(text: string): void;
  /** To be told of every change of the document, our own included. */
  changed(event: DraftChange): void;
  /** The document was closed: nothing is applied any more. */
  closed(): void;
  /** The document was reverted to what is saved: the reader does not want what was written. */
  reverted(): void;
  /** Drops what has not been applied yet. */
  cancel(): void;
  /** Resolves when all text is in the document after `finish`, or when the stream was stopped. */
  readonly ended: Promise<LiveOutcome>;
  /** Whether the reader edited the old text before the new one came: then the old text is kept behind the new. */
  keepsOldText(): boolean;
  /** No more text will come; gives `ended`. */
  finish(): Promise<LiveOutcome>;
}

/** Smallest batch in characters, about two lines: enough to be smooth, small enough to be read along. */
const minBatch = 160;
/** A backlog is worked off in about this many batches, so that a long text never holds the reader up. */
const backlogBatches = 12;
/** Batches to wait after the reader's last keystroke, and how many of them may be waited for in a row. */
const courtesy = { afterKey: 8, inAll: 40 };

/**
 * Starts a live draft. One undo takes it away again; only what the reader typed in between divides it, since undo knows
 * no other order than time.
 *
 * @param oldText what becomes of the text the document holds now: replaced in the same undo step as the first text comes,
 *   or kept behind the new text, because it holds something that is nowhere else
 */
export function startLiveDraft(
  port: DraftPort,
  oldText: 'replace' | 'keep' = 'replace',
): LiveDraft {
  const oldLength = port.length();
  let queue = '';
  let point = 0;
  /** Where our text begins. */
  let textStart = 0;
  /** Where the text since our last undo stop begins. */
  let groupStart = 0;
  let started = false;
  let oldTextKept = false;
  let finishing = false;
  let interrupted = false;
  let patience = 0;
  let own: (TextChange & { seen: boolean }) | null = null;
  let outcome: LiveOutcome | null = null;
  let wake = (): void => undefined;
  const ended = run();

  async function run(): Promise<LiveOutcome> {
    for (;;) {
      while (!isStopped() && !finishing && nextBatch() === '') await woken();
      if (outcome !== null) return outcome;
      if (queue === '') return 'complete';
      await port.pause();
      for (let i = 0; patience > 0 && i < courtesy.inAll; i++, patience--) await port.pause();
      if (!isStopped()) await applyNext();
    }
  }

  /** Applies one batch; where that fails, the next turn tries again. */
  async function applyNext(): Promise<void> {
    const clears = !started && oldLength > 0 && !interrupted && oldText === 'replace';
    const text = clears ? '' : nextBatch();
    const last = finishing && text === queue;
    const undo = { before: !started || interrupted, after: last && !clears };
    const follows = port.cursor() === point;
    const change = { offset: point, removed: clears ? oldLength : 0, text };
    const wasInterrupted = interrupted;
    interrupted = false;
    own = { ...change, seen: false };
    let result = await port.edit(change, undo);
    if (result === 'hidden' && finishing && !isStopped()) {
      own = { ...change, text: clears ? '' : queue, seen: false };
      result = await port.editUnseen(own);
    }
    const applied = own;
    own = null;
    if (result === 'hidden' && !isStopped()) await Promise.race([port.shown(), woken()]);
    if (result !== 'done') interrupted ||= wasInterrupted;
    if (result !== 'done' || isStopped()) return;
    if (!applied.seen) point = applied.offset + applied.text.length;
    if (undo.before) groupStart = Math.min(applied.offset, point);
    oldTextKept ||= !started && oldLength > 0 && !clears;
    started = true;
    queue = queue.slice(applied.text.length);
    if (follows) port.reveal(point);
  }

  /** The text of the next batch; until the end a last character is held back, since only an edit can close an undo step. */
  function nextBatch(): string {
    const available = wholeCharacters(queue, finishing ? queue.length : queue.length - 1);
    const wanted = Math.max(minBatch, Math.ceil(queue.length / backlogBatches));
    if (available <= wanted) return queue.slice(0, available);
    const line = queue.lastIndexOf('\n', wanted) + 1;
    const word = queue.lastIndexOf(' ', wanted) + 1;
    return queue.slice(0, line > wanted / 2 ? line : word || wholeCharacters(queue, wanted));
  }

  function woken(): Promise<void> {
    return new Promise((resolve) => (wake = resolve));
  }

  function isStopped(): boolean {
    return outcome !== null;
  }

  function stop(as: LiveOutcome): void {
    outcome ??= as;
    wake();
  }

  return {
    ended,
    push(text) {
      queue += text.replaceAll('\r', '').replaceAll('\n', port.eol);
      wake();
    },
    changed({ changes, reason }) {
      for (const change of changes) {
        if (own !== null && !own.seen && changes.length === 1 && isSame(own, change)) {
          own.seen = true;
          point = change.offset + change.text.length;
          continue;
        }
        const since = reason === 'undo' ? groupStart : textStart;
        if (takesBack(change, since, point)) stop('taken-back');
        point = shift(point, change);
        groupStart = shift(groupStart, change);
        textStart = shift(textStart, change);
        interrupted = true;
        patience = courtesy.afterKey;
      }
    },
    closed() {
      stop('closed');
    },
    reverted() {
      stop('taken-back');
    },
    cancel() {
      stop('cancelled');
    },
    keepsOldText: () => oldTextKept,
    finish() {
      finishing = true;
      wake();
      return ended;
    },
  };
}

/** Where an offset of the text before a change lies after it; text inserted at the very offset ends up behind it. */
function shift(offset: number, change: TextChange): number {
  if (change.offset >= offset) return offset;
  const end = change.offset + change.removed;
  return end <= offset
    ? offset - change.removed + change.text.length
    : change.offset + change.text.length;
}

/** Whether a change removed all the text from `start` to `end`. */
function takesBack(change: TextChange, start: number, end: number): boolean {
  return start < end && change.offset <= start && change.offset + change.removed >= end;
}

function isSame(a: TextChange, b: TextChange): boolean {
  return a.offset === b.offset && a.removed === b.removed && a.text === b.text;
}

/** The longest length up to `length` that splits neither a surrogate pair nor a line end. */
function wholeCharacters(text: string, length: number): number {
  if (length <= 0) return 0;
  if (length >= text.length) return text.length;
  const code = text.charCodeAt(length - 1);
  return code === 0x0d || (code >= 0xd800 && code < 0xdc00) ? length - 1 : length;
}
