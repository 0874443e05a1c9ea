import * as z from 'zod';
import { consents } from '../contract/person.ts';
import { toPath } from '../contract/uri.ts';
import { interfaceLanguages } from '../shared/words/language.ts';

/** The zod schemas of what clients may send; openrpc.ts makes the public document from the same objects. */

/** Turns a `file:` URI or an absolute path into the latter; anything else is refused. */
const place = z.string().transform((text, context) => {
  const path = toPath(text);
  if (path !== null) return path;
  context.addIssue({ code: 'custom', message: 'expected a file: URI or an absolute path' });
  return z.NEVER;
});

const token = z
  .union([z.string(), z.int()])
  .describe('Progress token of the client’s choice, as in LSP');

/** Loopback or approved is for the services to decide, since it depends on addresses; `localhost:11434` means http. */
const httpUrl = z
  .string()
  .max(2000)
  .regex(/^(?:https?:\/\/)?(?![a-z][\w+.-]*:\/\/)[^\s/]\S*$/i, 'expected an http: or https: URL');

export const storyOptions = z
  .object({
    writer: z.enum(['auto', 'ollama', 'builtin']).exactOptional(),
    language: z.enum(['en', 'de', 'fr']).exactOptional(),
    tone: z.enum(['plain', 'warm', 'journalistic', 'humorous']).exactOptional(),
    length: z.enum(['short', 'medium', 'long']).exactOptional(),
    person: z.enum(['first', 'third']).exactOptional(),
    names: z.boolean().exactOptional(),
    places: z.enum(['exact', 'coarse', 'off']).exactOptional(),
    instructions: z.string().max(2000).exactOptional(),
    format: z.enum(['markdown', 'hugo', 'jekyll', 'astro', 'eleventy']).exactOptional(),
    map: z.boolean().exactOptional(),
  })
  .meta({ id: 'StoryOptions', description: 'How the prose is written; `{}` takes every default' });

export const generateParams = z.object({
  folder: place.describe('`file:` URI or absolute path of the folder of photos'),
  output: place.describe('Where the draft goes; default `<folder>/blog`').exactOptional(),
  story: storyOptions.exactOptional(),
  faces: z.boolean().describe('false: no face recognition; default true').exactOptional(),
  saveBy: z.enum(['daemon', 'client']).exactOptional(),
  regenerate: z
    .boolean()
    .describe('Replace the draft in place; what the user edited is merged')
    .exactOptional(),
  review: z
    .boolean()
    .describe('true: what becomes of a draft that is there is shown by draft/review first')
    .exactOptional(),
  photosToken: token
    .describe('Progress token: each photo is told of as soon as it was looked at')
    .exactOptional(),
  workDoneToken: token.exactOptional(),
  partialResultToken: token.exactOptional(),
});

export const analyzeParams = z.object({
  folder: place.describe('`file:` URI or absolute path of the folder of photos'),
  photos: z
    .array(z.string().min(1))
    .describe('Only these, relative to the folder, and anew; default all')
    .exactOptional(),
  faces: z.boolean().exactOptional(),
  embeddings: z
    .boolean()
    .describe('true: each face carries its 512 numbers; default false')
    .exactOptional(),
  workDoneToken: token.exactOptional(),
  partialResultToken: token.exactOptional(),
});

export const peopleListParams = z.object({
  folder: place.describe('Only people of this album; default the whole library').exactOptional(),
  strangers: z
    .boolean()
    .describe('true: strangers are listed, too, after all others')
    .exactOptional(),
  draft: place
    .describe('URI of a draft: people without a name are labelled as it calls them')
    .exactOptional(),
});

const id = z.string().min(1).max(200);

export const consent = z
  .enum(consents)
  .meta({ id: 'Consent', description: 'How a person may appear in what is published' });

/** A name is one line: a line break or another control character could not be told from Markdown's own. */
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'expected one line without control characters');

export const decision = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('name'), person: id, name: personName }),
    z.object({ kind: z.literal('same'), persons: z.tuple([id, id]) }),
    z.object({ kind: z.literal('apart'), faces: z.tuple([id, id]) }),
    z.object({ kind: z.literal('split'), person: id, faces: z.array(id).min(1) }),
    z.object({ kind: z.literal('assign'), face: id, person: id }),
    z.object({ kind: z.literal('not-a-face'), face: id }),
    z.object({ kind: z.literal('stranger'), person: id }),
    z.object({ kind: z.literal('hide'), person: id }),
    z.object({ kind: z.literal('show'), person: id }),
    z.object({ kind: z.literal('cover'), person: id, face: id }),
    z.object({ kind: z.literal('consent'), person: id, consent }),
  ])
  .meta({ id: 'Decision', description: 'One correction by the user' });

