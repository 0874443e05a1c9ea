import { tally } from '../../shared/groupBy.ts';
import { message, type Message } from '../../shared/words/message.ts';
import { isAloft, type AlbumPhoto, type Face } from '../../contract/photo.ts';
import { copiesAmong } from '../../photo/find/strippedCopies.ts';
import { shortcomingOf } from '../../photo/faces/faceQuality.ts';
import { kindOfPicture } from '../../photo/find/pictureKind.ts';
import { showingNothing } from '../../photo/find/showsNothing.ts';
import type { People } from './cast.ts';
import { givesAway } from './cast.ts';
import { dayOf, instantMs, offsetMinutes } from './clock.ts';
import type { Place, Sun } from './facts.ts';
import {
  hashtagsOf,
  mostWords,
  parseFileName,
  parseKeyword,
  parseSigns,
  parseWords,
} from './names.ts';
import { settleNearTowns } from './journey/nearTown.ts';
import { placeWords, positionOf } from './journey/position.ts';
import type { ShotFace, StoryInput, Unused } from './storyPlan.ts';
import { sunAt } from './sun.ts';

/** A usable photo with everything chapters and selection look at. */
export interface Item {
  readonly photo: AlbumPhoto;
  readonly path: string;
  /** Folder part of the path, '' at the top. */
  readonly folder: string;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  /** ISO wall-clock time; null when no time of day is known. */
  readonly local: string | null;
  /** `2016-03-04`, or only `2016-03` or `2016`; null when unknown. */
  readonly date: string | null;
  /** Milliseconds for ordering over zones; null when unknown. */
  readonly instant: number | null;
  /** By satellites, or the middle of the town that is written in it. */
  readonly gps: AlbumPhoto['metadata']['gps'];
  readonly place: Place | null;
  readonly sun: Sun | null;
  /** Left to right. */
  readonly faces: readonly ShotFace[];
  /** Ids of the known people in it, without repetition. */
  readonly people: readonly string[];
  readonly words: {
    readonly text: string;
    readonly from: 'title' | 'description' | 'file-name';
  } | null;
  /** Emojis that somebody put in place of words; null where there are words, and where there are none. */
  readonly signs: string | null;
  readonly keywords: readonly string[];
}

/** Faces much smaller than the largest are of passers-by: they are not counted. */
const passerByShare = 0.3;

/**
 * Prepares the usable photos of an album.
 *
 * @returns `items`: dated ones by instant, then the others by path; `leftOut`: the rest, with reasons
 */
export function prepareItems(
  input: StoryInput,
  people: People,
): { readonly items: readonly Item[]; readonly leftOut: readonly Unused[] } {
  const assumedOffset = commonOffset(input.photos);
  const leftOut: Unused[] = [];
  const items: Item[] = [];
  const byContent = new Map<string, string>();
  const apart = { nothing: showingNothing(input.photos), copies: copiesAmong(input.photos) };
  for (const photo of [...input.photos].sort((a, b) => comparePaths(a.path, b.path))) {
    const { sha256, width, height, path } = photo;
    const reason =
      photo.outcome === 'failed' || sha256 === null || width === null || height === null
        ? message('select.failed')
        : reasonToLeaveOut(photo, input, people, byContent, apart);
    if (reason !== null || sha256 === null || width === null || height === null) {
      leftOut.push({ path, sha256, reason: reason ?? message('select.failed') });
      continue;
    }
    byContent.set(sha256, path);
    items.push(itemOf(photo, { sha256, width, height }, input, people, assumedOffset));
  }
  items.sort(
    (a, b) => (a.instant ?? Infinity) - (b.instant ?? Infinity) || comparePaths(a.path, b.path),
  );
  return { items: settleNearTowns(items), leftOut };
}

/** Photos that are not told of for what they show, by path. */
interface Apart {
  readonly nothing: ReadonlyMap<string, Message>;
  /** The original of each copy. */
  readonly copies: ReadonlyMap<string, string>;
}

function reasonToLeaveOut(
  photo: AlbumPhoto,
  input: StoryInput,
  people: People,
  byContent: ReadonlyMap<string, string>,
  { nothing, copies }: Apart,
): Message | null {
  const sha256 = photo.sha256 ?? '';
  if (input.choices?.leaveOut?.has(sha256)) return message('chosen.byYouOut');
  const isWanted = input.choices?.use?.has(sha256) === true;
  const empty = isWanted ? undefined : nothing.get(photo.path);
  if (empty !== undefined) return empty;
  const original = isWanted ? undefined : copies.get(photo.path);
  if (original !== undefined) return message('select.copyOf', { path: original });
  if (photo.metadata.rating === -1) return message('select.rejected');
  const twin = byContent.get(sha256);
  if (twin !== undefined) return message('select.sameFile', { path: twin });
  const unseen = photo.faces.some((face) => people.personOf(face.id)?.consent === 'never');
  return unseen ? message('select.neverShown') : null;
}

