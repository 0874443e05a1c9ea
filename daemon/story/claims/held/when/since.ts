import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { datedPhotos, isAt, type DatedPhoto } from '../../photos.ts';
import { isThen, onDay, type Sentence } from '../../sentence.ts';
import { textBetween, type TextRange } from '../../sentences.ts';
import { heldWords } from '../../words/heldWords.ts';
import { groupsOf } from '../said/who.ts';
import { picturesOf } from '../../words/rules/held/said.ts';
import { sinceWords } from '../../words/rules/held/when/since.ts';

/**
 * `Bruno was on board from Nantes`, `dès le samedi`: the first photo with somebody is no later than the first stay, the first
 * such day or the minute from which on they are said to be there.
 */
export function since(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, basis } = context;
  const { masked, start: from, mentions, days, clocks } = sentence;
  const { again, denies, clause } = heldWords[language];
  const own = sinceWords[language];
  const [group, other] = groupsOf(context, sentence);
  if (!group || !own.takesPart.test(masked)) return [];
  if (denies.test(masked) || again.test(masked)) return [];
  const photos = datedPhotos(basis);
  const first = photos.findIndex(group.has);
  if (first < 0) return [];
  const isNamed = (range: TextRange): boolean =>
    textBetween(text, range, group).search(clause) < 0 && (!other || range.start < other.start);
  const starts = [
    ...mentions
      .filter(({ kind, start }) => kind === 'site' && own.place.test(text.slice(from, start)))
      // `Two pictures from Galway, one with Niamh`: of there.
      .filter(({ start }) => !picturesOf.test(text.slice(from, start)))
      .map(({ start, end, sites }) => ({
        start,
        end,
        kind: 'place' as const,
        has: (photo: DatedPhoto) => isAt(photo, { sites }),
      })),
    ...[...days, ...clocks]
      .filter(({ start }) => own.time.test(text.slice(from, start)))
      .map((time) => ({
        start: time.start,
        end: time.end,
        kind: 'is' in time ? ('date' as const) : ('time' as const),
        has: ({ at }: DatedPhoto) =>
          'is' in time ? onDay(at, time.is) : isThen({ days, clocks: [time] }, at, 20),
      })),
  ];
  return starts.filter(isNamed).flatMap(({ start, end, kind, has }): readonly Finding[] => {
    const last = lastOfFirst(photos, has);
    return last < 0 || first <= last ? [] : [{ start, end, kind }];
  });
}

/** Where the first run of photos that have it ends; -1: none has. */
function lastOfFirst(photos: readonly DatedPhoto[], has: (photo: DatedPhoto) => boolean): number {
  const start = photos.findIndex(has);
  const next = photos.findIndex((photo, index) => index > start && !has(photo));
  return start < 0 ? -1 : next < 0 ? photos.length - 1 : next - 1;
}
