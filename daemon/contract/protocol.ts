/**
 * Everything that goes over the wire besides LSP itself. The only daemon file the extension imports.
 * test/rpc/openrpc.test.ts compares it with the handlers and with docs/openrpc.json.
 */
import type {
  AlbumDecideParams,
  AlbumDecideResult,
  AlbumListParams,
  AlbumListResult,
  AlbumUndoParams,
  BoardFace,
  BoardResult,
  OpenAlbumParams,
  OpenAlbumResult,
  PhotoChoice,
  ThumbnailsParams,
  ThumbnailsResult,
  UpdateDraftParams,
  UpdateDraftResult,
} from './album.ts';
import type { Consent, Person, Proposal } from './person.ts';
import type {
  InsertPhotosParams,
  InsertPhotosResult,
  SearchPhotosParams,
  SearchPhotosResult,
} from './pictures.ts';
import type { Problem } from './problem.ts';
import type { PhotoReport, Report } from './report.ts';
import type { InterfaceLanguage } from '../shared/words/language.ts';

/** Raised when a message changes its meaning. */
export const protocolVersion = 1;

/** How the prose is written; every field has a default, so `{}` is valid. */
export interface StoryOptions {
  readonly writer?: 'auto' | 'ollama' | 'builtin';
  readonly language?: 'en' | 'de' | 'fr';
  readonly tone?: 'plain' | 'warm' | 'journalistic' | 'humorous';
  readonly length?: 'short' | 'medium' | 'long';
  readonly person?: 'first' | 'third';
  readonly names?: boolean;
  readonly places?: 'exact' | 'coarse' | 'off';
  /** The user's own wishes for the prose, at most 2000 characters; the built-in narrator ignores them. */
  readonly instructions?: string;
  readonly format?: 'markdown' | 'hugo' | 'jekyll' | 'astro' | 'eleventy';
  /** Map and days as drawings beside the draft; default false. A page has them in any case. */
  readonly map?: boolean;
}

export interface GenerateParams {
  /** `file:` URI or absolute path of the folder. */
  readonly folder: string;
  /** Where the bundle goes; default `<folder>/blog`, or `blog-2`, ... when that holds an edited draft. */
  readonly output?: string;
  readonly story?: StoryOptions;
  /** false: no detection, no embedding, nothing stored (the user declined face recognition). Default true. */
  readonly faces?: boolean;
  /** `client`: the text comes only as partial results and the client saves it; `daemon` (default): index.md is written too. */
  readonly saveBy?: 'daemon' | 'client';
  /** Replace an unedited or edited draft in place instead of starting `blog-2`; edited text is merged. */
  readonly regenerate?: boolean;
  /** true: what would become of a draft that is there is shown to the client by `draft/review` before it is changed. Default false. */
  readonly review?: boolean;
  /** Token of the client's choice: `$/progress` with it tells of each photo as soon as it was looked at (`PhotoSeen`). */
  readonly photosToken?: string | number;
  readonly workDoneToken?: string | number;
  readonly partialResultToken?: string | number;
}

export interface BoardParams {
  /** `file:` URI or absolute path of the album's folder. */
  readonly folder: string;
  /** How the prose would be written; default as the newest draft of the album was. */
  readonly story?: StoryOptions;
}

export interface AnalyzeParams {
  readonly folder: string;
  /** Only these photos, relative to the folder; default all. Photos named here are analysed anew, cached or not. */
  readonly photos?: readonly string[];
  readonly faces?: boolean;
  /** true: each face of the result carries its 512 numbers. Default false. */
  readonly embeddings?: boolean;
  readonly workDoneToken?: string | number;
  readonly partialResultToken?: string | number;
}

export interface AnalyzeResult {
  readonly photos: readonly PhotoReport[];
}

/** Value of a `$/progress` partial result of `album/generate`. */
export type GeneratePartial =
  /** The draft's place, before its first text. */
  | { readonly kind: 'draft'; readonly uri: string }
  /** The next piece of text, to be appended to the pieces before it. */
  | { readonly kind: 'text'; readonly text: string };

/** Value of a `$/progress` partial result of `album/analyze`: a photo as soon as it is read, before people are grouped. */
export type AnalyzePartial = PhotoReport;

/** Member `run` of the work-done reports of `album/*`: the same in numbers, for clients that word it themselves. */
export interface RunProgress {
  readonly phase: 'photos' | 'people' | 'describing' | 'writing';
  readonly done: number;
  readonly total: number;
  /** The photo at hand, relative to the folder; null when there is none. */
  readonly current: string | null;
}

