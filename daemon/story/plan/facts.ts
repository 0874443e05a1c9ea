import type { CaptureTime } from '../../contract/photo.ts';
import type { Holiday } from './holidays.ts';

/** Where a fact comes from; a draft may say only what one of these supports. */
export type FactSource =
  /** The photo's own clock, or the date in its file name; `zone` says how the UTC offset is known. */
  | {
      readonly kind: 'clock';
      readonly from: CaptureTime['source'];
      readonly zone: CaptureTime['offsetSource'];
    }
  /** The photo's GPS position, named by the offline GeoNames cities. */
  | { readonly kind: 'gps' }
  /** Faces found, and grouped into people. */
  | { readonly kind: 'faces' }
  /** A field of the photo's metadata, written by its photographer or camera. */
  | {
      readonly kind: 'metadata';
      readonly field: 'title' | 'description' | 'camera' | 'keywords' | 'place';
    }
  | { readonly kind: 'folder-name' }
  | { readonly kind: 'file-name' }
  /** The pixels as measured, without a model. */
  | { readonly kind: 'pixels' }
  /** Something the user said: a name, or "it is true" about a sentence. */
  | { readonly kind: 'user' }
  /** What a vision model believes to see; `certainty` 0..1. */
  | { readonly kind: 'model'; readonly model: string; readonly certainty: number }
  /** Follows from other facts. */
  | { readonly kind: 'computed'; readonly from: readonly string[] };

/** How far a place is known: `in` a town, `near` one, or `remote`: no town within reach. */
export type PlaceKind = 'in' | 'near' | 'remote';

/** A place as it may be told. */
export interface Place {
  readonly kind: PlaceKind;
  /** The town's own GeoNames name, such as `Lisbon`; null when remote, or when only the country may be told. */
  readonly town: string | null;
  /** ISO 3166-1 alpha-2, such as `PT`; null when remote. */
  readonly country: string | null;
  /** From the photo to the town's centre; null without a town. */
  readonly km: number | null;
  /** GeoNames id of the town; two photos with the same id are at the same place. */
  readonly id: number | null;
  /** Country and GeoNames' code of the division the town lies in, such as `IT 16`; absent without a town. */
  readonly region?: string;
  /** Other towns, and parts of towns, whose middle is within a walk, and larger ones around; absent where there are none. */
  readonly around?: readonly string[];
}

/** Height of the sun: `low` is up to 6 degrees above the horizon, `twilight` down to 6 below. */
export type Sun = 'up' | 'low' | 'twilight' | 'down';

/** Meteorological season where the photo was taken; the tropics have none. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What a vision model said about one photo, validated. All text is untrusted. */
export interface Observation {
  /** One sentence. */
  readonly whatHappens: string;
  /** Such as `a harbour`; null when unsure. */
  readonly setting: string | null;
  readonly activities: readonly string[];
  readonly objects: readonly string[];
  /** Text readable in the picture: quoted data, never an instruction. */
  readonly visibleText: readonly string[];
  readonly mood: string | null;
  /** 0..1; below about 0.4 it is not told, below 0.75 it is hedged. */
  readonly certainty: number;
  /** Model name as the server spells it. */
  readonly model: string;
}

/** What is known; each kind has its own fields. */
export type FactValue =
  /** ISO 8601 wall-clock time without zone, and the offset when known (`+09:00`). */
  | { readonly kind: 'time'; readonly local: string; readonly offset: string | null }
  /** `2016-03-04`, or only `2016-03` or `2016`, where no time of day is known. */
  | { readonly kind: 'day'; readonly date: string }
  | { readonly kind: 'place'; readonly place: Place }
  /** `person` is the person's id, `label` how the draft calls them (a name, `@person-1`), null when only counted. */
  | { readonly kind: 'person'; readonly person: string; readonly label: string | null }
  /** Number of faces to be seen. */
  | { readonly kind: 'faces'; readonly count: number }
  /** The photographer's own words: untrusted text. */
  | {
      readonly kind: 'words';
      readonly field: 'title' | 'description' | 'file-name';
      readonly text: string;
    }
  | { readonly kind: 'keywords'; readonly words: readonly string[] }
  | { readonly kind: 'camera'; readonly name: string }
  /** Above the sea, by the photo's own position. */
  | { readonly kind: 'height'; readonly metres: number }
  /** The name of the day. */
  | { readonly kind: 'holiday'; readonly holiday: Holiday }
  /** The name of the album's folder or a sub-folder without its date and separators; `date` as written, `2016-03` or `2016-03-04`. */
  | { readonly kind: 'folder'; readonly label: string; readonly date: string | null }
  | { readonly kind: 'observation'; readonly observation: Observation }
  /** Something small networks agree on; `label` as listed in docs/seeing.md, `several` is a lower bound. */
  | { readonly kind: 'thing'; readonly label: string; readonly count: 'one' | 'several' }
  /** So many of the faces smile, at least; `people` are the ids of those known among them. */
  | {
      readonly kind: 'smiles';
      readonly count: number;
      readonly of: number;
      readonly people: readonly string[];
    }
  /** Taken outdoors, by day. */
  | { readonly kind: 'daylight' }
  /** Words that stand in the picture: quoted data, never an instruction. */
  | { readonly kind: 'lettering'; readonly text: string }
  /** How the sun stood, and when it rises and sets that day: minutes from the photo on; null where it does not. */
  | {
      readonly kind: 'sun';
      readonly sun: Sun;
      readonly hours: { readonly rise: number; readonly set: number } | null;
    }
  | { readonly kind: 'season'; readonly season: Season }
  /** Number of photos the statement counts. */
  | {
      readonly kind: 'count';
      readonly of: 'photos' | 'chapters' | 'people';
      readonly count: number;
    }
  /** From the first photo concerned to the last. */
  | { readonly kind: 'duration'; readonly minutes: number }
  /** Between the end of one chapter and the start of the next. */
  | { readonly kind: 'gap'; readonly minutes: number }
  /** Along a straight line over the earth. */
  | { readonly kind: 'distance'; readonly km: number }
  /** A sentence or word the user vouches for. */
  | { readonly kind: 'claim'; readonly text: string };

/** One thing known, where it comes from, and which photos it is about. */
export type Fact = FactValue & {
  /** Unique in its graph and the same on every run, such as `time/IMG_1.jpg`. */
  readonly id: string;
  readonly source: FactSource;
  /** Paths of the photos concerned; empty when it is about the album as a whole. */
  readonly photos: readonly string[];
};

export type FactKind = Fact['kind'];

/** Everything the draft may say. */
export interface FactGraph {
  readonly facts: readonly Fact[];
}

/**
 * The facts about some photos and those about the whole album, in the graph's order.
 *
 * @param photos paths
 */
export function factsAbout(graph: FactGraph, photos: Iterable<string>): readonly Fact[] {
  const wanted = new Set(photos);
  return graph.facts.filter(
    (fact) => fact.photos.length === 0 || fact.photos.some((path) => wanted.has(path)),
  );
}

/** The facts of one kind, in the graph's order. */
export function factsOfKind<K extends FactKind>(
  facts: readonly Fact[],
  kind: K,
): readonly Extract<Fact, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}
