import { pullText } from '../story/ollama/client/pull.ts';
import type { Call } from './transport/call.ts';
import { type Method, method } from './method.ts';
import { openRpc } from './openrpc.ts';
import { exportPage, proposeSites, putIntoSite } from './pages.ts';
import {
  decide,
  undo,
  exportPeople,
  forget,
  importPeople,
  listPeople,
  writeXmp,
} from './people.ts';
import type {
  ChoosePhotoParams,
  ChoosePhotoResult,
  DoctorResult,
  PullModelParams,
  PullModelResult,
  Requests,
  RewriteParams,
  RewriteResult,
  ShowPhotoParams,
  ShowPhotoResult,
} from '../contract/protocol.ts';
import * as result from './resultSchemas.ts';
import { analyze, generate } from './runAlbum.ts';
import {
  board,
  change,
  decideAlbum,
  listAlbums,
  openAlbum,
  redoAlbum,
  thumbnails,
  undoAlbum,
  updateDraft,
} from './album.ts';
import { insertPhotos, searchPhotos } from './pictures.ts';
import * as schema from './schemas.ts';
import { beginWorkDone } from './workDone.ts';
import { say } from '../shared/words/say.ts';

type Methods = {
  readonly [Name in keyof Requests]: Method<Requests[Name]['params'], Requests[Name]['result']>;
};

/** Our methods, one line each: what they take, what they give, what they do to the world, who does it. */
// prettier-ignore
export const methods: Methods = {
  'album/generate': method(schema.generateParams, result.report, 'run', 'Turns a folder of photos into a Markdown draft; the text streams as partial results', generate),
  'album/analyze': method(schema.analyzeParams, result.analyzeResult, 'run', 'Reads the photos of a folder and finds the faces, without writing a draft', analyze),
  'people/list': method(schema.peopleListParams, result.peopleListResult, 'read', 'Lists the people of the library or of one album, with the faces they are known by', listPeople),
  'people/decide': method(schema.decision, result.decideResult, 'change', 'Records one correction by the user; drafts follow', decide),
  'people/undo': method(schema.noParams, result.decideResult, 'change', 'Takes the latest correction back; drafts follow', undo),
  'people/forget': method(schema.forgetParams, result.forgetResult, 'change', 'Deletes everything kept about a person, a photo, an album or everybody; names leave the drafts, too', forget),
  'people/export': method(schema.noParams, result.peopleDocument, 'read', 'Gives names and decisions for another computer or program', exportPeople),
  'people/import': method(schema.importPeopleParams, result.importPeopleResult, 'run', 'Takes over decisions from another computer, or names that other programs wrote into an album; one undo takes all of it back', importPeople),
  'people/writeXmp': method(schema.writeXmpParams, result.writeXmpResult, 'run', 'Writes who is where into XMP sidecars beside the photos of an album', writeXmp),
  'draft/rewrite': method(schema.rewriteParams, result.rewriteResult, 'run', 'Writes one chapter of a draft anew', rewrite),
  'draft/insertPhotos': method(schema.insertPhotosParams, result.insertPhotosResult, 'change', 'Puts copies of photos beside a draft, without metadata, and gives the text that shows them', insertPhotos),
  'page/export': method(schema.exportPageParams, result.exportPageResult, 'run', 'Turns a draft into a web page that needs nothing else', exportPage),
  'site/propose': method(schema.proposeSiteParams, result.proposeSiteResult, 'read', 'Finds the sites in some folders, and the place that a draft’s post would have in each', proposeSites),
  'site/put': method(schema.putIntoSiteParams, result.putIntoSiteResult, 'run', 'Puts a draft into a site of Hugo, Jekyll, Astro or Eleventy as one of its posts', putIntoSite),
  'photo/show': method(schema.showPhotoParams, result.showPhotoResult, 'read', 'Makes a picture of a photo that every client can show, whatever the format', showPhoto),
  'photo/search': method(schema.searchPhotosParams, result.searchPhotosResult, 'read', 'Finds photos by who is in them, where and when they were taken, and by name', searchPhotos),
  'album/board': method(schema.boardParams, result.boardResult, 'read', 'Gives an album as its draft shows it or would show it, photo by photo, with what was decided; nothing is decoded', board),
  'album/open': method(schema.openAlbumParams, result.openAlbumResult, 'read', 'Makes one album of one or several folders, and tells the drafts there are about it', openAlbum),
  'album/list': method(schema.albumListParams, result.albumListResult, 'read', 'Lists the albums that drafts were written about, with what there is to do about each', listAlbums),
  'album/decide': method(schema.albumDecideParams, result.albumDecideResult, 'change', 'Keeps decisions about an album: which photos, in which order and chapters, turned how, with which captions', decideAlbum),
  'album/undo': method(schema.albumUndoParams, result.albumDecideResult, 'change', 'Takes the latest decisions about an album back', undoAlbum),
  'album/redo': method(schema.albumUndoParams, result.albumDecideResult, 'change', 'Brings the decisions about an album again that were taken back last', redoAlbum),
  'album/thumbnails': method(schema.thumbnailsParams, result.thumbnailsResult, 'read', 'Makes small pictures of photos of an album', thumbnails),
  'draft/update': method(schema.updateDraftParams, result.updateDraftResult, 'change', 'Lets a draft follow what was decided about its album; what its user wrote stays', updateDraft),
  'photo/choose': method(schema.choosePhotoParams, result.choosePhotoResult, 'change', 'Keeps what the user wants of one photo: shown instead of its near-duplicates, left out, or neither', choosePhoto),
  'model/pull': method(schema.pullModelParams, result.pullModelResult, 'run', 'Has Ollama download a model, with progress; cancelling keeps what is there for the next time', pull),
  'daemon/doctor': method(schema.noParams, result.doctorResult, 'read', 'Checks everything the daemon needs and says what to do about each problem', doctor),
  'rpc.discover': method(schema.noParams, result.openRpcDocument, 'read', 'Gives this document', () => openRpc(methods)),
};

async function rewrite(request: RewriteParams, call: Call): Promise<RewriteResult> {
  const progress = beginWorkDone(call, request.workDoneToken, say('progress.rewriting'));
  try {
    const { client, services, signal } = call;
    const open = client.documents.get(request.draft)?.getText();
    return await services.rewrite(request, client.settings, signal, open);
  } finally {
    progress.end('Done');
  }
}

function showPhoto(request: ShowPhotoParams, call: Call): Promise<ShowPhotoResult> {
  const { services, client, signal } = call;
  return services.showPhoto(request, client.settings, signal);
}

function choosePhoto(request: ChoosePhotoParams, call: Call): Promise<ChoosePhotoResult> {
  const { services, client } = call;
  return change(call, request.folder, () => services.choosePhoto(request, client.settings));
}

async function pull(request: PullModelParams, call: Call): Promise<PullModelResult> {
  const { services, client, signal } = call;
  const progress = beginWorkDone(call, request.workDoneToken, say('progress.downloading'));
  let model = request.model ?? '';
  try {
    const steps = services.pullModel(request.model, client.settings, signal);
    for await (const step of steps) {
      ({ model } = step);
      const { completedBytes, totalBytes } = step;
      const percentage = totalBytes ? Math.floor((100 * completedBytes) / totalBytes) : 0;
      progress.report({ message: pullText(step), percentage });
    }
  } finally {
    progress.end('Done');
  }
  return { model };
}

function doctor(_request: object, call: Call): Promise<DoctorResult> {
  return call.services.doctor(call.client.settings);
}