/** A person as clients show it. */
export interface PersonView extends Person {
  /** How the person is called in text: the name, else `@person-1`. */
  readonly label: string;
  /** Only where the list was asked for with a draft: whether that draft speaks of the person. */
  readonly isOfDraft?: boolean;
  /** One entry a face, same order as `faces`. */
  readonly appearances: readonly {
    readonly face: string;
    /** `file:` URI of the face thumbnail (160 px WebP in the cache). */
    readonly thumbnail: string;
    /** `file:` URI of the photo. */
    readonly photo: string;
    /** Left, top, width and height of the face as parts of the upright photo's, 0..1. */
    readonly region: readonly [x: number, y: number, width: number, height: number];
    readonly takenAt: string | null;
  }[];
  /** Number of different photos. */
  readonly photoCount: number;
}

export interface PeopleListParams {
  /** Only people of this album; default the whole library. */
  readonly folder?: string;
  /** true: strangers are listed, too, after all others. Default false. */
  readonly strangers?: boolean;
  /** URI of a draft: people without a name are labelled as it calls them. */
  readonly draft?: string;
}

export interface PeopleListResult {
  readonly people: readonly PersonView[];
  readonly proposals: readonly Proposal[];
}

/** One correction by the user; each becomes one line of the ledger. */
export type Decision =
  | { readonly kind: 'name'; readonly person: string; readonly name: string }
  | { readonly kind: 'same'; readonly persons: readonly [string, string] }
  | { readonly kind: 'apart'; readonly faces: readonly [string, string] }
  /** These faces of one person are somebody else. */
  | { readonly kind: 'split'; readonly person: string; readonly faces: readonly string[] }
  /** This face is of that person. */
  | { readonly kind: 'assign'; readonly face: string; readonly person: string }
  | { readonly kind: 'not-a-face'; readonly face: string }
  | { readonly kind: 'stranger'; readonly person: string }
  | { readonly kind: 'hide'; readonly person: string }
  | { readonly kind: 'show'; readonly person: string }
  | { readonly kind: 'cover'; readonly person: string; readonly face: string }
  | { readonly kind: 'consent'; readonly person: string; readonly consent: Consent };

export interface DecideResult {
  /** Number of faces that changed their person. */
  readonly changed: number;
  /** What undo would take back, as a sentence. */
  readonly summary: string;
  /** Drafts that follow: the edits were made, by the editor where the draft is open there. */
  readonly drafts: readonly ChangeInDraft[];
  /** Places where the user's own words still call people as before: proposed, nothing was done about them. */
  readonly left: readonly ChangeInDraft[];
}

export interface ForgetParams {
  readonly what: 'person' | 'photo' | 'album' | 'everything';
  /** Person id, photo URI or album URI; absent for `everything`. */
  readonly target?: string;
  /** true: nothing is erased; the result says what there is, and what would change in drafts. Default false. */
  readonly preview?: boolean;
}

/** Counts of what was kept about the target, in each store. */
export interface ForgetCounts {
  readonly faces: number;
  readonly points: number;
  readonly thumbnails: number;
  readonly cacheEntries: number;
  readonly ledgerEvents: number;
  /** Places in drafts that mention somebody, as found in their text and manifest. */
  readonly draftMentions: number;
  /** Files of the data folder in which a name, a hash or an id is found by reading them. */
  readonly records: number;
}

/** What changes in a draft when people are forgotten or called otherwise. */
export interface ChangeInDraft {
  /** `file:` URI of `index.md`. */
  readonly draft: string;
  /** In order; lines and characters (UTF-16) from 0. */
  readonly edits: readonly {
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
    readonly newText: string;
  }[];
}

export interface ForgetResult {
  readonly before: ForgetCounts;
  /** All zero, or the operation failed; the same as `before` for a preview. */
  readonly after: ForgetCounts;
  /** Drafts that mention somebody who is forgotten: the edits were made, by the editor where the draft is open there. */
  readonly drafts: readonly ChangeInDraft[];
}

/** Names and decisions as JSON, without embeddings, pictures and paths; see docs/protocol.md. */
export type PeopleDocument = Readonly<Record<string, unknown>>;

