import type { Decision } from '../../daemon/contract/protocol.ts';

/** One face of a person, as the People view shows it. */
export interface FaceItem {
  readonly id: string;
  /** What `asWebviewUri` gave for the thumbnail. */
  readonly thumbnail: string;
  /** What a screen reader says: `IMG_2041.HEIC, 4 March 2016`. */
  readonly title: string;
}

/** The parts of the list: named; without a name in several photos, or in one; strangers. */
export type Section = 'named' | 'several' | 'once' | 'strangers';

/** One person, as the People view shows them. */
export interface PersonItem {
  readonly id: string;
  /** Empty until named. */
  readonly name: string;
  /** The name, else `@person-1`. */
  readonly label: string;
  /** `@person-1 · 12 photos · Blurred`: the draft's word for the person, and the consent where it is not full. */
  readonly detail: string;
  /** Where the person stands in the list. */
  readonly section: Section;
  /** Whether the draft in sight speaks of the person. */
  readonly isOfDraft: boolean;
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
      /** Whether there is a draft in sight, by whose people the list can be narrowed. */
      readonly hasDraft: boolean;
    }
  /** Moves the focus to a person. */
  | { readonly kind: 'focus'; readonly person: string }
  /** Lets the user pick the faces that are somebody else. */
  | { readonly kind: 'split'; readonly person: string }
  /** The photo a face is in, and where in it: left, top, width and height as parts of the photo's, 0..1. */
  | {
      readonly kind: 'photo';
      readonly face: string;
      readonly image: string;
      readonly region: readonly [x: number, y: number, width: number, height: number];
    }
  /** Said by screen readers, and shown for a moment. */
  | { readonly kind: 'announce'; readonly text: string };

/** Why the view may be empty. */
export type PeopleState = 'ready' | 'loading' | 'without-faces' | 'failed';

/** What the People view tells the extension. */
export type FromPeopleView =
  | { readonly kind: 'ready' }
  /** Whether what is typed goes to the view. */
  | { readonly kind: 'focus'; readonly has: boolean }
  | { readonly kind: 'decide'; readonly decision: Decision }
  /** Several at once, one after the other. */
  | { readonly kind: 'decideAll'; readonly decisions: readonly Decision[] }
  | { readonly kind: 'undo' }
  /** Opens the photo of a face. */
  | { readonly kind: 'open'; readonly face: string }
  /** Asks for the photo of a face. */
  | { readonly kind: 'photo'; readonly face: string }
  | { readonly kind: 'generate' | 'look' | 'allow-faces' | 'retry' };

/** Everything the view says by itself, in the user's language. */
export interface PeopleWords {
  readonly name: string;
  readonly nameOf: string;
  readonly openPhoto: string;
  readonly more: string;
  readonly moreFaces: string;
  readonly unnamed: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly filter: string;
  readonly whose: string;
  readonly everybody: string;
  readonly ofDraft: string;
  readonly nameAll: string;
  readonly nameAllHint: string;
  readonly choose: string;
  readonly chosen: string;
  readonly areSame: string;
  readonly areStrangers: string;
  readonly areNoFaces: string;
  readonly clear: string;
  readonly similar: string;
  readonly takeSimilar: string;
  readonly keepName: string;
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
  readonly look: string;
  readonly failedTitle: string;
  readonly retry: string;
}
