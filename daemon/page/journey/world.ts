/** The only file that imports d3-geo and reads Natural Earth: where land is, and how the earth is put on paper. */
import {
  geoArea,
  geoAzimuthalEqualArea,
  geoDistance,
  geoEqualEarth,
  geoPath,
  type GeoPath,
  type GeoProjection,
} from 'd3-geo';
import type { Feature, MultiPoint, MultiPolygon, Polygon, Position as LonLat } from 'geojson';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { parseOwnJson } from '../../shared/json.ts';
import type { Position } from '../../story/plan/distance.ts';

/** A piece of paper that a part of the earth is drawn on. */
export interface Sheet {
  /** Where a position comes to lie, in pixels; null beyond the border. */
  readonly place: (position: Position) => readonly [x: number, y: number] | null;
  /** Path of the shortest way along positions, as SVG writes it. */
  readonly line: (positions: readonly Position[]) => string;
  /** Paths of the countries on the sheet, as SVG writes them; empty where the land's outline would be too coarse. */
  readonly land: readonly string[];
  /** Countries of which enough is on the sheet to bear a name, the largest part first. */
  readonly countries: readonly CountryOnSheet[];
  /** Kilometres to a pixel at the centre; null where that differs too much over the sheet. */
  readonly kmPerPixel: number | null;
}

/** What can be seen of a country. */
export interface CountryOnSheet {
  /** ISO 3166-1: `FR`. */
  readonly code: string;
  /** Where its name is to stand, in pixels. */
  readonly at: readonly [x: number, y: number];
  /** Width and height of what can be seen of its largest piece, in pixels. */
  readonly size: readonly [width: number, height: number];
}

/** Room that is left free for names around what has to be on the sheet. */
const margin = { side: 0.13, top: 0.13 } as const;

/** On a smaller sheet Natural Earth's 1:10m would put harbours into the sea. */
const leastKmForLand = 60;

/** From here on no flat map keeps distances. */
const mostKmForScale = 9_000;

/** A country of which less can be seen bears no name. */
const leastPixels = 1500;

const earthRadiusKm = 6371;

/**
 * Chooses a projection for positions: equal-area around their centre, so that neither the date line nor a pole is a
 * border; around the world, the Equal Earth projection.
 *
 * @param km extent of the positions
 */
export async function sheetFor(
  positions: readonly Position[],
  { km, width, height }: { readonly km: number; readonly width: number; readonly height: number },
): Promise<Sheet> {
  const centre = centreOf(positions);
  const isWorld = km > mostKmForScale;
  const projection = isWorld
    ? geoEqualEarth().rotate([-centre.lon, 0])
    : geoAzimuthalEqualArea().rotate([-centre.lon, -centre.lat]);
  const points: MultiPoint = {
    type: 'MultiPoint',
    coordinates: positions.map(({ lat, lon }) => [lon, lat]),
  };
  const [x, y] = [width * margin.side, height * margin.top];
  projection.fitExtent(
    [
      [x, y],
      [width - x, height - y],
    ],
    points,
  );
  const kmPerPixel = earthRadiusKm / projection.scale();
  const degrees = ((kmPerPixel * Math.hypot(width, height)) / earthRadiusKm) * (180 / Math.PI);
  // Only what can be on the sheet is cut out of the earth.
  const reach = isWorld ? 180 : Math.min(175, degrees + 1);
  if (!isWorld) projection.clipAngle(reach);
  projection
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0.3);
  const path = geoPath(projection).digits(1);
  const sheetKm = kmPerPixel * width;
  const shown = sheetKm < leastKmForLand ? [] : within(await countries(sheetKm), centre, reach);
  return {
    place: (position) => placeOn(projection, position, width, height),
    line: (way) =>
      path({ type: 'LineString', coordinates: way.map(({ lat, lon }) => [lon, lat]) }) ?? '',
    land: shown.flatMap(({ shape }) => path(shape) ?? []),
    countries: shown
      .flatMap(({ code, shape }) => (code === null ? [] : (largestPiece(code, shape, path) ?? [])))
      .sort((a, b) => b.size[0] * b.size[1] - a.size[0] * a.size[1]),
    kmPerPixel: isWorld ? null : kmPerPixel,
  };
}

/** Where the largest piece that can be seen of a country is; null for one of which next to nothing can be. */
function largestPiece(
  code: string,
  { coordinates }: MultiPolygon,
  path: GeoPath,
): CountryOnSheet | null {
  const pieces = coordinates.map((polygon) => {
    const piece: Polygon = { type: 'Polygon', coordinates: polygon };
    return { piece, area: path.area(piece) };
  });
  const [best] = pieces.sort((a, b) => b.area - a.area);
  if (!best || best.area < leastPixels) return null;
  const [[left, top], [right, bottom]] = path.bounds(best.piece);
  return { code, at: path.centroid(best.piece), size: [right - left, bottom - top] };
}

