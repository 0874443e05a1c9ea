import { existsSync } from 'node:fs';
import type { AlbumPhoto } from '../contract/photo.ts';
import type { FoundPicture, SearchPhotosResult } from '../contract/pictures.ts';
import { toUri } from '../contract/uri.ts';
import { recogniseKnown } from '../people/recogniseAlbum.ts';
import { currentLanguage, interfaceLanguages } from '../shared/words/language.ts';
import { loadPlaces } from '../story/plan/places.ts';
import { positionOf } from '../story/plan/journey/position.ts';
import { countryName, townName } from '../story/plan/townNames.ts';
import { fileOf } from '../photo/find/joinedAlbum.ts';
import type { AlbumContext } from './context.ts';
import { knownAlbum } from './knownAlbum.ts';

/** What is looked for; `folder` is absolute. */
export interface SearchRequest {
  readonly query: string;
  readonly folder?: string;
  /** Id of somebody who must be in the photos. */
  readonly person?: string;
  readonly limit?: number;
}

const defaultLimit = 200;

/** Words between those that are looked for, in the languages that are spoken here. */
const fillers = new Set([
  'a',
  'an',
  'and',
  'at',
  'au',
  'aux',
  'avec',
  'bei',
  'by',
  'chez',
  'd',
  'das',
  'de',
  'dem',
  'den',
  'der',
  'des',
  'die',
  'du',
  'ein',
  'eine',
  'en',
  'et',
  'foto',
  'fotos',
  'from',
  'im',
  'in',
  'l',
  'la',
  'le',
  'les',
  'mit',
  'oder',
  'of',
  'on',
  'or',
  'ou',
  'par',
  'photo',
  'photos',
  'picture',
  'pictures',
  'the',
  'to',
  'un',
  'und',
  'une',
  'vom',
  'von',
  'with',
  'zu',
  'à',
]);

/**
 * Looks for photos by who is in them, where and when they were taken, and by their names. Nothing is decoded: photos that
 * no run has looked at are not found.
 *
 * Every word of the query must be told of a photo, by its beginning, in any language that is spoken here; case and
 * accents do not matter.
 *
 * @throws the abort reason if `signal` aborts
 */
export async function searchPhotos(
  ctx: AlbumContext,
  { query, folder, person, limit = defaultLimit }: SearchRequest,
  signal: AbortSignal,
): Promise<SearchPhotosResult> {
  const wanted = termsOf(query);
  const findPlace = await loadPlaces();
  const folders =
    folder === undefined
      ? [...new Set((await ctx.drafts.list()).map((record) => record.folder))]
      : [folder];
  const found: FoundPicture[] = [];
  for (const album of folders.filter((one) => existsSync(one))) {
    const { photos } = await knownAlbum(ctx, album, signal);
    const { people, personOf } = await recogniseKnown(ctx.people, photos, signal);
    const nameOf = new Map(people.map(({ id, name }) => [id, name]));
    const hits = photos.flatMap((photo) => {
      const isMissed =
        person !== undefined && !photo.faces.some(({ id }) => personOf(id) === person);
      if (photo.outcome === 'failed' || isMissed) return [];
      const names = new Set(photo.faces.flatMap(({ id }) => nameOf.get(personOf(id) ?? '') ?? []));
      const { takenAt } = photo.metadata;
      const at = positionOf(photo.metadata);
      const place = at === null ? null : findPlace(at.lat, at.lon, 'exact');
      const places = interfaceLanguages.map((language) =>
        place === null
          ? []
          : [townName(place, language), place.country && countryName(place.country, language)],
      );
      const told = [photo.path, ...names, ...places.flat(), ...timeWords(takenAt?.local ?? null)];
      const words = told.flatMap((text) => wordsOf(text ?? ''));
      if (!wanted.every((term) => words.some((word) => word.startsWith(term)))) return [];
      const here = places[interfaceLanguages.indexOf(currentLanguage())] ?? [];
      return [pictureOf(ctx, album, photo, [...names], here)];
    });
    found.push(...hits.sort((a, b) => compare(a.takenAt ?? '~', b.takenAt ?? '~')));
  }
  return { total: found.length, photos: found.slice(0, limit) };
}

function pictureOf(
  { cache }: Pick<AlbumContext, 'cache'>,
  folder: string,
  { path, sha256, metadata }: AlbumPhoto,
  people: readonly string[],
  place: readonly (string | null)[],
): FoundPicture {
  const picture = sha256 === null ? null : cache.boardPicturePath(sha256);
  const where = place.filter((part) => part !== null && part !== '').join(', ');
  return {
    photo: toUri(fileOf(folder, path)),
    folder: toUri(folder),
    path,
    takenAt: metadata.takenAt?.local ?? null,
    place: where === '' ? null : where,
    people,
    thumbnail: picture !== null && existsSync(picture) ? toUri(picture) : null,
  };
}

/** `2016-03-04T…`: the date in figures, and the names of month and weekday in every language. */
function timeWords(local: string | null): readonly string[] {
  if (local === null) return [];
  const date = new Date(`${local.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return [local];
  const named = interfaceLanguages.map((language) =>
    new Intl.DateTimeFormat(language, { month: 'long', weekday: 'long', timeZone: 'UTC' }).format(
      date,
    ),
  );
  const [year = '', month = '', day = ''] = local.slice(0, 10).split('-');
  const figures = [
    local.slice(0, 10),
    `${Number(day)}.${Number(month)}.${year}`,
    String(Number(day)),
  ];
  return [year, ...figures, ...named];
}

function termsOf(query: string): readonly string[] {
  const words = plain(query)
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^[dl]['’]/, ''))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}

/** A text and its parts, so that `IMG_0042` is found by both. */
function wordsOf(text: string): readonly string[] {
  const whole = plain(text);
  return [whole, ...whole.split(/[\s,;/\\]+/), ...whole.split(/[^\p{L}\p{N}]+/u)];
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
