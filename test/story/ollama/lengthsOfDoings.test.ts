import { expect, it } from 'vitest';
import { lengthsOfDoings } from '../../../daemon/story/ollama/lengthsOfDoings.ts';

it.each([
  ['en', 'There is a break of twenty minutes.', 'break of twenty minutes'],
  ['en', 'They wait for an hour and a half.', 'wait for an hour and a half'],
  ['en', 'The band plays in the rain for 40 minutes.', 'plays in the rain for 40 minutes'],
  ['de', 'Um halb elf gibt es zwanzig Minuten Pause.', 'zwanzig Minuten Pause'],
  ['de', 'Sie warten eine Dreiviertelstunde.', 'warten eine Dreiviertelstunde'],
  ['de', 'Eine Rast von zwei Stunden folgt.', 'Rast von zwei Stunden'],
  ['fr', 'Il y a une pause de vingt minutes.', 'pause de vingt minutes'],
  ['fr', 'Ils attendent le bus pendant une heure.', 'attendent le bus pendant une heure'],
] as const)('how long no picture bounds (%s): %s', (language, text, words) => {
  expect(lengthsOfDoings(text, { said: [] }, language)).toEqual([words]);
});

it.each([
  ['en', 'Forty minutes later Ana plays the guitar.'],
  ['en', 'Nine hours lie between the first picture and the last.'],
  ['en', 'For five hours there are pictures of the dance.'],
  ['de', 'Zwanzig Minuten später tanzen alle.'],
  ['de', 'Alle tanzen zwanzig Minuten später.'],
  ['de', 'Sie tanzen nach drei Stunden noch.'],
  ['de', 'Zwischen dem ersten und dem letzten Bild liegen neun Stunden.'],
  ['fr', 'Vingt minutes plus tard, tout le monde danse.'],
] as const)('what pictures may bound (%s): %s', (language, text) => {
  expect(lengthsOfDoings(text, { said: [] }, language)).toEqual([]);
});

it('may be said where the photographer says how long something took', () => {
  const said = ['20 Minuten Pause am See'];
  expect(lengthsOfDoings('Es gibt zwanzig Minuten Pause.', { said }, 'de')).toEqual([]);
});
