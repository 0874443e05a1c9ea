import { basename } from 'node:path';
import type { GenerateParams } from '../contract/protocol.ts';
import { choicesForStory } from '../draft/decisions/albumDecisions.ts';
import { turnPhoto } from '../photo/copies/turn.ts';
import { loadPlaces } from '../story/plan/places.ts';
import type { StoryInput } from '../story/plan/storyPlan.ts';
import type { Album } from './albumContents.ts';
import type { AlbumContext } from './context.ts';

/** Everything the story of an album is made from, as it is known and decided now. */
export async function storyInputOf(
  ctx: Pick<AlbumContext, 'drafts' | 'choices'>,
  { folder, story: options = {} }: Pick<GenerateParams, 'folder' | 'story'>,
  { photos, people }: Pick<Album, 'photos' | 'people'>,
): Promise<StoryInput> {
  const decisions = await ctx.choices.all(folder);
  const withFaces = photos.map((photo) => ({
    ...photo,
    faces: [
      ...photo.faces.filter(({ id }) => people.isFace(id) || people.personOf(id) !== null),
      ...people.unseenIn(photo.sha256 ?? ''),
    ],
  }));
  return {
    folderName: basename(folder),
    photos: withFaces.map((photo) =>
      turnPhoto(photo, decisions.turns.get(photo.sha256 ?? '') ?? 0),
    ),
    people: [...people.people, ...people.reserved],
    options,
    findPlace: options.places === 'off' ? null : await loadPlaces(),
    claims: await ctx.drafts.claimsOf(folder),
    choices: choicesForStory(decisions),
  };
}
