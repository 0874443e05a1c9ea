import type { ClockProposal } from '../../../daemon/contract/album.ts';
import type { TimeWitness } from '../../../daemon/contract/photo.ts';
import type { Sight } from '../../../daemon/contract/sight.ts';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp, { type Exif } from 'sharp';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PersonView } from '../../../daemon/contract/protocol.ts';
import type { DraftChoice, DraftDecision, KnownDraft } from '../../../daemon/rpc/services.ts';
import type { DraftBasis } from '../../../daemon/draft/claims/draftBasis.ts';
import type { CopyRequest, CureRequest, PrivacyCure } from '../../../daemon/draft/privateCopies.ts';
import type { Manifest } from '../../../daemon/draft/manifest.ts';
import { type FakeServices, createFakeServices } from './fakeServices.ts';
import { type Json, type TestClient, openClient } from './testClient.ts';

/** The draft of a small trip: one person with a name, one without, two chapters and a gallery. */
export const draftText = `---
title: Ana in Lisbon
people:
  - Ana
cover: IMG-1.jpg
---

# Ana in Lisbon

Ana and @person-1 spent a day by the river.

<!-- photoblog:chapter c-1 -->
## The river

Here @person-1's hat was lost, and Ana laughed.

![Ana and @person-1 by the river](IMG-1.jpg)
*Ana, @person-1*

<!-- photoblog:chapter c-2 -->
## The hill

![Ana on the hill](IMG-2.jpg)

<!-- photoblog:chapter people -->
## Who is in it

- **Ana**: in two photos
- **@person-1**: in one photo

<!-- photoblog:chapter gallery -->
## More photos

![A tram](IMG-3.jpg)
`;

const lisbon = { kind: 'near', town: 'Lisbon', country: 'PT', km: 3, id: 2267057 } as const;

/** Face ids are UUIDs; a person's id is made of the first 12 digits of one. */
export const faces = {
  ana: 'aaaaaaaa-aaaa-5aaa-8aaa-aaaaaaaaaaaa',
  ana2: 'aaaaaaaa-bbbb-5aaa-8aaa-aaaaaaaaaaaa',
  other: 'bbbbbbbb-bbbb-5bbb-8bbb-bbbbbbbbbbbb',
};
export const ana = 'p-aaaaaaaaaaaa';
export const other = 'p-bbbbbbbbbbbb';

export function manifestOf(text: string): Manifest {
  const photo = {
    imageSha256: '0'.repeat(64),
    sha256: '1'.repeat(64),
    takenAt: null,
    place: null,
    camera: null,
    alternates: [],
  };
  return {
    version: 1,
    generator: 'photoblog 0',
    state: 'finished',
    writer: 'builtin',
    options: { language: 'en' },
    draft: { file: 'index.md', sha256: '2'.repeat(64) },
    base: text,
    photos: [
      {
        ...photo,
        image: 'IMG-1.jpg',
        source: 'day 1/IMG_1.HEIC',
        chapter: 'c-1',
        role: 'chapter',
        reason: 'sharpest of 3 nearly identical frames',
        takenAt: '2016-03-04T12:33:10+00:00',
        place: lisbon,
        camera: 'Apple iPhone 15',
        people: [ana, other],
        alternates: ['day 1/IMG_1b.HEIC'],
      },
      {
        ...photo,
        image: 'IMG-2.jpg',
        source: 'IMG_2.jpg',
        chapter: 'c-2',
        role: 'chapter',
        reason: 'the only photo of the hill',
        people: [ana],
      },
      {
        ...photo,
        image: 'IMG-3.jpg',
        source: 'IMG_3.jpg',
        chapter: null,
        role: 'gallery',
        reason: '',
        people: [],
      },
    ],
    people: [
      { label: 'Ana', id: ana, name: 'Ana' },
      { label: '@person-1', id: other, name: null },
    ],
    chapters: [
      { anchor: 'c-1', photos: ['day 1/IMG_1.HEIC', 'day 1/IMG_1b.HEIC'] },
      { anchor: 'c-2', photos: ['IMG_2.jpg'] },
    ],
  };
}

