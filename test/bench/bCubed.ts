/** How well groups match people: shares of 0..1, averaged over faces (Bagga and Baldwin, 1998). */
export interface BCubed {
  /** Of those grouped with a face, how many are of the same person. */
  readonly precision: number;
  /** Of the same person's faces, how many are grouped with it. */
  readonly recall: number;
}

/** A face with who it is, and where it was put. */
export interface LabelledFace {
  /** null: somebody else than everybody with a label; such faces are not counted, but spoil groups. */
  readonly label: string | null;
  /** The group it was put into. */
  readonly group: string;
}

export function bCubed(faces: readonly LabelledFace[]): BCubed {
  const labelled = faces.filter(({ label }) => label !== null);
  let precision = 0;
  let recall = 0;
  for (const face of labelled) {
    const together = faces.filter(({ group }) => group === face.group);
    const same = labelled.filter(({ label }) => label === face.label);
    const right = together.filter(({ label }) => label === face.label).length;
    precision += right / together.length / labelled.length;
    recall += right / same.length / labelled.length;
  }
  return { precision, recall };
}
