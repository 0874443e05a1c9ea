import type {
  InsertPhotosParams,
  InsertPhotosResult,
  SearchPhotosParams,
  SearchPhotosResult,
} from '../contract/pictures.ts';
import type { Call } from './transport/call.ts';

/** `draft/insertPhotos`: one at a time, since each is taken into the same manifest. */
export async function insertPhotos(
  request: InsertPhotosParams,
  { services, client, hub, signal }: Call,
): Promise<InsertPhotosResult> {
  const result = await hub.changes(signal, () =>
    services.pictures.insert(request, client.settings, signal),
  );
  client.refreshDrafts();
  return result;
}

/** `photo/search` */
export function searchPhotos(
  request: SearchPhotosParams,
  { services, client, signal }: Call,
): Promise<SearchPhotosResult> {
  return services.pictures.search(request, client.settings, signal);
}
