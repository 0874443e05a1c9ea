import { scenesAmong } from './chapters.ts';
import { dayOf, instantMs } from './clock.ts';
import type { Fact, FactGraph, FactSource } from './facts.ts';
import { holidayAt } from './holidays.ts';
import type { Item } from './items.ts';
import { sightFacts } from './sightFacts.ts';
import { sunHours } from './sun.ts';
import { tellFolder } from './cast.ts';
import type { FolderName } from './names.ts';

import type { CastMember, Chapter } from './storyPlan.ts';

/** What the graph is built from. */
export interface GraphInput {
  readonly folderName: string;
  readonly privateNames: readonly string[];
  readonly items: readonly Item[];
  readonly chapters: readonly Chapter[];
  readonly cast: readonly CastMember[];
  readonly observations: ReadonlyMap<string, Extract<Fact, { kind: 'observation' }>['observation']>;
  readonly claims: readonly string[];
}

/** Collects everything known about an album, each with its source; ids are the same on every run. */
export function buildFactGraph(input: GraphInput): FactGraph {
  return {
    facts: [
      ...albumFacts(input),
      ...input.items.flatMap((item) => photoFacts(item, input)),
      ...personFacts(input),
      ...input.chapters.flatMap((chapter) => chapterFacts(chapter)),
    ],
  };
}

function albumFacts({
  folderName,
  privateNames,
  items,
  chapters,
  cast,
  claims,
}: GraphInput): readonly Fact[] {
  const computed: FactSource = { kind: 'computed', from: [] };
  const counts = {
    photos: scenesAmong(items).length,
    chapters: chapters.length,
    people: cast.length,
  } as const;
  const siblings = [
    ...new Set(items.map(({ folder }) => folder.slice(folder.lastIndexOf('/') + 1))),
  ];
  return [
    ...folderFact('', tellFolder(folderName, privateNames), []),
    ...[...new Set(items.map((item) => item.folder))]
      .filter((folder) => folder !== '')
      .flatMap((folder) =>
        folderFact(
          folder,
          tellFolder(folder.slice(folder.lastIndexOf('/') + 1), privateNames, siblings),
          items.filter((item) => item.folder === folder).map(({ path }) => path),
        ),
      ),
    ...(['photos', 'chapters', 'people'] as const).map((of): Fact => ({
      id: `count/${of}`,
      kind: 'count',
      of,
      count: counts[of],
      source: computed,
      photos: [],
    })),
    ...claims.map((text, i): Fact => ({
      id: `claim/${i}`,
      kind: 'claim',
      text,
      source: { kind: 'user' },
      photos: [],
    })),
  ];
}

function folderFact(
  folder: string,
  { label, date }: FolderName,
  photos: readonly string[],
): readonly Fact[] {
  if (label === null && date === null) return [];
  return [
    {
      id: `folder/${folder}`,
      kind: 'folder',
      label: label ?? '',
      date,
      source: { kind: 'folder-name' },
      photos,
    },
  ];
}

function photoFacts(item: Item, { observations }: GraphInput): readonly Fact[] {
  const { path, photo, local, date, place, sun, words, faces, gps } = item;
  const photos = [path];
  const facts: Fact[] = [];
  const { takenAt, camera } = photo.metadata;
  if (local !== null && takenAt) {
    facts.push({
      id: `time/${path}`,
      kind: 'time',
      local,
      offset: takenAt.offset,
      source: { kind: 'clock', from: takenAt.source, zone: takenAt.offsetSource },
      photos,
    });
  }
  if (local === null && date !== null && takenAt) {
    const source = { kind: 'clock', from: takenAt.source, zone: takenAt.offsetSource } as const;
    facts.push({ id: `day/${path}`, kind: 'day', date, source, photos });
  }
  if (place)
    facts.push({
      id: `place/${path}`,
      kind: 'place',
      place,
      source: photo.metadata.gps === null ? { kind: 'metadata', field: 'place' } : { kind: 'gps' },
      photos,
    });
  if (sun && gps && takenAt) {
    const from = [`time/${path}`, `place/${path}`];
    const hours = sunHours(instantMs(takenAt, 0), gps.lat, gps.lon);
    const source = { kind: 'computed', from } as const;
    facts.push({ id: `sun/${path}`, kind: 'sun', sun, hours, source, photos });
  }
  if (faces.length > 0) {
    facts.push({
      id: `faces/${path}`,
      kind: 'faces',
      count: faces.length,
      source: { kind: 'faces' },
      photos,
    });
  }
  if (words) {
    facts.push({
      id: `words/${path}`,
      kind: 'words',
      field: words.from,
      text: words.text,
      source:
        words.from === 'file-name'
          ? { kind: 'file-name' }
          : { kind: 'metadata', field: words.from },
      photos,
    });
  }
  if (item.keywords.length > 0) {
    facts.push({
      id: `keywords/${path}`,
      kind: 'keywords',
      words: item.keywords,
      source: { kind: 'metadata', field: 'keywords' },
      photos,
    });
  }
  if (place && gps?.altitude) {
    facts.push({
      id: `height/${path}`,
      kind: 'height',
      metres: gps.altitude,
      source: { kind: 'gps' },
      photos,
    });
  }
  const holiday = local === null ? null : holidayAt(dayOf(local), place?.country ?? null);
  if (holiday) {
    facts.push({
      id: `holiday/${path}`,
      kind: 'holiday',
      holiday,
      source: { kind: 'computed', from: [`time/${path}`, `place/${path}`] },
      photos,
    });
  }
  const cameraName = [camera?.make, camera?.model].filter(Boolean).join(' ');
  if (cameraName !== '') {
    facts.push({
      id: `camera/${path}`,
      kind: 'camera',
      name: cameraName,
      source: { kind: 'metadata', field: 'camera' },
      photos,
    });
  }
  const observation = observations.get(item.sha256);
  if (observation) {
    const { model, certainty } = observation;
    facts.push({
      id: `observation/${path}`,
      kind: 'observation',
      observation,
      source: { kind: 'model', model, certainty },
      photos,
    });
  }
  return [...facts, ...sightFacts(item)];
}

function personFacts({ cast }: GraphInput): readonly Fact[] {
  return cast.map(({ id, label, naming, photos }) => ({
    id: `person/${id}`,
    kind: 'person',
    person: id,
    label,
    source: { kind: naming === 'name' ? 'user' : 'faces' },
    photos,
  }));
}

function chapterFacts(chapter: Chapter): readonly Fact[] {
  const { anchor, photos, moments, span, seasons, transition } = chapter;
  const from = photos.map((path) => `time/${path}`);
  const source: FactSource = { kind: 'computed', from };
  const facts: Fact[] = [
    { id: `count/${anchor}`, kind: 'count', of: 'photos', count: moments.length, source, photos },
  ];
  if (span) {
    facts.push({
      id: `duration/${anchor}`,
      kind: 'duration',
      minutes: chapter.minutes ?? 0,
      source,
      photos,
    });
  }
  for (const season of seasons)
    facts.push({ id: `season/${anchor}/${season}`, kind: 'season', season, source, photos });
  if (transition && transition.gapMinutes !== null) {
    const minutes = transition.gapMinutes;
    facts.push({ id: `gap/${anchor}`, kind: 'gap', minutes, source, photos });
  }
  if (transition && transition.km !== null) {
    facts.push({ id: `distance/${anchor}`, kind: 'distance', km: transition.km, source, photos });
  }
  return facts;
}
