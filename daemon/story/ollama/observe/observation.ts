import * as z from 'zod';
import { distinct } from '../../../shared/groupBy.ts';
import { checkClaims } from '../../claims/checkClaims.ts';
import { basisOf } from '../../claims/basis/basisOf.ts';
import type { ClaimKind } from '../../claims/claim.ts';
import { unseeableWords } from '../../claims/details.ts';
import { numberValue } from '../../claims/numberWords.ts';
import { isListedName } from '../../claims/names.ts';
import type { Observation } from '../../plan/facts.ts';
import { isForeignSentence } from '../language.ts';
import { beyondSight } from './beyondSight.ts';
import { cleanText } from '../../plan/names.ts';
import { plainSentence } from '../plainSentence.ts';
import { styleFlaws } from '../styleFlaws.ts';
import type { Language } from '../../language.ts';
import { quotable, readsLikeInstruction } from '../untrusted.ts';

/** The form of a vision model's answer. */
export const observationShape = z.object({
  whatHappens: z.string().min(3).max(400),
  setting: z.string().max(100).nullable(),
  activities: z.array(z.string().max(80)).max(12),
  objects: z.array(z.string().max(80)).max(20),
  visibleText: z.array(z.string().max(300)).max(20),
  mood: z.string().max(60).nullable(),
  certainty: z.number().min(0).max(1),
});

export type RawObservation = z.infer<typeof observationShape>;

/** What an answer is judged by. */
export interface ReviewContext {
  readonly language: Language;
  /** Labels of the people the model was told about; they must not come back. */
  readonly labels: readonly string[];
  /** How many faces were found; absent where nobody looked for them. */
  readonly faces?: number;
}

/**
 * What is wrong with an answer beyond its form, in words the model can be told.
 *
 * A description may not name or place anything: a model that believes to recognise somebody is guessing.
 */
export function reviewObservation(raw: RawObservation, context: ReviewContext): readonly string[] {
  const { text, flaws } = tidySentence(raw.whatHappens, context);
  if (text === null) return ['whatHappens: write one plain sentence'];
  return flaws.map((flaw) => `whatHappens: leave out ${flaw}`);
}

/**
 * The answer as a fact: everything unsure of its form or its right to be said is left out.
 *
 * @returns null when not even the sentence is usable
 */
export function observationOf(
  raw: RawObservation,
  context: ReviewContext & { readonly model: string },
): Observation | null {
  const { text, flaws } = tidySentence(raw.whatHappens, context);
  if (text === null || flaws.length > 0) return null;
  const item = (words: string): string[] => {
    const tidy = tidyPhrase(words, context);
    return tidy === null ? [] : [tidy];
  };
  return {
    whatHappens: /[.!?…]$/.test(text) ? text : `${text}.`,
    setting: item(raw.setting ?? '')[0] ?? null,
    activities: distinct(raw.activities.flatMap(item)).slice(0, 5),
    objects: distinct(raw.objects.flatMap(item)).slice(0, 5),
    visibleText: distinct(raw.visibleText.flatMap((words) => quotable(words) ?? [])).slice(0, 5),
    mood: item(raw.mood ?? '')[0] ?? null,
    certainty: Math.round(raw.certainty * 100) / 100,
    model: context.model,
  };
}

function tidySentence(
  words: string,
  context: ReviewContext,
): { readonly text: string | null; readonly flaws: readonly string[] } {
  const anonymous = withoutLabels(cleanText(words), context);
  const plain = plainSentence(anonymous.replace(opening, ''));
  if (plain === null || plain.split(' ').length < 3 || readsLikeInstruction(plain))
    return { text: null, flaws: [] };
  const text = plain.charAt(0).toUpperCase() + plain.slice(1);
  const flaws = [
    ...styleFlaws(text),
    ...unknowable(text, context.language),
    ...miscounts(text, context),
    ...looksWithoutFace(text, context),
  ].map((flaw) => `"${flaw}"`);
  if (isForeignSentence(text, context.language)) flaws.push('the other language');
  return { text: text.length > 240 ? null : text, flaws };
}

