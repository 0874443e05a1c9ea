import { forgetPeople } from './features/draftPeople.ts';
import type { Hub } from './hub.ts';

/** Tells every client that people or their names changed, so that lists and open drafts can be refreshed. */
export function announcePeopleChange(hub: Hub): void {
  for (const client of hub.clients) {
    forgetPeople(client);
    void client.notify('people/changed', {});
    client.refreshDrafts();
  }
}
