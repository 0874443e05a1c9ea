/**
 * Phrases of a sentence that give the machine away: talk about pictures instead of what happened, the stock phrases of
 * language models, and what they say to whoever asked. All languages together, for they do not collide.
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
  /^\s*(here is|here's|here are|sure|certainly|of course|okay|as requested|below is)\b.{0,80}(:|!|chapter|paragraph|text)/i,
  /\b(dieses|das|jedes|unser|ein weiteres) (bild|foto|photo)\b.{0,20}\b(zeigt|zeigen|fängt|hält|präsentiert)\b/i,
  /\b(auf|in) (diesem|dem|den|diesen) (bild|foto|photo|bildern|fotos|aufnahmen?)\b/i,
  /\bim bild (zu sehen|festgehalten)|\bdie (aufnahme|aufnahmen|szene) zeigt\b|\bmomente?n? (für die ewigkeit|festgehalten)/i,
  /^\s*(hier ist|gerne|natürlich|selbstverständlich)\b.{0,80}(:|!|kapitel|absatz|text)/i,
  /(?<!\p{L})(cette|chaque|notre|une autre) (image|photo|photographie)(?!\p{L}).{0,20}(?<!\p{L})(montre|capture|présente|révèle|illustre)(?!\p{L})/iu,
  /(?<!\p{L})(sur|dans) (cette|ces) (images?|photos?|photographies?)(?!\p{L})|(?<!\p{L})instants? (figés?|capturés?)|témoigne(nt)? de la/iu,
  /^\s*(voici|bien sûr|certainement|avec plaisir)(?!\p{L}).{0,80}(:|!|chapitre|paragraphe|texte)/iu,
  // To whoever asked, before or after the text.
  /^[\s(*[]*(let me know|feel free to|i hope (this|that|you)|would you like me to|i('ve|’ve| have)? (kept|stuck|followed|avoided)|(note|word count)\s*:)/i,
  /^[\s(*[]*(ich hoffe,? (der|die|das|dass|dir|ihnen)|sag(en sie)? (mir )?(gerne? )?bescheid|lass(en sie)? (es )?mich wissen|gib mir bescheid|ich habe mich (strikt |streng )?an|(hinweis|anmerkung)\s*:)/i,
  /^[\s(*[]*(j['’]espère que|n['’]hésite[sz]? pas|dites-moi|dis-moi si|je m['’]en suis tenue?|(remarque|note)\s*:)/iu,
];
