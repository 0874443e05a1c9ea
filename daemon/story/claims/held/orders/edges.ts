import type { BasisPhoto } from '../../basis.ts';
import { shows } from '../../photos.ts';
import { isThen, type Sentence } from '../../sentence.ts';
import type { TextRange } from '../../sentences.ts';
import { appears } from '../../words/rules/held/orders/orderLimits.ts';
import { saidOf } from '../said.ts';
import { castOf, type Asked } from './asked.ts';

type Edge = 'first' | 'last';

/** Whether the first or the last photo that shows anybody shows them; null without anybody, or of some photos only. */
export function isAtEdge(
  { isLimited }: Asked,
  photos: readonly BasisPhoto[],
  who: readonly string[],
  edge: Edge,
): boolean | null {
  if (isLimited) return null;
  const [one] = edge === 'first' ? who : who.slice(-1);
  if (one === undefined) return null;
  const seen = photos.filter((photo) => photo.who.length > 0);
  const at = edge === 'first' ? seen[0] : seen.at(-1);
  return at?.who.includes(one) ?? false;
}

/** Whether they are seen for the first or the last time as the sentence says it; null where it does not say when. */
export function isSeenAtEdge(
  asked: Asked,
  photos: readonly BasisPhoto[],
  who: readonly string[],
  { edge, match }: { readonly edge: Edge; readonly match: RegExpExecArray },
): boolean | null {
  const { context, sentence } = asked;
  if (edge === 'last' && asked.isLimited) return null;
  const one = nextTo(sentence, match);
  const named = who.length > 0 ? who : castOf(asked);
  const people = one === null ? named : [one];
  const own = photos.filter((photo) => shows(photo, people));
  const photo = edge === 'first' ? own[0] : own.at(-1);
  const captions = saidOf(context, sentence).filter(({ of }) => of === 'caption');
  return photo && people.length > 0 && captions.length > 0
    ? captions.every(({ has }) => has(photo))
    : isDebut(people.length > 0 ? photo : undefined, untilOtherEdge(sentence, match));
}

/** `First on Saturday at ten and last on Sunday`: of each, the times behind it. */
function untilOtherEdge(sentence: Sentence, match: RegExpExecArray): Sentence {
  const { masked, at, end, words, days, clocks } = sentence;
  const edges = [words.debut, words.finale].flatMap((edge) =>
    [...masked.matchAll(edge)].map(({ index }) => index),
  );
  if (edges.length < 2) return sentence;
  const from = at[match.index] ?? sentence.start;
  const to = at[edges.toSorted((a, b) => a - b).find((index) => index > match.index) ?? -1] ?? end;
  const isIn = ({ start }: TextRange): boolean => start >= from && start < to;
  return { ...sentence, days: days.filter(isIn), clocks: clocks.filter(isIn) };
}

/** `Dario and, for the first time, Lennart`: of him alone. */
function nextTo({ masked, at, mentions }: Sentence, match: RegExpExecArray): string | null {
  const after = match.index + match[0].length;
  const gap = /^, §/u.exec(masked.slice(after));
  const start = at[after + 2];
  const mention = gap && mentions.find((one) => one.start === start);
  return mention?.label ?? null;
}

/**
 * "Appears for the first time at three": null where nothing says when.
 *
 * @param photo the first of those with them; of several people, the first with them all
 */
function isDebut(photo: BasisPhoto | undefined, sentence: Sentence): boolean | null {
  const { days, clocks, masked, mentions } = sentence;
  const at = photo?.at;
  if (!photo || !at) return null;
  const places = mentions.filter(({ kind }) => kind === 'site');
  // Everybody appears for the first time at some time; but nobody goes to Italy so.
  if (days.length === 0 && clocks.length === 0)
    return appears.test(masked) || places.length > 0
      ? places.every(({ sites }) => photo.site === null || sites.has(photo.site))
      : null;
  return isThen(sentence, at, 5);
}
