import { basisOfPlan } from '../claims/basis/basisOf.ts';
import { inTime, startDeadline } from './client/deadline.ts';
import { sureFrom } from './observe/hedge.ts';
import type { InspectContext } from './inspect.ts';
import { markNames, personMarks } from './marks.ts';
import { chapterFacts } from './modelFacts/modelFacts.ts';
import { ModelFailure } from './client/modelFailure.ts';
import { askOutline } from './ollamaOutline.ts';

import type { Language } from '../language.ts';
import type { StoryPlan } from '../plan/storyPlan.ts';
import { languageNames, prompts, slot } from './prompt.ts';
import { scenesOf } from './paragraphs.ts';
import type { OllamaSession } from './client/session.ts';
import { sentencesOf, voiceOf, wishesOf } from './voice.ts';
import { writeChapter, type ChapterJob, type Paragraph } from './writeChapter.ts';
import type { ChapterPart, Outline, Writer } from '../writer.ts';

/** How long writing may take, in milliseconds. */
export interface WritingLimits {
  readonly outlineMs: number;
  readonly chapterMs: number;
  /** All of it, from the outline on. */
  readonly totalMs: number;
}

const ordinaryWritingLimits: WritingLimits = {
  outlineMs: 240_000,
  chapterMs: 240_000,
  totalMs: 1_200_000,
};

/**
 * A writer that has the model tell chapter by chapter, sentence by sentence, each held against the facts before it is
 * given. It throws at the first failure; everything given by then stands.
 *
 * @param narrator lends the words the model could not find
 */
export function createOllamaWriter(
  session: OllamaSession,
  narrator: Writer,
  limits: WritingLimits = ordinaryWritingLimits,
): Writer {
  // Sentences already told, so that no chapter repeats another; and what the last one ended with.
  const told = new Set<string>();
  let lastWords = '';
  let takenOut = 0;
  let total: ReturnType<typeof startDeadline> | null = null;
  const lasting = (signal: AbortSignal): AbortSignal => {
    total ??= startDeadline(limits.totalMs);
    return AbortSignal.any([signal, total.signal]);
  };
  return {
    name: 'ollama',
    takenOut: () => takenOut,
    outline: async (plan, { signal }) => {
      const instead = await narrator.outline(plan, { signal });
      // Lost while it was seeing: asking again would only cost another wait.
      if (session.isLost(session.models.writer)) throw new ModelFailure('died');
      return inTime(lasting(signal), limits.outlineMs, (inner) =>
        askOutline(session, plan, instead, inner),
      );
    },
    async *chapter(plan, outline, index, { signal, placed = [] }) {
      const late = startDeadline(limits.chapterMs);
      try {
        const job = {
          ...chapterJob(session, plan, outline, index, placed, lastWords),
          takeOut: (sentences: number): void => {
            takenOut += sentences;
          },
          instead: await paragraphsOf(narrator.chapter(plan, outline, index, { signal })),
        };
        // Everything is told already.
        if (job.scenes.length === 0) return;
        const inner = AbortSignal.any([lasting(signal), late.signal]);
        for await (const part of writeChapter(job, told, inner)) {
          if (part.kind === 'prose') lastWords = markNames(part.text.trim(), job.context.marks);
          yield part;
        }
      } finally {
        late.stop();
        if (index === plan.chapters.length - 1) total?.stop();
      }
    },
  };
}

async function paragraphsOf(parts: AsyncIterable<ChapterPart>): Promise<readonly Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for await (const part of parts) {
    if (part.kind === 'prose') text += part.text;
    else {
      paragraphs.push({ text: text.trim(), paths: part.paths });
      text = '';
    }
  }
  return paragraphs;
}

function chapterJob(
  session: OllamaSession,
  plan: StoryPlan,
  outline: Outline,
  index: number,
  placed: readonly string[],
  lastWords: string,
): Omit<ChapterJob, 'takeOut' | 'instead'> {
  const chapter = plan.chapters[index];
  if (!chapter) throw new RangeError(`no chapter ${index}`);
  const marks = personMarks(plan);
  const { style } = plan;
  const shots = chapter.shots.filter(({ path }) => !placed.includes(path));
  const scenes = scenesOf(shots, style.length);
  const facts = slot(chapterFacts(plan, marks, index, scenes, outline));
  const wishes = wishesOf(style);
  const prompt = prompts.chapter.render({
    language: languageNames[style.language],
    voice: voiceOf(style),
    wishes,
    sentences: sentencesOf(style.length),
    hedges: hedgesFor[style.language],
    facts,
    paragraphs: scenes.length === 1 ? 'one paragraph' : `${scenes.length} paragraphs`,
    before: lastWords === '' ? 'nothing, this is the first' : JSON.stringify(lastWords.slice(-300)),
  });
  const context: InspectContext = {
    language: style.language,
    basis: basisOfPlan(plan, index),
    marks,
    allowed: new Set(chapter.people.flatMap((id) => marks.markOf.get(id) ?? [])),
    doubtful: shots.flatMap(({ observation }) =>
      observation && observation.certainty < sureFrom ? [observation] : [],
    ),
  };
  return {
    session,
    plan,
    scenes,
    facts,
    prompt,
    rules: prompt.system.replace(wishes, ''),
    context,
    seed: index + 1,
  };
}

/** Words by which a sentence says that it is not sure. */
const hedgesFor: Readonly<Record<Language, string>> = {
  en: '"seems" or "perhaps"',
  de: '"wohl", "vielleicht" or "scheint"',
  fr: '"semble" or "peut-être"',
};