export function personView(
  album: string,
  id: string,
  name: string | null,
  appearances: readonly { readonly face: string; readonly photo: string }[],
  rest: Partial<PersonView> = {},
): PersonView {
  return {
    id,
    name,
    faces: appearances.map(({ face }) => face),
    cover: appearances[0]?.face ?? '',
    hidden: false,
    stranger: false,
    consent: 'full',
    label: name ?? '@person-1',
    appearances: appearances.map(({ face, photo }) => ({
      face,
      thumbnail: pathToFileURL(`/cache/${face}.webp`).href,
      photo: pathToFileURL(join(album, photo)).href,
      region: [0.25, 0.125, 0.5, 0.5],
      takenAt: null,
    })),
    photoCount: new Set(appearances.map(({ photo }) => photo)).size,
    ...rest,
  };
}

export interface DraftFixture {
  /** The album's folder, the bundle in it, and the draft. */
  readonly album: string;
  readonly bundle: string;
  readonly file: string;
  readonly uri: string;
  readonly services: FakeServices & {
    readonly known: KnownDraft[];
    basis: DraftBasis | null;
    readonly choices: DraftChoice[];
    readonly times: TimeWitness[];
    sight: Sight | null;
    readonly proposals: ClockProposal[];
  };
  readonly client: TestClient;
  /** The text as the editor has it. */
  text: string;
  /** Position `offset` characters into the n-th occurrence of `needle`. */
  at(needle: string, offset?: number, occurrence?: number): Json;
  /** Asks about a position, or about the whole draft. */
  ask(method: string, position?: Json, rest?: object): Promise<Json>;
  /** Replaces the text in the editor. */
  edit(text: string): void;
  /** The diagnostics of the draft, as soon as there are new ones. */
  diagnostics(): Promise<Json[]>;
  /** Everything that was due when it is called has been looked at: another draft, edited later, has been looked at twice. */
  settled(): Promise<void>;
  /** The text after edits as an editor applies them. */
  applied(edits: readonly Json[]): string;
}

