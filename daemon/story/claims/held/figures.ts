import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { numberValue } from '../numberWords.ts';
import { isBoundOf, unitMinutes } from '../numbers.ts';
import { unitOf } from '../numberUnits.ts';
import type { Sentence } from '../sentence.ts';
import { overlap } from '../sentences.ts';
import { languages } from '../../language.ts';
import { meansOneOf } from '../words/concepts.ts';
import { eventWords } from '../words/eventWords.ts';
import { holdEach } from './rules.ts';
import { kilometres, miles, notEven, ofAll, pair, scoreSign } from '../words/rules/held/figures.ts';

/** Holds results, things that captions count, sums of towns and countries, and distances against what is known of them. */
export function figures(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [
    ...results(context, sentence),
    ...sums(context, sentence),
    ...distances(context, sentence),
    ...countedThings(context, sentence),
  ];
}

/** `The derby ended 4-2`, where a caption says 3:2. */
function results({ text, basis }: CheckContext, sentence: Sentence): readonly Finding[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(pair)].flatMap(
    (match): readonly Finding[] => {
      const { a = '', b = '' } = match.groups ?? {};
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const isTime = [...sentence.clocks, ...sentence.days].some((other) =>
        overlap(other, { start, end }),
      );
      if (isTime || /^\d\d?\s?:\s?\d\d$/u.test(match[0])) return [];
      const same = new RegExp(`(?<!\\d)${Number(a)}\\s?${scoreSign}\\s?${Number(b)}(?!\\d)`, 'iu');
      // `Femi 2, Gus 0`.
      const apart = new RegExp(`(?<!\\d)${Number(a)}, \\p{L}{2,12} ${Number(b)}(?!\\d)`, 'u');
      const isSaid = basis.said.some((text) => same.test(text) || apart.test(text));
      return [{ start, end, kind: isSaid ? null : 'number' }];
    },
  );
}

/** `Five countries in three weeks`. */
function sums({ basis, language, said }: CheckContext, sentence: Sentence): readonly Finding[] {
  const { countries, towns } = basis;
  // Those of a day are others.
  if (!countries || !towns || sentence.days.length > 0) return [];
  const isPart =
    sentence.mentions.some(({ kind }) => kind === 'site') && !ofAll[language].test(sentence.masked);
  return holdEach(sentence, eventWords[language].sums, 'number', (match) => {
    const { countries: land, towns: town } = match.groups ?? {};
    const value = numberValue(land ?? town ?? '', language);
    const known = land === undefined ? towns : countries;
    if (value === null || value < 2 || said(match[0])) return true;
    // Where no place is known, nothing is counted; what is only near a town may be a village of its own.
    const most = Math.max(0, ...known);
    return most === 0 || known.includes(value) || (isPart && value < most);
  });
}

/** `From Tallinn to Helsinki it is two hundred kilometres`: as the crow flies, or as roads go; wrong only where it is said of both. */
function distances(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { basis, language, text, tokens, wrote } = context;
  const places = sentence.mentions.filter(({ kind }) => kind === 'site');
  const [one, other, third] = places;
  if (!basis.legs || !one || !other || third) return [];
  const isBetween = eventWords[language].apart.test(sentence.masked);
  const legs = basis.legs.filter(
    ({ from, to }) =>
      (one.sites.has(from) && other.sites.has(to)) || (one.sites.has(to) && other.sites.has(from)),
  );
  if (legs.length === 0) return [];
  return tokens.flatMap((token, index): readonly Finding[] => {
    if (token.start < sentence.start || token.end > sentence.end) return [];
    const unit = kilometres.test(token.text) ? 1 : miles.test(token.text) ? 1.609 : null;
    const before = tokens[index - 1];
    const word = before?.text ?? '';
    const number = numberValue(word, language);
    if (unit === null || !before || number === null || wrote(`${word} ${token.text}`)) return [];
    const km = number * unit;
    const { start } = before;
    const opening = text.slice(sentence.start, start);
    const isMost = notEven.test(opening);
    const isRight = legs.some(
      ({ km: real }) =>
        km >= real * 0.8 - 2 && km <= Math.max(real * 1.6, real + 3) * (isMost ? 2 : 1),
    );
    if (isRight) return [{ start, end: token.end, kind: null }];
    return isBetween ? [{ start, end: token.end, kind: 'number' }] : [];
  });
}

const distanceUnits: ReadonlySet<string> = new Set(['km', 'mile', 'metre']);

/** `27 samples`, where a caption has `31 samples`: things that captions count are as many as one of them says. */
function countedThings(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { tokens, language, tellers } = context;
  return tokens.flatMap((token, index): readonly Finding[] => {
    const noun = tokens[index + 1];
    if (token.start < sentence.start || !noun?.joined || noun.end > sentence.end) return [];
    const value = numberValue(token.text, language);
    if (value === null || value < 2 || noun.lower.length < 4) return [];
    // Lengths are held elsewhere, whatever a caption says lasts or is as long.
    const unit = unitOf(noun.lower, language);
    if (unitMinutes[unit] !== undefined || distanceUnits.has(unit)) return [];
    const range = { start: token.start, end: noun.end };
    if (sentence.clocks.some((clock) => overlap(clock, range))) return [];
    const said = tellers(noun.lower).flatMap(({ words = '' }) =>
      [
        ...words.matchAll(
          /(?<![\p{L}\p{N}.:,-])([\p{L}\p{N}]+(?:-\p{L}+)*(?:[.,]\d{3})*) (\p{L}{4,})/gu,
        ),
      ].flatMap(([, number = '', thing = '']) =>
        meansOneOf(noun.lower, thing) || thing.toLowerCase() === noun.lower
          ? languages.flatMap((one) => numberValue(number, one) ?? [])
          : [],
      ),
    );
    // As many people as there are faces.
    const isSeen =
      unit === 'people' && (context.basis.photos ?? []).some(({ faces }) => faces === value);
    const isRight =
      said.length === 0 ||
      said.includes(value) ||
      isSeen ||
      isBoundOf(context, token.start, value, said);
    return isRight ? [] : [{ ...range, kind: 'number' }];
  });
}
