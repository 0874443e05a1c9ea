import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOwnJson } from '../shared/json.ts';
import { installRoot } from '../shared/paths.ts';

/** Our own version, from package.json beside us. */
export const { version } = parseOwnJson<{ readonly version: string }>(
  readFileSync(join(installRoot, 'package.json'), 'utf8'),
);
