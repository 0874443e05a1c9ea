import type { TextEdit } from 'vscode-languageserver-types';
import { asEntities, captionWithin, likeImage } from '../../draft/layout/figures.ts';
import { escapeText } from '../../draft/markdown.ts';
import type { PhotoChoice } from '../../contract/album.ts';
import type { DraftChoice } from '../services.ts';
import type { Draft } from './draft.ts';
import { type ImageFacts, factsOf } from './draftFacts.ts';
import { type DraftImage, type Span, findImages, isInside } from '../../draft/markdownRegions.ts';
import { say, tell } from '../../shared/words/say.ts';

/** Something to choose about a photo of the draft: what the text becomes, and what is kept of it. */
export interface PhotoChange {
  readonly edits: readonly TextEdit[];
  /** Content hashes, and what becomes of those photos from now on. */
  readonly decisions: readonly (readonly [photo: string, choice: PhotoChoice])[];
}

/** Nearly identical frames of one moment; the first is the one the draft was generated with. */
export function groupOf(draft: Draft, facts: ImageFacts): readonly ImageFacts[] {
  const { photos } = draft.manifest;
  const head =
    photos.find(({ alternates }) => alternates.includes(facts.source)) ??
    photos.find(({ source }) => source === facts.source);
  if (!head) return [];
  const rest = head.alternates.flatMap(
    (path) => photos.find(({ source }) => source === path) ?? [],
  );
  return [head, ...rest];
}

/** Shows another frame of the same moment in an image's place, and the image in its. */
export function useInstead(draft: Draft, shown: DraftImage, other: ImageFacts): PhotoChange {
  const facts = factsOf(draft, shown);
  const theirs = draft.images.find((image) => factsOf(draft, image) === other);
  const edits = [
    edit(draft, shown, theirs ? textOf(draft, theirs) : imageInstead(draft, shown, facts, other)),
    ...(theirs ? [edit(draft, theirs, textOf(draft, shown))] : []),
    ...captionEdit(draft, shown, facts, other.caption ?? null),
  ];
  return { edits, decisions: [[other.sha256, 'use']] };
}

/** Takes an image out of the draft; of several nearly identical frames the next best comes in its place. */
export function leaveOut(
  draft: Draft,
  shown: DraftImage,
  facts: ImageFacts,
  choices: readonly DraftChoice[],
): PhotoChange {
  const decisions = [[facts.sha256, 'leave-out']] as const;
  const gone = (photo: ImageFacts): boolean =>
    photo === facts ||
    choices.some(({ photo: hash, choice }) => hash === photo.sha256 && choice === 'leave-out');
  const next = isInGallery(draft, shown)
    ? undefined
    : groupOf(draft, facts).find((one) => !gone(one));
  const theirs = next && draft.images.find((image) => factsOf(draft, image) === next);
  const cover = coverEdit(draft, facts, theirs);
  if (next && theirs) {
    const edits = [
      edit(draft, shown, textOf(draft, theirs)),
      edit(draft, lineOf(draft, theirs), ''),
      ...captionEdit(draft, shown, facts, next.caption ?? null),
      ...cover,
    ];
    return { edits, decisions };
  }
  const caption = captionAfter(draft, shown, facts);
  const whole = figureAround(draft, { start: shown.start, end: caption?.end ?? shown.end });
  return { edits: [edit(draft, lineOf(draft, whole), ''), ...cover], decisions };
}

/** What the saved text says about the user's choices: undoing an edit undoes what was decided with it. */
export function decisionsOfText(
  draft: Draft,
  choices: readonly DraftChoice[],
): PhotoChange['decisions'] {
  const shown = draft.images.flatMap((image) => {
    const facts = factsOf(draft, image);
    return facts ? [{ facts, inGallery: isInGallery(draft, image) }] : [];
  });
  const chapters = new Set(shown.flatMap(({ facts, inGallery }) => (inGallery ? [] : [facts])));
  const everywhere = new Set(shown.map(({ facts }) => facts.sha256));
  const backAgain = choices.flatMap(({ photo, choice, decided }) =>
    choice === 'leave-out' && decided === 'here' && everywhere.has(photo)
      ? [[photo, 'automatic'] as const]
      : [],
  );
  const swapped = draft.manifest.photos
    .filter(({ role, alternates }) => role === 'chapter' && alternates.length > 0)
    .flatMap((head): PhotoChange['decisions'] => {
      const group = groupOf(draft, head);
      const [only, ...others] = group.filter((one) => chapters.has(one));
      if (!only || others.length > 0) return [];
      const decided = choices.findLast(
        ({ photo, choice }) => choice === 'use' && group.some(({ sha256 }) => sha256 === photo),
      );
      if (decided?.photo === only.sha256 || decided?.decided === 'elsewhere') return [];
      if (only !== head) return [[only.sha256, 'use']];
      return decided ? [[decided.photo, 'automatic']] : [];
    });
  return [...backAgain, ...swapped];
}

