import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../daemon/story/plan/facts.ts';
import { hedge } from '../../../../daemon/story/ollama/observe/hedge.ts';

function doubt(whatHappens: string): readonly Observation[] {
  const rest = { setting: null, activities: [], objects: [], visibleText: [], mood: null };
  return [{ whatHappens, ...rest, certainty: 0.5, model: 'm' }];
}

describe('hedging what a model was not sure of', () => {
  const english = doubt('Two people repair a red boat.');
  const german = doubt('Zwei Personen reparieren ein rotes Boot.');

  it.each([
    ['The two repair a red boat.', 'The two repair a red boat, it seems.'],
    ['Later they repaired the red boat!', 'Later they repaired the red boat, it seems.'],
    ['Perhaps two people repair a red boat.', 'Perhaps two people repair a red boat.'],
    ['It looks as if they repair a red boat.', 'It looks as if they repair a red boat.'],
    ['The harbour is quiet.', 'The harbour is quiet.'],
    ['“They repair a red boat.”', '“They repair a red boat, it seems.”'],
  ])('%s', (sentence, expected) => {
    expect(hedge(sentence, english, 'en')).toBe(expected);
  });

  it.each([
    [
      'Die beiden reparieren ein rotes Boot.',
      'Die beiden reparieren ein rotes Boot, so scheint es.',
    ],
    ['Sie reparieren wohl ein rotes Boot.', 'Sie reparieren wohl ein rotes Boot.'],
    ['Der Hafen ist still.', 'Der Hafen ist still.'],
  ])('%s', (sentence, expected) => {
    expect(hedge(sentence, german, 'de')).toBe(expected);
  });

  it('leaves everything alone where nothing is doubtful', () => {
    expect(hedge('The two repair a red boat.', [], 'en')).toBe('The two repair a red boat.');
  });
});
