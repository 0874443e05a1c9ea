import { tally } from '../../shared/groupBy.ts';
import type { SiteKind } from '../../contract/protocol.ts';
import { type Fields, isFields } from './readFields.ts';
import type { FieldSpec, SiteShape } from './siteShape.ts';

/** What front matter can say about a post. */
export interface PostFacts {
  readonly title: string;
  readonly description: string;
  /** `2016-03-04`; never unknown, as sites sort by it. */
  readonly date: string;
  readonly tags: readonly string[];
  readonly people: readonly string[];
  readonly language: string;
  /** Path or address of the lead picture, as the post writes it. */
  readonly cover: { readonly path: string; readonly alt: string } | null;
  /** What the author has added to the draft's own front matter. */
  readonly others: Fields;
}

/** Front matter, and the required fields for which there was nothing to say. */
export interface FilledFields {
  readonly fields: Fields;
  readonly missing: readonly string[];
}

type Role =
  | 'title'
  | 'description'
  | 'date'
  | 'tags'
  | 'people'
  | 'language'
  | 'cover'
  | 'alt'
  | 'draft'
  | 'published';

/** Names that sites and themes have for the same thing, without signs and in lower case. */
const roles: Readonly<Record<Role, readonly string[]>> = {
  title: ['title', 'headline'],
  description: [
    'description',
    'summary',
    'excerpt',
    'subtitle',
    'lead',
    'intro',
    'abstract',
    'dek',
    'standfirst',
  ],
  date: [
    'date',
    'pubdate',
    'publishdate',
    'publisheddate',
    'pubdatetime',
    'publishedat',
    'publishedon',
    'datepublished',
    'created',
    'createdat',
    'createddate',
    'posted',
    'postdate',
  ],
  tags: ['tags', 'keywords', 'topics', 'labels'],
  people: ['people', 'persons'],
  language: ['lang', 'language', 'locale'],
  cover: [
    'image',
    'images',
    'cover',
    'coverimage',
    'heroimage',
    'hero',
    'featuredimage',
    'featureimage',
    'featured',
    'thumbnail',
    'thumb',
    'banner',
    'ogimage',
    'socialimage',
    'preview',
    'img',
    'header',
    'teaser',
    'photo',
    'picture',
  ],
  alt: [
    'imagealt',
    'alt',
    'coveralt',
    'coverimagealt',
    'heroalt',
    'heroimagealt',
    'thumbnailalt',
    'featuredimagealt',
    'caption',
  ],
  draft: ['draft', 'isdraft'],
  published: ['published', 'ispublished', 'publish'],
};

/** Fields whose value is a matter of each post: one that all earlier posts share says nothing of the next. */
const ofOnePost = new Set([
  'slug',
  'permalink',
  'url',
  'aliases',
  'redirectfrom',
  'id',
  'uuid',
  'weight',
  'order',
  'pinned',
  'sticky',
  'featured',
  'lastmod',
  'updated',
  'updateddate',
  'updatedat',
  'moddatetime',
  'modifieddate',
  'expirydate',
  'resources',
  'categories',
  'category',
  'series',
]);

/** Fills front matter: by the site's schema, else as its archetype and earlier posts have it, else as its kind is used to. */
export function fillFields(
  facts: PostFacts,
  kind: SiteKind,
  { specs, archetype, earlier }: Pick<SiteShape, 'specs' | 'archetype' | 'earlier'>,
): FilledFields {
  if (specs !== null) return bySpecs(facts, specs, earlier.examples);
  const { examples } = earlier;
  const names = [...new Set([...Object.keys(archetype), ...commonNames(examples)])];
  const known = names.filter((name) => roleOf(name) !== null);
  if (known.length === 0) {
    return { fields: { ...archetype, ...usualFields(facts, kind), ...facts.others }, missing: [] };
  }
  const filled = Object.fromEntries(
    names.flatMap((name): [string, unknown][] => {
      const example = examples
        .map((fields) => fields[name])
        .findLast((value) => value !== undefined);
      const value = byRole(facts, name, example ?? archetype[name], examples);
      if (value !== undefined) return [[name, value]];
      if (roleOf(name) !== null) return [];
      const shared = sharedValue(name, examples) ?? archetype[name];
      return shared === undefined || shared === '' ? [] : [[name, shared]];
    }),
  );
  const has = (role: Role): boolean => Object.keys(filled).some((name) => roleOf(name) === role);
  return {
    fields: {
      ...(kind === 'jekyll' && !('layout' in filled) && examples.length === 0
        ? { layout: 'post' }
        : {}),
      ...(has('title') ? {} : { title: facts.title }),
      ...filled,
      ...(has('date') ? {} : { date: dateOf(facts) }),
      // What a site has no field for does it no harm, and is not lost.
      ...(has('description') || facts.description === '' ? {} : { description: facts.description }),
      ...(has('tags') || facts.tags.length === 0 ? {} : { tags: [...facts.tags] }),
      ...facts.others,
    },
    missing: [],
  };
}

