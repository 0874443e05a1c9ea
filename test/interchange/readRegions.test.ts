import { describe, expect, test } from 'vitest';
import { matchRegions } from '../../daemon/interchange/matchRegions.ts';
import { readPicasaIni } from '../../daemon/interchange/picasa.ts';
import { toStored, toUpright, type RegionList } from '../../daemon/interchange/region.ts';
import { parseXmp } from '../../daemon/interchange/xmp.ts';
import { readXmpRegions } from '../../daemon/interchange/xmpRegions.ts';
import type { Box } from '../../daemon/contract/photo.ts';

const namespaces = `xmlns:x="adobe:ns:meta/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
  xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#"
  xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#"
  xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#" xmlns:digiKam="http://www.digikam.org/ns/1.0/"
  xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"`;

const xmp = (body: string): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta ${namespaces}><rdf:RDF>` +
  `<rdf:Description rdf:about="">${body}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

function read(body: string): RegionList {
  const document = parseXmp(xmp(body));
  if (!document) throw new Error('not XMP');
  return readXmpRegions(document);
}

/** As the programs write it: structures as resources, as inner descriptions, as attributes. */
const writtenBy = {
  Picasa: `<mwg-rs:Regions rdf:parseType="Resource">
    <mwg-rs:AppliedToDimensions rdf:parseType="Resource"><stDim:w>4000</stDim:w><stDim:h>3000</stDim:h><stDim:unit>pixel</stDim:unit></mwg-rs:AppliedToDimensions>
    <mwg-rs:RegionList><rdf:Bag><rdf:li rdf:parseType="Resource">
      <mwg-rs:Type>Face</mwg-rs:Type><mwg-rs:Name>Ana Silva</mwg-rs:Name>
      <mwg-rs:Area rdf:parseType="Resource"><stArea:x>0.5</stArea:x><stArea:y>0.4</stArea:y><stArea:w>0.1</stArea:w><stArea:h>0.2</stArea:h><stArea:unit>normalized</stArea:unit></mwg-rs:Area>
    </rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>`,
  Lightroom: `<mwg-rs:Regions rdf:parseType="Resource">
    <mwg-rs:AppliedToDimensions stDim:w="4000" stDim:h="3000" stDim:unit="pixel"/>
    <mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Rotation="0.0" mwg-rs:Name="Ana Silva" mwg-rs:Type="Face">
      <mwg-rs:Area stArea:h="0.2" stArea:w="0.1" stArea:x="0.5" stArea:y="0.4"/></rdf:Description></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>`,
  digiKam: `<mwg-rs:Regions><rdf:Description><mwg-rs:AppliedToDimensions stDim:w="4000" stDim:h="3000" stDim:unit="pixel"/>
    <mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="Ana Silva" mwg-rs:Type="Face">
      <mwg-rs:Area stArea:x="0.5" stArea:y="0.4" stArea:w="0.1" stArea:h="0.2" stArea:unit="normalized"/></rdf:Description></rdf:li></rdf:Bag></mwg-rs:RegionList></rdf:Description></mwg-rs:Regions>
    <MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag><rdf:li MPReg:PersonDisplayName="Ana Silva" MPReg:Rectangle="0.45, 0.3, 0.1, 0.2"/></rdf:Bag></MPRI:Regions></MP:RegionInfo>
    <digiKam:TagsList><rdf:Seq><rdf:li>People/Ana Silva</rdf:li><rdf:li>Places/Lisbon</rdf:li></rdf:Seq></digiKam:TagsList>`,
} as const;

