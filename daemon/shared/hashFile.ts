import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { rawPath } from './rawPath.ts';

/**
 * SHA-256 of a file's content in hex, without reading all of it into memory.
 *
 * @throws whatever the file system says
 */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(rawPath(file)), hash);
  return hash.digest('hex');
}
