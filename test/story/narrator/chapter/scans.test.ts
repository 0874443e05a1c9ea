import { describe, expect, it } from 'vitest';
import { narrate, type Narration } from '../../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../../daemon/story/plan/places.ts';
import { planStory } from '../../../../daemon/story/plan/plan.ts';
import type { StoryOptions } from '../../../../daemon/contract/protocol.ts';
import { sketchAlbum, type PhotoSketch } from '../../../fixtures/storyAlbum.ts';

/** Old albums: of a scan the year, the month or the day is known, and never the hour. */

const find = await loadPlaces();
const people = { i: 'Ilse', e: 'Emma' };

function tell(photos: readonly Omit<PhotoSketch, 'path'>[], options: StoryOptions): Narration {
  const numbered = photos.map((photo, at) => ({ ...photo, path: `${String(at + 1)}.jpg` }));
  const album = { folder: 'Album Oma Ilse', people, photos: numbered };
  return narrate(planStory(sketchAlbum(album, options, find)));
}

const proseOf = (narration: Narration): string =>
  narration.chapters
    .flat()
    .flatMap((part) => (part.kind === 'prose' ? [part.text] : []))
    .join(' ');

const family = [
  { at: '1956' },
  { at: '1957-06', faces: ['i'], description: 'Konfirmation' },
  { at: '1961', faces: ['i'], description: 'Ilse und Karl auf dem Motorrad' },
  { at: '1961', faces: ['e'] },
  { at: '1964-08-02', gps: [47.6603, 9.1758], description: 'Am See mit der Lotte' },
  { at: '1968', faces: ['e'], description: 'Einschulung' },
  { at: '1971-12-24', faces: ['i'], description: 'Hl. Abend' },
  { at: '1974', description: 'Der neue Käfer' },
] satisfies readonly Omit<PhotoSketch, 'path'>[];

describe('scans without an hour', () => {
  it('are told with their years, months and days', () => {
    const prose = proseOf(tell(family, { language: 'de' }));
    expect(prose).toMatch(/Vom Juni 1957 (?:ist|stammt) „Konfirmation“ mit Ilse\./);
    expect(prose).toMatch(
      /Von 1968 (?:ist|stammt) „Einschulung“, vom 24\. Dezember 1971 „Hl\. Abend“ und von 1974 „Der neue Käfer“\./,
    );
  });

  it('are told so in every language and tone, each caption once', () => {
    for (const language of ['en', 'de', 'fr'] as const)
      for (const tone of ['plain', 'warm', 'journalistic', 'humorous'] as const) {
        const prose = proseOf(tell(family, { language, tone }));
        for (const { description } of family)
          if (description !== undefined) expect(prose.split(description)).toHaveLength(2);
        for (const year of ['1957', '1961', '1964', '1968', '1971', '1974'])
          expect(prose).toContain(year);
      }
  });

  it('begin with a day in French as the French write it', () => {
    expect(proseOf(tell(family, { language: 'fr' }))).toContain(
      'du 2 août 1964 « Am See mit der Lotte »',
    );
  });

  it('have their years as headings, and not the place of one of them', () => {
    const { outline } = tell(family, { language: 'de' });
    expect(outline.chapters.map(({ heading }) => heading)).toEqual([
      'Konfirmation',
      '1961 bis 1964',
      '1968 bis 1974',
    ]);
  });

  it('are not all said to be from where one of them is', () => {
    expect(tell(family, { language: 'de' }).outline.standfirst).not.toContain('Konstanz');
  });

  it('are said to be from a place where all of them are', () => {
    const there = family.map((photo) => ({ ...photo, gps: [47.6603, 9.1758] as const }));
    expect(tell(there, { language: 'de' }).outline.standfirst).toContain('in Konstanz');
  });

  it('without captions are told by who is in them', () => {
    const slides = [
      { at: '1972' },
      { at: '1972' },
      { at: '1973', faces: ['i'] },
      { at: '1981', faces: ['e'] },
      { at: '1983' },
    ];
    expect(proseOf(tell(slides, { language: 'de' }))).toMatch(
      /Von 1973 (?:ist|stammt) ein Foto mit Ilse\./,
    );
  });
});
