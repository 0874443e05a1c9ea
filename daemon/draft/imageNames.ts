import { givesAway } from '../story/plan/cast.ts';

/** Names that Windows keeps for devices, whatever follows the dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

const mostLetters = 60;

/** Letters that do not decompose into a Latin base letter. */
const transliterations: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

export interface ImageNameOptions {
  /** Names of people, lower case, that must not be in a file name. */
  readonly privateNames: readonly string[];
  /** Of the copy: `jpg`. */
  readonly extension: string;
  /** Names that are taken already, in lower case. */
  readonly taken?: ReadonlySet<string>;
}

/**
 * File names for the copies of photos: readable, from the original name, of letters, digits, `.`, `-` and `_` only, and
 * different even where upper and lower case are the same.
 *
 * @param paths in the order of the draft
 * @returns name by path
 */
export function imageNames(
  paths: readonly string[],
  { privateNames, extension, taken = new Set() }: ImageNameOptions,
): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const names = new Map<string, string>();
  for (const path of paths) {
    const base = baseName(path, privateNames);
    let name = `${base}.${extension}`;
    for (let n = 2; used.has(name.toLowerCase()); n += 1) name = `${base}-${n}.${extension}`;
    used.add(name.toLowerCase());
    names.set(path, name);
  }
  return names;
}

function baseName(path: string, privateNames: readonly string[]): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]{1,5}$/, '');
  if (givesAway(file, privateNames)) return 'photo';
  const latin = file
    .replace(/[ßæÆœŒøØłŁđĐþðı]/g, (letter) => transliterations[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_]+/g, '-')
    // Site generators hide files that begin with a dot or an underscore.
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, mostLetters)
    .replace(/[-_]+$/, '');
  if (latin === '') return 'photo';
  return reserved.test(latin) || latin.toLowerCase() === 'index' ? `photo-${latin}` : latin;
}
