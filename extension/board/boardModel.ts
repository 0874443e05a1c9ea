import type { AlbumDecision, BoardPhoto, BoardResult } from '../../daemon/contract/album.ts';
import type { Translate } from '../translate.ts';
import { shownName } from '../wording.ts';
import type { BoardView } from './boardMessages.ts';

/** What turns the daemon's answer into what the board shows. */
export interface BoardModelOptions {
  readonly t: Translate;
  /** Makes a `file:` URI one the webview may load. */
  readonly toWebview: (uri: string) => string;
  /** What the webview may load as the picture of a face. */
  readonly faceUri: (face: string) => string;
  readonly names: readonly string[];
}

/** The board of an album as its page takes it. */
export function boardView(
  board: BoardResult,
  { t, toWebview, faceUri, names }: BoardModelOptions,
): BoardView {
  return {
    ...board,
    title: shownName(board.folder.replaceAll('\\', '/')),
    names,
    photos: board.photos.map((photo) => ({
      ...photo,
      thumbnail: photo.thumbnail && toWebview(photo.thumbnail),
      faces: photo.faces.map((face) => ({ ...face, thumbnail: faceUri(face.id) })),
    })),
    undoText: decisionsLine(t, board.undo, board.photos),
    redoText: decisionsLine(t, board.redo, board.photos),
  };
}

/** What some decisions say, in a sentence; null when there are none. */
export function decisionsLine(
  t: Translate,
  decisions: readonly AlbumDecision[],
  photos: readonly Pick<BoardPhoto, 'path' | 'sha256'>[],
): string | null {
  const [first] = decisions;
  if (first === undefined) return null;
  const name = (photo: string): string =>
    shownName(photos.find(({ sha256, path }) => sha256 === photo || path === photo)?.path ?? photo);
  return decisions.length === 1
    ? decisionLine(t, first, name)
    : t('{0}, and {1} more', decisionLine(t, first, name), decisions.length - 1);
}

function decisionLine(
  t: Translate,
  decision: AlbumDecision,
  name: (photo: string) => string,
): string {
  switch (decision.kind) {
    case 'choose':
      switch (decision.choice) {
        case 'use':
          return t('{0} is in the text', name(decision.photo));
        case 'leave-out':
          return t('{0} is left out', name(decision.photo));
        case 'automatic':
          return t('{0} is chosen by its merits', name(decision.photo));
      }
    // eslint-disable-next-line no-fallthrough -- every choice has returned
    case 'lead':
      return decision.photo === null
        ? t('The lead picture is chosen by its merits')
        : t('{0} is the lead picture', name(decision.photo));
    case 'caption':
      return t('The caption of {0} is yours', name(decision.photo));
    case 'rotate':
      return t('{0} is turned', name(decision.photo));
    case 'move':
      return t('{0} is at another place', name(decision.photo));
    case 'split':
      return t('A chapter begins with {0}', name(decision.photo));
    case 'join':
      return t('No chapter begins with {0}', name(decision.photo));
    case 'face':
      return t('There is a face in {0}', name(decision.photo));
    case 'shift':
      return t('The clock of {0} is set', decision.camera);
  }
}
