import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { numberValue } from '../numberWords.ts';
import { rangeOf, scopeOf, type Sentence } from '../sentence.ts';
import { absent, more } from '../words/rules/held/absences.ts';

/** Holds from how many pictures somebody is missing: `missing from only two pictures`, of all or of those since the first one. */
export function absences(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const match = absent[language].exec(sentence.masked);
  const [who, other] = sentence.people;
  if (!match || who === undefined || other !== undefined) return [];
  const { n, side } = match.groups ?? {};
  const said = n === undefined ? null : numberValue(n, language);
  if (n !== undefined && said === null) return [];
  const all = basis.photos ?? [];
  const scopes = [
    scopeOf(context, sentence) ?? all,
    all,
    all.slice(all.findIndex((photo) => photo.who.includes(who))),
  ];
  const isRight = scopes.some((photos) => {
    const missing = photos.filter((photo: BasisPhoto) => !photo.who.includes(who)).length;
    if (said !== null) return missing === said;
    const share = missing / Math.max(1, photos.length);
    if (side === undefined) return Math.abs(share - 0.5) <= 0.08;
    return more.test(side) ? share > 0.5 : share < 0.5;
  });
  return [{ ...rangeOf(sentence, match), kind: isRight ? null : 'order' }];
}
