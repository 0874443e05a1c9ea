import { corpusOf, drawnCorpusOf } from '../fixtures/claims/corpus.ts';
import { heldOutOf, heldOutSets } from '../fixtures/claims/heldOut/read.ts';
import { ratesOf } from '../fixtures/claims/rates.ts';

/**
 * Prints how many lies the claim checker finds and how many truths it marks, by language, in the half nobody tuned on;
 * with `--tuned` in the other, with `--drawn` about albums that were drawn (and `--drawn --tuned`), with the name of a set (`--heldOut`, `--unseen`)
 * of sentences about other albums. `--list` prints those it was wrong about.
 */
const flag = (name: string): boolean => process.argv.includes(name);
const shown = flag('--tuned') ? 'a' : 'b';
const set = heldOutSets.find((name) => flag(`--${name}`)) ?? null;

for (const language of ['en', 'de', 'fr'] as const) {
  const sentences = set
    ? heldOutOf(set, language)
    : (flag('--drawn') ? drawnCorpusOf : corpusOf)(language).filter(({ half }) => half === shown);
  console.log(`${language}, ${set ?? `${flag('--drawn') ? 'drawn albums, ' : ''}half ${shown}`}:`);
  for (const { kind, all, marked, wrong } of ratesOf(sentences, language)) {
    console.log(
      `  ${kind === 'truth' ? 'truths marked' : `${kind} lies found`}: ${marked} of ${all}, ${((100 * marked) / all).toFixed(1)} %`,
    );
    if (flag('--list')) for (const line of wrong) console.log(`    ${line}`);
  }
}
