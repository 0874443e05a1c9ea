import { isRefusal } from './refusal.ts';

/**
 * Whether a model speaks to whoever asked, before, after or instead of its text. All languages together: models do it in
 * English, too, when they write another one.
 */
export function isTalk(sentence: string): boolean {
  // What somebody is quoted with is said to others.
  const own = sentence.replace(/["“„«][^"“”„«»]*["“”»]/gu, '');
  return talk.some((pattern) => pattern.test(own)) || isRefusal(own);
}

const talk: readonly RegExp[] = [
  /^\s*(here is|here's|here are|sure|certainly|of course|okay|as requested|below is)\b.{0,80}(:|!|chapter|paragraph|text)/i,
  /^\s*(hier ist|gerne|natürlich|selbstverständlich)\b.{0,80}(:|!|kapitel|absatz|text)/i,
  /^\s*(voici|bien sûr|certainement|avec plaisir)(?!\p{L}).{0,80}(:|!|chapitre|paragraphe|texte)/iu,
  /^[\s(*[]*(let me know|feel free to|i hope (this|that|you)|would you like me to|i('ve|’ve| have)? (kept|stuck|followed|avoided)|(note|word count)\s*:)/i,
  /^[\s(*[]*(ich hoffe,? (der|die|das|dass|dir|ihnen)|sag(en sie)? (mir )?(gerne? )?bescheid|lass(en sie)? (es )?mich wissen|gib mir bescheid|ich habe mich (strikt |streng )?an|(hinweis|anmerkung)\s*:)/i,
  /^[\s(*[]*(j['’]espère que|n['’]hésite[sz]? pas|dites-moi|dis-moi si|je m['’]en suis tenue?|(remarque|note)\s*:)/iu,
  // `Let me start with the facts. Scene 1 has two photos.`
  /^[\s(*[]*(okay,? |first,? |now )?(let me|i['’]ll|i will|i need to|i should|we need to) (first |now )?(start|begin|write|think|analy[sz]e|look at|list|go through)\b/i,
  /^[\s(*[]*(ich (beginne|fange|schreibe|analysiere|werde)|zuerst (analysiere|schreibe) ich|lass mich)\b.{0,60}\b(szenen?|kapitel|absatz|absätze|text|fakten)\b/i,
  /^[\s(*[]*(je (commence|vais|dois)|commençons|analysons)(?!\p{L}).{0,60}(scènes?|chapitre|paragraphes?|texte|faits)(?!\p{L})/iu,
  /(?<!\p{L})(scene|szene|scène) \d+(?!\p{L})/iu,
  // `(This is a quotation from the photographer.)`
  /^[\s(*[]*(this|that|the (above|former|latter)) (is|was) (a|the) (direct )?(quotation|quote|caption)\b/i,
  /^[\s(*[]*(dies|das) (ist|war) (ein|das|die) (wörtliches? |direktes? )?(zitat|bildunterschrift)(?!\p{L})/iu,
  /^[\s(*[]*(ceci|c['’]) ?est (une|la) (citation|légende)(?!\p{L})/iu,
];

/** Words in a row that no text has by chance in common with what a model was told. */
const longestInCommon = 6;

/** @returns a test for sentences that repeat the rules a model was given: whole, or six words and more of them */
export function repeatsRules(rules: string): (sentence: string) => boolean {
  const all = ` ${wordsOf(rules).join(' ')} `;
  return (sentence) => {
    const words = wordsOf(sentence);
    const length = Math.min(longestInCommon, words.length);
    return (
      length >= 3 &&
      words.some(
        (_word, at) =>
          at + length <= words.length &&
          all.includes(` ${words.slice(at, at + length).join(' ')} `),
      )
    );
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}@]+/gu) ?? [];
}