/** Every post's front matter where a site shows no other: what its documentation and most themes read. */
function usualFields(facts: PostFacts, kind: SiteKind): Fields {
  const { title, description, tags, people, language, cover } = facts;
  const common = {
    title,
    date: dateOf(facts),
    ...(description === '' ? {} : { description }),
    ...(tags.length === 0 ? {} : { tags }),
  };
  const own = people.length === 0 ? {} : { people };
  switch (kind) {
    case 'hugo':
      return {
        ...common,
        draft: false,
        ...own,
        ...(cover
          ? {
              images: [cover.path],
              resources: [{ src: cover.path, name: 'cover', title: cover.alt || title }],
            }
          : {}),
      };
    case 'jekyll':
      return {
        layout: 'post',
        ...common,
        lang: language,
        ...own,
        ...(cover ? { image: { path: cover.path, alt: cover.alt } } : {}),
      };
    case 'astro':
      return {
        ...common,
        pubDate: dateOf(facts),
        lang: language,
        ...own,
        ...(cover ? { cover: { src: cover.path, alt: cover.alt } } : {}),
      };
    case 'eleventy':
      return {
        ...common,
        lang: language,
        ...own,
        ...(cover ? { image: cover.path, imageAlt: cover.alt } : {}),
      };
  }
}

function bySpecs(
  facts: PostFacts,
  specs: readonly FieldSpec[],
  examples: readonly Fields[],
): FilledFields {
  const missing: string[] = [];
  const fields = Object.fromEntries(
    specs.flatMap((spec): [string, unknown][] => {
      const value = bySpec(facts, spec, examples);
      if (value !== undefined) return [[spec.name, value]];
      if (!spec.isOptional) missing.push(spec.name);
      return [];
    }),
  );
  const others = Object.entries(facts.others).filter(([name]) =>
    specs.some((spec) => spec.name === name),
  );
  return { fields: { ...fields, ...Object.fromEntries(others) }, missing };
}

function bySpec(facts: PostFacts, spec: FieldSpec, examples: readonly Fields[]): unknown {
  const role = roleOf(spec.name);
  const shared = sharedValue(spec.name, examples);
  switch (spec.kind) {
    case 'string': {
      const text = role === null ? undefined : textFor(role, facts);
      if (spec.values.length > 0) {
        const own = spec.values.find((value) => value === text || value === shared);
        return own ?? (spec.isOptional ? undefined : spec.values[0]);
      }
      if (text !== undefined && text !== '') return clipped(text, spec.mostLetters);
      if (shared !== undefined) return shared;
      if (spec.isOptional) return undefined;
      return role === 'description' ? clipped(facts.title, spec.mostLetters) : undefined;
    }
    case 'date':
      return role === 'date' || !spec.isOptional ? dateOf(facts) : undefined;
    case 'boolean':
      if (role === 'published') return true;
      if (role === 'draft') return false;
      return shared ?? (spec.isOptional ? undefined : false);
    case 'number':
      return spec.isOptional ? undefined : (shared ?? 0);
    case 'array':
      if (role === 'tags') return [...facts.tags];
      if (role === 'people') return [...facts.people];
      return shared ?? (spec.isOptional ? undefined : []);
    case 'image':
      return facts.cover?.path;
    case 'object': {
      if (spec.isOptional && (role !== 'cover' || facts.cover === null)) return undefined;
      const { fields, missing } = bySpecs(
        role === 'cover' ? asPicture(facts) : facts,
        spec.fields,
        [],
      );
      return missing.length > 0 ? undefined : fields;
    }
    case 'reference':
    case 'unknown':
      return shared ?? (spec.isOptional || role === null ? undefined : textFor(role, facts));
  }
}

/** Within an object about a picture, its fields are of the picture. */
function asPicture(facts: PostFacts): PostFacts {
  return { ...facts, title: facts.cover?.alt ?? facts.title, description: facts.cover?.alt ?? '' };
}

