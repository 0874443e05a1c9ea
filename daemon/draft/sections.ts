/** A part of a draft between two anchor marks. */
export interface Section {
  /** `c-1f0a9b3c`, `people`, `gallery`; null for what stands before the first mark. */
  readonly anchor: string | null;
  /** The section's text, its mark included; all sections together are the draft. */
  readonly text: string;
  /** Offset of the text in the draft, in UTF-16 units. */
  readonly start: number;
  /** Of its `##` line, as written; null when it has none. */
  readonly heading: string | null;
}

/** Splits a draft at its anchor marks; what the user wrote stays in the section it stands in. */
export function splitSections(draft: string): readonly Section[] {
  const marks = [...draft.matchAll(/^<!-- photoblog:chapter ([A-Za-z0-9-]+) -->[^\S\n]*$/gm)];
  const starts = [
    { anchor: null, start: 0 },
    ...marks.map((mark) => ({ anchor: mark[1] ?? null, start: mark.index })),
  ];
  return starts.map(({ anchor, start }, i) => {
    const text = draft.slice(start, starts[i + 1]?.start);
    return { anchor, text, start, heading: /^## (.*)$/m.exec(text)?.[1]?.trim() ?? null };
  });
}
