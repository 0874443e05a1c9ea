import type { StoryPlan } from '../plan/storyPlan.ts';

/**
 * How people are called towards a model: `@p1`, `@p2`, ... in the order of the cast. Code puts the labels in their place,
 * so that a model neither learns names nor misspells or mixes them up.
 */
export interface PersonMarks {
  /** Mark by person id; only people who may be called something have one. */
  readonly markOf: ReadonlyMap<string, string>;
  /** Label by mark. */
  readonly labelOf: ReadonlyMap<string, string>;
}

/** Gives everyone of the cast who has a label a mark. */
export function personMarks(plan: StoryPlan): PersonMarks {
  const labelled = plan.cast.flatMap(({ id, label }) => (label === null ? [] : [{ id, label }]));
  return {
    markOf: new Map(labelled.map(({ id }, index) => [id, `@p${index + 1}`])),
    labelOf: new Map(labelled.map(({ label }, index) => [`@p${index + 1}`, label])),
  };
}

/** A text with labels in the place of marks. */
export interface Named {
  readonly text: string;
  /** Marks nobody has, as written. */
  readonly unknown: readonly string[];
}

/**
 * Puts labels in the place of marks, however the model spelled them (`@p1`, `@P1`, `p1`), with an ending (`@p1's`, `@p1s`).
 *
 * @param allowed marks that may occur here, such as those of a chapter; others count as unknown
 */
export function nameMarks(text: string, marks: PersonMarks, allowed: ReadonlySet<string>): Named {
  const unknown: string[] = [];
  const named = text.replace(
    /(?<![\p{L}\p{N}@])@?[pP](\d{1,3})(?!\d)(?=s?(?![\p{L}\p{N}]))/gu,
    (written, digits: string) => {
      const mark = `@p${Number(digits)}`;
      const label = allowed.has(mark) ? marks.labelOf.get(mark) : undefined;
      if (label === undefined) unknown.push(written);
      return label ?? written;
    },
  );
  return { text: named, unknown };
}

/** `Person 2` for `@p2`: what small models make of marks. */
export function marksFromWords(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}@])Person(?:ne)? (\d{1,3})(?![\p{L}\p{N}])/gu, '@p$1');
}

/** The other way round, so that a text already written can be shown to a model. */
export function markNames(text: string, marks: PersonMarks): string {
  return [...marks.labelOf]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .reduce((marked, [mark, label]) => marked.replaceAll(label, mark), text);
}
