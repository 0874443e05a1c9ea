import { expect, test } from 'vitest';
import { makeGeneric } from '../../../daemon/rpc/features/makeGeneric.ts';
import type { ClaimKind } from '../../../daemon/story/claims/claim.ts';
import type { Language } from '../../../daemon/story/language.ts';

// The claim is what stands in braces.
test.each<[ClaimKind, Language, string, string]>([
  ['name', 'en', 'Then {Katharina} came.', 'Then somebody came.'],
  ['name', 'en', '{Katharina} came. All laughed.', 'Somebody came. All laughed.'],
  ['name', 'de', 'Dann kam {Katharina}.', 'Dann kam jemand.'],
  ['number', 'de', 'Sie sahen {drei} Boote.', 'Sie sahen einige Boote.'],
  ['date', 'de', 'Sie trafen sich am {4. März}.', 'Sie trafen sich.'],
  ['time', 'de', 'Gegessen wurde um {18:45 Uhr}.', 'Gegessen wurde.'],
  ['time', 'de', 'Alle lachten. Es war {kurz nach drei}.', 'Alle lachten.'],
  ['relation', 'de', 'Alle lachten. Ana kam mit {ihrer Tochter}.', 'Alle lachten.'],
  ['number', 'en', 'They saw {three} boats.', 'They saw some boats.'],
  ['number', 'en', 'It rained. They were {three}. All laughed.', 'It rained. All laughed.'],
  ['place', 'en', 'They walked in {Paris}, all day.', 'They walked, all day.'],
  ['place', 'en', 'All laughed. In {Paris} it rained.', 'All laughed.'],
  ['place', 'de', 'Sie gingen durch die Stadt in {Paris}.', 'Sie gingen durch die Stadt.'],
  ['date', 'en', 'They met on {4 March}.', 'They met.'],
  ['time', 'en', 'Lunch was at {noon}.', 'Lunch was.'],
  [
    'relation',
    'en',
    'All laughed. She hugged {her daughter}. It rained.',
    'All laughed. It rained.',
  ],
  ['occasion', 'en', 'It was {a birthday}.', ''],
])('takes a %s out of %s %j', (kind, language, marked, expected) => {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace(/[{}]/g, '');
  const change = makeGeneric(text, { start: 0, end: text.length }, { start, end }, kind, language);
  expect(text.slice(0, change.start) + change.text + text.slice(change.end)).toBe(expected);
});
