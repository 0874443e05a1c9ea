import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import type { DoctorCheck } from '../contract/protocol.ts';
import type { FaceModelChoice, RecognisedModels } from '../photo/faceModels.ts';
import { installRoot } from '../shared/paths.ts';
import { en, type WordKey } from '../shared/words/en.ts';
import { say } from '../shared/words/say.ts';
import { ok } from './check.ts';

const facts = {
  origin: z.string().optional(),
  author: z.string().optional(),
  licence: z.string().optional(),
  terms: z.string().optional(),
};

/** What assets.json says of models; scripts/assetsLib.mjs holds the whole of it. */
const manifest = z.object({
  packages: z.array(
    z.object({
      ...facts,
      files: z.array(z.object({ ...facts, purpose: z.string(), model: z.string().optional() })),
    }),
  ),
});

/**
 * Whose each model is, and on what terms: origin, author, licence of the code, terms of the weights.
 *
 * @param models which are used for faces; those of the user's own are told as what they were recognised as
 */
export async function checkTerms(
  models: FaceModelChoice,
  recognised: RecognisedModels | null,
): Promise<readonly DoctorCheck[]> {
  const { packages } = manifest.parse(
    JSON.parse(await readFile(join(installRoot, 'assets.json'), 'utf8')),
  );
  const unknown = say('doctor.notStated');
  const bundled = packages.flatMap((source) =>
    source.files.flatMap(({ model, ...file }) => {
      if (model === undefined) return [];
      const {
        origin = unknown,
        author = unknown,
        licence = unknown,
        terms = unknown,
      } = {
        ...source,
        ...file,
      };
      const values = { purpose: told(file.purpose), origin, author, licence, terms: told(terms) };
      return [ok(model, say('doctor.modelTerms', values))];
    }),
  );
  const own = (['detector', 'embedder'] as const).flatMap((role) => {
    const file = models[role];
    const title = recognised?.[role] ?? null;
    if (file === null || title === null) return [];
    return [ok(title, say('doctor.ownModel', { role, file: basename(file) }))];
  });
  return [...own, ...bundled];
}

/** What assets.json says in English, in the language of whoever asked; as it stands where no table has it. */
function told(text: string): string {
  const key = Object.keys(en)
    .filter(isWordKey)
    .find((each) => each.startsWith('doctor.model.') && en[each] === text);
  return key === undefined ? text : say(key);
}

function isWordKey(key: string): key is WordKey {
  return key in en;
}
