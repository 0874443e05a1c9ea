import { expect, test } from 'vitest';
import { wholeBlocks } from '../../../extension/draft/partialDraft.ts';

const head = '---\ntitle: A day\n---\n\n';

test.each([
  ['a block that is not finished', `${head}# A day\n\nIt was co`, `${head}# A day\n`],
  ['nothing when all is whole', `${head}# A day\n\n`, `${head}# A day\n`],
  ['a lone heading without its end', `${head}# A d`, null],
  ['everything while the front matter is open', '---\ntitle: A', null],
  ['everything when there is nothing', '', null],
  ['the end of a draft without front matter', '# A day\n\nIt', '# A day\n'],
  [
    'the end of a draft with Windows line ends',
    '---\r\na: b\r\n---\r\n\r\n# A\r\n\r\nIt',
    '---\r\na: b\r\n---\r\n\r\n# A\r\n',
  ],
])('an unfinished draft loses %s', (_what, text, whole) => {
  expect(wholeBlocks(text)).toBe(whole);
});
