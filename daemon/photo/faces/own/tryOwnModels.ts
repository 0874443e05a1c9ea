import { messageOf } from '../../../contract/errors.ts';
import { message } from '../../../shared/words/message.ts';
import type { FaceModelChoice, ModelsAnswer } from '../../faceModels.ts';
import { ModelFault } from './modelFault.ts';
import { loadOwnDetector } from './ownDetector.ts';
import { loadOwnEmbedder } from './ownEmbedder.ts';

/** Loads models of the user's own and tells what they are, or why one cannot be used; never throws. */
export async function tryOwnModels({
  detector,
  embedder,
}: Pick<FaceModelChoice, 'detector' | 'embedder'>): Promise<ModelsAnswer> {
  try {
    return {
      kind: 'recognised',
      detector: detector === null ? null : (await loadOwnDetector(detector)).title,
      embedder: embedder === null ? null : (await loadOwnEmbedder(embedder)).title,
    };
  } catch (error) {
    if (error instanceof ModelFault) return { kind: 'fault', fault: error.fault };
    const reason = messageOf(error);
    return { kind: 'fault', fault: message('ownModel.notLoaded', { file: '', reason }) };
  }
}
