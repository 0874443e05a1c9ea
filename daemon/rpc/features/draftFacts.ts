import { fileOf } from '../../photo/find/joinedAlbum.ts';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Manifest } from '../../draft/manifest.ts';
import { isLanguage, type Language } from '../../story/language.ts';
import { countryName, townName } from '../../story/plan/townNames.ts';
import type { KnownDraft } from '../services.ts';
import type { Draft } from './draft.ts';
import type { DraftContext } from './draftContext.ts';
import type { DraftImage } from '../../draft/markdownRegions.ts';

/** What the manifest knows about one image. */
export type ImageFacts = Manifest['photos'][number];

/** The facts about an image of the draft; null for an image the user has added. */
export function factsOf(draft: Draft, image: Pick<DraftImage, 'file'>): ImageFacts | null {
  const name = image.file.replace(/^\.\//, '').replace(/[?#].*$/, '');
  return draft.manifest.photos.find((photo) => photo.image === name) ?? null;
}

/** The image at an offset. */
export function imageAt(draft: Draft, offset: number): DraftImage | null {
  return draft.images.find(({ start, end }) => offset >= start && offset < end) ?? null;
}

/**
 * Absolute path of an original photo.
 *
 * The manifest does not know the album's folder, so that a published bundle does not tell it: runs remember it, else the
 * bundle is in the album.
 *
 * @param source relative to the album's folder
 * @returns null when there is no such photo any more
 */
export async function originalOf(
  draft: Draft,
  source: string,
  known: readonly KnownDraft[],
): Promise<string | null> {
  const folder = known.find(({ file }) => file === draft.file)?.folder;
  for (const album of [folder, dirname(draft.bundle)]) {
    if (album === undefined) continue;
    const photo = fileOf(album, source);
    if (await exists(photo)) return photo;
  }
  return null;
}

/** The drafts that are known; none where the list cannot be read. */
export async function listDrafts({
  services,
  client,
  log,
}: DraftContext): Promise<readonly KnownDraft[]> {
  try {
    return await services.drafts.list(client.settings);
  } catch (error) {
    log(`drafts cannot be listed: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** `near Sintra, Portugal` */
export function placeText(place: ImageFacts['place'], language: Language): string | null {
  if (place === null) return null;
  const names = [
    townName(place, language),
    place.country === null ? null : countryName(place.country, language),
  ].filter((name) => name !== null);
  if (names.length === 0) return null;
  return `${place.kind === 'near' ? 'near ' : ''}${names.join(', ')}`;
}

/** `2016-03-04 12:33, UTC+09:00`, or as much of it as is known. */
export function timeText(takenAt: string | null): string | null {
  const [, day, time, offset] =
    /^(\d{4}(?:-\d\d){0,2})(?:T(\d\d:\d\d)\S*?([+-]\d\d:\d\d|Z)?)?$/.exec(takenAt ?? '') ?? [];
  if (day === undefined) return null;
  if (time === undefined) return day;
  return `${day} ${time}${offset === undefined ? '' : `, UTC${offset === 'Z' ? '' : offset}`}`;
}

/** The language the draft is written in. */
export function languageOf({ manifest }: Draft): Language {
  return isLanguage(manifest.options['language']) ? manifest.options['language'] : 'en';
}

/** True if a file or folder is there. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
