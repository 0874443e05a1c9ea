import type { Face } from '../../contract/photo.ts';
import { shortcomingsOf } from '../../photo/faces/faceQuality.ts';

/** What a face may be used for, and why not for more. */
export interface Gate {
  /** Belongs in lists of people at all. */
  readonly shown: boolean;
  /** Good enough to be recognised by its embedding. */
  readonly grouped: boolean;
  /** Good enough for others to be recognised by it. */
  readonly exemplar: boolean;
  /** Name of the first limit that keeps it from the next use; null for an exemplar. */
  readonly reason: string | null;
  /** The user has said that it is no face, or asked to forget it. */
  readonly excluded: boolean;
}

/** What is measured of a face. */
type Measured = Pick<Face, 'score' | 'landmarks' | 'clipped' | 'quality' | 'depiction'>;

interface Rule {
  readonly reason: string;
  readonly holds: (face: Measured) => boolean;
}

interface ExampleRule extends Rule {
  /** How much a face that breaks the rule makes strangers look alike, 0..1. */
  readonly poorness: number;
}

/** Found as those of `shortcomingOf`. Small faces make strangers hardly more alike than large ones. */
const forShowing: readonly Rule[] = [
  { reason: 'hardly-a-face', holds: ({ score }) => score >= 0.5 },
  { reason: 'below-16-pixels', holds: ({ quality }) => quality.size >= 16 },
];
/** Why a face is not good enough to be recognised by its embedding; empty when it is. */
function againstGrouping(face: Measured): readonly string[] {
  return [...(face.depiction === undefined ? [] : ['drawn']), ...shortcomingsOf(face)];
}

/** What a face may be and still be known as somebody of many faces. */
const notForLate = 'turned-away';

const forExample: readonly ExampleRule[] = [
  { reason: 'not-quite-sure', poorness: 0.7, holds: ({ score }) => score >= 0.9 },
  {
    reason: 'turned-aside',
    poorness: 0.7,
    holds: ({ quality }) => Math.abs(quality.yaw ?? 1) <= 0.6,
  },
  {
    reason: 'below-48-pixels',
    poorness: 0.3,
    holds: ({ quality }) => quality.size >= 48,
  },
  {
    reason: 'a-little-blurred',
    poorness: 0.3,
    holds: ({ quality }) => quality.sharpness >= 20,
  },
  { reason: 'cut-by-border', poorness: 0.3, holds: ({ clipped }) => !clipped },
];

/** Decides what a face may be used for by how well it can be seen. */
export function judgeFace(face: Measured): Gate {
  const broken = (rules: readonly Rule[]): string | null =>
    rules.find(({ holds }) => !holds(face))?.reason ?? null;
  const hidden = broken(forShowing);
  const single = hidden ?? againstGrouping(face)[0] ?? null;
  const ordinary = single ?? broken(forExample);
  return {
    shown: hidden === null,
    grouped: single === null,
    exemplar: ordinary === null,
    reason: ordinary,
    excluded: false,
  };
}

/** The gate of a face that the user has excluded. */
export function shutGate(reason: string): Gate {
  return { shown: false, grouped: false, exemplar: false, reason, excluded: true };
}

/** Whether a face that is not good enough to be grouped may still be compared with somebody of many faces. */
export function mayJoinLate(face: Measured): boolean {
  const isShown = forShowing.every(({ holds }) => holds(face));
  const against = againstGrouping(face);
  return isShown && against.length > 0 && against.every((reason) => reason === notForLate);
}

/**
 * How well a face shows a person, for choosing covers and examples.
 *
 * @returns 0 (poor) .. 1 (large, sharp, frontal, whole)
 */
export function exampleValue({ score, quality, landmarks, clipped }: Measured): number {
  const size = Math.min(1, quality.size / 160);
  const sharp = Math.min(1, quality.sharpness / 200);
  const frontal = 1 - Math.min(1, Math.abs(quality.yaw ?? 1));
  const whole = clipped || landmarks === null ? 0.5 : 1;
  return whole * score * (0.4 * size + 0.25 * sharp + 0.35 * frontal);
}

/**
 * How much stricter a face has to be compared.
 *
 * @returns 0 (an exemplar) .. 1 (just good enough to be grouped)
 */
export function poornessOf(face: Measured): number {
  const broken = forExample.filter(({ holds }) => !holds(face));
  return Math.min(
    1,
    broken.reduce((sum, { poorness }) => sum + poorness, 0),
  );
}
