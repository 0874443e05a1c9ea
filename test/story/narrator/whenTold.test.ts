import { describe, expect, it } from 'vitest';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { Language } from '../../../daemon/story/language.ts';
import { fourthAlbums } from '../../fixtures/claims/fourth/albums.ts';
import { sixthAlbums } from '../../fixtures/claims/sixth/albums.ts';
import { sketchAlbum } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();
const albums = { ...fourthAlbums, ...sixthAlbums };

function told(album: string, language: Language) {
  const narration = narrate(planStory(sketchAlbum(albums[album]!, { language }, find)));
  const prose = narration.chapters
    .flat()
    .flatMap((part) => (part.kind === 'prose' ? part.text : []));
  return {
    prose: prose.join('\n'),
    headings: narration.outline.chapters.map(({ heading }) => heading),
  };
}

describe('when something was', () => {
  it.each([
    ['schoolEn', 'en', 'in the afternoon', 'in the evening'],
    ['schoolDe', 'de', 'am Nachmittag', 'am Abend'],
    ['schoolFr', 'fr', 'l’après-midi', 'le soir'],
  ] as const)(
    'in a story of several days the part of the day is told, the hour only of how a day began: %s',
    (album, language, ...times) => {
      const { prose } = told(album, language);
      for (const time of times) expect(prose.toLowerCase()).toContain(time.toLowerCase());
      expect(prose).not.toMatch(/quarter past nine|Viertel nach neun|neuf heures et quart/);
    },
  );

  it.each([
    ['en', /in the evening|at night/g],
    ['de', /abends/g],
    ['fr', /du soir/g],
  ] as const)(
    'the evening is named once where hours follow each other: %s',
    (language, evening) => {
      const photos = ['18:10', '18:40', '19:15', '19:50'].map((time, i) => ({
        path: `IMG_${i}.jpg`,
        at: `2024-05-04T${time}:00`,
        description: `Xylophone ${'oak elm ash yew'.split(' ')[i]}`,
      }));
      const narration = narrate(planStory(sketchAlbum({ folder: 'DCIM', photos }, { language })));
      expect(JSON.stringify(narration.chapters).match(evening)).toHaveLength(1);
    },
  );

  it('words of several days have each its own, in a row as well', () => {
    const { prose } = told('houseEn', 'en');
    for (const day of ['11 March', '25 March', '8 April', '15 July', '19 August'])
      expect(prose).toContain(day);
  });

  it('a heading of months begins with a capital letter', () => {
    for (const heading of told('houseFr', 'fr').headings) expect(heading).toMatch(/^[\p{Lu}\d]/u);
  });

  it('a day whose photos have no place is told at none of a later day', () => {
    const { prose } = told('club', 'en');
    const february = prose.split(/(?<=[.!”]) /).filter((sentence) => sentence.includes('February'));
    expect(february).toHaveLength(1);
    expect(february[0]).not.toContain('Gießen');
  });

  it('a range of dates is told with all who were there, though never in one picture of its last day', () => {
    const narration = narrate(planStory(sketchAlbum(albums['noel']!, { language: 'en' }, find)));
    expect(narration.outline.standfirst).toContain('23–27 December 2021');
  });
});
