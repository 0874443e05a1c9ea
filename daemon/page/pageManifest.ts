import * as z from 'zod';
import { parseJsonOf } from '../shared/json.ts';
import { ownMark } from '../shared/ownNames.ts';

/**
 * Name of the file that makes a folder one of our pages. It is the name that marks drafts, so that pictures of a page
 * are never taken for photos of an album; `kind` tells them apart.
 */
export const pageManifestFile = ownMark;

const copies = z.array(z.object({ width: z.number(), file: z.string() }));

const picture = z.object({
  /** Derived from the image's content and from what was done to it: the same key, the same copies. */
  key: z.string(),
  /** Size of the largest copy in pixels. */
  width: z.number(),
  height: z.number(),
  /** A tiny WebP in base64. */
  tiny: z.string(),
  /** Ascending; files are relative to the post's folder. */
  webp: copies,
  jpeg: copies,
});

const post = z.object({
  /** Tells the drafts of a page apart; not the path itself. */
  key: z.string(),
  /** Below the page's folder; '' while it is the only post. */
  folder: z.string(),
  title: z.string(),
  standfirst: z.string(),
  language: z.string(),
  /** `2016-03-04`; null when unknown. */
  date: z.string().nullable(),
  /** As readers see it: `4 March 2016 – 6 March 2016 · Lisbon`. */
  kicker: z.string(),
  lead: z
    .object({
      alt: z.string(),
      picture,
      /** Where it is cut, in percents from the top; absent for the usual place. */
      focus: z.number().exactOptional(),
    })
    .nullable(),
  pictures: z.array(picture),
  /** Maps and days, relative to the post's folder. */
  drawings: z.array(z.string()),
});

const schema = z.object({
  version: z.literal(1),
  kind: z.literal('page'),
  generator: z.string(),
  /** Where the page is published, for its feed; absent when that is not known. */
  url: z.string().exactOptional(),
  posts: z.array(post),
  /** Digests our files may have, by path; two while a file is being replaced. */
  files: z.record(z.string(), z.array(z.string())),
});

/** What a page's folder holds. */
export type PageManifest = Readonly<z.infer<typeof schema>>;

/** One post of a page. */
export type PagePost = PageManifest['posts'][number];

/** The copies of one image. */
export type PagePicture = PagePost['pictures'][number];

/** @returns null when the text is no page's manifest */
export function parsePageManifest(text: string): PageManifest | null {
  return parseJsonOf(schema, text);
}
