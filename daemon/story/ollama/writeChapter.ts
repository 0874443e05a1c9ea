import type { Shot, StoryPlan } from '../plan/storyPlan.ts';
import type { ChapterPart } from '../writer.ts';
import { ModelFailure, ofOneAnswer } from './client/modelFailure.ts';
import { chat } from './client/ollama.ts';
import type { OllamaSession } from './client/session.ts';
import { cutAt } from './cutAt.ts';
import { inspect, isClean, type InspectContext, type Inspected } from './inspect.ts';
import { standingAlone } from './leaning.ts';
import { mendParagraph, type MendedSentence } from './mendParagraph.ts';
import { languageNames, prompts, type RenderedPrompt } from './prompt.ts';
import { readProse, type ProseEvent } from './prose.ts';

/** Everything that writing one chapter needs. */
export interface ChapterJob {
  readonly session: OllamaSession;
  readonly plan: StoryPlan;
  readonly scenes: readonly (readonly Shot[])[];
  readonly facts: string;
  readonly prompt: RenderedPrompt;
  /** What the model is told to do, without the author's wishes: those are facts. */
  readonly rules: string;
  readonly context: InspectContext;
  readonly seed: number;
  /** Takes the number of sentences that stayed false, and are not printed. */
  readonly takeOut: (sentences: number) => void;
  /** What the narrator says of the chapter. */
  readonly instead: readonly Paragraph[];
}

/** Text of the narrator and the paths of the photos that follow it. */
export interface Paragraph {
  readonly text: string;
  readonly paths: readonly string[];
}

/** Where a chapter stands. */
interface Telling {
  /** Scene whose paragraph is being told. */
  scene: number;
  /** Of the paragraph: what was given, with marks, and from the first doubtful sentence on what has to be written again. */
  given: string;
  held: Inspected[];
  /** What was taken out since the last sentence given: what leans on it would be understood of another. */
  gap: readonly Inspected[];
  /** Text was given that no photos followed yet: the next paragraph has to be parted from it. */
  openEnd: boolean;
  /** Anything of the chapter was given. */
  begun: boolean;
  /** A sentence of the paragraph could not be read. */
  lost: boolean;
  /** Of a paragraph of the narrator, what is of later photos. */
  rest: Paragraph | null;
}

/**
 * Has the model tell a chapter scene by scene, and gives each sentence once it has been held against the facts.
 *
 * @param told sentences of the whole post so far, to which these are added: none is told twice
 * @throws ModelFailure what was begun is ended first, with its photos
 */
