import { expect, test } from 'vitest';
import type { Message } from '../../../daemon/story/narrator/messages.ts';
import { german } from '../../../daemon/story/narrator/narratorDe.ts';
import { english } from '../../../daemon/story/narrator/narratorEn.ts';

const groups = (count: number, least: number, most: number) => ({ count, least, most });
const mix = (
  of: number,
  parts: Pick<Extract<Message, { kind: 'mix' }>, 'solo' | 'pairs' | 'groups'>,
) => ({ kind: 'mix', of, ...parts }) as const;

test.each([
  [
    mix(5, { solo: 5, pairs: 0, groups: groups(0, 0, 0) }),
    'Each of these five pictures shows one person.',
    'Jedes dieser fünf Bilder zeigt eine einzelne Person.',
  ],
  [
    mix(3, { solo: 0, pairs: 3, groups: groups(0, 0, 0) }),
    'Each of these three pictures shows two people.',
    'Jedes dieser drei Bilder zeigt zwei Personen.',
  ],
  [
    mix(4, { solo: 0, pairs: 0, groups: groups(4, 3, 5) }),
    'Each of these four pictures shows three to five people.',
    'Jedes dieser vier Bilder zeigt drei bis fünf Personen.',
  ],
  [
    mix(4, { solo: 3, pairs: 1, groups: groups(0, 0, 0) }),
    'Of these four pictures, three are of one person each and one is of two people.',
    'Von diesen vier Bildern zeigen drei jeweils eine Person und eines zwei Personen.',
  ],
])('pictures in which people are only counted are told as one says it', (message, en, de) => {
  expect(english.say(message, { person: 'third', tone: 'plain' }).plain).toContain(en);
  expect(german.say(message, { person: 'third', tone: 'plain' }).plain).toContain(de);
});
