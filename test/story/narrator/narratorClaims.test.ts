import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import { basisOfPlan } from '../../../daemon/story/claims/basis/basisOf.ts';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { StoryOptions } from '../../../daemon/contract/protocol.ts';
import type { Language } from '../../../daemon/story/language.ts';
import type { Observation } from '../../../daemon/story/plan/facts.ts';
import { type AlbumSketch, sketchAlbum, sketches } from '../../fixtures/storyAlbum.ts';

const findPlace = await loadPlaces();
const tones = ['plain', 'warm', 'journalistic', 'humorous'] as const;
const persons = ['third', 'first'] as const;
/** Each language in each tone; the person changes from one to the next, and from album to album. */
const stylesOf = (album: number) =>
  (['en', 'de', 'fr'] as const).flatMap((language, i) =>
    tones.map((tone, j) => ({ language, tone, person: persons[(album + i + j) % 2]! })),
  );

/** What vision models say of ordinary photos, sure and unsure. */
const views = {
  en: [
    'Two people sit at a wooden table with three cups of coffee.',
    'A child runs along the beach at dusk, followed by a brown dog.',
    'Seven people stand in front of a white building and look at the camera.',
  ],
  de: [
    'Zwei Personen sitzen mit drei Tassen Kaffee an einem Holztisch.',
    'Ein Kind läuft in der Dämmerung am Strand entlang, dahinter ein brauner Hund.',
    'Sieben Menschen stehen vor einem weißen Gebäude und schauen in die Kamera.',
  ],
  fr: [
    'Deux personnes sont assises à une table en bois avec trois tasses de café.',
    'Un enfant court sur la plage au crépuscule, suivi d’un chien brun.',
    'Sept personnes se tiennent devant un bâtiment blanc et regardent l’appareil.',
  ],
};

const things = {
  en: {
    setting: 'a café by the sea',
    activity: 'talking',
    objects: ['cups', 'a dog'],
    mood: 'relaxed',
  },
  de: {
    setting: 'ein Café am Meer',
    activity: 'Gespräch',
    objects: ['Tassen', 'Hund'],
    mood: 'entspannt',
  },
  fr: {
    setting: 'un café au bord de la mer',
    activity: 'conversation',
    objects: ['tasses', 'un chien'],
    mood: 'détendu',
  },
};

function seen(album: AlbumSketch, language: Language): AlbumSketch {
  const { setting, activity, objects, mood } = things[language];
  const observation = (index: number): Omit<Observation, 'model'> => ({
    whatHappens: views[language][index % 3] ?? '',
    setting,
    activities: [activity],
    objects,
    visibleText: ['CAFÉ NICOLA 24h'],
    mood,
    certainty: [0.9, 0.6, 0.3][index % 3] ?? 0,
  });
  const observations = album.photos.map(({ path }, index) => [path, observation(index)] as const);
  return { ...album, observations: Object.fromEntries(observations) };
}

function unsupported(album: AlbumSketch, style: StoryOptions & { language: Language }): string[] {
  const plan = planStory(sketchAlbum(album, style, findPlace));
  const { outline, chapters, photos, who } = narrate(plan);
  const whole = basisOfPlan(plan);
  const found = new Set<string>();
  const check = (text: string, basis = whole, form: 'prose' | 'title' = 'prose'): void => {
    for (const claim of checkClaims(text, basis, { language: style.language, form }))
      found.add(`${claim.kind} <${claim.text}> in: ${text}`);
  };
  check(outline.title, whole, 'title');
  check(outline.standfirst);
  for (const { heading } of outline.chapters) check(heading, whole, 'title');
  for (const [index, parts] of chapters.entries())
    for (const part of parts) if (part.kind === 'prose') check(part.text, basisOfPlan(plan, index));
  for (const { caption, alt } of photos.values()) {
    check(caption);
    check(alt);
  }
  for (const { label, text } of who) check(`${label}: ${text}`);
  return [...found];
}

describe.each(Object.entries(sketches).map(([name, album], i) => ({ name, album, i })))(
  'the narrator about $name',
  ({ album, i }) => {
    // Two tones of each language at length and two in short; the next album has the others.
    it.each(stylesOf(i).filter(({ tone }) => Math.floor(tones.indexOf(tone) / 2) === i % 2))(
      'claims nothing the facts do not support: $language, $tone, $person person',
      (style) => {
        expect(unsupported(album, { ...style, length: 'long' })).toEqual([]);
      },
    );

    it.each(stylesOf(i).filter(({ person }) => person === 'third'))(
      'claims nothing that a model did not see either: $language, $tone, in short',
      (style) => {
        expect(unsupported(seen(album, style.language), { ...style, length: 'short' })).toEqual([]);
      },
    );
  },
);
