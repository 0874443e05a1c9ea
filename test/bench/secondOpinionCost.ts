import { loadEmbedder } from '../../daemon/photo/faces/embedding/embed.ts';
import { secondSide } from '../../daemon/photo/faces/embedding/secondEmbedder.ts';
import type { Senses } from '../../daemon/photo/sight/see.ts';
import { assetPath } from '../../daemon/shared/paths.ts';

/** What witnesses have cost, in ms of CPU of the whole process. */
export interface Spent {
  /** Faces that the mesh was shown. */
  faces: number;
  mesh: number;
  /** Squares that were searched for persons and animals. */
  squares: number;
  things: number;
}

/**
 * The same senses, with what the witnesses for faces cost counted; loading them is not. What the mesh and the detector of things are
 * asked for its own sake, as for smiles, is not counted either.
 */
export function withCountedWitnesses(senses: Senses): {
  readonly senses: Senses;
  readonly spent: Readonly<Spent>;
} {
  const spent: Spent = { faces: 0, mesh: 0, squares: 0, things: 0 };
  const counted: Senses = {
    ...senses,
    witnesses: async () => {
      const { mesh, things } = await senses.witnesses();
      return {
        mesh: {
          run: async (pixels, batch, height, width) => {
            const [said, ms] = await measured(() => mesh.run(pixels, batch, height, width));
            spent.faces += batch;
            spent.mesh += ms;
            return said;
          },
        },
        things: async () => {
          const look = await things();
          return async (square) => {
            const [seen, ms] = await measured(() => look(square));
            spent.squares++;
            spent.things += ms;
            return seen;
          };
        },
      };
    },
  };
  return { senses: counted, spent };
}

/** What the second network costs that faces are compared by, in ms of CPU a face. */
export async function costOfSecondNetwork(faces = 40): Promise<number> {
  const { second } = await loadEmbedder(
    assetPath('models/arcface.prepared.onnx'),
    assetPath('models/recognition.prepared.onnx'),
  );
  if (!second) throw new Error('There is no second network.');
  const face = new Uint8Array(secondSide * secondSide * 3).map((_, index) => (index * 37) % 251);
  await second([face]);
  const [, ms] = await measured(() => second(Array.from({ length: faces }, () => face)));
  return ms / faces;
}

async function measured<T>(work: () => Promise<T>): Promise<readonly [result: T, ms: number]> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}
