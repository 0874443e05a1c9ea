import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { installRoot } from '../shared/paths.ts';

/** Our own version, from package.json beside us. */
export const version = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(installRoot, 'package.json'), 'utf8'))).version;
