import type { Manifest } from './manifest.ts';
import { likeness } from './merge/diff.ts';
import { sha256Of } from './bundleFiles.ts';
import { splitSections } from './sections.ts';

/** A draft as generated, and which of its chapters are to stay as they were written. */
export interface Generated {
  readonly text: string;
  /** Anchors of chapters whose prose the draft's own options would not give again. */
  readonly kept: ReadonlySet<string>;
  /** Anchors of chapters that a model wrote, if the draft was not written by one as a whole. */
  readonly byModel: ReadonlySet<string>;
}

/**
 * The draft that a text was made from: the one that was generated, with those chapters that were rewritten and taken.
 *
 * @param text as its user has it
 */
export function asGenerated(manifest: Manifest, text: string): Generated {
  const { chapters, pending } = manifest;
  // The manifest is written before the text: after a crash in between the text is still the one before.
  const isBefore = pending !== undefined && pending.sha256 === sha256Of(text);
  const { base, rewritten = [] } = isBefore ? { base: pending.base } : manifest;
  const present = new Map(splitSections(text).map((section) => [section.anchor, section.text]));
  const taken = splitSections(base).map((section) => {
    const own = present.get(section.anchor) ?? '';
    const isLike = (other: string): number => likeness(other, own);
    const [best] = rewritten
      .filter(({ anchor }) => anchor === section.anchor)
      .map((each) => ({ ...each, like: isLike(each.text) }))
      .filter(({ like, text: offered }) => like > isLike(section.text) || own === offered)
      .sort((a, b) => b.like - a.like);
    return { section, offered: best ?? null };
  });
  return {
    text: taken.map(({ section, offered }) => offered?.text ?? section.text).join(''),
    kept: new Set([
      ...chapters.flatMap(({ anchor, kept }) => (kept === true ? [anchor] : [])),
      ...taken.flatMap(({ offered }) => (offered?.kept === true ? [offered.anchor] : [])),
    ]),
    byModel: new Set(
      taken.flatMap(({ offered }) => (offered?.writer === 'ollama' ? [offered.anchor] : [])),
    ),
  };
}
