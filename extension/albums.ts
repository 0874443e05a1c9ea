/** The albums of this session, so that a photo can be traced back to the folder it was analysed with. */
export interface Albums {
  /** Remembers an album's folder (path with `/`). */
  add(folder: string): void;
  /**
   * The album of a photo and its path in it.
   *
   * @returns of nested albums the innermost; null when no album holds the photo
   */
  find(photo: string): { readonly folder: string; readonly path: string } | null;
}

/** Starts without albums. */
export function createAlbums(): Albums {
  const folders = new Set<string>();
  return {
    add: (folder) => void folders.add(withoutSlash(folder)),
    find(photo) {
      const holding = [...folders].filter((folder) => photo.startsWith(`${folder}/`));
      const folder = holding.sort((a, b) => b.length - a.length)[0];
      return folder === undefined ? null : { folder, path: photo.slice(folder.length + 1) };
    },
  };
}

function withoutSlash(folder: string): string {
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