export interface ImportPeopleParams {
  /** What `people/export` gave, here or on another computer. */
  readonly document?: PeopleDocument;
  /** `file:` URI or path of an album: names are read from its photos, sidecars and Picasa's lists. */
  readonly folder?: string;
  /** false: nothing is changed, the result says what would come. Default true. */
  readonly apply?: boolean;
}

export interface ImportPeopleResult {
  readonly applied: boolean;
  /** Decisions or names that were looked at. */
  readonly found: number;
  readonly added: number;
  /** Here already: an import can be repeated. */
  readonly known: number;
  /** Faces that are called otherwise by it. */
  readonly changed: number;
  /** Names that nobody had here before, sorted. */
  readonly names: readonly string[];
  /** Faces of photos that are not known here: they get their names when the photos come. */
  readonly waiting: number;
  /** Left out: here the same faces have another name. */
  readonly conflicts: readonly {
    readonly here: string;
    readonly imported: string;
    readonly faces: number;
  }[];
  /** Names in photos whose place is no face that was found, or might be more than one. */
  readonly unclear: readonly { readonly path: string; readonly names: readonly string[] }[];
  /** Names in photos that are not tied to a place in the picture. */
  readonly namesOnly: readonly string[];
  /** Drafts that follow, as after any decision; absent for a look. */
  readonly drafts?: readonly ChangeInDraft[] | undefined;
  /** Places where the user's own words call people as before: nothing was done about them. */
  readonly left?: readonly ChangeInDraft[] | undefined;
  /** Files, or decisions in the document, that were not understood. */
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}

export interface WriteXmpParams {
  /** `file:` URI or path of an album. */
  readonly folder: string;
  /** true: sidecars are written; default false, the result says what would be. Photos are never touched. */
  readonly apply?: boolean;
}

export interface WriteXmpResult {
  readonly applied: boolean;
  /** Photos with something to write. */
  readonly sidecars: readonly {
    /** Of the photo, relative to the folder. */
    readonly path: string;
    /** `file:` URI. */
    readonly sidecar: string;
    readonly kind: 'new' | 'changed' | 'refused';
    readonly names: readonly string[];
    /** Why it was refused, or what was left as it is. */
    readonly note: string | null;
  }[];
}

export interface RewriteParams {
  /** URI of the draft's `index.md`. */
  readonly draft: string;
  /** Chapter anchor, as the CodeLens names it. */
  readonly chapter: string;
  /** How it is told this time, over the draft's own options; its photos stay the same in any length. */
  readonly story?: StoryOptions;
  readonly workDoneToken?: string | number;
}

export interface RewriteResult {
  /** The new text of the chapter, which the client puts at its range in one undo step; what the user wrote in it is in it. */
  readonly text: string;
  /** Whether the user had changed the chapter. */
  readonly edited: boolean;
  /** Sentences and lines of the chapter as it is that are not in the new text: to be shown before they go. */
  readonly goes: readonly string[];
}

export interface ExportPageParams {
  /** `file:` URI or path of a draft's `index.md`, or of the folder it lies in. */
  readonly draft: string;
  /** The draft's text as its editor has it, unsaved; default what is on disk. */
  readonly text?: string;
  /** Folder of the page; default beside the draft's, `blog-page`. */
  readonly output?: string;
  /** An archive of the page; without `output` there is nothing but the archive. */
  readonly zip?: string;
  /** Where the page is to be published, for the addresses in its feed. */
  readonly url?: string;
  readonly workDoneToken?: string | number;
}

export interface ExportPageResult {
  /** `file:` URI of the page's `index.html`; null when only an archive was wanted. */
  readonly page: string | null;
  /** `file:` URI. */
  readonly zip: string | null;
  /** Files written or removed: none when nothing has changed since the last export. */
  readonly changed: number;
  /** Images of the draft that the page does not show, as the draft writes them, and why. */
  readonly left: readonly { readonly image: string; readonly reason: string }[];
}

/** A generator of sites from Markdown. */
export type SiteKind = 'hugo' | 'jekyll' | 'astro' | 'eleventy';

export interface ProposeSiteParams {
  /** `file:` URI or path of a draft's `index.md`, or of the folder it lies in. */
  readonly draft: string;
  readonly text?: string;
  /** Where to look for sites: the folders, what is in them, and what they are in. */
  readonly folders: readonly string[];
}

export interface ProposeSiteResult {
  readonly sites: readonly {
    /** `file:` URI of the site's folder. */
    readonly root: string;
    readonly kind: SiteKind;
    /** Folder of its posts, relative to the root, and the name that the post would have in it. */
    readonly posts: string;
    readonly name: string;
  }[];
}

