import type { Decision } from '../../daemon/contract/protocol.ts';

/** One face of a person, as the People view shows it. */
export interface FaceItem {
  readonly id: string;
  /** What `asWebviewUri` gave for the thumbnail. */
  readonly thumbnail: string;
  /** What a screen reader says: `IMG_2041.HEIC, 4 March 2016`. */
  readonly title: string;
}

/** One person, as the People view shows them. */
export interface PersonItem {
  readonly id: string;
  /** Empty until named. */
  readonly name: string;
  /** The name, else `@person-1`. */
  readonly label: string;
  /** `@person-1 · 12 photos · Blurred`: the draft's word for the person, and the consent where it is not full. */
  readonly detail: string;
  readonly hidden: boolean;
  /** Is not to be seen in publications: the faces are blurred here, too, until one is pointed at or has the focus. */
  readonly veiled: boolean;
  /** The cover first. */
  readonly faces: readonly FaceItem[];
}

/** "Is this Ana?" */
export interface ProposalItem {
  readonly person: string;
  readonly candidate: string;
  /** The whole question. */
  readonly question: string;
  readonly personFace: FaceItem;
  readonly candidateFace: FaceItem;
}

/** What the extension tells the People view. */
export type ToPeopleView =
  | {
      readonly kind: 'people';
      readonly people: readonly PersonItem[];
      readonly proposals: readonly ProposalItem[];
      /** What undo would take back, as a sentence; null when there is nothing. */
      readonly undo: string | null;
      readonly state: PeopleState;
    }
  /** Moves the focus to a person. */
  | { readonly kind: 'focus'; readonly person: string }
  /** Lets the user pick the faces that are somebody else. */
  | { readonly kind: 'split'; readonly person: string }
  /** Said by screen readers, and shown for a moment. */
  | { readonly kind: 'announce'; readonly text: string };

/** Why the view may be empty. */
export type PeopleState = 'ready' | 'loading' | 'without-faces' | 'failed';

/** What the People view tells the extension. */
export type FromPeopleView =
  | { readonly kind: 'ready' }
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'undo' }
  /** Opens the photo of a face. */
  | { readonly kind: 'open'; readonly face: string }
  | { readonly kind: 'generate' | 'allow-faces' | 'retry' };

/** Everything the view says by itself, in the user's language. */
export interface PeopleWords {
  readonly name: string;
  readonly nameOf: string;
  readonly openPhoto: string;
  readonly more: string;
  readonly moreFaces: string;
  readonly unnamed: string;
  readonly named: string;
  readonly undo: string;
  readonly yes: string;
  readonly no: string;
  readonly skip: string;
  readonly answerKeys: string;
  readonly pickFaces: string;
  readonly picked: string;
  readonly apply: string;
  readonly cancel: string;
  readonly dragHint: string;
  readonly loading: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly generate: string;
  readonly withoutFacesTitle: string;
  readonly withoutFacesText: string;
  readonly allowFaces: string;
  readonly failedTitle: string;
  readonly retry: string;
}