export const forgetParams = z
  .object({
    what: z.enum(['person', 'photo', 'album', 'everything']),
    target: z
      .string()
      .min(1)
      .describe('Person id, or `file:` URI or path of the photo or album')
      .exactOptional(),
    preview: z
      .boolean()
      .describe('true: nothing is erased, the result says what there is; default false')
      .exactOptional(),
  })
  .transform(({ what, target: written, ...rest }, context) => {
    if (what === 'everything') return { what, ...rest };
    const target = what === 'person' ? written : toPath(written ?? '');
    if (target) return { what, target, ...rest };
    const message =
      what === 'person' ? 'expected a person id' : 'expected a file: URI or an absolute path';
    context.addIssue({ code: 'custom', path: ['target'], message });
    return z.NEVER;
  });

export const peopleDocument = z
  .record(z.string(), z.unknown())
  .meta({ id: 'PeopleDocument', description: 'Names and decisions, as people/export gives them' });

export const importPeopleParams = z.object({
  document: peopleDocument.exactOptional(),
  folder: place.describe('An album whose photos and sidecars have names in them').exactOptional(),
  apply: z
    .boolean()
    .describe('false: nothing is changed, the result says what would come; default true')
    .exactOptional(),
});

export const writeXmpParams = z.object({
  folder: place.describe('`file:` URI or absolute path of an album'),
  apply: z
    .boolean()
    .describe('true: sidecars are written; default false, the result says what would be')
    .exactOptional(),
});

export const rewriteParams = z.object({
  draft: place.describe('URI of the draft’s index.md'),
  chapter: z.string().min(1).describe('Chapter anchor, as the code lens names it'),
  story: storyOptions.exactOptional(),
  workDoneToken: token.exactOptional(),
});

export const exportPageParams = z.object({
  draft: place.describe('`file:` URI or path of a draft’s index.md, or of its folder'),
  text: z
    .string()
    .describe('The draft as its editor has it; default what is on disk')
    .exactOptional(),
  output: place.describe('Folder of the page; default beside the draft’s').exactOptional(),
  zip: place
    .describe('An archive of the page; without `output` nothing but the archive is made')
    .exactOptional(),
  url: httpUrl.describe('Where the page is to be published').exactOptional(),
  workDoneToken: token.exactOptional(),
});

const draftText = z
  .string()
  .describe('The draft as its editor has it; default what is on disk')
  .exactOptional();

export const proposeSiteParams = z.object({
  draft: place.describe('`file:` URI or path of a draft’s index.md, or of its folder'),
  text: draftText,
  folders: z.array(place).describe('Where to look for sites'),
});

export const putIntoSiteParams = z.object({
  draft: place.describe('`file:` URI or path of a draft’s index.md, or of its folder'),
  text: draftText,
  output: place
    .describe('A site’s folder, one of its folders of posts, or the post’s own')
    .exactOptional(),
  format: z.enum(['hugo', 'jekyll', 'astro', 'eleventy']).exactOptional(),
  posts: z.string().describe('Folder of the posts, relative to the site’s').exactOptional(),
  name: z.string().describe('Name of the post').exactOptional(),
  images: z
    .object({
      folder: z.string().describe('A folder below the one of the pictures').exactOptional(),
      size: z.number().int().min(200).max(8000).describe('Longest side in pixels').exactOptional(),
      type: z.enum(['jpeg', 'webp']).exactOptional(),
    })
    .exactOptional(),
  workDoneToken: token.exactOptional(),
});

export const showPhotoParams = z.object({
  photo: place.describe('`file:` URI or absolute path of any photo'),
});

export const photoChoice = z
  .enum(['use', 'leave-out', 'automatic'])
  .meta({ id: 'PhotoChoice', description: 'What becomes of a photo in drafts' });

export const insertPhotosParams = z.object({
  draft: place.describe('URI of the draft’s `index.md`'),
  photos: z
    .array(z.string().min(1))
    .min(1)
    .max(500)
    .describe('`file:` URIs or absolute paths; the photos are only read'),
});

export const searchPhotosParams = z.object({
  query: z.string().max(500).describe('Words that must all be told of a photo; empty for all'),
  folder: place.describe('Only this album; default every album with a draft').exactOptional(),
  person: z.string().min(1).describe('Id: only photos that show this person').exactOptional(),
  limit: z.int().min(1).max(5000).describe('Default 200').exactOptional(),
});

export const choosePhotoParams = z.object({
  folder: place.describe('`file:` URI or absolute path of the album’s folder'),
  photo: z.string().min(1).describe('Relative to the folder'),
  choice: photoChoice,
});

export const boardParams = z.object({
  folder: place.describe('`file:` URI or absolute path of the album’s folder'),
  story: storyOptions.exactOptional(),
});

