import type { Town } from '../../photo/place/townTable.ts';
import type { Language } from '../../story/language.ts';
import { countryName, townName } from '../../story/plan/townNames.ts';
import { createLabelPlacer, type LabelPlacer, type PlacedLabel } from './labels.ts';
import { mapStyle } from './drawingStyle.ts';
import type { Route, Stop } from './stops.ts';
import { sheetFor, type Sheet } from './world.ts';
import { x, type XmlElement } from '../xml.ts';
import { printSheet } from './sheet.ts';
import type { DrawingWords } from './drawingWords.ts';

export interface MapOptions {
  /** In pixels; type sizes are made for it. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly words: DrawingWords;
  /** The most populous first. */
  readonly towns: readonly Town[];
  /** Alternative text. */
  readonly alt: string;
}

/** Radius of a numbered stop. */
const radius = 10;
const stopSize = 14;
const townSize = 11;
const countrySize = 12;

/** Towns beside the stops that help to find one's way. */
const mostTowns = 9;

/** Names of countries on one sheet. */
const mostCountries = 14;

/** Where these come from is said, as GeoNames' licence (CC BY 4.0) asks. */
const sources = 'Natural Earth · GeoNames';

/** Draws the map of a journey as an SVG document, light or dark as its reader's screen is. */
export async function drawMap(route: Route, options: MapOptions): Promise<string> {
  const { width, height, alt } = options;
  const { stops, way, km } = route;
  const sheet = await sheetFor(stops, { km, width, height });
  const labels = createLabelPlacer(width, height);
  const placed = stops.map((stop) => sheet.place(stop) ?? ([width / 2, height / 2] as const));
  for (const [px, py] of placed) {
    const [left, right] = [px - radius, px + radius];
    labels.block({ left, right, top: py - radius, bottom: py + radius });
  }
  for (const [from, to] of legsOf(way, placed)) spareLine(from, to, labels);
  const bar = scaleBar(sheet, labels, options);
  labels.block({ left: width - 150, right: width, top: height - 18, bottom: height });
  const names = nameStops(stops, placed, labels, options);
  const lands = nameCountries(sheet, labels, options);
  const towns = nameTowns(route, sheet, labels, options);
  const line = sheet.line(way.flatMap((index) => stops[index] ?? []));
  return printSheet({ width, height, alt, style: mapStyle }, [
    x('rect', { class: sheet.land.length === 0 ? 'land' : 'sea', width, height }),
    ...sheet.land.map((d) => x('path', { class: 'land', d })),
    ...lands,
    ...towns,
    x('path', { class: 'way', d: line }),
    ...placed.flatMap(([px, py], index) => [
      x('circle', { class: 'stop', cx: tenth(px), cy: tenth(py), r: radius }),
      x('text', { class: 'number', x: tenth(px), y: tenth(py + 4) }, [String(index + 1)]),
    ]),
    ...names.map((name) => textOf(name, 'name')),
    ...bar,
    x('text', { class: 'sources', x: width - 6, y: height - 6 }, [sources]),
  ]);
}

type Spot = readonly [x: number, y: number];

/** The parts of the way, each once. */
function legsOf(
  way: readonly number[],
  placed: readonly Spot[],
): readonly (readonly [Spot, Spot])[] {
  const legs = new Map<string, readonly [Spot, Spot]>();
  for (const [n, index] of way.entries()) {
    const [from, to] = [placed[way[n - 1] ?? -1], placed[index]];
    if (from && to) legs.set([way[n - 1], index].sort().join(), [from, to]);
  }
  return [...legs.values()];
}

/** Names had better not stand on the way. */
function spareLine([fromX, fromY]: Spot, [toX, toY]: Spot, labels: LabelPlacer): void {
  const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 10);
  for (let n = 1; n < steps; n++) {
    const [px, py] = [fromX + ((toX - fromX) * n) / steps, fromY + ((toY - fromY) * n) / steps];
    labels.spare({ left: px - 3, right: px + 3, top: py - 3, bottom: py + 3 });
  }
}

/** Each town is named once; where all stops are in one town, its name says nothing about any of them. */
function nameStops(
  stops: readonly Stop[],
  placed: readonly (readonly [number, number])[],
  labels: LabelPlacer,
  { words }: MapOptions,
): readonly PlacedLabel[] {
  const towns = new Set(stops.map(({ town }) => town));
  if (towns.size === 1) return [];
  const named = new Set<string>();
  return stops.flatMap(({ town, isNear }, index) => {
    const at = placed[index];
    if (town === null || !at || named.has(town)) return [];
    named.add(town);
    const text = isNear ? words.near(town) : town;
    return labels.place(text, at, { size: stopSize, reach: radius + 4, where: 'anywhere' }) ?? [];
  });
}

/** Where a border is on the sheet, it says which countries are on its sides. */
function nameCountries(
  { countries }: Sheet,
  labels: LabelPlacer,
  { language }: MapOptions,
): readonly XmlElement[] {
  if (countries.length < 2) return [];
  return countries.slice(0, mostCountries).flatMap(({ code, at, size }) => {
    const name = countryName(code, language);
    // A name much wider than its country names its neighbour.
    if (name.length * countrySize * 0.75 > size[0] * 1.15 || size[1] < countrySize * 2) return [];
    const label = labels.place(name, at, {
      size: countrySize,
      reach: 0,
      where: 'free',
      side: 'over',
      spacing: 0.12,
    });
    return label ? [textOf(label, 'country')] : [];
  });
}

function nameTowns(
  { stops }: Route,
  sheet: Sheet,
  labels: LabelPlacer,
  { towns, language }: MapOptions,
): readonly XmlElement[] {
  const known = new Set(stops.map(({ town }) => town));
  const isAlone = known.size === 1;
  const drawn: XmlElement[] = [];
  let count = 0;
  for (const town of towns) {
    if (count >= mostTowns) break;
    const place = {
      kind: 'in',
      town: town.name,
      country: town.country,
      km: null,
      id: null,
    } as const;
    const at = sheet.place(town);
    const name = townName(place, language);
    if (!at || name === null || (known.has(name) && !isAlone)) continue;
    const label = labels.place(name, at, { size: townSize, reach: 6, where: 'free' });
    if (!label) continue;
    known.add(name);
    count++;
    drawn.push(x('circle', { class: 'town', cx: tenth(at[0]), cy: tenth(at[1]), r: 2 }));
    drawn.push(textOf(label, 'town'));
  }
  return drawn;
}

/** A bar of a round number of kilometres, in a corner where it covers no stop. */
function scaleBar(
  { kmPerPixel }: Sheet,
  labels: LabelPlacer,
  { width, height }: MapOptions,
): readonly XmlElement[] {
  if (kmPerPixel === null) return [];
  const most = kmPerPixel * width * 0.24;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((factor) => factor * power <= most) ?? 1) * power;
  const long = km / kmPerPixel;
  const [left, y] = [14, height - 12];
  labels.block({ left: 0, right: left + long + 10, top: y - 24, bottom: height });
  const text = km >= 1 ? `${km} km` : `${Math.round(km * 1000)} m`;
  return [
    x('path', { class: 'bar', d: `M${left} ${y - 5}V${y}H${tenth(left + long)}V${y - 5}` }),
    x('text', { class: 'scale', x: tenth(left + long / 2), y: y - 8 }, [text]),
  ];
}

function textOf({ text, anchor, x: at, y }: PlacedLabel, kind: string): XmlElement {
  const side = anchor === 'start' ? {} : { 'text-anchor': anchor };
  return x('text', { class: kind, x: tenth(at), y: tenth(y), ...side }, [text]);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
