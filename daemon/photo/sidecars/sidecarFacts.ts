import type { PhotoMetadata, TimeStatement, WrittenPlace } from '../../contract/photo.ts';

/** What files beside a photo say about it. */
export interface SidecarFacts {
  readonly times: readonly TimeStatement[];
  readonly gps: PhotoMetadata['gps'];
  readonly title: string | null;
  readonly description: string | null;
  readonly keywords: readonly string[];
  readonly written?: WrittenPlace;
  readonly rating: number | null;
}

/** A sidecar that says nothing. */
export const noSidecar: SidecarFacts = {
  times: [],
  gps: null,
  title: null,
  description: null,
  keywords: [],
  rating: null,
};
