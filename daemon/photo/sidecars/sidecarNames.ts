/** Files beside a photo that say something about it, by their names. */
export interface SidecarNames {
  /** Google Takeout's JSON, or Flickr's; null when there is none. */
  readonly takeout: string | null;
  /** XMP, the most particular first: `X.jpg.xmp`, then `X.xmp`. */
  readonly xmp: readonly string[];
  /** Picasa's list for the whole folder; null when there is none. */
  readonly picasa: string | null;
}

/** Takeout cuts the names of its JSON files to this many characters, `.json` not counted. */
const takeoutLength = 46;

/** What newer exports put between a photo's name and `.json`. */
const supplemental = '.supplemental-metadata';

/** The names of one folder, to be asked for the sidecars of each photo. */
export interface FolderNames {
  sidecarsOf(photo: string): SidecarNames;
}

/** @param names of all files of the folder */
export function folderNames(names: readonly string[]): FolderNames {
  const byPlain = new Map(names.map((name) => [plain(name), name]));
  const jsons = names.filter((name) => /\.json$/i.test(name));
  const has = (name: string): string | null => byPlain.get(plain(name)) ?? null;
  const picasa = has('.picasa.ini') ?? has('picasa.ini');
  return {
    sidecarsOf: (photo) => ({
      takeout: jsons.length === 0 ? null : takeoutOf(photo, has),
      xmp: [has(`${photo}.xmp`), has(`${stemOf(photo)}.xmp`)].filter((name) => name !== null),
      picasa,
    }),
  };
}

/** Spellings of one name: computers take letters apart or not, and Takeout writes a line for signs that some forbid. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’&%?*:"<>|\\=#$@]/g, '_');

/** Endings under which a service keeps a photo that is exported as another kind. */
const otherKinds = ['.heic', '.jpg', '.jpeg', '.png', '.dng', '.webp'];

/**
 * Takeout's JSON for a photo. Its names are cut, so that several spellings have to be tried: with and without
 * `.supplemental-metadata`, the number of a copy behind the ending, none for the edited version of a photo.
 */
function takeoutOf(photo: string, has: (name: string) => string | null): string | null {
  for (const candidate of [photo, ...originalsOf(photo)]) {
    for (const name of takeoutNames(candidate)) {
      const found = has(name);
      if (found !== null) return found;
    }
  }
  // Flickr calls its own by the photo's number, which stands in the photo's name: `evening_5123456789_o.jpg`.
  const number = /(?:^|_)(\d{6,12})_(?:[0-9a-f]{10}_)?o(?:\(\d+\))?\.[^.]+$/i.exec(photo)?.[1];
  const flickr = number === undefined ? null : has(`photo_${number}.json`);
  if (flickr !== null) return flickr;
  // Of a photo that was kept as another kind and is not here as such.
  for (const kind of otherKinds) {
    const other = `${stemOf(photo)}${kind}`;
    if (has(other) !== null) continue;
    const found = has(`${other}.json`) ?? has(`${other}${supplemental}.json`);
    if (found !== null) return found;
  }
  return null;
}

function takeoutNames(photo: string): readonly string[] {
  const ending = /\.[^.]{1,5}$/.exec(photo)?.[0] ?? '';
  const stem = photo.slice(0, photo.length - ending.length);
  const [, unnumbered = stem, number = ''] = /^(.*)(\(\d+\))$/.exec(stem) ?? [];
  const names = new Set<string>();
  // `X(1).jpg` has `X.jpg(1).json`; a photo that is really called so has `X(1).jpg.json`.
  const spellings = [[unnumbered + ending, number] as const, [photo, ''] as const];
  for (const [name, copy] of spellings) {
    const full = name + supplemental;
    // Exports of other years cut elsewhere, or not at all.
    for (let length = full.length; length > name.length; length--) {
      names.add(`${full.slice(0, Math.min(length, takeoutLength))}${copy}.json`);
      names.add(`${full.slice(0, length)}${copy}.json`);
    }
    names.add(`${name.slice(0, takeoutLength)}${copy}.json`);
    names.add(`${name}${copy}.json`);
  }
  names.add(`${stem}.json`);
  // The photo's own name is cut to 47 characters, its JSON's to 46: the ending may be gone.
  if (stem.length > takeoutLength - 5) names.add(`${stem.slice(0, takeoutLength)}.json`);
  return [...names];
}

/** `X-edited.jpg`, `X-bearbeitet(1).jpg`: what it was made from, in any language. */
function originalsOf(photo: string): readonly string[] {
  const match = /^(.+)-\p{L}[\p{L}\p{M} ]{2,}(\(\d+\))?(\.[^.]{1,5})$/u.exec(photo);
  if (match === null) return [];
  const [, stem = '', copy = '', ending = ''] = match;
  return [`${stem}${copy}${ending}`];
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
