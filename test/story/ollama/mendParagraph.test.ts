import { describe, expect, it } from 'vitest';
import type { Inspected } from '../../../daemon/story/ollama/inspect.ts';
import { mendParagraph } from '../../../daemon/story/ollama/mendParagraph.ts';

/** `!` before a sentence: false; `~`: colour that no photo shows. */
function looked(written: string): Inspected {
  const raw = written.replace(/^[!~]/, '');
  const claims = raw === written ? [] : [raw];
  return {
    raw,
    text: raw,
    claims,
    hard: written.startsWith('!') ? claims : [],
    kinds: new Set(claims.length === 0 ? [] : [written.startsWith('!') ? 'name' : 'detail']),
    unwanted: [],
  };
}

function check(first: readonly string[], second: readonly string[], said: readonly string[]): void {
  const mended = mendParagraph(first.map(looked), second.map(looked));
  expect(mended.flatMap(({ kind, sentence }) => (kind === 'said' ? [sentence.text] : []))).toEqual(
    said,
  );
}

const lamp = '@p1 buys a lamp at a quarter to twelve.';
const boat = 'A boat trip in Bruges follows at three.';

describe('a paragraph written twice', () => {
  it('keeps what was true when the second version has lost it', () => {
    check(
      [lamp, '!Oskar paid for it.', boat],
      ['The weekend was short.'],
      [lamp, 'The weekend was short.', boat],
    );
  });

  it('tells nothing twice that the second version says in other words', () => {
    check([lamp, '!Oskar paid for it.', boat], ['A lamp is what @p1 buys.', boat], [lamp, boat]);
  });

  it('puts the better sentence in the place of the false one it is like', () => {
    check(
      ['!Nine people shared the fish stew.', lamp],
      ['Three people shared the fish stew.', lamp],
      ['Three people shared the fish stew.', lamp],
    );
  });

  it('leaves out what the second version does without', () => {
    check([lamp, '~The sun was warm.', boat], [lamp, boat], [lamp, boat]);
  });

  it('keeps all of the first where there is no second', () => {
    check([lamp, '~The sun was warm.'], [], [lamp, 'The sun was warm.']);
  });

  it('adds nothing where nothing is missing any more', () => {
    check(
      [lamp, '!Oskar paid.'],
      ['They met friends.', 'Music was playing.'],
      [lamp, 'They met friends.'],
    );
  });
});
