import type { TimeWitness } from '../contract/photo.ts';
import type { Sight } from '../contract/sight.ts';
import type {
  AlbumDecideParams,
  AlbumDecideResult,
  AlbumListResult,
  BoardResult,
  OpenAlbumParams,
  OpenAlbumResult,
  PhotoChoice,
  ThumbnailsParams,
  ThumbnailsResult,
  UpdateDraftResult,
  ClockProposal,
} from '../contract/album.ts';
import type { AlbumEvent } from '../contract/events.ts';
import type {
  InsertPhotosParams,
  InsertPhotosResult,
  SearchPhotosParams,
  SearchPhotosResult,
} from '../contract/pictures.ts';
import type { PullStep } from '../story/ollama/client/pull.ts';
import type { CopyRequest, CureRequest, PrivacyCure } from '../draft/privateCopies.ts';
import type { DraftBasis } from '../draft/claims/draftBasis.ts';
import type {
  AnalyzeParams,
  BoardParams,
  ChoosePhotoParams,
  ChoosePhotoResult,
  DaemonSettings,
  DecideResult,
  Decision,
  DoctorResult,
  ExportPageParams,
  ExportPageResult,
  ProposeSiteParams,
  ProposeSiteResult,
  PutIntoSiteParams,
  PutIntoSiteResult,
  ForgetParams,
  ForgetResult,
  GenerateParams,
  ImportPeopleParams,
  ImportPeopleResult,
  PeopleDocument,
  PeopleListParams,
  PeopleListResult,
  Review,
  RewriteParams,
  RewriteResult,
  ShowPhotoParams,
  ShowPhotoResult,
  WriteXmpParams,
  WriteXmpResult,
} from '../contract/protocol.ts';

/**
 * What the server can do for its clients; daemon.ts gives the real parts, tests give small fakes.
 *
 * Parameters are validated before they come here, and every folder, output, draft and forget target is an absolute
 * path by then, whatever the client wrote. `settings` are those of the client that asks. Services throw `DaemonError`
 * where they cannot proceed; anything else that is thrown is taken for a bug.
 */
export interface DaemonServices {
  /** Turns a folder into a draft. The last event is `report`; on abort the stream ends soon, by an error or without one. */
  generate(
    request: GenerateParams,
    settings: DaemonSettings,
    signal: AbortSignal,
    review?: Review,
  ): AsyncIterable<AlbumEvent>;
  /** The same without a draft. */
  analyze(
    request: AnalyzeParams,
    settings: DaemonSettings,
    signal: AbortSignal,
  ): AsyncIterable<AlbumEvent>;
  /** The server never runs two of `decide`, `undo` and `forget` at once. */
  readonly people: {
    list(request: PeopleListParams, settings: DaemonSettings): Promise<PeopleListResult>;
    decide(decision: Decision, settings: DaemonSettings, open?: OpenDrafts): Promise<DecideResult>;
    undo(settings: DaemonSettings, open?: OpenDrafts): Promise<DecideResult>;
    forget(
      request: ForgetParams,
      settings: DaemonSettings,
      open?: OpenDrafts,
    ): Promise<ForgetResult>;
    export(settings: DaemonSettings): Promise<PeopleDocument>;
    import(
      request: ImportPeopleParams,
      settings: DaemonSettings,
      signal: AbortSignal,
      open?: OpenDrafts,
    ): Promise<ImportPeopleResult>;
    writeXmp(
      request: WriteXmpParams,
      settings: DaemonSettings,
      signal: AbortSignal,
    ): Promise<WriteXmpResult>;
  };
  /** What is decided about an album, and how it looks then. */
  readonly album: AlbumServices;
  /** Looks for photos, and puts them into drafts. */
  readonly pictures: PictureServices;
  /** Writes one chapter anew. `open`: the draft's text as the editor has it; default the one on disk. */
  rewrite(
    request: RewriteParams,
    settings: DaemonSettings,
    signal: AbortSignal,
    open?: string,
  ): Promise<RewriteResult>;
  /** Makes a picture of any photo that clients can show. */
  showPhoto(
    request: ShowPhotoParams,
    settings: DaemonSettings,
    signal: AbortSignal,
  ): Promise<ShowPhotoResult>;
  /** Keeps what the user wants of one photo; every draft from now on follows. */
  choosePhoto(request: ChoosePhotoParams, settings: DaemonSettings): Promise<ChoosePhotoResult>;
  /** Has Ollama download a model; ends when it is there. */
  pullModel(
    model: string | undefined,
    settings: DaemonSettings,
    signal: AbortSignal,
  ): AsyncIterable<PullStep>;
  doctor(settings: DaemonSettings): Promise<DoctorResult>;
  readonly pages: PageServices;
  readonly drafts: DraftLibrary;
}

/** The services of whoever has these settings: those of its data folder. Throws where that folder cannot be used. */
export type ServicesOf = (settings: DaemonSettings) => DaemonServices;

