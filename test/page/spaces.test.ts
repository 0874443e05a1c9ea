import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { unbroken, unbrokenText } from '../../daemon/page/trees.ts';
import { textOf } from '../../daemon/page/draftTree.ts';

const said = 'Puis : « Départ » ; et « Qui ? »';

describe('spaces of a page', () => {
  test('in French no line begins with a sign that belongs to the word before it, at any depth', () => {
    const [paragraph] = unbroken([h('p', [h('em', said)])], 'fr');
    expect(paragraph && textOf(paragraph)).toBe(
      'Puis\u00a0: «\u00a0Départ\u00a0»\u00a0; et «\u00a0Qui\u00a0?\u00a0»',
    );
  });

  test('of a post’s Markdown what is no punctuation stays as it is', () => {
    const text =
      'Puis : ![Le « lac »](a.jpg)\n\n| a | b |\n| :-- | :-: |\n\n{{< figure src="a.jpg" >}} :ok:';
    expect(unbrokenText(text, 'fr')).toBe(
      text.replace('Puis :', 'Puis\u00a0:').replace('« lac »', '«\u00a0lac\u00a0»'),
    );
  });

  test.each(['de', 'en'])('in %s all stay as they are', (language) => {
    const body = [h('p', said)];
    expect(unbroken(body, language)).toEqual(body);
  });
});
