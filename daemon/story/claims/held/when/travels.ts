import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import { travelled, visited } from '../../words/rules/held/when/travels.ts';

/** `Mostar, das wir am Freitag besuchten`, `Wir fuhren nach Krakau`: that somebody was there and came there is all it says. */
export function travels({ basis, language }: CheckContext, sentence: Sentence): readonly Finding[] {
  if (language !== 'de') return [];
  const isJourney = Math.max(0, ...(basis.towns ?? [])) > 1;
  return (isJourney ? [visited, travelled] : [visited]).flatMap((pattern) =>
    [...sentence.masked.matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const verb = match.groups?.['verb'] ?? match.groups?.['first'] ?? '';
      const index =
        match.index +
        (match.groups?.['verb'] === undefined
          ? match[0].indexOf(verb)
          : match[0].length - verb.length);
      const start = sentence.at[index] ?? sentence.start;
      return [{ start, end: start + verb.length, kind: null }];
    }),
  );
}
