import { describe, expect, test } from 'vitest';
import type { PhotoMetadata } from '../../../daemon/contract/photo.ts';
import { readXmpMetadata } from '../../../daemon/photo/metadata/metadata.ts';

const read = (properties: string): Promise<PhotoMetadata> =>
  readXmpMetadata(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:digiKam="http://www.digikam.org/ns/1.0/" xmlns:acdsee="http://ns.acdsee.com/iptc/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`,
  );

const bag = (...items: string[]): string =>
  `<rdf:Bag>${items.map((item) => `<rdf:li>${item}</rdf:li>`).join('')}</rdf:Bag>`;
const alt = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;

// Names of properties: IPTC Photo Metadata Standard 2023.1.
const created = (fields: string): string =>
  `<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource">${fields}</rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>`;

describe('the place a person wrote', () => {
  test('is read with its country and the spot in the town', async () => {
    const { written } = await read(
      '<photoshop:City>Valletta</photoshop:City><photoshop:Country>Malta</photoshop:Country><Iptc4xmpCore:Location>Old harbour</Iptc4xmpCore:Location>',
    );
    expect(written).toEqual({ town: 'Valletta', country: 'Malta', spot: 'Old harbour' });
  });

  test('is that of the camera where both are told', async () => {
    const { written } = await read(
      created(
        '<Iptc4xmpExt:City>Gdynia</Iptc4xmpExt:City><Iptc4xmpExt:CountryCode>POL</Iptc4xmpExt:CountryCode>',
      ) + '<photoshop:City>Sopot</photoshop:City>',
    );
    expect(written).toEqual({ town: 'Gdynia', country: 'POL', spot: null });
  });

  test('is nothing where a program wrote that nobody did', async () => {
    const { written } = await read('<photoshop:City>Unknown</photoshop:City>');
    expect(written).toBeUndefined();
  });
});

describe('words of the photographer in fields of one program', () => {
  test('the event and who is said to be there are keywords', async () => {
    const { keywords } = await read(
      `<dc:subject>${bag('tent')}</dc:subject><Iptc4xmpExt:Event>${alt('Scout camp 2018')}</Iptc4xmpExt:Event><Iptc4xmpExt:PersonInImage>${bag('Jutta Klein')}</Iptc4xmpExt:PersonInImage>`,
    );
    expect(keywords).toEqual(['tent', 'Scout camp 2018', 'Jutta Klein']);
  });

  test('of keywords in a tree the leaves count, where nothing else is there', async () => {
    const tree = `<lr:hierarchicalSubject>${bag('Places|Italy|Siena')}</lr:hierarchicalSubject><digiKam:TagsList>${bag('Animals/Owl')}</digiKam:TagsList>`;
    expect((await read(tree)).keywords).toEqual(['Siena', 'Owl']);
    expect((await read(`<dc:subject>${bag('night')}</dc:subject>${tree}`)).keywords).toEqual([
      'night',
    ]);
  });

  test('an alternative text somebody wrote is a caption where there is none', async () => {
    const text = `<Iptc4xmpCore:AltTextAccessibility>${alt('A dog jumps over a ditch')}</Iptc4xmpCore:AltTextAccessibility>`;
    expect((await read(text)).description).toBe('A dog jumps over a ditch');
    const both = `${text}<dc:description>${alt('Rex at the farm')}</dc:description>`;
    expect((await read(both)).description).toBe('Rex at the farm');
    expect((await read('<acdsee:caption>The old mill</acdsee:caption>')).description).toBe(
      'The old mill',
    );
  });
});
