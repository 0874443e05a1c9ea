import { checkClaims } from '../claims/checkClaims.ts';
import type { ClaimBasis } from '../claims/basis.ts';
import type { Who } from '../plan/company.ts';
import type { StoryStyle } from '../plan/storyPlan.ts';
import { tongueOf, type Tongue } from './grammar.ts';
import { capital, fill, type Slots } from './template.ts';
import { withoutQuotes, type Variety } from './variety.ts';
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

const tones = { w: 'warm', j: 'journalistic', h: 'humorous' } as const;

/** Said twice or easily missed: no pattern is better for having them; how a chapter opens, who and when may vary. */
const spare = new Set(['from', 'day', 'oneDay', 'weekday', 'whole', 'duration', 'also']);
const spareInOpenings = new Set([...spare, 'clock', 'began', 'who', 'party', 'gap']);
/** Of another day weeks later, whom it shows is the news. */
const spareApart = new Set([...spare, 'gap']);
/** Whichever way a row of captions is cut, all of them are told; a time is told with it where it is news. */
const spareInRows = new Set([
  ...spare,
  'first',
  'rest',
  'init',
  'last',
  'middle',
  'items',
  'had',
  'until',
]);

/** How often one pattern may be heard in a draft; then nothing is better than the same again. */
const mostOften = 2;
/** What the photographer wrote is told in any case, and so is who and what the album is. */
const alwaysTold = /^(?:words|stand|who|observed)(?:\.|$)/;

/** A speaker for a style; `variety` remembers what was said. */
export function createSpeaker(
  style: StoryStyle,
  variety: Variety,
  given: ReadonlyMap<string, string> = new Map(),
): Speaker {
  const tongue = tongueOf(style.language);
  const phrases: Readonly<Record<Phrase, readonly string[]>> = {
    ...tongue.words.phrases,
    ...sharedPhrases,
  };
  const labels: Readonly<Record<Label, string>> = { ...tongue.words.labels, ...sharedLabels };
  const first = style.person === 'first';
  const heard = new Map<string, number>();
  /** Who has been called in full in this chapter. */
  const introduced = new Set<string>();
  /** What a tone adds is heard once a chapter. */
  const saidHere = new Set<string>();
  const sayAs = (phrase: Phrase, slots: Slots, key: string, basis: ClaimBasis): string | null => {
    const unneeded =
      phrase === 'open.apart' || phrase === 'open.later'
        ? spareApart
        : phrase.startsWith('open.')
          ? spareInOpenings
          : phrase === 'words.row' || phrase === 'words.apart'
            ? spareInRows
            : spare;
    const options = phrases[phrase].flatMap((entry) => {
      const { tags, pattern } = untagged(entry);
      // Who writes of us is heard in every chapter.
      const isPlain = tags.length === 0 || tags.includes('1');
      const isSpared = isPlain && (alwaysTold.test(phrase) || isQuotation(pattern));
      if (!isSpared && (heard.get(entry) ?? 0) >= mostOften) return [];
      if (!isPlain && saidHere.has(entry)) return [];
      if (tags.some((tag) => !suits(tag, style))) return [];
      const filled = fill(pattern, slots, tongue);
      if (!filled) return [];
      const text = capital(filled.text);
      // "It went on on Monday", "shortly after six six people"; but “Bye bye lake!” is the photographer's.
      if (/(?<![\p{L}\p{N}])([\p{L}\p{N}]+) \1(?![\p{L}\p{N}])/iu.test(withoutQuotes(text)))
        return [];
      // What comes after a colon needs no second one.
      if (colonsIn(pattern, filled.used) > 1) return [];
      return [
        {
          text,
          entry,
          own: tags.length > 0,
          we: tags.includes('1'),
          used: [...filled.used].filter((slot) => !unneeded.has(slot)).length,
        },
      ];
    });
    // What is known is told: patterns that leave something out wait for when nothing else is there.
    const ranks = [...new Set(options.map(({ used }) => used))].toSorted((a, b) => b - a);
    for (const rank of ranks) {
      const full = options.filter(({ used }) => used === rank);
      const favourites = full.filter(({ own, we }) => own && (!first || we));
      const pick = (among: typeof full): string | null =>
        variety.pick(
          among.filter((option) => !favourites.includes(option)).map(({ text }) => text),
          key,
          favourites.filter((option) => among.includes(option)).map(({ text }) => text),
          (text) => isSupported(text, basis, style),
        );
      // One way of saying it is heard once a chapter, as long as there is another.
      const fresh = full.filter(({ entry }) => !saidHere.has(entry));
      const chosen = (fresh.length > 0 ? pick(fresh) : null) ?? pick(full);
      if (chosen === null) continue;
      const entry = full.find(({ text }) => text === chosen)?.entry ?? '';
      heard.set(entry, (heard.get(entry) ?? 0) + 1);
      saidHere.add(entry);
      return chosen;
    }
    return null;
  };
  return {
    tongue,
    beginChapter: () => {
      introduced.clear();
      saidHere.clear();
    },
    say: (phrase, slots, key, basis) => {
      const isFrame = phrase === 'who.line' || phrase.startsWith('stand.');
      const short = isFrame ? slots : calledShort(slots, given, introduced);
      const said =
        (short === slots ? null : sayAs(phrase, short, key, basis)) ??
        sayAs(phrase, slots, key, basis);
      if (said !== null && !isFrame)
        for (const label of given.keys()) if (said.includes(label)) introduced.add(label);
      return said;
    },
    label: (label, slots = {}) => fill(labels[label], slots, tongue)?.text ?? '',
  };
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

function untagged(entry: string): { readonly tags: readonly string[]; readonly pattern: string } {
  const match = /^([wjh1]{1,2}):/.exec(entry);
  return match
    ? { tags: Array.from(match[1] ?? ''), pattern: entry.slice(match[0].length) }
    : { tags: [], pattern: entry };
}

/** Whether a pattern is there for the photographer's words. */
function isQuotation(pattern: string): boolean {
  return /\{(?:quotes|had)[:}]/u.test(pattern.replaceAll(/\[[^\]]*\]/gu, ''));
}

/** Colons of a pattern that stand between two of its parts, those left out not counted. */
function colonsIn(pattern: string, used: ReadonlySet<string>): number {
  const told = pattern.replaceAll(/\[[^\]]*\]/gu, (part) =>
    [...part.matchAll(/\{(\w+)/gu)].every(([, slot = '']) => used.has(slot)) ? part : '',
  );
  return [...told.matchAll(/: |\s:\s/gu)].length;
}

function suits(tag: string, { tone, person }: StoryStyle): boolean {
  if (tag === '1') return person === 'first';
  return tag === 'w' || tag === 'j' || tag === 'h' ? tones[tag] === tone : false;
}

/** The narrator is held to what everybody is held to. */
function isSupported(text: string, basis: ClaimBasis, { language }: StoryStyle): boolean {
  return checkClaims(text, basis, { language }).length === 0;
}
