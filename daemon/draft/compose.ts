import { figureText } from './layout/figures.ts';
import { layOut } from './layout/layOut.ts';
import {
  anchorMark,
  createProseStream,
  escapeLine,
  escapeText,
  image,
  unsupportedMark,
} from './markdown.ts';
import { frontMatter } from './frontMatter.ts';
import { narrate, type Narration } from '../story/narrator/narrator.ts';

import type { Shot, StoryPlan, StoryStyle } from '../story/plan/storyPlan.ts';
import { countryName, townName } from '../story/plan/townNames.ts';
import type { ChapterPart, Outline, Writer } from '../story/writer.ts';

/** File name of a photo's copy beside the draft; null when it could not be placed. */
export type ImageOf = (path: string) => string | null;

export interface ComposeOptions {
  readonly signal: AbortSignal;
  readonly imageOf: ImageOf;
  /** Map and days, shown below the first words. */
  readonly drawings?: readonly { readonly file: string; readonly alt: string }[];
  /** Faces beside placeholders, by file. */
  readonly portraits?: readonly { readonly file: string; readonly label: string }[];
}

/**
 * Composes the draft of a plan, streamed in order: the pieces put together are `index.md`.
 * Front matter, images, captions, the list of people and the gallery are placed here; the writer only adds prose,
 * which is escaped. Every chosen photo appears once, whatever the writer does.
 *
 * @throws whatever the writer throws
 */
export async function* composeDraft(
  plan: StoryPlan,
  writer: Writer,
  options: ComposeOptions,
): AsyncGenerator<string> {
  const narration = narrate(plan);
  const outline = await writer.outline(plan, { signal: options.signal });
  yield head(plan, outline, narration, options.imageOf);
  for (const { file, alt } of options.drawings ?? []) yield `\n${image(file, alt)}\n`;
  for (const index of plan.chapters.keys()) {
    yield '\n';
    yield* composeChapter(plan, writer, outline, index, options);
  }
  const rest = tail(plan, narration, options);
  if (rest !== '') yield rest;
}

/**
 * One chapter, from its anchor mark to the end of its last line; also what *Rewrite chapter* puts in its place.
 */
export async function* composeChapter(
  plan: StoryPlan,
  writer: Writer,
  outline: Outline,
  index: number,
  { signal, imageOf }: ComposeOptions,
): AsyncGenerator<string> {
  const chapter = plan.chapters[index];
  if (!chapter) throw new RangeError(`no chapter ${index}`);
  const { photos } = narrate(plan);
  const heading = outline.chapters[index]?.heading ?? '';
  const waiting = new Map(chapter.shots.map((shot) => [shot.path, shot]));
  const figures = (paths: readonly string[]): string =>
    layOut(
      paths.flatMap((path) => {
        const shot = waiting.get(path);
        waiting.delete(path);
        return shot && imageOf(path) !== null ? [shot] : [];
      }),
    )
      .map((group) => figure(group, photos, imageOf, plan.style.format))
      .join('');
  yield `${anchorMark(chapter.anchor)}\n`;
  // A lone chapter needs no heading: it would repeat the title.
  if (plan.chapters.length > 1 && heading !== '') yield `## ${escapeText(heading)}\n`;
  let prose = createProseStream();
  // The stream holds the last word back until it knows what follows: a sign in the text keeps the place of each mark.
  const marks: string[] = [];
  const marked = ({ text, unsupported = [] }: ChapterPart & { kind: 'prose' }): string => {
    const mark = unsupportedMark(unsupported);
    const clean = text.replaceAll(markSign, '');
    if (mark === '') return clean;
    marks.push(mark);
    return `${clean}${markSign}`;
  };
  const placed = (text: string): string => text.replaceAll(markSign, () => marks.shift() ?? '');
  let open = false;
  const addProse = (text: string): string => {
    const start = open || text === '' ? '' : '\n';
    open ||= text !== '';
    return `${start}${text}`;
  };
  const closeProse = (): string => {
    const rest = addProse(placed(prose.end()));
    const text = `${rest}${open ? '\n' : ''}`;
    prose = createProseStream();
    open = false;
    return text;
  };
  for await (const part of writer.chapter(plan, outline, index, { signal })) {
    signal.throwIfAborted();
    const text =
      part.kind === 'prose'
        ? addProse(placed(prose.push(marked(part))))
        : `${closeProse()}${figures(part.paths)}`;
    if (text !== '') yield text;
  }
  const rest = closeProse() + figures([...waiting.keys()]);
  if (rest !== '') yield rest;
}

/** A private-use character: it means nothing, and models do not write it. */
const markSign = '\uE000';

/** Pictures side by side, each on a line of its own, and what is said of them below. */
function figure(
  group: readonly Shot[],
  photos: Narration['photos'],
  imageOf: ImageOf,
  format: StoryStyle['format'],
): string {
  const told = group.flatMap((shot) => {
    const file = imageOf(shot.path);
    const words = photos.get(shot.path);
    return file === null || !words ? [] : [{ file, ...words, ratio: shot.width / shot.height }];
  });
  if (told.length === 0) return '';
  return `\n${figureText(told, format)}\n`;
}

function head(plan: StoryPlan, outline: Outline, narration: Narration, imageOf: ImageOf): string {
  const { language, format } = plan.style;
  const places = plan.chapters.flatMap((chapter) => chapter.places);
  const tags = [
    ...places.flatMap((place) => townName(place, language) ?? []),
    ...places.flatMap(({ kind, country }) =>
      country === null || kind === 'near' ? [] : countryName(country, language),
    ),
  ];
  const file = plan.cover === null ? null : imageOf(plan.cover);
  const alt = plan.cover === null ? '' : (narration.photos.get(plan.cover)?.alt ?? '');
  const matter = frontMatter(
    {
      title: outline.title,
      description: outline.standfirst,
      date: plan.dates?.first ?? null,
      cover: file === null ? null : { file, alt },
      tags: [...new Set(tags)],
      people: plan.cast.flatMap(({ naming, label }) =>
        naming === 'name' && label !== null ? [label] : [],
      ),
      language,
    },
    format,
  );
  // Site generators print the title themselves; a plain viewer does not.
  const title = format === 'markdown' ? `\n# ${escapeText(outline.title)}\n` : '';
  const standfirst = outline.standfirst === '' ? '' : `\n${escapeLine(outline.standfirst)}\n`;
  return `${matter}${title}${standfirst}`;
}

function tail(
  plan: StoryPlan,
  narration: Narration,
  { imageOf, portraits = [] }: ComposeOptions,
): string {
  const faces = new Map(portraits.map(({ label, file }) => [label, file]));
  const who = narration.who.map(({ label, text }) => {
    const file = faces.get(label);
    const face = file === undefined ? '' : `${image(file, narration.faceWord)} `;
    return `- ${face}**${escapeText(label)}**${narration.whoColon} ${escapeText(text)}\n`;
  });
  const gallery = plan.gallery
    .map((shot) => figure([shot], narration.photos, imageOf, plan.style.format))
    .filter((text) => text !== '');
  const section = (anchor: string, heading: string, lines: readonly string[]): string =>
    lines.length === 0
      ? ''
      : `\n${anchorMark(anchor)}\n## ${escapeText(heading)}\n${lines.join('')}`;
  return `${section('people', narration.whoHeading, who.length === 0 ? [] : ['\n', ...who])}${section('gallery', narration.galleryHeading, gallery)}`;
}
