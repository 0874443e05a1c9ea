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

/**
 * Within which bounds precision and recall lie in 95 of 100 cases, had other people been photographed: people with a label are
 * drawn again and again, with all their faces (bootstrap; Efron, 1979).
 *
 * @param random 0..1, seeded
 */
export function confidence(
  faces: readonly LabelledFace[],
  random: () => number,
  draws = 500,
): { readonly precision: Interval; readonly recall: Interval } {
  const scores = scoresOf(faces);
  const labels = [...new Set(scores.map(({ label }) => label))];
  const byLabel = new Map(labels.map((label) => [label, scores.filter((s) => s.label === label)]));
  const means = Array.from({ length: draws }, () => {
    const drawn = labels.flatMap(
      () => byLabel.get(labels[Math.floor(random() * labels.length)] ?? '') ?? [],
    );
    const mean = (key: 'precision' | 'recall'): number =>
      drawn.reduce((sum, score) => sum + score[key], 0) / drawn.length;
    return { precision: mean('precision'), recall: mean('recall') };
  });
  const interval = (key: 'precision' | 'recall'): Interval => {
    const sorted = means.map((mean) => mean[key]).sort((a, b) => a - b);
    return [sorted[Math.floor(draws * 0.025)] ?? 0, sorted[Math.floor(draws * 0.975)] ?? 1];
  };
  return { precision: interval('precision'), recall: interval('recall') };
}

/** Lower and upper bound, 0..1. */
export type Interval = readonly [number, number];

/** Of each face with a label. */
function scoresOf(
  faces: readonly LabelledFace[],
): readonly (BCubed & { readonly label: string })[] {
  const countBy = (keyOf: (face: LabelledFace) => string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const face of faces) counts.set(keyOf(face), (counts.get(keyOf(face)) ?? 0) + 1);
    return counts;
  };
  const inGroup = countBy(({ group }) => group);
  const ofLabel = countBy(({ label }) => label ?? '');
  const both = countBy(({ label, group }) => JSON.stringify([label, group]));
  return faces.flatMap(({ label, group }) => {
    if (label === null) return [];
    const right = both.get(JSON.stringify([label, group])) ?? 0;
    return [
      {
        label,
        precision: right / (inGroup.get(group) ?? 1),
        recall: right / (ofLabel.get(label) ?? 1),
      },
    ];
  });
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