export interface PutIntoSiteParams {
  /** `file:` URI or path of a draft's `index.md`, or of the folder it lies in. */
  readonly draft: string;
  readonly text?: string;
  /** A site's folder, one of its folders of posts, or the post's own; default beside the draft. */
  readonly output?: string;
  /** Default that of the site. Where there is no site, the post is written alone, ready to be put into one. */
  readonly format?: SiteKind;
  /** Folder of the posts, relative to the site's; default where its posts are. */
  readonly posts?: string;
  /** Name of the post; default from its title, as the site's posts are named. */
  readonly name?: string;
  readonly images?: {
    /** A folder below the one that the post's pictures would go to. */
    readonly folder?: string;
    /** Longest side in pixels; default 1600. */
    readonly size?: number;
    /** Default `jpeg`. */
    readonly type?: 'jpeg' | 'webp';
  };
  readonly workDoneToken?: string | number;
}

export interface PutIntoSiteResult {
  /** `file:` URI of the post. */
  readonly post: string;
  readonly kind: SiteKind;
  /** Files written or removed. */
  readonly changed: number;
  /** Images of the draft that the post does not show, as the draft writes them, and why. */
  readonly left: readonly { readonly image: string; readonly reason: string }[];
  /** What is still to be done by hand, in sentences. */
  readonly notes: readonly string[];
}

export interface ShowPhotoParams {
  /** `file:` URI or absolute path of any photo. */
  readonly photo: string;
}

/** A picture of a photo that every client can show, whatever the photo's format. */
export interface ShowPhotoResult {
  /** `file:` URI of an upright JPEG of at most 1600 px in the cache; null when the photo cannot be read. */
  readonly image: string | null;
  readonly problems: readonly Problem[];
  /** What its file tells; null when it cannot be read. */
  readonly facts: PhotoFacts | null;
  /** Faces that runs have found in it, in the upright photo. */
  readonly faces: readonly BoardFace[];
}

/** What a photo's file tells, as far as it is known. */
export interface PhotoFacts {
  /** ISO 8601 wall-clock time, with offset when known. */
  readonly takenAt: string | null;
  /** `Rome, Italy` */
  readonly place: string | null;
  readonly camera: string | null;
  /** The photographer's own. */
  readonly words: string | null;
  readonly keywords: readonly string[];
  readonly format: string | null;
  /** In pixels. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface ChoosePhotoParams {
  /** `file:` URI or absolute path of the album's folder. */
  readonly folder: string;
  /** Relative to the folder. */
  readonly photo: string;
  readonly choice: PhotoChoice;
}

export interface ChoosePhotoResult {
  /** What was chosen before: choosing it again undoes this. */
  readonly before: PhotoChoice;
}

export interface PullModelParams {
  /** As Ollama names it; default the one the doctor recommends for this computer. Models that run elsewhere are refused. */
  readonly model?: string;
  readonly workDoneToken?: string | number;
}

export interface PullModelResult {
  /** The model that is there now. */
  readonly model: string;
}

export interface DoctorCheck {
  readonly name: string;
  readonly state: 'ok' | 'warning' | 'error' | 'off';
  readonly detail: string;
  /** What to do about it; null when nothing. */
  readonly advice: string | null;
  /** The model that would mend it, to be had by `model/pull`. */
  readonly model?: string;
}

export interface DoctorResult {
  readonly version: string;
  readonly checks: readonly DoctorCheck[];
}

