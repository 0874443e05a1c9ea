import * as z from 'zod';
import { parseJsonOf } from '../../shared/json.ts';

const schema = z.object({
  version: z.literal(1),
  kind: z.literal('site'),
  generator: z.string(),
  /** Tells the draft; not its path. */
  key: z.string(),
  /** The post's file, relative to the site's root. */
  post: z.string(),
  /** Digests our files may have, by path relative to the site's root. */
  files: z.record(z.string(), z.array(z.string())),
});

/** What was put into a site for one post. It lies with the post's pictures, and its name keeps them from being an album. */
export type SiteManifest = Readonly<z.infer<typeof schema>>;

/** @returns null when the text is none */
export function parseSiteManifest(text: string): SiteManifest | null {
  return parseJsonOf(schema, text);
}
