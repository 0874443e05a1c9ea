import type { ClaimBasis } from '../../story/claims/basis.ts';
import { basisOfPlan } from '../../story/claims/basis/basisOf.ts';
import type { StoryPlan } from '../../story/plan/storyPlan.ts';

/** What one chapter of a draft may say. */
export interface ChapterBasis extends Omit<ClaimBasis, 'photos' | 'sites' | 'legs'> {
  readonly anchor: string;
  /** Its photos, in those of the album: from the first to the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** What a draft may say as a whole, and chapter by chapter. */
export interface DraftBasis extends ClaimBasis {
  /** Absent in drafts of earlier versions. */
  readonly chapters?: readonly ChapterBasis[];
}

/** The basis that is kept with a draft: its writer was held to each chapter's own, and so is whoever edits it. */
export function basisOfDraft(plan: StoryPlan): DraftBasis {
  let from = 0;
  const chapters = plan.chapters.map(({ anchor, photos }, index): ChapterBasis => {
    const { photos: album, sites, legs, ...own } = basisOfPlan(plan, index);
    const to = from + photos.length;
    const chapter = { ...own, anchor, from, to };
    from = to;
    return chapter;
  });
  return { ...basisOfPlan(plan), chapters };
}

/**
 * What a section of a draft may say.
 *
 * @param anchor of its section; null or another than a chapter's: the album as a whole
 */
export function basisOfSection(basis: DraftBasis, anchor: string | null): ClaimBasis {
  const chapter = basis.chapters?.find((one) => one.anchor === anchor);
  if (!chapter) return basis;
  const { photos, sites, legs } = basis;
  return {
    ...chapter,
    ...(sites ? { sites } : {}),
    ...(legs ? { legs } : {}),
    ...(photos
      ? {
          photos: photos.map((photo, index) => ({
            ...photo,
            own: index >= chapter.from && index < chapter.to,
          })),
        }
      : {}),
  };
}
