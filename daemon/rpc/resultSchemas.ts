import * as z from 'zod';
import { type ProblemCode, problemSeverities } from '../contract/problem.ts';
import { albumDecision, consent, peopleDocument, photoChoice, region } from './schemas.ts';

/**
 * The zod schemas of what the daemon answers: the public document is made from them, and tests hold answers against
 * them. They are not applied at run time, where the compiler has already checked the answers.
 */

const problem = z
  .object({
    // Object.keys forgets the keys' type; the record has no others.
    code: z.enum(Object.keys(problemSeverities) as ProblemCode[]),
    severity: z.enum(['error', 'warning', 'information', 'hint']),
    message: z.string(),
  })
  .meta({ id: 'Problem', description: 'Each code is explained in docs/problems.md' });

const pixels = z.tuple([z.number(), z.number()]);

const faceReport = z
  .object({
    id: z.string(),
    box: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .describe('x, y, width, height in pixels of the upright photo, origin top left'),
    score: z.number().min(0).max(1),
    detector: z.enum(['retinaface', 'scrfd', 'yunet', 'opencv-frontal', 'opencv-profile', 'drawn']),
    landmarks: z
      .tuple([pixels, pixels, pixels, pixels, pixels])
      .nullable()
      .describe('Left eye, right eye, nose, left and right mouth corner'),
    clipped: z.boolean(),
    person: z.string().nullable(),
    depiction: z
      .enum(['figure', 'drawing', 'picture'])
      .describe(
        'Statue or doll, drawing or painting, poster or screen; absent for a face in the flesh',
      )
      .exactOptional(),
    embedding: z.array(z.number()).length(512).exactOptional(),
  })
  .meta({ id: 'FaceReport' });

export const photoReport = z
  .object({
    path: z.string().describe('Relative to the album’s folder'),
    sha256: z.string().nullable(),
    outcome: z.enum(['ok', 'recovered', 'failed']),
    format: z.string().nullable(),
    width: z.int().nullable(),
    height: z.int().nullable(),
    takenAt: z
      .string()
      .nullable()
      .describe('ISO 8601 as precise as known: with offset, without, a day, a month, a year'),
    time: z
      .array(
        z.object({
          source: z.enum([
            'exif',
            'raw',
            'xmp',
            'iptc',
            'png',
            'gps',
            'filename',
            'sidecar',
            'folder',
            'neighbours',
            'user',
          ]),
          field: z.string(),
          says: z.string(),
          verdict: z.enum(['believed', 'used', 'doubted', 'rejected']),
          reason: z.string(),
        }),
      )
      .describe('All that was said about the time, and what was made of it')
      .exactOptional(),
    gps: z.tuple([z.number(), z.number()]).nullable().describe('Latitude, longitude in degrees'),
    caption: z.string().nullable(),
    keywords: z.array(z.string()),
    place: z
      .object({
        town: z.string().nullable(),
        country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
      })
      .nullable(),
    faces: z.array(faceReport),
    sees: z
      .array(z.object({ label: z.string(), score: z.number().min(0).max(1) }))
      .describe('What is in the picture, surest first; labels as in docs/seeing.md'),
    smiles: z.int().min(0).describe('Faces that smile, at least'),
    daylight: z.boolean().describe('Outdoors, by day; false when that cannot be told'),
    lettering: z.array(z.string()).describe('Legible lettering in the picture'),
    turned: z
      .literal([0, 90, 180, 270])
      .describe('Degrees clockwise the picture was turned to stand upright, beyond its metadata'),
    problems: z.array(problem),
    chosen: z
      .object({
        role: z.enum(['chapter', 'gallery', 'left-out']),
        reason: z.string(),
        by: z.literal('you').describe('Only where the user left it out').exactOptional(),
      })
      .exactOptional(),
  })
  .meta({ id: 'PhotoReport' });

const count = z.int().min(0);
const milliseconds = z.number().min(0);

export const report = z
  .object({
    folder: z.string(),
    draft: z.string().nullable().describe('Absolute path of index.md; null when none was written'),
    writer: z.enum(['builtin', 'ollama']).nullable(),
    photos: z.array(photoReport),
    people: z.array(
      z.object({
        id: z.string(),
        name: z.string().nullable(),
        faces: z.array(z.string()),
        photos: z.array(z.string()),
      }),
    ),
    totals: z.object({
      photos: count,
      ok: count,
      recovered: count,
      failed: count,
      cached: count,
      faces: count,
      people: count,
      stored: count,
      unsent: count,
    }),
    timings: z.object({
      analyse: milliseconds,
      people: milliseconds,
      store: milliseconds,
      write: milliseconds,
      total: milliseconds,
    }),
    problems: z.array(problem),
  })
  .meta({ id: 'Report', description: 'The account of one run; timings in milliseconds' });

export const analyzeResult = z.object({ photos: z.array(photoReport) });

