import type { Writable } from 'node:stream';
import { encodeMessage } from './framing.ts';

/** The sending half of a connection: messages leave whole and in the order of `send`. */
export interface MessageWriter {
  /**
   * Sends one message.
   *
   * @returns when the stream has room for the next one: whoever streams much awaits it, so that a slow reader slows the run
   *   instead of filling memory. Resolves as well when the reader is gone; what is sent then is lost.
   * @throws TypeError if the message is not JSON
   */
  send(message: unknown): Promise<void>;
  /** Sends what is waiting and ends the stream; a reader that does not take it within `waitMs` is cut off. */
  end(waitMs: number): Promise<void>;
}

/** Writes messages to a stream; a broken stream is reported once. */
export function createMessageWriter(
  output: Writable,
  onBroken: (error: Error) => void,
): MessageWriter {
  let broken = false;
  let room: Promise<void> | null = null;
  output.on('error', (error) => {
    if (!broken) onBroken(error);
    broken = true;
  });

  return {
    async send(message) {
      const frame = encodeMessage(message);
      if (broken || !output.writable) return;
      if (!output.write(frame)) room ??= untilRoom();
      await room;
    },
    async end(waitMs) {
      if (broken || !output.writable) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => output.destroy(), waitMs);
        const done = (): void => {
          clearTimeout(timer);
          resolve();
        };
        output.once('close', done);
        output.end(done);
      });
    },
  };

  function untilRoom(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        output.off('drain', done).off('close', done).off('error', done);
        room = null;
        resolve();
      };
      output.on('drain', done).on('close', done).on('error', done);
    });
  }
}
