import { describe, expect, it } from 'vitest';
import { basisOfPlan, type ClaimBasis } from '../../../daemon/story/claims/basis.ts';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { Language } from '../../../daemon/story/language.ts';
import { sketchAlbum } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

/** One photo of a day, taken in Tromsø, where few of these days are kept. */
const basisOf = (day: string, language: Language): ClaimBasis =>
  basisOfPlan(
    planStory(
      sketchAlbum(
        {
          folder: 'Far north',
          people: { B: 'Bram' },
          photos: [
            {
              path: 'IMG_0001.jpg',
              at: `${day}T12:00:00`,
              offset: '+01:00',
              gps: [69.6489, 18.9551],
              faces: ['B'],
            },
          ],
        },
        { language },
        find,
      ),
    ),
  );

// Days by the calendars of 2024 and 2025.
describe.each([
  ['2025-02-14', '2025-02-15', 'en', 'On Valentine’s Day Bram was in Tromsø.'],
  ['2025-02-14', '2025-02-13', 'de', 'Am Valentinstag war Bram in Tromsø.'],
  ['2025-02-14', '2025-03-14', 'fr', 'À la Saint-Valentin, Bram était à Tromsø.'],
  ['2024-10-31', '2024-10-30', 'en', 'On Halloween Bram was in Tromsø.'],
  ['2025-03-08', '2025-03-09', 'de', 'Am Frauentag war Bram in Tromsø.'],
  ['2025-05-11', '2025-05-18', 'de', 'Am Muttertag war Bram in Tromsø.'],
  ['2025-05-25', '2025-05-18', 'fr', 'Le jour de la fête des mères, Bram était à Tromsø.'],
  ['2025-03-30', '2025-03-23', 'en', 'On Mothering Sunday Bram was in Tromsø.'],
  ['2025-06-15', '2025-06-08', 'en', 'On Father’s Day Bram was in Tromsø.'],
] as const)('%s and not %s (%s): %s', (day, other, language, text) => {
  it('is true of a photo of that day, wherever it was taken', () => {
    expect(checkClaims(text, basisOf(day, language), { language })).toEqual([]);
  });
  it('is marked where no photo is of that day', () => {
    expect(checkClaims(text, basisOf(other, language), { language })).not.toEqual([]);
  });
});