/** A value for a field as other posts write it: the same kind of value as theirs. */
function byRole(
  facts: PostFacts,
  name: string,
  example: unknown,
  examples: readonly Fields[],
): unknown {
  const role = roleOf(name);
  switch (role) {
    case null:
      return undefined;
    case 'date':
      return dateOf(facts);
    case 'draft':
      return false;
    case 'published':
      // A date in some themes, and whether it is public in others.
      return typeof example === 'boolean' || example === undefined ? true : dateOf(facts);
    case 'tags': {
      const tags = [...new Set([...sharedTags(name, examples), ...facts.tags])];
      return typeof example === 'string' && example.includes(',') ? tags.join(', ') : tags;
    }
    case 'people':
      return [...facts.people];
    case 'cover':
      return facts.cover === null ? undefined : coverLike(example, facts.cover);
    case 'title':
    case 'description':
    case 'language':
    case 'alt': {
      const text = textFor(role, facts);
      return text === '' ? undefined : text;
    }
  }
}

/** A lead picture as earlier posts write theirs: a path, a list, or an object. */
function coverLike(example: unknown, cover: NonNullable<PostFacts['cover']>): unknown {
  if (Array.isArray(example)) return [coverLike(example[0], cover)];
  if (!isFields(example)) return typeof example === 'boolean' ? undefined : cover.path;
  return Object.fromEntries(
    Object.entries(example).flatMap(([name, value]): [string, unknown][] => {
      const plain = plainName(name);
      if (typeof value === 'boolean') return [[name, value]];
      if (/alt|caption|title|description/.test(plain))
        return cover.alt === '' ? [] : [[name, cover.alt]];
      if (typeof value !== 'string') return [];
      return /image|src|url|path|file|teaser|thumb|hero|cover|overlay/.test(plain)
        ? [[name, cover.path]]
        : [];
    }),
  );
}

function textFor(
  role: Role,
  { title, description, language, cover, date }: PostFacts,
): string | undefined {
  switch (role) {
    case 'title':
      return title;
    case 'description':
      return description;
    case 'language':
      return language;
    case 'date':
      return date;
    case 'alt':
      return cover?.alt ?? '';
    case 'cover':
      return cover?.path;
    case 'tags':
    case 'people':
    case 'draft':
    case 'published':
      return undefined;
  }
}

/** A day of its own kind in YAML: schemas that ask for a date take no text. */
function dateOf({ date }: PostFacts): Date {
  return new Date(`${date}T00:00Z`);
}

function roleOf(name: string): Role | null {
  const plain = plainName(name);
  const found = Object.entries(roles).find(([, names]) => names.includes(plain));
  switch (found?.[0]) {
    case 'title':
    case 'description':
    case 'date':
    case 'tags':
    case 'people':
    case 'language':
    case 'cover':
    case 'alt':
    case 'draft':
    case 'published':
      return found[0];
    default:
      return null;
  }
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** Fields that at least half of the earlier posts have, in the order of the latest. */
function commonNames(examples: readonly Fields[]): readonly string[] {
  const counts = tally(examples.toReversed().flatMap((fields) => Object.keys(fields)));
  return [...counts].flatMap(([name, count]) => (count * 2 >= examples.length ? [name] : []));
}

/** What all earlier posts say the same of, such as their layout or author. */
function sharedValue(name: string, examples: readonly Fields[]): unknown {
  if (ofOnePost.has(plainName(name))) return undefined;
  const values = examples.flatMap((fields) => (name in fields ? [fields[name]] : []));
  const [first] = values;
  const isShared = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
  const isLayout = name === 'layout' || name === 'type' || name === 'template';
  return values.length >= (isLayout ? 1 : 2) && isShared ? first : undefined;
}

/** Tags that every post has: generators gather posts by them. */
function sharedTags(name: string, examples: readonly Fields[]): readonly string[] {
  const lists = examples.map((fields): readonly unknown[] => {
    const value = fields[name];
    return Array.isArray(value) ? value : [value];
  });
  if (lists.length < 2) return [];
  const [first = []] = lists;
  return first.filter(
    (tag): tag is string => typeof tag === 'string' && lists.every((list) => list.includes(tag)),
  );
}

function clipped(text: string, most: number | null): string {
  if (most === null || text.length <= most) return text;
  const words = text.slice(0, most).replace(/\s+\S*$/, '');
  return `${words.length < most ? words : text.slice(0, Math.max(0, most - 1))}…`;
}
