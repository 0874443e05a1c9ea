import type { ClaimBasis } from '../../story/claims/basis.ts';
import { basisOfPlan } from '../../story/claims/basis/basisOf.ts';
import { planStory } from '../../story/plan/plan.ts';
import { nobody } from '../../people/recogniseAlbum.ts';
import type { DraftRecord } from '../registry.ts';
import { storyInput, type StoryStores } from '../storyInput.ts';
import type { Story } from '../stories.ts';

/** What a draft may still say when a photo is forgotten: what the others support, and whom it named. */
export async function basisWithout(
  stores: StoryStores,
  left: Story,
  { story, basis }: Pick<DraftRecord, 'story' | 'basis'>,
): Promise<ClaimBasis> {
  const input = await storyInput(stores, left, nobody, story, new Map());
  const plan = planStory({ ...input, observations: new Map(left.observations) });
  return { ...basisOfPlan(plan), names: basis.names, crowds: basis.crowds, counts: basis.counts };
}
