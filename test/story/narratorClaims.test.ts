import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../daemon/story/claims.ts';
import { basisOfPlan } from '../../daemon/story/claims/basis.ts';
import { narrate } from '../../daemon/story/narrator.ts';
import { loadPlaces } from '../../daemon/story/places.ts';
import { planStory } from '../../daemon/story/plan.ts';
import {
  box,
  dateLine,
  longTrip,
  nothingUsable,
  onePhoto,
  party,
  portrait,
  sketchAlbum,
  southern,
  trip,
} from '../fixtures/storyAlbum.ts';

const sketches = {
  trip,
  party,
  portrait,
  box,
  dateLine,
  southern,
  longTrip,
  onePhoto,
  nothingUsable,
};
const findPlace = await loadPlaces();
const styles = (['en'] as const).flatMap((language) =>
  (['plain', 'warm', 'journalistic', 'humorous'] as const).map((tone) => ({
    language,
    tone,
    length: 'long' as const,
  })),
);

describe.each(Object.entries(sketches))('the narrator about %s', (_name, sketch) => {
  it.each(styles)('claims nothing the facts do not support: $language, $tone', (style) => {
    const plan = planStory(sketchAlbum(sketch, style, findPlace));
    const { outline, chapters, photos, who } = narrate(plan);
    const whole = basisOfPlan(plan);
    const found: string[] = [];
    const check = (text: string, basis = whole, form: 'prose' | 'title' = 'prose'): void => {
      for (const claim of checkClaims(text, basis, { language: style.language, form }))
        found.push(`${claim.kind} <${claim.text}> in: ${text}`);
    };
    check(outline.title, whole, 'title');
    check(outline.standfirst);
    for (const { heading } of outline.chapters) check(heading, whole, 'title');
    chapters.forEach((parts, index) => {
      for (const part of parts)
        if (part.kind === 'prose') check(part.text, basisOfPlan(plan, index));
    });
    for (const { caption, alt } of photos.values()) {
      check(caption);
      check(alt);
    }
    for (const { label, text } of who) check(`${label}: ${text}`);
    expect([...new Set(found)]).toEqual([]);
  });
});
