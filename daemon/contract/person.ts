/** How a person may appear in anything that is published, from free to forbidden; the default is `full`. */
export const consents = ['full', 'first-name', 'initials', 'a-friend', 'blurred', 'never'] as const;

export type Consent = (typeof consents)[number];

/** Whether a person's face must not be recognisable, nor the person named, in anything that is published. */
export function isFaceHidden({ consent }: { readonly consent: Consent }): boolean {
  return consent === 'blurred' || consent === 'never';
}

/** Someone who appears in the library's photos: the result of grouping, never stored as truth. */
export interface Person {
  /** `p-` and the first 12 hex digits of the id of the face the person was first known by; a stale id resolves through that face. */
  readonly id: string;
  /** As the user wrote it; null until named. */
  readonly name: string | null;
  /** Face ids, best exemplar first. */
  readonly faces: readonly string[];
  /** The face shown for the person: the user's choice, else the best frontal sharp one. */
  readonly cover: string;
  readonly hidden: boolean;
  /** Somebody the user called a stranger: counted, never listed or asked about. */
  readonly stranger: boolean;
  readonly consent: Consent;
}

/** "Is this Ana?": an unsure match the user may settle. */
export interface Proposal {
  /** The unnamed person in question. */
  readonly person: string;
  /** The named person it might be. */
  readonly candidate: string;
  /** How alike both are by the embedder, on average or by the best pairs, -1..1. */
  readonly similarity: number;
  /** How many faces an answer would settle. Proposals come in falling order of how many a yes may be expected to settle. */
  readonly settles: number;
}
