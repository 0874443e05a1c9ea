import { factsOfKind, type Fact, type Place } from '../../plan/facts.ts';
import type { BasisPhoto, ClaimBasis } from '../basis.ts';
import { distinct } from '../../../shared/groupBy.ts';
import { keyOf, namesOfPlace } from './places.ts';

/**
 * Every photo with what is known of it.
 *
 * @param order paths in the story's order; null: by the clock
 * @param own paths of the photos told of; null: all
 */
export function photosOf(
  facts: readonly Fact[],
  order: readonly string[] | null,
  own: ReadonlySet<string> | null,
): Required<Pick<ClaimBasis, 'sites' | 'photos'>> & { readonly keys: readonly string[] } {
  const known = knownOf(facts);
  const { times, places, who, faces, smiles } = known;
  const labels = new Map(
    factsOfKind(facts, 'person').map(({ person, label }) => [person, label] as const),
  );
  const paths =
    order ??
    [...new Set([...[times, places, who, faces, smiles].flatMap((of) => [...of.keys()])])].toSorted(
      (a, b) => (times.get(a) ?? '').localeCompare(times.get(b) ?? ''),
    );
  const sites = new Map<string, string[]>();
  for (const place of places.values())
    sites.set(keyOf(place), [...(sites.get(keyOf(place)) ?? []), ...namesOfPlace(place)]);
  const keys = [...sites.keys()];
  return {
    keys,
    sites: [...sites.values()].map(distinct),
    photos: paths.map((path) => {
      const place = places.get(path);
      const smile = smiles.get(path);
      return {
        at: times.get(path) ?? null,
        who: who.get(path) ?? [],
        faces: Math.max(faces.get(path) ?? 0, who.get(path)?.length ?? 0),
        site: place ? keys.indexOf(keyOf(place)) : null,
        ...(smile && {
          smiling: smile.people.flatMap((person) => labels.get(person) ?? []),
          allSmile: smile.of >= 2 && smile.count >= smile.of,
        }),
        ...furtherOf(known, path),
        own: own?.has(path) ?? true,
      };
    }),
  };
}

/** What facts say of a photo, by its path. */
interface Known {
  readonly times: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
  readonly who: ReadonlyMap<string, readonly string[]>;
  readonly faces: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, string>;
  readonly keywords: ReadonlyMap<string, readonly string[]>;
  readonly heights: ReadonlyMap<string, number>;
  readonly suns: ReadonlyMap<string, Extract<Fact, { kind: 'sun' }>>;
  readonly smiles: ReadonlyMap<string, Extract<Fact, { kind: 'smiles' }>>;
  readonly things: ReadonlyMap<string, readonly string[]>;
}

function knownOf(facts: readonly Fact[]): Known {
  const times = new Map<string, string>();
  const places = new Map<string, Place>();
  const who = new Map<string, string[]>();
  const faces = new Map<string, number>();
  const words = new Map<string, string>();
  const keywords = new Map<string, readonly string[]>();
  const heights = new Map<string, number>();
  const suns = new Map<string, Extract<Fact, { kind: 'sun' }>>();
  const smiles = new Map<string, Extract<Fact, { kind: 'smiles' }>>();
  const things = new Map<string, string[]>();
  const total = new Set(facts.flatMap(({ photos }) => photos)).size;
  for (const fact of facts)
    for (const path of fact.photos)
      switch (fact.kind) {
        case 'time':
          times.set(path, fact.local.slice(0, 16));
          break;
        case 'place':
          places.set(path, fact.place);
          break;
        case 'person':
          if (fact.label !== null) who.set(path, [...(who.get(path) ?? []), fact.label]);
          break;
        case 'words':
          words.set(path, fact.text);
          break;
        case 'keywords':
          keywords.set(path, [...(keywords.get(path) ?? []), ...fact.words]);
          break;
        case 'folder':
          // The folder of all of them says nothing of one.
          if (fact.label !== '' && fact.photos.length < total)
            keywords.set(path, [...(keywords.get(path) ?? []), fact.label]);
          break;
        case 'faces':
          faces.set(path, fact.count);
          break;
        case 'sun':
          suns.set(path, fact);
          break;
        case 'height':
          heights.set(path, fact.metres);
          break;
        case 'smiles':
          smiles.set(path, fact);
          break;
        case 'thing':
          things.set(path, [...(things.get(path) ?? []), fact.label]);
          break;
        default:
      }
  return { times, places, who, faces, words, keywords, heights, suns, smiles, things };
}

/** What is known of few photos: nothing where nothing is. */
function furtherOf(
  { words, keywords, heights, suns, things }: Known,
  path: string,
): Pick<BasisPhoto, 'sun' | 'sunHours' | 'height' | 'words' | 'keywords' | 'sees'> {
  const sun = suns.get(path);
  return {
    ...(sun && { sun: sun.sun }),
    ...(sun?.hours && { sunHours: [sun.hours.rise, sun.hours.set] as const }),
    ...(heights.has(path) ? { height: heights.get(path) ?? 0 } : {}),
    ...(words.has(path) ? { words: words.get(path) ?? '' } : {}),
    ...(keywords.has(path) ? { keywords: keywords.get(path) ?? [] } : {}),
    ...(things.has(path) ? { sees: things.get(path) ?? [] } : {}),
  };
}
