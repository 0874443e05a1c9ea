import { rm } from 'node:fs/promises';
import type { AlbumPhoto } from '../contract/photo.ts';
import { writeAtomically } from '../shared/files.ts';
import { readOwnJson } from '../shared/json.ts';
import { pathKey } from '../shared/paths.ts';
import type { Observation } from '../story/plan/facts.ts';
import { inDataFolder } from '../shared/dataFolder.ts';

/** What a draft was made from, so that it can be told again when people are corrected: no photo has to be there. */
export interface Story {
  /** Absolute path of `index.md`. */
  readonly file: string;
  /** Absolute path of the album. */
  readonly folder: string;
  /** All photos of the album at that time, without embeddings. */
  readonly photos: readonly AlbumPhoto[];
  readonly faces: 'find' | 'skip';
  /** What a model saw, by content hash. */
  readonly observations: readonly (readonly [string, Observation])[];
}

/** A draft whose own sentences were changed along with people, so that undo gives them back. */
export interface FollowedText {
  /** Who was who before, as `peopleKey` writes it. */
  readonly before: string;
  readonly was: string;
  readonly is: string;
}

/** What is kept of drafts beside their records. */
export interface StoryStore {
  /** null for a draft of an earlier version, or one whose photos were forgotten. */
  find(file: string): Promise<Story | null>;
  /** @param madeOf digest of all that the draft was made of, where that is all there is to it */
  keep(story: Story, madeOf?: string): Promise<void>;
  /** Whether the draft is known to be made of just this. */
  isMadeOf(file: string, madeOf: string): Promise<boolean>;
  /** Oldest first. */
  followed(file: string): Promise<readonly FollowedText[]>;
  keepFollowed(file: string, texts: readonly FollowedText[]): Promise<void>;
  forget(file: string): Promise<void>;
}

/** Raised when a story of before cannot be told any more. */
const storyVersion = 1;

/** Corrections whose effect on the user's own sentences can be taken back exactly. */
const mostFollowed = 20;

/** Opens the stories kept below `home`; nothing is created until a draft is written. */
export function openStories(home: string): StoryStore {
  const path = (file: string, kind: 'story' | 'followed'): string =>
    inDataFolder(home, 'stories', `${pathKey(file)}.${kind}.json`);
  return {
    async find(file) {
      const kept = await readOwnJson<Story & { readonly version: number }>(path(file, 'story'));
      if (kept?.version !== storyVersion) return null;
      const photos = kept.photos.map((photo) => ({
        ...photo,
        faces: photo.faces.map((face) => ({ ...face, embedding: noEmbedding })),
      }));
      return { ...kept, photos };
    },
    async isMadeOf(file, madeOf) {
      const kept = await readOwnJson<{ version: number; madeOf?: string }>(path(file, 'story'));
      return kept?.version === storyVersion && kept.madeOf === madeOf;
    },
    async keep(story, madeOf) {
      const photos = story.photos.map((photo) => ({
        ...photo,
        problems: [],
        faces: photo.faces.map((face) => ({ ...face, embedding: undefined, second: undefined })),
      }));
      const text = JSON.stringify({ version: storyVersion, ...story, photos, madeOf });
      await writeAtomically(path(story.file, 'story'), text);
    },
    followed: async (file) =>
      (await readOwnJson<readonly FollowedText[]>(path(file, 'followed'))) ?? [],
    async keepFollowed(file, texts) {
      if (texts.length === 0) await rm(path(file, 'followed'), { force: true });
      else {
        const kept = JSON.stringify(texts.slice(-mostFollowed));
        await writeAtomically(path(file, 'followed'), kept);
      }
    },
    async forget(file) {
      for (const kind of ['story', 'followed'] as const)
        await rm(path(file, kind), { force: true });
    },
  };
}

const noEmbedding = new Float32Array(0);
