import { expect, test } from 'vitest';
import type { AltFacts, Who } from '../../daemon/story/narrator/messages.ts';
import { german } from '../../daemon/story/narrator/narratorDe.ts';
import { english } from '../../daemon/story/narrator/narratorEn.ts';

const showing = (...who: readonly Who[]): AltFacts => ({
  people: who.map((one) => ({ who: one, turned: null })),
  closeness: 0.2,
  side: null,
  tones: null,
  monochrome: false,
  shape: 'wide',
  observation: null,
  unsure: false,
});
const ana: Who = { kind: 'label', label: 'Ana' };
const ben: Who = { kind: 'label', label: 'Ben' };
const friend: Who = { kind: 'friend' };

test('somebody and the mirror image are one person to those who do not see it', () => {
  expect(english.alt(showing(ana, ana))).toBe('Ana, seen twice');
  expect(german.alt(showing(ana, ana))).toBe('Ana, zweimal zu sehen');
});

test('two people are two, also where neither is named', () => {
  expect(english.alt(showing(ana, ben))).toBe('Ana on the left, Ben on the right');
  expect(english.alt(showing(friend, friend))).toBe('A friend on the left, a friend on the right');
});
