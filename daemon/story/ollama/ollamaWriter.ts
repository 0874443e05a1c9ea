import { basisOfPlan } from '../claims/basis.ts';
import { inTime, startDeadline } from './client/deadline.ts';
import { sureFrom } from './observe/hedge.ts';
import { leansOn } from './leaning.ts';
import { inspect, isClean, type InspectContext, type Inspected } from './inspect.ts';
import { markNames, personMarks } from './marks.ts';
import { chapterFacts } from './modelFacts/modelFacts.ts';
import { ModelFailure, type FailureKind } from './client/modelFailure.ts';
import { chat } from './client/ollama.ts';
import { askOutline } from './ollamaOutline.ts';

import type { Language } from '../language.ts';
import type { Shot, StoryPlan } from '../plan/storyPlan.ts';
import { languageNames, prompts, slot, type RenderedPrompt } from './prompt.ts';
import { readProse, type ProseEvent } from './prose.ts';
import { scenesOf } from './paragraphs.ts';
import type { OllamaSession } from './client/session.ts';
import { sentencesOf, voiceOf, wishesOf } from './voice.ts';
import type { ChapterPart, Outline, Writer } from '../writer.ts';

/** How long writing may take, in milliseconds. */
export interface WritingLimits {
  readonly outlineMs: number;
  readonly chapterMs: number;
  /** All of it, from the outline on. */
  readonly totalMs: number;
}

