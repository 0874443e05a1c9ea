import { corpusOf } from '../fixtures/claims/corpus.ts';
import { heldOutOf } from '../fixtures/claims/heldOut/read.ts';
import { ratesOf } from '../fixtures/claims/rates.ts';

/** Prints how many lies the claim checker finds and how many truths it marks, by language, in the half nobody tuned on; with `--held-out`, of sentences about other albums. */
const shown = process.argv.includes('--tuned') ? 'a' : 'b';
const verbose = process.argv.includes('--list');
const heldOut = process.argv.includes('--held-out');

for (const language of ['en', 'de', 'fr'] as const) {
  const all = heldOut ? heldOutOf(language) : corpusOf(language);
  const sentences = all.filter(({ half }) => half === shown);
  console.log(`${language}, ${heldOut ? 'other albums, ' : ''}half ${shown}:`);
  for (const { kind, all, marked, wrong } of ratesOf(sentences, language)) {
    console.log(
      `  ${kind === 'truth' ? 'truths marked' : `${kind} lies found`}: ${marked} of ${all}, ${((100 * marked) / all).toFixed(1)} %`,
    );
    if (verbose) for (const line of wrong) console.log(`    ${line}`);
  }
}
