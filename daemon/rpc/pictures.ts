import { DaemonError } from '../contract/errors.ts';
import type {
  InsertPhotosParams,
  InsertPhotosResult,
  SearchPhotosParams,
  SearchPhotosResult,
} from '../contract/pictures.ts';
import type { ShowPhotoResult } from '../contract/protocol.ts';
import { say } from '../shared/words/say.ts';
import type { Call } from './transport/call.ts';

/** `draft/insertPhotos`: one at a time, since each is taken into the same manifest. */
export async function insertPhotos(
  request: InsertPhotosParams,
  { services, client, hub, signal }: Call,
): Promise<InsertPhotosResult> {
  const { pictures } = services;
  if (!pictures) throw new DaemonError('nothingToDo', say('cannot.noPhotosKept'));
  const result = await hub.changes(signal, () => pictures.insert(request, client.settings, signal));
  client.refreshDrafts();
  return result;
}

/** `photo/search` */
export function searchPhotos(
  request: SearchPhotosParams,
  { services, client, signal }: Call,
): Promise<SearchPhotosResult> {
  return (
    services.pictures?.search(request, client.settings, signal) ?? Promise.resolve(nothingFound)
  );
}

/** What is found where there are no photos. */
export const nothingFound: SearchPhotosResult = { total: 0, photos: [] };

/** A photo of which nothing is known, and which cannot be shown. */
export const noPicture: ShowPhotoResult = { image: null, problems: [], facts: null, faces: [] };
