import { basename } from 'node:path';
import type { WordKey } from '../../../shared/words/en.ts';
import { message, type Message, type Values } from '../../../shared/words/message.ts';

/** Why a model of the user's own cannot be used; worded later, in the language of whoever reads it. */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';

  constructor(readonly fault: Message) {
    super(fault.key);
  }
}

/** A fault of one file: what is wrong with it, and nothing of where it lies beyond its name. */
export function faultOf(file: string, key: WordKey, values: Values = {}): ModelFault {
  return new ModelFault(message(key, { ...values, file: basename(file) }));
}