describe('regions in XMP', () => {
  test.each(Object.entries(writtenBy))('are read as %s writes them', (_, body) => {
    const { regions, drawnOn, namesOnly } = read(body);
    expect(drawnOn).toEqual([4000, 3000]);
    expect(namesOnly).toEqual([]);
    expect(regions.map(({ name }) => name)).toEqual(['Ana Silva']);
    regions[0]!.box.forEach((value, i) => {
      expect(value).toBeCloseTo([0.45, 0.3, 0.1, 0.2][i]!);
    });
  });

  test('are read as Windows writes them', () => {
    const { regions } = read(
      `<MP:RegionInfo><rdf:Description><MPRI:Regions><rdf:Bag>
        <rdf:li><rdf:Description><MPReg:Rectangle>0.1, 0.2, 0.3, 0.4</MPReg:Rectangle><MPReg:PersonDisplayName>Bea</MPReg:PersonDisplayName></rdf:Description></rdf:li>
        <rdf:li MPReg:Rectangle="0.5, 0.2, 0.1, 0.1"/>
       </rdf:Bag></MPRI:Regions></rdf:Description></MP:RegionInfo>`,
    );
    expect(regions).toEqual([{ name: 'Bea', box: [0.1, 0.2, 0.3, 0.4] }]);
  });

  test.each([
    ['a pet', '<mwg-rs:Type>Pet</mwg-rs:Type><mwg-rs:Name>Rex</mwg-rs:Name>', '0.1'],
    ['a focus point', '<mwg-rs:Type>Focus</mwg-rs:Type><mwg-rs:Name>AF</mwg-rs:Name>', '0.1'],
    ['a face without a name', '<mwg-rs:Type>Face</mwg-rs:Type>', '0.1'],
    ['a face nobody knows', '<mwg-rs:Name>Unknown</mwg-rs:Name>', '0.1'],
    ['a size of nothing', '<mwg-rs:Name>Ana</mwg-rs:Name>', '0'],
    ['a size beyond everything', '<mwg-rs:Name>Ana</mwg-rs:Name>', '1e300'],
    ['a size that is no number', '<mwg-rs:Name>Ana</mwg-rs:Name>', 'NaN'],
    ['a name as long as a book', `<mwg-rs:Name>${'Ana '.repeat(500)}</mwg-rs:Name>`, '0.1'],
  ])('are left out where they are %s', (_, fields, width) => {
    const body = `<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li rdf:parseType="Resource">${fields}
      <mwg-rs:Area stArea:x="0.5" stArea:y="0.4" stArea:w="${width}" stArea:h="0.2"/></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>`;
    expect(read(body).regions).toEqual([]);
  });

  test('may be given in pixels', () => {
    const body = writtenBy.Lightroom.replace(
      'stArea:h="0.2" stArea:w="0.1" stArea:x="0.5" stArea:y="0.4"',
      'stArea:h="600" stArea:w="400" stArea:x="2000" stArea:y="1200" stArea:unit="pixel"',
    );
    expect(read(body).regions[0]!.box.map((value) => Number(value.toFixed(4)))).toEqual([
      0.45, 0.3, 0.1, 0.2,
    ]);
  });

  test('names that stand for no place are told apart', () => {
    const { regions, namesOnly } = read(
      `<digiKam:TagsList><rdf:Seq><rdf:li>People/Family/Bea</rdf:li><rdf:li>Trips/2020</rdf:li></rdf:Seq></digiKam:TagsList>
       <lr:hierarchicalSubject><rdf:Bag><rdf:li>People|Cem</rdf:li></rdf:Bag></lr:hierarchicalSubject>
       <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Dora</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>`,
    );
    expect(regions).toEqual([]);
    expect(namesOnly).toEqual(['Bea', 'Cem', 'Dora']);
  });
});

