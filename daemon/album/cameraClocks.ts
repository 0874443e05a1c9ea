import type { ClockProposal } from '../contract/album.ts';
import type { AlbumPhoto, CaptureTime } from '../contract/photo.ts';
import { formatShift } from '../contract/clock.ts';
import { offsetIn } from '../photo/time/timeZone.ts';
import { message } from '../shared/words/message.ts';
import { gridDistance, hashDistance } from '../story/plan/nearDuplicates.ts';

/** By how much a camera's clock is to be set, as the user decided. */
export interface ClockShift {
  readonly camera: string;
  /** To be added to what the clock showed. */
  readonly minutes: number;
}

const minuteMs = 60_000;

/** What a camera is called in messages and decisions: `Nikon D90`. */
export function cameraName({ metadata: { camera } }: AlbumPhoto): string | null {
  const name = [camera?.make, camera?.model].filter(Boolean).join(' ');
  return name === '' ? null : name;
}

/**
 * A photo with its camera's clock set as the user decided; its file stays as it is.
 *
 * @param shifts each adds to those before
 */
export function withShiftedClock(photo: AlbumPhoto, shifts: readonly ClockShift[]): AlbumPhoto {
  const { takenAt } = photo.metadata;
  const minutes = shifts
    .filter(({ camera }) => isCalled(photo, camera))
    .reduce((sum, shift) => sum + shift.minutes, 0);
  const ownClock = takenAt !== null && ['exif', 'xmp', 'raw'].includes(takenAt.source);
  if (minutes === 0 || !ownClock || takenAt.precision !== 'second') return photo;
  return { ...photo, metadata: { ...photo.metadata, takenAt: shifted(takenAt, minutes) } };
}

/** Whether a camera's clock was set since it was compared. */
export function isSet({ camera }: ClockProposal, shifts: readonly ClockShift[]): boolean {
  const name = camera.toLowerCase();
  return shifts.some((one) => name.endsWith(one.camera.trim().toLowerCase()));
}

/** By its model, or make and model, whatever the case. */
function isCalled(photo: AlbumPhoto, camera: string): boolean {
  const wanted = camera.trim().toLowerCase();
  const names = [photo.metadata.camera?.model ?? null, cameraName(photo)];
  return names.some((name) => name !== null && name.toLowerCase() === wanted);
}

function shifted(time: CaptureTime, minutes: number): CaptureTime {
  const moved = new Date(Date.parse(`${time.local}Z`) + minutes * minuteMs).toISOString();
  const local = `${moved.slice(0, 19)}${time.local.slice(19)}`;
  const hours = formatShift(minutes);
  const atPlace =
    time.offsetSource === 'gps' && time.zone !== null ? offsetIn(time.zone, local) : null;
  return {
    ...time,
    local,
    offset: atPlace ?? time.offset,
    witnesses: [
      {
        source: 'user',
        field: 'shift',
        says: local,
        verdict: 'believed',
        reason: message('album.clockSet', { by: hours }),
      },
      ...time.witnesses.map((one) =>
        one.verdict === 'believed' ? ({ ...one, verdict: 'used' } as const) : one,
      ),
    ],
  };
}

/**
 * Reads a shift as people type it.
 *
 * @param text `+1h`, `-30min`, `+5:45`, `-1h30`, `+90`
 * @returns minutes, not 0, at most ten years; null when it is none
 */
export function parseShift(text: string): number | null {
  const match = /^([+\-−])?(?:(\d+)\s*d)?\s*(?:(\d+)\s*(?:h|:))?\s*(?:(\d+)\s*(?:m|min)?)?$/i.exec(
    text.trim(),
  );
  if (match === null) return null;
  const [, sign = '+', days = '0', hours = '0', rest = '0'] = match;
  const minutes = (Number(days) * 24 + Number(hours)) * 60 + Number(rest);
  if (minutes === 0 || minutes > 10 * 366 * 24 * 60) return null;
  return sign === '+' ? minutes : -minutes;
}

/** Photos of one camera, by its own clock, oldest first. */
interface Roll {
  readonly camera: string;
  readonly photos: readonly AlbumPhoto[];
}

/** Fewer photos of one camera prove nothing. */
const fewest = 3;

/** Shifts that are tried: whole and half hours, as zones and daylight saving make them. */
const tried = Array.from({ length: 57 }, (_, i) => (i - 28) * 30).filter(
  (minutes) => minutes !== 0,
);

/**
 * Notices cameras whose clocks disagree: what both show at the same time falls together only when one is shifted.
 *
 * The camera that knows its offset, or took more photos, is believed.
 */
