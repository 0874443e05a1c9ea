/** What raw formats that know no EXIF say. */
export interface RawFacts {
  /** Wall clock of the camera, ISO 8601; null when it is not set. */
  readonly time: string | null;
  readonly make: string | null;
  readonly model: string | null;
}

const noFacts: RawFacts = { time: null, make: null, model: null };

/** Directories nest as deep as this at most. */
const maxDepth = 4;

/**
 * Reads Canon's CRW, a heap of heaps (CIFF 1.0): each ends with the position of its directory.
 *
 * @param file the whole file, untrusted
 * @throws RangeError where a position leads out of the file
 */
export function readCrw(file: Buffer): RawFacts {
  let facts = noFacts;
  const walk = (start: number, end: number, depth: number): void => {
    const directory = start + file.readUInt32LE(end - 4);
    const count = Math.min(500, file.readUInt16LE(directory));
    for (let i = 0; i < count; i++) {
      const at = directory + 2 + 10 * i;
      const tag = file.readUInt16LE(at);
      // Two bits say that the value stands in the entry itself.
      const inside = (tag & 0xc000) === 0x4000;
      const length = inside ? 8 : file.readUInt32LE(at + 2);
      const position = inside ? at + 2 : start + file.readUInt32LE(at + 6);
      const kind = tag & 0x3800;
      if ((kind === 0x2800 || kind === 0x3000) && !inside && depth < maxDepth) {
        walk(position, position + length, depth + 1);
      } else if ((tag & 0x3fff) === 0x180e) {
        facts = { ...facts, time: wallClock(file.readUInt32LE(position)) };
      } else if ((tag & 0x3fff) === 0x080a) {
        const [make = null, model = null] = file
          .toString('latin1', position, position + length)
          .split('\0');
        facts = { ...facts, make, model };
      }
    }
  };
  walk(file.readUInt32LE(2), file.length, 0);
  return facts;
}

/**
 * Reads the properties of Sigma's X3F: names and values in UTF-16, pointed at by a directory at the file's end.
 *
 * @throws RangeError where a position leads out of the file
 */
export function readX3f(file: Buffer): RawFacts {
  const directory = file.readUInt32LE(file.length - 4);
  if (file.toString('latin1', directory, directory + 4) !== 'SECd') return noFacts;
  const count = Math.min(100, file.readUInt32LE(directory + 8));
  for (let i = 0; i < count; i++) {
    const at = directory + 12 + 12 * i;
    if (file.toString('latin1', at + 8, at + 12) !== 'PROP') continue;
    const section = file.readUInt32LE(at);
    const entries = Math.min(1000, file.readUInt32LE(section + 8));
    const text = section + 24 + 8 * entries;
    const textAt = (position: number): string => {
      const from = text + 2 * position;
      return file.toString('utf16le', from, from + 400).split('\0')[0] ?? '';
    };
    const properties = new Map(
      Array.from({ length: entries }, (_, j) => {
        const entry = section + 24 + 8 * j;
        return [textAt(file.readUInt32LE(entry)), textAt(file.readUInt32LE(entry + 4))] as const;
      }),
    );
    return {
      time: wallClock(Number(properties.get('TIME') ?? 0)),
      make: properties.get('CAMMANUF') ?? null,
      model: properties.get('CAMMODEL') ?? null,
    };
  }
  return noFacts;
}

/** Seconds since 1970 by the camera's clock, which knows no zone. */
function wallClock(seconds: number): string | null {
  return seconds > 0 ? new Date(seconds * 1000).toISOString().slice(0, 19) : null;
}
