/** The albums of this session, so that a photo can be traced back to the folder it was analysed with. */
export interface Albums {
  /**
   * Remembers an album.
   *
   * @param folder path with `/`
   * @param parts of an album of several folders: where each is, and what it is called in the album
   */
  add(folder: string, parts?: readonly AlbumPlace[]): void;
  /**
   * The album of a photo and its path in it.
   *
   * @returns of nested albums the innermost, of several with the same photo the one that was added last; null when no
   *   album holds the photo
   */
  find(photo: string): { readonly folder: string; readonly path: string } | null;
  /** Where a photo of an album really is. @param path in the album */
  fileOf(folder: string, path: string): string;
}

/** One of the folders of an album. */
interface AlbumPlace {
  readonly name: string;
  /** Path with `/`. */
  readonly at: string;
}

/** Starts without albums. */
export function createAlbums(): Albums {
  /** What paths in an album begin with, by the folder that begins so. */
  const places = new Map<string, { readonly folder: string; readonly prefix: string }>();
  const known = new Map<string, readonly AlbumPlace[]>();
  const add = (at: string, folder: string, prefix: string): void => {
    // What is added last counts, also by its place in the order.
    places.delete(at);
    places.set(at, { folder, prefix });
  };
  return {
    add(folder, parts = []) {
      const album = withoutSlash(folder);
      known.set(album, parts);
      add(album, album, '');
      for (const { name, at } of parts) add(withoutSlash(at), album, `${name}/`);
    },
    find(photo) {
      const holding = [...places].filter(([at]) => photo.startsWith(`${at}/`));
      const [innermost] = holding.sort(([a], [b]) => b.length - a.length);
      if (innermost === undefined) return null;
      const [at, { folder, prefix }] = innermost;
      return { folder, path: `${prefix}${photo.slice(at.length + 1)}` };
    },
    fileOf(folder, path) {
      const parts = known.get(withoutSlash(folder)) ?? [];
      const part = parts.find(({ name }) => path.startsWith(`${name}/`));
      return part === undefined
        ? `${withoutSlash(folder)}/${path}`
        : `${withoutSlash(part.at)}${path.slice(part.name.length)}`;
    },
  };
}

function withoutSlash(folder: string): string {
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
