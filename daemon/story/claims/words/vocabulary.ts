/**
 * Words with which a draft may tell what is known without claiming anything of its own: small words, time and order,
 * seeing and being seen, coming and going. They name no caption, and are no names at the beginning of a sentence.
 */
export interface Vocabulary {
  /** Any form of a word, lower case. */
  readonly words: ReadonlySet<string>;
  /** Beginnings of words that are left when an ending is cut off. */
  readonly stems: ReadonlySet<string>;
  /** Endings that may be cut off, the longest first. */
  readonly endings: readonly string[];
  /** Beginnings that may be cut off, such as the separable ones of German verbs. */
  readonly prefixes: readonly string[];
  /** What may stand between two words that are written as one; none: words are not joined. */
  readonly joints: readonly string[];
  /** What looks like a form of one of the words and is none: `bus` is no `busy`. */
  readonly except: ReadonlySet<string>;
}

/** A vocabulary from words as somebody writes them down; looked through at the first question, most runs ask none. */
export function vocabulary(
  words: string,
  {
    endings,
    prefixes = '',
    joints = [],
    except = '',
  }: { endings: string; prefixes?: string; joints?: readonly string[]; except?: string },
): Vocabulary {
  const cut = endings.split(' ').toSorted((a, b) => b.length - a.length);
  let list: readonly string[] | null = null;
  let all: ReadonlySet<string> | null = null;
  let stems: ReadonlySet<string> | null = null;
  const listed = (): readonly string[] => (list ??= words.trim().split(/\s+/));
  return {
    get words() {
      return (all ??= new Set(listed()));
    },
    get stems() {
      return (stems ??= new Set(listed().flatMap((word) => stemsOf(word, cut))));
    },
    endings: cut,
    prefixes: prefixes === '' ? [] : prefixes.split(' '),
    joints,
    except: new Set(except.split(' ')),
  };
}

/** Whether a word, in any of its forms, is one of them. */
export function isPlain(word: string, known: Vocabulary): boolean {
  const before = asked.get(known) ?? new Map<string, boolean>();
  asked.set(known, before);
  const answer = before.get(word) ?? isOneOf(word, known);
  if (before.size < 20_000) before.set(word, answer);
  return answer;
}

const asked = new WeakMap<Vocabulary, Map<string, boolean>>();

function isOneOf(word: string, known: Vocabulary): boolean {
  if (known.except.has(word)) return false;
  if (isForm(word, known)) return true;
  const bare = known.prefixes.find(
    (prefix) =>
      word.startsWith(prefix) &&
      word.length - prefix.length >= 3 &&
      isForm(word.slice(prefix.length), known),
  );
  if (bare !== undefined) return true;
  if (word.includes('-'))
    return word.split('-').every((part) => part === '' || isPlain(part, known));
  return known.joints.length > 0 && isCompound(word, known);
}

/** Whether a word is one of them with nothing but an ending cut off. */
export function isForm(word: string, known: Vocabulary): boolean {
  return (
    known.words.has(word) || stemsOf(word, known.endings).some((stem) => known.stems.has(stem))
  );
}

/** `gruppenbild`: `gruppe`, `n`, `bild`. */
function isCompound(word: string, known: Vocabulary): boolean {
  for (let at = 3; at <= word.length - 3; at += 1) {
    if (!isForm(word.slice(at), known)) continue;
    const first = word.slice(0, at);
    if (
      known.joints.some(
        (joint) =>
          first.endsWith(joint) && isForm(first.slice(0, first.length - joint.length), known),
      )
    )
      return true;
  }
  return false;
}

/** The word itself, and what is left of it without an ending; a doubled letter (`stopped`) once. */
function stemsOf(word: string, endings: readonly string[]): readonly string[] {
  const stems = endings.flatMap((ending) => {
    const stem = word.slice(0, word.length - ending.length);
    if (!word.endsWith(ending) || stem.length < 3) return [];
    return /([^aeiouls])\1$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem];
  });
  return [word, ...stems];
}