export const openAlbumParams = z.object({
  folders: z
    .array(place)
    .min(1)
    .max(100)
    .describe(
      '`file:` URIs or absolute paths; the draft of several goes beside the first by itself',
    ),
});

export const albumListParams = z.object({
  publish: z
    .array(place)
    .max(100)
    .describe('Folders: problems of photos in them are published as diagnostics once more')
    .exactOptional(),
});

const photoName = z
  .string()
  .min(1)
  .describe('Content hash of a photo, or its path relative to the folder');
const part = z.number().min(0).max(1);

export const region = z
  .tuple([part, part, part, part])
  .describe('Left, top, width and height as parts of the photo’s, 0..1');

export const albumDecision = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('choose'), photo: photoName, choice: photoChoice }),
    z.object({ kind: z.literal('lead'), photo: photoName.nullable() }),
    z.object({
      kind: z.literal('caption'),
      photo: photoName,
      text: z
        .string()
        .max(2000)
        .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'expected one line without control characters')
        .nullable(),
    }),
    z.object({ kind: z.literal('rotate'), photo: photoName, by: z.literal([90, 180, 270]) }),
    z.object({
      kind: z.literal('move'),
      photo: photoName,
      to: z.enum(['before', 'after']),
      other: photoName,
    }),
    z.object({ kind: z.literal('split'), photo: photoName }),
    z.object({ kind: z.literal('join'), photo: photoName }),
    z.object({ kind: z.literal('face'), photo: photoName, region }),
    z.object({
      kind: z.literal('shift'),
      photo: z.null(),
      camera: z.string().min(1).max(200).describe('Model, or make and model'),
      minutes: z.int().describe('Added to what the camera’s clock showed'),
    }),
  ])
  .meta({ id: 'AlbumDecision', description: 'One decision by the user about an album' });

export const albumDecideParams = z.object({
  folder: place.describe('`file:` URI or absolute path of the album’s folder'),
  decisions: z.array(albumDecision).min(1).max(5000).describe('Taken back together by one undo'),
});

export const albumUndoParams = z.object({
  folder: place.describe('`file:` URI or absolute path of the album’s folder'),
});

export const thumbnailsParams = z.object({
  folder: place.describe('`file:` URI or absolute path of the album’s folder'),
  photos: z.array(z.string().min(1)).max(500).describe('Relative to the folder'),
});

export const updateDraftParams = z.object({
  draft: place.describe('URI of the draft’s index.md'),
});

export const pullModelParams = z.object({
  model: z
    .string()
    .min(1)
    .max(200)
    .describe('As Ollama names it; default the one the doctor recommends')
    .exactOptional(),
  workDoneToken: token.exactOptional(),
});

/** For methods that take nothing; what is there is ignored. */
export const noParams = z.object({});

/**
 * A client's settings. Editors send empty strings and nulls for what the user has not set: those count as absent.
 */
export const daemonSettings = z.preprocess(
  withoutUnset,
  z.object({
    qdrantUrl: httpUrl.exactOptional(),
    qdrantApiKey: z.string().exactOptional(),
    qdrantShards: z.int().min(1).max(64).exactOptional(),
    qdrantReplicas: z.int().min(1).max(16).exactOptional(),
    qdrantPath: place.exactOptional(),
    ollamaUrl: httpUrl.exactOptional(),
    ollamaModel: z.string().exactOptional(),
    visionModel: z.string().exactOptional(),
    seeing: z.boolean().exactOptional(),
    claims: z.enum(['generated', 'all']).exactOptional(),
    approvedUrls: z.array(z.string()).exactOptional(),
    story: z.preprocess(withoutUnset, storyOptions).exactOptional(),
    followLinks: z.boolean().exactOptional(),
    home: place.exactOptional(),
    language: z.enum(interfaceLanguages).exactOptional(),
  }),
);

function withoutUnset(value: unknown): unknown {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, setting]) => setting !== null && setting !== ''),
  );
}

/** Arguments of the daemon's own commands, see features/executeCommand.ts. */
export const commandArguments = {
  decide: z.tuple([decision]),
  confirmClaim: z.tuple([place, z.string().min(1).max(2000)]).rest(z.string().min(1).max(2000)),
  cleanImage: z.tuple([place]),
  copyImage: z.tuple([
    place,
    place,
    z
      .string()
      .max(100)
      .regex(/^[A-Za-z0-9][\w-]*\.jpg$/, 'expected a plain file name that ends in .jpg'),
  ]),
  setClock: z.tuple([place, z.string().min(1).max(200), z.int()]),
  choosePhotos: z.tuple([
    place,
    z.array(z.tuple([z.string().regex(/^[0-9a-f]{64}$/), photoChoice])).max(200),
  ]),
};
