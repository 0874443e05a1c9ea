import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeModel } from './ollamaModels.ts';

/** What a pull reads and changes. */
export interface PullWorld {
  readonly options: {
    readonly pullable?: Readonly<Record<string, readonly number[]>>;
    readonly pullMs?: number;
  };
  /** Bytes already had of each layer: a pull that was broken off goes on here. */
  readonly pulled: Map<string, number>;
  readonly models: FakeModel[];
}

/** Answers `/api/pull` with progress, layer by layer, until the client leaves. */
export async function pull(
  world: PullWorld,
  response: ServerResponse,
  name: string,
): Promise<void> {
  const layers = world.options.pullable?.[name];
  const line = (fields: Record<string, unknown>): void => {
    response.write(`${JSON.stringify(fields)}\n`);
  };
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  line({ status: 'pulling manifest' });
  if (!layers) {
    line({ error: 'pull model manifest: file does not exist' });
    response.end();
    return;
  }
  const gone = (): boolean => response.destroyed && !response.writableFinished;
  for (const [index, total] of layers.entries()) {
    const digest = `sha256:${createHash('sha256').update(`${name}${index}`).digest('hex')}`;
    const status = `pulling ${digest.slice(7, 19)}`;
    // The first line of a layer carries no `completed`, as the real server's does.
    line({ status, digest, total });
    for (let had = world.pulled.get(digest) ?? 0; had < total;) {
      await sleep(world.options.pullMs ?? 1);
      if (gone()) return;
      had = Math.min(total, had + Math.ceil(total / 10));
      world.pulled.set(digest, had);
      line({ status, digest, total, completed: had });
    }
  }
  for (const status of ['verifying sha256 digest', 'writing manifest', 'success']) line({ status });
  response.end();
  if (!world.models.some((model) => model.name === name)) {
    world.models.push({
      name,
      sizeBytes: layers.reduce((sum, layer) => sum + layer, 0),
      capabilities: ['completion', 'vision'],
    });
  }
}
