import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { importNames, type ImportedNames } from '../../daemon/interchange/importNames.ts';
import { writeSidecars, type SidecarOutcome } from '../../daemon/interchange/writeSidecars.ts';
import { decide } from '../../daemon/people/ledger/decide.ts';
import { groupLibrary } from '../../daemon/people/grouping/groupLibrary.ts';
import type { PeopleContext } from '../../daemon/people/peopleContext.ts';
import { freshHomes } from '../support/freshHomes.ts';
import { recogniseAlbum } from '../../daemon/people/recogniseAlbum.ts';
import type { AlbumPhoto } from '../../daemon/contract/photo.ts';
import {
  embeddingOf,
  face,
  idOf,
  photo,
  randomIdentity,
  seeded,
} from '../people/support/synthetic.ts';
import { peopleWithoutStore } from '../people/support/withoutStore.ts';

const { signal } = new AbortController();
const fresh = freshHomes();

let folder: string;
let ctx: PeopleContext;
let photos: readonly AlbumPhoto[];

/** Two people in each of two photos: one as it is, one that the camera held upright stored on its side. */
beforeEach(async () => {
  folder = await fresh('sidecars');
  const random = seeded(11);
  const [ana, bea] = [randomIdentity(random), randomIdentity(random)];
  const files = { 'a.jpg': 1, 'b.JPG': 6 };
  const album: AlbumPhoto[] = [];
  for (const [path, orientation] of Object.entries(files)) {
    const bytes = await sharp({
      create: { width: 400, height: 300, channels: 3, background: { r: orientation, g: 9, b: 9 } },
    })
      .jpeg()
      .withMetadata({ orientation })
      .toBuffer();
    await writeFile(join(folder, path), bytes);
    const size = orientation === 6 ? { width: 300, height: 400 } : { width: 400, height: 300 };
    const faces = [
      face(`ana ${path}`, embeddingOf(ana, 0.9, random), { box: [40, 60, 40, 50] }),
      face(`bea ${path}`, embeddingOf(bea, 0.9, random), { box: [200, 30, 40, 50] }),
    ];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    album.push(photo(path, faces, { ...size, sha256 }));
  }
  photos = album;
  ctx = await freshPeople();
});

async function freshPeople(): Promise<PeopleContext> {
  const home = await fresh('home');
  const people = peopleWithoutStore(home);
  await recogniseAlbum(people, folder, photos);
  return people;
}

const write = (mode: 'look' | 'apply' = 'apply'): Promise<readonly SidecarOutcome[]> =>
  writeSidecars(ctx, folder, photos, { mode, signal });

const importInto = (
  people: PeopleContext,
  mode: 'look' | 'apply' = 'apply',
): Promise<ImportedNames> => importNames(people, folder, photos, { mode, signal });

const nameAna = (): Promise<unknown> =>
  decide(ctx, { kind: 'name', person: idOf('ana a.jpg'), name: 'Ana <Silva> & Zoë' });

const namesIn = async (people: PeopleContext): Promise<(string | null)[]> =>
  (await groupLibrary(people, signal)).persons.map(({ name }) => name).sort();

const sidecar = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

