/** Watches a stream for a model that goes round in circles. */
export interface RepetitionDetector {
  /** @returns whether the text so far repeats itself without end */
  push(text: string): boolean;
}

const longestPeriod = 400;
/** Characters between two looks at a stream: a look costs up to 400 times the tail. */
const stride = 48;

/**
 * Detects loops of any length up to 400 characters, and texts that say the same six words over and over.
 *
 * A stretch counts as a loop when it stands there four times in a row and fills at least 120 characters.
 *
 * @param form of `json` the field names come again and again by right: only loops count
 */
export function createRepetitionDetector(form: 'prose' | 'json'): RepetitionDetector {
  let text = '';
  let looked = 0;
  return {
    push(piece) {
      text += piece;
      if (text.length - looked < stride) return false;
      looked = text.length;
      const tail = text.slice(-longestPeriod * 5).toLowerCase();
      return endsInLoop(tail) || (form === 'prose' && saysTheSame(text));
    },
  };
}

/** Whether the end of the text is one stretch four times over. */
function endsInLoop(text: string): boolean {
  for (let period = 1; period <= Math.min(longestPeriod, text.length / 4); period++) {
    const wanted = Math.max(period * 3, 120 - period);
    let run = 0;
    for (let at = text.length - 1; at >= period && run < wanted; at--, run++)
      if (text.charCodeAt(at) !== text.charCodeAt(at - period)) break;
    if (run >= wanted) return true;
  }
  return false;
}

/** Whether some six words come five times, which no prose of a few paragraphs does. */
function saysTheSame(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}@]+/gu) ?? [];
  if (words.length < 60) return false;
  const counts = new Map<string, number>();
  for (let at = 0; at + 6 <= words.length; at++) {
    const gram = words.slice(at, at + 6).join(' ');
    const count = (counts.get(gram) ?? 0) + 1;
    if (count >= 5) return true;
    counts.set(gram, count);
  }
  return false;
}
