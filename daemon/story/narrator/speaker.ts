import { checkClaims } from '../claims/checkClaims.ts';
import type { ClaimBasis } from '../claims/basis.ts';
import type { Who } from '../plan/company.ts';
import type { StoryStyle } from '../plan/storyPlan.ts';
import { tongueOf, type Tongue } from './grammar.ts';
import { filledPattern, isQuotation, patternOf, spareSlots, type Pattern } from './patterns.ts';
import { fill, type Slots } from './template.ts';
import type { Variety } from './variety.ts';
import { sharedLabels, sharedPhrases, type Label, type Phrase } from './words/words.ts';

/** Says things in one language and one voice. */
export interface Speaker {
  readonly tongue: Tongue;
  /**
   * A sentence for what is to be said; null when the language has no pattern for what is known, or when nothing it could
   * say would pass the claim checker.
   */
  readonly say: (phrase: Phrase, slots: Slots, key: string, basis: ClaimBasis) => string | null;
  /** From here on people are called in full again when they are first told. */
  readonly beginChapter: () => void;
  /** A short piece; '' when something it needs is missing. */
  readonly label: (label: Label, slots?: Slots) => string;
}

/** How often one pattern may be heard in a draft; then nothing is better than the same again. */
const mostOften = 2;
/** What the photographer wrote is told in any case, and so is who and what the album is. */
const alwaysTold = /^(?:words|stand|who|observed)(?:\.|$)/;

/** One sentence that may be said. */
interface Option {
  readonly text: string;
  readonly pattern: Pattern;
  /** How much of what is known it tells. */
  readonly used: number;
}

/** A speaker for a style; `variety` remembers what was said. */
export function createSpeaker(
  style: StoryStyle,
  variety: Variety,
  given: ReadonlyMap<string, string> = new Map(),
): Speaker {
  const tongue = tongueOf(style.language);
  const labels: Readonly<Record<Label, string>> = { ...tongue.words.labels, ...sharedLabels };
  /** Who has been called in full in this chapter. */
  const introduced = new Set<string>();
  const sayings = createSayings(style, tongue, variety);
  return {
    tongue,
    beginChapter: () => {
      introduced.clear();
      sayings.beginChapter();
    },
    say: (phrase, slots, key, basis) => {
      const isFrame = phrase === 'who.line' || phrase.startsWith('stand.');
      const short = isFrame ? slots : calledShort(slots, given, introduced);
      const said =
        (short === slots ? null : sayings.say(phrase, short, key, basis)) ??
        sayings.say(phrase, slots, key, basis);
      if (said !== null && !isFrame)
        for (const label of given.keys()) if (said.includes(label)) introduced.add(label);
      return said;
    },
    label: (label, slots = {}) => fill(labels[label], slots, tongue)?.text ?? '',
  };
}

/** Chooses among the patterns of a language, and remembers which have been heard. */
function createSayings(
  style: StoryStyle,
  tongue: Tongue,
  variety: Variety,
): Pick<Speaker, 'say' | 'beginChapter'> {
  const phrases: Readonly<Record<Phrase, readonly string[]>> = {
    ...tongue.words.phrases,
    ...sharedPhrases,
  };
  const heard = new Map<string, number>();
  /** What a tone adds is heard once a chapter. */
  const saidHere = new Set<string>();
  const isWornOut = (phrase: Phrase, { entry, pattern, isPlain }: Pattern): boolean => {
    const isSpared = isPlain && (alwaysTold.test(phrase) || isQuotation(pattern));
    return (!isSpared && (heard.get(entry) ?? 0) >= mostOften) || (!isPlain && saidHere.has(entry));
  };
  const optionsOf = (phrase: Phrase, slots: Slots): readonly Option[] =>
    phrases[phrase].flatMap((entry) => {
      const pattern = patternOf(entry, style);
      if (pattern === null || isWornOut(phrase, pattern)) return [];
      const filled = filledPattern(pattern.pattern, slots, tongue);
      if (filled === null) return [];
      const needed = [...filled.used].filter((slot) => !spareSlots(phrase).has(slot));
      return [{ text: filled.text, pattern, used: needed.length }];
    });
  /** What is of this tone or of us is said first, while it is not worn out. */
  const isFavourite = ({ pattern }: Option): boolean =>
    pattern.isOwn && (style.person !== 'first' || pattern.isWe);
  const pick = (among: readonly Option[], key: string, basis: ClaimBasis): string | null =>
    variety.pick(
      among.filter((option) => !isFavourite(option)).map(({ text }) => text),
      key,
      among.filter(isFavourite).map(({ text }) => text),
      (text) => isSupported(text, basis, style),
    );
  return {
    beginChapter: () => {
      saidHere.clear();
    },
    say: (phrase, slots, key, basis) => {
      for (const full of fullestFirst(optionsOf(phrase, slots))) {
        // One way of saying it is heard once a chapter, as long as there is another.
        const fresh = full.filter(({ pattern }) => !saidHere.has(pattern.entry));
        const chosen =
          (fresh.length > 0 ? pick(fresh, key, basis) : null) ?? pick(full, key, basis);
        if (chosen === null) continue;
        const entry = full.find(({ text }) => text === chosen)?.pattern.entry ?? '';
        heard.set(entry, (heard.get(entry) ?? 0) + 1);
        saidHere.add(entry);
        return chosen;
      }
      return null;
    },
  };
}

/** What is known is told: patterns that leave something out wait for when nothing else is there. */
function fullestFirst(options: readonly Option[]): readonly (readonly Option[])[] {
  const ranks = [...new Set(options.map(({ used }) => used))].toSorted((a, b) => b - a);
  return ranks.map((rank) => options.filter(({ used }) => used === rank));
}

/** The same with given names for those who have been introduced; the very same where there are none. */
function calledShort(
  slots: Slots,
  given: ReadonlyMap<string, string>,
  introduced: ReadonlySet<string>,
): Slots {
  const isShort = (one: Who): boolean =>
    one.kind === 'label' && introduced.has(one.label) && given.has(one.label);
  const called = (one: Who): Who =>
    one.kind === 'label' && isShort(one)
      ? { kind: 'label', label: given.get(one.label) ?? one.label }
      : one;
  const short: Record<string, Slots[string]> = {};
  for (const [name, value] of Object.entries(slots)) {
    if (value?.kind === 'who' && value.who.some(isShort))
      short[name] = { ...value, who: value.who.map(called) };
  }
  return Object.keys(short).length === 0 ? slots : { ...slots, ...short };
}

/** The narrator is held to what everybody is held to. */
function isSupported(text: string, basis: ClaimBasis, { language }: StoryStyle): boolean {
  return checkClaims(text, basis, { language }).length === 0;
}