const richClient = {
  workspace: {
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
  textDocument: { rename: { prepareSupport: true } },
};

/** Writes a bundle into a new album and opens its draft in an editor. */
export async function openFixture({
  text = draftText,
  base = text,
  writer = 'builtin',
  capabilities = richClient,
}: {
  readonly text?: string;
  /** What was generated; default the text. */
  readonly base?: string;
  readonly writer?: Manifest['writer'];
  readonly capabilities?: object;
} = {}): Promise<DraftFixture> {
  const album = await mkdtemp(join(tmpdir(), 'photoblog-draft-'));
  const bundle = join(album, 'blog');
  const file = await writeBundle(bundle, text, base, writer);
  await mkdir(join(album, 'day 1'));
  for (const photo of ['day 1/IMG_1.HEIC', 'IMG_2.jpg', 'IMG_3.jpg'])
    await writeFile(join(album, photo), '');

  const services = createFakeServices();
  const known: KnownDraft[] = [{ file, folder: album }];
  const extended = Object.assign(services, {
    known,
    basis: null as DraftBasis | null,
    choices: [] as DraftChoice[],
    times: [] as TimeWitness[],
    sight: null as Sight | null,
    proposals: [] as ClockProposal[],
    drafts: {
      timesOf: () => Promise.resolve(extended.times),
      seenIn: () => Promise.resolve(extended.sight),
      clocks: () => Promise.resolve(extended.proposals),
      list: () => Promise.resolve(known),
      basis: () => Promise.resolve(extended.basis),
      confirm: (draft: string, claim: string) => {
        services.calls.push(`confirm ${draft} ${claim}`);
        return Promise.resolve();
      },
      choices: () => Promise.resolve(extended.choices),
      choose: ({ file: draft, photo, choice }: DraftDecision) => {
        services.calls.push(`choose ${draft} ${photo.slice(0, 4)} ${choice}`);
        const others = extended.choices.filter((one) => one.photo !== photo);
        const own = choice === 'automatic' ? [] : [{ photo, choice, decided: 'here' as const }];
        extended.choices.splice(0, Infinity, ...others, ...own);
        return Promise.resolve();
      },
      cureOf: ({ image }: CureRequest): Promise<PrivacyCure> =>
        Promise.resolve(
          dirname(image) === bundle
            ? { kind: 'again' }
            : { kind: 'copy', name: basename(image).replace(/\.[^.]+$/, '.jpg') },
        ),
      copyImage: ({ draft, image, name }: CopyRequest) => {
        services.calls.push(`copy ${image} beside ${draft} as ${name}`);
        return Promise.resolve();
      },
      cleanImage: async (image: string) => {
        services.calls.push(`clean ${image}`);
        await writeImage(image);
      },
    },
  });
  services.knownPeople.push(
    personView(album, ana, 'Ana', [
      { face: faces.ana, photo: 'day 1/IMG_1.HEIC' },
      { face: faces.ana2, photo: 'IMG_2.jpg' },
    ]),
    personView(album, other, null, [{ face: faces.other, photo: 'day 1/IMG_1.HEIC' }]),
  );
  const client = await openClient(services, {}, { capabilities });
  const uri = pathToFileURL(file).href;
  const fixture: DraftFixture = {
    album,
    bundle,
    file,
    uri,
    services: extended,
    client,
    text,
    at(needle, offset = 0, occurrence = 1) {
      let index = -1;
      for (let n = 0; n < occurrence; n++) index = fixture.text.indexOf(needle, index + 1);
      if (index < 0) throw new Error(`${needle} is not in the draft`);
      return documentOf(fixture.text).positionAt(index + offset);
    },
    async ask(method, position, rest = {}) {
      const params = { textDocument: { uri }, ...(position ? { position } : {}), ...rest };
      const { result, error } = await client.send(method, params);
      if (error) throw Object.assign(new Error(error.message), { code: error.code });
      return result;
    },
    edit(changed) {
      fixture.text = changed;
      client.notify('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ text: changed }],
      });
    },
    async diagnostics() {
      const before = shown;
      await client.until(() => published().length > before);
      shown = published().length;
      return published().at(-1)?.diagnostics ?? [];
    },
    async settled() {
      const later = await writeBundle(join(album, 'later'), draftText);
      const textDocument = { uri: pathToFileURL(later).href, languageId: 'markdown', version: 1 };
      const looks = (): number =>
        client
          .all('textDocument/publishDiagnostics')
          .filter((params) => params.uri === textDocument.uri).length;
      client.notify('textDocument/didOpen', { textDocument: { ...textDocument, text: draftText } });
      await client.until(() => looks() === 1);
      client.notify('textDocument/didChange', {
        textDocument: { ...textDocument, version: 2 },
        contentChanges: [{ text: `${draftText}\n` }],
      });
      await client.until(() => looks() === 2);
    },
    applied: (edits) => TextDocument.applyEdits(documentOf(fixture.text), [...edits]),
  };
  let version = 1;
  let shown = 0;
  const published = (): readonly Json[] =>
    client.all('textDocument/publishDiagnostics').filter((params) => params.uri === uri);
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version, text },
  });
  return fixture;
}

/** A bundle with its draft, manifest and clean images; returns the path of the draft. */
export async function writeBundle(
  bundle: string,
  text: string,
  base = text,
  writer: Manifest['writer'] = 'builtin',
): Promise<string> {
  await mkdir(bundle, { recursive: true });
  for (const { image } of manifestOf(base).photos) await writeImage(join(bundle, image));
  await writeFile(join(bundle, '.photoblog.json'), JSON.stringify({ ...manifestOf(base), writer }));
  await writeFile(join(bundle, 'index.md'), text);
  return join(bundle, 'index.md');
}

export async function writeImage(file: string, exif?: Exif): Promise<void> {
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'green' } });
  await (exif ? picture.withExif(exif) : picture).jpeg().toFile(file);
}

function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///draft.md', 'markdown', 0, text);
}
