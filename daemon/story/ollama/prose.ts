import { isForeignSentence, judgeLanguage } from './language.ts';
import { ModelFailure } from './client/modelFailure.ts';
import type { AnswerPiece } from './client/ollama.ts';
import { isMarkupLine, plainSentence } from './plainSentence.ts';
import { isRefusal } from './refusal.ts';
import { createRepetitionDetector } from './repetition.ts';
import { isFinished, splitSentences } from '../claims/sentences.ts';
import { isTalk, repeatsRules } from './talk.ts';
import { createThoughtFilter } from './client/thinking.ts';
import type { Language } from '../language.ts';

/** What a stream is cut into. */
type Piece = { readonly kind: 'sentence'; readonly text: string } | { readonly kind: 'break' };

/** Prose as it comes: whole sentences of plain text, where one is in another language, and where paragraphs end. */
export type ProseEvent = Piece | { readonly kind: 'foreign' };

/** Words after which a language can be told. */
const tellingWords = 8;

/** A caption that is quoted has its own language. */
function unquoted(text: string): string {
  return text.replace(/["“„«][^"“”„«»]*["”“»]/gu, '“”');
}

/** Somebody’s mark, a number, or somebody’s words. */
const grounded = /@?p\d|\d|["“„«]/u;

/** So many sentences in a row are no slip: the model goes on in another language. */
const mostForeign = 2;

/**
 * Turns a model's stream into sentences that may be printed: thoughts, markup, preambles and an unfinished last sentence
 * are left out, as are talk to whoever asked and the rules of the prompt. Nothing is given before it is known not to be a
 * refusal or another language.
 *
 * @param rules what the model was told to do
 * @throws ModelFailure `endless`, `refused`, `wrong-language`, or `empty` when no sentence was left
 */
export async function* readProse(
  pieces: AsyncIterable<AnswerPiece>,
  language: Language,
  rules = '',
): AsyncGenerator<ProseEvent, undefined> {
  const repetition = createRepetitionDetector('prose');
  const gate = createGate(language, repeatsRules(rules));
  for await (const event of events(pieces, language, repetition.push.bind(repetition)))
    yield* gate.push(event);
  yield* gate.end();
}

async function* events(
  pieces: AsyncIterable<AnswerPiece>,
  language: Language,
  repeats: (text: string) => boolean,
): AsyncGenerator<CutEvent, undefined> {
  const thoughts = createThoughtFilter();
  const cutter = createCutter(language);
  for await (const piece of pieces) {
    if (piece.kind === 'end') break;
    // Thoughts can go round in circles, too, and hold up everything.
    if (repeats(piece.text)) throw new ModelFailure('endless');
    if (piece.kind === 'thinking') continue;
    const text = thoughts.push(piece.text);
    if (thoughts.wereOpen()) {
      cutter.forget();
      yield { kind: 'restart' };
    }
    yield* cutter.push(text);
  }
  yield* cutter.push(thoughts.end());
  yield* cutter.end();
}

/** `restart`: all that came before was thought, though nothing had said so. */
type CutEvent = Piece | { readonly kind: 'restart' };

interface Cutter {
  push(text: string): readonly Piece[];
  end(): readonly Piece[];
  forget(): void;
}

/** Cuts a stream into lines, and the lines that are prose into sentences. */
function createCutter(language: Language): Cutter {
  /** Of the paragraph, what was not given yet. */
  let paragraph = '';
  /** The last line, as long as it might turn out to be markup. */
  let line = '';
  /** A part of the last line is in the paragraph already. */
  let begun = false;
  const cut = (what: 'certain' | 'all'): readonly Piece[] => {
    const found: Piece[] = [];
    let given = 0;
    for (const { start, end } of splitSentences(paragraph, language)) {
      // What follows decides: "2 p.m. on Sunday" goes on, "2 p.m. Then" does not.
      if (what === 'certain' && !/^\s+\S/.test(paragraph.slice(end))) break;
      const sentence = paragraph.slice(start, end);
      const plain = isMarkupLine(sentence) ? null : plainSentence(sentence);
      // Without its full stop it is a title, a label, or cut off.
      if (plain !== null && isFinished(plain)) found.push({ kind: 'sentence', text: plain });
      given = end;
    }
    paragraph = what === 'all' ? '' : paragraph.slice(given);
    return found;
  };
  const endLine = (): readonly Piece[] => {
    const blank = !begun && line.trim() === '';
    // A single break within a paragraph is only how the model wrapped its lines.
    if (!isMarkupLine(line)) paragraph += `${line} `;
    line = '';
    begun = false;
    return blank ? [...cut('all'), { kind: 'break' }] : [];
  };
  return {
    push: (text) => {
      const found: Piece[] = [];
      for (const part of text.split(/(\n)/)) {
        if (part === '\n') {
          found.push(...endLine());
          continue;
        }
        line += part;
        if (begun || /^\s*[^\s#>|*_`<=!\d-]/.test(line)) {
          begun = true;
          paragraph += line;
          line = '';
        }
      }
      return [...found, ...cut('certain')];
    },
    end: () => {
      endLine();
      return cut('all');
    },
    forget: () => {
      paragraph = '';
      line = '';
      begun = false;
    },
  };
}

interface Gate {
  push(event: CutEvent): readonly ProseEvent[];
  end(): readonly ProseEvent[];
}

/** Holds the first sentences back until they are known to be what was asked for; judges every later one, too. */
function createGate(language: Language, isRule: (sentence: string) => boolean): Gate {
  const held: ProseEvent[] = [];
  let all = '';
  let open = false;
  let afterSentence = false;
  let foreign = 0;
  let refused = false;
  const judge = (): void => {
    if (isRefusal(all)) throw new ModelFailure('refused');
    if (judgeLanguage(all, language) === 'wrong') throw new ModelFailure('wrong-language');
  };
  return {
    push: (event) => {
      if (event.kind === 'restart') {
        if (open) throw new ModelFailure('garbage');
        held.splice(0);
        all = '';
        return [];
      }
      if (event.kind === 'break') {
        const again = !afterSentence;
        afterSentence = false;
        if (again) return [];
        if (open) return [event];
        held.push(event);
        return [];
      }
      if (isRule(event.text) || (isTalk(event.text) && (open || !isRefusal(event.text)))) return [];
      // `As an AI I only know the facts.` may open a good answer; what follows a refusal names nobody and no hour.
      if (!open && (isRefusal(event.text) || (refused && !grounded.test(event.text)))) {
        refused = true;
        // `I am sorry.`
        held.splice(0);
        all = '';
        return [];
      }
      afterSentence = true;
      if (open && isForeignSentence(unquoted(event.text), language)) {
        if (++foreign >= mostForeign) throw new ModelFailure('wrong-language');
        return [{ kind: 'foreign' }];
      }
      foreign = 0;
      all += `${unquoted(event.text)} `;
      if (open) return [event];
      held.push(event);
      if (all.split(/\s+/).length <= tellingWords) return [];
      judge();
      open = true;
      return held.splice(0);
    },
    end: () => {
      if (all === '') throw new ModelFailure(refused ? 'refused' : 'empty');
      if (open) return [];
      judge();
      return held.splice(0);
    },
  };
}
