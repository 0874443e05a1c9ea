import { parseArgs } from 'node:util';
import type { Language } from '../../daemon/story/language.ts';
import { corpusOf, drawnCorpusOf, type Sentence } from '../fixtures/claims/corpus.ts';
import {
  albumsFrom,
  heldOutOf,
  heldOutSets,
  sentencesFrom,
} from '../fixtures/claims/heldOut/read.ts';
import { ratesOf, wilson } from '../fixtures/claims/rates.ts';

/**
 * Prints how many lies the claim checker finds and how many truths it marks, by language, in the half nobody tuned on;
 * with `--tuned` in the other, with `--drawn` about albums that were drawn (and `--drawn --tuned`), with the name of a set (`--heldOut`, `--unseen`)
 * of sentences about other albums, with `--from DIR` those of a folder that is not of the repository (`en.txt` and so on,
 * and `albums.json` where they tell of albums of their own). Behind each share stands where it lies in 95 of 100 cases.
 * `--list` prints those it was wrong about.
 */
const flag = (name: string): boolean => process.argv.includes(name);
const shown = flag('--tuned') ? 'a' : 'b';
const set = heldOutSets.find((name) => flag(`--${name}`)) ?? null;

const { from } = parseArgs({
  options: { from: { type: 'string' } },
  strict: false,
}).values;
if (from === true) {
  console.error('--from needs the folder that holds en.txt, de.txt or fr.txt');
  process.exit(2);
}
const folder = typeof from === 'string' ? from : null;

function sentencesOf(language: Language): readonly Sentence[] {
  if (folder !== null) return sentencesFrom(folder, language);
  if (set) return heldOutOf(set, language);
  const corpus = flag('--drawn') ? drawnCorpusOf : corpusOf;
  return corpus(language).filter(({ half }) => half === shown);
}

const name = folder ?? set ?? `${flag('--drawn') ? 'drawn albums, ' : ''}half ${shown}`;
const more = folder === null ? {} : albumsFrom(folder);

for (const language of ['en', 'de', 'fr'] as const) {
  console.log(`${language}, ${name}:`);
  for (const { kind, all, marked, wrong } of ratesOf(sentencesOf(language), language, more)) {
    if (all === 0) continue;
    const [low, high] = wilson(marked, all);
    console.log(
      `  ${kind === 'truth' ? 'truths marked' : `${kind} lies found`}: ${marked} of ${all}, ${((100 * marked) / all).toFixed(1)} % (${low.toFixed(1)} to ${high.toFixed(1)})`,
    );
    if (flag('--list')) for (const line of wrong) console.log(`    ${line}`);
  }
}
