import { describe, expect, test } from 'vitest';
import { languages } from '../../../daemon/story/language.ts';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { wordsKey } from '../../../daemon/story/plan/happenings/timed.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { nineAlbums } from '../../fixtures/nineAlbums.ts';
import { box, party, sketchAlbum, trip, type AlbumSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

/** Two captions of one afternoon, each with its hour. */
const kite: AlbumSketch = {
  folder: "Emily's 30th birthday",
  people: { e: 'Emily Carter', j: 'Jessica Moore', l: 'Laura Bell' },
  photos: [
    { path: 'a.jpg', at: '2022-08-13T10:05:00', description: 'First look at the sea' },
    { path: 'b.jpg', at: '2022-08-13T11:20:00', faces: ['e'] },
    { path: 'c.jpg', at: '2022-08-13T11:24:00', faces: ['j'] },
    { path: 'd.jpg', at: '2022-08-13T11:40:00', faces: ['l'] },
    {
      path: 'e.jpg',
      at: '2022-08-13T13:02:00',
      faces: ['e'],
      description: 'Emily unwraps the kite Laura made',
    },
    { path: 'f.jpg', at: '2022-08-13T13:05:00', faces: ['l'] },
    {
      path: 'g.jpg',
      at: '2022-08-13T13:30:00',
      faces: ['j'],
      description: 'Jessica says she never lost at crazy golf',
    },
    { path: 'h.jpg', at: '2022-08-13T15:10:00' },
  ],
};

const albums: Readonly<Record<string, AlbumSketch>> = { ...nineAlbums, box, party, trip, kite };

describe.each(languages)('in %s', (language) => {
  test.each(Object.keys(albums))('every caption of an album stands in the text: %s', (name) => {
    const plan = planStory(sketchAlbum(albums[name]!, { language }, find));
    const prose = narrate(plan).chapters.flatMap((parts) =>
      parts.flatMap((part) => (part.kind === 'prose' ? [part.text] : [])),
    );
    const text = wordsKey(prose.join(' '));
    const captions = plan.chapters.flatMap(({ moments }) =>
      moments.flatMap(({ words }) => (words === null ? [] : [wordsKey(words)])),
    );
    expect(captions.filter((caption) => !text.includes(caption))).toEqual([]);
  });
});
