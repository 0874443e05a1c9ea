import { describe, expect, it } from 'vitest';
import { tongueOf } from '../../../daemon/story/narrator/grammar.ts';
import { narrate, type Narration } from '../../../daemon/story/narrator/narrator.ts';
import { fill } from '../../../daemon/story/narrator/template.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type AlbumSketch, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

/** What drafts of new albums, read aloud in German and French, said wrongly. */

const find = await loadPlaces();
const davos = [46.8027, 9.836] as const;

function tell(album: AlbumSketch, language: 'de' | 'fr' = 'de'): Narration {
  return narrate(planStory(sketchAlbum(album, { language }, find)));
}

const proseOf = (narration: Narration): string =>
  narration.chapters
    .flat()
    .flatMap((part) => (part.kind === 'prose' ? [part.text] : []))
    .join(' ');

const photo = (
  at: string,
  gps: readonly [number, number],
  more: Partial<PhotoSketch> = {},
): PhotoSketch => ({ path: `${at.replace(/\D/g, '')}.jpg`, at, gps, ...more });

describe('a place with its country', () => {
  const palma = {
    kind: 'place',
    place: { kind: 'in', town: 'Palma', country: 'ES', km: 0, id: 2512989 },
    abroad: true,
  } as const;
  const said = (pattern: string, language: 'en' | 'de' | 'fr'): string | undefined =>
    fill(pattern, { place: palma }, tongueOf(language))?.text;

  it('is closed by a comma where the sentence goes on', () => {
    expect(said('{place:in} stand Ana.', 'de')).toBe('in Palma, Spanien, stand Ana.');
    expect(said('{place:in} stood Ana.', 'en')).toBe('in Palma, Spain, stood Ana.');
    expect(said('{place:in} vint Ana.', 'fr')).toBe('à Palma, en Espagne, vint Ana.');
  });

  it('has no second comma, and none before a full stop', () => {
    expect(said('Es begann {place:in}, um zehn.', 'de')).toBe(
      'Es begann in Palma, Spanien, um zehn.',
    );
    expect(said('Es war {place:in}.', 'de')).toBe('Es war in Palma, Spanien.');
    expect(said('Es war {place:in}', 'de')).toBe('Es war in Palma, Spanien');
  });

  it('is set apart in French wherever it stands', () => {
    expect(said('Puis vint {place:name}.', 'fr')).toBe('Puis vint Palma, en Espagne.');
  });
});

describe('countries', () => {
  it('have their articles in a list', () => {
    const lake = {
      folder: 'Bodensee',
      photos: [
        photo('2024-09-06T09:10:00', [47.6603, 9.1758]),
        photo('2024-09-06T15:10:00', [47.6946, 9.2711]),
        photo('2024-09-07T09:30:00', [47.5031, 9.7471]),
        photo('2024-09-07T16:30:00', [47.5031, 9.7471]),
        photo('2024-09-08T11:15:00', [47.4245, 9.3767]),
        photo('2024-09-08T14:15:00', [47.4245, 9.3767]),
      ],
    };
    expect(tell(lake).outline.standfirst).toContain('(Deutschland, Österreich und die Schweiz)');
  });
});

describe('a caption', () => {
  const hut = (words: string, name = 'Dr. Hanne Vogt'): AlbumSketch => ({
    folder: 'Skiwoche',
    people: { h: name, b: 'Beat' },
    photos: [
      photo('2025-02-08T10:00:00', davos, { faces: ['b'] }),
      photo('2025-02-08T11:00:00', davos, { faces: ['h'], description: words }),
      photo('2025-02-08T15:00:00', davos, { faces: ['b'] }),
      photo('2025-02-08T16:00:00', davos, { description: 'Letzte Abfahrt' }),
    ],
  });

  it('that ends with what somebody calls out needs no full stop behind it', () => {
    expect(proseOf(tell(hut('Beat: „I kann nimmer!“')))).not.toMatch(/!‘“\./);
    expect(proseOf(tell(hut('Beat : « Plus jamais ! »'), 'fr'))).not.toMatch(/!’\s»\./);
  });

  it('that calls somebody with a title by the given name has said who it is', () => {
    const prose = proseOf(tell(hut('Hanne uf de Piste')));
    expect(prose).toContain('„Hanne uf de Piste“');
    expect(prose).not.toMatch(/Hanne uf de Piste“[^.]*Dr\. Hanne Vogt/);
  });

  it('about somebody else with that title has not', () => {
    expect(proseOf(tell(hut('Dr. Maier gibt Gas')))).toContain('Hanne Vogt');
  });
});

describe('a move', () => {
  it('is told where the folder names the towns it was between', () => {
    const move = {
      folder: 'Umzug Leipzig - Dresden',
      photos: [
        photo('2024-03-01T08:02:00', [51.3397, 12.3731]),
        photo('2024-03-01T11:15:00', [51.3397, 12.3731], { description: 'Kiste 47 von ca. 60' }),
        photo('2024-03-01T17:20:00', [51.0504, 13.7373]),
        photo('2024-03-01T18:20:00', [51.0504, 13.7373]),
      ],
    };
    expect(proseOf(tell(move))).toContain('Der Umzug begann');
  });
});
