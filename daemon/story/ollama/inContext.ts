import { splitSentences } from '../claims/sentences.ts';
import { saidTimes } from '../claims/times.ts';
import type { Language } from '../language.ts';
import { timeText } from './modelFacts/factTexts.ts';

/** One person's pronoun as a subject, with what must not stand around it. */
const one: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}’'])(?:She|He|she|he)(?=\s)/u,
  // `Sie gehen`, `sind sie`: several.
  de: /(?<![\p{L}])(?<!(?:sind|[\p{Ll}]n) )(?:Sie|Er|sie|er)(?=[\s,.])(?! \p{L}+n(?![\p{L}]))(?! sind )/u,
  fr: /(?<![\p{L}’'])(?:Elle|Il|elle|il)(?=\s)(?! (?:y|est|était|fait|faisait|faut|fallait|pleut|pleuvait|neige|neigeait|s’agit|reste)(?![\p{L}]))|(?<=-t-|-)(?:elle|il)(?![\p{L}])/u,
};

/** Words that stand for the picture that was told of just before. */
const thatPicture: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}])(?:in (?:it|that picture|the same picture)|with (?:him|her)|among (?:them|the \p{Ll}+)|(?:so|neither) (?:is|are|was|were))(?![\p{L}])/iu,
  de: /(?<![\p{L}])(?:dabei|darauf|darunter|mittendrin|auf demselben Bild|(?:neben|mit|zwischen) (?:ihm|ihr|ihnen))(?![\p{L}])/iu,
  fr: /(?<![\p{L}])(?:on y (?:voit|reconnaît|distingue|aperçoit)|y (?:figure|figurent|apparaît)|sur la même (?:photo|image)|(?:avec|près de|à côté de) (?:lui|elle|eux)|parmi (?:eux|elles)|au milieu d[’']eux)(?![\p{L}])/iu,
};

/** How a time opens a sentence. */
const opened: Readonly<Record<Language, (time: string) => string>> = {
  en: (time) => `At ${time}, `,
  de: (time) => `Um ${time} Uhr: `,
  fr: (time) => `À ${time}, `,
};

/** Times in a word. */
const twelve = /noon|midnight|mittag|mitternacht|midi|minuit/iu;

const mark = /@p\d+/gu;

/** So many sentences back a pronoun may go. */
const mostBack = 2;

/**
 * A sentence as it is understood behind another one: with the name that its pronoun stands for, and the time of the picture
 * it goes on about. Lies like to come in two sentences, of which the first one is true.
 *
 * @param before what was said just before, with marks; of that its last two sentences count
 * @returns null where the sentence stands for itself, or where it could be understood of several
 */
export function inContext(sentence: string, before: string, language: Language): string | null {
  const last = splitSentences(before, language)
    .slice(-mostBack)
    .map(({ start, end }) => before.slice(start, end));
  const [who, other] = new Set(last.findLast((one) => one.search(mark) >= 0)?.match(mark));
  const isOfOne = who !== undefined && other === undefined && sentence.search(mark) < 0;
  const named = isOfOne ? sentence.replace(one[language], who) : sentence;
  const times = last
    .map((text) => saidTimes({ text, language }))
    .findLast(({ length }) => length > 0);
  const [time, another] = times ?? [];
  const minute = time?.minutes[0];
  const isOfThat =
    minute !== undefined &&
    another === undefined &&
    thatPicture[language].test(sentence) &&
    saidTimes({ text: sentence, language }).length === 0 &&
    !twelve.test(sentence);
  const told = isOfThat ? `${opened[language](clockOf(minute, language))}${named}` : named;
  return told === sentence ? null : told;
}

function clockOf(minute: number, language: Language): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  const clock = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return timeText(`2000-01-01T${clock}`, language);
}
