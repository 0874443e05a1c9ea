import type { Language } from '../../../language.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { rangeOf, type Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';

/** Clocks are put `forward` or back. */
const changes: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:clocks?|watch(?:es)?)\b[^.;]{0,30}\b(?:(?<forward>forward|ahead)|back(?:ward)?)\b|\b(?:(?:(?<gained>lost|lose)|gain(?:ed)?) an hour)\b/iu,
  de: /(?<!\p{L})(?:uhr(?:en|zeit)?|zeiger)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:(?<forward>vor(?:gestellt|stellen|gedreht|drehen)?)|zurück\p{L}*)(?=[.,;]|$)/iu,
  fr: /(?<!\p{L})(?:(?<forward>avanc\p{L}+)|recul\p{L}+|retard\p{L}+)[^.;]{0,14}(?:montres?|horloges?|pendules?)(?!\p{L})|(?<!\p{L})(?:montres?|horloges?|pendules?)(?!\p{L})[^.;]{0,24}(?<!\p{L})(?:(?<ahead>avanc\p{L}+)|recul\p{L}+|retard\p{L}+)/iu,
};

/** `In Portugal the clock went forward an hour`: the time of day on the way went that way. */
export function clockChanges(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const match = changes[language].exec(sentence.masked);
  const known = basis.clockChanges;
  if (!match || !known?.length || heldWords[language].denies.test(sentence.masked)) return [];
  const { forward, gained, ahead } = match.groups ?? {};
  const isForward = (forward ?? gained ?? ahead) !== undefined;
  if (known.some((hours) => hours > 0 === isForward)) return [];
  return [{ ...rangeOf(sentence, match), kind: 'time' }];
}
