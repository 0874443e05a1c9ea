import type { StoryPlan } from './plan/storyPlan.ts';

/** What a chapter is to be about, before its text exists. */
export interface ChapterOutline {
  /** Plain text, without Markdown; a heading of 2 to 8 words. */
  readonly heading: string;
  /** What the chapter is about, in a few words; for the writer itself, never printed. */
  readonly angle: string;
}

/** Title, standfirst and chapters, decided before the first chapter is written. */
export interface Outline {
  /** Plain text, without Markdown. */
  readonly title: string;
  /** One or two sentences of plain text under the title, and the page's description. */
  readonly standfirst: string;
  /** One entry a chapter of the plan, in the same order. */
  readonly chapters: readonly ChapterOutline[];
}

/**
 * A part of a chapter, in order. Draft code escapes the text, and gives every chosen photo of the chapter
 * its place: photos not placed by the writer follow the text, unknown and repeated ones are ignored.
 */
export type ChapterPart =
  /** Continues the text so far: plain text, paragraphs separated by a blank line, people by their labels. */
  | {
      readonly kind: 'prose';
      readonly text: string;
      /** Words of the text that no fact supports, to be marked in the draft. */
      readonly unsupported?: readonly string[];
    }
  /** Ends the paragraph and shows these chosen photos of the chapter, by path. */
  | { readonly kind: 'photos'; readonly paths: readonly string[] };

export interface WriteOptions {
  readonly signal: AbortSignal;
  /**
   * Paths of this chapter's photos that another writer has placed already, with the text that belongs to them:
   * the chapter is continued after them.
   */
  readonly placed?: readonly string[];
}

/**
 * Turns a plan into prose. It adds words only: images, captions, links, front matter and lists are placed by code.
 *
 * Both methods throw the abort reason when aborted, and anything else when they cannot go on; the caller then
 * continues with the built-in narrator.
 */
export interface Writer {
  readonly name: 'builtin' | 'ollama';
  /** Sentences told so far that were left out: false about who, where, when or how many, also when written again. */
  readonly takenOut?: () => number;
  outline(plan: StoryPlan, options: WriteOptions): Promise<Outline>;
  /** @param index of the chapter in `plan.chapters` */
  chapter(
    plan: StoryPlan,
    outline: Outline,
    index: number,
    options: WriteOptions,
  ): AsyncIterable<ChapterPart>;
}
