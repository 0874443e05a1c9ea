import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AlbumPhoto, CaptureTime } from '../../daemon/contract/photo.ts';
import { makeHard, type Hardening, type Portrait } from './hardFaces.ts';
import type { LabelledPhoto } from './otherPeople.ts';

/** So many frames in a row are an album. */
const framesInARow = 4;

/**
 * Frames of films in which one person is alone, a frame a second, as photos of a camera that tells the time: short albums, in each of which every
 * second picture is made hard to recognise, at the place where it was.
 *
 * @param folder of frames called `FILM-NUMBER.jpg`
 * @returns each album; the name of everybody in one is that of their film
 */
export async function readFilmPeople(
  folder: string,
  hardening: Hardening,
): Promise<readonly (readonly LabelledPhoto[])[]> {
  const frames: Portrait[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const photo = await hardening.analyse(join(folder, file), file);
    const names = new Map(photo.faces.map(({ id }) => [id, filmOf(photo)]));
    frames.push({ file: join(folder, file), labelled: { photo, names } });
  }
  const hard = await makeHard(frames, hardening);
  const films = new Map<string, LabelledPhoto[]>();
  for (const { photo, names } of hard) {
    // What was made hard is called after its place in the list.
    const made = /^(\d+)-[a-z]+\.jpg$/.exec(photo.path)?.[1];
    const frame = made === undefined ? photo : frames[Number(made)]?.labelled.photo;
    if (!frame) throw new Error(`No frame belongs to ${photo.path}.`);
    const film = films.get(filmOf(frame)) ?? [];
    films.set(filmOf(frame), [...film, { photo: atItsPlace(photo, frame), names }]);
  }
  return [...films.values()].flatMap((film) =>
    Array.from({ length: Math.floor(film.length / framesInARow) }, (_, part) =>
      film.slice(part * framesInARow, (part + 1) * framesInARow),
    ),
  );
}

function filmOf({ path }: AlbumPhoto): string {
  return path.split('-')[0] ?? path;
}

/** A picture in the place of a frame, taken when that was. */
function atItsPlace(photo: AlbumPhoto, frame: AlbumPhoto): AlbumPhoto {
  const second = Number(/-(\d+)\.jpg$/.exec(frame.path)?.[1]);
  const takenAt: CaptureTime = {
    local: new Date(second * 1000).toISOString().slice(0, 19),
    precision: 'second',
    offset: null,
    zone: null,
    offsetSource: 'unknown',
    source: 'exif',
    witnesses: [],
  };
  const box = frame.faces[0]?.box;
  return {
    ...photo,
    ...{ path: frame.path, width: frame.width, height: frame.height },
    metadata: { ...photo.metadata, takenAt },
    faces: photo.faces.map((face) => ({ ...face, box: box ?? face.box })),
  };
}
