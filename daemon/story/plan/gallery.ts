import { message, type Message } from '../../shared/words/message.ts';
import type { Item } from './items.ts';
import type { Quality } from './quality.ts';

/** A photo that is not in the text, and why. */
interface Rest {
  readonly item: Item;
  readonly reason: Message;
}

/** Photos of a gallery at most: more than anybody looks through, and each is a file beside the draft. */
const mostInGallery = 500;

/**
 * Parts what a draft shows at its end from what it leaves out: all of it, or of thousands the best of as many stretches, after
 * frames that are nearly the same as another and pictures of screens and paper are set aside.
 *
 * @param rest photos that are not in the text, in the story's order
 */
export function chooseGallery(
  rest: readonly Rest[],
  quality: ReadonlyMap<Item, Quality>,
): { readonly shown: readonly Rest[]; readonly others: readonly Rest[] } {
  if (rest.length <= mostInGallery) return { shown: rest, others: [] };
  const own = rest.filter(({ reason }) => reason.key === 'select.othersSayMore');
  const overall = ({ item }: Rest): number => quality.get(item)?.overall ?? 0;
  const best = Array.from({ length: mostInGallery }, (_, stretch) => {
    const [from, to] = [stretch, stretch + 1].map((at) =>
      Math.round((at * own.length) / mostInGallery),
    );
    return own
      .slice(from, to)
      .reduce<Rest | null>(
        (first, one) => (first === null || overall(one) > overall(first) ? one : first),
        null,
      );
  });
  const isShown = new Set(best);
  return {
    shown: rest.filter((one) => isShown.has(one)),
    others: rest
      .filter((one) => !isShown.has(one))
      .map((one) =>
        one.reason.key === 'select.othersSayMore'
          ? { ...one, reason: message('select.tooMany', { most: mostInGallery }) }
          : one,
      ),
  };
}
