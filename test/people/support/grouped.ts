import type { Grouping } from '../../../daemon/people/grouping/grouping.ts';
import type { FaceRef } from '../../../daemon/people/ledger/ledgerEvent.ts';
import type { LibraryFace } from '../../../daemon/people/libraryFace.ts';

/** A face as decisions name it. */
export const ref = ({ id, photo, box }: LibraryFace): FaceRef => ({ id, photo, box });

/** Whether all these faces are one person's. */
export const together = (grouping: Grouping, ...faces: readonly LibraryFace[]): boolean => {
  const persons = faces.map(({ id }) => grouping.personOf.get(id));
  return persons[0] !== undefined && persons.every((person) => person === persons[0]);
};
