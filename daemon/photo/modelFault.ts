import { DaemonError, messageOf } from '../contract/errors.ts';
import { message, type Message } from '../shared/words/message.ts';
import { tell } from '../shared/words/say.ts';

/** A model of the installation cannot be used: no photo is to blame, and the next one would fare no better. */
export class ModelFault extends DaemonError {
  constructor(
    override readonly kind: 'assetMissing' | 'modelMismatch',
    /** What is wrong with which file and what to do, for processes that do not know who asked. */
    readonly told: Message,
  ) {
    super(kind, tell(told));
  }
}

/** @param file absolute path of a model that is not there */
export function missingModel(file: string): ModelFault {
  return new ModelFault('assetMissing', message('cannot.modelFileMissing', { file }));
}

/**
 * @param file absolute path of a model that is there and is not what it should be
 * @param why what was thrown, or what the file lacks, in English
 */
export function unusableModel(file: string, why: unknown): ModelFault {
  const reason = messageOf(why);
  return new ModelFault('modelMismatch', message('cannot.modelFileUnusable', { file, reason }));
}