function placeOn(
  projection: GeoProjection,
  { lat, lon }: Position,
  width: number,
  height: number,
): readonly [number, number] | null {
  const point = projection([lon, lat]);
  if (!point) return null;
  const [x, y] = point;
  return x >= 0 && y >= 0 && x <= width && y <= height ? [x, y] : null;
}

/** The mean direction from the centre of the earth: right across the date line, too. */
function centreOf(positions: readonly Position[]): Position {
  const radians = Math.PI / 180;
  const sum = [0, 0, 0];
  for (const { lat, lon } of positions) {
    sum[0] = (sum[0] ?? 0) + Math.cos(lat * radians) * Math.cos(lon * radians);
    sum[1] = (sum[1] ?? 0) + Math.cos(lat * radians) * Math.sin(lon * radians);
    sum[2] = (sum[2] ?? 0) + Math.sin(lat * radians);
  }
  const [x = 0, y = 0, z = 0] = sum;
  return { lat: Math.atan2(z, Math.hypot(x, y)) / radians, lon: Math.atan2(y, x) / radians };
}

/** A country of Natural Earth. */
interface Country {
  /** ISO 3166-1: `FR`; null where there is none. */
  readonly code: string | null;
  readonly pieces: readonly Piece[];
}

/** A piece of land, and a circle on the earth that it lies in. */
interface Piece {
  readonly polygon: LonLat[][];
  readonly centre: readonly [lon: number, lat: number];
  /** In degrees. */
  readonly radius: number;
}

/** What may be on a sheet that reaches so many degrees from its centre: to project all of the earth takes most of a second. */
function within(
  all: readonly Country[],
  { lat, lon }: Position,
  reach: number,
): readonly { readonly code: string | null; readonly shape: MultiPolygon }[] {
  return all.flatMap(({ code, pieces }) => {
    const coordinates = pieces
      .filter(({ centre, radius }) => degreesTo(centre, [lon, lat]) <= radius + reach)
      .map(({ polygon }) => polygon);
    return coordinates.length > 0 ? [{ code, shape: { type: 'MultiPolygon', coordinates } }] : [];
  });
}

const degreesTo = (from: readonly [number, number], to: readonly [number, number]): number =>
  geoDistance([...from], [...to]) * (180 / Math.PI);

const read = new Map<string, Promise<readonly Country[]>>();

/** Countries as finely as a sheet of this width shows them. */
function countries(sheetKm: number): Promise<readonly Country[]> {
  const name = `countries-${sheetKm < 900 ? '10m' : sheetKm < 6000 ? '50m' : '110m'}.json`;
  const known = read.get(name) ?? load(name);
  read.set(name, known);
  return known;
}

async function load(name: string): Promise<readonly Country[]> {
  const file = createRequire(import.meta.url).resolve(`world-atlas/${name}`);
  const topology = parseOwnJson<WorldAtlas>(await readFile(file, 'utf8'));
  const { features } = feature(topology, topology.objects.countries);
  return features.map(({ id, geometry }) => ({
    code: codeOf(id),
    pieces: polygonsOf(geometry)
      .filter((polygon) => !isInsideOut(polygon))
      .map(pieceOf),
  }));
}

/** From its box, which is quickly found: along a meridian and a parallel, its corners are half of height and width away. */
function pieceOf(polygon: LonLat[][]): Piece {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of polygon[0] ?? []) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const radius = (east - west + north - south) / 2;
  // An arc leaves no circle of less than a quarter of the earth that holds its ends.
  return {
    polygon,
    centre: [(west + east) / 2, (south + north) / 2],
    radius: radius < 90 ? radius : 180,
  };
}

/** Natural Earth has the number of ISO 3166-1 as an id; Unicode's data knows its letters. */
function codeOf(id: Feature['id']): string | null {
  const number = typeof id === 'string' && /^\d{3}$/.test(id) ? id : null;
  const region = number === null ? undefined : new Intl.Locale(`und-${number}`).region;
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : null;
}

function polygonsOf(geometry: Feature['geometry']): LonLat[][][] {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
}

/** Rounding has turned a few islets of the 1:10m data inside out: they would cover the rest of the earth. */
function isInsideOut(coordinates: LonLat[][]): boolean {
  const [ring] = coordinates;
  if (ring === undefined || ring.length > 8) return false;
  return geoArea({ type: 'Polygon', coordinates } satisfies Polygon) > 2 * Math.PI;
}

type WorldAtlas = Topology<{ countries: GeometryCollection }>;