describe('hostile XMP', () => {
  const billion = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  test.each([
    ['entities that explode', `${billion}${xmp('&b;')}`],
    [
      'a file to be included',
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${xmp('&a;')}`,
    ],
    ['megabytes', xmp('<a/>'.repeat(1_000_000))],
    ['no end', xmp('').slice(0, -60)],
    ['no XML', 'hello'],
    ['nothing', ''],
    ['no RDF', '<a/>'],
    ['only beginnings', '<'.repeat(400_000)],
  ])('%s: is not read, and takes no time', (_, text) => {
    expect(parseXmp(text)).toBeNull();
  });

  test('nested a hundred thousand deep: is read or not, but nothing breaks', () => {
    const document = parseXmp(xmp('<a>'.repeat(60_000) + '</a>'.repeat(60_000)));
    if (document) expect(readXmpRegions(document).regions).toEqual([]);
  });

  test('with ten thousand regions: the first few hundred are enough', () => {
    const item = '<rdf:li MPReg:PersonDisplayName="A" MPReg:Rectangle="0.1,0.2,0.3,0.4"/>';
    const { regions } = read(
      `<MP:RegionInfo><MPRI:Regions><rdf:Bag>${item.repeat(6000)}</rdf:Bag></MPRI:Regions></MP:RegionInfo>`,
    );
    expect(regions).toHaveLength(1);
  });
});

describe('Picasa’s list', () => {
  // 0x4000 / 0xffff is a quarter, 0x8000 a half.
  const ini = `[Picasa]\r\nname=Trip\r\n[IMG_1.JPG]\r\nrotate=rotate(0)\r\nfaces=rect64(4000200080006000),8e62398ebda8c1a5;rect64(20000000400),ffffffffffffffff\r\n[img_2.jpg]\r\nfaces=rect64(10004000200),1f\r\n[Contacts2]\r\n8e62398ebda8c1a5=Ana Silva;;\r\n1f=Bea;bea@example.org\r\n`;

  test('gives sides in 65535ths and contacts by number', () => {
    const faces = readPicasaIni(ini);
    expect([...faces.keys()]).toEqual(['img_1.jpg', 'img_2.jpg']);
    const [ana] = faces.get('img_1.jpg')!;
    expect(ana!.name).toBe('Ana Silva');
    ana!.box.forEach((value, i) => {
      expect(value).toBeCloseTo([0.25, 0.125, 0.25, 0.25][i]!, 3);
    });
    expect(faces.get('img_1.jpg')).toHaveLength(1);
  });

  test('leaves leading zeros out', () => {
    const [bea] = readPicasaIni(ini.replace('10004000200', '100040004000')).get('img_2.jpg')!;
    // 0000 1000 4000 4000
    expect(bea!.box[0]).toBe(0);
    expect(bea!.box[1]).toBeCloseTo(0.0625, 3);
    expect(bea!.box[2]).toBeCloseTo(0.25, 3);
  });

  test.each([
    '',
    '[',
    '[a]\nfaces=',
    '[a]\nfaces=rect64(zz),1',
    '\0'.repeat(1000),
    'x'.repeat(6e6),
  ])('a broken one names nobody', (text) => {
    expect(readPicasaIni(text).size).toBe(0);
  });
});

describe('orientation', () => {
  // A mark near the upper left corner of the upright picture, on the stored one: TIFF 6.0, tag 274.
  test.each<[number, Box]>([
    [1, [0.1, 0.2, 0.3, 0.1]],
    [2, [0.6, 0.2, 0.3, 0.1]],
    [3, [0.6, 0.7, 0.3, 0.1]],
    [4, [0.1, 0.7, 0.3, 0.1]],
    [5, [0.2, 0.1, 0.1, 0.3]],
    [6, [0.2, 0.6, 0.1, 0.3]],
    [7, [0.7, 0.6, 0.1, 0.3]],
    [8, [0.7, 0.1, 0.1, 0.3]],
  ])('%i: a box is found again on the picture as it lies in the file', (orientation, stored) => {
    const upright: Box = [0.1, 0.2, 0.3, 0.1];
    toStored(upright, orientation).forEach((value, i) => {
      expect(value).toBeCloseTo(stored[i]!);
    });
    toUpright(stored, orientation).forEach((value, i) => {
      expect(value).toBeCloseTo(upright[i]!);
    });
  });
});

describe('a region and the faces of a photo', () => {
  const size = [1000, 800] as const;
  const faces = [
    { id: 'left', box: [100, 200, 100, 120] as const },
    { id: 'right', box: [800, 200, 100, 120] as const },
  ];
  const region = (name: string, [x, y, w, h]: Box): RegionList['regions'][number] => ({
    name,
    box: [x / 1000, y / 800, w / 1000, h / 800],
  });
  const match = (
    regions: RegionList['regions'],
    orientation = 1,
    drawnOn: RegionList['drawnOn'] = null,
  ): ReturnType<typeof matchRegions> =>
    matchRegions({ regions, drawnOn }, { size, orientation, faces });

  test('match though programs draw them larger', () => {
    expect(match([region('Ana', [70, 150, 160, 220])]).matches).toEqual([
      { face: 'left', name: 'Ana' },
    ]);
  });

  test.each<[string, RegionList['regions']]>([
    ['where there is no face', [region('Ana', [400, 200, 100, 120])]],
    ['beside one', [region('Ana', [190, 200, 100, 120])]],
    ['around everybody', [region('Ana', [50, 100, 900, 400])]],
    ['inside an eye', [region('Ana', [120, 230, 15, 15])]],
  ])('do not match %s', (_, regions) => {
    expect(match(regions)).toEqual({ matches: [], unclear: ['Ana'] });
  });

  test('with two names name nobody', () => {
    const both = [region('Ana', [100, 200, 100, 120]), region('Bea', [102, 200, 100, 120])];
    expect(match(both)).toEqual({ matches: [], unclear: ['Ana', 'Bea'] });
  });

  test('of one name on two faces name nobody', () => {
    const twice = faces.map(({ box }) => region('Ana', box));
    expect(match(twice).matches).toEqual([]);
  });

  test('are turned with the photo, or not, as fits', () => {
    const upright = region('Ana', faces[0]!.box);
    for (const orientation of [3, 4, 5, 6, 7, 8]) {
      const stored = { ...upright, box: toStored(upright.box, orientation) };
      expect(match([stored], orientation).matches, `stored ${orientation}`).toEqual([
        { face: 'left', name: 'Ana' },
      ]);
      expect(match([upright], orientation).matches, `upright ${orientation}`).toEqual([
        { face: 'left', name: 'Ana' },
      ]);
    }
  });

  test('on a photo that may be mirrored name nobody where both readings fit', () => {
    // Left and right face lie as each other's reflections.
    const pair = [region('Ana', faces[0]!.box), region('Bea', faces[1]!.box)];
    expect(match(pair, 2)).toEqual({ matches: [], unclear: ['Ana', 'Bea'] });
    expect(match(pair, 1).matches).toHaveLength(2);
  });

  test('are read as the size they were drawn on says', () => {
    const square = [
      { id: 'a', box: [450, 100, 100, 100] as const },
      { id: 'b', box: [450, 600, 100, 100] as const },
    ];
    const regions = [{ name: 'Ana', box: [0.8 - 0.0625, 0.45, 0.125, 0.1] as const }];
    const photo = { size, orientation: 8, faces: square };
    expect(matchRegions({ regions, drawnOn: [800, 1000] }, photo).matches).toHaveLength(1);
    expect(matchRegions({ regions, drawnOn: [1000, 800] }, photo).matches).toHaveLength(0);
  });
});