describe('sidecars', () => {
  test('are only told of at first', async () => {
    await nameAna();
    const before = await readdir(folder);
    expect(await write('look')).toMatchObject([
      {
        path: 'a.jpg',
        kind: 'new',
        names: ['Ana <Silva> & Zoë'],
        sidecar: join(folder, 'a.jpg.xmp'),
      },
      { path: 'b.JPG', kind: 'new', names: ['Ana <Silva> & Zoë'], note: null },
    ]);
    expect(await readdir(folder)).toEqual(before);
  });

  test('carry the names to another computer, also of a photo stored on its side', async () => {
    await nameAna();
    const originals = await Promise.all(
      ['a.jpg', 'b.JPG'].map((name) => readFile(join(folder, name))),
    );
    expect(await write()).toHaveLength(2);
    expect(
      await Promise.all(['a.jpg', 'b.JPG'].map((name) => readFile(join(folder, name)))),
    ).toEqual(originals);

    const other = await freshPeople();
    const look = await importInto(other, 'look');
    expect(look).toMatchObject({ applied: false, names: ['Ana <Silva> & Zoë'] });
    expect(await namesIn(other)).toEqual([null, null]);
    const done = await importInto(other);
    expect(done).toMatchObject({ applied: true, added: 1, unclear: [], problems: [] });
    const { persons } = await groupLibrary(other, signal);
    const ana = persons.find(({ name }) => name !== null)!;
    expect([...ana.faces].sort()).toEqual([idOf('ana a.jpg'), idOf('ana b.JPG')].sort());
    expect(await importInto(other)).toMatchObject({ added: 0, known: 1, changed: 0 });
  });

  test('are read by ExifTool as they were meant', async ({ skip }) => {
    await nameAna();
    await write();
    const run = promisify(execFile);
    const read = async (name: string): Promise<Record<string, unknown>> => {
      const { stdout } = await run('exiftool', [
        '-j',
        '-struct',
        '-XMP-mwg-rs:all',
        join(folder, name),
      ]);
      const [tags] = JSON.parse(stdout) as Record<string, unknown>[];
      return tags!['RegionInfo'] as Record<string, unknown>;
    };
    try {
      await run('exiftool', ['-ver']);
    } catch {
      return skip('there is no exiftool on this computer');
    }
    expect(await read('a.jpg.xmp')).toMatchObject({
      AppliedToDimensions: { W: 400, H: 300, Unit: 'pixel' },
      RegionList: [
        { Name: 'Ana <Silva> & Zoë', Type: 'Face', Area: { X: 0.15, W: 0.1, Unit: 'normalized' } },
      ],
    });
    // 300 x 400 upright; as it lies in the file a quarter turn back: centre (85 / 400, 1 - 60 / 300).
    expect(await read('b.JPG.xmp')).toMatchObject({
      AppliedToDimensions: { W: 400, H: 300 },
      RegionList: [{ Area: { X: 0.2125, Y: 0.8, W: 0.125, H: 0.133333 } }],
    });
  });

  test('say nothing new the second time, and are not written again', async () => {
    await nameAna();
    await write();
    const text = await sidecar('a.jpg.xmp');
    expect(await write()).toEqual([]);
    expect(await sidecar('a.jpg.xmp')).toBe(text);
    await decide(ctx, { kind: 'name', person: idOf('bea a.jpg'), name: 'Bea' });
    expect(await write()).toMatchObject([
      { kind: 'changed', names: ['Bea'] },
      { kind: 'changed', names: ['Bea'] },
    ]);
    expect(await sidecar('a.jpg.xmp')).toMatch(/Ana[^]*Bea/);
  });

  test('keep everything that another program wrote into them', async () => {
    const theirs = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 5.6.0">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
    xmp:Rating="4" crs:Exposure2012="+0.35">
   <!-- a remark -->
   <dc:description xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Alt><rdf:li xml:lang="x-default">Ümlaut &amp; &lt;b&gt;</rdf:li></rdf:Alt></dc:description>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
    await writeFile(join(folder, 'a.xmp'), theirs);
    await nameAna();
    expect((await write())[0]).toMatchObject({ kind: 'changed', sidecar: join(folder, 'a.xmp') });
    const text = await sidecar('a.xmp');
    for (const part of [
      'xmp:Rating="4"',
      'crs:Exposure2012="+0.35"',
      '<!-- a remark -->',
      'Ümlaut &amp; &lt;b&gt;',
      'x:xmptk="XMP Core 5.6.0"',
      '<?xpacket end="w"?>',
      'mwg-rs:Regions',
    ]) {
      expect(text).toContain(part);
    }
    expect(await readdir(folder)).not.toContain('a.jpg.xmp');
  });

  test.each([
    ['damaged', '<x:xmpmeta'],
    ['no XMP', '{"a": 1}'],
    ['full of entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['in another encoding', Buffer.from([0x3c, 0xff, 0xfe, 0x3e])],
  ])('that are %s stay as they are', async (_, content) => {
    await writeFile(join(folder, 'a.jpg.xmp'), content);
    await nameAna();
    expect((await write())[0]).toMatchObject({ path: 'a.jpg', kind: 'refused' });
    expect(await readFile(join(folder, 'a.jpg.xmp'))).toEqual(Buffer.from(content));
  });

  test('that are links lead nowhere', async () => {
    const elsewhere = join(await fresh('elsewhere'), 'x.xmp');
    await writeFile(elsewhere, 'precious');
    await symlink(elsewhere, join(folder, 'a.jpg.xmp'));
    await nameAna();
    expect((await write())[0]).toMatchObject({ path: 'a.jpg', kind: 'refused' });
    expect(await readFile(elsewhere, 'utf8')).toBe('precious');
  });

  test.each([
    ['full', ['Ana Silva']],
    ['first-name', ['Ana']],
    ['initials', ['A. S.']],
    ['a-friend', []],
    ['blurred', []],
    ['never', []],
  ] as const)('call people as they have agreed: %s', async (consent, names) => {
    await decide(ctx, { kind: 'name', person: idOf('ana a.jpg'), name: 'Ana Silva' });
    await decide(ctx, { kind: 'consent', person: 'Ana Silva', consent });
    expect([...new Set((await write()).flatMap((outcome) => outcome.names))]).toEqual(names);
  });
});

describe('names in an album', () => {
  const region = (name: string, box: string): string =>
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
      xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#" xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#"><MP:RegionInfo><MPRI:Regions><rdf:Bag>
      <rdf:li MPReg:PersonDisplayName="${name}" MPReg:Rectangle="${box}"/></rdf:Bag></MPRI:Regions></MP:RegionInfo></rdf:Description></rdf:RDF></x:xmpmeta>`;
  // Ana's face in a.jpg, 400 x 300, a little larger.
  const box = '0.08, 0.15, 0.14, 0.25';

  test('are read from the photo itself', async () => {
    const bytes = await readFile(join(folder, 'a.jpg'));
    const packet = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${region('Ana', box)}`);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(packet.length + 2);
    const marker = Buffer.from([0xff, 0xe1]);
    await writeFile(
      join(folder, 'a.jpg'),
      Buffer.concat([bytes.subarray(0, 2), marker, length, packet, bytes.subarray(2)]),
    );
    expect(await importInto(ctx)).toMatchObject({ names: ['Ana'] });
    // One face was named; the other photo shows the same person.
    expect(await namesIn(ctx)).toEqual(['Ana', null]);
  });

  test('are read from Picasa’s list of the folder', async () => {
    const hex = [0.1, 0.2, 0.2, 0.37]
      .map((part) =>
        Math.round(part * 65535)
          .toString(16)
          .padStart(4, '0'),
      )
      .join('');
    const ini = `[A.jpg]\nfaces=rect64(${hex}),abc123\n[Contacts2]\nabc123=Ana;;\n`;
    await writeFile(join(folder, '.picasa.ini'), ini);
    expect(await importInto(ctx)).toMatchObject({ names: ['Ana'], unclear: [] });
  });

  test('that contradict each other name nobody', async () => {
    await writeFile(join(folder, 'a.jpg.xmp'), region('Ana', box));
    await writeFile(join(folder, 'a.xmp'), region('Cem', box));
    expect(await importInto(ctx)).toMatchObject({
      added: 0,
      unclear: [{ path: 'a.jpg', names: ['Ana', 'Cem'] }],
    });
  });

  test('do not take the place of the user’s own', async () => {
    await decide(ctx, { kind: 'name', person: idOf('ana b.JPG'), name: 'Anna' });
    await writeFile(join(folder, 'a.jpg.xmp'), region('Ana', box));
    expect(await importInto(ctx)).toMatchObject({
      added: 0,
      conflicts: [{ here: 'Anna', imported: 'Ana', faces: 1 }],
    });
    expect(await namesIn(ctx)).toEqual(['Anna', null]);
  });

  test('in a damaged sidecar are told of, and the others are read', async () => {
    await writeFile(join(folder, 'a.jpg.xmp'), region('Ana', box));
    await writeFile(join(folder, 'b.JPG.xmp'), '<x:xmpmeta');
    expect(await importInto(ctx)).toMatchObject({
      names: ['Ana'],
      problems: [{ file: join(folder, 'b.JPG.xmp'), reason: 'its XMP is damaged' }],
    });
  });
});