export async function* writeChapter(
  job: ChapterJob,
  told: Set<string>,
  signal: AbortSignal,
): AsyncGenerator<ChapterPart, undefined> {
  const telling: Telling = {
    scene: 0,
    given: '',
    held: [],
    gap: [],
    openEnd: false,
    begun: false,
    lost: false,
    rest: null,
  };
  let fresh = 0;
  let repeated = 0;
  try {
    for await (const event of prose(job, job.prompt, signal)) {
      if (event.kind === 'break') {
        yield* endParagraph(job, telling, told, signal);
        continue;
      }
      if (event.kind === 'foreign') {
        telling.lost = true;
        continue;
      }
      const sentence = inspect(event.text, job.context, soFar(telling));
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
  const tried = telling.given !== '' || telling.held.length > 0 || telling.lost;
  let isTakenOut = telling.lost && telling.given === '';
  if (telling.held.length > 0) {
    // Going round in circles is another fault.
    isTakenOut = true;
    for (const { sentence, kind } of await rewrite(job, telling, signal)) {
      if (kind === 'gone') telling.gap = [...telling.gap, sentence];
      else if (told.has(key(sentence.text))) isTakenOut = false;
      else yield* say(job, telling, told, sentence);
    }
    isTakenOut &&= telling.given === '';
  }
  if (isTakenOut) yield* tellInstead(job, telling, told);
  telling.given = '';
  telling.held = [];
  telling.lost = false;
  // More paragraphs than scenes: the last photos wait for the last words.
  if (!tried || telling.scene >= job.scenes.length - 1) return;
  telling.openEnd = false;
  const photos = job.scenes[telling.scene++] ?? [];
  // Where nothing was said yet, all may be left to another writer, photos and all.
  if (telling.begun) yield photosOf(photos);
}

/** Before the first words: photos of scenes of which there are none. */
function* begin({ scenes }: ChapterJob, telling: Telling): Generator<ChapterPart, undefined> {
  if (!telling.begun && telling.scene > 0) yield photosOf(scenes.slice(0, telling.scene).flat());
  telling.begun = true;
}

/** Gives a sentence, unless it must not be printed, or leans on one that was not. */
function* say(
  job: ChapterJob,
  telling: Telling,
  told: Set<string>,
  sentence: Inspected,
): Generator<ChapterPart, undefined> {
  // Behind what is printed it may say something else than where the model had put it.
  const isFalse =
    sentence.hard.length > 0 || inspect(sentence.raw, job.context, telling.given).hard.length > 0;
  const alone = standingAlone(telling.gap, sentence, job.context, telling.given);
  if (isFalse || alone === null) job.takeOut(1);
  if (isFalse || alone === null || sentence.unwanted.length > 0) {
    telling.gap = [...telling.gap, sentence];
    return;
  }
  telling.gap = [];
  told.add(key(sentence.text));
  yield* begin(job, telling);
  yield spoken(telling, alone);
}

/**
 * Nothing of what the model said of a scene is true: the narrator tells it, if it has a paragraph for these photos that
 * does not tell again of those before.
 */
function* tellInstead(
  job: ChapterJob,
  telling: Telling,
  told: Set<string>,
): Generator<ChapterPart, undefined> {
  const { scenes, instead } = job;
  const here = scenes[telling.scene] ?? [];
  const before = new Set(scenes.slice(0, telling.scene).flatMap((scene) => scene.map(pathOf)));
  const isHere = ({ paths }: Paragraph): boolean => here.some(({ path }) => paths.includes(path));
  const { rest } = telling;
  const paragraph =
    rest && isHere(rest)
      ? rest
      : instead.find(
          (one) =>
            one.text !== '' &&
            !told.has(key(one.text)) &&
            isHere(one) &&
            !one.paths.some((path) => before.has(path)),
        );
  if (paragraph === undefined) return;
  const later = scenes.slice(telling.scene + 1).flat();
  const [text, left] = cutAt(paragraph.text, later, job.context.language);
  telling.rest = left === '' ? null : { ...paragraph, text: left };
  if (text === '') return;
  told.add(key(paragraph.text));
  yield* begin(job, telling);
  yield { kind: 'prose', text: telling.openEnd ? `\n\n${text}` : text };
  telling.openEnd = true;
}

/** What stands before the next sentence of a paragraph: what was given, and what is held. */
function soFar({ given, held }: Telling): string {
  return [given, ...held.map(({ raw }) => raw)].join(' ').trim();
}

const pathOf = ({ path }: Shot): string => path;

function spoken(telling: Telling, sentence: Inspected): ChapterPart {
  const gap = telling.given !== '' ? ' ' : telling.openEnd ? '\n\n' : '';
  telling.given = `${telling.given} ${sentence.raw}`.trim();
  telling.openEnd = true;
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
  { session, context, seed, scenes, rules }: ChapterJob,
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
  return readProse(chat(session.server, question, signal), context.language, rules);
}

/**
 * Has the rest of a paragraph written again without what no fact supports, and keeps of it what was true already. A sentence
 * that is false even then about who, where, when or how many is left out by {@link say}, as is what must not be printed; one
 * that only adds colour is kept and marked.
 */
async function rewrite(
  job: ChapterJob,
  telling: Telling,
  signal: AbortSignal,
): Promise<readonly MendedSentence[]> {
  const { given, held } = telling;
  const complaints = [
    ...new Set(held.flatMap(({ claims, unwanted, clumsy }) => [...claims, ...unwanted, ...clumsy])),
  ];
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
    // Then the first version is as good as it gets.
    if (!(error instanceof ModelFailure) || !ofOneAnswer.has(error.kind)) throw error;
  }
  return mendParagraph(held, better);
}

function key(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
