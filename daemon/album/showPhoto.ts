import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { BoardFace } from '../contract/album.ts';
import type { AlbumPhoto, Photo } from '../contract/photo.ts';
import { retell } from '../contract/problem.ts';
import type { ShowPhotoResult } from '../contract/protocol.ts';
import { toUri } from '../contract/uri.ts';
import { recogniseKnown } from '../people/recogniseAlbum.ts';
import { readAlbumFacts } from '../photo/albumFacts.ts';
import { currentLanguage } from '../shared/words/language.ts';
import { loadPlaces } from '../story/plan/places.ts';
import { positionOf } from '../story/plan/journey/position.ts';
import { countryName, townName } from '../story/plan/townNames.ts';
import type { AlbumContext } from './context.ts';

/**
 * A picture of any photo that clients can show, and what is known of it. No faces are looked for: those of earlier runs
 * are told.
 *
 * @param file absolute path
 */
export async function showPhoto(
  ctx: Pick<AlbumContext, 'cache' | 'pool' | 'people'>,
  file: string,
  signal: AbortSignal,
): Promise<ShowPhotoResult> {
  const { photo } = await ctx.pool.run(
    { kind: 'analyze', file, faces: 'skip', webCopy: 'make' },
    signal,
  );
  const { sha256 } = photo;
  const problems = photo.problems.map(retell);
  if (sha256 === null) return { image: null, problems, facts: null, faces: [] };
  const path = ctx.cache.webCopyPath(sha256);
  const known = await readAlbumFacts((await ctx.cache.read(sha256, 'faces')) ?? photo, {
    path: basename(file),
    file,
    sidecars: { takeout: null, xmp: [], picasa: null },
  });
  return {
    image: existsSync(path) ? toUri(path) : null,
    problems,
    facts: await factsOf(known),
    faces: await facesOf(ctx, known, signal),
  };
}

async function factsOf({
  width,
  height,
  metadata,
  format,
}: AlbumPhoto): Promise<NonNullable<ShowPhotoResult['facts']>> {
  const { takenAt, camera, title, description, keywords } = metadata;
  const at = positionOf(metadata);
  const place = at === null ? null : (await loadPlaces())(at.lat, at.lon, 'exact');
  const language = currentLanguage();
  const where = place && [
    townName(place, language),
    place.country && countryName(place.country, language),
  ];
  return {
    takenAt: takenAt && `${takenAt.local}${takenAt.offset ?? ''}`,
    place: where?.filter((part) => part !== null && part !== '').join(', ') || null,
    camera: camera && [camera.make, camera.model].filter((part) => part !== null).join(' '),
    words: [title, description].filter((text) => text !== null).join('\n') || null,
    keywords,
    format,
    width,
    height,
  };
}

async function facesOf(
  { people: ctx }: Pick<AlbumContext, 'people'>,
  photo: Photo & Pick<AlbumPhoto, 'path'>,
  signal: AbortSignal,
): Promise<readonly BoardFace[]> {
  if (photo.faces.length === 0) return [];
  const { people, personOf, isFace } = await recogniseKnown(ctx, [photo], signal);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const [width, height] = [photo.width ?? 1, photo.height ?? 1];
  return photo.faces
    .filter(({ id }) => isFace(id) || personOf(id) !== null)
    .map(({ id, box: [x, y, w, h] }) => {
      const person = personOf(id);
      const region = [x / width, y / height, w / width, h / height] as const;
      return { id, person, name: person === null ? null : (nameOf.get(person) ?? null), region };
    });
}
