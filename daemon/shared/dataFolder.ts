import { join } from 'node:path';

/** The folders of a user's data folder. Their names are spelled here alone: a path in one is made by `inDataFolder`. */
export type DataPlace =
  /** What was learnt of photos, and small copies of them; found out again when it is gone. */
  | 'cache'
  /** Embeddings by album, and what is computed from them. */
  | 'library'
  /** What was decided about an album's photos. */
  | 'choices'
  /** What drafts were made of. */
  | 'stories'
  /** Which drafts there are. */
  | 'drafts'
  /** What the user has vouched for. */
  | 'claims'
  /** The ledger of corrections. */
  | 'people'
  /** What the last run over each album told, to be told again while nothing has changed. */
  | 'runs'
  /** Several folders that are one album: links to them. */
  | 'joined'
  /** The Qdrant that is started here. */
  | 'qdrant'
  /** What Node compiled of the program. */
  | 'compiled';

/** Those that hold records and copies: all but the ledger and the store, which are erased in ways of their own. */
export const recordPlaces: readonly DataPlace[] = [
  'cache',
  'library',
  'choices',
  'stories',
  'drafts',
  'claims',
  'runs',
];

/** Those whose texts tell names of people, the ledger apart. */
export const textPlaces: readonly DataPlace[] = ['drafts', 'claims', 'stories'];

/** @param home absolute path of the data folder */
export function inDataFolder(home: string, place: DataPlace, ...below: readonly string[]): string {
  return join(home, place, ...below);
}