/** Decisions about albums; the server never runs two that change something at once. */
export interface AlbumServices {
  board(request: BoardParams, settings: DaemonSettings, signal: AbortSignal): Promise<BoardResult>;
  open(request: OpenAlbumParams, settings: DaemonSettings): Promise<OpenAlbumResult>;
  list(settings: DaemonSettings, signal: AbortSignal): Promise<AlbumListResult>;
  decide(
    request: AlbumDecideParams,
    settings: DaemonSettings,
    signal: AbortSignal,
  ): Promise<AlbumDecideResult>;
  undo(folder: string, settings: DaemonSettings, signal: AbortSignal): Promise<AlbumDecideResult>;
  redo(folder: string, settings: DaemonSettings, signal: AbortSignal): Promise<AlbumDecideResult>;
  thumbnails(
    request: ThumbnailsParams,
    settings: DaemonSettings,
    signal: AbortSignal,
  ): Promise<ThumbnailsResult>;
  /** `text` is what the draft is to contain, where it changes: the server or its client's editor writes it. */
  updateDraft(
    draft: { readonly file: string; readonly editorText: string | null },
    settings: DaemonSettings,
    signal: AbortSignal,
  ): Promise<UpdateDraftResult & { readonly text: string | null }>;
}

/** Photos that are looked for, and put into drafts. */
export interface PictureServices {
  search(
    request: SearchPhotosParams,
    settings: DaemonSettings,
    signal: AbortSignal,
  ): Promise<SearchPhotosResult>;
  /** Puts copies beside a draft; its text is not changed. The server never runs two at once. */
  insert(
    request: InsertPhotosParams,
    settings: DaemonSettings,
    signal: AbortSignal,
  ): Promise<InsertPhotosResult>;
}

/** Drafts as web pages. */
export interface PageServices {
  /** `progress` is called with the number of pictures that are done, and of all. */
  export(
    request: ExportPageParams,
    settings: DaemonSettings,
    progress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<ExportPageResult>;
  readonly sites: SiteServices;
}

/** Drafts in sites that are made of Markdown. */
export interface SiteServices {
  propose(
    request: ProposeSiteParams,
    settings: DaemonSettings,
    signal: AbortSignal,
  ): Promise<ProposeSiteResult>;
  put(
    request: PutIntoSiteParams,
    settings: DaemonSettings,
    progress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<PutIntoSiteResult>;
}

/**
 * Texts of drafts by path, which the client changes itself by the edits of a result; null where it cannot be asked to: such
 * a draft is left alone.
 */
export type OpenDrafts = ReadonlyMap<string, string | null>;

/** What is known of drafts beyond their own folder; paths are absolute. */
export interface DraftLibrary {
  /** The drafts that runs have written and that are still there. */
  list(settings: DaemonSettings): Promise<readonly KnownDraft[]>;
  /** What the text of a draft may say; null when nobody knows. */
  basis(file: string, settings: DaemonSettings): Promise<DraftBasis | null>;
  /** Keeps a text as the user's own fact about the album of a draft: it is true, and not questioned again. */
  confirm(file: string, text: string, settings: DaemonSettings): Promise<void>;
  /** Everything that was said about when a photo of a draft's album was taken; `[]` when nobody knows. */
  timesOf(
    photo: { readonly draft: string; readonly source: string },
    settings: DaemonSettings,
    signal: AbortSignal,
  ): Promise<readonly TimeWitness[]>;
  /** What networks saw in a photo of a draft, and which; null when nobody has looked. */
  seenIn(
    photo: { readonly draft: string; readonly source: string },
    settings: DaemonSettings,
    signal: AbortSignal,
  ): Promise<Sight | null>;
  /** Clocks of cameras of a draft's album that disagree, but for those the user has set. */
  clocks(file: string, settings: DaemonSettings): Promise<readonly ClockProposal[]>;
  /** What the user wants of the photos of a draft's album, in the order it was decided. */
  choices(file: string, settings: DaemonSettings): Promise<readonly DraftChoice[]>;
  /** Keeps what the user wants of one photo, told by a draft. */
  choose(decision: DraftDecision, settings: DaemonSettings): Promise<void>;
  /** How a picture that a draft shows can lose its private metadata. */
  cureOf(request: CureRequest, settings: DaemonSettings): Promise<PrivacyCure>;
  /** Puts a copy of any picture beside a draft, as `cleanImage` would write it; the picture is only read. */
  copyImage(request: CopyRequest, signal: AbortSignal, settings: DaemonSettings): Promise<void>;
  /** Writes an image of a bundle again, upright and as it looks, without GPS position, serial numbers, names and previews; every other file is refused. */
  cleanImage(file: string, signal: AbortSignal, settings: DaemonSettings): Promise<void>;
}

/** What the user wants of one photo of a draft's album. */
export interface DraftChoice {
  /** Content hash. */
  readonly photo: string;
  readonly choice: Exclude<PhotoChoice, 'automatic'>;
  /** Whether it was decided in the draft asked about, or elsewhere. */
  readonly decided: 'here' | 'elsewhere';
}

/** A decision about one photo. */
export interface DraftDecision {
  /** Absolute path of the draft. */
  readonly file: string;
  /** Content hash. */
  readonly photo: string;
  readonly choice: PhotoChoice;
}

/** A draft, and the folder of photos it is about. */
export interface KnownDraft {
  readonly file: string;
  readonly folder: string;
}

/** Takes one line for the log: never stdout, which belongs to the protocol. */
export type Log = (line: string) => void;
