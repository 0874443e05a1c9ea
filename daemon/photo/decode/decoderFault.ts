import { format } from '../../shared/words/format.ts';
import type { Message } from '../../shared/words/message.ts';

/**
 * What one decoder has to say against a file; others may still read it.
 *
 * Words of our own are a sentence of the tables, a library's words are quoted. `message` is English in any case, as what
 * is known of libraries' complaints is looked for in it.
 */
export class DecoderFault extends Error {
  override readonly name = 'DecoderFault';

  constructor(
    readonly said: Message | string,
    options?: ErrorOptions,
  ) {
    super(typeof said === 'string' ? said : format(said, 'en'), options);
  }
}
