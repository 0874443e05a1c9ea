import { dayOf, instantMs } from '../clock.ts';
import type { Fact } from '../facts.ts';
import { holidayAt } from '../holidays.ts';
import type { Item } from '../items.ts';
import { sightFacts } from './sightFacts.ts';
import { sunHours } from '../sun.ts';

/** What models saw, by content hash. */
export type Observations = ReadonlyMap<
  string,
  Extract<Fact, { readonly kind: 'observation' }>['observation']
>;

/** Everything known about one photo, each with its source; one fact of a kind at most, but for what is seen in it. */
export function photoFacts(item: Item, observations: Observations): readonly Fact[] {
  const facts = [
    timeFact(item),
    dayFact(item),
    placeFact(item),
    sunFact(item),
    facesFact(item),
    wordsFact(item),
    keywordsFact(item),
    heightFact(item),
    holidayFact(item),
    cameraFact(item),
    observationFact(item, observations),
  ];
  return [...facts.filter((fact) => fact !== null), ...sightFacts(item)];
}

function timeFact({ path, photo, local }: Item): Fact | null {
  const { takenAt } = photo.metadata;
  if (local === null || !takenAt) return null;
  return {
    id: `time/${path}`,
    kind: 'time',
    local,
    offset: takenAt.offset,
    source: { kind: 'clock', from: takenAt.source, zone: takenAt.offsetSource },
    photos: [path],
  };
}

/** A day, a month or a year, where no time of day is known. */
function dayFact({ path, photo, local, date }: Item): Fact | null {
  const { takenAt } = photo.metadata;
  if (local !== null || date === null || !takenAt) return null;
  return {
    id: `day/${path}`,
    kind: 'day',
    date,
    source: { kind: 'clock', from: takenAt.source, zone: takenAt.offsetSource },
    photos: [path],
  };
}

function placeFact({ path, photo, place }: Item): Fact | null {
  if (!place) return null;
  return {
    id: `place/${path}`,
    kind: 'place',
    place,
    source: photo.metadata.gps === null ? { kind: 'metadata', field: 'place' } : { kind: 'gps' },
    photos: [path],
  };
}

function sunFact({ path, photo, sun, gps }: Item): Fact | null {
  const { takenAt } = photo.metadata;
  if (!sun || !gps || !takenAt) return null;
  return {
    id: `sun/${path}`,
    kind: 'sun',
    sun,
    hours: sunHours(instantMs(takenAt, 0), gps.lat, gps.lon),
    source: { kind: 'computed', from: [`time/${path}`, `place/${path}`] },
    photos: [path],
  };
}

function facesFact({ path, faces }: Item): Fact | null {
  if (faces.length === 0) return null;
  return {
    id: `faces/${path}`,
    kind: 'faces',
    count: faces.length,
    source: { kind: 'faces' },
    photos: [path],
  };
}

function wordsFact({ path, words }: Item): Fact | null {
  if (!words) return null;
  const { from, text } = words;
  return {
    id: `words/${path}`,
    kind: 'words',
    field: from,
    text,
    source: from === 'file-name' ? { kind: 'file-name' } : { kind: 'metadata', field: from },
    photos: [path],
  };
}

function keywordsFact({ path, keywords }: Item): Fact | null {
  if (keywords.length === 0) return null;
  return {
    id: `keywords/${path}`,
    kind: 'keywords',
    words: keywords,
    source: { kind: 'metadata', field: 'keywords' },
    photos: [path],
  };
}

function heightFact({ path, place, gps }: Item): Fact | null {
  if (!place || !gps?.altitude) return null;
  return {
    id: `height/${path}`,
    kind: 'height',
    metres: gps.altitude,
    source: { kind: 'gps' },
    photos: [path],
  };
}

function holidayFact({ path, place, local }: Item): Fact | null {
  const holiday = local === null ? null : holidayAt(dayOf(local), place?.country ?? null);
  if (!holiday) return null;
  return {
    id: `holiday/${path}`,
    kind: 'holiday',
    holiday,
    source: { kind: 'computed', from: [`time/${path}`, `place/${path}`] },
    photos: [path],
  };
}

function cameraFact({ path, photo }: Item): Fact | null {
  const { camera } = photo.metadata;
  const name = [camera?.make, camera?.model].filter(Boolean).join(' ');
  if (name === '') return null;
  return {
    id: `camera/${path}`,
    kind: 'camera',
    name,
    source: { kind: 'metadata', field: 'camera' },
    photos: [path],
  };
}

function observationFact({ path, sha256 }: Item, observations: Observations): Fact | null {
  const observation = observations.get(sha256);
  if (!observation) return null;
  const { model, certainty } = observation;
  return {
    id: `observation/${path}`,
    kind: 'observation',
    observation,
    source: { kind: 'model', model, certainty },
    photos: [path],
  };
}