export const ordinaryWritingLimits: WritingLimits = {
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

/** Everything that writing one chapter needs. */
interface ChapterJob {
  readonly session: OllamaSession;
  readonly plan: StoryPlan;
  readonly scenes: readonly (readonly Shot[])[];
  readonly facts: string;
  readonly prompt: RenderedPrompt;
  readonly context: InspectContext;
  readonly seed: number;
  /** Takes the number of sentences that stayed false, and are not printed. */
  readonly takeOut: (sentences: number) => void;
  /** What the narrator says of the chapter. */
  readonly instead: readonly Paragraph[];
}

/** Text of the narrator and the paths of the photos that follow it. */
interface Paragraph {
  readonly text: string;
  readonly paths: readonly string[];
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
  return {
    session,
    plan,
    scenes,
    facts,
    prompt: prompts.chapter.render({
      language: languageNames[style.language],
      voice: voiceOf(style),
      wishes: wishesOf(style),
      sentences: sentencesOf(style.length),
      hedges: hedgesFor[style.language],
      facts,
      before:
        lastWords === '' ? 'nothing, this is the first' : JSON.stringify(lastWords.slice(-300)),
    }),
    context: {
      language: style.language,
      basis: basisOfPlan(plan, index),
      marks,
      allowed: new Set(chapter.people.flatMap((id) => marks.markOf.get(id) ?? [])),
      doubtful: shots.flatMap(({ observation }) =>
        observation && observation.certainty < sureFrom ? [observation] : [],
      ),
    },
    seed: index + 1,
  };
}

/** Words by which a sentence says that it is not sure. */
const hedgesFor: Readonly<Record<Language, string>> = {
  en: '"seems" or "perhaps"',
  de: '"wohl", "vielleicht" or "scheint"',
  fr: '"semble" or "peut-être"',
};

/** Where a chapter stands. */
interface Telling {
  /** Scene whose paragraph is being told. */
  scene: number;
  /** Of the paragraph: what was given, with marks, and from the first doubtful sentence on what has to be written again. */
  given: string;
  held: Inspected[];
  /** What was taken out since the last sentence given: what leans on it would be understood of another. */
  gap: string;
  /** Text was given that no photos followed yet: the next paragraph has to be parted from it. */
  openEnd: boolean;
  /** Anything of the chapter was given. */
  begun: boolean;
}

async function* writeChapter(
  job: ChapterJob,
  told: Set<string>,
  signal: AbortSignal,
): AsyncGenerator<ChapterPart, undefined> {
  const telling: Telling = {
    scene: 0,
    given: '',
    held: [],
    gap: '',
    openEnd: false,
    begun: false,
  };
  let fresh = 0;
  let repeated = 0;
  try {
    for await (const event of prose(job, job.prompt, signal)) {
      if (event.kind === 'break') {
        yield* endParagraph(job, telling, told, signal);
        continue;
      }
      const sentence = inspect(event.text, job.context);
      const same = key(sentence.text);
      if (told.has(same)) {
        // A sentence that comes back is left out; a chapter of them is a model going round in circles.
        if (++repeated >= 3 && repeated > fresh) throw new ModelFailure('endless');
        continue;
      }
      fresh++;
      if (telling.held.length > 0 || !isClean(sentence)) telling.held.push(sentence);
      else yield* say(job, telling, told, sentence);
    }
    yield* endParagraph(job, telling, told, signal);
    if (!telling.begun) throw new ModelFailure(repeated > 0 ? 'endless' : 'empty');
    yield photosOf(job.scenes.slice(telling.scene).flat());
  } catch (error) {
    // What was begun is ended: with the photos that belong to the sentences given.
    if (telling.given !== '' || telling.openEnd) yield photosOf(job.scenes[telling.scene] ?? []);
    throw error;
  }
}

/** Gives what is left of a paragraph, written again where needed, or the narrator's, and the photos of its scene. */
async function* endParagraph(
  job: ChapterJob,
  telling: Telling,
  told: Set<string>,
  signal: AbortSignal,
): AsyncGenerator<ChapterPart, undefined> {
  const tried = telling.given !== '' || telling.held.length > 0;
  let isTakenOut = false;
  if (telling.held.length > 0) {
    const left = await rewrite(job, telling, signal);
    const isNew = ({ text }: Inspected): boolean => !told.has(key(text));
    // Going round in circles is another fault.
    isTakenOut = left.every(isNew);
    for (const sentence of left) if (isNew(sentence)) yield* say(job, telling, told, sentence);
    isTakenOut &&= telling.given === '';
  }
  if (isTakenOut) yield* tellInstead(job, telling, told);
  telling.given = '';
  telling.held = [];
  // More paragraphs than scenes: the last photos wait for the last words.
  if (!tried || telling.scene >= job.scenes.length - 1) return;
  telling.openEnd = false;
  yield photosOf(job.scenes[telling.scene++] ?? []);
}

/** Gives a sentence, unless it must not be printed, or leans on one that was not. */
function* say(
  job: ChapterJob,
  telling: Telling,
  told: Set<string>,
  sentence: Inspected,
): Generator<ChapterPart, undefined> {
  const { unwanted, hard, text } = sentence;
  const isFalse = hard.length > 0;
  const { gap } = telling;
  const leans = gap !== '' && leansOn(gap, text, job.context.language);
  if (isFalse || leans) job.takeOut(1);
  if (isFalse || leans || unwanted.length > 0) {
    telling.gap = `${gap} ${text}`;
    return;
  }
  telling.gap = '';
  told.add(key(text));
  yield spoken(telling, sentence);
}

/**
 * Nothing of what the model said of a scene is true: the narrator tells it, if it has a paragraph for these photos that
 * does not tell again of those before.
 */
function* tellInstead(
  { scenes, instead }: ChapterJob,
  telling: Telling,
  told: Set<string>,
): Generator<ChapterPart, undefined> {
  const here = scenes[telling.scene] ?? [];
  const before = new Set(scenes.slice(0, telling.scene).flatMap((scene) => scene.map(pathOf)));
  const text = instead.find(
    (one) =>
      one.text !== '' &&
      !told.has(key(one.text)) &&
      here.some(({ path }) => one.paths.includes(path)) &&
      !one.paths.some((path) => before.has(path)),
  )?.text;
  if (text === undefined) return;
  told.add(key(text));
  yield { kind: 'prose', text: telling.openEnd ? `\n\n${text}` : text };
  telling.openEnd = true;
  telling.begun = true;
}

const pathOf = ({ path }: Shot): string => path;

function spoken(telling: Telling, sentence: Inspected): ChapterPart {
  const gap = telling.given !== '' ? ' ' : telling.openEnd ? '\n\n' : '';
  telling.given = `${telling.given} ${sentence.raw}`.trim();
  telling.openEnd = true;
  telling.begun = true;
  const { claims } = sentence;
  const text = `${gap}${sentence.text}`;
  return claims.length === 0
    ? { kind: 'prose', text }
    : { kind: 'prose', text, unsupported: claims };
}

function photosOf(shots: readonly Shot[]): ChapterPart {
  return { kind: 'photos', paths: shots.map(pathOf) };
}

function prose(
  { session, context, seed, scenes }: ChapterJob,
  { system, prompt }: RenderedPrompt,
  signal: AbortSignal,
): AsyncGenerator<ProseEvent> {
  const model = session.models.writer;
  const question = {
    model,
    system,
    prompt,
    temperature: 0.7,
    seed,
    maxTokens: 300 + 220 * scenes.length,
  };
  return readProse(chat(session.server, question, signal), context.language);
}

/** Failures of an answer, after which the first version is as good as it gets. */
const ofOneAnswer: ReadonlySet<FailureKind> = new Set([
  'empty',
  'refused',
  'wrong-language',
  'endless',
]);

/**
 * Has the rest of a paragraph written again without what no fact supports. A sentence that is false even then about who,
 * where, when or how many is left out by {@link say}, as is what must not be printed; one that only adds colour is kept
 * and marked.
 */
async function rewrite(
  job: ChapterJob,
  { given, held }: Pick<Telling, 'given' | 'held'>,
  signal: AbortSignal,
): Promise<readonly Inspected[]> {
  const complaints = [...new Set(held.flatMap(({ claims, unwanted }) => [...claims, ...unwanted]))];
  const prompt = prompts.rewrite.render({
    system: job.prompt.system,
    facts: job.facts,
    paragraph: held.map(({ raw }) => raw.replace(/[<>]/g, ' ')).join(' '),
    before: given === '' ? 'nothing' : JSON.stringify(given),
    problems: complaints.map((words) => `- "${words.replace(/["\n]/g, ' ')}"`).join('\n'),
    language: languageNames[job.context.language],
  });
  const better: Inspected[] = [];
  try {
    for await (const event of prose(job, prompt, signal))
      if (event.kind === 'sentence') better.push(inspect(event.text, job.context));
  } catch (error) {
    if (!(error instanceof ModelFailure) || !ofOneAnswer.has(error.kind)) throw error;
  }
  // A second version that has lost all that was true is no better.
  const chosen = better.some(isClean) || !held.some(isClean) ? better : held;
  return chosen.length > 0 ? chosen : held;
}

function key(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
