import type { Document, Element } from '@xmldom/xmldom';
import { iou } from '../photo/faces/candidates/iou.ts';
import type { NamedRegion } from './region.ts';
import {
  childrenOf,
  descendants,
  fieldOf,
  ns,
  parseXmp,
  partsOf,
  serializeXmp,
  structureOf,
} from './xmp.ts';
import { credibleName, readXmpRegions } from './xmpRegions.ts';

/** Two regions with this much in common are of one face. */
const sameRegion = 0.4;

/** What became of a sidecar. */
export interface WrittenRegions {
  /** The whole sidecar; null when nothing in it has to change. */
  readonly text: string | null;
  /** Names that are added. */
  readonly added: readonly string[];
  /** Names that are not written, because the sidecar has another for the face: that stays. */
  readonly kept: readonly { readonly there: string; readonly ours: string }[];
}

/**
 * Adds named faces to a sidecar, as regions of the Metadata Working Group; everything else in it stays.
 *
 * Pure.
 *
 * @param existing the sidecar as it is; null for a new one
 * @param regions on the picture as it lies in the file
 * @param stored size of that picture in pixels
 * @returns null when the existing sidecar cannot be understood, and must not be touched
 */
export function addRegions(
  existing: string | null,
  regions: readonly NamedRegion[],
  stored: readonly [width: number, height: number],
): WrittenRegions | null {
  const document = parseXmp(existing ?? emptyXmp);
  const [rdf] = document ? descendants(document, ns.rdf, 'RDF') : [];
  if (!document || !rdf) return null;
  const there = readXmpRegions(document).regions;
  const added: NamedRegion[] = [];
  const kept: { there: string; ours: string }[] = [];
  for (const region of regions) {
    const same = there.find(({ box }) => iou(box, region.box) >= sameRegion);
    if (same && same.name !== region.name) kept.push({ there: same.name, ours: region.name });
    else if (!same) added.push(region);
  }
  if (added.length === 0) return { text: null, added: [], kept };
  const bag = listIn(document, rdf, stored);
  for (const region of added) {
    removeUnnamed(bag, region);
    bag.appendChild(itemOf(document, region));
  }
  const text = serializeXmp(document);
  return text === null ? null : { text, added: added.map(({ name }) => name), kept };
}

const emptyXmp = `<x:xmpmeta xmlns:x="${ns.meta}"><rdf:RDF xmlns:rdf="${ns.rdf}"><rdf:Description rdf:about=""/></rdf:RDF></x:xmpmeta>`;

/** The list of regions of the document, made where there is none. */
function listIn(
  document: Document,
  rdf: Element,
  [width, height]: readonly [number, number],
): Element {
  const resource = (name: string, parent: Element): Element => {
    const element = make(document, ns.mwgRegions, `mwg-rs:${name}`, parent);
    element.setAttributeNS(ns.rdf, 'rdf:parseType', 'Resource');
    return element;
  };
  let [info] = descendants(document, ns.mwgRegions, 'Regions');
  if (!info) {
    let [description] = descendants(rdf, ns.rdf, 'Description');
    if (!description) {
      description = make(document, ns.rdf, 'rdf:Description', rdf);
      description.setAttributeNS(ns.rdf, 'rdf:about', '');
    }
    info = resource('Regions', description);
    const size = resource('AppliedToDimensions', info);
    field(document, ns.dimensions, 'stDim:w', String(width), size);
    field(document, ns.dimensions, 'stDim:h', String(height), size);
    field(document, ns.dimensions, 'stDim:unit', 'pixel', size);
  }
  const list =
    structureOf(info, ns.mwgRegions, 'RegionList') ??
    make(document, ns.mwgRegions, 'mwg-rs:RegionList', partsOf(info).at(-1) ?? info);
  const [bag] = descendants(list, ns.rdf, 'Bag').concat(descendants(list, ns.rdf, 'Seq'));
  return bag ?? make(document, ns.rdf, 'rdf:Bag', list);
}

function itemOf(document: Document, { name, box: [x, y, w, h] }: NamedRegion): Element {
  const item = document.createElementNS(ns.rdf, 'rdf:li');
  item.setAttributeNS(ns.rdf, 'rdf:parseType', 'Resource');
  field(document, ns.mwgRegions, 'mwg-rs:Name', name, item);
  field(document, ns.mwgRegions, 'mwg-rs:Type', 'Face', item);
  const area = make(document, ns.mwgRegions, 'mwg-rs:Area', item);
  area.setAttributeNS(ns.rdf, 'rdf:parseType', 'Resource');
  const numbers = { x: x + w / 2, y: y + h / 2, w, h };
  for (const [key, value] of Object.entries(numbers)) {
    field(document, ns.area, `stArea:${key}`, value.toFixed(6), area);
  }
  field(document, ns.area, 'stArea:unit', 'normalized', area);
  return item;
}

/** A region of the same face that nobody had named gives way to the named one. */
function removeUnnamed(bag: Element, { box }: NamedRegion): void {
  for (const item of childrenOf(bag)) {
    const area = structureOf(item, ns.mwgRegions, 'Area');
    if (!area || credibleName(fieldOf(item, ns.mwgRegions, 'Name') ?? '') !== null) continue;
    const part = (key: string): number => Number(fieldOf(area, ns.area, key) ?? NaN);
    const [w, h] = [part('w'), part('h')];
    const theirs = [part('x') - w / 2, part('y') - h / 2, w, h] as const;
    if (iou(theirs, box) >= sameRegion) bag.removeChild(item);
  }
}

function make(document: Document, namespace: string, name: string, parent: Element): Element {
  const element = document.createElementNS(namespace, name);
  parent.appendChild(element);
  return element;
}

function field(
  document: Document,
  namespace: string,
  name: string,
  value: string,
  parent: Element,
): void {
  make(document, namespace, name, parent).appendChild(document.createTextNode(value));
}
