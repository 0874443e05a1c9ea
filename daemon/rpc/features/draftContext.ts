import type { Call } from '../transport/call.ts';

/** What work on drafts needs that goes on after the message that caused it. */
export type DraftContext = Pick<Call, 'services' | 'client' | 'log'>;