/** How a reader is told that a photo is the user's own choice; null when it is not. */
export function reasonOf(facts: ImageFacts, choices: readonly DraftChoice[]): string | null {
  const own = choices.findLast(({ photo }) => photo === facts.sha256);
  if (!own) return null;
  if (own.choice === 'leave-out') return say('chosen.leftOut');
  const { reason } = facts;
  const isTold = typeof reason === 'object' && reason.key === 'chosen.byYouOf';
  return isTold ? tell(reason) : say('chosen.byYou');
}

/** Chapters come before the gallery, which has a mark of its own. */
function isInGallery(draft: Draft, { start }: Span): boolean {
  return draft.sections.some(
    ({ anchor, start: from, text }) =>
      anchor === 'gallery' && isInside(start, { start: from, end: from + text.length }),
  );
}

/** The alternative text a photo had or would have had in this draft. */
function altOf({ manifest }: Draft, { image, alt }: ImageFacts): string {
  return alt ?? findImages(manifest.base).find(({ file }) => file === image)?.altText ?? '';
}

function captionEdit(
  draft: Draft,
  shown: DraftImage,
  facts: ImageFacts | null,
  caption: string | null,
): readonly TextEdit[] {
  const found = facts && captionAfter(draft, shown, facts);
  if (!found) return [];
  // The user's own words stay, whatever they stand below.
  const isFramed = draft.text.slice(found.start, found.end).includes('<figcaption>');
  if (isFramed) {
    const told = caption ? `\n\n<figcaption>${asEntities(caption)}</figcaption>` : '\n';
    return [edit(draft, found, told)];
  }
  return [edit(draft, found, caption ? `  \n*${escapeText(caption)}*` : '')];
}

/** Another image in the way this one is written; in a shortcode with its caption, unless the user has written one. */
function imageInstead(
  draft: Draft,
  shown: DraftImage,
  facts: ImageFacts | null,
  other: ImageFacts,
): string {
  const within = captionWithin(draft.text, shown);
  const caption = within === (facts?.caption ?? '') ? (other.caption ?? '') : within;
  return likeImage(shown, { file: other.image, alt: altOf(draft, other), caption });
}

/** With the tags of the figure around an image that is alone in it. */
function figureAround({ text }: Draft, { start, end }: Span): Span {
  const opening = /<figure\b[^<>\n]*>\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0];
  const closing = /^\s*<\/figure>/.exec(text.slice(end, end + 200))?.[0];
  if (opening === undefined || closing === undefined) return { start, end };
  return { start: start - opening.length, end: end + closing.length };
}

/** The caption as it was generated, from the end of the image to its own; null when there is none or it was edited. */
function captionAfter({ text }: Draft, { end }: Span, { caption }: ImageFacts): Span | null {
  if (!caption) return null;
  const after = text.slice(end, end + 2000 + caption.length);
  const found =
    /^[^\S\n]*\r?\n\*([^\n]*)\*(?=[^\S\n]*\r?$)/m.exec(after) ??
    /^\s*<figcaption>([^\n]*)<\/figcaption>/.exec(after);
  const written = [escapeText(caption), asEntities(caption)];
  if (found?.index !== 0 || !written.includes(found[1] ?? '')) return null;
  return { start: end, end: end + found[0].length };
}

/** Whoever is left out is not the picture on the front either. */
function coverEdit(
  { text, regions, images, document }: Draft,
  { image }: ImageFacts,
  instead: DraftImage | undefined,
): readonly TextEdit[] {
  const { frontMatter } = regions;
  const other = instead ?? images.find(({ file }) => file !== image);
  if (!frontMatter || !other) return [];
  const head = text.slice(frontMatter.start, frontMatter.end);
  const edits: TextEdit[] = [];
  for (let at = head.indexOf(image); at >= 0; at = head.indexOf(image, at + image.length)) {
    const start = frontMatter.start + at;
    const range = {
      start: document.positionAt(start),
      end: document.positionAt(start + image.length),
    };
    edits.push({ range, newText: other.file });
  }
  return edits;
}

/** From the first character of its line to the next line, with one of two blank lines around it. */
function lineOf({ text }: Draft, { start, end }: Span): Span {
  const before = /(?:^|\n)([^\S\n]*)$/.exec(text.slice(0, start));
  const after = /^[^\S\n]*\r?(?:\n|$)/.exec(text.slice(end));
  // Something else stands on the line: it stays.
  if (!before || !after) return { start, end };
  const from = start - (before[1]?.length ?? 0);
  const to = end + after[0].length;
  const apart = /\n\r?\n$/.test(text.slice(0, from));
  const blank = apart ? (/^[^\S\n]*\r?\n/.exec(text.slice(to))?.[0].length ?? 0) : 0;
  return { start: from, end: to + blank };
}

function textOf({ text }: Draft, { start, end }: Span): string {
  return text.slice(start, end);
}

function edit({ document }: Draft, { start, end }: Span, newText: string): TextEdit {
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText,
  };
}
