import type { Output } from '../onnx.ts';
import { retinaFaceOutputs } from '../retinaface.ts';

/** An output by its name. */
export type NamedOutput = Output & { readonly name: string };

/** What one level of a detector that needs no boxes to begin with says of its cells. */
export interface Level {
  /** Pixels a cell. */
  readonly stride: number;
  /** Faces a cell can tell. */
  readonly perCell: number;
  /** Numbers a cell, in the order of the file; for SCRFD one list, for YuNet two. */
  readonly scores: readonly Output[];
  readonly boxes: Output;
  readonly points: Output;
}

/** A kind of detector and where its numbers are. */
export type DetectorKind =
  /** InsightFace's own RetinaFace, nine outputs by name. */
  | { readonly kind: 'retinaface'; readonly outputs: readonly Output[] }
  /** RetinaFace as published by biubug6: three outputs over all its boxes. */
  | {
      readonly kind: 'biubug6';
      readonly boxes: Output;
      readonly scores: Output;
      readonly points: Output;
    }
  | { readonly kind: 'scrfd' | 'yunet'; readonly levels: readonly Level[] }
  /** One of these, which says nothing about eyes, nose and mouth. */
  | { readonly kind: 'no-landmarks' }
  | { readonly kind: 'unknown' };

/** Cells of the three levels of RetinaFace, each with two boxes to begin with. */
export const biubug6Strides = [8, 16, 32] as const;

/**
 * Tells which detector gave these outputs for a picture of this size, by their names where they have such, else by their
 * shapes alone. Pure.
 */
export function detectorKind(
  outputs: readonly NamedOutput[],
  width: number,
  height: number,
): DetectorKind {
  const byName = new Map(outputs.map((output) => [output.name, output]));
  const named = retinaFaceOutputs.flatMap((name) => byName.get(name) ?? []);
  if (named.length === retinaFaceOutputs.length) return { kind: 'retinaface', outputs: named };

  const lists = outputs.flatMap((output) => {
    const columns = output.dims.at(-1) ?? 0;
    const isList = output.dims.slice(0, -2).every((size) => size === 1) && output.dims.length >= 2;
    return isList ? [{ output, columns, rows: output.dims.at(-2) ?? 0 }] : [];
  });
  if (lists.length !== outputs.length) return { kind: 'unknown' };
  const cells = (stride: number): number => Math.ceil(width / stride) * Math.ceil(height / stride);

  const all = biubug6Strides.reduce((sum, stride) => sum + 2 * cells(stride), 0);
  if (lists.every(({ rows }) => rows === all)) {
    const of = (columns: number): Output | undefined =>
      lists.find((list) => list.columns === columns)?.output;
    const [boxes, scores, points] = [of(4), of(2), of(10)];
    if (boxes && scores && points) return { kind: 'biubug6', boxes, scores, points };
    if (boxes && scores) return { kind: 'no-landmarks' };
  }

  const sizes = [...new Set(lists.map(({ rows }) => rows))].sort((a, b) => b - a);
  const perCell = (sizes[0] ?? 0) / cells(8);
  const levels = sizes.map((rows, index) => {
    const stride = 8 * 2 ** index;
    const of = (columns: number): readonly Output[] =>
      lists.flatMap((list) =>
        list.rows === rows && list.columns === columns ? [list.output] : [],
      );
    const isWhole = rows === cells(stride) * perCell;
    return { stride, perCell, isWhole, scores: of(1), boxes: of(4), points: of(10) };
  });
  const count = levels[0]?.scores.length ?? 0;
  const isAlike = levels.every(
    ({ isWhole, scores, boxes }) => isWhole && scores.length === count && boxes.length === 1,
  );
  const isPlausible =
    Number.isInteger(perCell) && levels.length >= 3 && (count === 1 || count === 2);
  if (!isAlike || !isPlausible) return { kind: 'unknown' };
  if (levels.every(({ points }) => points.length === 0)) return { kind: 'no-landmarks' };
  const complete = levels.flatMap(({ boxes: [boxes], points: [points, more], ...level }) =>
    boxes && points && !more ? [{ ...level, boxes, points }] : [],
  );
  const used = complete.length * (count + 2);
  if (complete.length !== levels.length || used !== lists.length) return { kind: 'unknown' };
  if (count === 2 && perCell !== 1) return { kind: 'unknown' };
  return { kind: count === 1 ? 'scrfd' : 'yunet', levels: complete };
}
