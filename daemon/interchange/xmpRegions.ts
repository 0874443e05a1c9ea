import type { Document, Element } from '@xmldom/xmldom';
import { cleanName } from '../people/personName.ts';
import type { Box } from '../contract/photo.ts';
import type { NamedRegion, RegionList } from './region.ts';
import { descendants, fieldOf, itemsOf, ns, structureOf } from './xmp.ts';

/** What programs write for a face that nobody has named, in lower case. */
const noNames = new Set(['', 'unknown', 'unbekannt', 'unconfirmed', 'ignored', 'ffffffffffffffff']);

/** More people than this are on no photo: the rest of a hostile list is not looked at. */
const maxRegions = 500;

/**
 * Reads named faces from XMP: regions of the Metadata Working Group (Picasa, digiKam, Lightroom, Apple) and of
 * Microsoft, and the names of digiKam, Lightroom and IPTC that stand for no place in the picture.
 *
 * Pure. What is not credible is left out.
 */
export function readXmpRegions(document: Document): RegionList {
  const lists = [mwgRegions(document), microsoftRegions(document)];
  const regions = lists.flatMap((list) => list.regions);
  const placed = new Set(regions.map(({ name }) => name));
  return {
    regions: withoutRepeats(regions),
    drawnOn: lists[0]?.drawnOn ?? null,
    namesOnly: taggedNames(document).filter((name) => !placed.has(name)),
  };
}

type Found = Pick<RegionList, 'regions' | 'drawnOn'>;

/** `mwg-rs:Regions`: the area is given by its centre. MWG, Guidelines for Handling Image Metadata 2.0, 5.9. */
function mwgRegions(document: Document): Found {
  const [info] = descendants(document, ns.mwgRegions, 'Regions');
  if (!info) return { regions: [], drawnOn: null };
  const size = structureOf(info, ns.mwgRegions, 'AppliedToDimensions');
  const width = numberOf(size, ns.dimensions, 'w');
  const height = numberOf(size, ns.dimensions, 'h');
  const drawnOn = width !== null && height !== null ? ([width, height] as const) : null;
  const list = structureOf(info, ns.mwgRegions, 'RegionList');
  const regions = (list ? itemsOf(list) : []).slice(0, maxRegions).flatMap((item) => {
    const type = fieldOf(item, ns.mwgRegions, 'Type');
    if (type !== null && type.toLowerCase() !== 'face') return [];
    const area = structureOf(item, ns.mwgRegions, 'Area');
    const numbers = boxOf(['x', 'y', 'w', 'h'].map((key) => numberOf(area, ns.area, key)));
    if (numbers === null) return [];
    const [x, y, w, h] = numbers;
    const isPixels = area && fieldOf(area, ns.area, 'unit')?.toLowerCase() === 'pixel';
    const [across, down] = isPixels ? (drawnOn ?? [NaN, NaN]) : [1, 1];
    const box: Box = [(x - w / 2) / across, (y - h / 2) / down, w / across, h / down];
    return named(fieldOf(item, ns.mwgRegions, 'Name'), box);
  });
  return { regions, drawnOn };
}

/** `MP:RegionInfo`: the rectangle is `left, top, width, height`. */
function microsoftRegions(document: Document): Found {
  const [info] = descendants(document, ns.microsoft, 'RegionInfo');
  const list = info ? structureOf(info, ns.microsoftInfo, 'Regions') : null;
  const regions = (list ? itemsOf(list) : []).slice(0, maxRegions).flatMap((item) => {
    const rectangle = fieldOf(item, ns.microsoftRegion, 'Rectangle') ?? '';
    const box = boxOf(rectangle.split(',').map(toNumber));
    if (box === null) return [];
    return named(fieldOf(item, ns.microsoftRegion, 'PersonDisplayName'), box);
  });
  return { regions, drawnOn: null };
}

/** `People/Ana` of digiKam, `People|Ana` of Lightroom, IPTC's persons shown. */
function taggedNames(document: Document): readonly string[] {
  const listed = (namespace: string, name: string): readonly string[] =>
    descendants(document, namespace, name)
      .flatMap(itemsOf)
      .slice(0, maxRegions)
      .map(({ textContent }) => textContent ?? '');
  const paths = [
    ...listed(ns.digikam, 'TagsList').map((tag) => tag.split('/')),
    ...listed(ns.lightroom, 'hierarchicalSubject').map((tag) => tag.split('|')),
  ];
  const people = paths.flatMap(([root = '', ...rest]) =>
    /^(people|personen|persons)$/i.test(root.trim()) ? (rest.at(-1) ?? []) : [],
  );
  const names = [...people, ...listed(ns.iptcExtension, 'PersonInImage')];
  return [...new Set(names.flatMap((name) => credibleName(name) ?? []))];
}

function named(text: string | null, box: Box): readonly NamedRegion[] {
  const name = credibleName(text ?? '');
  const [x, y, w, h] = box;
  const isInside = w > 0.002 && h > 0.002 && x > -0.2 && y > -0.2 && x + w < 1.2 && y + h < 1.2;
  return name !== null && isInside ? [{ name, box }] : [];
}

/** A name another program gave; null when it is none. */
export function credibleName(text: string): string | null {
  if (text.length > 120) return null;
  const name = cleanName(text);
  return name === null || noNames.has(name.toLowerCase()) || !/\p{L}/u.test(name) ? null : name;
}

/** Four numbers, and nothing else. */
function boxOf(numbers: readonly (number | null)[]): Box | null {
  const [x = null, y = null, w = null, h = null] = numbers;
  if (numbers.length !== 4 || x === null || y === null || w === null || h === null) return null;
  return [x, y, w, h];
}

function numberOf(element: Element | null, namespace: string, name: string): number | null {
  const text = element && fieldOf(element, namespace, name);
  return text === null ? null : toNumber(text);
}

function toNumber(text: string): number | null {
  const value = /^\s*[-+]?[\d.]+(?:e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : null;
}

/** Programs that write both kinds of region name each face twice. */
function withoutRepeats(regions: readonly NamedRegion[]): readonly NamedRegion[] {
  return regions.filter(
    ({ name, box }, index) =>
      !regions.slice(0, index).some((other) => other.name === name && isNear(other.box, box)),
  );
}

function isNear(a: Box, b: Box): boolean {
  return a.every((value, index) => Math.abs(value - (b[index] ?? NaN)) < 0.02);
}
