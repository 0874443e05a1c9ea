import type { ClockProposal } from '../../contract/album.ts';
import type { AlbumPhoto } from '../../contract/photo.ts';
import { cameraName } from '../cameraClocks.ts';
import { linksBetween } from './sameMoment.ts';
import { seenIn, shiftOfPeople, type Seen } from './samePeople.ts';
import { findShift, isBorneOut } from './findShift.ts';
import { shiftOfTracks } from './tracks.ts';
import { groupBy } from '../../shared/groupBy.ts';

/** Photos of one camera. */
interface Roll {
  /** As it is told and set: `Nikon D90`, and with its number where two of a kind are in the album. */
  readonly camera: string;
  readonly photos: readonly AlbumPhoto[];
  /** Satellites bear its clock out: it is never set. */
  readonly isSure: boolean;
  /** Share of its photos whose zone the camera wrote, 0..1. */
  readonly known: number;
}

/** A camera that was compared: by how much it is wrong, and against which. */
interface Judged {
  readonly roll: Roll;
  /** Minutes to be added; 0 where it is believed. */
  readonly minutes: number;
  readonly other: Roll | null;
}

/** Fewer photos of one camera prove nothing. */
const fewest = 3;

/**
 * Notices cameras whose clocks disagree: what both show at the same time falls together only when one is shifted.
 *
 * A camera that satellites bear out is believed, then one that knows its zone, then the one with more photos; each is
 * compared with all that come before it, set right, until one of them shows the same moments; at last with all of them
 * together, by the people they show.
 */
export function compareClocks(photos: readonly AlbumPhoto[]): readonly ClockProposal[] {
  const judged: Judged[] = [];
  for (const roll of rollsOf(photos)) judged.push(judge(roll, judged));
  const wrong = judged.filter(({ minutes }) => minutes !== 0);
  const [first] = judged;
  const outvoted = first === undefined ? null : majorityAgainst(first.roll, judged);
  const [witness] = wrong;
  if (first !== undefined && witness !== undefined && outvoted !== null) {
    return [{ camera: first.roll.camera, other: witness.roll.camera, minutes: -outvoted }];
  }
  return wrong.flatMap(({ roll, minutes, other }) =>
    other === null ? [] : [{ camera: roll.camera, other: other.camera, minutes }],
  );
}

function judge(roll: Roll, before: readonly Judged[]): Judged {
  if (!roll.isSure) {
    for (const other of before) {
      // Its clock less what it is to be set by: what it should have shown.
      const links = linksBetween(other.roll.photos, roll.photos, -other.minutes);
      const shift =
        findShift(links) ??
        (roll.known < 0.5 ? shiftOfTracks(other.roll.photos, roll.photos, -other.minutes) : null);
      if (shift !== null) return { roll, minutes: shift, other: other.roll };
      if (isBorneOut(links)) return { roll, minutes: 0, other: other.roll };
    }
    const [believed] = before;
    const shift =
      believed && roll.known < 0.5 ? shiftOfPeople(seenBefore(before), roll.photos) : null;
    if (believed && shift !== null) return { roll, minutes: shift, other: believed.roll };
  }
  return { roll, minutes: 0, other: null };
}

/** Whom the cameras judged so far have photographed, their clocks set right. */
function seenBefore(before: readonly Judged[]): readonly Seen[] {
  return before.flatMap(({ roll, minutes }) =>
    roll.photos.flatMap((photo) => seenIn(photo, minutes)),
  );
}

/** Minutes that all others are to be set by against one camera of which nothing speaks; null where it is not so. */
function majorityAgainst(first: Roll, judged: readonly Judged[]): number | null {
  const others = judged.slice(1);
  const [one] = others;
  if (first.isSure || first.known >= 0.5 || one === undefined || others.length < 2) return null;
  const agree = others.every(({ minutes }) => Math.abs(minutes - one.minutes) <= 2);
  return agree && one.minutes !== 0 ? one.minutes : null;
}

function rollsOf(photos: readonly AlbumPhoto[]): readonly Roll[] {
  const usable = photos.filter(
    ({ metadata: { takenAt } }) => takenAt?.precision === 'second' && takenAt.source === 'exif',
  );
  const names = groupBy(usable, (photo) => cameraName(photo) ?? '');
  return [...names]
    .filter(([name]) => name !== '')
    .flatMap(([name, ofName]) => {
      const bodies = groupBy(ofName, ({ metadata }) => metadata.camera?.serial ?? '');
      return [...bodies].map(([serial, of]) =>
        rollOf(bodies.size > 1 && serial !== '' ? `${name} #${serial}` : name, of),
      );
    })
    .filter((roll) => roll.photos.length >= fewest)
    .sort((a, b) => trust(b) - trust(a) || (a.camera < b.camera ? -1 : 1));
}

function rollOf(camera: string, all: readonly AlbumPhoto[]): Roll {
  const sure = all.filter(({ metadata: { takenAt } }) =>
    takenAt?.witnesses.some(
      ({ source, field, verdict }) =>
        source === 'gps' && field !== 'GPSDateStamp' && verdict === 'used',
    ),
  );
  const known = all.filter(({ metadata }) => metadata.takenAt?.offset !== null).length;
  const isSure = sure.length * 2 > all.length;
  // Times that satellites mended do not show what the camera's clock shows.
  return {
    camera,
    photos: isSure ? all : all.filter((photo) => !sure.includes(photo)),
    isSure,
    known: known / all.length,
  };
}

const trust = ({ photos, isSure, known }: Roll): number =>
  (isSure ? 1e6 : 0) + known * 1000 + photos.length / 1000;
