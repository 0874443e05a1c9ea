import type { NamedRegion } from './region.ts';
import { credibleName } from './xmpRegions.ts';

/** What Picasa calls a face that nobody has named. */
const noContact = 'ffffffffffffffff';

/** Longer files are not Picasa's. */
const maxLength = 5_000_000;

/** Named faces by file name in lower case, as Windows compares them. */
export type PicasaFaces = ReadonlyMap<string, readonly NamedRegion[]>;

/**
 * Reads the faces of a folder's `.picasa.ini`.
 *
 * `faces=rect64(3f845bcb59418507),8e62398ebda8c1a5;...` gives the left, top, right and bottom side in 65535ths and
 * the contact, whose name stands in `[Contacts2]` (earlier `[Contacts]`). Contacts without a name there are left out.
 *
 * Pure.
 *
 * @param text untrusted
 */
export function readPicasaIni(text: string): PicasaFaces {
  const sections = text.length > maxLength ? new Map<string, never[]>() : sectionsOf(text);
  const contacts = new Map<string, string>();
  for (const section of ['contacts', 'contacts2']) {
    for (const [key, value] of sections.get(section) ?? []) {
      const name = credibleName(value.split(';')[0] ?? '');
      if (name !== null) contacts.set(key.toLowerCase(), name);
    }
  }
  const faces = new Map<string, readonly NamedRegion[]>();
  for (const [file, entries] of sections) {
    const regions = entries
      .filter(([key]) => key.toLowerCase() === 'faces')
      .flatMap(([, value]) => regionsOf(value, contacts));
    if (regions.length > 0) faces.set(file, regions);
  }
  return faces;
}

function regionsOf(value: string, contacts: ReadonlyMap<string, string>): readonly NamedRegion[] {
  return [...value.matchAll(/rect64\(([\da-f]{1,16})\),([\da-f]{1,16})/gi)].flatMap((match) => {
    const [, rectangle = '', contact = ''] = match;
    const name = contacts.get(contact.toLowerCase());
    // Picasa leaves leading zeros out.
    const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map(
      (at) => parseInt(rectangle.padStart(16, '0').slice(at, at + 4), 16) / 65535,
    );
    if (contact.toLowerCase() === noContact || name === undefined) return [];
    if (right - left < 0.002 || bottom - top < 0.002) return [];
    return [{ name, box: [left, top, right - left, bottom - top] as const }];
  });
}

/** `[section]` and `key=value`, by section in lower case. */
function sectionsOf(text: string): ReadonlyMap<string, (readonly [string, string])[]> {
  const sections = new Map<string, (readonly [string, string])[]>();
  let current: (readonly [string, string])[] = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const head = /^\[(.+)\]\s*$/.exec(line);
    if (head) {
      const name = (head[1] ?? '').normalize('NFC').toLowerCase();
      current = sections.get(name) ?? [];
      sections.set(name, current);
      continue;
    }
    const at = line.indexOf('=');
    if (at > 0) current.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
  }
  return sections;
}