/** Our requests, client to daemon. */
export interface Requests {
  'album/generate': { params: GenerateParams; result: Report };
  'album/analyze': { params: AnalyzeParams; result: AnalyzeResult };
  'people/list': { params: PeopleListParams; result: PeopleListResult };
  'people/decide': { params: Decision; result: DecideResult };
  'people/undo': { params: Record<string, never>; result: DecideResult };
  'people/forget': { params: ForgetParams; result: ForgetResult };
  'people/export': { params: Record<string, never>; result: PeopleDocument };
  'people/import': { params: ImportPeopleParams; result: ImportPeopleResult };
  'people/writeXmp': { params: WriteXmpParams; result: WriteXmpResult };
  'draft/rewrite': { params: RewriteParams; result: RewriteResult };
  'draft/insertPhotos': { params: InsertPhotosParams; result: InsertPhotosResult };
  'page/export': { params: ExportPageParams; result: ExportPageResult };
  'site/propose': { params: ProposeSiteParams; result: ProposeSiteResult };
  'site/put': { params: PutIntoSiteParams; result: PutIntoSiteResult };
  'photo/show': { params: ShowPhotoParams; result: ShowPhotoResult };
  'photo/search': { params: SearchPhotosParams; result: SearchPhotosResult };
  'album/board': { params: BoardParams; result: BoardResult };
  'album/open': { params: OpenAlbumParams; result: OpenAlbumResult };
  'album/list': { params: AlbumListParams; result: AlbumListResult };
  'album/decide': { params: AlbumDecideParams; result: AlbumDecideResult };
  'album/undo': { params: AlbumUndoParams; result: AlbumDecideResult };
  'album/redo': { params: AlbumUndoParams; result: AlbumDecideResult };
  'album/thumbnails': { params: ThumbnailsParams; result: ThumbnailsResult };
  'draft/update': { params: UpdateDraftParams; result: UpdateDraftResult };
  'photo/choose': { params: ChoosePhotoParams; result: ChoosePhotoResult };
  'model/pull': { params: PullModelParams; result: PullModelResult };
  'daemon/doctor': { params: Record<string, never>; result: DoctorResult };
  'rpc.discover': { params: Record<string, never>; result: unknown };
}

/** What a draft is to become. */
export interface ReviewParams {
  /** `file:` URI of `index.md`. */
  readonly draft: string;
  /** Its text as it is on disk. */
  readonly before: string;
  /** Its text as it would be; what its user wrote is in it. */
  readonly after: string;
}

export interface ReviewResult {
  /** What the user takes of it: the text that the draft becomes; null when nothing is to change. */
  readonly text: string | null;
}

/** Shows what a draft would become, and gives what the user takes of it; null when the draft stays as it is. */
export type Review = (proposal: ReviewParams) => Promise<ReviewResult['text']>;

/** Our requests, daemon to client; only of clients that ask for them. */
export interface ClientRequests {
  /** Of a run with `review`: waits for the user, who may take some chapters and leave others. */
  'draft/review': { params: ReviewParams; result: ReviewResult };
}

/** Our notifications, daemon to client. */
export interface Notifications {
  /** Something about people changed: lists and open drafts should be refreshed. */
  'people/changed': {
    /** For the client that asked for it, whichever way: places where the user's own words call people as before. */
    readonly left?: readonly ChangeInDraft[];
  };
  /** Somebody decided something about an album: boards of it should be refreshed. */
  'album/changed': { readonly folder: string };
}

/** Commands of the client that code lenses and code actions of the daemon name, with their arguments. */
export interface ClientCommands {
  /** Asks for the chapter anew (`draft/rewrite`) and puts it at `range` (LSP) of the draft. */
  'photoBlog.rewriteChapter': [draft: string, chapter: string, range: unknown];
  /** Analyses one photo (URI) anew. */
  'photoBlog.tryAgain': [photo: string];
  /** Leaves one photo (URI) out of the album from now on. */
  'photoBlog.leaveOut': [photo: string];
  /** Opens a photo or draft (URI). */
  'photoBlog.openPhoto': [photo: string];
  /** Shows a person (id) in the People view. */
  'photoBlog.showPerson': [person: string];
  'photoBlog.showLog': [];
}

/** `initializationOptions` of `initialize`, all optional; settings that name a place are machine-scoped in the editor. */
export interface DaemonSettings {
  readonly qdrantUrl?: string;
  /** Never logged. */
  readonly qdrantApiKey?: string;
  readonly qdrantShards?: number;
  readonly qdrantReplicas?: number;
  readonly qdrantPath?: string;
  readonly ollamaUrl?: string;
  readonly ollamaModel?: string;
  readonly visionModel?: string;
  /** false: no network looks for objects, smiles and lettering (finding faces is apart from it). Default true. */
  readonly seeing?: boolean;
  /** Which sentences of a draft are checked against the facts: generated ones, or those of its user as well. Default `generated`. */
  readonly claims?: 'generated' | 'all';
  /** Non-loopback URLs the user approved, exactly as written in the settings. */
  readonly approvedUrls?: readonly string[];
  readonly story?: StoryOptions;
  /** true: links that lead out of an album are followed. Default false: they may lead anywhere. */
  readonly followLinks?: boolean;
  readonly home?: string;
  /** Of everything the daemon says, and of drafts that name none; without it the client’s own. */
  readonly language?: InterfaceLanguage;
}

export type { Problem };
