import type { EarlierPosts } from './earlierPosts.ts';
import type { Fields } from './readFields.ts';

/** What a field of a post's front matter may be. */
export interface FieldSpec {
  readonly name: string;
  readonly kind:
    | 'string'
    | 'date'
    | 'boolean'
    | 'number'
    | 'array'
    | 'image'
    | 'object'
    | 'reference'
    | 'unknown';
  readonly isOptional: boolean;
  /** Longest text; null where there is no limit. */
  readonly mostLetters: number | null;
  /** Texts it may be, where only some are allowed. */
  readonly values: readonly string[];
  /** Fields of an object. */
  readonly fields: readonly FieldSpec[];
}

/** Where a post's pictures lie and how it points to them. */
export type PicturePlace =
  /** Beside the post, or in a folder beside it; `before` stands before the path. */
  | { readonly kind: 'beside'; readonly before: '' | './' }
  /** In a folder of the site, relative to its root, which is served at an address. */
  | {
      readonly kind: 'apart';
      readonly folder: string;
      /** @param from folder of the post, relative to the site's root, for addresses that are relative to it */
      readonly addressOf: (path: string, from: string) => string;
    };

/** How a site holds its posts. */
export interface SiteShape {
  /** Folder of the posts, relative to the root, `/` between parts; '' for the root itself. */
  readonly posts: string;
  /** Name by which a folder is known to hold posts, even when it is none of the above. */
  readonly isPosts: (folder: string) => boolean;
  readonly earlier: EarlierPosts;
  /** `folder`: `index.md` in a folder of its own. */
  readonly post: 'folder' | 'file';
  readonly pictures: PicturePlace;
  /** False where HTML in a post is left out of its page. */
  readonly allowsHtml: boolean;
  /** What the site itself says about its fields; null where it says nothing. */
  readonly specs: readonly FieldSpec[] | null;
  /** Fields that new posts of this site begin with. */
  readonly archetype: Fields;
  /** What the user has to do for the post to be whole: keys of sentences. */
  readonly notes: readonly 'site.passThrough'[];
}
