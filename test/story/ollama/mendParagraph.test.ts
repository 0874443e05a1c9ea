import { describe, expect, it } from 'vitest';
import type { Inspected } from '../../../daemon/story/ollama/inspect.ts';
import { mendParagraph } from '../../../daemon/story/ollama/mendParagraph.ts';

/** `!` before a sentence: false; `~`: colour that no photo shows; `?`: true, in poor words. */
function looked(written: string): Inspected {
  const raw = written.replace(/^[!~?]/, '');
  const claims = raw === written || written.startsWith('?') ? [] : [raw];
  return {
    raw,
    text: raw,
    claims,
    hard: written.startsWith('!') ? claims : [],
    kinds: new Set(claims.length === 0 ? [] : [written.startsWith('!') ? 'name' : 'detail']),
    unwanted: [],
    clumsy: written.startsWith('?') ? [raw] : [],
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

  it('keeps what is true in poor words, unless the second version says it better', () => {
    check(
      ['?@p1 is in the picture of noon.', boat],
      [boat],
      ['@p1 is in the picture of noon.', boat],
    );
    check(
      ['?@p1 is in the picture of noon.'],
      ['!Oskar is in the picture of noon.'],
      ['@p1 is in the picture of noon.'],
    );
    check(
      ['?@p1 is in the picture of noon.'],
      ['@p1 is there at noon.'],
      ['@p1 is there at noon.'],
    );
  });

  it('takes no sentence for gone that another with the same beginning stands for', () => {
    const kinds = (first: string, second: string): readonly string[] =>
      mendParagraph([looked(first)], [looked(second)]).map(({ kind }) => kind);
    expect(kinds('~She was tired and happy.', '~She was tired.')).toEqual(['said']);
    expect(kinds('~@p1 was tired.', '~She was tired.')).toEqual(['gone', 'said']);
  });

  it('adds nothing where nothing is missing any more', () => {
    check(
      [lamp, '!Oskar paid.'],
      ['They met friends.', 'Music was playing.'],
      [lamp, 'They met friends.'],
    );
  });

  it('puts a sentence behind none that it was written before', () => {
    check(
      ['!A ferry was missed.', 'Tired, she sat down.', lamp, '~Her coat was yellow.'],
      ['The ferry was missed by minutes.', 'At last there is a bench.', lamp],
      ['The ferry was missed by minutes.', 'Tired, she sat down.', lamp],
    );
  });

  it('tells no true sentence again that was written anew, each in its turn', () => {
    check(
      ['!A ferry was missed.', 'Tired, she sat down.', lamp, '~Her coat was yellow.'],
      ['No boat was left.', 'In the end a bench served.', lamp, 'Grandmother wore it once.'],
      ['No boat was left.', 'Tired, she sat down.', lamp, 'Grandmother wore it once.'],
    );
  });
});
