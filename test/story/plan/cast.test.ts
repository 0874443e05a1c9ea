import { describe, expect, it } from 'vitest';
import type { Consent } from '../../../daemon/contract/person.ts';
import { composeDraft } from '../../../daemon/draft/compose.ts';
import { narrator } from '../../../daemon/story/narrator/narrator.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { StoryOptions } from '../../../daemon/contract/protocol.ts';
import { sketchAlbum, trip, type AlbumSketch } from '../../fixtures/storyAlbum.ts';

async function draftOf(sketch: AlbumSketch, options: StoryOptions = {}): Promise<string> {
  const plan = planStory(sketchAlbum(sketch, options));
  let text = '';
  const imageOf = (path: string): string => path.replace(/[^\w.]/g, '-');
  for await (const piece of composeDraft(plan, narrator, {
    signal: new AbortController().signal,
    imageOf,
  })) {
    text += piece;
  }
  return text;
}

const withConsent = (consent: Consent): AlbumSketch => ({
  ...trip,
  people: { ana: { name: 'Ana Maria Sousa', consent }, ben: 'Ben', stranger: null },
});

describe('how people are called', () => {
  it('numbers those without a name by how often they are seen', () => {
    const { cast } = planStory(sketchAlbum({ ...trip, people: {} }));
    expect(cast.map(({ label, photos }) => [label, photos.length])).toEqual([
      ['@person-1', 11],
      ['@person-2', 7],
      ['@person-3', 3],
    ]);
  });

  it.each([
    ['full', /Ana Maria Sousa/, null],
    ['first-name', /\bAna\b/, /Maria|Sousa/],
    ['initials', /A\. M\. S\./, /Ana|Maria|Sousa/],
    ['a-friend', /a friend/i, /Ana|Maria|Sousa/],
    ['blurred', null, /Ana|Maria|Sousa|@person-2/],
    ['never', null, /Ana|Maria|Sousa|@person-2/],
  ] as const)('keeps to consent %s everywhere', async (consent, present, absent) => {
    const draft = await draftOf(withConsent(consent));
    if (present) expect(draft).toMatch(present);
    if (absent) expect(draft).not.toMatch(absent);
  });

  it.each(['en', 'de'] as const)(
    'ends a sentence after initials with one full stop (%s)',
    async (language) => {
      const people = { ana: { name: 'Ana', consent: 'initials' } } as const;
      const photos = [1, 2, 3, 4].map((n) => ({ path: `${n}.jpg`, faces: ['ana'] }));
      const draft = await draftOf({ folder: 'Party', people, photos }, { language });
      expect(draft).toContain('A.');
      expect(draft).not.toContain('A..');
    },
  );

  it('keeps a name that is not to be told out of titles and headings too', async () => {
    const draft = await draftOf({
      folder: "Ana's birthday 2020",
      people: { ana: { name: 'Ana', consent: 'a-friend' } },
      photos: [1, 2, 3].map((n) => ({ path: `Ana at home/${n}.jpg`, faces: ['ana'] })),
    });
    expect(draft.replace(/\(Ana-at-home-\d\.jpg\)|cover: .*/g, '')).not.toMatch(/Ana/);
  });

  it('leaves out every photo of somebody who is never to be shown', () => {
    const plan = planStory(sketchAlbum(withConsent('never')));
    const ana = trip.photos.filter(({ faces }) => faces?.includes('ana')).map(({ path }) => path);
    const shown = [
      ...plan.chapters.flatMap(({ photos }) => photos),
      ...plan.gallery.map((s) => s.path),
    ];
    expect(shown.filter((path) => ana.includes(path))).toEqual([]);
    expect(plan.leftOut.filter(({ reason }) => reason.key === 'select.neverShown')).toHaveLength(
      ana.length,
    );
  });

  it('names nobody when names are off, not even from a description', async () => {
    const told = {
      ...trip,
      photos: trip.photos.map((photo) => ({ ...photo, description: 'A walk with Ben' })),
    };
    const draft = await draftOf(told, { names: false });
    expect(draft).not.toMatch(/Ana|Ben|@person/);
  });

  it('neither lists nor calls hidden people and strangers', async () => {
    const draft = await draftOf({
      ...trip,
      people: {
        ana: { name: 'Ana', hidden: true },
        ben: { name: null, stranger: true },
        stranger: null,
      },
    });
    expect(draft).not.toMatch(/Ana|@person-2/);
    expect(draft).toMatch(/@person-1/);
  });

  it('speaks of somebody without a name who is much in one chapter of a large album', async () => {
    const day = (date: string, folder: string, who: (at: number) => readonly string[]) =>
      Array.from({ length: 20 }, (_, at) => ({
        path: `${folder}/${String(at)}.jpg`,
        at: `${date}T10:${String(at * 3).padStart(2, '0')}:00`,
        faces: who(at),
      }));
    const album = {
      folder: 'Club',
      people: { eva: null, max: null },
      photos: [
        ...day('2020-01-01', 'winter', (at) => (at < 5 ? ['eva'] : [])),
        ...day('2020-05-01', 'spring', (at) => (at < 2 ? ['max'] : [])),
        ...day('2020-08-01', 'summer', (at) => (at < 2 ? ['max'] : [])),
      ],
    };
    const draft = await draftOf(album);
    expect(draft).toMatch(/@person-1/);
    expect(draft).not.toMatch(/@person-2/);
  });

  it('counts somebody seen twice in a picture once', async () => {
    const draft = await draftOf({
      folder: 'Mirror',
      people: { ana: 'Ana' },
      photos: [
        { path: 'a.jpg', at: '2020-01-01T10:00:00', faces: ['ana', 'ana'] },
        { path: 'b.jpg', at: '2020-01-01T10:05:00', faces: ['ana'] },
        { path: 'c.jpg', at: '2020-01-01T10:20:00', faces: ['ana', 'ana'] },
      ],
    });
    expect(draft).not.toMatch(/one other|Ana and Ana|two people/i);
  });
});
