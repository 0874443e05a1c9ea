import { messageSchema } from '../shared/words/messageSchema.ts';
import * as z from 'zod';
import { parseJsonOf } from '../shared/json.ts';
import { draftName, ownMark } from '../shared/ownNames.ts';

/** Name of the file that makes a folder a bundle; its images are never taken for photos. */
export const manifestFile = ownMark;

/** Name of the draft inside its bundle. */
export const draftFile = draftName;

const place = z
  .object({
    kind: z.enum(['in', 'near', 'remote']),
    town: z.string().nullable(),
    country: z.string().nullable(),
    km: z.number().nullable(),
    id: z.number().nullable(),
    /** Absent where nobody knows one, and in drafts of earlier versions. */
    region: z.string().exactOptional(),
  })
  .nullable();

/** An image of ours beside those of the draft. */
const looseImage = z.object({
  image: z.string(),
  imageSha256: z.string(),
  imageBefore: z.string().optional(),
  source: z.string(),
  sha256: z.string(),
});

const schema = z.object({
  version: z.literal(1),
  generator: z.string(),
  /** `unfinished` while images are being placed: no text has been written yet. */
  state: z.enum(['unfinished', 'finished']),
  writer: z.enum(['builtin', 'ollama']).nullable(),
  options: z.record(z.string(), z.unknown()),
  draft: z.object({ file: z.string(), sha256: z.string() }).nullable(),
  /** The text as generated: what edits are compared and merged with. */
  base: z.string(),
  photos: z.array(
    z.object({
      image: z.string(),
      /** Of the copy as it was placed: a different one on disk was edited by the user. */
      imageSha256: z.string(),
      /** Of the copy that it takes the place of, while it does: after a crash either may be there, and both are ours. */
      imageBefore: z.string().optional(),
      /** Relative to the album's folder. */
      source: z.string(),
      sha256: z.string(),
      /** Anchor of its chapter; null in the gallery. */
      chapter: z.string().nullable(),
      role: z.enum(['chapter', 'gallery']),
      /** Why it was chosen, in nobody's language yet; drafts of earlier versions have words. */
      reason: z.union([z.string(), messageSchema]).catch(''),
      takenAt: z.string().nullable(),
      place,
      /** Taken from a plane; absent elsewhere. */
      aloft: z.literal(true).optional(),
      camera: z.string().nullable(),
      /** How the copy was turned, clockwise; absent where it was not. */
      turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]).optional(),
      /** Person ids, left to right. */
      people: z.array(z.string()),
      /** Near-duplicates it stands for, relative to the album's folder. */
      alternates: z.array(z.string()),
      /** The words placed beside it, as plain text; absent in drafts of earlier versions. */
      alt: z.string().optional(),
      caption: z.string().optional(),
      /** The user has put it in; it stays as long as the text shows it. */
      byHand: z.boolean().optional(),
      /** The photographer's own words, which nobody is renamed in; absent where there are none. */
      words: z.string().optional(),
    }),
  ),
  /** Images that are being placed, or about to go: a run that was killed leaves them, and the next one knows them. */
  loose: z.array(looseImage).optional(),
  /** The text that this one takes the place of, while it does: after a crash it may still be there. */
  pending: z.object({ sha256: z.string(), base: z.string() }).optional(),
  people: z.array(
    z.object({
      /** How the draft calls them: a name or `@person-1`. */
      label: z.string(),
      id: z.string(),
      name: z.string().nullable(),
    }),
  ),
  /** Map and days as they were drawn; absent where there are none. */
  drawings: z.array(z.object({ file: z.string(), sha256: z.string() })).optional(),
  /** Faces beside placeholders, as they were put there; absent where there are none, and in drafts of earlier versions. */
  portraits: z
    .array(z.object({ file: z.string(), sha256: z.string(), person: z.string() }))
    .optional(),
  chapters: z.array(
    z.object({
      anchor: z.string(),
      photos: z.array(z.string()),
      /** Its prose is not what the draft's own options would give, as it was rewritten with others: it stays. */
      kept: z.boolean().optional(),
    }),
  ),
  /** Chapters that were offered instead of those in `base`; whether they were taken shows in the text. */
  rewritten: z
    .array(
      z.object({
        anchor: z.string(),
        text: z.string(),
        writer: z.enum(['builtin', 'ollama']),
        kept: z.boolean(),
      }),
    )
    .optional(),
  /** Every placeholder this draft ever had for somebody, so that numbers stay with their persons; absent in earlier versions. */
  placeholders: z.array(z.object({ label: z.string(), id: z.string() })).optional(),
});

/** What a bundle knows about its draft: serves hover, definition, rename and merging. */
export type Manifest = Readonly<z.infer<typeof schema>>;

/** An image of a bundle that Photo Blog has placed. */
export type OwnImage = Readonly<z.infer<typeof looseImage>>;

/**
 * All images that a manifest calls ours, those of the draft first. A copy is never byte for byte its photo: a manifest that
 * says so is of another hand, and calls an original ours.
 */
export function ownImages({ photos, loose = [] }: Manifest): readonly OwnImage[] {
  return [...photos, ...loose].filter(({ imageSha256, sha256 }) => imageSha256 !== sha256);
}

/** Whether content of this digest is what was placed there, now or, after a crash, before. */
export function isAsPlaced({ imageSha256, imageBefore }: OwnImage, sha256: string | null): boolean {
  return sha256 !== null && (sha256 === imageSha256 || sha256 === imageBefore);
}

/**
 * Whether a bundle stands as one run has left it: nothing is being placed or taken away, nothing is drawn, and nobody has put a
 * picture in.
 */
export function isWhole({ state, loose, pending, drawings, photos }: Manifest): boolean {
  const isOurs = photos.every(({ byHand, imageBefore }) => !byHand && !imageBefore);
  return state === 'finished' && !loose && !pending && !drawings && isOurs;
}

/** The manifest once everything it speaks of has happened. */
export function settled(manifest: Manifest): Manifest {
  const photos = manifest.photos.map((photo) =>
    photo.imageBefore === undefined ? photo : { ...photo, imageBefore: undefined },
  );
  return { ...manifest, photos, loose: undefined, pending: undefined };
}

/**
 * Reads a manifest.
 *
 * @returns null when the text is not one of ours
 */
export function parseManifest(text: string): Manifest | null {
  return parseJsonOf(schema, text);
}
