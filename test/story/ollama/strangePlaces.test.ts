import { expect, it } from 'vitest';
import { basisOf } from '../../../daemon/story/claims/basis/basisOf.ts';
import { strangePlaces } from '../../../daemon/story/ollama/strangePlaces.ts';

const basis = {
  ...basisOf([]),
  names: ['Wiebke'],
  places: ['Zell am See', 'Lübeck'],
  said: ['Auf der Plattachalm gibt es Kuchen'],
};

it.each([
  ['Es geht zum Priwall hinüber.', 'Priwall'],
  ['Sie fahren auf die Schmittenhöhe.', 'Schmittenhöhe'],
  ['Ein Aufzug führt auf den Turm der Petrikirche.', 'Petrikirche'],
] as const)('is the name of a place that nobody wrote: %s', (text, name) => {
  expect(strangePlaces(text, basis, 'de')).toContain(name);
});

it.each([
  'Am Samstag war Wiebke in Lübeck und bei Zell am See.',
  'Der Höhenunterschied auf dem Weg zum Gipfel beträgt dreihundert Meter.',
  'Von der Plattachalm geht es zurück, am Lübecker Hafen entlang.',
  'Auf dem Marktplatz, vor der Kirche und am Bahnhof entstanden drei Bilder.',
  'Zur Mittagszeit sitzen alle im Garten, im Schatten der Bäume.',
  'Es ging „zum Priwall“.',
])('has words that we know, and names that are known: %s', (text) => {
  expect(strangePlaces(text, basis, 'de')).toEqual([]);
});

it('leaves other languages to their capital letters', () => {
  expect(strangePlaces('They took the ferry to Priwall.', basis, 'en')).toEqual([]);
});
