import type {
  DraftChange,
  DraftPort,
  TextChange,
  UndoStops,
} from '../../extension/draft/liveDraft.ts';

/** How often the fake lets other things happen between two steps; the default is never. */
export interface Latency {
  /** Runs before an edit reaches the document, and again before its answer goes back. */
  readonly between?: () => void;
}

/**
 * A document as VS Code has it: the true text on one side, a copy on the extension's side that is told of changes later,
 * edits that are refused when the copy was behind, undo steps bounded by undo stops, one cursor.
 */
export class DraftDocument {
  text: string;
  cursorAt: number | null = 0;
  visible = true;
  readonly revealed: number[] = [];
  readonly seenLengths: number[] = [];
  readonly eol: '\n' | '\r\n';
  listener: (event: DraftChange) => void = () => undefined;
  #copy: string;
  #late: DraftChange[] = [];
  #undo: { texts: string[]; open: boolean }[] = [];
  #shown: (() => void)[] = [];
  readonly #latency: Latency;

  constructor(text = '', eol: '\n' | '\r\n' = '\n', latency: Latency = {}) {
    this.text = text;
    this.#copy = text;
    this.eol = eol;
    this.#latency = latency;
  }

  /** The number of presses of undo it takes to come back to the first text. */
  get undoSteps(): number {
    return this.#undo.length;
  }

  readonly port: DraftPort = {
    eol: '',
    length: () => this.#copy.length,
    cursor: () => (this.visible ? this.cursorAt : null),
    edit: async (change, undo) => {
      if (!this.visible) return 'hidden';
      return this.#edit(change, undo);
    },
    editUnseen: async (change) => {
      const result = await this.#edit(change, { before: true, after: true }, 'unseen');
      return result === 'hidden' ? 'stale' : result;
    },
    reveal: (offset) => this.revealed.push(offset),
    pause: async () => {
      await Promise.resolve();
      this.#latency.between?.();
      this.deliver();
    },
    shown: () => new Promise((resolve) => this.#shown.push(resolve)),
  };

  /** What the reader does; the extension hears of it at the next `deliver`. */
  userEdits(offset: number, removed: number, text: string): void {
    this.#undo.forEach((step) => (step.open = false));
    this.#change({ offset, removed, text }, { before: true, after: false }, 'edit');
  }

  userUndoes(): void {
    const step = this.#undo.pop();
    if (step === undefined) return;
    const before = step.texts[0] ?? '';
    const change = difference(this.text, before);
    this.text = before;
    this.#late.push({ changes: [change], reason: 'undo' });
  }

  show(): void {
    this.visible = true;
    for (const resolve of this.#shown.splice(0)) resolve();
  }

  /** Tells the extension what has happened. */
  deliver(): void {
    for (const event of this.#late.splice(0)) {
      for (const change of event.changes) this.#copy = applied(this.#copy, change);
      this.listener(event);
    }
  }

  async #edit(
    change: TextChange,
    undo: UndoStops,
    seen: 'seen' | 'unseen' = 'seen',
  ): Promise<'done' | 'stale' | 'hidden'> {
    const known = this.#copy;
    await Promise.resolve();
    this.#latency.between?.();
    if (seen === 'seen' && !this.visible) return 'hidden';
    if (this.text !== known || this.#late.length > 0) {
      await Promise.resolve();
      this.deliver();
      return 'stale';
    }
    this.#change(change, undo, 'edit');
    this.seenLengths.push(this.text.length);
    this.deliver();
    this.#latency.between?.();
    await Promise.resolve();
    this.deliver();
    return 'done';
  }

  #change(change: TextChange, undo: UndoStops, reason: DraftChange['reason']): void {
    const top = this.#undo.at(-1);
    if (undo.before || top === undefined || !top.open) {
      this.#undo.push({ texts: [this.text], open: true });
    }
    this.text = applied(this.text, change);
    if (undo.after) this.#undo.forEach((step) => (step.open = false));
    if (this.cursorAt !== null) this.cursorAt = moved(this.cursorAt, change);
    this.#late.push({ changes: [change], reason });
  }
}

function applied(text: string, { offset, removed, text: inserted }: TextChange): string {
  if (offset < 0 || offset + removed > text.length) throw new Error('change outside the text');
  return text.slice(0, offset) + inserted + text.slice(offset + removed);
}

/** A cursor at the very place of an insertion goes behind it, as VS Code moves it. */
function moved(cursor: number, { offset, removed, text }: TextChange): number {
  if (cursor < offset) return cursor;
  return cursor >= offset + removed ? cursor - removed + text.length : offset + text.length;
}

function difference(from: string, to: string): TextChange {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let tail = 0;
  while (tail < Math.min(from.length, to.length) - start && from.at(-1 - tail) === to.at(-1 - tail))
    tail++;
  return {
    offset: start,
    removed: from.length - start - tail,
    text: to.slice(start, to.length - tail),
  };
}
