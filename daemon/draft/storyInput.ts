import { basename } from 'node:path';
import { foldersOf } from '../photo/find/joinedAlbum.ts';
import { parseFolderName } from '../story/plan/names.ts';
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
    folderName: nameOf(folder),
    photos: withFaces.map((photo) => turnPhoto(photo, shownTurn(photo, decisions))),
    people: [...people.people, ...people.reserved],
    options,
    findPlace: options.places === 'off' ? null : await loadPlaces(),
    claims: await drafts.claimsOf(folder),
    choices: choicesForStory(decisions),
    numbers,
  };
}

/** What the folder of an album is called: of several, what each says, and nothing where one says nothing. */
function nameOf(album: string): string {
  const names = foldersOf(album).map((folder) => basename(folder));
  if (names.length === 1) return names[0] ?? '';
  const labels = names.map((name) => parseFolderName(name).label);
  return labels.every((label) => label !== null) ? [...new Set(labels)].join(' + ') : '';
}