const personView = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    faces: z.array(z.string()),
    cover: z.string(),
    hidden: z.boolean(),
    stranger: z.boolean(),
    consent,
    label: z.string().describe('The name, else `@person-1`'),
    isOfDraft: z
      .boolean()
      .describe('Only where asked for with a draft: whether that draft speaks of the person')
      .exactOptional(),
    appearances: z
      .array(
        z.object({
          face: z.string(),
          thumbnail: z.string(),
          photo: z.string(),
          region: z
            .tuple([z.number(), z.number(), z.number(), z.number()])
            .describe('Left, top, width and height as parts of the upright photo’s, 0..1'),
          takenAt: z.string().nullable(),
        }),
      )
      .describe('One a face, same order as `faces`; thumbnail and photo are `file:` URIs'),
    photoCount: count,
  })
  .meta({ id: 'PersonView' });

export const peopleListResult = z.object({
  people: z.array(personView),
  proposals: z.array(
    z.object({
      person: z.string(),
      candidate: z.string(),
      similarity: z.number().min(-1).max(1),
      settles: count,
    }),
  ),
});

const position = z.object({ line: count, character: count });

const changesInDrafts = z.array(
  z.object({
    draft: z.string().describe('`file:` URI'),
    edits: z.array(
      z.object({
        range: z.object({ start: position, end: position }),
        newText: z.string(),
      }),
    ),
  }),
);

export const decideResult = z
  .object({
    changed: count.describe('Number of faces that changed their person'),
    summary: z.string().describe('What undo would take back, as a sentence'),
    drafts: changesInDrafts.describe(
      'Drafts that follow: the edits were made, by the editor where the draft is open there',
    ),
    left: changesInDrafts.describe(
      'Places where own words of the user still call people as before: proposed, not made',
    ),
  })
  .meta({ id: 'DecideResult' });

const forgetCounts = z
  .object({
    faces: count,
    points: count,
    thumbnails: count,
    cacheEntries: count,
    ledgerEvents: count,
    draftMentions: count.describe('Places in drafts that mention somebody'),
    records: count.describe('Files of the data folder in which it is found by reading them'),
  })
  .meta({ id: 'ForgetCounts', description: 'What is kept about the target, in each store' });

export const forgetResult = z.object({
  before: forgetCounts,
  after: forgetCounts.describe('All zero; for a preview the same as before'),
  drafts: changesInDrafts.describe(
    'Drafts that mention somebody who is forgotten, and what becomes of the text',
  ),
});

export { peopleDocument };

export const importPeopleResult = z.object({
  applied: z.boolean(),
  found: count.describe('Decisions or names that were looked at'),
  added: count,
  known: count.describe('Here already'),
  changed: count.describe('Faces that are called otherwise by it'),
  names: z.array(z.string()).describe('Names that nobody had here before'),
  waiting: count.describe('Faces of photos that are not known here'),
  conflicts: z
    .array(z.object({ here: z.string(), imported: z.string(), faces: count }))
    .describe('Left out: here the same faces have another name'),
  unclear: z
    .array(z.object({ path: z.string(), names: z.array(z.string()) }))
    .describe('Names whose place is no face that was found, or might be more than one'),
  namesOnly: z.array(z.string()).describe('Names that are not tied to a place in the picture'),
  drafts: changesInDrafts.optional(),
  left: changesInDrafts.optional(),
  problems: z.array(z.object({ file: z.string(), reason: z.string() })),
});

export const writeXmpResult = z.object({
  applied: z.boolean(),
  sidecars: z.array(
    z.object({
      path: z.string().describe('Of the photo, relative to the folder'),
      sidecar: z.string().describe('`file:` URI'),
      kind: z.enum(['new', 'changed', 'refused']),
      names: z.array(z.string()),
      note: z.string().nullable(),
    }),
  ),
});

export const rewriteResult = z.object({
  text: z.string().describe('What the user wrote in the chapter is in it'),
  edited: z.boolean().describe('Whether the user had changed the chapter'),
  goes: z
    .array(z.string())
    .describe('Sentences and lines of the chapter that are not in the new text'),
});

export const exportPageResult = z.object({
  page: z.string().nullable().describe('`file:` URI of the page’s index.html'),
  zip: z.string().nullable().describe('`file:` URI'),
  changed: count.describe('Files written or removed'),
  left: z
    .array(z.object({ image: z.string(), reason: z.string() }))
    .describe('Images of the draft that the page does not show'),
});

const siteKind = z.enum(['hugo', 'jekyll', 'astro', 'eleventy']);

export const proposeSiteResult = z.object({
  sites: z.array(
    z.object({
      root: z.string().describe('`file:` URI of the site’s folder'),
      kind: siteKind,
      posts: z.string().describe('Folder of its posts, relative to the root'),
      name: z.string().describe('Name that the post would have in it'),
    }),
  ),
});

export const putIntoSiteResult = z.object({
  post: z.string().describe('`file:` URI of the post'),
  kind: siteKind,
  changed: count.describe('Files written or removed'),
  left: z
    .array(z.object({ image: z.string(), reason: z.string() }))
    .describe('Images of the draft that the post does not show'),
  notes: z.array(z.string()).describe('What is still to be done by hand'),
});
const face = z
  .object({
    id: z.string(),
    person: z.string().nullable(),
    name: z.string().nullable(),
    region,
  })
  .meta({ id: 'BoardFace' });

