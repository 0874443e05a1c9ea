import { describe, expect, it } from 'vitest';
import { corpusOf, drawnCorpusOf } from '../../fixtures/claims/corpus.ts';
import { ratesOf } from '../../fixtures/claims/rates.ts';

const corpus = { en: corpusOf('en'), de: corpusOf('de'), fr: corpusOf('fr') };

/**
 * In per cent; of the half that the words of the checker were not chosen by. Its false alarms were looked at once, at the
 * end; before, 1.5 % of its truths were marked in English, 7.5 % in German and 9.5 % in French.
 */
const floors = { hard: 95, soft: 80 };
const mostTruthsMarked = 3;

describe.each(['en', 'de', 'fr'] as const)('several hundred sentences in %s', (language) => {
  const all = corpus[language];
  const rates = ratesOf(
    all.filter(({ half }) => half === 'b'),
    language,
  );

  it('are there, true and false, on both sides', () => {
    for (const kind of ['truth', 'hard', 'soft'] as const)
      for (const half of ['a', 'b'] as const)
        expect(all.filter((one) => one.kind === kind && one.half === half).length).toBeGreaterThan(
          80,
        );
  });

  it.each(['hard', 'soft'] as const)('of the %s lies nearly all are found', (kind) => {
    const rate = rates.find((one) => one.kind === kind)!;
    expect((100 * rate.marked) / rate.all, rate.wrong.join('\n')).toBeGreaterThanOrEqual(
      floors[kind],
    );
  });

  it('hardly any truth is marked', () => {
    const rate = rates.find((one) => one.kind === 'truth')!;
    expect((100 * rate.marked) / rate.all, rate.wrong.join('\n')).toBeLessThanOrEqual(
      mostTruthsMarked,
    );
  });
});

/** Hard lies about drawn albums, in per cent. */
const drawnFloors = { en: 95, de: 95, fr: 95 };

describe.each(['en', 'de', 'fr'] as const)('albums that were drawn, in %s', (language) => {
  const all = drawnCorpusOf(language);
  const rates = ratesOf(
    all.filter(({ half }) => half === 'b'),
    language,
  );

  it('come with hundreds of sentences, with the others more than four hundred truths and lies', () => {
    expect(all.length).toBeGreaterThan(700);
    const both = [...all, ...corpus[language]];
    const truths = both.filter(({ kind }) => kind === 'truth').length;
    expect(truths).toBeGreaterThan(400);
    expect(both.length - truths).toBeGreaterThan(400);
  });

  it('nearly all lies are found', () => {
    for (const [kind, floor] of [
      ['hard', drawnFloors[language]],
      ['soft', floors.soft],
    ] as const) {
      const rate = rates.find((one) => one.kind === kind)!;
      expect((100 * rate.marked) / rate.all, rate.wrong.join('\n')).toBeGreaterThanOrEqual(floor);
    }
  });

  it('hardly any truth is marked', () => {
    const rate = rates.find((one) => one.kind === 'truth')!;
    expect((100 * rate.marked) / rate.all, rate.wrong.join('\n')).toBeLessThanOrEqual(
      mostTruthsMarked,
    );
  });
});
