import type { Language } from '../../../language.ts';
import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { onDay, type Sentence } from '../../sentence.ts';
import { clockDistance } from '../../times.ts';
import { heldWords } from '../../words/heldWords.ts';
import { groupsOf } from '../together.ts';

/** Somebody comes into the pictures only then. */
const only: Readonly<Record<Language, RegExp>> = {
  en: /§[^.;§]{0,24}\b(?:only (?:appears?|appeared|turn(?:s|ed) up|show(?:s|ed) up|came|comes|arrive[sd]?|joins?|joined)|(?:appears?|appeared|turn(?:s|ed) up|show(?:s|ed) up|is seen|was seen|comes|came|arrive[sd]?) (?:only|for the first time))\b|§[^.;§]{0,16}\b(?:does not|did not|doesn['’]t|didn['’]t) (?:appear|turn up|show up|arrive|come) until\b/iu,
  de: /§[^.;§]{0,12}(?<!\p{L})(?:taucht|tauchte|erscheint|erschien|kommt|kam|stößt|stieß|ist|war)[^.;§]{0,8}(?<!\p{L})(?:erst|zum ersten mal|erstmals)(?!\p{L})[^.;§]{0,30}(?:auf|dazu|hinzu|zu sehen|dabei|an|da|[.])/iu,
  fr: /§[^.;§]{0,8}(?<!\p{L})(?:n[’']apparaît|n[’']arrive|ne vient|ne paraît|n[’']est (?:là|arrivée?|venue?))[^.;§]{0,8}(?:que|qu[’'])|§ (?:apparaît|paraît|arrive) (?:seulement|pour la première fois)/iu,
};

/** `Ingrid appears only in the evening`: the first photo of somebody is then. */
export function debutTimes(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const { masked, days, clocks, parts, mentions } = sentence;
  const photos = basis.photos ?? [];
  if (mentions.filter(({ kind }) => kind === 'person').length !== 1) return [];
  const [group] = groupsOf(context, sentence);
  if (!group || !only[language].test(masked) || heldWords[language].again.test(masked)) return [];
  const [time, second] = [...clocks, ...parts];
  const onDays = photos.filter(({ at }) => at !== null && days.every(({ is }) => onDay(at, is)));
  const at = onDays.find(group.has)?.at;
  if (!time || second || at === null || at === undefined) return [];
  const minute = minuteOfDay(at);
  const isRight =
    'has' in time
      ? [-60, 0, 60].some((late) => time.has((minute + late + 1440) % 1440))
      : time.minutes.some((said) => clockDistance(minute, said) <= Math.max(20, time.within));
  return isRight ? [] : [{ start: time.start, end: time.end, kind: 'time' }];
}
