import { readFileSync } from 'node:fs';

/** One file of a VSIX, which is a ZIP archive. */
export interface VsixFile {
  readonly path: string;
  /** Bytes, uncompressed. */
  readonly size: number;
  /** Unix permissions. */
  readonly mode: number;
}

/**
 * Reads the table of contents of a VSIX.
 *
 * @throws Error when the file is no ZIP archive
 */
export function readVsix(file: string): readonly VsixFile[] {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error(`${file} is no ZIP archive`);
  const count = bytes.readUInt16LE(end + 10);
  const files: VsixFile[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error(`${file} is damaged at ${at}`);
    const length = bytes.readUInt16LE(at + 28);
    const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    files.push({
      path: bytes.subarray(at + 46, at + 46 + length).toString('utf8'),
      size: bytes.readUInt32LE(at + 24),
      mode: (bytes.readUInt32LE(at + 38) >>> 16) & 0o777,
    });
    at += 46 + length + rest;
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
