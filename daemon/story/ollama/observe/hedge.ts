import type { Observation } from '../../plan/facts.ts';
import type { Language } from '../../language.ts';

/** From here on what a vision model saw is told as it is; below, as something that seems so. */
export const sureFrom = 0.75;

/** Below this what a vision model saw is not told at all. */
export const toldFrom = 0.4;

/**
 * A sentence that tells what a model only believes to see, made to say so, unless it does already.
 *
 * @param doubtful descriptions the model was not sure of; others change nothing
 */
export function hedge(
  sentence: string,
  doubtful: readonly Observation[],
  language: Language,
): string {
  if (hedges[language].test(sentence)) return sentence;
  const said = new Set(contentWords(sentence));
  const retold = doubtful.some(({ whatHappens }) => {
    const words = contentWords(whatHappens);
    return words.length >= 2 && words.filter((word) => said.has(word)).length >= words.length * 0.6;
  });
  if (!retold) return sentence;
  const words = { en: ', it seems', de: ', so scheint es', fr: ', semble-t-il' }[language];
  return sentence.replace(/[.!…]*([”"’)]*)$/, `${words}.$1`);
}

const hedges: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(sembl\p{L}+|peut-être|apparemment|probablement|sans doute|vraisemblablement|paraî\p{L}+|pourrai\p{L}+|on dirait)(?!\p{L})/iu,
  en: /\b(seem(s|ed|ing(ly)?)?|perhaps|maybe|apparently|probably|presumably|possibly|likely|appear(s|ed)?|looks? (like|as)|might|may|could|must have)\b/i,
  de: /(?<!\p{L})(wohl|vielleicht|schein(t|en|bar)|offenbar|anscheinend|vermutlich|möglicherweise|wahrscheinlich|könnten?|dürften?|mögen?|mag|aussieht|sieht (es )?so aus)(?!\p{L})/iu,
};

/** Words that mean something, cut to their beginning so that endings do not matter. */
function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(words.filter((word) => !small.has(word)).map((word) => word.slice(0, 5)))];
}

const small = new Set(
  'with from that this there their they them have been were what which while into onto over under near beside behind together eine einen einem einer sich sind wird werden nicht auch oder unter über neben hinter'.split(
    ' ',
  ),
);