function itemOf(
  photo: AlbumPhoto,
  pixels: { readonly sha256: string; readonly width: number; readonly height: number },
  input: StoryInput,
  people: People,
  assumedOffset: number,
): Item {
  const { takenAt, title, description } = photo.metadata;
  const gps = positionOf(photo.metadata);
  const instant = takenAt && instantMs(takenAt, assumedOffset);
  const dated = takenAt !== null && !Number.isNaN(instant);
  const timed = dated && takenAt.precision === 'second';
  const detail = input.options.places ?? 'exact';
  const faces = countedFaces(photo, people);
  const words = wordsOf(photo, title, description, people);
  return {
    photo,
    path: photo.path,
    folder: photo.path.includes('/') ? photo.path.slice(0, photo.path.lastIndexOf('/')) : '',
    ...pixels,
    local: timed ? takenAt.local : null,
    date: dated ? dayOf(takenAt.local) : null,
    instant: dated ? instant : null,
    gps,
    place:
      gps && !isAloft(gps) && input.findPlace && detail !== 'off'
        ? input.findPlace(gps.lat, gps.lon, detail)
        : null,
    sun:
      gps && timed && takenAt.offset !== null
        ? sunAt(instantMs(takenAt, 0), gps.lat, gps.lon)
        : null,
    faces,
    people: [...new Set(faces.flatMap(({ person }) => (person === null ? [] : [person])))],
    words,
    signs: words === null ? (parseSigns(description) ?? parseSigns(title)) : null,
    keywords: [
      ...photo.metadata.keywords,
      ...hashtagsOf(description),
      ...placeWords(photo.metadata),
    ].flatMap((keyword) => {
      const word = parseKeyword(keyword);
      return word === null || givesAway(word, people.privateNames) ? [] : [word];
    }),
  };
}

function wordsOf(
  photo: AlbumPhoto,
  title: string | null,
  description: string | null,
  people: People,
): Item['words'] {
  const found = [
    { text: parseWords(description, mostWords), from: 'description' },
    { text: parseWords(title, mostWords), from: 'title' },
    { text: parseFileName(photo.path), from: 'file-name' },
  ] as const;
  for (const { text, from } of found) {
    if (text !== null && !givesAway(text, people.privateNames) && !namesCamera(text, photo)) {
      return { text, from };
    }
  }
  return null;
}

/** A file called after its camera, such as `sony-alpha-6000.jpg`, says nothing about the picture. */
function namesCamera(text: string, photo: AlbumPhoto): boolean {
  const { make, model } = photo.metadata.camera ?? { make: null, model: null };
  const first = text.toLowerCase().split(' ')[0] ?? '';
  return `${make ?? ''} ${model ?? ''}`
    .toLowerCase()
    .split(/[\s-]+/)
    .includes(first);
}

function countedFaces(photo: AlbumPhoto, people: People): readonly ShotFace[] {
  const largest = Math.max(0, ...photo.faces.map(({ box }) => box[3]));
  return photo.faces
    .filter(({ id, depiction }) => depiction === undefined || people.personOf(id) !== null)
    .map((face) => ({
      face: face.id,
      person: people.personOf(face.id),
      box: face.box,
      turned: turnedTo(face),
      ...(shortcomingOf(face) === null ? {} : { unclear: true as const }),
    }))
    .filter(
      ({ person, box }) =>
        (person !== null && person.name !== null) ||
        // Whoever is on a screen was not there, unless the user says who that is.
        (kindOfPicture(photo) === null && box[3] >= largest * passerByShare),
    )
    .map((face) => ({ ...face, person: face.person?.id ?? null }))
    .sort((a, b) => a.box[0] + a.box[2] / 2 - (b.box[0] + b.box[2] / 2));
}

/** From where the nose lies between the eyes: clearly off the middle means turned, past an eye is a profile. */
function turnedTo({ landmarks }: Face): ShotFace['turned'] {
  if (!landmarks) return null;
  const [left, right, nose] = landmarks;
  const apart = right[0] - left[0];
  if (apart <= 0) return null;
  const offset = (nose[0] - (left[0] + right[0]) / 2) / apart;
  return offset < -0.3 ? 'left' : offset > 0.3 ? 'right' : null;
}

/** The offset most photos know, for those that do not; minutes. */
function commonOffset(photos: readonly AlbumPhoto[]): number {
  const counts = tally(
    photos.flatMap(({ metadata }) => offsetMinutes(metadata.takenAt?.offset ?? null) ?? []),
  );
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Natural order of paths (`2.jpg` before `10.jpg`), the same on every machine. */
export function comparePaths(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
