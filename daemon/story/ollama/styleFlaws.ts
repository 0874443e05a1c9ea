/**
 * Phrases of a sentence that give the machine away: talk about pictures instead of what happened, and the stock phrases
 * of language models. All languages together, for they do not collide.
 *
 * @returns the phrases as written, `[]` for a clean sentence
 */
export function styleFlaws(sentence: string): readonly string[] {
  return [...stockPhrases(sentence), ...pointers(sentence)];
}

/** Those that say nothing: a sentence that has one is not printed. */
export function stockPhrases(sentence: string): readonly string[] {
  return found(sentence, flaws);
}

/**
 * Those that say where something is to be seen (`in the picture`): a model is asked to do without, but what it says beside
 * them may be true, and then it stays.
 */
export function pointers(sentence: string): readonly string[] {
  return found(sentence, pointing);
}

function found(sentence: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) => pattern.exec(sentence)?.[0] ?? []);
}

const pointing: readonly RegExp[] = [
  /\b(in|from) (this|the|these|our|another) (image|photo|photograph|picture|snapshot|series|collection|album)s?\b/i,
  /\b(auf|in) (diesem|dem|den|diesen) (bild|foto|photo|bildern|fotos|aufnahmen?)\b|\bim bild zu sehen\b/i,
  /(?<!\p{L})(sur|dans) (cette|ces) (images?|photos?|photographies?)(?!\p{L})/iu,
];

const flaws: readonly RegExp[] = [
  /\b(this|the|these|our|each|another|one|first|second|next|last) (image|photo|photograph|picture|snapshot|shot|frame|scene)s?\b.{0,30}\b(shows?|showing|depicts?|captures?|captured|features?|portrays?|reveals?|illustrates?|presents?|displays?)\b/i,
  /\b(captured|captures|capturing|immortali[sz]ed)\b.{0,20}\b(moment|essence|beauty|memory|memories|spirit|scene|image|photo)\b/i,
  /\b(a )?testament to\b|\btapestry\b|\bserves as a reminder\b|\bmemories (that will|to) (last|cherish)|\blasting memories\b/i,
  /\b(dieses|das|jedes|unser|ein weiteres) (bild|foto|photo)\b.{0,20}\b(zeigt|zeigen|fängt|hält|präsentiert)\b/i,
  /\bim bild festgehalten|\bdie (aufnahme|aufnahmen|szene) zeigt\b|\bmomente?n? (für die ewigkeit|festgehalten)/i,
  /(?<!\p{L})(cette|chaque|notre|une autre) (image|photo|photographie)(?!\p{L}).{0,20}(?<!\p{L})(montre|capture|présente|révèle|illustre)(?!\p{L})/iu,
  /(?<!\p{L})instants? (figés?|capturés?)|témoigne(nt)? de la/iu,
];
