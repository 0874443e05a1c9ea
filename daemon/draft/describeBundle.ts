import { factsOfKind } from '../story/plan/facts.ts';
import { draftFile, type Manifest } from './manifest.ts';
import { sha256Of } from './bundleFiles.ts';
import { givenNames, narrate } from '../story/narrator/narrator.ts';

import type { Shot, StoryPlan } from '../story/plan/storyPlan.ts';
import { sourceName } from './sourceName.ts';

/** A photo of the draft, and the chapter it stands in; null in the gallery. */
export interface PlacedShot {
  readonly shot: Shot;
  readonly anchor: string | null;
}

/** What a manifest is made from. */
export interface BundleFacts {
  readonly plan: StoryPlan;
  readonly shots: readonly PlacedShot[];
  /** File name by path. */
  readonly names: ReadonlyMap<string, string>;
  /** Digest of the placed copy by path. */
  readonly placed: ReadonlyMap<string, string>;
  readonly text: string;
  readonly writer: Manifest['writer'];
  readonly generator: string;
  /** Anchors of chapters whose prose is not what the draft's options would give. */
  readonly kept?: ReadonlySet<string>;
  /** People the text still speaks of, beside the cast. */
  readonly others?: Manifest['people'];
  /** Those of the draft before, whose numbers nobody else gets. */
  readonly placeholders?: NonNullable<Manifest['placeholders']>;
}

/** Those whom the text calls by a given name alone, too. */
function calledByGivenName(plan: StoryPlan, text: string): Manifest['people'] {
  const given = givenNames(plan);
  return plan.cast.flatMap(({ id, label }) => {
    const short = label === null ? undefined : given.get(label);
    if (label === null || short === undefined) return [];
    const alone = text.replaceAll(label, '');
    return new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, 'u').test(alone)
      ? [{ label: short, id, name: label }]
      : [];
  });
}

/** The manifest of a folder whose images are still being placed. */
export function unfinishedManifest(generator: string): Manifest {
  return {
    version: 1,
    generator,
    state: 'unfinished',
    writer: null,
    options: {},
    draft: null,
    base: '',
    photos: [],
    people: [],
    chapters: [],
  };
}

/** The manifest of a finished draft. */
export function describeBundle(bundle: BundleFacts): Manifest {
  const { plan, shots, names, placed, text, writer, generator } = bundle;
  const describe = describer(plan);
  return {
    version: 1,
    generator,
    state: 'finished',
    writer,
    options: { ...plan.style },
    draft: { file: draftFile, sha256: sha256Of(text) },
    base: text,
    photos: shots.flatMap(({ shot, anchor }) => {
      const image = names.get(shot.path);
      const imageSha256 = placed.get(shot.path);
      if (image === undefined || imageSha256 === undefined) return [];
      return [
        {
          image,
          imageSha256,
          source: sourceName(shot.path, plan.privateNames),
          sha256: shot.sha256,
          chapter: anchor,
          role: anchor === null ? ('gallery' as const) : ('chapter' as const),
          reason: shot.reason ?? '',
          ...(shot.turn === undefined ? {} : { turn: shot.turn }),
          alternates: shot.alternates.map((path) => sourceName(path, plan.privateNames)),
          ...describe(shot),
        },
      ];
    }),
    people: [
      // First: whoever looks a person up by id finds the whole name last.
      ...calledByGivenName(plan, text),
      ...plan.cast.flatMap(({ id, label, naming }) =>
        label === null ? [] : [{ label, id, name: naming === 'name' ? label : null }],
      ),
      ...(bundle.others ?? []),
    ],
    chapters: plan.chapters.map(({ anchor, photos }) => ({
      anchor,
      photos: photos.map((path) => sourceName(path, plan.privateNames)),
      ...(bundle.kept?.has(anchor) === true ? { kept: true } : {}),
    })),
    placeholders: placeholdersOf(plan, bundle.placeholders ?? []),
  };
}

/** What a manifest says of one photo. */
export type ShotFacts = Pick<
  Manifest['photos'][number],
  'takenAt' | 'place' | 'aloft' | 'camera' | 'people' | 'alt' | 'caption' | 'words'
>;

/** What there is to say of a photo of a plan. */
export function describeShot(plan: StoryPlan, shot: Shot): ShotFacts {
  return describer(plan)(shot);
}

function describer(plan: StoryPlan): (shot: Shot) => ShotFacts {
  const facts = plan.facts.facts;
  const times = new Map(
    factsOfKind(facts, 'time').map((fact) => [fact.photos[0], `${fact.local}${fact.offset ?? ''}`]),
  );
  // The narrator's, whoever wrote the prose: composeDraft places no others.
  const words = narrate(plan).photos;
  const cameras = new Map(factsOfKind(facts, 'camera').map((fact) => [fact.photos[0], fact.name]));
  return (shot) => ({
    takenAt: times.get(shot.path) ?? null,
    place: shot.place,
    ...(shot.aloft === undefined ? {} : { aloft: shot.aloft }),
    camera: cameras.get(shot.path) ?? null,
    people: shot.faces.flatMap(({ person }) => person ?? []),
    ...words.get(shot.path),
    ...(shot.words === null ? {} : { words: shot.words }),
  });
}

function placeholdersOf(
  { cast }: StoryPlan,
  before: NonNullable<Manifest['placeholders']>,
): NonNullable<Manifest['placeholders']> {
  const now = cast.flatMap(({ id, label, naming }) =>
    naming === 'placeholder' && label !== null ? [{ label, id }] : [],
  );
  const known = new Set(now.map(({ label, id }) => `${label} ${id}`));
  return [...now, ...before.filter(({ label, id }) => !known.has(`${label} ${id}`))];
}