function tidyPhrase(words: string, context: ReviewContext): string | null {
  const plain = plainSentence(withoutLabels(cleanText(words), context));
  if (plain === null || plain.length > 60 || readsLikeInstruction(plain)) return null;
  if (/^(none|null|n\/a|unknown|unclear|keine?|unbekannt|nichts)$/i.test(plain)) return null;
  // As part of a sentence, so that a capital letter tells; its own first one does not.
  const [first = ''] = plain.split(/[\s,]/);
  const within = `${{ en: 'It is', de: 'Das ist', fr: 'C’est' }[context.language]} ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
  const names = (/^\p{Lu}/u.test(first) && isListedName(first)) || shouted(plain).length > 0;
  return names || unknowable(within, context.language).length > 0 ? null : plain.replace(/\.$/, '');
}

/** Names, places, dates, times, relations, occasions, and what no camera sees; and words in capitals, which come from lettering. */
function unknowable(text: string, language: Language): readonly string[] {
  const claims = checkClaims(text, nothing, { language })
    .filter(
      ({ kind, text: words }) =>
        kind !== 'number' && kind !== 'detail' && !isPartOfDay(kind, words),
    )
    .map((claim) => claim.text);
  const unseen = unseeableWords(text, language);
  return [...claims, ...unseen, ...beyondSight(text, language), ...shouted(text)];
}

/** That it is night or dusk can be seen; that it is eight o'clock, or a sunset and no sunrise, cannot. */
function isPartOfDay(kind: ClaimKind, words: string): boolean {
  return (
    kind === 'time' &&
    /night|morning|noon|afternoon|evening|dusk|dawn|twilight|morgen|mittag|abend|nacht|nächte|dämmerung|zwielicht|nuit|matin|midi|soir|aube|crépuscule/i.test(
      words,
    )
  );
}

/** So many people are never in a picture without a face that can be found. */
const crowd = 5;

/** Says another number of people than there are faces: both may err, and the number is the one that is guessed. */
function miscounts(text: string, { faces, language }: ReviewContext): readonly string[] {
  if (faces === undefined) return [];
  return [...text.matchAll(peopleCounts[language])].flatMap(([words, written = '']) => {
    const count = countOf(written, language);
    if (count === null || count === faces) return [];
    // One or two may be seen from behind, where there is no face at all.
    return faces === 0 && count < crowd ? [] : [words];
  });
}

/** Who looks into the camera, or smiles, has a face that can be found. */
function looksWithoutFace(text: string, { faces, language }: ReviewContext): readonly string[] {
  return faces === 0 ? (text.match(looks[language]) ?? []) : [];
}

const looks: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:look|gaz|star|smil|grin)(?:s|es|ing|e)? (?:straight |directly )?(?:at|into|towards?) the (?:camera|lens|viewer)\b|\bfac(?:es|ing) the camera\b/iu,
  de: /(?<!\p{L})(?:in die|zur) (?:Kamera|Linse)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:l[’']objectif|(?:la|face à la) caméra|l[’']appareil)(?!\p{L})/iu,
};

function countOf(word: string, language: Language): number | null {
  return /^(?:dozen|Dutzend|douzaine)$/i.test(word) ? 12 : numberValue(word, language);
}

const peopleCounts: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}\p{N}])(\p{L}+|\d+) (?:(?!dozen)\p{Ll}+ )?(?:people|persons|men|women|adults|kids|children|boys|girls|faces|friends|guests|spectators|onlookers|hikers|players|musicians|dancers|swimmers|cyclists|runners|riders|passengers|visitors|tourists|students|workers|figures)(?![\p{L}])/giu,
  de: /(?<![\p{L}\p{N}])(\p{L}+|\d+) (?:\p{Ll}+ )?(?:Personen|Menschen|Leute|Männer|Frauen|Erwachsenen?|Kinder|Jungen|Mädchen|Gesichter|Freunden?|Gästen?|Zuschauern?|Wanderern?|Spielern?|Musikern?|Tänzern?|Schwimmern?|Radfahrern?|Läufern?|Reitern?|Fahrgästen?|Besuchern?|Touristen|Studenten|Gestalten)(?![\p{L}])/giu,
  fr: /(?<![\p{L}\p{N}])(\p{L}+|\d+) (?:\p{Ll}+ )?(?:personnes|gens|hommes|femmes|adultes|enfants|garçons|filles|visages|amis|amies|invités|spectateurs|randonneurs|joueurs|musiciens|danseurs|nageurs|cyclistes|coureurs|cavaliers|passagers|visiteurs|touristes|étudiants|silhouettes)(?![\p{L}])/giu,
};

function shouted(text: string): readonly string[] {
  return text.match(/(?<!\p{L})\p{Lu}{2}[\p{Lu}\p{N}-]+(?!\p{L})/gu) ?? [];
}

const nothing = basisOf([]);

/** "Ana holds a cup" becomes "Someone holds a cup": who it is, the faces say. */
function withoutLabels(text: string, { labels, language }: ReviewContext): string {
  const someone = { en: 'someone', de: 'jemand', fr: 'quelqu’un' }[language];
  return labels
    .flatMap((label) => [label, ...label.split(' ').filter((part) => part.length > 2)])
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, label) => rest.replaceAll(label, someone), text);
}

const opening =
  /^((this|the|an?) (black and white |colou?r )?(image|photo|photograph|picture|scene|shot)\s+(shows?|depicts?|captures?|features?|portrays?|displays?)|(dieses|das|ein) (bild|foto)\s+zeigt|auf (dem|diesem) (bild|foto) (ist|sind|sieht man))\s+/i;
