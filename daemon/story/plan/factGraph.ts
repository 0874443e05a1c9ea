import { scenesAmong } from './chapters.ts';
import type { Fact, FactGraph, FactSource } from './facts.ts';
import type { Item } from './items.ts';
import { photoFacts, type Observations } from './graph/photoFacts.ts';
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
  readonly observations: Observations;
  readonly claims: readonly string[];
}

/** Collects everything known about an album, each with its source; ids are the same on every run. */
export function buildFactGraph(input: GraphInput): FactGraph {
  return {
    facts: [
      ...albumFacts(input),
      ...input.items.flatMap((item) => photoFacts(item, input.observations)),
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