export const showPhotoResult = z.object({
  image: z.string().nullable().describe('`file:` URI of an upright JPEG; null when unreadable'),
  problems: z.array(problem),
  facts: z
    .object({
      takenAt: z.string().nullable(),
      place: z.string().nullable(),
      camera: z.string().nullable(),
      words: z.string().nullable(),
      keywords: z.array(z.string()),
      format: z.string().nullable(),
      width: z.int().nullable(),
      height: z.int().nullable(),
    })
    .nullable()
    .describe('What the file tells; null when it cannot be read'),
  faces: z.array(face).describe('Those that runs have found'),
});

export const insertPhotosResult = z.object({
  inserted: z.array(
    z.object({
      photo: z.string().describe('As it was asked for'),
      image: z.string().describe('File name beside the draft'),
      alt: z.string(),
      caption: z.string(),
      markdown: z.string(),
    }),
  ),
  left: z.array(z.object({ photo: z.string(), reason: z.string() })),
});

export const searchPhotosResult = z.object({
  total: count.describe('Also beyond the limit'),
  photos: z.array(
    z.object({
      photo: z.string().describe('`file:` URI'),
      folder: z.string().describe('`file:` URI of its album'),
      path: z.string().describe('Relative to the album'),
      takenAt: z.string().nullable(),
      place: z.string().nullable(),
      people: z.array(z.string()),
      thumbnail: z.string().nullable().describe('`file:` URI'),
    }),
  ),
});

export const choosePhotoResult = z.object({
  before: photoChoice.describe('What was chosen before: choosing it again undoes this'),
});

const turn = z.literal([0, 90, 180, 270]).describe('Clockwise, in degrees');

export const boardResult = z.object({
  folder: z.string(),
  draft: z.string().nullable().describe('`file:` URI of the newest draft'),
  writer: z.enum(['builtin', 'ollama']).nullable(),
  chapters: z.array(
    z.object({
      anchor: z.string(),
      heading: z.string(),
      photos: z.array(z.string()).describe('Paths, in order'),
    }),
  ),
  photos: z.array(
    z
      .object({
        path: z.string().describe('Relative to the folder'),
        sha256: z.string().nullable(),
        role: z.enum(['chapter', 'gallery', 'left-out', 'failed', 'waiting']),
        chapter: z.string().nullable().describe('Anchor of the chapter it belongs to'),
        reason: z.string(),
        choice: photoChoice,
        alike: z.string().nullable().describe('The photo that stands for it'),
        isLead: z.boolean(),
        caption: z.string(),
        isOwnCaption: z.boolean(),
        turn,
        width: z.int().nullable(),
        height: z.int().nullable(),
        takenAt: z.string().nullable(),
        camera: z.string().nullable(),
        faces: z.array(face),
        problems: z.array(problem),
        thumbnail: z.string().nullable().describe('`file:` URI; not turned'),
      })
      .meta({ id: 'BoardPhoto' }),
  ),
  undo: z.array(albumDecision).describe('What undo would take back'),
  redo: z.array(albumDecision).describe('What redo would bring again'),
});

/** What a client answers to `draft/review`. */
export const reviewResult = z.object({ text: z.string().nullable() });

const albumParts = z
  .array(z.object({ name: z.string(), folder: z.string() }))
  .describe('The folders of several, and what paths of their photos begin with');

export const openAlbumResult = z.object({
  folder: z.string().describe('`file:` URI that every other method takes for this album'),
  parts: albumParts,
  drafts: z.array(z.string()).describe('`file:` URIs, the newest first'),
});

export const albumListResult = z.object({
  albums: z.array(
    z
      .object({
        folder: z.string().describe('`file:` URI'),
        parts: albumParts,
        drafts: z.array(z.object({ draft: z.string(), title: z.string(), changedAt: z.string() })),
        photos: count.nullable().describe('null when the folder is not there'),
        newPhotos: count.describe('Photos that came since it was looked at'),
        problems: z.array(z.object({ path: z.string(), problem })),
        leftOut: z.array(z.string()),
        unnamed: count.describe('People without a name in at least two of its photos'),
      })
      .meta({ id: 'AlbumState' }),
  ),
});

export const albumDecideResult = z
  .object({
    decisions: z.array(albumDecision),
    undo: z.array(albumDecision),
    redo: z.array(albumDecision),
  })
  .meta({ id: 'AlbumDecideResult' });

export const thumbnailsResult = z.object({
  photos: z.array(z.object({ path: z.string(), thumbnail: z.string().nullable() })),
});

export const updateDraftResult = z.object({
  outcome: z.enum(['updated', 'same', 'by-model', 'unsaved']),
});

export const pullModelResult = z.object({ model: z.string() });

export const doctorResult = z.object({
  version: z.string(),
  checks: z.array(
    z.object({
      name: z.string(),
      state: z.enum(['ok', 'warning', 'error', 'off']),
      detail: z.string(),
      advice: z.string().nullable(),
      model: z
        .string()
        .describe('The model that would mend it, to be had by model/pull')
        .exactOptional(),
    }),
  ),
});

export const openRpcDocument = z.object({ openrpc: z.string() }).loose();
