import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

/** Characters of XMP that are parsed: programs write a fifth at most, and hostile megabytes would take minutes. */
export const maxXmpLength = 500_000;

/** Namespaces of XMP that speak of people in pictures. */
export const ns = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  meta: 'adobe:ns:meta/',
  mwgRegions: 'http://www.metadataworkinggroup.com/schemas/regions/',
  area: 'http://ns.adobe.com/xmp/sType/Area#',
  dimensions: 'http://ns.adobe.com/xap/1.0/sType/Dimensions#',
  microsoft: 'http://ns.microsoft.com/photo/1.2/',
  microsoftInfo: 'http://ns.microsoft.com/photo/1.2/t/RegionInfo#',
  microsoftRegion: 'http://ns.microsoft.com/photo/1.2/t/Region#',
  digikam: 'http://www.digikam.org/ns/1.0/',
  lightroom: 'http://ns.adobe.com/lightroom/1.0/',
  iptcExtension: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
} as const;

/**
 * Parses XMP, which may be anything.
 *
 * @returns null when it is not well-formed XML with RDF in it, is longer than any program writes, or declares entities,
 *   which XMP has none of
 */
export function parseXmp(text: string): Document | null {
  if (text.length > maxXmpLength || /<!(?:DOCTYPE|ENTITY)/i.test(text)) return null;
  try {
    const document = new DOMParser({ onError: failOnDamage }).parseFromString(text, 'text/xml');
    return document.getElementsByTagNameNS(ns.rdf, 'RDF').length > 0 ? document : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** What is repaired silently might be written back as something else. */
function failOnDamage(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** The document as text: everything that was in it is in it again. Null when it is nested deeper than can be written. */
export function serializeXmp(document: Document): string | null {
  try {
    return new XMLSerializer().serializeToString(document);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** All elements of a name below another, in order. */
export function descendants(
  of: Document | Element,
  namespace: string,
  name: string,
): readonly Element[] {
  return Array.from(of.getElementsByTagNameNS(namespace, name));
}

/** The elements directly in one. */
export function childrenOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) found.push(child);
  }
  return found;
}

/** A structure may stand in an element itself or in an `rdf:Description` inside it. */
export function partsOf(element: Element): readonly Element[] {
  const inner = childrenOf(element).filter(
    (child) => child.namespaceURI === ns.rdf && child.localName === 'Description',
  );
  return [element, ...inner];
}

/** A field of a structure, written as attribute or as element; null when there is none. */
export function fieldOf(element: Element, namespace: string, name: string): string | null {
  for (const part of partsOf(element)) {
    const attribute = part.getAttributeNS(namespace, name);
    if (attribute !== null && attribute !== '') return attribute.trim();
    const child = structureIn(part, namespace, name);
    if (child?.textContent) return child.textContent.trim();
  }
  return null;
}

/** The element of a field that is a structure or a list itself; null when there is none. */
export function structureOf(element: Element, namespace: string, name: string): Element | null {
  for (const part of partsOf(element)) {
    const child = structureIn(part, namespace, name);
    if (child) return child;
  }
  return null;
}

function structureIn(element: Element, namespace: string, name: string): Element | null {
  return (
    childrenOf(element).find(
      (child) => child.namespaceURI === namespace && child.localName === name,
    ) ?? null
  );
}

/** The items of a bag, sequence or alternative inside an element. */
export function itemsOf(element: Element): readonly Element[] {
  return childrenOf(element)
    .filter((list) => list.namespaceURI === ns.rdf)
    .flatMap(childrenOf)
    .filter((item) => item.namespaceURI === ns.rdf && item.localName === 'li');
}

function isElement(node: object): node is Element {
  return 'nodeType' in node && node.nodeType === 1;
}
