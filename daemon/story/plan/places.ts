import { countryAt } from '../../photo/place/country.ts';
import { distanceKm } from './distance.ts';
import type { FindPlace } from './storyPlan.ts';
import { type NearTown, type Town, townTable, type Which } from '../../photo/place/townTable.ts';

/** Everything farther away is out of reach of "near". */
const reachKm = 60;
/** A coarse place names only a city, or a region's capital, within this distance. */
const coarseReachKm = 80;
/** How far around a remote position its country is looked for. */
const countryKm = 250;

interface Candidate extends NearTown {
  /** Distance in radii of the town: up to 1 is inside. */
  readonly score: number;
}

/** The towns of the world (GeoNames, about 125,000), the most populous first; `id` is GeoNames' own. */
export function loadTowns(): Promise<readonly Town[]> {
  return Promise.resolve(townTable().all());
}

/**
 * The lookup; the towns are read when a position is first looked up: most albums that people try have none.
 *
 * It weighs population against distance: a town counts as a disc whose radius grows with the square root of its population,
 * so the Eiffel tower is in Paris although the centre of Neuilly is nearer.
 */
export function loadPlaces(): Promise<FindPlace> {
  const within = (
    lat: number,
    lon: number,
    count: number,
    km: number,
    which: Which = 'towns',
  ): readonly Candidate[] =>
    townTable()
      .around({ lat, lon }, count, km, which)
      .map((near) => ({ ...near, score: near.km / radiusKm(near.town.population) }));

  const find = (
    lat: number,
    lon: number,
    detail: Parameters<FindPlace>[2],
    country: string | null,
  ): ReturnType<FindPlace> => {
    const all =
      detail === 'coarse'
        ? within(lat, lon, 40, coarseReachKm, 'cities')
        : withoutAreas(within(lat, lon, 400, reachKm));
    const inCountry = all.filter(({ town }) => isInCountry(town, country));
    const [part = null] = detail === 'coarse' ? [] : within(lat, lon, 1, partReachKm, 'parts');
    const best = acrossRegions(nearest(inCountry), part, inCountry);
    const isOffshore = (): boolean => best !== null && isOffTheShore(best, part, all, lat, lon);
    const nearKm = detail === 'coarse' ? coarseReachKm : 25 + radiusKm(best?.town.population ?? 0);
    if (best && best.km <= nearKm) {
      const told = detail === 'coarse' ? best : closerThan(best, inCountry);
      const beside = detail === 'coarse' ? [] : [...within(lat, lon, 4, besideKm, 'parts'), ...all];
      const around = beside
        .filter(
          ({ km, score, town }) => (km <= besideKm || score <= 1) && town.name !== told.town.name,
        )
        .map(({ town }) => town.name);
      return {
        kind:
          best.km <= 1.3 * Math.max(1.5, radiusKm(best.town.population)) && !isOffshore()
            ? 'in'
            : 'near',
        town: told.town.name,
        country: told.town.country,
        km: told.km,
        id: told.town.id,
        region: told.town.region,
        ...(around.length > 0 ? { around: around.slice(0, mostAround) } : {}),
      };
    }
    const around = within(lat, lon, 12, countryKm);
    const told = country ?? surroundingCountry(around, lat, lon);
    return { kind: 'remote', town: null, country: told, km: null, id: null };
  };

  // Photos come in clusters: to the nearest 100 m, one lookup serves them all; but for the country, as a border may be nearer.
  const found = new Map<string, ReturnType<FindPlace>>();
  return Promise.resolve((lat, lon, detail) => {
    const country = countryAt(lat, lon);
    const key = `${lat.toFixed(3)} ${lon.toFixed(3)} ${detail} ${country}`;
    const known =
      found.get(key) ?? find(Number(lat.toFixed(3)), Number(lon.toFixed(3)), detail, country);
    found.set(key, known);
    return known;
  });
}

/** A scattered place whose middle is so near to a town's is the area around that town. */
const middleKm = 1.5;

/** Without `Orkney`, whose middle is Kirkwall, and to which all the islands' people are counted. */
function withoutAreas(candidates: readonly Candidate[]): readonly Candidate[] {
  const isArea = ({ town }: Candidate): boolean =>
    town.scattered &&
    candidates.some(({ town: other }) => !other.scattered && distanceKm(town, other) <= middleKm);
  return candidates.filter((candidate) => !isArea(candidate));
}

