import { minutesBetween } from '../../plan/clock.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { numberValue } from '../numberWords.ts';
import { arrivalsAt, datedPhotos } from '../photos.ts';
import { rangeOf, type Sentence } from '../sentence.ts';
import { holdEach } from './rules.ts';
import { took } from '../words/rules/held/journeys.ts';

/** Holds how long it took to reach a place: no longer than from the last photo elsewhere to the first one there. */
export function journeys(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const photos = datedPhotos(basis).filter(({ site }) => site !== null);
  return holdEach(sentence, took[language], 'number', (match) => {
    const { start, end } = rangeOf(sentence, match);
    // `From ¤ to ¤`: where it went is named last.
    const place = sentence.mentions.findLast(
      (one) => one.kind === 'site' && one.start >= start && one.start < end,
    );
    const value = numberValue(match.groups?.['n'] ?? '', language);
    if (!place || value === null) return true;
    const minutes = 60 * (value + (match.groups?.['half'] === undefined ? 0 : 0.5));
    const gaps = arrivalsAt(photos, place).flatMap(({ photo, before }) =>
      before ? [minutesBetween(before.at, photo.at)] : [],
    );
    return gaps.length === 0 || gaps.some((gap) => minutes <= gap * 1.1 + 15);
  });
}
