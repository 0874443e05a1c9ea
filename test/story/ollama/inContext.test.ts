import { expect, it } from 'vitest';
import { inContext } from '../../../daemon/story/ollama/inContext.ts';

it.each([
  ['en', '@p1 is in Porto.', 'Today she is in four pictures.', '@p1 is in four'],
  ['de', 'Das letzte Bild zeigt @p2.', 'Damit ist sie auf vier Bildern.', 'Damit ist @p2 auf'],
  ['fr', '@p1 est à Porto.', 'Elle figure sur quatre photos.', '@p1 figure sur quatre photos.'],
  ['en', '@p1 sings. It is noon.', 'He is in four pictures.', '@p1 is in four pictures.'],
] as const)('a pronoun is whoever was told of (%s): %s %s', (language, before, text, words) => {
  expect(inContext(text, before, language)).toContain(words);
});

it.each([
  ['en', 'At 11:44 am there is a group.', '@p3 is in it too.', 'At 11:44 am, @p3 is in it too.'],
  ['de', 'Um 15:30 Uhr wird beraten.', '@p3 ist dabei.', 'Um 15:30 Uhr: @p3 ist dabei.'],
  [
    'de',
    'Um 15:30 Uhr wird beraten.',
    'Neben ihr steht @p3.',
    'Um 15:30 Uhr: Neben ihr steht @p3.',
  ],
  ['fr', 'À 15 h 20, on pose.', 'Avec lui, il y a @p2.', 'À 15 h 20, Avec lui, il y a @p2.'],
  ['fr', 'À 15 h 20, on pose.', 'On y reconnaît @p2.', 'À 15 h 20, On y reconnaît @p2.'],
] as const)('a picture is the one that was told of (%s): %s %s', (language, before, text, told) => {
  expect(inContext(text, before, language)).toBe(told);
});

it.each([
  // of two
  ['en', '@p1 is with @p2.', 'She is in four pictures.'],
  // of somebody who is named
  ['en', '@p1 is in Porto.', '@p2 is there when she is.'],
  // too far back
  ['en', '@p1 is in Porto. It rains. There is fog.', 'She is in four pictures.'],
  // of several
  ['de', '@p1 ist da.', 'Später sind sie auf vier Bildern.'],
  // of nobody
  ['fr', '@p1 est là.', 'Il est dix heures.'],
  // of two pictures
  ['en', 'At 9:10 and at 11:44 am there is a group.', '@p3 is in it.'],
  // with a time of its own
  ['en', 'At 11:44 am there is a group.', '@p3 is in it at noon.'],
  // behind nothing
  ['en', '', 'She is in four pictures.'],
] as const)('a sentence stands as it is (%s) behind: %s %s', (language, before, text) => {
  expect(inContext(text, before, language)).toBeNull();
});
