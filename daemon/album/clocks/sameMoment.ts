import type { AlbumPhoto, Face } from '../../contract/photo.ts';
import { cosine } from '../../people/grouping/edges.ts';
import { gridDistance, hashDistance } from '../../story/plan/nearDuplicates.ts';

/** Two photos of two cameras that are of one moment. */
export interface Link {
  readonly a: AlbumPhoto;
  readonly b: AlbumPhoto;
  /** How far the second clock is ahead of the first, in minutes. */
  readonly apart: number;
}

const minuteMs = 60_000;

/** What a camera's clock showed, in minutes since 1970. */
export function wallMinutes({ metadata: { takenAt } }: AlbumPhoto): number {
  return Date.parse(`${takenAt?.local ?? ''}Z`) / minuteMs;
}

/**
 * The photos of two cameras that show one moment, by what they show.
 *
 * What a camera has at several times, such as a stage, the view from the hotel or the family at table, shows no moment.
 *
 * @param ahead minutes by which the first camera's clock is known to be wrong
 */
export function linksBetween(
  first: readonly AlbumPhoto[],
  second: readonly AlbumPhoto[],
  ahead: number,
): readonly Link[] {
  const links = second.flatMap((b) =>
    first.flatMap((a) =>
      showTheSame(a, b) ? [{ a, b, apart: wallMinutes(b) - wallMinutes(a) + ahead }] : [],
    ),
  );
  const [ofA, ofB] = [new Map<AlbumPhoto, Span>(), new Map<AlbumPhoto, Span>()];
  for (const { a, b } of links) {
    widen(ofA, a, wallMinutes(b));
    widen(ofB, b, wallMinutes(a));
  }
  return links.filter(({ a, b }) => isOnce(ofA.get(a)) && isOnce(ofB.get(b)));
}

/** First and last time at which the other camera shows the same, in minutes. */
type Span = readonly [from: number, to: number];

function widen(spans: Map<AlbumPhoto, Span>, photo: AlbumPhoto, minutes: number): void {
  const [from, to] = spans.get(photo) ?? [minutes, minutes];
  spans.set(photo, [Math.min(from, minutes), Math.max(to, minutes)]);
}

const isOnce = (span: Span | undefined): boolean =>
  span !== undefined && span[1] - span[0] <= burst;

/** Photos of one moment lie no farther apart, in minutes. */
const burst = 15;

/** How many moments links are of: photos of one scene within minutes are one. */
export function momentsOf(links: readonly Link[]): number {
  const groups = (of: (link: Link) => AlbumPhoto): number => {
    const times = links.map((link) => wallMinutes(of(link))).sort((a, b) => a - b);
    return times.filter((time, i) => i === 0 || time - (times[i - 1] ?? time) > burst).length;
  };
  return Math.min(
    groups(({ a }) => a),
    groups(({ b }) => b),
  );
}

/** From here on two faces are one person's, by the cosine of their embeddings. */
const onePerson = 0.5;

/** Whether two faces are surely one person's. */
export function isOneFace(one: Face, other: Face): boolean {
  return cosine(one.embedding, other.embedding) > onePerson;
}

/** Whether two photos are nearly the same picture, or of the same people together. */
function showTheSame(a: AlbumPhoto, b: AlbumPhoto): boolean {
  if (
    a.look !== null &&
    b.look !== null &&
    hashDistance(a.look.dhash, b.look.dhash) <= 10 &&
    gridDistance(a.look, b.look) <= 14
  )
    return true;
  const [few, many] = [a.faces.length, b.faces.length].sort((one, two) => one - two);
  if (few === undefined || many === undefined || few < 2 || many > 12) return false;
  const met = b.faces.filter((face) => a.faces.some((other) => isOneFace(face, other))).length;
  // One person may be photographed all day; a group together is a moment.
  return met >= 2 && met * 2 >= many;
}
