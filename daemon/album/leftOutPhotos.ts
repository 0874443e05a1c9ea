import type { AlbumPhoto } from '../contract/photo.ts';
import { problem, type Problem } from '../contract/problem.ts';
import { copiesAmong } from '../photo/find/strippedCopies.ts';
import { showingNothing } from '../photo/find/showsNothing.ts';
import { message } from '../shared/words/message.ts';

/**
 * What is to be said of photos that the story leaves out for what they show: icons, blank pictures, copies.
 *
 * @param wanted content hashes of those the user wants all the same
 * @returns `discover/left-out`, by path
 */
export function leftOutForContent(
  photos: readonly AlbumPhoto[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Problem> {
  const copies = [...copiesAmong(photos)].map(
    ([copy, path]) => [copy, message('leftOut.copy', { path })] as const,
  );
  const reasons = new Map([...copies, ...showingNothing(photos)]);
  const isWanted = ({ sha256 }: AlbumPhoto): boolean => sha256 !== null && wanted.has(sha256);
  return new Map(
    photos.flatMap((photo) => {
      const why = reasons.get(photo.path);
      return why === undefined || isWanted(photo)
        ? []
        : [[photo.path, problem('discover/left-out', why)] as const];
    }),
  );
}
