import { basename } from 'node:path';
import type { StoryOptions } from '../contract/protocol.ts';
import type { AlbumPeople } from '../people/recogniseAlbum.ts';
import { loadPlaces } from '../story/plan/places.ts';
import type { StoryInput } from '../story/plan/storyPlan.ts';
import { turnPhoto } from '../photo/copies/turn.ts';
import { choicesForStory, shownTurn } from './decisions/albumDecisions.ts';
import type { PhotoChoiceStore } from './photoChoices.ts';
import type { DraftRegistry } from './registry.ts';
import type { Story } from './stories.ts';

/** What a story is planned from besides the photos. */
export interface StoryStores {
  readonly drafts: Pick<DraftRegistry, 'claimsOf'>;
  readonly choices: Pick<PhotoChoiceStore, 'all'>;
}

/**
 * Everything a story is made from, for the first telling and for each one after a correction.
 *
 * @param numbers of the placeholders that people have in drafts of this album, by person id
 */
export async function storyInput(
  { drafts, choices }: StoryStores,
  { folder, photos }: Pick<Story, 'folder' | 'photos'>,
  people: AlbumPeople,
  options: StoryOptions,
  numbers: ReadonlyMap<string, number> = new Map(),
): Promise<StoryInput> {
  const decisions = await choices.all(folder);
  const withFaces = photos.map((photo) => ({
    ...photo,
    faces: [
      ...photo.faces.filter(({ id }) => people.isFace(id) || people.personOf(id) !== null),
      ...people.unseenIn(photo.sha256 ?? ''),
    ],
  }));
  return {
    folderName: basename(folder),
    photos: withFaces.map((photo) => turnPhoto(photo, shownTurn(photo, decisions))),
    people: [...people.people, ...people.reserved],
    options,
    findPlace: options.places === 'off' ? null : await loadPlaces(),
    claims: await drafts.claimsOf(folder),
    choices: choicesForStory(decisions),
    numbers,
  };
}
