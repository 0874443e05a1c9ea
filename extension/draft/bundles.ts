/** Marks a folder as a bundle written by us; the daemon keeps its notes about the draft in it. */
export const manifestName = '.photoblog.json';

/**
 * The bundle that holds the newest draft of an album: of `blog`, `blog-2`, `blog-10` the last.
 *
 * @param folders names of the album's sub-folders that hold a draft and a manifest
 * @returns null when there is none
 */
export function newestBundle(folders: readonly string[]): string | null {
  const numbered = folders.flatMap((name) => {
    const number = /^blog(?:-([1-9]\d{0,5}))?$/.exec(name);
    return number === null ? [] : [{ name, number: Number(number[1] ?? 1) }];
  });
  return numbered.sort((a, b) => b.number - a.number)[0]?.name ?? null;
}
