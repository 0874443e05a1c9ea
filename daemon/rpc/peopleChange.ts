import type { ChangeInDraft } from '../contract/protocol.ts';
import { forgetPeople } from './features/draftPeople.ts';
import type { Hub } from './hub.ts';
import type { Client } from './transport/client.ts';

/** What a change leaves to the user, and whose user that is. */
export interface LeftToUser {
  readonly client: Client;
  readonly left: readonly ChangeInDraft[];
}

/**
 * Tells every client that people or their names changed, so that lists and open drafts can be refreshed.
 *
 * @param asked whoever asked for the change is told what it leaves in drafts, whichever request or command it was
 */
export function announcePeopleChange(hub: Hub, asked?: LeftToUser): void {
  for (const client of hub.clients) {
    forgetPeople(client);
    const left = client === asked?.client ? asked.left : [];
    void client.notify('people/changed', left.length === 0 ? {} : { left });
    client.refreshDrafts();
  }
}