export function compareClocks(photos: readonly AlbumPhoto[]): readonly ClockProposal[] {
  const byCamera = new Map<string, AlbumPhoto[]>();
  for (const photo of photos) {
    const camera = cameraName(photo);
    const time = photo.metadata.takenAt;
    if (camera === null || time?.precision !== 'second' || time.source !== 'exif') continue;
    // What the user set, or satellites, is right already.
    if (time.witnesses.some(({ source, verdict }) => source === 'gps' && verdict === 'used'))
      continue;
    byCamera.set(camera, [...(byCamera.get(camera) ?? []), photo]);
  }
  const rolls: readonly Roll[] = [...byCamera]
    .map(([camera, of]) => ({ camera, photos: of }))
    .filter((roll) => roll.photos.length >= fewest)
    .sort((a, b) => trust(b) - trust(a) || (a.camera < b.camera ? -1 : 1));
  const [reference, ...others] = rolls;
  if (reference === undefined) return [];
  return others.flatMap(({ camera, photos: of }) => {
    const minutes = findShift(reference.photos, of);
    if (minutes === null) return [];
    return [{ camera, other: reference.camera, minutes }];
  });
}

function trust({ photos }: Roll): number {
  const known = photos.filter(({ metadata }) => metadata.takenAt?.offset !== null).length;
  return (known / photos.length) * 1000 + photos.length / 1000;
}

/**
 * The shift with which two rolls show the same people and scenes at the same times.
 *
 * @returns minutes to add to the second; null when they agree as they are, or nothing speaks for a shift
 */
function findShift(first: readonly AlbumPhoto[], second: readonly AlbumPhoto[]): number | null {
  const links: Link[] = [];
  for (const b of second) {
    for (const a of first) {
      const weight = likeness(a, b);
      if (weight > 0) links.push({ a, b, apart: (wall(b) - wall(a)) / minuteMs, weight });
    }
  }
  const zone = zoneShift(links.filter(({ apart }) => Math.abs(apart) <= 15 * 60));
  const odd = oddShift(links);
  if (zone === null || odd === null) return zone ?? odd?.minutes ?? null;
  // To the minute, where both took the same things at once.
  return odd.isExact && Math.abs(odd.minutes - zone) <= oneMoment ? odd.minutes : zone;
}

/** Two photos of two cameras that are of one moment, and how far apart their clocks say, in minutes. */
interface Link {
  readonly a: AlbumPhoto;
  readonly b: AlbumPhoto;
  readonly apart: number;
  readonly weight: number;
}

/** Of whole and half hours: another zone, or daylight saving. */
function zoneShift(links: readonly Link[]): number | null {
  const support = (shift: number): number => {
    let sum = 0;
    for (const { apart, weight } of links) {
      const off = Math.abs(apart + shift);
      if (off < 20) sum += weight * (1 - off / 20);
    }
    return sum;
  };
  const now = support(0);
  const best = tried.reduce((a, b) => (support(b) > support(a) ? b : a));
  const [found, next] = [
    support(best),
    Math.max(now, ...tried.filter((s) => Math.abs(s - best) > 30).map(support)),
  ];
  return found >= 2 && found > 1.6 * next && found > 2 * now ? best : null;
}

/** So many scenes must be of both cameras before a shift that no zone makes is believed. */
const fewestScenes = 4;

/** Minutes by which photos of one moment may differ. */
const oneMoment = 20;

/**
 * Of a day, or any number of minutes: a clock that was never set, or set wrongly. Two people who see the same sights on two
 * days see them at other intervals: nearly all that both cameras show must fall together.
 */
function oddShift(
  links: readonly Link[],
): { readonly minutes: number; readonly isExact: boolean } | null {
  const near = (minutes: number): readonly Link[] =>
    links.filter(({ apart }) => Math.abs(apart - minutes) <= oneMoment / 2);
  const scenes = (of: readonly Link[]): number =>
    Math.min(new Set(of.map(({ a }) => a)).size, new Set(of.map(({ b }) => b)).size);
  const best = links
    .map(({ apart }) => near(apart))
    .reduce<readonly Link[]>((most, of) => (scenes(of) > scenes(most) ? of : most), []);
  const others = links.filter((link) => !best.includes(link));
  if (scenes(best) < fewestScenes || scenes(others) > scenes(best) / 3) return null;
  const sorted = best.map(({ apart }) => apart).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const halves = Math.round(middle / 30) * 30;
  const minutes = -(Math.abs(middle - halves) <= 2 ? halves : Math.round(middle));
  const isExact = scenes(best) >= 6 && (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) <= 2;
  return Math.abs(minutes) <= oneMoment ? null : { minutes, isExact };
}

function wall({ metadata: { takenAt } }: AlbumPhoto): number {
  return Date.parse(`${takenAt?.local ?? ''}Z`);
}

/** How surely two photos are of one moment, 0..1: nearly the same picture, or the same people together. */
function likeness(a: AlbumPhoto, b: AlbumPhoto): number {
  const sameScene =
    a.look !== null &&
    b.look !== null &&
    hashDistance(a.look.dhash, b.look.dhash) <= 10 &&
    gridDistance(a.look, b.look) <= 14;
  if (sameScene) return 1;
  const faces = Math.max(a.faces.length, b.faces.length);
  if (faces === 0 || faces > 12) return 0;
  const met = b.faces.filter(({ embedding }) =>
    a.faces.some((other) => cosine(embedding, other.embedding) > 0.5),
  ).length;
  // One person may be photographed all day; a group together is a moment.
  return met < 2 ? 0 : (met / faces) * 0.6;
}

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
