import { judgeLanguage } from './language.ts';
import { ModelFailure } from './modelFailure.ts';
import type { AnswerPiece } from './ollama.ts';
import { isMarkupLine, plainSentence } from './plainSentence.ts';
import { isRefusal } from './refusal.ts';
import { createRepetitionDetector } from './repetition.ts';
import { isFinished, splitSentences } from './sentences.ts';
import { createThoughtFilter } from './thinking.ts';
import type { Language } from './townNames.ts';

/** Prose as it comes: whole sentences of plain text, and where paragraphs end. */
export type ProseEvent =
  { readonly kind: 'sentence'; readonly text: string } | { readonly kind: 'break' };

/** Words after which a language can be told. */
const tellingWords = 8;

/**
 * Turns a model's stream into sentences that may be printed: thoughts, markup, preambles and an unfinished last sentence
 * are left out. Nothing is given before it is known not to be a refusal or another language.
 *
 * @throws ModelFailure `endless`, `refused`, `wrong-language`, or `empty` when no sentence was left
 */
export async function* readProse(
  pieces: AsyncIterable<AnswerPiece>,
  language: Language,
): AsyncGenerator<ProseEvent, undefined> {
  const repetition = createRepetitionDetector('prose');
  const gate = createGate(language);
  for await (const event of events(pieces, language, repetition.push.bind(repetition)))
    yield* gate.push(event);
  yield* gate.end();
}

async function* events(
  pieces: AsyncIterable<AnswerPiece>,
  language: Language,
  repeats: (text: string) => boolean,
): AsyncGenerator<ProseEvent, undefined> {
  const thoughts = createThoughtFilter();
  let rest = '';
  for await (const piece of pieces) {
    if (piece.kind === 'end') break;
    // Thoughts can go round in circles, too, and hold up everything.
    if (repeats(piece.text)) throw new ModelFailure('endless');
    if (piece.kind === 'thinking') continue;
    rest += thoughts.push(piece.text);
    if (!/[\s.!?…]/.test(piece.text)) continue;
    const cut = cutSentences(rest, language, 'more to come');
    rest = cut.rest;
    yield* cut.events;
  }
  yield* cutSentences(rest + thoughts.end(), language, 'all').events;
}

interface Cut {
  readonly events: readonly ProseEvent[];
  readonly rest: string;
}

/** Cuts off what is certainly whole. */
function cutSentences(text: string, language: Language, what: 'more to come' | 'all'): Cut {
  // A single line break within a paragraph is only how the model wrapped its lines.
  const flowing = text.replace(/(?<=[^\n])[ \t]*\n(?=[^\n\s#>|*`\-\d])/g, ' ');
  const found: ProseEvent[] = [];
  let at = 0;
  for (const { start, end } of splitSentences(flowing, language)) {
    if (/\n\s*\n/.test(flowing.slice(at, start))) found.push({ kind: 'break' });
    const sentence = flowing.slice(start, end);
    const closed = isFinished(sentence);
    const followed = /^\s/.test(flowing.slice(end));
    const lineEnds = /^[ \t]*\n/.test(flowing.slice(end));
    if (
      what === 'more to come' &&
      !(followed && (closed || lineEnds) && end < flowing.trimEnd().length)
    )
      return { events: found, rest: flowing.slice(at) };
    const plain = isMarkupLine(sentence) ? null : plainSentence(sentence);
    // Without its full stop it is a title, a label, or cut off.
    if (plain !== null && isFinished(plain)) found.push({ kind: 'sentence', text: plain });
    at = end;
  }
  return { events: found, rest: flowing.slice(at) };
}

interface Gate {
  push(event: ProseEvent): readonly ProseEvent[];
  end(): readonly ProseEvent[];
}

/** Holds the first sentences back until they are known to be what was asked for; judges every later one, too. */
function createGate(language: Language): Gate {
  const held: ProseEvent[] = [];
  let all = '';
  let open = false;
  const judge = (): void => {
    if (isRefusal(all)) throw new ModelFailure('refused');
    if (judgeLanguage(all, language) === 'wrong') throw new ModelFailure('wrong-language');
  };
  return {
    push: (event) => {
      if (event.kind === 'break') {
        if (open) return [event];
        if (held.length > 0) held.push(event);
        return [];
      }
      all += `${event.text} `;
      if (open) {
        if (judgeLanguage(event.text, language) === 'wrong')
          throw new ModelFailure('wrong-language');
        return [event];
      }
      held.push(event);
      if (all.split(/\s+/).length <= tellingWords) return [];
      judge();
      open = true;
      return held.splice(0);
    },
    end: () => {
      if (all === '') throw new ModelFailure('empty');
      if (open) return [];
      judge();
      return held.splice(0);
    },
  };
}
