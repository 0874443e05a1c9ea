import type { FaceRef, LedgerEvent } from '../people/ledger/ledgerEvent.ts';

/** What is to leave the ledger. */
export interface Erasure {
  readonly isGone: (face: FaceRef) => boolean;
  /** Names that nobody else has. */
  readonly names: ReadonlySet<string>;
}

/**
 * An event without what is to be erased.
 *
 * @returns the event itself when nothing of it is; null when nothing is left that says anything
 */
export function withoutErased(event: LedgerEvent, erasure: Erasure): LedgerEvent | null {
  const { isGone, names } = erasure;
  const stay = (refs: readonly FaceRef[]): FaceRef[] => refs.filter((ref) => !isGone(ref));
  const isWhole = (refs: readonly FaceRef[]): boolean => !refs.some(isGone);
  switch (event.kind) {
    case 'same': {
      const isNamed = event.name !== undefined && names.has(event.name);
      if (event.faces.every(isWhole) && !isNamed) return event;
      const [one, other] = event.faces.map(stay);
      if (!one || !other || one.length === 0 || other.length === 0) return null;
      const { name, ...rest } = event;
      const kept = name === undefined || isNamed ? {} : { name };
      return { ...rest, ...kept, faces: [one, other] };
    }
    case 'apart':
      return isWhole(event.faces) ? event : null;
    case 'split': {
      if (isWhole(event.faces) && isWhole(event.from)) return event;
      const faces = stay(event.faces);
      return faces.length > 0 ? { ...event, faces, from: stay(event.from) } : null;
    }
    case 'assign': {
      if (isWhole([event.face, ...event.to, ...event.from])) return event;
      const to = stay(event.to);
      if (isGone(event.face) || to.length === 0) return null;
      return { ...event, to, from: stay(event.from) };
    }
    case 'name':
      if (event.name !== null && names.has(event.name)) return null;
      return withFaces(event, stay(event.faces));
    case 'stranger':
    case 'hide':
    case 'show':
    case 'consent':
      return withFaces(event, stay(event.faces));
    case 'not-a-face':
    case 'cover':
      return isGone(event.face) ? null : event;
    case 'forget':
    case 'undo':
      return event;
  }
}

function withFaces<E extends LedgerEvent & { readonly faces: readonly FaceRef[] }>(
  event: E,
  faces: readonly FaceRef[],
): E | null {
  if (faces.length === event.faces.length) return event;
  return faces.length > 0 ? { ...event, faces } : null;
}
