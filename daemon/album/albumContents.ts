import type { AnalyzedAlbum } from './analyzeAlbum.ts';
import type { AlbumPeople } from '../people/recogniseAlbum.ts';
import type { StoreOutcome } from '../people/qdrant/storeAlbum.ts';

/** What a run knows before anything is written about it. */
export interface Album extends AnalyzedAlbum {
  readonly people: AlbumPeople;
  /** Goes on while the draft is written; never rejects but for an abort. */
  readonly storing: Promise<StoreOutcome>;
}