/** The nearest by size; but inside a town of another region none is in the big neighbour's. */
function nearest(candidates: readonly Candidate[]): Candidate | null {
  const least = (of: readonly Candidate[]): Candidate | null =>
    of.reduce<Candidate | null>(
      (found, candidate) => (found && found.score <= candidate.score ? found : candidate),
      null,
    );
  const best = least(candidates);
  if (best === null) return null;
  const own = candidates.filter(
    ({ town, km }) =>
      town.region !== best.town.region &&
      town.population >= ownTownPopulation &&
      town.population < best.town.population &&
      km < best.km &&
      km <= radiusKm(town.population),
  );
  return least(own) ?? best;
}

/** Farther away than this, a town that is less than half as far says better where something was than a large one. */
const farKm = 12;

/** Of what is out of town: `near Balloch` and not `near Glasgow`, where Glasgow is 24 km away. */
function closerThan(best: Candidate, candidates: readonly Candidate[]): Candidate {
  if (best.km <= farKm || best.score <= 1.3) return best;
  return candidates.reduce<Candidate>(
    (found, candidate) =>
      candidate.km < Math.min(found.km, best.km / 2) && candidate.town.population >= leastNear
        ? candidate
        : found,
    best,
  );
}

/** Fewer people, and hardly anybody knows the name. */
const leastNear = 1000;

/** What is nearer than this may be named as where a photo was taken, by those who know their way there. */
const besideKm = 2;
const mostAround = 6;

/** Parts of towns are asked within this distance. */
const partReachKm = 2.5;

/**
 * A part of a town that is nearer than the town itself, but of another region, is no part of that one: a suburb of the
 * city on its own side, or, where that is far, a place by its own name.
 */
function acrossRegions(
  best: Candidate | null,
  part: Candidate | null,
  candidates: readonly Candidate[],
): Candidate | null {
  if (best === null || part === null || part.km >= best.km) return best;
  const { town } = part;
  if (town.country !== best.town.country || town.region === best.town.region) return best;
  const ownCity = candidates.find((one) => one.town.region === town.region && one.score <= 1);
  return ownCity ?? part;
}

/** Farther from every house than a walk, and all of them on one side: such a place is on the water. */
function isOffTheShore(
  best: Candidate,
  part: Candidate | null,
  around: readonly Candidate[],
  lat: number,
  lon: number,
): boolean {
  const near = around.filter(({ km }) => km <= shoreKm);
  const first = Math.min(part?.km ?? Infinity, ...near.map(({ km }) => km));
  if (best.km <= walkKm || first <= walkKm) return false;
  return widestGap(near, lat, lon) >= Math.PI;
}

/** Mountains and beaches within a city are as far from its houses. */
const walkKm = 5;

/** How far around towns tell on which side the land is. */
const shoreKm = 25;

/** Across a river a city of this many people is no part of its neighbour. */
const ownTownPopulation = 20_000;

/** Where maps disagree about a border, a town counts for the country its own centre is said to lie in. */
function isInCountry(town: Town, country: string | null): boolean {
  return country === null || town.country === country || countryAt(town.lat, town.lon) === country;
}

/** As if 4,000 people lived on each square kilometre. */
function radiusKm(population: number): number {
  return Math.min(18, Math.max(1, Math.sqrt(population / (4_000 * Math.PI))));
}

/** The country whose towns lie on all sides: at sea and at borders there is none. */
function surroundingCountry(
  nearest: readonly { readonly town: Town }[],
  lat: number,
  lon: number,
): string | null {
  const first = nearest[0];
  if (!first || nearest.length < 4) return null;
  if (nearest.some(({ town }) => town.country !== first.town.country)) return null;
  return widestGap(nearest, lat, lon) < (150 * Math.PI) / 180 ? first.town.country : null;
}

/** The widest angle between the directions of towns, in radians. */
function widestGap(towns: readonly { readonly town: Town }[], lat: number, lon: number): number {
  const bearings = towns
    .map(({ town }) =>
      Math.atan2(town.lat - lat, (town.lon - lon) * Math.cos((lat * Math.PI) / 180)),
    )
    .sort((a, b) => a - b);
  return bearings.reduce((gap, bearing, i) => {
    const next = bearings[i + 1] ?? (bearings[0] ?? 0) + 2 * Math.PI;
    return Math.max(gap, next - bearing);
  }, 0);
}
