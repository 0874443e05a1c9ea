import { corpusOf } from '../fixtures/claims/corpus.ts';
import { ratesOf } from '../fixtures/claims/rates.ts';

/** Prints how many lies the claim checker finds and how many truths it marks, by language, in the half nobody tuned on. */
const shown = process.argv.includes('--tuned') ? 'a' : 'b';
const verbose = process.argv.includes('--list');

for (const language of ['en', 'de', 'fr'] as const) {
  const sentences = corpusOf(language).filter(({ half }) => half === shown);
  console.log(`${language}, half ${shown}:`);
  for (const { kind, all, marked, wrong } of ratesOf(sentences, language)) {
    console.log(
      `  ${kind === 'truth' ? 'truths marked' : `${kind} lies found`}: ${marked} of ${all}, ${((100 * marked) / all).toFixed(1)} %`,
    );
    if (verbose) for (const line of wrong) console.log(`    ${line}`);
  }
}
