/**
 * Phrases of a sentence that give the machine away: talk about pictures instead of what happened, and the stock phrases
 * of language models. All languages together, for they do not collide.
 *
 * @returns the phrases as written, `[]` for a clean sentence
 */
export function styleFlaws(sentence: string): readonly string[] {
  return flaws.flatMap((pattern) => pattern.exec(sentence)?.[0] ?? []);
}

const flaws: readonly RegExp[] = [
  /\b(this|the|these|our|each|another|one|first|second|next|last) (image|photo|photograph|picture|snapshot|shot|frame|scene)s?\b.{0,30}\b(shows?|showing|depicts?|captures?|captured|features?|portrays?|reveals?|illustrates?|presents?|displays?)\b/i,
  /\b(in|from) (this|the|these|our|another) (image|photo|photograph|picture|snapshot|series|collection|album)s?\b/i,
  /\b(captured|captures|capturing|immortali[sz]ed)\b.{0,20}\b(moment|essence|beauty|memory|memories|spirit|scene|image|photo)\b/i,
  /\b(a )?testament to\b|\btapestry\b|\bserves as a reminder\b|\bmemories (that will|to) (last|cherish)|\blasting memories\b/i,
  /\b(dieses|das|jedes|unser|ein weiteres) (bild|foto|photo)\b.{0,20}\b(zeigt|zeigen|fängt|hält|präsentiert)\b/i,
  /\b(auf|in) (diesem|dem|den|diesen) (bild|foto|photo|bildern|fotos|aufnahmen?)\b/i,
  /\bim bild (zu sehen|festgehalten)|\bdie (aufnahme|aufnahmen|szene) zeigt\b|\bmomente?n? (für die ewigkeit|festgehalten)/i,
  /(?<!\p{L})(cette|chaque|notre|une autre) (image|photo|photographie)(?!\p{L}).{0,20}(?<!\p{L})(montre|capture|présente|révèle|illustre)(?!\p{L})/iu,
  /(?<!\p{L})(sur|dans) (cette|ces) (images?|photos?|photographies?)(?!\p{L})|(?<!\p{L})instants? (figés?|capturés?)|témoigne(nt)? de la/iu,
];
