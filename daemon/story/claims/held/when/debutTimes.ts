import type { Language } from '../../../language.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { onDay, type Sentence } from '../../sentence.ts';
import { clockDistance } from '../../times.ts';
import { heldWords } from '../../words/heldWords.ts';
import { groupsOf } from '../together.ts';

/** Somebody comes into the pictures only then, or with somebody first. */
const words: Readonly<Record<Language, Readonly<Record<'only' | 'firstWith', RegExp>>>> = {
  en: {
    only: /§[^.;§]{0,24}\b(?:only (?:appears?|appeared|turn(?:s|ed) up|show(?:s|ed) up|came|comes|arrive[sd]?|joins?|joined)|(?:appears?|appeared|turn(?:s|ed) up|show(?:s|ed) up|is seen|was seen|comes|came|arrive[sd]?) (?:only|for the first time))\b|§[^.;§]{0,16}\b(?:does not|did not|doesn['’]t|didn['’]t) (?:appear|turn up|show up|arrive|come) until\b/iu,
    firstWith:
      /§ (?:is|was) first (?:seen|photographed|shown) with §|§[^.;§]{0,12} first (?:appears?|appeared) with §|(?:at )?first § (?:is|was) (?:seen|photographed|shown) with §/iu,
  },
  de: {
    only: /§[^.;§]{0,12}(?<!\p{L})(?:taucht|tauchte|erscheint|erschien|kommt|kam|stößt|stieß|ist|war)[^.;§]{0,8}(?<!\p{L})(?:erst|zum ersten mal|erstmals)(?!\p{L})[^.;§]{0,30}(?:auf|dazu|hinzu|zu sehen|dabei|an|da|[.])/iu,
    firstWith:
      /(?:zuerst|zunächst) (?:ist|war|sieht man) § mit § (?:zu sehen|fotografiert|auf)|§ (?:ist|war) (?:zuerst|zunächst) mit § zu sehen|§ (?:taucht|erscheint) (?:zuerst|zunächst) mit § auf/iu,
  },
  fr: {
    only: /§[^.;§]{0,8}(?<!\p{L})(?:n[’']apparaît|n[’']arrive|ne vient|ne paraît|n[’']est (?:là|arrivée?|venue?))[^.;§]{0,8}(?:que|qu[’'])|§ (?:apparaît|paraît|arrive) (?:seulement|pour la première fois)/iu,
    firstWith:
      /d[’']abord,? (?:on voit )?§ (?:est |apparaît )?avec §|§ (?:est|apparaît) d[’']abord avec §/iu,
  },
};

/**
 * `Ingrid appears only in the evening`, `Elena was first photographed with David`: the first photo of somebody is then, or
 * with the other one.
 */
export function debutTimes(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const { masked, days, clocks, parts, mentions } = sentence;
  const photos = basis.photos ?? [];
  const people = mentions.filter(({ kind }) => kind === 'person');
  const [one, other, third] = people;
  if (!one || third) return [];
  const first = (label: string): BasisPhoto | undefined =>
    photos.find(({ who }) => who.includes(label));
  if (other)
    return words[language].firstWith.test(masked) &&
      first(one.label)?.who.includes(other.label) === false
      ? [{ start: other.start, end: other.end, kind: 'order' }]
      : [];
  const [group] = groupsOf(context, sentence);
  if (!group || !words[language].only.test(masked) || heldWords[language].again.test(masked))
    return [];
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
