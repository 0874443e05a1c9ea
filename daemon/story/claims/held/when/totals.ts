import { daysBetween, storyDayOf } from '../../../plan/clock.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { countValue } from '../../numberWords.ts';
import { daysOf } from '../../photos.ts';
import { lastOf, type Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { clearlyLess, half, lengths, unitDays } from '../../words/rules/held/when/totals.ts';

/** `The album covers a whole week`, `Der Törn dauerte fünf Tage`: from the first day with a photo to the last. */
export function totals(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const { masked, mentions, days } = sentence;
  const match = lengths[language].exec(masked);
  if (!match || mentions.length > 0 || days.length > 0) return [];
  if (heldWords[language].denies.test(masked) && match.groups?.['less'] === undefined) return [];
  const { n = '', unit = '', less, more, whole } = match.groups ?? {};
  const count = half.test(n) ? 0.5 : countValue(n, language);
  const length = unitDays.find(([of]) => of.test(unit))?.[1];
  const photos = basis.photos ?? [];
  const all = daysOf(photos, storyDayOf);
  const [first, last] = [all[0], all.at(-1)];
  if (count === null || length === undefined || first === undefined || last === undefined)
    return [];
  // `The dinner took two hours`: something of it.
  if (length < 1 && whole === undefined) return [];
  const between = daysBetween(first, last);
  const real =
    length < 1
      ? [lengthInDays(photos)]
      : [
          between,
          ...(/^n/iu.test(unit) ? [] : [between + 1]),
          ...(/^(?:d|t|j)/iu.test(unit) ? [all.length] : []),
        ];
  const isRight = real.some((span) => {
    const said = count * length;
    const slack = length === 1 ? 0 : Math.max(length < 1 ? 1 / 12 : 1, said * 0.15);
    const isJust = less !== undefined && !clearlyLess.test(less);
    if (less !== undefined && !isJust) return span < said + slack;
    if (more !== undefined) return span > said - slack && span < said * 2 + 1;
    return Math.abs(span - said) <= slack;
  });
  const end = lastOf(sentence, match);
  if (!isRight) return [{ start: sentence.at[match.index] ?? sentence.start, end, kind: 'number' }];
  // `Less than a week` is no week.
  return [{ start: sentence.at[match.index + match[0].lastIndexOf(n)] ?? end, end, kind: null }];
}

/** From the first moment to the last. */
function lengthInDays(photos: readonly BasisPhoto[]): number {
  const moments = photos.flatMap(({ at }) => at ?? []).toSorted();
  const [first = '', last = ''] = [moments[0], moments.at(-1)];
  return (Date.parse(`${last}Z`) - Date.parse(`${first}Z`)) / 86_400_000;
}
