import { describe, expect, it } from 'vitest';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { nineAlbums } from '../../fixtures/nineAlbums.ts';
import { sketchAlbum } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();
const tones = ['plain', 'warm', 'journalistic', 'humorous'] as const;

describe.each(Object.entries(nineAlbums))('the French draft of %s', (_name, sketch) => {
  it.each(tones)('is whole sentences of French, %s', (tone) => {
    for (const person of ['first', 'third'] as const) {
      const plan = planStory(sketchAlbum(sketch, { language: 'fr', tone, person }, find));
      const { outline, chapters, photos } = narrate(plan);
      const prose = chapters.flatMap((parts) =>
        parts.flatMap((part) => (part.kind === 'prose' ? part.text.split('\n\n') : [])),
      );
      for (const text of [outline.standfirst, ...prose]) {
        if (text === '') continue;
        expect(text).toMatch(/^[\p{Lu}\p{N}«].*(?:[.!?]|»)$/su);
        // The photographer's words are in whatever language they are.
        const own = text.replace(/«[^»]*»/gu, '«»');
        expect(own).not.toMatch(/ {2}|undefined|null|\{|\}| ,|\.\.|dès à|à à/);
        expect(own).not.toMatch(/(?<!\p{L})(?:de|que|le|la) (?=[aeiouéèê])/u);
        expect(own).not.toMatch(/\b(?:the|and|with|of|und|mit|der|die|das)\b/);
      }
      const words = [...photos.values()].flatMap(({ caption, alt }) => [caption, alt]).join('\n');
      expect(words).not.toMatch(/undefined|null|\{/);
    }
  });
});

it('knows towns, countries and contractions by their French names', () => {
  const standfirst = (name: string): string =>
    narrate(planStory(sketchAlbum(nineAlbums[name]!, { language: 'fr' }, find))).outline.standfirst;
  expect(standfirst('roundTrip')).toContain('de Lisbonne à Fès');
  expect(standfirst('roundTrip')).toMatch(/\(Portugal, Espagne et Maroc\), six lieux/);
  expect(standfirst('year')).toContain('en Allemagne et en Espagne');
});
