/** A chapter, or the part above the first or below the last, that two versions of a draft tell differently. */
export interface ChapterChange {
  /** Of its anchor mark; '' for the head of the draft. */
  readonly anchor: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** Its heading in the newer version, else in the older one; null when it has none. */
  readonly heading: string | null;
}

interface Part {
  readonly anchor: string;
  readonly text: string;
}

/** Splits a draft at the marks that chapters begin with. */
function partsOf(draft: string): readonly Part[] {
  const marks = [...draft.matchAll(/^<!-- photoblog:chapter ([A-Za-z0-9-]+) -->[^\S\n]*$/gm)];
  const starts = [
    { anchor: '', start: 0 },
    ...marks.map((mark) => ({ anchor: mark[1] ?? '', start: mark.index })),
  ];
  return starts.map(({ anchor, start }, index) => ({
    anchor,
    text: draft.slice(start, starts[index + 1]?.start),
  }));
}

/** What differs between two versions of a draft, chapter by chapter, in the order of the newer one. */
export function chapterChanges(before: string, after: string): readonly ChapterChange[] {
  const [old, now] = [byAnchor(before), byAnchor(after)];
  const order = mergedOrder(partsOf(before), partsOf(after));
  return order.flatMap((anchor): ChapterChange[] => {
    const [was, is] = [old.get(anchor), now.get(anchor)];
    if (was !== undefined && was.trimEnd() === is?.trimEnd()) return [];
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ anchor, kind, heading: headingOf(is ?? was ?? '') }];
  });
}

/**
 * The newer version of a draft, but for some chapters that stay as they were.
 *
 * @param kept anchors of `chapterChanges` of which the older version counts
 */
export function withChaptersOf(before: string, after: string, kept: ReadonlySet<string>): string {
  const [old, now] = [byAnchor(before), byAnchor(after)];
  const order = mergedOrder(partsOf(before), partsOf(after));
  return order
    .map((anchor) => (kept.has(anchor) ? old.get(anchor) : now.get(anchor)) ?? '')
    .filter((text) => text !== '')
    .map((text, index, all) => {
      const isLast = index === all.length - 1;
      return isLast ? `${text.trimEnd()}\n` : `${text.trimEnd()}\n\n`;
    })
    .join('');
}

/** Anchors of the newer version; those that are only in the older one stand after what they followed there. */
function mergedOrder(before: readonly Part[], after: readonly Part[]): readonly string[] {
  const order = after.map(({ anchor }) => anchor);
  let last = '';
  for (const { anchor } of before) {
    if (!order.includes(anchor)) order.splice(order.indexOf(last) + 1, 0, anchor);
    last = anchor;
  }
  return order;
}

function byAnchor(draft: string): ReadonlyMap<string, string> {
  return new Map(partsOf(draft.replaceAll('\r', '')).map(({ anchor, text }) => [anchor, text]));
}

function headingOf(text: string): string | null {
  return /^## (.*)$/m.exec(text)?.[1]?.trim() ?? null;
}
