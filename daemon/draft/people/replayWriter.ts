import { plainFigures } from '../layout/figures.ts';
import { findImages, findRegions, unescape } from '../markdownRegions.ts';
import { splitSections } from '../sections.ts';
import type { Writer, ChapterPart } from '../../story/writer.ts';
import type { StoryPlan } from '../../story/plan/storyPlan.ts';
import { narrate } from '../../story/narrator/narrator.ts';

/**
 * Tells again what a model has told: its prose and titles stay, while code places captions, lists and images anew.
 *
 * Chapters the text does not have, and those that are not to be replayed, are the narrator's.
 *
 * @param text the draft as generated, people called as they are called now
 * @param pathOf path of a photo of the plan by the file name of its image
 */
export function createReplayWriter(
  text: string,
  pathOf: (image: string) => string | null,
  narrator: Writer,
  which: 'all' | ReadonlySet<string>,
): Writer {
  const isReplayed = (anchor: string | null): boolean =>
    which === 'all' || (anchor !== null && which.has(anchor));
  const sections = new Map(
    splitSections(text).flatMap((section) =>
      isReplayed(section.anchor) ? [[section.anchor, section] as const] : [],
    ),
  );
  return {
    name: 'ollama',
    outline: (plan) => {
      const told = narrate(plan).outline;
      const head = sections.get(null)?.text ?? '';
      const title = (which === 'all' ? titleOf(text) : null) ?? told.title;
      const standfirst = standfirstOf(head) ?? told.standfirst;
      const chapters = plan.chapters.map(({ anchor }, index) => {
        const heading = sections.get(anchor)?.heading ?? null;
        const own = told.chapters[index] ?? { heading: '', angle: '' };
        return heading === null ? own : { ...own, heading: plain(heading) };
      });
      return Promise.resolve({ title, standfirst, chapters });
    },
    async *chapter(plan, outline, index, options) {
      const section = sections.get(plan.chapters[index]?.anchor ?? '');
      if (!section) {
        yield* narrator.chapter(plan, outline, index, options);
        return;
      }
      for (const part of partsOf(section.text, pathOf, plan)) yield await Promise.resolve(part);
    },
  };
}

function* partsOf(
  section: string,
  pathOf: (image: string) => string | null,
  plan: StoryPlan,
): Generator<ChapterPart> {
  const known = new Set(plan.chapters.flatMap(({ shots }) => shots.map(({ path }) => path)));
  for (const block of plainFigures(section).split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => !/^(?:<!--|#{1,6}\s)/.test(line));
    const images = /^!\[/.test(lines[0] ?? '') ? findImages(block) : [];
    if (images.length > 0) {
      const paths = images.flatMap(({ file }) => pathOf(file) ?? []);
      yield { kind: 'photos', paths: paths.filter((path) => known.has(path)) };
      continue;
    }
    const prose = plain(lines.join(' '));
    if (prose !== '') yield { kind: 'prose', text: `${prose}\n\n` };
  }
}

function titleOf(text: string): string | null {
  const heading = /^# (.+)$/m.exec(text)?.[1];
  if (heading !== undefined) return plain(heading);
  const { frontMatter } = findRegions(text);
  const matter = frontMatter ? text.slice(frontMatter.start, frontMatter.end) : '';
  const value = /^title: (.+)$/m.exec(matter)?.[1];
  if (value === undefined) return null;
  return value.startsWith('"') ? value.slice(1, -1).replaceAll('\\"', '"') : value;
}

function standfirstOf(head: string): string | null {
  const body = head.replace(/^---\n[^]*?\n---\n/, '').replace(/^# .*$/m, '');
  const prose = plain(body);
  return prose === '' ? null : prose;
}

/** As composing takes it: without the escapes it will put there again. */
function plain(markdown: string): string {
  return unescape(markdown).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}
