import type { RgbImage } from '../../daemon/contract/photo.ts';
import { loadEmbedder } from '../../daemon/photo/faces/embedding/embed.ts';
import { meshSide } from '../../daemon/photo/faces/secondOpinion.ts';
import { squareSide } from '../../daemon/photo/faces/surroundings.ts';
import { secondSide } from '../../daemon/photo/faces/embedding/secondEmbedder.ts';
import { installedSenses, type Senses } from '../../daemon/photo/sight/see.ts';
import type { Square } from '../../daemon/photo/sight/square.ts';
import { ssdSide } from '../../daemon/photo/sight/ssd.ts';
import { assetPath } from '../../daemon/shared/paths.ts';

/** How often each kind of witness was asked, and what all of it cost. */
export interface Spent {
  /** Faces that the mesh was shown. */
  meshes: number;
  /** Squares around a face that were searched for persons and animals. */
  squares: number;
  /** Whole pictures that were. */
  pictures: number;
  /** Of CPU of the whole process. */
  ms: number;
}

/**
 * The same senses, with what the witnesses for faces cost counted; loading them is not. What the mesh and the detector of things are
 * asked for its own sake, as for smiles, is not counted either.
 */
export function withCountedWitnesses(senses: Senses): {
  readonly senses: Senses;
  readonly spent: Readonly<Spent>;
} {
  const spent: Spent = { meshes: 0, squares: 0, pictures: 0, ms: 0 };
  const counted: Senses = {
    ...senses,
    witnesses: async () => {
      const { mesh, things } = await senses.witnesses();
      return {
        mesh: {
          run: async (pixels, batch, height, width) => {
            const [said, ms] = await measured(() => mesh.run(pixels, batch, height, width));
            spent.meshes += batch;
            spent.ms += ms;
            return said;
          },
        },
        things: async () => {
          const look = await things();
          return async (square) => {
            const [seen, ms] = await measured(() => look(square));
            if (Math.max(square.image.width, square.image.height) === ssdSide) spent.pictures++;
            else spent.squares++;
            spent.ms += ms;
            return seen;
          };
        },
      };
    },
  };
  return { senses: counted, spent };
}

/** What the same would take where nothing else runs: each look at the least that it takes of thirty, in ms of CPU. */
export async function leastCost({ meshes, squares, pictures }: Spent): Promise<number> {
  const { mesh, things } = await installedSenses().witnesses();
  const look = await things();
  const [face, small, large] = [greySquare(meshSide), greySquare(squareSide), greySquare(ssdSide)];
  return (
    meshes * (await leastOf(() => mesh.run(face.data, 1, meshSide, meshSide))) +
    squares * (await leastOf(() => look(squareOf(small)))) +
    pictures * (await leastOf(() => look(squareOf(large))))
  );
}

async function leastOf(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 30; run++) least = Math.min(least, (await measured(work))[1]);
  return least;
}

const squareOf = (image: RgbImage): Square => ({ image, widen: 1, heighten: 1, mirrored: false });

const greySquare = (side: number): RgbImage => ({
  width: side,
  height: side,
  data: new Uint8Array(side * side * 3).fill(128),
});

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
