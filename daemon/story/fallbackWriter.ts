import type { ChapterPart, Writer } from './writer.ts';

/** How failures of the first writer are met. */
export interface OnFailure {
  /** Told the error of every failure. */
  readonly tell: (error: unknown) => void;
  /** Whether a failure is of one answer alone: the next part may be asked for again. */
  readonly isPassing: (error: unknown) => boolean;
}

/** So many chapters in a row that went wrong are no accident any more. */
const patience = 2;

/**
 * A writer that goes on with another from the very point where the first fails: what was given stands, the rest of the
 * chapter is the other's. So are all later ones, unless the failure passes; then the first is asked again for the next.
 *
 * @returns its `name` is that of the writer whose words are in the draft, the first one's if any are
 */
export function withFallback(first: Writer, other: Writer, onFailure: OnFailure): Writer {
  let failed = false;
  let inARow = 0;
  let said = false;
  const fail = (error: unknown, signal: AbortSignal): void => {
    signal.throwIfAborted();
    failed = !onFailure.isPassing(error) || inARow >= patience;
    onFailure.tell(error);
  };
  return {
    get name() {
      return said ? first.name : other.name;
    },
    takenOut: () => first.takenOut?.() ?? 0,
    outline: async (plan, options) => {
      if (!failed) {
        try {
          const outline = await first.outline(plan, options);
          said = true;
          return outline;
        } catch (error) {
          fail(error, options.signal);
        }
      }
      return other.outline(plan, options);
    },
    async *chapter(plan, outline, index, options) {
      const placed = [...(options.placed ?? [])];
      let openText = false;
      if (!failed) {
        try {
          for await (const part of first.chapter(plan, outline, index, options)) {
            said = true;
            openText = part.kind === 'prose';
            if (part.kind === 'photos') placed.push(...part.paths);
            yield part;
          }
          inARow = 0;
          return;
        } catch (error) {
          inARow++;
          fail(error, options.signal);
        }
      }
      const rest = other.chapter(plan, outline, index, { ...options, placed });
      yield* openText ? afterBreak(rest) : rest;
    },
  };
}

/** Begins a paragraph of its own after text that no photos followed. */
async function* afterBreak(parts: AsyncIterable<ChapterPart>): AsyncGenerator<ChapterPart> {
  let begun = false;
  for await (const part of parts) {
    yield !begun && part.kind === 'prose' ? { ...part, text: `\n\n${part.text}` } : part;
    begun = true;
  }
}
