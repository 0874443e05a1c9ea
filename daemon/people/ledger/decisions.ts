import { createHash } from 'node:crypto';
import { createConstraints, type Constraints } from '../grouping/constraints.ts';
import {
  byPrecedence,
  effectiveEvents,
  type EffectiveEvent,
  type FaceRef,
  type LedgerEvent,
} from './ledgerEvent.ts';
import type { LibraryFace } from '../libraryFace.ts';
import { iou } from '../../photo/faces/candidates/iou.ts';

/** Says something about a person: about whoever its faces turn out to be. */
export type LabelEvent = Extract<
  EffectiveEvent,
  { kind: 'name' | 'same' | 'stranger' | 'hide' | 'show' | 'cover' | 'consent' }
>;

/** A label and the faces it is still about: those that later decisions gave to somebody else are not among them. */
export interface Label {
  readonly event: LabelEvent;
  /** Indexes of faces, not empty, best exemplar first. */
  readonly anchors: readonly number[];
}

/** The user's decisions about the faces at hand, contradictions resolved: the later decision wins. */
export interface Decisions {
  readonly constraints: Constraints;
  /** Newest first. */
  readonly labels: readonly Label[];
  /** Faces that must not appear anywhere, by index, with the reason. */
  readonly excluded: ReadonlyMap<number, string>;
  /** Whether the user has said who a face is, or is not: it is shown then however poor it is. */
  readonly isDecided: (face: number) => boolean;
}

/** What a tombstone keeps of a face, so that a forgotten one is known again but nobody can find it by its id. */
export function suppressionOf(faceId: string): string {
  return createHash('sha256').update(`forgotten/${faceId}`).digest('hex').slice(0, 24);
}

/** Tells which faces the user has asked to forget, by their ids. */
export function isForgotten(events: readonly LedgerEvent[]): (faceId: string) => boolean {
  const suppressed = new Set(
    effectiveEvents(events).flatMap((e) => (e.kind === 'forget' ? e.suppressed : [])),
  );
  return suppressed.size === 0 ? () => false : (id) => suppressed.has(suppressionOf(id));
}

/**
 * Applies the ledger to the faces.
 *
 * Pure. Reads the newest event first and drops of each older one only what contradicts it.
 *
 * @param faces in any fixed order; indexes in the result are theirs
 */
export function readDecisions(
  faces: readonly LibraryFace[],
  events: readonly LedgerEvent[],
): Decisions {
  const constraints = createConstraints(faces.length);
  const excluded = new Map<number, string>();
  const labels: Label[] = [];
  const decided = new Set<number>();
  // Faces that a later event gave to somebody: what earlier ones said about their person is not about them.
  const moved = new Set<number>();
  const find = faceFinder(faces);
  const known = (refs: readonly FaceRef[]): readonly number[] => refs.flatMap((r) => find(r) ?? []);
  const unmoved = (refs: readonly FaceRef[]): readonly number[] =>
    known(refs).filter((face) => !moved.has(face));
  const label = (event: LabelEvent, anchors: readonly number[]): void => {
    if (anchors.length > 0) labels.push({ event, anchors });
  };
  const join = (group: readonly number[]): void => {
    for (const face of group) decided.add(face);
    joinWherePossible(constraints, group);
  };
  const separate = (some: readonly number[], others: readonly number[]): void => {
    for (const a of some) for (const b of others) constraints.separate(a, b);
  };

  const effective = byPrecedence(effectiveEvents(events));
  for (const event of effective.toReversed()) {
    switch (event.kind) {
      case 'apart': {
        const [a, b] = event.faces.map(find);
        if (a !== undefined && b !== undefined && a !== null && b !== null) {
          constraints.separate(a, b);
        }
        break;
      }
      case 'split': {
        const group = unmoved(event.faces);
        join(group);
        separate(known(event.faces), known(event.from));
        for (const face of group) moved.add(face);
        break;
      }
      case 'assign': {
        const face = find(event.face);
        if (face === null || moved.has(face)) break;
        const target = unmoved(event.to).find((other) => !constraints.areApart(face, other));
        join(target === undefined ? [face] : [face, target]);
        separate([face], known(event.from));
        moved.add(face);
        break;
      }
      case 'same':
        join(unmoved(event.faces.flat()));
        label(event, unmoved(event.faces.flat()));
        break;
      case 'name':
        if (event.name !== null) join(unmoved(event.faces));
        label(event, unmoved(event.faces));
        break;
      case 'stranger':
      case 'hide':
      case 'show':
      case 'consent':
        label(event, unmoved(event.faces));
        break;
      case 'cover':
        label(event, unmoved([event.face]));
        break;
      case 'not-a-face': {
        const face = find(event.face);
        if (face !== null) excluded.set(face, 'not-a-face');
        break;
      }
      case 'forget':
        break;
    }
  }
  const isGone = isForgotten(events);
  faces.forEach(({ id }, face) => {
    if (isGone(id)) excluded.set(face, 'forgotten');
  });
  return { constraints, labels, excluded, isDecided: (face) => decided.has(face) };
}

/** Links each face with the first earlier one it may be linked with, so that one misfit does not part the others. */
function joinWherePossible(constraints: Constraints, group: readonly number[]): void {
  const representatives: number[] = [];
  for (const face of group) {
    if (!representatives.some((other) => constraints.link(face, other))) representatives.push(face);
  }
}

/** Finds a face by id or, since ids follow the box, by its place in its photo; gives its index. */
export function faceFinder(faces: readonly LibraryFace[]): (ref: FaceRef) => number | null {
  const byId = new Map(faces.map(({ id }, index) => [id, index]));
  const byPhoto = new Map<string, number[]>();
  faces.forEach(({ photo }, index) => {
    const list = byPhoto.get(photo);
    if (list) list.push(index);
    else byPhoto.set(photo, [index]);
  });
  return ({ id, photo, box }) => {
    const exact = byId.get(id);
    if (exact !== undefined) return exact;
    let best: { index: number; share: number } | null = null;
    for (const index of byPhoto.get(photo) ?? []) {
      const other = faces[index]?.box;
      const share = other ? iou(box, other) : 0;
      if (share >= 0.5 && share > (best?.share ?? 0)) best = { index, share };
    }
    return best?.index ?? null;
  };
}
